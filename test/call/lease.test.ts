import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { MailchimpClient } from '../../src/client.js'
import { ConfigError, TransportError } from '../../src/errors/error-classes.js'
import {
  type ClientOptions,
  createClient,
  type Lease,
  type Limit,
  LimitError,
  localLimit,
} from '../../src/index.js'
import { type Mailchimp, startMailchimp } from '../../src/testing/index.js'
import { fullScope } from '../support/call/loopback-client.js'
import { captureError, captureRejection } from '../support/capture-error.js'

let mailchimp: Mailchimp
const clients: MailchimpClient[] = []

beforeEach(async () => {
  mailchimp = await startMailchimp({ tls: false, latencyMs: 20 })
})

afterEach(async () => {
  await Promise.all(clients.splice(0).map((client) => client.close()))
  await mailchimp.close()
})

function createLimitedClient(limit: Limit, options: ClientOptions = {}): MailchimpClient {
  const { key: credentials, network } = mailchimp
  const client = createClient({ credentials, network, scope: fullScope, limit, ...options } as ClientOptions)
  clients.push(client as MailchimpClient)
  return client as MailchimpClient
}

const repeat = <T>(count: number, run: () => T) => Array.from({ length: count }, run)

/** A limit with one place, which a test can revoke. */
function createLosableLimit() {
  const losing = new AbortController()
  const released: true[] = []
  const lease: Lease = {
    ...{ waitedMs: 0, ahead: 0, signal: losing.signal },
    release: () => void released.push(true),
  }
  const limit: Limit = { name: 'losable', tryAcquire: () => lease, acquire: async () => lease }
  const lose = () => {
    const facts = { outcome: 'unknown', waitedMs: 0, waiting: 0 } as const
    losing.abort(new LimitError('limit_lost', 'lost', facts))
  }
  return { limit, lose, released }
}

describe('a call in the queue of a limit', () => {
  it.each([
    ['its deadline', { timeoutMs: 60 }, 'timeout'],
    ['its caller', {}, 'aborted'],
  ])('leaves the queue if it is stopped by %s', async (_, options, code) => {
    let signal: AbortSignal | undefined
    const limit: Limit = {
      name: 'full',
      tryAcquire: () => undefined,
      acquire: (request) => {
        signal = request.signal
        return new Promise(() => {})
      },
    }
    const view = createLimitedClient(limit).with({ signal: AbortSignal.timeout(120), ...options })
    expect(await captureRejection(TransportError, view.ping.get())).toMatchObject({ code })
    expect(signal?.aborted).toBe(true)
  })
})

describe('clients that share a limit', () => {
  it('together never have more calls in flight than the limit allows', async () => {
    const limit = localLimit({ max: 2 })
    const [one, other] = [createLimitedClient(limit), createLimitedClient(limit)]
    const busy = { now: 0, most: 0 }
    mailchimp.on('ping.get', async ({ usual }) => {
      busy.now += 1
      busy.most = Math.max(busy.most, busy.now)
      await new Promise((resolve) => setTimeout(resolve, 5))
      busy.now -= 1
      return usual()
    })
    await Promise.all([...repeat(10, () => one.ping.get()), ...repeat(10, () => other.ping.get())])
    expect(mailchimp.calls('ping.get')).toHaveLength(20)
    expect(busy.most).toBe(2)
    expect(limit.tryAcquire()).toBeDefined()
  })

  it('release their place during a retry pause and after a failure', async () => {
    const limit = localLimit({ max: 1 })
    const client = createLimitedClient(limit)
    mailchimp.fail('ping.get', 'status_503', { times: 1 })
    const [first] = await Promise.all([client.ping.get(), client.root.getRoot()])
    expect(first).toHaveProperty('health_status')
    expect(limit.tryAcquire()).toBeDefined()
  })
})

describe('a call that gets no place in a limit', () => {
  it('fails with limit_timeout at its deadline, and sends nothing', async () => {
    const limit = localLimit({ max: 1, name: 'newsletter' })
    const held = limit.tryAcquire()
    const call = createLimitedClient(limit).with({ timeoutMs: 50 }).ping.get()
    const error = await captureRejection(LimitError, call)
    expect(error).toMatchObject({ code: 'limit_timeout', outcome: 'not_sent', operation: 'ping.get' })
    expect(mailchimp.calls()).toEqual([])
    held?.release()
  })
})

describe('a call that loses its place while it is in flight', () => {
  it('is stopped, and its error states the outcome', async () => {
    const { limit, lose, released } = createLosableLimit()
    mailchimp.fail('lists.createList', 'hang_after_request')
    const call = createLimitedClient(limit).lists.createList({ name: 'News' } as never)
    const failed = captureRejection(LimitError, call)
    while (mailchimp.calls().length === 0) await new Promise((resolve) => setTimeout(resolve, 5))
    lose()
    expect(await failed).toMatchObject({ code: 'limit_lost', outcome: 'unknown', attempts: 1 })
    expect(released).toEqual([true])
  })
})

describe('a limit whose release() throws', () => {
  it('does not hide the result of the call', async () => {
    const release = () => {
      throw new Error('broken')
    }
    const lease: Lease = { waitedMs: 0, ahead: 0, release }
    const limit: Limit = { name: 'broken', tryAcquire: () => lease, acquire: async () => lease }
    expect(await createLimitedClient(limit).ping.get()).toHaveProperty('health_status')
  })
})

describe('the option `limit`', () => {
  it('refuses a value that is not a limit, and names a valid one', () => {
    const error = captureError(ConfigError, () => createLimitedClient({ max: 8 } as never))
    expect(error.faults).toEqual([
      { path: 'limit', message: 'must be false, or a limit, like localLimit({ max: 8 })' },
    ])
  })
})
