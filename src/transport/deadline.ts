import { type Outcome, TransportError } from '../errors/error-classes.js'

/** Why a call has to stop before it has its answer. */
interface AbortCause {
  readonly code: 'aborted' | 'timeout'
  readonly message: string
}

/** The end of a call's patience: its caller's signal, or its time. One for each call. */
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

  /** Calls back when the call has to stop, at once where it already has to. Replaces an earlier listener. */
  onAbort(listener: ((createError: TransportErrorFactory) => void) | undefined): void {
    this.#listener = listener
    this.#notify()
  }

  #notify(): void {
    const cause = this.#cause
    if (cause !== undefined) this.#listener?.((outcome) => this.#createError(cause, outcome))
  }

  /**
   * Ends the call here if it has to stop: before anything is begun for it.
   *
   * @throws {TransportError} with the outcome `not_sent`.
   */
  throwIfAborted(): void {
    if (this.#cause !== undefined) throw this.#createError(this.#cause, 'not_sent')
  }

  /** Returns the error of a call whose time is over or whose caller aborted it, even if its timer could not run yet. */
  getAbortError(outcome: Outcome): TransportError | undefined {
    if (performance.now() >= this.#endTime) this.#onTimeout()
    return this.#cause && this.#createError(this.#cause, outcome)
  }

  /** Waits for something that cannot be stopped itself. Nothing has been sent while it waits. */
  race<T>(promise: Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      this.onAbort((createError) => reject(createError('not_sent')))
      promise.then(resolve, reject)
    })
  }

  /** Lets go of the timer and the signal. */
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

/** Makes the error of a stopped call, told what became of it. */
export type TransportErrorFactory = (outcome: Outcome) => TransportError

/** What a reader of the message has to know about the call that failed. */
export const CONSEQUENCE: Readonly<Record<Outcome, string>> = {
  not_sent: '; nothing was sent',
  unknown: '; Mailchimp may have carried it out',
  answered: '',
}
