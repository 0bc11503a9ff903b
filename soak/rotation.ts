import type { MailchimpError, Provider } from 'mailchimp-hardened'
import { keyNumber } from '../test/stand-in/canary-key.js'
import { type CountingMailchimp, startCountingMailchimp } from './mailchimp.js'

/** How a key takes the place of another. */
export interface RotationPlan {
  readonly calls: number
  /** How many keys are valid at a time: the newest, and those before it. With 1 the old one stops at once. */
  readonly validKeys: number
  /** Called once with a function that replaces the key; gives one that ends the replacing. */
  readonly schedule: (replaceKey: () => void) => { afterCall(): void; stop(): void }
}

/** What was counted, on both sides. */
export interface RotationCounts {
  calls: number
  keys: number
  /** Failed calls by the code of their error. */
  failures: Record<string, number>
  /** Answers 401 that the server gave. */
  rejected: number
  providerCalls: number
  sends: number
  /** Sends that were carried out more than once. */
  sentTwice: number
}

const IN_FLIGHT = 10

/** Makes calls, ten at a time, one in ten of them a send, while the key is replaced again and again. */
export async function callsUnderRotation(
  /** `createClient` of the package as it is built, or of its source: to the compiler these are two. */
  create: (options: never) => unknown,
  { calls, validKeys, schedule }: RotationPlan,
): Promise<RotationCounts> {
  const server = await startCountingMailchimp()
  const keys = new KeyRing(server, validKeys)
  const counts = { calls: 0, failures: {} as Record<string, number>, providerCalls: 0 }
  const provider: Provider = async () => {
    counts.providerCalls += 1
    return { apiKey: keys.current }
  }
  const client = create({
    credentials: provider,
    network: { origin: server.origin, ca: server.ca },
    scope: { version: 1, preset: 'read-only', allow: ['campaigns.send'] },
  } as never) as Caller
  const replacing = schedule(() => keys.replace())
  let begun = 0
  const caller = async () => {
    while (begun < calls) {
      begun += 1
      const call = begun % 10 === 0 ? client.campaigns.send(`c${begun}`) : client.lists.getAllLists()
      await call.catch(({ code }: MailchimpError) => {
        counts.failures[code] = (counts.failures[code] ?? 0) + 1
      })
      counts.calls += 1
      replacing.afterCall()
    }
  }
  await Promise.all(Array.from({ length: IN_FLIGHT }, caller))
  replacing.stop()
  await client.close()
  await server.close()
  const carriedOut = [...server.sent.values()]
  return {
    ...counts,
    keys: keys.count,
    rejected: server.rejected,
    sends: carriedOut.length,
    sentTwice: carriedOut.filter((times) => times > 1).length,
  }
}

/** The part of a client that is used here. */
interface Caller {
  readonly campaigns: { send(id: string): Promise<unknown> }
  readonly lists: { getAllLists(): Promise<unknown> }
  close(): Promise<void>
}

/** The keys of an account, the newest last. */
class KeyRing {
  readonly #server: CountingMailchimp
  readonly #valid: number
  readonly #keys: string[] = []
  count = 0

  constructor(server: CountingMailchimp, valid: number) {
    this.#server = server
    this.#valid = valid
    this.replace()
  }

  get current(): string {
    return this.#keys.at(-1) as string
  }

  /** The new key is in the source, and the oldest is revoked, at one moment. */
  replace(): void {
    this.count += 1
    const key = keyNumber(this.count)
    this.#keys.push(key)
    this.#server.validKeys.add(key)
    const revoked = this.#keys.length > this.#valid ? this.#keys.shift() : undefined
    if (revoked !== undefined) this.#server.validKeys.delete(revoked)
  }
}
