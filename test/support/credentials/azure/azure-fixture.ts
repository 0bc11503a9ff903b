import { expect } from 'vitest'
import {
  type AzureKeyVaultOptions,
  azureKeyVault,
} from '../../../../src/credentials/sources/azure/key-vault.js'
import type {
  KeyVaultClient,
  KeyVaultSecret,
} from '../../../../src/credentials/sources/azure/key-vault-client.js'
import { CredentialError, type Provider } from '../../../../src/index.js'
import { captureRejection } from '../../capture-error.js'
import { findLeak, printAll } from '../../secret-leaks.js'
import { canaryKey } from '../../stand-in/stand-in.js'
import { type Azure, accessToken } from '../stand-ins/azure.js'

export const name = 'mailchimp'

export function createClientProvider(
  { vaultUrl, client }: Pick<Azure, 'vaultUrl' | 'client'>,
  options: Partial<AzureKeyVaultOptions> = {},
): Provider {
  return azureKeyVault({ vaultUrl, name, client, ...options })
}

/** Creates a client that returns `answer`. */
export function createFakeClient(gives: Partial<KeyVaultSecret>): KeyVaultClient {
  return { getSecret: async () => ({ properties: {}, ...gives }) }
}

/** Returns the error of a source, and checks that it contains neither the secret nor the token for the vault. */
export async function captureCredentialError(provider: Provider): Promise<CredentialError> {
  const error = await captureRejection(CredentialError, provider())
  expect(error.hint).toMatch(/Azure Key Vault \([\w.:-]+\/secrets\/mailchimp\)/)
  expect(error.cause).toBeUndefined()
  for (const each of [canaryKey(), accessToken]) {
    expect(findLeak(each, printAll(error) + printAll(provider))).toBeUndefined()
  }
  return error
}
