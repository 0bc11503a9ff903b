import ts from 'typescript'

/** The public names in the declarations of the implementation. */
export interface PublicNames {
  /** Named exports that exist at run time. */
  readonly values: readonly string[]
  /** Named exports that are types only. */
  readonly types: readonly string[]
  /** The members of the drop-in client. */
  readonly members: readonly Member[]
}

export interface Member {
  readonly name: string
  /** Its doc comment, unchanged; empty if there is none. */
  readonly docs: string
}

/**
 * Reads the exports of a bundled declaration file, as the compiler resolves them. One of them is the
 * client to which the others are added.
 *
 * @throws {Error} if there is no such client, or an export would hide one of its members.
 */
export function readPublicNames(file: string, client: string): PublicNames {
  const program = ts.createProgram([file], { skipLibCheck: true, types: [] })
  const exported = collectExports(program, file)
  const drop = exported.get(client)
  if (drop === undefined) throw new Error(`${file} does not export ${client}`)
  const members = collectMembers(program.getTypeChecker(), drop)
  const named = [...exported].filter(([name]) => name !== client)
  assertNothingHidden(listNames(named), members)
  const isValue = ([, symbol]: Exported) => (symbol.flags & ts.SymbolFlags.Value) !== 0
  return {
    values: listNames(named.filter(isValue)),
    types: listNames(named.filter((each) => !isValue(each))),
    members,
  }
}

/** An export by its exported name, with the symbol that it refers to. */
type Exported = readonly [name: string, symbol: ts.Symbol]

function collectExports(program: ts.Program, file: string): Map<string, ts.Symbol> {
  const checker = program.getTypeChecker()
  const source = program.getSourceFile(file)
  const module = source && checker.getSymbolAtLocation(source)
  if (module === undefined) throw new Error(`${file} is not a module`)
  const isAlias = (symbol: ts.Symbol) => (symbol.flags & ts.SymbolFlags.Alias) !== 0
  return new Map(
    checker
      .getExportsOfModule(module)
      .map((symbol) => [symbol.name, isAlias(symbol) ? checker.getAliasedSymbol(symbol) : symbol]),
  )
}

function collectMembers(checker: ts.TypeChecker, client: ts.Symbol): Member[] {
  const members = checker.getTypeOfSymbol(client).getProperties()
  return members
    .map((member) => ({ name: member.name, docs: readDocs(member) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

function readDocs(member: ts.Symbol): string {
  const [declaration] = member.declarations ?? []
  return declaration === undefined
    ? ''
    : ts
        .getJSDocCommentsAndTags(declaration)
        .filter(ts.isJSDoc)
        .map((comment) => comment.getText())
        .join('\n')
}

function assertNothingHidden(named: readonly string[], members: readonly Member[]): void {
  const taken = new Set(members.map(({ name }) => name))
  const hiding = named.filter((name) => taken.has(name))
  if (hiding.length > 0)
    throw new Error(`exports that would hide members of the client: ${hiding.join(', ')}`)
}

function listNames(exported: readonly Exported[]): string[] {
  return exported.map(([name]) => name).sort()
}
