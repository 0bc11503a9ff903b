import type { Context, Handler } from '../engine/context.js'
import { selfLink } from '../engine/links.js'
import { readPage } from '../engine/query.js'
import { invalidField, notFound, tooManyRequests } from '../problem.js'
import type { Batch, BatchOperation } from '../state/batch.js'
import { timestamp } from '../state/clock.js'
import type { Item } from '../state/collection.js'
import { signArchiveLink } from './archive-link.js'
import { advanceBatch } from './run.js'

const MOST_PENDING = 500

const start: Handler = (context) => {
  const { account, body, clock } = context
  const pending = [...account.batches.values()].filter(({ state }) => state !== 'finished')
  if (pending.length >= MOST_PENDING) throw tooManyRequests(`There are ${MOST_PENDING} pending batches.`)
  const operations = body['operations'] as readonly BatchOperation[]
  if (operations.length === 0) throw invalidField('operations', 'must hold at least one operation')
  const id = account.ids.hex('batches')
  const batch: Batch = {
    id,
    operations,
    submittedAt: clock.now(),
    state: 'pending',
    completedAt: undefined,
    files: [],
  }
  account.batches.set(id, batch)
  return render(batch, context)
}

function render(batch: Batch, { clock, filesOrigin, account, origin }: Context): Item {
  const { id, operations, submittedAt, completedAt, state, files } = batch
  const results = files.flat()
  const failed = new Set(results.filter(({ status_code: status }) => status >= 400))
  return {
    id,
    status: state,
    total_operations: operations.length,
    // Failures are counted among the finished ones.
    finished_operations: completedAt === undefined ? 0 : operations.length,
    errored_operations: failed.size,
    submitted_at: timestamp(submittedAt),
    ...(completedAt !== undefined && { completed_at: timestamp(completedAt) }),
    response_body_url:
      state === 'finished' ? signArchiveLink(filesOrigin, account.name, id, clock.now()) : '',
    _links: selfLink(origin, `/batches/${id}`),
  }
}

const WEEK = 7 * 24 * 3_600_000

/** Batches are kept for a week. */
function find({ account, params, clock }: Context): Batch {
  const batch = account.batches.get(params['batch_id'] ?? '')
  if (batch === undefined || clock.now().getTime() - batch.submittedAt.getTime() > WEEK) throw notFound()
  return batch
}

const list: Handler = (context) => {
  const { account, clock, query, origin } = context
  const kept = [...account.batches.values()].filter(
    ({ submittedAt }) => clock.now().getTime() - submittedAt.getTime() <= WEEK,
  )
  const { count, offset } = readPage(query)
  return {
    batches: kept.slice(offset, offset + count).map((batch) => render(batch, context)),
    total_items: kept.length,
    _links: selfLink(origin, '/batches'),
  }
}

export const batchHandlers: Readonly<Record<string, Handler>> = {
  'batches.start': start,
  'batches.list': list,
  // Each look at a batch finds it one step further.
  'batches.status': (context) => {
    const batch = find(context)
    const answer = render(batch, context)
    advanceBatch(batch, context)
    return answer
  },
  'batches.deleteRequest': (context) => {
    context.account.batches.delete(find(context).id)
    return undefined
  },
}
