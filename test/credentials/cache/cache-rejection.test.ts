import { describe, expect, it } from 'vitest'
import type { CredentialCache } from '../../../src/credentials/cache/credential-cache.js'
import type { Credential } from '../../../src/credentials/credential.js'
import { CredentialError } from '../../../src/index.js'
import { keyNumber } from '../../support/canary-key.js'
import { captureRejection } from '../../support/capture-error.js'
import { createCache, createFilledCache, createInput } from '../../support/credentials/cache-fixture.js'
import {
  createDeferredProvider,
  flushPromises,
  isPending,
} from '../../support/credentials/deferred-provider.js'

const MINUTE = 60_000

const revealKey = async (cache: CredentialCache) => (await cache.getCredential()).secret.reveal()
const revealSecret = async (found: Promise<Credential | undefined>) => (await found)?.secret.reveal()

describe('a rejected credential', () => {
  it('is replaced for all of its users by one call of the provider', async () => {
    const { cache, credential, getCall, countCalls } = await createFilledCache()
    const waiting = Array.from({ length: 100 }, () => revealSecret(cache.getReplacement(credential)))
    getCall(2).resolve(createInput(2))
    expect(new Set(await Promise.all(waiting))).toEqual(new Set([keyNumber(2)]))
    expect(await revealKey(cache)).toBe(keyNumber(2))
    expect(countCalls()).toBe(2)
  })

  it('causes no fetch if it was replaced before', async () => {
    const { cache, credential, getCall, countCalls } = await createFilledCache()
    const first = cache.getReplacement(credential)
    getCall(2).resolve(createInput(2))
    await first
    for (let n = 0; n < 100; n += 1) {
      expect(await revealSecret(cache.getReplacement(credential))).toBe(keyNumber(2))
    }
    expect(countCalls()).toBe(2)
  })

  it('does not join an earlier refresh, which could return an outdated credential', async () => {
    const { cache, clock, credential, getCall, countCalls } = await createFilledCache()
    clock.advance(14 * MINUTE)
    await cache.getCredential()
    const replacement = revealSecret(cache.getReplacement(credential))
    expect(countCalls()).toBe(3)
    getCall(2).resolve(createInput(1))
    expect(await isPending(replacement)).toBe(true)
    getCall(3).resolve(createInput(2))
    expect(await replacement).toBe(keyNumber(2))
  })

  it('stays in use if the provider returns it again, and the cache backs off', async () => {
    const { cache, clock, credential, getCall, countCalls } = await createFilledCache()
    clock.randomValue = 1
    const rejectCredential = () => revealSecret(cache.getReplacement(credential))
    const waiting = Array.from({ length: 10 }, rejectCredential)
    getCall(2).resolve(createInput(1))
    expect(new Set(await Promise.all(waiting))).toEqual(new Set([undefined]))
    expect(await rejectCredential()).toBeUndefined()
    clock.advance(199)
    expect(await rejectCredential()).toBeUndefined()
    expect(countCalls()).toBe(2)
    clock.advance(1)
    const again = rejectCredential()
    getCall(3).resolve(createInput(2))
    expect(await again).toBe(keyNumber(2))
  })

  it('stays in use for later calls if the provider fails', async () => {
    const { cache, clock, credential, getCall } = await createFilledCache()
    const waiting = cache.getReplacement(credential)
    getCall(2).reject()
    expect(await waiting).toBeUndefined()
    expect(await revealKey(cache)).toBe(keyNumber(1))
    clock.advance(1000)
    const again = revealSecret(cache.getReplacement(credential))
    getCall(3).resolve(createInput(2))
    expect(await again).toBe(keyNumber(2))
  })

  it('causes a fetch without delay after the credential has changed', async () => {
    const { cache, credential, getCall, countCalls } = await createFilledCache()
    const vain = cache.getReplacement(credential)
    getCall(2).resolve(createInput(1))
    await vain
    const rotating = cache.rotate()
    getCall(3).resolve(createInput(2))
    await rotating
    const waiting = cache.getReplacement(await cache.getCredential())
    expect(countCalls()).toBe(4)
    getCall(4).resolve(createInput(3))
    expect(await revealSecret(waiting)).toBe(keyNumber(3))
  })

  it('is replaced if it has expired in the meantime', async () => {
    const { cache, clock, credential, getCall } = await createFilledCache(
      createInput(1, { expiresAt: '2026-01-02' }),
    )
    clock.advance(24 * 60 * MINUTE)
    const waiting = revealSecret(cache.getReplacement(credential))
    getCall(2).resolve(createInput(2))
    expect(await waiting).toBe(keyNumber(2))
  })
})

describe('a call whose provider also returns the previous key', () => {
  it('uses the previous key if the new one is not valid yet', async () => {
    const { cache, clock, getCall, countCalls, events } = await createFilledCache()
    clock.advance(15 * MINUTE)
    const late = cache.getCredential()
    const early = createInput(2, { previous: createInput(1) })
    getCall(2).resolve(early)
    const credential = await late
    expect(credential.secret.reveal()).toBe(keyNumber(2))
    const waiting = Array.from({ length: 10 }, () => revealSecret(cache.getReplacement(credential)))
    getCall(3).resolve(early)
    expect(new Set(await Promise.all(waiting))).toEqual(new Set([keyNumber(1)]))
    expect(await revealKey(cache)).toBe(keyNumber(1))
    expect(countCalls()).toBe(3)
    expect(events.filter(({ type }) => type === 'replaced')).toHaveLength(2)
  })

  it('tries the new key again a minute after its rejection, and uses the previous one until then', async () => {
    const { cache, clock, credential, getCall } = await createFilledCache(
      createInput(2, { previous: createInput(1) }),
    )
    const waiting = cache.getReplacement(credential)
    getCall(2).resolve(createInput(2, { previous: createInput(1) }))
    await waiting
    clock.advance(MINUTE - 1)
    expect(await revealKey(cache)).toBe(keyNumber(1))
    clock.advance(1)
    expect(await revealKey(cache)).toBe(keyNumber(2))
  })

  it('tries the new key at once if the previous one is rejected too', async () => {
    const { cache, credential, getCall, countCalls } = await createFilledCache(
      createInput(2, { previous: createInput(1) }),
    )
    const waiting = cache.getReplacement(credential)
    getCall(2).resolve(createInput(2, { previous: createInput(1) }))
    const before = await waiting
    expect(before?.secret.reveal()).toBe(keyNumber(1))
    expect(await revealSecret(cache.getReplacement(before as Credential))).toBe(keyNumber(2))
    expect(countCalls()).toBe(2)
  })

  it('does not use the previous key during a refresh, because it may have been revoked', async () => {
    const { cache, credential, getCall, countCalls } = await createFilledCache(
      createInput(1, { previous: createInput(0) }),
    )
    const waiting = Array.from({ length: 10 }, () => revealSecret(cache.getReplacement(credential)))
    expect(await isPending(Promise.race(waiting))).toBe(true)
    expect(await revealKey(cache)).toBe(keyNumber(1))
    getCall(2).resolve(createInput(2, { previous: createInput(1) }))
    expect(new Set(await Promise.all(waiting))).toEqual(new Set([keyNumber(2)]))
    expect(await revealKey(cache)).toBe(keyNumber(2))
    expect(countCalls()).toBe(2)
  })

  it('uses the previous key if a refresh fails', async () => {
    const { cache, credential, getCall, events } = await createFilledCache(
      createInput(2, { previous: createInput(1) }),
    )
    const waiting = revealSecret(cache.getReplacement(credential))
    getCall(2).reject()
    expect(await waiting).toBe(keyNumber(1))
    expect(events.map(({ type }) => type)).toEqual(['refreshed', 'failed', 'replaced'])
  })

  it('uses the previous key after the new one has expired, without waiting for a hanging provider', async () => {
    const early = createInput(2, {
      expiresAt: '2026-01-02',
      previous: createInput(1, { expiresAt: '2026-02-01' }),
    })
    const { cache, clock, getCall } = await createFilledCache(early)
    clock.advance(24 * 60 * MINUTE)
    const first = revealKey(cache)
    getCall(2).reject()
    expect(await first).toBe(keyNumber(1))
    expect(await revealKey(cache)).toBe(keyNumber(1))
    clock.advance(31 * 24 * 60 * MINUTE)
    const waiting = cache.getCredential()
    getCall(3).reject()
    await captureRejection(CredentialError, waiting)
  })
})

describe('rotate()', () => {
  it('returns the fingerprints before and after', async () => {
    const { cache, credential, getCall } = await createFilledCache()
    const before = credential.secret.fingerprint
    const rotating = cache.rotate()
    getCall(2).resolve(createInput(1))
    expect(await rotating).toEqual({ before, after: before, changed: false })
    const again = cache.rotate()
    getCall(3).resolve(createInput(2))
    const { after } = await again
    expect(await again).toEqual({ before, after, changed: true })
    expect((await cache.getCredential()).secret.fingerprint).toBe(after)
  })

  it('fetches the first credential if there was none', async () => {
    const { provider, getCall } = createDeferredProvider()
    const rotating = createCache(provider).rotate()
    getCall(1).resolve(createInput(1))
    const { after } = await rotating
    expect(await rotating).toEqual({ after, changed: true })
  })

  it('keeps the credential in use if the provider fails, and rejects with the failure', async () => {
    const { cache, getCall, events } = await createFilledCache()
    const rotating = captureRejection(CredentialError, cache.rotate())
    getCall(2).resolve({ apiKey: '' })
    expect((await rotating).code).toBe('credential_missing')
    expect(await revealKey(cache)).toBe(keyNumber(1))
    expect(events.at(-1)?.type).toBe('failed')
  })

  it('does not join an earlier refresh', async () => {
    const { cache, clock, getCall } = await createFilledCache()
    clock.advance(15 * MINUTE)
    const blocked = revealKey(cache)
    const rotating = cache.rotate()
    getCall(3).resolve(createInput(3))
    await rotating
    expect(await blocked).toBe(keyNumber(3))
    getCall(2).resolve(createInput(2))
    await flushPromises()
    expect(await revealKey(cache)).toBe(keyNumber(3))
  })

  it('accepts a rejected credential again if the provider returns it', async () => {
    const { cache, credential, getCall } = await createFilledCache(
      createInput(2, { previous: createInput(1) }),
    )
    const waiting = cache.getReplacement(credential)
    getCall(2).resolve(createInput(2, { previous: createInput(1) }))
    await waiting
    expect(await revealKey(cache)).toBe(keyNumber(1))
    const rotating = cache.rotate()
    getCall(3).resolve(createInput(2, { previous: createInput(1) }))
    expect(await rotating).toMatchObject({ changed: true, after: credential.secret.fingerprint })
    expect(await revealKey(cache)).toBe(keyNumber(2))
  })

  it('does not use a rejected credential before the provider has returned, or if it fails', async () => {
    const { cache, credential, getCall, events } = await createFilledCache(
      createInput(2, { previous: createInput(1) }),
    )
    const waiting = cache.getReplacement(credential)
    getCall(2).resolve(createInput(2, { previous: createInput(1) }))
    await waiting
    const rotating = captureRejection(CredentialError, cache.rotate())
    expect(await revealKey(cache)).toBe(keyNumber(1))
    getCall(3).reject()
    await rotating
    expect(await revealKey(cache)).toBe(keyNumber(1))
    expect(events.filter(({ type }) => type === 'replaced')).toHaveLength(1)
  })
})
