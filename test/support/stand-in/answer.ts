import { Reply } from '../../../src/testing/index.js'

/** A response that a test sets for the stand-in. */
export interface Answer {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  /** Strings and bytes are sent unchanged, other values as JSON. Without it, the response has no body. */
  readonly body?: unknown
}

export const toReply = ({ status, body, headers = {} }: Answer): Reply => new Reply(status, body, headers)
