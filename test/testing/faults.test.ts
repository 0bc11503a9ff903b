import { once } from 'node:events'
import { get as getHttp, type IncomingMessage } from 'node:http'
import { get as getHttps } from 'node:https'
import { setTimeout } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { FAULTS } from '../../src/testing/faults/fault-catalogue.js'
import { type Mailchimp, type RequestFaultName, startMailchimp } from '../../src/testing/index.js'
import { sendRawRequest } from '../support/testing/raw-request.js'
import { sendRequest } from '../support/testing/send-request.js'

const LIST = 'a1b2c3d4e5'
const member = { email_address: 'ada@example.com', status: 'subscribed' }
const addMember = (mailchimp: Mailchimp) => sendRawRequest(mailchimp, `POST /lists/${LIST}/members`, member)

let mailchimp: Mailchimp
beforeEach(async () => {
  mailchimp = await startMailchimp({ seed: { lists: [{ id: LIST, name: 'News' }] } })
})
afterEach(() => mailchimp.close())

const hasMember = () => mailchimp.members(LIST).find('ada@example.com') !== undefined

/** Returns the status of a call, or the code of its error. */
async function captureStatus(call: Promise<{ status: number }>): Promise<number | string> {
  return call.then(
    ({ status }) => status,
    (error: NodeJS.ErrnoException) => error.code ?? error.name,
  )
}

describe.each([true, false])('over TLS: %s,', (tls) => {
  beforeEach(async () => {
    await mailchimp.close()
    mailchimp = await startMailchimp({ tls, seed: { lists: [{ id: LIST, name: 'News' }] } })
  })

  it.each<[RequestFaultName, number | string, boolean, boolean]>([
    ['reset_before_request', 'ECONNRESET', false, false],
    ['reset_after_request', 'ECONNRESET', true, true],
    ['reset_in_body', 'ECONNRESET', true, true],
    ['truncated', 'ECONNRESET', true, true],
    ['garbage', 'HPE_INVALID_CONSTANT', true, true],
    ['slow_drip', 200, true, true],
    ['wrong_content_type', 200, true, true],
    ['status_429', 429, true, false],
    ['status_429_retry_after', 429, true, false],
    ['status_429_empty', 429, true, false],
    ['edge_403', 403, true, false],
    ['status_500', 500, true, false],
    ['status_502_html', 502, true, true],
    ['status_503', 503, true, false],
    ['status_504', 504, true, true],
    ['redirect', 307, true, false],
  ])('%s causes %s; request read: %s, executed: %s', async (fault, expected, read, carriedOut) => {
    mailchimp.fail('lists.addListMember', fault, { times: 1, millisecondsPerByte: 0 })
    expect(await captureStatus(addMember(mailchimp))).toBe(expected)
    const [call] = mailchimp.calls('lists.addListMember')
    expect(call).toMatchObject({ fault, read, carriedOut })
    expect(hasMember()).toBe(carriedOut)
    // The fault must apply only once.
    expect(await captureStatus(addMember(mailchimp))).toBe(carriedOut ? 400 : 200)
  })

  it.each<[RequestFaultName, boolean, boolean]>([
    ['hang_before_request', false, false],
    ['hang_after_request', true, true],
    ['hang_after_headers', true, true],
    ['hang_in_body', true, true],
  ])('%s causes a call that never ends; request read: %s, executed: %s', async (fault, read, carriedOut) => {
    mailchimp.fail('*', fault)
    const signal = AbortSignal.timeout(150)
    const headers = { authorization: `Bearer ${mailchimp.key}` }
    const body = JSON.stringify(member)
    const question = { method: 'POST', path: `/3.0/lists/${LIST}/members`, headers, body, signal }
    expect(await captureStatus(sendRequest(mailchimp, question))).not.toBe(200)
    expect(mailchimp.calls()[0]).toMatchObject({ fault, read, carriedOut })
    expect(hasMember()).toBe(carriedOut)
  })

  it('hang_after_headers sends the response headers, but no byte of the body', async () => {
    mailchimp.fail('*', 'hang_after_headers')
    const { origin, ca, key } = mailchimp
    const get = tls ? getHttps : getHttp
    const headers = { authorization: `Bearer ${key}` }
    const request = get(`${origin}/3.0/lists/${LIST}`, { ca, headers, agent: false }).on('error', () => {})
    const [response] = (await once(request, 'response')) as [IncomingMessage]
    expect(response.statusCode).toBe(200)
    expect(Number(response.headers['content-length'])).toBeGreaterThan(100)
    response.on('error', () => {})
    const first = await Promise.race([once(response, 'data'), setTimeout(100, 'nothing')])
    expect(first).toBe('nothing')
    request.destroy()
  })

  it('a connection can be refused, reset or left unanswered before a request', async () => {
    const end = mailchimp.fail('*', 'refused')
    expect(await captureStatus(addMember(mailchimp))).toBe('ECONNREFUSED')
    end()
    expect(await captureStatus(addMember(mailchimp))).toBe(200)
    mailchimp.fail('*', 'reset_on_connect', { times: 1 })
    expect(await captureStatus(addMember(mailchimp))).toBe('ECONNRESET')
    mailchimp.fail('*', 'hang_on_connect', { times: 1 })
    const signal = AbortSignal.timeout(100)
    expect(await captureStatus(sendRequest(mailchimp, { path: '/3.0/ping', signal }))).toBe('ABORT_ERR')
    expect(await captureStatus(addMember(mailchimp))).toBe(400)
    expect(mailchimp.calls()).toHaveLength(2)
  })

  it('a closed port reopens after `durationMs`', async () => {
    mailchimp.fail('*', 'refused', { durationMs: 100 })
    expect(await captureStatus(addMember(mailchimp))).toBe('ECONNREFUSED')
    await setTimeout(150)
    expect(await captureStatus(addMember(mailchimp))).toBe(200)
  })
})

it('every fault has a test in this file', async () => {
  const { readFileSync } = await import('node:fs')
  const text = readFileSync(new URL(import.meta.url), 'utf8')
  expect(Object.keys(FAULTS).filter((name) => !text.includes(`'${name}'`))).toEqual([])
})

describe('a fault', () => {
  it('starts after `after` calls, applies `times` times, and only to its own operation', async () => {
    mailchimp.fail('ping.get', 'status_503', { after: 1, times: 2 })
    const statuses = []
    for (let turn = 0; turn < 4; turn += 1) {
      statuses.push((await sendRawRequest(mailchimp, 'GET /ping')).status)
      expect((await sendRawRequest(mailchimp, 'GET /lists')).status).toBe(200)
    }
    expect(statuses).toEqual([200, 503, 503, 200])
  })

  it('has the configured Retry-After or Location header, an invalid body, or an HTML content type', async () => {
    mailchimp.fail('ping.get', 'status_429_retry_after', { times: 1, retryAfter: 7 })
    expect((await sendRawRequest(mailchimp, 'GET /ping')).headers['retry-after']).toBe('7')
    mailchimp.fail('ping.get', 'redirect', { times: 1, location: 'https://other.example.com/' })
    expect((await sendRawRequest(mailchimp, 'GET /ping')).headers['location']).toBe(
      'https://other.example.com/',
    )
    mailchimp.fail('ping.get', 'garbage_body', { times: 1 })
    await expect(sendRawRequest(mailchimp, 'GET /ping')).rejects.toThrow(SyntaxError)
    mailchimp.fail('ping.get', 'status_502_html', { times: 1 })
    expect((await sendRawRequest(mailchimp, 'GET /ping')).headers['content-type']).toContain('text/html')
  })

  it('of the edge server may drop the request or execute it', async () => {
    mailchimp.fail('lists.addListMember', 'status_504', { times: 1, carriedOut: false })
    await addMember(mailchimp)
    expect(hasMember()).toBe(false)
    mailchimp.fail('lists.addListMember', 'status_429', { times: 1, carriedOut: true })
    expect((await addMember(mailchimp)).status).toBe(429)
    expect(hasMember()).toBe(true)
  })

  it('ends when it is removed, and at a reset', async () => {
    const end = mailchimp.fail('*', 'status_500')
    expect((await sendRawRequest(mailchimp, 'GET /ping')).status).toBe(500)
    end()
    expect((await sendRawRequest(mailchimp, 'GET /ping')).status).toBe(200)
    mailchimp.fail('*', 'status_500')
    mailchimp.reset()
    expect((await sendRawRequest(mailchimp, 'GET /ping')).status).toBe(200)
  })

  it.each([
    [() => mailchimp.fail('*', 'reset_after' as never), /no fault 'reset_after'.*Faults: refused/],
    [() => mailchimp.fail('*', 'status_50' as never), /did you mean 'status_500'\?/],
    [
      () => mailchimp.fail('lists.addMember' as never, 'garbage'),
      /no operation 'lists.addMember'; did you mean/,
    ],
    [() => mailchimp.fail('*', 'garbage', { time: 1 } as never), /no option 'time'; did you mean 'times'\?/],
    [() => mailchimp.fail('*', 'garbage', { times: 0 }), /times must be a whole number, 1 or more/],
    // @ts-expect-error the compiler refuses it too
    [() => mailchimp.fail('ping.get', 'refused'), /before there is a request, so it can apply only to '\*'/],
    [() => mailchimp.fail('*', 'refused', { times: 1 }), /cannot be counted/],
    [() => mailchimp.on('lists.getLists' as never, () => ({}) as never), /did you mean 'lists.getList'\?/],
    [() => mailchimp.calls('nope' as never), /no operation 'nope'/],
  ])('that is invalid is refused with a suggestion (%#)', (wrong, message) => {
    expect(wrong).toThrow(message)
  })
})
