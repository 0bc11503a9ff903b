import { describe, expect, it } from 'vitest'
import { ApiError, BatchError, type BatchResult } from '../../src/index.js'
import {
  BatchFixture,
  collect,
  createSuccesses,
  createUpdates,
  summarize,
} from '../support/batches/batch-fixture.js'
import { requestedPauses } from '../support/batches/fast-engine.js'
import { captureRejection } from '../support/capture-error.js'

const fixture = BatchFixture.install()

describe('polling', () => {
  it('pauses for 1 s to 30 s, with jitter, until a batch finishes', async () => {
    let polls = 0
    fixture.mailchimp.on('batches.status', ({ usual }) => {
      polls += 1
      return polls < 30 ? { id: 'x', status: 'started', total_operations: 2 } : usual()
    })
    fixture.mailchimp.finishBatches()
    const run = await fixture.client.runBatch(createUpdates(2))
    fixture.mailchimp.finishBatches()
    expect(summarize(await collect(run))).toEqual(createSuccesses(2))
    expect(requestedPauses).toHaveLength(29)
    expect(Math.min(...requestedPauses)).toBeGreaterThanOrEqual(1_000)
    expect(Math.max(...requestedPauses)).toBeLessThanOrEqual(30_000)
    expect(Math.max(...requestedPauses)).toBeGreaterThan(15_000)
    expect(new Set(requestedPauses.slice(12)).size).toBeGreaterThan(5)
  })

  it.each([
    'status_500',
    'reset_after_request',
    'status_429',
    'status_502_html',
    'garbage_body',
    'truncated',
  ] as const)('continues after six faults in a row: %s', async (fault) => {
    const run = await fixture.client.runBatch(createUpdates(3))
    fixture.mailchimp.fail('batches.status', fault, { times: 6 })
    expect(summarize(await collect(run))).toEqual(createSuccesses(3))
  })

  it('ends after patienceMs, not at the first failure, and the batches can be resumed', async () => {
    const run = await fixture.client.runBatch(createUpdates(3), { patienceMs: 60_000 })
    const heal = fixture.mailchimp.fail('batches.status', 'status_500')
    const error = await captureRejection(BatchError, collect(run))
    expect(error).toMatchObject({ code: 'batch_unfinished', outcome: 'unknown', batchIds: run.batchIds })
    expect(error.message).toContain('60000 ms (patienceMs)')
    expect(requestedPauses.reduce((sum, each) => sum + each, 0)).toBeCloseTo(60_000, -3)
    heal()
    expect(summarize(await collect(await fixture.client.resumeBatch(error.batchIds)))).toEqual(
      createSuccesses(3),
    )
  })

  it('ends at once if the key was revoked, because each poll would fail', async () => {
    const run = await fixture.client.runBatch(createUpdates(3))
    fixture.mailchimp.revoke(fixture.mailchimp.key)
    expect(await captureRejection(ApiError, collect(run))).toMatchObject({ code: 'key_rejected' })
  })

  it('reports the operations of a deleted batch, and continues with the others', async () => {
    const run = await fixture.client.runBatch(createUpdates(1003))
    await fixture.client.batches.deleteRequest(run.batchIds[0] as string)
    const results = await collect(run)
    expect(results.filter(({ error }) => error?.code === 'batch_gone')).toHaveLength(1000)
    expect(results.filter(({ status }) => status === 200).map(({ index }) => index)).toEqual([
      1000, 1001, 1002,
    ])
    const seen: BatchResult[] = []
    const resumed = (async () => {
      for await (const each of await fixture.client.resumeBatch(run.batchIds)) seen.push(each)
    })()
    const error = await captureRejection(BatchError, resumed)
    expect(error).toMatchObject({ code: 'batch_gone', batchIds: [run.batchIds[0]] })
    expect(seen.map(({ index }) => index)).toEqual([1000, 1001, 1002])
  })
})
