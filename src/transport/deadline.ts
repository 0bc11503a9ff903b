import { ArgumentError, type MailchimpError, type Outcome, TransportError } from '../errors/error-classes.js'
import { CONSEQUENCE } from '../errors/outcome.js'

/** Decides whether a call may still be sent. Can close and open while calls wait. */
export interface SendGate {
  /** Returns an error if the call must not be sent now. */
  getRefusal(operation: string): MailchimpError | undefined
  /** Registers a call, so that closing the gate ends its wait. */
  add(call: Deadline): void
  delete(call: Deadline): void
}

/** Ends one call when its timeout elapses, its caller aborts, or its gate closes before it is sent. */
export class Deadline {
  readonly #operation: string
  readonly #signal: AbortSignal | undefined
  readonly #timeoutMs: number
  readonly #endTime: number
  readonly #timer: NodeJS.Timeout
  #createError: AbortErrorFactory | undefined
  #gate: SendGate | undefined
  #listener: AbortListener | undefined

  constructor(operation: string, timeoutMs: number, signal: AbortSignal | undefined) {
    this.#operation = operation
    this.#signal = signal
    this.#timeoutMs = timeoutMs
    this.#endTime = performance.now() + timeoutMs
    if (signal !== undefined) this.#listen(signal)
    this.#timer = setTimeout(() => this.#onTimeout(), timeoutMs)
  }

  /** Never throws: the call then ends like any other that must stop. */
  #listen(signal: AbortSignal): void {
    try {
      signal.addEventListener('abort', this)
      if (signal.aborted) this.handleEvent()
    } catch {
      this.stop(() => createSignalError(this.#operation))
    }
  }

  /** Handles the abort of the caller's signal. The object itself is the listener, which saves a closure per call. */
  handleEvent(): void {
    this.#abort('aborted', 'was aborted by its caller')
  }

  #onTimeout(): void {
    this.#abort('timeout', `took longer than ${this.#timeoutMs} ms`)
  }

  #abort(code: 'aborted' | 'timeout', message: string): void {
    const operation = this.#operation
    this.stop((outcome) => {
      return new TransportError(code, `${operation} ${message}${CONSEQUENCE[outcome]}`, {
        outcome,
        operation,
      })
    })
  }

  /** Stops the call for another reason. The first reason wins. */
  stop(createError: AbortErrorFactory): void {
    this.#createError ??= createError
    this.#notify()
  }

  /** Sets the gate that may refuse the call until it is sent. */
  setGate(gate: SendGate): void {
    this.#gate = gate
    gate.add(this)
  }

  /** Ends the call if it waits and its gate is closed. Does not affect requests in flight. */
  stopUnsent(): void {
    this.#listener?.((outcome) => this.#findRefusal(outcome))
  }

  #findRefusal(outcome: Outcome): MailchimpError | undefined {
    return outcome === 'not_sent' ? this.#gate?.getRefusal(this.#operation) : undefined
  }

  /**
   * Sets the listener that is called when the call must stop, immediately if it must stop already. Replaces the
   * previous listener.
   */
  onAbort(listener: AbortListener | undefined): void {
    this.#listener = listener
    this.#notify()
  }

  #notify(): void {
    if (this.#createError !== undefined) this.#listener?.(this.#createError)
  }

  /**
   * Throws if the call must stop. Called before each step.
   *
   * @throws {MailchimpError} with the outcome `not_sent`
   */
  throwIfAborted(): void {
    const error = this.#createError?.('not_sent') ?? this.#findRefusal('not_sent')
    if (error !== undefined) throw error
  }

  /**
   * Returns an error if the call timed out or was aborted, or its gate closed before it was sent. Detects a timeout
   * even if the timer has not fired yet.
   */
  getAbortError(outcome: Outcome): MailchimpError | undefined {
    if (performance.now() >= this.#endTime) this.#onTimeout()
    return this.#createError?.(outcome) ?? this.#findRefusal(outcome)
  }

  /** Waits for a promise; rejects if the call must stop. Used only before the request is sent. */
  race<T>(promise: Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      this.onAbort((createError) => {
        const error = createError('not_sent')
        if (error !== undefined) reject(error)
      })
      this.stopUnsent()
      promise.then(resolve, reject)
    })
  }

  /** Milliseconds since the call began. */
  get elapsedMs(): number {
    return this.#timeoutMs - this.remainingMs
  }

  /** Milliseconds until the call times out. */
  get remainingMs(): number {
    return this.#endTime - performance.now()
  }

  /** Waits between two attempts. Rejects immediately if the call must stop. */
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

  /** Releases the timer and the signal. Never throws: an error of the signal must not hide how the call ended. */
  clear(): void {
    clearTimeout(this.#timer)
    this.#gate?.delete(this)
    this.#listener = undefined
    try {
      this.#signal?.removeEventListener('abort', this)
    } catch {}
  }
}

function createSignalError(operation: string): ArgumentError {
  return new ArgumentError(`${operation}: signal throws; pass the signal of an AbortController`, {
    operation,
    argument: 'signal',
  })
}

/** Creates the error of a stopped call, given its outcome. */
export type AbortErrorFactory = (outcome: Outcome) => MailchimpError

/** Called when the call must stop. The factory returns undefined if a call with this outcome may continue. */
type AbortListener = (createError: (outcome: Outcome) => MailchimpError | undefined) => void
