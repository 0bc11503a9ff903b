import { inspect } from 'node:util'
import pino from 'pino'
import { describe, expect, it } from 'vitest'
import {
  ApiError,
  ArgumentError,
  ConfigError,
  CredentialError,
  type ErrorHttpResponse,
  MailchimpError,
  ScopeError,
  TransportError,
} from '../../src/errors/error-classes.js'
import { createErrorResponse } from '../../src/errors/error-response.js'
import { LimitError } from '../../src/errors/limit-error.js'

const body = {
  title: 'Member Exists',
  detail: 'someone@example.com is on the list',
  errors: [{ field: 'email', message: 'someone@example.com' }],
}
const headers = { 'x-secret': 'header value' }
const response: ErrorHttpResponse = createErrorResponse({
  status: 400,
  statusCode: 400,
  ok: false,
  type: 'application/problem+json',
  body,
  text: JSON.stringify(body),
  headers,
  header: headers,
})
const facts = { operation: 'lists.addListMember', title: 'Member Exists', requestId: 'abc', response }

const errors = {
  ConfigError: new ConfigError('my.json', [{ path: 'scope', message: 'is missing' }]),
  ArgumentError: new ArgumentError('lists.getList: list_id is missing', {
    operation: 'lists.getList',
    argument: 'list_id',
  }),
  ScopeError: new ScopeError({
    code: 'denied',
    message: 'is denied',
    hint: 'rule x of scope y',
    operation: 'lists.getList',
    rule: 'x',
    batchIndex: 3,
  }),
  CredentialError: new CredentialError('credential_missing', 'no credential', 'ping.get'),
  TransportError: new TransportError('timeout', 'took too long', {
    outcome: 'unknown',
    reason: 'ECONNRESET',
    operation: 'ping.get',
  }),
  LimitError: new LimitError('limit_timeout', 'got no place', {
    ...{ outcome: 'not_sent', waitedMs: 20, waiting: 3, operation: 'ping.get', hint: 'the limit is news' },
  }),
  ApiError: new ApiError('api_error', 'Mailchimp answered 400 Member Exists', facts),
}
const all = Object.entries(errors)

describe.each(all)('%s', (name, error) => {
  it('is an Error and a MailchimpError with its own name, even in bundled code', () => {
    expect(error).toBeInstanceOf(Error)
    expect(error).toBeInstanceOf(MailchimpError)
    expect(error.name).toBe(name)
    expect(error.stack).toMatch(new RegExp(`^${name}: `))
    expect(Object.keys(error)).not.toContain('name')
  })

  it('has a code and a message', () => {
    expect(error.code).toMatch(/^[a-z]+(_[a-z]+)*$/)
    expect(error.message.length).toBeGreaterThan(5)
  })

  it('is serialized with its message and its own primitive properties', () => {
    const json = JSON.parse(JSON.stringify(error)) as Record<string, unknown>
    expect(json).toMatchObject({ name, message: error.message, code: error.code })
    for (const key of ['stack', 'hint', 'rule']) expect(Object.keys(json)).not.toContain(key)
  })

  it('has no property without a value', () => {
    expect(Object.entries(error).filter(([, value]) => value === undefined)).toEqual([])
  })
})

describe('an error without an operation', () => {
  it('has no property `operation`', () => {
    expect('operation' in errors.ConfigError).toBe(false)
    expect('argument' in new ArgumentError('x')).toBe(false)
    expect('batchIndex' in new ScopeError({ code: 'denied', message: 'x', operation: 'y' })).toBe(false)
  })
})

describe('ConfigError', () => {
  it('lists every fault in its message with its path, unless the fault concerns the whole document', () => {
    const faults = [
      { path: 'scope.allow[0]', message: 'is not a selector' },
      { path: '', message: 'is not there' },
    ]
    expect(new ConfigError('my.json', faults).message).toBe(
      'my.json cannot be used:\n  - scope.allow[0]: is not a selector\n  - is not there',
    )
    expect(new ConfigError('my.json', faults).faults).toEqual(faults)
  })
})

describe('ApiError', () => {
  const error = errors.ApiError

  it('has the properties that existing code reads from the official SDK’s errors', () => {
    expect(error.status).toBe(400)
    expect(error.statusCode).toBe(400)
    expect(error.response.status).toBe(400)
    expect(error.response.body.title).toBe('Member Exists')
    expect(error.response.text.includes('Member Exists')).toBe(true)
    expect(error.detail).toBe(body.detail)
    expect(error.fieldErrors).toEqual(body.errors)
    expect(error.requestId).toBe('abc')
  })

  it('has personal data in its properties, which are not printed or logged', () => {
    const lines: string[] = []
    const logger = pino({}, { write: (line: string) => void lines.push(line) })
    logger.error(error)
    logger.info({ err: error, error })
    const printed = [
      inspect(error),
      inspect(error, { showHidden: true, depth: 9 }),
      inspect(error, { customInspect: false, depth: 9 }),
      inspect(error, { getters: true, depth: 9 }),
      JSON.stringify(error),
      JSON.stringify({ ...error }),
      `${error}`,
      error.stack,
      ...lines,
    ]
    for (const text of printed) expect(text).not.toMatch(/example\.com|header value/)
    expect(() => structuredClone(error)).not.toThrow()
  })

  it('prints personal data if inspect is told to read the getters of prototypes', () => {
    const text = inspect(errors.ApiError, { showHidden: true, getters: true, depth: 9 })
    expect(text).toContain('someone@example.com is on the list')
  })

  it('has no detail and no field errors if the response has none or invalid ones', () => {
    for (const strange of [{}, { detail: 5, errors: 'x' }, null, [], 'text']) {
      const other = new ApiError('edge_refused', 'x', { ...facts, response: { ...response, body: strange } })
      expect(other.detail).toBeUndefined()
      expect(other.fieldErrors).toEqual([])
    }
  })
})

describe('error handlers of the official SDK', () => {
  const { ApiError: _, TransportError: lost, ...refusals } = errors
  const closed = new TransportError('client_closed', 'the client is closed', { outcome: 'not_sent' })

  const problemType = { 'content-type': 'application/problem+json; charset=utf-8' }

  it.each(Object.entries({ ...refusals, closed }))(
    'can read the response of a %s that no server sent',
    (_, error) => {
      const response = error.response as ErrorHttpResponse
      expect(response.body).toEqual({
        ...{ type: 'about:blank', title: error.name, status: error.status, detail: error.message },
      })
      expect(JSON.parse(response.text)).toEqual(response.body)
      expect(response).toMatchObject({
        status: error.status,
        statusCode: error.status,
        ok: false,
        headers: problemType,
      })
      expect(response.error).toMatchObject({ status: error.status, text: response.text })
      expect(response.res).toEqual({ statusCode: error.status, headers: problemType, text: response.text })
      expect('req' in response).toBe(false)
      expect(JSON.parse(JSON.stringify(error))).toMatchObject({ status: error.status })
    },
  )

  it('do not mistake a refusal for success, a missing resource, an existing member or a full account', () => {
    const credentialCodes = [
      ...(['credential_missing', 'credential_invalid', 'credential_unavailable'] as const),
      ...(['credential_expired', 'credential_mismatch'] as const),
    ]
    const all = [
      ...Object.values(refusals),
      closed,
      ...credentialCodes.map((code) => new CredentialError(code, 'x')),
    ]
    for (const { status, response } of all) {
      expect(status).toBeGreaterThan(400)
      expect([404, 429]).not.toContain(status)
      expect(response?.text).not.toMatch(/exists|already|not found|subscribed|compliance|forgotten/i)
    }
  })

  it('see neither status nor response in a network error, as in the official SDK', () => {
    const unsafe = new TransportError('tls_failed', 'x', { outcome: 'not_sent' })
    const reset = new TransportError('connection_failed', 'x', { outcome: 'unknown' })
    for (const error of [lost, unsafe, reset]) {
      expect('response' in error).toBe(true)
      expect(error.response).toBeUndefined()
      expect(error.status).toBeUndefined()
    }
  })

  it('use properties that are not printed', () => {
    for (const error of Object.values(errors)) {
      expect(Object.keys(error)).not.toContain('response')
      expect(Object.keys(error.response ?? {})).not.toContain('error')
      expect(inspect(error)).not.toContain('about:blank')
    }
  })
})

describe('the hint of an error', () => {
  const { ScopeError: error } = errors

  it('is printed by console.log and by loggers that copy fields', () => {
    const lines: string[] = []
    pino({}, { write: (line: string) => void lines.push(line) }).error(error)
    expect(inspect(error)).toContain('rule x of scope y')
    expect(lines.join()).toContain('rule x of scope y')
  })

  it('is absent from the message, the response and JSON, which programs send to visitors', () => {
    for (const text of [error.message, error.stack, `${error}`, JSON.stringify(error), error.response?.text])
      expect(text).not.toContain('rule x')
  })
})
