import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createClient, type MailchimpClient } from '../../src/index.js'
import { canaryKey, type StandIn, startStandIn } from '../stand-in/stand-in.js'

let server: StandIn
let other: StandIn

beforeAll(async () => {
  server = await startStandIn()
  other = await startStandIn()
})
afterAll(async () => {
  await server.close()
  await other.close()
})
beforeEach(() => {
  server.reset()
  other.reset()
})

/** Runs while every object inherits this, as after a merge of hostile JSON somewhere in the process. */
async function polluted<T>(name: string, value: unknown, run: () => Promise<T>): Promise<T> {
  Object.defineProperty(Object.prototype, name, {
    value,
    configurable: true,
    enumerable: true,
    writable: true,
  })
  try {
    return await run()
  } finally {
    Reflect.deleteProperty(Object.prototype, name)
  }
}

function client(ca = server.ca): MailchimpClient {
  const scope = JSON.parse('{ "version": 1, "preset": "read-only" }')
  return createClient({ credentials: canaryKey(), network: { origin: server.origin, ca }, scope })
}

describe('what somebody has put on Object.prototype', () => {
  test.each([
    ['servername', 'evil.example'],
    ['socketPath', '/nowhere/x.sock'],
    ['path', '/nowhere/x.sock'],
    ['host', 'evil.example'],
    ['hostname', 'evil.example'],
    ['origin', 'https://evil.example'],
    ['rejectUnauthorized', false],
    ['injected', '1'],
    ['session', 'x'],
  ])('changes nothing of where a call goes and what it says: %s', async (name, value) => {
    const calling = client()
    await polluted(name, value, () => calling.lists.getAllLists({ count: 1 }))
    const [request] = server.requests
    expect(request).toMatchObject({ method: 'GET', path: '/3.0/lists', query: 'count=1' })
    // As it came: the headers that Node reads inherit what every object does.
    expect(request?.rawHeaders.slice(0, 2)).toEqual(['host', new URL(server.origin).host])
    await calling.close()
  })

  test('makes no other authority trusted', async () => {
    const wrong = client(other.ca)
    const error = await polluted('ca', server.ca, () => wrong.ping.get().catch((caught: unknown) => caught))
    expect(error).toMatchObject({ code: 'tls_failed', outcome: 'not_sent' })
    expect(server.requests).toHaveLength(0)
    await wrong.close()
  })
})
