import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createJsonBody } from '../../src/api/json-body.js'
import { ArgumentError } from '../../src/errors/error-classes.js'
import { captureError } from '../support/capture-error.js'
import { chooseRuns } from '../support/property-runs.js'

const createBody = (body: unknown) => createJsonBody(body, 'lists.addListMember')
const captureRefusal = (body: unknown) => captureError(ArgumentError, () => createBody(body))

describe('createJsonBody', () => {
  it('returns the parsed value of exactly the text that is sent', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.boolean(), (value, asText) => {
        const text = JSON.stringify(value)
        fc.pre(typeof value !== 'string' && !text.includes('"__proto__"'))
        if (asText && /\d{16}|e\+/.test(text)) return
        const body = createBody(asText ? text : value)
        expect(JSON.parse(body.text)).toEqual(body.value)
        expect(body.text).toBe(text)
      }),
      { numRuns: chooseRuns(20_000) },
    )
  })

  it('returns a body that its caller can no longer change', () => {
    const given = { status: 'subscribed' }
    const body = createBody(given)
    given.status = 'pending'
    expect(body.text).toBe('{"status":"subscribed"}')
    expect(body.value).toEqual({ status: 'subscribed' })
  })

  it.each<[string, (answers: () => string) => unknown]>([
    [
      'a getter',
      (next) => ({
        get status() {
          return next()
        },
      }),
    ],
    ['toJSON', (next) => ({ toJSON: () => ({ status: next() }) })],
    ['toJSON of a part', (next) => ({ status: { toJSON: next } })],
    [
      'a proxy',
      (next) => new Proxy({ status: '' }, { get: (_, name) => (name === 'status' ? next() : undefined) }),
    ],
  ])('reads a body that changes on each read only once, and sends what it read: %s', (_, make) => {
    let asked = 0
    const body = createBody(make(() => `answer ${++asked}`))
    const values = [body.value, body.value, JSON.parse(body.text)]
    expect(values).toEqual([{ status: 'answer 1' }, { status: 'answer 1' }, { status: 'answer 1' }])
    expect(asked).toBe(1)
  })

  it('serializes JSON text again, so that only the last value of a repeated key is sent', () => {
    const body = createBody('{ "status": "pending", "\\u0073tatus": "subscribed" }')
    expect(body.text).toBe('{"status":"subscribed"}')
    expect(body.value).toEqual({ status: 'subscribed' })
  })

  it.each(['', '{', "{'a': 1}", '{"a": 1,}', 'undefined', '\uFEFF{}', '{"a": NaN}', '[1, 2'])(
    'refuses text that is not JSON: %j',
    (text) => {
      const error = captureRefusal(text)
      expect(error).toMatchObject({ operation: 'lists.addListMember', argument: 'body' })
      expect(error.message).toBe('lists.addListMember: body is not JSON')
    },
  )

  it.each([
    ['9007199254740993', 'an integer too large to be sent exactly'],
    ['[{"id": 12345678901234567890}]', 'an integer too large to be sent exactly'],
    ['{"id": -9007199254740992}', 'an integer too large to be sent exactly'],
    ['{"n": 1e400}', 'a number too large to be sent'],
    ['{"a": {"__proto__": {"status": "x"}}}', 'must not contain the key "__proto__"'],
    ['{"\\u005f_proto__": 1}', 'must not contain the key "__proto__"'],
  ])('refuses text that could not be sent without loss: %s', (text, why) => {
    expect(captureRefusal(text).message).toContain(why)
  })

  it('refuses an own __proto__ key in an object, as in text', () => {
    expect(captureRefusal(JSON.parse('{"a": [{"__proto__": 1}]}')).message).toContain('"__proto__"')
    expect(createBody({ note: '"__proto__" and __proto__' }).value).toEqual({
      note: '"__proto__" and __proto__',
    })
  })

  it.each<[string, unknown]>([
    ['undefined', undefined],
    ['a function', () => 1],
    ['a symbol', Symbol('x')],
    ['a bigint', { id: 1n }],
    [
      'a circle',
      (() => {
        const circle: Record<string, unknown> = {}
        circle['self'] = circle
        return circle
      })(),
    ],
    [
      'a getter that throws',
      {
        get status() {
          throw new Error('what the getter knows')
        },
      },
    ],
    [
      'a proxy that throws',
      new Proxy(
        {},
        {
          ownKeys: () => {
            throw new Error('what the proxy knows')
          },
        },
      ),
    ],
  ])('refuses a body that JSON cannot represent, without quoting the inner error: %s', (_, body) => {
    const error = captureRefusal(body)
    expect(error.message).toBe('lists.addListMember: body cannot be written as JSON')
    expect(error.cause).toBeUndefined()
  })

  it('sends or refuses a body with a hundred thousand levels, and never crashes', () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`
    try {
      createBody(deep)
    } catch (error) {
      expect(error).toBeInstanceOf(ArgumentError)
    }
  })
})
