import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { parseTag } from '../../src/batches/operation-tag.js'
import { ApiError, BatchError, type BatchResult } from '../../src/index.js'
import { packResults } from '../support/batches/archives.js'
import {
  BatchFixture,
  collect,
  createSuccesses,
  createUpdates,
  summarize,
} from '../support/batches/batch-fixture.js'
import { captureRejection } from '../support/capture-error.js'

const fixture = BatchFixture.install()

describe('the archive', () => {
  let host: Server
  let answers: ((path: string) => { status?: number; body?: Buffer | string; headers?: object })[]
  let asked: { url: string | undefined; headers: NodeJS.Dict<string | string[]> }[]
  beforeEach(async () => {
    answers = []
    asked = []
    host = createServer((incoming, response) => {
      asked.push({ url: incoming.url, headers: incoming.headers })
      const {
        status = 200,
        body = '',
        headers = {},
      } = (answers.length > 1 ? answers.shift() : answers[0])?.(incoming.url ?? '') ?? { status: 404 }
      response.writeHead(status, { ...headers })
      response.end(body)
    })
    await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve))
  })
  afterEach(() => new Promise((resolve) => host.close(resolve)))

  /** Reports every batch as finished, with its archive on another host. */
  function serveLinks(
    create = (links: number) => `http://127.0.0.1:${(host.address() as AddressInfo).port}/a?n=${links}`,
  ) {
    let links = 0
    fixture.mailchimp.on('batches.status', () => {
      links += 1
      return {
        id: 'x',
        status: 'finished',
        finished_operations: 3,
        total_operations: 3,
        response_body_url: create(links),
      } as never
    })
  }
  const createResults = (count = 3) => {
    const tag = (index: number) => `mh1:0-${count - 1}:${index}:s:lists.setListMember`
    return Array.from({ length: count }, (_, index) => ({
      ...{ status_code: 200, operation_id: tag(index), response: JSON.stringify({ id: String(index) }) },
    }))
  }

  it('is downloaded without a credential, and with accept-encoding: identity', async () => {
    serveLinks()
    const body = await packResults(createResults())
    answers.push(() => ({ body }))
    expect(summarize(await fixture.runAll(3))).toEqual(createSuccesses(3))
    expect(asked).toHaveLength(1)
    expect(asked[0]?.url).toBe('/a?n=1')
    expect(asked[0]?.headers).not.toHaveProperty('authorization')
    expect(asked[0]?.headers).not.toHaveProperty('cookie')
    expect(asked[0]?.headers['accept-encoding']).toBe('identity')
    expect(JSON.stringify(asked)).not.toContain(fixture.mailchimp.key.slice(0, 32))
  })

  it('is downloaded by a new link if the old one has expired', async () => {
    const usual = fixture.mailchimp.on('batches.status', async ({ usual: answer }) => {
      const reply = await answer()
      // The first link of a finished batch is eleven minutes old when it is used.
      if (JSON.stringify(reply).includes('"finished"')) {
        usual()
        fixture.mailchimp.clock.advance(11 * 60_000)
      }
      return reply
    })
    expect(summarize(await fixture.runAll(3))).toEqual(createSuccesses(3))
    // Five polls, and one for the new link.
    expect(fixture.mailchimp.calls('batches.status')).toHaveLength(6)
  })

  it.each([400, 403, 404, 410, 429, 500, 503])(
    'is downloaded again by a new link after status %i',
    async (status) => {
      serveLinks()
      const body = await packResults(createResults())
      answers.push(
        () => ({ status }),
        () => ({ status }),
        () => ({ body }),
      )
      expect(summarize(await fixture.runAll(3))).toEqual(createSuccesses(3))
      expect(asked.map(({ url }) => url)).toEqual(['/a?n=1', '/a?n=2', '/a?n=3'])
    },
  )

  it('is downloaded again if it arrives damaged', async () => {
    serveLinks()
    const body = await packResults(createResults())
    answers.push(
      () => ({ body: body.subarray(0, -9) }),
      () => ({ body: 'no archive' }),
      () => ({ body }),
    )
    expect(summarize(await fixture.runAll(3))).toEqual(createSuccesses(3))
  })

  it('is downloaded four times at most; then the outcome of each operation is unknown', async () => {
    serveLinks()
    answers.push(() => ({ body: gzipSync('no archive') }))
    const results = await fixture.runAll(3)
    expect(summarize(results)).toEqual([0, 1, 2].map((index) => [index, undefined, 'archive_unreadable']))
    expect(results[0]?.error).toMatchObject({ outcome: 'unknown', operation: 'lists.setListMember' })
    expect(results[0]?.error?.message).toContain('is damaged; Mailchimp may have carried it out')
    expect(asked).toHaveLength(4)
  })

  it('fails the iteration if it is unreadable and the process does not know the operations', async () => {
    serveLinks()
    answers.push(() => ({ body: gzipSync('no archive') }))
    const error = await captureRejection(BatchError, collect(await fixture.client.resumeBatch(['b1', 'b2'])))
    expect(error).toMatchObject({ code: 'archive_unreadable', batchIds: ['b1', 'b2'], outcome: 'unknown' })
  })

  it('fails each operation if it is empty', async () => {
    serveLinks()
    const body = await packResults([])
    answers.push(() => ({ body }))
    expect(summarize(await fixture.runAll(3))).toEqual(
      [0, 1, 2].map((index) => [index, undefined, 'result_missing']),
    )
    const error = await captureRejection(BatchError, collect(await fixture.client.resumeBatch(['b1'])))
    expect(error.message).toContain('has no result for its 3 operations')
  })

  it('fails after its own results if it also has foreign ones', async () => {
    serveLinks()
    const foreign = { status_code: 200, operation_id: 'mine', response: '{}' }
    const body = await packResults([...createResults(), foreign, null, 7])
    answers.push(() => ({ body }))
    const run = await fixture.client.runBatch(createUpdates(3))
    const seen: BatchResult[] = []
    const error = await captureRejection(
      BatchError,
      (async () => {
        for await (const each of run) seen.push(each)
      })(),
    )
    expect(summarize(seen)).toEqual(createSuccesses(3))
    expect(error.message).toContain('has 3 results that match none of its operations')
  })

  it('may contain a response that is not JSON: only its operation fails', async () => {
    serveLinks()
    const results = createResults()
    const body = await packResults([
      results[0],
      { ...results[1], response: '{"id": <<<' },
      { ...results[2], status_code: 500, response: '<html>' },
    ])
    answers.push(() => ({ body }))
    const given = await fixture.runAll(3)
    expect(summarize(given)).toEqual([
      [0, 200, undefined],
      [1, 200, 'unreadable_answer'],
      [2, 500, 'edge_refused'],
    ])
    expect(given[1]?.error).toBeInstanceOf(ApiError)
  })

  it('may contain an error that echoes the key: the key is masked', async () => {
    serveLinks()
    const response = JSON.stringify({
      title: 'Invalid Resource',
      status: 400,
      detail: `got ${fixture.mailchimp.key}`,
    })
    const body = await packResults([{ ...createResults(1)[0], status_code: 400, response }])
    answers.push(() => ({ body }))
    const [result] = (await fixture.runAll(1)) as [BatchResult]
    const error = result.error as ApiError
    expect(error).toMatchObject({ title: 'Invalid Resource', status: 400 })
    expect(error.detail).toMatch(/^got /)
    expect(error.detail).not.toContain(fixture.mailchimp.key.slice(0, 32))
  })

  it.each([301, 302, 307])('is not downloaded from the target of a redirect: %i', async (status) => {
    serveLinks()
    answers.push(() => ({ status, headers: { location: `${fixture.mailchimp.origin}/stolen` } }))
    expect(summarize(await fixture.runAll(1))).toEqual([[0, undefined, 'archive_unreadable']])
    expect(asked).toHaveLength(1)
    expect(fixture.mailchimp.requests.filter(({ path }) => path.includes('stolen'))).toEqual([])
  })

  it.each([
    'https://example.com/a',
    'http://169.254.169.254/a',
    'https://127.0.0.1:1/a',
    'file:///etc/passwd',
    'x',
  ])('is not downloaded from a host that is not a storage host of Mailchimp: %s', async (link) => {
    serveLinks(() => link)
    const [result] = await fixture.runAll(1)
    expect(result?.error?.message).toContain('is not on the host where Mailchimp stores archives')
    expect(JSON.stringify(result?.error) + result?.error?.stack).not.toContain(link.slice(8, 20) || 'none')
  })

  it('is refused if it is larger than 64 MiB', async () => {
    serveLinks()
    answers.push(() => ({ headers: { 'content-length': String(64 * 2 ** 20 + 1) }, body: 'x' }))
    const [result] = await fixture.runAll(1)
    expect(result?.error?.message).toContain('is larger than 64 MiB')
    expect(asked).toHaveLength(1)
  })

  it('has operations whose ids contain their positions in the batch', async () => {
    const run = await fixture.client.runBatch(createUpdates(1001))
    const tags = fixture.mailchimp
      .calls('batches.start')
      .flatMap(({ body }) =>
        Object(body).operations.map((each: { operation_id: string }) => parseTag(each.operation_id)),
      )
    expect(tags[1000]).toEqual({
      first: 1000,
      last: 1000,
      index: 1000,
      isPaged: false,
      operation: 'lists.setListMember',
    })
    expect(new Set(tags.map((tag) => tag.index)).size).toBe(1001)
    expect(run.batchIds).toHaveLength(2)
  })
})
