import type { Handler, HandlerContext } from '../engine/handler-context.js'
import { createSelfLinks } from '../engine/links.js'
import { parsePage } from '../engine/request-query.js'
import { createInvalidField, createNotFound, createTooManyRequests } from '../problem.js'
import type { Item } from '../state/collection.js'
import { formatTimestamp } from '../state/fake-clock.js'
import type { StoredBatch, SubmittedOperation } from '../state/stored-batch.js'
import { createArchiveLink } from './archive-link.js'
import { advanceBatch } from './batch-runner.js'

const MAX_PENDING_BATCHES = 500

const startBatch: Handler = (context) => {
  const { account, body, clock } = context
  const pending = [...account.batches.values()].filter(({ status: state }) => state !== 'finished')
  if (pending.length >= MAX_PENDING_BATCHES)
    throw createTooManyRequests(`There are ${MAX_PENDING_BATCHES} pending batches.`)
  const operations = body['operations'] as readonly SubmittedOperation[]
  if (operations.length === 0) throw createInvalidField('operations', 'must contain at least one operation')
  const id = account.ids.generateHex('batches')
  const batch: StoredBatch = {
    id,
    operations,
    submittedAt: clock.now(),
    status: 'pending',
    completedAt: undefined,
    files: [],
  }
  account.batches.set(id, batch)
  return renderBatch(batch, context)
}

function renderBatch(batch: StoredBatch, { clock, filesOrigin, account, origin }: HandlerContext): Item {
  const { id, operations, submittedAt, completedAt, status: state, files } = batch
  const results = files.flat()
  const failed = new Set(results.filter(({ status_code: status }) => status >= 400))
  return {
    id,
    status: state,
    total_operations: operations.length,
    // Failed operations count as finished.
    finished_operations: completedAt === undefined ? 0 : operations.length,
    errored_operations: failed.size,
    submitted_at: formatTimestamp(submittedAt),
    ...(completedAt !== undefined && { completed_at: formatTimestamp(completedAt) }),
    response_body_url:
      state === 'finished' ? createArchiveLink(filesOrigin, account.name, id, clock.now()) : '',
    _links: createSelfLinks(origin, `/batches/${id}`),
  }
}

const BATCH_LIFETIME_MS = 7 * 24 * 3_600_000

/** Returns the batch of the path. Batches are kept for a week. */
function requireBatch({ account, params, clock }: HandlerContext): StoredBatch {
  const batch = account.batches.get(params['batch_id'] ?? '')
  if (batch === undefined || clock.now().getTime() - batch.submittedAt.getTime() > BATCH_LIFETIME_MS)
    throw createNotFound()
  return batch
}

const listBatches: Handler = (context) => {
  const { account, clock, query, origin } = context
  const kept = [...account.batches.values()].filter(
    ({ submittedAt }) => clock.now().getTime() - submittedAt.getTime() <= BATCH_LIFETIME_MS,
  )
  const { count, offset } = parsePage(query)
  return {
    batches: kept.slice(offset, offset + count).map((batch) => renderBatch(batch, context)),
    total_items: kept.length,
    _links: createSelfLinks(origin, '/batches'),
  }
}

export const batchHandlers: Readonly<Record<string, Handler>> = {
  'batches.start': startBatch,
  'batches.list': listBatches,
  // Each read of the status advances the batch by one state.
  'batches.status': (context) => {
    const batch = requireBatch(context)
    const rendered = renderBatch(batch, context)
    advanceBatch(batch, context)
    return rendered
  },
  'batches.deleteRequest': (context) => {
    context.account.batches.delete(requireBatch(context).id)
    return undefined
  },
}
