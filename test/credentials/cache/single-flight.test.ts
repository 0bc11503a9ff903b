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
  const { provider, getCall, countCalls } = createDeferredProvider()
  const adopted: string[] = []
  const adopt = vi.fn(({ secret }: Credential) => void adopted.push(secret.reveal()))
  const onFailure = vi.fn()
  const flight = new SingleFlight(provider, { timeoutMs: 30_000, clock, onCredential: adopt, onFailure })
  const failNext = async (join: Promise<void>) => {
    getCall(countCalls()).reject()
    return captureRejection(CredentialError, join)
  }
  return { flight, clock, getCall, countCalls, adopt, adopted, onFailure, failNext }
}

describe('join()', () => {
  it('a second caller joins the refresh in flight, and its result', async () => {
    const { flight, getCall, countCalls, adopted } = createTestFlight()
    const joined = Array.from({ length: 100 }, () => flight.join())
    expect(countCalls()).toBe(1)
    getCall(1).resolve(createKey(1))
    await Promise.all(joined)
    expect(adopted).toEqual([keyNumber(1)])
    void flight.join()
    expect(countCalls()).toBe(2)
  })

  it('a second caller shares its failure, which is reported once', async () => {
    const { flight, getCall, onFailure } = createTestFlight()
    const joined = Array.from({ length: 100 }, () => flight.join())
    getCall(1).reject()
    const outcomes = await Promise.allSettled(joined)
    expect(outcomes.every(({ status }) => status === 'rejected')).toBe(true)
    expect(onFailure).toHaveBeenCalledTimes(1)
    expect(flight.failure?.code).toBe('credential_unavailable')
  })

  it('retries at once after the first failure, and backs off after more', async () => {
    const { flight, clock, countCalls, failNext } = createTestFlight()
    await failNext(flight.join())
    const second = await failNext(flight.join())
    expect(countCalls()).toBe(2)
    expect(await captureRejection(CredentialError, flight.join())).toBe(second)
    clock.advance(999)
    await captureRejection(CredentialError, flight.join())
    expect(countCalls()).toBe(2)
    clock.advance(1)
    void flight.join()
    expect(countCalls()).toBe(3)
  })

  it('retries without backoff once the provider has succeeded', async () => {
    const { flight, getCall, countCalls, failNext } = createTestFlight()
    await failNext(flight.join())
    await failNext(flight.join())
    const forced = flight.refresh()
    getCall(3).resolve(createKey(1))
    await forced
    expect(flight.failure).toBeUndefined()
    void flight.join()
    expect(countCalls()).toBe(4)
  })

  it('starts the backoff from its first delay after a success', async () => {
    const { flight, clock, getCall, countCalls, failNext } = createTestFlight()
    for (let n = 1; n <= 5; n += 1) await failNext(flight.refresh())
    clock.advance(60_000)
    const joined = flight.join()
    getCall(6).resolve(createKey(1))
    await joined
    await failNext(flight.join())
    void flight.join()
    expect(countCalls()).toBe(8)
  })

  it('rejects if the credential is unusable, and the next call retries', async () => {
    const { flight, getCall, countCalls, adopt, onFailure } = createTestFlight()
    const refusal = new CredentialError('credential_expired', 'it is over')
    adopt.mockImplementationOnce(() => {
      throw refusal
    })
    const joined = flight.join()
    getCall(1).resolve(createKey(1))
    expect(await captureRejection(CredentialError, joined)).toBe(refusal)
    expect(onFailure).toHaveBeenCalledWith(refusal)
    void flight.join()
    expect(countCalls()).toBe(2)
  })
})

describe('refresh()', () => {
  it('does not join an earlier flight', async () => {
    const { flight, getCall, countCalls } = createTestFlight()
    void flight.join()
    const forced = flight.refresh()
    expect(countCalls()).toBe(2)
    getCall(1).resolve(createKey(1))
    expect(await isPending(forced)).toBe(true)
    getCall(2).resolve(createKey(2))
    await forced
  })

  it('starts a flight during the backoff', async () => {
    const { flight, countCalls, failNext } = createTestFlight()
    for (let n = 1; n <= 5; n += 1) await failNext(flight.refresh())
    void flight.refresh()
    expect(countCalls()).toBe(6)
  })

  it('is joined by later callers', async () => {
    const { flight, countCalls } = createTestFlight()
    void flight.join()
    void flight.refresh()
    void flight.join()
    expect(countCalls()).toBe(2)
  })
})

describe('of two overlapping flights', () => {
  it('the later one wins, no matter in which order they settle', async () => {
    const { flight, getCall, adopted } = createTestFlight()
    const flights = [flight.join(), flight.refresh(), flight.refresh()]
    getCall(2).resolve(createKey(2))
    getCall(1).resolve(createKey(1))
    await flushPromises()
    getCall(3).resolve(createKey(3))
    await Promise.all(flights)
    expect(adopted).toEqual([keyNumber(2), keyNumber(3)])
  })

  it('a failure of the earlier one is ignored once the later one has succeeded', async () => {
    const { flight, getCall, onFailure } = createTestFlight()
    const flights = [flight.join(), flight.refresh()]
    getCall(2).resolve(createKey(2))
    getCall(1).reject()
    await Promise.all(flights)
    expect(flight.failure).toBeUndefined()
    expect(onFailure).not.toHaveBeenCalled()
  })

  it('the earlier one is aborted once the later one has succeeded', async () => {
    const { flight, getCall, countCalls } = createTestFlight()
    const [earlier, later] = [flight.join(), flight.refresh()]
    getCall(2).resolve(createKey(2))
    await Promise.all([earlier, later])
    expect(getCall(1).signal?.aborted).toBe(true)
    void flight.join()
    expect(countCalls()).toBe(3)
  })

  it('the earlier one still counts if the later one failed', async () => {
    const { flight, getCall, countCalls, adopted, failNext } = createTestFlight()
    const earlier = flight.join()
    await failNext(flight.refresh())
    const joined = flight.join()
    expect(countCalls()).toBe(2)
    getCall(1).resolve(createKey(1))
    await Promise.all([earlier, joined])
    expect(adopted).toEqual([keyNumber(1)])
    expect(flight.failure).toBeUndefined()
  })
})
