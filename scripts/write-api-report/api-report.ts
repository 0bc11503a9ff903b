import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import ts from 'typescript'
import { printDeclaration } from './print-declaration.js'

export const REPORT = 'docs/api-report.md'

const HEAD = `# API report

Every public name and its signature, without comments. \`npm run api-report\` writes this file from the built package, and a test
fails if it is stale: so a change of the public API shows up in the diff of its commit. The names of the 270 operations and their
types (the groups of a client, and the namespace \`Marketing\`) are left out: they are generated.
`

type Target = { readonly types: string } | { readonly require: { readonly types: string } }
const { name, exports } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  name: string
  exports: Readonly<Record<string, Target | string>>
}

/** Returns the text of the report, from `dist`. */
export function createApiReport(): string {
  const entries = listEntries()
  const program = ts.createProgram(
    [...entries.values()].map((file) => resolve(file)),
    { skipLibCheck: true, types: ['node'], module: ts.ModuleKind.Node20 },
  )
  const sections = [...entries].map(([path, file]) => writeSection(program, path, file))
  return `${HEAD}\n${sections.join('\n\n')}\n`
}

/** Lists the entries by import path. Omits the SDK's paths to the same file. */
function listEntries(): Map<string, string> {
  const entries = new Map<string, string>()
  for (const [path, target] of Object.entries(exports)) {
    if (typeof target === 'string') continue
    const file = 'require' in target ? target.require.types : target.types
    if (![...entries.values()].includes(file)) entries.set(path.replace('.', name), file)
  }
  return entries
}

function writeSection(program: ts.Program, path: string, file: string): string {
  const source = program.getSourceFile(resolve(file))
  if (source === undefined) throw new Error(`${file} is missing: npm run build`)
  const printed = collectExports(program.getTypeChecker(), source).flatMap(printExport)
  return `## ${path}\n\n\`\`\`typescript\n${[...new Set(printed)].join('\n')}\n\`\`\``
}

/** An export by its exported name, with the symbol that it refers to. */
type Exported = readonly [name: string, symbol: ts.Symbol]

function collectExports(checker: ts.TypeChecker, source: ts.SourceFile): Exported[] {
  const module = checker.getSymbolAtLocation(source)
  if (module === undefined) throw new Error(`${source.fileName} is not a module`)
  const isAlias = (symbol: ts.Symbol) => (symbol.flags & ts.SymbolFlags.Alias) !== 0
  const equals = module.exports?.get('export=' as ts.__String)
  const exported = checker.getExportsOfModule(module)
  return (equals !== undefined && exported.length === 0 ? [equals] : exported)
    .map((symbol): Exported => [symbol.name, isAlias(symbol) ? checker.getAliasedSymbol(symbol) : symbol])
    .sort(([a], [b]) => (a < b ? -1 : 1))
}

function printExport([name, symbol]: Exported): string[] {
  const printed = (symbol.declarations ?? []).filter(isHandWritten).map(printDeclaration)
  const isRenamed = name !== symbol.name && name !== 'export='
  return isRenamed && printed.length > 0 ? [...printed, `export { ${symbol.name} as ${name} };`] : printed
}

/** The groups and `Marketing` are generated from the specification. */
function isHandWritten(declaration: ts.Declaration): boolean {
  const { fileName } = declaration.getSourceFile()
  return !/\/(?:marketing|names)\.d\.cts$/.test(fileName)
}
