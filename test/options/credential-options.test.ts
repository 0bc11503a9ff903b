import { Ajv } from 'ajv'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import * as z from 'zod/mini'
import { createClient } from '../../src/client.js'
import { systemClock } from '../../src/clock.js'
import { ConfigError, CredentialError } from '../../src/errors/error-classes.js'
import type { ClientOptions } from '../../src/options/client-options.js'
import { resolveLifetime } from '../../src/options/credential-options.js'
import {
  createExpectSchema,
  createLifetimeSchema,
  createTimestampTextSchema,
} from '../../src/options/schemas/credential-schemas.js'
import { validate } from '../../src/validation/schemas/validate.js'
import { createLoopbackClient } from '../support/call/loopback-client.js'
import { createSequenceProvider, firstKey } from '../support/call/sample-keys.js'
import { captureError, captureRejection } from '../support/capture-error.js'
import { mutateDocuments } from '../support/hostile-documents.js'
import { chooseRuns } from '../support/property-runs.js'
import { findLeak, printAll } from '../support/secret-leaks.js'
import { type StandIn, startStandIn } from '../support/stand-in/stand-in.js'

const captureConfigError = (options: unknown) =>
  captureError(ConfigError, () => createClient(options as ClientOptions))
const captureFaultPaths = (options: unknown) => captureConfigError(options).faults.map(({ path }) => path)

describe('the credential options', () => {
  it('may be omitted or undefined', () => {
    expect(() => createClient({})).not.toThrow()
    expect(() => createClient({ lifetime: undefined, expect: undefined, timeouts: undefined })).not.toThrow()
    expect(() => createClient({ lifetime: {}, timeouts: { credentialMs: undefined } })).not.toThrow()
    const lifetime = {
      refreshMs: undefined,
      expiresAt: undefined,
      warnDays: undefined,
      maxAgeDays: undefined,
    }
    expect(() => createClient({ lifetime: { ...lifetime, whenTooOld: undefined } })).not.toThrow()
  })

  it.each<[string, ClientOptions]>([
    ['the smallest values', { lifetime: { refreshMs: 1000, maxAgeDays: 1 }, timeouts: { credentialMs: 1 } }],
    [
      'the largest values',
      { lifetime: { refreshMs: 86_400_000, maxAgeDays: 3650 }, timeouts: { credentialMs: 3_600_000 } },
    ],
    ['no warnings', { lifetime: { warnDays: [] } }],
    ['ten warnings, one at half a day', { lifetime: { warnDays: [3650, 60, 30, 14, 7, 3, 2, 1, 0.5, 0] } }],
    ['fractional days', { lifetime: { maxAgeDays: 90.5 } }],
    ['a refusal when too old', { lifetime: { maxAgeDays: 90, whenTooOld: 'refuse' } }],
    ['a date', { lifetime: { expiresAt: new Date('2027-01-31') } }],
    ['a date in the past', { lifetime: { expiresAt: new Date(0) } }],
    ['a warning when too old', { lifetime: { maxAgeDays: 90, whenTooOld: 'warn' } }],
    ['an account', { expect: { accountId: '8d3a3db4d97663a9074efcc16' } }],
    ['a role', { expect: { role: 'viewer' } }],
    ['an account and a role', { expect: { accountId: 'A1B2C3D4', role: 'owner' } }],
  ])('accept valid values: %s', (_, options) => {
    expect(() => createClient(options)).not.toThrow()
  })

  it.each([
    '2027-01-31',
    '2027-01-31T12:00Z',
    '2027-01-31T12:00:00Z',
    '2027-01-31T12:00:00.123456789Z',
    '2027-01-31T12:00:00+05:30',
    '2028-02-29',
  ])('accept a point in time as text: %s', (expiresAt) => {
    expect(() => createClient({ lifetime: { expiresAt } })).not.toThrow()
  })

  it.each<[string, unknown]>([
    ['an empty string', ''],
    ['a time without a time zone', '2027-01-31T12:00:00'],
    ['a month that does not exist', '2027-13-01'],
    ['a day that does not exist', '2027-02-30'],
    ['a time on a day that does not exist', '2027-02-29T12:00:00Z'],
    ['a date in a local format', '31.01.2027'],
    ['only a year', '2027'],
    ['a word', 'tomorrow'],
    ['surrounding spaces', ' 2027-01-31'],
    ['a number', 1_800_000_000_000],
    ['an invalid date', new Date(Number.NaN)],
    ['an object that inherits from Date.prototype', Object.create(Date.prototype)],
    ['a proxy of a date', new Proxy(new Date(), {})],
    ['a date with an overridden getTime()', Object.assign(new Date(Number.NaN), { getTime: () => 5 })],
    ['an object that pretends to be a date', { getTime: () => 5, [Symbol.toStringTag]: 'Date' }],
    ['null', null],
    ['an array', ['2027-01-31']],
  ])('refuse as a point in time: %s', (_, expiresAt) => {
    expect(captureFaultPaths({ lifetime: { expiresAt } })[0]).toMatch(/^lifetime\.expiresAt/)
  })

  it('report all faults together, each with its path', () => {
    const paths = captureFaultPaths({
      lifetime: {
        refreshMs: 999,
        expiresAt: 'soon',
        warnDays: [-1, 14, '3', Number.POSITIVE_INFINITY],
        maxAgeDays: 0.5,
        whenTooOld: 'ignore',
        maxAge: 1,
      },
      expect: { accountId: 'a b', role: 'superuser', account: 'x' },
      timeouts: { credentialMs: 0 },
    })
    expect(paths.sort()).toEqual([
      'expect.account',
      'expect.accountId',
      'expect.role',
      'lifetime.expiresAt',
      'lifetime.maxAge',
      'lifetime.maxAgeDays',
      'lifetime.refreshMs',
      'lifetime.warnDays[0]',
      'lifetime.warnDays[2]',
      'lifetime.warnDays[3]',
      'lifetime.whenTooOld',
      'timeouts.credentialMs',
    ])
  })

  it.each([
    ['lifetime.refreshMs', { lifetime: { refreshMs: 86_400_001 } }],
    ['lifetime.refreshMs', { lifetime: { refreshMs: 1000.5 } }],
    ['lifetime.refreshMs', { lifetime: { refreshMs: '5000' } }],
    ['lifetime.refreshMs', { lifetime: { refreshMs: Number.NaN } }],
    ['lifetime.maxAgeDays', { lifetime: { maxAgeDays: 3651 } }],
    ['lifetime.maxStaleMs', { lifetime: { maxStaleMs: 999 } }],
    ['lifetime.maxStaleMs', { lifetime: { maxStaleMs: 2_592_000_001 } }],
    ['lifetime.warnDays', { lifetime: { warnDays: 14 } }],
    ['lifetime.warnDays', { lifetime: { warnDays: Array(11).fill(1) } }],
    ['lifetime.warnDays[0]', { lifetime: { warnDays: [3651] } }],
    ['lifetime', { lifetime: 'P90D' }],
    ['lifetime', { lifetime: [] }],
    ['timeouts.credentialMs', { timeouts: { credentialMs: 3_600_001 } }],
    ['lifetime.whenTooOld', { lifetime: { whenTooOld: 'refuse' } }],
    ['lifetime.whenTooOld', { lifetime: { whenTooOld: 'warn', maxAgeDays: undefined } }],
    ['expect', { expect: 'manager' }],
    ['expect', { expect: null }],
    ['expect.role', { expect: { role: 'Manager' } }],
    ['expect.role', { expect: { role: ['viewer'] } }],
    ['expect.accountId', { expect: { accountId: 'a1b2c3d' } }],
    ['expect.accountId', { expect: { accountId: 'a'.repeat(65) } }],
    ['expect.accountId', { expect: { accountId: 'a1b2c3d4\n' } }],
    ['expect.accountId', { expect: { accountId: 12_345_678 } }],
  ])('are refused for an invalid %s: %j', (path, options) => {
    expect(captureFaultPaths(options)).toEqual([path])
  })

  it.each([
    [{}, 'expect', /must name an accountId, a role, or both/],
    [{ accountId: undefined }, 'expect.accountId', /is missing/],
    [{ accountId: '' }, 'expect.accountId', /must be the id of an account/],
    [{ accountId: undefined, role: 'viewer' }, 'expect.accountId', /is missing/],
    [{ accountId: 'a1b2c3d4', role: undefined }, 'expect.role', /is missing/],
  ])('do not lose `expect` to an unset variable: %j', (expected, path, words) => {
    const { faults } = captureConfigError({ expect: expected })
    expect(faults.map((fault) => fault.path)).toEqual([path])
    expect(faults[0]?.message).toMatch(words)
  })

  it('do not quote a key that was written in the wrong place', () => {
    const wrong = {
      lifetime: { expiresAt: firstKey, whenTooOld: firstKey, warnDays: [firstKey], [firstKey]: 1 },
      expect: { accountId: firstKey, role: firstKey, [firstKey]: 1 },
      timeouts: { credentialMs: firstKey },
    }
    expect(findLeak(firstKey, printAll(captureConfigError(wrong)))).toBeUndefined()
  })

  const whole = {
    lifetime: {
      refreshMs: 5000,
      expiresAt: '2027-01-31',
      warnDays: [14, 1],
      maxAgeDays: 90,
      whenTooOld: 'refuse',
    },
    expect: { accountId: 'a1b2c3d4e5f60718293a4b5c6', role: 'manager' },
    timeouts: { credentialMs: 5 },
  }

  it('are accepted or refused with a ConfigError, whatever they contain', () => {
    const outcomes = new Set<string>()
    fc.assert(
      fc.property(mutateDocuments([whole]), (options) => {
        try {
          createClient(options as ClientOptions)
          outcomes.add('taken')
        } catch (error) {
          if (!(error instanceof ConfigError)) throw error
          outcomes.add('refused')
        }
      }),
      { numRuns: chooseRuns(3_000) },
    )
    expect([...outcomes].sort()).toEqual(['refused', 'taken'])
  })

  it('follow the same rules in the JSON Schema for editors as in this package', () => {
    const schema = z.strictObject({
      lifetime: createLifetimeSchema(createTimestampTextSchema()),
      expect: createExpectSchema(),
    })
    const inEditor = new Ajv({ strict: false }).compile(
      z.toJSONSchema(schema, { target: 'draft-7', io: 'input' }),
    )
    const { lifetime, expect: expected } = whole
    const written = fc.oneof(
      mutateDocuments([{ lifetime, expect: expected }]),
      fc.constant({ lifetime, expect: {} }),
    )
    fc.assert(
      fc.property(written, (document) => {
        const json = toPlainJson(document)
        const faults = captureFaults(() => validate(() => schema, json, 'a file'))
        // JSON Schema cannot express the syntax of a point in time.
        const own = faults.filter(
          ({ message }) => !message.startsWith('must be a day, or a time with a time zone'),
        )
        expect(inEditor(json), JSON.stringify(json)).toBe(own.length === 0)
      }),
      { numRuns: chooseRuns(3_000) },
    )
  })
})

/** Converts a value to JSON and back. Returns null if JSON cannot hold it. */
function toPlainJson(document: unknown): unknown {
  try {
    return JSON.parse(JSON.stringify(document) ?? 'null')
  } catch {
    return null
  }
}

function captureFaults(act: () => unknown) {
  try {
    act()
    return []
  } catch (error) {
    if (error instanceof ConfigError) return error.faults
    throw error
  }
}

describe('the lifetime of a credential', () => {
  it('warns and refuses nothing by default', () => {
    const usual = { warnDays: [14, 3, 1], whenTooOld: 'warn' }
    for (const options of [undefined, {}]) expect(resolveLifetime(options)).toEqual(usual)
  })

  it('has its expiry in milliseconds, from a Date or a string', () => {
    const at = Date.UTC(2027, 0, 31)
    expect(resolveLifetime({ expiresAt: '2027-01-31' }).expiresAt).toBe(at)
    expect(resolveLifetime({ expiresAt: '2027-01-31T02:00+02:00' }).expiresAt).toBe(at)
    expect(resolveLifetime({ expiresAt: new Date(at) }).expiresAt).toBe(at)
  })

  it('copies all other options unchanged', () => {
    const options = { refreshMs: 5000, warnDays: [7], maxAgeDays: 90, whenTooOld: 'refuse' } as const
    expect(resolveLifetime(options)).toEqual({ ...options, expiresAt: undefined })
  })

  it('inherits no option from a prototype', () => {
    const polluted = {
      refreshMs: 1000,
      expiresAt: '2020-01-01',
      warnDays: [],
      maxAgeDays: 1,
      whenTooOld: 'refuse',
    }
    const prototype = Object.prototype as unknown as Record<string, unknown>
    for (const [key, value] of Object.entries(polluted)) {
      Object.defineProperty(prototype, key, { value, configurable: true, enumerable: false, writable: true })
    }
    try {
      expect({ ...resolveLifetime() }).toEqual({ warnDays: [14, 3, 1], whenTooOld: 'warn' })
    } finally {
      for (const key of Object.keys(polluted)) delete prototype[key]
    }
  })
})

describe('the lifetime of a client', () => {
  let standIn: StandIn
  beforeAll(async () => {
    standIn = await startStandIn()
  })
  afterAll(() => standIn.close())

  it('ends its calls at `expiresAt`, even if the Date is changed later', async () => {
    const expiresAt = new Date('2020-01-01')
    const client = createLoopbackClient(standIn, {
      credentials: createSequenceProvider(firstKey),
      lifetime: { expiresAt },
    })
    expiresAt.setFullYear(2100)
    const error = await captureRejection(CredentialError, client.ping.get())
    expect(error.code).toBe('credential_expired')
    expect(error.hint).toContain(
      '2020-01-01T00:00:00.000Z: put a new credential into the source and change lifetime.expiresAt',
    )
    expect(standIn.connections).toBe(0)
    await client.close()
  })

  it('refuses a key that is too old, if configured', async () => {
    const credentials = createSequenceProvider({ apiKey: firstKey, createdAt: '2020-01-01' })
    const lifetime = { maxAgeDays: 90, whenTooOld: 'refuse' } as const
    const client = createLoopbackClient(standIn, { credentials, lifetime })
    expect((await captureRejection(CredentialError, client.ping.get())).code).toBe('credential_expired')
    await client.close()
  })

  it('fetches from the provider again after `refreshMs`', async () => {
    const now = vi.spyOn(systemClock, 'now').mockReturnValue(Date.UTC(2026, 0, 1))
    const credentials = createSequenceProvider(firstKey)
    const client = createLoopbackClient(standIn, { credentials, lifetime: { refreshMs: 60_000 } })
    await client.ping.get()
    await client.ping.get()
    expect(credentials).toHaveBeenCalledTimes(1)
    now.mockReturnValue(Date.UTC(2026, 0, 1) + 60_001)
    await client.ping.get()
    expect(credentials).toHaveBeenCalledTimes(2)
    now.mockRestore()
    await client.close()
  })

  it('passes `timeouts.credentialMs` to the provider', async () => {
    const client = createLoopbackClient(standIn, {
      credentials: () => new Promise(() => {}),
      timeouts: { credentialMs: 40 },
    })
    const error = await captureRejection(CredentialError, client.ping.get())
    expect(error.hint).toBe('the credential provider did not respond within 40 ms')
    await client.close()
  })
})
