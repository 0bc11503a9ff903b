import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type AttemptFailure,
  computeDelay,
  decideRetry,
  RETRYABLE,
  type RetryClass,
  type RetryState,
} from '../../src/call/retry-policy.js'
import { chooseRuns } from '../support/property-runs.js'

const classes = Object.keys(RETRYABLE) as RetryClass[]
const failures: AttemptFailure[] = [
  ...(['too_late', 'rejected', 'rejected_on_the_way', 'not_sent'] as const),
  ...(['throttled', 'unavailable', 'unknown'] as const),
]
const replayed = ['too_late', 'rejected', 'rejected_on_the_way']

/** Failures after which the server may have executed the request. */
const mayHaveEffect = ['rejected_on_the_way', 'unavailable', 'unknown']

const state = fc.record<RetryState>({
  failure: fc.constantFrom(undefined, ...failures),
  retryClass: fc.constantFrom(...classes),
  attempts: fc.integer({ min: 1, max: 10 }),
  maxAttempts: fc.integer({ min: 1, max: 10 }),
  replays: fc.integer({ min: 0, max: 3 }),
})

describe('the retry policy', () => {
  it('never repeats a call that is not idempotent if the first attempt may have been executed', () => {
    fc.assert(
      fc.property(state, (each) => {
        const doesMore = each.retryClass === 'none' || each.retryClass === 'send'
        fc.pre(doesMore && each.failure !== undefined && mayHaveEffect.includes(each.failure))
        expect(decideRetry(each)).toBeUndefined()
      }),
      { numRuns: chooseRuns(20_000) },
    )
  })

  it('never repeats a throttled send, because Mailchimp may have executed part of it', () => {
    expect(RETRYABLE.send).not.toContain('throttled')
  })

  it('pauses before each attempt except a replay, which happens once', () => {
    fc.assert(
      fc.property(state, (each) => {
        const decision = decideRetry(each)
        if (decision === 'replay') expect(each.replays).toBe(0)
        if (decision === 'pause') expect(each.attempts).toBeLessThan(each.maxAttempts)
        if (decision !== undefined)
          expect(decision).toBe(replayed.includes(each.failure as string) ? 'replay' : 'pause')
      }),
      { numRuns: chooseRuns(20_000) },
    )
  })

  it('replays a call with a rejected credential even if retries are off, because rotation must not lose a call', () => {
    for (const retryClass of classes)
      expect(decideRetry({ failure: 'rejected', retryClass, attempts: 1, maxAttempts: 1, replays: 0 })).toBe(
        'replay',
      )
  })
})

describe('the pause before an attempt', () => {
  it('grows exponentially up to 20 s, with full jitter', () => {
    const longest = (failure: AttemptFailure) =>
      [1, 2, 3, 10].map((attempts) => computeDelay(failure, attempts, undefined, 0.999_999_9))
    expect(longest('unknown')).toEqual([99, 199, 399, 19_999])
    expect(longest('throttled')).toEqual([999, 1999, 3999, 19_999])
    expect(computeDelay('throttled', 1, undefined, 0)).toBe(0)
  })

  it('is never shorter than the delay that the server asked for', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...failures),
        fc.integer({ min: 1, max: 10 }),
        fc.nat(100_000),
        fc.double({ min: 0, max: 0.999_999, noNaN: true }),
        (failure, attempts, retryAfterMs, random) => {
          expect(computeDelay(failure, attempts, retryAfterMs, random)).toBeGreaterThanOrEqual(retryAfterMs)
        },
      ),
      { numRuns: chooseRuns(20_000) },
    )
  })
})
