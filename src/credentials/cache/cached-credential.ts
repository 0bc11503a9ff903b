import type { Clock } from '../../clock.js'
import type { Credential } from '../credential.js'

/** What the provider gave, and when it is due. */
export interface CachedCredential {
  readonly latest: Credential
  readonly fetchedAt: number
  /** From here on a call starts a refresh that nobody waits for. */
  readonly refreshAfter: number
  /** From here on calls wait for it. */
  readonly staleAfter: number
}

/**
 * Takes what the provider gave now.
 *
 * @param refreshMs after which it is due
 * @param endsAt it is due then at the latest
 */
export function createCachedCredential(
  latest: Credential,
  refreshMs: number,
  endsAt: number,
  clock: Clock,
): CachedCredential {
  const fetchedAt = clock.now()
  const windowMs = Math.min(refreshMs, endsAt - fetchedAt)
  // Not at the same moment in a hundred processes that were started together.
  const earlyMs = Math.max(windowMs * (0.7 + clock.random() * 0.2), Math.min(windowMs, 1000))
  return { latest, fetchedAt, refreshAfter: fetchedAt + earlyMs, staleAfter: fetchedAt + windowMs }
}
