/** Returns a secret in each encoding that programs use to print text. */
export function createKeyForms(secret: string): ReadonlyMap<string, string> {
  const bytes = Buffer.from(secret)
  const each = (write: (byte: number) => string, between = '') => [...bytes].map(write).join(between)
  const hex = (byte: number) => byte.toString(16).padStart(2, '0')
  return new Map([
    ['as it is', secret],
    ['in upper case', secret.toUpperCase()],
    ['percent-encoded', each((byte) => `%${hex(byte)}`)],
    ['JSON escapes', each((byte) => `\\u00${hex(byte)}`)],
    ['HTML entities', each((byte) => `&#${byte};`)],
    ['HTML entities, hexadecimal', each((byte) => `&#x${hex(byte)};`)],
    ['hexadecimal', each(hex)],
    ['hexadecimal, spaced', each(hex, ' ')],
    ['a list of bytes', each(String, ',')],
    ['a list of bytes, spaced', each(String, ', ')],
    ...[0, 1, 2].map(
      (skipped) => [`base64 (alignment ${skipped + 1} of 3)`, encodeBase64Core(bytes, skipped)] as const,
    ),
  ])
}

/** Returns the part of the base64 text that is the same after any prefix: `Basic` authentication encodes `user:key`. */
function encodeBase64Core(bytes: Buffer, skipped: number): string {
  const whole = bytes.length - skipped - ((bytes.length - skipped) % 3)
  return bytes.subarray(skipped, skipped + whole).toString('base64')
}

/** Returns the encodings in which a text contains the secret part of a key, and the number of searched encodings. */
export function findKey(text: string, key: string): { found: string[]; searched: number } {
  const forms = createKeyForms(key.replace(/-\w+$/, ''))
  const found = [...forms].filter(([, form]) => text.includes(form)).map(([encoding]) => encoding)
  return { found, searched: forms.size }
}
