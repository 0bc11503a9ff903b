import { LimitError } from '../errors/limit-error.js'
import type { Lease, Limit } from '../limit/limit.js'
import { describeWait } from '../limit/limit-events.js'
import { levels } from '../observe/metrics.js'
import type { AbortErrorFactory, Deadline } from '../transport/deadline.js'
import type { CallContext } from './call-context.js'

/**
 * Acquires a place in the limit for one attempt, without a promise if one is free. If the place is lost later, the call
 * is stopped.
 *
 * @throws {LimitError} if no place becomes free in time; nothing was sent
 */
export function acquireLease(context: CallContext): Lease | Promise<Lease> | undefined {
  const { limit } = context.client
  if (limit === undefined) return undefined
  const lease = limit.tryAcquire()
  return lease === undefined
    ? waitForLease(limit, context)
    : guardLease(lease, context.deadline, context.call.operation.id)
}

/** Releases a place. An error of the limit must not hide how the call ended. */
export function releaseLease(lease: Lease | undefined): void {
  try {
    lease?.release()
  } catch {}
}

async function waitForLease(limit: Limit, { call, deadline, watcher }: CallContext): Promise<Lease> {
  const operation = call.operation.id
  // Ends before the deadline, so that the error is the limit's, which says how many calls waited.
  const timeoutMs = Math.max(1, Math.floor(deadline.remainingMs) - 2)
  // Not the caller's signal: a deadline or a lock can stop the call too, and it must then leave the queue.
  const abortWait = new AbortController()
  const acquiring = limit.acquire({ operation, timeoutMs, signal: abortWait.signal })
  levels.waiting += 1
  try {
    const lease = await deadline.race(acquiring)
    watcher.onLimitWait(describeWait(limit.name, operation, lease))
    return guardLease(lease, deadline, operation)
  } catch (error) {
    abortWait.abort(error)
    // Releases the place if it is granted after all.
    void acquiring.then((late) => late.release()).catch(() => {})
    throw error
  } finally {
    levels.waiting -= 1
  }
}

/** Stops the call if its place is lost: the limit may then give it to another call. */
function guardLease(lease: Lease, deadline: Deadline, operation: string): Lease {
  const { signal } = lease
  if (signal === undefined) return lease
  const stop = () => deadline.stop(createLostError(signal.reason, operation))
  if (signal.aborted) stop()
  signal.addEventListener('abort', stop)
  const release = () => {
    signal.removeEventListener('abort', stop)
    lease.release()
  }
  return { waitedMs: lease.waitedMs, ahead: lease.ahead, signal, release }
}

function createLostError(reason: unknown, operation: string): AbortErrorFactory {
  const { waitedMs = 0, waiting = 0, hint } = Object(reason) as Partial<LimitError>
  const message = `${operation} lost its place in the limit of calls in flight`
  return (outcome) => new LimitError('limit_lost', message, { outcome, waitedMs, waiting, operation, hint })
}
