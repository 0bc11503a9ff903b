import type { Credential } from '../credentials/credential.js'
import { ApiError, ConfigError, CredentialError, MailchimpError, TransportError } from '../errors.js'
import { type Expectation, mismatchOf } from '../mailchimp/account.js'
import { CONSEQUENCE } from './deadline.js'
import type { Way } from './way.js'

/**
 * Lets a credential pass that is the operator's: of the account, and of no higher role, than was written down.
 *
 * @param readRoot reads the account's root with this credential, as a call of its own
 * @throws {CredentialError} when it is another's, or when that cannot be told. The call itself was not sent.
 */
export async function refuseStranger(
  way: Way,
  credential: Credential,
  expected: Expectation,
  readRoot: () => Promise<unknown>,
): Promise<void> {
  const { pipeline, deadline, record, call } = way
  const { source, secret } = credential
  const operation = call.operation.id
  record.fingerprint = secret.fingerprint
  const reading = pipeline.identities.of(credential, readRoot).catch((error: unknown) => {
    throw notSent(error, operation)
  })
  const mismatch = mismatchOf(await deadline.whileWaiting(reading), expected)
  if (mismatch === undefined) return
  // It quotes an answer, and that might echo what was sent.
  const told = secret.maskIn(mismatch)
  throw new CredentialError(
    'credential_mismatch',
    `the credential from ${source} (fingerprint ${secret.fingerprint}) ${told}; nothing else was sent`,
    operation,
  )
}

/** What is known of the reading of the account does not hold for the call that waited for it. */
function notSent(error: unknown, operation: string): unknown {
  if (!(error instanceof MailchimpError) || error instanceof ConfigError) return error
  const message = `${operation} was not sent: the account that its key belongs to could not be read. ${sentenceOf(error)}`
  const { hint } = error
  if (error instanceof TransportError) {
    const { code, reason } = error
    return new TransportError(code, message, { outcome: 'not_sent', reason, operation, hint })
  }
  if (error instanceof ApiError && error.code === 'key_rejected') {
    const { title, requestId, response } = error
    return new ApiError(error.code, message, { operation, title, requestId, response, hint })
  }
  const code = error instanceof CredentialError ? error.code : 'credential_unavailable'
  return new CredentialError(code, message, operation)
}

/** Without what became of the reading: in the error of another call it would be read as said of that one. */
function sentenceOf(error: MailchimpError): string {
  if (error instanceof CredentialError) return error.hint
  const consequence = error instanceof TransportError ? CONSEQUENCE[error.outcome] : ''
  return error.message.replace(consequence, '')
}
