/** A fenced block of a document or a doc comment. */
export interface Block {
  readonly file: string
  /** The position of its first line of text, counted from 1. */
  readonly line: number
  readonly language: string
  /** The text after the language: `ignore: needs a server`. */
  readonly remark: string
  readonly text: string
}

/** A fault in a document. */
export interface Fault {
  readonly file: string
  readonly line: number
  readonly message: string
}

export function parseMarkdownBlocks(file: string, text: string): Block[] {
  return parseFencedBlocks(file, text.split('\n'))
}

/** Parses the blocks in the doc comments of a source file. Replaces code by empty lines. */
export function parseCommentBlocks(file: string, text: string): Block[] {
  return parseFencedBlocks(
    file,
    text.split('\n').map((line) => /^\s*\*(?!\/) ?(.*)$/.exec(line)?.[1] ?? ''),
  )
}

function parseFencedBlocks(file: string, lines: readonly string[]): Block[] {
  const blocks: Block[] = []
  for (let at = 0; at < lines.length; at++) {
    const [, fence, language = '', remark = ''] = /^(`{3,})(\w+)?\s*(.*)$/.exec(lines[at] ?? '') ?? []
    if (fence === undefined) continue
    const end = lines.indexOf(fence, at + 1)
    if (end < 0) throw new Error(`${file}:${at + 1} a block that does not end`)
    blocks.push({ file, line: at + 2, language, remark, text: lines.slice(at + 1, end).join('\n') })
    at = end
  }
  return blocks
}
