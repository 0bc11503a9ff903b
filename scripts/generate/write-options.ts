import type { Schema } from '../extract-spec/open-api.js'
import { formatFieldComment } from './doc-comment.js'
import { explanations } from './explanations.js'
import { capitalize } from './letter-case.js'
import type { Specification } from './read-spec.js'
import { createSourceError, type SdkOperation, type SdkOption } from './sdk-operation.js'
import { writeEnumType, writeType } from './write-type.js'

/** Options that many reads share. An interface extends the first of these whose options it contains. */
const sharedOptions: readonly (readonly [name: string, options: readonly string[]])[] = [
  ['PageOptions', ['fields', 'exclude_fields', 'count', 'offset']],
  ['FieldsOptions', ['fields', 'exclude_fields']],
]

/** Methods whose names are too vague without their group, or too long. */
const chosenNames: Readonly<Record<string, string>> = {
  'ecommerce.orders': 'GetAccountOrders',
  'fileManager.files': 'ListFiles',
  'landingPages.create': 'CreateLandingPage',
  'reporting.getFacebookAdProductActivityReport': 'GetFacebookAdProductActivity',
  'reports.getEcommerceProductActivityForCampaign': 'GetProductActivity',
  'searchMembers.search': 'SearchMembers',
}

/**
 * Returns the name of the interface of an operation's options: a shared one if the options are the same, otherwise
 * named after the method: `GetListMembersInfoOptions`, and `ListCampaignsOptions` for `campaigns.list`.
 */
export function getOptionsName({ id, group, name, options }: SdkOperation): string {
  const base = findBase(options)
  if (base && base[1].length === options.length) return base[0]
  const method = /^(list|getAll)$/.test(name) ? name + capitalize(group) : name
  return `${chosenNames[id] ?? capitalize(method)}Options`
}

/** Writes all interfaces of options. */
export function writeOptions(sdk: readonly SdkOperation[], specification: Specification): string[] {
  const writeInterface = (
    operation: SdkOperation,
    name: string,
    options: readonly SdkOption[],
    base?: string,
  ) => {
    const lines = options.flatMap((option) => writeOption(operation, option, specification))
    return `interface ${name}${base ? ` extends ${base}` : ''} {\n${lines.join('\n')}\n}\n`
  }
  const shared = sharedOptions.map(([name, options]) => {
    const first = sdk.find((operation) => getOptionsName(operation) === name)
    if (!first) throw new Error(`${name}: no operation has just ${options.join(', ')}`)
    return writeInterface(first, name, first.options)
  })
  const own = sdk.flatMap((operation) => {
    const base = findBase(operation.options)
    const rest = operation.options.filter(({ name }) => !base?.[1].includes(name))
    return rest.length > 0 ? [writeInterface(operation, getOptionsName(operation), rest, base?.[0])] : []
  })
  return [...shared, ...own]
}

/** Writes an option in each of its spellings. */
function writeOption(
  { id }: SdkOperation,
  { name, spellings }: SdkOption,
  specification: Specification,
): string[] {
  const known = specification.operations.get(id)?.parameters.get(name)?.schema
  if (!known) throw createSourceError(id, `option ${name}, which the specification does not know`)
  const schema = isTime(name, known) ? { ...known, format: 'date-time' } : known
  const comment = formatFieldComment(explanations.option(id, name), schema)
  return spellings.flatMap((spelling) => [
    ...comment,
    `  ${spelling}?: ${writeOptionType(schema)} | undefined`,
  ])
}

/** Returns true for a time, by its name: the specification states the format of only half of the times. */
function isTime(name: string, { type }: Schema): boolean {
  return type === 'string' && /(^|_)(since|before)(_|$)/.test(name)
}

/** Writes the type of an option. For an array, the SDK also accepts a string with commas. */
function writeOptionType(schema: Schema): string {
  if (schema.type === 'array') {
    const item = writeType(schema.items ?? {}, 'body')
    return item === 'string' ? 'string | readonly string[]' : `${item} | readonly ${item}[]`
  }
  // the specification describes a boolean as a string
  if (schema.enum?.join() === 'true,false') return `boolean | ${writeEnumType(schema.enum)}`
  return writeType(schema, 'body')
}

function findBase(options: readonly SdkOption[]) {
  const names = options.map(({ name }) => name)
  return sharedOptions.find(([, shared]) => shared.every((name) => names.includes(name)))
}
