import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import type { Options } from 'tsup'
import ts from 'typescript'

type Plugin = NonNullable<Options['esbuildPlugins']>[number]

/** A file of `dist` that is loaded when one of its functions is first called. */
export interface DeferredFile {
  /** A file of `src` that re-exports the functions that other files call. `schemas.ts` becomes `dist/schemas.cjs`. */
  readonly root: string
  /** Returns true if it contains a file of `src`, by its path: `config/config-loader.ts`. */
  holds(file: string): boolean
}

const SRC = resolve('src')

/**
 * Builds parts of the implementation as separate files, without changes in the source: an import of such a part becomes
 * a function that loads the file when it is called. The file exports a function that receives the shared parts of the
 * implementation as arguments, so that each class exists once, even if a test runner loads the package twice.
 *
 * @param rooms directories of `src` with separate entries, which bundle their imports
 */
export function deferFiles(files: readonly DeferredFile[], rooms: readonly string[]): Plugin {
  const findHolder = (name: string) => files.find(({ root, holds }) => name === root || holds(name))
  return {
    name: 'deferred-files',
    setup(build) {
      const shared = listShared(findHolder)
      build.onResolve({ filter: /^\.\.?\/.*\.js$/, namespace: 'file' }, ({ path, importer }) => {
        const [from, target] = [
          toName(importer),
          toName(join(dirname(importer), path).replace(/\.js$/, '.ts')),
        ]
        if (rooms.some((room) => from.startsWith(room))) return undefined
        const [here, there] = [findHolder(from), findHolder(target)]
        if (here === there) return undefined
        if (there === undefined) return { path: target, namespace: 'shared' }
        if (here !== undefined) throw new Error(`src/${from} imports ${path}, which is in another file`)
        return { path: target, namespace: 'deferred' }
      })
      build.onResolve({ filter: /^(?:load-file|list-shared):/ }, ({ path }) => ({
        path,
        namespace: 'deferred',
      }))
      build.onResolve({ filter: /^\.\/[\w-]+\.cjs$/, namespace: 'deferred' }, ({ path }) => ({
        path,
        external: true,
      }))
      build.onLoad({ filter: /^list-shared:/, namespace: 'deferred' }, () => ({
        contents: writeShared(shared),
        resolveDir: SRC,
      }))
      build.onLoad({ filter: /^load-file:/, namespace: 'deferred' }, ({ path }) => ({
        contents: writeLoader(path.slice('load-file:'.length)),
      }))
      build.onLoad({ filter: /\.ts$/, namespace: 'deferred' }, ({ path }) => ({
        contents: writeFunctions(path, findHolder(path) as DeferredFile),
      }))
      build.onLoad({ filter: /./, namespace: 'shared' }, ({ path }) => ({
        contents: `export const { ${listNames(shared, path)} } = shared[${JSON.stringify(path)}]`,
      }))
    },
  }
}

/**
 * Converts the code of a deferred file to a function that receives the shared parts of the implementation. Replaces
 * esbuild's exports, which would be read from an object that inherits from a polluted prototype.
 */
export function wrapDeferredFile(code: string): string {
  const [banner = '', body = ''] = code.split(/^"use strict";\n/m)
  const [head, , exports = ''] =
    /(?:var __[\s\S]*?)?var (\w+) = \{\};\n__export\(\1, \{\n([\s\S]*?)\n\}\);\nmodule\.exports = .*\n/.exec(
      body,
    ) ?? []
  if (head === undefined) throw new Error('esbuild writes its exports in another way')
  const plain = body
    .replace(head, '')
    .replace(/(?:\/\/ Annotate .*\n)?0 && \(module\.exports = [\s\S]*?\);\n/, '')
  if (/\b__(?:export|toESM|commonJS|copyProps|reExport)\b/.test(plain))
    throw new Error('a deferred file needs a helper of esbuild that is cut off')
  return `${banner}"use strict";\nmodule.exports = (shared) => {\n${plain}\nreturn {\n${exports.replaceAll(': () => ', ': ')}\n};\n};\n`
}

/** Returns the path of a file below `src`: `config/config-loader.ts`. */
function toName(file: string): string {
  return relative(SRC, file).replaceAll('\\', '/')
}

function listNames(shared: SharedNames, name: string): string {
  const names = shared.get(name)
  if (names === undefined)
    throw new Error(`src/${name} is imported by a deferred file in another way than by names`)
  return [...names].join(', ')
}

/** Writes a module whose functions load the deferred file and call its functions. */
function writeFunctions(name: string, { root }: DeferredFile): string {
  if (!readModule(root).some(({ target, names }) => target === name && names === undefined))
    throw new Error(`src/${root} must have: export * from './${name.replace(/\.ts$/, '.js')}'`)
  const functions = readFileSync(join(SRC, name), 'utf8').matchAll(/^export (?:async )?function (\w+)/gm)
  return [
    `import { load } from 'load-file:${root}'`,
    ...Array.from(
      functions,
      ([, called]) => `export const ${called} = (...args) => load().${called}(...args)`,
    ),
  ].join('\n')
}

function writeLoader(root: string): string {
  return `import { listShared } from 'list-shared:'
let loaded
export const load = () => (loaded ??= require('./${root.replace(/\.ts$/, '.cjs')}')(listShared()))`
}

/** The names that deferred files import from each module of the implementation. */
type SharedNames = ReadonlyMap<string, ReadonlySet<string>>

/** Lists the names that deferred files import from each module of the implementation. */
function listShared(findHolder: (name: string) => DeferredFile | undefined): SharedNames {
  const shared = new Map<string, Set<string>>()
  const sources = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).map((name) =>
    name.replaceAll('\\', '/'),
  )
  for (const name of sources.filter((each) => each.endsWith('.ts') && findHolder(each) !== undefined)) {
    for (const { target, names = [] } of readModule(name)) {
      if (!target.endsWith('.ts') || findHolder(target) !== undefined) continue
      shared.set(target, new Set([...(shared.get(target) ?? []), ...names]))
    }
  }
  return shared
}

function writeShared(shared: SharedNames): string {
  const modules = [...shared].map(([name, names], n) => ({ name, n, names: [...names] }))
  const imports = modules.map(
    ({ name, n, names }) =>
      `import { ${names.map((each) => `${each} as ${each}${n}`).join(', ')} } from './${name}'`,
  )
  const objects = modules.map(
    ({ name, n, names }) =>
      `${JSON.stringify(name)}: { ${names.map((each) => `${each}: ${each}${n}`).join(', ')} }`,
  )
  return `${imports.join('\n')}\nexport const listShared = () => ({ ${objects.join(', ')} })\n`
}

/** Reads the imports and re-exports of a module from files of `src`, except types. `names` is undefined for `*`. */
function readModule(name: string): { target: string; names: string[] | undefined }[] {
  const file = join(SRC, name)
  const tree = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest)
  return tree.statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return []
    const { moduleSpecifier } = statement
    if (moduleSpecifier === undefined || !ts.isStringLiteral(moduleSpecifier)) return []
    const target = toName(join(dirname(file), moduleSpecifier.text).replace(/\.js$/, '.ts'))
    const names = ts.isImportDeclaration(statement) ? readImported(statement) : readExported(statement)
    return moduleSpecifier.text.startsWith('.') && names?.length !== 0 ? [{ target, names }] : []
  })
}

function readImported({ importClause }: ts.ImportDeclaration): string[] {
  const bindings = importClause?.namedBindings
  if (importClause?.isTypeOnly || bindings === undefined || !ts.isNamedImports(bindings)) return []
  return readNames(bindings.elements)
}

function readExported({ exportClause, isTypeOnly }: ts.ExportDeclaration): string[] | undefined {
  if (isTypeOnly) return []
  if (exportClause === undefined) return undefined
  return ts.isNamedExports(exportClause) ? readNames(exportClause.elements) : []
}

function readNames(elements: readonly (ts.ImportSpecifier | ts.ExportSpecifier)[]): string[] {
  return elements
    .filter(({ isTypeOnly }) => !isTypeOnly)
    .map(({ propertyName, name }) => (propertyName ?? name).text)
}
