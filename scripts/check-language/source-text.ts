import ts from 'typescript'

export interface NamedFunction {
  readonly path: string
  readonly name: string
}

/** Lists declared functions, methods of classes and interfaces, and constants that hold an arrow function. */
export function listFunctions(path: string, text: string): NamedFunction[] {
  const found: NamedFunction[] = []
  const visit = (node: ts.Node) => {
    const name = readFunctionName(node)
    if (name !== undefined) found.push({ path, name })
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true))
  return found
}

function readFunctionName(node: ts.Node): string | undefined {
  const isDeclared =
    ts.isFunctionDeclaration(node) || ts.isMethodDeclaration(node) || ts.isMethodSignature(node)
  if (isDeclared) return readIdentifier(node.name)
  if (!ts.isVariableDeclaration(node) || node.initializer === undefined) return undefined
  const { initializer } = node
  return ts.isArrowFunction(initializer) || ts.isFunctionExpression(initializer)
    ? readIdentifier(node.name)
    : undefined
}

function readIdentifier(name: ts.Node | undefined): string | undefined {
  if (name === undefined) return undefined
  return ts.isIdentifier(name) || ts.isPrivateIdentifier(name) ? name.text.replace(/^#/, '') : undefined
}

/** Counts the words of all comments, and how many of them are "where". */
export function countComments(texts: readonly string[]): { words: number; wheres: number } {
  const words = texts.flatMap((text) =>
    listComments(text).flatMap(({ comment }) => comment.match(/[a-z']+/gi) ?? []),
  )
  return { words: words.length, wheres: words.filter((word) => word.toLowerCase() === 'where').length }
}

/** A comment, and the line on which it begins. */
export interface Comment {
  readonly comment: string
  readonly line: number
}

export function listComments(text: string): Comment[] {
  const scanner = ts.createScanner(ts.ScriptTarget.ESNext, false, ts.LanguageVariant.Standard, text)
  const comments: Comment[] = []
  for (let kind = scanner.scan(); kind !== ts.SyntaxKind.EndOfFileToken; kind = scanner.scan()) {
    const isComment =
      kind === ts.SyntaxKind.SingleLineCommentTrivia || kind === ts.SyntaxKind.MultiLineCommentTrivia
    if (!isComment) continue
    const line = text.slice(0, scanner.getTokenStart()).split('\n').length
    comments.push({ comment: scanner.getTokenText(), line })
  }
  return comments
}
