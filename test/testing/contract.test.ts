import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { Engine } from '../../src/testing/engine/engine.js'
import { loadServedOperations, type ServedOperation } from '../../src/testing/engine/specification.js'
import { type Mailchimp, Reply } from '../../src/testing/index.js'
import { registry } from '../../src/testing/resources/registry.js'
import { type Prism, startPrism } from '../support/testing/prism.js'
import {
  callOverrides,
  createParams,
  createSampleBody,
  startSampleAccount,
} from '../support/testing/sample-account.js'
import { sendRequest } from '../support/testing/send-request.js'

let mailchimp: Mailchimp
let prism: Prism

beforeAll(async () => {
  mailchimp = await startSampleAccount()
  prism = await startPrism(mailchimp.origin)
})

afterAll(async () => {
  await prism[Symbol.asyncDispose]()
  await mailchimp.close()
})

beforeEach(() => mailchimp.reset())

const createHeaders = () => ({ authorization: `Bearer ${mailchimp.key}`, 'content-type': 'application/json' })

function send(method: string, path: string, body?: object) {
  const text = body === undefined ? {} : { body: JSON.stringify(body) }
  return sendRequest(
    { origin: prism.origin, ca: '' },
    { method, path: `/3.0${path}`, headers: createHeaders(), ...text },
  )
}

async function callOperation(operation: ServedOperation) {
  const { params = {}, query = '', prepare } = callOverrides[operation.id] ?? {}
  await prepare?.(send)
  const all = { ...createParams(operation.template), ...params }
  if (operation.template.startsWith('/batches/{')) all['batch_id'] = await startBatch()
  const path = operation.template.replace(/\{([^}]+)\}/g, (_, name: string) =>
    encodeURIComponent(all[name] ?? ''),
  )
  return send(operation.method, query === '' ? path : `${path}?${query}`, createSampleBody(operation))
}

async function startBatch(): Promise<string> {
  const started = await send('POST', '/batches', { operations: [{ method: 'GET', path: '/ping' }] })
  return (started.json() as { id: string }).id
}

const engine = new Engine(registry)
const answered = [...loadServedOperations().values()].filter(
  (operation) => engine.getCoverage(operation) !== '501',
)

it('the stand-in supports at least 200 of the 270 operations', () => {
  expect(loadServedOperations().size).toBe(270)
  expect(answered.length).toBeGreaterThanOrEqual(200)
})

it('the handwritten handlers are for operations and collections that exist', () => {
  expect(Object.keys(registry.handlers).filter((id) => !loadServedOperations().has(id))).toEqual([])
  const templates = [...loadServedOperations().values()].map(({ template }) => template)
  expect(Object.keys(registry.rules).filter((template) => !templates.includes(template))).toEqual([])
  expect(Object.keys(registry.resolvers).filter((template) => !templates.includes(template))).toEqual([])
})

describe('Prism accepts the request and the response of', () => {
  it.each(answered.map((operation) => [operation.id, operation] as const))('%s', async (_, operation) => {
    const reply = await callOperation(operation)
    expect(reply.headers['sl-violations'], reply.text).toBeUndefined()
    expect(reply.status, reply.text).toBe(operation.status)
  })
})

describe('Prism rejects', () => {
  it('a response with the wrong type', async () => {
    mailchimp.on('ping.get', () => new Reply(200, { health_status: 1 }))
    const reply = await send('GET', '/ping')
    expect(reply.status).toBe(500)
    expect(reply.text).toContain('health_status')
  })

  it('an error that is not a problem document', async () => {
    mailchimp.on('lists.getAllLists', () => new Reply(404, { oops: true }))
    expect((await send('GET', '/lists')).headers['sl-violations']).toContain('title')
  })
})

it.each([
  [
    '401',
    401,
    () =>
      sendRequest(
        { origin: prism.origin, ca: '' },
        { path: '/3.0/lists', headers: { authorization: 'Bearer wrong' } },
      ),
  ],
  ['404', 404, () => send('GET', '/lists/nothing')],
])('Prism accepts the problem document of a %s', async (_, status, question) => {
  const reply = await question()
  expect([reply.status, reply.headers['sl-violations']]).toEqual([status, undefined])
})
