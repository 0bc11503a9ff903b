/** A credential as a provider gives it: an API key or an OAuth access token. */
export type CredentialInput = ApiKeyCredential | AccessTokenCredential

export interface ApiKeyCredential {
  /** A Mailchimp API key; its end names the data centre. */
  readonly apiKey: string
  readonly accessToken?: undefined
  /** The data centre, as `us19`, where the key does not name it. */
  readonly server?: string | undefined
}

export interface AccessTokenCredential {
  /** An OAuth 2 access token. */
  readonly accessToken: string
  readonly apiKey?: undefined
  /** The data centre, as `us19`. An access token does not name it. */
  readonly server?: string | undefined
}

/**
 * Where a credential comes from: any function that gives one. It is called when the first call needs it,
 * never for a call that the scope refuses. What it throws is not passed on, because it might hold the secret:
 * the call fails with a `CredentialError` that names the kind of failure only.
 *
 * @example
 * ```ts
 * import { createClient, type Provider } from 'mailchimp-hardened'
 *
 * declare function readFromVault(path: string): Promise<string>
 *
 * const vault: Provider = async () => ({ apiKey: await readFromVault('mailchimp') })
 * const client = createClient({ credentials: vault })
 * ```
 */
export interface Provider {
  (): Promise<CredentialInput>
  /** What errors call it: `MAILCHIMP_API_KEY`. Default: `the credential provider`. */
  readonly source?: string
}

/** A provider with a name for errors. */
export function named(source: string, provider: () => Promise<CredentialInput>): Provider {
  return Object.assign(provider, { source })
}
