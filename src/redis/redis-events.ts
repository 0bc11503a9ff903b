import { channel } from 'node:diagnostics_channel'

/** What subscribers of the channel `mailchimp-hardened:limit.unavailable` get when the Redis of a limit stops answering. */
export interface LimitUnavailable {
  readonly limit: string
  /** Why, as the client names it: `ECONNREFUSED`, `command_timeout`. */
  readonly reason: string
  readonly whenUnavailable: 'open' | 'closed'
}

/** What subscribers of the channel `mailchimp-hardened:limit.available` get when it answers again. */
export interface LimitAvailable {
  readonly limit: string
  readonly unavailableMs: number
}

/** What subscribers of the channel `mailchimp-hardened:limit.lost` get when places of calls in flight were lost. */
export interface LimitLost {
  readonly limit: string
  readonly places: number
}

interface LimitEvents {
  readonly unavailable: LimitUnavailable
  readonly available: LimitAvailable
  readonly lost: LimitLost
}

const channels = {
  unavailable: channel('mailchimp-hardened:limit.unavailable'),
  available: channel('mailchimp-hardened:limit.available'),
  lost: channel('mailchimp-hardened:limit.lost'),
}

export function publishLimitEvent<Type extends keyof LimitEvents>(
  type: Type,
  event: LimitEvents[Type],
): void {
  if (channels[type].hasSubscribers) channels[type].publish(event)
}
