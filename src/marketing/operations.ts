import type { Access, HttpMethod, Operation, Paging } from '../api/operation.js'
import { deriveIdempotency, derivePaging, QUERY_ABBREVIATIONS, readTemplate } from './operation-defaults.js'
import { newerOperationTable, operationTable } from './operations.generated.js'

/** Rows with the same names share one frozen array. */
const sharedLists = new Map<string, readonly string[]>()

/** Name, method, template and access begin a row. */
const FIRST_WORDS = 4

const NO_MARKS: ReadonlyMap<string, string> = new Map()

/** The operations of the SDK by their groups: `lists`. */
export const operationsByGroup: ReadonlyMap<string, readonly Operation[]> = parseTable(operationTable)

/** Every operation of the SDK by its id. Has no prototype, so that only ids are found. */
export const operations: Readonly<Record<string, Operation>> = indexById(operationsByGroup)

/** The operations of a newer specification without an SDK method. Their id is their route. */
export const newerOperations: readonly Operation[] = Object.freeze(
  parseTable(newerOperationTable).get('') ?? [],
)

function parseTable(table: string): ReadonlyMap<string, Operation[]> {
  const groups = new Map<string, Operation[]>()
  let group = ''
  let rows: Operation[] = []
  for (const line of table.trimEnd().split('\n')) {
    const words = line.split(' ')
    if (words.length > 1) rows.push(parseRow(group, words))
    else {
      group = line
      rows = []
    }
    groups.set(group, rows)
  }
  return groups
}

function indexById(groups: ReadonlyMap<string, readonly Operation[]>): Readonly<Record<string, Operation>> {
  const byId: Record<string, Operation> = Object.create(null)
  for (const rows of groups.values()) for (const row of rows) byId[row.id] = row
  return Object.freeze(byId)
}

/** Every program waits for these rows when it starts: objects are filled, because spreads take three times as long. */
function parseRow(group: string, words: readonly string[]): Operation {
  const [name, method, template, access] = words as [string, HttpMethod, string, Access]
  const { marks, queryParams } = readWords(words)
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
  let marks: Map<string, string> | undefined
  const queryParams: string[] = []
  for (let at = FIRST_WORDS; at < words.length; at += 1) {
    const word = words[at] as string
    if (word.startsWith('+')) {
      marks ??= new Map()
      const end = word.indexOf('=')
      if (end === -1) marks.set(word, '')
      else marks.set(word.slice(0, end), word.slice(end + 1))
    } else if (QUERY_ABBREVIATIONS[word] === undefined) queryParams.push(word)
    else queryParams.push(...QUERY_ABBREVIATIONS[word])
  }
  return { marks: marks ?? NO_MARKS, queryParams }
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
