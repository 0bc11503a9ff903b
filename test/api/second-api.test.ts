import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { NO_CALL_OPTIONS } from '../../src/call/call-context.js'
import { run } from '../../src/call/run.js'
import { whoAmI } from '../../src/call/who-am-i.js'
import { type ClientParts, createClientParts } from '../../src/client-parts.js'
import { createProvider } from '../../src/credentials/provider.js'
import { ApiError, ConfigError, CredentialError, ScopeError } from '../../src/errors/error-classes.js'
import type { ClientOptions } from '../../src/options/client-options.js'
import { checkScope } from '../../src/scope/checked-scope.js'
import type { Scope } from '../../src/scope/scope.js'
import { createMailCall, mailApi } from '../support/api/mail-api.js'
import { captureError, captureRejection } from '../support/capture-error.js'
import { Tracing } from '../support/observe/test-tracing.js'
import { printAll } from '../support/secret-leaks.js'

const key = `mail-${'0'.repeat(8)}-${'abcdefgh'.repeat(2)}`

interface Received {
  readonly path: string | undefined
  readonly headers: NodeJS.Dict<string | string[]>
  readonly body: Record<string, unknown>
}

let server: Server
let origin: string
let tracing: Tracing
let parts: ClientParts
const received: Received[] = []
let answer: { status: number; body: object }

beforeAll(async () => {
  server = createServer(async (request, response) => {
    const body = JSON.parse((await request.toArray()).join(''))
    received.push({ path: request.url, headers: request.headers, body })
    response.writeHead(answer.status, { 'content-type': 'application/json' })
    response.end(JSON.stringify(answer.body))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

beforeEach(() => {
  received.length = 0
  answer = { status: 200, body: { username: 'ada' } }
  tracing = new Tracing()
})

afterEach(async () => {
  await parts.transport.end()
  await tracing[Symbol.asyncDispose]()
})

afterAll(() => server.close())

function createParts(scope?: Scope, options: Partial<ClientOptions> = {}): ClientParts {
  const checked = scope && checkScope(scope, 'a test', mailApi.catalogue)
  const credentials = createProvider('a test', async () => ({ apiKey: key }))
  const given = { network: { origin }, credentials, ...options, ...(checked && { scope: checked }) }
  parts = createClientParts(given as ClientOptions, 'no scope was given', mailApi)
  return parts
}

const send = (id: string, body?: object) => run(parts, createMailCall(id, body), NO_CALL_OPTIONS)

describe('an API other than the Marketing API', () => {
  it('receives an allowed call at its own path, with the key in the body', async () => {
    createParts()
    expect((await send('users.ping')).data).toEqual({ username: 'ada' })
    expect(received).toHaveLength(1)
    expect(received[0]).toMatchObject({ path: '/api/1/users/ping', body: { key } })
    expect(received[0]?.headers).not.toHaveProperty('authorization')
  })

  it('receives no connection for a send that the default scope refuses', async () => {
    createParts()
    const error = await captureRejection(ScopeError, send('messages.send'))
    expect(error.wouldAllow).toEqual(['messages.send', 'messages:send'])
    expect(received).toEqual([])
  })

  it('receives a send that meets the conditions of the scope', async () => {
    const where = { 'body.to': { oneOf: ['ops@example.com'] } } as const
    createParts({ version: 1, allow: [{ ops: ['messages:send'], where }] })
    await send('messages.send', { to: 'ops@example.com' })
    await captureRejection(ScopeError, send('messages.send', { to: 'all@example.com' }))
    expect(received.map(({ body }) => body['to'])).toEqual(['ops@example.com'])
  })

  it('validates a scope against its own operations and names', () => {
    const check = (scope: object) =>
      captureError(ConfigError, () => checkScope(scope as Scope, 'a test', mailApi.catalogue)).message
    expect(check({ version: 1, allow: ['lists.getList'] })).toContain('is not a selector, like "users.ping"')
    expect(check({ version: 1, preset: 'reporting' })).toContain('preset')
    const where = { 'body.subject': { absent: true } }
    expect(check({ version: 1, allow: [{ ops: ['messages.send'], where }] })).toContain('body.subject')
  })

  it('gives an error its title from its own field, and without the key that the response echoes', async () => {
    answer = { status: 500, body: { name: 'General_Error', echo: key } }
    createParts()
    const error = await captureRejection(ApiError, send('messages.search'))
    expect(error.code).toBe('api_error')
    expect(error.title).toBe('General_Error')
    expect(printAll(error)).not.toContain(key)
    expect(error.response.text).not.toContain(key)
  })

  it('has spans with its own path template and without the key', async () => {
    createParts()
    await send('messages.search', { query: 'x' })
    const span = tracing.getSpan('POST /api/1/messages/search')
    expect(span.attributes).toMatchObject({
      'url.template': '/api/1/messages/search',
      'url.full': `${origin}/api/1/messages/search`,
    })
    expect(tracing.getSpan('messages.search').attributes['mailchimp.scope.verdict']).toBe('allowed')
    expect(JSON.stringify(tracing.spans.map(({ attributes }) => attributes))).not.toContain(key)
  })

  it('receives no call if its key belongs to an unexpected account', async () => {
    createParts({ version: 1, allow: ['users.ping'] })
    expect(await whoAmI(parts, NO_CALL_OPTIONS)).toEqual({ accountId: 'ada', role: 'owner' })
    await parts.transport.end()
    createParts({ version: 1, allow: ['messages.search'] }, { expect: { accountId: 'grace' } })
    const error = await captureRejection(CredentialError, send('messages.search'))
    expect(error.code).toBe('credential_mismatch')
    expect(received.map(({ path }) => path)).not.toContain('/api/1/messages/search')
  })
})
