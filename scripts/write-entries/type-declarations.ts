import { readFileSync } from 'node:fs'
import ts from 'typescript'

/** Types for the namespace that the client is declared as, from a file that declares nothing else. */
export interface TypeDeclarations {
  /** The names by which the declarations speak of what they import. */
  readonly imported: readonly string[]
  /** What they declare, types and namespaces of types. */
  readonly declared: readonly string[]
  /** The declarations as a declaration file exports them. */
  readonly text: string
}

/** @throws {Error} when the file holds something else than types and namespaces of types. */
export function readTypeDeclarations(file: string): TypeDeclarations {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)
  const imports = source.statements.filter(ts.isImportDeclaration)
  const declarations = source.statements.filter((statement) => !ts.isImportDeclaration(statement))
  return {
    imported: imports.map(getImportedName),
    declared: declarations.map((declaration) => assertDeclaration(declaration).name.getText(source)),
    text: declarations
      .map((declaration) => exportDeclaration(assertDeclaration(declaration), source))
      .join('\n'),
  }
}

function getImportedName(statement: ts.ImportDeclaration): string {
  const { namedBindings } = statement.importClause ?? {}
  if (namedBindings === undefined || !ts.isNamespaceImport(namedBindings))
    throw new Error(`only \`import type * as …\` can be read here: ${statement.getText()}`)
  return namedBindings.name.text
}

type Declaration = ts.TypeAliasDeclaration | ts.InterfaceDeclaration | ts.ModuleDeclaration

function assertDeclaration(node: ts.Statement): Declaration {
  const isOne =
    ts.isTypeAliasDeclaration(node) || ts.isInterfaceDeclaration(node) || ts.isModuleDeclaration(node)
  if (!isOne) throw new Error(`only types can be read here: ${node.getText()}`)
  return node
}

function exportDeclaration(node: Declaration, source: ts.SourceFile): string {
  const docs = ts
    .getJSDocCommentsAndTags(node)
    .map((comment) => `${comment.getText(source)}\n`)
    .join('')
  const keyword = node.modifiers?.find(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
  const start = keyword?.end ?? node.getStart(source)
  const declare = ts.isModuleDeclaration(node) ? 'declare ' : ''
  return `${docs}export ${declare}${source.text.slice(start, node.end).trimStart()}`
}
