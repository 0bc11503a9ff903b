import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { VaultStandIn } from '../../../support/credentials/stand-ins/vault.js'
import {
  API_PATH,
  createAppRole,
  createToken,
  createVaultClient,
  putSecret,
} from '../../../support/credentials/vault/vault-fixture.js'

let vault: VaultStandIn

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  for (const name of ['VAULT_TOKEN', 'VAULT_NAMESPACE', 'VAULT_ADDR']) vi.stubEnv(name, undefined)
  vault = await VaultStandIn.start()
})
afterEach(async () => {
  vi.useRealTimers()
  vi.unstubAllEnvs()
  await vault.close()
})

/** Creates an error like those of node-vault. */
const createFailure = (status: number, message: string) => ({ message, response: { statusCode: status } })

describe('the stand-in behaves like Vault towards node-vault', () => {
  it('stores versions of a secret with their numbers and times', async () => {
    const client = createVaultClient(vault)
    await putSecret(vault, { note: 'one' })
    const { data: written } = await client.write(API_PATH, { data: { note: 'two' } })
    expect(written).toMatchObject({ version: 2, destroyed: false, deletion_time: '' })
    const { data } = await client.read(API_PATH)
    expect(data).toMatchObject({ data: { note: 'two' }, metadata: { version: 2 } })
    expect(data.metadata.created_time).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{9}Z$/)
    expect((await client.read(`${API_PATH}?version=1`)).data.data).toEqual({ note: 'one' })
    const { data: metadata } = await client.read(API_PATH.replace('data', 'metadata'))
    expect(metadata).toMatchObject({ current_version: 2, versions: { 1: { destroyed: false } } })
  })

  it('deletes, restores and destroys a version, and keeps its metadata', async () => {
    const client = createVaultClient(vault)
    await putSecret(vault, { note: 'one' })
    const gone = { response: { statusCode: 404, body: { data: { data: null, metadata: { version: 1 } } } } }
    await client.delete(API_PATH)
    await expect(client.read(API_PATH)).rejects.toMatchObject(gone)
    await client.write(API_PATH.replace('data', 'undelete'), { versions: [1] })
    expect((await client.read(API_PATH)).data.data).toEqual({ note: 'one' })
    await client.write(API_PATH.replace('data', 'destroy'), { versions: [1] })
    await expect(client.read(API_PATH)).rejects.toMatchObject(gone)
    await client.delete(API_PATH.replace('data', 'metadata'))
    await expect(client.read(API_PATH)).rejects.toMatchObject({ response: { body: { errors: [] } } })
  })

  it('accepts an AppRole login with limited uses of its ids', async () => {
    const { roleId: role_id, secretId: secret_id } = await createAppRole(vault, { secret_id_num_uses: 1 })
    const client = createVaultClient(vault, '')
    await expect(client.approleLogin({ role_id, secret_id: 'another' })).rejects.toMatchObject(
      createFailure(400, 'invalid role or secret ID'),
    )
    const { auth } = await client.approleLogin({ role_id, secret_id })
    expect(auth).toMatchObject({ lease_duration: 120, renewable: true, policies: ['newsletter'] })
    await expect(client.approleLogin({ role_id, secret_id })).rejects.toMatchObject({
      message: `invalid secret_id "${secret_id}"`,
    })
  })

  it('renews a token for its lease, but not beyond its maximum', async () => {
    const { roleId: role_id, secretId: secret_id } = await createAppRole(vault)
    const client = createVaultClient(vault, '')
    await client.approleLogin({ role_id, secret_id })
    vault.advance(100)
    expect((await client.tokenLookupSelf()).data).toMatchObject({
      ttl: 20,
      creation_ttl: 120,
      renewable: true,
    })
    for (const lease_duration of [120, 120, 120, 120, 100]) {
      expect((await client.tokenRenewSelf()).auth).toMatchObject({ lease_duration })
      vault.advance(100)
    }
    await expect(client.tokenLookupSelf()).rejects.toMatchObject(createFailure(403, 'permission denied'))
  })

  it('allows a token the paths of its policy, until it is revoked', async () => {
    await putSecret(vault)
    const token = createToken(vault)
    const reader = createVaultClient(vault, token)
    await expect(reader.read(API_PATH)).resolves.toBeDefined()
    for (const refused of [reader.read('secret/data/other'), reader.write(API_PATH, { data: {} })]) {
      await expect(refused).rejects.toMatchObject({ message: expect.stringContaining('permission denied') })
    }
    await createVaultClient(vault).tokenRevoke({ token })
    await expect(reader.read(API_PATH)).rejects.toMatchObject(createFailure(403, 'permission denied'))
  })

  it('issues tokens with a lease, some of them not renewable', async () => {
    const { auth } = await createVaultClient(vault).write('auth/token/create', {
      ttl: '60s',
      renewable: false,
    })
    const client = createVaultClient(vault, auth.client_token)
    await expect(client.tokenRenewSelf()).rejects.toMatchObject(createFailure(400, 'lease is not renewable'))
    await client.tokenRevokeSelf()
    await expect(client.tokenLookupSelf()).rejects.toMatchObject({ response: { statusCode: 403 } })
  })

  it('reports what does not exist or is sealed', async () => {
    const client = createVaultClient(vault)
    await expect(client.read('kv/data/x')).rejects.toMatchObject({
      message: expect.stringMatching(/^no handler for route/),
    })
    await client.seal()
    await expect(client.read(API_PATH)).rejects.toMatchObject(createFailure(503, 'Vault is sealed'))
  })

  it('has one namespace, if configured', async () => {
    await using other = await VaultStandIn.start({ namespace: 'marketing' })
    await expect(putSecret(other)).rejects.toMatchObject({ response: { statusCode: 404 } })
    vi.stubEnv('VAULT_NAMESPACE', 'marketing')
    await putSecret(other)
  })
})
