import { readProperties } from '../validation/plain-data.js'
import { createInvalidError } from './credential-errors.js'

/** A credential as a provider gives it: an API key or an OAuth access token, and what its source knows of it. */
export type CredentialInput = ApiKeyCredential | AccessTokenCredential

/** What a source may know of a credential beside its value. */
export interface CredentialFacts {
  /** The data centre, as `us19`. An API key names it at its end, an access token does not. */
  readonly server?: string | undefined
  /** The source's own name of this version, for events: a version id, a number. Never a part of the secret. */
  readonly version?: string | undefined
  /** From then on it is not used any more: a date, or a text like `2027-01-31` or `2027-01-31T12:00:00Z`. */
  readonly expiresAt?: Date | string | undefined
  /** When it was made; `lifetime.maxAgeDays` counts from here. */
  readonly createdAt?: Date | string | undefined
  /** The one before, used where Mailchimp rejects this one. */
  readonly previous?: CredentialInput | undefined
}

export interface ApiKeyCredential extends CredentialFacts {
  /** A Mailchimp API key; its end names the data centre. */
  readonly apiKey: string
  readonly accessToken?: undefined
}

export interface AccessTokenCredential extends CredentialFacts {
  /** An OAuth 2 access token. */
  readonly accessToken: string
  readonly apiKey?: undefined
}

/** What a provider is told when it is asked. */
export interface ProviderRequest {
  /** Aborted when nobody waits for the answer any more: after `timeouts.credentialMs`. */
  readonly signal?: AbortSignal | undefined
}

/**
 * Where a credential comes from: any function that gives one. It is called when the first call needs it, never for
 * a call that the scope refuses, and again when the credential is due for a refresh or Mailchimp has rejected it.
 * Where there is no credential it throws a `CredentialError` with the code `credential_missing`; what else it throws
 * is not passed on, because it might hold the secret: only the kind of failure is told.
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
  /** What errors and events call it: `the file /run/secrets/mailchimp`. Default: `the credential provider`. */
  readonly source?: string
  /**
   * Milliseconds after which it wants to be asked again, where `lifetime.refreshMs` does not say: from 1 to 86400000
   * (a day).
   */
  readonly refreshMs?: number
}

/** What a provider says of itself. */
export interface ProviderFacts {
  readonly source?: string | undefined
  readonly refreshMs?: number | undefined
}

/** What a provider says of itself: own properties, or those of its class. */
export function readFacts(provider: Provider): ProviderFacts {
  return readProperties(provider, ['source', 'refreshMs'])
}

/** What is wrong with the `refreshMs` of a provider, if anything is. */
export function findRefreshFault(refreshMs: unknown): string | undefined {
  const isValid = typeof refreshMs === 'number' && refreshMs >= 1 && refreshMs <= 86_400_000
  return refreshMs === undefined || isValid
    ? undefined
    : 'must be a number of milliseconds, from 1 to 86400000 (a day)'
}

/** @throws {CredentialError} if it is not one: `NaN` would mean that the provider is never asked again. */
export function readRefreshMs(provider: Provider, source: string): number | undefined {
  const { refreshMs } = readFacts(provider)
  const fault = findRefreshFault(refreshMs)
  if (fault !== undefined) throw createInvalidError(`the \`refreshMs\` of ${source} ${fault}`)
  return refreshMs
}

/** A provider with a name for errors. */
export function createProvider(
  source: string,
  provider: (request?: ProviderRequest) => Promise<CredentialInput>,
  facts: { readonly refreshMs?: number } = {},
): Provider {
  return Object.assign(provider, { source, ...facts })
}
