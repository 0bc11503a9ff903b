import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inspect } from 'node:util'
import { context, propagation, trace } from '@opentelemetry/api'
import { InMemorySpanExporter, type ReadableSpan, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-base'
import { NodeTracerProvider } from '@opentelemetry/sdk-trace-node'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { resolveProvider } from '../../src/client-parts.js'
import { toCredential } from '../../src/credentials/credential.js'
import {
  type ClientOptions,
  createClient,
  env,
  loadConfig,
  MailchimpError,
  mailchimp,
} from '../../src/index.js'
import { Secret } from '../../src/secrets/secret.js'
import { createLoopbackClient, createScope, getNetworkOptions } from '../support/call/loopback-client.js'
import { captureError, captureRejection } from '../support/capture-error.js'
import { createCache } from '../support/credentials/cache-fixture.js'
import {
  canaryToken,
  canaryTokenWithSymbols,
  encodeBasicHeader,
  findSecretEncoding,
  secretEncodings,
} from '../support/promises/secret-encodings.js'
import { serializeAllWays } from '../support/promises/serializers.js'
import { canaryKey, faults, problem, type StandIn, startStandIn } from '../support/stand-in/stand-in.js'

const key = canaryKey()
const secrets = [key, canaryToken, canaryTokenWithSymbols]
const directory = mkdtempSync(join(tmpdir(), 'no-secret-leaves-'))
const spans = new InMemorySpanExporter()
let standIn: StandIn

beforeAll(async () => {
  new NodeTracerProvider({ spanProcessors: [new SimpleSpanProcessor(spans)] }).register()
  standIn = await startStandIn({ keys: secrets })
})

beforeEach(() => standIn.reset())

afterEach(() => {
  vi.unstubAllEnvs()
  expectNoSecret(spans.getFinishedSpans().map(pickSpanParts), 'spans')
  spans.reset()
})

afterAll(async () => {
  await standIn.close()
  for (const api of [trace, context, propagation]) api.disable()
  rmSync(directory, { recursive: true })
})

/** Picks the parts of a span that an exporter sends. */
function pickSpanParts({ name, attributes, events, links, status, resource }: ReadableSpan): object {
  return { name, attributes, events, links, status, resource: resource.attributes }
}

/** Serializes a value in every way, and searches the results for the secrets in every encoding. */
function expectNoSecret(value: unknown, what: string): void {
  const serialized = serializeAllWays(value)
  expect(serialized.length, what).toBeGreaterThan(10)
  const texts = new Map(serialized.map(([way, text]) => [text, way]))
  for (const [text, way] of texts) {
    const encoding = findSecretEncoding(secrets, text)
    if (encoding !== undefined)
      expect.fail(`${what} holds a secret (${encoding}) when it is printed by ${way}: ${text}`)
  }
}

describe('the search of these tests', () => {
  it.each([
    ['a property', { config: { apiKey: key } }],
    ['a non-enumerable property', Object.defineProperty({}, 'hidden', { value: key })],
    ['a symbol', { [Symbol('key')]: key }],
    ['a key of a map', new Map([[key, 1]])],
    ['the cause of an error', new Error('outer', { cause: new Error(key) })],
    ['a property of a function', Object.assign(() => {}, { source: key })],
    ['bytes', { bytes: Buffer.from(`x${key}`) }],
    ['a header', { headers: { authorization: encodeBasicHeader('anyone', key) } }],
  ])('finds a secret in %s', (_, value) => {
    const found = serializeAllWays(value).filter(([, text]) => findSecretEncoding(key, text) !== undefined)
    expect(found.map(([way]) => way)).not.toHaveLength(0)
  })
})

describe('an object that holds a credential does not print it', () => {
  it('the secret, the credential and its cache', async () => {
    for (const value of secrets) {
      expectNoSecret(new Secret(value), 'secret')
      const credential = toCredential({ accessToken: value, server: 'us1' }, 'a test')
      expectNoSecret(credential, 'credential')
      expectNoSecret(new Map([[credential, [credential]]]), 'a map of credentials')
      const cache = createCache(async () => ({ accessToken: value }))
      await cache.getCredential()
      expectNoSecret(cache, 'cache')
    }
  })

  it('the provider for the environment, and for a key in the code', async () => {
    vi.stubEnv('MAILCHIMP_API_KEY', key)
    const provider = env()
    await provider()
    expectNoSecret(provider, 'env()')
    expectNoSecret(resolveProvider(key), 'a key as provider')
  })

  it.each([
    ['a key', { credentials: key }],
    ['a provider', { credentials: async () => ({ apiKey: key }) }],
    ['a token', { credentials: async () => ({ accessToken: canaryToken, server: 'us1' }) }],
    [
      'a token with special characters',
      { credentials: async () => ({ accessToken: canaryTokenWithSymbols }) },
    ],
  ])('a client of %s, its views and its groups, before, during and after a call', async (_, options) => {
    const client = createLoopbackClient(standIn, options as ClientOptions)
    const view = client.with({ actor: 'test', signal: new AbortController().signal })
    const expectSilence = () => {
      expectNoSecret(client, 'client')
      expectNoSecret(view, 'view')
      expectNoSecret(view.lists, 'group')
      expectNoSecret([client, { view }], 'clients in a list')
    }
    expectSilence()
    const call = view.lists.getAllLists()
    expectNoSecret(call, 'a call in flight')
    expectSilence()
    await call
    expectSilence()
    await client.close()
    expectSilence()
  })

  it('the drop-in client, and a configuration loaded from a file', async () => {
    const caFile = join(directory, 'ca.pem')
    const file = join(directory, 'mailchimp.config.json')
    writeFileSync(caFile, standIn.ca)
    writeFileSync(file, JSON.stringify({ network: { origin: standIn.origin, caFile } }))
    vi.stubEnv('MAILCHIMP_CONFIG', file)
    vi.stubEnv('MAILCHIMP_API_KEY', key)
    expectNoSecret(loadConfig(), 'configuration')
    mailchimp.setConfig({ apiKey: key, server: 'us1' })
    expectNoSecret(mailchimp, 'drop-in')
    await mailchimp.ping.get()
    mailchimp.setConfig({ accessToken: canaryToken, server: 'us1' })
    await mailchimp.ping.get()
    expectNoSecret(mailchimp, 'drop-in')
    expect(standIn.requests).toHaveLength(2)
    await mailchimp.close()
  })

  it('and still sends the key, so that these tests inspect real calls', async () => {
    const client = createLoopbackClient(standIn)
    await client.ping.get()
    expect(standIn.requests[0]?.headers.authorization).toBe(encodeBasicHeader('user', key))
    await client.close()
  })
})

describe('an error of every stage', () => {
  const unusual = { name: key, code: key, cause: new Error(key), errors: [key], config: { key } }

  describe('ConfigError', () => {
    it.each<[string, () => unknown]>([
      ['an unknown option', () => createClient({ apiKey: key } as ClientOptions)],
      ['the name of an option', () => createClient({ [key]: 1 } as ClientOptions)],
      ['the data centre', () => createClient({ credentials: key, server: key })],
      ['an origin', () => createClient({ network: { origin: `https://user:${key}@127.0.0.1` } })],
      ['the query of an origin', () => createClient({ network: { origin: `https://127.0.0.1/?${key}` } })],
      ['a certificate authority', () => createClient({ network: { ca: { key } as never } })],
      ['a timeout', () => createClient({ timeouts: { totalMs: key as never } })],
      ['a selector', () => createClient({ scope: createScope({ allow: [key] }) })],
      [
        'a rule',
        () => createClient({ scope: createScope({ allow: [{ ops: [key], on: { [key]: [key] } }] }) }),
      ],
      ['credentials of the wrong type', () => createClient({ credentials: { apiKey: key } as never })],
      ['the name of a variable', () => env({ apiKey: key })],
      ['the name of a variable for a token', () => env({ accessToken: canaryToken })],
      ['the options of env()', () => env(key as never)],
      ['an option of env()', () => env({ [key]: 'NAME' } as never)],
    ])('does not repeat a key passed as %s', (_, make) => {
      expectNoSecret(captureError(MailchimpError, make), 'ConfigError')
    })

    it.each([
      ['a literal key', { credentials: { env: key } }],
      ['a key as apiKey', { credentials: { apiKey: key } }],
      ['a key as server', { server: key }],
      ['a key as the name of a setting', { [key]: true }],
      ['a key in the scope', { scope: { version: 1, allow: [key] } }],
      ['an encoded key', { credentials: { env: encodeBasicHeader('user', key) } }],
    ])('does not repeat %s from the configuration file', (_, document) => {
      const file = join(directory, 'faulty.json')
      writeFileSync(file, JSON.stringify(document))
      expectNoSecret(
        captureError(MailchimpError, () => loadConfig(file)),
        'ConfigError',
      )
    })

    it('does not quote a configuration file that is not JSON', () => {
      const file = join(directory, 'broken.json')
      for (const text of [key, `{"credentials": ${key}}`, `{"apiKey": "${key}"`, `"${key}" "${key}"`]) {
        writeFileSync(file, text)
        expectNoSecret(
          captureError(MailchimpError, () => loadConfig(file)),
          'ConfigError',
        )
      }
    })
  })

  it('ArgumentError: does not repeat a key among the arguments', async () => {
    const client = createLoopbackClient(standIn)
    const circle: Record<string, unknown> = { key }
    circle['circle'] = circle
    const throwing = {
      get name() {
        throw Object.assign(new Error(key), unusual)
      },
    }
    const calls: Promise<unknown>[] = [
      client.lists.getList(`${key}\n`),
      client.lists.getList({ toString: () => key } as never),
      client.lists.createList(circle as never),
      client.lists.createList(throwing as never),
      client.lists.createList(`{"${key}"` as never),
      client.lists.getAllLists({ count: { key } } as never),
      client.lists.getAllLists({ [key]: Symbol(key), fields: [Symbol(key)] } as never),
      client.batches.start({ [key]: [] } as never),
      client.batches.start({ operations: [{ method: key, path: `/${key}` }] } as never),
      client.batches.start({
        operations: [{ method: 'GET', path: '/lists', params: { [key]: key } }],
      } as never),
      client.batches.start({ operations: [{ method: 'GET', path: '/lists', [key]: key }] } as never),
    ]
    for (const call of calls) expectNoSecret(await captureRejection(MailchimpError, call), 'ArgumentError')
    for (const view of [
      { [key]: 1 },
      { actor: key },
      { actor: `job:${canaryToken}` },
      { actor: `${key}@` },
      { timeoutMs: key },
      { signal: key },
    ]) {
      expectNoSecret(
        captureError(MailchimpError, () => client.with(view as never)),
        'ArgumentError',
      )
    }
    await client.close()
  })

  it('ScopeError: contains neither the key nor the arguments of the refused call', async () => {
    const client = createLoopbackClient(standIn, { scope: { version: 1, preset: 'read-only' } })
    await client.ping.get()
    const operations = [{ method: 'DELETE', path: `/lists/${key}`, operation_id: key }]
    for (const call of [
      client.lists.deleteList(key),
      client.lists.createList({ name: key } as never),
      client.batches.start({ operations } as never),
    ]) {
      expectNoSecret(await captureRejection(MailchimpError, call), 'ScopeError')
    }
    await client.close()
  })

  it.each<[string, unknown]>([
    ['a message', new Error(`the vault said: ${key}`)],
    ['a name, a code, a cause and more', Object.assign(new Error('x'), unusual)],
    ['a list of errors', new AggregateError([new Error(key)], key)],
    ['a string', key],
    ['an object', { [key]: key, toString: () => key }],
    [
      'getters',
      Object.defineProperties(new Error('x'), {
        name: {
          get: () => {
            throw new Error(key)
          },
        },
      }),
    ],
  ])('CredentialError: does not repeat the key that a provider throws in %s', async (_, thrown) => {
    const client = createLoopbackClient(standIn, { credentials: () => Promise.reject(thrown) })
    expectNoSecret(await captureRejection(MailchimpError, client.ping.get()), 'CredentialError')
    expect(standIn.connections).toBe(0)
    await client.close()
  })

  it.each<[string, unknown]>([
    ['with a line break', { apiKey: `${key}\n` }],
    ['with a space', { apiKey: ` ${key}` }],
    ['as bytes', { apiKey: Buffer.from(key) }],
    ['in an array', { apiKey: [key] }],
    ['that is far too long', { apiKey: key.repeat(20) }],
    ['as a plain string', key],
    ['together with a token', { apiKey: key, accessToken: canaryToken }],
    ['with the key as data centre', { accessToken: canaryToken, server: key }],
    ['with an object as data centre', { accessToken: canaryToken, server: { key } }],
    ['with a different data centre', { apiKey: key, server: 'us2' }],
    [
      'with a getter that throws it',
      {
        get apiKey() {
          throw new Error(key)
        },
      },
    ],
  ])('CredentialError: does not repeat a key that a provider returns %s', async (_, given) => {
    const client = createLoopbackClient(standIn, { credentials: async () => given as never })
    const error = await captureRejection(MailchimpError, client.ping.get())
    expect(error.code).toMatch(/^credential_(?:invalid|unavailable)$/)
    expectNoSecret(error, 'CredentialError')
    expect(standIn.connections).toBe(0)
    await client.close()
  })

  it('CredentialError: does not repeat the invalid key in a variable', async () => {
    vi.stubEnv('MAILCHIMP_API_KEY', `${key} `)
    const client = createLoopbackClient(standIn, { credentials: env() })
    expectNoSecret(await captureRejection(MailchimpError, client.ping.get()), 'CredentialError')
    vi.stubEnv('MAILCHIMP_ACCESS_TOKEN', canaryToken)
    expectNoSecret(await captureRejection(MailchimpError, client.ping.get()), 'CredentialError')
    await client.close()
  })

  it('TransportError: does not repeat the key, however the network fails', async () => {
    const abort = new AbortController()
    abort.abort(Object.assign(new Error(key), unusual))
    const client = createLoopbackClient(standIn, { timeouts: { headersMs: 50, bodyMs: 50 } })
    const untrusting = createLoopbackClient({ origin: standIn.origin, ca: '' })
    const unreachable = createLoopbackClient({ origin: 'https://127.0.0.1:1', ca: standIn.ca })
    const answers = [
      faults.hang(),
      faults.closeSocket(),
      faults.resetSocket(),
      faults.wrongContentLength(999, key),
      { status: 200, headers: { 'content-encoding': 'gzip' }, body: key },
      { status: 200, headers: { 'content-length': '99999999999' }, body: key },
    ]
    const calls = [
      () => client.with({ signal: abort.signal }).ping.get(),
      () => untrusting.ping.get(),
      () => unreachable.ping.get(),
      ...answers.map((answer) => () => {
        standIn.answerNext('*', answer)
        return client.ping.get()
      }),
    ]
    for (const call of calls) expectNoSecret(await captureRejection(MailchimpError, call()), 'TransportError')
    await Promise.all([client, untrusting, unreachable].map((each) => each.close()))
    expectNoSecret(await captureRejection(MailchimpError, client.ping.get()), 'TransportError')
  })

  it.each(secrets.map((secret) => [secret === key ? 'key' : 'token', secret]))(
    'ApiError: does not repeat the %s that a response echoes in every encoding and part',
    async (_, secret) => {
      const provideToken = async () => ({ accessToken: secret, server: 'us1' })
      const client = createLoopbackClient(standIn, { credentials: provideToken })
      const written = Object.values(secretEncodings).map((form) => form(secret))
      for (const echo of [encodeBasicHeader('user', secret), encodeBasicHeader('a', secret), ...written]) {
        for (const answer of createEchoAnswers(echo)) {
          standIn.answerNext('*', answer)
          const error = await captureRejection(MailchimpError, client.lists.getList('abc'))
          expectNoSecret(error, `ApiError ${answer.status}`)
          expectNoSecret((error as never)['response'], 'its response')
        }
      }
      await client.close()
    },
  )
})

/** Creates responses that repeat a text in all their parts. */
function createEchoAnswers(echo: string) {
  // A header cannot hold a line break.
  const headers = { 'x-echo': echo.replace(/\s+/g, ' '), [/^[\w-]+$/.test(echo) ? echo : 'x-other']: '1' }
  const more = { errors: [{ field: echo, message: echo }], [echo]: { [echo]: [echo] } }
  return [
    { ...problem(400, echo, `You sent ${echo}.`, more), headers },
    { status: 403, headers, body: `<html><body>${echo}</body></html>` },
    { status: 307, headers: { ...headers, location: `https://127.0.0.1:1/${encodeURIComponent(echo)}` } },
  ]
}

it('a printed client still identifies itself', () => {
  expect(inspect(createClient({ credentials: key, network: getNetworkOptions(standIn) }))).toBe(
    'MailchimpClient {}',
  )
})
