import type { Access, HttpMethod, Operation, Paging } from '../api/operation.js'
import { deriveIdempotency, derivePaging, QUERY_ABBREVIATIONS, readTemplate } from './operation-defaults.js'
import { newerOperationTable, operationTable } from './operations.generated.js'

/** Frozen arrays of names, which rows share. */
const sharedLists = new Map<string, readonly string[]>()

/** A row begins with its name, method, template and access. */
const FIRST_WORDS = 4

/** All parsed rows. */
const rows = new WeakSet<Operation>()

const NO_MARKS: ReadonlyMap<string, string> = new Map()

/** A group of the SDK. Parses its rows on first use: a program calls few of the 27 groups. */
class OperationGroup {
  readonly #name: string
  readonly #lines: readonly string[]
  #rows: ReadonlyMap<string, Operation> | undefined

  constructor(name: string, lines: readonly string[]) {
    this.#name = name
    this.#lines = lines
  }

  listMethods(): readonly string[] {
    return this.#lines.map((line) => line.slice(0, line.indexOf(' ')))
  }

  /** Returns the rows by id. */
  getRows(): ReadonlyMap<string, Operation> {
    this.#rows ??= new Map(
      this.#lines.map((line) => parseRow(this.#name, line)).map((row) => [row.id, row] as const),
    )
    return this.#rows
  }
}

const groups = readGroups(operationTable)

function readGroups(table: string): ReadonlyMap<string, OperationGroup> {
  const lines = new Map<string, string[]>()
  let group: string[] = []
  for (const line of table.trimEnd().split('\n')) {
    if (line.includes(' ')) group.push(line)
    else {
      group = []
      lines.set(line, group)
    }
  }
  return new Map(Array.from(lines, ([name, each]) => [name, new OperationGroup(name, each)]))
}

/** Lists the groups of the SDK: `lists`. */
export function listGroups(): readonly string[] {
  return [...groups.keys()]
}

/** Lists the methods of a group: `getList`. */
export function listMethods(group: string): readonly string[] {
  return groups.get(group)?.listMethods() ?? []
}

/** Returns the operation of the SDK with this id: `lists.getList`. */
export function findOperation(id: string): Operation | undefined {
  return groups
    .get(id.slice(0, id.indexOf('.')))
    ?.getRows()
    .get(id)
}

/** Returns true for a row of the catalogue itself, not for an object that looks like one. */
export function isOperation(value: unknown): value is Operation {
  return rows.has(value as Operation)
}

/** Lists the operations of a group of the SDK. */
export function listGroupOperations(group: string): readonly Operation[] {
  return [...(groups.get(group)?.getRows().values() ?? [])]
}

/** Lists the operations of the SDK. */
export function listOperations(): readonly Operation[] {
  return listGroups().flatMap(listGroupOperations)
}

/** Lists the operations of a newer specification that have no SDK method. Their id is their route. */
export function listNewerOperations(): readonly Operation[] {
  newerRows ??= newerOperationTable
    .trimEnd()
    .split('\n')
    .map((line) => parseRow('', line))
  return newerRows
}

let newerRows: readonly Operation[] | undefined

/** Avoids spreads, which take three times as long: this delays the first call. */
function parseRow(group: string, line: string): Operation {
  const words = line.split(' ')
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
  rows.add(row)
  return Object.freeze(row)
}

/** Reads the rest of a row: marks (`+body`, `+records=exports`) and query parameters. */
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
    } else queryParams.push(...(QUERY_ABBREVIATIONS.get(word) ?? [word]))
  }
  return { marks: marks ?? NO_MARKS, queryParams }
}

/** Reads the paging of an operation if it cannot be derived from the path. */
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

/** Returns true if the SDK has a method for the operation. Then its query parameters and its body are known. */
export function hasSdkMethod({ id }: Operation): boolean {
  return !id.includes(' ')
}

/** Returns true if an operation can have a body: without an SDK method, any operation except a GET. */
export function canCarryBody(operation: Operation): boolean {
  return hasSdkMethod(operation) ? operation.body : operation.method !== 'GET'
}
