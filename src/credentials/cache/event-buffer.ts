import type { CredentialEvent, CredentialListener } from '../event.js'

const MAX_UNDELIVERED = 16

/** Delivers the events of one client's credential to the listener and to waiting calls. */
export class EventBuffer {
  readonly #onEvent: CredentialListener | undefined
  readonly #waiting = new Set<CredentialListener>()
  #undelivered: CredentialEvent[] = []

  constructor(onEvent: CredentialListener | undefined) {
    this.#onEvent = onEvent
  }

  /** Whether every event was delivered to a call. */
  get isDrained(): boolean {
    return this.#undelivered.length === 0
  }

  emit(event: CredentialEvent): void {
    this.#onEvent?.(event)
    for (const listener of this.#waiting) listener(event)
    if (this.#waiting.size === 0) this.#undelivered = [...this.#undelivered, event].slice(-MAX_UNDELIVERED)
  }

  /**
   * Runs `work`, and delivers events to the listener meanwhile. Events that no call was waiting for are queued for
   * the next one.
   */
  async deliverDuring<T>(listener: CredentialListener | undefined, work: () => Promise<T>): Promise<T> {
    if (listener === undefined) return work()
    for (const event of this.#undelivered.splice(0)) listener(event)
    this.#waiting.add(listener)
    try {
      return await work()
    } finally {
      this.#waiting.delete(listener)
    }
  }
}
