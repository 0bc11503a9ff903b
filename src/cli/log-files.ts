import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Lists audit log files; a directory stands for the `.jsonl` files in it.
 *
 * @throws {Error} if a path does not exist, or no file is found
 */
export function listLogFiles(paths: readonly string[]): string[] {
  const files = [...new Set(paths.flatMap(listFiles))]
  if (files.length === 0) throw new Error(`there is no .jsonl file in ${paths.join(', ')}`)
  return files
}

function listFiles(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .map((name) => join(path, name))
    .filter((file) => statSync(file).isFile())
}
