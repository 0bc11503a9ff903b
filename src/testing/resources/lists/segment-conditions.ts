import type { HandlerContext } from '../../engine/handler-context.js'
import { createInvalidField, Problem } from '../../problem.js'
import type { Item } from '../../state/collection.js'
import { formatTimestamp } from '../../state/fake-clock.js'
import type { StoredMember } from '../../state/member.js'

export type MemberPredicate = (member: StoredMember) => boolean

/** A condition as in the specification. The required fields depend on its type. */
interface Condition {
  readonly condition_type?: string
  readonly field?: string
  readonly op?: string
  readonly value?: unknown
  readonly extra?: string
}

/** Compiles one condition. Returns `undefined` if the type has no such operator. */
type ConditionCompiler = (
  condition: Condition,
  context: HandlerContext,
  listId: string,
) => MemberPredicate | undefined

/**
 * Compiles the conditions of a segment to a predicate: whether a member matches all or any of them.
 *
 * @throws {Problem} 501 if a type of condition is not implemented; 400 if the type has no such field or operator
 */
export function compileConditions(
  options: unknown,
  context: HandlerContext,
  listId: string,
): MemberPredicate {
  const { match = 'all', conditions = [] } = (options ?? {}) as { match?: string; conditions?: Condition[] }
  const predicates = conditions.flat().map((condition, index) => {
    const type = condition.condition_type ?? inferType(condition, context, listId)
    const compiled = findCompiler(type, condition, context)(condition, context, listId)
    if (compiled !== undefined) return compiled
    throw createInvalidField(
      `options.conditions.${index}.op`,
      `is not an operator of ${type}: ${condition.op}`,
    )
  })
  if (match === 'any') return (member) => predicates.some((predicate) => predicate(member))
  return (member) => predicates.every((predicate) => predicate(member))
}

function findCompiler(type: string, { field }: Condition, { operation }: HandlerContext): ConditionCompiler {
  const compiler = CONDITION_COMPILERS[type]
  if (compiler !== undefined) return compiler
  throw new Problem(
    501,
    'Not Implemented',
    `The stand-in does not evaluate segment conditions of the type ${type || `of the field ${field}`}. It evaluates ${Object.keys(CONDITION_COMPILERS).join(', ')}. Set a handler: mailchimp.on('${operation.id}', (request) => ({ … })).`,
  )
}

/** Infers the type from the field: a request may omit it. */
function inferType({ field = '' }: Condition, context: HandlerContext, listId: string): string {
  const known = TYPE_BY_FIELD[field]
  if (known !== undefined) return known
  if (field.startsWith('interests-')) return 'Interests'
  const mergeField = findMergeField(field, context, listId)
  return mergeField === undefined ? '' : (TYPE_BY_MERGE_TYPE[String(mergeField['type'])] ?? 'TextMerge')
}

const TYPE_BY_FIELD: Readonly<Record<string, string>> = {
  merge0: 'EmailAddress',
  EMAIL: 'EmailAddress',
  timestamp_opt: 'Date',
  info_changed: 'Date',
  language: 'Language',
  source: 'SignupSource',
  static_segment: 'StaticSegment',
  gmonkey: 'VIP',
}

const TYPE_BY_MERGE_TYPE: Readonly<Record<string, string>> = {
  address: 'AddressMerge',
  birthday: 'BirthdayMerge',
  date: 'DateMerge',
  dropdown: 'SelectMerge',
  radio: 'SelectMerge',
}

const findMergeField = (field: string, { account }: HandlerContext, listId: string): Item | undefined =>
  account
    .getCollection(`/lists/${listId}/merge-fields`)
    .listAll()
    .find(({ tag, merge_id: id }) => tag === field || `merge${id}` === field)

/** Creates a function that reads the merge field of a condition from a member. */
function createMergeReader(
  { field = '' }: Condition,
  context: HandlerContext,
  listId: string,
): (member: StoredMember) => string {
  const mergeField = findMergeField(field, context, listId)
  if (mergeField === undefined) {
    throw createInvalidField('options.conditions.field', `is not a merge field of this list: ${field}`)
  }
  return ({ merge_fields: values }) => formatMergeValue(values[String(mergeField['tag'])])
}

/** Joins the parts of an address. */
function formatMergeValue(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value ?? '')
  return Object.values(value).filter(Boolean).join(' ')
}

/** Compares texts in lower case. */
const TEXT_OPERATORS: Readonly<Record<string, (text: string, value: string) => boolean>> = {
  is: (text, value) => text === value,
  not: (text, value) => text !== value,
  contains: (text, value) => text.includes(value),
  notcontain: (text, value) => !text.includes(value),
  starts: (text, value) => text.startsWith(value),
  ends: (text, value) => text.endsWith(value),
  greater: (text, value) => text > value,
  less: (text, value) => text < value,
  blank: (text) => text === '',
  blank_not: (text) => text !== '',
}

function compareText(
  { op = '', value = '' }: Condition,
  operators: readonly string[],
  read: (member: StoredMember) => string,
): MemberPredicate | undefined {
  const compare = operators.includes(op) ? TEXT_OPERATORS[op] : undefined
  const wanted = String(value).toLowerCase()
  return compare && ((member) => compare(read(member).toLowerCase(), wanted))
}

const compileMergeCondition =
  (...operators: string[]): ConditionCompiler =>
  (condition, context, listId) =>
    compareText(condition, operators, createMergeReader(condition, context, listId))

/** Compares days as text (`2026-01-15`); a date merge field may be written as MM/DD/YYYY. */
const compileDateMerge: ConditionCompiler = (condition, context, listId) => {
  const read = createMergeReader(condition, context, listId)
  const operators = ['is', 'not', 'less', 'greater', 'blank', 'blank_not']
  const dated = { ...condition, value: toDay(String(condition.value ?? '')) }
  const compare = compareText(dated, operators, (member) => toDay(read(member)))
  if (condition.op !== 'less' && condition.op !== 'greater') return compare
  return compare && ((member) => read(member) !== '' && compare(member))
}

const toDay = (text: string) => text.replace(/^(\d{2})\/(\d{2})\/(\d{4})$/, '$3-$1-$2').slice(0, 10)

const DAY = 86_400_000

/** Compares a time of the member with a day, with the last campaign, or with a number of days ago. */
const compileDate: ConditionCompiler = (condition, context, listId) => {
  const { field, op = '', value } = condition
  if (field !== 'timestamp_opt' && field !== 'info_changed') throw createUnknownDate(`the field ${field}`)
  const read = (member: StoredMember) => member[field === 'timestamp_opt' ? 'timestamp_opt' : 'last_changed']
  if (op === 'within' || op === 'notwithin') {
    const since = formatTimestamp(new Date(context.clock.now().getTime() - Number(value) * DAY))
    return (member) => read(member) >= since === (op === 'within')
  }
  const day = op.startsWith('blank') ? '' : findComparedDay(condition, context, listId)
  const operators = ['greater', 'less', 'is', 'not', 'blank', 'blank_not']
  return compareText({ op, value: day }, operators, (member) => toDay(read(member)))
}

function findComparedDay(
  { value, extra = '' }: Condition,
  { account }: HandlerContext,
  listId: string,
): string {
  if (value === 'date') return toDay(extra)
  if (value === 'last') return toDay(account.findLastSendTime(listId) ?? '')
  throw createUnknownDate(`the value ${JSON.stringify(value)}`)
}

const createUnknownDate = (what: string) =>
  new Problem(
    501,
    'Not Implemented',
    `The stand-in does not evaluate Date conditions with ${what}: it evaluates timestamp_opt and info_changed, with the value "date" (and the day in extra) or "last".`,
  )

/** Creates the compiler of a condition that has an operator and its opposite. */
const createChoice =
  (
    positive: string,
    negative: string,
    holds: (member: StoredMember, condition: Condition) => boolean,
  ): ConditionCompiler =>
  (condition) => {
    if (condition.op === positive) return (member) => holds(member, condition)
    return condition.op === negative ? (member) => !holds(member, condition) : undefined
  }

const compileInterests: ConditionCompiler = ({ op, value }) => {
  const ids = Array.isArray(value) ? value.map(String) : []
  const has = (member: StoredMember) => (id: string) => member.interests[id] === true
  if (op === 'interestcontains') return (member) => ids.some(has(member))
  if (op === 'interestcontainsall') return (member) => ids.every(has(member))
  return op === 'interestnotcontains' ? (member) => !ids.some(has(member)) : undefined
}

const CONDITION_COMPILERS: Readonly<Record<string, ConditionCompiler>> = {
  TextMerge: compileMergeCondition(...Object.keys(TEXT_OPERATORS)),
  SelectMerge: compileMergeCondition('is', 'not', 'blank', 'blank_not', 'notcontain', 'contains'),
  BirthdayMerge: compileMergeCondition('is', 'not', 'blank', 'blank_not'),
  AddressMerge: compileMergeCondition('contains', 'notcontain', 'blank', 'blank_not'),
  DateMerge: compileDateMerge,
  EmailAddress: (condition) => {
    const operators = ['is', 'not', 'contains', 'notcontain', 'starts', 'ends', 'greater', 'less']
    return compareText(condition, operators, (member) => member.email_address)
  },
  Date: compileDate,
  Language: createChoice('is', 'not', ({ language }, { value }) => language === value),
  SignupSource: createChoice('source_is', 'source_not', ({ source }, { value }) => source === value),
  StaticSegment: createChoice('static_is', 'static_not', ({ tags }, { value }) =>
    tags.includes(Number(value)),
  ),
  VIP: createChoice('member', 'notmember', ({ vip }) => vip),
  Interests: compileInterests,
}
