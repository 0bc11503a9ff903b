import fc from 'fast-check'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { fetchCredential } from '../../src/credentials/cache/credential-fetch.js'
import { chain } from '../../src/credentials/chain.js'
import { getProvenance } from '../../src/credentials/provenance.js'
import { createProvider, type Provider } from '../../src/credentials/provider.js'
import { env } from '../../src/credentials/sources/env.js'
import { ConfigError, CredentialError } from '../../src/index.js'
import { createLoopbackClient } from '../support/call/loopback-client.js'
import { captureError, captureRejection } from '../support/capture-error.js'
import { findLeak, printAll } from '../support/secret-leaks.js'
import { canaryKey, type StandIn, startStandIn } from '../support/stand-in/stand-in.js'

const key = { apiKey: canaryKey() }
const createMissingError = (message: string) => new CredentialError('credential_missing', message)

const createFixedProvider = (source: string, given: unknown) =>
  createProvider(source, async () => given as never)
const createFailingProvider = (source: string, error: unknown) =>
  createProvider(source, () => Promise.reject(error))
const createMissingProvider = (source: string) =>
  createFailingProvider(source, createMissingError(`${source} is not there`))

/** A source that must not be called. */
const createUncalledProvider = () =>
  createProvider('the last', () => expect.unreachable('the last source was called'))

afterEach(() => vi.unstubAllEnvs())

describe('a chain returns', () => {
  it('the credential of the first source without calling the others', async () => {
    expect(await chain(createFixedProvider('a', key), createUncalledProvider())()).toEqual(key)
  })

  it('the credential of the next source if one has none', async () => {
    expect(
      await chain(
        createMissingProvider('a'),
        createMissingProvider('b'),
        createFixedProvider('c', key),
        createUncalledProvider(),
      )(),
    ).toEqual(key)
  })

  it.each([
    ['an empty object', {}],
    ['an empty key', { apiKey: '' }],
    ['an empty token with a data centre', { accessToken: '', server: 'us1' }],
    ['a key that is not set', { apiKey: undefined, accessToken: null }],
  ])('the credential of the next source if one returns %s', async (_, nothing) => {
    expect(await chain(createFixedProvider('a', nothing), createFixedProvider('b', key))()).toEqual(key)
  })

  it('all facts that a source knows about its credential', async () => {
    const known = {
      accessToken: canaryKey(),
      server: 'us1',
      version: '7',
      expiresAt: '2999-01-31',
      createdAt: new Date(0),
      previous: key,
    }
    expect(await chain(createMissingProvider('a'), createFixedProvider('b', known))()).toEqual(known)
  })

  it('a credential that appears later in an earlier source', async () => {
    const first = vi
      .fn<Provider>()
      .mockRejectedValueOnce(createMissingError('not yet'))
      .mockResolvedValue(key)
    const other = { apiKey: canaryKey('us2') }
    const provider = chain(first, createFixedProvider('b', other))
    expect(await provider()).toEqual(other)
    expect(await provider()).toEqual(key)
  })

  it('the validated copy, even if a getter later returns another value', async () => {
    const read = vi.fn().mockReturnValueOnce(key.apiKey).mockReturnValue('')
    const given = Object.defineProperty({}, 'apiKey', { get: read })
    expect(await chain(createFixedProvider('a', given))()).toEqual(key)
    expect(read).toHaveBeenCalledTimes(1)
  })

  it('the values of getters of a class', async () => {
    class PrivateKeyInput {
      readonly #key = key.apiKey
      get apiKey() {
        return this.#key
      }
    }
    expect(await chain(createFixedProvider('a', new PrivateKeyInput()))()).toEqual(key)
  })
})

describe('a chain fails with the failure of a source', () => {
  it.each<[string, unknown, Partial<CredentialError>]>([
    [
      'a foreign error, by its kind',
      new Error(canaryKey()),
      { code: 'credential_unavailable', hint: 'b failed (Error)' },
    ],
    [
      'a secret that cannot be used',
      new CredentialError('credential_invalid', 'b holds no key'),
      { code: 'credential_invalid', hint: 'b holds no key' },
    ],
    [
      'a foreign error that calls itself absence',
      Object.assign(new Error('x'), { code: 'credential_missing' }),
      { code: 'credential_unavailable', hint: 'b failed (Error, credential_missing)' },
    ],
    ['no error at all', canaryKey(), { code: 'credential_unavailable', hint: 'b failed' }],
  ])('%s', async (_, error, expected) => {
    const thrown = await captureRejection(
      CredentialError,
      chain(createMissingProvider('a'), createFailingProvider('b', error), createUncalledProvider())(),
    )
    expect(thrown).toMatchObject(expected)
    expect(findLeak(canaryKey(), printAll(thrown))).toBeUndefined()
  })

  it('that throws synchronously', async () => {
    const provider = createProvider('b', () => {
      throw new RangeError('x')
    })
    const thrown = await captureRejection(CredentialError, chain(provider, createUncalledProvider())())
    expect(thrown.hint).toBe('b failed (RangeError)')
  })

  it('that is misconfigured', async () => {
    const error = new ConfigError('the vault', [{ path: '', message: 'needs a package' }])
    expect(
      await captureRejection(
        ConfigError,
        chain(createFailingProvider('b', error), createUncalledProvider())(),
      ),
    ).toBe(error)
  })

  it.each([
    ['no object', 'text', /b must provide an object/],
    ['a key with a line break', { apiKey: `${canaryKey()}\n` }, /credential from b contains white space/],
    ['both kinds', { ...key, accessToken: canaryKey() }, /b provides both/],
    ['an invalid date', { ...key, expiresAt: 'soon' }, /b must provide `expiresAt`/],
  ])('that returns an unusable result, by its name: %s', async (_, given, message) => {
    const thrown = await captureRejection(
      CredentialError,
      chain(createMissingProvider('a'), createFixedProvider('b', given), createUncalledProvider())(),
    )
    expect(thrown).toMatchObject({ code: 'credential_invalid' })
    expect(thrown.hint).toMatch(message)
    expect(findLeak(canaryKey(), printAll(thrown))).toBeUndefined()
  })
})

describe('a chain without a credential', () => {
  it('fails with an error that lists what each source lacks', async () => {
    for (const name of ['MAILCHIMP_API_KEY', 'MAILCHIMP_ACCESS_TOKEN']) vi.stubEnv(name, undefined)
    const provider = chain(
      createMissingProvider('the file /a'),
      async () => ({ apiKey: '' }),
      chain(env(), createMissingProvider('b')),
    )
    const error = await captureRejection(CredentialError, provider())
    expect(error.code).toBe('credential_missing')
    expect(error.hint?.split('\n')).toEqual([
      'no credential found in any of these sources:',
      '  - the file /a is not there',
      '  - provider 2 of the chain provides no credential: provide an API key or an access token',
      '  - the environment (MAILCHIMP_API_KEY or MAILCHIMP_ACCESS_TOKEN), then b: no credential found in any of these sources:',
      '      - the environment (MAILCHIMP_API_KEY or MAILCHIMP_ACCESS_TOKEN): no credential: set the environment variable MAILCHIMP_API_KEY or MAILCHIMP_ACCESS_TOKEN',
      '      - b is not there',
    ])
  })
})

describe('a chain', () => {
  it('is named after its sources, or their positions', () => {
    expect(chain(createFixedProvider('a', key), async () => key, createFixedProvider('c', key)).source).toBe(
      'a, then provider 2 of the chain, then c',
    )
  })

  it('records which source returned a credential, even in nested chains and for a shared result', async () => {
    const given = Object.freeze({ ...key })
    const [one, two] = [
      chain(chain(createMissingProvider('a'), createFixedProvider('b', given))),
      chain(createFixedProvider('c', given)),
    ]
    const [first, second] = await Promise.all([one(), two()])
    expect([getProvenance(first)?.source, getProvenance(second)?.source]).toEqual(['b', 'c'])
    expect(getProvenance(given)).toBeUndefined()
    expect(getProvenance('text')).toBeUndefined()
  })

  it('uses the refresh interval of the source that returned the credential, even in nested chains', async () => {
    const often = createProvider('a file', async () => ({}) as never, { refreshMs: 5000 })
    const seldom = createProvider('a vault', async () => key, { refreshMs: 900_000 })
    const readRefreshMs = async (provider: Provider) => (await fetchCredential(provider, 1000)).refreshMs
    expect(await readRefreshMs(chain(often, seldom))).toBe(900_000)
    expect(await readRefreshMs(chain(createMissingProvider('a'), chain(often, seldom)))).toBe(900_000)
    expect(await readRefreshMs(chain(often, createFixedProvider('b', key)))).toBeUndefined()
    expect(await readRefreshMs(chain(seldom, often))).toBe(900_000)
  })

  it('passes the caller’s abort to its sources, and calls no further one', async () => {
    const stop = new AbortController()
    const first = vi.fn<Provider>(async () => {
      stop.abort()
      throw createMissingError('nothing')
    })
    const error = await captureRejection(
      CredentialError,
      chain(first, createUncalledProvider())({ signal: stop.signal }),
    )
    expect(first).toHaveBeenCalledWith({ signal: stop.signal })
    expect(error).toMatchObject({ code: 'credential_unavailable', hint: 'the last failed (AbortError)' })
  })

  it('prints no secret', async () => {
    const provider = chain(createFixedProvider('a', key))
    await provider()
    expect(findLeak(canaryKey(), printAll(provider))).toBeUndefined()
  })

  it('accepts only providers, and does not repeat an invalid argument', () => {
    expect(captureError(ConfigError, () => chain()).message).toMatch(/at least one provider/)
    const wrong = [canaryKey(), undefined, env(), [env()]] as never[]
    const error = captureError(ConfigError, () => chain(...wrong))
    expect(error.faults.map(({ path }) => path)).toEqual(['providers[0]', 'providers[1]', 'providers[3]'])
    expect(findLeak(canaryKey(), printAll(error))).toBeUndefined()
  })
})

describe('for every combination of sources', () => {
  const link = fc.constantFrom('gives', 'gives nothing', 'lacks', 'fails', 'gives rubbish')
  const createKindProvider = (kind: string, n: number): Provider => {
    if (kind === 'gives') return createFixedProvider(`${n}`, { ...key, version: `${n}` })
    if (kind === 'gives nothing') return createFixedProvider(`${n}`, { server: 'us1' })
    if (kind === 'gives rubbish') return createFixedProvider(`${n}`, { apiKey: 'x y' })
    return kind === 'lacks'
      ? createMissingProvider(`${n}`)
      : createFailingProvider(`${n}`, new Error(canaryKey()))
  }

  it('the first source that has a credential or fails determines the result', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(link, { minLength: 1, maxLength: 8 }), async (kinds) => {
        const decides = kinds.findIndex((kind) => kind !== 'lacks' && kind !== 'gives nothing')
        const asked = kinds.map((kind, n) => vi.fn(createKindProvider(kind, n)))
        const providers = asked.map((each, n) => createProvider(`${n}`, each))
        const outcome = chain(...providers)()
        if (kinds[decides] === 'gives') expect(await outcome).toMatchObject({ version: `${decides}` })
        else {
          const { code, hint } = await captureRejection(CredentialError, outcome)
          const codes: Record<string, string> = {
            fails: 'credential_unavailable',
            'gives rubbish': 'credential_invalid',
          }
          expect(code).toBe(codes[kinds[decides] ?? ''] ?? 'credential_missing')
          if (decides === -1) expect(hint?.split('\n')).toHaveLength(kinds.length + 1)
        }
        const calls = asked.map(({ mock }) => mock.calls.length)
        expect(calls).toEqual(kinds.map((_, n) => (decides === -1 || n <= decides ? 1 : 0)))
      }),
    )
  })
})

describe('a client with a chain', () => {
  let standIn: StandIn

  beforeAll(async () => {
    standIn = await startStandIn()
  })

  afterAll(() => standIn.close())

  it('uses the first credential', async () => {
    const client = createLoopbackClient(standIn, {
      credentials: chain(createMissingProvider('a'), createFixedProvider('b', key)),
    })
    expect(await client.ping.get()).toHaveProperty('health_status')
    await client.close()
  })

  it('fails with the reason of each source', async () => {
    const client = createLoopbackClient(standIn, {
      credentials: chain(createMissingProvider('a'), createMissingProvider('b')),
    })
    const error = await captureRejection(CredentialError, client.ping.get())
    expect(error.code).toBe('credential_missing')
    expect(error.hint).toMatch(/a is not there\n {2}- b is not there/)
    await client.close()
  })
})
