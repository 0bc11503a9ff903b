/** A pattern that finds one secret value in text, in each form in which programs print values. */
export function patternOf(value: string): RegExp {
  const bytes = [...Buffer.from(value, 'utf8')]
  return new RegExp(
    [
      eachCharacter(value),
      eachCharacter(JSON.stringify(value).slice(1, -1)),
      ...base64Cores(Buffer.from(value, 'utf8')).map(insideBase64),
      bytes.map((byte) => caseless(hex(byte))).join('(?:[ :,-]|\\\\x|\\\\u00|%|, ?0x)?'),
      bytes.map(String).join(',\\s*'),
    ].join('|'),
    'g',
  )
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

/** The core, and what is joined to it: the ends of the key are in there. */
function insideBase64(core: string): string {
  return `[A-Za-z0-9+/_-]*${eachCharacter(core)}[A-Za-z0-9+/_-]*(?:=|%3[dD])*`
}

/** Each character as it is, percent-encoded, or in the base64 alphabet for URLs. */
function eachCharacter(text: string): string {
  return [...text].map(eachForm).join('')
}

function eachForm(character: string): string {
  const percent = [...Buffer.from(character, 'utf8')].map((byte) => `%${caseless(hex(byte))}`).join('')
  const forUrls = character === '+' ? '|-' : character === '/' ? '|_' : ''
  return `(?:${escaped(character)}|${percent}${forUrls})`
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
