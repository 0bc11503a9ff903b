import { expect } from 'vitest'
import type { AccessedVersion, SecretManagerClient } from '../../../src/credentials/google/client.js'
import {
  type GoogleSecretManagerOptions,
  googleSecretManager,
} from '../../../src/credentials/google/secret-manager.js'
import { CredentialError } from '../../../src/index.js'
import { glimpseOf, printed } from '../../secret-probes.js'
import { canaryKey } from '../../stand-in/stand-in.js'
import { rejectionOf } from '../../thrown-by.js'
import type { Google } from '../stand-ins/google.js'

export const secret = 'projects/my-project/secrets/mailchimp'

type Vendor = Pick<Google, 'client'>

export async function create({ client }: Vendor, parent = 'projects/my-project'): Promise<void> {
  await client.createSecret({ parent, secretId: 'mailchimp', secret: { replication: { automatic: {} } } })
}

export async function add({ client }: Vendor, data: string | Buffer, parent = secret): Promise<void> {
  await client.addSecretVersion({ parent, payload: { data: Buffer.from(data) } })
}

/** A secret with one version. */
export async function created(google: Vendor, data: string | Buffer = canaryKey()): Promise<void> {
  await create(google)
  await add(google, data)
}

export function sourceOf({ client }: Vendor, options: Partial<GoogleSecretManagerOptions> = {}) {
  return googleSecretManager({ secret, client, ...options })
}

/** A client that gives this, or throws it. */
export function clientThat(answers: AccessedVersion | Error): SecretManagerClient {
  return {
    accessSecretVersion: () =>
      answers instanceof Error ? Promise.reject(answers) : Promise.resolve([answers, undefined]),
  }
}

/** The error of a source of which nothing shows the secret. */
export async function refusalOf(provider: ReturnType<typeof googleSecretManager>): Promise<CredentialError> {
  const error = await rejectionOf(CredentialError, provider())
  expect(error.hint).toContain(`Google Secret Manager (${secret})`)
  expect(error.cause).toBeUndefined()
  expect(glimpseOf(canaryKey(), printed(error) + printed(provider))).toBeUndefined()
  return error
}
