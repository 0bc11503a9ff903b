import { chmodSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { createLoopbackClient } from '../support/call/loopback-client.js'
import { enterTempDirectory } from '../support/config/temp-directory.js'
import { runPolluted } from '../support/polluted-prototype.js'
import { canaryKey, keyNumber, type StandIn, startStandIn } from '../support/stand-in/stand-in.js'

const [key, otherKey] = [canaryKey(), keyNumber(7)]
const encodeBasicAuth = (each: string) => `Basic ${Buffer.from(`user:${each}`).toString('base64')}`

let standIn: StandIn

beforeAll(async () => {
  standIn = await startStandIn({ keys: [key, otherKey, key.slice(0, 32)] })
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
  standIn.reset()
})
afterAll(() => standIn.close())

/** Imports the package without its cached modules, as a new process would. */
async function importFresh() {
  vi.resetModules()
  return import('../../src/index.js')
}

function unsetVariables(...names: string[]): void {
  for (const name of names) vi.stubEnv(name, undefined)
}

const captureFailure = (promise: Promise<unknown>) =>
  promise.then(
    () => undefined,
    (error: unknown) => error as Error & { code?: string; hint?: string },
  )

describe('an unset environment variable gets no value from a prototype', () => {
  test('MAILCHIMP_CONFIG selects no other configuration', async () => {
    const directory = enterTempDirectory({
      'mailchimp.config.json': { scope: { version: 1, name: 'meant', preset: 'none' } },
      'evil.json': { scope: { version: 1, name: 'evil', allow: ['lists.deleteList'] } },
    })
    unsetVariables('MAILCHIMP_CONFIG')
    const { findConfig } = await import('../../src/config/config-lookup.js')
    const { file } =
      (await runPolluted({ MAILCHIMP_CONFIG: join(directory, 'evil.json') }, () => findConfig())) ?? {}
    expect(file).toBe('mailchimp.config.json')
    const { loadConfig } = await importFresh()
    const loading = runPolluted({ MAILCHIMP_CONFIG: join(directory, 'evil.json') }, () => loadConfig())
    expect((await captureFailure(loading))?.message).toContain('Object.prototype["MAILCHIMP_CONFIG"]')
  })

  test('MAILCHIMP_API_KEY and MAILCHIMP_ACCESS_TOKEN provide no key', async () => {
    const directory = enterTempDirectory({ key })
    chmodSync(join(directory, 'key'), 0o600)
    unsetVariables('MAILCHIMP_API_KEY', 'MAILCHIMP_ACCESS_TOKEN', 'MAILCHIMP_SERVER_PREFIX')
    const { chain, env, file } = await importFresh()
    const client = createLoopbackClient(standIn, { credentials: chain(env(), file(join(directory, 'key'))) })
    for (const name of ['MAILCHIMP_API_KEY', 'MAILCHIMP_ACCESS_TOKEN', 'MAILCHIMP_SERVER_PREFIX']) {
      await runPolluted({ [name]: otherKey }, () => client.rotate().then(() => client.ping.get()))
    }
    expect(new Set(standIn.requests.map(({ headers }) => headers.authorization))).toEqual(
      new Set([encodeBasicAuth(key)]),
    )
    await client.close()
  })

  test('VAULT_ADDR and VAULT_TOKEN select no server and no token', async () => {
    unsetVariables('VAULT_ADDR', 'VAULT_TOKEN', 'VAULT_NAMESPACE')
    await importFresh()
    const { hashicorpVault } = await import('../../src/credentials/sources/vendor-sources.js')
    const vault = hashicorpVault({ path: 'mailchimp/key', auth: { token: 'a-token' } })
    const address = standIn.origin
    const error = await captureFailure(runPolluted({ VAULT_ADDR: address, VAULT_TOKEN: 'x' }, () => vault()))
    expect(error).toMatchObject({ code: 'credential_unavailable' })
    expect(error?.hint).toContain('VAULT_ADDR is not set')
    expect(standIn.connections).toBe(0)
  })
})

describe('an omitted value gets none from a prototype', () => {
  test('setConfig() uses only the token and the server that it received', async () => {
    enterTempDirectory({
      'mailchimp.config.json': { network: { origin: standIn.origin, caFile: 'ca.pem' } },
      'ca.pem': standIn.ca,
    })
    unsetVariables('MAILCHIMP_CONFIG')
    const { mailchimp } = await importFresh()
    mailchimp.setConfig()
    await runPolluted({ apiKey: otherKey }, () => {
      mailchimp.setConfig({ accessToken: key.slice(0, 32), server: 'us1' })
      return mailchimp.ping.get()
    })
    expect(standIn.requests[0]?.headers.authorization).toBe(`Bearer ${key.slice(0, 32)}`)
    await runPolluted({ server: 'us6' }, () => {
      mailchimp.setConfig({ apiKey: key })
      return mailchimp.ping.get()
    })
    expect(standIn.requests[1]?.headers.authorization).toBe(encodeBasicAuth(key))
    await mailchimp.close()
  })

  test('request() sends only its own body and query', async () => {
    const client = createLoopbackClient(standIn)
    standIn.on('*', { status: 200, body: {} })
    const parts = { body: { status: 'evil' }, query: { count: '1' } }
    await runPolluted(parts, () => client.request('PATCH', '/lists/a1/members/b2'))
    await runPolluted({ body: 'evil', text: 'evil' }, () =>
      client.request('GET', '/lists', { query: { count: 3 } }),
    )
    expect(standIn.requests.map(({ method, query, body }) => [method, query, body])).toEqual([
      ['PATCH', '', ''],
      ['GET', 'count=3', ''],
    ])
    await client.close()
  })

  test('a method sends only its own query parameters, and those that a class defines', async () => {
    const client = createLoopbackClient(standIn)
    class Options {
      get count() {
        return 5
      }
      readonly offset = 10
    }
    const inherited = { count: '1000', fields: 'x', excludeFields: 'y', since_date_created: 'z' }
    standIn.on('*', { status: 200, body: {} })
    await runPolluted(inherited, () => client.lists.getAllLists())
    await runPolluted(inherited, () => client.lists.getAllLists({ offset: 2 }))
    await runPolluted(inherited, () => client.lists.getAllLists(new Options()))
    expect(standIn.requests.map(({ query }) => query)).toEqual(['', 'offset=2', 'count=5&offset=10'])
    await client.close()
  })

  test('an omitted argument is reported as missing', async () => {
    const client = createLoopbackClient(standIn)
    const inherited = { '-1': { status: 'evil' }, 0: 'a1', 1: 'b2', 2: { status: 'evil' } }
    const lists = client.lists as unknown as Record<string, (...args: unknown[]) => Promise<unknown>>
    for (const call of [() => lists['deleteList']?.(), () => lists['updateListMember']?.('a1', 'b2')]) {
      const error = await captureFailure(runPolluted(inherited, () => call()))
      expect(error).toMatchObject({ code: 'invalid_argument' })
    }
    expect(standIn.requests).toEqual([])
    await client.close()
  })

  test('a batch sends only its own operations and their own fields', async () => {
    const client = createLoopbackClient(standIn)
    const operations = [{ method: 'GET', path: '/ping' }]
    const parts = { operations, params: { count: '1' }, operation_id: 'evil', body: '{}' }
    const empty = await captureFailure(runPolluted(parts, () => client.batches.start({} as never)))
    expect(empty).toMatchObject({ code: 'invalid_argument' })
    await runPolluted(parts, () => client.batches.start({ operations: [{ method: 'GET', path: '/lists' }] }))
    expect(standIn.requests.map(({ body }) => JSON.parse(body))).toEqual([
      { operations: [{ method: 'GET', path: '/lists' }] },
    ])
    await client.close()
  })

  test('a credential has only its own server, expiry and predecessor', async () => {
    const { createClient } = await importFresh()
    const provideToken = async () => ({ accessToken: key.slice(0, 32) })
    const homeless = createClient({ credentials: provideToken })
    const inherited = { server: 'us6', dataCentre: 'us6' }
    expect(await captureFailure(runPolluted(inherited, () => homeless.ping.get()))).toMatchObject({
      code: 'credential_invalid',
    })
    standIn.setKeys([otherKey])
    const revoked = createLoopbackClient(standIn, { credentials: async () => ({ apiKey: key }) })
    const previous = { previous: { apiKey: otherKey }, expiresAt: '2000-01-01', createdAt: '2000-01-01' }
    expect(await captureFailure(runPolluted(previous, () => revoked.ping.get()))).toMatchObject({
      code: 'key_rejected',
    })
    expect(standIn.requests.map(({ headers }) => headers.authorization)).not.toContain(
      encodeBasicAuth(otherKey),
    )
    standIn.setKeys([key, otherKey, key.slice(0, 32)])
    await Promise.all([homeless.close(), revoked.close()])
  })

  test('a call has only its own signal, timeout and actor', async () => {
    const client = createLoopbackClient(standIn)
    const inherited = { timeoutMs: 1, actor: 'evil', credentials: 'evil', scope: 'evil' }
    await runPolluted(inherited, () => client.ping.get())
    await runPolluted(inherited, () => client.with({}).ping.get())
    expect(standIn.requests).toHaveLength(2)
    await client.close()
  })

  test('an unknown route stays unknown, also with a report-only scope', async () => {
    const client = createLoopbackClient(standIn, {
      scope: { version: 1, mode: 'report-only', preset: 'none' },
    })
    const inherited = { access: 'read', allowed: true, idempotency: 'safe' }
    const error = await captureFailure(runPolluted(inherited, () => client.request('GET', '/nobody-knows')))
    expect(error).toMatchObject({ code: 'unknown_operation' })
    expect(standIn.connections).toBe(0)
    await client.close()
  })
})

describe('a polluted prototype disables no check', () => {
  test.each([
    { skipChecks: 'x' },
    { aborted: true },
    { memo: 'x' },
    { coerce: 'x' },
    { fallback: true },
    { abort: true },
    { direction: 'backward' },
    { anything: '' },
  ])('createClient() and defineScope() throw if every object inherits %j', async (inherited) => {
    const { createClient, defineScope } = await importFresh()
    const rule = {
      ops: ['lists.getList'],
      notBefore: '2027-01-01T00:00:00Z',
      expires: '2026-01-01T00:00:00Z',
    }
    for (const make of [
      () => createClient({ network: { origin: 'http://evil.example' } }),
      () => createClient(),
      () =>
        defineScope({ version: 1, allow: [{ ops: ['lists.getList'], on: { campaign_id: ['a'] } }] } as never),
      () => defineScope({ version: 1, allow: [rule] } as never),
    ]) {
      const error = await captureFailure(runPolluted(inherited, () => make()))
      expect(error).toMatchObject({ code: 'invalid_config' })
      expect(error?.message).toContain(`Object.prototype["${Object.keys(inherited)[0]}"]`)
    }
  })

  test('the error omits the name of the inherited property if it could be a secret', async () => {
    const { createClient } = await importFresh()
    const error = await captureFailure(runPolluted({ [key]: 1 }, () => createClient()))
    expect(error?.message).toContain('Object.prototype[…]')
  })
})
