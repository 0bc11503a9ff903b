import ts from 'typescript'
import { findPhrases, type PhraseHit } from './phrases.js'
import { listComments } from './source-text.js'

/** Finds phrases of the dialect in a document, except in its code and in the targets of its links. */
export function checkMarkdown(text: string): PhraseHit[] {
  const code = /^```.*?^```|`[^`]*`|\]\([^)]*\)|<!--.*?-->/gms
  return findPhrases(text.replace(code, (part) => part.replace(/[^\n]/g, ' ')))
}

/** Finds phrases of the dialect in the comments of a program, except in their code. */
export function checkComments(text: string): PhraseHit[] {
  return listComments(text).flatMap(({ comment, line }) => findPhrases(comment.replace(/`[^`]*`/g, ''), line))
}

/** Finds phrases of the dialect in the messages of a program: its string literals of two words or more. */
export function checkMessages(path: string, text: string): PhraseHit[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true)
  const hits: PhraseHit[] = []
  const visit = (node: ts.Node) => {
    if (isText(node) && /[a-z]+ [a-z]+/i.test(node.text)) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart(source))
      hits.push(...findPhrases(node.text, line + 1))
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return hits
}

type Text =
  | ts.StringLiteral
  | ts.NoSubstitutionTemplateLiteral
  | ts.TemplateHead
  | ts.TemplateMiddle
  | ts.TemplateTail

function isText(node: ts.Node): node is Text {
  return (
    ts.isStringLiteral(node) ||
    ts.isNoSubstitutionTemplateLiteral(node) ||
    ts.isTemplateHead(node) ||
    ts.isTemplateMiddleOrTemplateTail(node)
  )
}
