import { Reply } from '../../../src/testing/index.js'

/** What a test lets the stand-in say. */
export interface Answer {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  /** A string or bytes go as they are, anything else as JSON. Without it there is no body. */
  readonly body?: unknown
}

export const toReply = ({ status, body, headers = {} }: Answer): Reply => new Reply(status, body, headers)
