import { resolve } from 'node:path'
import { ConfigError, type Fault } from '../../errors/error-classes.js'
import { looksLikeSecret } from '../../secrets/key-shape.js'
import { wrapSourceError } from '../credential-errors.js'
import { createProvider, type Provider } from '../provider.js'
import { booleanRule, formatRules, type OptionRules, readOptions } from './option-rules.js'
import { decodeUtf8 } from './secret-bytes.js'
import { readSecretFile } from './secret-file.js'
import { parseCredential, type SecretFormat } from './secret-text.js'

/** How a mounted file holds a credential. */
export interface FileOptions extends SecretFormat {
  /**
   * Takes a file that its group or everybody may read. Docker swarm (mode 0444) and Kubernetes (0644) mount secrets
   * so unless they are told otherwise; in a container that runs nothing else, that can be what you want. A file that
   * others may write is refused all the same.
   *
   * @default false
   */
  readonly allowReadableByOthers?: boolean | undefined
}

const RULES: OptionRules<FileOptions> = { ...formatRules, allowReadableByOthers: booleanRule }

/** Kubernetes and people replace a file whenever they like: it is noticed within seconds. */
const REFRESH_MS = 5000

/**
 * A secret in a file, as Docker and Kubernetes mount it: the key, or JSON like
 * `{ "accessToken": "…", "server": "us19", "expiresAt": "2027-01-31" }`. The file is opened anew each time, so one
 * that is replaced is noticed within about five seconds of a call, symbolic links on the way included. Replace it by
 * a rename: one that is written in place may be read half.
 *
 * Only its user may be able to read it: mode 0600 or less; a file of root may be readable by its group, 0640 or
 * less, as Kubernetes makes it with an `fsGroup`. Who owns it is not looked at beside that. Windows has no such modes,
 * and there nothing is checked. It must be a regular file, no pipe, of at most 64 KiB.
 *
 * @param path relative to the working directory when this is called
 * @throws {ConfigError} when the path or an option cannot be used.
 * @throws {CredentialError} at the call: `credential_missing` when there is no such file, `credential_unavailable`
 * when it cannot be read, `credential_invalid` when others can read it or it holds no credential.
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

/** What stands in a file is easily given in the place of its path, and is not repeated. */
function findPathFaults(path: unknown): Fault[] {
  const isPath = typeof path === 'string' && /^\P{Cc}{1,4096}$/u.test(path) && !looksLikeSecret(path)
  return isPath ? [] : [{ path: 'path', message: NO_PATH }]
}

const NO_PATH = 'must be the path of a file, like "/run/secrets/mailchimp": not what it holds'
