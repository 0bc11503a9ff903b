import { execFileSync } from 'node:child_process'
import { gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Mailchimp, startMailchimp } from '../../src/testing/index.js'
import { sendRawRequest } from '../support/testing/raw-request.js'
import { sendRequest } from '../support/testing/send-request.js'

const LIST = 'a1b2c3d4e5'
let mailchimp: Mailchimp
beforeEach(async () => {
  const lists = [{ id: LIST, name: 'News', members: 2300 }]
  mailchimp = await startMailchimp({ seed: { lists }, now: '2026-01-15T09:00:00Z' })
})
afterEach(() => mailchimp.close())

interface Result {
  readonly status_code: number
  readonly operation_id: string | null
  readonly response: string
}

/** Unpacks with the tar of the system, as an independent implementation. */
function unpack(archive: Buffer): Result[][] {
  const runTar = (...args: string[]) =>
    execFileSync('tar', args, { input: gunzipSync(archive), maxBuffer: 1e9 }).toString()
  const names = runTar('-tf', '-')
    .split('\n')
    .filter((name) => name.endsWith('.json'))
  return names.map((name) => JSON.parse(runTar('-xOf', '-', name)) as Result[])
}

function download(url: string) {
  const { origin, pathname, search } = new URL(url)
  return sendRequest({ origin, ca: mailchimp.ca }, { path: pathname + search, headers: {} })
}

const startBatch = (operations: object[]) => sendRawRequest(mailchimp, 'POST /batches', { operations })

describe('a batch', () => {
  it('advances one state with each poll, and reports the result of each operation', async () => {
    const member = { email_address: 'ada@example.com', status: 'subscribed' }
    const add = {
      method: 'POST',
      path: `/lists/${LIST}/members`,
      operation_id: 'add',
      body: JSON.stringify(member),
    }
    const { body } = await startBatch([
      add,
      { ...add, operation_id: 'again' },
      { method: 'GET', path: '/nothing' },
    ])
    expect(body).toMatchObject({ status: 'pending', total_operations: 3, response_body_url: '' })
    expect(mailchimp.members(LIST).find('ada@example.com')).toBeUndefined()
    const states: string[] = []
    let last = body
    for (let turn = 0; turn < 5; turn += 1) {
      last = (await sendRawRequest(mailchimp, `GET /batches/${body.id}`)).body
      states.push(last.status)
    }
    expect(states).toEqual(['pending', 'preprocessing', 'started', 'finalizing', 'finished'])
    expect(last).toMatchObject({ finished_operations: 3, errored_operations: 2 })
    expect(mailchimp.members(LIST).find('ada@example.com')?.status).toBe('subscribed')
    const results = unpack((await download(last.response_body_url)).bytes).flat()
    expect(results.map(({ operation_id, status_code }) => [operation_id, status_code])).toEqual([
      ['add', 200],
      ['again', 400],
      [null, 404],
    ])
    expect(JSON.parse(results[1]?.response ?? '')).toMatchObject({ title: 'Member Exists' })
  })

  it('affects pages that were fetched before', async () => {
    const path = `/lists/${LIST}/members`
    const member = { email_address: 'ada@example.com', status: 'subscribed' }
    const fetchTotal = async () => (await sendRawRequest(mailchimp, `GET ${path}`)).body.total_items
    await startBatch([{ method: 'POST', path, body: JSON.stringify(member) }])
    expect([await fetchTotal(), await fetchTotal()]).toEqual([2300, 2300])
    mailchimp.finishBatches()
    expect(await fetchTotal()).toBe(2301)
  })

  it('fetches all pages of a GET without a count, each into its own file', async () => {
    const path = `/lists/${LIST}/members`
    const { body } = await startBatch([
      { method: 'GET', path, operation_id: 'all', params: { fields: 'members.id,total_items' } },
      { method: 'GET', path, operation_id: 'one', params: { count: 1 } },
    ])
    mailchimp.finishBatches()
    const { response_body_url: url } = (await sendRawRequest(mailchimp, `GET /batches/${body.id}`)).body
    const files = unpack((await download(url)).bytes)
    const counts = files.map(
      ([result]) => (JSON.parse(result?.response ?? '') as { members: unknown[] }).members.length,
    )
    expect(counts).toEqual([1000, 1000, 300, 1])
    expect(files.flat().map(({ operation_id }) => operation_id)).toEqual(['all', 'all', 'all', 'one'])
  })

  it('has a result link on another host, which needs no key, expires after ten minutes and is renewed', async () => {
    const { body } = await startBatch([{ method: 'GET', path: '/ping' }])
    mailchimp.finishBatches()
    const fetchLink = async () =>
      (await sendRawRequest(mailchimp, `GET /batches/${body.id}`)).body.response_body_url as string
    const first = await fetchLink()
    expect(new URL(first).origin).not.toBe(mailchimp.origin)
    expect((await download(first)).status).toBe(200)
    mailchimp.clock.advance(10 * 60_000 + 1000)
    const late = await download(first)
    expect([late.status, late.text]).toEqual([403, expect.stringContaining('ExpiredToken')])
    expect((await download(await fetchLink())).status).toBe(200)
    expect((await download(first.replace(/Expires=\d+/, 'Expires=99999999999'))).status).toBe(403)
  })

  it('is gone after a week, and after it is deleted', async () => {
    const { body } = await startBatch([{ method: 'GET', path: '/ping' }])
    mailchimp.clock.advance(7 * 24 * 3_600_000 + 1000)
    expect((await sendRawRequest(mailchimp, `GET /batches/${body.id}`)).status).toBe(404)
    expect((await sendRawRequest(mailchimp, 'GET /batches')).body.total_items).toBe(0)
    const other = (await startBatch([{ method: 'GET', path: '/ping' }])).body
    expect((await sendRawRequest(mailchimp, `DELETE /batches/${other.id}`)).status).toBe(204)
    expect((await sendRawRequest(mailchimp, `GET /batches/${other.id}`)).status).toBe(404)
  })

  it('is refused if 500 others are pending', async () => {
    for (let n = 0; n < 500; n += 1) await startBatch([{ method: 'GET', path: '/ping' }])
    expect((await startBatch([{ method: 'GET', path: '/ping' }])).status).toBe(429)
    mailchimp.finishBatches()
    expect((await startBatch([{ method: 'GET', path: '/ping' }])).status).toBe(200)
  })
})
