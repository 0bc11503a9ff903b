import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import formats from 'ajv-formats'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { getConfigSchema } from '../../src/config/config-schema.js'
import { ConfigError, type Fault } from '../../src/errors/error-classes.js'
import { validate } from '../../src/validation/schemas/validate.js'
import { fullConfig } from '../support/config/full-config.js'
import { mutateDocuments } from '../support/hostile-documents.js'
import { chooseRuns, scaleCount } from '../support/property-runs.js'
import { scopeArbitrary } from '../support/scope/scope-arbitrary.js'

const ajv = new Ajv({ strict: false, allErrors: false })
formats(ajv)
const schemaDocument = JSON.parse(readFileSync(new URL('../../schema.json', import.meta.url), 'utf8'))
const validateInEditor = ajv.compile(schemaDocument)
const schema = getConfigSchema()

/** Returns the faults that the loader finds in a document. */
function captureFaults(document: unknown): readonly Fault[] {
  try {
    validate(() => schema, document, 'mailchimp.config.json')
    return []
  } catch (error) {
    if (error instanceof ConfigError) return error.faults
    throw error
  }
}

/**
 * Faults that only the loader can find, because JSON Schema cannot express them. An editor shows all others.
 */
const loaderOnlyFaults = [
  /^is not a path parameter of /,
  /^is not (?:a query parameter|in the body) of /,
  /^is not (?:a query parameter|in the body) of any of these operations/,
  /^must be later than `notBefore`$/,
  /^allows nothing: /,
  /^must be a data centre of Mailchimp/,
  /^must be an origin/,
  /^must begin with https:/,
  /^must end after the port/,
  /^must not contain a user name/,
  /^must be the URL of a proxy/,
  /^must begin with http:/,
  /^must percent-encode/,
  /^must be an IPv4 or IPv6 address/,
  /^must be an address or a range of addresses/,
  /^must be a day, or a time with a time zone/,
]

const documents = [
  {},
  fullConfig,
  { credentials: { env: { apiKey: 'NEWSLETTER_KEY', consume: true } }, network: { proxy: 'env' } },
  ...fullConfig.credentials.map((credentials) => ({ credentials })),
  { credentials: { env: 'MAILCHIMP_API_KEY' }, scope: { version: 1, preset: 'read-only' } },
  { scope: { version: 1, allow: ['reports:read'] } },
]

describe('schema.json', () => {
  it.each(documents)('accepts what the loader accepts: %j', (document) => {
    expect(captureFaults(document)).toEqual([])
    expect(validateInEditor(document)).toBe(true)
  })

  it('accepts every scope that the loader accepts', () => {
    fc.assert(
      fc.property(scopeArbitrary, (scope) => {
        expect(captureFaults({ scope })).toEqual([])
        expect(validateInEditor({ scope })).toBe(true)
      }),
      { numRuns: chooseRuns(2_000) },
    )
  })

  it('agrees with the loader on every document, except for checks that JSON Schema cannot express', () => {
    const seen = { taken: 0, refused: 0, onlyTheLoader: 0 }
    fc.assert(
      fc.property(mutateDocuments(documents), (near) => {
        const text = toJson(near)
        if (text === undefined) return
        const document: unknown = JSON.parse(text)
        const faults = captureFaults(document)
        const beyondJsonSchema = faults.filter(({ message }) =>
          loaderOnlyFaults.some((words) => words.test(message)),
        )
        if (validateInEditor(document)) {
          expect(beyondJsonSchema).toEqual(faults)
          seen[faults.length === 0 ? 'taken' : 'onlyTheLoader'] += 1
        } else {
          expect(faults.length - beyondJsonSchema.length).toBeGreaterThan(0)
          seen.refused += 1
        }
      }),
      { numRuns: chooseRuns(20_000) },
    )
    expect(seen.taken).toBeGreaterThan(scaleCount(100, 20_000))
    expect(seen.refused).toBeGreaterThan(scaleCount(1_000, 20_000))
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
    ['a secret in place of a variable', { credentials: { env: 'a'.repeat(32) } }],
    ['more connections than an account has', { network: { connections: 11 } }],
    ['two sources in one', { credentials: { env: 'A', file: 'b' } }],
    ['no source', { credentials: [] }],
    ['an unknown source', { credentials: [{ env: 'A' }, { keychain: 'mailchimp' }] }],
    ['a command as one string', { credentials: { command: 'op read op://a/b' } }],
    ['a token in place of a path', { credentials: { file: 'a'.repeat(32) } }],
    ['a token of Vault', { credentials: { hashicorpVault: { path: 'x', auth: { token: 'secret' } } } }],
    ['Vault without authentication', { credentials: { hashicorpVault: { path: 'x', auth: {} } } }],
    ['an unknown role', { expect: { role: 'boss' } }],
  ])('marks %s in an editor', (_, document) => {
    expect(validateInEditor(document)).toBe(false)
    expect(captureFaults(document)).not.toEqual([])
  })

  it('describes every key, except those that users define', () => {
    const written = /\.(?:on|where)\b|^\$schema$/
    const unexplained = collectKeys(schemaDocument).filter(
      ([place, { description }]) => description === undefined && !written.test(place),
    )
    expect(unexplained.map(([place]) => place)).toEqual([])
    const explained = collectKeys(schemaDocument).map(([place]) => place)
    expect(explained).toEqual(
      expect.arrayContaining([
        'credentials.env',
        'credentials.hashicorpVault.auth.appRole.secretId.file',
        'network.proxy.caFile',
      ]),
    )
  })

  /** Serializes a document as in a file. Returns undefined for a value that JSON cannot represent. */
  function toJson(value: unknown): string | undefined {
    try {
      return JSON.stringify(value)
    } catch {
      return undefined
    }
  }

  interface Part {
    readonly $ref?: string
    readonly description?: string
    readonly properties?: Readonly<Record<string, Part>>
    readonly items?: Part
    readonly anyOf?: readonly Part[]
    readonly allOf?: readonly Part[]
  }

  /** Collects all keys of the schema with their paths. */
  function collectKeys(part: Part, place = ''): [place: string, key: Part][] {
    const { properties = {}, items, anyOf = [], allOf = [], $ref } = part
    const referred = $ref && schemaDocument.definitions[$ref.replace('#/definitions/', '')]
    const same = [...anyOf, ...allOf, items, referred].filter((each) => each !== undefined && each !== '')
    const inner = Object.entries(properties).flatMap(([name, key]) => {
      const path = place === '' ? name : `${place}.${name}`
      return [[path, key] as [string, Part], ...collectKeys(key, path)]
    })
    return [...inner, ...same.flatMap((each) => collectKeys(each as Part, place))]
  }
})
