import { expect } from 'vitest'
import {
  type GoogleSecretManagerOptions,
  googleSecretManager,
} from '../../../../src/credentials/sources/google/secret-manager.js'
import type {
  AccessedVersion,
  SecretManagerClient,
} from '../../../../src/credentials/sources/google/secret-manager-client.js'
import { CredentialError } from '../../../../src/index.js'
import { captureRejection } from '../../capture-error.js'
import { findLeak, printAll } from '../../secret-leaks.js'
import { canaryKey } from '../../stand-in/stand-in.js'
import type { Google } from '../stand-ins/google.js'

export const secret = 'projects/my-project/secrets/mailchimp'

type Vendor = Pick<Google, 'client'>

export async function createSecret({ client }: Vendor, parent = 'projects/my-project'): Promise<void> {
  await client.createSecret({ parent, secretId: 'mailchimp', secret: { replication: { automatic: {} } } })
}

export async function addVersion({ client }: Vendor, data: string | Buffer, parent = secret): Promise<void> {
  await client.addSecretVersion({ parent, payload: { data: Buffer.from(data) } })
}

/** Creates a secret with one version. */
export async function createSecretVersion(
  google: Vendor,
  data: string | Buffer = canaryKey(),
): Promise<void> {
  await createSecret(google)
  await addVersion(google, data)
}

export function createClientProvider({ client }: Vendor, options: Partial<GoogleSecretManagerOptions> = {}) {
  return googleSecretManager({ secret, client, ...options })
}

/** Creates a client that returns or throws `answer`. */
export function createFakeClient(answers: AccessedVersion | Error): SecretManagerClient {
  return {
    accessSecretVersion: () =>
      answers instanceof Error ? Promise.reject(answers) : Promise.resolve([answers, undefined]),
  }
}

/** Returns the error of a source, and checks that it does not contain the secret. */
export async function captureCredentialError(
  provider: ReturnType<typeof googleSecretManager>,
): Promise<CredentialError> {
  const error = await captureRejection(CredentialError, provider())
  expect(error.hint).toContain(`Google Secret Manager (${secret})`)
  expect(error.cause).toBeUndefined()
  expect(findLeak(canaryKey(), printAll(error) + printAll(provider))).toBeUndefined()
  return error
}
