import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { TransportError } from '../../src/errors/error-classes.js'
import { LimitError } from '../../src/errors/limit-error.js'
import { ConfigError, type Lease, type Limit, localLimit } from '../../src/index.js'
import { captureError, captureRejection } from '../support/capture-error.js'
import { chooseRuns } from '../support/property-runs.js'

const request = { operation: 'lists.getList', timeoutMs: 1_000 }

function acquireAll(limit: Limit, count: number): Lease[] {
  return Array.from({ length: count }, () => {
    const lease = limit.tryAcquire()
    if (lease === undefined) throw new Error('no place was free')
    return lease
  })
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
})
afterEach(() => {
  vi.useRealTimers()
})

describe('a local limit', () => {
  it('grants eight places by default through tryAcquire(), and no ninth', () => {
    const limit = localLimit()
    acquireAll(limit, 8)
    expect(limit.tryAcquire()).toBeUndefined()
    expect(limit.name).toBe('local')
  })

  it('grants a released place to the call that has waited longest, with the duration of its wait', async () => {
    const limit = localLimit({ max: 1 })
    const [held] = acquireAll(limit, 1)
    const first = limit.acquire(request)
    const second = limit.acquire(request)
    await vi.advanceTimersByTimeAsync(300)
    held?.release()
    expect(await first).toMatchObject({ waitedMs: 300, ahead: 0 })
    await vi.advanceTimersByTimeAsync(200)
    ;(await first).release()
    expect(await second).toMatchObject({ waitedMs: 500, ahead: 1 })
  })

  it('does not let a new call overtake waiting ones', async () => {
    const limit = localLimit({ max: 1 })
    const [held] = acquireAll(limit, 1)
    const waiting = limit.acquire(request)
    held?.release()
    expect(limit.tryAcquire()).toBeUndefined()
    await waiting
  })

  it('gets a place back only once, even if it is released several times', () => {
    const limit = localLimit({ max: 2 })
    const [lease] = acquireAll(limit, 2)
    lease?.release()
    lease?.release()
    acquireAll(limit, 1)
    expect(limit.tryAcquire()).toBeUndefined()
  })

  it('fails a call at its deadline, and reports how long it waited and with how many others', async () => {
    const limit = localLimit({ max: 1, name: 'news' })
    acquireAll(limit, 1)
    const failing = captureRejection(LimitError, limit.acquire(request))
    const staying = captureRejection(LimitError, limit.acquire({ ...request, timeoutMs: 5_000 }))
    await vi.advanceTimersByTimeAsync(1_000)
    expect(await failing).toMatchObject({
      code: 'limit_timeout',
      status: 503,
      outcome: 'not_sent',
      operation: 'lists.getList',
      waitedMs: 1_000,
      waiting: 1,
      hint: expect.stringContaining('the limit is news'),
    })
    expect((await failing).message).not.toContain('news')
    await vi.advanceTimersByTimeAsync(4_000)
    expect((await staying).waitedMs).toBe(5_000)
  })

  it('removes a call from the queue if its caller aborts it', async () => {
    const limit = localLimit({ max: 1 })
    const [held] = acquireAll(limit, 1)
    const controller = new AbortController()
    const aborted = captureRejection(TransportError, limit.acquire({ ...request, signal: controller.signal }))
    const next = limit.acquire(request)
    controller.abort()
    expect(await aborted).toMatchObject({ code: 'aborted', outcome: 'not_sent' })
    held?.release()
    expect((await next).ahead).toBe(1)
  })

  it('fails a call that was already aborted', async () => {
    const limit = localLimit({ max: 1 })
    acquireAll(limit, 1)
    const waiting = limit.acquire({ ...request, signal: AbortSignal.abort() })
    expect((await captureRejection(TransportError, waiting)).code).toBe('aborted')
  })

  it('leaves no listener and no timer', async () => {
    const limit = localLimit({ max: 1 })
    const [held] = acquireAll(limit, 1)
    const { signal } = new AbortController()
    const remove = vi.spyOn(signal, 'removeEventListener')
    const waiting = limit.acquire({ ...request, signal })
    held?.release()
    await waiting
    expect(remove).toHaveBeenCalledOnce()
    expect(vi.getTimerCount()).toBe(0)
  })

  it('publishes each wait on a channel', async () => {
    const told: unknown[] = []
    const onEvent = (event: unknown) => void told.push(event)
    subscribe('mailchimp-hardened:limit.waited', onEvent)
    onTestFinished(() => void unsubscribe('mailchimp-hardened:limit.waited', onEvent))
    const limit = localLimit({ max: 1, name: 'news' })
    const [held] = acquireAll(limit, 1)
    const waiting = limit.acquire(request)
    await vi.advanceTimersByTimeAsync(20)
    held?.release()
    await waiting
    expect(told).toEqual([{ limit: 'news', operation: 'lists.getList', waitedMs: 20, ahead: 0 }])
  })
})

describe('the options of a local limit', () => {
  it.each([0, -1, 11, 1e9, 2.5, Number.NaN, Number.POSITIVE_INFINITY, '8', null, {}])(
    'refuse %s as max',
    (max) => {
      const { faults } = captureError(ConfigError, () => localLimit({ max: max as number }))
      expect(faults).toEqual([
        { path: 'max', message: expect.stringMatching(/^must be a whole number from 1 to 10: .* write 8$/) },
      ])
    },
  )

  it.each(['', 'two words', 'x'.repeat(101), `${'0123456789abcdef'.repeat(2)}-us1`, 7])(
    'refuse %s as a name without quoting it',
    (name) => {
      const error = captureError(ConfigError, () => localLimit({ name: name as string }))
      expect(error.faults[0]?.path).toBe('name')
      expect(error.message).not.toContain('0123456789abcdef')
    },
  )

  it('are not read from a prototype, and must not contain unknown keys', () => {
    acquireAll(localLimit(Object.create({ max: 1 })), 8)
    const error = captureError(ConfigError, () => localLimit({ most: 3 } as object))
    expect(error.message).toContain('may contain only max, name')
  })
})

/** One step of a limit. `which` selects one of the calls to which the step can apply. */
const stepArbitrary = fc.oneof(
  { weight: 4, arbitrary: fc.record({ type: fc.constant('acquire' as const), timeoutMs: fc.nat(400) }) },
  { weight: 3, arbitrary: fc.record({ type: fc.constant('release' as const), which: fc.nat(99) }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('abort' as const), which: fc.nat(99) }) },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('advance' as const), byMs: fc.nat(300) }) },
)
type Step = typeof stepArbitrary extends fc.Arbitrary<infer T> ? T : never

interface ModelCall {
  readonly id: number
  readonly deadline: number
}

/** A simple model of a fair limit: a queue, and the calls that hold a place. */
class FairModel {
  readonly waiting: ModelCall[] = []
  readonly held: number[] = []
  readonly events: string[] = []
  now = 0

  constructor(readonly max: number) {}

  acquire(call: ModelCall): void {
    this.waiting.push(call)
    this.#fill()
  }

  release(id: number): void {
    this.held.splice(this.held.indexOf(id), 1)
    this.#fill()
  }

  abort(id: number): void {
    this.#remove(id)
    this.events.push(`${id} aborted`)
  }

  advance(byMs: number): void {
    this.now += byMs
    const over = this.waiting.filter(({ deadline }) => deadline <= this.now)
    for (const { id } of over.toSorted((a, b) => a.deadline - b.deadline || a.id - b.id)) {
      this.#remove(id)
      this.events.push(`${id} limit_timeout`)
    }
  }

  #remove(id: number): void {
    this.waiting.splice(
      this.waiting.findIndex((call) => call.id === id),
      1,
    )
  }

  #fill(): void {
    while (this.held.length < this.max) {
      const next = this.waiting.shift()
      if (next === undefined) return
      this.held.push(next.id)
      this.events.push(`${next.id} granted`)
    }
  }
}

describe('a local limit after any steps', () => {
  it('has granted places in the order of the calls, and never more than max', async () => {
    const steps = fc.array(stepArbitrary, { maxLength: 60 })
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 10 }), steps, async (max, given) => {
        const { limit, model } = await runSteps(max, given)
        expect(limit.events).toEqual(model.events)
        expect(limit.leases.size).toBe(model.held.length)
      }),
      { numRuns: chooseRuns(5_000) },
    )
  }, 60_000)
})

async function runSteps(max: number, steps: readonly Step[]) {
  const model = new FairModel(max)
  const limit = new RecordedLimit(max)
  for (const [id, step] of steps.entries()) {
    if (step.type === 'acquire') {
      // A timer with 0 ms fires after 1 ms.
      const timeoutMs = step.timeoutMs + 1
      model.acquire({ id, deadline: model.now + timeoutMs })
      limit.acquire(id, timeoutMs)
    } else if (step.type === 'advance') {
      model.advance(step.byMs)
      await vi.advanceTimersByTimeAsync(step.byMs)
    } else {
      const ids = step.type === 'release' ? model.held : model.waiting.map((call) => call.id)
      const chosen = ids[step.which % ids.length]
      if (chosen === undefined) continue
      model[step.type](chosen)
      limit[step.type](chosen)
    }
    await vi.advanceTimersByTimeAsync(0)
    expect(limit.leases.size).toBeLessThanOrEqual(max)
  }
  return { limit, model }
}

class RecordedLimit {
  readonly #limit: Limit
  readonly leases = new Map<number, Lease>()
  readonly #controllers = new Map<number, AbortController>()
  readonly events: string[] = []

  constructor(max: number) {
    this.#limit = localLimit({ max })
  }

  acquire(id: number, timeoutMs: number): void {
    const controller = new AbortController()
    this.#controllers.set(id, controller)
    this.#limit.acquire({ operation: 'ping.get', timeoutMs, signal: controller.signal }).then(
      (lease) => {
        this.leases.set(id, lease)
        this.events.push(`${id} granted`)
      },
      (error) => this.events.push(`${id} ${error.code}`),
    )
  }

  release(id: number): void {
    this.leases.get(id)?.release()
    this.leases.delete(id)
  }

  abort(id: number): void {
    this.#controllers.get(id)?.abort()
  }
}
