/** The account and the role that a credential belongs to. */
export interface Identity {
  /** The id of the account. */
  readonly accountId: string
  /** The current role of the user who created the key; it can be changed at any time. */
  readonly role: string
}

/** The expected identity of a credential. */
export interface Expectation {
  readonly accountId?: string
  /** The highest accepted role. */
  readonly role?: string
}
