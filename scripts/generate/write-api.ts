import type { Operation } from '../../src/api/operation.js'
import { formatDocComment } from './doc-comment.js'
import { explanations } from './explanations.js'
import { capitalize, toCamelCase } from './letter-case.js'
import type { Specification, SpecOperation } from './read-spec.js'
import { createSourceError, type SdkOperation } from './sdk-operation.js'
import { createTypeName } from './type-names.js'
import { getOptionsName, writeOptions } from './write-options.js'
import { writeSchemas } from './write-schemas.js'

/** One operation in all sources. */
interface KnownOperation {
  readonly sdk: SdkOperation
  readonly row: Operation
  readonly spec: SpecOperation
  readonly summary: string | undefined
}

/**
 * Returns the source of api.generated.ts: one namespace with the options, the groups, the table of operations, and the
 * types of bodies and responses. A namespace, because the compiler can write
 * `import("mailchimp-hardened").Marketing.Campaign` into the declarations of a library that imports no type by name;
 * for a module under `export type * as`, it fails with TS2742.
 */
export function writeApi(
  sdk: readonly SdkOperation[],
  rows: readonly Operation[],
  specification: Specification,
  version: string,
): string {
  const sorted = sdk.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const known = sorted.map((operation) => joinOperation(operation, rows, specification))
  const groups = [...new Set(sorted.map(({ group }) => group))]
  const filterMethods = (group: string) => known.filter(({ sdk: { group: its } }) => its === group)
  const body = [
    ...writeOptions(sorted, specification),
    ...groups.map((group) => writeGroup(group, filterMethods(group))),
    writeGroups(groups),
    writeTable(known),
    writeSchemas(specification),
  ].join('\n')
  return `${writeHead(version)}\n${body}}\n`
}

function joinOperation(
  sdk: SdkOperation,
  rows: readonly Operation[],
  specification: Specification,
): KnownOperation {
  const [row, spec] = [rows.find(({ id }) => id === sdk.id), specification.operations.get(sdk.id)]
  if (!row || !spec)
    throw createSourceError(sdk.id, 'no row in the catalogue, or nothing in the specification')
  if (sdk.body !== (spec.body !== undefined)) throw createSourceError(sdk.id, 'a body on one side only')
  return { sdk, row, spec, summary: explanations.operation(sdk.id) }
}

function writeGroup(group: string, methods: readonly KnownOperation[]): string {
  return `interface ${capitalize(group)}Api {\n${methods.flatMap(writeMethod).join('\n')}\n}\n`
}

function writeMethod(known: KnownOperation): string[] {
  const { sdk, spec, summary } = known
  const [facts, result] = [formatFacts(known), writeResultType(spec)]
  const old = spec.deprecated ? ['@deprecated in the specification, which does not say since when'] : []
  return [
    ...formatDocComment([...(summary ? [summary, ''] : []), facts, ...old], '  '),
    ...writeSignature(sdk.name, writeArguments(known), `Promise<${result}>`),
    ...formatDocComment([facts, ...old], '  '),
    ...writeSignature(`${sdk.name}WithHttpInfo`, writeArguments(known), `Promise<WithHttpInfo<${result}>>`),
  ]
}

/** Formats the facts that matter for a scope, on one line. */
function formatFacts({ row }: KnownOperation): string {
  const facts = [`\`${row.method} ${row.template}\``, row.access]
  if (row.indirectSend) facts.push('may cause mail')
  if (row.personalData) facts.push('lists people')
  return facts.join(' · ')
}

function writeSignature(name: string, args: readonly string[], result: string): string[] {
  const line = `  ${name}(${args.join(', ')}): ${result}`
  if (line.length <= 110) return [line]
  return [`  ${name}(`, ...args.map((arg) => `    ${arg},`), `  ): ${result}`]
}

/** Writes the arguments in the SDK's order, which is not always the order of the path. */
function writeArguments({ sdk, spec }: KnownOperation): string[] {
  return sdk.args.map(({ name, kind }) => {
    if (kind === 'options') return `${name}?: ${getOptionsName(sdk)}`
    if (kind === 'body') return `${name}: ${createTypeName(spec.body ?? '')}`
    if (kind === 'query') return `${name}: string`
    return `${name}: ${writePathType(spec, findPathParam(sdk, name))}`
  })
}

function findPathParam({ id, pathParams }: SdkOperation, argument: string): string {
  const param = pathParams.find((name) => toCamelCase(name) === argument)
  if (param === undefined)
    throw createSourceError(id, `argument ${argument}, which is no parameter of the path`)
  return param
}

function writePathType({ numbers }: SpecOperation, param: string): string {
  return numbers.has(param) ? 'string | number' : 'string'
}

function writeResultType({ answer }: SpecOperation): string {
  return typeof answer === 'object' ? createTypeName(answer.schema) : answer
}

/** Writes the interface of the groups. Includes both `Surveys`, the SDK's spelling, and `surveys`. */
function writeGroups(groups: readonly string[]): string {
  const names = new Set(groups.flatMap((group) => [group, group[0]?.toLowerCase() + group.slice(1)]))
  const lines = [...names].map((name) => `  readonly ${name}: ${capitalize(name)}Api`)
  return `/** The groups of a client. */\ninterface Groups {\n${lines.join('\n')}\n}\n`
}

function writeTable(known: readonly KnownOperation[]): string {
  return [
    '/** The arguments and the result of an operation; `params` and `query` by their names on the wire. */',
    'interface OperationType<Params, Query, Body, Result> {',
    '  params: Params',
    '  query: Query',
    '  body: Body',
    '  result: Result',
    '}\n',
    '/** All operations: path parameters, query, body, result. */',
    'interface OperationTypes {',
    ...known.map(writeRow),
    '}\n',
    '/** The operations with pages, and the field of a page that holds its records. */',
    'interface PageRecords {',
    ...known.flatMap(({ row }) => (row.paging ? [`  '${row.id}': '${row.paging.records}'`] : [])),
    '}\n',
  ].join('\n')
}

function writeRow({ sdk, spec }: KnownOperation): string {
  const body = spec.body === undefined ? 'never' : createTypeName(spec.body)
  const types = [writeParamsType(sdk, spec), writeQueryType(sdk), body, writeResultType(spec)]
  return `  '${sdk.id}': OperationType<${types.join(', ')}>`
}

function writeParamsType({ pathParams }: SdkOperation, spec: SpecOperation): string {
  const records = ['string', 'string | number'].flatMap((type) => {
    const names = pathParams.filter((name) => writePathType(spec, name) === type)
    return names.length > 0 ? [`Record<${names.map((name) => `'${name}'`).join(' | ')}, ${type}>`] : []
  })
  return records.join(' & ') || '{}'
}

/** Writes the type of a query, including parameters that are separate arguments of the SDK's method. */
function writeQueryType(sdk: SdkOperation): string {
  const own = sdk.args.filter(({ kind }) => kind === 'query').map(({ name }) => `{ ${name}: string }`)
  const parts = [...own, ...(sdk.options.length > 0 ? [getOptionsName(sdk)] : [])]
  return parts.join(' & ') || 'never'
}

const writeHead = (sdkVersion: string) => `\
// Made by \`npm run generate\` from @mailchimp/mailchimp_marketing ${sdkVersion} and spec/mailchimp-3.0.55.json: do not
// edit.
import type { WithHttpInfo } from '../api/http-info.js'
import type { Complete } from './complete.js'
import type { OpenEnum } from './open-enum.js'

/** The types of the Marketing API: the arguments and results of its methods. */
export declare namespace Marketing {
`
