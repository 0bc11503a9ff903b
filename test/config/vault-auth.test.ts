import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { CredentialError } from '../../src/errors/error-classes.js'
import { canaryKey } from '../support/canary-key.js'
import { captureRejection } from '../support/capture-error.js'
import { loadDocument, loadProvider } from '../support/config/config-fixture.js'
import { VaultStandIn } from '../support/credentials/stand-ins/vault.js'
import {
  API_PATH,
  createAppRole,
  createToken,
  PATH,
  putSecret,
} from '../support/credentials/vault/vault-fixture.js'
import { findLeak, printAll } from '../support/secret-leaks.js'

const key = canaryKey()

let vault: VaultStandIn
let token: string

beforeEach(async () => {
  for (const name of ['VAULT_TOKEN', 'VAULT_NAMESPACE', 'VAULT_ADDR']) vi.stubEnv(name, undefined)
  vault = await VaultStandIn.start()
  token = createToken(vault)
  await putSecret(vault)
  vault.clearCalls()
})

afterEach(async () => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
  await vault.close()
})

const createVaultConfig = (options: object) => ({
  hashicorpVault: { path: PATH, address: vault.address, ...options },
})

describe('`hashicorpVault` in the configuration', () => {
  it('reads a secret by its path, with the address and token of the environment', async () => {
    vi.stubEnv('VAULT_ADDR', vault.address)
    vi.stubEnv('VAULT_TOKEN', token)
    const provider = loadProvider({ hashicorpVault: PATH })
    expect(provider.source).toBe(`Vault (secret/${PATH})`)
    expect(await provider()).toMatchObject({ apiKey: key })
  })

  it('reads its token from the named variable each time', async () => {
    const provider = loadProvider(createVaultConfig({ auth: { token: { env: 'OPS_TOKEN' } } }))
    vi.stubEnv('OPS_TOKEN', token)
    expect(await provider()).toMatchObject({ apiKey: key })
    const another = createToken(vault)
    vi.stubEnv('OPS_TOKEN', another)
    await provider()
    const reads = vault.calls.filter(({ method }) => method === 'GET')
    expect(reads.slice(-2).map((call) => call.token)).toEqual([token, another])
  })

  it('reads its token from a file relative to the configuration', async () => {
    const auth = { token: { file: 'run/token' } }
    expect(await loadProvider(createVaultConfig({ auth }), { 'run/token': `${token}\n` })()).toMatchObject({
      apiKey: key,
    })
  })

  it('logs in with an AppRole whose ids are in a variable and in a file', async () => {
    const { roleId, secretId } = await createAppRole(vault)
    vi.stubEnv('ROLE_ID', roleId)
    const ids = { roleId: { env: 'ROLE_ID' }, secretId: { file: 'secret-id', allowReadableByOthers: true } }
    const auth = { appRole: { ...ids, mount: 'approle' } }
    const provider = loadProvider(createVaultConfig({ auth }), { 'secret-id': secretId }, 0o644)
    expect(await provider()).toMatchObject({ apiKey: key })
    expect(vault.countCalls('auth/approle/login')).toBe(1)
  })

  it('reads a field in a mount and a namespace, over TLS that trusts its own certificate', async () => {
    await using other = await VaultStandIn.start({ tls: true, namespace: 'marketing' })
    const options = { mount: 'kv', namespace: 'marketing', caFile: 'vault.pem', field: 'key' }
    other.intercept = ({ path }) =>
      path === `kv/data/${PATH}` ? { status: 200, body: { data: { data: { key } } } } : undefined
    vi.stubEnv('VAULT_TOKEN', createToken(other))
    const written = { hashicorpVault: { path: PATH, address: other.address, ...options } }
    expect(await loadProvider(written, { 'vault.pem': other.ca })()).toMatchObject({ apiKey: key })
    const namespace = 'marketing'
    const renewal = { path: 'auth/token/renew-self', namespace }
    expect(other.calls).toMatchObject([{ path: `kv/data/${PATH}`, namespace }, renewal])
  })

  it('reads no secret and sends no request when it is loaded', () => {
    loadDocument({ credentials: createVaultConfig({ auth: { token: { file: 'is-not-there' } } }) })
    expect(vault.calls).toEqual([])
  })

  it('fails if its own token is missing, and the chain does not continue to another key', async () => {
    vi.stubEnv('NEWSLETTER_KEY', key)
    for (const [reference, why] of [
      [{ env: 'OPS_TOKEN' }, 'the environment variable OPS_TOKEN is not set'],
      [{ file: 'run/token' }, 'run/token does not exist'],
    ] as const) {
      const sources = [createVaultConfig({ auth: { token: reference } }), { env: 'NEWSLETTER_KEY' }]
      const error = await captureRejection(CredentialError, loadProvider(sources)())
      expect(error).toMatchObject({ code: 'credential_unavailable' })
      expect(error.hint).toContain(why)
    }
    expect(vault.countCalls(API_PATH)).toBe(0)
  })

  it.each<[string, string, number, string]>([
    ['is empty', '', 0o600, 'is empty'],
    ['has several lines', 'one\ntwo', 0o600, 'contains white space'],
    ['is not text', '\u0000', 0o600, 'is not a string'],
    ['is far too long', 'x'.repeat(100_000), 0o600, 'is longer than 64 KiB'],
    ['can be read by others', 'a-token', 0o644, 'can be read by others'],
  ])('fails if its token file %s, and shows nothing of it', async (_, content, mode, words) => {
    const text = content === 'a-token' ? token : content
    const provider = loadProvider(
      createVaultConfig({ auth: { token: { file: 'token' } } }),
      { token: text },
      mode,
    )
    const error = await captureRejection(CredentialError, provider())
    expect(error.hint).toContain(words)
    expect(error.code).not.toBe('credential_missing')
    expect(findLeak(token, printAll(error))).toBeUndefined()
  })
})
