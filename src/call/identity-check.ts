import type { Expectation, Identity } from '../api/identity.js'
import type { Credential } from '../credentials/credential.js'
import {
  ApiError,
  ConfigError,
  CredentialError,
  MailchimpError,
  TransportError,
} from '../errors/error-classes.js'
import { CONSEQUENCE } from '../errors/outcome.js'
import type { EffectiveScope } from '../scope/authorization.js'
import { compileScope } from '../scope/compile.js'
import type { Secret } from '../secrets/secret.js'
import {
  type CallContext,
  type ClientContext,
  type CredentialSource,
  type IdentityCheck,
  mergeCallOptions,
} from './call-context.js'
import { parseIdentity } from './identity-cache.js'
import { InFlightCalls } from './in-flight-calls.js'
import { run } from './run.js'

/** Compares credentials with `expect`: the account, and the highest role. */
export class ExpectedIdentity implements IdentityCheck {
  readonly #expected: Expectation
  readonly #inFlight = new WeakMap<Secret, Promise<Identity>>()

  constructor(expected: Expectation) {
    this.#expected = expected
  }

  /**
   * @throws {MailchimpError} if the key belongs to another identity, or the identity cannot be read; the call was not
   * sent
   */
  async verify({ client, call, maxAttempts }: CallContext, credential: Credential): Promise<void> {
    const operation = call.operation.id
    const identity = await this.#read(client, credential, maxAttempts).catch((error: unknown) => {
      throw wrapAsNotSent(error, operation)
    })
    const mismatch = client.api.identity.findMismatch(identity, this.#expected)
    if (mismatch === undefined) return
    const { source, secret } = credential
    // The text quotes a response, which might echo the key.
    const maskedMismatch = client.credentials.knownSecrets.mask(mismatch)
    throw new CredentialError(
      'credential_mismatch',
      `the credential from ${source} (fingerprint ${secret.fingerprint}) ${maskedMismatch}; nothing else was sent`,
      operation,
    )
  }

  /**
   * Reads the identity once for all calls that wait for it, with the `maxAttempts` of the first of them. A failure is
   * not cached.
   */
  #read(client: ClientContext, credential: Credential, maxAttempts: number): Promise<Identity> {
    const { secret } = credential
    const known = client.identities.get(secret)
    if (known !== undefined) return Promise.resolve(parseIdentity(client.api, known))
    const inFlight = this.#inFlight.get(secret)
    if (inFlight !== undefined) return inFlight
    const reading = fetchIdentity(client, credential, maxAttempts).finally(() =>
      this.#inFlight.delete(secret),
    )
    this.#inFlight.set(secret, reading)
    return reading
  }
}

/**
 * Reads the identity with this credential on behalf of the client. `expect` allows this call, no caller's signal
 * aborts it, and `close()` does not wait for it, because it already waits for the calls that need it.
 */
async function fetchIdentity(
  client: ClientContext,
  credential: Credential,
  maxAttempts: number,
): Promise<Identity> {
  const reader: ClientContext = {
    ...client,
    scope: createExpectScope(client),
    credentials: createFixedSource(credential, client.credentials),
    inFlight: new InFlightCalls(),
    identityCheck: undefined,
  }
  const call = client.api.identity.createCall()
  const reply = await run(reader, call, mergeCallOptions({ replies: client.identities, maxAttempts }))
  return parseIdentity(client.api, reply)
}

function createFixedSource(credential: Credential, source: CredentialSource): CredentialSource {
  return {
    peek: () => credential,
    getCredential: async () => credential,
    getReplacement: async () => undefined,
    getExpiryTime: (each) => source.getExpiryTime(each),
    knownSecrets: source.knownSecrets,
  }
}

/** The span shows the client's scope: the revision of this internal scope appears in no file. */
function createExpectScope({ api, scope }: ClientContext): EffectiveScope {
  const { identity } = scope.rules
  const { id } = api.identity.createCall().operation
  const rules = compileScope({ version: 1, allow: [{ id: 'expect', ops: [id] }] }, api)
  return { rules: { ...rules, identity }, declared: true, source: 'the option `expect`' }
}

/** The outcome of the read does not apply to the call that waited for it: that call was not sent. */
function wrapAsNotSent(error: unknown, operation: string): unknown {
  if (!(error instanceof MailchimpError) || error instanceof ConfigError) return error
  const message = `${operation} was not sent: the account that its key belongs to could not be read. ${stripConsequence(error)}`
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

function stripConsequence(error: MailchimpError): string {
  if (error instanceof CredentialError) return error.hint
  const consequence = error instanceof TransportError ? CONSEQUENCE[error.outcome] : ''
  return error.message.replace(consequence, '')
}
