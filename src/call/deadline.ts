import { type Outcome, TransportError } from '../errors.js'

/** Why a call has to stop before it has its answer. */
interface Stop {
  readonly code: 'aborted' | 'timeout'
  readonly why: string
}

/** The end of a call's patience: its caller's signal, or its time. One for each call. */
export class Deadline {
  readonly #operation: string
  readonly #signal: AbortSignal | undefined
  readonly #timeoutMs: number
  readonly #endsAt: number
  readonly #timer: NodeJS.Timeout
  #stop: Stop | undefined
  #listener: ((errorOf: TransportErrorMaker) => void) | undefined

  constructor(operation: string, timeoutMs: number, signal: AbortSignal | undefined) {
    this.#operation = operation
    this.#signal = signal
    this.#timeoutMs = timeoutMs
    this.#endsAt = performance.now() + timeoutMs
    this.#timer = setTimeout(() => this.#onTimeout(), timeoutMs)
    signal?.addEventListener('abort', this.#onAbort)
    if (signal?.aborted) this.#onAbort()
  }

  readonly #onAbort = () => this.#end({ code: 'aborted', why: 'was aborted by its caller' })

  #onTimeout(): void {
    this.#end({ code: 'timeout', why: `took longer than ${this.#timeoutMs} ms` })
  }

  #end(stop: Stop): void {
    this.#stop ??= stop
    this.#notify()
  }

  /** Calls back when the call has to stop, at once where it already has to. Replaces an earlier listener. */
  onStop(listener: ((errorOf: TransportErrorMaker) => void) | undefined): void {
    this.#listener = listener
    this.#notify()
  }

  #notify(): void {
    const stop = this.#stop
    if (stop !== undefined) this.#listener?.((outcome) => this.#error(stop, outcome))
  }

  /**
   * Ends the call here if it has to stop: before anything is begun for it.
   *
   * @throws {TransportError} with the outcome `not_sent`.
   */
  check(): void {
    if (this.#stop !== undefined) throw this.#error(this.#stop, 'not_sent')
  }

  /** Returns the error of a call whose time is over or whose caller aborted it, even if its timer could not run yet. */
  expiry(outcome: Outcome): TransportError | undefined {
    if (performance.now() >= this.#endsAt) this.#onTimeout()
    return this.#stop && this.#error(this.#stop, outcome)
  }

  /** Waits for something that cannot be stopped itself. Nothing has been sent while it waits. */
  whileWaiting<T>(promise: Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      this.onStop((errorOf) => reject(errorOf('not_sent')))
      promise.then(resolve, reject)
    })
  }

  /** Lets go of the timer and the signal. */
  clear(): void {
    clearTimeout(this.#timer)
    this.#signal?.removeEventListener('abort', this.#onAbort)
    this.#listener = undefined
  }

  #error({ code, why }: Stop, outcome: Outcome): TransportError {
    return new TransportError(code, `${this.#operation} ${why}${CONSEQUENCE[outcome]}`, {
      outcome,
      operation: this.#operation,
    })
  }
}

/** Makes the error of a stopped call, told what became of it. */
export type TransportErrorMaker = (outcome: Outcome) => TransportError

/** What a reader of the message has to know about the call that failed. */
export const CONSEQUENCE: Readonly<Record<Outcome, string>> = {
  not_sent: '; nothing was sent',
  unknown: '; Mailchimp may have carried it out',
  answered: '',
}
