import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import type { AuditRecord } from '../../src/audit/record.js'
import { createReport } from '../../src/report/create-report.js'
import { ACCESS_CLASSES, type ReportData } from '../../src/report/report-data.js'
import { canaryKey } from '../support/canary-key.js'
import { createCallRecord, createNoteRecord, writeSampleLog } from '../support/report/sample-log.js'

const folder = mkdtempSync(join(tmpdir(), 'report-'))
afterAll(() => rmSync(folder, { recursive: true }))

const START = Date.UTC(2026, 10, 27)
const HOUR_MS = 3_600_000
let logs = 0

const writeLog = (records: readonly AuditRecord[]) => writeSampleLog(folder, `log-${logs++}`, records)

const reportRecords = (...records: readonly AuditRecord[]): Promise<ReportData> =>
  createReport([writeLog(records)], {}, START)

const refusal = {
  kind: 'refusal',
  action: 'Denied',
  action_id: 2,
  status_code: 'not_allowed',
  status_id: 2,
} as const
const failure = {
  status_code: 'timeout',
  status_id: 2,
  response: { code: undefined, error: 'timeout' },
} as const
const unknownOutcome = { unmapped: { outcome: 'unknown' } as never }

describe('a report', () => {
  it('counts a call once, even if it has two records', async () => {
    const { totals, records } = await reportRecords(
      createCallRecord({}),
      createCallRecord({ kind: 'intent', access: 'write', correlationUid: 'a' }),
      createCallRecord({ kind: 'outcome', access: 'write', correlationUid: 'a' }),
    )
    expect(records).toBe(3)
    expect(totals).toEqual({ calls: 2, refused: 0, failed: 0, unknown: 0 })
  })

  it('counts an intent without an outcome as a call whose outcome is unknown, and shows it', async () => {
    const { totals, notable } = await reportRecords(
      createCallRecord({ kind: 'intent', access: 'send', operation: 'campaigns.send', correlationUid: 'a' }),
    )
    expect(totals).toEqual({ calls: 1, refused: 0, failed: 0, unknown: 1 })
    expect(notable.rows).toMatchObject([
      { kind: 'unknown', operation: 'campaigns.send', detail: 'no outcome was recorded' },
    ])
  })

  it('distinguishes refusals, failures and unknown outcomes', async () => {
    const { totals, refusals, errors } = await reportRecords(
      createCallRecord({ ...refusal, operation: 'campaigns.send', invokedBy: 'shop' }),
      createCallRecord({ ...refusal, operation: 'campaigns.send', invokedBy: 'shop' }),
      createCallRecord({ ...failure }),
      createCallRecord({ ...failure, ...unknownOutcome }),
    )
    expect(totals).toEqual({ calls: 4, refused: 2, failed: 2, unknown: 1 })
    expect(refusals.rows).toMatchObject([
      { operation: 'campaigns.send', actor: 'shop', rule: 'allow[0]', count: 2 },
    ])
    expect(errors.rows).toMatchObject([
      { code: 'timeout', count: 2, unknown: 1, operations: ['lists.getAllLists'] },
    ])
  })

  it('counts the calls of each actor, and the operations inside batches separately', async () => {
    const batch = [{ count: 500, operation: 'lists.setListMember', route: '' }]
    const { actors } = await reportRecords(
      createCallRecord({
        kind: 'intent',
        operation: 'batches.start',
        invokedBy: 'sync',
        unmapped: { batch } as never,
      }),
      createCallRecord({ invokedBy: undefined }),
    )
    expect(actors.rows).toMatchObject([
      {
        actor: 'sync',
        operations: {
          rows: [
            { operation: 'lists.setListMember', calls: 0, batched: 500 },
            { operation: 'batches.start', calls: 1, batched: 0 },
          ],
        },
      },
      { calls: 1 },
    ])
    expect(actors.rows[1]).not.toHaveProperty('actor')
  })

  it('shows when each key was first and last used', async () => {
    const createUse = (hours: number, credential: string) =>
      createCallRecord({ credential, time: START + hours * HOUR_MS })
    const { keys } = await reportRecords(createUse(0, 'aaaa'), createUse(5, 'aaaa'), createUse(4, 'bbbb'))
    expect(keys.rows).toMatchObject([
      { fingerprint: 'aaaa', first: START, last: START + 5 * HOUR_MS, calls: 2 },
      { fingerprint: 'bbbb', first: START + 4 * HOUR_MS, last: START + 4 * HOUR_MS, calls: 1 },
    ])
  })

  it('sorts operations by their 95th percentile, without refused calls', async () => {
    const slow = Array.from({ length: 100 }, (_, n) =>
      createCallRecord({ operation: 'reports.getCampaignReport', duration: (n + 1) * 10 }),
    )
    const { operations } = await reportRecords(
      ...slow,
      createCallRecord({ duration: 90 }),
      createCallRecord({
        ...refusal,
        operation: 'campaigns.send',
        duration: 0,
        unmapped: { attempts: 0 } as never,
      }),
    )
    const [first, second, third] = operations.rows
    expect(first?.operation).toBe('reports.getCampaignReport')
    expect((first?.times?.p50 ?? 0) / 500).toBeCloseTo(1, 1)
    expect((first?.times?.p95 ?? 0) / 950).toBeCloseTo(1, 1)
    expect(first?.times?.max).toBe(1_000)
    expect(second?.operation).toBe('lists.getAllLists')
    expect(third).not.toHaveProperty('times')
  })

  it('shows notes of any kind on the timeline, but no checkpoints', async () => {
    const { activity, notable } = await reportRecords(
      createNoteRecord('guardrail_tripped', START, { guardrail: 'sends_per_hour', limit: 5 }),
      createNoteRecord('checkpoint', START, { note: 'x' }),
    )
    expect(activity.lanes).toEqual([{ kind: 'guardrail_tripped', isNote: true, counts: [1] }])
    expect(notable.rows).toMatchObject([
      { kind: 'note', detail: 'guardrail_tripped', more: expect.arrayContaining([['limit', '5']]) },
    ])
  })

  it('counts the records that the log reports as lost', async () => {
    const { lost, activity } = await reportRecords(createCallRecord({ unmapped: { lost: 12 } }))
    expect(lost).toBe(12)
    expect(activity.lanes).toEqual([{ kind: 'lost', isNote: false, counts: [12] }])
  })

  it('lists each attestation once', async () => {
    const attested = { mfa: { at: '2026-10-20', by: 'ops/ada' } }
    const { attestations } = await reportRecords(
      createNoteRecord('log_started', START, { attested }),
      createNoteRecord('log_started', START + HOUR_MS, { attested }),
    )
    expect(attestations.rows).toEqual([
      { fact: 'mfa', at: '2026-10-20', by: 'ops/ada', first: START, last: START + HOUR_MS },
    ])
  })

  it('lists the faults of the chain, and ignores the altered line', async () => {
    const path = writeLog([createCallRecord({}), createCallRecord({}), createCallRecord({})])
    const lines = readFileSync(path, 'utf8').split('\n')
    lines[1] = (lines[1] as string).replace('nightly-sync', 'nobody')
    writeFileSync(path, lines.join('\n'))
    const { chain, totals } = await createReport([path], {}, START)
    expect(chain).toMatchObject({ intact: false, faultCount: 1, faults: [{ kind: 'altered' }] })
    expect(totals.calls).toBe(2)
  })

  it('masks a key that a record contains', async () => {
    const data = await reportRecords(
      createCallRecord({ ...refusal, invokedBy: `sync ${canaryKey()}`, operation: canaryKey() }),
    )
    expect(JSON.stringify(data)).not.toContain(canaryKey().slice(0, 20))
    expect(JSON.stringify(data)).toContain('[secret]')
  })

  it('replaces invisible and bidirectional control characters', async () => {
    const { actors } = await reportRecords(createCallRecord({ invokedBy: 'a\u202eb\u0007c\u200bd' }))
    expect(actors.rows[0]?.actor).toBe('a\ufffdb\ufffdc\ufffdd')
  })
})

describe('a report of a hostile log', () => {
  const value = fc.oneof(fc.jsonValue(), fc.integer(), fc.constant(Number.MAX_SAFE_INTEGER), fc.string())
  const names = Object.keys(createCallRecord({}))
  const inner = ['unmapped', 'metadata', 'actor', 'api']
  const fields = fc.array(fc.tuple(fc.constantFrom(...names), fc.option(fc.string()), value), {
    maxLength: 6,
  })

  /** Creates a record with arbitrary values in some fields, but a valid hash. */
  function createSpoiledRecord(changes: readonly (readonly [string, string | null, unknown])[]): AuditRecord {
    const record = JSON.parse(JSON.stringify(createCallRecord({}))) as Record<string, unknown>
    for (const [name, field, spoiled] of changes) {
      if (name === 'metadata' || (inner.includes(name) && field !== null))
        record[name] = { ...(record[name] as object), [field ?? 'event_code']: spoiled }
      else record[name] = spoiled
    }
    return record as unknown as AuditRecord
  }

  it('is created for any records, and its counts are consistent', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fields, { minLength: 1, maxLength: 5 }), async (records) => {
        const data = await reportRecords(...records.map(createSpoiledRecord))
        const inBuckets = data.activity.buckets.flat().reduce((sum, count) => sum + count, 0)
        expect(inBuckets).toBeLessThanOrEqual(data.totals.calls)
        expect(data.records).toBeLessThanOrEqual(records.length)
        expect(data.totals.refused + data.totals.failed).toBeLessThanOrEqual(data.totals.calls)
        expect(data.activity.buckets.every((counts) => counts.length === ACCESS_CLASSES.length)).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  it('stays small if every record has different names, and counts the names that it omits', async () => {
    const records = Array.from({ length: 1_500 }, (_, n) =>
      createCallRecord({ ...refusal, invokedBy: `${n} ${'x'.repeat(1_000)}`, operation: `o${n}` }),
    )
    const data = await reportRecords(...records)
    expect(data.actors).toMatchObject({ hidden: 150, uncounted: 1_300 })
    expect(data.operations.uncounted).toBe(500)
    expect(JSON.stringify(data).length).toBeLessThan(2_000_000)
  })

  it('has at most 120 buckets of time, however long the period is', async () => {
    const times = [Date.UTC(2001, 0), Date.UTC(2026, 10, 27), Date.UTC(2099, 0), 0, Number.NaN]
    const { activity, undated } = await reportRecords(...times.map((time) => createCallRecord({ time })))
    expect(undated).toBe(2)
    expect(activity.buckets.length).toBeLessThanOrEqual(120)
    expect(activity.buckets.flat().reduce((sum, count) => sum + count, 0)).toBe(3)
  })
})
