import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import formats from 'ajv-formats'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { configSchema } from '../../src/config/schema.js'
import { ConfigError, type Fault } from '../../src/errors.js'
import { validated } from '../../src/faults.js'
import { nearby } from '../hostile-documents.js'
import { aScope } from '../scope/arbitrary-scope.js'

const ajv = new Ajv({ strict: false, allErrors: false })
formats(ajv)
const inEditor = ajv.compile(
  JSON.parse(readFileSync(new URL('../../schema.json', import.meta.url), 'utf8')) as object,
)
const schema = configSchema()

/** What the loader says of a document. */
function faultsOf(document: unknown): readonly Fault[] {
  try {
    validated(schema, document, 'mailchimp.config.json')
    return []
  } catch (error) {
    if (error instanceof ConfigError) return error.faults
    throw error
  }
}

/**
 * What only the loader can know: JSON Schema has no words for it. Everything else has to be the same in an
 * editor.
 */
const onlyForTheLoader = [
  /^is not a path parameter of /,
  /^must be later than `notBefore`$/,
  /^allows nothing: /,
  /^must be a data centre of Mailchimp/,
  /^must be an origin/,
  /^must begin with https:/,
  /^must end after the port/,
  /^must not hold a user name/,
]

const whole = {
  $schema: './node_modules/mailchimp-hardened/schema.json',
  credentials: { env: { apiKey: 'NEWSLETTER_KEY', accessToken: 'TOKEN', server: 'SERVER' } },
  scope: {
    version: 1,
    name: 'sync',
    mode: 'enforce',
    preset: 'none',
    allow: [
      'lists.getList',
      {
        id: 'a',
        ops: ['lists.members:write'],
        on: { list_id: ['a', 7] },
        where: {
          'body.status': { oneOf: ['a', null, true, 3] },
          'query.count': { max: 1.5 },
          'body.tags': { maxItems: 2 },
          'body.vip': { absent: true },
        },
        notBefore: '2026-11-23T09:00:00Z',
        expires: '2026-11-23T13:00:00.5+01:00',
      },
    ],
    deny: ['*:send', 'campaigns.send'],
  },
  network: { origin: 'https://127.0.0.1:8443', connections: 3, maxResponseBytes: 2048, caFile: 'ca.pem' },
  server: 'us19',
  timeouts: { connectMs: 1, headersMs: 2, bodyMs: 3, totalMs: 4 },
}
const documents = [
  {},
  whole,
  { credentials: { env: 'MAILCHIMP_API_KEY' }, scope: { version: 1, preset: 'read-only' } },
  { scope: { version: 1, allow: ['reports:read'] } },
]

describe('schema.json', () => {
  it.each(documents)('takes what the loader takes: %j', (document) => {
    expect(faultsOf(document)).toEqual([])
    expect(inEditor(document)).toBe(true)
  })

  it('takes every scope that the loader takes', () => {
    fc.assert(
      fc.property(aScope, (scope) => {
        expect(faultsOf({ scope })).toEqual([])
        expect(inEditor({ scope })).toBe(true)
      }),
      { numRuns: 2_000 },
    )
  })

  it('takes and refuses the same documents as the loader, but for what only the loader can know', () => {
    const seen = { taken: 0, refused: 0, onlyTheLoader: 0 }
    fc.assert(
      fc.property(nearby(documents), (near) => {
        const text = asJson(near)
        if (text === undefined) return
        const document: unknown = JSON.parse(text)
        const faults = faultsOf(document)
        const beyondJsonSchema = faults.filter(({ message }) =>
          onlyForTheLoader.some((words) => words.test(message)),
        )
        if (inEditor(document)) {
          expect(beyondJsonSchema).toEqual(faults)
          seen[faults.length === 0 ? 'taken' : 'onlyTheLoader'] += 1
        } else {
          expect(faults.length - beyondJsonSchema.length).toBeGreaterThan(0)
          seen.refused += 1
        }
      }),
      { numRuns: 10_000 },
    )
    expect(seen.taken).toBeGreaterThan(100)
    expect(seen.refused).toBeGreaterThan(1_000)
  })

  it.each([
    ['an unknown key', { scopes: {} }],
    ['an unknown key in a scope', { scope: { version: 1, preset: 'none', limit: 1 } }],
    ['an operation that does not exist', { scope: { version: 1, allow: ['campaigns.sendd'] } }],
    ['a wildcard that `allow` may not use', { scope: { version: 1, allow: ['*:send'] } }],
    [
      'a parameter that no operation has',
      { scope: { version: 1, allow: [{ ops: ['lists.getList'], on: { lst_id: ['a'] } }] } },
    ],
    [
      'a date without a time zone',
      { scope: { version: 1, allow: [{ ops: ['lists.getList'], expires: '2026-11-23T09:00:00' }] } },
    ],
    ['a secret where a variable belongs', { credentials: { env: 'a'.repeat(32) } }],
    ['more connections than an account has', { network: { connections: 11 } }],
  ])('marks %s in an editor', (_, document) => {
    expect(inEditor(document)).toBe(false)
    expect(faultsOf(document)).not.toEqual([])
  })

  /** As it would stand in a file; what JSON cannot hold was no file. */
  function asJson(value: unknown): string | undefined {
    try {
      return JSON.stringify(value)
    } catch {
      return undefined
    }
  }
})
