import type { VaultAuth } from '../credentials/sources/vault/hashicorp-vault.js'
import type { ConfigReader } from './config-reader.js'
import type { VaultAuthReference } from './credentials-schema.js'
import { createSecretReader } from './secret-reader.js'

const FAILURE = 'Vault cannot be read'

/** Creates the authentication to Vault. Reads the referenced secrets each time they are needed. */
export function createVaultAuth({ token, appRole }: VaultAuthReference, reader: ConfigReader): VaultAuth {
  if (token !== undefined) return { token: createSecretReader(token, reader, FAILURE) }
  const { roleId, secretId, ...options } = appRole as NonNullable<typeof appRole>
  const ids = {
    roleId: createSecretReader(roleId, reader, FAILURE),
    secretId: createSecretReader(secretId, reader, FAILURE),
  }
  return { appRole: { ...ids, ...options } }
}
