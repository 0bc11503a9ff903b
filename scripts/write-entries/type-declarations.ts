import { readFileSync } from 'node:fs'
import ts from 'typescript'

/** Types for the namespace of the client, from a file that declares nothing else. */
export interface TypeDeclarations {
  /** The declared types and namespaces of types. */
  readonly declared: readonly string[]
  /** The declarations as the exports of a declaration file. */
  readonly text: string
}

/**
 * Reads the declarations of a file.
 *
 * @throws {Error} if it contains anything but types and namespaces of types, derived from `Marketing`
 */
export function readTypeDeclarations(file: string): TypeDeclarations {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)
  source.statements.filter(ts.isImportDeclaration).forEach(assertMarketingImport)
  const declarations = source.statements.filter((statement) => !ts.isImportDeclaration(statement))
  return {
    declared: declarations.map((declaration) => assertDeclaration(declaration).name.getText(source)),
    text: declarations
      .map((declaration) => exportDeclaration(assertDeclaration(declaration), source))
      .join('\n'),
  }
}

function assertMarketingImport(statement: ts.ImportDeclaration): void {
  if (statement.importClause?.namedBindings?.getText() !== '{ Marketing }')
    throw new Error(`only \`Marketing\` can be imported here: ${statement.getText()}`)
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
