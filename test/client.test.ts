import { inspect } from 'node:util'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { createClient, type MailchimpClient } from '../src/client.js'
import { env } from '../src/credentials/sources/env.js'
import { ArgumentError, CredentialError, ScopeError, TransportError } from '../src/errors/error-classes.js'
import { defineScope } from '../src/marketing/define-scope.js'
import type { ScopeInput } from '../src/marketing/scope-input.js'
import type { AllowSelector } from '../src/marketing/selectors.generated.js'
import type { ClientOptions } from '../src/options/client-options.js'
import { captureRejection } from './support/capture-error.js'
import { sdkOperations } from './support/scope/scope-arbitrary.js'
import { findLeak, printAll } from './support/secret-leaks.js'
import { canaryKey, faults, keyNumber, type StandIn, startStandIn } from './support/stand-in/stand-in.js'

const secondKey = canaryKey('us2')
const token = canaryKey().slice(0, 32)
const throwSecret = (): never => {
  throw new Error(canaryKey())
}
const throwingTraps = { get: throwSecret, getPrototypeOf: throwSecret, ownKeys: throwSecret }
const createFakeSignal = (): AbortSignal => Object.create(AbortSignal.prototype)
const encodeBasicAuth = (key: string) => `Basic ${Buffer.from(`user:${key}`).toString('base64')}`

describe('a client', () => {
  let standIn: StandIn
  const made: MailchimpClient[] = []

  beforeAll(async () => {
    standIn = await startStandIn({ keys: [canaryKey(), secondKey, token] })
  })
  afterEach(async () => {
    await Promise.all(made.splice(0).map((client) => client.close()))
    vi.unstubAllEnvs()
    standIn.reset()
  })
  afterAll(() => standIn.close())

  const createTestClient = (options: ClientOptions = {}) => {
    const client = createClient({
      credentials: canaryKey(),
      ...options,
      network: { origin: standIn.origin, ca: standIn.ca, ...options.network },
    })
    made.push(client)
    return client
  }
  const listAuthorizations = () => standIn.requests.map(({ headers }) => headers.authorization)
  const captureCredentialError = async (options: ClientOptions) => {
    const error = await captureRejection(CredentialError, createTestClient(options).ping.get())
    expect(standIn.requests).toEqual([])
    return error
  }

  describe('without a scope', () => {
    it('calls every read operation, and refuses all others before it reads the credential', async () => {
      let asked = 0
      const credentials = async () => {
        asked += 1
        return { apiKey: canaryKey() }
      }
      const client = createTestClient({ credentials })
      const refused: string[] = []
      for (const { id, access } of sdkOperations) {
        const [group = '', method = ''] = id.split('.')
        const groups = client as unknown as Record<
          string,
          Record<string, (...args: unknown[]) => Promise<unknown>>
        >
        const before = asked
        // "7" is valid both as an id and as a JSON body, in any order of the arguments.
        const call = groups[group]?.[method]?.(...Array.from({ length: 6 }, () => '7'))
        await call?.catch((error: unknown) => {
          if (error instanceof ScopeError) refused.push(id)
          else if (error instanceof ArgumentError) throw error
        })
        if (access !== 'read') expect(asked, id).toBe(before)
      }
      expect(refused).toEqual(sdkOperations.filter(({ access }) => access !== 'read').map(({ id }) => id))
      expect(asked).toBe(1)
    })
  })

  describe('authenticates', () => {
    it('with an API key', async () => {
      await createTestClient({ credentials: canaryKey() }).ping.get()
      expect(listAuthorizations()).toEqual([encodeBasicAuth(canaryKey())])
    })

    it('with an access token and its data centre from a provider', async () => {
      await createTestClient({ credentials: async () => ({ accessToken: token, server: 'us1' }) }).ping.get()
      expect(listAuthorizations()).toEqual([`Bearer ${token}`])
    })

    it('with the credential of the environment by default', async () => {
      vi.stubEnv('MAILCHIMP_API_KEY', canaryKey())
      vi.stubEnv('MAILCHIMP_ACCESS_TOKEN', '')
      vi.stubEnv('MAILCHIMP_SERVER_PREFIX', '')
      await createTestClient({ credentials: undefined }).ping.get()
      expect(listAuthorizations()).toEqual([encodeBasicAuth(canaryKey())])
    })

    it('with a credential that it reads at the first call, not at creation', async () => {
      const credentials = vi.fn(async () => ({ apiKey: canaryKey() }))
      const client = createTestClient({ credentials })
      expect(credentials).not.toHaveBeenCalled()
      await Promise.all([client.ping.get(), client.ping.get(), client.root.getRoot()])
      expect(credentials).toHaveBeenCalledTimes(1)
    })

    it('or fails with the names of the missing variables', async () => {
      for (const name of ['MAILCHIMP_API_KEY', 'MAILCHIMP_ACCESS_TOKEN', 'MY_KEY']) vi.stubEnv(name, '')
      const error = await captureCredentialError({ credentials: env() })
      expect(error).toMatchObject({ code: 'credential_missing' })
      expect(error.hint).toContain('MAILCHIMP_API_KEY or MAILCHIMP_ACCESS_TOKEN')
      const other = await captureCredentialError({ credentials: env({ apiKey: 'MY_KEY' }) })
      expect(other.hint).toContain('set the environment variable MY_KEY')
      expect((await captureCredentialError({ credentials: '' })).hint).toContain('the option `credentials`')
    })

    it('or fails each waiting call with an error that has its own operation and stack', async () => {
      const client = createTestClient({ credentials: '' })
      const runNightlyPing = async () => void (await client.ping.get())
      const calls = [runNightlyPing(), client.root.getRoot()]
      const [ofPing, ofRoot] = await Promise.all(calls.map((call) => captureRejection(CredentialError, call)))
      expect([ofPing?.operation, ofRoot?.operation]).toEqual(['ping.get', 'root.getRoot'])
      expect(ofPing?.stack).toContain('runNightlyPing')
    })

    it('or fails if both a key and a token are set, with the names of their variables', async () => {
      vi.stubEnv('MAILCHIMP_API_KEY', canaryKey())
      vi.stubEnv('MAILCHIMP_ACCESS_TOKEN', token)
      const error = await captureCredentialError({ credentials: env() })
      expect(error.hint).toContain('both MAILCHIMP_API_KEY and MAILCHIMP_ACCESS_TOKEN are set')
      expect(findLeak(canaryKey(), printAll(error))).toBeUndefined()
    })

    it.each<[string, string, string]>([
      ['a line break at its end', `${canaryKey()}\n`, 'white space'],
      ['a space in it', `${canaryKey().slice(0, 10)} ${canaryKey().slice(10)}`, 'white space'],
      ['half of it', canaryKey().slice(0, 12), 'does not look like a Mailchimp credential'],
      ['a letter of another alphabet', `${canaryKey()}é`, 'does not look like a Mailchimp credential'],
    ])('or fails before it sends a key with %s, which is not quoted', async (_, key, why) => {
      const error = await captureCredentialError({ credentials: key })
      expect(error).toMatchObject({ code: 'credential_invalid' })
      expect(error.hint).toContain(why)
      expect(findLeak(canaryKey(), printAll(error))).toBeUndefined()
    })

    it('or fails if the key and `server` name different data centres', async () => {
      const error = await captureCredentialError({ credentials: canaryKey('us1'), server: 'us2' })
      expect(error.hint).toContain('name different data centres')
      await createTestClient({ credentials: canaryKey('us1'), server: 'us1' }).ping.get()
    })

    it('or fails with an access token without `server` and without an origin', async () => {
      const client = createClient({ credentials: async () => ({ accessToken: token }) })
      const error = await captureRejection(CredentialError, client.ping.get())
      expect(error.hint).toContain('set `server`')
      expect(findLeak(token, printAll(error))).toBeUndefined()
    })

    it('or fails without quoting the error of the provider', async () => {
      const credentials = async () => {
        throw new TypeError(`could not decrypt ${canaryKey()}`)
      }
      const error = await captureCredentialError({ credentials })
      expect(error.hint).toBe('the credential provider failed (TypeError)')
      expect(findLeak(canaryKey(), printAll(error))).toBeUndefined()
    })
  })

  describe('and another client', () => {
    it('share no credential', async () => {
      const [one, other] = [createTestClient(), createTestClient({ credentials: secondKey })]
      await Promise.all([one.ping.get(), other.ping.get(), one.root.getRoot(), other.root.getRoot()])
      const both = [encodeBasicAuth(canaryKey()), encodeBasicAuth(secondKey)]
      expect(listAuthorizations().sort()).toEqual([...both, ...both].sort())
    })

    it('share no scope, even if both were created from one object', async () => {
      const options: { scope: { version: 1; allow: AllowSelector[] } } = {
        scope: { version: 1, allow: ['ping.get'] },
      }
      const one = createTestClient(options)
      options.scope.allow.push('root.getRoot')
      const other = createTestClient(options)
      await captureRejection(ScopeError, one.root.getRoot())
      await other.root.getRoot()
    })

    it('share no connection, so that closing one does not affect the other', async () => {
      const [one, other] = [createTestClient(), createTestClient()]
      await Promise.all([one.ping.get(), other.ping.get()])
      expect(new Set(standIn.requests.map(({ connection }) => connection)).size).toBe(2)
      await one.close()
      await other.ping.get()
    })

    it('can share a scope of defineScope()', async () => {
      const scope = defineScope({ version: 1, allow: ['ping.get'] })
      for (const client of [createTestClient({ scope }), createTestClient({ scope })]) {
        await client.ping.get()
        await captureRejection(ScopeError, client.root.getRoot())
      }
    })
  })

  describe('and its views', () => {
    it('share connections and credential', async () => {
      const credentials = vi.fn(async () => ({ apiKey: canaryKey() }))
      const client = createTestClient({ credentials })
      await client.ping.get()
      await client.with({ actor: 'nightly-sync' }).ping.get()
      expect(credentials).toHaveBeenCalledTimes(1)
      expect(standIn.connections).toBe(1)
    })

    it('share the scope, so that a view can do no more than its client', async () => {
      await captureRejection(ScopeError, createTestClient().with({ actor: 'x' }).lists.deleteList('a'))
    })

    it('have an abort signal that stops only the calls of the view', async () => {
      standIn.on('/ping', faults.hang())
      const controller = new AbortController()
      const client = createTestClient()
      const view = client.with({ signal: controller.signal })
      const call = captureRejection(TransportError, view.ping.get())
      const other = client.root.getRoot()
      setTimeout(() => controller.abort(), 20)
      expect((await call).code).toBe('aborted')
      await other
    })

    it('have their own timeout for each call', async () => {
      standIn.on('/ping', faults.hang())
      const error = await captureRejection(
        TransportError,
        createTestClient().with({ timeoutMs: 30 }).ping.get(),
      )
      expect(error).toMatchObject({ code: 'timeout', operation: 'ping.get' })
      expect(error.message).toContain('30 ms')
    })

    it('inherit the options that a nested view does not set', async () => {
      const view = createTestClient().with({ signal: AbortSignal.abort() })
      for (const deeper of [
        view.with({ actor: 'x' }),
        view.with({ signal: undefined, timeoutMs: undefined }),
      ]) {
        expect((await captureRejection(TransportError, deeper.ping.get())).code).toBe('aborted')
      }
      const replaced = view.with({ signal: new AbortController().signal })
      await replaced.ping.get()
    })

    it.each<[string, unknown, string]>([
      ['nothing', undefined, 'options'],
      ['null', null, 'options'],
      ['an unknown option', { timeout: 5 }, 'options'],
      ['an invalid signal', { signal: {} }, 'signal'],
      ['an object that only inherits from AbortSignal', { signal: createFakeSignal() }, 'signal'],
      ['a signal that throws', { signal: new Proxy(createFakeSignal(), throwingTraps) }, 'signal'],
      ['options that throw', new Proxy({}, throwingTraps), 'options'],
      ['an option that throws', Object.defineProperty({}, 'timeoutMs', { get: throwSecret }), 'options'],
      ['a fraction of a millisecond', { timeoutMs: 0.5 }, 'timeoutMs'],
      ['a timeout of 0', { timeoutMs: 0 }, 'timeoutMs'],
      ['a timeout as text', { timeoutMs: '5' }, 'timeoutMs'],
      ['an actor that is an address', { actor: 'someone@example.com' }, 'actor'],
      ['an actor that is a number', { actor: 5 }, 'actor'],
      ['an empty actor', { actor: '' }, 'actor'],
    ])('cannot be created with %s', (_, options, argument) => {
      const client = createTestClient()
      expect(() => client.with(options as never)).toThrow(
        expect.objectContaining({
          code: 'invalid_argument',
          argument,
          message: expect.stringContaining('with()'),
        }),
      )
    })

    it('quote no value in their errors', () => {
      const client = createTestClient()
      expect(() => client.with({ actor: 'someone@example.com' })).toThrow(
        expect.objectContaining({ message: expect.not.stringContaining('example.com') }),
      )
    })
  })

  it('creates a group at its first use, and then returns the same one', () => {
    const client = createTestClient()
    expect(client.lists).toBe(client.lists)
    expect(client.Surveys).toBe(client.surveys)
    expect(client.lists).not.toBe(createTestClient().lists)
  })

  it('allows tests to replace a method, which then sends no request', async () => {
    const client = createTestClient()
    const mocked = { email_address: 'someone@example.com', status: 'subscribed' } as const
    client.lists.addListMember = vi.fn(async () => mocked as never)
    expect(await client.lists.addListMember('a', mocked)).toBe(mocked)
    const spy = vi.spyOn(client.ping, 'get').mockResolvedValue({ health_status: 'mocked' })
    expect(await client.ping.get()).toEqual({ health_status: 'mocked' })
    spy.mockRestore()
    expect(standIn.requests).toEqual([])
    await client.ping.get()
    expect(standIn.requests).toHaveLength(1)
  })

  it('refuses an invalid argument before it checks the scope', async () => {
    const error = await captureRejection(ArgumentError, createTestClient().lists.deleteListMember('a', '..'))
    expect(error).toMatchObject({ operation: 'lists.deleteListMember', argument: 'subscriber_hash' })
  })

  it('reveals nothing if it is printed', () => {
    const client = createTestClient()
    for (const view of [client, client.with({ actor: 'x' })]) {
      expect(inspect(view)).toBe('MailchimpClient {}')
      expect(
        findLeak(canaryKey(), inspect(view, { showHidden: true, customInspect: false, depth: 9 })),
      ).toBeUndefined()
      expect(JSON.stringify(view)).toBe('{}')
    }
  })

  it('closes after the calls in flight have ended, and then refuses calls', async () => {
    standIn.on('/ping', faults.delay(30))
    const client = createTestClient()
    const call = client.ping.get()
    await new Promise((resolve) => setTimeout(resolve, 10))
    await client.close()
    await call
    const error = await captureRejection(TransportError, client.ping.get())
    expect(error).toMatchObject({ code: 'client_closed', outcome: 'not_sent' })
  })

  it('closes after the calls that wait for a credential or its replacement have ended', async () => {
    const keys = [keyNumber(1), canaryKey()]
    const credentials = async () => {
      await new Promise((resolve) => setTimeout(resolve, 30))
      return { apiKey: keys.shift() ?? canaryKey() }
    }
    const client = createTestClient({ credentials })
    const calls = [client.ping.get(), client.lists.getAllLists()]
    const closing = client.close()
    expect((await captureRejection(TransportError, client.ping.get())).code).toBe('client_closed')
    await Promise.all(calls)
    await closing
    expect(keys).toEqual([])
  })

  it('does not call its provider after it was closed', async () => {
    const credentials = vi.fn(async () => ({ apiKey: canaryKey() }))
    const client = createTestClient({ credentials })
    await client.close()
    expect((await captureRejection(TransportError, client.ping.get())).code).toBe('client_closed')
    expect(credentials).not.toHaveBeenCalled()
  })

  it('connects to the configured host, even if Object.prototype has another one', async () => {
    const prototype = Object.prototype as unknown as Record<string, unknown>
    const polluted = {
      network: { origin: 'https://127.0.0.1:1' },
      origin: 'https://127.0.0.1:1',
      scope: { version: 1, allow: ['lists.deleteList'] },
      mode: 'report-only',
    }
    for (const [key, value] of Object.entries(polluted)) {
      Object.defineProperty(prototype, key, { value, configurable: true, enumerable: false, writable: true })
    }
    try {
      const network = { origin: standIn.origin, ca: standIn.ca }
      const client: MailchimpClient = createClient<ScopeInput>({ credentials: canaryKey(), network })
      made.push(client)
      await client.ping.get()
      await captureRejection(ScopeError, client.lists.deleteList('a'))
      // Without `network`, the client must use Mailchimp and not the origin of the prototype.
      const other = createClient({ credentials: async () => ({ accessToken: token }) })
      expect((await captureRejection(CredentialError, other.ping.get())).hint).toContain('set `server`')
    } finally {
      for (const key of Object.keys(polluted)) delete prototype[key]
    }
    expect(standIn.requests).toHaveLength(1)
  })
})
