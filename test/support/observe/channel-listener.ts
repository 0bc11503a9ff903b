import { subscribe, unsubscribe } from 'node:diagnostics_channel'

/** Records the messages of a channel until it is disposed of. */
export class ChannelListener<Message> implements Disposable {
  readonly messages: Message[] = []
  readonly #channel: string
  readonly #record = (message: unknown) => void this.messages.push(message as Message)

  constructor(channel: string) {
    this.#channel = channel
    subscribe(channel, this.#record)
  }

  [Symbol.dispose](): void {
    unsubscribe(this.#channel, this.#record)
  }
}
