import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { withTimeout } from '../../src/credentials/timeout.js'
import { CredentialError } from '../../src/index.js'
import { captureRejection } from '../support/capture-error.js'

const createPendingPromise = () => new Promise<never>(() => {})

describe('withTimeout', () => {
  beforeEach(() => vi.useFakeTimers())
  afterEach(() => vi.useRealTimers())

  it('returns a result in time, and clears its timer', async () => {
    expect(await withTimeout('a source', 1000, undefined, async () => 'it')).toBe('it')
    expect(vi.getTimerCount()).toBe(0)
  })

  it('rejects with a failure in time, and clears its timer', async () => {
    const failing = withTimeout('a source', 1000, undefined, () => Promise.reject(new TypeError('that')))
    await expect(failing).rejects.toThrow('that')
    expect(vi.getTimerCount()).toBe(0)
  })

  it('rejects on timeout, even if the work ignores the signal', async () => {
    let given: AbortSignal | undefined
    const waiting = withTimeout('a source', 1000, undefined, (signal) => {
      given = signal
      return createPendingPromise()
    })
    const rejected = captureRejection(CredentialError, waiting)
    await vi.advanceTimersByTimeAsync(1000)
    expect(await rejected).toMatchObject({
      code: 'credential_unavailable',
      hint: 'a source did not respond within 1000 ms',
    })
    expect(given?.aborted).toBe(true)
  })

  it('rejects when the caller aborts, without the reason of the abort', async () => {
    const caller = new AbortController()
    const rejected = captureRejection(
      CredentialError,
      withTimeout('a source', 1000, caller.signal, createPendingPromise),
    )
    caller.abort(new Error('a reason of the caller'))
    expect((await rejected).hint).toBe('a source did not respond before the request was aborted')
    expect(vi.getTimerCount()).toBe(0)
  })

  it('does not start if the caller has already aborted', async () => {
    const work = vi.fn(createPendingPromise)
    await captureRejection(CredentialError, withTimeout('a source', 1000, AbortSignal.abort(), work))
    expect(work).not.toHaveBeenCalled()
  })
})
