import type { Access, HttpMethod, Operation, Paging } from '../api/operation.js'
import {
  deriveIdempotency,
  derivePaging,
  QUERY_ABBREVIATIONS,
  readPathParams,
  readResource,
} from './operation-defaults.js'
import { newerOperationTable, operationTable } from './operations.generated.js'

/** Rows with the same names share one frozen array. */
const sharedLists = new Map<string, readonly string[]>()

/** Every operation of the SDK by its id. Has no prototype, so that only ids are found. */
export const operations: Readonly<Record<string, Operation>> = Object.freeze(
  Object.assign(
    Object.create(null) as Record<string, Operation>,
    Object.fromEntries(parseTable(operationTable).map((row) => [row.id, row])),
  ),
)

/** The operations of a newer specification without an SDK method. Their id is their route. */
export const newerOperations: readonly Operation[] = Object.freeze(parseTable(newerOperationTable))

function parseTable(table: string): Operation[] {
  let group = ''
  return table
    .trimEnd()
    .split('\n')
    .flatMap((line) => {
      if (line.includes(' ')) return [parseRow(group, line)]
      group = line
      return []
    })
}

function parseRow(group: string, line: string): Operation {
  const [name, method, template, access, ...rest] = line.split(' ') as [string, HttpMethod, string, Access]
  const words = rest as string[]
  const marks = words.filter((word) => word.startsWith('+'))
  const indirectSend = marks.includes('+indirectSend')
  const queryParams = shareList(
    words.slice(marks.length).flatMap((name) => QUERY_ABBREVIATIONS[name] ?? name),
  )
  const paging = readPaging(marks) ?? derivePaging({ method, template }, queryParams)
  return Object.freeze({
    id: name === '-' ? `${method} ${template}` : `${group}.${name}`,
    ...{ method, template, access },
    resource: readNamedMark(marks, '+resource=') ?? readResource(template).resource,
    pathParams: shareList(readPathParams(template)),
    queryParams,
    body: marks.includes('+body'),
    idempotency: deriveIdempotency({ method, template }, access, indirectSend),
    ...(indirectSend && { indirectSend }),
    ...(marks.includes('+personalData') && { personalData: true as const }),
    ...(paging && { paging: Object.freeze(paging) }),
  })
}

/** Reads a paging that the path does not tell. */
function readPaging(marks: readonly string[]): Paging | undefined {
  const records = readNamedMark(marks, '+records=')
  if (records === undefined) return undefined
  return { records, hasTotal: !marks.includes('+noTotal'), byCursor: marks.includes('+cursor') }
}

function readNamedMark(marks: readonly string[], start: string): string | undefined {
  return marks.find((mark) => mark.startsWith(start))?.slice(start.length)
}

function shareList(names: readonly string[]): readonly string[] {
  const key = names.join(' ')
  const shared = sharedLists.get(key) ?? Object.freeze(names)
  sharedLists.set(key, shared)
  return shared
}

/** Whether the SDK has a method for an operation; if so, its query parameters and its body are known. */
export function hasSdkMethod({ id }: Operation): boolean {
  return !id.includes(' ')
}

/** Whether an operation can have a body. This is unknown without an SDK method, but a GET never has one. */
export function canCarryBody(operation: Operation): boolean {
  return hasSdkMethod(operation) ? operation.body : operation.method !== 'GET'
}
