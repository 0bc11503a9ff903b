import { LimitError, type Waiter } from '../index.js'

/** @param waiting the number of other waiting calls of this process */
export function createUnavailableError(
  limit: string,
  { request: { operation }, waitedMs }: Waiter,
  waiting: number,
): LimitError {
  const message = `${operation} got no place among the calls in flight, because the store that counts them is unreachable; nothing was sent`
  const hint = `the limit is ${limit}: its Redis does not answer, and whenUnavailable is "closed"`
  return new LimitError('limit_unavailable', message, {
    ...{ outcome: 'not_sent', operation, waitedMs, waiting, hint },
  })
}

export function createLostError(limit: string, operation: string, waitedMs: number): LimitError {
  const message = `${operation} lost its place among the calls in flight and was stopped; Mailchimp may have carried it out`
  const hint = `the limit is ${limit}: its Redis could not be reached, or the process was paused, for longer than a lease lasts`
  return new LimitError('limit_lost', message, { outcome: 'unknown', operation, waitedMs, waiting: 0, hint })
}
