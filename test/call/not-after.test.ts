import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { MailchimpClient } from '../../src/client.js'
import type { Provider } from '../../src/credentials/provider.js'
import { ScopeError } from '../../src/errors.js'
import type { Rule } from '../../src/scope/scope.js'
import { faults, type StandIn, startStandIn } from '../stand-in/stand-in.js'
import { rejectionOf } from '../thrown-by.js'
import { aScope, clientOf } from './loopback-client.js'
import { firstKey, someKeys } from './some-keys.js'

let standIn: StandIn
const clients: MailchimpClient[] = []

beforeAll(async () => {
  standIn = await startStandIn({ keys: someKeys })
})
afterEach(async () => {
  await Promise.all(clients.splice(0).map((client) => client.close()))
  standIn.reset()
})
afterAll(() => standIn.close())

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
const momentIn = (ms: number) => new Date(Date.now() + ms).toISOString() as NonNullable<Rule['expires']>

/** A client that may delete members and start batches for so long, and ping for ever. */
function clientFor(ms: number, credentials: string | Provider = firstKey) {
  const scope = aScope({
    allow: ['ping.get', 'batches:write', { ops: ['lists.deleteListMember'], expires: momentIn(ms) }],
  })
  const client = clientOf(standIn, { scope, credentials, network: { connections: 1 } }) as MailchimpClient
  clients.push(client)
  return client
}

const hash = '0123456789abcdef0123456789abcdef'
const writes = () => standIn.requests.filter(({ method }) => method !== 'GET')

describe('a rule that ends while a call waits', () => {
  it('for its connection ends the call, and nothing is sent', async () => {
    const client = clientFor(300)
    standIn.answerNext('GET /ping', faults.delay(700, { status: 200, body: {} }))
    const ping = client.ping.get()
    const error = await rejectionOf(ScopeError, client.lists.deleteListMember('a1b2c3d4e5', hash))
    expect(error).toMatchObject({ code: 'not_allowed', operation: 'lists.deleteListMember' })
    await ping
    expect(writes()).toEqual([])
  })

  it('for its credential ends the call, and nothing is sent', async () => {
    const slow = async () => {
      await pause(600)
      return { apiKey: firstKey }
    }
    const client = clientFor(300, slow)
    await rejectionOf(ScopeError, client.lists.deleteListMember('a1b2c3d4e5', hash))
    expect(standIn.requests).toEqual([])
  })

  it('ends a batch that holds one call of it', async () => {
    const client = clientFor(300)
    standIn.answerNext('GET /ping', faults.delay(700, { status: 200, body: {} }))
    const ping = client.ping.get()
    const operations = [
      { method: 'GET', path: '/ping' },
      { method: 'DELETE', path: `/lists/a1b2c3d4e5/members/${hash}` },
    ] as const
    const error = await rejectionOf(ScopeError, client.batches.start({ operations } as never))
    expect(error.batchIndex).toBe(1)
    await ping
    expect(writes()).toEqual([])
  })

  it('does not end a call that was sent in time', async () => {
    const client = clientFor(60_000)
    standIn.on('DELETE /lists/{list_id}/members/{subscriber_hash}', { status: 204 })
    await client.lists.deleteListMember('a1b2c3d4e5', hash)
    expect(writes()).toHaveLength(1)
  })
})
