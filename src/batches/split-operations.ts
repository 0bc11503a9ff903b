import type { OperationRange } from './archive-survey.js'
import type { CheckedOperation } from './batch-access.js'
import { formatTag } from './operation-tag.js'

const MAX_OPERATIONS = 1_000

/** Mailchimp documents no limit; this is far below the limits of gateways. */
const MAX_BYTES = 4 * 2 ** 20

/** The size that the tag and the field names add to an operation. */
const ENVELOPE_BYTES = 250

/** The operations of one batch. */
export interface BatchPart {
  readonly range: OperationRange
  readonly sent: readonly object[]
}

/** Splits operations into batches of at most 1,000 operations and 4 MiB. A larger operation is a batch by itself. */
export function splitOperations(operations: readonly CheckedOperation[]): BatchPart[] {
  const parts: BatchPart[] = []
  let first = 0
  let bytes = 0
  for (const [index, operation] of operations.entries()) {
    const size = measureOperation(operation)
    const isFull = index - first === MAX_OPERATIONS || bytes + size > MAX_BYTES
    if (isFull && index > first) {
      parts.push(createPart(operations, { first, last: index - 1 }))
      first = index
      bytes = 0
    }
    bytes += size
  }
  if (operations.length > 0) parts.push(createPart(operations, { first, last: operations.length - 1 }))
  return parts
}

/** Estimates the size of an operation. Its body is JSON inside JSON, so each quote takes a second byte. */
function measureOperation({ sent: { path, body = '' } }: CheckedOperation): number {
  return ENVELOPE_BYTES + String(path).length + JSON.stringify(body).length
}

function createPart(operations: readonly CheckedOperation[], range: OperationRange): BatchPart {
  const sent = operations
    .slice(range.first, range.last + 1)
    .map(({ sent: each, isPaged, operation: { id } }, at) => ({
      ...each,
      operation_id: formatTag({ ...range, index: range.first + at, isPaged, operation: id }),
    }))
  return { range, sent }
}
