import { inspect } from 'node:util'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { MailchimpClient } from '../src/client.js'
import { ApiError, CredentialError, ScopeError, TransportError } from '../src/errors/error-classes.js'
import type { ClientOptions } from '../src/options/client-options.js'
import { createLoopbackClient } from './support/call/loopback-client.js'
import {
  account,
  answerAccounts,
  computeFingerprint,
  createSequenceProvider,
  filterRootRequests,
  firstKey,
  identifyKeys,
  revokeKey,
  sampleKeys,
  secondKey,
} from './support/call/sample-keys.js'
import { captureRejection } from './support/capture-error.js'
import { faults, problem, type StandIn, startStandIn } from './support/stand-in/stand-in.js'

const identity = { accountId: account.account_id, role: 'manager' }
const owner = { account_id: '0123456789abcdef012345678', role: 'owner' }
const personal = { email: 'ada@example.com', account_name: 'Lovelace', first_name: 'Ada' }
let standIn: StandIn
const clients: MailchimpClient[] = []

beforeAll(async () => {
  standIn = await startStandIn({ keys: sampleKeys })
})
afterEach(async () => {
  await Promise.all(clients.splice(0).map((client) => client.close()))
  standIn.reset()
})
afterAll(() => standIn.close())

function createTestClient(options: ClientOptions = {}) {
  const client = createLoopbackClient(standIn, { credentials: firstKey, ...options }) as MailchimpClient
  clients.push(client)
  return client
}

describe('client.whoAmI()', () => {
  it('returns the account and the role of the key, and no personal data', async () => {
    answerAccounts(standIn, { [firstKey]: { ...account, ...personal } })
    const answer = await createTestClient().whoAmI()
    expect(answer).toEqual(identity)
    expect(inspect(answer, { showHidden: true })).not.toMatch(/ada|lovelace/i)
  })

  it('requests only these two fields from Mailchimp', async () => {
    answerAccounts(standIn, { [firstKey]: account })
    await createTestClient().whoAmI()
    expect(
      standIn.requests.map(({ method, path, query }) => [method, path, decodeURIComponent(query)]),
    ).toEqual([['GET', '/3.0/', 'fields=account_id,role']])
  })

  it('reads the account once for each key', async () => {
    answerAccounts(standIn, { [firstKey]: account, [secondKey]: owner })
    const client = createTestClient({ credentials: createSequenceProvider(firstKey, secondKey) })
    expect(await client.whoAmI()).toEqual(identity)
    expect(await client.whoAmI()).toEqual(identity)
    expect(standIn.requests).toHaveLength(1)
    await client.rotate()
    expect(await client.whoAmI()).toEqual({ accountId: owner.account_id, role: 'owner' })
    expect(identifyKeys(standIn.requests)).toEqual([1, 2])
  })

  it('reads the account again after a failure', async () => {
    answerAccounts(standIn, { [firstKey]: account })
    standIn.answerNext('GET /', faults.resetSocket())
    const client = createTestClient()
    await captureRejection(TransportError, client.whoAmI())
    expect(await client.whoAmI()).toEqual(identity)
  })

  it('shares the read of the account with `expect`', async () => {
    answerAccounts(standIn, { [firstKey]: account })
    const expects = { expect: { role: 'manager' } } as const
    const [one, other] = [createTestClient(expects), createTestClient(expects)]
    await one.whoAmI()
    await one.ping.get()
    await other.ping.get()
    await other.whoAmI()
    expect(filterRootRequests(standIn.requests)).toHaveLength(2)
  })

  it('returns the account even if it is not the expected one', async () => {
    answerAccounts(standIn, { [firstKey]: owner })
    const client = createTestClient({ expect: { accountId: account.account_id, role: 'viewer' } })
    expect(await client.whoAmI()).toEqual({ accountId: owner.account_id, role: 'owner' })
    expect((await captureRejection(CredentialError, client.ping.get())).code).toBe('credential_mismatch')
    expect(standIn.requests).toHaveLength(1)
  })
})

describe('client.whoAmI(), like every call,', () => {
  it.each<[string, ClientOptions['scope']]>([
    ['does not allow reading the account', { version: 1, allow: ['ping.get'] }],
    ['denies reading the account', { version: 1, preset: 'read-only', deny: ['root.getRoot'] }],
    ['allows no operation', { version: 1, preset: 'none' }],
  ])('is refused by a scope that %s, without calling the provider', async (_, scope) => {
    const credentials = createSequenceProvider(firstKey)
    const client = createTestClient({ credentials, scope, expect: { role: 'owner' } })
    const error = await captureRejection(ScopeError, client.whoAmI())
    expect(error.operation).toBe('root.getRoot')
    expect(credentials).not.toHaveBeenCalled()
    expect(standIn).toMatchObject({ connections: 0, requests: [] })
  })

  it('is refused by the scope even if the account is known already', async () => {
    answerAccounts(standIn, { [firstKey]: account })
    const client = createTestClient({ scope: { version: 1, allow: ['ping.get'] }, expect: { role: 'owner' } })
    await client.ping.get()
    await captureRejection(ScopeError, client.whoAmI())
  })

  it('is allowed by a scope that contains root.getRoot', async () => {
    answerAccounts(standIn, { [firstKey]: account })
    expect(await createTestClient({ scope: { version: 1, allow: ['root.getRoot'] } }).whoAmI()).toEqual(
      identity,
    )
  })

  it('is sent again with another key if the first one is rejected', async () => {
    answerAccounts(standIn, { [secondKey]: owner })
    revokeKey(standIn, firstKey)
    const client = createTestClient({ credentials: createSequenceProvider(firstKey, secondKey) })
    expect(await client.whoAmI()).toMatchObject({ role: 'owner' })
    expect(identifyKeys(standIn.requests)).toEqual([1, 2])
  })

  it('fails with the error of Mailchimp', async () => {
    standIn.on('GET /', problem(403, 'User Disabled', 'x'))
    const error = await captureRejection(ApiError, createTestClient().whoAmI())
    expect(error).toMatchObject({ code: 'forbidden', operation: 'root.getRoot' })
  })

  it.each([[{}], [[]], [{ role: 'owner' }], [{ account_id: 7, role: 'owner' }]])(
    'fails if the response contains no account and role: %j',
    async (body) => {
      standIn.on('GET /', { status: 200, body })
      const error = await captureRejection(CredentialError, createTestClient().whoAmI())
      expect(error.code).toBe('credential_unavailable')
      expect(error.hint).toContain('has no account_id and role')
    },
  )

  it('can be aborted by its caller', async () => {
    const client = createTestClient()
    const view = client.with({ signal: AbortSignal.abort() }) as MailchimpClient
    expect((await captureRejection(TransportError, view.whoAmI())).code).toBe('aborted')
    expect(standIn.connections).toBe(0)
  })

  it('fails at its deadline', async () => {
    standIn.on('GET /', faults.hang())
    const error = await captureRejection(
      TransportError,
      createTestClient({ timeouts: { totalMs: 100 } }).whoAmI(),
    )
    expect(error).toMatchObject({ code: 'timeout', operation: 'root.getRoot' })
  })

  it('fails if the client is closed', async () => {
    const client = createTestClient()
    await client.close()
    expect((await captureRejection(TransportError, client.whoAmI())).code).toBe('client_closed')
  })

  it('fails without a credential', async () => {
    const error = await captureRejection(CredentialError, createTestClient({ credentials: '' }).whoAmI())
    expect(error.code).toBe('credential_missing')
  })

  it('fails with the fingerprint of a rejected key', async () => {
    for (const key of sampleKeys) revokeKey(standIn, key)
    const error = await captureRejection(ApiError, createTestClient().whoAmI())
    expect(error.hint).toContain(computeFingerprint(firstKey))
  })
})
