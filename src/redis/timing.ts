/** Durations, in milliseconds. */
export interface Timing {
  readonly leaseMs: number
  readonly pollMs: number
  /** How long a waiting process may be silent before its places in the queue are skipped. */
  readonly aliveMs: number
  readonly commandTimeoutMs: number
}

export const TIMING: Timing = { leaseMs: 15_000, pollMs: 25, aliveMs: 2_000, commandTimeoutMs: 2_000 }
