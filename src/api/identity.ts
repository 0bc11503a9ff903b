/** Whose key a credential is. */
export interface Identity {
  /** The id of the account. */
  readonly accountId: string
  /** The role of the user who made the key, as the API tells it now: it can be changed there at any time. */
  readonly role: string
}

/** Whose key a credential has to be. */
export interface Expectation {
  readonly accountId?: string
  /** The highest role that is accepted. */
  readonly role?: string
}
