import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A file of a project's own code. */
export interface SourceFile {
  readonly path: string
  readonly text: string
}

export const SOURCE_EXTENSIONS = ['.ts', '.tsx', '.mts', '.cts', '.js', '.jsx', '.mjs', '.cjs'] as const

/** What is installed or built, and not written. */
const SKIPPED_FOLDERS: ReadonlySet<string> = new Set(['node_modules', 'dist', 'build', 'out', 'coverage'])

/** The calls of tests go to doubles, and not to Mailchimp. */
const TEST_FILE = /(?:^|[\\/])(?:__tests__|__mocks__)[\\/]|\.(?:test|spec)\.[cm]?[jt]sx?$/

/** Larger files are bundles. */
const MAX_TEXT_LENGTH = 2 * 1024 * 1024

/** Reads the source files below a folder. Links are not followed. */
export function readSourceFiles(folder: string): SourceFile[] {
  return listPaths(folder, '')
    .map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }))
    .filter(({ text }) => text.length <= MAX_TEXT_LENGTH)
}

function listPaths(folder: string, below: string): string[] {
  return readdirSync(join(folder, below), { withFileTypes: true })
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => {
      const path = below === '' ? entry.name : `${below}/${entry.name}`
      if (entry.isDirectory())
        return entry.name.startsWith('.') || SKIPPED_FOLDERS.has(entry.name) ? [] : listPaths(folder, path)
      return entry.isFile() && isSourceFile(path) ? [path] : []
    })
}

function isSourceFile(path: string): boolean {
  if (path.endsWith('.d.ts') || TEST_FILE.test(path)) return false
  return SOURCE_EXTENSIONS.some((extension) => path.endsWith(extension))
}
