import { type Outcome, TransportError } from '../errors/error-classes.js'

/** Why a call must stop before it is complete. */
interface AbortCause {
  readonly code: 'aborted' | 'timeout'
  readonly message: string
}

/** Ends one call when its timeout elapses or its caller aborts. */
export class Deadline {
  readonly #operation: string
  readonly #signal: AbortSignal | undefined
  readonly #timeoutMs: number
  readonly #endTime: number
  readonly #timer: NodeJS.Timeout
  #cause: AbortCause | undefined
  #listener: ((createError: TransportErrorFactory) => void) | undefined

  constructor(operation: string, timeoutMs: number, signal: AbortSignal | undefined) {
    this.#operation = operation
    this.#signal = signal
    this.#timeoutMs = timeoutMs
    this.#endTime = performance.now() + timeoutMs
    this.#timer = setTimeout(() => this.#onTimeout(), timeoutMs)
    signal?.addEventListener('abort', this.#onSignal)
    if (signal?.aborted) this.#onSignal()
  }

  readonly #onSignal = () => this.#abort({ code: 'aborted', message: 'was aborted by its caller' })

  #onTimeout(): void {
    this.#abort({ code: 'timeout', message: `took longer than ${this.#timeoutMs} ms` })
  }

  #abort(cause: AbortCause): void {
    this.#cause ??= cause
    this.#notify()
  }

  /**
   * Calls the listener when the call must stop, or at once if it must stop already. Replaces the previous listener.
   */
  onAbort(listener: ((createError: TransportErrorFactory) => void) | undefined): void {
    this.#listener = listener
    this.#notify()
  }

  #notify(): void {
    const cause = this.#cause
    if (cause !== undefined) this.#listener?.((outcome) => this.#createError(cause, outcome))
  }

  /**
   * Throws if the call must stop. Called before each step starts.
   *
   * @throws {TransportError} with the outcome `not_sent`
   */
  throwIfAborted(): void {
    if (this.#cause !== undefined) throw this.#createError(this.#cause, 'not_sent')
  }

  /** Returns the error of a call that timed out or was aborted, even if its timer could not fire yet. */
  getAbortError(outcome: Outcome): TransportError | undefined {
    if (performance.now() >= this.#endTime) this.#onTimeout()
    return this.#cause && this.#createError(this.#cause, outcome)
  }

  /** Waits for a promise that cannot be cancelled. Nothing has been sent meanwhile. */
  race<T>(promise: Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      this.onAbort((createError) => reject(createError('not_sent')))
      promise.then(resolve, reject)
    })
  }

  /** Milliseconds until the call times out. */
  get remainingMs(): number {
    return this.#endTime - performance.now()
  }

  /** Waits between two attempts. An abort ends the wait at once. */
  async pause(ms: number): Promise<void> {
    let timer: NodeJS.Timeout | undefined
    try {
      await this.race(
        new Promise<void>((resolve) => {
          timer = setTimeout(resolve, ms)
        }),
      )
    } finally {
      clearTimeout(timer)
    }
  }

  /** Releases the timer and the signal. */
  clear(): void {
    clearTimeout(this.#timer)
    this.#signal?.removeEventListener('abort', this.#onSignal)
    this.#listener = undefined
  }

  #createError({ code, message }: AbortCause, outcome: Outcome): TransportError {
    return new TransportError(code, `${this.#operation} ${message}${CONSEQUENCE[outcome]}`, {
      outcome,
      operation: this.#operation,
    })
  }
}

/** Creates the error of a stopped call, given its outcome. */
export type TransportErrorFactory = (outcome: Outcome) => TransportError

/** The end of an error message: what the failure means for the call. */
export const CONSEQUENCE: Readonly<Record<Outcome, string>> = {
  not_sent: '; nothing was sent',
  unknown: '; Mailchimp may have carried it out',
  answered: '',
}
