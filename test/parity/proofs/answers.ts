import { OutgoingMessage } from 'node:http'
import { expect } from 'vitest'
import { canaryKey, faults } from '../../stand-in/stand-in.js'
import type { DifferenceIn } from '../differences.js'
import { answerOf, type Proof, rejectionOf, requestOf } from '../ground.js'
import type { Groups } from '../groups.js'

const ping = (client: Groups) => client['ping'].get()

const pingTwin = (client: Groups) => client['ping'].getWithHttpInfo()

const json = (body: string) => ({ status: 200, headers: { 'content-type': 'application/json' }, body })

const MORE_THAN_64_MIB = 65 * 1024 * 1024

export const answerProofs: Record<DifferenceIn<'answers'>, Proof> = {
  async emptyObject(ground) {
    const { official, here } = await ground.both(ping, json('{}'))
    expect(answerOf(official)).toBe('{}')
    expect(answerOf(here)).toEqual({})
  },

  async nullAnswer(ground) {
    const { official, here } = await ground.both(ping, json('null'))
    expect(answerOf(official)).toBe('null')
    expect(answerOf(here)).toBe(null)
  },

  async notJson(ground) {
    const page = await ground.both(ping, faults.htmlBody(200))
    expect(answerOf(page.official)).toContain('<!doctype html>')
    expect(rejectionOf(page.here)).toMatchObject({ name: 'ApiError', code: 'unreadable_answer', status: 200 })
    const half = await ground.both(ping, json('{"health_status":'))
    expect(rejectionOf(half.official)).toBeInstanceOf(SyntaxError)
    expect(rejectionOf(half.here)).toMatchObject({ name: 'ApiError', code: 'unreadable_answer' })
  },

  async redirect(ground) {
    const elsewhere = await ground.another()
    const answer = faults.redirect(`${elsewhere.origin}/3.0/ping`)
    const here = await ground.observe(() => ping(ground.sides.here), answer)
    expect(rejectionOf(here)).toMatchObject({ name: 'ApiError', code: 'redirected', status: 307 })
    expect(elsewhere.requests).toEqual([])
    // What superagent reads there is gone in later versions of Node: it would end this process.
    if (!('_headers' in OutgoingMessage.prototype)) return
    await ground.observe(() => ping(ground.sides.official), answer)
    const basic = Buffer.from(`user:${canaryKey()}`).toString('base64')
    expect(elsewhere.requests[0]?.headers.authorization).toBe(`Basic ${basic}`)
  },

  async largeAnswer(ground) {
    const { official, here } = await ground.both(ping, faults.gzipBomb(MORE_THAN_64_MIB))
    expect(answerOf(official)).toHaveLength(MORE_THAN_64_MIB - 2)
    expect(rejectionOf(here)).toMatchObject({ name: 'TransportError', code: 'response_too_large' })
  },

  async plainResponse(ground) {
    const plain = ['body', 'header', 'headers', 'ok', 'status', 'statusCode', 'text', 'type']
    const more = ['get', 'error', 'links', 'charset', 'noContent', 'notFound', 'req', 'request', 'res']
    const twin = await ground.both(pingTwin)
    const error = await ground.both(ping, { status: 404, ...{ headers: {}, body: { title: 'Not Found' } } })
    const responses = [
      [answerOf(twin.official).response, answerOf(twin.here).response],
      [rejectionOf(error.official).response, rejectionOf(error.here).response],
    ]
    for (const [official, here] of responses) {
      expect(more.filter((name) => !(name in official))).toEqual([])
      expect(Object.keys(here).toSorted()).toEqual(plain)
    }
  },

  async repeatedHeader(ground) {
    const { official, here } = await ground.both(pingTwin, ({ response }) => {
      response.writeHead(200, {
        'content-type': 'application/json',
        'set-cookie': ['a=1', 'b=2'],
        'x-twice': ['1', '2'],
      })
      response.end('{"health_status":"fine"}')
      return undefined
    })
    expect(requestOf(here).path).toBe('/3.0/ping')
    expect(answerOf(official).response.headers).toMatchObject({
      'set-cookie': ['a=1', 'b=2'],
      'x-twice': '1, 2',
    })
    expect(answerOf(here).response.headers).toMatchObject({ 'set-cookie': 'a=1,b=2', 'x-twice': '1,2' })
  },
}
