import fc from 'fast-check'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { MailchimpClient } from '../../src/client.js'
import type { CredentialInput, Provider } from '../../src/credentials/provider.js'
import { ApiError, CredentialError, MailchimpError, TransportError } from '../../src/errors/error-classes.js'
import type { ClientOptions } from '../../src/options/client-options.js'
import { createLoopbackClient, createScope, fullScope } from '../support/call/loopback-client.js'
import {
  computeFingerprint,
  createSequenceProvider,
  encodeBasicAuth,
  firstKey,
  identifyKeys,
  rejection,
  revokeKey,
  sampleKeys,
  secondKey,
} from '../support/call/sample-keys.js'
import { captureRejection } from '../support/capture-error.js'
import { type Answer, faults, problem, type StandIn, startStandIn } from '../support/stand-in/stand-in.js'

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

function createTestClient(credentials: Provider, options: ClientOptions = {}) {
  const client = createLoopbackClient(standIn, { credentials, ...options }) as MailchimpClient
  clients.push(client)
  return client
}

const member = {
  email_address: 'ada@example.com',
  status: 'subscribed',
  merge_fields: { FNAME: 'Ädä \u{1f437}' },
}
const batch = {
  operations: [
    { method: 'GET', path: '/ping' },
    { method: 'PATCH', path: '/lists/a1b2c3d4e5', body: '{"name":"new"}' },
  ],
}

/** One call of each kind, including those that are never repeated after other failures. */
const calls: readonly [string, (client: MailchimpClient) => Promise<unknown>][] = [
  ['a read', (client) => client.lists.getAllLists({ count: 3, fields: ['lists.id'] })],
  ['a POST', (client) => client.lists.addListMember('a1b2c3d4e5', member, { skipMergeValidation: true })],
  ['a PUT', (client) => client.lists.setListMember('a1b2c3d4e5', 'ada@example.com', member as never)],
  ['a PATCH', (client) => client.lists.updateListMember('a1b2c3d4e5', 'ada@example.com', { status: 'x' })],
  ['a DELETE', (client) => client.lists.deleteList('a1b2c3d4e5')],
  ['a send', (client) => client.campaigns.send('42694e9e57')],
  ['a batch', (client) => client.batches.start(batch)],
  [
    'a request()',
    (client) => client.request('POST', '/campaigns/42694e9e57/actions/test', { body: { a: 1 } }),
  ],
  ['a call of a view', (client) => client.with({ actor: 'nightly-sync', timeoutMs: 9_000 }).ping.get()],
  ['a call with its HTTP response', (client) => client.ping.getWithHttpInfo()],
]

describe('a call whose key is rejected', () => {
  it.each(calls)('is sent again, byte for byte, with the new key of its provider: %s', async (_, call) => {
    standIn.on('*', async ({ usualAnswer }) => {
      const usual = await usualAnswer()
      return usual.status < 400 ? usual : { status: 200, body: {} }
    })
    revokeKey(standIn, firstKey)
    const credentials = createSequenceProvider(firstKey, secondKey)
    await call(createTestClient(credentials))
    expect(identifyKeys(standIn.requests)).toEqual([1, 2])
    expect(credentials).toHaveBeenCalledTimes(2)
    const [first, second] = standIn.requests.map(({ headers, rawHeaders, connection, ...request }) => ({
      ...request,
      headers: rawHeaders.map((text) => (text === headers.authorization ? 'the key' : text)),
    }))
    expect(second).toEqual(first)
  })

  it('resolves to the second response, and a later call needs one request only', async () => {
    revokeKey(standIn, firstKey)
    const client = createTestClient(createSequenceProvider(firstKey, secondKey))
    expect(await client.ping.get()).toHaveProperty('health_status')
    await client.ping.get()
    expect(identifyKeys(standIn.requests)).toEqual([1, 2, 2])
  })

  it('is sent again while close() waits for it', async () => {
    revokeKey(standIn, firstKey)
    const client = createTestClient(createSequenceProvider(firstKey, secondKey))
    standIn.answerNext('*', faults.delay(20, rejection))
    const call = client.lists.deleteList('a1b2c3d4e5')
    while (standIn.requests.length === 0) await new Promise((resolve) => setTimeout(resolve, 2))
    await client.close()
    expect(identifyKeys(standIn.requests)).toEqual([1, 2])
    await call
  })

  it('is sent again only once: a rejection of the second key reaches the caller', async () => {
    for (const key of sampleKeys) revokeKey(standIn, key)
    const credentials = createSequenceProvider(...sampleKeys)
    const error = await captureRejection(ApiError, createTestClient(credentials).campaigns.send('42694e9e57'))
    expect(identifyKeys(standIn.requests)).toEqual([1, 2])
    expect(credentials).toHaveBeenCalledTimes(2)
    expect(error).toMatchObject({ code: 'key_rejected', status: 401, operation: 'campaigns.send' })
    expect(error.hint).toContain(computeFingerprint(secondKey))
  })

  it('is not sent again with the same key', async () => {
    revokeKey(standIn, firstKey)
    const credentials = createSequenceProvider(firstKey)
    const error = await captureRejection(ApiError, createTestClient(credentials).ping.get())
    expect(error.hint).toContain(computeFingerprint(firstKey))
    expect(identifyKeys(standIn.requests)).toEqual([1])
    expect(credentials).toHaveBeenCalledTimes(2)
  })

  it('is sent with the previous key if the provider returned one, as are later calls', async () => {
    revokeKey(standIn, secondKey)
    const client = createTestClient(
      createSequenceProvider({ apiKey: secondKey, previous: { apiKey: firstKey } }),
    )
    await client.campaigns.send('42694e9e57')
    await client.ping.get()
    expect(identifyKeys(standIn.requests)).toEqual([2, 1, 1])
  })

  it.each<[string, Error | { apiKey: string }]>([
    ['fails', new Error('the vault is sealed')],
    ['returns an empty key', { apiKey: '' }],
    ['returns half a key', { apiKey: secondKey.slice(0, 9) }],
  ])('fails with Mailchimp’s rejection if the provider %s', async (_, second) => {
    revokeKey(standIn, firstKey)
    const error = await captureRejection(
      ApiError,
      createTestClient(createSequenceProvider(firstKey, second)).ping.get(),
    )
    expect(error).toMatchObject({ code: 'key_rejected', status: 401, operation: 'ping.get' })
    expect(identifyKeys(standIn.requests)).toEqual([1])
  })

  it('is not sent again to another data centre than the configured one', async () => {
    revokeKey(standIn, firstKey)
    const elsewhere = secondKey.replace('-us1', '-us2')
    const client = createTestClient(createSequenceProvider(firstKey, elsewhere), { server: 'us1' })
    const error = await captureRejection(ApiError, client.ping.get())
    expect(error.code).toBe('key_rejected')
    expect(identifyKeys(standIn.requests)).toEqual([1])
  })
})

describe('a credential without a data centre', () => {
  const unusable: readonly (readonly [string, string | CredentialInput])[] = [
    ['a key of another data centre than was written down', secondKey.replace('-us1', '-us2')],
    ['a `server` that is none', { apiKey: secondKey, server: 'evil.example/x' }],
    ['a `server` that the key contradicts', { apiKey: secondKey, server: 'us7' }],
  ]

  it.each(unusable)('does not replace the credential in use: %s', async (_, answer) => {
    const client = createTestClient(createSequenceProvider(firstKey, answer), { server: 'us1' })
    await client.ping.get()
    const { code } = await captureRejection(CredentialError, client.rotate())
    expect(code).toBe('credential_invalid')
    await client.campaigns.send('42694e9e57')
    expect(identifyKeys(standIn.requests)).toEqual([1, 1])
  })

  it('is fetched again if no credential is in use', async () => {
    const client = createTestClient(createSequenceProvider({ apiKey: firstKey, server: 'us7' }, firstKey))
    const error = await captureRejection(CredentialError, client.ping.get())
    expect(error).toMatchObject({ code: 'credential_invalid', operation: 'ping.get' })
    expect(error.hint).toContain('different data centres')
    await client.ping.get()
    expect(identifyKeys(standIn.requests)).toEqual([1])
  })
})

describe('a failure other than a rejected key is not repeated and does not call the provider:', () => {
  const json = { 'content-type': 'application/json' }

  it.each<[string, Answer | ReturnType<typeof faults.hang>, string]>([
    ['a 403', problem(403, 'Forbidden', 'x'), 'forbidden'],
    ['a 403 of a user who is disabled', problem(403, 'User Disabled', 'x'), 'forbidden'],
    ['a 429', problem(429, 'Too Many Requests', 'x'), 'throttled'],
    ['an empty 403', faults.emptyBody(403), 'throttled'],
    ['a 401 of a page', faults.htmlBody(401), 'edge_refused'],
    ['an empty 401', faults.emptyBody(401), 'edge_refused'],
    ['a 401 that is said to be JSON', { status: 401, headers: json, body: '<p>no</p>' }, 'edge_refused'],
    [
      'a 401 that is too long for one of the API',
      { status: 401, body: ['x'.repeat(70_000)] },
      'edge_refused',
    ],
    ['a 400', problem(400, 'Invalid Resource', 'x'), 'api_error'],
    ['a 404', problem(404, 'Resource Not Found', 'x'), 'api_error'],
    ['a 407', problem(407, 'Proxy Authentication Required', 'x'), 'api_error'],
    ['a 500 that speaks of keys', problem(500, 'API Key Invalid', 'x'), 'api_error'],
    ['a redirect', faults.redirect('/3.0/ping'), 'redirected'],
    ['a 200 that is no JSON', faults.htmlBody(), 'unreadable_answer'],
    ['a lost connection', faults.resetSocket(), 'connection_failed'],
    ['a closed connection', faults.closeSocket(), 'connection_failed'],
    ['no answer', faults.hang(), 'timeout'],
  ])('%s', async (_, answer, code) => {
    standIn.on('*', answer)
    const credentials = createSequenceProvider(firstKey, secondKey)
    const client = createTestClient(credentials, { timeouts: { headersMs: 200 } })
    expect(await captureRejection(MailchimpError, client.campaigns.send('42694e9e57'))).toMatchObject({
      code,
    })
    expect(standIn.requests).toHaveLength(1)
    expect(credentials).toHaveBeenCalledTimes(1)
  })
})

describe('a call that waits for a connection while its key expires', () => {
  /** Sends two calls over one connection, so that the second has to wait until the server answers the first. */
  async function sendBothCalls(credentials: Provider) {
    standIn.answerNext('*', faults.delay(600, { status: 204 }))
    standIn.on('*', { status: 204 })
    const client = createTestClient(credentials, { network: { connections: 1 } })
    return Promise.allSettled(['a', 'b'].map((id) => client.campaigns.send(id)))
  }
  const createEndingInput = (apiKey: string) => ({ apiKey, expiresAt: new Date(Date.now() + 300) })

  it('is sent with the next key', async () => {
    const [first, second] = await sendBothCalls(
      createSequenceProvider(createEndingInput(firstKey), secondKey),
    )
    expect([first?.status, second?.status]).toEqual(['fulfilled', 'fulfilled'])
    expect(identifyKeys(standIn.requests)).toEqual([1, 2])
  })

  it('is not sent if there is no other key', async () => {
    const [first, second] = await sendBothCalls(
      createSequenceProvider(createEndingInput(firstKey), new Error('sealed')),
    )
    expect(first?.status).toBe('fulfilled')
    expect(second).toMatchObject({ reason: { name: 'CredentialError', code: 'credential_expired' } })
    expect((second as PromiseRejectedResult).reason.hint).toContain('the credential provider failed')
    expect(identifyKeys(standIn.requests)).toEqual([1])
  })

  it('is not sent with the previous key if that has expired too', async () => {
    const previous = createEndingInput(secondKey)
    const [, second] = await sendBothCalls(
      createSequenceProvider({ ...createEndingInput(firstKey), previous }),
    )
    expect(second).toMatchObject({ reason: { code: 'credential_expired' } })
    expect(identifyKeys(standIn.requests)).toEqual([1])
  })
})

describe('a 401 that is not Mailchimp’s own', () => {
  const foreign: readonly [string, Answer][] = [
    ['JSON of a gateway', { status: 401, body: { error: 'session expired' } }],
    ['a problem document of a gateway', problem(401, 'Unauthorized', 'Your session has expired.')],
    ['a problem document of another status', { ...problem(403, 'API Key Invalid', 'x'), status: 401 }],
    [
      'a problem document as plain JSON',
      { ...problem(401, 'API Key Invalid', 'x'), headers: { 'content-type': 'application/json' } },
    ],
  ]

  it.each(foreign)('does not repeat a send, which may have been executed: %s', async (_, answer) => {
    standIn.on('POST /campaigns/{id}/actions/send', answer)
    const client = createTestClient(createSequenceProvider(firstKey, secondKey))
    const error = await captureRejection(ApiError, client.campaigns.send('42694e9e57'))
    expect(error.status).toBe(401)
    expect(identifyKeys(standIn.requests)).toEqual([1])
  })

  it.each(foreign)('does not repeat an operation that creates something: %s', async (_, answer) => {
    standIn.on('POST /lists', answer)
    const client = createTestClient(createSequenceProvider(firstKey, secondKey))
    await captureRejection(ApiError, client.lists.createList({} as never))
    expect(identifyKeys(standIn.requests)).toEqual([1])
  })

  it.each(foreign)('repeats a read with another key: %s', async (_, answer) => {
    standIn.answerNext('GET /ping', answer)
    await createTestClient(createSequenceProvider(firstKey, secondKey)).ping.get()
    expect(identifyKeys(standIn.requests)).toEqual([1, 2])
  })
})

describe('concurrent calls that are rejected with one key', () => {
  it('call the provider once, and each is sent twice', async () => {
    revokeKey(standIn, firstKey)
    const credentials = createSequenceProvider(firstKey, secondKey)
    const client = createTestClient(credentials)
    await Promise.all(
      Array.from({ length: 10 }, (_, n) => client.lists.getListMembersInfo('abc', { offset: n })),
    )
    expect(credentials).toHaveBeenCalledTimes(2)
    expect(identifyKeys(standIn.requests).sort()).toEqual([...Array(10).fill(1), ...Array(10).fill(2)])
  })

  it('call the provider once, even if it has no other key', async () => {
    const credentials = createSequenceProvider(firstKey)
    const client = createTestClient(credentials)
    // With open connections, all ten are rejected within the interval in which a second refresh is suppressed.
    await Promise.all(Array.from({ length: 10 }, () => client.ping.get()))
    standIn.reset()
    revokeKey(standIn, firstKey)
    const calls = Array.from({ length: 10 }, () => captureRejection(ApiError, client.ping.get()))
    expect(new Set((await Promise.all(calls)).map(({ code }) => code))).toEqual(new Set(['key_rejected']))
    expect(credentials).toHaveBeenCalledTimes(2)
    expect(standIn.requests).toHaveLength(10)
  })

  it('are executed only once each, even if the key is revoked while they run', async () => {
    const carriedOut: string[] = []
    let left = 20
    standIn.on(/^POST /, ({ request }) => {
      if (request.headers.authorization === encodeBasicAuth(firstKey) && left-- <= 0) return rejection
      carriedOut.push(request.path)
      return { status: 204 }
    })
    const client = createTestClient(createSequenceProvider(firstKey, secondKey))
    await Promise.all(Array.from({ length: 60 }, (_, n) => client.campaigns.send(`campaign-${n}`)))
    expect(carriedOut).toHaveLength(60)
    expect(new Set(carriedOut).size).toBe(60)
    expect(standIn.requests.length).toBeGreaterThan(60)
  })
})

describe('a call that must stop while it waits for another key', () => {
  const createHangingProvider = (): Provider => {
    let asked = 0
    return ({ signal } = {}) => {
      asked += 1
      if (asked === 1) return Promise.resolve({ apiKey: firstKey })
      return new Promise((_, reject) => signal?.addEventListener('abort', () => reject(new Error('late'))))
    }
  }

  it('fails at once with Mailchimp’s rejection if it is aborted', async () => {
    const abort = new AbortController()
    const client = createTestClient(createHangingProvider())
    const view = client.with({ signal: abort.signal })
    standIn.answerNext('*', () => {
      setTimeout(() => abort.abort(), 20)
      return rejection
    })
    const error = await captureRejection(ApiError, view.campaigns.send('42694e9e57'))
    expect(error).toMatchObject({ code: 'key_rejected', operation: 'campaigns.send' })
  })

  it('fails when its timeout elapses', async () => {
    revokeKey(standIn, firstKey)
    const view = createTestClient(createHangingProvider()).with({ timeoutMs: 300 })
    expect((await captureRejection(ApiError, view.ping.get())).code).toBe('key_rejected')
    expect(identifyKeys(standIn.requests)).toEqual([1])
  })

  it('has one timeout for all of its attempts', async () => {
    standIn.answerNext('*', faults.delay(150, rejection))
    standIn.on('*', faults.hang())
    const view = createTestClient(createSequenceProvider(firstKey, secondKey)).with({ timeoutMs: 400 })
    const error = await captureRejection(TransportError, view.ping.get())
    expect(error).toMatchObject({ code: 'timeout', outcome: 'unknown' })
    expect(error.message).toContain('400 ms')
    expect(identifyKeys(standIn.requests)).toEqual([1, 2])
  })
})

describe('with any behavior of server and provider', () => {
  const answers: Readonly<Record<string, Answer | ReturnType<typeof faults.resetSocket>>> = {
    good: { status: 204 },
    rejected: rejection,
    forbidden: problem(403, 'Forbidden', 'x'),
    edge: faults.htmlBody(401),
    lost: faults.resetSocket(),
  }
  const said = fc.constantFrom(...Object.keys(answers))
  const given = fc.constantFrom<string | Error>(firstKey, secondKey, new Error('sealed'))

  it('a send is repeated only after a rejection, once, and with another key', async () => {
    const property = fc.asyncProperty(
      fc.array(said, { minLength: 3, maxLength: 3 }),
      fc.array(given, { minLength: 2, maxLength: 4 }),
      async (saids, keys) => {
        standIn.reset()
        for (const each of saids) standIn.answerNext('*', answers[each] as Answer)
        const client = createLoopbackClient(standIn, {
          credentials: createSequenceProvider(...keys),
          scope: fullScope,
        })
        const outcome = await client.campaigns.send('42694e9e57').then(
          () => 'good',
          (error: MailchimpError) => error.code,
        )
        await client.close()
        const used = identifyKeys(standIn.requests)
        expect(used.length).toBeLessThanOrEqual(saids[0] === 'rejected' ? 2 : 1)
        expect(new Set(used).size).toBe(used.length)
        const last = saids[used.length - 1]
        if (used.length > 0) expect(outcome === 'good').toBe(last === 'good')
      },
    )
    await fc.assert(property, { numRuns: 200 })
  })

  it('a call that the scope refuses is not sent with any key', async () => {
    revokeKey(standIn, firstKey)
    const credentials = createSequenceProvider(firstKey, secondKey)
    const client = createTestClient(credentials, { scope: createScope({ preset: 'none' }) })
    await captureRejection(MailchimpError, client.campaigns.send('42694e9e57'))
    expect(credentials).not.toHaveBeenCalled()
    expect(standIn.connections).toBe(0)
  })
})
