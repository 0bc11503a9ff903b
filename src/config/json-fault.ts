/** The tokens that the grammar allows next. */
type Expected = 'value' | 'value or ]' | 'key' | 'key or }' | ':' | ', or end'

// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON has none inside a text
const TEXT = /"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})[^"\\\u0000-\u001f]*)*"/
const WORD = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[Ee][+-]?\d+)?|true|false|null/
const TOKEN = new RegExp(
  `[ \\t\\n\\r]*(?:(?<mark>[[\\]{},:])|(?<text>${TEXT.source})|(?<word>${WORD.source}))`,
  'y',
)

/**
 * Returns the offset at which a text stops being JSON: the first invalid token, or the end of the text. The messages
 * of `JSON.parse` quote the text, and only some contain a position.
 */
export function findJsonFault(text: string): number {
  const open: string[] = []
  let expected: Expected = 'value'
  let offset = 0
  for (;;) {
    TOKEN.lastIndex = offset
    const token = TOKEN.exec(text)?.groups
    const next: Expected | undefined = token && getNextExpected(token, expected, open)
    if (next === undefined) return offset + (/^[ \t\n\r]*/.exec(text.slice(offset))?.[0].length ?? 0)
    expected = next
    offset = TOKEN.lastIndex
  }
}

/**
 * Returns the offset of a key that its object already has. `JSON.parse` silently keeps only the last one.
 *
 * @param topKey the only top-level key to check, including everything below it
 */
export function findRepeatedKey(text: string, topKey?: string): number | undefined {
  const open: Set<unknown>[] = []
  let isInside = topKey === undefined
  let last = { text: '', end: 0 }
  for (const { 0: whole, index, groups = {} } of text.matchAll(new RegExp(TOKEN, 'gy'))) {
    if (groups['text'] !== undefined) last = { text: groups['text'], end: index + whole.length }
    if (groups['mark'] === '{') open.push(new Set())
    if (groups['mark'] === '}') open.pop()
    if (groups['mark'] !== ':') continue
    const key = JSON.parse(last.text)
    if (topKey !== undefined && open.length === 1) isInside = key === topKey
    if (isDuplicateKey(open.at(-1), key) && isInside) return last.end - last.text.length
  }
  return undefined
}

function isDuplicateKey(keys: Set<unknown> | undefined, key: unknown): boolean {
  return keys !== undefined && keys.size === keys.add(key).size
}

type Token = Record<string, string | undefined>

/** Returns what may follow a token, or undefined if the token is not allowed here. `open` holds the open brackets. */
function getNextExpected(
  { mark, text, word }: Token,
  expected: Expected,
  open: string[],
): Expected | undefined {
  const value = expected === 'value' || expected === 'value or ]'
  if (text !== undefined && (expected === 'key' || expected === 'key or }')) return ':'
  if (text !== undefined || word !== undefined) return value ? ', or end' : undefined
  if (mark === ':') return expected === ':' ? 'value' : undefined
  if (mark === ',') return expected === ', or end' ? expectAfterComma(open.at(-1)) : undefined
  if (mark === '[' || mark === '{') {
    if (!value) return undefined
    open.push(mark)
    return mark === '[' ? 'value or ]' : 'key or }'
  }
  return tryCloseBracket(mark, expected, open) ? ', or end' : undefined
}

function expectAfterComma(open: string | undefined): Expected | undefined {
  if (open === undefined) return undefined
  return open === '[' ? 'value' : 'key'
}

function tryCloseBracket(mark: string | undefined, expected: Expected, open: string[]): boolean {
  const [opening, empty] = mark === ']' ? ['[', 'value or ]'] : ['{', 'key or }']
  return (expected === ', or end' || expected === empty) && open.pop() === opening
}
