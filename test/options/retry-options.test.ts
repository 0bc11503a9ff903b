import { describe, expect, it } from 'vitest'
import { ArgumentError, ConfigError } from '../../src/errors/error-classes.js'
import { createClient } from '../../src/index.js'
import { captureError } from '../support/capture-error.js'

const invalidAttempts = [-1, 0, 11, 1e9, 2.5, Number.NaN, Number.POSITIVE_INFINITY, '3', null, {}]

describe('the option `retry` of a client', () => {
  it.each(invalidAttempts)('refuses %s attempts, and names the option', (attempts) => {
    const { faults } = captureError(ConfigError, () => createClient({ retry: { attempts } as never }))
    expect(faults.map(({ path }) => path)).toEqual(['retry.attempts'])
  })

  it.each([true, 3, 'often', null, { times: 3 }])('refuses %j', (retry) => {
    const { faults } = captureError(ConfigError, () => createClient({ retry: retry as never }))
    expect(faults[0]?.path).toMatch(/^retry/)
  })

  it.each([false as const, {}, { attempts: 1 }, { attempts: 10 }])('accepts %j', (retry) => {
    expect(() => createClient({ retry })).not.toThrow()
  })
})

describe('the option `retry` of a view', () => {
  const client = createClient()
  it.each([...invalidAttempts.map((attempts) => ({ attempts })), ...[true, 3, null, { times: 3 }]])(
    'refuses %j, and lists the allowed values',
    (retry) => {
      const error = captureError(ArgumentError, () => client.with({ retry: retry as never }))
      expect(error.message).toBe(
        'with(): retry must be false, or { attempts } with a whole number from 1 to 10',
      )
    },
  )
})
