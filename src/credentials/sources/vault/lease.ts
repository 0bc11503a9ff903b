import { readNestedField } from './kv-response.js'
import { sendVaultRequest, type VaultResponse, type VaultServer } from './vault-request.js'

/** A token and its lease, in milliseconds since 1970. */
export interface Lease {
  readonly token: string
  /** When to renew the token, or to replace it if it cannot be renewed. */
  readonly dueAt: number
  readonly endsAt: number
  /** The lease duration at login. A renewal for less means that the token's maximum is near. */
  readonly initialTtlMs: number
  readonly isRenewable: boolean
}

/**
 * Parses the lease in Vault's response to a login or a renewal. 0 seconds means that it never ends.
 *
 * @param previous the lease that was renewed
 */
export function parseLease({ body }: VaultResponse, now: number, previous?: Lease): Lease | undefined {
  const token = readNestedField(body, 'auth', 'client_token')
  const seconds = readNestedField(body, 'auth', 'lease_duration')
  if (!isVaultText(token) || typeof seconds !== 'number' || !(seconds >= 0)) return undefined
  const ttlMs = seconds === 0 ? Number.POSITIVE_INFINITY : seconds * 1000
  const initialTtlMs = previous?.initialTtlMs ?? ttlMs
  // A shorter lease, apart from rounding, means that the token's maximum is near.
  const isRenewable = readNestedField(body, 'auth', 'renewable') === true && ttlMs >= initialTtlMs * 0.9
  // Early, because there are no timers: after two thirds, the next read could come too late.
  const dueAt = now + ttlMs * (isRenewable ? 1 / 3 : 2 / 3)
  return { token, dueAt, endsAt: now + ttlMs, initialTtlMs, isRenewable }
}

export function renewToken(server: VaultServer, token: string, signal: AbortSignal): Promise<VaultResponse> {
  return sendVaultRequest(server, { method: 'POST', path: 'auth/token/renew-self', token, body: {}, signal })
}

/** Returns true for a valid token or id: it is sent in a header, or in JSON. */
export function isVaultText(text: unknown): text is string {
  return typeof text === 'string' && /^[!-~]{1,4096}$/.test(text.trim())
}
