/** The result of `client.rotate()`. */
export interface Rotation {
  /** The fingerprint of the credential used before. Absent if there was none yet. */
  readonly before?: string
  /** The fingerprint of the credential in use now. */
  readonly after: string
  readonly changed: boolean
}
