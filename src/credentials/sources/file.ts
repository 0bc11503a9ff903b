import { resolve } from 'node:path'
import { ConfigError, type Fault } from '../../errors/error-classes.js'
import { looksLikeSecret } from '../../secrets/key-shape.js'
import { booleanRule, type OptionRules, readOptions } from '../../validation/option-rules.js'
import { wrapSourceError } from '../credential-errors.js'
import { createProvider, type Provider } from '../provider.js'
import { decodeUtf8 } from './secret-bytes.js'
import { readSecretFile } from './secret-file.js'
import { formatRules, parseCredential, type SecretFormat } from './secret-text.js'

/** How a mounted file contains a credential. */
export interface FileOptions extends SecretFormat {
  /**
   * Accepts a file that its group or everyone can read. Docker swarm (mode 0444) and Kubernetes (0644) mount secrets
   * like that by default; in a container that runs nothing else, this can be acceptable. A file that others can write
   * is refused in any case.
   *
   * @default false
   */
  readonly allowReadableByOthers?: boolean | undefined
}

const RULES: OptionRules<FileOptions> = { ...formatRules, allowReadableByOthers: booleanRule }

/** Kubernetes and operators replace a file at any time; this notices it within seconds. */
const REFRESH_MS = 5000

/**
 * Reads a secret from a file, as Docker and Kubernetes mount it: the key, or JSON like `{ "accessToken": "…",
 * "server": "us19", "expiresAt": "2027-01-31" }`. The path is opened again on each read, so a replaced file or
 * symbolic link is noticed within about five seconds of calls. Replace it by a rename: a file that is written in
 * place may be read half-written.
 *
 * Only its owner may be able to read it: mode 0600 or stricter. A file owned by root may be readable by its group
 * (0640 or stricter), as Kubernetes creates it with an `fsGroup`. The owner is not checked otherwise. Windows has no
 * such modes, and nothing is checked there. It must be a regular file, not a pipe, of at most 64 KiB.
 *
 * @param path resolved against the working directory when `file()` is called
 * @throws {ConfigError} if the path or an option is invalid
 * @throws {CredentialError} when called: `credential_missing` if the file does not exist; `credential_unavailable` if
 * it cannot be read; `credential_invalid` if others can read it or it contains no credential
 *
 * @example
 * ```ts
 * import { createClient, file } from 'mailchimp-hardened'
 *
 * const client = createClient({ credentials: file('/run/secrets/mailchimp') })
 * ```
 */
export function file(path: string, options: FileOptions = {}): Provider {
  const { options: format, faults } = readOptions(options, RULES)
  const all = [...findPathFaults(path), ...faults]
  if (all.length > 0) throw new ConfigError('file(path, options)', all)
  const absolute = resolve(path)
  const source = `the file ${absolute}`
  const read = async (signal?: AbortSignal) => {
    signal?.throwIfAborted()
    const bytes = await readSecretFile(absolute, source, format.allowReadableByOthers === true)
    return parseCredential(decodeUtf8(bytes, source), format, source)
  }
  return createProvider(
    source,
    ({ signal } = {}) =>
      read(signal).catch((error: unknown) => {
        throw wrapSourceError(source, error)
      }),
    { refreshMs: REFRESH_MS },
  )
}

/** A secret is easily passed in place of its path, so an invalid path is not repeated in the message. */
function findPathFaults(path: unknown): Fault[] {
  const isPath = typeof path === 'string' && /^\P{Cc}{1,4096}$/u.test(path) && !looksLikeSecret(path)
  return isPath ? [] : [{ path: 'path', message: NO_PATH }]
}

const NO_PATH = 'must be the path of a file, like "/run/secrets/mailchimp", not its contents'
