import { decodeUtf8 } from '../credentials/sources/secret-bytes.js'
import { readSecretFile } from '../credentials/sources/secret-file.js'
import type { VaultAuth, VaultText } from '../credentials/sources/vault/hashicorp-vault.js'
import { readEnvVariable } from '../environment.js'
import { CredentialError } from '../errors/error-classes.js'
import type { ConfigReader } from './config-reader.js'
import type { SecretReference, VaultAuthReference } from './credentials-schema.js'

/** Creates Vault's authentication from secret references, which are read each time they are needed. */
export function createVaultAuth({ token, appRole }: VaultAuthReference, reader: ConfigReader): VaultAuth {
  if (token !== undefined) return { token: createSecretReader(token, reader) }
  const { roleId, secretId, ...options } = appRole as NonNullable<typeof appRole>
  const ids = { roleId: createSecretReader(roleId, reader), secretId: createSecretReader(secretId, reader) }
  return { appRole: { ...ids, ...options } }
}

function createSecretReader(reference: SecretReference, reader: ConfigReader): VaultText {
  return 'env' in reference
    ? () => readSecretFromVariable(reference.env)
    : () => readSecretFromFile(reader.resolvePath(reference.file), reference.allowReadableByOthers === true)
}

function readSecretFromVariable(name: string): string {
  return readEnvVariable(name) ?? throwUnavailable(`the environment variable ${name} is not set`)
}

async function readSecretFromFile(path: string, allowReadableByOthers: boolean): Promise<string> {
  const source = `the file ${path}`
  try {
    return decodeUtf8(await readSecretFile(path, source, allowReadableByOthers), source)
  } catch (error) {
    // A missing Vault token says nothing about the credential, so a chain must not continue with another source.
    if (error instanceof CredentialError && error.code === 'credential_missing')
      throwUnavailable(`${source} does not exist`)
    throw error
  }
}

function throwUnavailable(why: string): never {
  throw new CredentialError('credential_unavailable', `Vault cannot be read: ${why}`)
}
