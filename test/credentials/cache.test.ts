import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { cacheOf } from '../../src/credentials/cache.js'
import { named, type Provider } from '../../src/credentials/provider.js'
import { ApiError, CredentialError, createClient, TransportError } from '../../src/index.js'
import { clientOf, networkTo } from '../call/loopback-client.js'
import { canaryKey, type StandIn, startStandIn } from '../stand-in/stand-in.js'
import { rejectionOf } from '../thrown-by.js'

const key = { apiKey: canaryKey() }

/** A provider that answers when it is told to. */
function slowProvider() {
  const waiting: { resolve: (given: unknown) => void; reject: (error: unknown) => void }[] = []
  const provider = vi.fn(() => new Promise((resolve, reject) => void waiting.push({ resolve, reject })))
  return { provider: provider as unknown as Provider & typeof provider, waiting }
}

describe('one credential for all', () => {
  it('is asked for once by a hundred callers at the same time, and then kept', async () => {
    const { provider, waiting } = slowProvider()
    const cache = cacheOf(provider)
    const asked = Array.from({ length: 100 }, () => cache.current())
    expect(provider).toHaveBeenCalledTimes(1)
    waiting[0]?.resolve(key)
    const credentials = new Set(await Promise.all(asked))
    expect(credentials.size).toBe(1)
    expect(await cache.current()).toBe([...credentials][0])
    expect(provider).toHaveBeenCalledTimes(1)
  })

  it('is not asked for before the first call, and known only after it', async () => {
    const { provider, waiting } = slowProvider()
    const cache = cacheOf(provider)
    expect(provider).not.toHaveBeenCalled()
    const asked = cache.current()
    expect(cache.known).toBeUndefined()
    waiting[0]?.resolve(key)
    expect(cache.known).toBeUndefined()
    const credential = await asked
    expect(cache.known).toBe(credential)
  })

  it('belongs to one cache and no other', async () => {
    const provider = vi.fn(async () => key)
    const [one, other] = [cacheOf(provider), cacheOf(provider)]
    expect(await one.current()).not.toBe(await other.current())
    expect(provider).toHaveBeenCalledTimes(2)
  })
})

describe('a failure', () => {
  it('reaches all who wait for it, and the next one asks again', async () => {
    const { provider, waiting } = slowProvider()
    const cache = cacheOf(provider)
    const asked = Array.from({ length: 100 }, () => cache.current())
    waiting[0]?.reject(new Error('sealed'))
    const outcomes = await Promise.allSettled(asked)
    expect(outcomes.every(({ status }) => status === 'rejected')).toBe(true)
    expect(provider).toHaveBeenCalledTimes(1)

    const again = Array.from({ length: 100 }, () => cache.current())
    expect(provider).toHaveBeenCalledTimes(2)
    waiting[1]?.resolve(key)
    expect(new Set(await Promise.all(again)).size).toBe(1)
    expect(cache.known?.secret.reveal()).toBe(key.apiKey)
  })

  it('of what was given is not kept either', async () => {
    const provider = vi.fn<Provider>().mockResolvedValueOnce({ apiKey: '' }).mockResolvedValueOnce(key)
    const cache = cacheOf(provider)
    await rejectionOf(CredentialError, cache.current())
    expect(cache.known).toBeUndefined()
    expect((await cache.current()).scheme).toBe('basic')
  })

  it('that nobody waits for any more is no unhandled rejection', async () => {
    const unhandled = vi.fn()
    process.on('unhandledRejection', unhandled)
    await using standIn = await startStandIn({ tls: false })
    const { provider, waiting } = slowProvider()
    const client = createClient({ credentials: provider, network: networkTo(standIn) })
    const abort = new AbortController()
    const calls = Array.from({ length: 10 }, () => client.with({ signal: abort.signal }).ping.get())
    calls.push(client.with({ timeoutMs: 5 }).ping.get())
    abort.abort()
    for (const call of calls) {
      expect((await rejectionOf(TransportError, call)).outcome).toBe('not_sent')
    }
    waiting[0]?.reject(new Error('too late'))
    // The event comes when the queue of microtasks is empty.
    await new Promise((resolve) => setTimeout(resolve, 20))
    process.off('unhandledRejection', unhandled)
    expect(unhandled).not.toHaveBeenCalled()
    expect(standIn.connections).toBe(0)
    await client.close()
  })
})

describe('what a provider throws', () => {
  const errorOf = (thrown: unknown, source?: string) => {
    const provider = () => Promise.reject(thrown)
    const cache = cacheOf(source === undefined ? provider : named(source, provider))
    return rejectionOf(CredentialError, cache.current())
  }

  it.each([
    ['an error', new Error('the key is …'), 'the credential provider failed (Error)'],
    [
      'a code',
      Object.assign(new Error('x'), { code: 'ENOENT' }),
      'the credential provider failed (Error, ENOENT)',
    ],
    ['a class', new RangeError('x'), 'the credential provider failed (RangeError)'],
    [
      'a name of more than one word',
      Object.assign(new Error('x'), { name: 'a b' }),
      'the credential provider failed',
    ],
    ['a text', canaryKey(), 'the credential provider failed'],
    ['nothing', undefined, 'the credential provider failed'],
    [
      'a name that could be a key',
      Object.assign(new Error('x'), { name: canaryKey(), code: canaryKey() }),
      'the credential provider failed',
    ],
    [
      'a name that is no text',
      Object.assign(new Error('x'), { name: 7, code: [] }),
      'the credential provider failed',
    ],
  ])('is told by its kind only: %s', async (_, thrown, message) => {
    const error = await errorOf(thrown)
    expect(error).toMatchObject({ code: 'credential_unavailable', message })
    expect(error.cause).toBeUndefined()
  })

  it('is told with the name of the provider', async () => {
    expect((await errorOf(new Error('x'), 'the vault')).message).toBe('the vault failed (Error)')
  })

  it('synchronously is the same', async () => {
    const provider = () => {
      throw new TypeError('x')
    }
    const error = await rejectionOf(CredentialError, cacheOf(provider).current())
    expect(error.message).toBe('the credential provider failed (TypeError)')
  })

  it('is passed on where it is an error of this package', async () => {
    const own = new CredentialError('credential_missing', 'no role for this machine')
    expect(await errorOf(own)).toBe(own)
  })

  it('while what it gave is read is the same as what it throws', async () => {
    const given = {
      get apiKey(): string {
        throw new SyntaxError('x')
      },
    }
    const error = await rejectionOf(CredentialError, cacheOf(async () => given).current())
    expect(error).toMatchObject({ code: 'credential_unavailable' })
  })
})

describe('a client', () => {
  let standIn: StandIn

  beforeAll(async () => {
    standIn = await startStandIn()
  })

  afterAll(() => standIn.close())

  it('asks its provider once for a hundred calls', async () => {
    const provider = vi.fn(async () => key)
    const client = clientOf(standIn, { credentials: provider })
    await Promise.all(Array.from({ length: 100 }, () => client.ping.get()))
    expect(provider).toHaveBeenCalledTimes(1)
    await client.close()
  })

  it('works again after its provider has failed', async () => {
    const provider = vi.fn<Provider>().mockRejectedValueOnce(new Error('sealed')).mockResolvedValue(key)
    const client = clientOf(standIn, { credentials: provider })
    await rejectionOf(CredentialError, client.ping.get())
    expect(await client.ping.get()).toHaveProperty('health_status')
    await client.close()
  })

  it('does not ask for another credential when one is rejected', async () => {
    const provider = vi.fn(async () => ({ apiKey: canaryKey('us9'), server: 'us9' }))
    const client = clientOf(standIn, { credentials: provider })
    for (let turn = 0; turn < 2; turn += 1) {
      expect(await rejectionOf(ApiError, client.ping.get())).toMatchObject({ code: 'key_rejected' })
    }
    expect(provider).toHaveBeenCalledTimes(1)
    await client.close()
  })

  it('shares no credential with another', async () => {
    await using other = await startStandIn({ keys: [canaryKey('us2')] })
    const [one, two] = [clientOf(standIn), clientOf(other, { credentials: canaryKey('us2') })]
    await Promise.all([one.ping.get(), two.ping.get(), one.ping.get(), two.ping.get()])
    const sent = new Set(other.requests.map(({ headers }) => headers.authorization))
    expect(sent.size).toBe(1)
    expect(standIn.requests.some(({ headers }) => sent.has(headers.authorization))).toBe(false)
    await Promise.all([one.close(), two.close()])
  })
})
