import { describe, expect, it } from 'vitest'
import { ApiError, BatchError, call, TransportError } from '../../src/index.js'
import { Reply } from '../../src/testing/index.js'
import { BatchFixture, collect, createUpdates } from '../support/batches/batch-fixture.js'
import { createLoopbackClient } from '../support/call/loopback-client.js'
import { captureRejection } from '../support/capture-error.js'

const fixture = BatchFixture.install()

describe('the start of batches', () => {
  it('calls onStart with each id before the next start, and ignores its errors', async () => {
    const ids: [string, number][] = []
    const run = await fixture.client.runBatch(createUpdates(2001), {
      onStart: (id) => {
        ids.push([id, fixture.mailchimp.calls('batches.start').length])
        throw new Error('disk full')
      },
    })
    expect(ids).toEqual(run.batchIds.map((id, at) => [id, at + 1]))
  })

  it('stops at a start with unknown outcome, which it reports and does not repeat', async () => {
    const started = fixture.mailchimp.calls('batches.start')
    fixture.mailchimp.fail('batches.start', 'reset_after_request', { after: 1 })
    const patient = createLoopbackClient(fixture.mailchimp, {
      credentials: fixture.mailchimp.key,
      retry: { attempts: 5 },
    })
    const run = await patient.runBatch(createUpdates(3000))
    const results = await collect(run)
    expect([started.length, fixture.mailchimp.calls('batches.start').length, run.batchIds.length]).toEqual([
      0, 2, 1,
    ])
    expect(results.slice(0, 1000).map(({ error }) => error?.code)).toEqual(
      Array(1000).fill('connection_failed'),
    )
    expect(results[0]).toMatchObject({ index: 1000, status: undefined, error: { outcome: 'unknown' } })
    expect(results[1000]).toMatchObject({
      index: 2000,
      error: { code: 'batch_not_started', outcome: 'not_sent' },
    })
    expect(results.slice(2000).map(({ index, status }) => [index, status])).toEqual(
      Array.from({ length: 1000 }, (_, index) => [index, 200]),
    )
    await patient.close()
  })

  it('fails with the error of the first batch', async () => {
    fixture.mailchimp.fail('batches.start', 'reset_after_request')
    const error = await captureRejection(TransportError, fixture.client.runBatch(createUpdates(3)))
    expect(error).toMatchObject({ operation: 'batches.start', outcome: 'unknown', attempts: 1 })
  })

  it('has an unknown outcome if the response contains no valid id', async () => {
    fixture.mailchimp.on('batches.start', () => ({ id: '../lists', status: 'pending' }) as never)
    const error = await captureRejection(BatchError, fixture.client.runBatch(createUpdates(3)))
    expect(error).toMatchObject({ outcome: 'unknown', operation: 'batches.start' })
  })

  it('splits operations by size too', async () => {
    const html = 'x'.repeat(900_000)
    const operations = Array.from({ length: 9 }, () => call('campaigns.setContent', 'c1', { html }))
    const run = await fixture.client.runBatch(operations)
    const sizes = fixture.mailchimp.calls('batches.start').map(({ body }) => Object(body).operations.length)
    expect([run.batchIds.length, sizes]).toEqual([3, [4, 4, 1]])
    expect((await collect(run)).map(({ index }) => index).sort()).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8])
  })
})

describe('an error response', () => {
  it('to a start is an ApiError', async () => {
    fixture.mailchimp.on('batches.start', () => new Reply(400, { title: 'Invalid Resource', status: 400 }))
    expect(await captureRejection(ApiError, fixture.client.runBatch(createUpdates(1)))).toMatchObject({
      status: 400,
    })
  })
})
