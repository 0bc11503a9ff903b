import { describe, expect, it, vi } from 'vitest'
import { SingleFlight } from '../../../src/credentials/cache/single-flight.js'
import type { Credential } from '../../../src/credentials/credential.js'
import { CredentialError } from '../../../src/index.js'
import { keyNumber } from '../../support/canary-key.js'
import { captureRejection } from '../../support/capture-error.js'
import { ManualClock } from '../../support/credentials/cache-fixture.js'
import {
  createDeferredProvider,
  flushPromises,
  isPending,
} from '../../support/credentials/deferred-provider.js'

const createKey = (number: number) => ({ apiKey: keyNumber(number) })

function createTestFlight() {
  const clock = new ManualClock()
  clock.randomValue = 1
  const { provider, nth, asked } = createDeferredProvider()
  const adopted: string[] = []
  const adopt = vi.fn(({ secret }: Credential) => void adopted.push(secret.reveal()))
  const onFailure = vi.fn()
  const asking = new SingleFlight(provider, { timeoutMs: 30_000, clock, onCredential: adopt, onFailure })
  const failNext = async (join: Promise<void>) => {
    nth(asked()).reject()
    return captureRejection(CredentialError, join)
  }
  return { asking, clock, nth, asked, adopt, adopted, onFailure, failNext }
}

describe('join()', () => {
  it('a second caller joins the refresh in flight, and its result', async () => {
    const { asking, nth, asked, adopted } = createTestFlight()
    const joined = Array.from({ length: 100 }, () => asking.join())
    expect(asked()).toBe(1)
    nth(1).resolve(createKey(1))
    await Promise.all(joined)
    expect(adopted).toEqual([keyNumber(1)])
    void asking.join()
    expect(asked()).toBe(2)
  })

  it('a second caller shares its failure, which is reported once', async () => {
    const { asking, nth, onFailure } = createTestFlight()
    const joined = Array.from({ length: 100 }, () => asking.join())
    nth(1).reject()
    const outcomes = await Promise.allSettled(joined)
    expect(outcomes.every(({ status }) => status === 'rejected')).toBe(true)
    expect(onFailure).toHaveBeenCalledTimes(1)
    expect(asking.failure?.code).toBe('credential_unavailable')
  })

  it('retries at once after the first failure, and backs off after more', async () => {
    const { asking, clock, asked, failNext } = createTestFlight()
    await failNext(asking.join())
    const second = await failNext(asking.join())
    expect(asked()).toBe(2)
    expect(await captureRejection(CredentialError, asking.join())).toBe(second)
    clock.advance(999)
    await captureRejection(CredentialError, asking.join())
    expect(asked()).toBe(2)
    clock.advance(1)
    void asking.join()
    expect(asked()).toBe(3)
  })

  it('retries without backoff once the provider has succeeded', async () => {
    const { asking, nth, asked, failNext } = createTestFlight()
    await failNext(asking.join())
    await failNext(asking.join())
    const forced = asking.refresh()
    nth(3).resolve(createKey(1))
    await forced
    expect(asking.failure).toBeUndefined()
    void asking.join()
    expect(asked()).toBe(4)
  })

  it('starts the backoff from its first delay after a success', async () => {
    const { asking, clock, nth, asked, failNext } = createTestFlight()
    for (let n = 1; n <= 5; n += 1) await failNext(asking.refresh())
    clock.advance(60_000)
    const joined = asking.join()
    nth(6).resolve(createKey(1))
    await joined
    await failNext(asking.join())
    void asking.join()
    expect(asked()).toBe(8)
  })

  it('rejects if the credential is unusable, and the next call retries', async () => {
    const { asking, nth, asked, adopt, onFailure } = createTestFlight()
    const refusal = new CredentialError('credential_expired', 'it is over')
    adopt.mockImplementationOnce(() => {
      throw refusal
    })
    const joined = asking.join()
    nth(1).resolve(createKey(1))
    expect(await captureRejection(CredentialError, joined)).toBe(refusal)
    expect(onFailure).toHaveBeenCalledWith(refusal)
    void asking.join()
    expect(asked()).toBe(2)
  })
})

describe('refresh()', () => {
  it('does not join an earlier flight', async () => {
    const { asking, nth, asked } = createTestFlight()
    void asking.join()
    const forced = asking.refresh()
    expect(asked()).toBe(2)
    nth(1).resolve(createKey(1))
    expect(await isPending(forced)).toBe(true)
    nth(2).resolve(createKey(2))
    await forced
  })

  it('starts a flight during the backoff', async () => {
    const { asking, asked, failNext } = createTestFlight()
    for (let n = 1; n <= 5; n += 1) await failNext(asking.refresh())
    void asking.refresh()
    expect(asked()).toBe(6)
  })

  it('is joined by later callers', async () => {
    const { asking, asked } = createTestFlight()
    void asking.join()
    void asking.refresh()
    void asking.join()
    expect(asked()).toBe(2)
  })
})

describe('of two overlapping flights', () => {
  it('the later one wins, in whichever order they settle', async () => {
    const { asking, nth, adopted } = createTestFlight()
    const flights = [asking.join(), asking.refresh(), asking.refresh()]
    nth(2).resolve(createKey(2))
    nth(1).resolve(createKey(1))
    await flushPromises()
    nth(3).resolve(createKey(3))
    await Promise.all(flights)
    expect(adopted).toEqual([keyNumber(2), keyNumber(3)])
  })

  it('a failure of the earlier one is ignored once the later one has succeeded', async () => {
    const { asking, nth, onFailure } = createTestFlight()
    const flights = [asking.join(), asking.refresh()]
    nth(2).resolve(createKey(2))
    nth(1).reject()
    await Promise.all(flights)
    expect(asking.failure).toBeUndefined()
    expect(onFailure).not.toHaveBeenCalled()
  })

  it('the earlier one is aborted once the later one has succeeded', async () => {
    const { asking, nth, asked } = createTestFlight()
    const [earlier, later] = [asking.join(), asking.refresh()]
    nth(2).resolve(createKey(2))
    await Promise.all([earlier, later])
    expect(nth(1).signal?.aborted).toBe(true)
    void asking.join()
    expect(asked()).toBe(3)
  })

  it('the earlier one still counts if the later one failed', async () => {
    const { asking, nth, asked, adopted, failNext } = createTestFlight()
    const earlier = asking.join()
    await failNext(asking.refresh())
    const joined = asking.join()
    expect(asked()).toBe(2)
    nth(1).resolve(createKey(1))
    await Promise.all([earlier, joined])
    expect(adopted).toEqual([keyNumber(1)])
    expect(asking.failure).toBeUndefined()
  })
})
