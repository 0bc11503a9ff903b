import { channel } from 'node:diagnostics_channel'

/** What subscribers of the channel `mailchimp-hardened:limit.waited` get if a call got its place after waiting. */
export interface LimitWaited {
  readonly limit: string
  readonly operation: string
  readonly waitedMs: number
  /** How many calls of this process stood in line before it. */
  readonly ahead: number
}

const waitedChannel = channel('mailchimp-hardened:limit.waited')

export function publishLimitWaited(event: LimitWaited): void {
  if (waitedChannel.hasSubscribers) waitedChannel.publish(event)
}
