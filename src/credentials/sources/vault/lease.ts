import { readNestedField } from './kv-response.js'
import { sendVaultRequest, type VaultResponse, type VaultServer } from './vault-request.js'

/** A token and its times, in milliseconds since 1970. */
export interface Lease {
  readonly token: string
  /** From then on it is to be renewed, or replaced where it cannot be. */
  readonly dueAt: number
  readonly endsAt: number
  /** How long it was given for at its login; as long as that, each time, a renewal has to make it. */
  readonly initialTtlMs: number
  readonly isRenewable: boolean
}

/**
 * The lease in Vault's answer to a login or a renewal. One of 0 seconds is one without an end.
 *
 * @param before the lease that was renewed
 */
export function parseLease({ body }: VaultResponse, now: number, previous?: Lease): Lease | undefined {
  const token = readNestedField(body, 'auth', 'client_token')
  const seconds = readNestedField(body, 'auth', 'lease_duration')
  if (!isVaultText(token) || typeof seconds !== 'number' || !(seconds >= 0)) return undefined
  const ttlMs = seconds === 0 ? Number.POSITIVE_INFINITY : seconds * 1000
  const initialTtlMs = previous?.initialTtlMs ?? ttlMs
  // A shorter one, but for the seconds that were rounded away, says that its maximum is near.
  const isRenewable = readNestedField(body, 'auth', 'renewable') === true && ttlMs >= initialTtlMs * 0.9
  // There are no timers: at two thirds, the next one to ask could come when all is over.
  const dueAt = now + ttlMs * (isRenewable ? 1 / 3 : 2 / 3)
  return { token, dueAt, endsAt: now + ttlMs, initialTtlMs, isRenewable }
}

/** Asks Vault to begin the lease of a token anew. */
export function renewToken(server: VaultServer, token: string, signal: AbortSignal): Promise<VaultResponse> {
  return sendVaultRequest(server, { method: 'POST', path: 'auth/token/renew-self', token, body: {}, signal })
}

/** What a token or an id may be: it goes into a header, or into JSON. */
export function isVaultText(text: unknown): text is string {
  return typeof text === 'string' && /^[!-~]{1,4096}$/.test(text.trim())
}
