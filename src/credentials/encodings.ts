/** Finds one secret value in text, in each form in which programs print values. */
export class Needle {
  readonly #pattern: RegExp

  constructor(value: string) {
    const bytes = [...Buffer.from(value, 'utf8')]
    const base64 = base64Cores(Buffer.from(value, 'utf8')).map(eachCharacter).join('|')
    const others = [
      eachCharacter(value),
      eachCharacter(JSON.stringify(value).slice(1, -1)),
      bytes.map((byte) => caseless(hex(byte))).join('(?:[ :,-]|\\\\x|%|, ?0x)?'),
      bytes.map(String).join(',\\s*'),
    ]
    this.#pattern = new RegExp(`(?<base64>${base64})|${others.join('|')}`, 'g')
  }

  /** The text with something else in the place of the value. */
  replaceIn(text: string, replacement: string): string {
    let kept = ''
    let end = 0
    for (const match of text.matchAll(this.#pattern)) {
      if (match.index < end) continue
      const [from, to] = rangeOf(match, text)
      kept += text.slice(end, Math.max(from, end)) + replacement
      end = to
    }
    return kept + text.slice(end)
  }
}

/** Of base64 the whole run: what is joined to the core holds the ends of the value. */
function rangeOf(match: RegExpExecArray, text: string): [from: number, to: number] {
  let from = match.index
  let to = from + match[0].length
  if (match.groups?.['base64'] === undefined) return [from, to]
  while (from > 0 && isBase64(text.charCodeAt(from - 1))) from -= 1
  while (to < text.length && isBase64(text.charCodeAt(to))) to += 1
  return [from, to]
}

/** Letters, digits and + / - _ = */
function isBase64(code: number): boolean {
  const letter = code | 0x20
  if ((letter >= 0x61 && letter <= 0x7a) || (code >= 0x2f && code <= 0x39)) return true
  return code === 0x2b || code === 0x2d || code === 0x5f || code === 0x3d
}

/**
 * The parts of a value's base64 that do not depend on what stands around it: `Basic` authentication encodes
 * `user:key`, so the key can begin at any of three places of a base64 group.
 */
function base64Cores(bytes: Buffer): string[] {
  return [0, 1, 2].map((skipped) => {
    const whole = bytes.length - skipped - ((bytes.length - skipped) % 3)
    return bytes.subarray(skipped, skipped + whole).toString('base64')
  })
}

/** Each character as it is, escaped for a URL, JSON or HTML, or in the base64 alphabet for URLs. */
function eachCharacter(text: string): string {
  return [...text].map(eachForm).join('')
}

function eachForm(character: string): string {
  const bytes = [...Buffer.from(character, 'utf8')].map((byte) => caseless(hex(byte)))
  const code = character.charCodeAt(0)
  const forms = [
    escaped(character),
    bytes.map((byte) => `%${byte}`).join(''),
    `\\\\u00${caseless(hex(code))}`,
    `&#(?:0*${code}|[xX]0*${caseless(hex(code))});`,
  ]
  if (character === '+') forms.push('-')
  if (character === '/') forms.push('_')
  return `(?:${forms.join('|')})`
}

function hex(byte: number): string {
  return byte.toString(16).padStart(2, '0')
}

function caseless(text: string): string {
  return text.replace(/[a-f]/g, (letter) => `[${letter}${letter.toUpperCase()}]`)
}

function escaped(character: string): string {
  return character.replace(/[\\^$.*+?()[\]{}|/-]/, '\\$&')
}
