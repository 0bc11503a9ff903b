import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import type { MailchimpClient } from '../../src/client.js'
import { ApiError, MailchimpError, ScopeError, TransportError } from '../../src/errors/error-classes.js'
import { type ClientOptions, createClient, type OperationId } from '../../src/index.js'
import { type Mailchimp, type RequestFaultName, startMailchimp } from '../../src/testing/index.js'
import { createScope, fullScope } from '../support/call/loopback-client.js'
import { captureRejection } from '../support/capture-error.js'
import { Tracing } from '../support/observe/test-tracing.js'
import { runPolluted } from '../support/polluted-prototype.js'

const LIST = 'a1b2c3d4e5'
const EMAIL = 'ada@example.com'
const subscribed = { email_address: EMAIL, status: 'subscribed', status_if_new: 'subscribed' }
const pending = { email_address: EMAIL, status_if_new: 'pending' }

let mailchimp: Mailchimp
let client: MailchimpClient

beforeEach(async () => {
  mailchimp = await startMailchimp({
    tls: false,
    seed: { lists: [{ id: LIST, name: 'News', members: 3 }] },
  })
  client = createTestClient()
})

afterEach(async () => {
  await client.close()
  await mailchimp.close()
})

function createTestClient(options: ClientOptions = {}): MailchimpClient {
  return createClient({
    ...{ credentials: mailchimp.key, network: mailchimp.network, scope: fullScope },
    timeouts: { headersMs: 500, bodyMs: 500 },
    ...options,
  } as ClientOptions) as MailchimpClient
}

const read = () => client.lists.getList(LIST)
const upsert = () => client.lists.setListMember(LIST, EMAIL, subscribed as never)
const add = () => client.lists.addListMember(LIST, { email_address: EMAIL, status: 'subscribed' } as never)
const countCalls = (operation: OperationId) => mailchimp.calls(operation).length

describe('a call that failed once', () => {
  const transient: RequestFaultName[] = [
    ...(['reset_before_request', 'reset_after_request', 'reset_in_body', 'truncated'] as const),
    ...(['status_429', 'status_429_empty', 'edge_403', 'status_500', 'status_502_html'] as const),
    ...(['status_503', 'status_504', 'hang_after_request'] as const),
  ]

  it.each(transient)('is attempted again if it is a read: %s', async (fault) => {
    mailchimp.fail('lists.getList', fault, { times: 1 })
    expect(await read()).toMatchObject({ id: LIST })
    expect(countCalls('lists.getList')).toBe(2)
  })

  it.each(transient)('is attempted again if it sets a state: %s', async (fault) => {
    mailchimp.fail('lists.setListMember', fault, { times: 1 })
    expect(await upsert()).toMatchObject({ status: 'subscribed' })
    expect(countCalls('lists.setListMember')).toBe(2)
  })

  it.each(['status_429', 'status_429_empty', 'edge_403'] as const)(
    'is attempted again if it adds something and was throttled: %s',
    async (fault) => {
      mailchimp.fail('lists.addListMember', fault, { times: 1 })
      expect(await add()).toMatchObject({ status: 'subscribed' })
      expect(countCalls('lists.addListMember')).toBe(2)
    },
  )

  it.each(['reset_after_request', 'status_500', 'status_502_html', 'status_503', 'status_504'] as const)(
    'is not attempted again if it adds something and may have been executed: %s',
    async (fault) => {
      mailchimp.fail('lists.addListMember', fault, { times: 1 })
      const error = await captureRejection(MailchimpError, add())
      expect(error).toMatchObject({ outcome: 'unknown', attempts: 1 })
      expect(countCalls('lists.addListMember')).toBe(1)
    },
  )

  it.each(['status_429', 'edge_403', 'status_500', 'status_503', 'reset_after_request'] as const)(
    'is not attempted again if it sends mail: %s',
    async (fault) => {
      const { id } = (await client.campaigns.create({ type: 'regular' } as never)) as { id: string }
      mailchimp.fail('campaigns.send', fault, { times: 1 })
      await captureRejection(MailchimpError, client.campaigns.send(id))
      expect(countCalls('campaigns.send')).toBe(1)
    },
  )

  it('is not attempted again if it mails a confirmation', async () => {
    mailchimp.fail('lists.setListMember', 'status_503', { times: 1 })
    const call = client.lists.setListMember(LIST, EMAIL, pending as never)
    expect(await captureRejection(ApiError, call)).toMatchObject({ status: 503, outcome: 'unknown' })
    expect(countCalls('lists.setListMember')).toBe(1)
  })

  it('has its long body parsed only when it is attempted again', async () => {
    const members = Array.from({ length: 200 }, (_, n) => ({
      email_address: `someone.${n}@example.com`,
      status: 'subscribed' as const,
      merge_fields: { FNAME: 'Someone', LNAME: 'of the many members of a long list' },
    }))
    const parse = vi.spyOn(JSON, 'parse')
    onTestFinished(() => parse.mockRestore())
    // The stand-in runs in this process, and parses each body that it executes; the response has the addresses too.
    const countParsed = () => parse.mock.calls.filter(([text]) => String(text).includes('someone.99@')).length
    const batch = () => client.lists.batchListMembers(LIST, { members, update_existing: true })
    await batch()
    const afterSuccess = countParsed()
    mailchimp.fail('lists.batchListMembers', 'status_503', { times: 1 })
    await batch()
    expect(countCalls('lists.batchListMembers')).toBe(3)
    expect([afterSuccess, countParsed() - afterSuccess]).toEqual([2, 3])
  })

  it('is attempted again if nothing was sent, even if it is not idempotent', async () => {
    mailchimp.fail('*', 'reset_on_connect', { times: 1 })
    expect(await add()).toMatchObject({ status: 'subscribed' })
    expect(countCalls('lists.addListMember')).toBe(1)
  })

  it('is not attempted again after a 404, which would not change', async () => {
    const error = await captureRejection(ApiError, client.lists.getList('0000000000'))
    expect(error).toMatchObject({ status: 404, outcome: 'answered', attempts: 1 })
    expect(countCalls('lists.getList')).toBe(1)
  })
})

describe('the number of attempts', () => {
  it('is three by default, and the error states it', async () => {
    mailchimp.fail('lists.getList', 'status_503')
    const error = await captureRejection(ApiError, read())
    expect(error).toMatchObject({ status: 503, attempts: 3 })
    expect(countCalls('lists.getList')).toBe(3)
  })

  it('is set by the client, or by a view', async () => {
    await client.close()
    client = createTestClient({ retry: { attempts: 2 } })
    mailchimp.fail('lists.getList', 'status_503')
    expect((await captureRejection(ApiError, read())).attempts).toBe(2)
    const once = client.with({ retry: false }).lists.getList(LIST)
    expect((await captureRejection(ApiError, once)).attempts).toBe(1)
    expect(countCalls('lists.getList')).toBe(3)
  })

  it('drops to one if most calls of a client fail', async () => {
    mailchimp.fail('lists.getList', 'status_503')
    for (let n = 0; n < 6; n += 1) await captureRejection(ApiError, read())
    // Five times two retries take the 100 tokens.
    expect(countCalls('lists.getList')).toBe(5 * 3 + 1)
  })
})

describe('the pause before a retry', () => {
  it('is as long as the server asks for', async () => {
    mailchimp.fail('lists.getList', 'status_429_retry_after', { times: 1, retryAfter: 1 })
    const began = performance.now()
    await read()
    expect(performance.now() - began).toBeGreaterThanOrEqual(990)
  })

  it('fails the call at once if it would outlast the deadline, and the error has retryAfterMs', async () => {
    mailchimp.fail('lists.getList', 'status_429_retry_after', { retryAfter: 30 })
    const call = client.with({ timeoutMs: 5_000 }).lists.getList(LIST)
    const error = await captureRejection(ApiError, call)
    expect(error).toMatchObject({ code: 'throttled', retryAfterMs: 30_000, attempts: 1 })
  })

  it('ends at once if the call is aborted, and keeps the outcome of the earlier attempt', async () => {
    mailchimp.fail('lists.setListMember', 'status_503')
    const aborting = new AbortController()
    const onRetried = () => aborting.abort()
    subscribe('mailchimp-hardened:call.retried', onRetried)
    const call = client
      .with({ signal: aborting.signal })
      .lists.setListMember(LIST, EMAIL, subscribed as never)
    const error = await captureRejection(TransportError, call)
    unsubscribe('mailchimp-hardened:call.retried', onRetried)
    expect(error).toMatchObject({ code: 'aborted', outcome: 'unknown', attempts: 1 })
    expect(countCalls('lists.setListMember')).toBe(1)
  })
})

describe('an attempt after the first', () => {
  it('is authorized again', async () => {
    await client.close()
    const expires = new Date(Date.now() + 400).toISOString()
    const scope = createScope({ allow: [{ ops: ['lists.getList'], expires }] })
    client = createTestClient({ scope } as ClientOptions)
    mailchimp.fail('lists.getList', 'status_429_retry_after', { retryAfter: 1 })
    const error = await captureRejection(ScopeError, read())
    expect(error).toMatchObject({ code: 'not_allowed', attempts: 1 })
    expect(countCalls('lists.getList')).toBe(1)
  })

  it('reports an earlier attempt that may have been executed', async () => {
    mailchimp.fail('lists.deleteList', 'reset_after_request', { times: 1 })
    const error = await captureRejection(ApiError, client.lists.deleteList(LIST))
    expect(error).toMatchObject({ status: 404, outcome: 'answered', earlierOutcome: 'unknown', attempts: 2 })
  })

  it('is published on a channel, and counted in the span', async () => {
    await using tracing = new Tracing()
    const events: unknown[] = []
    const onRetried = (event: unknown) => events.push(event)
    subscribe('mailchimp-hardened:call.retried', onRetried)
    mailchimp.fail('lists.getList', 'status_503', { times: 1 })
    await client.with({ actor: 'nightly-sync' }).lists.getList(LIST)
    unsubscribe('mailchimp-hardened:call.retried', onRetried)
    const facts = { operation: 'lists.getList', actor: 'nightly-sync', attempt: 2, failure: 'unavailable' }
    expect(events).toEqual([{ ...facts, delayMs: expect.any(Number) }])
    expect(tracing.getSpan('lists.getList').events.map(({ name }) => name)).toContain('call.retried')
    const attempts = tracing.spans.filter(({ name }) => name === 'GET /3.0/lists/{list_id}')
    expect(attempts.map(({ attributes }) => attributes['http.request.resend_count'])).toEqual([undefined, 1])
  })
})

describe('the possible effect of an earlier attempt', () => {
  it('is reported if its response broke off', async () => {
    mailchimp.fail('lists.deleteList', 'reset_in_body', { times: 1 })
    const error = await captureRejection(ApiError, client.lists.deleteList(LIST))
    expect(error).toMatchObject({ status: 404, outcome: 'answered', earlierOutcome: 'unknown' })
  })

  it('is stated in the message of an aborted call', async () => {
    mailchimp.fail('lists.deleteList', 'status_503', { times: 1 })
    const aborting = new AbortController()
    const onRetried = () => aborting.abort()
    subscribe('mailchimp-hardened:call.retried', onRetried)
    const call = client.with({ signal: aborting.signal }).lists.deleteList(LIST)
    const error = await captureRejection(TransportError, call)
    unsubscribe('mailchimp-hardened:call.retried', onRetried)
    expect(error.message).toBe(
      'lists.deleteList was aborted by its caller; Mailchimp may have carried it out',
    )
  })

  it('may be mail if a batch contains a send, so the batch is not repeated after a 429', async () => {
    mailchimp.fail('batches.start', 'status_429', { times: 1 })
    const operations = [{ method: 'POST', path: '/campaigns/42694e9e57/actions/send' }]
    await captureRejection(ApiError, client.batches.start({ operations } as never))
    expect(countCalls('batches.start')).toBe(1)
  })
})

describe('a polluted Object.prototype', () => {
  it('does not change the number of attempts, and adds nothing to an error', async () => {
    await client.close()
    client = createTestClient({ retry: false })
    mailchimp.fail('lists.getList', 'status_503')
    const error = await runPolluted({ retry: { attempts: 6 }, attempts: 10, earlierOutcome: 'unknown' }, () =>
      captureRejection(ApiError, client.with({ timeoutMs: 9_000 }).lists.getList(LIST)),
    )
    expect(error.attempts).toBe(1)
    expect(Object.hasOwn(error, 'earlierOutcome')).toBe(false)
    expect(countCalls('lists.getList')).toBe(1)
  })
})
