import { describe, expect, it } from 'vitest'
import {
  createExpiredError,
  ExpiryWarnings,
  findEnforcedExpiry,
  type Lifetime,
  listExpiries,
} from '../../../src/credentials/cache/lifetime.js'
import { toCredential } from '../../../src/credentials/credential.js'
import { CredentialError } from '../../../src/index.js'
import { keyNumber } from '../../support/canary-key.js'
import { defaultLifetime } from '../../support/credentials/cache-fixture.js'

const DAY = 86_400_000
const start = Date.UTC(2026, 0, 1)

const createCredential = (facts: object = {}, number = 1) =>
  toCredential({ apiKey: keyNumber(number), ...facts }, 'the vault')
const getDay = (days: number) => new Date(start + days * DAY)
const createLifetime = (parts: Partial<Lifetime> = {}): Lifetime => ({ ...defaultLifetime, ...parts })

describe('the expiry of a credential', () => {
  it('is undefined if nothing sets one', () => {
    expect(listExpiries(createCredential(), createLifetime())).toEqual([])
    expect(listExpiries(createCredential({ createdAt: getDay(-900) }), createLifetime())).toEqual([])
    expect(listExpiries(createCredential(), createLifetime({ maxAgeDays: 90 }))).toEqual([])
  })

  it('is the earliest of those set by its source, the operator and its age', () => {
    const facts = { expiresAt: getDay(5), createdAt: getDay(-88) }
    const ends = listExpiries(
      createCredential(facts),
      createLifetime({ expiresAt: start + 3 * DAY, maxAgeDays: 90 }),
    )
    expect(ends.map(({ reason, time }) => [reason, (time - start) / DAY])).toEqual([
      ['lifetime.maxAgeDays', 2],
      ['lifetime.expiresAt', 3],
      ['expiresAt', 5],
    ])
  })

  it.each([
    ['warn', 'expiresAt'],
    ['refuse', 'lifetime.maxAgeDays'],
  ] as const)('is enforced by age only if whenTooOld is "refuse": %s', (whenTooOld, because) => {
    const facts = { expiresAt: getDay(5), createdAt: getDay(-100) }
    expect(
      findEnforcedExpiry(createCredential(facts), createLifetime({ maxAgeDays: 90, whenTooOld }))?.reason,
    ).toBe(because)
  })
})

describe('lifetime.maxStaleMs', () => {
  const stale = createLifetime({ maxStaleMs: 3_600_000, warnDays: [14, 3, 1] })

  it('enforces an expiry after the last return of the credential', () => {
    const [end] = listExpiries({ ...createCredential(), fetchedAt: start }, stale)
    expect(end).toEqual({ time: start + 3_600_000, reason: 'lifetime.maxStaleMs', enforced: true })
    expect(listExpiries(createCredential(), stale)).toEqual([])
  })

  it('causes no warning, because each failed refresh emits an event', () => {
    const warnings = new ExpiryWarnings(stale)
    const given = { ...createCredential(), givenAt: start }
    expect(warnings.collectDue(given, start + 3_599_999)).toEqual([])
    expect(warnings.getNextTime(given, start)).toBe(Number.POSITIVE_INFINITY)
  })
})

describe('the error of an expired credential', () => {
  const createMessage = (facts: object, parts: Partial<Lifetime>, failure?: CredentialError) => {
    const ended = createCredential(facts)
    const end = findEnforcedExpiry(ended, createLifetime(parts))
    if (end === undefined) throw new Error('no end')
    return createExpiredError(ended, end, failure).hint.replace(ended.secret.fingerprint, '…')
  }

  it.each([
    [
      { expiresAt: getDay(1) },
      {},
      'expired at 2026-01-02T00:00:00.000Z: put a new credential into the source',
    ],
    [
      {},
      { expiresAt: start },
      'expired at 2026-01-01T00:00:00.000Z: put a new credential into the source and change lifetime.expiresAt, which applies to every credential',
    ],
    [
      { createdAt: getDay(0) },
      { maxAgeDays: 1, whenTooOld: 'refuse' as const },
      'has been older than lifetime.maxAgeDays allows since 2026-01-02T00:00:00.000Z: put a new credential into the source',
    ],
  ])('names the expiry, its time and the remedy: %o', (facts, parts, fault) => {
    expect(createMessage(facts, parts)).toBe(`the credential from the vault (fingerprint …) ${fault}`)
  })

  it('explains why there is no newer credential, unless that has expired too', () => {
    const sealed = new CredentialError('credential_unavailable', 'the vault failed (Error)')
    const expired = new CredentialError('credential_expired', 'it is over')
    expect(createMessage({ expiresAt: getDay(1) }, {}, sealed)).toMatch(/\. the vault failed \(Error\)$/)
    expect(createMessage({ expiresAt: getDay(1) }, {}, expired)).not.toContain('it is over')
  })
})

describe('expiry warnings', () => {
  /** Checks every six hours for 40 days, and returns the days with a warning. */
  function collectWarnings(facts: object, parts: Partial<Lifetime> = {}) {
    const warnings = new ExpiryWarnings(createLifetime(parts))
    const quarters = Array.from({ length: 4 * 40 }, (_, quarter) => quarter / 4)
    return quarters.flatMap((day) =>
      warnings.collectDue(createCredential(facts), start + day * DAY).map(({ daysLeft }) => [day, daysLeft]),
    )
  }

  it('are given once each 14, 3 and 1 days before', () => {
    expect(collectWarnings({ expiresAt: getDay(30) })).toEqual([
      [16, 14],
      [27, 3],
      [29, 1],
    ])
  })

  it('are given on the configured days, and never without an expiry', () => {
    expect(collectWarnings({ expiresAt: getDay(30) }, { warnDays: [7, 0.5] })).toEqual([
      [23, 7],
      [29.5, 0],
    ])
    expect(collectWarnings({ expiresAt: getDay(30) }, { warnDays: [] })).toEqual([])
  })

  it('start with the nearest day and skip earlier ones', () => {
    expect(collectWarnings({ expiresAt: getDay(2) })).toEqual([
      [0, 2],
      [1, 1],
    ])
  })

  it('end with an enforced expiry, and continue after one that is not enforced', () => {
    expect(collectWarnings({ expiresAt: getDay(-1) })).toEqual([])
    const old = { createdAt: getDay(-100) }
    expect(collectWarnings(old, { maxAgeDays: 90 })).toEqual([[0, -10]])
    expect(collectWarnings(old, { maxAgeDays: 90, whenTooOld: 'refuse' })).toEqual([])
  })

  it('contain the expiry, its time, its reason and its consequence', () => {
    const ending = createCredential({ expiresAt: getDay(2), version: 'v7' })
    expect(new ExpiryWarnings(createLifetime()).collectDue(ending, start)).toEqual([
      {
        type: 'expiring',
        source: 'the vault',
        fingerprint: ending.secret.fingerprint,
        version: 'v7',
        endsAt: getDay(2),
        daysLeft: 2,
        because: 'expiresAt',
        refuses: true,
      },
    ])
  })

  it('are given for each of two expiries, and again for another credential or a changed expiry', () => {
    const warnings = new ExpiryWarnings(createLifetime({ expiresAt: start + DAY }))
    const countDue = (...given: Parameters<typeof createCredential>) =>
      warnings.collectDue(createCredential(...given), start).length
    expect(countDue({ expiresAt: getDay(2) })).toBe(2)
    expect(countDue({ expiresAt: getDay(2) })).toBe(0)
    expect(countDue({ expiresAt: getDay(3) })).toBe(1)
    expect(countDue({ expiresAt: getDay(3) }, 2)).toBe(2)
  })

  it('are not repeated after many other credentials', () => {
    const warnings = new ExpiryWarnings(createLifetime())
    const again = Array.from({ length: 500 }, (_, number) => {
      const coming = createCredential({ expiresAt: getDay(1) }, number)
      return [warnings.collectDue(coming, start).length, warnings.collectDue(coming, start).length]
    })
    expect(again.every(([first, second]) => first === 1 && second === 0)).toBe(true)
  })

  it('are scheduled: the next one has a known time', () => {
    const warnings = new ExpiryWarnings(createLifetime())
    const getNextDay = (day: number) =>
      (warnings.getNextTime(createCredential({ expiresAt: getDay(30) }), start + day * DAY) - start) / DAY
    expect([0, 16, 28, 29, 31].map(getNextDay)).toEqual([
      16,
      27,
      29,
      Number.POSITIVE_INFINITY,
      Number.POSITIVE_INFINITY,
    ])
    expect(warnings.getNextTime(createCredential(), start)).toBe(Number.POSITIVE_INFINITY)
  })
})
