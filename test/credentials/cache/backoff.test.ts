import { beforeEach, describe, expect, it } from 'vitest'
import { Backoff } from '../../../src/credentials/cache/backoff.js'
import { ManualClock } from '../../support/credentials/cache-fixture.js'

let clock: ManualClock

beforeEach(() => {
  clock = new ManualClock()
})

/** Measures the wait after `failures` failures in a row, of which `free` cause no wait. */
function measureWait(failures: number, free = 0): number {
  const backoff = new Backoff(clock, free, 1000)
  for (let n = 0; n < failures; n += 1) backoff.recordFailure()
  const began = clock.now()
  while (!backoff.hasElapsed) clock.advance(1)
  return clock.now() - began
}

describe('Backoff', () => {
  it('has elapsed before the first failure', () => {
    expect(new Backoff(clock, 0, 1000).hasElapsed).toBe(true)
  })

  it('doubles the delay after each failure, up to a minute', () => {
    clock.randomValue = 1
    const waits = [1, 2, 3, 4, 5, 6, 7, 8, 2000].map((failures) => measureWait(failures))
    expect(waits).toEqual([1000, 2000, 4000, 8000, 16_000, 32_000, 60_000, 60_000, 60_000])
  })

  it('adds jitter: each delay is between half and all of the nominal delay', () => {
    const waits = [0, 0.5, 1].map((chance) => {
      clock.randomValue = chance
      return measureWait(3)
    })
    expect(waits).toEqual([2000, 3000, 4000])
  })

  it('ignores the free failures', () => {
    clock.randomValue = 1
    expect([0, 1, 2, 3].map((failures) => measureWait(failures, 1))).toEqual([0, 0, 1000, 2000])
  })

  it('starts again after a reset', () => {
    clock.randomValue = 1
    const backoff = new Backoff(clock, 0, 1000)
    for (let n = 0; n < 5; n += 1) backoff.recordFailure()
    backoff.reset()
    expect(backoff.hasElapsed).toBe(true)
    backoff.recordFailure()
    clock.advance(1000)
    expect(backoff.hasElapsed).toBe(true)
  })

  it('never waits longer than two minutes, even if the clock is set back', () => {
    clock.randomValue = 1
    for (const back of [1000, 59_000, 86_400_000]) {
      const backoff = new Backoff(clock, 0, 1000)
      for (let n = 0; n < 9; n += 1) backoff.recordFailure()
      clock.advance(-back)
      clock.advance(120_000)
      expect(backoff.hasElapsed).toBe(true)
    }
  })
})
