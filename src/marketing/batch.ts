import type { Batch } from '../api/batch.js'
import { createJsonBody, type JsonBody, parseJsonBody } from '../api/json-body.js'
import type { Call, HttpMethod, Operation } from '../api/operation.js'
import { formatPath, type PathParams } from '../api/path.js'
import { ArgumentError, ScopeError } from '../errors/error-classes.js'
import { readProperties } from '../validation/plain-data.js'
import { matchPath } from './catalogue.js'
import { parsePathParam } from './path-params.js'
import { PathError, splitPath } from './path-segments.js'
import { parseQuery } from './query-params.js'

const ENTRY_KEYS = ['method', 'path', 'params', 'body', 'operation_id']

/**
 * Parses the operations of a batch, and serializes the batch from the checked operations, so that the caller's text is
 * never sent. Returns undefined for an operation that is not a batch.
 *
 * @throws {ArgumentError} if a path, parameter or body would be refused in a direct call
 * @throws {ScopeError} if a route is not in the catalogue
 */
export function readBatch(call: Call): Batch | undefined {
  if (call.operation.id !== 'batches.start') return undefined
  const inner = readOperations(call).map((entry, index) => readEntry(call.operation.id, entry, index))
  return {
    calls: inner.map((entry) => entry.call),
    body: createJsonBody({ operations: inner.map(canonicalizeEntry) }, call.operation.id),
  }
}

function readOperations({ operation, body }: Call): readonly unknown[] {
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
    throw new ArgumentError(`${operation.id}: body must contain only "operations"`, {
      operation: operation.id,
      argument: 'body',
    })
  return operations
}

/** One operation of a batch, checked like a direct call. */
export interface BatchEntry {
  readonly call: Call
  readonly operationId?: string | undefined
}

/**
 * Parses one operation of a batch.
 *
 * @throws {ArgumentError} if a part is invalid; names the position
 * @throws {ScopeError} if its route is not in the catalogue
 */
export function readEntry(batch: string, entry: unknown, index: number): BatchEntry {
  const reject: FaultReporter = (part, fault) => {
    throw new ArgumentError(`${batch}: operations[${index}]${part} ${fault}`, {
      operation: batch,
      argument: `operations[${index}]${part}`,
    })
  }
  if (!isRecord(entry)) return reject('', 'must be an object')
  if (Object.keys(entry).some((key) => !ENTRY_KEYS.includes(key)))
    return reject('', `must contain only ${ENTRY_KEYS.join(', ')}`)
  const fields = readProperties(entry, ENTRY_KEYS)
  const { operation, params } = matchEntryRoute(fields, index, reject)
  return {
    call: {
      operation,
      params: wrapErrors('.path', reject, () => checkParams(operation, params)),
      query: readQuery(operation, fields['params'], reject),
      body: readBody(operation, fields['body'], reject),
    },
    operationId: readId(fields['operation_id'], reject),
  }
}

/** Reports a fault in a part of one operation. */
type FaultReporter = (part: string, fault: string) => never

/** Adds the position in the batch to the error of an operation. */
function wrapErrors<T>(part: string, reject: FaultReporter, read: () => T): T {
  try {
    return read()
  } catch (error) {
    if (error instanceof PathError) return reject(part, error.message)
    if (!(error instanceof ArgumentError)) throw error
    return reject(part, `cannot be used: ${error.message}`)
  }
}

function checkParams(operation: Operation, params: PathParams): PathParams {
  const checked: Record<string, string> = Object.create(null)
  for (const name of operation.pathParams) checked[name] = parsePathParam(operation, name, params[name])
  return checked
}

function matchEntryRoute(entry: Record<string, unknown>, index: number, reject: FaultReporter) {
  const method =
    typeof entry['method'] === 'string'
      ? entry['method'].toUpperCase()
      : reject('.method', 'must be a string')
  const segments = wrapErrors('.path', reject, () => splitPath(entry['path']))
  const match = matchPath(method as HttpMethod, segments)
  if (match === undefined) throw createUnknownEntryError(index)
  if (/^(?:batches|batch-webhooks)$/.test(segments[0] ?? ''))
    return reject('.path', 'must not name batches or batch webhooks: a batch cannot contain them')
  return match
}

function createUnknownEntryError(index: number): ScopeError {
  return new ScopeError({
    code: 'unknown_operation',
    operation: 'batches.start',
    batchIndex: index,
    message: `batches.start is refused, because operations[${index}] is not in the operation catalogue, so its effect is unknown`,
  })
}

function readQuery(
  operation: Operation,
  params: unknown,
  reject: FaultReporter,
): Readonly<Record<string, string>> {
  if (params === undefined) return Object.create(null)
  if (!isRecord(params)) return reject('.params', 'must be an object')
  return wrapErrors('.params', reject, () => parseQuery(operation, params))
}

function readBody(operation: Operation, body: unknown, reject: FaultReporter): JsonBody | undefined {
  if (body === undefined)
    return operation.body ? reject('.body', `is missing: ${operation.id} has one`) : undefined
  if (!operation.body) return reject('.body', `must be left out: ${operation.id} has none`)
  if (typeof body !== 'string')
    return reject('.body', 'must be a JSON string, as Mailchimp requires: use JSON.stringify')
  return wrapErrors('.body', reject, () => parseJsonBody(body, operation.id))
}

function readId(id: unknown, reject: FaultReporter): string | undefined {
  return id === undefined || typeof id === 'string' ? id : reject('.operation_id', 'must be a string')
}

/** Creates the operation that is sent from the checked call. */
export function canonicalizeEntry({ call, operationId }: BatchEntry): Readonly<Record<string, unknown>> {
  return {
    method: call.operation.method,
    path: formatPath(call.operation, call.params),
    ...(Object.keys(call.query).length > 0 && { params: call.query }),
    ...(call.body !== undefined && { body: call.body.text }),
    ...(operationId !== undefined && { operation_id: operationId }),
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
