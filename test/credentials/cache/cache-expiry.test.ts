import { describe, expect, it, vi } from 'vitest'
import type { CredentialCache } from '../../../src/credentials/cache/credential-cache.js'
import { KnownSecrets } from '../../../src/credentials/cache/known-secrets.js'
import type { CredentialEvent } from '../../../src/credentials/event.js'
import { CredentialError } from '../../../src/index.js'
import { keyNumber } from '../../support/canary-key.js'
import { captureRejection } from '../../support/capture-error.js'
import {
  createFilledCache,
  createInput,
  createObservedCache,
} from '../../support/credentials/cache-fixture.js'
import { createDeferredProvider, flushPromises } from '../../support/credentials/deferred-provider.js'
import { findLeak, printAll } from '../../support/secret-leaks.js'

const DAY = 86_400_000

const revealKey = async (cache: CredentialCache) => (await cache.getCredential()).secret.reveal()
const listTypes = (events: readonly CredentialEvent[]) => events.map(({ type }) => type)

/** A provider that always returns the same credential. */
const createConstantProvider = (answer: object) =>
  Object.assign(async () => answer as never, { source: 'the vault' })

describe('an expired credential', () => {
  it('fails calls, even if the provider fails, and the error explains it', async () => {
    const ending = createInput(1, { expiresAt: '2026-01-02' })
    const { cache, clock, getCall } = await createFilledCache(ending, { refreshMs: 30 * DAY })
    clock.advance(DAY - 1)
    expect(await revealKey(cache)).toBe(keyNumber(1))
    clock.advance(1)
    const waiting = captureRejection(CredentialError, cache.getCredential())
    getCall(2).reject()
    const { code, hint } = await waiting
    expect(code).toBe('credential_expired')
    expect(hint).toMatch(
      /expired at 2026-01-02T.*put a new credential into the source\. the credential provider failed/,
    )
  })

  it('by lifetime.expiresAt fails calls with every credential of the provider', async () => {
    const { cache, clock } = createObservedCache(createConstantProvider(createInput(1)), {
      expiresAt: Date.UTC(2026, 0, 2),
    })
    await cache.getCredential()
    clock.advance(DAY)
    const { hint } = await captureRejection(CredentialError, cache.getCredential())
    expect(hint).toContain('change lifetime.expiresAt')
    const { code } = await captureRejection(
      CredentialError,
      createObservedCache(createConstantProvider(createInput(1)), { expiresAt: 0 }).cache.getCredential(),
    )
    expect(code).toBe('credential_expired')
  })

  it('emits one event, and calls work again with the next credential', async () => {
    const { cache, clock, getCall, events } = await createFilledCache(
      createInput(1, { expiresAt: '2026-01-02' }),
    )
    clock.advance(DAY)
    for (const number of [2, 3]) {
      const waiting = captureRejection(CredentialError, cache.getCredential())
      getCall(number).resolve(createInput(1, { expiresAt: '2026-01-02' }))
      await waiting
    }
    await captureRejection(CredentialError, cache.getCredential())
    expect(listTypes(events).filter((type) => type === 'expired')).toHaveLength(1)
    expect(events.find(({ type }) => type === 'expired')).toMatchObject({
      endsAt: new Date('2026-01-02'),
      because: 'expiresAt',
    })
    clock.advance(1000)
    const waiting = revealKey(cache)
    getCall(4).resolve(createInput(2))
    expect(await waiting).toBe(keyNumber(2))
  })

  it('by lifetime.maxStaleMs fails calls until its source returns it again', async () => {
    const { cache, clock, getCall, events } = await createFilledCache(createInput(1), {
      refreshMs: 60_000,
      maxStaleMs: 90_000,
    })
    clock.advance(60_000)
    const refreshed = revealKey(cache)
    getCall(2).resolve(createInput(1))
    expect(await refreshed).toBe(keyNumber(1))
    clock.advance(60_000)
    const kept = revealKey(cache)
    getCall(3).reject()
    expect(await kept).toBe(keyNumber(1))
    clock.advance(30_000)
    const ended = captureRejection(CredentialError, cache.getCredential())
    getCall(4).reject()
    const { code, hint } = await ended
    expect(code).toBe('credential_expired')
    expect(hint).toMatch(
      /not returned it for longer than lifetime\.maxStaleMs allows\. the credential provider failed/,
    )
    expect(events.at(-1)).toMatchObject({ type: 'expired', because: 'lifetime.maxStaleMs' })
    clock.advance(60_000)
    const again = revealKey(cache)
    getCall(5).resolve(createInput(1))
    expect(await again).toBe(keyNumber(1))
    expect(listTypes(events)).not.toContain('expiring')
  })

  it('emits another event if its expiry was postponed and reached again', async () => {
    const { cache, clock, getCall, events } = await createFilledCache(
      createInput(1, { expiresAt: '2026-01-02' }),
    )
    clock.advance(DAY)
    const failing = captureRejection(CredentialError, cache.getCredential())
    getCall(2).reject()
    await failing
    const waiting = cache.getCredential()
    getCall(3).resolve(createInput(1, { expiresAt: '2026-01-03' }))
    await waiting
    clock.advance(DAY)
    const again = captureRejection(CredentialError, cache.getCredential())
    getCall(4).reject()
    await again
    expect(listTypes(events).filter((type) => type === 'expired')).toHaveLength(2)
  })

  it('emits one warning each 14, 3 and 1 days before, during calls', async () => {
    const { cache, clock, events } = createObservedCache(
      createConstantProvider(createInput(1, { expiresAt: '2026-01-31' })),
    )
    for (let hour = 0; hour < 24 * 32; hour += 1) {
      await cache.getCredential().catch(() => {})
      await flushPromises()
      clock.advance(DAY / 24)
    }
    const warnings = events.filter((event) => event.type === 'expiring')
    expect(warnings.map(({ daysLeft }) => daysLeft)).toEqual([14, 3, 1])
    expect(listTypes(events).filter((type) => type === 'expired')).toHaveLength(1)
    expect(listTypes(events).indexOf('expired')).toBeGreaterThan(listTypes(events).lastIndexOf('expiring'))
  })
})

describe('a call that needs no refresh', () => {
  it('emits a warning as soon as it is due', async () => {
    const ending = createInput(1, { expiresAt: '2026-03-01' })
    const { cache, clock, events } = await createFilledCache(ending, {
      refreshMs: 90 * DAY,
      warnDays: [40, 30],
    })
    const listDaysLeft = () => events.flatMap((event) => (event.type === 'expiring' ? [event.daysLeft] : []))
    for (let day = 0; day < 30; day += 1) {
      await cache.getCredential(() => {})
      clock.advance(DAY)
    }
    expect(listDaysLeft()).toEqual([40, 30])
  })

  it('returns to the new key a minute after its rejection', async () => {
    const both = createInput(2, { previous: createInput(1) })
    const { cache, clock, getCall, credential } = await createFilledCache(both)
    const waiting = cache.getReplacement(credential, () => {})
    getCall(2).resolve(both)
    await waiting
    clock.advance(59_999)
    expect((await cache.getCredential(() => {})).secret.reveal()).toBe(keyNumber(1))
    clock.advance(1)
    expect((await cache.getCredential(() => {})).secret.reveal()).toBe(keyNumber(2))
  })
})

describe('a credential that is too old', () => {
  const old = createInput(1, { createdAt: '2025-09-01' })

  it('is used, with one warning', async () => {
    const { cache, clock, events } = createObservedCache(createConstantProvider(old), { maxAgeDays: 90 })
    for (let day = 0; day < 10; day += 1) {
      expect(await revealKey(cache)).toBe(keyNumber(1))
      clock.advance(DAY)
    }
    const warnings = events.filter((event) => event.type === 'expiring')
    expect(warnings).toMatchObject([{ because: 'lifetime.maxAgeDays', refuses: false, daysLeft: -32 }])
  })

  it('is refused with whenTooOld: refuse', async () => {
    const { cache } = createObservedCache(createConstantProvider(old), {
      maxAgeDays: 90,
      whenTooOld: 'refuse',
    })
    const { code, hint } = await captureRejection(CredentialError, cache.getCredential())
    expect(code).toBe('credential_expired')
    expect(hint).toContain('has been older than lifetime.maxAgeDays allows since 2025-11-30')
  })
})

describe('credential events', () => {
  it('report the whole life of a credential, in order, by its fingerprint', async () => {
    const { cache, clock, credential, getCall, events } = await createFilledCache(
      createInput(1, { version: 'v1' }),
    )
    clock.advance(DAY)
    const failing = cache.getCredential()
    getCall(2).reject()
    await failing
    await cache.getCredential()
    getCall(3).resolve(createInput(2, { version: 'v2', expiresAt: new Date(clock.now() + DAY) }))
    await flushPromises()
    const next = await cache.getCredential()
    clock.advance(DAY)
    const ended = captureRejection(CredentialError, cache.getCredential())
    getCall(4).reject()
    await ended
    const [before, after] = [credential.secret.fingerprint, next.secret.fingerprint]
    const source = 'the credential provider'
    const failed = {
      type: 'failed',
      source,
      code: 'credential_unavailable',
      message: 'the credential provider failed (Error)',
    }
    const endsAt = new Date('2026-01-03')
    const second = { source, fingerprint: after, version: 'v2' }
    expect(events).toEqual([
      { type: 'refreshed', source, fingerprint: before, version: 'v1' },
      { ...failed, fingerprint: before },
      { type: 'refreshed', ...second },
      { type: 'replaced', ...second, before },
      { type: 'expiring', ...second, endsAt, daysLeft: 1, because: 'expiresAt', refuses: true },
      { ...failed, fingerprint: after },
      { type: 'expired', ...second, endsAt, because: 'expiresAt' },
    ])
  })

  it('contain no secret for any result or error of the provider', async () => {
    const [secret, other] = [keyNumber(1), keyNumber(2)]
    const answers = [
      createInput(1),
      Promise.reject(new Error(other)),
      Promise.reject(Object.assign(new Error(other), { code: other, name: other })),
      createInput(2, { version: other }),
      { apiKey: `${other} ` },
      createInput(2, { expiresAt: other }),
      createInput(2, { expiresAt: '2020-01-01' }),
      createInput(2, { previous: { apiKey: other.slice(1) } }),
    ]
    for (const answer of answers) Promise.resolve(answer).catch(() => {})
    const left = [...answers]
    const { cache, clock, events } = createObservedCache((async () => left.shift()) as never)
    const errors: unknown[] = []
    while (left.length > 0) {
      await cache.rotate().catch((error: unknown) => errors.push(error))
      clock.advance(DAY)
    }
    expect(errors).toHaveLength(6)
    const text = [...errors.map(printAll), JSON.stringify(events)].join('\n')
    expect([secret, other].map((each) => findLeak(each, text))).toEqual([undefined, undefined])
  })

  it('are searched for secrets only in strings of the source, because a search costs more than a call', async () => {
    const search = vi.spyOn(KnownSecrets.prototype, 'mask')
    const { cache, getCall, clock } = await createFilledCache(createInput(1))
    clock.advance(DAY)
    const next = cache.getCredential()
    getCall(2).resolve(createInput(2, { version: 'v2', expiresAt: '2026-01-03' }))
    await next
    expect(new Set(search.mock.calls.flat())).toEqual(new Set(['v2']))
    search.mockRestore()
  })

  it('are delivered to waiting calls, or else to the next call', async () => {
    const { provider, getCall } = createDeferredProvider()
    const { cache, clock } = createObservedCache(provider)
    const told = { waiting: [] as string[], next: [] as string[], later: [] as string[] }
    const createListener = (to: string[]) => (event: CredentialEvent) => void to.push(event.type)
    const waiting = cache.getCredential(createListener(told.waiting))
    getCall(1).resolve(createInput(1))
    await waiting
    clock.advance(14 * 60_000)
    await cache.getCredential(() => {})
    getCall(2).resolve(createInput(2))
    await flushPromises()
    await cache.getCredential(createListener(told.next))
    await cache.getCredential(createListener(told.later))
    expect(told).toEqual({ waiting: ['refreshed'], next: ['refreshed', 'replaced'], later: [] })
  })
})
