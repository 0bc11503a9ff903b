import { lstatSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { scanHistory } from './git-history.js'
import { findLeaksInFile, type KeyLeak } from './key-leaks.js'
import { type CommandResult, formatColumns, formatCount } from './output.js'

export interface ScanFlags {
  readonly history?: boolean | undefined
}

/** Folders that are skipped unless a path names them. The objects in `.git` are compressed: `history` reads them. */
const SKIPPED_FOLDERS: readonly string[] = ['.git', 'node_modules']

/** The number of searched files, and the findings. */
interface ScanReport {
  files: number
  readonly leaks: KeyLeak[]
  /** Files and folders that could not be read. */
  readonly unreadable: { readonly path: string; readonly code: string }[]
}

/**
 * Searches files, and with `history` all objects of the git repository in the working directory, for Mailchimp keys.
 * Keys are never printed, only their fingerprints. Exit code 2 if something could not be searched.
 *
 * @throws {Error} if a path does not exist, or there is no repository
 */
export async function scanPaths(paths: readonly string[], { history }: ScanFlags): Promise<CommandResult> {
  const report: ScanReport = { files: 0, leaks: [], unreadable: [] }
  for (const path of paths) statSync(path)
  for (const path of paths) scanArgument(path, report)
  if (history === true) for await (const leak of scanHistory()) report.leaks.push(leak)
  const { files, leaks, unreadable } = report
  const isIncomplete = unreadable.length > 0 || (files === 0 && history !== true)
  const exitCode = isIncomplete ? 2 : leaks.length > 0 ? 1 : 0
  return { text: formatReport(report), data: report, exitCode }
}

function formatReport({ files, leaks, unreadable }: ScanReport): string {
  const found = leaks.map(({ place, encoding, fingerprint, dataCentre }) => {
    return [place, `key ${fingerprint}${dataCentre === undefined ? '' : ` (${dataCentre})`}`, encoding]
  })
  const failed = unreadable.map(({ path, code }) => [path, `cannot be read (${code})`])
  const summary = `${formatCount(files, 'file')} searched`
  return [
    ...(found.length === 0 ? [] : [formatColumns(found)]),
    ...(failed.length === 0 ? [] : [formatColumns(failed)]),
    leaks.length === 0 ? `${summary}: no key` : `${summary}. ${REMEDY}`,
  ].join('\n\n')
}

const REMEDY =
  'Delete each key in Mailchimp now, then create a new one: anyone who has read it can use it, and removing it from a file does not change that.'

/**
 * Scans a path from the command line. It may be a link; links below it are not followed, because they could form a
 * cycle or leave the project.
 */
function scanArgument(path: string, report: ScanReport): void {
  const skipped = SKIPPED_FOLDERS.filter((name) => !path.split(/[\\/]/).includes(name))
  scanPath(path, statSync, skipped, report)
}

function scanPath(
  path: string,
  readStatus: typeof lstatSync | typeof statSync,
  skipped: readonly string[],
  report: ScanReport,
): void {
  try {
    const status = readStatus(path)
    if (status?.isFile()) {
      report.leaks.push(...findLeaksInFile(path))
      report.files += 1
    } else if (status?.isDirectory())
      for (const name of readdirSync(path))
        if (!skipped.includes(name)) scanPath(join(path, name), lstatSync, skipped, report)
  } catch (error) {
    const { code, syscall } = error as NodeJS.ErrnoException
    if (syscall === undefined) throw error
    report.unreadable.push({ path, code: code ?? 'unknown' })
  }
}
