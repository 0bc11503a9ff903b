import { CredentialError, type MailchimpError } from '../../../errors/error-classes.js'
import { createMissingError, wrapSourceError } from '../../credential-errors.js'
import { type CredentialInput, createProvider, type Provider } from '../../provider.js'
import { withTimeout } from '../../timeout.js'

/** A version of a secret. */
export interface AwsSecretVersion {
  readonly credential: CredentialInput
  /** Reads the version before it, where there may be one. */
  readonly readPrevious?: ((signal: AbortSignal) => Promise<CredentialInput>) | undefined
}

/** No client is waited for any longer, whoever made it; the cache gives a source less. */
const READ_TIMEOUT_MS = 60_000

const PREVIOUS_TIMEOUT_MS = 3_000

/**
 * A provider that reads a secret of AWS.
 *
 * @param absences the names of AWS's errors that say that there is no such secret
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
      // One that cannot be had, for whatever reason, must not stand in the way of the current one.
      const previous = await withTimeout(source, PREVIOUS_TIMEOUT_MS, signal, readPrevious).catch(
        () => undefined,
      )
      return previous === undefined ? credential : { previous, ...credential }
    } catch (error) {
      throw wrapAwsError(source, error, missingErrorNames)
    }
  })
}

/** Why there is nothing, without a word of AWS's error: it can hold the answer, and the answer the secret. */
function wrapAwsError(source: string, error: unknown, missingErrorNames: readonly string[]): MailchimpError {
  const { name, message } = (error ?? {}) as { name?: unknown; message?: unknown }
  if (missingErrorNames.some((absence) => absence === name))
    return createMissingError(source, 'has nothing by this name in its account and region')
  if (message === 'Region is missing') return createNoRegionError(source)
  const failure = wrapSourceError(source, error)
  const remedy = REMEDIES.get(name)
  return remedy === undefined
    ? failure
    : new CredentialError('credential_unavailable', `${failure.hint ?? failure.message}: ${remedy}`)
}

/** By the names of AWS's errors. */
const REMEDIES: ReadonlyMap<unknown, string> = new Map([
  ['AccessDeniedException', 'its role lacks a permission to read it, or to decrypt it with its KMS key'],
  ['CredentialsProviderError', 'this process has no AWS credentials'],
  ['ExpiredTokenException', 'the AWS credentials of this process have expired'],
  ['UnrecognizedClientException', 'the AWS credentials of this process are not valid'],
])

/** The SDK says so with an error that has no name of its own. */
function createNoRegionError(source: string): CredentialError {
  const advice = 'set the option `region`, or the environment variable AWS_REGION'
  return new CredentialError(
    'credential_unavailable',
    `${source} cannot be asked without a region: ${advice}`,
  )
}
