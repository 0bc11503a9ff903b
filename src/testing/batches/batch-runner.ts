import { loadCollectionShapes } from '../engine/collection-shape.js'
import type { HandlerContext } from '../engine/handler-context.js'
import { MAX_COUNT } from '../engine/request-query.js'
import type { Reply } from '../reply.js'
import type { Item } from '../state/collection.js'
import {
  BATCH_STATUSES,
  type BatchResult,
  type StoredBatch,
  type SubmittedOperation,
} from '../state/stored-batch.js'

/** Advances a batch by one state. Executes its operations in the state `started`. */
export function advanceBatch(batch: StoredBatch, context: HandlerContext): void {
  const next = BATCH_STATUSES[BATCH_STATUSES.indexOf(batch.status) + 1]
  if (next === undefined) return
  batch.status = next
  if (next === 'started')
    batch.files = batch.operations.flatMap((operation) => executeOperation(operation, context))
  if (next === 'finished') batch.completedAt = context.clock.now()
}

/** Returns the results of an operation in one file, or one file per page for a GET without a count. */
function executeOperation(operation: SubmittedOperation, context: HandlerContext): BatchResult[][] {
  const query = Object.fromEntries(
    Object.entries(operation.params ?? {}).map(([name, value]) => [name, String(value)]),
  )
  const first = executeRequest(operation, query, context)
  const field = operation.method === 'GET' ? findArrayField(first) : undefined
  if (field === undefined || query['count'] !== undefined) return [[createBatchResult(operation, first)]]
  return executePaged(operation, query, context)
}

function executePaged(
  operation: SubmittedOperation,
  query: Record<string, string>,
  context: HandlerContext,
): BatchResult[][] {
  const files: BatchResult[][] = []
  for (let offset = 0; ; offset += MAX_COUNT) {
    const page = { ...query, count: String(MAX_COUNT), offset: String(offset) }
    const reply = executeRequest(operation, page, context)
    files.push([createBatchResult(operation, reply)])
    const { total_items: total = 0 } = (reply.body ?? {}) as { total_items?: number }
    if (offset + MAX_COUNT >= total) return files
  }
}

function executeRequest(
  { method, path, body }: SubmittedOperation,
  query: Record<string, string>,
  context: HandlerContext,
): Reply {
  return context.execute({ method, path, query, body })
}

/** Returns the field of a collection's response that contains the items. */
function findArrayField({ body }: Reply): string | undefined {
  const answer = (body ?? {}) as Item
  if (answer['total_items'] === undefined) return undefined
  return [...loadCollectionShapes().values()].find(({ arrayField: name }) => Array.isArray(answer[name]))
    ?.arrayField
}

function createBatchResult({ operation_id: id }: SubmittedOperation, { status, body }: Reply): BatchResult {
  return {
    status_code: status,
    operation_id: id ?? null,
    response: body === undefined ? '' : JSON.stringify(body),
  }
}
