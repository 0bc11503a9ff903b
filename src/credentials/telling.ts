import type { CredentialEvent, CredentialListener } from './event.js'

const MOST_UNTOLD = 16

/** Tells what happens to one client's credential: to all, and to the calls that wait. */
export class Telling {
  readonly #all: CredentialListener | undefined
  readonly #waiting = new Set<CredentialListener>()
  #untold: CredentialEvent[] = []

  constructor(all: CredentialListener | undefined) {
    this.#all = all
  }

  /** Whether every event had a call that waited. */
  get isQuiet(): boolean {
    return this.#untold.length === 0
  }

  tell(event: CredentialEvent): void {
    this.#all?.(event)
    for (const listener of this.#waiting) listener(event)
    if (this.#waiting.size === 0) this.#untold = [...this.#untold, event].slice(-MOST_UNTOLD)
  }

  /** What happens while a call waits is told to it as well; what happened while none did, to the next one. */
  async during<T>(listener: CredentialListener | undefined, act: () => Promise<T>): Promise<T> {
    if (listener === undefined) return act()
    for (const event of this.#untold.splice(0)) listener(event)
    this.#waiting.add(listener)
    try {
      return await act()
    } finally {
      this.#waiting.delete(listener)
    }
  }
}
