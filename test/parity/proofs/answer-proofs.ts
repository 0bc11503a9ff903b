import { OutgoingMessage } from 'node:http'
import { expect } from 'vitest'
import { canaryKey, faults } from '../../support/stand-in/stand-in.js'
import type { DifferenceIn } from '../differences.js'
import type { Groups } from '../groups.js'
import { getAnswer, getOnlyRequest, getRejection, type Proof } from '../parity-fixture.js'

const ping = (client: Groups) => client['ping'].get()

const pingTwin = (client: Groups) => client['ping'].getWithHttpInfo()

const createJsonAnswer = (body: string) => ({
  status: 200,
  headers: { 'content-type': 'application/json' },
  body,
})

const MORE_THAN_64_MIB = 65 * 1024 * 1024

export const answerProofs: Record<DifferenceIn<'responses'>, Proof> = {
  async emptyObject(fixture) {
    const { official, here } = await fixture.callBoth(ping, createJsonAnswer('{}'))
    expect(getAnswer(official)).toBe('{}')
    expect(getAnswer(here)).toEqual({})
  },

  async nullAnswer(fixture) {
    const { official, here } = await fixture.callBoth(ping, createJsonAnswer('null'))
    expect(getAnswer(official)).toBe('null')
    expect(getAnswer(here)).toBe(null)
  },

  async notJson(fixture) {
    const page = await fixture.callBoth(ping, faults.htmlBody(200))
    expect(getAnswer(page.official)).toContain('<!doctype html>')
    expect(getRejection(page.here)).toMatchObject({
      name: 'ApiError',
      code: 'unreadable_answer',
      status: 200,
    })
    const half = await fixture.callBoth(ping, createJsonAnswer('{"health_status":'))
    expect(getRejection(half.official)).toBeInstanceOf(SyntaxError)
    expect(getRejection(half.here)).toMatchObject({ name: 'ApiError', code: 'unreadable_answer' })
  },

  async redirect(fixture) {
    const elsewhere = await fixture.startServer()
    const answer = faults.redirect(`${elsewhere.origin}/3.0/ping`)
    const here = await fixture.observe(() => ping(fixture.sides.here), answer)
    expect(getRejection(here)).toMatchObject({ name: 'ApiError', code: 'redirected', status: 307 })
    expect(elsewhere.requests).toEqual([])
    // superagent reads an internal of Node that later versions have removed; it would end this process.
    if (!('_headers' in OutgoingMessage.prototype)) return
    await fixture.observe(() => ping(fixture.sides.official), answer)
    const basic = Buffer.from(`user:${canaryKey()}`).toString('base64')
    expect(elsewhere.requests[0]?.headers.authorization).toBe(`Basic ${basic}`)
  },

  async largeAnswer(fixture) {
    const { official, here } = await fixture.callBoth(ping, faults.gzipBomb(MORE_THAN_64_MIB))
    expect(getAnswer(official)).toHaveLength(MORE_THAN_64_MIB - 2)
    expect(getRejection(here)).toMatchObject({ name: 'TransportError', code: 'response_too_large' })
  },

  async plainResponse(fixture) {
    const plain = ['body', 'header', 'headers', 'ok', 'status', 'statusCode', 'text', 'type']
    const more = ['get', 'error', 'links', 'charset', 'noContent', 'notFound', 'req', 'request', 'res']
    const twin = await fixture.callBoth(pingTwin)
    const error = await fixture.callBoth(ping, {
      status: 404,
      ...{ headers: {}, body: { title: 'Not Found' } },
    })
    const responses = [
      [getAnswer(twin.official).response, getAnswer(twin.here).response],
      [getRejection(error.official).response, getRejection(error.here).response],
    ]
    for (const [official, here] of responses) {
      expect(more.filter((name) => !(name in official))).toEqual([])
      expect(Object.keys(here).toSorted()).toEqual(plain)
    }
  },

  async repeatedHeader(fixture) {
    const { official, here } = await fixture.callBoth(pingTwin, ({ response }) => {
      response.writeHead(200, {
        'content-type': 'application/json',
        'set-cookie': ['a=1', 'b=2'],
        'x-twice': ['1', '2'],
      })
      response.end('{"health_status":"fine"}')
      return undefined
    })
    expect(getOnlyRequest(here).path).toBe('/3.0/ping')
    expect(getAnswer(official).response.headers).toMatchObject({
      'set-cookie': ['a=1', 'b=2'],
      'x-twice': '1, 2',
    })
    expect(getAnswer(here).response.headers).toMatchObject({ 'set-cookie': 'a=1,b=2', 'x-twice': '1,2' })
  },
}
