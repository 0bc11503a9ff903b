import { channel } from 'node:diagnostics_channel'

/**
 * What subscribers of the channel `mailchimp-hardened:call.retried` get. A call that is sent again at once, with another
 * credential, is told by the events of that.
 */
export interface CallRetried {
  readonly operation: string
  readonly actor?: string
  /** The number of the attempt that follows: 2 for the first retry. */
  readonly attempt: number
  /** How the attempt before it failed: `throttled`, `not_sent`, `unavailable` or `unknown`. */
  readonly failure: string
  /** Milliseconds until it is made. */
  readonly delayMs: number
}

const retriedChannel = channel('mailchimp-hardened:call.retried')

export function publishRetry(event: CallRetried): void {
  if (retriedChannel.hasSubscribers) retriedChannel.publish(event)
}
