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

describe('one credential for all', () => {
  it('is asked for once by a hundred callers at the same time, and then kept', async () => {
    const { provider, nth, asked } = createDeferredProvider()
    const cache = createCache(provider)
    const waiting = Array.from({ length: 100 }, () => cache.getCredential())
    nth(1).resolve(createInput(1))
    const credentials = new Set(await Promise.all(waiting))
    expect(credentials.size).toBe(1)
    expect(await cache.getCredential()).toBe([...credentials][0])
    expect(asked()).toBe(1)
  })

  it('is not asked for before the first call, and known only after it', async () => {
    const { provider, nth, asked } = createDeferredProvider()
    const cache = createCache(provider)
    expect([asked(), cache.knownSecrets.newestFirst]).toEqual([0, []])
    const waiting = cache.getCredential()
    nth(1).resolve(createInput(2, { previous: createInput(1) }))
    expect(cache.knownSecrets.newestFirst).toEqual([])
    const { secret } = await waiting
    expect(cache.knownSecrets.newestFirst.map((each) => each.reveal())).toEqual([keyNumber(2), keyNumber(1)])
    expect(cache.knownSecrets.newestFirst[0]).toBe(secret)
  })

  it('belongs to one cache and no other', async () => {
    const provider = vi.fn(async () => createInput(1))
    const [one, other] = [createCache(provider), createCache(provider)]
    expect(await one.getCredential()).not.toBe(await other.getCredential())
    expect(provider).toHaveBeenCalledTimes(2)
  })
})

describe('secrets that are noted beside those of other caches', () => {
  it('are known again, however many the others were given since', async () => {
    const known = new KnownSecrets()
    const { provider, nth, asked } = createDeferredProvider()
    const events: CredentialEvent[] = []
    const cache = createCache(provider, { knownSecrets: known, onEvent: (event) => void events.push(event) })
    const first = cache.getCredential()
    nth(1).resolve(createInput(1))
    const credential = await first
    for (let number = 2; number < 30; number += 1) {
      await createCache(async () => createInput(number), { knownSecrets: known }).getCredential()
    }
    const replacement = cache.getReplacement(credential)
    nth(2).resolve(createInput(1))
    expect(await replacement).toBeUndefined()
    expect(await cache.getReplacement(credential)).toBeUndefined()
    expect(asked()).toBe(2)
    expect(events.map(({ type }) => type)).toEqual(['refreshed', 'refreshed'])
  })
})

describe('a refresh', () => {
  it('is due early after 70 to 90 of 100 parts of the time, by chance', async () => {
    for (const [chance, minutes] of [
      [0, 10.5],
      [0.5, 12],
      [1, 13.5],
    ] as const) {
      const { provider, nth, asked } = createDeferredProvider()
      const { cache, clock } = createObservedCache(provider)
      clock.randomValue = chance
      const first = cache.getCredential()
      nth(1).resolve(createInput(1))
      await first
      clock.advance(minutes * MINUTE - 1)
      await cache.getCredential()
      expect(asked()).toBe(1)
      clock.advance(1)
      await cache.getCredential()
      expect(asked()).toBe(2)
    }
  })

  it('that is early is waited for by nobody, and asked for once', async () => {
    const { cache, clock, nth, asked } = await createFilledCache()
    clock.advance(14 * MINUTE)
    for (let n = 0; n < 100; n += 1) expect(await revealKey(cache)).toBe(keyNumber(1))
    expect(asked()).toBe(2)
    nth(2).resolve(createInput(2))
    await flushPromises()
    expect(await revealKey(cache)).toBe(keyNumber(2))
    expect(asked()).toBe(2)
  })

  it('that is late is waited for by all, and asked for once', async () => {
    const { cache, clock, nth, asked } = await createFilledCache()
    clock.advance(15 * MINUTE)
    const waiting = Array.from({ length: 100 }, () => revealKey(cache))
    expect(await isPending(Promise.race(waiting))).toBe(true)
    nth(2).resolve(createInput(2))
    expect(new Set(await Promise.all(waiting))).toEqual(new Set([keyNumber(2)]))
    expect(asked()).toBe(2)
  })

  it('that began early is joined when it has become late', async () => {
    const { cache, clock, nth, asked } = await createFilledCache()
    clock.advance(14 * MINUTE)
    await cache.getCredential()
    clock.advance(MINUTE)
    const waiting = revealKey(cache)
    expect(await isPending(waiting)).toBe(true)
    nth(2).resolve(createInput(2))
    expect(await waiting).toBe(keyNumber(2))
    expect(asked()).toBe(2)
  })

  it('is due after the time of the operator, else of the provider', async () => {
    for (const [refreshMs, lateAt] of [
      [undefined, 5000],
      [2000, 2000],
    ] as const) {
      const { provider, nth, asked } = createDeferredProvider()
      const { cache, clock } = createObservedCache(Object.assign(provider, { refreshMs: 5000 }), {
        refreshMs,
      })
      const first = cache.getCredential()
      nth(1).resolve(createInput(1))
      await first
      clock.advance(lateAt * 0.8 - 1)
      await cache.getCredential()
      expect(asked()).toBe(1)
      clock.advance(lateAt * 0.2 + 1)
      expect(await isPending(cache.getCredential())).toBe(true)
    }
  })

  it('is due before an end that the provider tells, whatever the operator wrote', async () => {
    const { provider, nth, asked } = createDeferredProvider()
    const { cache, clock } = createObservedCache(provider, { refreshMs: 60 * MINUTE })
    const first = cache.getCredential()
    nth(1).resolve(createInput(1, { expiresAt: new Date(clock.now() + 10 * MINUTE) }))
    await first
    clock.advance(8 * MINUTE)
    expect(await revealKey(cache)).toBe(keyNumber(1))
    expect(asked()).toBe(2)
    clock.advance(2 * MINUTE)
    expect(await isPending(cache.getCredential())).toBe(true)
  })

  it('is none where no call is made, and one where the clock was set back', async () => {
    const { cache, clock, asked } = await createFilledCache()
    clock.advance(365 * 24 * 60 * MINUTE)
    await flushPromises()
    expect(asked()).toBe(1)
    clock.advance(-366 * 24 * 60 * MINUTE)
    expect(await revealKey(cache)).toBe(keyNumber(1))
    expect(asked()).toBe(2)
  })
})

describe('a failed refresh', () => {
  it('keeps the last good credential, also when it is late', async () => {
    const { cache, clock, nth, asked, events } = await createFilledCache()
    clock.advance(15 * MINUTE)
    const waiting = Array.from({ length: 100 }, () => revealKey(cache))
    nth(2).reject()
    expect(new Set(await Promise.all(waiting))).toEqual(new Set([keyNumber(1)]))
    expect(asked()).toBe(2)
    expect(events.at(-1)).toMatchObject({ type: 'failed', code: 'credential_unavailable' })
  })

  it('is tried again once at once, then later each time, and calls do not wait for it', async () => {
    const { cache, clock, nth, asked } = await createFilledCache()
    clock.randomValue = 1
    clock.advance(15 * MINUTE)
    const first = cache.getCredential()
    nth(2).reject()
    await first
    const gaps: number[] = []
    for (let number = 3; number <= 8; number += 1) {
      const began = clock.now()
      while (asked() < number) {
        expect(await revealKey(cache)).toBe(keyNumber(1))
        if (asked() < number) clock.advance(250)
      }
      gaps.push(clock.now() - began)
      nth(number).reject()
      await flushPromises()
    }
    expect(gaps).toEqual([0, 1000, 2000, 4000, 8000, 16_000])
  })

  it('does not poison the next one', async () => {
    const { cache, clock, nth } = await createFilledCache()
    clock.advance(15 * MINUTE)
    const failing = cache.getCredential()
    nth(2).reject()
    await failing
    await cache.getCredential()
    nth(3).resolve(createInput(2))
    await flushPromises()
    expect(await revealKey(cache)).toBe(keyNumber(2))
  })

  it('is no unhandled rejection, where nobody waits for it', async () => {
    const unhandled = vi.fn()
    process.on('unhandledRejection', unhandled)
    const { cache, clock, nth } = await createFilledCache()
    clock.advance(14 * MINUTE)
    await cache.getCredential()
    nth(2).reject()
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
  ])('is also an answer that is %s', async (_, answer, code) => {
    const { cache, clock, nth, events } = await createFilledCache(createInput(1), {
      maxAgeDays: 90,
      whenTooOld: 'refuse',
    })
    clock.advance(15 * MINUTE)
    const waiting = revealKey(cache)
    nth(2).resolve(answer)
    expect(await waiting).toBe(keyNumber(1))
    expect(events.at(-1)).toMatchObject({ type: 'failed', code })
    expect(cache.knownSecrets.newestFirst).toHaveLength(1)
  })
})

describe('where there is no credential yet', () => {
  it('a failure reaches all who wait, and the next one asks again', async () => {
    const { provider, nth, asked } = createDeferredProvider()
    const cache = createCache(provider)
    const waiting = Array.from({ length: 100 }, () => cache.getCredential())
    nth(1).reject()
    const outcomes = await Promise.allSettled(waiting)
    expect(outcomes.every(({ status }) => status === 'rejected')).toBe(true)
    expect(cache.knownSecrets.newestFirst).toEqual([])
    const again = Array.from({ length: 100 }, () => revealKey(cache))
    expect(asked()).toBe(2)
    nth(2).resolve(createInput(1))
    expect(new Set(await Promise.all(again))).toEqual(new Set([keyNumber(1)]))
  })

  it('the failure is told without asking while it is not long ago', async () => {
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
