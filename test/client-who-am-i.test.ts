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
  it('says of which account the key is, and of which role its user, and nothing personal', async () => {
    answerAccounts(standIn, { [firstKey]: { ...account, ...personal } })
    const said = await createTestClient().whoAmI()
    expect(said).toEqual(identity)
    expect(inspect(said, { showHidden: true })).not.toMatch(/ada|lovelace/i)
  })

  it('asks Mailchimp for these two fields only', async () => {
    answerAccounts(standIn, { [firstKey]: account })
    await createTestClient().whoAmI()
    expect(
      standIn.requests.map(({ method, path, query }) => [method, path, decodeURIComponent(query)]),
    ).toEqual([['GET', '/3.0/', 'fields=account_id,role']])
  })

  it('reads it once, and again when the key is another one', async () => {
    answerAccounts(standIn, { [firstKey]: account, [secondKey]: owner })
    const client = createTestClient({ credentials: createSequenceProvider(firstKey, secondKey) })
    expect(await client.whoAmI()).toEqual(identity)
    expect(await client.whoAmI()).toEqual(identity)
    expect(standIn.requests).toHaveLength(1)
    await client.rotate()
    expect(await client.whoAmI()).toEqual({ accountId: owner.account_id, role: 'owner' })
    expect(identifyKeys(standIn.requests)).toEqual([1, 2])
  })

  it('reads it again after a failure', async () => {
    answerAccounts(standIn, { [firstKey]: account })
    standIn.answerNext('GET /', faults.resetSocket())
    const client = createTestClient()
    await captureRejection(TransportError, client.whoAmI())
    expect(await client.whoAmI()).toEqual(identity)
  })

  it('shares what is known with `expect`, whichever comes first', async () => {
    answerAccounts(standIn, { [firstKey]: account })
    const expects = { expect: { role: 'manager' } } as const
    const [one, other] = [createTestClient(expects), createTestClient(expects)]
    await one.whoAmI()
    await one.ping.get()
    await other.ping.get()
    await other.whoAmI()
    expect(filterRootRequests(standIn.requests)).toHaveLength(2)
  })

  it('says whose key it is also where that is not the expected one', async () => {
    answerAccounts(standIn, { [firstKey]: owner })
    const client = createTestClient({ expect: { accountId: account.account_id, role: 'viewer' } })
    expect(await client.whoAmI()).toEqual({ accountId: owner.account_id, role: 'owner' })
    expect((await captureRejection(CredentialError, client.ping.get())).code).toBe('credential_mismatch')
    expect(standIn.requests).toHaveLength(1)
  })
})

describe('client.whoAmI() is a call like others', () => {
  it.each<[string, ClientOptions['scope']]>([
    ['does not allow the reading of the account', { version: 1, allow: ['ping.get'] }],
    ['denies it', { version: 1, preset: 'read-only', deny: ['root.getRoot'] }],
    ['allows nothing', { version: 1, preset: 'none' }],
  ])('refused by a scope that %s: it asks nobody', async (_, scope) => {
    const credentials = createSequenceProvider(firstKey)
    const client = createTestClient({ credentials, scope, expect: { role: 'owner' } })
    const error = await captureRejection(ScopeError, client.whoAmI())
    expect(error.operation).toBe('root.getRoot')
    expect(credentials).not.toHaveBeenCalled()
    expect(standIn).toMatchObject({ connections: 0, requests: [] })
  })

  it('refused by the scope also where the answer is known', async () => {
    answerAccounts(standIn, { [firstKey]: account })
    const client = createTestClient({ scope: { version: 1, allow: ['ping.get'] }, expect: { role: 'owner' } })
    await client.ping.get()
    await captureRejection(ScopeError, client.whoAmI())
  })

  it('allowed by a scope that allows it by its name', async () => {
    answerAccounts(standIn, { [firstKey]: account })
    expect(await createTestClient({ scope: { version: 1, allow: ['root.getRoot'] } }).whoAmI()).toEqual(
      identity,
    )
  })

  it('sent again with another key, where its own is rejected', async () => {
    answerAccounts(standIn, { [secondKey]: owner })
    revokeKey(standIn, firstKey)
    const client = createTestClient({ credentials: createSequenceProvider(firstKey, secondKey) })
    expect(await client.whoAmI()).toMatchObject({ role: 'owner' })
    expect(identifyKeys(standIn.requests)).toEqual([1, 2])
  })

  it('failing with what Mailchimp says', async () => {
    standIn.on('GET /', problem(403, 'User Disabled', 'x'))
    const error = await captureRejection(ApiError, createTestClient().whoAmI())
    expect(error).toMatchObject({ code: 'forbidden', operation: 'root.getRoot' })
  })

  it.each([[{}], [[]], [{ role: 'owner' }], [{ account_id: 7, role: 'owner' }]])(
    'failing where the answer does not say it: %j',
    async (body) => {
      standIn.on('GET /', { status: 200, body })
      const error = await captureRejection(CredentialError, createTestClient().whoAmI())
      expect(error.code).toBe('credential_unavailable')
      expect(error.hint).toContain('has no account_id and role')
    },
  )

  it('given up by its caller', async () => {
    const client = createTestClient()
    const view = client.with({ signal: AbortSignal.abort() }) as MailchimpClient
    expect((await captureRejection(TransportError, view.whoAmI())).code).toBe('aborted')
    expect(standIn.connections).toBe(0)
  })

  it('ended when its time is over', async () => {
    standIn.on('GET /', faults.hang())
    const error = await captureRejection(
      TransportError,
      createTestClient({ timeouts: { totalMs: 100 } }).whoAmI(),
    )
    expect(error).toMatchObject({ code: 'timeout', operation: 'root.getRoot' })
  })

  it('over when the client is closed', async () => {
    const client = createTestClient()
    await client.close()
    expect((await captureRejection(TransportError, client.whoAmI())).code).toBe('client_closed')
  })

  it('without a credential says so', async () => {
    const error = await captureRejection(CredentialError, createTestClient({ credentials: '' }).whoAmI())
    expect(error.code).toBe('credential_missing')
  })

  it('and names the key that was rejected by its fingerprint', async () => {
    for (const key of sampleKeys) revokeKey(standIn, key)
    const error = await captureRejection(ApiError, createTestClient().whoAmI())
    expect(error.hint).toContain(computeFingerprint(firstKey))
  })
})
