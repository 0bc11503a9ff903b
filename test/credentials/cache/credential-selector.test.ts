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
    choice: new CredentialSelector(clock, defaultLifetime),
    inMs: (ms: number) => new Date(clock.now() + ms),
  }
}

describe('a credential with a previous version', () => {
  it('is selected without a time limit', () => {
    const { choice } = createTestSelector()
    const both = createCredentialPair()
    expect(choice.select(both)).toBe(both)
    expect(choice.getReselectTime(both, both)).toBe(Number.POSITIVE_INFINITY)
  })

  it('gives way to the previous version for a minute after its rejection', () => {
    const { choice, clock } = createTestSelector()
    const both = createCredentialPair()
    choice.reject(both.secret)
    expect(choice.select(both)).toBe(both.previous)
    expect(choice.getReselectTime(both.previous, both)).toBe(clock.now() + MINUTE)
    clock.advance(MINUTE - 1)
    expect(choice.select(both)).toBe(both.previous)
    clock.advance(1)
    expect(choice.select(both)).toBe(both)
  })

  it('competes by the time of rejection: the earlier rejected one is selected', () => {
    const { choice, clock } = createTestSelector()
    const both = createCredentialPair()
    choice.reject(both.secret)
    clock.advance(10)
    choice.reject(both.previous.secret)
    expect(choice.select(both)).toBe(both)
    clock.advance(10)
    choice.reject(both.secret)
    expect(choice.select(both)).toBe(both.previous)
  })

  it('is selected again after the clock was set back', () => {
    const { choice, clock } = createTestSelector()
    const both = createCredentialPair()
    choice.reject(both.secret)
    clock.advance(-86_400_000)
    choice.reject(both.previous.secret)
    expect(choice.select(both)).toBe(both)
  })

  it('is selected again after its rejections were cleared', () => {
    const { choice } = createTestSelector()
    const both = createCredentialPair()
    choice.reject(both.secret)
    choice.clearRejections()
    expect(choice.select(both)).toBe(both)
  })

  it('gives way to the previous version once it has expired, until that expires', () => {
    const { choice, clock, inMs } = createTestSelector()
    const both = createCredentialPair({ expiresAt: inMs(1000) }, { expiresAt: inMs(5000) })
    expect(choice.getReselectTime(both, both)).toBe(clock.now() + 1000)
    clock.advance(1000)
    expect(choice.select(both)).toBe(both.previous)
    expect(choice.getReselectTime(both.previous, both)).toBe(clock.now() + 4000)
  })

  it('gives way to no expired version, even if it was rejected', () => {
    const { choice, inMs } = createTestSelector()
    const both = createCredentialPair({}, { expiresAt: inMs(0) })
    choice.reject(both.secret)
    expect(choice.select(both)).toBe(both)
  })

  it('is selected if both have expired', () => {
    const { choice, inMs } = createTestSelector()
    const both = createCredentialPair({ expiresAt: inMs(0) }, { expiresAt: inMs(0) })
    expect(choice.select(both)).toBe(both)
  })
})

describe('a credential without a previous version', () => {
  it('is selected, rejected or not', () => {
    const { choice } = createTestSelector()
    const alone = toCredential({ apiKey: keyNumber(1) }, 'a source')
    choice.reject(alone.secret)
    expect(choice.select(alone)).toBe(alone)
    expect(choice.getReselectTime(alone, alone)).toBe(Number.POSITIVE_INFINITY)
  })
})
