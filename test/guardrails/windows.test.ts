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
  it('says of each event whether more than max events lie in the span that ends with it', () => {
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

  it('lets max events pass, and not one more until exactly the span has passed', () => {
    const window = new EventWindow({ max: 3, per: '1m' })
    expect([0, 10, 20, 59_999].map((now) => window.add(now))).toEqual([false, false, false, true])
    const exact = new EventWindow({ max: 3, per: '1m' })
    expect([0, 10, 20, 60_000].map((now) => exact.add(now))).toEqual([false, false, false, false])
  })

  it('lets nothing pass with max 0', () => {
    expect(new EventWindow({ max: 0, per: '1s' }).add(5)).toBe(true)
  })
})

describe('ValueWindow', () => {
  it('says whether more than max different values were seen in the span', () => {
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
})
