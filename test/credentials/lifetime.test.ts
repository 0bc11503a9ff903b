import { describe, expect, it } from 'vitest'
import { toCredential } from '../../src/credentials/credential.js'
import {
  ExpiryWarnings,
  endsOf,
  expiredError,
  hardEndOf,
  type Lifetime,
} from '../../src/credentials/lifetime.js'
import { CredentialError } from '../../src/index.js'
import { keyNumber } from '../stand-in/canary-key.js'
import { usualLifetime } from './a-cache.js'

const DAY = 86_400_000
const start = Date.UTC(2026, 0, 1)

const credential = (facts: object = {}, number = 1) =>
  toCredential({ apiKey: keyNumber(number), ...facts }, 'the vault')
const onDay = (days: number) => new Date(start + days * DAY)
const lifetime = (parts: Partial<Lifetime> = {}): Lifetime => ({ ...usualLifetime, ...parts })

describe('the end of a credential', () => {
  it('is none where nothing says one', () => {
    expect(endsOf(credential(), lifetime())).toEqual([])
    expect(endsOf(credential({ createdAt: onDay(-900) }), lifetime())).toEqual([])
    expect(endsOf(credential(), lifetime({ maxAgeDays: 90 }))).toEqual([])
  })

  it('is the first of those that its source, the operator and its age say', () => {
    const facts = { expiresAt: onDay(5), createdAt: onDay(-88) }
    const ends = endsOf(credential(facts), lifetime({ expiresAt: start + 3 * DAY, maxAgeDays: 90 }))
    expect(ends.map(({ because, at }) => [because, (at - start) / DAY])).toEqual([
      ['lifetime.maxAgeDays', 2],
      ['lifetime.expiresAt', 3],
      ['expiresAt', 5],
    ])
  })

  it.each([
    ['warn', 'expiresAt'],
    ['refuse', 'lifetime.maxAgeDays'],
  ] as const)('refuses by age only where that is written: %s', (whenTooOld, because) => {
    const facts = { expiresAt: onDay(5), createdAt: onDay(-100) }
    expect(hardEndOf(credential(facts), lifetime({ maxAgeDays: 90, whenTooOld }))?.because).toBe(because)
  })
})

describe('the end of a credential that its source does not give any more', () => {
  const stale = lifetime({ maxStaleMs: 3_600_000, warnDays: [14, 3, 1] })

  it('is so long after it was last given, and refuses', () => {
    const [end] = endsOf({ ...credential(), givenAt: start }, stale)
    expect(end).toEqual({ at: start + 3_600_000, because: 'lifetime.maxStaleMs', refuses: true })
    expect(endsOf(credential(), stale)).toEqual([])
  })

  it('is not warned of: that the source fails is told each time', () => {
    const warnings = new ExpiryWarnings(stale)
    const given = { ...credential(), givenAt: start }
    expect(warnings.due(given, start + 3_599_999)).toEqual([])
    expect(warnings.nextAt(given, start)).toBe(Number.POSITIVE_INFINITY)
  })
})

describe('the error of an end', () => {
  const messageOf = (facts: object, parts: Partial<Lifetime>, failure?: CredentialError) => {
    const ended = credential(facts)
    const end = hardEndOf(ended, lifetime(parts))
    if (end === undefined) throw new Error('no end')
    return expiredError(ended, end, failure).hint.replace(ended.secret.fingerprint, '…')
  }

  it.each([
    [{ expiresAt: onDay(1) }, {}, 'expired at 2026-01-02T00:00:00.000Z: put a new one into the source'],
    [
      {},
      { expiresAt: start },
      'expired at 2026-01-01T00:00:00.000Z: put a new one into the source and move lifetime.expiresAt, which ends every credential',
    ],
    [
      { createdAt: onDay(0) },
      { maxAgeDays: 1, whenTooOld: 'refuse' as const },
      'has been older than lifetime.maxAgeDays allows since 2026-01-02T00:00:00.000Z: put a new one into the source',
    ],
  ])('says which, since when and what to do: %o', (facts, parts, fault) => {
    expect(messageOf(facts, parts)).toBe(`the credential from the vault (fingerprint …) ${fault}`)
  })

  it('says why there is no newer one, unless that is an end as well', () => {
    const sealed = new CredentialError('credential_unavailable', 'the vault failed (Error)')
    const expired = new CredentialError('credential_expired', 'it is over')
    expect(messageOf({ expiresAt: onDay(1) }, {}, sealed)).toMatch(/\. the vault failed \(Error\)$/)
    expect(messageOf({ expiresAt: onDay(1) }, {}, expired)).not.toContain('it is over')
  })
})

describe('the warnings before an end', () => {
  /** The days of a month on which a warning is given, if it is looked every six hours. */
  function told(facts: object, parts: Partial<Lifetime> = {}) {
    const warnings = new ExpiryWarnings(lifetime(parts))
    const quarters = Array.from({ length: 4 * 40 }, (_, quarter) => quarter / 4)
    return quarters.flatMap((day) =>
      warnings.due(credential(facts), start + day * DAY).map(({ daysLeft }) => [day, daysLeft]),
    )
  }

  it('are given 14, 3 and 1 days before it, once each', () => {
    expect(told({ expiresAt: onDay(30) })).toEqual([
      [16, 14],
      [27, 3],
      [29, 1],
    ])
  })

  it('are given on the days that are written, and never where there are none', () => {
    expect(told({ expiresAt: onDay(30) }, { warnDays: [7, 0.5] })).toEqual([
      [23, 7],
      [29.5, 0],
    ])
    expect(told({ expiresAt: onDay(30) }, { warnDays: [] })).toEqual([])
  })

  it('begin with the nearest, and do not make up for those before it', () => {
    expect(told({ expiresAt: onDay(2) })).toEqual([
      [0, 2],
      [1, 1],
    ])
  })

  it('are none after an end that refuses, and one after an end that does not', () => {
    expect(told({ expiresAt: onDay(-1) })).toEqual([])
    const old = { createdAt: onDay(-100) }
    expect(told(old, { maxAgeDays: 90 })).toEqual([[0, -10]])
    expect(told(old, { maxAgeDays: 90, whenTooOld: 'refuse' })).toEqual([])
  })

  it('say what ends, when, because of what, and what follows', () => {
    const ending = credential({ expiresAt: onDay(2), version: 'v7' })
    expect(new ExpiryWarnings(lifetime()).due(ending, start)).toEqual([
      {
        type: 'expiring',
        source: 'the vault',
        fingerprint: ending.secret.fingerprint,
        version: 'v7',
        endsAt: onDay(2),
        daysLeft: 2,
        because: 'expiresAt',
        refuses: true,
      },
    ])
  })

  it('are given for each of two ends, and again for another credential or a moved end', () => {
    const warnings = new ExpiryWarnings(lifetime({ expiresAt: start + DAY }))
    const dueFor = (...given: Parameters<typeof credential>) =>
      warnings.due(credential(...given), start).length
    expect(dueFor({ expiresAt: onDay(2) })).toBe(2)
    expect(dueFor({ expiresAt: onDay(2) })).toBe(0)
    expect(dueFor({ expiresAt: onDay(3) })).toBe(1)
    expect(dueFor({ expiresAt: onDay(3) }, 2)).toBe(2)
  })

  it('are not given again, however many credentials come and go', () => {
    const warnings = new ExpiryWarnings(lifetime())
    const again = Array.from({ length: 500 }, (_, number) => {
      const coming = credential({ expiresAt: onDay(1) }, number)
      return [warnings.due(coming, start).length, warnings.due(coming, start).length]
    })
    expect(again.every(([first, second]) => first === 1 && second === 0)).toBe(true)
  })

  it('have a moment at which the next one is due', () => {
    const warnings = new ExpiryWarnings(lifetime())
    const nextDay = (day: number) =>
      (warnings.nextAt(credential({ expiresAt: onDay(30) }), start + day * DAY) - start) / DAY
    expect([0, 16, 28, 29, 31].map(nextDay)).toEqual([
      16,
      27,
      29,
      Number.POSITIVE_INFINITY,
      Number.POSITIVE_INFINITY,
    ])
    expect(warnings.nextAt(credential(), start)).toBe(Number.POSITIVE_INFINITY)
  })
})
