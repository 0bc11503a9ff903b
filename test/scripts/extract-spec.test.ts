import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from 'acorn'
import { simple } from 'acorn-walk'
import { describe, expect, it } from 'vitest'
import { extract } from '../../scripts/extract-spec/extract.js'
import { getMethods, type OpenApi, type Schema } from '../../scripts/extract-spec/open-api.js'
import { printByLine } from '../../scripts/extract-spec/print-by-line.js'

const file = new URL('../../scripts/spec/mailchimp-3.0.55.json', import.meta.url)
const text = readFileSync(file, 'utf8')
const committed = JSON.parse(text) as OpenApi
const schemas = committed.components.schemas ?? {}
const operations = Object.entries(committed.paths).flatMap(([template, path]) =>
  getMethods(path).map(([method, operation]) => ({ method: method.toUpperCase(), template, ...operation })),
)

const schemaKeys = [
  ...[
    '$ref',
    'type',
    'format',
    'enum',
    'default',
    'minimum',
    'maximum',
    'minLength',
    'maxLength',
    'readOnly',
  ],
  ...['required', 'properties', 'additionalProperties', 'items', 'oneOf', 'allOf', 'discriminator'],
]

/** Yields a schema and all nested ones. */
function* walkSchemas(schema: Schema): Generator<Schema> {
  yield schema
  const { properties = {}, items, additionalProperties: rest, oneOf = [], allOf = [] } = schema
  const parts = [...Object.values(properties), ...oneOf, ...allOf]
  if (items) parts.push(items)
  if (typeof rest === 'object') parts.push(rest)
  for (const part of parts) yield* walkSchemas(part)
}

const collectRootSchemas = (): Schema[] => [
  ...Object.values(schemas),
  ...operations.flatMap(({ parameters = [], requestBody, responses }) => [
    ...parameters.map(({ schema }) => schema),
    ...[requestBody, ...Object.values(responses)].flatMap((part) =>
      Object.values(part?.content ?? {}).map(({ schema }) => schema),
    ),
  ]),
]

const allSchemas = collectRootSchemas().flatMap((schema) => [...walkSchemas(schema)])

const collectKeys = (parts: readonly object[]) => [...new Set(parts.flatMap(Object.keys))].sort()

describe('the committed extract', () => {
  it('holds structure and no prose', () => {
    expect(collectKeys([committed])).toEqual([
      'components',
      'info',
      'openapi',
      'paths',
      'security',
      'servers',
    ])
    expect(committed.info).toEqual({ title: 'Mailchimp Marketing API', version: '3.0.55' })
    expect(collectKeys(committed.servers)).toEqual(['url'])
    expect(collectKeys(operations.map(({ method, template, ...operation }) => operation))).toEqual([
      'deprecated',
      'operationId',
      'parameters',
      'requestBody',
      'responses',
    ])
    expect(collectKeys(operations.flatMap(({ parameters = [] }) => parameters))).toEqual([
      'explode',
      'in',
      'name',
      'required',
      'schema',
    ])
    const responses = operations.flatMap((operation) => Object.values(operation.responses))
    expect(collectKeys(responses)).toEqual(['content', 'description'])
    expect(new Set(responses.map(({ description }) => description))).toEqual(new Set(['']))
    expect(schemaKeys).toEqual(expect.arrayContaining(collectKeys(allSchemas)))
  })

  it('has no sentences among its values', () => {
    const values = allSchemas.flatMap((schema) => [schema.default, schema.format, ...(schema.enum ?? [])])
    const sentences = values.filter((value) => typeof value === 'string' && value.split(' ').length > 4)
    expect(sentences).toEqual([])
  })

  it('resolves each reference, uses each schema, and defines each required field', () => {
    const references = allSchemas.flatMap((schema) => [
      ...(schema.$ref ? [schema.$ref] : []),
      ...Object.values(schema.discriminator?.mapping ?? {}),
    ])
    const known = Object.keys(schemas).map((name) => `#/components/schemas/${name}`)
    expect([...new Set(references)].sort()).toEqual(known.sort())
    for (const { required = [], properties = {} } of allSchemas) {
      expect(Object.keys(properties)).toEqual(expect.arrayContaining(required))
    }
  })

  it('is a valid OpenAPI 3.0 document', () => {
    expect(committed.openapi).toMatch(/^3\.0\.\d$/)
    expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(operations.length)
    expect(Object.keys(schemas).filter((name) => !/^[A-Za-z0-9]+$/.test(name))).toEqual([])
    for (const { template, parameters = [] } of operations) {
      const inPath = parameters.filter((parameter) => parameter.in === 'path' && parameter.required)
      const inTemplate = [...template.matchAll(/\{([^}]+)\}/g)].map(([, name]) => name)
      expect(inPath.map(({ name }) => name).sort(), template).toEqual(inTemplate.sort())
    }
    for (const { type, items, $ref } of allSchemas) {
      expect([undefined, 'string', 'number', 'integer', 'boolean', 'array', 'object']).toContain(type)
      expect(items !== undefined).toBe(type === 'array')
      if ($ref) expect(type).toBeUndefined()
    }
    const schemes = Object.keys(committed.components.securitySchemes ?? {})
    expect(committed.security.flatMap(Object.keys)).toEqual(schemes)
  })

  it('contains each structure once', () => {
    const structures = Object.values(schemas).map((schema) => JSON.stringify(schema))
    expect(new Set(structures).size).toBe(structures.length)
  })

  it('has the format that the script writes, and less than 400 kB', () => {
    expect(printByLine(committed)).toBe(text)
    expect(text.length).toBeLessThan(400_000)
  })

  it('covers every operation of the official SDK', () => {
    const covered = new Set(operations.map(({ method, template }) => `${method} ${template}`))
    const called = collectSdkCalls()
    expect(called.size).toBe(270)
    expect([...called].filter((pair) => !covered.has(pair))).toEqual([])
  })
})

function collectSdkCalls(): Set<string> {
  const folder = fileURLToPath(
    new URL('../../node_modules/@mailchimp/mailchimp_marketing/src/api/', import.meta.url),
  )
  const pairs = new Set<string>()
  for (const name of readdirSync(folder)) {
    simple(parse(readFileSync(folder + name, 'utf8'), { ecmaVersion: 'latest' }), {
      CallExpression({ callee, arguments: [template, method] }) {
        if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') return
        if (callee.property.name !== 'callApi') return
        if (template?.type === 'Literal' && method?.type === 'Literal')
          pairs.add(`${method.value} ${template.value}`)
      },
    })
  }
  return pairs
}

describe('extracting', () => {
  const addDescriptions = (schema: Schema) => ({
    description: 'A sentence.',
    title: 'T',
    example: 1,
    'x-a': 1,
    ...schema,
  })
  const createLink = () =>
    addDescriptions({
      type: 'object',
      properties: { rel: addDescriptions({ type: 'string', readOnly: true }) },
    })

  const createSource = (answer: Schema): OpenApi => ({
    openapi: '3.0.0',
    info: { title: 'Prose', version: '1.0' },
    servers: [{ url: 'https://server.api.example.com' }],
    security: [],
    paths: {
      '/things/{thing_id}': {
        get: {
          operationId: 'getThing',
          responses: {
            '200': { description: 'More prose.', content: { 'application/json': { schema: answer } } },
          },
        },
      },
    },
    components: {},
  })

  const extractSchemas = (answer: Schema) => extract(createSource(answer)).components.schemas

  it('drops prose, but keeps properties called `title` and the like', () => {
    const title = { type: 'string' }
    const source = addDescriptions({ type: 'object', properties: { title: addDescriptions(title) } })
    expect(extractSchemas(source)).toEqual({ Thing: { type: 'object', properties: { title } } })
  })

  it('keeps equal structures once, under the shortest name', () => {
    const properties = { links: { type: 'array', items: createLink() }, best_link: createLink() }
    expect(extractSchemas({ type: 'object', properties })).toEqual({
      Thing: {
        type: 'object',
        properties: {
          links: { type: 'array', items: { $ref: '#/components/schemas/ThingLink' } },
          best_link: { $ref: '#/components/schemas/ThingLink' },
        },
      },
      ThingLink: { type: 'object', properties: { rel: { type: 'string', readOnly: true } } },
    })
  })

  it('maps each value of a discriminator to its schema', () => {
    const createChoice = (value: string) => ({
      type: 'object',
      properties: { kind: { type: 'string', enum: [value] } },
    })
    const schema = {
      oneOf: [createChoice('a_b'), createChoice('c')],
      discriminator: { propertyName: 'kind' },
    }
    expect(extractSchemas(schema)?.['Thing']).toEqual({
      oneOf: [{ $ref: '#/components/schemas/ThingAB' }, { $ref: '#/components/schemas/ThingC' }],
      discriminator: {
        propertyName: 'kind',
        mapping: { a_b: '#/components/schemas/ThingAB', c: '#/components/schemas/ThingC' },
      },
    })
  })

  it('corrects invalid formats, enums, defaults and items of the source', () => {
    const properties = {
      when: { type: 'string', format: 'Promo date-time' },
      which: { type: 'array', items: { type: 'string' }, enum: [['a'], ['b']] },
      flag: { type: 'string', default: false },
      many: { type: 'integer', items: { type: 'string' } },
    }
    expect(extractSchemas({ properties })?.['Thing']).toEqual({
      type: 'object',
      properties: {
        when: { type: 'string', format: 'date-time' },
        which: { type: 'array', items: { type: 'string', enum: ['a', 'b'] } },
        flag: { type: 'string' },
        many: { type: 'integer' },
      },
    })
  })
})
