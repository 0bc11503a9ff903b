import {
  CredentialError,
  type CredentialInput,
  createMissingError,
  createProvider,
  type MailchimpError,
  type Provider,
  withTimeout,
  wrapSourceError,
} from '../source-kit.js'

/** A version of a secret. */
export interface AwsSecretVersion {
  readonly credential: CredentialInput
  /** Reads the previous version, if there can be one. */
  readonly readPrevious?: ((signal: AbortSignal) => Promise<CredentialInput>) | undefined
}

/** An upper limit for custom clients; the cache's own timeout is shorter. */
const READ_TIMEOUT_MS = 60_000

const PREVIOUS_TIMEOUT_MS = 3_000

/**
 * Creates a provider that reads a secret from AWS.
 *
 * @param missingErrorNames the names of AWS errors that mean that the secret does not exist
 */
export function createAwsProvider(
  source: string,
  missingErrorNames: readonly string[],
  readCurrent: (signal: AbortSignal) => Promise<AwsSecretVersion>,
): Provider {
  return createProvider(source, async ({ signal } = {}) => {
    try {
      const { credential, readPrevious } = await withTimeout(source, READ_TIMEOUT_MS, signal, readCurrent)
      if (readPrevious === undefined) return credential
      // A previous version that cannot be read must not block the current one.
      const previous = await withTimeout(source, PREVIOUS_TIMEOUT_MS, signal, readPrevious).catch(
        () => undefined,
      )
      return previous === undefined ? credential : { previous, ...credential }
    } catch (error) {
      throw wrapAwsError(source, error, missingErrorNames)
    }
  })
}

/** Wraps an AWS error without its message, which can contain the response and so the secret. */
function wrapAwsError(source: string, error: unknown, missingErrorNames: readonly string[]): MailchimpError {
  const { name, message } = (error ?? {}) as { name?: unknown; message?: unknown }
  if (missingErrorNames.some((absence) => absence === name))
    return createMissingError(source, 'does not exist in its account and region')
  if (message === 'Region is missing') return createNoRegionError(source)
  const failure = wrapSourceError(source, error)
  const remedy = REMEDIES.get(name)
  return remedy === undefined
    ? failure
    : new CredentialError('credential_unavailable', `${failure.hint ?? failure.message}: ${remedy}`)
}

/** Keyed by the name of AWS's error. */
const REMEDIES: ReadonlyMap<unknown, string> = new Map([
  [
    'AccessDeniedException',
    'the role of this process lacks the permission to read it, or to decrypt it with its KMS key',
  ],
  ['CredentialsProviderError', 'this process has no AWS credentials'],
  ['ExpiredTokenException', 'the AWS credentials of this process have expired'],
  ['UnrecognizedClientException', 'the AWS credentials of this process are not valid'],
])

/** Creates the error for a missing region. The SDK's error for this has no distinct name. */
function createNoRegionError(source: string): CredentialError {
  const advice = 'set the option `region`, or the environment variable AWS_REGION'
  return new CredentialError('credential_unavailable', `${source} cannot be read without a region: ${advice}`)
}
