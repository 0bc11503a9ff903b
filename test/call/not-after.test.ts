import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { MailchimpClient } from '../../src/client.js'
import type { Provider } from '../../src/credentials/provider.js'
import { ScopeError } from '../../src/errors/error-classes.js'
import type { Rule } from '../../src/marketing/scope-input.js'
import { createLoopbackClient, createScope } from '../support/call/loopback-client.js'
import { firstKey, sampleKeys } from '../support/call/sample-keys.js'
import { captureRejection } from '../support/capture-error.js'
import { faults, type StandIn, startStandIn } from '../support/stand-in/stand-in.js'

let standIn: StandIn
const clients: MailchimpClient[] = []

beforeAll(async () => {
  standIn = await startStandIn({ keys: sampleKeys })
})
afterEach(async () => {
  await Promise.all(clients.splice(0).map((client) => client.close()))
  standIn.reset()
})
afterAll(() => standIn.close())

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
const formatMoment = (ms: number) => new Date(Date.now() + ms).toISOString() as NonNullable<Rule['expires']>

/** Creates a client whose permission to delete members expires after `ms`; ping and batches never expire. */
function createTestClient(ms: number, credentials: string | Provider = firstKey) {
  const scope = createScope({
    allow: ['ping.get', 'batches:write', { ops: ['lists.deleteListMember'], expires: formatMoment(ms) }],
  })
  const client = createLoopbackClient(standIn, {
    scope,
    credentials,
    network: { connections: 1 },
  }) as MailchimpClient
  clients.push(client)
  return client
}

const hash = '0123456789abcdef0123456789abcdef'
const filterWrites = () => standIn.requests.filter(({ method }) => method !== 'GET')

describe('a rule that expires while a call waits', () => {
  it('for its connection fails the call before it is sent', async () => {
    const client = createTestClient(300)
    standIn.answerNext('GET /ping', faults.delay(700, { status: 200, body: {} }))
    const ping = client.ping.get()
    const error = await captureRejection(ScopeError, client.lists.deleteListMember('a1b2c3d4e5', hash))
    expect(error).toMatchObject({ code: 'not_allowed', operation: 'lists.deleteListMember' })
    await ping
    expect(filterWrites()).toEqual([])
  })

  it('for its credential fails the call before it is sent', async () => {
    const provideSlowly = async () => {
      await sleep(600)
      return { apiKey: firstKey }
    }
    const client = createTestClient(300, provideSlowly)
    await captureRejection(ScopeError, client.lists.deleteListMember('a1b2c3d4e5', hash))
    expect(standIn.requests).toEqual([])
  })

  it('fails a batch that contains such a call', async () => {
    const client = createTestClient(300)
    standIn.answerNext('GET /ping', faults.delay(700, { status: 200, body: {} }))
    const ping = client.ping.get()
    const operations = [
      { method: 'GET', path: '/ping' },
      { method: 'DELETE', path: `/lists/a1b2c3d4e5/members/${hash}` },
    ] as const
    const error = await captureRejection(ScopeError, client.batches.start({ operations } as never))
    expect(error.batchIndex).toBe(1)
    await ping
    expect(filterWrites()).toEqual([])
  })

  it('does not affect a call that was sent in time', async () => {
    const client = createTestClient(60_000)
    standIn.on('DELETE /lists/{list_id}/members/{subscriber_hash}', { status: 204 })
    await client.lists.deleteListMember('a1b2c3d4e5', hash)
    expect(filterWrites()).toHaveLength(1)
  })
})
