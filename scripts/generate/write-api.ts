import type { Access, Operation } from '../../src/mailchimp/operation.js'
import { type ArgumentKind, type SdkOperation, type SdkOption, unexpected } from './sdk-operation.js'

/** Options that many reads share. Other options extend the first of these that they contain. */
const sharedOptions: readonly (readonly [name: string, options: readonly string[]])[] = [
  ['PageOptions', ['fields', 'exclude_fields', 'count', 'offset']],
  ['FieldsOptions', ['fields', 'exclude_fields']],
]

const argumentTypes: Readonly<Record<Exclude<ArgumentKind, 'options'>, string>> = {
  path: 'PathValue',
  query: 'QueryValue',
  body: 'RequestBody',
}

/** The source of api.generated.ts: groups, methods and options as a caller sees them. */
export function writeApi(sdk: readonly SdkOperation[], rows: readonly Operation[], version: string): string {
  const sorted = sdk.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const access = new Map(rows.map((row) => [row.id, row.access]))
  const groups = [...new Set(sorted.map(({ group }) => group))]
  const methodsOf = (group: string) => sorted.filter((operation) => operation.group === group)
  return [
    head(version),
    ...writeSharedOptions(sorted),
    ...sorted.flatMap(writeOwnOptions),
    ...groups.map((group) => writeGroup(group, methodsOf(group), access)),
    writeGroups(groups),
  ].join('\n')
}

function writeGroup(group: string, methods: readonly SdkOperation[], access: ReadonlyMap<string, Access>) {
  const lines = methods.flatMap((method) => writeMethod(method, access.get(method.id)))
  return `export interface ${pascal(group)}Api {\n${lines.join('\n')}\n}\n`
}

function writeMethod(operation: SdkOperation, access: Access | undefined): string[] {
  const { name, method, template } = operation
  const args = writeArguments(operation)
  return [
    `  /** \`${method} ${template}\` · ${access} */`,
    `  ${name}(${args}): Promise<Answer>`,
    `  ${name}WithHttpInfo(${args}): Promise<WithHttpInfo>`,
  ]
}

function writeArguments(operation: SdkOperation): string {
  const written = operation.args.map(({ name, kind }) =>
    kind === 'options' ? `${name}?: ${optionsName(operation)}` : `${name}: ${argumentTypes[kind]}`,
  )
  return written.join(', ')
}

/** The interface of an operation's options: a shared one where it has just those. */
function optionsName({ group, name, options }: SdkOperation): string {
  const base = baseOf(options)
  const shared = base && base[1].length === options.length
  return shared ? base[0] : `${pascal(group)}${pascal(name)}Options`
}

function writeOwnOptions(operation: SdkOperation): string[] {
  const { options } = operation
  const base = baseOf(options)
  const own = options.filter(({ name }) => !base?.[1].includes(name))
  return own.length > 0 ? [writeOptions(optionsName(operation), own, base?.[0])] : []
}

function writeSharedOptions(sdk: readonly SdkOperation[]): string[] {
  const known = new Map(sdk.flatMap(({ options }) => options.map((option) => [option.name, option])))
  return sharedOptions.map(([name, options]) => {
    const found = options.map((option) => known.get(option)).filter((option) => option !== undefined)
    if (found.length < options.length) throw unexpected(name, 'an option that no operation has')
    return writeOptions(name, found)
  })
}

function writeOptions(name: string, options: readonly SdkOption[], base?: string): string {
  const spellings = options.flatMap((option) => option.spellings)
  const lines = spellings.map((spelling) => `  ${spelling}?: QueryValue`)
  return `export interface ${name}${base ? ` extends ${base}` : ''} {\n${lines.join('\n')}\n}\n`
}

function baseOf(options: readonly SdkOption[]) {
  const names = options.map(({ name }) => name)
  return sharedOptions.find(([, shared]) => shared.every((name) => names.includes(name)))
}

/** Both spellings of the surveys group: the SDK's `Surveys`, and `surveys` as all others are spelt. */
function writeGroups(groups: readonly string[]): string {
  const names = new Set(groups.flatMap((group) => [group, group[0]?.toLowerCase() + group.slice(1)]))
  const lines = [...names].map((name) => `  readonly ${name}: ${pascal(name)}Api`)
  return `/** The groups of a client. */\nexport interface MailchimpGroups {\n${lines.join('\n')}\n}\n`
}

const pascal = (name: string) => name.slice(0, 1).toUpperCase() + name.slice(1)

const head = (sdkVersion: string) => `\
// Made by \`npm run generate\` from @mailchimp/mailchimp_marketing ${sdkVersion}: do not edit.
import type { Answer, WithHttpInfo } from './http-info.js'

/** What fills a parameter of the path: an id, a name, a month. */
export type PathValue = string | number

/** What a query parameter can be. A list is sent comma-separated; nothing is sent for null and undefined. */
export type QueryValue = string | number | boolean | Date | readonly (string | number)[] | null | undefined

/** What is sent as JSON. */
export type RequestBody = object
`
