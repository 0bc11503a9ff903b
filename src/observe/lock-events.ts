import { channel } from 'node:diagnostics_channel'

/** Published on the channel `mailchimp-hardened:client.locked` when a client is locked. */
export interface ClientLocked {
  readonly reason: string
  /** The id of the guardrail that locked the client; absent if the application did. */
  readonly guardrail?: string
}

/** Published on the channel `mailchimp-hardened:client.unlocked` when a client is unlocked. */
export interface ClientUnlocked {
  /** Why the client was locked. */
  readonly reason: string
}

const lockedChannel = channel('mailchimp-hardened:client.locked')
const unlockedChannel = channel('mailchimp-hardened:client.unlocked')

export function publishLocked(event: ClientLocked): void {
  if (lockedChannel.hasSubscribers) lockedChannel.publish(event)
}

export function publishUnlocked(event: ClientUnlocked): void {
  if (unlockedChannel.hasSubscribers) unlockedChannel.publish(event)
}
