import type { Operation } from '../../src/mailchimp/operation.js'

/** The source of operations.generated.ts: one line for each operation, by id. */
export function writeCatalogue(operations: readonly Operation[], sdkVersion: string): string {
  const rows = operations.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map(writeRow)
  return `${head(sdkVersion)}\n${rows.join('\n')}\n\n${foot}`
}

function writeRow(operation: Operation): string {
  const { id, method, template, resource, access, idempotency, queryParams } = operation
  const names = [queryParams.join(' '), marksOf(operation).join(' ')]
  while (names.at(-1) === '') names.pop()
  const fields = [id, method, template, resource, access, idempotency, ...names]
  return `row(${fields.map((field) => `'${field}'`).join(', ')})`
}

function marksOf(operation: Operation): string[] {
  const marks = ['body', 'indirectSend', 'personalData'] as const
  return marks.filter((mark) => operation[mark])
}

const head = (sdkVersion: string) => `\
// Made by \`npm run generate\` from @mailchimp/mailchimp_marketing ${sdkVersion}: do not edit.
import type { Access, HttpMethod, Idempotency, Operation } from './operation.js'

/** The version of the official SDK that this catalogue was read from. */
export const sdkVersion = '${sdkVersion}'

type Row = { -readonly [Field in keyof Operation]: Operation[Field] }

const table: Record<string, Operation> = Object.create(null)
const lists = new Map<string, readonly string[]>([['', Object.freeze([])]])

/** Rows with the same names share one frozen list. */
function list(names: string): readonly string[] {
  let shared = lists.get(names)
  if (!shared) lists.set(names, (shared = Object.freeze(names.split(' '))))
  return shared
}

function row(
  id: string,
  method: HttpMethod,
  template: string,
  resource: string,
  access: Access,
  idempotency: Idempotency,
  query = '',
  marks = '',
): void {
  const path = template.match(/(?<=\\{)\\w+/g) ?? []
  const [pathParams, queryParams, body] = [list(path.join(' ')), list(query), marks.includes('body')]
  const made: Row = { id, method, template, resource, access, pathParams, queryParams, body, idempotency }
  if (marks.includes('indirectSend')) made.indirectSend = true
  if (marks.includes('personalData')) made.personalData = true
  table[id] = Object.freeze(made)
}

// id, method, template, resource, access, idempotency, query parameters, marks; the template has the path parameters`

const foot = `\
/** Every operation by its id. Without a prototype: only an id finds something. */
export const operations: Readonly<Record<string, Operation>> = Object.freeze(table)
`
