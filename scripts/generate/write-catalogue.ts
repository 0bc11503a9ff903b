import type { Operation } from '../../src/api/operation.js'
import { QUERY_ABBREVIATIONS, readTemplate } from '../../src/marketing/operation-defaults.js'
import { hasSdkMethod } from '../../src/marketing/operations.js'
import { listPagingMarks } from './paging.js'

/** Returns the source of operations.generated.ts: one line for each operation, sorted by id. */
export function writeCatalogue(
  operations: readonly Operation[],
  newer: readonly Operation[],
  sdkVersion: string,
): string {
  return `\
// Made by \`npm run generate\` from @mailchimp/mailchimp_marketing ${sdkVersion}: do not edit.

/** The version of the official SDK that this catalogue was read from. */
export const sdkVersion = '${sdkVersion}'

/**
 * A line for each group, and below it one for each operation: name, method, template, access, marks (\`+body\`), query
 * parameters (\`F\` and \`P\` are those of fields and pages). The resource, the path parameters and the idempotency are
 * derived from template and method.
 */
export const operationTable = \`\\
${writeRows(operations)}\`

/** Operations of specification 3.0.91 that have no SDK method; their id is their route. */
export const newerOperationTable = \`\\
${writeRows(newer)}\`
`
}

/** Writes the rows. A line with the name of the group precedes its operations. */
function writeRows(operations: readonly Operation[]): string {
  const sorted = operations.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const lines = sorted.flatMap((operation, n) => {
    const group = readGroup(operation)
    const isFirst = n === 0 || group !== readGroup(sorted[n - 1] as Operation)
    return isFirst && group !== '' ? [group, writeRow(operation)] : [writeRow(operation)]
  })
  return `${lines.join('\n')}\n`
}

function readGroup(operation: Operation): string {
  return hasSdkMethod(operation) ? operation.id.slice(0, operation.id.indexOf('.')) : ''
}

function writeRow(operation: Operation): string {
  const { id, method, template, access, queryParams } = operation
  const name = hasSdkMethod(operation) ? id.slice(id.indexOf('.') + 1) : '-'
  return [name, method, template, access, ...listMarks(operation), ...abbreviateNames(queryParams)].join(' ')
}

/** Abbreviates the pairs of names that most reads share: `F` and `P`. */
function abbreviateNames(queryParams: readonly string[]): string[] {
  const text = [...QUERY_ABBREVIATIONS].reduce(
    (written, [letter, names]) => written.replace(names.join(' '), letter),
    queryParams.join(' '),
  )
  return text === '' ? [] : [text]
}

function listMarks(operation: Operation): string[] {
  const marks = (['body', 'indirectSend', 'personalData'] as const).filter((mark) => operation[mark])
  const { resource, template } = operation
  const moved = resource === readTemplate(template).resource ? [] : [`resource=${resource}`]
  return [...marks, ...moved, ...listPagingMarks(operation)].map((mark) => `+${mark}`)
}
