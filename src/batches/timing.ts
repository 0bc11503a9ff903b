import { setTimeout as wait } from 'node:timers/promises'

/** The clock and the pauses of a run; tests replace them. */
export interface Timing {
  /** Milliseconds since any fixed time. */
  now(): number
  /** From 0 (inclusive) to 1 (exclusive). */
  random(): number
  /** Resolves after this time, or as soon as the signal is aborted. */
  pause(ms: number, signal: AbortSignal | undefined): Promise<void>
}

export const systemTiming: Timing = {
  now: () => performance.now(),
  random: Math.random,
  pause: (ms, signal) => wait(ms, undefined, { signal }).catch(() => {}),
}

const FIRST_DELAY_MS = 1_000
const MAX_DELAY_MS = 30_000

/**
 * Returns the pause before the next round of polls: from 1 s, half as long again each time, up to 30 s. Up to half of
 * it is jitter, so that jobs that start on the hour do not poll at the same time.
 *
 * @param rounds the number of rounds since a batch finished
 */
export function computePollDelay(rounds: number, random: number): number {
  const delay = Math.min(MAX_DELAY_MS, FIRST_DELAY_MS * 1.5 ** rounds)
  return Math.max(FIRST_DELAY_MS, Math.round(delay * (1 - random / 2)))
}
