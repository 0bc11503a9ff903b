import { channel } from 'node:diagnostics_channel'

/**
 * Published on the channel `mailchimp-hardened:call.retried` before a retry. Not published if a call is sent again
 * immediately with another credential: the credential events report that.
 */
export interface CallRetried {
  readonly operation: string
  readonly actor?: string
  /** The number of the next attempt: 2 for the first retry. */
  readonly attempt: number
  /** How the previous attempt failed: `throttled`, `not_sent`, `unavailable` or `unknown`. */
  readonly failure: string
  /** Milliseconds until the next attempt. */
  readonly delayMs: number
}

const retriedChannel = channel('mailchimp-hardened:call.retried')

export function publishRetry(event: CallRetried): void {
  if (retriedChannel.hasSubscribers) retriedChannel.publish(event)
}
