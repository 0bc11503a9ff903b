import { LimitError } from '../errors/limit-error.js'
import type { Lease, Limit } from '../limit/limit.js'
import { describeWait } from '../limit/limit-events.js'
import { levels } from '../observe/metrics.js'
import type { AbortErrorFactory, Deadline } from '../transport/deadline.js'
import type { CallContext } from './call-context.js'

/**
 * Acquires a place in the limit for one attempt, without a promise if one is free. A place that is lost on the way stops
 * the call.
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

/** Gives a place back. What a limit throws then must not hide how the call ended. */
export function releaseLease(lease: Lease | undefined): void {
  try {
    lease?.release()
  } catch {}
}

async function waitForLease(limit: Limit, { call, deadline, watcher }: CallContext): Promise<Lease> {
  const operation = call.operation.id
  // Earlier than the deadline, so that the error says how many waited.
  const timeoutMs = Math.max(1, Math.floor(deadline.remainingMs) - 2)
  // Not the caller's signal: a deadline or a lock stops the call as well, and then it must leave the line.
  const leaving = new AbortController()
  const acquiring = limit.acquire({ operation, timeoutMs, signal: leaving.signal })
  levels.waiting += 1
  try {
    const lease = await deadline.race(acquiring)
    watcher.onLimitWait(describeWait(limit.name, operation, lease))
    return guardLease(lease, deadline, operation)
  } catch (error) {
    leaving.abort(error)
    // A place that is granted after all belongs to nobody.
    void acquiring.then((late) => late.release()).catch(() => {})
    throw error
  } finally {
    levels.waiting -= 1
  }
}

/** The store gave the place to another call: this one must not go on. */
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
