import { setTimeout as delay } from 'node:timers/promises'
import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { systemClock } from '../../src/clock.js'
import { createClient, MailchimpError } from '../../src/index.js'
import { keyNumber } from '../support/canary-key.js'
import { IdleClosingServer } from '../support/promises/idle-closing-server.js'
import { ANSWERS, type AnswerName, type Strike, StrikingServer } from '../support/promises/striking-server.js'
import { chooseRuns } from '../support/property-runs.js'

afterEach(() => {
  vi.restoreAllMocks()
})

const sendScope = {
  version: 1,
  preset: 'none',
  allow: ['campaigns.send', 'campaigns.sendTestEmail', 'ping.get'],
} as const

/** Picks from the rare cases less often, because each of them prevents the others. */
const pickWeighted = <T>(usual: readonly T[], rare: readonly T[]) =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...usual) },
    { weight: 1, arbitrary: fc.constantFrom(...rare) },
  )

const strikeArbitrary: fc.Arbitrary<Strike> = fc.record({
  moment: fc.constantFrom('request', 'read', 'answer', 'idle', 'idle', 'idle'),
  part: fc.nat(99).map((percent) => percent / 100),
  delayMs: fc.nat(3),
  how: pickWeighted<Strike['how']>(['reset', 'end'], ['silence', 'garbage']),
  answer: pickWeighted<AnswerName>(['sent', 'rejected_key'], Object.keys(ANSWERS) as AnswerName[]),
})

/** One send: its start, its abort by the caller, and the fault of each attempt. */
const sendArbitrary = fc.record({
  hasBody: fc.boolean(),
  startAfterMs: fc.nat(10),
  timeoutMs: fc.oneof({ weight: 6, arbitrary: fc.constant(undefined) }, fc.integer({ min: 1, max: 99 })),
  abortAfterMs: fc.oneof({ weight: 6, arbitrary: fc.constant(undefined) }, fc.nat(20)),
  strikes: fc.array(strikeArbitrary, { minLength: 1, maxLength: 3, size: 'max' }),
})

type PlannedSend = typeof sendArbitrary extends fc.Arbitrary<infer T> ? T : never

/** More sends would queue behind the limit of calls in flight. */
const SENDS = 8
const CLIENTS = 8
const FAULTS = 10_000

interface SendResult {
  readonly path: string
  readonly error: MailchimpError | undefined
}

class SendingClient {
  static #sends = 0
  readonly #server: StrikingServer
  readonly #client: ReturnType<typeof createSendingClient>

  constructor(server: StrikingServer) {
    this.#server = server
    this.#client = createSendingClient(server.origin, 10_000)
  }

  async send({ strikes, hasBody, startAfterMs, timeoutMs, abortAfterMs }: PlannedSend): Promise<SendResult> {
    SendingClient.#sends += 1
    const id = `c${SendingClient.#sends}`
    const path = `/3.0/campaigns/${id}/actions/${hasBody ? 'test' : 'send'}`
    this.#server.plans.set(path, [...strikes])
    await delay(startAfterMs)
    const signal = abortAfterMs === undefined ? undefined : AbortSignal.timeout(abortAfterMs)
    const { campaigns } = this.#client.with({ signal, timeoutMs })
    const call = hasBody
      ? campaigns.sendTestEmail(id, { test_emails: ['ada@example.com'], send_type: 'html' })
      : campaigns.send(id)
    const error = await call.then(() => undefined, toMailchimpError)
    return { path, error }
  }

  close(): Promise<void> {
    return this.#client.close()
  }
}

function toMailchimpError(error: unknown): MailchimpError {
  if (error instanceof MailchimpError && error.code !== 'internal_error') return error
  throw error
}

/** The provider returns another key on each fetch. */
function createSendingClient(origin: string, totalMs: number) {
  let asked = 0
  const credentials = async () => {
    asked += 1
    return { apiKey: keyNumber(asked) }
  }
  return createClient({ credentials, network: { origin }, scope: sendScope, timeouts: { totalMs } })
}

describe('a send', () => {
  it('reaches the server at most once, apart from rejections of its key, whenever connections break', async () => {
    // Short pauses, because only the number of attempts matters.
    vi.spyOn(systemClock, 'random').mockReturnValue(0.02)
    await using server = await StrikingServer.start()
    const connects = fc.array(
      fc.constantFrom<Strike['how'] | 'nothing'>('nothing', 'nothing', 'nothing', 'reset', 'end', 'garbage'),
      { maxLength: 12 },
    )
    const sends = fc.array(sendArbitrary, { minLength: SENDS * CLIENTS, maxLength: SENDS * CLIENTS })
    const results: SendResult[] = []
    await fc.assert(
      fc.asyncProperty(connects, sends, async (brokenConnects, plans) => {
        server.connects.splice(0, Infinity, ...brokenConnects)
        const clients = Array.from({ length: CLIENTS }, () => new SendingClient(server))
        const sent = plans.map((plan, n) => (clients[n % CLIENTS] as SendingClient).send(plan))
        results.push(...(await Promise.all(sent)))
        await Promise.all(clients.map((client) => client.close()))
      }),
      { numRuns: Math.ceil((chooseRuns(FAULTS) * 1.3) / (SENDS * CLIENTS)), endOnFailure: true },
    )
    expect(server.struck).toBeGreaterThanOrEqual(chooseRuns(FAULTS))
    expectAtMostOnce(server, results)
    console.log(describeResults(server, results))
  }, 300_000)
})

function expectAtMostOnce(server: StrikingServer, results: readonly SendResult[]): void {
  const reports = results.map(({ path, error }) => ({ path, error, ...server.getReport(path) }))
  expect(reports.filter(({ accepted }) => accepted > 1)).toEqual([])
  // `not_sent` is a guarantee: the caller may send again.
  expect(reports.filter(({ accepted, error }) => accepted > 0 && error?.outcome === 'not_sent')).toEqual([])
  expect(reports.filter(({ accepted, error }) => accepted === 0 && error === undefined)).toEqual([])
  for (const outcome of [undefined, 'not_sent', 'unknown', 'answered'] as const) {
    expect(reports.filter(({ error }) => error?.outcome === outcome).length).toBeGreaterThan(
      reports.length / 100,
    )
  }
  expect(reports.some(({ rejected, accepted }) => rejected === 1 && accepted === 1)).toBe(true)
}

function describeResults({ struck }: StrikingServer, results: readonly SendResult[]): string {
  const counts: Record<string, number> = {}
  for (const { error } of results) {
    const outcome = error?.outcome ?? 'succeeded'
    counts[outcome] = (counts[outcome] ?? 0) + 1
  }
  return `${results.length} sends, ${struck} broken connections: ${JSON.stringify(counts)}`
}

describe('a thousand sends', () => {
  it('have no unknown outcome if the server closes connections that are idle for 2 s', async () => {
    await using server = await IdleClosingServer.start(2_000, 50)
    const runs = Array.from({ length: 250 }, () => sendWithGaps(server.origin))
    const errors = (await Promise.all(runs)).flat()
    expect(errors.map(({ code, outcome }) => [code, outcome])).toEqual([])
    expect([server.answered, server.lost]).toEqual([1_250, 0])
    // Proves that the run covered both closed and reused connections.
    expect(server.closed).toBeGreaterThan(100)
    expect(server.reused).toBeGreaterThan(100)
  }, 60_000)
})

/** Makes four sends, most of them at about the time when the server closes the connection. */
async function sendWithGaps(origin: string): Promise<MailchimpError[]> {
  const client = createSendingClient(origin, 10_000)
  const errors: MailchimpError[] = []
  await client.ping.get()
  for (const aboutMs of [2_000, 800, 2_000, 2_000]) {
    await delay(aboutMs - 120 + Math.random() * 200)
    await client.campaigns.send('42694e9e57').catch((error) => errors.push(error))
  }
  await client.close()
  return errors
}
