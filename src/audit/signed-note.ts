import { createHash, createPublicKey, type KeyObject, sign, verify } from 'node:crypto'

/**
 * Signed notes as c2sp.org/signed-note defines them, with Ed25519: a text, an empty line, and a line for each
 * signature.
 */

/** A private key, and its name in signatures. */
export interface NoteSigner {
  readonly name: string
  readonly key: KeyObject
}

/** A public key. Without a name, it verifies signatures of any name that match its key id. */
export interface NoteVerifier {
  readonly name: string | undefined
  readonly key: KeyObject
}

const ED25519 = 0x01
/** More would be an attack on the verifier. The specification requires support for at least 16. */
const MAX_SIGNATURES = 100

/** Signs a text that ends with a line break. */
export function signNote(text: string, { name, key }: NoteSigner): string {
  const signature = sign(null, Buffer.from(text), key)
  const bytes = Buffer.concat([computeKeyId(name, readRawKey(createPublicKey(key))), signature])
  return `${text}\n— ${name} ${bytes.toString('base64')}\n`
}

/**
 * Returns the text of a note that one of the keys signed; undefined if none did, or if a signature by one of them is
 * invalid.
 */
export function openNote(note: string, verifiers: readonly NoteVerifier[]): string | undefined {
  const parsed = parseNote(note)
  if (parsed === undefined) return undefined
  const verdicts = parsed.signatures.flatMap((signature) =>
    verifiers
      .filter((verifier) => hasKeyId(verifier, signature))
      .map(({ key }) => verify(null, Buffer.from(parsed.text), key, signature.bytes)),
  )
  return verdicts.length > 0 && verdicts.every((isRight) => isRight) ? parsed.text : undefined
}

interface NoteSignature {
  readonly name: string
  readonly keyId: Buffer
  readonly bytes: Buffer
}

/** Splits a note at its last empty line. */
export function parseNote(
  note: string,
): { readonly text: string; readonly signatures: readonly NoteSignature[] } | undefined {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a note must not contain them
  if (/[\u0000-\u0009\u000b-\u001f]/.test(note) || !note.isWellFormed() || !note.endsWith('\n'))
    return undefined
  const end = note.lastIndexOf('\n\n')
  if (end === -1) return undefined
  const lines = note.slice(end + 2, -1).split('\n')
  const signatures = lines.map(parseSignature).filter((signature) => signature !== undefined)
  if (signatures.length !== lines.length || lines.length > MAX_SIGNATURES) return undefined
  return { text: note.slice(0, end + 1), signatures }
}

function parseSignature(line: string): NoteSignature | undefined {
  const [, name, base64 = ''] = /^— ([^\s+]+) ([A-Za-z0-9+/]+={0,2})$/u.exec(line) ?? []
  const bytes = Buffer.from(base64, 'base64')
  if (name === undefined || bytes.length < 5 || bytes.toString('base64') !== base64) return undefined
  return { name, keyId: bytes.subarray(0, 4), bytes: bytes.subarray(4) }
}

function hasKeyId(verifier: NoteVerifier, { name, keyId }: NoteSignature): boolean {
  if (verifier.name !== undefined && verifier.name !== name) return false
  return computeKeyId(name, readRawKey(verifier.key)).equals(keyId)
}

function computeKeyId(name: string, rawKey: Buffer): Buffer {
  return createHash('sha256')
    .update(name)
    .update(Buffer.from([0x0a, ED25519]))
    .update(rawKey)
    .digest()
    .subarray(0, 4)
}

/** Writes a public key as `name+id+key`, the form in which verifiers of notes exchange keys. */
export function formatVerifierKey(name: string, key: KeyObject): string {
  const raw = readRawKey(key)
  const typed = Buffer.concat([Buffer.from([ED25519]), raw])
  return `${name}+${computeKeyId(name, raw).toString('hex')}+${typed.toString('base64')}`
}

/** Parses a public key in the form `name+id+key`; returns undefined if it is malformed or its id is wrong. */
export function parseVerifierKey(text: string): NoteVerifier | undefined {
  const [, name = '', id, base64 = ''] =
    /^([^\s+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/]+={0,2})$/u.exec(text) ?? []
  const typed = Buffer.from(base64, 'base64')
  if (typed.length !== 33 || typed[0] !== ED25519 || typed.toString('base64') !== base64) return undefined
  const raw = typed.subarray(1)
  if (computeKeyId(name, raw).toString('hex') !== id) return undefined
  return { name, key: createPublicKey({ key: createJwk(raw), format: 'jwk' }) }
}

function createJwk(raw: Buffer) {
  return { kty: 'OKP', crv: 'Ed25519', x: raw.toString('base64url') }
}

/** Returns the 32 bytes of a public key that RFC 8032 defines. */
function readRawKey(key: KeyObject): Buffer {
  return Buffer.from(key.export({ format: 'jwk' }).x ?? '', 'base64url')
}
