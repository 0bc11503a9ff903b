import { LimitError } from '../errors/limit-error.js'
import type { Lease, Limit } from '../limit/limit.js'
import type { AbortErrorFactory, Deadline } from '../transport/deadline.js'
import type { CallContext } from './call-context.js'

/**
 * Acquires a place in the limit for one attempt, without a promise if one is free. A place that is lost on the way stops
 * the call.
 *
 * @throws {LimitError} if no place becomes free in time; nothing was sent
 */
export function acquireLease({ client, call, deadline }: CallContext): Lease | Promise<Lease> | undefined {
  const { limit } = client
  if (limit === undefined) return undefined
  const operation = call.operation.id
  const lease = limit.tryAcquire()
  return lease === undefined
    ? waitForLease(limit, deadline, operation)
    : guardLease(lease, deadline, operation)
}

async function waitForLease(limit: Limit, deadline: Deadline, operation: string): Promise<Lease> {
  const { signal, remainingMs } = deadline
  const timeoutMs = Math.max(1, Math.floor(remainingMs))
  return guardLease(await limit.acquire({ operation, timeoutMs, signal }), deadline, operation)
}

/** The store gave the place to another call: this one must not go on. */
function guardLease(lease: Lease, deadline: Deadline, operation: string): Lease {
  const { signal } = lease
  signal?.addEventListener('abort', () => deadline.stop(createLostError(signal.reason, operation)), {
    once: true,
  })
  return lease
}

function createLostError(reason: unknown, operation: string): AbortErrorFactory {
  return (outcome) => {
    const { waitedMs, waiting, hint } = reason as LimitError
    const message = `${operation} lost its place in the limit of calls in flight`
    return new LimitError('limit_lost', message, { outcome, waitedMs, waiting, operation, hint })
  }
}
