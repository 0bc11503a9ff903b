import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { hashicorpVault } from '../../../../src/credentials/sources/vault/hashicorp-vault.js'
import { CredentialError, createClient } from '../../../../src/index.js'
import { captureRejection } from '../../../support/capture-error.js'
import { VaultStandIn } from '../../../support/credentials/stand-ins/vault.js'
import {
  API_PATH,
  createAppRole,
  createToken,
  createVaultClient,
  PATH,
  putSecret,
} from '../../../support/credentials/vault/vault-fixture.js'
import { canaryKey, startStandIn } from '../../../support/stand-in/stand-in.js'

let vault: VaultStandIn
let token: string

beforeEach(async () => {
  for (const name of ['VAULT_TOKEN', 'VAULT_NAMESPACE', 'VAULT_ADDR']) vi.stubEnv(name, undefined)
  vault = await VaultStandIn.start()
  token = createToken(vault)
})
afterEach(async () => {
  vi.unstubAllEnvs()
  await vault.close()
})

const createTestProvider = (options: object = {}) =>
  hashicorpVault({ path: PATH, address: vault.address, auth: { token }, ...options })

describe('a secret in Vault', () => {
  it('is read as a credential with its version and its creation time', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2027-01-31T12:00:00Z') })
    await putSecret(vault, { accessToken: 'a token', server: 'us19', expiresAt: '2027-06-30' })
    vi.useRealTimers()
    expect(await createTestProvider()()).toEqual({
      accessToken: 'a token',
      server: 'us19',
      expiresAt: '2027-06-30',
      version: '1',
      createdAt: '2027-01-31T12:00:00.000945319Z',
    })
  })

  it('is read by one of its fields, as a key or as a token', async () => {
    await putSecret(vault, { key: canaryKey(), other: 'other' })
    expect(await createTestProvider({ field: 'key' })()).toMatchObject({ apiKey: canaryKey(), version: '1' })
    expect(await createTestProvider({ field: 'key', as: 'accessToken' })()).toMatchObject({
      accessToken: canaryKey(),
    })
    expect(await createTestProvider({ field: 'key' })()).not.toHaveProperty('other')
  })

  it('is read without the line break that `vault kv put apiKey=-` adopts from a terminal', async () => {
    await putSecret(vault, { apiKey: `${canaryKey()}\n`, server: ' us19\r\n' })
    expect(await createTestProvider()()).toMatchObject({ apiKey: canaryKey(), server: 'us19' })
    expect(await createTestProvider({ field: 'apiKey' })()).toMatchObject({ apiKey: canaryKey() })
  })

  it('is read in its newest version at the next fetch', async () => {
    const provider = createTestProvider()
    await putSecret(vault)
    expect(await provider()).toMatchObject({ apiKey: canaryKey(), version: '1' })
    await putSecret(vault, { apiKey: canaryKey('us2') })
    expect(await provider()).toMatchObject({ apiKey: canaryKey('us2'), version: '2' })
  })

  it('authenticates a Mailchimp client, with the AppRole of a configuration', async () => {
    await using mailchimp = await startStandIn({ tls: false })
    await putSecret(vault)
    const credentials = createTestProvider({ auth: { appRole: await createAppRole(vault) } })
    const client = createClient({ credentials, network: { origin: mailchimp.origin } })
    await client.ping.get()
    expect(mailchimp.requests).toHaveLength(1)
    await client.close()
  })

  it('is labelled by its mount and its path', () => {
    expect(createTestProvider().source).toBe('Vault (secret/mailchimp/newsletter)')
    expect(createTestProvider({ mount: 'teams/kv' }).source).toBe('Vault (teams/kv/mailchimp/newsletter)')
  })

  it('is read over a connection that is closed after the answer', async () => {
    await putSecret(vault)
    const before = await vault.openConnections
    await Promise.all([createTestProvider()(), createTestProvider()()])
    await vi.waitFor(async () => expect(await vault.openConnections).toBeLessThanOrEqual(before))
  })
})

describe('a request authenticates with', () => {
  const getLastRead = () => vault.calls.filter(({ path }) => path === API_PATH).at(-1)

  it('a token that a function returns each time, trimmed', async () => {
    await putSecret(vault)
    const given = vi.fn(async () => `${createToken(vault)}\n`)
    const provider = createTestProvider({ auth: { token: given } })
    expect(given).not.toHaveBeenCalled()
    await provider()
    const first = getLastRead()?.token
    await provider()
    expect(given).toHaveBeenCalledTimes(2)
    expect(getLastRead()?.token).not.toBe(first)
  })

  it('the token of the environment, at the address and in the namespace of the environment', async () => {
    await using other = await VaultStandIn.start({ namespace: 'marketing/eu' })
    const provider = hashicorpVault({ path: PATH })
    vi.stubEnv('VAULT_ADDR', `${other.address}/`)
    vi.stubEnv('VAULT_TOKEN', createToken(other))
    vi.stubEnv('VAULT_NAMESPACE', 'marketing/eu')
    await putSecret(other)
    expect(await provider()).toMatchObject({ apiKey: canaryKey() })
  })

  it('the token and the address of the options, not of the environment', async () => {
    await putSecret(vault)
    vi.stubEnv('VAULT_ADDR', 'https://vault.invalid')
    vi.stubEnv('VAULT_TOKEN', 'another')
    vi.stubEnv('VAULT_NAMESPACE', 'another')
    const error = await captureRejection(CredentialError, createTestProvider()())
    expect(error.hint).toContain('404')
    expect(getLastRead()).toMatchObject({ token, namespace: 'another' })
    await using other = await VaultStandIn.start({ namespace: 'marketing' })
    vi.stubEnv('VAULT_NAMESPACE', 'marketing')
    await putSecret(other)
    vi.stubEnv('VAULT_NAMESPACE', 'another')
    const options = { address: other.address, auth: { token: createToken(other) }, namespace: 'marketing' }
    expect(await createTestProvider(options)()).toMatchObject({ apiKey: canaryKey() })
  })

  it('a header that a Vault agent may require, because browsers cannot be made to send it', async () => {
    await putSecret(vault)
    await createTestProvider()()
    expect(getLastRead()?.headers).toMatchObject({ 'x-vault-request': 'true' })
  })

  it('no token if none is set, and the error names the variable', async () => {
    const error = await captureRejection(CredentialError, hashicorpVault({ path: PATH })())
    expect(error).toMatchObject({ code: 'credential_unavailable' })
    expect(error.hint).toBe(
      'Vault (secret/mailchimp/newsletter) cannot be read: VAULT_ADDR is not set, and neither is `address`',
    )
    vi.stubEnv('VAULT_ADDR', 'http://vault.example')
    expect((await captureRejection(CredentialError, hashicorpVault({ path: PATH })())).hint).toMatch(
      /VAULT_ADDR must begin with https/,
    )
    vi.stubEnv('VAULT_ADDR', vault.address)
    expect((await captureRejection(CredentialError, hashicorpVault({ path: PATH })())).hint).toMatch(
      /VAULT_TOKEN is not set, and neither is `auth`$/,
    )
    expect(vault.calls).toEqual([])
  })
})

describe('the option `client` with a client of node-vault', () => {
  const createReaderProvider = (reader = token) =>
    hashicorpVault({ path: PATH, client: createVaultClient(vault, reader) })

  it('reads the secret with the token of that client', async () => {
    await putSecret(vault)
    expect(await createReaderProvider()()).toMatchObject({ apiKey: canaryKey(), version: '1' })
  })

  it('reports an absent, a refused and a sealed secret', async () => {
    expect(await captureRejection(CredentialError, createReaderProvider()())).toMatchObject({
      code: 'credential_missing',
    })
    await putSecret(vault)
    await createVaultClient(vault).delete(API_PATH)
    expect(await captureRejection(CredentialError, createReaderProvider()())).toMatchObject({
      code: 'credential_missing',
    })
    expect((await captureRejection(CredentialError, createReaderProvider('another')())).hint).toMatch(
      /403, permission denied/,
    )
    vault.sealed = true
    expect((await captureRejection(CredentialError, createReaderProvider()())).hint).toMatch(
      /503, because it is sealed/,
    )
  })

  it('is not awaited after the caller aborts, even though it ignores the signal', async () => {
    const caller = new AbortController()
    vault.intercept = () => {
      setImmediate(() => caller.abort())
      return 'never'
    }
    const error = await captureRejection(CredentialError, createReaderProvider()({ signal: caller.signal }))
    expect(error.hint).toMatch(/aborted$/)
  })

  it('fails with only the kind of its error', async () => {
    const rejectRead = () => Promise.reject(Object.assign(new TypeError(canaryKey()), { request: { token } }))
    const error = await captureRejection(
      CredentialError,
      hashicorpVault({ path: PATH, client: { read: rejectRead } })(),
    )
    expect(error.hint).toBe('Vault (secret/mailchimp/newsletter) failed (TypeError)')
    expect(error.cause).toBeUndefined()
  })
})
