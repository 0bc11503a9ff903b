import fc from 'fast-check'
import type { Call, Operation } from '../../../src/api/operation.js'
import { newerOperations, operations } from '../../../src/marketing/all-operations.js'
import { catalogue } from '../../../src/marketing/catalogue.js'
import { findNameFault } from '../../../src/scope/schemas/where-names.js'
import type { Predicate } from '../../../src/scope/scope.js'
import { createCall } from './call-fixture.js'
import { noon } from './verdict.js'
import type { WrittenRule, WrittenScope } from './written-scope.js'

/** The operations with an SDK method. */
export const sdkOperations: readonly Operation[] = Object.values(operations)

/** All operations of the catalogue. */
export const allOperations: readonly Operation[] = [...sdkOperations, ...newerOperations]

/** A few operations and values, so that rules match calls often enough. */
const frequentIds = [
  'lists.updateList',
  'lists.getList',
  'lists.addListMember',
  'lists.setListMember',
  'lists.deleteListMember',
  'lists.getListMember',
  'campaigns.create',
  'campaigns.send',
  'campaigns.list',
  'reports.getCampaignReport',
  'reports.getEmailActivityForCampaign',
  'ping.get',
]

const operationArbitrary = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...allOperations.filter(({ id }) => frequentIds.includes(id))) },
  { weight: 1, arbitrary: fc.constantFrom(...allOperations) },
)

const valueArbitrary = fc.constantFrom('a', 'b', '7', 'Someone@Example.com', 'someone@example.com')
const names = ['status', 'a', 'tags', 'count', 'merge_fields', 'constructor', 'length', '0']
const nameArbitrary = fc.constantFrom(...names)
const scalarArbitrary = fc.constantFrom<string | number | boolean | null>('a', 'b', '7', 7, true, null, 0)

const jsonArbitrary = fc.oneof(
  scalarArbitrary,
  fc.array(scalarArbitrary, { maxLength: 3 }),
  fc.dictionary(nameArbitrary, scalarArbitrary, { maxKeys: 2 }),
  fc.dictionary(nameArbitrary, fc.dictionary(nameArbitrary, scalarArbitrary, { maxKeys: 2 }), { maxKeys: 2 }),
)

const bodyArbitrary = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.dictionary(nameArbitrary, jsonArbitrary, { maxKeys: 4, noNullPrototype: false }),
  },
  { weight: 1, arbitrary: fc.constantFrom<unknown>([], ['a'], 'null', '7', '"a"') },
  {
    weight: 2,
    arbitrary: fc.dictionary(
      fc.constantFrom('notify_on_subscribe', 'notify_on_unsubscribe', 'status'),
      fc.constantFrom('', 'someone@example.com', null, ['a'], false),
      { maxKeys: 2, noNullPrototype: false },
    ),
  },
)

/** A call of an operation, with few distinct values. */
export function createCallArbitrary(row: fc.Arbitrary<Operation>): fc.Arbitrary<Call> {
  return row.chain((operation) =>
    fc
      .record({
        params: createRecordArbitrary(operation.pathParams, fc.constantFrom('a', 'b', '7')),
        query: fc.dictionary(
          fc.constantFrom(...(operation.queryParams.length > 0 ? operation.queryParams : ['none'])),
          fc.constantFrom('a', 'b', '7', '0', 'a,b', 'true', ''),
          { maxKeys: operation.queryParams.length > 0 ? 3 : 0 },
        ),
        body: bodyArbitrary,
      })
      .map((parts) => createCall(operation.id, parts)),
  )
}

export const callArbitrary: fc.Arbitrary<Call> = createCallArbitrary(operationArbitrary)

function createRecordArbitrary(names: readonly string[], value: fc.Arbitrary<string>) {
  return fc.record(Object.fromEntries(names.map((name) => [name, value])))
}

const predicateArbitrary: fc.Arbitrary<Predicate> = fc.oneof(
  fc.array(scalarArbitrary, { minLength: 1, maxLength: 3 }).map((oneOf) => ({ oneOf })),
  fc.constantFrom(0, 5, 7, -1).map((max) => ({ max })),
  fc.integer({ min: 0, max: 3 }).map((maxItems) => ({ maxItems })),
  fc.constant({ absent: true } as const),
)

/** Names in bodies and queries. merge_fields may contain any name, including those of a prototype. */
const labelArbitrary = fc.oneof(
  fc.constantFrom(
    'body.status',
    'body.tags',
    'body.recipients.list_id',
    'body.notify_on_subscribe',
    'body.tags.0',
  ),
  fc.constantFrom('query.count', 'query.status', 'query.fields', 'query.skip_merge_validation'),
  fc.constantFrom(...names, '__proto__').map((name) => `body.merge_fields.${name}`),
)

const moments = [-3_600_000, -1, 0, 1, 3_600_000].map((away) => new Date(noon + away).toISOString())

const selectorArbitrary = fc.oneof(
  { weight: 3, arbitrary: operationArbitrary.map(({ id }) => id) },
  { weight: 2, arbitrary: operationArbitrary.map(({ resource, access }) => `${resource}:${access}`) },
  { weight: 1, arbitrary: fc.constantFrom('*:read', ...catalogue.getSelectors().keys()) },
)

const ruleArbitrary: fc.Arbitrary<WrittenRule> = fc
  .record(
    {
      id: fc.constantFrom('sync', 'INC-4711'),
      ops: fc.array(selectorArbitrary, { minLength: 1, maxLength: 3 }),
      where: fc.dictionary(labelArbitrary, predicateArbitrary, { maxKeys: 2 }),
      notBefore: fc.constantFrom(...moments),
      expires: fc.constantFrom(...moments),
    },
    { requiredKeys: ['ops'] },
  )
  .filter(({ notBefore, expires }) => !notBefore || !expires || notBefore < expires)
  .map((rule) =>
    rule.where === undefined ? rule : { ...rule, where: filterKnownNames(rule.ops, rule.where) },
  )
  .chain((rule) => {
    const bindable = intersectPathParams(rule.ops)
    if (bindable.length === 0) return fc.constant(rule)
    const on = fc.dictionary(
      fc.constantFrom(...bindable),
      fc.array(fc.oneof(valueArbitrary, fc.constant(7)), { minLength: 1, maxLength: 2 }),
      { maxKeys: 2 },
    )
    return fc
      .option(on, { nil: undefined })
      .map((bound) => (bound === undefined ? rule : { ...rule, on: bound }))
  })

/** Keeps the names that `where` accepts. */
function filterKnownNames(ops: readonly string[], where: Readonly<Record<string, Predicate>>) {
  const operations = ops.flatMap((selector) => catalogue.getSelectors().get(selector) ?? [])
  return Object.fromEntries(
    Object.entries(where).filter(([name]) => findNameFault(name, operations, catalogue) === undefined),
  )
}

function intersectPathParams(ops: readonly string[]): string[] {
  const [first, ...others] = ops.flatMap((selector) => catalogue.getSelectors().get(selector) ?? [])
  return (first?.pathParams ?? []).filter((name) =>
    others.every(({ pathParams }) => pathParams.includes(name)),
  )
}

const wildcardArbitrary = fc
  .constantFrom('read', 'write', 'delete', 'send', 'publish', 'export', 'connect', 'indirect-send')
  .map((access) => `*:${access}`)

/** Any valid scope. */
export const scopeArbitrary: fc.Arbitrary<WrittenScope> = fc.record(
  {
    version: fc.constant(1 as const),
    name: fc.constantFrom('nightly sync', 'x'),
    mode: fc.constantFrom('enforce', 'report-only'),
    preset: fc.constantFrom('none', 'read-only', 'reporting'),
    allow: fc.array(fc.oneof(selectorArbitrary, ruleArbitrary), { maxLength: 4 }),
    deny: fc.array(
      fc.oneof({ weight: 3, arbitrary: selectorArbitrary }, { weight: 1, arbitrary: wildcardArbitrary }),
      {
        maxLength: 1,
      },
    ),
  },
  { requiredKeys: ['version', 'allow'] },
)
