import fc from 'fast-check'
import { selectors } from '../../src/mailchimp/catalogue.js'
import type { Call, Operation } from '../../src/mailchimp/operation.js'
import { newerOperations, operations } from '../../src/mailchimp/operations.js'
import type { Predicate } from '../../src/scope/scope.js'
import { findNameFault } from '../../src/scope/where-names.js'
import { aCall } from './a-call.js'
import { noon } from './verdict.js'
import type { WrittenRule, WrittenScope } from './written-scope.js'

/** The operations that the SDK has a method for. */
export const sdkRows: readonly Operation[] = Object.values(operations)

/** All operations of the catalogue. */
export const rows: readonly Operation[] = [...sdkRows, ...newerOperations]

/** Few operations and values, so that rules and calls meet often enough. */
const someIds = [
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

const aRow = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...rows.filter(({ id }) => someIds.includes(id))) },
  { weight: 1, arbitrary: fc.constantFrom(...rows) },
)

const aValue = fc.constantFrom('a', 'b', '7', 'Someone@Example.com', 'someone@example.com')
const names = ['status', 'a', 'tags', 'count', 'merge_fields', 'constructor', 'length', '0']
const aName = fc.constantFrom(...names)
const aScalar = fc.constantFrom<string | number | boolean | null>('a', 'b', '7', 7, true, null, 0)

const aJson = fc.oneof(
  aScalar,
  fc.array(aScalar, { maxLength: 3 }),
  fc.dictionary(aName, aScalar, { maxKeys: 2 }),
  fc.dictionary(aName, fc.dictionary(aName, aScalar, { maxKeys: 2 }), { maxKeys: 2 }),
)

const aBody = fc.oneof(
  { weight: 8, arbitrary: fc.dictionary(aName, aJson, { maxKeys: 4, noNullPrototype: false }) },
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

/** A call of an operation, with few different values in it. */
export function callsOf(row: fc.Arbitrary<Operation>): fc.Arbitrary<Call> {
  return row.chain((operation) =>
    fc
      .record({
        params: namedValues(operation.pathParams, fc.constantFrom('a', 'b', '7')),
        query: fc.dictionary(
          fc.constantFrom(...(operation.queryParams.length > 0 ? operation.queryParams : ['none'])),
          fc.constantFrom('a', 'b', '7', '0', 'a,b', 'true', ''),
          { maxKeys: operation.queryParams.length > 0 ? 3 : 0 },
        ),
        body: aBody,
      })
      .map((parts) => aCall(operation.id, parts)),
  )
}

export const aCallOfAny: fc.Arbitrary<Call> = callsOf(aRow)

function namedValues(names: readonly string[], value: fc.Arbitrary<string>) {
  return fc.record(Object.fromEntries(names.map((name) => [name, value])))
}

const aPredicate: fc.Arbitrary<Predicate> = fc.oneof(
  fc.array(aScalar, { minLength: 1, maxLength: 3 }).map((oneOf) => ({ oneOf })),
  fc.constantFrom(0, 5, 7, -1).map((max) => ({ max })),
  fc.integer({ min: 0, max: 3 }).map((maxItems) => ({ maxItems })),
  fc.constant({ absent: true } as const),
)

/** Names of bodies and queries; below merge_fields, which may hold any, also those that a prototype has. */
const aLabel = fc.oneof(
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

const aSelector = fc.oneof(
  { weight: 3, arbitrary: aRow.map(({ id }) => id) },
  { weight: 2, arbitrary: aRow.map(({ resource, access }) => `${resource}:${access}`) },
  { weight: 1, arbitrary: fc.constantFrom('*:read', ...selectors().keys()) },
)

const aRule: fc.Arbitrary<WrittenRule> = fc
  .record(
    {
      id: fc.constantFrom('sync', 'INC-4711'),
      ops: fc.array(aSelector, { minLength: 1, maxLength: 3 }),
      where: fc.dictionary(aLabel, aPredicate, { maxKeys: 2 }),
      notBefore: fc.constantFrom(...moments),
      expires: fc.constantFrom(...moments),
    },
    { requiredKeys: ['ops'] },
  )
  .filter(({ notBefore, expires }) => !notBefore || !expires || notBefore < expires)
  .map((rule) =>
    rule.where === undefined ? rule : { ...rule, where: thoseThatAreThere(rule.ops, rule.where) },
  )
  .chain((rule) => {
    const bindable = parametersOfAll(rule.ops)
    if (bindable.length === 0) return fc.constant(rule)
    const on = fc.dictionary(
      fc.constantFrom(...bindable),
      fc.array(fc.oneof(aValue, fc.constant(7)), { minLength: 1, maxLength: 2 }),
      { maxKeys: 2 },
    )
    return fc
      .option(on, { nil: undefined })
      .map((bound) => (bound === undefined ? rule : { ...rule, on: bound }))
  })

/** A scope with another name in `where` is refused. */
function thoseThatAreThere(ops: readonly string[], where: Readonly<Record<string, Predicate>>) {
  const operations = ops.flatMap((selector) => selectors().get(selector) ?? [])
  return Object.fromEntries(
    Object.entries(where).filter(([name]) => findNameFault(name, operations) === undefined),
  )
}

function parametersOfAll(ops: readonly string[]): string[] {
  const [first, ...others] = ops.flatMap((selector) => selectors().get(selector) ?? [])
  return (first?.pathParams ?? []).filter((name) =>
    others.every(({ pathParams }) => pathParams.includes(name)),
  )
}

const aWildcard = fc
  .constantFrom('read', 'write', 'delete', 'send', 'publish', 'export', 'connect', 'indirect-send')
  .map((access) => `*:${access}`)

/** Any scope that the language takes. */
export const aScope: fc.Arbitrary<WrittenScope> = fc.record(
  {
    version: fc.constant(1 as const),
    name: fc.constantFrom('nightly sync', 'x'),
    mode: fc.constantFrom('enforce', 'report-only'),
    preset: fc.constantFrom('none', 'read-only', 'reporting'),
    allow: fc.array(fc.oneof(aSelector, aRule), { maxLength: 4 }),
    deny: fc.array(fc.oneof({ weight: 3, arbitrary: aSelector }, { weight: 1, arbitrary: aWildcard }), {
      maxLength: 1,
    }),
  },
  { requiredKeys: ['version', 'allow'] },
)
