import { validateOptions } from '../validation/option-rules.js'
import type { Lease, Limit, LimitRequest } from './limit.js'
import { DEFAULT_MAX_PLACES, maxRule, nameRule } from './limit-rules.js'
import { WaitLine } from './wait-line.js'

export interface LocalLimitOptions {
  /**
   * The maximum number of calls in flight, 1 to 10. Mailchimp allows a user 10 connections; a call that timed out here
   * may still hold one there.
   *
   * @default 8
   */
  readonly max?: number | undefined
  /**
   * The name of the limit in errors and events: letters, digits and `. : _ -`.
   *
   * @default 'local'
   */
  readonly name?: string | undefined
}

/**
 * Creates a limit of calls in flight for this process. Clients that are created with the same limit share its places.
 *
 * @throws {ConfigError} if an option is invalid.
 * @example
 * ```ts
 * import { localLimit } from 'mailchimp-hardened'
 *
 * const limit = localLimit({ max: 6, name: 'newsletter' })
 * console.log(limit.name)
 * ```
 */
export function localLimit(options: LocalLimitOptions = {}): Limit {
  const { max = DEFAULT_MAX_PLACES, name = 'local' } = validateOptions('localLimit', options, RULES, {
    required: [],
    opaque: [],
    findFaults: () => [],
  })
  return new LocalLimit(name, max)
}

const RULES = { max: maxRule, name: nameRule }

/** A limit for this process. Expects valid options. */
export class LocalLimit implements Limit {
  readonly name: string
  readonly #max: number
  readonly #line: WaitLine
  #held = 0

  constructor(name: string, max: number) {
    this.name = name
    this.#max = max
    this.#line = new WaitLine(name)
  }

  tryAcquire(): Lease | undefined {
    if (this.#held >= this.#max) return undefined
    this.#held += 1
    return new LocalLease(this.#release, 0, 0)
  }

  acquire(request: LimitRequest): Promise<Lease> {
    const lease = this.tryAcquire()
    return lease === undefined ? this.#line.join(request) : Promise.resolve(lease)
  }

  /** Passes the place to the next waiting call, so that no place is free while a call waits. */
  readonly #release = () => {
    const [next] = this.#line
    if (next === undefined) this.#held -= 1
    else this.#line.grant(next, new LocalLease(this.#release, next.waitedMs, next.ahead))
  }
}

class LocalLease implements Lease {
  readonly signal = undefined
  readonly waitedMs: number
  readonly ahead: number
  #release: (() => void) | undefined

  constructor(release: () => void, waitedMs: number, ahead: number) {
    this.#release = release
    this.waitedMs = waitedMs
    this.ahead = ahead
  }

  release(): void {
    const release = this.#release
    this.#release = undefined
    release?.()
  }
}
