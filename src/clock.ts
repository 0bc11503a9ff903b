/** What time it is, and chance: in tests both are chosen. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number
  /** From 0 up to and without 1. */
  random(): number
}

export const systemClock: Clock = { now: () => Date.now(), random: Math.random }
