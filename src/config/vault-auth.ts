import { textIn } from '../credentials/secret-bytes.js'
import { bytesOf } from '../credentials/secret-file.js'
import type { VaultAuth, VaultText } from '../credentials/vault/hashicorp-vault.js'
import { environmentVariable } from '../environment.js'
import { CredentialError } from '../errors.js'
import type { SecretReference, VaultAuthReference } from './credentials-schema.js'
import type { Reading } from './reading.js'

/** Who asks Vault: the configuration says where the secrets of it are, and each is read whenever it is needed. */
export function vaultAuth({ token, appRole }: VaultAuthReference, reading: Reading): VaultAuth {
  if (token !== undefined) return { token: secretText(token, reading) }
  const { roleId, secretId, ...options } = appRole as NonNullable<typeof appRole>
  const ids = { roleId: secretText(roleId, reading), secretId: secretText(secretId, reading) }
  return { appRole: { ...ids, ...options } }
}

function secretText(reference: SecretReference, reading: Reading): VaultText {
  return 'env' in reference
    ? () => textOfVariable(reference.env)
    : () => textOfFile(reading.located(reference.file), reference.allowReadableByOthers === true)
}

function textOfVariable(name: string): string {
  return environmentVariable(name) ?? refuse(`the environment variable ${name} is not set`)
}

async function textOfFile(path: string, mayOthersRead: boolean): Promise<string> {
  const source = `the file ${path}`
  try {
    return textIn(await bytesOf(path, source, mayOthersRead), source)
  } catch (error) {
    // That who asks has no token says nothing about the credential: a chain must not go on to another one.
    if (error instanceof CredentialError && error.code === 'credential_missing')
      refuse(`${source} does not exist`)
    throw error
  }
}

function refuse(why: string): never {
  throw new CredentialError('credential_unavailable', `Vault cannot be asked: ${why}`)
}
