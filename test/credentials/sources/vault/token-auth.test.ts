import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { hashicorpVault } from '../../../../src/credentials/sources/vault/hashicorp-vault.js'
import { CredentialError } from '../../../../src/index.js'
import { captureRejection } from '../../../support/capture-error.js'
import { VaultStandIn } from '../../../support/credentials/stand-ins/vault.js'
import {
  API_PATH,
  createToken,
  createVaultClient,
  PATH,
  putSecret,
} from '../../../support/credentials/vault/vault-fixture.js'
import { canaryKey } from '../../../support/stand-in/stand-in.js'

const RENEWAL = 'auth/token/renew-self'
const MINUTE = 60

let vault: VaultStandIn

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  vault = await VaultStandIn.start()
  await putSecret(vault)
  vault.clearCalls()
})
afterEach(async () => {
  vi.useRealTimers()
  vi.unstubAllEnvs()
  await vault.close()
})

/** Advances the time of the server and of the source. */
const advanceTime = (seconds: number) => vi.setSystemTime(Date.now() + seconds * 1000)

const createTestProvider = (token: string | (() => string)) =>
  hashicorpVault({ path: PATH, address: vault.address, auth: { token } })

const listCalledPaths = () => vault.calls.map(({ path }) => path)
const given = { apiKey: canaryKey() }

describe('a configured token', () => {
  it('stays valid while it is used, if it is renewable', async () => {
    const token = createToken(vault, 30 * MINUTE)
    const provider = createTestProvider(token)
    for (let asks = 0; asks < 12; asks += 1) {
      expect(await provider()).toMatchObject(given)
      advanceTime(13 * MINUTE)
    }
    const { data } = await createVaultClient(vault, token).tokenLookupSelf()
    expect(data.ttl).toBeGreaterThan(10 * MINUTE)
  })

  it('is renewed after the first read, and then after a third of its lease', async () => {
    const provider = createTestProvider(createToken(vault, 120))
    await provider()
    expect(listCalledPaths()).toEqual([API_PATH, RENEWAL])
    advanceTime(39)
    await provider()
    expect(vault.countCalls(RENEWAL)).toBe(1)
    advanceTime(2)
    await provider()
    expect(vault.countCalls(RENEWAL)).toBe(2)
  })

  it('is renewed once for concurrent callers', async () => {
    const provider = createTestProvider(createToken(vault))
    await Promise.all(Array.from({ length: 50 }, () => provider()))
    expect(vault.countCalls(RENEWAL)).toBe(1)
  })

  it('is renewed for each new value from the environment or a function', async () => {
    vi.stubEnv('VAULT_ADDR', vault.address)
    vi.stubEnv('VAULT_NAMESPACE', undefined)
    vi.stubEnv('VAULT_TOKEN', createToken(vault))
    const tokens = [hashicorpVault({ path: PATH }), createTestProvider(() => createToken(vault))]
    for (const provider of tokens) await provider()
    expect(vault.countCalls(RENEWAL)).toBe(2)
    for (const provider of tokens) await provider()
    expect(vault.countCalls(RENEWAL)).toBe(3)
  })

  it.each([
    ['not renewable', 400],
    ['without permission to renew itself', 403],
  ])('stays in use if it is %s, and its renewal is not retried', async (_, status) => {
    vault.intercept = ({ path }) => (path === RENEWAL ? { status, body: { errors: ['no'] } } : undefined)
    const provider = createTestProvider(createToken(vault, 120))
    for (const seconds of [0, 100, 10]) {
      advanceTime(seconds)
      expect(await provider()).toMatchObject(given)
    }
    expect(vault.countCalls(RENEWAL)).toBe(1)
  })

  it.each([
    ['fails', { status: 503, body: '' }],
    ['has an invalid answer', { status: 200, body: 'a page' }],
  ])('is renewed at a later fetch if the renewal %s, and the secret is read', async (_, reply) => {
    vault.intercept = ({ path }) => (path === RENEWAL && vault.countCalls(RENEWAL) === 1 ? reply : undefined)
    const provider = createTestProvider(createToken(vault, 120))
    for (const times of [1, 2, 2]) {
      expect(await provider()).toMatchObject(given)
      expect(vault.countCalls(RENEWAL)).toBe(times)
      advanceTime(3)
    }
  })

  it('is renewed even if the secret does not exist yet, but not if it is refused', async () => {
    await createVaultClient(vault).delete(API_PATH)
    vault.clearCalls()
    await captureRejection(CredentialError, createTestProvider(createToken(vault))())
    await captureRejection(CredentialError, createTestProvider('another')())
    expect(listCalledPaths()).toEqual([API_PATH, RENEWAL, API_PATH])
  })

  it('returns the secret even if its renewal is never answered', async () => {
    vi.useRealTimers()
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    vault.intercept = ({ path }) => (path === RENEWAL ? 'never' : undefined)
    const answer = createTestProvider(createToken(vault))()
    await vi.waitFor(() => expect(vault.countCalls(RENEWAL)).toBe(1))
    await vi.advanceTimersByTimeAsync(3_000)
    expect(await answer).toMatchObject(given)
  })

  it('ends at its maximum lifetime, despite renewals', async () => {
    const rules = { policies: ['reader'], ttl: 120, maxTtl: 200, renewable: true }
    createToken(vault)
    const provider = createTestProvider(vault.tokens.create(rules).id)
    for (const seconds of [0, 90, 90]) {
      advanceTime(seconds)
      expect(await provider()).toMatchObject(given)
    }
    advanceTime(30)
    expect((await captureRejection(CredentialError, provider())).hint).toMatch(/403.*has the token expired/)
  })
})
