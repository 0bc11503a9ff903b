import { loaded } from '../lazy-package.js'

/** The part of Azure's `SecretClient` that is called. */
export interface KeyVaultClient {
  getSecret(
    name: string,
    options: { readonly version?: string; readonly abortSignal: AbortSignal },
  ): Promise<KeyVaultSecret>
}

/** A version of a secret as Azure gives it. */
export interface KeyVaultSecret {
  readonly value?: string | undefined
  readonly properties: {
    readonly version?: string | undefined
    readonly enabled?: boolean | undefined
    readonly notBefore?: Date | undefined
    readonly expiresOn?: Date | undefined
    readonly createdOn?: Date | undefined
  }
}

/** What gives tokens of Microsoft Entra ID: any credential of `@azure/identity`. */
export interface AzureTokenCredential {
  getToken(
    scopes: string | string[],
    options?: object,
  ): Promise<{ readonly token: string; readonly expiresOnTimestamp: number } | null>
}

export const KEY_VAULT = '@azure/keyvault-secrets'

export const IDENTITY = '@azure/identity'

interface KeyVaultPackage {
  readonly SecretClient: new (vaultUrl: string, credential: AzureTokenCredential) => KeyVaultClient
}

interface IdentityPackage {
  readonly DefaultAzureCredential: new () => AzureTokenCredential
}

/** A client of Azure's with these credentials, or with those that its surroundings have. */
export function ownAzureClient(
  vaultUrl: string,
  credential: AzureTokenCredential | undefined,
  neededBy: string,
): KeyVaultClient {
  const { SecretClient } = loaded<KeyVaultPackage>(KEY_VAULT, neededBy)
  return new SecretClient(vaultUrl, credential ?? defaultCredential(neededBy))
}

function defaultCredential(neededBy: string): AzureTokenCredential {
  const { DefaultAzureCredential } = loaded<IdentityPackage>(IDENTITY, neededBy)
  return new DefaultAzureCredential()
}
