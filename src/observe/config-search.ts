import { channel } from 'node:diagnostics_channel'

/** What subscribers of the channel `mailchimp-hardened:config.search` get whenever a configuration is looked for. */
export interface ConfigSearch {
  /** Where it was found; absent if there is none. */
  readonly found?: string
  /** Files and variables that were looked for, in order. */
  readonly lookedFor: readonly string[]
}

const searchChannel = channel('mailchimp-hardened:config.search')

export function publishConfigSearch(event: ConfigSearch): void {
  if (searchChannel.hasSubscribers) searchChannel.publish(event)
}
