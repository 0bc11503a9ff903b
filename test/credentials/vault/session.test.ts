import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { hashicorpVault } from '../../../src/credentials/vault/hashicorp-vault.js'
import { CredentialError } from '../../../src/index.js'
import { canaryKey } from '../../stand-in/stand-in.js'
import { rejectionOf } from '../../thrown-by.js'
import { type VaultCall, VaultStandIn } from '../stand-ins/vault.js'
import { API_PATH, type AppRoleIds, appRole, PATH, put } from './a-vault.js'

const LOGIN = 'auth/approle/login'
const RENEWAL = 'auth/token/renew-self'

let vault: VaultStandIn

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  for (const name of ['VAULT_TOKEN', 'VAULT_NAMESPACE', 'VAULT_ADDR']) vi.stubEnv(name, undefined)
  vault = await VaultStandIn.start()
  await put(vault)
})
afterEach(async () => {
  vi.useRealTimers()
  vi.unstubAllEnvs()
  await vault.close()
})

/** For the server and for the source. */
const later = (seconds: number) => vi.setSystemTime(Date.now() + seconds * 1000)

function source(ids: object) {
  vault.forgetCalls()
  return hashicorpVault({ path: PATH, address: vault.address, auth: { appRole: ids as AppRoleIds } })
}

const asked = () => vault.calls.map(({ path }) => path)
const given = { apiKey: canaryKey() }

describe('an AppRole', () => {
  it('logs in at the first ask, and keeps the token for the next ones', async () => {
    const provider = source(await appRole(vault))
    expect(asked()).toEqual([])
    for (const _ of [1, 2, 3]) expect(await provider()).toMatchObject(given)
    expect(asked()).toEqual([LOGIN, API_PATH, API_PATH, API_PATH])
  })

  it('logs in once for any number of asks at the same time', async () => {
    const provider = source(await appRole(vault))
    const answers = await Promise.all(Array.from({ length: 50 }, () => provider()))
    expect(answers).toHaveLength(50)
    expect(vault.count(LOGIN)).toBe(1)
  })

  it('takes its ids from functions, at each login', async () => {
    const { roleId, secretId } = await appRole(vault)
    const ids = { roleId: vi.fn(() => ` ${roleId}\n`), secretId: vi.fn(async () => `${secretId}\n`) }
    const provider = source(ids)
    expect(ids.secretId).not.toHaveBeenCalled()
    await provider()
    await provider()
    expect(ids.secretId).toHaveBeenCalledTimes(1)
    later(121)
    await provider()
    expect(ids.secretId).toHaveBeenCalledTimes(2)
    expect(vault.calls.find(({ path }) => path === LOGIN)?.body).toEqual({
      role_id: roleId,
      secret_id: secretId,
    })
  })

  it('logs in where its method is mounted', async () => {
    const provider = source({ ...(await appRole(vault)), mount: 'teams/approle' })
    await rejectionOf(CredentialError, provider())
    expect(asked()).toEqual(['auth/teams/approle/login'])
  })
})

describe('the token of an AppRole', () => {
  it('is renewed at the first ask after a third of its lease, not before, by one of all who ask', async () => {
    const provider = source(await appRole(vault))
    await provider()
    later(39)
    await provider()
    expect(vault.count(RENEWAL)).toBe(0)
    later(2)
    await Promise.all([provider(), provider(), provider()])
    expect(vault.count(RENEWAL)).toBe(1)
    later(39)
    await provider()
    expect(vault.count(RENEWAL)).toBe(1)
    expect(vault.count(LOGIN)).toBe(1)
  })

  it('lives on one secret id while it is asked for every quarter of an hour', async () => {
    const times = { token_ttl: 1200, token_max_ttl: 86_400 }
    const provider = source(await appRole(vault, { secret_id_num_uses: 1, ...times }))
    for (let asks = 0; asks < 8; asks += 1) {
      expect(await provider()).toMatchObject(given)
      later(12 * 60)
    }
  })

  it('is used again where a standby has not heard of it yet, and a moment later has', async () => {
    const provider = source(await appRole(vault))
    const behind = { status: 412, body: { errors: ['required index state not present'] } }
    vault.instead = ({ path }) => (path === API_PATH && vault.count(API_PATH) === 1 ? behind : undefined)
    expect(await provider()).toMatchObject(given)
    expect(asked()).toEqual([LOGIN, API_PATH, API_PATH])
  })

  it('is replaced when its maximum is near, and before it ends', async () => {
    const provider = source(await appRole(vault, { token_max_ttl: 180 }))
    await provider()
    later(100)
    await provider()
    expect([vault.count(RENEWAL), vault.count(LOGIN)]).toEqual([1, 1])
    // It was renewed for the 80 seconds that were left: two thirds of these are over.
    later(60)
    await provider()
    expect([vault.count(RENEWAL), vault.count(LOGIN)]).toEqual([1, 2])
  })

  it('is replaced where it cannot be renewed, and after it has ended', async () => {
    const provider = source(await appRole(vault))
    await provider()
    vault.instead = ({ path }) => (path === RENEWAL ? { status: 400, body: { errors: ['no'] } } : undefined)
    later(90)
    await provider()
    expect(vault.count(LOGIN)).toBe(2)
    later(1000)
    await provider()
    expect([vault.count(LOGIN), vault.count(RENEWAL)]).toEqual([3, 1])
  })

  it('is used to its end where it can be neither renewed nor replaced', async () => {
    const provider = source(await appRole(vault, { secret_id_num_uses: 1 }))
    await provider()
    vault.instead = ({ path }) => (path === RENEWAL ? { status: 500, body: '' } : undefined)
    later(100)
    expect(await provider()).toMatchObject(given)
    later(21)
    expect((await rejectionOf(CredentialError, provider())).hint).toMatch(/the secret id neither expired/)
  })

  it('is replaced when it was revoked: one new login, and the secret is read', async () => {
    const provider = source(await appRole(vault))
    await provider()
    vault.tokens.revokeAll('newsletter')
    const answers = await Promise.all([provider(), provider(), provider()])
    for (const answer of answers) expect(answer).toMatchObject(given)
    expect(vault.count(LOGIN)).toBe(2)
  })

  it('is not replaced again for one who learns late that it was revoked', async () => {
    const provider = source(await appRole(vault))
    await provider()
    vault.tokens.revokeAll('newsletter')
    let answer = () => {}
    const held = new Promise<undefined>((resolve) => {
      answer = () => resolve(undefined)
    })
    let reads = 0
    vault.instead = ({ path }) => (path === API_PATH && ++reads === 1 ? held : undefined)
    const late = provider()
    await vi.waitFor(() => expect(reads).toBe(1))
    await provider()
    answer()
    expect(await late).toMatchObject(given)
    expect(vault.count(LOGIN)).toBe(2)
  })

  it('is not replaced where it is of now: what a policy refuses, another token may not either', async () => {
    const provider = source(await appRole(vault))
    vault.policy('newsletter', [])
    const error = await rejectionOf(CredentialError, provider())
    expect(error.hint).toBe(
      `Vault (secret/${PATH}) failed: Vault answered 403, permission denied: does a policy of the role allow to read ${API_PATH}?`,
    )
    expect(asked()).toEqual([LOGIN, API_PATH])
    await rejectionOf(CredentialError, provider())
    expect([vault.count(LOGIN), vault.count(API_PATH)]).toEqual([2, 3])
  })

  it('is kept while Vault refuses it and gives no other: it may allow again what it refused', async () => {
    const provider = source(await appRole(vault, { secret_id_num_uses: 1 }))
    await provider()
    vault.policy('newsletter', [])
    expect((await rejectionOf(CredentialError, provider())).hint).toMatch(/AppRole login/)
    vault.policy('newsletter', [API_PATH])
    expect(await provider()).toMatchObject(given)
  })
})

describe('a login that fails', () => {
  it.each([
    ['refused', 400, /the AppRole login of Vault \(.*\) failed: Vault answered 400, is the role id right/],
    ['forbidden', 403, /403, is the role id right/],
    ['sealed', 503, /503, it is sealed/],
    ['redirected', 307, /307, a redirect/],
    ['broken', 500, /Vault answered 500$/],
  ])('says why: %s', async (_, status, message) => {
    vault.instead = ({ path }) => (path === LOGIN ? { status, body: { errors: ['x'] } } : undefined)
    const error = await rejectionOf(CredentialError, source(await appRole(vault))())
    expect(error.code).toBe('credential_unavailable')
    expect(error.hint).toMatch(message)
  })

  it.each([
    ['nothing', {}],
    ['no JSON', 'a page'],
    ['a token with a line break', { auth: { client_token: 'a\nb', lease_duration: 1 } }],
    ['a token without a lease', { auth: { client_token: 'a' } }],
    ['a lease below nothing', { auth: { client_token: 'a', lease_duration: -1 } }],
  ])('gives no token where Vault gives %s', async (_, body) => {
    vault.instead = ({ path }) => (path === LOGIN ? { status: 200, body } : undefined)
    const error = await rejectionOf(CredentialError, source(await appRole(vault))())
    expect(error.hint).toMatch(/^the AppRole login of Vault \(.*\) returned no token$/)
  })

  it('is tried again at the next ask', async () => {
    const provider = source(await appRole(vault))
    vault.sealed = true
    await Promise.all([1, 2, 3].map(() => rejectionOf(CredentialError, provider())))
    expect(vault.count(LOGIN)).toBe(1)
    vault.sealed = false
    expect(await provider()).toMatchObject(given)
  })

  it('does not stand in the way of the next one, where a function never gives the secret id', async () => {
    vi.useRealTimers()
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const { roleId, secretId } = await appRole(vault)
    const ids = vi.fn<() => Promise<string>>(() => new Promise(() => {}))
    const provider = source({ roleId, secretId: ids })
    const rejected = rejectionOf(CredentialError, provider())
    await vi.advanceTimersByTimeAsync(10_000)
    expect((await rejected).hint).toMatch(/did not answer within 10000 ms$/)
    ids.mockResolvedValue(secretId)
    expect(await provider()).toMatchObject(given)
  })

  it('does not end with the one who asked first: others wait for it', async () => {
    const provider = source(await appRole(vault))
    const caller = new AbortController()
    const first = rejectionOf(CredentialError, provider({ signal: caller.signal }))
    const second = provider()
    vault.instead = (call: VaultCall) => {
      if (call.path === LOGIN) caller.abort()
      return undefined
    }
    expect((await first).hint).toMatch(/aborted$/)
    expect(await second).toMatchObject(given)
    expect(vault.count(LOGIN)).toBe(1)
  })
})
