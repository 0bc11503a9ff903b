import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { hashicorpVault } from '../../../src/credentials/vault/hashicorp-vault.js'
import { CredentialError } from '../../../src/index.js'
import { canaryKey } from '../../stand-in/stand-in.js'
import { rejectionOf } from '../../thrown-by.js'
import { VaultStandIn } from '../stand-ins/vault.js'
import { API_PATH, clientOf, PATH, put, tokenOf } from './a-vault.js'

const RENEWAL = 'auth/token/renew-self'
const MINUTE = 60

let vault: VaultStandIn

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  vault = await VaultStandIn.start()
  await put(vault)
  vault.forgetCalls()
})
afterEach(async () => {
  vi.useRealTimers()
  vi.unstubAllEnvs()
  await vault.close()
})

/** For the server and for the source. */
const later = (seconds: number) => vi.setSystemTime(Date.now() + seconds * 1000)

const source = (token: string | (() => string)) =>
  hashicorpVault({ path: PATH, address: vault.address, auth: { token } })

const asked = () => vault.calls.map(({ path }) => path)
const given = { apiKey: canaryKey() }

describe('a token that is given', () => {
  it('lives as long as it is asked for, where it may be renewed', async () => {
    const token = tokenOf(vault, 30 * MINUTE)
    const provider = source(token)
    for (let asks = 0; asks < 12; asks += 1) {
      expect(await provider()).toMatchObject(given)
      later(13 * MINUTE)
    }
    const { data } = await clientOf(vault, token).tokenLookupSelf()
    expect(data.ttl).toBeGreaterThan(10 * MINUTE)
  })

  it('is renewed after the first read, and then when a third of its lease is over', async () => {
    const provider = source(tokenOf(vault, 120))
    await provider()
    expect(asked()).toEqual([API_PATH, RENEWAL])
    later(39)
    await provider()
    expect(vault.count(RENEWAL)).toBe(1)
    later(2)
    await provider()
    expect(vault.count(RENEWAL)).toBe(2)
  })

  it('is renewed by one of all who ask at the same time', async () => {
    const provider = source(tokenOf(vault))
    await Promise.all(Array.from({ length: 50 }, () => provider()))
    expect(vault.count(RENEWAL)).toBe(1)
  })

  it('is renewed where the environment or a function gives it, each one anew', async () => {
    vi.stubEnv('VAULT_ADDR', vault.address)
    vi.stubEnv('VAULT_NAMESPACE', undefined)
    vi.stubEnv('VAULT_TOKEN', tokenOf(vault))
    const tokens = [hashicorpVault({ path: PATH }), source(() => tokenOf(vault))]
    for (const provider of tokens) await provider()
    expect(vault.count(RENEWAL)).toBe(2)
    for (const provider of tokens) await provider()
    expect(vault.count(RENEWAL)).toBe(3)
  })

  it.each([
    ['not renewable', 400],
    ['of no policy that allows it', 403],
  ])('goes on as it is where it is %s, and Vault is not asked again', async (_, status) => {
    vault.instead = ({ path }) => (path === RENEWAL ? { status, body: { errors: ['no'] } } : undefined)
    const provider = source(tokenOf(vault, 120))
    for (const seconds of [0, 100, 10]) {
      later(seconds)
      expect(await provider()).toMatchObject(given)
    }
    expect(vault.count(RENEWAL)).toBe(1)
  })

  it.each([
    ['fails', { status: 503, body: '' }],
    ['is not answered as Vault does', { status: 200, body: 'a page' }],
  ])('is renewed at a later ask where that %s; the secret was read', async (_, reply) => {
    vault.instead = ({ path }) => (path === RENEWAL && vault.count(RENEWAL) === 1 ? reply : undefined)
    const provider = source(tokenOf(vault, 120))
    for (const times of [1, 2, 2]) {
      expect(await provider()).toMatchObject(given)
      expect(vault.count(RENEWAL)).toBe(times)
      later(3)
    }
  })

  it('is renewed also where there is no secret yet, and not where it is refused', async () => {
    await clientOf(vault).delete(API_PATH)
    vault.forgetCalls()
    await rejectionOf(CredentialError, source(tokenOf(vault))())
    await rejectionOf(CredentialError, source('another')())
    expect(asked()).toEqual([API_PATH, RENEWAL, API_PATH])
  })

  it('gives the secret though its renewal is never answered', async () => {
    vi.useRealTimers()
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    vault.instead = ({ path }) => (path === RENEWAL ? 'never' : undefined)
    const answer = source(tokenOf(vault))()
    await vi.waitFor(() => expect(vault.count(RENEWAL)).toBe(1))
    await vi.advanceTimersByTimeAsync(3_000)
    expect(await answer).toMatchObject(given)
  })

  it('has ended at its maximum, whatever was renewed', async () => {
    const rules = { policies: ['reader'], ttl: 120, maxTtl: 200, renewable: true }
    tokenOf(vault)
    const provider = source(vault.tokens.make(rules).id)
    for (const seconds of [0, 90, 90]) {
      later(seconds)
      expect(await provider()).toMatchObject(given)
    }
    later(30)
    expect((await rejectionOf(CredentialError, provider())).hint).toMatch(/403.*has the token expired/)
  })
})
