import { CredentialError } from '../errors.js'

/**
 * Does something for a source until its time is over, or until nobody waits any more. The signal ends what can be
 * ended; what does not listen to it is not waited for.
 *
 * @throws {CredentialError} when it was ended.
 */
export async function withinTime<Result>(
  source: string,
  ms: number,
  caller: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const stop = new AbortController()
  const { signal } = stop
  const ended = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
  })
  const timer = setTimeout(() => stop.abort(endOf(source, `did not answer within ${ms} ms`)), ms)
  const giveUp = () => stop.abort(endOf(source, 'did not answer before the request was aborted'))
  caller?.addEventListener('abort', giveUp, { once: true })
  try {
    if (caller?.aborted) giveUp()
    return await Promise.race([ended, signal.aborted ? ended : work(signal)])
  } finally {
    clearTimeout(timer)
    caller?.removeEventListener('abort', giveUp)
  }
}

function endOf(source: string, how: string): CredentialError {
  return new CredentialError('credential_unavailable', `${source} ${how}`)
}
