/** A moment from which a credential is not to be used any more. */
export interface Expiry {
  readonly time: number
  /** What says so: the source, or an option. */
  readonly reason: 'expiresAt' | 'lifetime.expiresAt' | 'lifetime.maxAgeDays' | 'lifetime.maxStaleMs'
  /** Whether it is refused from then on, or only warned of. */
  readonly enforced: boolean
}
