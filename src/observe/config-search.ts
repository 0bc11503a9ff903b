import { channel } from 'node:diagnostics_channel'

/** Published on the channel `mailchimp-hardened:config.search` after each search for a configuration. */
export interface ConfigSearch {
  /** The location of the configuration; absent if there is none. */
  readonly found?: string
  /** The files and variables that were searched, in order. */
  readonly lookedFor: readonly string[]
}

const searchChannel = channel('mailchimp-hardened:config.search')

export function publishConfigSearch(event: ConfigSearch): void {
  if (searchChannel.hasSubscribers) searchChannel.publish(event)
}
