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
} from '../src/errors.js'

const body = {
  title: 'Member Exists',
  detail: 'someone@example.com is on the list',
  errors: [{ field: 'email', message: 'someone@example.com' }],
}
const headers = { 'x-secret': 'header value' }
const response: ErrorHttpResponse = {
  status: 400,
  statusCode: 400,
  ok: false,
  type: 'application/problem+json',
  body,
  text: JSON.stringify(body),
  headers,
  header: headers,
}
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
  ApiError: new ApiError('api_error', 'Mailchimp answered 400 Member Exists', facts),
}
const all = Object.entries(errors)

describe.each(all)('%s', (name, error) => {
  it('is an Error and a MailchimpError, under its own name, also in bundled code', () => {
    expect(error).toBeInstanceOf(Error)
    expect(error).toBeInstanceOf(MailchimpError)
    expect(error.name).toBe(name)
    expect(error.stack).toMatch(new RegExp(`^${name}: `))
    expect(Object.keys(error)).not.toContain('name')
  })

  it('has a code to switch on and a message to read', () => {
    expect(error.code).toMatch(/^[a-z]+(_[a-z]+)*$/)
    expect(error.message.length).toBeGreaterThan(5)
  })

  it('is serialised with its message and its plain facts', () => {
    const json = JSON.parse(JSON.stringify(error)) as Record<string, unknown>
    expect(json).toMatchObject({ name, message: error.message, code: error.code })
    expect(Object.keys(json)).not.toContain('stack')
  })

  it('has no key without a value', () => {
    expect(Object.entries(error).filter(([, value]) => value === undefined)).toEqual([])
  })
})

describe('an error without an operation', () => {
  it('has no such property', () => {
    expect('operation' in errors.ConfigError).toBe(false)
    expect('argument' in new ArgumentError('x')).toBe(false)
    expect('batchIndex' in new ScopeError({ code: 'denied', message: 'x', operation: 'y' })).toBe(false)
  })
})

describe('a ConfigError', () => {
  it('tells every fault in its message, a fault of the whole without a place', () => {
    const faults = [
      { path: 'scope.allow[0]', message: 'is no selector' },
      { path: '', message: 'is not there' },
    ]
    expect(new ConfigError('my.json', faults).message).toBe(
      'my.json cannot be used:\n  - scope.allow[0]: is no selector\n  - is not there',
    )
    expect(new ConfigError('my.json', faults).faults).toEqual(faults)
  })
})

describe('an ApiError', () => {
  const error = errors.ApiError

  it('is read as existing code reads the errors of the official SDK', () => {
    expect(error.status).toBe(400)
    expect(error.statusCode).toBe(400)
    expect(error.response.status).toBe(400)
    expect(error.response.body.title).toBe('Member Exists')
    expect(error.response.text.includes('Member Exists')).toBe(true)
    expect(error.detail).toBe(body.detail)
    expect(error.fieldErrors).toEqual(body.errors)
    expect(error.requestId).toBe('abc')
  })

  it('shows what may be personal to who asks for it, and to no printer and no logger', () => {
    const lines: string[] = []
    const logger = pino({}, { write: (line: string) => void lines.push(line) })
    logger.error(error)
    logger.info({ err: error, error })
    const printed = [
      inspect(error),
      inspect(error, { showHidden: true, depth: 9 }),
      inspect(error, { customInspect: false, depth: 9 }),
      JSON.stringify(error),
      JSON.stringify({ ...error }),
      `${error}`,
      error.stack,
      ...lines,
    ]
    for (const text of printed) expect(text).not.toMatch(/example\.com|header value/)
    expect(() => structuredClone(error)).not.toThrow()
  })

  it('has no detail and no field errors where the answer has none, or something strange', () => {
    for (const strange of [{}, { detail: 5, errors: 'x' }, null, [], 'text']) {
      const other = new ApiError('edge_refused', 'x', { ...facts, response: { ...response, body: strange } })
      expect(other.detail).toBeUndefined()
      expect(other.fieldErrors).toEqual([])
    }
  })
})
