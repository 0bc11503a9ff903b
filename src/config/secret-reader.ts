import { decodeUtf8 } from '../credentials/sources/secret-bytes.js'
import { readSecretFile } from '../credentials/sources/secret-file.js'
import { readEnvVariable } from '../environment.js'
import { CredentialError } from '../errors/error-classes.js'
import type { ConfigReader } from './config-reader.js'
import type { SecretReference } from './credentials-schema.js'

/**
 * Creates a function that reads a secret each time it is needed.
 *
 * @param failure the consequence of a missing secret, for errors: `Vault cannot be read`
 */
export function createSecretReader(
  reference: SecretReference,
  reader: ConfigReader,
  failure: string,
): () => string | Promise<string> {
  return 'env' in reference
    ? () => readSecretFromVariable(reference.env, failure)
    : () =>
        readSecretFromFile(
          reader.resolvePath(reference.file),
          reference.allowReadableByOthers === true,
          failure,
        )
}

function readSecretFromVariable(name: string, failure: string): string {
  return readEnvVariable(name) ?? throwUnavailable(failure, `the environment variable ${name} is not set`)
}

async function readSecretFromFile(
  path: string,
  allowReadableByOthers: boolean,
  failure: string,
): Promise<string> {
  const source = `the file ${path}`
  try {
    return decodeUtf8(await readSecretFile(path, source, allowReadableByOthers), source)
  } catch (error) {
    // Not `credential_missing`: a chain would continue with its next source.
    if (error instanceof CredentialError && error.code === 'credential_missing')
      throwUnavailable(failure, `${source} does not exist`)
    throw error
  }
}

function throwUnavailable(failure: string, why: string): never {
  throw new CredentialError('credential_unavailable', `${failure}: ${why}`)
}
