import { describe, expect, it } from 'vitest'
import { createClient } from '../../src/index.js'
import { type RotationPlan, runCallsUnderRotation } from '../soak/rotation-load.js'

/** The short form of `npm run soak`: replaces the key after a number of calls instead of by the clock. */
const scheduleEvery =
  (calls: number): RotationPlan['schedule'] =>
  (replaceKey) => {
    let done = 0
    const afterCall = () => {
      done += 1
      if (done % calls === 0) replaceKey()
    }
    return { afterCall, stop() {} }
  }

describe('ten concurrent calls during repeated key replacements', () => {
  it('all succeed if the old key stays valid for a while', async () => {
    const counts = await runCallsUnderRotation(createClient, {
      calls: 4000,
      validKeys: 2,
      schedule: scheduleEvery(100),
    })
    expect(counts).toMatchObject({ calls: 4000, failures: {}, sends: 400, sentTwice: 0, keys: 41 })
    expect(counts.rejected).toBeGreaterThan(0)
    expect(counts.providerCalls).toBeGreaterThan(1)
    expect(counts.maxCallsForOneKey).toBe(1)
  })

  it('all succeed if the old key is revoked at the moment the new one is stored', async () => {
    const counts = await runCallsUnderRotation(createClient, {
      calls: 4000,
      validKeys: 1,
      schedule: scheduleEvery(100),
    })
    expect(counts).toMatchObject({ calls: 4000, failures: {}, sends: 400, sentTwice: 0, keys: 41 })
    // At least one call meets each revoked key, and all that do share one fetch.
    expect(counts.rejected).toBeGreaterThanOrEqual(counts.keys - 1)
    expect(counts.maxCallsForOneKey).toBe(1)
  })

  it('fail only if a second key is revoked during the call, and no 401 goes unexplained', async () => {
    const counts = await runCallsUnderRotation(createClient, {
      calls: 2000,
      validKeys: 1,
      schedule: scheduleEvery(1),
    })
    expect(counts.failures).toEqual({ key_rejected: counts.lastRejected })
    // A call survives its first 401; it fails only if its last attempt is rejected too.
    expect(counts.rejected).toBeGreaterThan(counts.lastRejected)
    expect(counts.sentTwice).toBe(0)
  })

  it('fail only because of a missing key if the new one arrives too late', async () => {
    const counts = await runCallsUnderRotation(createClient, {
      calls: 4000,
      validKeys: 1,
      lateMs: 20,
      schedule: scheduleEvery(2000),
    })
    expect(counts.failures).toEqual({ key_rejected: counts.lastRejected })
    expect(counts.lastRejected).toBeGreaterThan(0)
    expect(counts.sentTwice).toBe(0)
  })
})
