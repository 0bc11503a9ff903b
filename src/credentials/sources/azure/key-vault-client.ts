import { loadPackage } from '../lazy-package.js'

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
export function createKeyVaultClient(
  vaultUrl: string,
  credential: AzureTokenCredential | undefined,
  caller: string,
): KeyVaultClient {
  const { SecretClient } = loadPackage<KeyVaultPackage>(KEY_VAULT, caller)
  return new SecretClient(vaultUrl, credential ?? createDefaultCredential(caller))
}

function createDefaultCredential(caller: string): AzureTokenCredential {
  const { DefaultAzureCredential } = loadPackage<IdentityPackage>(IDENTITY, caller)
  return new DefaultAzureCredential()
}
