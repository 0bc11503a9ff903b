import type { Clock } from '../../clock.js'
import type { MailchimpError } from '../../errors/error-classes.js'
import type { Credential } from '../credential.js'
import type { Provider } from '../provider.js'
import { Backoff } from './backoff.js'
import { fetchCredential } from './credential-fetch.js'

export interface SingleFlightOptions {
  readonly timeoutMs: number
  readonly clock: Clock
  /** Takes over what the provider gave; throws where that cannot be used. */
  readonly onCredential: (given: Credential) => void
  readonly onFailure: (failure: MailchimpError) => void
}

/** One call of the provider that is under way. */
interface Flight {
  readonly number: number
  readonly abort: AbortController
  readonly done: Promise<void>
}

/** Asks one provider: once for any number of callers, later after each failure. */
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
    // The first failure may be chance: the next call asks at once.
    this.#backoff = new Backoff(options.clock, 1, 1000)
  }

  /** How the provider failed, where it has given nothing usable since. */
  get failure(): MailchimpError | undefined {
    return this.#failure
  }

  /** Joins the flight that is under way or begins one; after a failure, not for a while. */
  join(): Promise<void> {
    const latest = this.#inFlight.at(-1)
    if (latest !== undefined) return latest.done
    if (this.#failure === undefined || this.#backoff.hasElapsed) return this.refresh()
    return Promise.reject(this.#failure)
  }

  /** Asks now. A flight that is under way is not joined: it began earlier, and could not know yet. */
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

  /** Ends what is under way: nobody waits for it any more. */
  abortAll(): void {
    for (const { abort } of this.#inFlight) abort.abort()
  }

  /** Of two flights the one that began later knows better, whichever lands first. */
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
    // Who waits for an earlier one has what it could bring.
    for (const each of this.#inFlight) if (each.number < number) each.abort.abort()
  }
}
