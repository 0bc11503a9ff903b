import { describe, expect, it } from 'vitest'
import type { CredentialCache } from '../../src/credentials/cache.js'
import type { Credential } from '../../src/credentials/credential.js'
import { CredentialError } from '../../src/index.js'
import { keyNumber } from '../stand-in/canary-key.js'
import { rejectionOf } from '../thrown-by.js'
import { cacheOf, filledCache, given } from './a-cache.js'
import { isWaiting, settled, slowProvider } from './slow-provider.js'

const MINUTE = 60_000

const keyOf = async (cache: CredentialCache) => (await cache.current()).secret.reveal()
const revealed = async (found: Promise<Credential | undefined>) => (await found)?.secret.reveal()

describe('a rejected credential', () => {
  it('is replaced for all who used it by asking the provider once', async () => {
    const { cache, credential, nth, asked } = await filledCache()
    const waiting = Array.from({ length: 100 }, () => revealed(cache.replacementFor(credential)))
    nth(2).give(given(2))
    expect(new Set(await Promise.all(waiting))).toEqual(new Set([keyNumber(2)]))
    expect(await keyOf(cache)).toBe(keyNumber(2))
    expect(asked()).toBe(2)
  })

  it('of an earlier generation asks for nothing: there is another one already', async () => {
    const { cache, credential, nth, asked } = await filledCache()
    const first = cache.replacementFor(credential)
    nth(2).give(given(2))
    await first
    for (let n = 0; n < 100; n += 1) {
      expect(await revealed(cache.replacementFor(credential))).toBe(keyNumber(2))
    }
    expect(asked()).toBe(2)
  })

  it('does not join a refresh that began earlier, and could not know', async () => {
    const { cache, clock, credential, nth, asked } = await filledCache()
    clock.forward(14 * MINUTE)
    await cache.current()
    const replacement = revealed(cache.replacementFor(credential))
    expect(asked()).toBe(3)
    nth(2).give(given(1))
    expect(await isWaiting(replacement)).toBe(true)
    nth(3).give(given(2))
    expect(await replacement).toBe(keyNumber(2))
  })

  it('stays what it is where the provider gives it again, and the provider is spared for a while', async () => {
    const { cache, clock, credential, nth, asked } = await filledCache()
    clock.chance = 1
    const reject = () => revealed(cache.replacementFor(credential))
    const waiting = Array.from({ length: 10 }, reject)
    nth(2).give(given(1))
    expect(new Set(await Promise.all(waiting))).toEqual(new Set([undefined]))
    expect(await reject()).toBeUndefined()
    clock.forward(199)
    expect(await reject()).toBeUndefined()
    expect(asked()).toBe(2)
    clock.forward(1)
    const again = reject()
    nth(3).give(given(2))
    expect(await again).toBe(keyNumber(2))
  })

  it('is kept where the provider fails, for calls that may still succeed', async () => {
    const { cache, clock, credential, nth } = await filledCache()
    const waiting = cache.replacementFor(credential)
    nth(2).fail()
    expect(await waiting).toBeUndefined()
    expect(await keyOf(cache)).toBe(keyNumber(1))
    clock.forward(1000)
    const again = revealed(cache.replacementFor(credential))
    nth(3).give(given(2))
    expect(await again).toBe(keyNumber(2))
  })

  it('makes the provider be asked without delay as soon as there was another one', async () => {
    const { cache, credential, nth, asked } = await filledCache()
    const vain = cache.replacementFor(credential)
    nth(2).give(given(1))
    await vain
    const rotating = cache.rotate()
    nth(3).give(given(2))
    await rotating
    const waiting = cache.replacementFor(await cache.current())
    expect(asked()).toBe(4)
    nth(4).give(given(3))
    expect(await revealed(waiting)).toBe(keyNumber(3))
  })

  it('that came to its end on the way is replaced as well', async () => {
    const { cache, clock, credential, nth } = await filledCache(given(1, { expiresAt: '2026-01-02' }))
    clock.forward(24 * 60 * MINUTE)
    const waiting = revealed(cache.replacementFor(credential))
    nth(2).give(given(2))
    expect(await waiting).toBe(keyNumber(2))
  })
})

describe('where the provider tells of the one before', () => {
  it('a new key that came too early costs no call: the one before is used', async () => {
    const { cache, clock, nth, asked, events } = await filledCache()
    clock.forward(15 * MINUTE)
    const late = cache.current()
    const early = given(2, { previous: given(1) })
    nth(2).give(early)
    const credential = await late
    expect(credential.secret.reveal()).toBe(keyNumber(2))
    const waiting = Array.from({ length: 10 }, () => revealed(cache.replacementFor(credential)))
    nth(3).give(early)
    expect(new Set(await Promise.all(waiting))).toEqual(new Set([keyNumber(1)]))
    expect(await keyOf(cache)).toBe(keyNumber(1))
    expect(asked()).toBe(3)
    expect(events.filter(({ type }) => type === 'replaced')).toHaveLength(2)
  })

  it('the new key is tried again after a minute, and the one before until then', async () => {
    const { cache, clock, credential, nth } = await filledCache(given(2, { previous: given(1) }))
    const waiting = cache.replacementFor(credential)
    nth(2).give(given(2, { previous: given(1) }))
    await waiting
    clock.forward(MINUTE - 1)
    expect(await keyOf(cache)).toBe(keyNumber(1))
    clock.forward(1)
    expect(await keyOf(cache)).toBe(keyNumber(2))
  })

  it('the one before may be revoked meanwhile: the new key is tried at once', async () => {
    const { cache, credential, nth, asked } = await filledCache(given(2, { previous: given(1) }))
    const waiting = cache.replacementFor(credential)
    nth(2).give(given(2, { previous: given(1) }))
    const before = await waiting
    expect(before?.secret.reveal()).toBe(keyNumber(1))
    expect(await revealed(cache.replacementFor(before as Credential))).toBe(keyNumber(2))
    expect(asked()).toBe(2)
  })

  it('no call is sent to the one before while the provider is asked: it may have been revoked long ago', async () => {
    const { cache, credential, nth, asked } = await filledCache(given(1, { previous: given(0) }))
    const waiting = Array.from({ length: 10 }, () => revealed(cache.replacementFor(credential)))
    expect(await isWaiting(Promise.race(waiting))).toBe(true)
    expect(await keyOf(cache)).toBe(keyNumber(1))
    nth(2).give(given(2, { previous: given(1) }))
    expect(new Set(await Promise.all(waiting))).toEqual(new Set([keyNumber(2)]))
    expect(await keyOf(cache)).toBe(keyNumber(2))
    expect(asked()).toBe(2)
  })

  it('the one before is used where the provider cannot be asked', async () => {
    const { cache, credential, nth, events } = await filledCache(given(2, { previous: given(1) }))
    const waiting = revealed(cache.replacementFor(credential))
    nth(2).fail()
    expect(await waiting).toBe(keyNumber(1))
    expect(events.map(({ type }) => type)).toEqual(['refreshed', 'failed', 'replaced'])
  })

  it('the one before goes on after the end of the new one, and nobody waits for a provider that hangs', async () => {
    const early = given(2, { expiresAt: '2026-01-02', previous: given(1, { expiresAt: '2026-02-01' }) })
    const { cache, clock, nth } = await filledCache(early)
    clock.forward(24 * 60 * MINUTE)
    const first = keyOf(cache)
    nth(2).fail()
    expect(await first).toBe(keyNumber(1))
    expect(await keyOf(cache)).toBe(keyNumber(1))
    clock.forward(31 * 24 * 60 * MINUTE)
    const waiting = cache.current()
    nth(3).fail()
    await rejectionOf(CredentialError, waiting)
  })
})

describe('rotate()', () => {
  it('tells whether there is another credential, by the fingerprints', async () => {
    const { cache, credential, nth } = await filledCache()
    const before = credential.secret.fingerprint
    const rotating = cache.rotate()
    nth(2).give(given(1))
    expect(await rotating).toEqual({ before, after: before, changed: false })
    const again = cache.rotate()
    nth(3).give(given(2))
    const { after } = await again
    expect(await again).toEqual({ before, after, changed: true })
    expect((await cache.current()).secret.fingerprint).toBe(after)
  })

  it('is the first ask where there was none', async () => {
    const { provider, nth } = slowProvider()
    const rotating = cacheOf(provider).rotate()
    nth(1).give(given(1))
    const { after } = await rotating
    expect(await rotating).toEqual({ after, changed: true })
  })

  it('keeps what is in use where it fails, and passes the failure on', async () => {
    const { cache, nth, events } = await filledCache()
    const rotating = rejectionOf(CredentialError, cache.rotate())
    nth(2).give({ apiKey: '' })
    expect((await rotating).code).toBe('credential_missing')
    expect(await keyOf(cache)).toBe(keyNumber(1))
    expect(events.at(-1)?.type).toBe('failed')
  })

  it('waits for no refresh that began earlier', async () => {
    const { cache, clock, nth } = await filledCache()
    clock.forward(15 * MINUTE)
    const blocked = keyOf(cache)
    const rotating = cache.rotate()
    nth(3).give(given(3))
    await rotating
    expect(await blocked).toBe(keyNumber(3))
    nth(2).give(given(2))
    await settled()
    expect(await keyOf(cache)).toBe(keyNumber(3))
  })

  it('tries a rejected credential again', async () => {
    const { cache, credential, nth } = await filledCache(given(2, { previous: given(1) }))
    const waiting = cache.replacementFor(credential)
    nth(2).give(given(2, { previous: given(1) }))
    await waiting
    expect(await keyOf(cache)).toBe(keyNumber(1))
    const rotating = cache.rotate()
    nth(3).give(given(2, { previous: given(1) }))
    expect(await rotating).toMatchObject({ changed: true, after: credential.secret.fingerprint })
    expect(await keyOf(cache)).toBe(keyNumber(2))
  })

  it('takes no call to a rejected credential before the provider has given one, and not where it fails', async () => {
    const { cache, credential, nth, events } = await filledCache(given(2, { previous: given(1) }))
    const waiting = cache.replacementFor(credential)
    nth(2).give(given(2, { previous: given(1) }))
    await waiting
    const rotating = rejectionOf(CredentialError, cache.rotate())
    expect(await keyOf(cache)).toBe(keyNumber(1))
    nth(3).fail()
    await rotating
    expect(await keyOf(cache)).toBe(keyNumber(1))
    expect(events.filter(({ type }) => type === 'replaced')).toHaveLength(1)
  })
})
