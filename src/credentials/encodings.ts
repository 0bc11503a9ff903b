/** A way to write text: a pattern for each part of it, and for what stands between the parts. */
interface Spelling {
  readonly parts: (text: string) => readonly string[]
  readonly between: string
}

const CHARACTERS: Spelling = { parts: (text) => [...text].map(characterPattern), between: '\\\\*' }
const HEX: Spelling = {
  parts: (text) => [...Buffer.from(text)].map(hex),
  between: '(?:[ :,-]|\\\\x|%|, ?0x)?',
}
const BYTES: Spelling = { parts: (text) => [...Buffer.from(text)].map(String), between: ',\\s*' }

/** Finds one secret value in text, in each form in which programs print values. */
export class Needle {
  readonly #shortest: number
  readonly #pattern: RegExp

  constructor(value: string) {
    // The data centre at the end of a key is no secret, and what stands before it is one without it.
    const core = value.replace(/(?<=.{16})-[a-z]{2,4}\d{1,3}$/, '')
    const end = value.slice(core.length)
    // Of 16 characters and more no form is shorter than they are; of fewer, what base64 has in the middle may be.
    this.#shortest = core.length < 16 ? 0 : core.length
    const [characters, hex, bytes] = [CHARACTERS, HEX, BYTES].map((spelling) => pattern(spelling, core, end))
    this.#pattern = new RegExp(
      `(?<base64>${base64Pattern(core)})|${characters}|${hex}|(?<bytes>${bytes})`,
      'gi',
    )
  }

  /** The text with something else in the place of the value, or of all of it where it is hidden too deep. */
  replaceIn(text: string, replacement: string): string {
    // A pattern is compiled when it is first used, and that takes longer than a call.
    if (text.length < this.#shortest) return text
    const replaced = this.#replaceIn(text, replacement)
    const isHidden = readingsOf(replaced).some((reading) => reading.search(this.#pattern) !== -1)
    return isHidden ? replacement : replaced
  }

  #replaceIn(text: string, replacement: string): string {
    let kept = ''
    let end = 0
    for (const match of text.matchAll(this.#pattern)) {
      if (match.index < end) continue
      const [from, to] = rangeOf(match, text)
      // In JSON a list of bytes is a list of numbers, and has to stay one.
      const instead = match.groups?.['bytes'] === undefined ? replacement : '0'
      kept += text.slice(end, Math.max(from, end)) + instead
      end = to
    }
    return kept + text.slice(end)
  }
}

const ESCAPES =
  /%([0-9a-f]{2})|\\u00([0-9a-f]{2})|&#x0*([0-9a-f]{2});|&#0*(\d{2,3});|&(amp|lt|gt|quot|apos);/gi

/** What a text says when the escapes of URLs, JSON and HTML are read, and those that come out of it. */
export function readingsOf(text: string): readonly string[] {
  const readings: string[] = []
  for (let read = text; readings.length < 4 && /[%&\\]/.test(read); readings.push(read)) {
    read = read.replace(ESCAPES, escapedCharacter).replace(/\\(?!u00)/g, '')
  }
  return readings
}

function escapedCharacter(_: string, ...groups: (string | undefined)[]): string {
  const [percent, json, html, decimal, name = ''] = groups
  const digits = percent ?? json ?? html
  if (digits !== undefined) return String.fromCharCode(Number.parseInt(digits, 16))
  if (decimal !== undefined) return String.fromCharCode(Number(decimal))
  return HTML_NAMES.get(name.toLowerCase()) as string
}

/**
 * Of base64 the whole run: what is joined to the core holds the ends of the value. Of anything else the backslashes
 * before it: without what they escape they would break JSON.
 */
function rangeOf(match: RegExpExecArray, text: string): [from: number, to: number] {
  const belongs = match.groups?.['base64'] === undefined ? isBackslash : isBase64
  let from = match.index
  let to = from + match[0].length
  while (from > 0 && belongs(text.charCodeAt(from - 1))) from -= 1
  while (to < text.length && belongs === isBase64 && isBase64(text.charCodeAt(to))) to += 1
  return [from, to]
}

function isBackslash(code: number): boolean {
  return code === 0x5c
}

/** Letters, digits and + / - _ = */
function isBase64(code: number): boolean {
  const letter = code | 0x20
  if ((letter >= 0x61 && letter <= 0x7a) || (code >= 0x2f && code <= 0x39)) return true
  return code === 0x2b || code === 0x2d || code === 0x5f || code === 0x3d
}

/** The core, and the end where it is there too. */
function pattern({ parts, between }: Spelling, core: string, end: string): string {
  return `${parts(core).join(between)}(?:${['', ...parts(end)].join(between)})?`
}

/**
 * The parts of a value's base64 that do not depend on what stands around it: `Basic` authentication encodes
 * `user:key`, so the key can begin at any of three places of a base64 group.
 */
function base64Pattern(value: string): string {
  const bytes = Buffer.from(value, 'utf8')
  const cores = [0, 1, 2].map((skipped) => {
    const whole = bytes.length - skipped - ((bytes.length - skipped) % 3)
    return bytes.subarray(skipped, skipped + whole).toString('base64')
  })
  return cores.map((core) => core.replace(/[+/]/g, base64Sign)).join('|')
}

/** The two signs of base64 that URLs and JSON write in other ways; its letters and digits stay as they are. */
function base64Sign(sign: string): string {
  return `(?:${sign === '+' ? '-' : '_'}|\\\\{0,9}${characterPattern(sign)})`
}

/**
 * A character as it is, or escaped for JSON, a URL or HTML; also when what holds it was escaped again. The
 * backslashes of JSON stand between the parts, and one of the value may be taken for one of these.
 */
function characterPattern(character: string): string {
  const code = character.charCodeAt(0)
  const itself = character.replace(/[\\^$.*+?()[\]{}|/-]/, '\\$&')
  const percent = [...Buffer.from(character)].map((byte) => `%(?:25)*${hex(byte)}`).join('')
  const names = [...HTML_NAMES].filter(([, sign]) => sign === character).map(([name]) => name)
  const html = [`#(?:0*${code}|x0*${hex(code)})`, ...names].join('|')
  const escaped = `${percent}|&(?:amp;)*(?:${html});|u00${hex(code)}`
  return `(?:${escaped}|${itself})${character === '\\' ? '?' : ''}`
}

const HTML_NAMES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
])

function hex(byte: number): string {
  return byte.toString(16).padStart(2, '0')
}
