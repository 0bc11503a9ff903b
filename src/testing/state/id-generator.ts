import { createHash } from 'node:crypto'

export function computeMd5(text: string): string {
  return createHash('md5').update(text).digest('hex')
}

/** Generates ids that look like Mailchimp's, the same in each run. */
export class IdGenerator {
  readonly #account: string
  readonly #counts = new Map<string, number>()

  constructor(account: string) {
    this.#account = account
  }

  /** Generates the next hexadecimal id of a kind. */
  generateHex(kind: string, length = 10): string {
    return computeMd5(`${this.#account} ${kind} ${this.generateNumber(kind)}`).slice(0, length)
  }

  /** Generates the next number of a kind, from 1. */
  generateNumber(kind: string): number {
    const next = (this.#counts.get(kind) ?? 0) + 1
    this.#counts.set(kind, next)
    return next
  }

  generateUuid(kind: string): string {
    return this.generateHex(kind, 32).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
  }
}
