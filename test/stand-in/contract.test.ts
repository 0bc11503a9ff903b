import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ask, withCanaryKey } from './ask.js'
import { type Prism, startPrismBefore } from './prism.js'
import { sampleCall } from './sample-call.js'
import { servedOperations } from './specification.js'
import { type StandIn, startStandIn } from './stand-in.js'

let standIn: StandIn
let prism: Prism

beforeAll(async () => {
  standIn = await startStandIn({ tls: false })
  prism = await startPrismBefore(standIn.origin)
})

afterAll(async () => {
  await prism[Symbol.asyncDispose]()
  await standIn.close()
})

const throughPrism = (question: Parameters<typeof ask>[1]) => ask({ origin: prism.origin, ca: '' }, question)

describe('Prism finds nothing wrong with the answer to', () => {
  it.each(
    servedOperations.map((operation) => [`${operation.method} ${operation.template}`, operation] as const),
  )('%s', async (_, operation) => {
    const { body, ...call } = sampleCall(operation)
    const headers = body ? { 'content-type': 'application/json' } : {}
    const reply = await throughPrism({
      ...call,
      ...(body && { body }),
      headers: { ...withCanaryKey, ...headers },
    })
    expect(reply.headers['sl-violations'], reply.text).toBeUndefined()
    expect(reply.status, reply.text).toBe(operation.status)
  })
})

describe('Prism would have found', () => {
  it('an answer of the wrong type', async () => {
    standIn.answerNext('GET /ping', { status: 200, body: { health_status: 1 } })
    const reply = await throughPrism({ path: '/3.0/ping' })
    expect(reply.status).toBe(500)
    expect(reply.text).toContain('health_status')
  })

  it('an error that is no problem document', async () => {
    standIn.answerNext('GET /lists', { status: 404, body: { oops: true } })
    expect((await throughPrism({ path: '/3.0/lists' })).headers['sl-violations']).toContain('title')
  })
})

it('Prism finds nothing wrong with our problem documents', async () => {
  const refused = await throughPrism({ path: '/3.0/lists', headers: { authorization: 'Bearer wrong' } })
  expect([refused.status, refused.headers['sl-violations']]).toEqual([401, undefined])
})
