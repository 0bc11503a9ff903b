/** A source of time and randomness. Tests replace it. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number
  /** From 0 (inclusive) to 1 (exclusive). */
  random(): number
}

export const systemClock: Clock = { now: () => Date.now(), random: Math.random }

/**
 * Returns whether callbacks of `setImmediate` may never run, because a test faked it, or jsdom removed it. Fakes of sinon,
 * jest and vitest have a `clock`; that of `node:test` has the name. A wrapper of a tracing tool is no fake.
 */
export function isImmediateFaked(): boolean {
  const immediate: typeof setImmediate | undefined = globalThis.setImmediate
  if (immediate === undefined) return true
  return Object.hasOwn(immediate, 'clock') || immediate.name === 'bound #setImmediate'
}
