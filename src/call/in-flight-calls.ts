import { TransportError } from '../errors/error-classes.js'
import { levels } from '../observe/metrics.js'

/** Counts a client's calls in flight, and refuses new ones once the client is closed. */
export class InFlightCalls {
  #count = 0
  #closing: Promise<void> | undefined
  #onDrained: (() => void) | undefined

  /**
   * Counts a call from its start. Each call needs a matching `end`.
   *
   * @throws {TransportError} after `close`
   */
  begin(operation: string): void {
    if (this.#closing !== undefined) throw createClientClosedError(operation)
    this.#count += 1
    levels.inFlight += 1
  }

  end(): void {
    this.#count -= 1
    levels.inFlight -= 1
    if (this.#count === 0) this.#onDrained?.()
  }

  /** Refuses new calls, and resolves once the calls in flight have ended. */
  close(): Promise<void> {
    this.#closing ??= new Promise((resolve) => {
      this.#onDrained = resolve
      if (this.#count === 0) resolve()
    })
    return this.#closing
  }
}

function createClientClosedError(operation: string): TransportError {
  const message = `${operation} was called after the client was closed; nothing was sent`
  return new TransportError('client_closed', message, { outcome: 'not_sent', operation })
}
