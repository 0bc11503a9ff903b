import { describe, expect, it, vi } from 'vitest'
import type { CredentialCache } from '../../src/credentials/cache.js'
import type { CredentialEvent } from '../../src/credentials/event.js'
import { KnownSecrets } from '../../src/credentials/known-secrets.js'
import { CredentialError } from '../../src/index.js'
import { glimpseOf, printed } from '../secret-probes.js'
import { keyNumber } from '../stand-in/canary-key.js'
import { rejectionOf } from '../thrown-by.js'
import { filledCache, given, watchedCache } from './a-cache.js'
import { settled, slowProvider } from './slow-provider.js'

const DAY = 86_400_000

const keyOf = async (cache: CredentialCache) => (await cache.current()).secret.reveal()
const typesOf = (events: readonly CredentialEvent[]) => events.map(({ type }) => type)

/** A provider that gives the same at every ask. */
const always = (answer: object) => Object.assign(async () => answer as never, { source: 'the vault' })

describe('the end of a credential', () => {
  it('is a hard stop, also where the provider is down, and says so', async () => {
    const ending = given(1, { expiresAt: '2026-01-02' })
    const { cache, clock, nth } = await filledCache(ending, { refreshMs: 30 * DAY })
    clock.forward(DAY - 1)
    expect(await keyOf(cache)).toBe(keyNumber(1))
    clock.forward(1)
    const waiting = rejectionOf(CredentialError, cache.current())
    nth(2).fail()
    const { code, hint } = await waiting
    expect(code).toBe('credential_expired')
    expect(hint).toMatch(
      /expired at 2026-01-02T.*put a new one into the source\. the credential provider failed/,
    )
  })

  it('of the operator stops every credential that the provider gives', async () => {
    const { cache, clock } = watchedCache(always(given(1)), { expiresAt: Date.UTC(2026, 0, 2) })
    await cache.current()
    clock.forward(DAY)
    const { hint } = await rejectionOf(CredentialError, cache.current())
    expect(hint).toContain('move lifetime.expiresAt')
    const { code } = await rejectionOf(
      CredentialError,
      watchedCache(always(given(1)), { expiresAt: 0 }).cache.current(),
    )
    expect(code).toBe('credential_expired')
  })

  it('is told once, and calls work again as soon as the provider has another credential', async () => {
    const { cache, clock, nth, events } = await filledCache(given(1, { expiresAt: '2026-01-02' }))
    clock.forward(DAY)
    for (const number of [2, 3]) {
      const waiting = rejectionOf(CredentialError, cache.current())
      nth(number).give(given(1, { expiresAt: '2026-01-02' }))
      await waiting
    }
    await rejectionOf(CredentialError, cache.current())
    expect(typesOf(events).filter((type) => type === 'expired')).toHaveLength(1)
    expect(events.find(({ type }) => type === 'expired')).toMatchObject({
      endsAt: new Date('2026-01-02'),
      because: 'expiresAt',
    })
    clock.forward(1000)
    const waiting = keyOf(cache)
    nth(4).give(given(2))
    expect(await waiting).toBe(keyNumber(2))
  })

  it('comes where the source has not given it for too long, and goes when it gives it again', async () => {
    const { cache, clock, nth, events } = await filledCache(given(1), {
      refreshMs: 60_000,
      maxStaleMs: 90_000,
    })
    clock.forward(60_000)
    const refreshed = keyOf(cache)
    nth(2).give(given(1))
    expect(await refreshed).toBe(keyNumber(1))
    clock.forward(60_000)
    const kept = keyOf(cache)
    nth(3).fail()
    expect(await kept).toBe(keyNumber(1))
    clock.forward(30_000)
    const ended = rejectionOf(CredentialError, cache.current())
    nth(4).fail()
    const { code, hint } = await ended
    expect(code).toBe('credential_expired')
    expect(hint).toMatch(
      /not given it for longer than lifetime\.maxStaleMs allows\. the credential provider failed/,
    )
    expect(events.at(-1)).toMatchObject({ type: 'expired', because: 'lifetime.maxStaleMs' })
    clock.forward(60_000)
    const again = keyOf(cache)
    nth(5).give(given(1))
    expect(await again).toBe(keyNumber(1))
    expect(typesOf(events)).not.toContain('expiring')
  })

  it('is told again where it was put off and has come again', async () => {
    const { cache, clock, nth, events } = await filledCache(given(1, { expiresAt: '2026-01-02' }))
    clock.forward(DAY)
    const failing = rejectionOf(CredentialError, cache.current())
    nth(2).fail()
    await failing
    const waiting = cache.current()
    nth(3).give(given(1, { expiresAt: '2026-01-03' }))
    await waiting
    clock.forward(DAY)
    const again = rejectionOf(CredentialError, cache.current())
    nth(4).fail()
    await again
    expect(typesOf(events).filter((type) => type === 'expired')).toHaveLength(2)
  })

  it('is warned of 14, 3 and 1 days before, once each, by the calls', async () => {
    const { cache, clock, events } = watchedCache(always(given(1, { expiresAt: '2026-01-31' })))
    for (let hour = 0; hour < 24 * 32; hour += 1) {
      await cache.current().catch(() => {})
      await settled()
      clock.forward(DAY / 24)
    }
    const warnings = events.filter((event) => event.type === 'expiring')
    expect(warnings.map(({ daysLeft }) => daysLeft)).toEqual([14, 3, 1])
    expect(typesOf(events).filter((type) => type === 'expired')).toHaveLength(1)
    expect(typesOf(events).indexOf('expired')).toBeGreaterThan(typesOf(events).lastIndexOf('expiring'))
  })
})

describe('a call that finds nothing due', () => {
  it('is warned all the same as soon as the days have come', async () => {
    const ending = given(1, { expiresAt: '2026-03-01' })
    const { cache, clock, events } = await filledCache(ending, { refreshMs: 90 * DAY, warnDays: [40, 30] })
    const warned = () => events.flatMap((event) => (event.type === 'expiring' ? [event.daysLeft] : []))
    for (let day = 0; day < 30; day += 1) {
      await cache.current(() => {})
      clock.forward(DAY)
    }
    expect(warned()).toEqual([40, 30])
  })

  it('goes back to the new key after a minute, where it used the one before', async () => {
    const both = given(2, { previous: given(1) })
    const { cache, clock, nth, credential } = await filledCache(both)
    const waiting = cache.replacementFor(credential, () => {})
    nth(2).give(both)
    await waiting
    clock.forward(59_999)
    expect((await cache.current(() => {})).secret.reveal()).toBe(keyNumber(1))
    clock.forward(1)
    expect((await cache.current(() => {})).secret.reveal()).toBe(keyNumber(2))
  })
})

describe('a credential that is too old', () => {
  const old = given(1, { createdAt: '2025-09-01' })

  it('is used, and warned of once', async () => {
    const { cache, clock, events } = watchedCache(always(old), { maxAgeDays: 90 })
    for (let day = 0; day < 10; day += 1) {
      expect(await keyOf(cache)).toBe(keyNumber(1))
      clock.forward(DAY)
    }
    const warnings = events.filter((event) => event.type === 'expiring')
    expect(warnings).toMatchObject([{ because: 'lifetime.maxAgeDays', refuses: false, daysLeft: -32 }])
  })

  it('is refused where that is written', async () => {
    const { cache } = watchedCache(always(old), { maxAgeDays: 90, whenTooOld: 'refuse' })
    const { code, hint } = await rejectionOf(CredentialError, cache.current())
    expect(code).toBe('credential_expired')
    expect(hint).toContain('has been older than lifetime.maxAgeDays allows since 2025-11-30')
  })
})

describe('what is told', () => {
  it('is the whole life of a credential, in order, and names it by its fingerprint', async () => {
    const { cache, clock, credential, nth, events } = await filledCache(given(1, { version: 'v1' }))
    clock.forward(DAY)
    const failing = cache.current()
    nth(2).fail()
    await failing
    await cache.current()
    nth(3).give(given(2, { version: 'v2', expiresAt: new Date(clock.now() + DAY) }))
    await settled()
    const next = await cache.current()
    clock.forward(DAY)
    const ended = rejectionOf(CredentialError, cache.current())
    nth(4).fail()
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

  it('holds no secret, whatever the provider gives or throws', async () => {
    const [secret, other] = [keyNumber(1), keyNumber(2)]
    const answers = [
      given(1),
      Promise.reject(new Error(other)),
      Promise.reject(Object.assign(new Error(other), { code: other, name: other })),
      given(2, { version: other }),
      { apiKey: `${other} ` },
      given(2, { expiresAt: other }),
      given(2, { expiresAt: '2020-01-01' }),
      given(2, { previous: { apiKey: other.slice(1) } }),
    ]
    for (const answer of answers) Promise.resolve(answer).catch(() => {})
    const left = [...answers]
    const { cache, clock, events } = watchedCache((async () => left.shift()) as never)
    const errors: unknown[] = []
    while (left.length > 0) {
      await cache.rotate().catch((error: unknown) => errors.push(error))
      clock.forward(DAY)
    }
    expect(errors).toHaveLength(6)
    const text = [...errors.map(printed), JSON.stringify(events)].join('\n')
    expect([secret, other].map((each) => glimpseOf(each, text))).toEqual([undefined, undefined])
  })

  it('is searched for secrets only where its source has chosen the words: a search costs more than a call', async () => {
    const search = vi.spyOn(KnownSecrets.prototype, 'maskIn')
    const { cache, nth, clock } = await filledCache(given(1))
    clock.forward(DAY)
    const next = cache.current()
    nth(2).give(given(2, { version: 'v2', expiresAt: '2026-01-03' }))
    await next
    expect(new Set(search.mock.calls.flat())).toEqual(new Set(['v2']))
    search.mockRestore()
  })

  it('reaches the calls that wait, and otherwise the next one', async () => {
    const { provider, nth } = slowProvider()
    const { cache, clock } = watchedCache(provider)
    const told = { waiting: [] as string[], next: [] as string[], later: [] as string[] }
    const listenerOf = (to: string[]) => (event: CredentialEvent) => void to.push(event.type)
    const waiting = cache.current(listenerOf(told.waiting))
    nth(1).give(given(1))
    await waiting
    clock.forward(14 * 60_000)
    await cache.current(() => {})
    nth(2).give(given(2))
    await settled()
    await cache.current(listenerOf(told.next))
    await cache.current(listenerOf(told.later))
    expect(told).toEqual({ waiting: ['refreshed'], next: ['refreshed', 'replaced'], later: [] })
  })
})
