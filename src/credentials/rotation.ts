/** What `client.rotate()` did. */
export interface Rotation {
  /** The fingerprint of the credential in use before; absent where there was none yet. */
  readonly before?: string
  /** The fingerprint of the credential in use now. */
  readonly after: string
  readonly changed: boolean
}
