import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { OpenApi, Schema } from '../../../scripts/extract-spec/open-api.js'
import { ConfigError } from '../../../src/errors/error-classes.js'
import { hasBodyPath } from '../../../src/marketing/body-fields.js'
import { captureError } from '../../support/capture-error.js'
import { sdkOperations } from '../../support/scope/scope-arbitrary.js'
import { defineTestScope } from '../../support/scope/verdict.js'

const createScope = (ops: readonly string[], name: string) => ({
  version: 1,
  allow: [{ ops, where: { [name]: { absent: true } } }],
})
const captureFaults = (ops: readonly string[], name: string) =>
  captureError(ConfigError, () => defineTestScope(createScope(ops, name))).faults

describe('a name in `where` that no selected operation has', () => {
  it.each<[string, readonly string[], string, string]>([
    [
      'a misspelled query parameter',
      ['lists.addListMember'],
      'query.skip_merge_validatoin',
      'is not a query parameter of lists.addListMember: did you mean "query.skip_merge_validation"?',
    ],
    [
      'a query parameter of another operation',
      ['lists.getList'],
      'query.count',
      'is not a query parameter of lists.getList',
    ],
    [
      'a part of a query parameter',
      ['lists.getAllLists'],
      'query.count.max',
      'is not a query parameter of lists.getAllLists: did you mean "query.count"?',
    ],
    [
      'a query parameter in camelCase',
      ['lists.getAllLists'],
      'query.beforeDateCreated',
      'is not a query parameter of lists.getAllLists: did you mean "query.before_date_created"?',
    ],
    [
      'a misspelled field',
      ['lists.addListMember'],
      'body.stauts',
      'is not in the body of lists.addListMember: did you mean "body.status"?',
    ],
    [
      'a misspelled field in an object',
      ['campaigns.create'],
      'body.recipients.lst_id',
      'is not in the body of campaigns.create: did you mean "body.recipients.list_id"?',
    ],
    [
      'a misspelled object',
      ['campaigns.create'],
      'body.recipents.list_id',
      'is not in the body of campaigns.create: did you mean "body.recipients.list_id"?',
    ],
    [
      'a field below a plain value',
      ['lists.addListMember'],
      'body.status.value',
      'is not in the body of lists.addListMember',
    ],
    [
      'a field of a list without an index',
      ['lists.batchListMembers'],
      'body.members.status',
      'is not in the body of lists.batchListMembers',
    ],
    [
      'a body field of an operation without a body',
      ['lists.getList'],
      'body.name',
      'is not in the body of lists.getList',
    ],
    ['a body field of a newer read', ['GET /audiences'], 'body.name', 'is not in the body of GET /audiences'],
    [
      'a parameter that Mailchimp does not have',
      ['GET /audiences'],
      'query._method',
      'is not a query parameter of GET /audiences',
    ],
    [
      'a misspelled field for several operations',
      ['lists.members:write'],
      'body.stauts',
      'is not in the body of any of these operations: did you mean "body.status"?',
    ],
    [
      'a name that only a prototype has',
      ['lists.addListMember'],
      'body.constructor',
      'is not in the body of lists.addListMember',
    ],
  ])('is refused: %s', (_, ops, name, message) => {
    expect(captureFaults(ops, name)).toEqual([
      { path: expect.stringMatching(/^allow\[0\]\.where\[".*"\]$/), message },
    ])
  })
})

describe('a name in `where`', () => {
  it.each<[readonly string[], string]>([
    [['lists.addListMember'], 'query.skip_merge_validation'],
    [['lists.members:read', 'lists.members:write'], 'body.status'],
    [['*:read'], 'query.count'],
    [['lists.addListMember'], 'body.merge_fields.FNAME'],
    [['lists.addListMember'], 'body.merge_fields.ADDRESS.city'],
    [['lists.batchListMembers'], 'body.members.0.merge_fields.X'],
    [['campaigns.create'], 'body.recipients.segment_opts.conditions.0.field'],
    [['batches.start'], 'body.operations'],
    [['GET /audiences'], 'query.count'],
    [['POST /audiences/{audience_id}/contacts'], 'body.anything.at.all'],
    [['POST /not-yet/{known_id}'], 'body.anything'],
    [['GET /not-yet/{known_id}'], 'query.anything'],
  ])('is accepted if one of the operations has it, or may have it: %j %s', (ops, name) => {
    expect(defineTestScope(createScope(ops, name))).toBeDefined()
  })
})

describe('the table of body fields', () => {
  const { paths, components } = JSON.parse(
    readFileSync(new URL('../../../scripts/spec/mailchimp-3.0.55.json', import.meta.url), 'utf8'),
  ) as OpenApi

  const resolveRef = (schema: Schema): Schema =>
    schema.$ref === undefined ? schema : (components.schemas?.[schema.$ref.split('/').at(-1) ?? ''] ?? {})

  /** Collects the paths in a body down to a depth, with the schema of each. */
  function collectPaths(schema: Schema, depth: number): [string[], Schema][] {
    const { properties, items, oneOf, allOf } = resolveRef(schema)
    if (depth === 0) return []
    const named: [string, Schema][] = [
      ...Object.entries(properties ?? {}),
      ...(items ? [['0', items] as [string, Schema]] : []),
    ]
    const below = named.flatMap(([name, inner]): [string[], Schema][] => [
      [[name], inner],
      ...collectPaths(inner, depth - 1).map(([path, end]): [string[], Schema] => [[name, ...path], end]),
    ])
    return [...below, ...[...(oneOf ?? []), ...(allOf ?? [])].flatMap((part) => collectPaths(part, depth))]
  }

  it('contains every path of the specification, and no misspelled one', () => {
    let known = 0
    for (const { id, method, template } of sdkOperations.filter((row) => row.body)) {
      const body = paths[template]?.[method.toLowerCase()]?.requestBody?.content['application/json']?.schema
      if (body === undefined) continue
      for (const [path] of collectPaths(body, 5)) {
        known += 1
        if (!hasBodyPath(id, path)) expect.fail(`${id} lacks ${path.join('.')}`)
        const misspelled = path.with(-1, `${path.at(-1)}_x`)
        if (hasBodyPath(id, misspelled)) expect.fail(`${id} takes ${misspelled.join('.')}`)
      }
    }
    expect(known).toBeGreaterThan(1_000)
  })
})
