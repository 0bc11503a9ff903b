import { loadPackage } from '../source-kit.js'

/** The part of Azure's `SecretClient` that is used here. */
export interface KeyVaultClient {
  getSecret(
    name: string,
    options: { readonly version?: string; readonly abortSignal: AbortSignal },
  ): Promise<KeyVaultSecret>
}

/** A version of a secret in Azure's format. */
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

/** Returns tokens of Microsoft Entra ID: any credential of `@azure/identity`. */
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

/** Creates an Azure client with the given credential, or with the default one of the environment. */
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
