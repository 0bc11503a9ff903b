import {
  CredentialError,
  type CredentialInput,
  containsKey,
  createProvider,
  decodeUtf8,
  findPackageFaults,
  formatRules,
  looksLikeSecret,
  type OptionRules,
  type Provider,
  parseCredential,
  type SecretFormat,
  validateOptions,
  withTimeout,
} from '../source-kit.js'
import { computeCrc32c } from './crc32c.js'
import { wrapGoogleError } from './google-errors.js'
import {
  type AccessedVersion,
  initializeClient,
  LazyGoogleClient,
  SECRET_MANAGER,
  type SecretManagerClient,
  type SecretPayload,
} from './secret-manager-client.js'

/** Selects the secret in Google Secret Manager that contains the credential. */
export interface GoogleSecretManagerOptions extends SecretFormat {
  /**
   * Its full name: `projects/my-project/secrets/mailchimp`, or for a regional secret
   * `projects/my-project/locations/europe-west1/secrets/mailchimp`.
   */
  readonly secret: string
  /**
   * The number of a version, or its alias. `latest` is the newest version. If that one is disabled, the source fails
   * instead of using the previous one.
   *
   * @default 'latest'
   */
  readonly version?: string | number | undefined
  /**
   * Your own `SecretManagerServiceClient`. Its transport, credentials, timeouts and retries apply, and you close it.
   * Over gRPC, Google's default, it uses the proxy in `HTTPS_PROXY`; over REST it does not.
   *
   * @default a REST client with the Application Default Credentials, created on first use, and kept
   */
  readonly client?: SecretManagerClient | undefined
}

const RULES: OptionRules<GoogleSecretManagerOptions> = {
  ...formatRules,
  secret: {
    isValid: (value) => typeof value === 'string' && SECRET_NAME.test(value) && !containsKey(value),
    fault:
      'must be the name of a secret, like "projects/my-project/secrets/mailchimp": without /versions/…, which is the option `version`, and not its contents',
  },
  version: {
    isValid: (value) => isVersion(value) && !looksLikeSecret(String(value)),
    fault: 'must be "latest", or the number or alias of a version',
  },
  client: {
    isValid: (value) => typeof (value as SecretManagerClient | null)?.accessSecretVersion === 'function',
    fault: 'must be a SecretManagerServiceClient',
  },
}

const SECRET_NAME =
  /^projects\/[a-z0-9][a-z0-9.:-]{0,99}(?:\/locations\/(?<location>[a-z0-9-]{1,40}))?\/secrets\/[\w-]{1,255}$/

function isVersion(value: unknown): boolean {
  if (typeof value === 'number') return Number.isSafeInteger(value) && value > 0
  return typeof value === 'string' && /^(?:[1-9]\d{0,15}|[a-z][\w-]{0,62})$/i.test(value)
}

const READ_TIMEOUT_MS = 30_000

/**
 * Reads the credential from a secret of Google Secret Manager. Needs the package `@google-cloud/secret-manager`,
 * which is loaded on first use, and the role `roles/secretmanager.secretAccessor` on the secret. That role cannot see
 * when a version was created: there is no `createdAt`, unless the secret is JSON and contains it, as it can contain
 * `expiresAt`. The credential's `version` is the version number.
 *
 * Do not set `GOOGLE_SDK_NODE_LOGGING` in production: Google's client then prints its responses, including the
 * secret.
 *
 * @throws {ConfigError} if an option is invalid, or the package is not installed
 * @throws {CredentialError} when called: `credential_missing` if there is no such secret or version;
 * `credential_invalid` if it contains no credential; `credential_unavailable` if the version is disabled or
 * destroyed, or Google refuses or cannot be reached. Of Google's error, only the status is passed on.
 *
 * @example
 * ```ts
 * import { createClient } from 'mailchimp-hardened'
 * import { googleSecretManager } from 'mailchimp-hardened/credentials/google'
 *
 * const client = createClient({
 *   credentials: googleSecretManager({ secret: 'projects/my-project/secrets/mailchimp' }),
 * })
 * ```
 */
export function googleSecretManager(options: GoogleSecretManagerOptions): Provider {
  const settings = validateOptions('googleSecretManager', options, RULES, {
    required: ['secret'],
    opaque: ['client'],
    findFaults: ({ client }) => (client === undefined ? findPackageFaults(SECRET_MANAGER) : []),
  })
  const { secret, version = 'latest' } = settings
  const source = `Google Secret Manager (${secret})`
  const getClient = createClientGetter(settings)
  const read = async () => {
    const [response] = await (await getClient()).accessSecretVersion({
      name: `${secret}/versions/${version}`,
    })
    return parseSecretVersion(response, settings, source)
  }
  return createProvider(source, async ({ signal } = {}) => {
    try {
      return await withTimeout(source, READ_TIMEOUT_MS, signal, read)
    } catch (error) {
      throw wrapGoogleError(source, error)
    }
  })
}

function createClientGetter({
  client,
  secret,
}: GoogleSecretManagerOptions): () => Promise<SecretManagerClient> {
  if (client !== undefined) return () => initializeClient(client)
  const lazyClient = new LazyGoogleClient(
    SECRET_NAME.exec(secret)?.groups?.['location'],
    'googleSecretManager()',
  )
  return () => lazyClient.get()
}

function parseSecretVersion(
  response: AccessedVersion,
  format: SecretFormat,
  source: string,
): CredentialInput {
  const text = decodePayload(response.payload ?? {}, source)
  const version = /\/versions\/(\d+)$/.exec(response.name ?? '')?.[1]
  return parseCredential(text, format, source, { version })
}

function decodePayload({ data, dataCrc32c }: SecretPayload, source: string): string {
  const bytes = typeof data === 'string' ? Buffer.from(data, 'base64') : Buffer.from(data ?? [])
  const text = decodeUtf8(bytes, source)
  if (dataCrc32c === undefined || dataCrc32c === null || Number(dataCrc32c) === computeCrc32c(bytes))
    return text
  throw new CredentialError('credential_unavailable', `the secret from ${source} was corrupted in transit`)
}
