import { lstat, readdir, unlink } from 'node:fs/promises'
import { join } from 'node:path'
import { parseFileName } from './file-names.js'

const DAY_MS = 86_400_000

/**
 * Deletes the log files, of all processes, that were not written to for `keepDays` days. Returns their names. A file
 * that cannot be deleted is retried when the next file is opened.
 */
export async function removeOldFiles(
  directory: string,
  name: string,
  keepDays: number,
): Promise<readonly string[]> {
  const before = Date.now() - keepDays * DAY_MS
  const removed: string[] = []
  for (const file of await listFiles(directory)) {
    if (parseFileName(file, name) === undefined) continue
    if (await removeFile(join(directory, file), before)) removed.push(file)
  }
  return removed.sort()
}

async function listFiles(directory: string): Promise<readonly string[]> {
  return readdir(directory).catch(() => [])
}

async function removeFile(path: string, before: number): Promise<boolean> {
  try {
    const stats = await lstat(path)
    if (!stats.isFile() || stats.mtimeMs >= before) return false
    await unlink(path)
    return true
  } catch {
    return false
  }
}
