import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { afterEach, describe, expect, it } from 'vitest'
import { fingerprintKey } from '../../src/testing/account/account-key.js'
import { type Mailchimp, Reply, type StartOptions, startMailchimp } from '../../src/testing/index.js'
import { keyNumber } from '../support/canary-key.js'
import { sendRawRequest } from '../support/testing/raw-request.js'
import { sendRequest } from '../support/testing/send-request.js'

let mailchimp: Mailchimp
const startTestAccount = async (options: StartOptions = {}) => {
  mailchimp = await startMailchimp({
    tls: false,
    seed: { lists: [{ id: 'a1b2c3d4e5', name: 'News' }] },
    ...options,
  })
  return mailchimp
}
afterEach(() => mailchimp?.close())

const requestWithKey = (key: string, route: string, body?: unknown) =>
  sendRawRequest({ ...getAddress(), key }, route, body)
const getAddress = () => ({ origin: mailchimp.origin, ca: mailchimp.ca })

describe('a key', () => {
  it('authenticates only as Bearer token or as Basic password with any user name', async () => {
    await startTestAccount()
    const basic = `Basic ${Buffer.from(`anyone:${mailchimp.key}`).toString('base64')}`
    const titles: unknown[] = []
    for (const authorization of [basic, `Bearer ${mailchimp.key}`, 'Bearer wrong', 'Digest x', undefined]) {
      const headers: Record<string, string> = authorization ? { authorization } : {}
      const { title } = (await sendRequest(getAddress(), { path: '/3.0/ping', headers })).json() as {
        title?: string
      }
      titles.push(title)
    }
    expect(titles).toEqual([undefined, undefined, 'API Key Invalid', 'API Key Missing', 'API Key Missing'])
  })

  it('can be revoked and replaced while the stand-in runs, until a reset', async () => {
    await startTestAccount({ keys: [keyNumber(1), { key: keyNumber(2), revoked: true }] })
    const collectStatuses = () =>
      Promise.all(
        [1, 2, 3].map(async (number) => (await requestWithKey(keyNumber(number), 'GET /ping')).status),
      )
    expect(await collectStatuses()).toEqual([200, 401, 401])
    mailchimp.revoke(keyNumber(1))
    expect(await collectStatuses()).toEqual([401, 401, 401])
    mailchimp.setKeys([keyNumber(3)])
    expect(await collectStatuses()).toEqual([401, 401, 200])
    mailchimp.reset()
    expect(await collectStatuses()).toEqual([200, 401, 401])
  })

  it('can have its own account, with separate state', async () => {
    await startTestAccount({ keys: [keyNumber(1), { key: keyNumber(2), account: 'other' }] })
    const [mine, other] = await Promise.all(
      [1, 2].map((number) => requestWithKey(keyNumber(number), 'GET /')),
    )
    expect(mine?.body.account_id).not.toBe(other?.body.account_id)
    expect((await requestWithKey(keyNumber(1), 'GET /lists')).body.total_items).toBe(1)
    expect((await requestWithKey(keyNumber(2), 'GET /lists')).body.total_items).toBe(0)
  })

  it.each([
    ['viewer', 200, 403, 403, 403],
    ['author', 200, 403, 200, 403],
    ['manager', 200, 200, 200, 403],
    ['admin', 200, 200, 200, 200],
    ['owner', 200, 200, 200, 200],
  ] as const)(
    'of a %s may read: %i, write members: %i, write folders: %i, export: %i',
    async (role, ...expected) => {
      await startTestAccount({ keys: [{ key: keyNumber(1), role }] })
      const member = { email_address: 'ada@example.com', status: 'subscribed' }
      const replies = [
        await requestWithKey(keyNumber(1), 'GET /lists'),
        await requestWithKey(keyNumber(1), 'POST /lists/a1b2c3d4e5/members', member),
        await requestWithKey(keyNumber(1), 'POST /campaign-folders', { name: 'New' }),
        await requestWithKey(keyNumber(1), 'POST /account-exports', { include_stages: ['audiences'] }),
      ]
      expect(replies.map(({ status }) => status)).toEqual(expected)
      expect((await requestWithKey(keyNumber(1), 'GET /')).body.role).toBe(role)
    },
  )
})

/** Sends sequential requests, alternating between two connections. */
const SEQUENTIAL_CLIENT = `
const { Agent, get } = require('node:https')
const { origin, ca } = require('node:worker_threads').workerData
const agents = [1, 2].map(() => new Agent({ keepAlive: true, maxSockets: 1, ca }))
const send = (agent) =>
  new Promise((resolve) => get(origin + '/3.0/ping', { agent }, (response) => response.resume().once('end', resolve)))
const run = async () => {
  for (let n = 0; n < 40; n += 1) await send(agents[n % 2])
  for (const agent of agents) agent.destroy()
}
run()
`

describe('the connection limit', () => {
  it('answers the eleventh concurrent request with 429, then without a body, then as the edge server', async () => {
    await startTestAccount({ latencyMs: 200 })
    const replies = await Promise.all(
      Array.from({ length: 45 }, () =>
        sendRequest(getAddress(), {
          path: '/3.0/ping',
          headers: { authorization: `Bearer ${mailchimp.key}` },
        }),
      ),
    )
    const counts = new Map<string, number>()
    for (const { status, text } of replies) {
      const kind = `${status} ${text === '' ? 'empty' : 'body'}`
      counts.set(kind, (counts.get(kind) ?? 0) + 1)
    }
    expect(Object.fromEntries(counts)).toEqual({
      '200 body': 10,
      '429 body': 10,
      '429 empty': 20,
      '403 empty': 5,
    })
    expect(mailchimp.connections).toMatchObject({ accepted: 45, most: 45, mostActive: 45 })
  })

  it('allows ten', async () => {
    await startTestAccount({ latencyMs: 50 })
    const pingRepeatedly = async () => {
      for (let n = 0; n < 4; n += 1) expect((await sendRawRequest(mailchimp, 'GET /ping')).status).toBe(200)
    }
    await Promise.all(Array.from({ length: 10 }, pingRepeatedly))
    expect(mailchimp.connections.mostActive).toBeLessThanOrEqual(10)
  })

  it('counts a request only until its response was written, even if the event loop is late', async () => {
    await startTestAccount({ tls: true, latencyMs: 5 })
    // Delays the event loop after each response.
    const blocking = setInterval(() => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20), 5)
    const client = new Worker(SEQUENTIAL_CLIENT, { eval: true, workerData: getAddress() })
    await once(client, 'exit')
    clearInterval(blocking)
    const { accepted, mostActive } = mailchimp.connections
    expect([accepted, mostActive]).toEqual([2, 1])
  })
})

describe('a request', () => {
  it('can trigger an error with a header', async () => {
    await startTestAccount()
    const triggerError = (name: string) =>
      sendRawRequest(mailchimp, 'GET /lists', undefined, { 'x-trigger-error': name })
    expect((await triggerError('APIKeyMissing')).body).toMatchObject({
      status: 401,
      title: 'API Key Missing',
    })
    expect((await triggerError('InternalServerError')).status).toBe(500)
    expect((await triggerError('Nope')).body.detail).toContain('TooManyRequests')
  })

  it('can override its method, but only on POST', async () => {
    await startTestAccount()
    const override = { 'x-http-method-override': 'PATCH' }
    const { id } = (await sendRawRequest(mailchimp, 'POST /campaign-folders', { name: 'New' })).body
    const changed = await sendRawRequest(mailchimp, `POST /campaign-folders/${id}`, { name: 'Old' }, override)
    expect(changed.body.name).toBe('Old')
    expect((await sendRawRequest(mailchimp, 'GET /lists', undefined, override)).status).toBe(422)
  })

  it.each([
    ['GET /nothing', undefined, 404, 'Resource Not Found'],
    ['GET /lists//members', undefined, 404, 'Resource Not Found'],
    ['PUT /lists', {}, 405, 'Method Not Allowed'],
    ['POST /lists', '{"name":', 400, 'JSON Parse Exception'],
    ['GET /lists?count=x', undefined, 400, 'Bad Request'],
    ['GET /campaigns?status=gone', undefined, 400, 'Invalid Resource'],
    ['GET /campaigns?since_send_time=yesterday', undefined, 400, 'Invalid Resource'],
    ['GET /lists?fields=lists.id&exclude_fields=lists.name', undefined, 400, 'Bad Request'],
    ['GET /lists?fields=lists.nope', undefined, 400, 'Requested Fields Invalid'],
    ['GET /lists/nope/members', undefined, 404, 'Resource Not Found'],
    ['POST /lists/nope/members', {}, 404, 'Resource Not Found'],
    ['GET /audiences', undefined, 501, 'Not Implemented'],
  ])('%s with %j is answered with %i %s', async (route, body, status, title) => {
    await startTestAccount()
    const reply = await sendRawRequest(mailchimp, route, body)
    expect(reply.body).toMatchObject({ status, title })
    expect(reply.headers['content-type']).toContain('application/problem+json')
  })

  it('to an unsupported operation is answered with a 501 that explains how to define a response', async () => {
    await startTestAccount()
    const trigger = 'POST /customer-journeys/journeys/1/steps/2/actions/trigger'
    const body = { email_address: 'ada@example.com' }
    const unknown = await sendRawRequest(mailchimp, trigger, body)
    expect(unknown.status).toBe(501)
    expect(unknown.body.detail).toContain("mailchimp.on('customerJourneys.trigger', (request) =>")
    const seen: string[] = []
    const end = mailchimp.on('customerJourneys.trigger', (request) => {
      seen.push(`${request.params.journey_id} ${request.body.email_address}`)
      return null
    })
    expect((await sendRawRequest(mailchimp, trigger, body)).status).toBe(204)
    expect(seen).toEqual(['1 ada@example.com'])
    end()
    expect((await sendRawRequest(mailchimp, trigger, body)).status).toBe(501)
    mailchimp.on('lists.getList', ({ usual }) => new Reply(usual().status === 404 ? 410 : 200))
    expect((await sendRawRequest(mailchimp, 'GET /lists/nope')).status).toBe(410)
  })
})

it('a recorded call has its operation, parameters, body, key fingerprint, connection, time and status', async () => {
  await startTestAccount({ now: '2026-01-15T09:00:00Z' })
  const body = { email_address: 'ada@example.com', status: 'subscribed' }
  await sendRawRequest(mailchimp, 'POST /lists/a1b2c3d4e5/members?skip_merge_validation=true', body)
  await sendRawRequest(mailchimp, 'GET /nothing')
  expect(mailchimp.calls()).toEqual([
    {
      operation: 'lists.addListMember',
      params: { list_id: 'a1b2c3d4e5' },
      query: { skip_merge_validation: 'true' },
      body,
      credential: fingerprintKey(mailchimp.key),
      connection: 1,
      time: new Date('2026-01-15T09:00:00Z'),
      read: true,
      carriedOut: true,
      status: 200,
      fault: undefined,
    },
  ])
  expect(mailchimp.requests.map(({ method, path, query }) => [method, path, query])).toEqual([
    ['POST', '/3.0/lists/a1b2c3d4e5/members', 'skip_merge_validation=true'],
    ['GET', '/3.0/nothing', ''],
  ])
  expect(mailchimp.bytesReceived).toBeGreaterThan(200)
  mailchimp.reset()
  expect([mailchimp.calls(), mailchimp.requests, mailchimp.bytesReceived]).toEqual([[], [], 0])
})

it('the same seed produces the same ids and responses', async () => {
  const options = { tls: false, now: '2026-01-15T09:00:00Z', seed: { lists: [{ name: 'News', members: 3 }] } }
  const texts: string[] = []
  for (let turn = 0; turn < 2; turn += 1) {
    await using one = await startMailchimp(options)
    const { body } = await sendRawRequest(one, 'GET /lists')
    await sendRawRequest(one, 'POST /campaigns', { type: 'regular' })
    const all = [
      body,
      (await sendRawRequest(one, `GET /lists/${body.lists[0].id}/members`)).body,
      (await sendRawRequest(one, 'GET /campaigns')).body,
    ]
    texts.push(JSON.stringify(all).replaceAll(one.origin, ''))
  }
  expect(texts[0]).toBe(texts[1])
})
