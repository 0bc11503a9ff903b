import { existsSync } from 'node:fs'
import { join, posix } from 'node:path'
import { readJsonFile, readOwn } from '../json-file.js'

/** A package inside the project, which other code of it imports by name. */
export interface Workspace {
  readonly name: string
  readonly folder: string
  /** Where its own import may lead, below its folder. */
  readonly entries: readonly string[]
}

/** Finds the packages in whose folders source files are. */
export function findWorkspaces(root: string, files: readonly string[]): readonly Workspace[] {
  return [...new Set(files.flatMap(listFolders))].flatMap((folder) => {
    const manifest = join(root, folder, 'package.json')
    const content = existsSync(manifest) ? readJsonFile(manifest) : undefined
    const name = readOwn(content, 'name')
    if (typeof name !== 'string' || name === '') return []
    const given = ['source', 'module', 'main'].map((field) => readOwn(content, field))
    const entries = [...given.filter((entry) => typeof entry === 'string'), 'index', 'src/index']
    return [{ name, folder, entries }]
  })
}

/** The folders above a file, without that of the project. */
function listFolders(file: string): string[] {
  const folder = posix.dirname(file)
  return folder === '.' ? [] : [folder, ...listFolders(folder)]
}
