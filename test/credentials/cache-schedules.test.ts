import assert from 'node:assert/strict'
import fc from 'fast-check'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { Secret } from '../../src/credentials/secret.js'
import { glimpseOf } from '../secret-probes.js'
import { everyKey } from './answering-provider.js'
import { alsoBack, type Command, usual } from './arbitrary-command.js'
import { Schedule } from './cache-schedule.js'

const fingerprints = new Set(everyKey.map((key) => new Secret(key).fingerprint))

/** Plain checks: a hundred thousand of the test framework's would take longer than all the rest. */
function checkWhatWasTold({ events, errors }: Schedule): void {
  let inUse: string | undefined
  for (const event of events) {
    assert(event.fingerprint === undefined || fingerprints.has(event.fingerprint))
    if (event.type === 'failed') assert.equal(event.fingerprint, inUse)
    if (event.type === 'replaced') assert.equal(event.before, inUse)
    if (event.type === 'replaced') inUse = event.fingerprint
    inUse ??= event.fingerprint
  }
  for (const event of events) checkText(JSON.stringify(event))
  for (const error of errors) checkText(String((error as Error).stack))
}

/** Longer and shorter than the time after which the provider is asked again. */
const maxStaleMs = fc.constantFrom(undefined, 150_000, 40_000)

const checked = new Set<string>()

/** Most of what is told differs by a date only. */
function checkText(text: string): void {
  const withoutDates = text.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '')
  if (checked.has(withoutDates)) return
  checked.add(withoutDates)
  for (const key of everyKey) assert.equal(glimpseOf(key, text), undefined)
}

describe('whatever happens in whichever order', () => {
  const unhandled = vi.fn()

  beforeAll(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    process.on('unhandledRejection', unhandled)
  })

  afterAll(() => {
    process.off('unhandledRejection', unhandled)
    vi.useRealTimers()
  })

  const hold = (command: fc.Arbitrary<Command>, numRuns: number) =>
    fc.assert(
      fc.asyncProperty(
        fc.array(command, { maxLength: 28, size: 'max' }),
        maxStaleMs,
        async (commands, ms) => {
          const schedule = new Schedule(ms)
          await schedule.run(commands)
          checkWhatWasTold(schedule)
        },
      ),
      { numRuns },
    )

  it('calls get what they are to get, and the provider is not asked too often', async () => {
    await hold(usual, 8000)
  }, 120_000)

  it('that holds where the clock is set back as well', async () => {
    await hold(alsoBack, 2500)
  })

  afterEach(() => {
    expect(unhandled).not.toHaveBeenCalled()
    expect(vi.getTimerCount()).toBe(0)
  })
})
