/** The time after which a credential must not be used. */
export interface Expiry {
  readonly time: number
  /** The fact or option that sets the expiry. */
  readonly reason: 'expiresAt' | 'lifetime.expiresAt' | 'lifetime.maxAgeDays' | 'lifetime.maxStaleMs'
  /** Whether the credential is refused after this time; if not, there is only a warning. */
  readonly enforced: boolean
}
