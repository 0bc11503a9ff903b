import type { Clock } from '../../clock.js'
import type { MailchimpError } from '../../errors/error-classes.js'
import type { Credential } from '../credential.js'
import type { Provider } from '../provider.js'
import { Backoff } from './backoff.js'
import { fetchCredential } from './credential-fetch.js'

export interface SingleFlightOptions {
  readonly timeoutMs: number
  readonly clock: Clock
  /** Stores the provider's result. Throws if it is unusable. */
  readonly onCredential: (credential: Credential) => void
  readonly onFailure: (failure: MailchimpError) => void
}

/** A call of the provider that is in flight. */
interface Flight {
  readonly number: number
  readonly abort: AbortController
  readonly done: Promise<void>
}

/** Calls one provider at most once at a time, and backs off after failures. */
export class SingleFlight {
  readonly #provider: Provider
  readonly #options: SingleFlightOptions
  readonly #backoff: Backoff
  #inFlight: readonly Flight[] = []
  #started = 0
  #lastSettled = 0
  #failure: MailchimpError | undefined

  constructor(provider: Provider, options: SingleFlightOptions) {
    this.#provider = provider
    this.#options = options
    // The first failure may be transient, so the next call retries at once.
    this.#backoff = new Backoff(options.clock, 1, 1000)
  }

  /** The provider's last failure, if it has returned no valid credential since. */
  get failure(): MailchimpError | undefined {
    return this.#failure
  }

  /** Joins the flight in progress or starts one. After a failure, rejects until the backoff has elapsed. */
  join(): Promise<void> {
    const latest = this.#inFlight.at(-1)
    if (latest !== undefined) return latest.done
    if (this.#failure === undefined || this.#backoff.hasElapsed) return this.refresh()
    return Promise.reject(this.#failure)
  }

  /** Starts a new flight even if one is in progress: that one may return an outdated credential. */
  refresh(): Promise<void> {
    this.#started += 1
    const number = this.#started
    const abort = new AbortController()
    const done = this.#run(number, abort.signal).finally(() => {
      this.#inFlight = this.#inFlight.filter((each) => each.number !== number)
    })
    this.#inFlight = [...this.#inFlight, { number, abort, done }]
    return done
  }

  /** Aborts all flights; callers no longer wait for them. */
  abortAll(): void {
    for (const { abort } of this.#inFlight) abort.abort()
  }

  /** If two flights overlap, the later one wins, in whichever order they settle. */
  async #run(number: number, signal: AbortSignal): Promise<void> {
    try {
      const credential = await fetchCredential(this.#provider, this.#options.timeoutMs, signal)
      if (number < this.#lastSettled) return
      this.#options.onCredential(credential)
      this.#settle(number)
    } catch (error) {
      if (number < this.#lastSettled) return
      if (!signal.aborted) this.#recordFailure(error as MailchimpError)
      throw error
    }
  }

  #recordFailure(failure: MailchimpError): void {
    this.#failure = failure
    this.#backoff.recordFailure()
    this.#options.onFailure(failure)
  }

  #settle(number: number): void {
    this.#lastSettled = number
    this.#failure = undefined
    this.#backoff.reset()
    // Aborts earlier flights: this result supersedes them.
    for (const each of this.#inFlight) if (each.number < number) each.abort.abort()
  }
}
