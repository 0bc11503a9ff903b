import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A source file of a project. */
export interface SourceFile {
  readonly path: string
  readonly text: string
}

export const SOURCE_EXTENSIONS = ['.ts', '.tsx', '.mts', '.cts', '.js', '.jsx', '.mjs', '.cjs'] as const

/** Folders with dependencies, build output or tests. */
const SKIPPED_FOLDERS: ReadonlySet<string> = new Set([
  ...['node_modules', 'dist', 'build', 'out', 'coverage'],
  ...['test', 'tests', 'spec', 'e2e', 'cypress'],
])

/** Tests call test doubles, not Mailchimp. */
const TEST_FILE = /(?:^|[\\/])(?:__tests__|__mocks__)[\\/]|\.(?:test|spec)\.[cm]?[jt]sx?$/

/** Larger files are bundles. */
const MAX_TEXT_LENGTH = 2 * 1024 * 1024

/** Reads the source files below a folder without following links, and lists what cannot be read. */
export function readSourceFiles(folder: string): { files: SourceFile[]; unread: string[] } {
  const unread: string[] = []
  const files = listPaths(folder, '', unread).flatMap((path) => {
    const text = readIfAllowed(path, unread, () => readFileSync(join(folder, path), 'utf8'))
    return text === undefined || text.length > MAX_TEXT_LENGTH ? [] : [{ path, text }]
  })
  return { files, unread }
}

function listPaths(folder: string, below: string, unread: string[]): string[] {
  const entries = readIfAllowed(below, unread, () =>
    readdirSync(join(folder, below), { withFileTypes: true }),
  )
  return (entries ?? [])
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => {
      const path = below === '' ? entry.name : `${below}/${entry.name}`
      if (entry.isDirectory())
        return entry.name.startsWith('.') || SKIPPED_FOLDERS.has(entry.name)
          ? []
          : listPaths(folder, path, unread)
      return entry.isFile() && isSourceFile(path) ? [path] : []
    })
}

function readIfAllowed<T>(path: string, unread: string[], read: () => T): T | undefined {
  try {
    return read()
  } catch {
    unread.push(path === '' ? '.' : path)
    return undefined
  }
}

function isSourceFile(path: string): boolean {
  if (path.endsWith('.d.ts') || TEST_FILE.test(path)) return false
  return SOURCE_EXTENSIONS.some((extension) => path.endsWith(extension))
}
