import { createHash } from 'node:crypto'

export function md5(text: string): string {
  return createHash('md5').update(text).digest('hex')
}

/** Makes ids that look like Mailchimp's, the same ones in each run. */
export class Ids {
  readonly #account: string
  readonly #counts = new Map<string, number>()

  constructor(account: string) {
    this.#account = account
  }

  /** The next hexadecimal id for this kind of thing. */
  hex(kind: string, length = 10): string {
    return md5(`${this.#account} ${kind} ${this.number(kind)}`).slice(0, length)
  }

  /** The next number for this kind of thing, from 1. */
  number(kind: string): number {
    const next = (this.#counts.get(kind) ?? 0) + 1
    this.#counts.set(kind, next)
    return next
  }

  uuid(kind: string): string {
    return this.hex(kind, 32).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
  }
}
