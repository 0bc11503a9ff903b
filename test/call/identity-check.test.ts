import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import type { MailchimpClient } from '../../src/client.js'
import type { Provider } from '../../src/credentials/provider.js'
import {
  ApiError,
  ConfigError,
  CredentialError,
  ScopeError,
  TransportError,
} from '../../src/errors/error-classes.js'
import type { ClientOptions } from '../../src/options/client-options.js'
import { createLoopbackClient, createScope, fullScope } from '../support/call/loopback-client.js'
import {
  account,
  answerAccounts,
  computeFingerprint,
  createSequenceProvider,
  encodeBasicAuth,
  filterOtherRequests,
  filterRootRequests,
  firstKey,
  identifyKeys,
  rejection,
  revokeKey,
  sampleKeys,
  secondKey,
} from '../support/call/sample-keys.js'
import { captureRejection } from '../support/capture-error.js'
import { findLeak, printAll } from '../support/secret-leaks.js'
import { type Answer, faults, problem, type StandIn, startStandIn } from '../support/stand-in/stand-in.js'

const own = { accountId: account.account_id }
const stranger = { ...account, account_id: '0123456789abcdef012345678' }
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
  const client = createLoopbackClient(standIn, {
    credentials: firstKey,
    expect: own,
    ...options,
  }) as MailchimpClient
  clients.push(client)
  return client
}

/** Returns the error of a call that was not sent. */
async function captureRefusal(options: ClientOptions): Promise<CredentialError> {
  const error = await captureRejection(
    CredentialError,
    createTestClient(options).campaigns.send('42694e9e57'),
  )
  expect(filterOtherRequests(standIn.requests)).toEqual([])
  return error
}

describe('expect.accountId', () => {
  it('a key of the expected account is used, after its account was read', async () => {
    answerAccounts(standIn, { [firstKey]: account })
    await createTestClient().campaigns.send('42694e9e57')
    expect(standIn.requests.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'GET /3.0/',
      'POST /3.0/campaigns/42694e9e57/actions/send',
    ])
  })

  it('only two fields of the account are requested, because the others are personal data', async () => {
    answerAccounts(standIn, { [firstKey]: account })
    await createTestClient().ping.get()
    const [root] = filterRootRequests(standIn.requests)
    expect(decodeURIComponent(root?.query ?? '')).toBe('fields=account_id,role')
    expect(root?.body).toBe('')
  })

  it('a key of another account sends nothing, and the error names that account', async () => {
    answerAccounts(standIn, { [firstKey]: stranger })
    const error = await captureRefusal({})
    expect(error).toMatchObject({ code: 'credential_mismatch', operation: 'campaigns.send' })
    expect(error.hint).toBe(
      `the credential from the option \`credentials\` (fingerprint ${computeFingerprint(firstKey)}) belongs to the account ${stranger.account_id}, but expect.accountId names another one; nothing else was sent`,
    )
    expect(findLeak(firstKey, printAll(error))).toBeUndefined()
    expect(printAll(error)).not.toContain(own.accountId)
  })

  it('a refused key stays refused, and its account is read once', async () => {
    answerAccounts(standIn, { [firstKey]: stranger })
    const client = createTestClient()
    for (const _ of [1, 2, 3]) {
      expect((await captureRejection(CredentialError, client.ping.get())).code).toBe('credential_mismatch')
    }
    expect(standIn.requests).toHaveLength(1)
  })
})

describe('expect.role', () => {
  it.each(['Viewer', 'author', 'MANAGER'])('a key of a user who is %s is used', async (role) => {
    answerAccounts(standIn, { [firstKey]: { ...account, role } })
    await createTestClient({ expect: { role: 'manager' } }).ping.get()
    expect(filterOtherRequests(standIn.requests)).toHaveLength(1)
  })

  it.each([
    ['admin', 'has the role admin'],
    ['Owner', 'has the role owner'],
    ['of tomorrow', 'has the role (not printable)'],
    ['superuser', 'has the role superuser'],
  ])('a key of a user who is %s sends nothing', async (role, words) => {
    answerAccounts(standIn, { [firstKey]: { ...account, role } })
    const error = await captureRefusal({ expect: { role: 'manager' } })
    expect(error.code).toBe('credential_mismatch')
    expect(error.hint).toContain(words)
  })

  it('a key that meets only one of role and accountId sends nothing', async () => {
    answerAccounts(standIn, { [firstKey]: account, [secondKey]: { ...stranger, role: 'viewer' } })
    const both = { ...own, role: 'author' } as const
    expect((await captureRefusal({ expect: both })).hint).toContain('the role manager')
    const other = await captureRefusal({ expect: both, credentials: secondKey })
    expect(other.hint).toContain(`the account ${stranger.account_id}`)
  })
})

describe('a call whose account cannot be read is not sent, and its error says so', () => {
  const unreadable: readonly [string, Answer | ReturnType<typeof faults.hang>, RegExp][] = [
    ['is forbidden', problem(403, 'User Disabled', 'x'), /answered 403 User Disabled/],
    ['is not found', problem(404, 'Resource Not Found', 'x'), /answered 404/],
    ['is throttled', problem(429, 'Too Many Requests', 'x'), /answered 429/],
    ['fails', problem(500, 'Internal Server Error', 'x'), /answered 500/],
    ['is an HTML page', faults.htmlBody(), /not JSON/],
    ['is a 401 of the edge', faults.htmlBody(401), /network in front/],
    ['is redirected', faults.redirect('https://127.0.0.1:1/3.0/'), /redirect/],
    ['is empty', faults.emptyBody(), /has no account_id and role/],
    ['is an empty object', { status: 200, body: {} }, /has no account_id and role/],
    ['has no role', { status: 200, body: { account_id: own.accountId } }, /has no account_id and role/],
    ['has no account', { status: 200, body: { role: 'viewer' } }, /has no account_id and role/],
    ['is a list', { status: 200, body: [account] }, /has no account_id and role/],
  ]

  it.each(unreadable)('if the read %s', async (_, answer, words) => {
    standIn.on('GET /', answer)
    const error = await captureRefusal({})
    expect(error).toMatchObject({ code: 'credential_unavailable', operation: 'campaigns.send' })
    expect(error.hint).toMatch(
      /^campaigns\.send was not sent: the account that its key belongs to could not be read\. /,
    )
    expect(error.hint).toMatch(words)
  })

  it.each([
    ['is lost', faults.resetSocket(), 'connection_failed'],
    ['never comes', faults.hang(), 'timeout'],
    ['is too large', faults.hugeBody(70_000), 'response_too_large'],
  ])('if the response %s, and the call can be repeated safely', async (_, answer, code) => {
    standIn.on('GET /', answer)
    const options = { timeouts: { headersMs: 200 }, network: { maxResponseBytes: 65_536 } }
    const call = createTestClient(options).campaigns.send('42694e9e57')
    const error = await captureRejection(TransportError, call)
    expect(error).toMatchObject({ code, outcome: 'not_sent', operation: 'campaigns.send' })
    expect(error.message).not.toContain('may have carried it out')
    expect(filterOtherRequests(standIn.requests)).toEqual([])
  })

  it('if the key was revoked and there is no other', async () => {
    for (const key of sampleKeys) revokeKey(standIn, key)
    const credentials = createSequenceProvider(firstKey)
    const error = await captureRejection(
      ApiError,
      createTestClient({ credentials }).campaigns.send('42694e9e57'),
    )
    expect(error).toMatchObject({ code: 'key_rejected', status: 401, operation: 'campaigns.send' })
    expect(error.message).toContain('The credential has been revoked')
    expect(error.hint).toContain(`(fingerprint ${computeFingerprint(firstKey)})`)
    expect(error.response.body).toMatchObject({ title: 'API Key Invalid' })
    expect(credentials).toHaveBeenCalledTimes(2)
    expect(filterOtherRequests(standIn.requests)).toEqual([])
  })

  it('if the proxy in the environment is invalid, which the operator must fix', async () => {
    vi.stubEnv('https_proxy', 'socks5://127.0.0.1:1080')
    const client = createTestClient({ network: { proxy: 'env' } })
    const error = await captureRejection(ConfigError, client.ping.get())
    vi.unstubAllEnvs()
    expect(error.faults).toMatchObject([{ path: 'HTTPS_PROXY' }])
    expect(standIn.connections).toBe(0)
  })

  it('if its data centre is not the configured one', async () => {
    const error = await captureRefusal({ server: 'us7' })
    expect(error).toMatchObject({ code: 'credential_invalid', operation: 'campaigns.send' })
    expect(standIn.connections).toBe(0)
  })

  it('if the call itself reads the account', async () => {
    standIn.on('GET /', faults.resetSocket())
    const error = await captureRejection(TransportError, createTestClient().root.getRoot())
    expect(error).toMatchObject({ outcome: 'not_sent', operation: 'root.getRoot' })
    expect(standIn.requests).toHaveLength(1)
  })

  it('if the client was closed', async () => {
    const client = createTestClient()
    await client.close()
    const error = await captureRejection(TransportError, client.ping.get())
    expect(error).toMatchObject({ code: 'client_closed', outcome: 'not_sent', operation: 'ping.get' })
  })

  it('and a later call reads the account again', async () => {
    answerAccounts(standIn, { [firstKey]: account })
    standIn.answerNext('GET /', faults.resetSocket())
    const client = createTestClient()
    await captureRejection(TransportError, client.ping.get())
    await client.ping.get()
    expect(filterRootRequests(standIn.requests)).toHaveLength(2)
    expect(filterOtherRequests(standIn.requests)).toHaveLength(1)
  })
})

describe('expect cannot be bypassed', () => {
  const ways: readonly [string, (client: MailchimpClient) => Promise<unknown>][] = [
    ['a method', (client) => client.ping.get()],
    ['a method with its HTTP response', (client) => client.ping.getWithHttpInfo()],
    ['the read of the account', (client) => client.root.getRoot()],
    ['a request()', (client) => client.request('GET', '/ping')],
    [
      'a request() of an unknown route that the scope allows',
      (client) => client.request('GET', '/of/tomorrow'),
    ],
    ['a batch', (client) => client.batches.start({ operations: [{ method: 'GET', path: '/ping' }] })],
    ['a view', (client) => client.with({ actor: 'nightly-sync' }).with({ timeoutMs: 9_000 }).ping.get()],
    ['a request() of a view', (client) => client.with({}).request('GET', '/ping')],
  ]
  const scope = createScope({ ...fullScope, allow: [...(fullScope.allow ?? []), 'GET /of/tomorrow'] })

  it.each(ways)('by %s', async (_, call) => {
    answerAccounts(standIn, { [firstKey]: stranger })
    const error = await captureRejection(CredentialError, call(createTestClient({ scope })))
    expect(error.code).toBe('credential_mismatch')
    expect(standIn.requests).toHaveLength(1)
    expect(decodeURIComponent(standIn.requests[0]?.query ?? '')).toBe('fields=account_id,role')
  })

  it('by a report-only scope', async () => {
    answerAccounts(standIn, { [firstKey]: stranger })
    const error = await captureRefusal({ scope: createScope({ preset: 'none', mode: 'report-only' }) })
    expect(error.code).toBe('credential_mismatch')
  })

  it('by the key that replaces a rejected one', async () => {
    answerAccounts(standIn, { [firstKey]: account, [secondKey]: stranger })
    standIn.on('POST /campaigns/{id}/actions/send', rejection)
    const client = createTestClient({ credentials: createSequenceProvider(firstKey, secondKey) })
    const error = await captureRejection(CredentialError, client.campaigns.send('42694e9e57'))
    expect(error.hint).toContain(computeFingerprint(secondKey))
    expect(identifyKeys(filterOtherRequests(standIn.requests))).toEqual([1])
  })

  it('by the previous key', async () => {
    answerAccounts(standIn, { [firstKey]: account, [secondKey]: stranger })
    revokeKey(standIn, firstKey)
    const credentials = createSequenceProvider({ apiKey: firstKey, previous: { apiKey: secondKey } })
    expect((await captureRefusal({ credentials })).hint).toContain(computeFingerprint(secondKey))
  })

  it('by a key of another account than its predecessor’s', async () => {
    answerAccounts(standIn, { [firstKey]: account, [secondKey]: stranger })
    const client = createTestClient({ credentials: createSequenceProvider(firstKey, secondKey) })
    await client.ping.get()
    await client.rotate()
    expect((await captureRejection(CredentialError, client.ping.get())).code).toBe('credential_mismatch')
    expect(identifyKeys(filterOtherRequests(standIn.requests))).toEqual([1])
  })

  it('but the key that replaces a rejected one is used if it belongs to the account', async () => {
    answerAccounts(standIn, { [secondKey]: account })
    revokeKey(standIn, firstKey)
    const client = createTestClient({ credentials: createSequenceProvider(firstKey, secondKey) })
    await client.campaigns.send('42694e9e57')
    expect(identifyKeys(filterRootRequests(standIn.requests))).toEqual([1, 2])
    expect(identifyKeys(filterOtherRequests(standIn.requests))).toEqual([2])
  })

  it('but the previous key is used if it belongs to the account', async () => {
    answerAccounts(standIn, { [firstKey]: account })
    revokeKey(standIn, secondKey)
    const credentials = createSequenceProvider({ apiKey: secondKey, previous: { apiKey: firstKey } })
    await createTestClient({ credentials }).campaigns.send('42694e9e57')
    expect(identifyKeys(filterOtherRequests(standIn.requests))).toEqual([1])
  })
})

describe('the scope and expect', () => {
  it.each(['none', 'read-only'] as const)(
    'a refused call reads no account and calls no provider: preset %s',
    async (preset) => {
      const credentials = createSequenceProvider(firstKey)
      const client = createTestClient({ credentials, scope: { version: 1, preset } })
      await captureRejection(ScopeError, client.campaigns.send('42694e9e57'))
      expect(credentials).not.toHaveBeenCalled()
      expect(standIn).toMatchObject({ connections: 0, requests: [] })
    },
  )

  it('an allowed call reads the account, even if the scope does not allow that read', async () => {
    answerAccounts(standIn, { [firstKey]: account })
    const scope = createScope({ allow: ['ping.get'], deny: ['root.getRoot'] })
    await createTestClient({ scope }).ping.get()
    expect(standIn.requests.map(({ path }) => path)).toEqual(['/3.0/', '/3.0/ping'])
  })
})

describe('the number of attempts', () => {
  it('applies to a call and to the read of its account', async () => {
    standIn.on('GET /', { status: 503, body: { title: 'Unavailable', status: 503 } })
    const client = createTestClient({ retry: { attempts: 2 } })
    await captureRejection(CredentialError, client.ping.get())
    expect(standIn.requests).toHaveLength(2)
    await captureRejection(CredentialError, client.with({ retry: false }).ping.get())
    expect(standIn.requests).toHaveLength(3)
    expect(filterOtherRequests(standIn.requests)).toEqual([])
  })
})

describe('concurrent calls', () => {
  it('read the account once, and once more after the key was replaced', async () => {
    answerAccounts(standIn, { [firstKey]: account, [secondKey]: account })
    const client = createTestClient({ credentials: createSequenceProvider(firstKey, secondKey) })
    const sendCalls = () => Promise.all(Array.from({ length: 50 }, () => client.ping.get()))
    await sendCalls()
    expect(identifyKeys(filterRootRequests(standIn.requests))).toEqual([1])
    await client.rotate()
    await sendCalls()
    expect(identifyKeys(filterRootRequests(standIn.requests))).toEqual([1, 2])
    expect(filterOtherRequests(standIn.requests)).toHaveLength(100)
  })

  it('share one read over a single connection', async () => {
    answerAccounts(standIn, { [firstKey]: account })
    const client = createTestClient({ network: { connections: 1 } })
    await Promise.all(Array.from({ length: 20 }, () => client.ping.get()))
    expect(standIn.requests).toHaveLength(21)
    expect(standIn.connections).toBe(1)
  })

  it('call the provider once if all are rejected before they are sent', async () => {
    answerAccounts(standIn, { [secondKey]: account })
    revokeKey(standIn, firstKey)
    const credentials = createSequenceProvider(firstKey, secondKey)
    const client = createTestClient({ credentials })
    await Promise.all(Array.from({ length: 20 }, () => client.ping.get()))
    expect(credentials).toHaveBeenCalledTimes(2)
    expect(identifyKeys(filterRootRequests(standIn.requests))).toEqual([1, 2])
    expect(identifyKeys(filterOtherRequests(standIn.requests))).toEqual(Array(20).fill(2))
  })

  it('keep the shared read if one of them is aborted', async () => {
    let resume = () => {}
    const mayGo = new Promise<void>((resolve) => {
      resume = resolve
    })
    standIn.on('GET /', () => mayGo.then(() => ({ status: 200, body: account })))
    const client = createTestClient()
    const abort = new AbortController()
    // The call that started the read.
    const given = captureRejection(TransportError, client.with({ signal: abort.signal }).campaigns.send('a'))
    const late = captureRejection(TransportError, client.with({ timeoutMs: 50 }).campaigns.send('b'))
    const others = Array.from({ length: 5 }, () => client.ping.get())
    while (standIn.requests.length === 0) await new Promise((resolve) => setTimeout(resolve, 5))
    abort.abort()
    expect(await given).toMatchObject({ code: 'aborted', outcome: 'not_sent', operation: 'campaigns.send' })
    expect(await late).toMatchObject({ code: 'timeout', outcome: 'not_sent', operation: 'campaigns.send' })
    resume()
    await Promise.all(others)
    expect(filterRootRequests(standIn.requests)).toHaveLength(1)
    expect(filterOtherRequests(standIn.requests)).toHaveLength(5)
  })

  it('are awaited by close() while they wait for the read', async () => {
    standIn.on('GET /', faults.delay(20, { status: 200, body: account }))
    const client = createTestClient()
    const calls = Promise.all([client.campaigns.send('42694e9e57'), client.ping.get()])
    while (standIn.requests.length === 0) await new Promise((resolve) => setTimeout(resolve, 2))
    await client.close()
    expect(standIn.requests).toHaveLength(3)
    await calls
  })

  it('do not keep the client waiting for the read if all are aborted', async () => {
    standIn.on('GET /', faults.hang())
    const client = createTestClient({ network: { connections: 1 } })
    const abort = new AbortController()
    const calls = [1, 2].map(() =>
      captureRejection(TransportError, client.with({ signal: abort.signal }).ping.get()),
    )
    while (standIn.requests.length === 0) await new Promise((resolve) => setTimeout(resolve, 2))
    abort.abort()
    await Promise.all(calls)
    await client.close()
    expect(standIn.requests).toHaveLength(1)
  })

  it('cause no unhandled rejection if all are aborted', async () => {
    const unhandled = vi.fn()
    process.on('unhandledRejection', unhandled)
    standIn.on('GET /', faults.delay(60, problem(500, 'x', 'x')))
    const abort = new AbortController()
    const view = createTestClient().with({ signal: abort.signal })
    const calls = Array.from({ length: 5 }, () => captureRejection(TransportError, view.ping.get()))
    while (standIn.requests.length === 0) await new Promise((resolve) => setTimeout(resolve, 5))
    abort.abort()
    await Promise.all(calls)
    await new Promise((resolve) => setTimeout(resolve, 150))
    process.off('unhandledRejection', unhandled)
    expect(unhandled).not.toHaveBeenCalled()
    expect(filterOtherRequests(standIn.requests)).toEqual([])
  })
})

describe('a response with the key in place of the account', () => {
  it.each<[string, (key: string) => string]>([
    ['as it is', (key) => key],
    ['in base64', (key) => encodeBasicAuth(key).slice('Basic '.length).replace(/=+$/, '')],
    ['in hex', (key) => Buffer.from(key.slice(0, 32)).toString('hex')],
    ['without its data centre', (key) => key.slice(0, 32)],
  ])('is not quoted: %s', async (_, write) => {
    const echo = write(firstKey)
    answerAccounts(standIn, { [firstKey]: { account_id: echo, role: echo } })
    for (const expected of [own, { role: 'viewer' } as const]) {
      const error = await captureRefusal({ expect: expected })
      expect(error.code).toBe('credential_mismatch')
      expect(findLeak(firstKey, printAll(error))).toBeUndefined()
      expect(printAll(error)).not.toContain(echo)
    }
  })
})

it('a provider that returns the same key again causes no second read of the account', async () => {
  answerAccounts(standIn, { [firstKey]: account })
  const credentials: Provider = createSequenceProvider(firstKey)
  const client = createTestClient({ credentials })
  await client.ping.get()
  await client.rotate()
  await client.ping.get()
  expect(credentials).toHaveBeenCalledTimes(2)
  expect(filterRootRequests(standIn.requests)).toHaveLength(1)
})
