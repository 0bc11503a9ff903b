import type { OperationId } from './engine/typed-operation.js'
import type { FaultName, FaultOptions, RequestFaultName } from './faults/fault-catalogue.js'
import type { OperationHandler } from './operation-handler.js'
import type { ItemReader, MemberReader } from './readers.js'
import type { ConnectionReport } from './server/connection-tracker.js'
import type { ReceivedCall, RecordedRequest } from './server/recorded-request.js'
import type { KeyOptions } from './start-options.js'

/** The stand-in's clock, for dates in responses, scheduled campaigns, and links that expire. */
export interface StandInClock {
  now(): Date
  /** Stops the clock at this time. */
  set(to: Date | string | number): void
  /** Advances the clock and stops it there. */
  advance(milliseconds: number): void
}

/** A running stand-in for Mailchimp. */
export interface Mailchimp {
  /** `https://127.0.0.1:` and the port. */
  readonly origin: string
  readonly port: number
  /** The CA certificate to trust, in PEM; empty without TLS. */
  readonly ca: string
  /** The first key. */
  readonly key: string
  /** The value for `createClient({ network })`. */
  readonly network: { readonly origin: string; readonly ca?: string }
  readonly clock: StandInClock
  readonly connections: ConnectionReport
  /** The number of bytes received on all connections, including TLS. */
  readonly bytesReceived: number
  /** The requests since the start or the last `reset()`, in order, as received. */
  readonly requests: readonly RecordedRequest[]
  /** The calls of one operation, or of all, in order. */
  calls(): readonly ReceivedCall[]
  calls<Id extends OperationId>(operation: Id): readonly ReceivedCall<Id>[]
  /**
   * Makes calls of an operation, or of all (`'*'`), fail. Returns a function that removes the fault. If several
   * faults match a call, the first one applies.
   *
   * @throws {TypeError} if the operation, the fault or an option does not exist
   */
  fail(operation: OperationId | '*', fault: RequestFaultName, options?: FaultOptions): () => void
  /**
   * Makes connections fail. These faults (`refused`, `reset_on_connect`, `hang_on_connect`) occur before a request
   * arrives, so they cannot be limited to one operation.
   */
  fail(operation: '*', fault: FaultName, options?: FaultOptions): () => void
  /**
   * Sets a handler for an operation, which replaces an earlier one. Returns a function that removes it.
   *
   * @throws {TypeError} if the operation does not exist
   */
  on<Id extends OperationId>(operation: Id, handler: OperationHandler<Id>): () => void
  /** The members of a list. */
  members(listId: string): MemberReader
  /** The contents of a collection, by its path: `/lists/a1b2c3d4e5/webhooks`. */
  items(path: string): ItemReader
  readonly lists: ItemReader
  readonly campaigns: ItemReader
  readonly templates: ItemReader
  readonly stores: ItemReader
  /** Executes and finishes all batches. Without this, a batch advances by one state each time its status is read. */
  finishBatches(): void
  /** Replaces the valid keys. */
  setKeys(keys: readonly (string | KeyOptions)[]): void
  /** Revokes a key: its requests fail with 401. */
  revoke(key: string): void
  /** Restores the initial state: data, clock, keys, faults, handlers and calls. Connections stay open. */
  reset(): void
  /** Closes all connections, including those that hang. The stand-in then no longer keeps the process alive. */
  close(): Promise<void>
  [Symbol.asyncDispose](): Promise<void>
}
