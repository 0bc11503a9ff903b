import type { MailchimpError } from '../errors.js'
import { ask } from './ask.js'
import { Backoff } from './backoff.js'
import type { Clock } from './clock.js'
import type { Credential } from './credential.js'
import type { Provider } from './provider.js'

export interface AskingOptions {
  readonly timeoutMs: number
  readonly clock: Clock
  /** Takes over what the provider gave; throws where that cannot be used. */
  readonly adopt: (given: Credential) => void
  readonly onFailure: (failure: MailchimpError) => void
}

/** One call of the provider that is under way. */
interface Flight {
  readonly number: number
  readonly needless: AbortController
  readonly done: Promise<void>
}

/** Asks one provider: once for any number of callers, later after each failure. */
export class Asking {
  readonly #provider: Provider
  readonly #options: AskingOptions
  readonly #again: Backoff
  #underWay: readonly Flight[] = []
  #begun = 0
  #landed = 0
  #failure: MailchimpError | undefined

  constructor(provider: Provider, options: AskingOptions) {
    this.#provider = provider
    this.#options = options
    // The first failure may be chance: the next call asks at once.
    this.#again = new Backoff(options.clock, 1, 1000)
  }

  /** How the provider failed, where it has given nothing usable since. */
  get failure(): MailchimpError | undefined {
    return this.#failure
  }

  /** Joins the flight that is under way or begins one; after a failure, not for a while. */
  join(): Promise<void> {
    const latest = this.#underWay.at(-1)
    if (latest !== undefined) return latest.done
    if (this.#failure === undefined || this.#again.isOver) return this.anew()
    return Promise.reject(this.#failure)
  }

  /** Asks now. A flight that is under way is not joined: it began earlier, and could not know yet. */
  anew(): Promise<void> {
    this.#begun += 1
    const number = this.#begun
    const needless = new AbortController()
    const done = this.#fly(number, needless.signal).finally(() => {
      this.#underWay = this.#underWay.filter((each) => each.number !== number)
    })
    this.#underWay = [...this.#underWay, { number, needless, done }]
    return done
  }

  /** Ends what is under way: nobody waits for it any more. */
  giveUp(): void {
    for (const { needless } of this.#underWay) needless.abort()
  }

  /** Of two flights the one that began later knows better, whichever lands first. */
  async #fly(number: number, needless: AbortSignal): Promise<void> {
    try {
      const given = await ask(this.#provider, this.#options.timeoutMs, needless)
      if (number < this.#landed) return
      this.#options.adopt(given)
      this.#land(number)
    } catch (error) {
      if (number < this.#landed) return
      if (!needless.aborted) this.#note(error as MailchimpError)
      throw error
    }
  }

  #note(failure: MailchimpError): void {
    this.#failure = failure
    this.#again.failed()
    this.#options.onFailure(failure)
  }

  #land(number: number): void {
    this.#landed = number
    this.#failure = undefined
    this.#again.succeeded()
    // Who waits for an earlier one has what it could bring.
    for (const each of this.#underWay) if (each.number < number) each.needless.abort()
  }
}
