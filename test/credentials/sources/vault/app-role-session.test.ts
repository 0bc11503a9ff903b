import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { hashicorpVault } from '../../../../src/credentials/sources/vault/hashicorp-vault.js'
import { CredentialError } from '../../../../src/index.js'
import { captureRejection } from '../../../support/capture-error.js'
import { type VaultCall, VaultStandIn } from '../../../support/credentials/stand-ins/vault.js'
import {
  API_PATH,
  type AppRoleIds,
  createAppRole,
  PATH,
  putSecret,
} from '../../../support/credentials/vault/vault-fixture.js'
import { canaryKey } from '../../../support/stand-in/stand-in.js'

const LOGIN = 'auth/approle/login'
const RENEWAL = 'auth/token/renew-self'

let vault: VaultStandIn

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  for (const name of ['VAULT_TOKEN', 'VAULT_NAMESPACE', 'VAULT_ADDR']) vi.stubEnv(name, undefined)
  vault = await VaultStandIn.start()
  await putSecret(vault)
})
afterEach(async () => {
  vi.useRealTimers()
  vi.unstubAllEnvs()
  await vault.close()
})

/** Advances the time of the server and of the source. */
const advanceTime = (seconds: number) => vi.setSystemTime(Date.now() + seconds * 1000)

function createTestProvider(ids: object) {
  vault.clearCalls()
  return hashicorpVault({ path: PATH, address: vault.address, auth: { appRole: ids as AppRoleIds } })
}

const listCalledPaths = () => vault.calls.map(({ path }) => path)
const given = { apiKey: canaryKey() }

describe('an AppRole', () => {
  it('logs in at the first fetch, and keeps the token for the next ones', async () => {
    const provider = createTestProvider(await createAppRole(vault))
    expect(listCalledPaths()).toEqual([])
    for (const _ of [1, 2, 3]) expect(await provider()).toMatchObject(given)
    expect(listCalledPaths()).toEqual([LOGIN, API_PATH, API_PATH, API_PATH])
  })

  it('logs in once for any number of concurrent fetches', async () => {
    const provider = createTestProvider(await createAppRole(vault))
    const answers = await Promise.all(Array.from({ length: 50 }, () => provider()))
    expect(answers).toHaveLength(50)
    expect(vault.countCalls(LOGIN)).toBe(1)
  })

  it('gets its ids from functions, at each login', async () => {
    const { roleId, secretId } = await createAppRole(vault)
    const ids = { roleId: vi.fn(() => ` ${roleId}\n`), secretId: vi.fn(async () => `${secretId}\n`) }
    const provider = createTestProvider(ids)
    expect(ids.secretId).not.toHaveBeenCalled()
    await provider()
    await provider()
    expect(ids.secretId).toHaveBeenCalledTimes(1)
    advanceTime(121)
    await provider()
    expect(ids.secretId).toHaveBeenCalledTimes(2)
    expect(vault.calls.find(({ path }) => path === LOGIN)?.body).toEqual({
      role_id: roleId,
      secret_id: secretId,
    })
  })

  it('logs in at the mount of its auth method', async () => {
    const provider = createTestProvider({ ...(await createAppRole(vault)), mount: 'teams/approle' })
    await captureRejection(CredentialError, provider())
    expect(listCalledPaths()).toEqual(['auth/teams/approle/login'])
  })
})

describe('the token of an AppRole', () => {
  it('is renewed once at the first fetch after a third of its lease, not before', async () => {
    const provider = createTestProvider(await createAppRole(vault))
    await provider()
    advanceTime(39)
    await provider()
    expect(vault.countCalls(RENEWAL)).toBe(0)
    advanceTime(2)
    await Promise.all([provider(), provider(), provider()])
    expect(vault.countCalls(RENEWAL)).toBe(1)
    advanceTime(39)
    await provider()
    expect(vault.countCalls(RENEWAL)).toBe(1)
    expect(vault.countCalls(LOGIN)).toBe(1)
  })

  it('needs only one secret id if it is used every fifteen minutes', async () => {
    const times = { token_ttl: 1200, token_max_ttl: 86_400 }
    const provider = createTestProvider(await createAppRole(vault, { secret_id_num_uses: 1, ...times }))
    for (let asks = 0; asks < 8; asks += 1) {
      expect(await provider()).toMatchObject(given)
      advanceTime(12 * 60)
    }
  })

  it('is retried if a standby does not know it yet', async () => {
    const provider = createTestProvider(await createAppRole(vault))
    const behind = { status: 412, body: { errors: ['required index state not present'] } }
    vault.intercept = ({ path }) =>
      path === API_PATH && vault.countCalls(API_PATH) === 1 ? behind : undefined
    expect(await provider()).toMatchObject(given)
    expect(listCalledPaths()).toEqual([LOGIN, API_PATH, API_PATH])
  })

  it('is replaced near its maximum lifetime, before it ends', async () => {
    const provider = createTestProvider(await createAppRole(vault, { token_max_ttl: 180 }))
    await provider()
    advanceTime(100)
    await provider()
    expect([vault.countCalls(RENEWAL), vault.countCalls(LOGIN)]).toEqual([1, 1])
    // It was renewed for the remaining 80 seconds, two thirds of which have passed.
    advanceTime(60)
    await provider()
    expect([vault.countCalls(RENEWAL), vault.countCalls(LOGIN)]).toEqual([1, 2])
  })

  it('is replaced if it cannot be renewed, and after it has ended', async () => {
    const provider = createTestProvider(await createAppRole(vault))
    await provider()
    vault.intercept = ({ path }) => (path === RENEWAL ? { status: 400, body: { errors: ['no'] } } : undefined)
    advanceTime(90)
    await provider()
    expect(vault.countCalls(LOGIN)).toBe(2)
    advanceTime(1000)
    await provider()
    expect([vault.countCalls(LOGIN), vault.countCalls(RENEWAL)]).toEqual([3, 1])
  })

  it('is used until it ends if it can be neither renewed nor replaced', async () => {
    const provider = createTestProvider(await createAppRole(vault, { secret_id_num_uses: 1 }))
    await provider()
    vault.intercept = ({ path }) => (path === RENEWAL ? { status: 500, body: '' } : undefined)
    advanceTime(100)
    expect(await provider()).toMatchObject(given)
    advanceTime(21)
    expect((await captureRejection(CredentialError, provider())).hint).toMatch(
      /is the secret ID neither expired/,
    )
  })

  it('is replaced after it was revoked: one new login, and the secret is read', async () => {
    const provider = createTestProvider(await createAppRole(vault))
    await provider()
    vault.tokens.revokeAll('newsletter')
    const answers = await Promise.all([provider(), provider(), provider()])
    for (const answer of answers) expect(answer).toMatchObject(given)
    expect(vault.countCalls(LOGIN)).toBe(2)
  })

  it('is not replaced again if a caller detects the same revocation late', async () => {
    const provider = createTestProvider(await createAppRole(vault))
    await provider()
    vault.tokens.revokeAll('newsletter')
    let answer = () => {}
    const held = new Promise<undefined>((resolve) => {
      answer = () => resolve(undefined)
    })
    let reads = 0
    vault.intercept = ({ path }) => (path === API_PATH && ++reads === 1 ? held : undefined)
    const late = provider()
    await vi.waitFor(() => expect(reads).toBe(1))
    await provider()
    answer()
    expect(await late).toMatchObject(given)
    expect(vault.countCalls(LOGIN)).toBe(2)
  })

  it('is not replaced if it is new, because a policy would refuse another token too', async () => {
    const provider = createTestProvider(await createAppRole(vault))
    vault.definePolicy('newsletter', [])
    const error = await captureRejection(CredentialError, provider())
    expect(error.hint).toBe(
      `Vault (secret/${PATH}) failed: Vault answered 403, permission denied: does a policy of the role allow reading ${API_PATH}?`,
    )
    expect(listCalledPaths()).toEqual([LOGIN, API_PATH])
    await captureRejection(CredentialError, provider())
    expect([vault.countCalls(LOGIN), vault.countCalls(API_PATH)]).toEqual([2, 3])
  })

  it('is kept if Vault refuses it and issues no other, because Vault may accept it again', async () => {
    const provider = createTestProvider(await createAppRole(vault, { secret_id_num_uses: 1 }))
    await provider()
    vault.definePolicy('newsletter', [])
    expect((await captureRejection(CredentialError, provider())).hint).toMatch(/AppRole login/)
    vault.definePolicy('newsletter', [API_PATH])
    expect(await provider()).toMatchObject(given)
  })
})

describe('a failing login', () => {
  it.each([
    ['refused', 400, /the AppRole login of Vault \(.*\) failed: Vault answered 400, is the role ID correct/],
    ['forbidden', 403, /403, is the role ID correct/],
    ['sealed', 503, /503, because it is sealed/],
    ['redirected', 307, /307, a redirect/],
    ['broken', 500, /Vault answered 500$/],
  ])('reports the reason: %s', async (_, status, message) => {
    vault.intercept = ({ path }) => (path === LOGIN ? { status, body: { errors: ['x'] } } : undefined)
    const error = await captureRejection(CredentialError, createTestProvider(await createAppRole(vault))())
    expect(error.code).toBe('credential_unavailable')
    expect(error.hint).toMatch(message)
  })

  it.each([
    ['an empty answer', {}],
    ['an answer that is not JSON', 'a page'],
    ['a token with a line break', { auth: { client_token: 'a\nb', lease_duration: 1 } }],
    ['a token without a lease', { auth: { client_token: 'a' } }],
    ['a negative lease', { auth: { client_token: 'a', lease_duration: -1 } }],
  ])('returns no token if Vault sends %s', async (_, body) => {
    vault.intercept = ({ path }) => (path === LOGIN ? { status: 200, body } : undefined)
    const error = await captureRejection(CredentialError, createTestProvider(await createAppRole(vault))())
    expect(error.hint).toMatch(/^the AppRole login of Vault \(.*\) returned no token$/)
  })

  it('is retried at the next fetch', async () => {
    const provider = createTestProvider(await createAppRole(vault))
    vault.sealed = true
    await Promise.all([1, 2, 3].map(() => captureRejection(CredentialError, provider())))
    expect(vault.countCalls(LOGIN)).toBe(1)
    vault.sealed = false
    expect(await provider()).toMatchObject(given)
  })

  it('does not block the next one if a function never returns the secret id', async () => {
    vi.useRealTimers()
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const { roleId, secretId } = await createAppRole(vault)
    const ids = vi.fn<() => Promise<string>>(() => new Promise(() => {}))
    const provider = createTestProvider({ roleId, secretId: ids })
    const rejected = captureRejection(CredentialError, provider())
    await vi.advanceTimersByTimeAsync(10_000)
    expect((await rejected).hint).toMatch(/did not respond within 10000 ms$/)
    ids.mockResolvedValue(secretId)
    expect(await provider()).toMatchObject(given)
  })

  it('continues if its first caller aborts, because others wait for it', async () => {
    const provider = createTestProvider(await createAppRole(vault))
    const caller = new AbortController()
    const first = captureRejection(CredentialError, provider({ signal: caller.signal }))
    const second = provider()
    vault.intercept = (call: VaultCall) => {
      if (call.path === LOGIN) caller.abort()
      return undefined
    }
    expect((await first).hint).toMatch(/aborted$/)
    expect(await second).toMatchObject(given)
    expect(vault.countCalls(LOGIN)).toBe(1)
  })
})
