import type { IncomingHttpHeaders } from 'node:http'
import type { Mailchimp, StartOptions } from '../../../src/testing/index.js'
import { RunningMailchimp } from '../../../src/testing/running-mailchimp.js'
import { createCertificate } from '../../../src/testing/server/certificate.js'
import type { Exchange as ReceivedExchange } from '../../../src/testing/server/receiver.js'
import { sendReply } from '../../../src/testing/server/wire.js'
import { resolveStartOptions } from '../../../src/testing/start-options.js'
import { canaryKey } from '../canary-key.js'
import { type Answer, toReply } from './answer.js'
import { defaultSeed } from './default-seed.js'
import { type Matcher, Overrides, type Responder } from './overrides.js'

export { canaryKey, keyNumber } from '../canary-key.js'
export type { Answer } from './answer.js'
export * as faults from './faults.js'
export type { Exchange, Matcher, Responder } from './overrides.js'
export { problem, tooManyRequests } from './problems.js'

export type RecordedRequest = Mailchimp['requests'][number] & { readonly headers: IncomingHttpHeaders }

/**
 * The stand-in of `mailchimp-hardened/testing` for the tests of this package. It accepts the canary key, and a test can
 * replace any answer with arbitrary bytes.
 */
export interface StandIn extends AsyncDisposable {
  readonly mailchimp: Mailchimp
  readonly origin: string
  readonly port: number
  /** PEM of the authority to trust; empty without TLS. */
  readonly ca: string
  /** The requests received since the start or the last `reset()`, in order. */
  readonly requests: readonly RecordedRequest[]
  /** The number of TCP connections that were accepted since then. */
  readonly connections: number
  /** The number of bytes that were received on them, below TLS. */
  readonly bytesReceived: number
  /** Accepts only these keys from now on. */
  setKeys(keys: readonly string[]): void
  /** Sets the response to these requests from now on. Returns a function that removes it. */
  on(matcher: Matcher, answer: Responder | Answer): () => void
  /** Sets the response to the next of these requests. */
  answerNext(matcher: Matcher, answer: Responder | Answer): void
  /** Restores the initial state, and clears requests, counts and scripted answers. Keeps connections and keys. */
  reset(): void
  /** Closes all connections, including those that hang. */
  close(): Promise<void>
}

export async function startStandIn(options: StartOptions = {}): Promise<StandIn> {
  const { keys = [canaryKey()], seed = defaultSeed, ...rest } = options
  const resolved = resolveStartOptions({ ...rest, keys, seed })
  const overrides = new Overrides()
  const mailchimp = new RunningMailchimp(
    resolved,
    resolved.tls ? createCertificate() : undefined,
    (exchange) => intercept(overrides, exchange),
  )
  await mailchimp.listen()
  return new ScriptedMailchimp(mailchimp, overrides, keys as readonly string[])
}

class ScriptedMailchimp implements StandIn {
  readonly mailchimp: Mailchimp
  readonly #overrides: Overrides
  #keys: readonly string[]

  constructor(mailchimp: Mailchimp, overrides: Overrides, keys: readonly string[]) {
    this.mailchimp = mailchimp
    this.#overrides = overrides
    this.#keys = keys
  }

  get origin(): string {
    return this.mailchimp.origin
  }

  get port(): number {
    return this.mailchimp.port
  }

  get ca(): string {
    return this.mailchimp.ca
  }

  get requests(): readonly RecordedRequest[] {
    return this.mailchimp.requests as readonly RecordedRequest[]
  }

  get connections(): number {
    return this.mailchimp.connections.accepted
  }

  get bytesReceived(): number {
    return this.mailchimp.bytesReceived
  }

  setKeys(keys: readonly string[]): void {
    this.#keys = keys
    this.mailchimp.setKeys(keys)
  }

  on(matcher: Matcher, answer: Responder | Answer): () => void {
    return this.#overrides.add(matcher, answer, { once: false })
  }

  answerNext(matcher: Matcher, answer: Responder | Answer): void {
    this.#overrides.add(matcher, answer, { once: true })
  }

  reset(): void {
    this.#overrides.clear()
    this.mailchimp.reset()
    this.mailchimp.setKeys(this.#keys)
  }

  close(): Promise<void> {
    return this.mailchimp.close()
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close()
  }
}

function intercept(overrides: Overrides, received: ReceivedExchange): Promise<void> | undefined {
  const respond = overrides.take(received.request as RecordedRequest)
  return respond && sendScriptedAnswer(received, respond)
}

async function sendScriptedAnswer(
  { wire, request, createReply }: ReceivedExchange,
  respond: Responder,
): Promise<void> {
  const answer = await respond({
    ...wire,
    request: request as RecordedRequest,
    usualAnswer: createReply,
    send: (each) => sendReply(wire, toReply(each)),
  })
  if (answer) sendReply(wire, toReply(answer))
}
