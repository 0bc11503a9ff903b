import { existsSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { readJsonFile, readOwn } from '../json-file.js'
import { type PathAlias, readImportAliases, readPathAliases } from './path-aliases.js'
import { SOURCE_EXTENSIONS, type SourceFile } from './source-files.js'
import { SourceModule } from './source-module.js'
import { findWorkspaces, type Workspace } from './workspaces.js'

/** The official SDK, and this package under its own name. */
const PACKAGES: readonly string[] = ['@mailchimp/mailchimp_marketing', 'mailchimp-hardened']

/** The target of an import. */
export type Resolution =
  | { readonly kind: 'package'; readonly isApiClient: boolean }
  | { readonly kind: 'module'; readonly module: SourceModule }
  | { readonly kind: 'foreign' }

/** The source files of a project. A file is parsed when it is needed. */
export class Project {
  readonly folder: string
  readonly unparsed: string[] = []
  readonly #files: ReadonlyMap<string, SourceFile>
  readonly #modules = new Map<string, SourceModule | undefined>()
  readonly #packages: readonly string[]
  readonly #aliases: readonly PathAlias[]
  readonly #workspaces: readonly Workspace[]

  constructor(folder: string, files: readonly SourceFile[]) {
    this.folder = folder
    this.#files = new Map(files.map((file) => [file.path, file]))
    this.#packages = [...PACKAGES, ...listAliases(folder)]
    this.#aliases = [...readPathAliases(folder), ...readImportAliases(folder)]
    this.#workspaces = findWorkspaces(folder, [...this.#files.keys()])
  }

  /** Parses the files that mention the SDK, and those that import one of these, directly or indirectly. */
  parseRelevant(): readonly SourceModule[] {
    const names = new Set(this.#packages)
    for (;;) {
      const found = [...this.#files.values()].filter(
        ({ path, text }) => !this.#modules.has(path) && [...names].some((name) => text.includes(name)),
      )
      if (found.length === 0) return [...this.#modules.values()].filter((module) => module !== undefined)
      for (const { path } of found) {
        this.parse(path)
        names.add(getImportName(path))
        const workspace = this.#workspaces.find((each) => path.startsWith(`${each.folder}/`))
        if (workspace !== undefined) names.add(workspace.name)
      }
    }
  }

  resolve(specifier: string, from: string): Resolution {
    if (this.#findPackage(specifier) !== undefined)
      return { kind: 'package', isApiClient: /\/src\/ApiClient(?:\.js)?$/.test(specifier) }
    const path = this.#findFile(specifier, from)
    const module = path === undefined ? undefined : this.parse(path)
    return module === undefined ? { kind: 'foreign' } : { kind: 'module', module }
  }

  listFiles(): readonly SourceFile[] {
    return [...this.#files.values()]
  }

  /** Returns whether an import leads to the SDK or to a file of the project. */
  canResolve(specifier: string, from: string): boolean {
    return this.#findPackage(specifier) !== undefined || this.#findFile(specifier, from) !== undefined
  }

  /** Lists the paths that a relative or aliased import can lead to. */
  listPaths(specifier: string, from: string): string[] {
    if (specifier.startsWith('.')) return [posix.join(posix.dirname(from), specifier)]
    return this.#aliases.flatMap(({ prefix, folder }) =>
      specifier.startsWith(prefix) ? [posix.join(folder, specifier.slice(prefix.length))] : [],
    )
  }

  /** Parses a file once; returns undefined if it cannot be parsed. */
  parse(path: string): SourceModule | undefined {
    const file = this.#files.get(path)
    if (file === undefined || this.#modules.has(path)) return this.#modules.get(path)
    try {
      this.#modules.set(path, new SourceModule(file))
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error
      this.unparsed.push(path)
      this.#modules.set(path, undefined)
    }
    return this.#modules.get(path)
  }

  #findPackage(specifier: string): string | undefined {
    return this.#packages.find((each) => specifier === each || specifier.startsWith(`${each}/`))
  }

  #findFile(specifier: string, from: string): string | undefined {
    for (const { name, folder, entries } of this.#workspaces) {
      if (specifier !== name && !specifier.startsWith(`${name}/`)) continue
      const paths = specifier === name ? entries : [specifier.slice(name.length + 1)]
      const found = paths.map((path) => this.#findPath(posix.join(folder, path))).find((each) => each)
      if (found !== undefined) return found
    }
    return this.listPaths(specifier, from)
      .map((path) => this.#findPath(path))
      .find((path) => path !== undefined)
  }

  #findPath(path: string): string | undefined {
    const stem = path.replace(/\.([cm]?)jsx?$/, '')
    const candidates = [
      path,
      ...[path, stem, `${path}/index`].flatMap((each) => SOURCE_EXTENSIONS.map((ending) => each + ending)),
    ]
    return candidates.find((each) => this.#files.has(each))
  }
}

/** Returns the last part of an import of a file: `client` for `src/mailchimp/client.ts`, `mailchimp` for its index. */
function getImportName(path: string): string {
  const name = posix.basename(path).replace(/\.[cm]?[jt]sx?$/, '')
  return name === 'index' ? posix.basename(dirname(path)) : name
}

/** Lists the names under which package.json installs the SDK, or this package. */
function listAliases(folder: string): string[] {
  const path = join(folder, 'package.json')
  const manifest = existsSync(path) ? readJsonFile(path) : {}
  return ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((field) =>
    Object.entries(readOwn(manifest, field) ?? {}).flatMap(([name, version]) =>
      PACKAGES.some((each) => String(version).startsWith(`npm:${each}`)) ? [name] : [],
    ),
  )
}
