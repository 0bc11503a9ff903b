import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { EventWindow, ValueWindow } from '../../src/guardrails/windows.js'
import { chooseRuns } from '../support/property-runs.js'

const times = fc
  .array(fc.tuple(fc.nat({ max: 400 }), fc.constantFrom('a', 'b', 'c', 'd', 'e')), { maxLength: 60 })
  .map((steps) => {
    let now = 1_000_000
    return steps.map(([step, value]) => {
      now += step
      return { now, value }
    })
  })
const max = fc.nat({ max: 6 })

describe('EventWindow', () => {
  it('reports for each event whether the span that ends with it contains more than max events', () => {
    fc.assert(
      fc.property(times, max, (events, most) => {
        const window = new EventWindow({ max: most, per: '1s' })
        for (const [n, { now }] of events.entries()) {
          const inSpan = events.slice(0, n + 1).filter((each) => now - each.now < 1_000)
          expect(window.add(now)).toBe(inSpan.length > most)
        }
      }),
      { numRuns: chooseRuns(1_000) },
    )
  })

  it('allows max events, and one more exactly after the span', () => {
    const window = new EventWindow({ max: 3, per: '1m' })
    expect([0, 10, 20, 59_999].map((now) => window.add(now))).toEqual([false, false, false, true])
    const exact = new EventWindow({ max: 3, per: '1m' })
    expect([0, 10, 20, 60_000].map((now) => exact.add(now))).toEqual([false, false, false, false])
  })

  it('allows no event with max 0, and is quiet after a span without events', () => {
    const window = new EventWindow({ max: 0, per: '1s' })
    expect(window.isQuiet(5)).toBe(true)
    expect(window.add(5)).toBe(true)
    expect([window.isQuiet(1_004), window.isQuiet(1_005)]).toEqual([false, true])
  })

  it('handles a clock that was set back like a clock that stands still', () => {
    const window = new EventWindow({ max: 2, per: '1s' })
    expect([10_000, 500, 5_000].map((now) => window.add(now))).toEqual([false, false, false])
    const busy = new EventWindow({ max: 2, per: '1s' })
    expect([10_000, 500, 600].map((now) => busy.add(now))).toEqual([false, false, true])
  })
})

describe('ValueWindow', () => {
  it('reports for each value whether the span contains more than max different values', () => {
    fc.assert(
      fc.property(times, max, (events, most) => {
        const window = new ValueWindow({ max: most, per: '1s' })
        for (const [n, { now, value }] of events.entries()) {
          const inSpan = events.slice(0, n + 1).filter((each) => now - each.now < 1_000)
          const distinct = new Set(inSpan.map((each) => each.value))
          expect(window.add(value, now)).toBe(distinct.size > most)
        }
      }),
      { numRuns: chooseRuns(1_000) },
    )
  })

  it('handles a clock that was set back like a clock that stands still', () => {
    const window = new ValueWindow({ max: 1, per: '1s' })
    expect(window.add('a', 10_000)).toBe(false)
    expect(window.add('b', 500)).toBe(true)
    expect([window.isQuiet(1_499), window.isQuiet(1_500)]).toEqual([false, true])
    expect(window.add('c', 1_500)).toBe(false)
  })
})
