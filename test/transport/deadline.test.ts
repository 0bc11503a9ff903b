import { getEventListeners } from 'node:events'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ArgumentError, type MailchimpError, TransportError } from '../../src/index.js'
import { type AbortErrorFactory, Deadline } from '../../src/transport/deadline.js'
import { captureRejection } from '../support/capture-error.js'

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(() => {
  vi.useRealTimers()
})

/** Records the error of each call of an abort listener. */
function recordAborts(deadline: Deadline) {
  const errors: MailchimpError[] = []
  deadline.onAbort((createError) => errors.push(createError('unknown') as MailchimpError))
  return errors
}

describe('Deadline', () => {
  it('aborts when its timeout elapses, and not before', () => {
    const errors = recordAborts(new Deadline('lists.getList', 100, undefined))
    vi.advanceTimersByTime(99)
    expect(errors).toEqual([])
    vi.advanceTimersByTime(1)
    expect(errors).toMatchObject([{ code: 'timeout', outcome: 'unknown', operation: 'lists.getList' }])
  })

  it('aborts when its caller aborts', () => {
    const abort = new AbortController()
    const errors = recordAborts(new Deadline('lists.getList', 100, abort.signal))
    abort.abort()
    expect(errors).toMatchObject([{ code: 'aborted' }])
  })

  it('is aborted from the start if its caller had aborted before', () => {
    expect(recordAborts(new Deadline('lists.getList', 100, AbortSignal.abort()))).toMatchObject([
      { code: 'aborted' },
    ])
  })

  it('keeps its first cause', () => {
    const abort = new AbortController()
    const deadline = new Deadline('lists.getList', 100, abort.signal)
    vi.advanceTimersByTime(100)
    abort.abort()
    expect(recordAborts(deadline)).toMatchObject([{ code: 'timeout' }])
  })

  it('calls only the last listener, and calls it immediately if it has already aborted', () => {
    const deadline = new Deadline('lists.getList', 100, undefined)
    const first = recordAborts(deadline)
    const second = recordAborts(deadline)
    vi.advanceTimersByTime(100)
    expect(first).toEqual([])
    expect(second).toHaveLength(1)
    expect(recordAborts(deadline)).toHaveLength(1)
  })

  it('creates messages that explain why the call ended', () => {
    const deadline = new Deadline('lists.getList', 100, undefined)
    let abortErrorFactory: AbortErrorFactory | undefined
    deadline.onAbort((createError) => {
      abortErrorFactory = createError as AbortErrorFactory
    })
    vi.advanceTimersByTime(100)
    const messages = (['not_sent', 'unknown', 'answered'] as const).map(
      (outcome) => abortErrorFactory?.(outcome).message,
    )
    expect(messages).toEqual([
      'lists.getList took longer than 100 ms; nothing was sent',
      'lists.getList took longer than 100 ms; Mailchimp may have carried it out',
      'lists.getList took longer than 100 ms',
    ])
  })
})

describe('Deadline.race', () => {
  it('returns the result of the promise', async () => {
    const deadline = new Deadline('lists.getList', 100, undefined)
    expect(await deadline.race(Promise.resolve('given'))).toBe('given')
    const failure = new Error('failed')
    await expect(deadline.race(Promise.reject(failure))).rejects.toBe(failure)
  })

  it('rejects when the deadline aborts, with the outcome not_sent', async () => {
    const deadline = new Deadline('lists.getList', 100, undefined)
    const waiting = captureRejection(TransportError, deadline.race(new Promise(() => {})))
    vi.advanceTimersByTime(100)
    expect(await waiting).toMatchObject({ code: 'timeout', outcome: 'not_sent' })
  })

  it('rejects at once if the deadline has aborted', async () => {
    const deadline = new Deadline('lists.getList', 100, AbortSignal.abort())
    const waiting = captureRejection(TransportError, deadline.race(new Promise(() => {})))
    expect(await waiting).toMatchObject({ code: 'aborted', outcome: 'not_sent' })
  })

  it('causes no unhandled rejection if the promise fails later', async () => {
    const deadline = new Deadline('lists.getList', 100, AbortSignal.abort())
    let fail = (_: Error) => {}
    const late = new Promise((_, reject) => {
      fail = reject
    })
    await captureRejection(TransportError, deadline.race(late))
    const unhandled = vi.fn()
    process.on('unhandledRejection', unhandled)
    fail(new Error('late'))
    vi.useRealTimers()
    await new Promise((resolve) => setTimeout(resolve, 10))
    process.off('unhandledRejection', unhandled)
    expect(unhandled).not.toHaveBeenCalled()
  })
})

describe('a cleared Deadline', () => {
  it('holds no timer and no signal listener', () => {
    const abort = new AbortController()
    const deadline = new Deadline('lists.getList', 100, abort.signal)
    expect(vi.getTimerCount()).toBe(1)
    deadline.clear()
    expect(vi.getTimerCount()).toBe(0)
    expect(getEventListeners(abort.signal, 'abort')).toEqual([])
  })

  it('calls no listener', () => {
    const abort = new AbortController()
    const deadline = new Deadline('lists.getList', 100, abort.signal)
    const errors = recordAborts(deadline)
    deadline.clear()
    abort.abort()
    vi.advanceTimersByTime(1000)
    expect(errors).toEqual([])
  })
})

describe('a Deadline of a signal that throws', () => {
  const createThrowingSignal = (member: 'addEventListener' | 'removeEventListener' | 'aborted') =>
    Object.defineProperty(new AbortController().signal, member, {
      get: () => {
        throw new Error('a secret')
      },
    })

  it.each(['addEventListener', 'aborted'] as const)('is aborted from the start: %s', (member) => {
    const deadline = new Deadline('lists.getList', 100, createThrowingSignal(member))
    const refusal = { name: 'ArgumentError', argument: 'signal', outcome: 'not_sent' }
    expect(deadline.throwIfAborted.bind(deadline)).toThrow(ArgumentError)
    expect(recordAborts(deadline)).toMatchObject([refusal])
    deadline.clear()
    expect(vi.getTimerCount()).toBe(0)
  })

  it('ends with its call: removeEventListener', () => {
    const deadline = new Deadline('lists.getList', 100, createThrowingSignal('removeEventListener'))
    const errors = recordAborts(deadline)
    deadline.clear()
    expect(vi.getTimerCount()).toBe(0)
    vi.advanceTimersByTime(1000)
    expect(errors).toEqual([])
  })
})
