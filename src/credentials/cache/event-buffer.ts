import type { CredentialEvent, CredentialListener } from '../event.js'

const MAX_UNDELIVERED = 16

/** Tells what happens to one client's credential: to all, and to the calls that wait. */
export class EventBuffer {
  readonly #onEvent: CredentialListener | undefined
  readonly #waiting = new Set<CredentialListener>()
  #undelivered: CredentialEvent[] = []

  constructor(onEvent: CredentialListener | undefined) {
    this.#onEvent = onEvent
  }

  /** Whether every event had a call that waited. */
  get isDrained(): boolean {
    return this.#undelivered.length === 0
  }

  emit(event: CredentialEvent): void {
    this.#onEvent?.(event)
    for (const listener of this.#waiting) listener(event)
    if (this.#waiting.size === 0) this.#undelivered = [...this.#undelivered, event].slice(-MAX_UNDELIVERED)
  }

  /** What happens while a call waits is told to it as well; what happened while none did, to the next one. */
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
