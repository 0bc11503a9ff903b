/** A moment from which a credential is not to be used any more. */
export interface End {
  readonly at: number
  /** What says so: the source, or an option. */
  readonly because: 'expiresAt' | 'lifetime.expiresAt' | 'lifetime.maxAgeDays' | 'lifetime.maxStaleMs'
  /** Whether it is refused from then on, or only warned of. */
  readonly refuses: boolean
}
