import ts from 'typescript'
import type { Block, Fault } from './blocks.js'
import { builtPackage } from './built-package.js'

/** Finds the faults of scopes in TypeScript blocks that only the package can detect, such as unknown operations. */
export function findScopeFaults(blocks: readonly Block[]): Fault[] {
  return blocks
    .filter(({ language, remark }) => language === 'ts' && !remark.startsWith('ignore'))
    .flatMap((block) => findScopeLiterals(block).flatMap((literal) => checkLiteral(block, literal)))
}

function findScopeLiterals({ text }: Block): ts.ObjectLiteralExpression[] {
  const found: ts.ObjectLiteralExpression[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isObjectLiteralExpression(node) && isScope(node)) found.push(node)
    else ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile('block.mts', text, ts.ScriptTarget.Latest, true))
  return found
}

function isScope({ properties }: ts.ObjectLiteralExpression): boolean {
  return properties.some((property) => property.getText() === 'version: 1')
}

function checkLiteral({ file, line }: Block, literal: ts.ObjectLiteralExpression): Fault[] {
  const source = literal.getSourceFile()
  const at = line + source.getLineAndCharacterOfPosition(literal.getStart()).line
  try {
    // The documents are as trusted as the scripts that read them.
    builtPackage.defineScope(new Function(`return ${literal.getText()}`)())
    return []
  } catch (error) {
    return [{ file, line: at, message: (error as Error).message }]
  }
}
