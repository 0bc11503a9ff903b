/**
 * Places for calls in flight. Each attempt of a call takes a place before it is sent, and releases it when its response
 * is there; a pause between two attempts holds none. Clients that are given the same limit share its places.
 */
export interface Limit {
  /** Which places these are, for errors and events. */
  readonly name: string
  /** Returns a place if one is free and no call waits; makes no promise and reads no clock. */
  tryAcquire(): Lease | undefined
  /**
   * Waits for a place; first come, first served.
   *
   * @throws {LimitError} `limit_timeout` at the deadline, `limit_unavailable` if the limit's store is unreachable.
   * @throws {TransportError} `aborted` if the signal is aborted first. In both cases nothing was sent.
   */
  acquire(request: LimitRequest): Promise<Lease>
}

/** Who waits for a place, and for how long. */
export interface LimitRequest {
  /** The operation that is called, as `lists.getList`. */
  readonly operation: string
  /** Milliseconds until the call's deadline. */
  readonly timeoutMs: number
  readonly signal?: AbortSignal | undefined
}

/** A place that a call holds. */
export interface Lease {
  /** Milliseconds that the call waited for it. */
  readonly waitedMs: number
  /** How many calls of this process stood in line before it. */
  readonly ahead: number
  /** True if the limit's store was unreachable then: other processes do not know of this place. */
  readonly degraded?: boolean | undefined
  /**
   * Aborted if the place is lost, with a `LimitError` of the code `limit_lost` as its reason: the call must stop.
   * Absent if a place of this limit cannot be lost.
   */
  readonly signal?: AbortSignal | undefined
  /** Gives the place back. Never throws; a second time it does nothing. */
  release(): void
}
