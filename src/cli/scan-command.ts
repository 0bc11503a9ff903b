import { lstatSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { scanHistory } from './git-history.js'
import { findLeaksInFile, type KeyLeak } from './key-leaks.js'
import { type CommandResult, formatColumns } from './output.js'

export interface ScanFlags {
  readonly history?: boolean | undefined
}

/** Folders that are searched only if a path names them. The objects in `.git` are compressed: `history` reads them. */
const SKIPPED_FOLDERS: readonly string[] = ['.git', 'node_modules']

/**
 * Searches files, and with `history` all objects of the git repository in the working directory, for Mailchimp keys.
 * A key is never printed: its fingerprint says which one it is.
 *
 * @throws {Error} if a path does not exist, or there is no repository
 */
export async function scanPaths(paths: readonly string[], { history }: ScanFlags): Promise<CommandResult> {
  const leaks: KeyLeak[] = []
  let files = 0
  for (const path of paths.flatMap((each) => listFiles(each, listSkipped(each)))) {
    files += 1
    leaks.push(...findLeaksInFile(path))
  }
  if (history === true) for await (const leak of scanHistory()) leaks.push(leak)
  const rows = leaks.map(({ place, encoding, fingerprint, dataCentre }) => {
    return [place, `key ${fingerprint}${dataCentre === undefined ? '' : ` (${dataCentre})`}`, encoding]
  })
  const summary = `${files} files searched`
  const isClean = leaks.length === 0
  const text = isClean ? `${summary}: no key` : `${formatColumns(rows)}\n\n${summary}. ${REMEDY}`
  return { text, data: { files, leaks }, exitCode: isClean ? 0 : 1 }
}

const REMEDY =
  'Delete each key in Mailchimp now, then create a new one: whoever has read it can use it, and removing it from a file does not change that.'

function listSkipped(path: string): string[] {
  return SKIPPED_FOLDERS.filter((name) => !path.split(/[\\/]/).includes(name))
}

/** Links are not followed: they could lead in a circle, or out of the project. */
function listFiles(path: string, skipped: readonly string[]): string[] {
  const status = lstatSync(path)
  if (status.isFile()) return [path]
  if (!status.isDirectory()) return []
  return readdirSync(path)
    .filter((name) => !skipped.includes(name))
    .flatMap((name) => listFiles(join(path, name), skipped))
}
