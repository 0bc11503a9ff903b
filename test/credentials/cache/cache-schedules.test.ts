import assert from 'node:assert/strict'
import fc from 'fast-check'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { Secret } from '../../../src/secrets/secret.js'
import { CacheSchedule } from '../../support/credentials/cache-schedule.js'
import {
  type Command,
  commandArbitrary,
  setBackArbitrary,
} from '../../support/credentials/command-arbitrary.js'
import { allKeys } from '../../support/credentials/scripted-provider.js'
import { findLeak } from '../../support/secret-leaks.js'

const fingerprints = new Set(allKeys.map((key) => new Secret(key).fingerprint))

/** Uses `assert`, because a hundred thousand calls of `expect` would take longer than everything else here. */
function checkEvents({ events, errors }: CacheSchedule): void {
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

/** Longer and shorter than the refresh interval. */
const maxStaleMs = fc.constantFrom(undefined, 150_000, 40_000)

const checkedTexts = new Set<string>()

/** Skips texts that were checked with another date, because most differ in nothing else. */
function checkText(text: string): void {
  const withoutDates = text.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '')
  if (checkedTexts.has(withoutDates)) return
  checkedTexts.add(withoutDates)
  for (const key of allKeys) assert.equal(findLeak(key, text), undefined)
}

describe('in every order of events', () => {
  const unhandled = vi.fn()

  beforeAll(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    process.on('unhandledRejection', unhandled)
  })

  afterAll(() => {
    process.off('unhandledRejection', unhandled)
    vi.useRealTimers()
  })

  const checkSchedules = (command: fc.Arbitrary<Command>, numRuns: number) =>
    fc.assert(
      fc.asyncProperty(
        fc.array(command, { maxLength: 28, size: 'max' }),
        maxStaleMs,
        async (commands, ms) => {
          const schedule = new CacheSchedule(ms)
          await schedule.run(commands)
          checkEvents(schedule)
        },
      ),
      { numRuns },
    )

  it('calls get the same credential as in the model, and the provider is not called too often', async () => {
    await checkSchedules(commandArbitrary, 8000)
  }, 120_000)

  it('calls get the same credential as in the model even if the clock is set back', async () => {
    await checkSchedules(setBackArbitrary, 2500)
  })

  afterEach(() => {
    expect(unhandled).not.toHaveBeenCalled()
    expect(vi.getTimerCount()).toBe(0)
  })
})
