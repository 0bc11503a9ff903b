import type { Clock } from '../../clock.js'
import type { Credential } from '../credential.js'

/** A provider's result and its refresh times. */
export interface CachedCredential {
  readonly latest: Credential
  readonly fetchedAt: number
  /** After this time a call starts a refresh in the background. */
  readonly refreshAfter: number
  /** After this time calls wait for the refresh. */
  readonly staleAfter: number
}

/**
 * Sets the refresh times of a credential that was fetched just now.
 *
 * @param refreshMs the refresh interval
 * @param endsAt the latest time to refresh
 */
export function createCachedCredential(
  latest: Credential,
  refreshMs: number,
  endsAt: number,
  clock: Clock,
): CachedCredential {
  const fetchedAt = clock.now()
  const windowMs = Math.min(refreshMs, endsAt - fetchedAt)
  // Jitter: a hundred processes that started together must not refresh together.
  const earlyMs = Math.max(windowMs * (0.7 + clock.random() * 0.2), Math.min(windowMs, 1000))
  return { latest, fetchedAt, refreshAfter: fetchedAt + earlyMs, staleAfter: fetchedAt + windowMs }
}
