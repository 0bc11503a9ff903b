import { describe, expect, it } from 'vitest'
import { CredentialSelector } from '../../../src/credentials/cache/credential-selector.js'
import type { Credential } from '../../../src/credentials/credential.js'
import { toCredential } from '../../../src/credentials/credential.js'
import { keyNumber } from '../../support/canary-key.js'
import { defaultLifetime, ManualClock } from '../../support/credentials/cache-fixture.js'

const MINUTE = 60_000

function createCredentialPair(
  facts: object = {},
  previousFacts: object = {},
): Credential & { previous: Credential } {
  const previous = { apiKey: keyNumber(1), ...previousFacts }
  return toCredential({ apiKey: keyNumber(2), previous, ...facts }, 'a source') as never
}

function createTestSelector() {
  const clock = new ManualClock()
  return {
    clock,
    selector: new CredentialSelector(clock, defaultLifetime),
    inMs: (ms: number) => new Date(clock.now() + ms),
  }
}

describe('a credential with a previous version', () => {
  it('is selected without a time limit', () => {
    const { selector } = createTestSelector()
    const both = createCredentialPair()
    expect(selector.select(both)).toBe(both)
    expect(selector.getReselectTime(both, both)).toBe(Number.POSITIVE_INFINITY)
  })

  it('is replaced by the previous version for a minute after its rejection', () => {
    const { selector, clock } = createTestSelector()
    const both = createCredentialPair()
    selector.reject(both.secret)
    expect(selector.select(both)).toBe(both.previous)
    expect(selector.getReselectTime(both.previous, both)).toBe(clock.now() + MINUTE)
    clock.advance(MINUTE - 1)
    expect(selector.select(both)).toBe(both.previous)
    clock.advance(1)
    expect(selector.select(both)).toBe(both)
  })

  it('is selected if it was rejected before the previous version', () => {
    const { selector, clock } = createTestSelector()
    const both = createCredentialPair()
    selector.reject(both.secret)
    clock.advance(10)
    selector.reject(both.previous.secret)
    expect(selector.select(both)).toBe(both)
    clock.advance(10)
    selector.reject(both.secret)
    expect(selector.select(both)).toBe(both.previous)
  })

  it('is selected again after the clock was set back', () => {
    const { selector, clock } = createTestSelector()
    const both = createCredentialPair()
    selector.reject(both.secret)
    clock.advance(-86_400_000)
    selector.reject(both.previous.secret)
    expect(selector.select(both)).toBe(both)
  })

  it('is selected again after its rejections were cleared', () => {
    const { selector } = createTestSelector()
    const both = createCredentialPair()
    selector.reject(both.secret)
    selector.clearRejections()
    expect(selector.select(both)).toBe(both)
  })

  it('is replaced by the previous version once it has expired, until that expires', () => {
    const { selector, clock, inMs } = createTestSelector()
    const both = createCredentialPair({ expiresAt: inMs(1000) }, { expiresAt: inMs(5000) })
    expect(selector.getReselectTime(both, both)).toBe(clock.now() + 1000)
    clock.advance(1000)
    expect(selector.select(both)).toBe(both.previous)
    expect(selector.getReselectTime(both.previous, both)).toBe(clock.now() + 4000)
  })

  it('is not replaced by an expired version, even if it was rejected', () => {
    const { selector, inMs } = createTestSelector()
    const both = createCredentialPair({}, { expiresAt: inMs(0) })
    selector.reject(both.secret)
    expect(selector.select(both)).toBe(both)
  })

  it('is selected if both have expired', () => {
    const { selector, inMs } = createTestSelector()
    const both = createCredentialPair({ expiresAt: inMs(0) }, { expiresAt: inMs(0) })
    expect(selector.select(both)).toBe(both)
  })
})

describe('a credential without a previous version', () => {
  it('is selected even if it was rejected', () => {
    const { selector } = createTestSelector()
    const alone = toCredential({ apiKey: keyNumber(1) }, 'a source')
    selector.reject(alone.secret)
    expect(selector.select(alone)).toBe(alone)
    expect(selector.getReselectTime(alone, alone)).toBe(Number.POSITIVE_INFINITY)
  })
})
