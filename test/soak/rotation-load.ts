import type { MailchimpError, Provider } from 'mailchimp-hardened'
import { keyNumber } from '../support/canary-key.js'
import { type CountingMailchimp, startCountingMailchimp } from './counting-mailchimp.js'

/** How keys are replaced. */
export interface RotationPlan {
  readonly calls: number
  /** The number of valid keys: the newest and those before it. With 1 the old key is revoked immediately. */
  readonly validKeys: number
  /** Milliseconds for which the source still returns a key after its revocation. Default: 0. */
  readonly lateMs?: number
  /** Called once with a function that replaces the key. Its result stops the replacements. */
  readonly schedule: (replaceKey: () => void) => { afterCall(): void; stop(): void }
}

/** The counts of both sides: calls as the callers saw them, responses as the server sent them. */
export interface RotationCounts {
  calls: number
  keys: number
  /** Failed calls by the code of their error. */
  failures: Record<string, number>
  /** Calls whose last response was a 401. */
  lastRejected: number
  /** All 401 responses. */
  rejected: number
  providerCalls: number
  /** The maximum number of provider calls that returned the same key. */
  maxCallsForOneKey: number
  sends: number
  /** Sends that were executed more than once. */
  sentTwice: number
}

const IN_FLIGHT = 10

/** Makes calls, ten at a time and one in ten of them a send, while the key is replaced repeatedly. */
export async function runCallsUnderRotation(
  /** `createClient` of the built package or of the source, which have different types. */
  create: (options: never) => unknown,
  plan: RotationPlan,
): Promise<RotationCounts> {
  const server = await startCountingMailchimp()
  const keys = new KeyRing(server, plan)
  const client = create({
    credentials: keys.provider,
    network: { origin: server.origin, ca: server.ca },
    scope: { version: 1, preset: 'read-only', allow: ['campaigns.send'] },
  } as never) as CallingClient
  const replacing = plan.schedule(() => keys.replace())
  const failures = await makeCalls(client, plan.calls, () => replacing.afterCall())
  replacing.stop()
  await client.close()
  await server.close()
  return { calls: plan.calls, failures, ...keys.counts, ...countAnswers(server) }
}

/** Each call has a unique path, so that the server can report its outcome. */
async function makeCalls(client: CallingClient, calls: number, afterCall: () => void) {
  const failures: Record<string, number> = {}
  let begun = 0
  const runCaller = async () => {
    while (begun < calls) {
      begun += 1
      const call = begun % 10 === 0 ? client.campaigns.send(`c${begun}`) : client.lists.getList(`l${begun}`)
      await call.catch(({ code }: MailchimpError) => {
        failures[code] = (failures[code] ?? 0) + 1
      })
      afterCall()
    }
  }
  await Promise.all(Array.from({ length: IN_FLIGHT }, runCaller))
  return failures
}

function countAnswers({ answers }: CountingMailchimp) {
  const all = [...answers.values()]
  const timesSent = all.map((statuses) => statuses.filter((status) => status === 204).length)
  return {
    lastRejected: all.filter((statuses) => statuses.at(-1) === 401).length,
    rejected: all.flat().filter((status) => status === 401).length,
    sends: timesSent.filter((times) => times > 0).length,
    sentTwice: timesSent.filter((times) => times > 1).length,
  }
}

/** The methods of a client that the load uses. */
interface CallingClient {
  readonly campaigns: { send(id: string): Promise<unknown> }
  readonly lists: { getList(id: string): Promise<unknown> }
  close(): Promise<void>
}

/** The keys of an account, the newest last, and the source that returns the newest. */
class KeyRing {
  readonly #server: CountingMailchimp
  readonly #valid: number
  readonly #lateMs: number
  readonly #keys: string[] = []
  readonly #callsByKey = new Map<string, number>()
  #count = 0
  #stored = ''

  constructor(server: CountingMailchimp, { validKeys, lateMs = 0 }: RotationPlan) {
    this.#server = server
    this.#valid = validKeys
    this.#lateMs = lateMs
    this.#stored = this.#createKey()
  }

  readonly provider: Provider = async () => {
    const apiKey = this.#stored
    this.#callsByKey.set(apiKey, (this.#callsByKey.get(apiKey) ?? 0) + 1)
    return { apiKey }
  }

  /** Revokes the oldest key, and stores the new one in the source at that moment or later. */
  replace(): void {
    const key = this.#createKey()
    if (this.#lateMs === 0) this.#stored = key
    else {
      setTimeout(() => {
        this.#stored = key
      }, this.#lateMs)
    }
  }

  get counts() {
    const asks = [...this.#callsByKey.values()]
    const providerCalls = asks.reduce((sum, each) => sum + each, 0)
    return { keys: this.#count, providerCalls, maxCallsForOneKey: Math.max(...asks) }
  }

  #createKey(): string {
    this.#count += 1
    const key = keyNumber(this.#count)
    this.#keys.push(key)
    this.#server.validKeys.add(key)
    const revoked = this.#keys.length > this.#valid ? this.#keys.shift() : undefined
    if (revoked !== undefined) this.#server.validKeys.delete(revoked)
    return key
  }
}
