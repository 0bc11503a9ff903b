import type { Socket } from 'node:net'
import { operations } from '../marketing/all-operations.js'
import type { AccountKey } from './account/account-key.js'
import { AccountRegistry } from './account/account-registry.js'
import { advanceBatch } from './batches/batch-runner.js'
import type { OperationId } from './engine/typed-operation.js'
import type { FaultName, FaultOptions } from './faults/fault-catalogue.js'
import { FaultPlan, type PlannedFault } from './faults/fault-plan.js'
import type { Mailchimp } from './mailchimp.js'
import { MailchimpApi } from './mailchimp-api.js'
import type { AnyHandler, OperationHandler } from './operation-handler.js'
import { createItemReader, createMemberReader, type ItemReader, type MemberReader } from './readers.js'
import { seedAccount } from './seed/account-seeder.js'
import { sendArchive } from './server/archive-endpoint.js'
import type { ServerCertificate } from './server/certificate.js'
import { type ConnectionReport, ConnectionTracker } from './server/connection-tracker.js'
import { Listener } from './server/listener.js'
import { type Interceptor, Receiver } from './server/receiver.js'
import type { ReceivedCall, RecordedRequest } from './server/recorded-request.js'
import { type KeyOptions, parseKeys, type ResolvedStartOptions } from './start-options.js'
import { FakeClock } from './state/fake-clock.js'
import { formatSuggestion } from './suggestion.js'

/** Runs the parts of the stand-in: two listeners, the receiver, the API and the planned faults. */
export class RunningMailchimp implements Mailchimp {
  readonly ca: string
  readonly key: string
  readonly clock: FakeClock
  readonly #options: ResolvedStartOptions
  readonly #accounts = new AccountRegistry()
  readonly #faults = new FaultPlan()
  readonly #handlers = new Map<string, AnyHandler>()
  readonly #connections = new ConnectionTracker()
  readonly #api: MailchimpApi
  readonly #receiver: Receiver
  readonly #apiListener: Listener
  readonly #filesListener: Listener
  #keys: readonly AccountKey[]
  #reopenTimer: NodeJS.Timeout | undefined

  constructor(
    options: ResolvedStartOptions,
    certificate: ServerCertificate | undefined,
    intercept?: Interceptor,
  ) {
    this.#options = options
    this.#keys = options.keys
    this.ca = certificate?.ca ?? ''
    this.key = (options.keys[0] as AccountKey).key
    this.clock = new FakeClock(options.now)
    this.#api = new MailchimpApi({
      accounts: this.#accounts,
      clock: this.clock,
      getOrigins: () => ({ origin: this.origin, filesOrigin: this.#filesListener.origin }),
    })
    this.#receiver = new Receiver({
      accounts: this.#accounts,
      api: this.#api,
      faults: this.#faults,
      clock: this.clock,
      connections: this.#connections,
      handlers: this.#handlers,
      limit: options.connections,
      latencyMs: options.latencyMs,
      isRecording: options.record,
      intercept,
    })
    this.#apiListener = new Listener({
      certificate,
      connections: this.#connections,
      onRequest: (incoming, response) => void this.#receiver.receive(incoming, response),
      onConnect: (socket) => this.#acceptConnection(socket),
    })
    this.#filesListener = new Listener({
      certificate,
      connections: new ConnectionTracker(),
      onRequest: (incoming, response) =>
        void sendArchive({ incoming, response, socket: incoming.socket }, this.#accounts, this.clock),
    })
  }

  async listen(): Promise<void> {
    try {
      await Promise.all([this.#apiListener.listen(this.#options.port), this.#filesListener.listen(0)])
      this.#initialize()
      this.#accounts.loadSeed()
    } catch (error) {
      await this.close()
      throw error
    }
  }

  get origin(): string {
    return this.#apiListener.origin
  }

  get port(): number {
    return this.#apiListener.port
  }

  get network(): { readonly origin: string; readonly ca?: string } {
    return this.ca === '' ? { origin: this.origin } : { origin: this.origin, ca: this.ca }
  }

  get connections(): ConnectionReport {
    return this.#connections
  }

  get bytesReceived(): number {
    return this.#connections.bytesReceived
  }

  get requests(): readonly RecordedRequest[] {
    return this.#receiver.requests
  }

  calls<Id extends OperationId>(operation?: Id): readonly ReceivedCall<Id>[] {
    if (operation !== undefined) assertOperation('calls', operation)
    const calls = this.#receiver.calls as readonly ReceivedCall<Id>[]
    return operation === undefined ? calls : calls.filter((call) => call.operation === operation)
  }

  fail(operation: OperationId | '*', fault: FaultName, options: FaultOptions = {}): () => void {
    if (operation !== '*') assertOperation('fail', operation)
    const planned = this.#faults.add(operation, fault, options)
    if (fault === 'refused') this.#refuseConnections(planned)
    return () => this.#removeFault(planned)
  }

  on<Id extends OperationId>(operation: Id, handler: OperationHandler<Id>): () => void {
    assertOperation('on', operation)
    const kept = handler as unknown as AnyHandler
    this.#handlers.set(operation, kept)
    return () => {
      if (this.#handlers.get(operation) === kept) this.#handlers.delete(operation)
    }
  }

  members(listId: string): MemberReader {
    return createMemberReader(this.#seededAccount, listId)
  }

  items(path: string): ItemReader {
    return createItemReader(this.#seededAccount, path)
  }

  get lists(): ItemReader {
    return this.items('/lists')
  }

  get campaigns(): ItemReader {
    return this.items('/campaigns')
  }

  get templates(): ItemReader {
    return this.items('/templates')
  }

  get stores(): ItemReader {
    return this.items('/ecommerce/stores')
  }

  finishBatches(): void {
    this.#receiver.invalidatePages()
    for (const key of new Map(this.#keys.map((each) => [each.account, each])).values()) {
      const operation = operations['batches.start']
      if (operation === undefined) return
      const context = this.#api.createContext({ operation, params: {}, query: {}, body: undefined, key })
      for (const batch of context.account.batches.values()) {
        while (batch.status !== 'finished') advanceBatch(batch, context)
      }
    }
  }

  setKeys(keys: readonly (string | KeyOptions)[]): void {
    this.#keys = parseKeys(keys)
    this.#accounts.setKeys(this.#keys)
  }

  revoke(key: string): void {
    if (!this.#keys.some((each) => each.key === key))
      throw new TypeError('revoke(): unknown key; add it with keys or setKeys()')
    this.#keys = this.#keys.map((each) => (each.key === key ? { ...each, revoked: true } : each))
    this.#accounts.setKeys(this.#keys)
  }

  reset(): void {
    this.#faults.clear()
    this.#handlers.clear()
    this.#connections.reset()
    this.#receiver.reset()
    this.clock.reset()
    this.#reopenPort()
    this.#initialize()
  }

  async close(): Promise<void> {
    clearTimeout(this.#reopenTimer)
    this.#faults.clear()
    await Promise.all([this.#apiListener.close(), this.#filesListener.close()])
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close()
  }

  /** Restores the initial keys and the seed, which is loaded when an account is next used. */
  #initialize(): void {
    this.#accounts.clear(this.clock.keepTime(() => this.#loadSeed()))
    this.#keys = this.#options.keys
    this.#accounts.setKeys(this.#keys)
  }

  #loadSeed(): void {
    const { account: name } = this.#options.keys[0] as AccountKey
    const key: AccountKey = { key: '', account: name, role: 'owner', revoked: false }
    const { clock } = this
    seedAccount(this.#options.seed, { api: this.#api, account: this.#seededAccount, clock, key })
  }

  /** The account that contains the seed. */
  get #seededAccount() {
    return this.#accounts.getAccount((this.#options.keys[0] as AccountKey).account)
  }

  #acceptConnection(socket: Socket): boolean {
    const fault = this.#faults.take(undefined, true)
    if (fault === undefined) return true
    // With `refused`, the port is closed, but a connection may have arrived just before.
    if (fault.name !== 'hang_on_connect') socket.resetAndDestroy()
    return false
  }

  #refuseConnections({ options }: PlannedFault): void {
    this.#apiListener.closePort()
    if (options.durationMs === undefined) return
    this.#reopenTimer = setTimeout(() => this.#reopenPort(), options.durationMs)
  }

  #removeFault(planned: PlannedFault): void {
    this.#faults.remove(planned)
    if (planned.name === 'refused') this.#reopenPort()
  }

  #reopenPort(): void {
    clearTimeout(this.#reopenTimer)
    this.#faults.removeByName('refused')
    this.#apiListener.reopenPort()
  }
}

/** @throws {TypeError} */
function assertOperation(method: string, operation: string): void {
  const known = Object.keys(operations)
  if (known.includes(operation)) return
  throw new TypeError(
    `${method}(): no operation '${operation}'${formatSuggestion(operation, known)} Use the names of the client, like 'lists.getList'.`,
  )
}
