import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { hashicorpVault } from '../../../src/credentials/vault/hashicorp-vault.js'
import { CredentialError, createClient } from '../../../src/index.js'
import { canaryKey, startStandIn } from '../../stand-in/stand-in.js'
import { rejectionOf } from '../../thrown-by.js'
import { VaultStandIn } from '../stand-ins/vault.js'
import { API_PATH, appRole, clientOf, PATH, put, tokenOf } from './a-vault.js'

let vault: VaultStandIn
let token: string

beforeEach(async () => {
  for (const name of ['VAULT_TOKEN', 'VAULT_NAMESPACE', 'VAULT_ADDR']) vi.stubEnv(name, undefined)
  vault = await VaultStandIn.start()
  token = tokenOf(vault)
})
afterEach(async () => {
  vi.unstubAllEnvs()
  await vault.close()
})

const source = (options: object = {}) =>
  hashicorpVault({ path: PATH, address: vault.address, auth: { token }, ...options })

describe('a secret in Vault', () => {
  it('is read as a credential, with its version and the time when it was made', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2027-01-31T12:00:00Z') })
    await put(vault, { accessToken: 'a token', server: 'us19', expiresAt: '2027-06-30' })
    vi.useRealTimers()
    expect(await source()()).toEqual({
      accessToken: 'a token',
      server: 'us19',
      expiresAt: '2027-06-30',
      version: '1',
      createdAt: '2027-01-31T12:00:00.000945319Z',
    })
  })

  it('is read by one of its fields, as a key or as a token', async () => {
    await put(vault, { key: canaryKey(), other: 'other' })
    expect(await source({ field: 'key' })()).toMatchObject({ apiKey: canaryKey(), version: '1' })
    expect(await source({ field: 'key', as: 'accessToken' })()).toMatchObject({ accessToken: canaryKey() })
    expect(await source({ field: 'key' })()).not.toHaveProperty('other')
  })

  it('is read without the line break that `vault kv put apiKey=-` takes over from a terminal', async () => {
    await put(vault, { apiKey: `${canaryKey()}\n`, server: ' us19\r\n' })
    expect(await source()()).toMatchObject({ apiKey: canaryKey(), server: 'us19' })
    expect(await source({ field: 'apiKey' })()).toMatchObject({ apiKey: canaryKey() })
  })

  it('is read in its newest version at the next ask', async () => {
    const provider = source()
    await put(vault)
    expect(await provider()).toMatchObject({ apiKey: canaryKey(), version: '1' })
    await put(vault, { apiKey: canaryKey('us2') })
    expect(await provider()).toMatchObject({ apiKey: canaryKey('us2'), version: '2' })
  })

  it('opens Mailchimp to a client, with the AppRole of a configuration', async () => {
    await using mailchimp = await startStandIn({ tls: false })
    await put(vault)
    const credentials = source({ auth: { appRole: await appRole(vault) } })
    const client = createClient({ credentials, network: { origin: mailchimp.origin } })
    await client.ping.get()
    expect(mailchimp.requests).toHaveLength(1)
    await client.close()
  })

  it('is called by its mount and its path', () => {
    expect(source().source).toBe('Vault (secret/mailchimp/newsletter)')
    expect(source({ mount: 'teams/kv' }).source).toBe('Vault (teams/kv/mailchimp/newsletter)')
  })

  it('is asked for on a connection that ends with the answer', async () => {
    await put(vault)
    const before = await vault.openConnections
    await Promise.all([source()(), source()()])
    await vi.waitFor(async () => expect(await vault.openConnections).toBeLessThanOrEqual(before))
  })
})

describe('who asks is', () => {
  const asked = () => vault.calls.filter(({ path }) => path === API_PATH).at(-1)

  it('a token that a function gives anew each time, without the white space at its ends', async () => {
    await put(vault)
    const given = vi.fn(async () => `${tokenOf(vault)}\n`)
    const provider = source({ auth: { token: given } })
    expect(given).not.toHaveBeenCalled()
    await provider()
    const first = asked()?.token
    await provider()
    expect(given).toHaveBeenCalledTimes(2)
    expect(asked()?.token).not.toBe(first)
  })

  it('the token of the environment, at the address and in the namespace of the environment', async () => {
    await using other = await VaultStandIn.start({ namespace: 'marketing/eu' })
    const provider = hashicorpVault({ path: PATH })
    vi.stubEnv('VAULT_ADDR', `${other.address}/`)
    vi.stubEnv('VAULT_TOKEN', tokenOf(other))
    vi.stubEnv('VAULT_NAMESPACE', 'marketing/eu')
    await put(other)
    expect(await provider()).toMatchObject({ apiKey: canaryKey() })
  })

  it('what the options say, not the environment', async () => {
    await put(vault)
    vi.stubEnv('VAULT_ADDR', 'https://vault.invalid')
    vi.stubEnv('VAULT_TOKEN', 'another')
    vi.stubEnv('VAULT_NAMESPACE', 'another')
    const error = await rejectionOf(CredentialError, source()())
    expect(error.hint).toContain('404')
    expect(asked()).toMatchObject({ token, namespace: 'another' })
    await using other = await VaultStandIn.start({ namespace: 'marketing' })
    vi.stubEnv('VAULT_NAMESPACE', 'marketing')
    await put(other)
    vi.stubEnv('VAULT_NAMESPACE', 'another')
    const options = { address: other.address, auth: { token: tokenOf(other) }, namespace: 'marketing' }
    expect(await source(options)()).toMatchObject({ apiKey: canaryKey() })
  })

  it('nobody that a browser could be made to be: an agent before Vault may insist on the header', async () => {
    await put(vault)
    await source()()
    expect(asked()?.headers).toMatchObject({ 'x-vault-request': 'true' })
  })

  it('missing, and the error names the variable', async () => {
    const error = await rejectionOf(CredentialError, hashicorpVault({ path: PATH })())
    expect(error).toMatchObject({ code: 'credential_unavailable' })
    expect(error.hint).toBe(
      'Vault (secret/mailchimp/newsletter) cannot be asked: VAULT_ADDR is not set, and neither is `address`',
    )
    vi.stubEnv('VAULT_ADDR', 'http://vault.example')
    expect((await rejectionOf(CredentialError, hashicorpVault({ path: PATH })())).hint).toMatch(
      /VAULT_ADDR must begin with https/,
    )
    vi.stubEnv('VAULT_ADDR', vault.address)
    expect((await rejectionOf(CredentialError, hashicorpVault({ path: PATH })())).hint).toMatch(
      /VAULT_TOKEN is not set, and neither is `auth`$/,
    )
    expect(vault.calls).toEqual([])
  })
})

describe('a client of node-vault that is given', () => {
  const by = (reader = token) => hashicorpVault({ path: PATH, client: clientOf(vault, reader) })

  it('reads the secret with its own token', async () => {
    await put(vault)
    expect(await by()()).toMatchObject({ apiKey: canaryKey(), version: '1' })
  })

  it('finds what is not there, what is refused and what is sealed', async () => {
    expect(await rejectionOf(CredentialError, by()())).toMatchObject({ code: 'credential_missing' })
    await put(vault)
    await clientOf(vault).delete(API_PATH)
    expect(await rejectionOf(CredentialError, by()())).toMatchObject({ code: 'credential_missing' })
    expect((await rejectionOf(CredentialError, by('another')())).hint).toMatch(/403, permission denied/)
    vault.sealed = true
    expect((await rejectionOf(CredentialError, by()())).hint).toMatch(/503, it is sealed/)
  })

  it('is not waited for by one who gives up, though it does not listen itself', async () => {
    const caller = new AbortController()
    vault.instead = () => {
      setImmediate(() => caller.abort())
      return 'never'
    }
    const error = await rejectionOf(CredentialError, by()({ signal: caller.signal }))
    expect(error.hint).toMatch(/aborted$/)
  })

  it('is told by the kind of its failure alone', async () => {
    const read = () => Promise.reject(Object.assign(new TypeError(canaryKey()), { request: { token } }))
    const error = await rejectionOf(CredentialError, hashicorpVault({ path: PATH, client: { read } })())
    expect(error.hint).toBe('Vault (secret/mailchimp/newsletter) failed (TypeError)')
    expect(error.cause).toBeUndefined()
  })
})
