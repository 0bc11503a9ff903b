import { fieldAt } from './answer.js'
import { exchange, type VaultAnswer, type VaultServer } from './exchange.js'

/** A token and its times, in milliseconds since 1970. */
export interface Lease {
  readonly token: string
  /** From then on it is to be renewed, or replaced where it cannot be. */
  readonly dueAt: number
  readonly endsAt: number
  /** How long it was given for at its login; as long as that, each time, a renewal has to make it. */
  readonly wholeMs: number
  readonly isRenewable: boolean
}

/**
 * The lease in Vault's answer to a login or a renewal. One of 0 seconds is one without an end.
 *
 * @param before the lease that was renewed
 */
export function leaseIn({ body }: VaultAnswer, now: number, before?: Lease): Lease | undefined {
  const token = fieldAt(body, 'auth', 'client_token')
  const seconds = fieldAt(body, 'auth', 'lease_duration')
  if (!isVaultText(token) || typeof seconds !== 'number' || !(seconds >= 0)) return undefined
  const ms = seconds === 0 ? Number.POSITIVE_INFINITY : seconds * 1000
  const wholeMs = before?.wholeMs ?? ms
  // A shorter one, but for the seconds that were rounded away, says that its maximum is near.
  const isRenewable = fieldAt(body, 'auth', 'renewable') === true && ms >= wholeMs * 0.9
  // There are no timers: at two thirds, the next one to ask could come when all is over.
  const dueAt = now + ms * (isRenewable ? 1 / 3 : 2 / 3)
  return { token, dueAt, endsAt: now + ms, wholeMs, isRenewable }
}

/** Asks Vault to begin the lease of a token anew. */
export function renewal(server: VaultServer, token: string, signal: AbortSignal): Promise<VaultAnswer> {
  return exchange(server, { method: 'POST', path: 'auth/token/renew-self', token, body: {}, signal })
}

/** What a token or an id may be: it goes into a header, or into JSON. */
export function isVaultText(text: unknown): text is string {
  return typeof text === 'string' && /^[!-~]{1,4096}$/.test(text.trim())
}
