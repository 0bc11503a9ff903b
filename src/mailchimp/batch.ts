import { ArgumentError, ScopeError } from '../errors.js'
import { readProperties } from '../plain-data.js'
import { type JsonBody, jsonBody, parsedBody } from './body.js'
import { matchPath } from './catalogue.js'
import type { Call, HttpMethod, Operation } from './operation.js'
import { type PathParams, pathOf, pathParam } from './path.js'
import { PathFault, segmentsOf } from './path-segments.js'
import { queryOf } from './query.js'

/** A batch, read: the calls inside, and the body that carries exactly these calls. */
export interface Batch {
  readonly calls: readonly Call[]
  readonly body: JsonBody
}

const KEYS = ['method', 'path', 'params', 'body', 'operation_id']

/** Whether this operation carries others. */
export function isBatch({ id }: Operation): boolean {
  return id === 'batches.start'
}

/**
 * Reads the operations inside a batch and writes the batch anew from what was read: the checked operations
 * are what is sent, never the caller's text.
 *
 * @throws {ArgumentError} for a batch, path, parameter or body that no direct call could carry
 * @throws {ScopeError} for a route that is not in the catalogue
 */
export function readBatch(call: Call): Batch {
  const inner = operationsIn(call).map((entry, index) => readEntry(call.operation.id, entry, index))
  return {
    calls: inner.map((entry) => entry.call),
    body: jsonBody({ operations: inner.map(canonicalEntry) }, call.operation.id),
  }
}

function operationsIn({ operation, body }: Call): readonly unknown[] {
  const value = body?.value
  const operations = isRecord(value) ? readProperties(value, ['operations'])['operations'] : undefined
  if (!isRecord(value) || !Array.isArray(operations)) {
    throw new ArgumentError(`${operation.id}: body must be { operations: [ … ] }`, {
      operation: operation.id,
      argument: 'body',
    })
  }
  const unknown = Object.keys(value).find((key) => key !== 'operations')
  if (unknown !== undefined)
    throw new ArgumentError(`${operation.id}: body must hold nothing but "operations"`, {
      operation: operation.id,
      argument: 'body',
    })
  return operations
}

interface Entry {
  readonly call: Call
  readonly operationId: string | undefined
}

function readEntry(batch: string, entry: unknown, index: number): Entry {
  const at: Place = (part, fault) => {
    throw new ArgumentError(`${batch}: operations[${index}]${part} ${fault}`, {
      operation: batch,
      argument: `operations[${index}]${part}`,
    })
  }
  if (!isRecord(entry)) return at('', 'must be an object')
  if (Object.keys(entry).some((key) => !KEYS.includes(key)))
    return at('', `must hold nothing but ${KEYS.join(', ')}`)
  const written = readProperties(entry, KEYS)
  const { operation, params } = routeOf(written, index, at)
  return {
    call: {
      operation,
      params: within('.path', at, () => checkedParams(operation, params)),
      query: readQuery(operation, written['params'], at),
      body: readBody(operation, written['body'], at),
    },
    operationId: readId(written['operation_id'], at),
  }
}

/** Reports a fault at a part of one operation of the batch. */
type Place = (part: string, fault: string) => never

/** What a direct call would have refused, told with its place in the batch. */
function within<T>(part: string, at: Place, read: () => T): T {
  try {
    return read()
  } catch (error) {
    if (error instanceof PathFault) return at(part, error.message)
    if (!(error instanceof ArgumentError)) throw error
    return at(part, `cannot be used: ${error.message}`)
  }
}

function checkedParams(operation: Operation, params: PathParams): PathParams {
  const checked: Record<string, string> = Object.create(null)
  for (const name of operation.pathParams) checked[name] = pathParam(operation, name, params[name])
  return checked
}

function routeOf(entry: Record<string, unknown>, index: number, at: Place) {
  const method =
    typeof entry['method'] === 'string' ? entry['method'].toUpperCase() : at('.method', 'must be a string')
  const segments = within('.path', at, () => segmentsOf(entry['path']))
  const match = matchPath(method as HttpMethod, segments)
  if (match === undefined) throw unknownOperation(index)
  if (/^(?:batches|batch-webhooks)$/.test(segments[0] ?? ''))
    return at('.path', 'must not name batches or batch webhooks: a batch cannot carry them')
  return match
}

function unknownOperation(index: number): ScopeError {
  return new ScopeError({
    code: 'unknown_operation',
    operation: 'batches.start',
    batchIndex: index,
    message: `batches.start is refused, because operations[${index}] is not an operation of the catalogue: what it could do is not known`,
  })
}

function readQuery(operation: Operation, params: unknown, at: Place): Readonly<Record<string, string>> {
  if (params === undefined) return Object.create(null)
  if (!isRecord(params)) return at('.params', 'must be an object')
  return within('.params', at, () => queryOf(operation, params))
}

function readBody(operation: Operation, body: unknown, at: Place): JsonBody | undefined {
  if (body === undefined)
    return operation.body ? at('.body', `is missing: ${operation.id} has one`) : undefined
  if (!operation.body) return at('.body', `must be left out: ${operation.id} has none`)
  if (typeof body !== 'string')
    return at('.body', 'must be a string of JSON, as Mailchimp wants it: use JSON.stringify')
  return within('.body', at, () => parsedBody(body, operation.id))
}

function readId(id: unknown, at: Place): string | undefined {
  return id === undefined || typeof id === 'string' ? id : at('.operation_id', 'must be a string')
}

function canonicalEntry({ call, operationId }: Entry): object {
  return {
    method: call.operation.method,
    path: pathOf(call.operation, call.params),
    ...(Object.keys(call.query).length > 0 && { params: call.query }),
    ...(call.body !== undefined && { body: call.body.text }),
    ...(operationId !== undefined && { operation_id: operationId }),
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
