import { createHash } from 'node:crypto'
import { Agent } from 'node:https'
import { gunzipSync } from 'node:zlib'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { ask, withCanaryKey } from './ask.js'
import { sampleCall } from './sample-call.js'
import { servedOperations, specification } from './specification.js'
import { canaryKey, faults, keyNumber, problem, type StandIn, startStandIn } from './stand-in.js'

let standIn: StandIn

beforeAll(async () => {
  standIn = await startStandIn()
})

afterAll(() => standIn.close())

beforeEach(() => standIn.reset())

const problemOf = async (question: Parameters<typeof ask>[1]) => {
  const reply = await ask(standIn, question)
  expect(reply.headers['content-type']).toContain('application/problem+json')
  expect(reply.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/)
  return reply.json()
}

describe('the key', () => {
  it('opens as Basic password with any user name, and as Bearer token', async () => {
    const basic = Buffer.from(`anyone:${canaryKey()}`).toString('base64')
    for (const authorization of [`Basic ${basic}`, `Bearer ${canaryKey()}`]) {
      const reply = await ask(standIn, { path: '/3.0/ping', headers: { authorization } })
      expect(reply.json()).toEqual({ health_status: "Everything's Chimpy!" })
    }
  })

  it.each([undefined, 'Bearer wrong', 'Basic d3Jvbmc=', 'Digest x'])('is refused as %s', async (header) => {
    const headers: Record<string, string> = header ? { authorization: header } : {}
    const answer = await problemOf({ path: '/3.0/lists', headers })
    expect(answer).toMatchObject({ title: 'API Key Invalid', status: 401 })
    expect(Object.keys(answer as object).sort()).toEqual(['detail', 'instance', 'status', 'title', 'type'])
  })

  it('can be another one', async () => {
    await using other = await startStandIn({ keys: [canaryKey('us2')] })
    expect((await ask(other, { path: '/3.0/ping' })).status).toBe(401)
    const headers = { authorization: `Bearer ${canaryKey('us2')}` }
    expect((await ask(other, { path: '/3.0/ping', headers })).status).toBe(200)
  })

  it('can be replaced while it runs, also by several', async () => {
    await using other = await startStandIn({ keys: [keyNumber(1)] })
    const statusesOf = (numbers: number[]) =>
      Promise.all(
        numbers.map(async (number) => {
          const headers = { authorization: `Bearer ${keyNumber(number)}` }
          return (await ask(other, { path: '/3.0/ping', headers })).status
        }),
      )
    expect(await statusesOf([1, 2, 3])).toEqual([200, 401, 401])
    other.setKeys([keyNumber(2), keyNumber(3)])
    expect(await statusesOf([1, 2, 3])).toEqual([401, 200, 200])
  })
})

describe('a wrong request', () => {
  it.each(['/3.0/nothing', '/3.0/lists//members', '/lists', '/3.0/lists/a/members/b/c', '/3.00/lists'])(
    'finds nothing at %s',
    async (path) => {
      expect(await problemOf({ path })).toMatchObject({ title: 'Resource Not Found', status: 404 })
    },
  )

  it('may not use a method that the path does not have', async () => {
    const answer = await problemOf({ method: 'PUT', path: '/3.0/lists' })
    expect(answer).toMatchObject({ title: 'Method Not Allowed', status: 405 })
  })

  it('is told that its body is no JSON', async () => {
    const answer = await problemOf({ method: 'POST', path: '/3.0/lists', body: '{"name":' })
    expect(answer).toMatchObject({ title: 'JSON Parse Exception', status: 400 })
  })

  it('is told which fields are missing, also in the objects inside', async () => {
    const body = JSON.stringify({ name: 'a', permission_reminder: 'b', contact: { company: 'c' } })
    const answer = await problemOf({ method: 'POST', path: '/3.0/lists', body })
    expect(answer).toMatchObject({ title: 'Invalid Resource', status: 400 })
    const fields = (answer as { errors: { field: string }[] }).errors.map(({ field }) => field)
    expect(fields).toEqual(expect.arrayContaining(['campaign_defaults', 'contact.city']))
    expect(fields).not.toContain('name')
  })
})

describe('an answer', () => {
  const ajv = new Ajv({ strict: false, allErrors: true })
  addFormats(ajv)
  ajv.addSchema({ $id: 'specification', components: specification.components })

  it.each(
    servedOperations.map((operation) => [`${operation.method} ${operation.template}`, operation] as const),
  )('to %s fits the specification', async (_, operation) => {
    const reply = await ask(standIn, sampleCall(operation))
    expect(reply.status, reply.text).toBe(operation.status)
    if (operation.status === 204) return expect(reply.bytes).toHaveLength(0)
    const { $ref } = operation.answer ?? {}
    const isValid = ajv.compile($ref ? { $ref: `specification${$ref}` } : {})
    expect(isValid(reply.json()), ajv.errorsText(isValid.errors)).toBe(true)
  })

  it('is the same each time', async () => {
    const first = await ask(standIn, { path: '/3.0/campaigns?count=3' })
    await using second = await startStandIn()
    expect((await ask(second, { path: '/3.0/campaigns?count=3' })).text).toBe(first.text)
  })

  it.each([
    ['count=7', 7],
    ['count=1000', 1000],
    ['count=5000', 1000],
    ['count=0', 0],
    ['count=10&offset=995', 5],
    ['', 2],
  ])('holds as many as %s asks for', async (query, expected) => {
    const { lists } = (await ask(standIn, { path: `/3.0/lists?${query}` })).json() as {
      lists: { id: string }[]
    }
    expect(lists).toHaveLength(expected)
    expect(new Set(lists.map(({ id }) => id)).size).toBe(expected)
  })

  it('is compressed when the client takes that and there is enough of it', async () => {
    const headers = { ...withCanaryKey, 'accept-encoding': 'gzip, deflate' }
    const plain = await ask(standIn, { path: '/3.0/lists' })
    const zipped = await ask(standIn, { path: '/3.0/lists', headers })
    expect(plain.headers['content-encoding']).toBeUndefined()
    expect(zipped.headers['content-encoding']).toBe('gzip')
    expect(gunzipSync(zipped.bytes).toString()).toBe(plain.text)
    const short = await ask(standIn, { path: '/3.0/ping', headers })
    expect(short.headers['content-encoding']).toBeUndefined()
  })
})

describe('a member', () => {
  const path = '/3.0/lists/abc/members/Robin@Example.com'
  const member = { email_address: 'Robin@Example.com', status_if_new: 'subscribed', tags: ['new'] }

  it('is remembered under the hash of the address', async () => {
    await ask(standIn, { method: 'PUT', path, body: JSON.stringify(member) })
    const stored = (await ask(standIn, { path })).json() as { id: string }
    expect(stored).toMatchObject({
      email_address: member.email_address,
      status: 'subscribed',
      list_id: 'abc',
    })
    expect(stored.id).toBe(createHash('md5').update('robin@example.com').digest('hex'))
    const byHash = await ask(standIn, { path: `/3.0/lists/abc/members/${stored.id}` })
    expect(byHash.json()).toEqual(stored)
    const all = (await ask(standIn, { path: '/3.0/lists/abc/members' })).json()
    expect(all).toMatchObject({ members: [stored], total_items: 1 })
  })

  it('changes, is archived, and is no new member a second time', async () => {
    const body = JSON.stringify({ email_address: 'a@example.com', status: 'subscribed' })
    const first = await ask(standIn, { method: 'POST', path: '/3.0/lists/abc/members', body })
    const { id } = first.json() as { id: string }
    const again = await problemOf({ method: 'POST', path: '/3.0/lists/abc/members', body })
    expect(again).toMatchObject({ title: 'Member Exists', status: 400 })
    const one = `/3.0/lists/abc/members/${id}`
    const change = JSON.stringify({ merge_fields: { FNAME: 'Ada' } })
    const changed = await ask(standIn, { method: 'PATCH', path: one, body: change })
    expect(changed.json()).toMatchObject({ status: 'subscribed', merge_fields: { FNAME: 'Ada' } })
    expect((await ask(standIn, { method: 'DELETE', path: one })).status).toBe(204)
    expect((await ask(standIn, { path: one })).json()).toMatchObject({ status: 'archived' })
  })
})

describe('what is kept about a request', () => {
  it('is what was on the wire', async () => {
    const body = '{"name":"x"}'
    const headers = { ...withCanaryKey, 'X-Case': 'Kept' }
    await ask(standIn, { method: 'POST', path: '/3.0/campaign-folders?a=%20b', headers, body })
    const [request] = standIn.requests
    expect(request).toMatchObject({ method: 'POST', path: '/3.0/campaign-folders', query: 'a=%20b', body })
    expect(request?.rawHeaders).toContain('X-Case')
    expect(request?.headers['x-case']).toBe('Kept')
  })

  it('counts connections and bytes, from the last reset on', async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1, ca: standIn.ca })
    for (let turn = 0; turn < 3; turn += 1) await ask(standIn, { path: '/3.0/ping', agent })
    expect(standIn.connections).toBe(1)
    expect(standIn.bytesReceived).toBeGreaterThan(300)
    expect(new Set(standIn.requests.map(({ remotePort }) => remotePort)).size).toBe(1)
    standIn.reset()
    expect(standIn).toMatchObject({ connections: 0, bytesReceived: 0, requests: [] })
    agent.destroy()
  })
})

describe('the certificate', () => {
  it.each(['localhost', 'us1.api.mailchimp.com'])('is good for %s', async (servername) => {
    expect((await ask(standIn, { path: '/3.0/ping', servername })).status).toBe(200)
  })

  it('is not good for another host, nor without its authority', async () => {
    const elsewhere = ask(standIn, { path: '/3.0/ping', servername: 'api.example.com' })
    await expect(elsewhere).rejects.toMatchObject({ code: 'ERR_TLS_CERT_ALTNAME_INVALID' })
    const untrusting = ask({ ...standIn, origin: standIn.origin, ca: await otherCa() }, { path: '/3.0/ping' })
    await expect(untrusting).rejects.toThrow()
  })

  it('is absent on plain HTTP', async () => {
    await using plain = await startStandIn({ tls: false })
    expect(plain.origin).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
    expect((await ask(plain, { path: '/3.0/ping' })).status).toBe(200)
  })
})

async function otherCa() {
  await using other = await startStandIn()
  return other.ca
}

describe('an answer put in by a test', () => {
  it('is given once, to the requests that match', async () => {
    standIn.answerNext('GET /lists/{list_id}', problem(500, 'Internal Server Error', 'On purpose.'))
    expect((await ask(standIn, { path: '/3.0/lists' })).status).toBe(200)
    expect((await ask(standIn, { path: '/3.0/lists/abc' })).status).toBe(500)
    expect((await ask(standIn, { path: '/3.0/lists/abc' })).status).toBe(200)
  })

  it('stays until it is taken away', async () => {
    const takeAway = standIn.on(/^GET \/campaigns/, { status: 200, body: { mine: true } })
    for (const path of ['/3.0/campaigns', '/3.0/campaigns/abc']) {
      expect((await ask(standIn, { path })).json()).toEqual({ mine: true })
    }
    takeAway()
    expect((await ask(standIn, { path: '/3.0/campaigns' })).json()).toHaveProperty('campaigns')
  })
})

describe('a fault', () => {
  const ping = { path: '/3.0/ping' }

  it.each([
    ['a closed socket', faults.closeSocket()],
    ['a reset', faults.resetSocket()],
    ['a length that is too long', faults.wrongContentLength(100, '{}')],
  ])('can be %s', async (_, fault) => {
    standIn.answerNext('*', fault)
    await expect(ask(standIn, ping)).rejects.toMatchObject({ code: 'ECONNRESET' })
    expect((await ask(standIn, ping)).status).toBe(200)
  })

  it.each([true, false])('resets with and without TLS (%s)', async (tls) => {
    await using other = await startStandIn({ tls })
    other.answerNext('*', faults.resetSocket())
    await expect(ask(other, ping)).rejects.toMatchObject({ code: 'ECONNRESET' })
  })

  it('can be silence', async () => {
    standIn.answerNext('*', faults.hang())
    const silence = ask(standIn, { ...ping, signal: AbortSignal.timeout(100) })
    await expect(silence).rejects.toMatchObject({ name: 'AbortError' })
  })

  it('can be a delay', async () => {
    standIn.answerNext('*', faults.delay(100))
    const start = performance.now()
    expect((await ask(standIn, ping)).status).toBe(200)
    expect(performance.now() - start).toBeGreaterThan(95)
  })

  it('can be the wrong kind of answer', async () => {
    standIn.answerNext('*', faults.htmlBody(502))
    standIn.answerNext('*', faults.emptyBody())
    standIn.answerNext('*', faults.redirect('https://example.com/', 308))
    const html = await ask(standIn, ping)
    expect([html.status, html.headers['content-type']]).toEqual([502, 'text/html; charset=utf-8'])
    expect((await ask(standIn, ping)).bytes).toHaveLength(0)
    const moved = await ask(standIn, ping)
    expect([moved.status, moved.headers.location]).toEqual([308, 'https://example.com/'])
  })

  it('can be a body that is too large, on the wire or when unpacked', async () => {
    standIn.answerNext('*', faults.hugeBody(3_000_000))
    expect((await ask(standIn, ping)).bytes).toHaveLength(3_000_000)
    standIn.answerNext('*', faults.gzipBomb(20_000_000))
    const bomb = await ask(standIn, ping)
    expect(bomb.bytes.length).toBeLessThan(50_000)
    expect(gunzipSync(bomb.bytes)).toHaveLength(20_000_000)
  })

  it('can be a slow body', async () => {
    standIn.answerNext('*', faults.dripFeed(1))
    expect((await ask(standIn, ping)).json()).toHaveProperty('health_status')
  })
})

it('closes though a request hangs', async () => {
  const other = await startStandIn()
  other.on('*', faults.hang())
  const hanging = ask(other, { path: '/3.0/ping' }).catch((error: Error) => error)
  while (other.requests.length === 0) await new Promise((resolve) => setTimeout(resolve, 5))
  await other.close()
  expect(await hanging).toBeInstanceOf(Error)
})
