import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DurationHistogram } from '../../src/report/duration-histogram.js'
import { NotableRecords } from '../../src/report/notable-records.js'
import { readFacts } from '../../src/report/record-facts.js'
import type { NotableKind } from '../../src/report/report-data.js'
import { TimeBuckets } from '../../src/report/time-buckets.js'
import { createCallRecord } from '../support/report/sample-log.js'

describe('buckets of time', () => {
  const moment = fc.integer({ min: Date.UTC(2000, 0), max: Date.UTC(2099, 11) })

  it('keep all counts when they grow wider, and stay few', () => {
    fc.assert(
      fc.property(fc.array(moment, { minLength: 1, maxLength: 50 }), (times) => {
        const buckets = new TimeBuckets()
        for (const time of times) buckets.add(time, 'read')
        expect(buckets.length).toBeLessThanOrEqual(120)
        expect(buckets.list('read').reduce((sum, count) => sum + count, 0)).toBe(times.length)
      }),
    )
  })

  it('count each time in the bucket that contains it', () => {
    fc.assert(
      fc.property(fc.array(moment, { minLength: 1, maxLength: 20 }), (times) => {
        const buckets = new TimeBuckets()
        for (const time of times) buckets.add(time, String(time))
        for (const time of times) {
          const at = buckets.list(String(time)).findIndex((count) => count > 0)
          const start = buckets.start + at * buckets.width
          expect(time).toBeGreaterThanOrEqual(start)
          expect(time).toBeLessThan(start + buckets.width)
        }
      }),
    )
  })
})

describe('a histogram of durations', () => {
  it('estimates each quantile within 2 %', () => {
    const durations = fc.array(fc.integer({ min: 0, max: 10_000_000 }), { minLength: 1, maxLength: 200 })
    fc.assert(
      fc.property(durations, fc.constantFrom(0.5, 0.95, 1), (all, share) => {
        const histogram = new DurationHistogram()
        for (const duration of all) histogram.add(duration)
        const exact = [...all].sort((one, other) => one - other)[Math.ceil(share * all.length) - 1] as number
        const estimate = histogram.estimateQuantile(share) as number
        expect(Math.abs(estimate - exact)).toBeLessThanOrEqual(exact * 0.021)
      }),
    )
  })

  it('has no quantile if nothing was added', () => {
    expect(new DurationHistogram().estimateQuantile(0.5)).toBeUndefined()
  })
})

describe('the notable records', () => {
  const add = (records: NotableRecords, kind: NotableKind, count: number) => {
    for (let n = 0; n < count; n += 1) {
      const record = createCallRecord({ time: Date.UTC(2026, 0, 1) + n })
      const parsed = { record, chain: 'c', sequence: n + 1, hash: '', previousHash: undefined }
      records.add(kind, readFacts(parsed), parsed)
    }
  }

  it('keep all records of a rare kind, and the newest ones of a frequent kind', () => {
    const records = new NotableRecords(100)
    add(records, 'refused', 5_000)
    add(records, 'send', 3)
    const { rows, counts } = records.summarize()
    expect(rows).toHaveLength(100)
    expect(rows.filter(({ kind }) => kind === 'send')).toHaveLength(3)
    expect(counts.find(({ kind }) => kind === 'refused')).toEqual({ kind: 'refused', all: 5_000, shown: 97 })
    expect(rows[0]?.time).toBe(Date.UTC(2026, 0, 1) + 4_999)
  })

  it('are shared equally if there are too many of several kinds', () => {
    const records = new NotableRecords(100)
    for (const kind of ['refused', 'failed', 'send', 'delete'] as const) add(records, kind, 500)
    expect(
      records
        .summarize()
        .counts.filter(({ shown }) => shown > 0)
        .map(({ shown }) => shown),
    ).toEqual([...[25, 25, 25, 25]])
  })
})
