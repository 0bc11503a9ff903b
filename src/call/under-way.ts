import { TransportError } from '../errors.js'

/** The calls of one client that are under way, and whether it takes more of them. */
export class UnderWay {
  #calls = 0
  #closing: Promise<void> | undefined
  #onNone: (() => void) | undefined

  /**
   * Begins a call, whatever it waits for before it sends and between. It has to `end`.
   *
   * @throws {TransportError} where `close` came first.
   */
  begin(operation: string): void {
    if (this.#closing !== undefined) throw closedError(operation)
    this.#calls += 1
  }

  end(): void {
    this.#calls -= 1
    if (this.#calls === 0) this.#onNone?.()
  }

  /** From now on calls are refused; waits for those that have begun. */
  close(): Promise<void> {
    this.#closing ??= new Promise((resolve) => {
      this.#onNone = resolve
      if (this.#calls === 0) resolve()
    })
    return this.#closing
  }
}

function closedError(operation: string): TransportError {
  const message = `${operation} was called after the client was closed; nothing was sent`
  return new TransportError('client_closed', message, { outcome: 'not_sent', operation })
}
