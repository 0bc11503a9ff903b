import { existsSync } from 'node:fs'
import { join, posix } from 'node:path'
import { readJsonFile, readOwn } from '../json-file.js'

/** A package inside the project, which other code in the project imports by name. */
export interface Workspace {
  readonly name: string
  readonly folder: string
  /** The candidates for its entry file, relative to its folder. */
  readonly entries: readonly string[]
}

/** Finds the packages that contain source files. */
export function findWorkspaces(root: string, files: readonly string[]): readonly Workspace[] {
  return [...new Set(files.flatMap(listFolders))].flatMap((folder) => {
    const manifest = join(root, folder, 'package.json')
    const content = existsSync(manifest) ? readJsonFile(manifest) : undefined
    const name = readOwn(content, 'name')
    if (typeof name !== 'string' || name === '') return []
    const fields = ['source', 'module', 'main'].map((field) => readOwn(content, field))
    const entries = [...fields.filter((entry) => typeof entry === 'string'), 'index', 'src/index']
    return [{ name, folder, entries }]
  })
}

/** Lists the folders above a file, without the project's root. */
function listFolders(file: string): string[] {
  const folder = posix.dirname(file)
  return folder === '.' ? [] : [folder, ...listFolders(folder)]
}
