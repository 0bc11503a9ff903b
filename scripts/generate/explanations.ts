import { conditionFields, everywhere, mostUsed, types } from '../spec/explanations/fields.js'
import { operations } from '../spec/explanations/operations.js'
import { options } from '../spec/explanations/options.js'
import type { SdkOperation } from './sdk-operation.js'

/**
 * This package's explanations of operations, options, types and fields: the specification contributes only structure.
 */
export const explanations = {
  operation: (id: string): string | undefined => operations[id],
  option: (id: string, name: string): string | undefined => options[`${id} ${name}`] ?? options[name],
  type: (type: string): string | undefined => types[type]?.about,
  field: (type: string, field: string): string | undefined =>
    findOwnSentence(type, field) ?? findConditionSentence(type, field) ?? everywhere[field],
}

function findOwnSentence(type: string, field: string): string | undefined {
  const explanation = types[type]
  return explanation?.fields?.[field] ?? (explanation?.like && findOwnSentence(explanation.like, field))
}

function findConditionSentence(type: string, field: string): string | undefined {
  return type.endsWith('Condition') ? conditionFields[field] : undefined
}

/** The names of everything that can be explained. */
export interface ExplainableNames {
  readonly sdk: readonly SdkOperation[]
  /** Type → its fields. */
  readonly fields: ReadonlyMap<string, ReadonlySet<string>>
}

/** Throws if an explanation is about something that no longer exists. */
export function assertExplained({ sdk, fields }: ExplainableNames): void {
  const ids = new Set(sdk.map(({ id }) => id))
  const optionNames = new Set(
    sdk.flatMap(({ id, options: its }) => its.flatMap(({ name }) => [name, `${id} ${name}`])),
  )
  const anyField = new Set([...fields.values()].flatMap((names) => [...names]))
  const conditions = [...fields].filter(([type]) => type.endsWith('Condition'))
  const anyCondition = new Set(conditions.flatMap(([, names]) => [...names]))
  assertKnownNames('operations', [...Object.keys(operations), ...mostUsed], ids)
  assertKnownNames('options', Object.keys(options), optionNames)
  assertKnownNames('fields everywhere', Object.keys(everywhere), anyField)
  assertKnownNames('fields of conditions', Object.keys(conditionFields), anyCondition)
  assertKnownNames('types', Object.keys(types), new Set(fields.keys()))
  assertKnownNames(
    'types',
    Object.values(types).flatMap(({ like }) => like ?? []),
    new Set(Object.keys(types)),
  )
  for (const [type, { fields: its = {} }] of Object.entries(types)) {
    assertKnownNames(`fields of ${type}`, Object.keys(its), fields.get(type) ?? new Set())
  }
}

function assertKnownNames(what: string, names: readonly string[], known: ReadonlySet<string>): void {
  const strangers = names.filter((name) => !known.has(name))
  if (strangers.length > 0) throw new Error(`explained ${what} that do not exist: ${strangers.join(', ')}`)
}
