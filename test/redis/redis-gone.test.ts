import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createClient, type Limit, LimitError, type MailchimpClient } from '../../src/index.js'
import type { NodeRedisClient } from '../../src/redis/redis-client.js'
import { type Mailchimp, startMailchimp } from '../../src/testing/index.js'
import { captureRejection } from '../support/capture-error.js'
import { Tracing } from '../support/observe/test-tracing.js'
import { LimitFixture } from '../support/redis/limit-fixture.js'

const timing = { leaseMs: 300, pollMs: 10, aliveMs: 100, commandTimeoutMs: 50 }

/** A client whose Redis refuses connections. */
const unreachable: NodeRedisClient = {
  isReady: true,
  eval: async () => Promise.reject(Object.assign(new Error('gone'), { code: 'ECONNREFUSED' })),
  evalSha: async () => Promise.reject(Object.assign(new Error('gone'), { code: 'ECONNREFUSED' })),
}

let mailchimp: Mailchimp
let fixture: LimitFixture

beforeEach(async () => {
  mailchimp = await startMailchimp({ tls: false })
  fixture = new LimitFixture()
})

afterEach(async () => {
  await fixture[Symbol.asyncDispose]()
  await mailchimp.close()
})

function createLimitedClient(limit: Limit): MailchimpClient {
  const { key: credentials, network } = mailchimp
  const client = createClient({ credentials, network, limit }) as MailchimpClient
  fixture.defer(() => client.close())
  return client
}

describe('a call while Redis is unreachable', () => {
  it('reports on channels and in its span that it uses the share of its process', async () => {
    await using tracing = new Tracing()
    const unavailable = fixture.recordChannel('mailchimp-hardened:limit.unavailable')
    const waited = fixture.recordChannel('mailchimp-hardened:limit.waited')
    const limit = fixture.createLimit(unreachable, { whenUnavailable: 'open' }, timing)
    await createLimitedClient(limit).ping.get()
    const reason = 'ECONNREFUSED'
    expect(unavailable).toEqual([{ limit: fixture.name, reason, whenUnavailable: 'open' }])
    const facts = { limit: fixture.name, operation: 'ping.get', ahead: 0, degraded: true }
    expect(waited).toEqual([{ ...facts, waitedMs: expect.any(Number) }])
    const { events } = tracing.getSpan('ping.get')
    expect(events.find(({ name }) => name === 'limit.waited')?.attributes).toMatchObject({
      'mailchimp.limit.name': fixture.name,
      'mailchimp.limit.degraded': true,
    })
  })

  it('fails with `whenUnavailable: "closed"`, and its span has the reason', async () => {
    await using tracing = new Tracing()
    const unavailable = fixture.recordChannel('mailchimp-hardened:limit.unavailable')
    const limit = fixture.createLimit(unreachable, { whenUnavailable: 'closed' }, timing)
    const error = await captureRejection(LimitError, createLimitedClient(limit).ping.get())
    expect(error).toMatchObject({ code: 'limit_unavailable', outcome: 'not_sent', attempts: 0, waiting: 0 })
    expect(unavailable).toMatchObject([{ whenUnavailable: 'closed' }])
    expect(tracing.getSpan('ping.get').attributes['error.type']).toBe('limit_unavailable')
    expect(mailchimp.calls()).toEqual([])
  })

  it('waits if its process already has max / shares calls in flight', async () => {
    const limit = fixture.createLimit(unreachable, { max: 4, shares: 2 }, timing)
    const client = createLimitedClient(limit)
    let [now, most] = [0, 0]
    mailchimp.on('ping.get', async ({ usual }) => {
      now += 1
      most = Math.max(most, now)
      await new Promise((resolve) => setTimeout(resolve, 20))
      now -= 1
      return usual()
    })
    await Promise.all(Array.from({ length: 8 }, () => client.ping.get()))
    expect(most).toBe(2)
  })
})
