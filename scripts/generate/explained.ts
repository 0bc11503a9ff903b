import { conditionFields, everywhere, mostUsed, types } from '../../spec/explanations/fields.js'
import { operations } from '../../spec/explanations/operations.js'
import { options } from '../../spec/explanations/options.js'
import type { SdkOperation } from './sdk-operation.js'

/** Our own sentences beside the structure of the specification. */
export const explained = {
  operation: (id: string): string | undefined => operations[id],
  option: (id: string, name: string): string | undefined => options[`${id} ${name}`] ?? options[name],
  type: (type: string): string | undefined => types[type]?.about,
  field: (type: string, field: string): string | undefined =>
    ownSentence(type, field) ?? conditionSentence(type, field) ?? everywhere[field],
}

function ownSentence(type: string, field: string): string | undefined {
  const explanation = types[type]
  return explanation?.fields?.[field] ?? (explanation?.like && ownSentence(explanation.like, field))
}

function conditionSentence(type: string, field: string): string | undefined {
  return type.endsWith('Condition') ? conditionFields[field] : undefined
}

/** The names of everything that can be explained. */
export interface Explainable {
  readonly sdk: readonly SdkOperation[]
  /** Type → its fields. */
  readonly fields: ReadonlyMap<string, ReadonlySet<string>>
}

/** A sentence about something that does not exist has lost what it was written for. */
export function assertExplained({ sdk, fields }: Explainable): void {
  const ids = new Set(sdk.map(({ id }) => id))
  const optionNames = new Set(
    sdk.flatMap(({ id, options: its }) => its.flatMap(({ name }) => [name, `${id} ${name}`])),
  )
  const anyField = new Set([...fields.values()].flatMap((names) => [...names]))
  const conditions = [...fields].filter(([type]) => type.endsWith('Condition'))
  const anyCondition = new Set(conditions.flatMap(([, names]) => [...names]))
  refuseStrangers('operations', [...Object.keys(operations), ...mostUsed], ids)
  refuseStrangers('options', Object.keys(options), optionNames)
  refuseStrangers('fields everywhere', Object.keys(everywhere), anyField)
  refuseStrangers('fields of conditions', Object.keys(conditionFields), anyCondition)
  refuseStrangers('types', Object.keys(types), new Set(fields.keys()))
  refuseStrangers(
    'types',
    Object.values(types).flatMap(({ like }) => like ?? []),
    new Set(Object.keys(types)),
  )
  for (const [type, { fields: its = {} }] of Object.entries(types)) {
    refuseStrangers(`fields of ${type}`, Object.keys(its), fields.get(type) ?? new Set())
  }
}

function refuseStrangers(what: string, names: readonly string[], known: ReadonlySet<string>): void {
  const strangers = names.filter((name) => !known.has(name))
  if (strangers.length > 0) throw new Error(`explained ${what} that do not exist: ${strangers.join(', ')}`)
}
