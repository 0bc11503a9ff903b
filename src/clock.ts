/** A source of time and randomness. Tests replace it. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number
  /** From 0 (inclusive) to 1 (exclusive). */
  random(): number
}

export const systemClock: Clock = { now: () => Date.now(), random: Math.random }
