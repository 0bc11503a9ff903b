import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { fetchCredential } from '../../../src/credentials/cache/credential-fetch.js'
import { chain } from '../../../src/credentials/chain.js'
import { createProvider, type Provider } from '../../../src/credentials/provider.js'
import { CredentialError, createClient } from '../../../src/index.js'
import { canaryKey } from '../../support/canary-key.js'
import { captureRejection } from '../../support/capture-error.js'
import { createDeferredProvider } from '../../support/credentials/deferred-provider.js'
import { printAll } from '../../support/secret-leaks.js'

const key = { apiKey: canaryKey() }

const captureFailure = (provider: Provider) =>
  captureRejection(CredentialError, fetchCredential(provider, 1000))

describe('the refreshMs of a provider', () => {
  const notNumbers = [Number.NaN, 0, -1, Number.POSITIVE_INFINITY, 86_400_001, '5000', null]

  it.each(notNumbers)('is validated before the provider is called: %s', (refreshMs) => {
    const provider = Object.assign(async () => key, { source: 'a vault', refreshMs }) as Provider
    const message = 'must be a number of milliseconds, from 1 to 86400000 (a day)'
    expect(() => createClient({ credentials: provider })).toThrow(`credentials.refreshMs: ${message}`)
    expect(() => chain(createProvider('other', provider), provider)).toThrow(
      `providers[1].refreshMs: ${message}`,
    )
  })

  it.each(notNumbers)('is validated again after the call: %s', async (refreshMs) => {
    const provider = createProvider('a vault', async () => key, { refreshMs: 5000 })
    const chained = chain(provider)
    Object.assign(provider, { refreshMs })
    for (const each of [provider, chained]) {
      const error = await captureFailure(each)
      expect(error).toMatchObject({ code: 'credential_invalid' })
      expect(error.hint).toContain('the `refreshMs` of a vault must be a number of milliseconds')
    }
  })

  it('can be inherited from a class', async () => {
    const provider = Object.setPrototypeOf(async () => key, {
      __proto__: Function.prototype,
      refreshMs: 7000,
    })
    expect((await fetchCredential(provider, 1000)).refreshMs).toBe(7000)
  })
})

describe('an error of a provider', () => {
  it.each([
    ['an error', new Error('the key is …'), 'the credential provider failed (Error)'],
    [
      'a code',
      Object.assign(new Error('x'), { code: 'ENOENT' }),
      'the credential provider failed (Error, ENOENT)',
    ],
    ['a class', new RangeError('x'), 'the credential provider failed (RangeError)'],
    [
      'an error that is named by a secret',
      Object.assign(new Error('x'), { name: 'QWxhZGRpbjpvcGVuc2VzYW1l', code: 'aGVsbG_wYXNzd_yZA' }),
      'the credential provider failed',
    ],
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
  ])('is reported by its kind only: %s', async (_, thrown, message) => {
    const error = await captureFailure(() => Promise.reject(thrown))
    expect(error).toMatchObject({ code: 'credential_unavailable', hint: message })
    expect(error.cause).toBeUndefined()
  })

  it('is reported with the name of the provider', async () => {
    const error = await captureFailure(createProvider('the vault', () => Promise.reject(new Error('x'))))
    expect(error.hint).toBe('the vault failed (Error)')
  })

  it('can be thrown synchronously', async () => {
    const error = await captureFailure(() => {
      throw new TypeError('x')
    })
    expect(error.hint).toBe('the credential provider failed (TypeError)')
  })

  it('of this package’s own classes is passed on', async () => {
    const own = new CredentialError('credential_missing', 'no role for this machine')
    expect(await captureFailure(() => Promise.reject(own))).toBe(own)
  })
})

describe('the result of a provider', () => {
  it('becomes a credential with the name of the provider', async () => {
    const credential = await fetchCredential(
      createProvider('the vault', async () => key),
      1000,
    )
    expect(credential).toMatchObject({ scheme: 'basic', source: 'the vault', dataCentre: 'us1' })
    expect(credential.secret.reveal()).toBe(key.apiKey)
  })

  it.each([
    ['nothing', undefined, 'credential_invalid'],
    ['a text', canaryKey(), 'credential_invalid'],
    ['an empty key', { apiKey: '' }, 'credential_missing'],
    ['a key with a line break', { apiKey: `${canaryKey()}\n` }, 'credential_invalid'],
    ['two credentials', { ...key, accessToken: canaryKey() }, 'credential_invalid'],
    ['an invalid expiresAt', { ...key, expiresAt: canaryKey() }, 'credential_invalid'],
  ])('is refused and not quoted if it is %s', async (_, given, code) => {
    const error = await captureFailure((async () => given) as Provider)
    expect(error.code).toBe(code)
    expect(printAll(error)).not.toContain(canaryKey().slice(0, 12))
  })

  it('fails the fetch if reading it throws', async () => {
    const given = {
      get apiKey(): string {
        throw new SyntaxError('x')
      },
    }
    expect(await captureFailure(async () => given)).toMatchObject({ code: 'credential_unavailable' })
  })
})

describe('a provider that does not return', () => {
  beforeEach(() => vi.useFakeTimers())
  afterEach(() => vi.useRealTimers())

  it('fails at its timeout, and its signal is aborted', async () => {
    const { provider, getCall } = createDeferredProvider()
    const failure = captureFailure(provider)
    await vi.advanceTimersByTimeAsync(999)
    expect(getCall(1).signal?.aborted).toBe(false)
    await vi.advanceTimersByTimeAsync(1)
    expect((await failure).hint).toBe('the credential provider did not respond within 1000 ms')
    expect(getCall(1).signal?.aborted).toBe(true)
  })

  it('has its signal aborted when the caller aborts', async () => {
    const { provider, getCall } = createDeferredProvider()
    const aborting = new AbortController()
    const failure = captureRejection(CredentialError, fetchCredential(provider, 1000, aborting.signal))
    aborting.abort()
    await failure
    expect(getCall(1).signal?.aborted).toBe(true)
    expect(vi.getTimerCount()).toBe(0)
  })
})

describe('the result of a chain', () => {
  it('has the name of the source that returned it', async () => {
    const absent = createProvider('the first', async () => {
      throw new CredentialError('credential_missing', 'nothing here')
    })
    const credential = await fetchCredential(
      chain(
        absent,
        createProvider('the second', async () => key),
      ),
      1000,
    )
    expect(credential.source).toBe('the second')
  })
})
