import { createHmac } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ArgumentError } from '../../src/index.js'
import { signWebhook, verifyWebhook } from '../../src/webhooks/index.js'
import { captureError } from '../support/capture-error.js'
import { chooseRuns } from '../support/property-runs.js'

const body = 'type=unsubscribe&fired_at=2026-11-27+01%3A00%3A00&data%5Bemail%5D=ada%40example.com'
const secret = 'a secret for tests'
const nowS = 1_795_000_000
const at = (seconds: number) => ({ nowS: nowS + seconds })
const header = signWebhook(body, secret, at(0))
const mac = header.split('v1=')[1]

describe('a webhook', () => {
  it('is signed over the time, a dot and the raw body, as Mailchimp documents it', () => {
    const expected = createHmac('sha256', secret).update(`${nowS}.${body}`).digest('hex')
    expect(header).toBe(`t=${nowS},v1=${expected}`)
    expect(verifyWebhook(body, header, secret, at(0))).toEqual({
      valid: true,
      signedAt: new Date(nowS * 1000),
    })
  })

  it('is valid from five minutes before its time until five minutes after it', () => {
    const verdicts = [300, 301, -300, -301].map((after) => verifyWebhook(body, header, secret, at(after)))
    expect(verdicts.map((verdict) => (verdict.valid ? 'valid' : verdict.reason))).toEqual([
      ...['valid', 'expired', 'valid', 'too_new'],
    ])
    const { valid } = verifyWebhook(body, header, secret, { ...at(10), toleranceS: 9 })
    expect(valid).toBe(false)
  })

  it('is signed and verified with the current time by default', () => {
    expect(verifyWebhook(body, signWebhook(body, secret), secret).valid).toBe(true)
    expect(verifyWebhook(body, header, secret)).toEqual({ valid: false, reason: 'expired' })
  })

  it('is valid with either of two secrets, so that a secret can be rotated', () => {
    expect(verifyWebhook(body, header, ['a new secret', secret], at(0)).valid).toBe(true)
    expect(verifyWebhook(body, `t=${nowS},v1=${'0'.repeat(64)},v1=${mac},v2=x`, secret, at(0)).valid).toBe(
      true,
    )
  })

  it.each([
    [undefined, 'missing'],
    [null, 'missing'],
    ['', 'missing'],
    ['v1=', 'malformed'],
    [`t=${nowS}`, 'malformed'],
    [`t=,v1=${mac}`, 'malformed'],
    [`t=1e9,v1=${mac}`, 'malformed'],
    [`t=-1,v1=${mac}`, 'malformed'],
    [`t=${nowS},t=${nowS},v1=${mac}`, 'malformed'],
    [`t=${nowS},v1=${mac}00`, 'malformed'],
    [`t=${nowS},v1=${mac?.slice(2)}`, 'malformed'],
    [`t=${nowS},v1=${mac},${'x'.repeat(2_000)}`, 'malformed'],
    [`t=${nowS},v0=${mac}`, 'malformed'],
    [`t=${nowS + 1},v1=${mac}`, 'mismatch'],
    [`t=${nowS},v1=${'0'.repeat(64)}`, 'mismatch'],
  ])('with the header %s is refused as %s', (given, reason) => {
    expect(verifyWebhook(body, given, secret, at(0))).toEqual({ valid: false, reason })
  })

  it('is refused as a mismatch if another secret signed it, even if it is old', () => {
    expect(verifyWebhook(body, header, 'another', at(999))).toEqual({ valid: false, reason: 'mismatch' })
  })

  it('is refused if any byte of its body differs', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 1 }),
        fc.nat(),
        fc.integer({ min: 1, max: 255 }),
        (bytes, where, flip) => {
          const signed = signWebhook(bytes, secret, at(0))
          expect(verifyWebhook(bytes, signed, secret, at(0)).valid).toBe(true)
          const changed = bytes.map((byte, n) => (n === where % bytes.length ? byte ^ flip : byte))
          expect(verifyWebhook(changed, signed, secret, at(0))).toEqual({ valid: false, reason: 'mismatch' })
        },
      ),
      { numRuns: chooseRuns(1_000) },
    )
  })

  it('is refused without an exception for any header that was not signed', () => {
    const part = fc.oneof(fc.string(), fc.constantFrom(`t=${nowS}`, 'v1=', `v1=${'a'.repeat(64)}`, ','))
    const headers = fc.oneof(
      fc.string(),
      fc.array(part).map((parts) => parts.join(',')),
    )
    fc.assert(
      fc.property(headers, (given) => {
        expect(verifyWebhook(body, given, secret, at(0)).valid).toBe(false)
      }),
      { numRuns: chooseRuns(5_000) },
    )
  })
})

describe('verifyWebhook()', () => {
  it.each([
    [{ type: 'unsubscribe' }, secret, {}, 'rawBody'],
    [undefined, secret, {}, 'rawBody'],
    [body, '', {}, 'secret'],
    [body, [], {}, 'secret'],
    [body, [secret, ''], {}, 'secret'],
    [body, undefined, {}, 'secret'],
    [body, secret, { toleranceS: -1 }, 'toleranceS'],
    [body, secret, { toleranceS: Number.NaN }, 'toleranceS'],
    [body, secret, { toleranceS: Infinity }, 'toleranceS'],
    [body, secret, { nowS: 1.5 }, 'nowS'],
  ])('throws an ArgumentError for %j, %j, %j, which names %s', (rawBody, given, options, argument) => {
    const error = captureError(ArgumentError, () =>
      verifyWebhook(rawBody as string, header, given as string, options),
    )
    expect(error.argument).toBe(argument)
    expect(error.message).not.toContain(secret)
  })
})
