import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import * as exceptions from '../../scripts/generate/classify.js'
import { createGeneratedFiles } from '../../scripts/generate/generated-files.js'
import { readNewerOperations } from '../../scripts/generate/newer-operations.js'
import { readGroup } from '../../scripts/generate/read-group.js'
import { assertDistinct, readGroups, readSdk } from '../../scripts/generate/read-sdk.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
const sdk = readSdk()
const rows = sdk.map(exceptions.classify)
const resources = new Set(rows.map((row) => row.resource))
const formatSignature = (id: string) =>
  sdk.find((operation) => operation.id === id)?.args.map(({ name, kind }) => `${name}: ${kind}`)

describe('the generated files', () => {
  it.each(createGeneratedFiles())('$path equals the output of a fresh run', ({ path, text }) => {
    expect(readFileSync(join(root, path), 'utf8') === text, 'stale: run npm run generate').toBe(true)
  })

  it('stay small: the catalogue below 60 kB, all types together below 400 kB', () => {
    const sizes = new Map(createGeneratedFiles(sdk).map(({ path, text }) => [path, text.length]))
    const types = ['marketing/api', 'marketing/selectors']
    const getSize = (name: string) => sizes.get(`src/${name}.generated.ts`) ?? Number.NaN
    expect(getSize('marketing/operations')).toBeLessThan(60_000)
    expect(types.reduce((sum, name) => sum + getSize(name), 0)).toBeLessThan(400_000)
  })
})

describe('npm run generate -- --check', () => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'generate-'))
    for (const { path, text } of createGeneratedFiles(sdk)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    }
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  it('succeeds if no file differs', () => {
    expect(check()).toMatchObject({ status: 0, stderr: '' })
  })

  it('fails, names the file that differs, and does not change it', () => {
    const edited = join(folder, 'src/marketing/api.generated.ts')
    writeFileSync(edited, 'edited by hand')
    const { status, stderr } = check()
    expect(status).toBe(1)
    expect(stderr).toBe('src/marketing/api.generated.ts is stale: run npm run generate\n')
    expect(readFileSync(edited, 'utf8')).toBe('edited by hand')
  })

  function check() {
    const script = [join(root, 'node_modules/tsx/dist/cli.mjs'), join(root, 'scripts/generate.ts'), '--check']
    return spawnSync(process.execPath, script, { cwd: folder, encoding: 'utf8' })
  }
})

describe('the data that is read from the SDK', () => {
  it('keeps the order of arguments, even if it differs from the path', () => {
    expect(formatSignature('lists.setListMember')).toEqual([
      ...['listId: path', 'subscriberHash: path', 'body: body', 'opts: options'],
    ])
    expect(formatSignature('lists.batchSegmentMembers')).toEqual([
      'body: body',
      'listId: path',
      'segmentId: path',
    ])
    expect(formatSignature('ecommerce.getPromoCodes')).toEqual([
      ...['promoRuleId: path', 'storeId: path', 'opts: options'],
    ])
    expect(formatSignature('searchMembers.search')).toEqual(['query: query', 'opts: options'])
    expect(formatSignature('ping.get')).toEqual([])
  })

  it('has the name on the wire and the camelCase spelling of every option', () => {
    const toCamelCase = (name: string) => name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())
    for (const { name, spellings } of sdk.flatMap(({ options }) => options)) {
      expect(spellings).toEqual([...new Set([toCamelCase(name), name])])
    }
  })
})

describe('every exception of the classification', () => {
  it('names an operation or a resource that exists', () => {
    const ids = new Set([...rows, ...readNewerOperations()].map((row) => row.id))
    const { resourceExceptions, indirectSends, bulkDataReads } = exceptions
    const named = [...Object.keys(resourceExceptions), ...indirectSends, ...bulkDataReads]
    const places = [exceptions.sendQueues, exceptions.channels, exceptions.peopleInReports].flat()
    expect(named.filter((id) => !ids.has(id))).toEqual([])
    expect(places.filter((resource) => !resources.has(resource))).toEqual([])
  })

  it('names an action that exists', () => {
    const templates = sdk.map(({ template }) => template)
    const hasAction = (start: string, action: string) =>
      templates.some(
        (template) => template.startsWith(`/${start}`) && template.endsWith(`/actions/${action}`),
      )
    for (const [start, actions] of Object.entries(exceptions.sendActions)) {
      expect(actions.filter((action) => !hasAction(start, action))).toEqual([])
    }
    expect(exceptions.publishActions.every((action) => hasAction('', action))).toBe(true)
  })

  it('marks only the listed operations as a possible cause of mail', () => {
    const marked = [...rows, ...readNewerOperations()].filter((row) => row.indirectSend).map((row) => row.id)
    expect(marked.toSorted()).toEqual(exceptions.indirectSends.toSorted())
  })

  it('marks only the reports that contain an address in the published specification', () => {
    const reports = rows.filter(({ template }) => template.startsWith('/report'))
    const marked = reports.filter((row) => row.personalData).map((row) => row.id)
    expect(marked).toEqual(reports.filter((row) => hasAddress(row.template)).map((row) => row.id))
    expect(rows.filter((row) => row.personalData)).toHaveLength(15)
  })
})

describe('source code of the SDK', () => {
  it('is refused if a template and its parameters differ', () => {
    expect(() => readGroupSource({ template: '/things/{other_id}' })).toThrow(
      'ThingsApi.get: template /things/{other_id} with path parameters (thing_id)',
    )
  })

  it('is refused if a method does not call the API, or calls it twice', () => {
    expect(() => readGroupSource({ call: 'other' })).toThrow('ThingsApi.get: 0 calls of callApi')
    expect(() => readGroupSource({ before: "this.apiClient.callApi('/', 'GET');" })).toThrow(
      '2 calls of callApi',
    )
  })

  it('is refused if a method has no twin', () => {
    expect(() => readGroupSource({ twin: 'getWithMore' })).toThrow(
      'ThingsApi.getWithMore: no getWithMoreWithHttpInfo',
    )
  })

  it('is refused if an argument is not used', () => {
    expect(() => readGroupSource({ args: 'thingId, extra' })).toThrow(
      'ThingsApi.get: argument extra goes nowhere',
    )
  })

  it('is refused if the method is not an HTTP method', () => {
    expect(() => readGroupSource({ method: 'FETCH' })).toThrow('ThingsApi.get: the method FETCH')
  })

  it('is refused if two operations share a route', () => {
    const one = readGroupSource({})
    expect(() => assertDistinct([...one, ...one.map((row) => ({ ...row, id: 'things.again' }))])).toThrow(
      'things.again: GET /things/{thing_id} is taken by things.get',
    )
  })

  it('is read if it has the known shape', () => {
    expect(readGroupSource({})).toMatchObject([
      { id: 'things.get', template: '/things/{thing_id}', body: false },
    ])
    expect(
      readGroups("var T = require('./api/ThingsApi'); function C() { this.things = new T(this) }"),
    ).toEqual(new Map([['ThingsApi', 'things']]))
  })
})

/** Reads a group file of one method, with some parts replaced. */
function readGroupSource(
  parts: Partial<Record<'template' | 'method' | 'call' | 'before' | 'twin' | 'args', string>>,
) {
  const { template = '/things/{thing_id}', method = 'GET', call = 'callApi', before = '' } = parts
  const { twin = 'getWithHttpInfo', args = 'thingId' } = parts
  return readGroup(
    'things',
    'ThingsApi',
    `module.exports = function(apiClient) {
      this.${twin} = function(${args}) {
        var postBody = null;
        var pathParams = { 'thing_id': thingId };
        var queryParams = {};
        ${before}
        return this.apiClient.${call}('${template}', '${method}', pathParams, queryParams, {}, {}, postBody);
      }
      this.get = function(${args}) {}
    }`,
  )
}

type Schema = { $ref?: string; items?: Schema; properties?: Record<string, Schema>; allOf?: Schema[] }

/** Whether the response to a GET has a field for an e-mail address, at any depth. */
function hasAddress(template: string): boolean {
  const spec = JSON.parse(readFileSync(join(root, 'scripts/spec/mailchimp-3.0.55.json'), 'utf8'))
  const normalizeParams = (path: string) => path.replace(/{\w+}/g, '{}')
  const path = Object.keys(spec.paths).find((other) => normalizeParams(other) === normalizeParams(template))
  if (!path) throw new Error(`${template} is not in the specification`)
  const schema = spec.paths[path].get.responses['200'].content['application/json'].schema
  return hasField(schema, ['email_address', 'email'], spec.components.schemas, new Set())
}

function hasField(
  schema: Schema,
  names: readonly string[],
  known: Record<string, Schema>,
  seen: Set<string>,
): boolean {
  const { $ref, properties = {}, items, allOf = [] } = schema
  if ($ref && seen.has($ref)) return false
  if ($ref) return hasField(known[$ref.split('/').at(-1) ?? ''] ?? {}, names, known, seen.add($ref))
  if (names.some((name) => name in properties)) return true
  const inner = [...Object.values(properties), ...allOf, ...(items ? [items] : [])]
  return inner.some((part) => hasField(part, names, known, seen))
}
