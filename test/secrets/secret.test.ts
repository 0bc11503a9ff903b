import { createHash } from 'node:crypto'
import { format, inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { Secret } from '../../src/secrets/secret.js'
import { canaryKey } from '../support/stand-in/stand-in.js'

const secret = new Secret(canaryKey())

describe('Secret', () => {
  it('returns its value from reveal()', () => {
    expect(secret.reveal()).toBe(canaryKey())
  })

  it('prints as [secret] in every way of printing a value', () => {
    const printed = [
      `${secret}`,
      String(secret),
      inspect(secret),
      format('%s %o %O', secret, secret, secret),
      JSON.stringify({ secret }),
      ['a', secret].join(),
    ]
    for (const text of printed) expect(text).toContain('[secret]')
  })

  it('does not convert to a number', () => {
    expect(Number(secret)).toBeNaN()
    expect(`${(secret as unknown as number) + 1}`).toBe('[secret]1')
  })

  it('has no property that a copy could contain', () => {
    expect(Object.keys(secret)).toEqual([])
    expect(Reflect.ownKeys(secret)).toEqual([])
    expect({ ...secret }).toEqual({})
    expect(structuredClone(secret)).toEqual({})
  })

  it('cannot be read by an object that claims to be one', () => {
    const pretender = Object.create(Secret.prototype) as Secret
    expect(() => pretender.reveal()).toThrow(TypeError)
    expect(() => Secret.prototype.reveal.call({ '#value': 'x' } as never)).toThrow(TypeError)
  })

  it('does not reveal its value in an error', () => {
    const proxy = new Proxy(secret, {})
    expect(() => proxy.reveal()).toThrow(/private member/)
    expect(() => proxy.reveal()).not.toThrow(canaryKey())
  })
})

describe('Secret.fingerprint', () => {
  it('is the start of the SHA-256 of the value, and is stable', () => {
    const digest = createHash('sha256').update(canaryKey()).digest('hex')
    expect(secret.fingerprint).toBe(digest.slice(0, 12))
    expect(new Secret(canaryKey()).fingerprint).toBe(secret.fingerprint)
  })

  it('differs between keys, and between data centres of one key', () => {
    const fingerprints = ['us1', 'us2', 'us3'].map((label) => new Secret(canaryKey(label)).fingerprint)
    expect(new Set(fingerprints).size).toBe(3)
  })
})

describe('Secret.mask', () => {
  it('masks every occurrence and leaves the rest', () => {
    const text = `first ${canaryKey()}, then ${encodeURIComponent(canaryKey())}.`
    expect(secret.mask(text)).toBe('first [secret], then [secret].')
  })

  it('is idempotent', () => {
    const once = secret.mask(`Basic ${Buffer.from(`user:${canaryKey()}`).toString('base64')}`)
    expect(once).toBe('Basic [secret]=')
    expect(secret.mask(once)).toBe(once)
  })

  it('does not depend on earlier calls', () => {
    for (let turn = 0; turn < 5; turn += 1) expect(secret.mask(`a ${canaryKey()}`)).toBe('a [secret]')
    expect(secret.mask('nothing in here')).toBe('nothing in here')
    expect(secret.mask(`a ${canaryKey()}`)).toBe('a [secret]')
  })
})
