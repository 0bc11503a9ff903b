import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { withTimeout } from '../../src/credentials/timeout.js'
import { CredentialError } from '../../src/index.js'
import { captureRejection } from '../support/capture-error.js'

const createPendingPromise = () => new Promise<never>(() => {})

describe('what a source does within a time', () => {
  beforeEach(() => vi.useFakeTimers())
  afterEach(() => vi.useRealTimers())

  it('gives what comes in time, and leaves no timer', async () => {
    expect(await withTimeout('a source', 1000, undefined, async () => 'it')).toBe('it')
    expect(vi.getTimerCount()).toBe(0)
  })

  it('fails with what fails in time, and leaves no timer', async () => {
    const failing = withTimeout('a source', 1000, undefined, () => Promise.reject(new TypeError('that')))
    await expect(failing).rejects.toThrow('that')
    expect(vi.getTimerCount()).toBe(0)
  })

  it('ends when the time is over, also what does not listen', async () => {
    let given: AbortSignal | undefined
    const waiting = withTimeout('a source', 1000, undefined, (signal) => {
      given = signal
      return createPendingPromise()
    })
    const rejected = captureRejection(CredentialError, waiting)
    await vi.advanceTimersByTimeAsync(1000)
    expect(await rejected).toMatchObject({
      code: 'credential_unavailable',
      hint: 'a source did not answer within 1000 ms',
    })
    expect(given?.aborted).toBe(true)
  })

  it('ends when the caller gives up, and passes nothing of the reason on', async () => {
    const caller = new AbortController()
    const rejected = captureRejection(
      CredentialError,
      withTimeout('a source', 1000, caller.signal, createPendingPromise),
    )
    caller.abort(new Error('a reason of the caller'))
    expect((await rejected).hint).toBe('a source did not answer before the request was aborted')
    expect(vi.getTimerCount()).toBe(0)
  })

  it('does not begin where the caller gave up before', async () => {
    const work = vi.fn(createPendingPromise)
    await captureRejection(CredentialError, withTimeout('a source', 1000, AbortSignal.abort(), work))
    expect(work).not.toHaveBeenCalled()
  })
})
