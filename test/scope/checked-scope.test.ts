import { describe, expect, it } from 'vitest'
import { ConfigError } from '../../src/errors/error-classes.js'
import { defineScope } from '../../src/marketing/define-scope.js'
import type { ScopeInput } from '../../src/marketing/scope-input.js'
import { canaryKey } from '../support/canary-key.js'
import { captureError } from '../support/capture-error.js'
import { defineTestScope } from '../support/scope/verdict.js'

const captureFaults = (scope: unknown) =>
  captureError(ConfigError, () => defineScope(scope as ScopeInput)).faults
const captureFaultPaths = (scope: unknown) => captureFaults(scope).map(({ path }) => path)
const captureRuleFaults = (rule: object) => captureFaults({ version: 1, allow: [rule] })

const members = { ops: ['lists.members:read', 'lists.members:write'] }

describe('checkScope', () => {
  it.each([
    [{ version: 1, preset: 'read-only' }],
    [{ version: 1, allow: ['reports:read', 'campaigns.list'] }],
    [
      {
        version: 1,
        allow: [
          {
            id: 'audience-sync',
            ...members,
            on: { list_id: ['a1b2c3d4e5', 'f6a7b8c9d0'] },
            where: { 'body.status': { oneOf: ['subscribed', 'unsubscribed'] } },
          },
          'batches:write',
          'batches:read',
        ],
      },
    ],
    [{ version: 1, allow: ['campaigns:read', 'campaigns:write'], deny: ['*:send', '*:delete'] }],
    [
      {
        version: 1,
        name: 'erasure',
        mode: 'report-only',
        preset: 'none',
        allow: [
          {
            id: 'INC-4711',
            ops: ['lists.deleteListMemberPermanent'],
            on: { list_id: ['a1b2c3d4e5'] },
            notBefore: '2026-11-23T09:00:00Z',
            expires: '2026-11-23T13:00:00+01:00',
          },
        ],
      },
    ],
    [
      {
        version: 1,
        allow: [
          {
            ops: ['campaigns.create'],
            where: {
              'body.recipients.list_id': { oneOf: ['a1b2c3d4e5', 7, true, null] },
              'body.tracking.opens': { absent: true },
              'body.variate_settings.subject_lines': { maxItems: 3 },
              'body.variate_settings.wait_time': { max: 60 },
            },
          },
        ],
      },
    ],
  ])('accepts a valid scope: %j', (scope) => {
    expect(defineScope(scope as ScopeInput)).toEqual(scope)
  })

  it.each([
    ['a misspelled operation', ['campaigns.sendd'], 'allow[0]', 'did you mean "campaigns.send"?'],
    ['a class that a resource does not have', ['reports:write'], 'allow[0]', 'did you mean "reports:read"?'],
    ['a wildcard other than *:read', ['*:send'], 'allow[0]', 'is too wide'],
    ['a wildcard in a rule', [{ ops: ['*:write'] }], 'allow[0].ops[0]', 'is too wide'],
    [
      'a parameter that an operation does not have',
      [{ ops: ['campaigns:read'], on: { list_id: ['a1b2c3d4e5'] } }],
      'allow[0].on.list_id',
      'is not a path parameter of campaigns.get',
    ],
    [
      'a parameter that no operation has',
      [{ ...members, on: { lst_id: ['a1b2c3d4e5'] } }],
      'allow[0].on.lst_id',
      'did you mean "list_id"?',
    ],
    ['an empty list of ids', [{ ...members, on: { list_id: [] } }], 'allow[0].on.list_id', 'never match'],
    ['an empty id', [{ ...members, on: { list_id: [''] } }], 'allow[0].on.list_id[0]', 'must not be empty'],
    ['no operations', [{ ops: [] }], 'allow[0].ops', 'at least one operation'],
    ['an unknown key', [{ ...members, wher: {} }], 'allow[0].wher', 'did you mean "where"?'],
    ['an entry that is neither a selector nor a rule', [5], 'allow[0]', 'must be a selector'],
    [
      'a date without a time zone',
      [{ ...members, expires: '2026-11-23T09:00:00' }],
      'allow[0].expires',
      'with a time zone',
    ],
    [
      'a day that does not exist',
      [{ ...members, notBefore: '2026-02-30T09:00:00Z' }],
      'allow[0].notBefore',
      'ISO 8601',
    ],
    [
      'an expiry before the start',
      [{ ...members, notBefore: '2026-11-23T09:00:00Z', expires: '2026-11-23T09:00:00Z' }],
      'allow[0].expires',
      'later than',
    ],
  ])('refuses %s, with its path and what to write', (_, allow, path, message) => {
    const faults = captureFaults({ version: 1, allow })
    expect(faults).toEqual([{ path, message: expect.stringContaining(message) }])
  })

  it.each([
    ['an unknown predicate', { oneOff: ['a'] }, '', 'must be one of { "oneOf"'],
    ['two predicates at once', { max: 1, absent: true }, '', 'must be one of { "oneOf"'],
    ['no predicate', {}, '', 'must be one of { "oneOf"'],
    ['a bare value', 'subscribed', '', 'must be one of { "oneOf"'],
    ['an empty list', { oneOf: [] }, '.oneOf', 'at least one value'],
    [
      'a value that is not a scalar',
      { oneOf: [{}] },
      '.oneOf[0]',
      'must be a string, a number, true, false or null',
    ],
    ['a maximum that is not a number', { max: '5' }, '.max', 'must be a number'],
    ['a fractional maxItems', { maxItems: 0.5 }, '.maxItems', ''],
    ['absent: false', { absent: false }, '.absent', ''],
  ])('refuses %s in `where`', (_, predicate, place, message) => {
    expect(captureRuleFaults({ ...members, where: { 'body.status': predicate } })).toEqual([
      { path: `allow[0].where["body.status"]${place}`, message: expect.stringContaining(message) },
    ])
  })

  it.each(['status', 'body', 'body.', 'body..status', 'header.status', 'Body.status'])(
    'refuses `where` on %j, which is neither in the body nor in the query',
    (label) => {
      const faults = captureRuleFaults({ ...members, where: { [label]: { max: 1 } } })
      expect(faults).toEqual([
        { path: expect.stringContaining(label), message: 'must begin with "body." or "query."' },
      ])
    },
  )

  it.each([
    ['limit', { ...members, limit: { max: 500, per: '1 minute', unit: 'items' } }],
    ['breakGlass', { ...members, expires: '2026-11-23T13:00:00Z', breakGlass: { reason: 'INC-4711' } }],
  ])('refuses `%s` of a rule by name, as not supported yet', (name, rule) => {
    expect(captureRuleFaults(rule)).toEqual([
      { path: `allow[0].${name}`, message: 'is not supported by this version yet' },
    ])
  })

  it('refuses `require` by name, as not supported yet', () => {
    const require = [{ ops: ['*:send'], approval: { ttl: '15m' } }]
    expect(captureFaults({ version: 1, preset: 'read-only', require })).toEqual([
      { path: 'require', message: 'is not supported by this version yet' },
    ])
  })

  it('reports all faults together, each with its path', () => {
    const scope = {
      version: 2,
      name: 'someone@example.com',
      mode: 'enforced',
      preset: 'readonly',
      allow: ['campaigns.sendd', { ops: ['reports:write'], on: { list_id: [] }, limit: {} }, null],
      deny: ['*:sends', 'campaigns.send'],
      allows: [],
    }
    expect(captureFaultPaths(scope).sort()).toEqual([
      'allow[0]',
      'allow[1].limit',
      'allow[1].on.list_id',
      'allow[1].ops[0]',
      'allow[2]',
      'allows',
      'deny[0]',
      'mode',
      'name',
      'preset',
      'version',
    ])
  })

  it('lists its faults in the message too', () => {
    const error = captureError(ConfigError, () =>
      defineScope({ version: 1, allow: ['campaigns.sendd'] } as never),
    )
    expect(error.message).toMatch(
      /^defineScope\(…\) cannot be used:\n {2}- allow\[0\]: .*"campaigns\.send"\?$/,
    )
    expect(error.code).toBe('invalid_config')
  })

  it('refuses a scope that only denies, because it allows nothing', () => {
    expect(captureFaults({ version: 1, deny: ['*:send'] })).toEqual([
      { path: '', message: expect.stringContaining('allows nothing') },
    ])
  })

  it('accepts wildcards in `deny` that it refuses in `allow`', () => {
    const deny = ['indirect-send', 'read', 'write', 'delete', 'send', 'publish', 'export', 'connect'].map(
      (access) => `*:${access}`,
    )
    expect(defineTestScope({ version: 1, preset: 'read-only', deny }).deny).toEqual(deny)
  })

  it.each([[null], [undefined], [5], ['read-only'], [[]], [() => ({})], [new Map()]])(
    'refuses %j, which is not an object',
    (scope) => {
      expect(() => defineScope(scope as never)).toThrow(ConfigError)
    },
  )

  it.each([
    [{ version: 1, preset: 'none', name: undefined }, 'name'],
    [{ version: 1, preset: 'none', deny: undefined }, 'deny'],
    [{ version: 1, allow: [{ ops: ['lists.getList'], on: undefined }] }, 'allow[0].on'],
    [{ version: 1, allow: [{ ops: ['lists.getList'], on: { list_id: undefined } }] }, 'allow[0].on.list_id'],
    [{ version: 1, allow: [{ ops: ['lists.getList'], expires: undefined }] }, 'allow[0].expires'],
  ])('refuses a key without a value, as from an unset variable: %j', (scope, path) => {
    expect(captureFaultPaths(scope)).toEqual([path])
  })

  it.each([
    [new Map([['list_id', ['a']]])],
    [new Set(['list_id'])],
    [new Date()],
    [Object.create({ list_id: ['a'] })],
    [Object(true)],
  ])('refuses a class instance in place of a plain object, because %j would lose a condition', (on) => {
    expect(captureRuleFaults({ ops: ['lists.getList'], on })).toEqual([
      {
        path: 'allow[0].on',
        message: expect.stringContaining('must be a plain object or array, as in JSON'),
      },
    ])
  })

  it('refuses an own __proto__ at any depth, instead of silently dropping the condition', () => {
    for (const place of ['', 'rule', 'on', 'where', 'predicate'] as const) {
      const writeProtoEntry = (here: string) => (place === here ? '"__proto__": ["x"],' : '')
      const text = `{ ${writeProtoEntry('')} "version": 1, "allow": [ { ${writeProtoEntry('rule')} "ops": ["lists.getList"],
        "on": { ${writeProtoEntry('on')} "list_id": ["a"] },
        "where": { ${writeProtoEntry('where')} "query.fields": { ${writeProtoEntry('predicate')} "max": 1 } } } ] }`
      const faults = captureFaults(JSON.parse(text))
      expect(faults, place).toEqual([
        { path: expect.stringMatching(/__proto__$/), message: 'is not a known key' },
      ])
    }
  })
})

describe('a checked scope', () => {
  it('is deeply frozen', () => {
    const scope = defineScope({ version: 1, allow: [{ ops: ['lists.getList'], on: { list_id: ['a'] } }] })
    const [rule] = scope.allow
    expect([scope, scope.allow, rule, rule.ops, rule.on, rule.on.list_id].every(Object.isFrozen)).toBe(true)
  })

  it('is not affected by changes to the original object', () => {
    const allow = ['lists.getList']
    const scope = defineTestScope({ version: 1, allow })
    allow.push('campaigns.send')
    expect(scope.allow).toEqual(['lists.getList'])
    expect(Object.isFrozen(allow)).toBe(false)
  })

  it('is returned unchanged when it is checked again', () => {
    const scope = defineScope({ version: 1, preset: 'none' })
    expect(defineScope(scope)).toBe(scope)
  })

  it('is created from one read of each property, so that a getter cannot return another value later', () => {
    let asked = 0
    const scope = defineTestScope({
      version: 1,
      get allow() {
        asked += 1
        return asked === 1 ? ['lists.getList'] : ['campaigns.send']
      },
    })
    expect(asked).toBe(1)
    expect(scope).toEqual({ version: 1, allow: ['lists.getList'] })
  })

  it('cannot be created from a throwing getter or proxy; the ConfigError reveals nothing', () => {
    const throwError = () => {
      throw new Error('what the getter knows')
    }
    const hostile = [
      {
        version: 1,
        preset: 'none',
        get name() {
          return throwError()
        },
      },
      new Proxy({}, { get: throwError, ownKeys: throwError, getPrototypeOf: throwError }),
      { version: 1, allow: [new Proxy({}, { ownKeys: throwError })] },
    ]
    for (const scope of hostile) {
      const error = captureError(ConfigError, () => defineScope(scope as ScopeInput))
      expect(error.message).not.toContain('getter knows')
      expect(error.cause).toBeUndefined()
    }
  })

  it('cannot be created while a polluted prototype could disable checks', () => {
    const prototype = Object.prototype as Record<string, unknown>
    prototype['mode'] = 'report-only'
    prototype['allow'] = ['campaigns.send']
    try {
      expect(() => defineScope({ version: 1, preset: 'none' })).toThrow('Object.prototype["mode"]')
    } finally {
      delete prototype['mode']
      delete prototype['allow']
    }
  })
})

describe('a name or an id in a scope', () => {
  const hash = canaryKey().slice(0, 32)

  it('is refused if it is a key or a hash, because spans contain names, and the error does not repeat it', () => {
    for (const scope of [
      { version: 1, preset: 'read-only', name: canaryKey() },
      { version: 1, allow: [{ id: hash, ops: ['lists.getList'] }] },
    ]) {
      expect(() => defineScope(scope as ScopeInput)).toThrow('no key or hash')
      expect(() => defineScope(scope as ScopeInput)).not.toThrow(hash)
    }
  })
})
