import { describe, expect, it } from 'vitest'
import { BatchError, type BatchResult, type Progress, TransportError } from '../../src/index.js'
import {
  BatchFixture,
  collect,
  createSuccesses,
  createUpdates,
  summarize,
} from '../support/batches/batch-fixture.js'
import { captureRejection } from '../support/capture-error.js'

const fixture = BatchFixture.install()

describe('an abort', () => {
  const delayBatches = () =>
    fixture.mailchimp.on('batches.status', () => ({ id: 'x', status: 'started' }) as never)

  it('ends the wait, and does not stop the batches', async () => {
    const progress: Progress[] = []
    const { signal, abort } = createAbort()
    const onProgress = (each: Progress) => void progress.push(each)
    const run = await fixture.client.runBatch(createUpdates(3), { signal, onProgress })
    const heal = delayBatches()
    setTimeout(abort, 20)
    const error = await captureRejection(BatchError, collect(run))
    expect(error).toMatchObject({ code: 'aborted', batchIds: run.batchIds, outcome: 'unknown', status: 499 })
    expect(error.message).toContain('1 of them continue')
    expect(progress.at(-1)?.phase).toBe('stopped')
    expect(fixture.mailchimp.calls('batches.deleteRequest')).toEqual([])
    heal()
    expect(summarize(await collect(await fixture.client.resumeBatch(run.batchIds)))).toEqual(
      createSuccesses(3),
    )
  })

  it('deletes the unfinished batches if `cancel` is true', async () => {
    const { signal, abort } = createAbort()
    const run = await fixture.client.runBatch(createUpdates(1003), { signal, cancel: true })
    const results: BatchResult[] = []
    const heal = fixture.mailchimp.on('batches.status', ({ params, usual }) =>
      params.batch_id === run.batchIds[0] ? usual() : ({ id: 'x', status: 'started' } as never),
    )
    const iteration = (async () => {
      for await (const result of run) {
        results.push(result)
        if (results.length === 1000) setTimeout(abort, 20)
      }
    })()
    const error = await captureRejection(BatchError, iteration)
    expect(error).toMatchObject({ code: 'aborted', batchIds: [] })
    expect(error.message).toContain('1 of them were deleted: operations already executed stay executed')
    expect(fixture.mailchimp.calls('batches.deleteRequest').map(({ params }) => params.batch_id)).toEqual([
      run.batchIds[1],
    ])
    heal()
    expect((await fixture.client.batches.status(run.batchIds[0] as string)).status).toBe('finished')
  })

  it('fails with the ids of the batches that continue because their deletion failed', async () => {
    const { signal, abort } = createAbort()
    const run = await fixture.client.runBatch(createUpdates(3), { signal, cancel: true })
    delayBatches()
    fixture.mailchimp.fail('batches.deleteRequest', 'status_500')
    setTimeout(abort, 20)
    const error = await captureRejection(BatchError, collect(run))
    expect(error.batchIds).toEqual(run.batchIds)
    expect(error.message).toContain('1 continue, because deleting them failed (api_error)')
  })

  it('deletes no finished batch, so that its results can be resumed', async () => {
    const { signal, abort } = createAbort()
    const run = await fixture.client.runBatch(createUpdates(3), { signal, cancel: true })
    fixture.mailchimp.finishBatches()
    abort()
    const error = await captureRejection(BatchError, collect(run))
    expect(error.batchIds).toEqual(run.batchIds)
    expect(error.message).toContain('1 were finished and can be resumed')
    expect(fixture.mailchimp.calls('batches.deleteRequest')).toEqual([])
    expect(summarize(await collect(await fixture.client.resumeBatch(error.batchIds)))).toEqual(
      createSuccesses(3),
    )
  })

  it('deletes the batches even if the results are never read', async () => {
    const { signal, abort } = createAbort()
    await fixture.client.runBatch(createUpdates(3), { signal, cancel: true })
    abort()
    await expect.poll(() => fixture.mailchimp.calls('batches.deleteRequest').length).toBe(1)
  })

  it('between two starts fails with the ids of the started batches', async () => {
    const { signal, abort } = createAbort()
    const ids: string[] = []
    const onStart = (id: string) => {
      ids.push(id)
      if (ids.length === 2) abort()
    }
    const error = await captureRejection(
      BatchError,
      fixture.client.runBatch(createUpdates(4000), { signal, onStart }),
    )
    expect(error).toMatchObject({ code: 'aborted', batchIds: ids })
    expect(fixture.mailchimp.calls('batches.start')).toHaveLength(2)
    expect(error.message).not.toContain('one more')
  })

  it('before the first request sends nothing', async () => {
    const { signal, abort } = createAbort()
    abort()
    const error = await captureRejection(
      TransportError,
      fixture.client.runBatch(createUpdates(3), { signal }),
    )
    expect([error.code, error.outcome, fixture.mailchimp.calls().length]).toEqual(['aborted', 'not_sent', 0])
  })

  it('can come from the signal of a view', async () => {
    const { signal, abort } = createAbort()
    const run = await fixture.client.with({ signal }).runBatch(createUpdates(3))
    delayBatches()
    setTimeout(abort, 20)
    expect(await captureRejection(BatchError, collect(run))).toMatchObject({ code: 'aborted' })
  })

  it('does not happen if the consumer stops reading: no batch is deleted', async () => {
    const run = await fixture.client.runBatch(createUpdates(3), {
      cancel: true,
      signal: createAbort().signal,
    })
    for await (const _ of run) break
    expect(fixture.mailchimp.calls('batches.deleteRequest')).toEqual([])
  })
})

function createAbort() {
  const controller = new AbortController()
  return { signal: controller.signal, abort: () => controller.abort() }
}
