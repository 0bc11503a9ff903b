import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ArgumentError, subscriberHash } from '../../src/index.js'
import { captureError } from '../support/capture-error.js'
import { chooseRuns } from '../support/property-runs.js'

describe('subscriberHash', () => {
  it('is the MD5 of the lower-case address, as Mailchimp documents it', () => {
    expect(subscriberHash('Urist.McVankab@freddiesjokes.com')).toBe('62eeb292278cc15f5817cb78f7790b08')
  })

  it('returns the same hash for every spelling of an address', () => {
    fc.assert(
      fc.property(fc.emailAddress(), fc.array(fc.boolean()), (email, upper) => {
        const spelling = [...email].map((char, n) => (upper[n] ? char.toUpperCase() : char)).join('')
        expect(subscriberHash(spelling)).toBe(createHash('md5').update(email.toLowerCase()).digest('hex'))
      }),
      { numRuns: chooseRuns(1_000) },
    )
  })

  it.each([
    '',
    'ada',
    ' ada@example.com',
    'ada@example.com\n',
    '@example.com',
    'ada@',
    'ada@@example.com',
    'Ada <ada@example.com>',
    'ada@example.com,eve@example.com',
    '62eeb292278cc15f5817cb78f7790b08',
    undefined,
    null,
    7,
    ['ada@example.com'],
  ])('refuses %j, and does not repeat it', (value) => {
    const error = captureError(ArgumentError, () => subscriberHash(value as string))
    expect(error).toMatchObject({ code: 'invalid_argument', argument: 'email' })
    expect(error.message).toMatch(/^subscriberHash: email must be an address, like "ada@example\.com"/)
    expect(error.message.replace('ada@example.com', '')).not.toMatch(/eve|Ada|62ee/)
  })

  it('returns a hash or throws an ArgumentError for any value', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        try {
          expect(subscriberHash(value as string)).toMatch(/^[0-9a-f]{32}$/)
        } catch (error) {
          expect(error).toBeInstanceOf(ArgumentError)
        }
      }),
      { numRuns: chooseRuns(1_000) },
    )
  })
})
