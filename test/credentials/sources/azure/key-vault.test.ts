import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { chain } from '../../../../src/credentials/chain.js'
import { toCredential } from '../../../../src/credentials/credential.js'
import {
  type AzureKeyVaultOptions,
  azureKeyVault,
} from '../../../../src/credentials/sources/azure/key-vault.js'
import { CredentialError, createClient } from '../../../../src/index.js'
import { getNetworkOptions } from '../../../support/call/loopback-client.js'
import { captureRejection } from '../../../support/capture-error.js'
import {
  captureCredentialError,
  createClientProvider,
  createFakeClient,
  name,
} from '../../../support/credentials/azure/azure-fixture.js'
import { type Azure, startAzure } from '../../../support/credentials/stand-ins/azure.js'
import { findLeak, printAll } from '../../../support/secret-leaks.js'
import { canaryKey, problem, startStandIn } from '../../../support/stand-in/stand-in.js'

let azure: Azure

beforeAll(async () => {
  azure = await startAzure()
})

afterAll(() => azure[Symbol.asyncDispose]())

beforeEach(() => azure.empty())

const createTestProvider = (options: Partial<AzureKeyVaultOptions> = {}) =>
  createClientProvider(azure, options)

const DAY_MS = 86_400_000

/** Returns a time in whole seconds, which is what Azure stores. */
const addDays = (days: number) => new Date(Math.floor((Date.now() + days * DAY_MS) / 1000) * 1000)

describe('azureKeyVault() returns', () => {
  it('the current version, and the next one at the next fetch', async () => {
    const provider = createTestProvider()
    for (const apiKey of [canaryKey('us1'), canaryKey('us2')]) {
      const { properties } = await azure.client.setSecret(name, apiKey)
      const { version, createdOn: createdAt } = properties
      expect(await provider()).toEqual({ apiKey, version, createdAt, expiresAt: undefined })
      expect(version).toMatch(/^[0-9a-f]{32}$/)
      expect(createdAt).toBeInstanceOf(Date)
    }
  })

  it('the configured version', async () => {
    const { properties } = await azure.client.setSecret(name, canaryKey('us1'))
    await azure.client.setSecret(name, canaryKey('us2'))
    const version = properties.version ?? ''
    expect(await createTestProvider({ version })()).toMatchObject({ apiKey: canaryKey('us1'), version })
  })

  it('the expiry of the secret as that of the credential', async () => {
    const expiresOn = addDays(30)
    const { properties } = await azure.client.setSecret(name, canaryKey(), { expiresOn })
    expect(toCredential(await createTestProvider()(), 'it')).toMatchObject({
      expiresAt: expiresOn.getTime(),
      createdAt: properties.createdOn?.getTime(),
      version: properties.version,
    })
  })

  it('a JSON field, also as an access token', async () => {
    const token = canaryKey().slice(0, 32)
    await azure.client.setSecret(name, JSON.stringify({ token }))
    expect(await createTestProvider({ field: 'token', as: 'accessToken' })()).toMatchObject({
      accessToken: token,
    })
  })

  it('the facts in a JSON credential, which may exceed those of Azure', async () => {
    await azure.client.setSecret(name, JSON.stringify({ apiKey: canaryKey(), server: 'us1' }))
    expect(await createTestProvider()()).toMatchObject({ apiKey: canaryKey(), server: 'us1' })
  })

  it('a secret whose activation date is in the past', async () => {
    await azure.client.setSecret(name, canaryKey(), { notBefore: addDays(-1) })
    expect(await createTestProvider()()).toMatchObject({ apiKey: canaryKey() })
  })
})

describe('a missing secret is an absence', () => {
  const expectMissing = async (options: Partial<AzureKeyVaultOptions> = {}) =>
    expect((await captureCredentialError(createTestProvider(options))).code).toBe('credential_missing')

  it('if its name does not exist', () => expectMissing())

  it('if its version does not exist', async () => {
    await azure.client.setSecret(name, canaryKey())
    await expectMissing({ version: '0'.repeat(32) })
  })
})

describe('an unusable secret is refused and not quoted', () => {
  it.each<[string, string, Partial<AzureKeyVaultOptions>, RegExp]>([
    ['an empty string', '', {}, /is empty$/],
    ['only white space', ' \n', {}, /is empty$/],
    ['JSON that breaks off', `{"apiKey":"${canaryKey()}"`, {}, /is not JSON$/],
    ['a plain string although a field is configured', canaryKey(), { field: 'apiKey' }, /is not JSON$/],
    [
      'JSON without the field',
      `{"apiKey":"${canaryKey()}"}`,
      { field: 'key' },
      /no string in its field `key`$/,
    ],
    ['a secret over the size limit', canaryKey().repeat(2000), {}, /far too long/],
  ])('%s', async (_, value, options, message) => {
    await azure.client.setSecret(name, value)
    const error = await captureCredentialError(createTestProvider(options))
    expect(error.code).toBe('credential_invalid')
    expect(error.hint).toMatch(message)
  })

  it('a secret without a value', async () => {
    expect((await captureCredentialError(createTestProvider({ client: createFakeClient({}) }))).hint).toMatch(
      /is empty$/,
    )
  })

  it('a secret whose bytes are not text', async () => {
    await azure.client.setSecret(name, canaryKey())
    azure.fail({
      status: 200,
      body: Buffer.from(`{"value":"\u00ff${canaryKey()}","id":"${createSecretId()}"}`, 'latin1'),
    })
    const given = await createTestProvider()()
    const error = await captureRejection(CredentialError, (async () => toCredential(given, 'it'))())
    expect(error.code).toBe('credential_invalid')
    expect(findLeak(canaryKey(), printAll(error))).toBeUndefined()
  })

  it('a disabled secret, until it is enabled', async () => {
    const { properties } = await azure.client.setSecret(name, canaryKey())
    const { version = '' } = properties
    await azure.client.updateSecretProperties(name, version, { enabled: false })
    const error = await captureCredentialError(createTestProvider())
    expect(error.code).toBe('credential_invalid')
    expect(error.hint).toMatch(/is disabled: enable it, or set a new version$/)
    await azure.client.updateSecretProperties(name, version, { enabled: true })
    expect(await createTestProvider()()).toMatchObject({ apiKey: canaryKey() })
  })

  it('a disabled secret, even if the client of the options returns it', async () => {
    const client = createFakeClient({ value: canaryKey(), properties: { enabled: false } })
    expect((await captureCredentialError(createTestProvider({ client }))).hint).toMatch(/is disabled/)
  })

  it('a secret that is not active yet', async () => {
    const notBefore = addDays(1)
    await azure.client.setSecret(name, canaryKey(), { notBefore })
    const error = await captureCredentialError(createTestProvider())
    expect(error.code).toBe('credential_invalid')
    expect(error.hint).toContain(`is not active before ${notBefore.toISOString()}`)
  })
})

const createSecretId = () => `${azure.vaultUrl}/secrets/${name}/${'0'.repeat(32)}`

describe('a chain with azureKeyVault()', () => {
  const provideNextKey = async () => ({ apiKey: canaryKey('us2') })

  it('continues with the next source after an absence, and stops at a failure', async () => {
    const chained = chain(createTestProvider(), provideNextKey)
    expect(await chained()).toMatchObject({ apiKey: canaryKey('us2') })
    const { properties } = await azure.client.setSecret(name, canaryKey('us1'))
    expect(await chained()).toMatchObject({ apiKey: canaryKey('us1') })
    await azure.client.updateSecretProperties(name, properties.version ?? '', { enabled: false })
    expect((await captureRejection(CredentialError, chained())).code).toBe('credential_invalid')
  })
})

describe('a Mailchimp client', () => {
  it('uses the key from Azure, and switches to a newer one without a failed call', async () => {
    await using mailchimp = await startStandIn({ keys: [canaryKey('us1'), canaryKey('us2')] })
    await azure.client.setSecret(name, canaryKey('us1'))
    const client = createClient({ credentials: createTestProvider(), network: getNetworkOptions(mailchimp) })
    await client.ping.get()
    await azure.client.setSecret(name, canaryKey('us2'))
    mailchimp.answerNext('GET /ping', problem(401, 'API Key Invalid', 'The key was revoked.'))
    await client.ping.get()
    const used = mailchimp.requests.map(({ headers }) => headers.authorization)
    expect(new Set(used).size).toBe(2)
    expect(await client.rotate()).toMatchObject({ changed: false })
    await client.close()
  })

  it('never calls with an expired key', async () => {
    await using mailchimp = await startStandIn()
    await azure.client.setSecret(name, canaryKey(), { expiresOn: addDays(-1) })
    const client = createClient({ credentials: createTestProvider(), network: getNetworkOptions(mailchimp) })
    const error = await captureRejection(CredentialError, client.ping.get())
    expect(error.code).toBe('credential_expired')
    expect(mailchimp.connections).toBe(0)
    await client.close()
  })
})

it('a vault is labelled by its host only', () => {
  const { source } = azureKeyVault({
    vaultUrl: 'https://My-Vault.vault.azure.net/',
    name,
    client: createFakeClient({}),
  })
  expect(source).toBe('Azure Key Vault (my-vault.vault.azure.net/secrets/mailchimp)')
})
