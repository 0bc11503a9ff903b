import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  ApiError,
  type BatchResult,
  call,
  type MailchimpClient,
  type OperationId,
  type Progress,
} from '../../src/index.js'
import { type Mailchimp, startMailchimp } from '../../src/testing/index.js'
import { installFastEngine } from '../support/batches/fast-engine.js'
import { createLoopbackClient } from '../support/call/loopback-client.js'

const LIST = 'a1b2c3d4e5'
let mailchimp: Mailchimp
let client: MailchimpClient

beforeAll(installFastEngine)
beforeEach(async () => {
  mailchimp = await startMailchimp({ seed: { lists: [{ id: LIST, name: 'News', members: 2300 }] } })
  client = createLoopbackClient(mailchimp, { credentials: mailchimp.key, retry: { attempts: 3 } })
})
afterEach(async () => {
  await client.close()
  await mailchimp.close()
})

async function collect<Id extends OperationId>(results: AsyncIterable<BatchResult<Id>>) {
  const all: BatchResult<Id>[] = []
  for await (const result of results) all.push(result)
  return all
}

const address = (index: number) => `member-${index}@example.com`
const isBad = (index: number) => index % 37 === 5

/** Creates an update; Mailchimp refuses the address of every 37th. */
const createUpdate = (index: number) =>
  call('lists.setListMember', LIST, address(index), {
    email_address: isBad(index) ? 'no address' : address(index),
    status_if_new: 'subscribed',
    merge_fields: { FNAME: `Name ${index}` },
  })

describe('runBatch()', () => {
  it('assigns the results of 10,000 operations, some of which fail, to their operations', async () => {
    const operations = Array.from({ length: 10_000 }, (_, index) => createUpdate(index))
    const progress: Progress[] = []
    const run = await client.runBatch(operations, { onProgress: (each) => progress.push(each) })
    expect(run.batchIds).toHaveLength(10)
    expect(mailchimp.calls('batches.start').map(({ body }) => Object(body).operations.length)).toEqual(
      Array(10).fill(1000),
    )
    const seen = new Set<number>()
    for await (const { index, operation, page, status, data, error } of run) {
      seen.add(index)
      expect([operation, page]).toEqual(['lists.setListMember', 0])
      if (isBad(index)) {
        expect(error).toBeInstanceOf(ApiError)
        expect([status, error?.operation, (error as ApiError).title]).toEqual([
          ...[400, 'lists.setListMember', 'Invalid Resource'],
        ])
      } else expect([status, data?.email_address]).toEqual([200, address(index)])
    }
    expect(seen.size).toBe(10_000)
    const failed = operations.filter((_, index) => isBad(index)).length
    expect(progress[0]).toEqual({ done: 0, total: 10_000, failed: 0, phase: 'sending' })
    expect(progress.at(-1)).toEqual({ done: 10_000, total: 10_000, failed, phase: 'finished' })
    expect(mailchimp.members(LIST).size).toBe(2300 + 10_000 - failed)
  }, 60_000)

  it('returns all pages of a GET without a count, and one page of a GET with a count', async () => {
    const run = await client.runBatch([
      call('lists.getListMembersInfo', LIST, { fields: ['members.id', 'total_items'] }),
      call('lists.getListMembersInfo', LIST, { count: 10 }),
      call('ping.get'),
    ])
    const results = await collect(run)
    expect(results.map(({ index, page, operation }) => [index, page, operation])).toEqual([
      [0, 0, 'lists.getListMembersInfo'],
      [0, 1, 'lists.getListMembersInfo'],
      [0, 2, 'lists.getListMembersInfo'],
      [1, 0, 'lists.getListMembersInfo'],
      [2, 0, 'ping.get'],
    ])
    const sizes = results.map((result) =>
      result.operation === 'lists.getListMembersInfo' ? result.data?.members.length : undefined,
    )
    expect(sizes).toEqual([1000, 1000, 300, 10, undefined])
  })

  it('accepts an async iterable, and starts no batch for an empty list', async () => {
    async function* generate() {
      for (let index = 0; index < 3; index += 1) yield createUpdate(index)
    }
    expect(await collect(await client.runBatch(generate()))).toHaveLength(3)
    const empty = await client.runBatch([])
    expect([empty.batchIds, await collect(empty)]).toEqual([[], []])
    expect(mailchimp.calls('batches.start')).toHaveLength(1)
  })

  it('returns the same results in a second iteration', async () => {
    const run = await client.runBatch([createUpdate(0), createUpdate(5)])
    const summarize = (results: BatchResult[]) => results.map(({ index, status }) => [index, status])
    const first = summarize(await collect(run))
    expect(first).toEqual([
      [0, 200],
      [1, 400],
    ])
    expect(summarize(await collect(run))).toEqual(first)
  })
})
