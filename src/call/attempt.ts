import type { WithHttpInfo } from '../api/http-info.js'
import type { Credential } from '../credentials/credential.js'
import { MailchimpError } from '../errors/error-classes.js'
import type { Lease } from '../limit/limit.js'
import type { AttemptObserver, AttemptRecord, CallRecord } from '../observe/observer.js'
import type { Authorization } from '../scope/authorization.js'
import type { RawResponse } from '../transport/http-exchange.js'
import { type CallContext, getRetryClass } from './call-context.js'
import { acquireLease, releaseLease } from './lease.js'
import { parseResponse, readRequestId, type UsedSecrets } from './response.js'

/** The inputs of an attempt, and its number. */
export interface AttemptPlan {
  readonly authorization: Authorization
  readonly credential: Credential
  /** 1 for the first attempt; replays are not counted. */
  readonly number: number
  /** The number of replays so far: attempts without a pause, with another credential or decision. */
  readonly replays: number
}

/**
 * Makes one attempt of a call: `prepare`, `send`, `receive`, and in any case `end`. Only `send` always returns a
 * promise, because each promise costs a traced call as much as ten span attributes.
 */
export class Attempt {
  readonly #context: CallContext
  readonly #plan: AttemptPlan
  #origin = ''
  #cachedReply: WithHttpInfo | undefined
  #lease: Lease | undefined
  #record: AttemptRecord | undefined
  #observer: AttemptObserver | undefined

  constructor(context: CallContext, plan: AttemptPlan) {
    this.#context = context
    this.#plan = plan
  }

  /** Whether the call was sent, or was about to be sent. */
  get wasStarted(): boolean {
    return this.#record !== undefined
  }

  /** The cached reply, if there is one; then nothing is sent. */
  get cachedReply(): WithHttpInfo | undefined {
    return this.#cachedReply
  }

  /**
   * Verifies the identity of the credential if `expect` is set, and acquires a place in the limit. Returns a promise
   * only if it has to wait.
   *
   * @throws {MailchimpError} if the credential belongs to another identity, or no place becomes free in time
   */
  prepare(): Promise<void> | undefined {
    const { client, record, deadline } = this.#context
    const { credential } = this.#plan
    record.fingerprint = credential.secret.fingerprint
    if (client.identityCheck === undefined) return this.#acquirePlace()
    return deadline
      .race(client.identityCheck.verify(this.#context, credential))
      .then(() => this.#acquirePlace())
  }

  #acquirePlace(): Promise<void> | undefined {
    const { client, replies } = this.#context
    const { credential } = this.#plan
    this.#cachedReply = replies?.get(credential.secret)
    if (this.#cachedReply !== undefined) return undefined
    this.#origin = client.api.resolveOrigin(credential, client.endpoint)
    const place = acquireLease(this.#context)
    if (place instanceof Promise) return this.#awaitPlace(place)
    this.#lease = place
    return undefined
  }

  async #awaitPlace(place: Promise<Lease>): Promise<void> {
    this.#lease = await place
  }

  /** Sends the request. It is not sent if the rule or the credential has expired before its first byte leaves. */
  send(): Promise<RawResponse> {
    const { client, deadline, record, watcher } = this.#context
    const { authorization, credential } = this.#plan
    record.attempts = (record.attempts ?? 0) + 1
    // Clears the status of an earlier attempt, which says nothing about this one.
    record.status = undefined
    this.#record = { number: record.attempts, origin: this.#origin }
    this.#observer = watcher.startAttempt(this.#record)
    const request = client.api.createRequest(authorization.call, credential, this.#origin)
    const notAfter = Math.min(authorization.notAfter, client.credentials.getExpiryTime(credential))
    const maxIdleMs = getMaxIdleMs(this.#context)
    return this.#observer.runInContext(() => client.transport.send(request, deadline, notAfter, maxIdleMs))
  }

  /**
   * Parses the response.
   *
   * @throws {ApiError} for every status except 2xx
   */
  receive(response: RawResponse): WithHttpInfo {
    const { client, call, replies, record, audit } = this.#context
    const { credential } = this.#plan
    const { knownSecrets } = client.credentials
    if (this.#record !== undefined) this.#record.status = response.status
    record.status = response.status
    if (audit !== undefined) recordRequestId(record, response, knownSecrets)
    const reply = parseResponse(client.api, call.operation, response, credential, knownSecrets)
    replies?.set(credential.secret, reply)
    return reply
  }

  /** Reports how the attempt ended, and releases its place. */
  end(error?: unknown): void {
    if (this.#record !== undefined) {
      if (error !== undefined)
        this.#record.error = error instanceof MailchimpError ? error.code : 'internal_error'
      this.#context.client.guardrails?.recordAttempt(this.#context, this.#record)
      this.#observer?.end(this.#record)
    }
    releaseLease(this.#lease)
  }
}

function recordRequestId(record: CallRecord, response: RawResponse, secrets: UsedSecrets): void {
  record.requestId = readRequestId(response.headers, secrets)
}

/**
 * Returns how long the connection may have been idle. A long body is not parsed just for this: its call counts as one
 * that must not be sent twice.
 */
function getMaxIdleMs(context: CallContext): number {
  const { body } = context.call
  if (body !== undefined && body.text.length > LONG_BODY_CHARACTERS) return FRESH_CONNECTION_MS
  const retryClass = getRetryClass(context)
  return retryClass === 'safe' || retryClass === 'idempotent' ? Infinity : FRESH_CONNECTION_MS
}

const LONG_BODY_CHARACTERS = 16 * 1024

/** The maximum idle time of a connection for a call that must not be sent twice: servers close idle connections. */
const FRESH_CONNECTION_MS = 1_000
