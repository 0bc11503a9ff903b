import { beforeAll, describe, expect, it } from 'vitest'
import { readFaultDocs } from './fault-docs.js'
import { type FaultResult, faultRows, runFaultTable } from './fault-table.js'

let results: readonly FaultResult[]
beforeAll(async () => {
  results = await runFaultTable()
}, 120_000)

describe('a call under a fault', () => {
  it('is made for each class and each fault, once and always', () => {
    expect(results).toHaveLength(4 * faultRows.length * 2)
  })

  it('that sends mail reaches Mailchimp at most once, apart from rejections of its key', () => {
    const sends = results.filter(({ retryClass }) => retryClass === 'send')
    expect(sends.filter(({ accepted }) => accepted > 1)).toEqual([])
    expect(sends.filter(({ read }) => read > 1).map(({ fault }) => fault)).toEqual(['key_revoked'])
  })

  it('that adds something or sends mail is executed at most once', () => {
    const writes = results.filter(({ retryClass }) => retryClass === 'none' || retryClass === 'send')
    expect(writes.filter(({ executed }) => executed > 1)).toEqual([])
  })

  it('that may have been executed is repeated only if a second execution changes nothing', () => {
    const isUnknown = ({ result, retryClass }: FaultResult) =>
      result === 'unknown' && (retryClass === 'none' || retryClass === 'send')
    const unknown = results.filter(isUnknown)
    expect(unknown.length).toBeGreaterThan(20)
    expect(unknown.filter(({ attempts }) => attempts > 1)).toEqual([])
  })

  it('has the outcome `not_sent` only if the server read no request, and succeeds only if it was executed', () => {
    expect(results.filter(({ result, read }) => result === 'not_sent' && read > 0)).toEqual([])
    expect(results.filter(({ result, executed }) => result === 'succeeds' && executed === 0)).toEqual([])
  })

  it('ends within its deadline', () => {
    expect(results.filter(({ inTime }) => !inTime)).toEqual([])
  })
})

describe('docs/reliability.md', () => {
  it('contains these results (npm run faults updates them)', () => {
    const { now, fresh } = readFaultDocs(results)
    expect(now).toBe(fresh)
  })
})
