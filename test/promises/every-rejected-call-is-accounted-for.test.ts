import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { RotatingAccount } from '../support/promises/rotating-account.js'
import { type Outcome, runWithRotatingAccount, sendMails } from '../support/promises/rotation-calls.js'

const unhandled = vi.fn()

beforeEach(() => {
  unhandled.mockClear()
  process.on('unhandledRejection', unhandled)
})

afterEach(() => {
  process.off('unhandledRejection', unhandled)
  expect(unhandled).not.toHaveBeenCalled()
})

/** Fails unless client and server report the same outcome for each call, and no call was executed twice. */
function expectMatchingOutcomes({ answers }: RotatingAccount, { good, failed }: Outcome): void {
  expect(answers.size).toBe(good + failed.size)
  for (const [call, statuses] of answers) {
    expect(statuses.length).toBeLessThanOrEqual(2)
    expect(statuses.at(-1), call).toBe(failed.has(call) ? 401 : 204)
    expect(statuses.filter((status) => status === 204).length).toBeLessThanOrEqual(1)
  }
  expect([...failed.values()].filter((code) => code !== 'key_rejected')).toEqual([])
  const all = [...answers.values()]
  const rejected = all.flat().filter((status) => status === 401).length
  const replayed = all.filter(({ length }) => length === 2).length
  expect(rejected).toBe(replayed + failed.size)
}

describe('with ten concurrent sends', () => {
  it('a key that is revoked as soon as the next one is stored fails no call and costs one fetch', async () => {
    await runWithRotatingAccount(async (account, client) => {
      let generation = 1
      account.onRequest = (number) => {
        if (number % 100 === 0) account.replaceKey(++generation)
      }
      const outcome = await sendMails(client, 2000)
      expectMatchingOutcomes(account, outcome)
      expect(outcome.failed.size).toBe(0)
      expect(generation).toBeGreaterThan(20)
      expect(account.asked).toBe(generation)
    })
  })

  it('a key that works until the next one is replaced fails no call and saves a fetch', async () => {
    await runWithRotatingAccount(async (account, client) => {
      let generation = 1
      account.onRequest = (number) => {
        if (number % 100 !== 0) return
        account.store(++generation)
        account.accept(generation, generation - 1)
      }
      const outcome = await sendMails(client, 2000)
      expectMatchingOutcomes(account, outcome)
      expect(outcome.failed.size).toBe(0)
      expect(account.asked).toBe(1 + Math.floor((generation - 1) / 2))
    })
  })

  it('keys that are revoked faster than a call can be retried fail only the calls that used two of them', async () => {
    await runWithRotatingAccount(async (account, client) => {
      let generation = 1
      account.onRequest = (number) => {
        if (number % 3 === 0) account.replaceKey(++generation)
      }
      const outcome = await sendMails(client, 600)
      expectMatchingOutcomes(account, outcome)
      expect(Object.keys(account.histories).sort()).toEqual(['204', '401 204', '401 401'])
      expect(outcome.failed.size).toBe(account.histories['401 401'])
      expect(account.asked).toBeLessThanOrEqual(generation)
    })
  })

  it('a key that is revoked before its successor exists fails the calls that found no key', async () => {
    await runWithRotatingAccount(async (account, client) => {
      account.onRequest = (number) => {
        if (number === 300) account.accept()
        if (number === 340) account.replaceKey(2)
      }
      const outcome = await sendMails(client, 1500, 20)
      expectMatchingOutcomes(account, outcome)
      expect(account.histories['401']).toBe(outcome.failed.size)
      expect(outcome.failed.size).toBeGreaterThanOrEqual(40)
      // Without a new key, calls must not cause a fetch each.
      expect(account.asked).toBeLessThan(10)
      const last = [...account.answers.values()].slice(-500).flat()
      expect(new Set(last)).toEqual(new Set([204]))
    })
  })
})

describe('with a provider that also returns the previous key', () => {
  it('a new key that is stored before it works fails no call', async () => {
    await runWithRotatingAccount(async (account, client) => {
      const rotations: Promise<unknown>[] = []
      account.onRequest = (number) => {
        const generation = Math.floor(number / 200) + 1
        if (number % 200 === 0) {
          account.store(generation, generation - 1)
          rotations.push(client.rotate())
        }
        if (number % 200 === 100) account.accept(generation)
      }
      const outcome = await sendMails(client, 2000)
      expect(rotations.length).toBeGreaterThanOrEqual(10)
      await Promise.all(rotations)
      expectMatchingOutcomes(account, outcome)
      expect(outcome.failed.size).toBe(0)
      expect(account.histories['401 204']).toBeGreaterThan(0)
    })
  })

  it('a key that is revoked as soon as the next one is stored fails no call, although the previous key is no fallback', async () => {
    await runWithRotatingAccount(async (account, client) => {
      let generation = 1
      account.store(1, 0)
      account.onRequest = (number) => {
        if (number % 100 !== 0) return
        account.store(++generation, generation - 1)
        account.accept(generation)
      }
      const outcome = await sendMails(client, 2000)
      expectMatchingOutcomes(account, outcome)
      expect(outcome.failed.size).toBe(0)
      expect(account.asked).toBe(generation)
    })
  })
})

describe('with a failing provider', () => {
  it('no call fails as long as the key works', async () => {
    await runWithRotatingAccount(async (account, client) => {
      account.failsAt = (ask) => ask > 1
      const failures: unknown[] = []
      account.onRequest = (number) => {
        if (number % 50 === 0) client.rotate().catch((error: unknown) => failures.push(error))
      }
      const outcome = await sendMails(client, 1000)
      expectMatchingOutcomes(account, outcome)
      expect(outcome.failed.size).toBe(0)
      expect(failures.length).toBeGreaterThanOrEqual(19)
    })
  })

  it('calls fail during a replacement until the provider recovers, and none afterwards', async () => {
    await runWithRotatingAccount(async (account, client) => {
      account.failsAt = (ask) => ask === 2
      account.onRequest = (number) => {
        if (number === 300) account.replaceKey(2)
      }
      const outcome = await sendMails(client, 1500, 20)
      expectMatchingOutcomes(account, outcome)
      expect(outcome.failed.size).toBe(account.histories['401'])
      expect(account.asked).toBe(3)
    })
  })
})

it('a hundred concurrent callers cause one fetch, before the first call and after a replacement', async () => {
  await runWithRotatingAccount(async (account, client) => {
    const sendHundred = (from: number) =>
      Promise.all(
        Array.from({ length: 100 }, (_, n) =>
          client.customerJourneys.trigger(1, 2, { email_address: `call-${from + n}@example.com` }),
        ),
      )
    await sendHundred(0)
    expect(account.asked).toBe(1)
    account.replaceKey(2)
    await sendHundred(100)
    expect(account.asked).toBe(2)
    expect(Object.keys(account.histories)).toEqual(['204', '401 204'])
  })
})
