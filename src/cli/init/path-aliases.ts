import { existsSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { readOwn } from '../json-file.js'
import { parseExpression } from './parser.js'

/** The folder that imports with a prefix lead to. */
export interface PathAlias {
  readonly prefix: string
  readonly folder: string
}

/** Common aliases, for projects that declare them in a file that is not read here. */
const USUAL_ALIASES: readonly PathAlias[] = ['@/', '~/'].flatMap((prefix) =>
  ['src', '.'].map((folder) => ({ prefix, folder })),
)

/** Reads `paths` and `baseUrl` of tsconfig.json or jsconfig.json. */
export function readPathAliases(folder: string): readonly PathAlias[] {
  const found = ['tsconfig.json', 'jsconfig.json'].flatMap((name) => readCompilerAliases(folder, name))
  return [...found, ...USUAL_ALIASES]
}

const MAX_EXTENDS = 5

/** Reads the aliases of a compiler configuration, and of those it extends if they are in the project. */
function readCompilerAliases(root: string, file: string, depth = 0): readonly PathAlias[] {
  const config = readLooseJson(join(root, file))
  const folder = posix.dirname(file)
  const bases = [readOwn(config, 'extends')].flat().filter((base) => typeof base === 'string')
  const extended = bases.flatMap((base) =>
    base.startsWith('.') && depth < MAX_EXTENDS
      ? readCompilerAliases(root, posix.join(folder, base.replace(/(?:\.json)?$/, '.json')), depth + 1)
      : [],
  )
  return [...readAliases(readOwn(config, 'compilerOptions'), folder), ...extended]
}

function readAliases(options: unknown, folder: string): readonly PathAlias[] {
  const base = readOwn(options, 'baseUrl')
  const baseUrl = posix.join(folder, typeof base === 'string' ? base : '.')
  const paths = Object.entries(readOwn(options, 'paths') ?? {}).flatMap(([pattern, targets]) =>
    [targets].flat().map((target) => createAlias(pattern, posix.join(baseUrl, String(target)))),
  )
  return typeof base === 'string' ? [...paths, { prefix: '', folder: baseUrl }] : paths
}

/** Reads `imports` of package.json: `#lib/*`. */
export function readImportAliases(folder: string): readonly PathAlias[] {
  const imports = readOwn(readLooseJson(join(folder, 'package.json')), 'imports')
  return Object.entries(imports ?? {}).flatMap(([pattern, target]) =>
    listTexts(target).map((path) => createAlias(pattern, posix.normalize(path))),
  )
}

/** Lists the targets of an import, which can differ by condition: `{ "node": "./a.js", "default": "./b.js" }`. */
function listTexts(target: unknown): string[] {
  if (typeof target === 'string') return [target]
  return typeof target === 'object' && target !== null ? Object.values(target).flatMap(listTexts) : []
}

function createAlias(pattern: string, target: string): PathAlias {
  return { prefix: pattern.replace(/\*$/, ''), folder: target.replace(/\*(?:\.[cm]?[jt]sx?)?$/, '') }
}

/** Reads JSON with comments and trailing commas, as in tsconfig.json, by parsing it as a JavaScript expression. */
function readLooseJson(path: string): unknown {
  if (!existsSync(path)) return undefined
  try {
    return readLiteral(parseExpression(readFileSync(path, 'utf8').replace(/^\uFEFF/, '')))
  } catch {
    return undefined
  }
}

type Expression = ReturnType<typeof parseExpression>

function readLiteral(node: Expression): unknown {
  if (node.type === 'StringLiteral') return node.value
  if (node.type === 'ArrayExpression') return node.elements.map((each) => readLiteral(each as Expression))
  if (node.type !== 'ObjectExpression') return undefined
  return Object.fromEntries(
    node.properties.flatMap((property) =>
      property.type === 'ObjectProperty' && property.key.type === 'StringLiteral'
        ? [[property.key.value, readLiteral(property.value as Expression)]]
        : [],
    ),
  )
}
