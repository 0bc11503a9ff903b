import { getEventListeners } from 'node:events'
import { setTimeout as delay } from 'node:timers/promises'
import type { createClient, localLimit, MailchimpClient } from 'mailchimp-hardened'
import { keyNumber } from '../support/canary-key.js'
import { ANSWERS, type AnswerName, type Strike, StrikingServer } from '../support/promises/striking-server.js'

export interface BuiltPackage {
  readonly createClient: typeof createClient
  readonly localLimit: typeof localLimit
}

/** The counts of a run with random faults, and the resources that remained after all clients were closed. */
export interface FaultLoadReport {
  calls: number
  /** Calls by result: `succeeded`, or the outcome and the code of the error. */
  readonly results: Record<string, number>
  brokenConnections: number
  sends: number
  /** Sends that the server accepted more than once. */
  sentTwice: number
  /** Calls with the outcome `not_sent` that the server had accepted. */
  deniedSends: number
  readonly unhandled: string[]
  /** Heap sizes in bytes, each after a garbage collection, at equal intervals. */
  readonly heap: number[]
  /** Listeners that remain on the signal that all calls share. */
  listeners: number
  /** Resources that keep the process alive, before the run and after all clients were closed. */
  readonly resources: { readonly before: readonly string[]; after: readonly string[] }
}

const CALLERS = 16
const SAMPLES = 20
/** The time in which the server may still receive an aborted call. */
const SETTLE_MS = 1_000

const pick = <T>(values: readonly T[]): T => values[Math.floor(Math.random() * values.length)] as T

/** Makes calls while connections break, callers abort, keys are replaced and clients are closed. */
export async function runCallsUnderFaults(built: BuiltPackage, seconds: number): Promise<FaultLoadReport> {
  const load = new FaultLoad(await StrikingServer.start(), built)
  return load.run(seconds * 1_000)
}

class FaultLoad {
  readonly #server: StrikingServer
  readonly #built: BuiltPackage
  readonly #shared = new AbortController()
  readonly #limit
  readonly #report: FaultLoadReport
  #client: MailchimpClient
  #isOver = false
  #keys = 0

  constructor(server: StrikingServer, built: BuiltPackage) {
    this.#server = server
    this.#built = built
    this.#limit = built.localLimit({ max: 8 })
    this.#client = this.#createClient()
    this.#report = {
      ...{ calls: 0, results: {}, brokenConnections: 0, sends: 0, sentTwice: 0, deniedSends: 0 },
      ...{ unhandled: [], heap: [], listeners: 0, resources: { before: listResources(), after: [] } },
    }
  }

  async run(milliseconds: number): Promise<FaultLoadReport> {
    const report = this.#report
    const onUnhandled = (error: unknown) => void report.unhandled.push(String(error))
    process.on('unhandledRejection', onUnhandled)
    const closing: Promise<void>[] = []
    const callers = Array.from({ length: CALLERS }, () => this.#runCaller())
    for (let sample = 0; sample < SAMPLES; sample += 1) {
      await delay(milliseconds / SAMPLES)
      report.heap.push(measureHeap())
      closing.push(this.#replaceClient())
    }
    this.#isOver = true
    await Promise.all([...callers, ...closing])
    await this.#client.close()
    await delay(2 * SETTLE_MS)
    report.listeners = getEventListeners(this.#shared.signal, 'abort').length
    report.brokenConnections = this.#server.struck
    await this.#server.close()
    await delay(SETTLE_MS / 10)
    process.off('unhandledRejection', onUnhandled)
    report.resources.after = listResources()
    return report
  }

  /** The calls of the old client continue, because `close()` waits for them. */
  #replaceClient(): Promise<void> {
    const old = this.#client
    this.#client = this.#createClient()
    return old.close()
  }

  #createClient(): MailchimpClient {
    const credentials = async () => {
      this.#keys += 1
      return { apiKey: keyNumber(this.#keys) }
    }
    return this.#built.createClient({
      ...{ credentials, network: { origin: this.#server.origin }, limit: this.#limit },
      scope: { version: 1, preset: 'read-only', allow: WRITES },
      timeouts: { totalMs: 5_000 },
    }) as MailchimpClient
  }

  async #runCaller(): Promise<void> {
    while (!this.#isOver) await this.#makeCall()
  }

  async #makeCall(): Promise<void> {
    const report = this.#report
    report.calls += 1
    const id = `c${report.calls}`
    const [path, make] = pick(CALLS)(id)
    if (Math.random() < 0.3) this.#server.plans.set(path, Array.from({ length: 3 }, createStrike))
    if (Math.random() < 0.02) this.#server.connects.push(pick(['reset', 'end', 'garbage']))
    const timeoutMs = Math.random() < 0.1 ? 1 + Math.floor(Math.random() * 50) : undefined
    const view = this.#client.with({ signal: this.#shared.signal, timeoutMs })
    const outcome = await make(view as MailchimpClient).then(
      () => 'succeeded',
      ({ outcome, code }) => `${outcome} ${code}`,
    )
    report.results[outcome] = (report.results[outcome] ?? 0) + 1
    setTimeout(() => this.#countRequests(path, outcome), SETTLE_MS).unref()
  }

  /** Also deletes the call from the server, whose memory must not grow. */
  #countRequests(path: string, outcome: string): void {
    const { accepted } = this.#server.getReport(path)
    this.#server.reports.delete(path)
    this.#server.plans.delete(path)
    if (accepted > 0 && outcome.startsWith('not_sent')) this.#report.deniedSends += 1
    if (!path.endsWith('/send')) return
    if (accepted > 0) this.#report.sends += 1
    if (accepted > 1) this.#report.sentTwice += 1
  }
}

const WRITES = ['campaigns.send', 'lists.deleteList', 'lists.createSegment'] as const

type PlannedCall = readonly [path: string, make: (client: MailchimpClient) => Promise<unknown>]

const CALLS: readonly ((id: string) => PlannedCall)[] = [
  (id) => [`/3.0/campaigns/${id}/actions/send`, (client) => client.campaigns.send(id)],
  (id) => [`/3.0/lists/${id}`, (client) => client.lists.getList(id)],
  (id) => [`/3.0/lists/${id}`, (client) => client.lists.deleteList(id)],
  (id) => [
    `/3.0/lists/${id}/segments`,
    (client) => client.lists.createSegment(id, { name: 'soak', static_segment: [] }),
  ],
]

function createStrike(): Strike {
  return {
    moment: pick(['request', 'read', 'answer', 'idle']),
    part: Math.random(),
    delayMs: Math.floor(Math.random() * 4),
    how: pick(['reset', 'end', 'reset', 'end', 'garbage', 'silence']),
    answer: pick(Object.keys(ANSWERS) as AnswerName[]),
  }
}

function measureHeap(): number {
  globalThis.gc?.()
  return process.memoryUsage().heapUsed
}

function listResources(): string[] {
  return process.getActiveResourcesInfo().toSorted()
}
