import { channel } from 'node:diagnostics_channel'
import type { Lease } from './limit.js'

/** Published on the channel `mailchimp-hardened:limit.waited` when a call gets its place after waiting. */
export interface LimitWaited {
  readonly limit: string
  readonly operation: string
  readonly waitedMs: number
  /** The number of calls of this process that were ahead of it in the queue. */
  readonly ahead: number
  /** True if the limit's store was unreachable, so that other processes do not know of the place. */
  readonly degraded?: true
}

/** Describes the wait of a call for its place. */
export function describeWait(limit: string, operation: string, lease: Lease): LimitWaited {
  const { waitedMs, ahead, degraded } = lease
  return { limit, operation, waitedMs, ahead, ...(degraded === true && { degraded }) }
}

const waitedChannel = channel('mailchimp-hardened:limit.waited')

export function publishLimitWaited(event: LimitWaited): void {
  if (waitedChannel.hasSubscribers) waitedChannel.publish(event)
}
