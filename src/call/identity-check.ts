import type { Credential } from '../credentials/credential.js'
import type { Secret } from '../credentials/secret.js'
import { ApiError, ConfigError, CredentialError, MailchimpError, TransportError } from '../errors.js'
import { type Expectation, type Identity, mismatchOf } from '../mailchimp/account.js'
import { readIdentity } from '../mailchimp/catalogue.js'
import type { DeclaredScope } from '../scope/admit.js'
import { type CompiledScope, compileScope } from '../scope/compile.js'
import {
  type CallContext,
  type ClientContext,
  type CredentialSource,
  createCallOptions,
  type IdentityCheck,
} from './context.js'
import { CONSEQUENCE } from './deadline.js'
import { parseIdentity } from './identity-cache.js'
import { InFlightCalls } from './in-flight-calls.js'
import { run } from './run.js'

/** Holds credentials against what the operator wrote in `expect`: the account, and the highest role. */
export class ExpectedIdentity implements IdentityCheck {
  readonly #expected: Expectation
  readonly #readings = new WeakMap<Secret, Promise<Identity>>()

  constructor(expected: Expectation) {
    this.#expected = expected
  }

  /** @throws {MailchimpError} if the key is someone else's, or if that cannot be read. The call was not sent. */
  async verify({ client, call }: CallContext, credential: Credential): Promise<void> {
    const operation = call.operation.id
    const identity = await this.#read(client, credential).catch((error: unknown) => {
      throw toNotSent(error, operation)
    })
    const mismatch = mismatchOf(identity, this.#expected)
    if (mismatch === undefined) return
    const { source, secret } = credential
    // It quotes an answer, which might echo what was sent.
    const words = client.credentials.known.maskIn(mismatch)
    throw new CredentialError(
      'credential_mismatch',
      `the credential from ${source} (fingerprint ${secret.fingerprint}) ${words}; nothing else was sent`,
      operation,
    )
  }

  /** Reads it once for all calls that wait for it; a failure is not kept. */
  #read(client: ClientContext, credential: Credential): Promise<Identity> {
    const { secret } = credential
    const known = client.identities.get(secret)
    if (known !== undefined) return Promise.resolve(parseIdentity(known))
    const inFlight = this.#readings.get(secret)
    if (inFlight !== undefined) return inFlight
    const reading = readWith(client, credential).finally(() => this.#readings.delete(secret))
    this.#readings.set(secret, reading)
    return reading
  }
}

/**
 * Reads the identity with this credential, for the client itself: `expect` allows the call, no caller's signal ends
 * it, and `close()` does not wait for it, because the calls that need it are counted.
 */
async function readWith(client: ClientContext, credential: Credential): Promise<Identity> {
  const reader: ClientContext = {
    ...client,
    scope: allowedByExpect(client.scope),
    credentials: createFixedSource(credential, client.credentials),
    inFlight: new InFlightCalls(),
    identityCheck: undefined,
  }
  return parseIdentity(await run(reader, readIdentity(), createCallOptions({ replies: client.identities })))
}

function createFixedSource(credential: Credential, source: CredentialSource): CredentialSource {
  return {
    peek: () => credential,
    current: async () => credential,
    replacementFor: async () => undefined,
    endOf: (each) => source.endOf(each),
    known: source.known,
  }
}

let compiled: CompiledScope | undefined

/** Its span names the scope of the client: the revision of this one is in nobody's files. */
function allowedByExpect({ rules: { name, revision } }: DeclaredScope): DeclaredScope {
  compiled ??= compileScope({ version: 1, allow: [{ id: 'expect', ops: ['root.getRoot'] }] })
  return { rules: { ...compiled, name, revision }, declared: true, writtenIn: 'the option `expect`' }
}

/** What became of the reading does not hold for the call that waited for it: that one was not sent. */
function toNotSent(error: unknown, operation: string): unknown {
  if (!(error instanceof MailchimpError) || error instanceof ConfigError) return error
  const message = `${operation} was not sent: the account that its key belongs to could not be read. ${withoutConsequence(error)}`
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

function withoutConsequence(error: MailchimpError): string {
  if (error instanceof CredentialError) return error.hint
  const consequence = error instanceof TransportError ? CONSEQUENCE[error.outcome] : ''
  return error.message.replace(consequence, '')
}
