import { readProperties } from '../validation/plain-data.js'
import { createInvalidError } from './credential-errors.js'

/** A credential as a provider returns it: an API key or an OAuth access token, and what the source knows about it. */
export type CredentialInput = ApiKeyCredential | AccessTokenCredential

/** What a source may know about a credential besides its value. */
export interface CredentialFacts {
  /** The data centre: `us19`. An API key ends with it, an access token does not contain it. */
  readonly server?: string | undefined
  /** The source's own name for this version, for events: a version id, a number. Never a part of the secret. */
  readonly version?: string | undefined
  /**
   * The time after which the credential is not used: a Date, or a string like `2027-01-31` or `2027-01-31T12:00:00Z`.
   */
  readonly expiresAt?: Date | string | undefined
  /** When the key was created. `lifetime.maxAgeDays` counts from here. */
  readonly createdAt?: Date | string | undefined
  /** The previous credential, used if Mailchimp rejects this one. */
  readonly previous?: CredentialInput | undefined
}

export interface ApiKeyCredential extends CredentialFacts {
  /** A Mailchimp API key, which ends with its data centre. */
  readonly apiKey: string
  readonly accessToken?: undefined
}

export interface AccessTokenCredential extends CredentialFacts {
  /** An OAuth 2 access token. */
  readonly accessToken: string
  readonly apiKey?: undefined
}

/** What a provider is called with. */
export interface ProviderRequest {
  /** Aborted when the result is no longer needed: after `timeouts.credentialMs`, or when the client closes. */
  readonly signal?: AbortSignal | undefined
}

/**
 * A source of credentials: any function that returns one. It is called when the first call needs a credential, never
 * for a call that the scope refuses, and again when the credential is due for a refresh or Mailchimp has rejected it.
 *
 * If there is no credential, it throws a `CredentialError` with the code `credential_missing`. Of any other error
 * only the kind is passed on, because its message could contain the secret.
 *
 * @example
 * ```ts
 * import { createClient, type Provider } from 'mailchimp-hardened'
 *
 * declare function readFromVault(path: string, signal?: AbortSignal): Promise<string>
 *
 * const vault: Provider = async ({ signal } = {}) => ({ apiKey: await readFromVault('mailchimp', signal) })
 * const client = createClient({ credentials: vault })
 * ```
 */
export interface Provider {
  (request?: ProviderRequest): Promise<CredentialInput>
  /**
   * The provider's name in errors and events: `the file /run/secrets/mailchimp`. Default: `the credential provider`.
   */
  readonly source?: string
  /** The refresh interval in milliseconds, from 1 to 86400000 (a day). Used if `lifetime.refreshMs` is not set. */
  readonly refreshMs?: number
}

/** What a provider declares about itself. */
export interface ProviderFacts {
  readonly source?: string | undefined
  readonly refreshMs?: number | undefined
}

/** Reads what a provider declares about itself: own properties, or those of its class. */
export function readFacts(provider: Provider): ProviderFacts {
  return readProperties(provider, ['source', 'refreshMs'])
}

/** Returns what is wrong with a provider's `refreshMs`, or undefined. */
export function findRefreshFault(refreshMs: unknown): string | undefined {
  const isValid = typeof refreshMs === 'number' && refreshMs >= 1 && refreshMs <= 86_400_000
  return refreshMs === undefined || isValid
    ? undefined
    : 'must be a number of milliseconds, from 1 to 86400000 (a day)'
}

/** @throws {CredentialError} if it is invalid: with `NaN`, the provider would never be called again */
export function readRefreshMs(provider: Provider, source: string): number | undefined {
  const { refreshMs } = readFacts(provider)
  const fault = findRefreshFault(refreshMs)
  if (fault !== undefined) throw createInvalidError(`the \`refreshMs\` of ${source} ${fault}`)
  return refreshMs
}

/** Creates a provider with a name for errors. */
export function createProvider(
  source: string,
  provider: (request?: ProviderRequest) => Promise<CredentialInput>,
  facts: { readonly refreshMs?: number } = {},
): Provider {
  return Object.assign(provider, { source, ...facts })
}
