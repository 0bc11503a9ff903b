import type { ErrorCode } from '../errors/error-classes.js'
import type { Credential } from './credential.js'
import type { Expiry } from './expiry.js'

interface CredentialRef {
  /** Where the credential comes from: `the file /run/secrets/mailchimp`. */
  readonly source: string
  /** The first 12 hex digits of the SHA-256 of the credential. */
  readonly fingerprint: string
  /** The source's own name of the version. */
  readonly version?: string
}

/** The provider was asked and gave a usable credential, the same one or another. */
export interface CredentialRefreshed extends CredentialRef {
  readonly type: 'refreshed'
}

/** Another credential is used from now on. */
export interface CredentialReplaced extends CredentialRef {
  readonly type: 'replaced'
  /** The fingerprint of the one that was used before. */
  readonly before: string
}

/** The provider was asked and gave nothing usable. The one that is in use, if any, is kept until its end. */
export interface CredentialFailed {
  readonly type: 'failed'
  readonly source: string
  readonly code: ErrorCode
  /** The sentence that says what happened; it holds no secret. */
  readonly message: string
  /** Names the credential that is kept. */
  readonly fingerprint?: string
}

/** The end of the credential in use is near; told once for each of `lifetime.warnDays`. */
export interface CredentialExpiring extends CredentialRef {
  readonly type: 'expiring'
  readonly endsAt: Date
  /** Whole days until then; 0 or less where it is past, and only a warning. */
  readonly daysLeft: number
  /** What says so. */
  readonly because: Expiry['reason']
  /** Whether calls will be refused from then on. */
  readonly refuses: boolean
}

/** The credential in use has come to its end: calls fail until the provider gives another one. */
export interface CredentialExpired extends CredentialRef {
  readonly type: 'expired'
  readonly endsAt: Date
  readonly because: Expiry['reason']
}

/**
 * What happens to a client's credential. Each type has its channel of `node:diagnostics_channel`:
 * `mailchimp-hardened:credential.refreshed`, `.replaced`, `.failed`, `.expiring`, `.expired`.
 */
export type CredentialEvent =
  | CredentialRefreshed
  | CredentialReplaced
  | CredentialFailed
  | CredentialExpiring
  | CredentialExpired

export type CredentialListener = (event: CredentialEvent) => void

/** What events tell of the credential itself. */
export function publicFacts({ source, secret, version }: Credential): CredentialRef {
  return { source, fingerprint: secret.fingerprint, ...(version !== undefined && { version }) }
}
