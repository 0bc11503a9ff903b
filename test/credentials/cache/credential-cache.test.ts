import { describe, expect, it, vi } from 'vitest'
import type { CredentialCache } from '../../../src/credentials/cache/credential-cache.js'
import { KnownSecrets } from '../../../src/credentials/cache/known-secrets.js'
import type { CredentialEvent } from '../../../src/credentials/event.js'
import type { Provider } from '../../../src/credentials/provider.js'
import { CredentialError } from '../../../src/index.js'
import { keyNumber } from '../../support/canary-key.js'
import { captureRejection } from '../../support/capture-error.js'
import {
  createCache,
  createFilledCache,
  createInput,
  createObservedCache,
} from '../../support/credentials/cache-fixture.js'
import {
  createDeferredProvider,
  flushPromises,
  isPending,
} from '../../support/credentials/deferred-provider.js'

const MINUTE = 60_000

const revealKey = async (cache: CredentialCache) => (await cache.getCredential()).secret.reveal()

describe('CredentialCache', () => {
  it('calls the provider once for a hundred concurrent callers, and caches the credential', async () => {
    const { provider, getCall, countCalls } = createDeferredProvider()
    const cache = createCache(provider)
    const waiting = Array.from({ length: 100 }, () => cache.getCredential())
    getCall(1).resolve(createInput(1))
    const credentials = new Set(await Promise.all(waiting))
    expect(credentials.size).toBe(1)
    expect(await cache.getCredential()).toBe([...credentials][0])
    expect(countCalls()).toBe(1)
  })

  it('does not call the provider before the first call', async () => {
    const { provider, getCall, countCalls } = createDeferredProvider()
    const cache = createCache(provider)
    expect([countCalls(), cache.knownSecrets.newestFirst]).toEqual([0, []])
    const waiting = cache.getCredential()
    getCall(1).resolve(createInput(2, { previous: createInput(1) }))
    expect(cache.knownSecrets.newestFirst).toEqual([])
    const { secret } = await waiting
    expect(cache.knownSecrets.newestFirst.map((each) => each.reveal())).toEqual([keyNumber(2), keyNumber(1)])
    expect(cache.knownSecrets.newestFirst[0]).toBe(secret)
  })

  it('shares nothing with another cache', async () => {
    const provider = vi.fn(async () => createInput(1))
    const [one, other] = [createCache(provider), createCache(provider)]
    expect(await one.getCredential()).not.toBe(await other.getCredential())
    expect(provider).toHaveBeenCalledTimes(2)
  })
})

describe('secrets in a shared store', () => {
  it('are recognized by their own cache, no matter how many secrets other caches have added', async () => {
    const known = new KnownSecrets()
    const { provider, getCall, countCalls } = createDeferredProvider()
    const events: CredentialEvent[] = []
    const cache = createCache(provider, { knownSecrets: known, onEvent: (event) => void events.push(event) })
    const first = cache.getCredential()
    getCall(1).resolve(createInput(1))
    const credential = await first
    for (let number = 2; number < 30; number += 1) {
      await createCache(async () => createInput(number), { knownSecrets: known }).getCredential()
    }
    const replacement = cache.getReplacement(credential)
    getCall(2).resolve(createInput(1))
    expect(await replacement).toBeUndefined()
    expect(await cache.getReplacement(credential)).toBeUndefined()
    expect(countCalls()).toBe(2)
    expect(events.map(({ type }) => type)).toEqual(['refreshed', 'refreshed'])
  })
})

describe('a refresh', () => {
  it('starts at 70 to 90 % of its interval, with jitter', async () => {
    for (const [chance, minutes] of [
      [0, 10.5],
      [0.5, 12],
      [1, 13.5],
    ] as const) {
      const { provider, getCall, countCalls } = createDeferredProvider()
      const { cache, clock } = createObservedCache(provider)
      clock.randomValue = chance
      const first = cache.getCredential()
      getCall(1).resolve(createInput(1))
      await first
      clock.advance(minutes * MINUTE - 1)
      await cache.getCredential()
      expect(countCalls()).toBe(1)
      clock.advance(1)
      await cache.getCredential()
      expect(countCalls()).toBe(2)
    }
  })

  it('in the background delays no call, and starts once', async () => {
    const { cache, clock, getCall, countCalls } = await createFilledCache()
    clock.advance(14 * MINUTE)
    for (let n = 0; n < 100; n += 1) expect(await revealKey(cache)).toBe(keyNumber(1))
    expect(countCalls()).toBe(2)
    getCall(2).resolve(createInput(2))
    await flushPromises()
    expect(await revealKey(cache)).toBe(keyNumber(2))
    expect(countCalls()).toBe(2)
  })

  it('of a stale credential is awaited by all calls, and starts once', async () => {
    const { cache, clock, getCall, countCalls } = await createFilledCache()
    clock.advance(15 * MINUTE)
    const waiting = Array.from({ length: 100 }, () => revealKey(cache))
    expect(await isPending(Promise.race(waiting))).toBe(true)
    getCall(2).resolve(createInput(2))
    expect(new Set(await Promise.all(waiting))).toEqual(new Set([keyNumber(2)]))
    expect(countCalls()).toBe(2)
  })

  it('in the background is joined once the credential is stale', async () => {
    const { cache, clock, getCall, countCalls } = await createFilledCache()
    clock.advance(14 * MINUTE)
    await cache.getCredential()
    clock.advance(MINUTE)
    const waiting = revealKey(cache)
    expect(await isPending(waiting)).toBe(true)
    getCall(2).resolve(createInput(2))
    expect(await waiting).toBe(keyNumber(2))
    expect(countCalls()).toBe(2)
  })

  it('uses the interval of the operator, or else that of the provider', async () => {
    for (const [refreshMs, lateAt] of [
      [undefined, 5000],
      [2000, 2000],
    ] as const) {
      const { provider, getCall, countCalls } = createDeferredProvider()
      const { cache, clock } = createObservedCache(Object.assign(provider, { refreshMs: 5000 }), {
        refreshMs,
      })
      const first = cache.getCredential()
      getCall(1).resolve(createInput(1))
      await first
      clock.advance(lateAt * 0.8 - 1)
      await cache.getCredential()
      expect(countCalls()).toBe(1)
      clock.advance(lateAt * 0.2 + 1)
      expect(await isPending(cache.getCredential())).toBe(true)
    }
  })

  it('starts before an expiry set by the provider, even if the interval of the operator is longer', async () => {
    const { provider, getCall, countCalls } = createDeferredProvider()
    const { cache, clock } = createObservedCache(provider, { refreshMs: 60 * MINUTE })
    const first = cache.getCredential()
    getCall(1).resolve(createInput(1, { expiresAt: new Date(clock.now() + 10 * MINUTE) }))
    await first
    clock.advance(8 * MINUTE)
    expect(await revealKey(cache)).toBe(keyNumber(1))
    expect(countCalls()).toBe(2)
    clock.advance(2 * MINUTE)
    expect(await isPending(cache.getCredential())).toBe(true)
  })

  it('does not start without calls, and starts once after the clock was set back', async () => {
    const { cache, clock, countCalls } = await createFilledCache()
    clock.advance(365 * 24 * 60 * MINUTE)
    await flushPromises()
    expect(countCalls()).toBe(1)
    clock.advance(-366 * 24 * 60 * MINUTE)
    expect(await revealKey(cache)).toBe(keyNumber(1))
    expect(countCalls()).toBe(2)
  })
})

describe('a failed refresh', () => {
  it('keeps the last valid credential, even a stale one', async () => {
    const { cache, clock, getCall, countCalls, events } = await createFilledCache()
    clock.advance(15 * MINUTE)
    const waiting = Array.from({ length: 100 }, () => revealKey(cache))
    getCall(2).reject()
    expect(new Set(await Promise.all(waiting))).toEqual(new Set([keyNumber(1)]))
    expect(countCalls()).toBe(2)
    expect(events.at(-1)).toMatchObject({ type: 'failed', code: 'credential_unavailable' })
  })

  it('is retried immediately once, then with backoff, and calls do not wait for it', async () => {
    const { cache, clock, getCall, countCalls } = await createFilledCache()
    clock.randomValue = 1
    clock.advance(15 * MINUTE)
    const first = cache.getCredential()
    getCall(2).reject()
    await first
    const gaps: number[] = []
    for (let number = 3; number <= 8; number += 1) {
      const began = clock.now()
      while (countCalls() < number) {
        expect(await revealKey(cache)).toBe(keyNumber(1))
        if (countCalls() < number) clock.advance(250)
      }
      gaps.push(clock.now() - began)
      getCall(number).reject()
      await flushPromises()
    }
    expect(gaps).toEqual([0, 1000, 2000, 4000, 8000, 16_000])
  })

  it('does not affect the next refresh', async () => {
    const { cache, clock, getCall } = await createFilledCache()
    clock.advance(15 * MINUTE)
    const failing = cache.getCredential()
    getCall(2).reject()
    await failing
    await cache.getCredential()
    getCall(3).resolve(createInput(2))
    await flushPromises()
    expect(await revealKey(cache)).toBe(keyNumber(2))
  })

  it('in the background causes no unhandled rejection', async () => {
    const unhandled = vi.fn()
    process.on('unhandledRejection', unhandled)
    const { cache, clock, getCall } = await createFilledCache()
    clock.advance(14 * MINUTE)
    await cache.getCredential()
    getCall(2).reject()
    await flushPromises()
    await cache.getCredential()
    await flushPromises()
    process.off('unhandledRejection', unhandled)
    expect(unhandled).not.toHaveBeenCalled()
  })

  it.each([
    ['empty', { apiKey: '' }, 'credential_missing'],
    ['nothing', undefined, 'credential_invalid'],
    ['malformed', { apiKey: 'two words' }, 'credential_invalid'],
    ['expired', createInput(2, { expiresAt: '2025-12-31' }), 'credential_expired'],
    [
      'expired, though the one before it is not',
      createInput(2, { expiresAt: '2025-12-31', previous: createInput(3) }),
      'credential_expired',
    ],
    ['too old', createInput(2, { createdAt: '2025-01-01' }), 'credential_expired'],
  ])('is also a result that is %s', async (_, answer, code) => {
    const { cache, clock, getCall, events } = await createFilledCache(createInput(1), {
      maxAgeDays: 90,
      whenTooOld: 'refuse',
    })
    clock.advance(15 * MINUTE)
    const waiting = revealKey(cache)
    getCall(2).resolve(answer)
    expect(await waiting).toBe(keyNumber(1))
    expect(events.at(-1)).toMatchObject({ type: 'failed', code })
    expect(cache.knownSecrets.newestFirst).toHaveLength(1)
  })
})

describe('before the first credential', () => {
  it('a failure rejects all waiting calls, and the next call retries', async () => {
    const { provider, getCall, countCalls } = createDeferredProvider()
    const cache = createCache(provider)
    const waiting = Array.from({ length: 100 }, () => cache.getCredential())
    getCall(1).reject()
    const outcomes = await Promise.allSettled(waiting)
    expect(outcomes.every(({ status }) => status === 'rejected')).toBe(true)
    expect(cache.knownSecrets.newestFirst).toEqual([])
    const again = Array.from({ length: 100 }, () => revealKey(cache))
    expect(countCalls()).toBe(2)
    getCall(2).resolve(createInput(1))
    expect(new Set(await Promise.all(again))).toEqual(new Set([keyNumber(1)]))
  })

  it('a recent failure is returned without another fetch', async () => {
    const provider = vi.fn<Provider>(() => Promise.reject(new TypeError('x')))
    const { cache, clock } = createObservedCache(provider)
    for (let n = 0; n < 100; n += 1) {
      const { hint } = await captureRejection(CredentialError, cache.getCredential())
      expect(hint).toBe('the credential provider failed (TypeError)')
    }
    expect(provider).toHaveBeenCalledTimes(2)
    clock.advance(1000)
    await captureRejection(CredentialError, cache.getCredential())
    expect(provider).toHaveBeenCalledTimes(3)
  })
})
