import ts from 'typescript'

const printer = ts.createPrinter({ removeComments: true })
const MAX_MEMBERS = 60

/** Prints a declaration of a declaration file, without comments, private members and generated parts. */
export function printDeclaration(declaration: ts.Declaration): string {
  const { transformed } = ts.transform(findStatement(declaration), [shorten])
  const text = printer.printNode(
    ts.EmitHint.Unspecified,
    transformed[0] as ts.Node,
    declaration.getSourceFile(),
  )
  return text
    .replace(/^(?:export )?(?:declare )?/, '')
    .replace(/^(?: {4})+/gm, ({ length }) => ' '.repeat(length / 2))
}

/** Returns the statement of a declaration, which contains the declaration of a constant. */
function findStatement(declaration: ts.Declaration): ts.Node {
  return ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration
}

const shorten: ts.TransformerFactory<ts.Node> = (context) => (root) => {
  const visit = (node: ts.Node): ts.Node | undefined => {
    if (ts.isClassElement(node) && isPrivate(node)) return undefined
    if (ts.isUnionTypeNode(node) && node.types.length > MAX_MEMBERS)
      return createPlaceholder(node.types.length)
    return ts.visitEachChild(node, visit, context)
  }
  return visit(root) ?? root
}

function isPrivate({
  name,
  modifiers,
}: ts.ClassElement & { modifiers?: ts.NodeArray<ts.ModifierLike> }): boolean {
  if (name !== undefined && ts.isPrivateIdentifier(name)) return true
  return modifiers?.some(({ kind }) => kind === ts.SyntaxKind.PrivateKeyword) ?? false
}

function createPlaceholder(members: number): ts.TypeNode {
  return ts.factory.createTypeReferenceNode(`GeneratedUnionOf${members}`)
}
