import type { Access, HttpMethod, Operation, Paging } from '../api/operation.js'
import { deriveIdempotency, derivePaging, QUERY_ABBREVIATIONS, readTemplate } from './operation-defaults.js'
import { newerOperationTable, operationTable } from './operations.generated.js'

/** Rows with the same names share one frozen array. */
const sharedLists = new Map<string, readonly string[]>()

/** Every operation of the SDK by its id. Has no prototype, so that only ids are found. */
export const operations: Readonly<Record<string, Operation>> = Object.freeze(
  indexById(parseTable(operationTable)),
)

/** The operations of a newer specification without an SDK method. Their id is their route. */
export const newerOperations: readonly Operation[] = Object.freeze(parseTable(newerOperationTable))

function indexById(rows: readonly Operation[]): Record<string, Operation> {
  const byId: Record<string, Operation> = Object.create(null)
  for (const row of rows) byId[row.id] = row
  return byId
}

function parseTable(table: string): Operation[] {
  const rows: Operation[] = []
  let group = ''
  for (const line of table.trimEnd().split('\n')) {
    const words = line.split(' ')
    if (words.length > 1) rows.push(parseRow(group, words))
    else group = line
  }
  return rows
}

/** Every program waits for these rows when it starts: objects are filled, because spreads take three times as long. */
function parseRow(group: string, words: readonly string[]): Operation {
  const [name, method, template, access] = words as [string, HttpMethod, string, Access]
  const { marks, queryParams } = readWords(words.slice(4))
  const { resource, pathParams } = readTemplate(template)
  const isIndirectSend = marks.has('+indirectSend')
  const row: { -readonly [Field in keyof Operation]: Operation[Field] } = {
    id: name === '-' ? `${method} ${template}` : `${group}.${name}`,
    method,
    template,
    access,
    resource: marks.get('+resource') ?? resource,
    pathParams: shareList(pathParams),
    queryParams: shareList(queryParams),
    body: marks.has('+body'),
    idempotency: deriveIdempotency(method, access, isIndirectSend),
  }
  if (isIndirectSend) row.indirectSend = true
  if (marks.has('+personalData')) row.personalData = true
  const paging = readPaging(marks) ?? derivePaging(template, queryParams)
  if (paging !== undefined) row.paging = Object.freeze(paging)
  return Object.freeze(row)
}

/** Reads what follows the access of a row: marks (`+body`, `+records=exports`) and query parameters. */
function readWords(words: readonly string[]): { marks: ReadonlyMap<string, string>; queryParams: string[] } {
  const marks = new Map<string, string>()
  const queryParams: string[] = []
  for (const word of words) {
    if (word.startsWith('+')) {
      const [mark = '', value = ''] = word.split('=')
      marks.set(mark, value)
    } else queryParams.push(...(QUERY_ABBREVIATIONS[word] ?? [word]))
  }
  return { marks, queryParams }
}

/** Reads a paging that the path does not tell. */
function readPaging(marks: ReadonlyMap<string, string>): Paging | undefined {
  const records = marks.get('+records')
  if (records === undefined) return undefined
  return { records, hasTotal: !marks.has('+noTotal'), byCursor: marks.has('+cursor') }
}

function shareList(names: readonly string[]): readonly string[] {
  const key = names.join(' ')
  const shared = sharedLists.get(key)
  if (shared !== undefined) return shared
  sharedLists.set(key, Object.freeze(names))
  return names
}

/** Whether the SDK has a method for an operation; if so, its query parameters and its body are known. */
export function hasSdkMethod({ id }: Operation): boolean {
  return !id.includes(' ')
}

/** Whether an operation can have a body. This is unknown without an SDK method, but a GET never has one. */
export function canCarryBody(operation: Operation): boolean {
  return hasSdkMethod(operation) ? operation.body : operation.method !== 'GET'
}
