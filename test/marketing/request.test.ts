import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { createJsonBody } from '../../src/api/json-body.js'
import type { Operation } from '../../src/api/operation.js'
import { toCredential } from '../../src/credentials/credential.js'
import { sdkVersion } from '../../src/index.js'
import { createRequest } from '../../src/marketing/request.js'
import { createLoopbackClient } from '../support/call/loopback-client.js'
import { findOperationById } from '../support/operation-lookup.js'
import { canaryKey, type StandIn, startStandIn } from '../support/stand-in/stand-in.js'

const origin = 'https://us1.api.mailchimp.com'
const key = toCredential({ apiKey: canaryKey() }, 'a test')
const token = toCredential({ accessToken: canaryKey().slice(0, 32) }, 'a test')
const getOperation = (id: string) => findOperationById(id) as Operation

describe('createRequest', () => {
  it('creates a GET request with a path, the key and no body', () => {
    const call = {
      operation: getOperation('lists.getList'),
      params: { list_id: 'a b/c' },
      query: { count: '10' },
    }
    expect(createRequest(call, key, origin)).toEqual({
      operation: 'lists.getList',
      origin,
      method: 'GET',
      path: '/3.0/lists/a%20b%2Fc?count=10',
      headers: {
        authorization: `Basic ${Buffer.from(`user:${canaryKey()}`).toString('base64')}`,
        accept: 'application/json, application/problem+json',
        'accept-encoding': 'gzip',
        'user-agent': expect.stringMatching(
          new RegExp(`^mailchimp-hardened/\\d+\\.\\d+\\.\\d+\\S* \\(mailchimp_marketing ${sdkVersion}\\)$`),
        ),
      },
    })
  })

  it('sets the content type of a JSON body', () => {
    const body = createJsonBody({ name: 'ü' }, 'lists.createList')
    const call = { operation: getOperation('lists.createList'), params: {}, query: {}, body }
    const request = createRequest(call, key, origin)
    expect(request).toMatchObject({ method: 'POST', path: '/3.0/lists', body: '{"name":"ü"}' })
    expect(request.headers).toMatchObject({ 'content-type': 'application/json' })
  })

  it('sends an access token as Bearer', () => {
    const call = { operation: getOperation('ping.get'), params: {}, query: {} }
    expect(createRequest(call, token, origin).headers).toMatchObject({
      authorization: `Bearer ${canaryKey().slice(0, 32)}`,
    })
  })

  it('ends the path of the root with a slash', () => {
    const call = { operation: getOperation('root.getRoot'), params: {}, query: {} }
    expect(createRequest(call, key, origin).path).toBe('/3.0/')
  })
})

describe('on the wire', () => {
  let standIn: StandIn

  beforeAll(async () => {
    standIn = await startStandIn()
  })

  afterEach(() => standIn.reset())

  afterAll(() => standIn.close())

  it('a request has only the expected headers', async () => {
    const client = createLoopbackClient(standIn)
    await client.ping.get()
    await client.lists.createList({ name: 'x' } as never).catch(() => undefined)
    const [read, write] = standIn.requests.map(({ headers }) => Object.keys(headers).toSorted())
    const always = ['accept', 'accept-encoding', 'authorization', 'connection', 'host', 'user-agent']
    expect(read).toEqual(always)
    expect(write).toEqual([...always, 'content-length', 'content-type'].toSorted())
    await client.close()
  })

  it('a body keeps all its characters', async () => {
    const client = createLoopbackClient(standIn)
    standIn.on('*', { status: 200, body: {} })
    const body = {
      text: 'ü 日本 🙂 \u2028 "quoted" \\ </script>',
      list: [1.5, null, true],
      nothing: undefined,
    }
    await client.campaignFolders.create(body as never)
    expect(standIn.requests[0]?.body).toBe(JSON.stringify(body))
    expect(standIn.requests[0]?.headers['content-length']).toBe(
      String(Buffer.byteLength(JSON.stringify(body))),
    )
    await client.close()
  })

  it('an empty body of an operation with a body is sent', async () => {
    const client = createLoopbackClient(standIn)
    standIn.on('*', { status: 200, body: {} })
    await client.campaigns.schedule('abc', {} as never)
    expect(standIn.requests.at(-1)).toMatchObject({ body: '{}' })
    await client.close()
  })
})
