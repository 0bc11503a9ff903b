import { channel } from 'node:diagnostics_channel'

/** Published on the channel `mailchimp-hardened:config.search` whenever a configuration is searched. */
export interface ConfigSearch {
  /** Where it was found; absent if there is none. */
  readonly found?: string
  /** The files and variables that were searched, in order. */
  readonly lookedFor: readonly string[]
}

const searchChannel = channel('mailchimp-hardened:config.search')

export function publishConfigSearch(event: ConfigSearch): void {
  if (searchChannel.hasSubscribers) searchChannel.publish(event)
}
