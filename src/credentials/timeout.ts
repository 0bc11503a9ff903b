import { CredentialError } from '../errors/error-classes.js'

/**
 * Runs `work` with a timeout. Aborts its signal, and rejects, on timeout or when the caller aborts, without waiting
 * for work that ignores the signal.
 *
 * @throws {CredentialError} on timeout or abort
 */
export async function withTimeout<Result>(
  source: string,
  ms: number,
  caller: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const controller = new AbortController()
  const { signal } = controller
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
  })
  const timer = setTimeout(
    () => controller.abort(createNoResponseError(source, `did not respond within ${ms} ms`)),
    ms,
  )
  const onCallerAbort = () =>
    controller.abort(createNoResponseError(source, 'did not respond before the request was aborted'))
  caller?.addEventListener('abort', onCallerAbort, { once: true })
  try {
    if (caller?.aborted) onCallerAbort()
    return await Promise.race([aborted, signal.aborted ? aborted : work(signal)])
  } finally {
    clearTimeout(timer)
    caller?.removeEventListener('abort', onCallerAbort)
  }
}

function createNoResponseError(source: string, reason: string): CredentialError {
  return new CredentialError('credential_unavailable', `${source} ${reason}`)
}
