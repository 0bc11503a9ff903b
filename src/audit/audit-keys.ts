import { createPrivateKey, KeyObject } from 'node:crypto'
import { CredentialError } from '../index.js'
import type { NoteSigner } from './signed-note.js'

/** A key, or a function that fetches it; the function is called once, when the first record is written. */
export type KeySource = AuditKey | (() => AuditKey | Promise<AuditKey>)
export type AuditKey = string | Buffer | KeyObject

/** The keys of a log. */
export interface LoadedKeys {
  readonly hmac: Buffer | undefined
  readonly signer: NoteSigner | undefined
}

/** Shorter secrets could be guessed. */
const MIN_HMAC_BYTES = 16

/** Loads the keys of a log once. A failure is not cached. */
export class AuditKeys {
  readonly #key: KeySource | undefined
  readonly #signingKey: KeySource | undefined
  readonly #signingName: string
  #loading: Promise<LoadedKeys> | undefined
  /** Undefined until they are loaded. */
  loaded: LoadedKeys | undefined

  constructor(key: KeySource | undefined, signingKey: KeySource | undefined, signingName: string) {
    this.#key = key
    this.#signingKey = signingKey
    this.#signingName = signingName
    if (key === undefined && signingKey === undefined) this.loaded = { hmac: undefined, signer: undefined }
  }

  /** @throws {KeyFault} if a key cannot be fetched, or is invalid */
  load(): Promise<LoadedKeys> {
    if (this.loaded !== undefined) return Promise.resolve(this.loaded)
    this.#loading ??= this.#load().finally(() => {
      this.#loading = undefined
    })
    return this.#loading
  }

  async #load(): Promise<LoadedKeys> {
    const [key, signingKey] = [
      await fetchKey(this.#key, 'key'),
      await fetchKey(this.#signingKey, 'signingKey'),
    ]
    this.loaded = {
      hmac: key === undefined ? undefined : parseHmacKey(key),
      signer:
        signingKey === undefined ? undefined : { name: this.#signingName, key: parseSigningKey(signingKey) },
    }
    return this.loaded
  }
}

/** Thrown if a key of a log is missing or invalid. The message contains no part of the key. */
export class KeyFault extends Error {
  readonly code = 'AUDIT_KEY'
}

async function fetchKey(source: KeySource | undefined, option: string): Promise<AuditKey | undefined> {
  if (typeof source !== 'function') return source
  try {
    return await source()
  } catch (error) {
    throw new KeyFault(error instanceof CredentialError ? error.hint : `the option ${option} threw`)
  }
}

function parseHmacKey(key: AuditKey): Buffer {
  const bytes = key instanceof KeyObject ? key.export() : Buffer.from(key)
  if (!Buffer.isBuffer(bytes) || bytes.length < MIN_HMAC_BYTES)
    throw new KeyFault(`the option key must be a secret of at least ${MIN_HMAC_BYTES} bytes`)
  return bytes
}

function parseSigningKey(key: AuditKey): KeyObject {
  try {
    const parsed = key instanceof KeyObject ? key : createPrivateKey(key)
    if (parsed.type === 'private' && parsed.asymmetricKeyType === 'ed25519') return parsed
  } catch {
    // OpenSSL's message is dropped: it may quote the key.
  }
  throw new KeyFault('the option signingKey must be a private Ed25519 key in PEM, or its KeyObject')
}
