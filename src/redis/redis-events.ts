import { channel } from 'node:diagnostics_channel'

/** Published on the channel `mailchimp-hardened:limit.unavailable` when the Redis of a limit stops responding. */
export interface LimitUnavailable {
  readonly limit: string
  /** The client's error code: `ECONNREFUSED`, `command_timeout`. */
  readonly reason: string
  readonly whenUnavailable: 'open' | 'closed'
}

/** Published on the channel `mailchimp-hardened:limit.available` when Redis responds again. */
export interface LimitAvailable {
  readonly limit: string
  readonly unavailableMs: number
}

/** Published on the channel `mailchimp-hardened:limit.lost` when calls in flight lose their places. */
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
