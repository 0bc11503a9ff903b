import type { ErrorCode } from '../errors/error-classes.js'
import type { Credential } from './credential.js'
import type { Expiry } from './expiry.js'

interface CredentialRef {
  /** The source of the credential: `the file /run/secrets/mailchimp`. */
  readonly source: string
  /** The first 12 hex digits of the credential's SHA-256. */
  readonly fingerprint: string
  /** The source's own name for this version. */
  readonly version?: string
}

/** The provider returned a valid credential, either the same or a new one. */
export interface CredentialRefreshed extends CredentialRef {
  readonly type: 'refreshed'
}

/** From now on, another credential is in use. */
export interface CredentialReplaced extends CredentialRef {
  readonly type: 'replaced'
  /** The fingerprint of the credential used before. */
  readonly before: string
}

/**
 * The provider failed or returned an invalid credential. The credential in use, if any, stays in use until it
 * expires.
 */
export interface CredentialFailed {
  readonly type: 'failed'
  readonly source: string
  readonly code: ErrorCode
  /** Describes the failure; contains no secret. */
  readonly message: string
  /** The fingerprint of the credential that stays in use. */
  readonly fingerprint?: string
}

/** The credential in use expires soon. Emitted once for each of `lifetime.warnDays`. */
export interface CredentialExpiring extends CredentialRef {
  readonly type: 'expiring'
  readonly endsAt: Date
  /** Whole days until it expires. 0 or less after an expiry that only warns. */
  readonly daysLeft: number
  /** The fact or option that sets the expiry. */
  readonly because: Expiry['reason']
  /** Whether calls are refused after the expiry. */
  readonly refuses: boolean
}

/** The credential in use has expired: calls fail until the provider returns a new one. */
export interface CredentialExpired extends CredentialRef {
  readonly type: 'expired'
  readonly endsAt: Date
  readonly because: Expiry['reason']
}

/**
 * An event in the life of a client's credential. Each type has its own channel of `node:diagnostics_channel`:
 * `mailchimp-hardened:credential.refreshed`, `.replaced`, `.failed`, `.expiring`, `.expired`.
 */
export type CredentialEvent =
  | CredentialRefreshed
  | CredentialReplaced
  | CredentialFailed
  | CredentialExpiring
  | CredentialExpired

export type CredentialListener = (event: CredentialEvent) => void

/** Returns what events reveal about a credential. */
export function publicFacts({ source, secret, version }: Credential): CredentialRef {
  return { source, fingerprint: secret.fingerprint, ...(version !== undefined && { version }) }
}
