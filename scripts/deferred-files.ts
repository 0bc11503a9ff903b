import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import type { Options } from 'tsup'
import ts from 'typescript'

type Plugin = NonNullable<Options['esbuildPlugins']>[number]

/** A file of `dist` that is loaded when one of its functions is first called. */
export interface DeferredFile {
  /** Its root: a file of `src` that re-exports what other files call. `schemas.ts` is built into `dist/schemas.cjs`. */
  readonly root: string
  /** Whether it holds a file of `src`, by its path: `config/config-loader.ts`. */
  holds(file: string): boolean
}

const SRC = resolve('src')

/**
 * Builds files of their own from parts of the implementation. The source knows nothing of it: an import of such a part
 * becomes a function that loads its file when it is called; what the part imports comes from the implementation, where
 * each class exists once.
 *
 * @param rooms directories of `src` with entries of their own: they bundle what they import
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
        return { path: target, namespace: there === undefined ? 'shared' : 'deferred' }
      })
      build.onResolve({ filter: /^\.\/[\w-]+\.cjs$/, namespace: 'deferred' }, keepExternal)
      build.onResolve({ filter: /^\.\/[\w-]+\.cjs$/, namespace: 'shared' }, keepExternal)
      build.onLoad({ filter: /./, namespace: 'deferred' }, ({ path }) => ({
        contents: writeLoader(path, findHolder(path) as DeferredFile),
      }))
      build.onLoad({ filter: /./, namespace: 'shared' }, ({ path }) => ({
        contents: `export const { ${[...(shared.get(path) ?? [])].join(', ')} } = require('./implementation.cjs').shared[${JSON.stringify(path)}]`,
      }))
      build.onLoad({ filter: /[\\/]src[\\/]implementation\.ts$/ }, ({ path }) => ({
        contents: `${readFileSync(path, 'utf8')}\n${writeShared(shared)}`,
        loader: 'ts',
      }))
    },
  }
}

const keepExternal = ({ path }: { path: string }) => ({ path, external: true })

/** `config/config-loader.ts` */
function toName(file: string): string {
  return relative(SRC, file).replaceAll('\\', '/')
}

/** Writes a module whose functions load the file of the real ones when they are called. */
function writeLoader(name: string, { root }: DeferredFile): string {
  if (!readModule(root).some(({ target, names }) => target === name && names === undefined))
    throw new Error(`src/${root} must have: export * from './${name.replace(/\.ts$/, '.js')}'`)
  const file = JSON.stringify(`./${root.replace(/\.ts$/, '.cjs')}`)
  const functions = readFileSync(join(SRC, name), 'utf8').matchAll(/^export (?:async )?function (\w+)/gm)
  return Array.from(
    functions,
    ([, called]) => `export const ${called} = (...args) => require(${file}).${called}(...args)`,
  ).join('\n')
}

/** Lists what deferred files take from the implementation: the names of each module. */
function listShared(
  findHolder: (name: string) => DeferredFile | undefined,
): ReadonlyMap<string, ReadonlySet<string>> {
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

function writeShared(shared: ReadonlyMap<string, ReadonlySet<string>>): string {
  const modules = [...shared].map(([name, names], n) => ({ name, n, names: [...names] }))
  const imports = modules.map(
    ({ name, n, names }) =>
      `import { ${names.map((each) => `${each} as ${each}${n}`).join(', ')} } from './${name.replace(/\.ts$/, '.js')}'`,
  )
  const objects = modules.map(
    ({ name, n, names }) =>
      `${JSON.stringify(name)}: { ${names.map((each) => `${each}: ${each}${n}`).join(', ')} }`,
  )
  return `${imports.join('\n')}\nexport const shared = { ${objects.join(', ')} }\n`
}

/** Reads what a module imports or re-exports from files of `src`, types left out. `names` is undefined for `*`. */
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
