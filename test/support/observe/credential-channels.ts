import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import type { CredentialEvent } from '../../../src/credentials/event.js'

export const eventTypes = ['refreshed', 'replaced', 'failed', 'expiring', 'expired'] as const

/** Records the messages of every credential channel until it is disposed of. */
export class ChannelRecorder implements Disposable {
  readonly events: CredentialEvent[] = []
  readonly channels: string[] = []
  readonly #record = (event: unknown, channel: string | symbol) => {
    this.events.push(event as CredentialEvent)
    this.channels.push(String(channel))
  }

  constructor() {
    for (const type of eventTypes) subscribe(`mailchimp-hardened:credential.${type}`, this.#record)
  }

  [Symbol.dispose](): void {
    for (const type of eventTypes) unsubscribe(`mailchimp-hardened:credential.${type}`, this.#record)
  }
}
