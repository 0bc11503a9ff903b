import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { vi } from 'vitest'
import {
  type ClientOptions,
  createClient,
  type DropInClient,
  type MailchimpClient,
  type ScopeInput,
} from '../../src/index.js'
import {
  type Answer,
  canaryKey,
  type Responder,
  type StandIn,
  startStandIn,
} from '../support/stand-in/stand-in.js'
import { type ClientPair, createClientPair, fullScope, type Observed, observe } from './client-pair.js'
import type { Groups } from './groups.js'
import { createOfficialClient, type OfficialClient, type OfficialConfig } from './official-client.js'

/** A server, both clients, and the servers and clients that a proof creates. */
export class ParityFixture {
  readonly standIn: StandIn
  readonly sides: ClientPair
  readonly #cleanups: (() => Promise<void>)[] = []

  private constructor(standIn: StandIn) {
    this.standIn = standIn
    this.sides = createClientPair(standIn)
    this.#cleanups.push(() => standIn.close())
    this.#cleanups.push(() => this.sides.here.close())
  }

  static async create(): Promise<ParityFixture> {
    // More than Mailchimp allows, because a proof counts the connections of the official SDK.
    return new ParityFixture(await startStandIn({ tls: false, connections: 100 }))
  }

  async dispose(): Promise<void> {
    vi.unstubAllEnvs()
    vi.restoreAllMocks()
    for (const step of this.#cleanups.toReversed()) await step()
  }

  /** Makes the same call on both sides, one after the other. */
  async callBoth(
    call: (client: Groups) => Promise<unknown>,
    answer?: Responder | Answer,
  ): Promise<ObservedPair> {
    return {
      official: await observe(this.standIn, () => call(this.sides.official), answer),
      here: await observe(this.standIn, () => call(this.sides.here), answer),
    }
  }

  observe(call: () => Promise<unknown>, answer?: Responder | Answer): Promise<Observed> {
    return observe(this.standIn, call, answer)
  }

  createOfficial(config: OfficialConfig = { apiKey: canaryKey() }): OfficialClient {
    return createOfficialClient(this.standIn.origin, config)
  }

  /** Creates a client of this package that allows every operation by default. */
  createHardened(options: ClientOptions = {}): MailchimpClient & Groups {
    const client = createClient({
      credentials: canaryKey(),
      network: { origin: this.standIn.origin },
      scope: fullScope as unknown as ScopeInput,
      retry: false,
      ...options,
    })
    this.#cleanups.push(() => client.close())
    return client as MailchimpClient & Groups
  }

  /** Creates the drop-in client of a new process, with a configuration file. */
  async createDropInClient(file: object = {}): Promise<DropInClient & Groups> {
    const folder = await mkdtemp(join(tmpdir(), 'parity-'))
    this.#cleanups.push(() => rm(folder, { recursive: true }))
    const path = join(folder, 'mailchimp.config.json')
    await writeFile(path, JSON.stringify({ network: { origin: this.standIn.origin }, retry: false, ...file }))
    vi.stubEnv('MAILCHIMP_CONFIG', path)
    vi.resetModules()
    const { mailchimp } = await import('../../src/index.js')
    this.#cleanups.push(() => mailchimp.close())
    return mailchimp as DropInClient & Groups
  }

  /** Starts another server, such as the target of a redirect. */
  async startServer(options: Parameters<typeof startStandIn>[0] = { tls: false }): Promise<StandIn> {
    const standIn = await startStandIn(options)
    this.#cleanups.push(() => standIn.close())
    return standIn
  }
}

export interface ObservedPair {
  readonly official: Observed
  readonly here: Observed
}

/** Asserts the behavior of both sides for one difference. */
export type Proof = (fixture: ParityFixture) => Promise<void>

/** Returns the only request of a call. */
export function getOnlyRequest({ requests }: Observed): Observed['requests'][number] {
  const [request, second] = requests
  if (request === undefined || second !== undefined) throw new Error(`${requests.length} requests, not one`)
  return request
}

/** Returns the value that a call resolved to. */
// biome-ignore lint/suspicious/noExplicitAny: answers of any operation
export function getAnswer({ ending }: Observed): any {
  if (ending.how !== 'resolved') throw new Error('it did not resolve', { cause: ending.error })
  return ending.value
}

/** Returns the reason of a rejected call. */
// biome-ignore lint/suspicious/noExplicitAny: existing code reads errors unchecked
export function getRejection({ ending }: Observed): any {
  if (ending.how !== 'rejected') throw new Error(`it was ${ending.how}`)
  return ending.error
}
