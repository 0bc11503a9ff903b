import type { Clock } from './clock.js'
import type { Credential } from './credential.js'

/** What the provider gave, and when it is due. */
export interface Held {
  readonly given: Credential
  readonly takenAt: number
  /** From here on a call starts a refresh that nobody waits for. */
  readonly earlyAt: number
  /** From here on calls wait for it. */
  readonly lateAt: number
}

/**
 * Takes what the provider gave now.
 *
 * @param refreshMs after which it is due
 * @param endsAt it is due then at the latest
 */
export function heldFrom(given: Credential, refreshMs: number, endsAt: number, clock: Clock): Held {
  const takenAt = clock.now()
  const window = Math.min(refreshMs, endsAt - takenAt)
  // Not at the same moment in a hundred processes that were started together.
  const early = Math.max(window * (0.7 + clock.random() * 0.2), Math.min(window, 1000))
  return { given, takenAt, earlyAt: takenAt + early, lateAt: takenAt + window }
}
