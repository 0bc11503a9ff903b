import type { OperationId } from './engine/typed-operation.js'
import type { FaultName, FaultOptions } from './faults/fault-catalogue.js'
import type { OperationHandler } from './operation-handler.js'
import type { ItemReader, MemberReader } from './readers.js'
import type { ConnectionReport } from './server/connection-tracker.js'
import type { ReceivedCall, RecordedRequest } from './server/recorded-request.js'
import type { KeyOptions } from './start-options.js'

/** The clock of the stand-in: for dates in answers, scheduled campaigns, and links that end. */
export interface StandInClock {
  now(): Date
  /** Stops the clock at this moment. */
  set(to: Date | string | number): void
  /** Moves the clock on, and stops it there. */
  advance(milliseconds: number): void
}

/** A Mailchimp on this machine. */
export interface Mailchimp {
  /** `https://127.0.0.1:` and the port. */
  readonly origin: string
  readonly port: number
  /** PEM of the authority to trust; empty without TLS. */
  readonly ca: string
  /** The first of the keys that open it. */
  readonly key: string
  /** What `createClient({ network })` takes. */
  readonly network: { readonly origin: string; readonly ca?: string }
  readonly clock: StandInClock
  readonly connections: ConnectionReport
  /** How many bytes came in, below TLS. */
  readonly bytesReceived: number
  /** What came in since the start or the last `reset()`, in order, as it was on the wire. */
  readonly requests: readonly RecordedRequest[]
  /** The calls of one operation, or all, in order. */
  calls(): readonly ReceivedCall[]
  calls<Id extends OperationId>(operation: Id): readonly ReceivedCall<Id>[]
  /**
   * Lets calls of an operation, or all (`'*'`), go wrong. Returns a function that ends it. Of several faults the
   * first that fits strikes.
   *
   * @throws {TypeError} for an operation, a fault or an option that there is not.
   */
  fail(operation: OperationId | '*', fault: FaultName, options?: FaultOptions): () => void
  /**
   * Answers an operation by hand from now on; the last handler counts. Returns a function that takes it away.
   *
   * @throws {TypeError} for an operation that there is not.
   */
  on<Id extends OperationId>(operation: Id, handler: OperationHandler<Id>): () => void
  /** The members of a list. */
  members(listId: string): MemberReader
  /** What is in a collection, by its path: `/lists/a1b2c3d4e5/webhooks`. */
  items(path: string): ItemReader
  readonly lists: ItemReader
  readonly campaigns: ItemReader
  readonly templates: ItemReader
  readonly stores: ItemReader
  /** Carries all batches out and finishes them. Otherwise each look at a batch finds it one state further. */
  finishBatches(): void
  /** These keys open it from now on, and no other. */
  setKeys(keys: readonly (string | KeyOptions)[]): void
  /** A key is answered with 401 from now on. */
  revoke(key: string): void
  /** Everything is as it was at the start: state, clock, keys, faults, handlers, calls. Connections stay open. */
  reset(): void
  /** Ends all connections, also those that hang. Nothing keeps the process alive afterwards. */
  close(): Promise<void>
  [Symbol.asyncDispose](): Promise<void>
}
