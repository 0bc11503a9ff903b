import { collectionShapes } from '../engine/collections.js'
import type { Context } from '../engine/context.js'
import { LARGEST_COUNT } from '../engine/query.js'
import type { Reply } from '../reply.js'
import { BATCH_STATES, type Batch, type BatchOperation, type BatchResult } from '../state/batch.js'
import type { Item } from '../state/collection.js'

/** Takes a batch one state further. Its operations are carried out when it starts. */
export function advanceBatch(batch: Batch, context: Context): void {
  const next = BATCH_STATES[BATCH_STATES.indexOf(batch.state) + 1]
  if (next === undefined) return
  batch.state = next
  if (next === 'started') batch.files = batch.operations.flatMap((operation) => carryOut(operation, context))
  if (next === 'finished') batch.completedAt = context.clock.now()
}

/** The results of one operation: one file, or one for each page of a GET that names no count. */
function carryOut(operation: BatchOperation, context: Context): BatchResult[][] {
  const query = Object.fromEntries(
    Object.entries(operation.params ?? {}).map(([name, value]) => [name, String(value)]),
  )
  const first = send(operation, query, context)
  const field = operation.method === 'GET' ? arrayField(first) : undefined
  if (field === undefined || query['count'] !== undefined) return [[resultOf(operation, first)]]
  return pages(operation, query, context)
}

function pages(operation: BatchOperation, query: Record<string, string>, context: Context): BatchResult[][] {
  const files: BatchResult[][] = []
  for (let offset = 0; ; offset += LARGEST_COUNT) {
    const page = { ...query, count: String(LARGEST_COUNT), offset: String(offset) }
    const reply = send(operation, page, context)
    files.push([resultOf(operation, reply)])
    const { total_items: total = 0 } = (reply.body ?? {}) as { total_items?: number }
    if (offset + LARGEST_COUNT >= total) return files
  }
}

function send(
  { method, path, body }: BatchOperation,
  query: Record<string, string>,
  context: Context,
): Reply {
  return context.carryOut({ method, path, query, body })
}

/** The field of a collection's answer that holds the items. */
function arrayField({ body }: Reply): string | undefined {
  const answer = (body ?? {}) as Item
  if (answer['total_items'] === undefined) return undefined
  return [...collectionShapes().values()].find(({ arrayField: name }) => Array.isArray(answer[name]))
    ?.arrayField
}

function resultOf({ operation_id: id }: BatchOperation, { status, body }: Reply): BatchResult {
  return {
    status_code: status,
    operation_id: id ?? null,
    response: body === undefined ? '' : JSON.stringify(body),
  }
}
