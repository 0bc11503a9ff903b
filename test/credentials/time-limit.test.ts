import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { withinTime } from '../../src/credentials/time-limit.js'
import { CredentialError } from '../../src/index.js'
import { rejectionOf } from '../thrown-by.js'

const never = () => new Promise<never>(() => {})

describe('what a source does within a time', () => {
  beforeEach(() => vi.useFakeTimers())
  afterEach(() => vi.useRealTimers())

  it('gives what comes in time, and leaves no timer', async () => {
    expect(await withinTime('a source', 1000, undefined, async () => 'it')).toBe('it')
    expect(vi.getTimerCount()).toBe(0)
  })

  it('fails with what fails in time, and leaves no timer', async () => {
    const failing = withinTime('a source', 1000, undefined, () => Promise.reject(new TypeError('that')))
    await expect(failing).rejects.toThrow('that')
    expect(vi.getTimerCount()).toBe(0)
  })

  it('ends when the time is over, also what does not listen', async () => {
    let given: AbortSignal | undefined
    const waiting = withinTime('a source', 1000, undefined, (signal) => {
      given = signal
      return never()
    })
    const rejected = rejectionOf(CredentialError, waiting)
    await vi.advanceTimersByTimeAsync(1000)
    expect(await rejected).toMatchObject({
      code: 'credential_unavailable',
      hint: 'a source did not answer within 1000 ms',
    })
    expect(given?.aborted).toBe(true)
  })

  it('ends when the caller gives up, and passes nothing of the reason on', async () => {
    const caller = new AbortController()
    const rejected = rejectionOf(CredentialError, withinTime('a source', 1000, caller.signal, never))
    caller.abort(new Error('a reason of the caller'))
    expect((await rejected).hint).toBe('a source did not answer before the request was aborted')
    expect(vi.getTimerCount()).toBe(0)
  })

  it('does not begin where the caller gave up before', async () => {
    const work = vi.fn(never)
    await rejectionOf(CredentialError, withinTime('a source', 1000, AbortSignal.abort(), work))
    expect(work).not.toHaveBeenCalled()
  })
})
