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

describe('between a credential and the one before it', () => {
  it('the credential is chosen, and stands by itself', () => {
    const { choice } = createTestSelector()
    const both = createCredentialPair()
    expect(choice.select(both)).toBe(both)
    expect(choice.getReselectTime(both, both)).toBe(Number.POSITIVE_INFINITY)
  })

  it('the one before is chosen for a minute after the credential was rejected', () => {
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

  it('that one is chosen which was rejected longer ago', () => {
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

  it('a rejection does not outlast the clock being set back', () => {
    const { choice, clock } = createTestSelector()
    const both = createCredentialPair()
    choice.reject(both.secret)
    clock.advance(-86_400_000)
    choice.reject(both.previous.secret)
    expect(choice.select(both)).toBe(both)
  })

  it('a rejection does not outlast a new try for all', () => {
    const { choice } = createTestSelector()
    const both = createCredentialPair()
    choice.reject(both.secret)
    choice.clearRejections()
    expect(choice.select(both)).toBe(both)
  })

  it('the one before is chosen where the credential is past its end, and stands until its own', () => {
    const { choice, clock, inMs } = createTestSelector()
    const both = createCredentialPair({ expiresAt: inMs(1000) }, { expiresAt: inMs(5000) })
    expect(choice.getReselectTime(both, both)).toBe(clock.now() + 1000)
    clock.advance(1000)
    expect(choice.select(both)).toBe(both.previous)
    expect(choice.getReselectTime(both.previous, both)).toBe(clock.now() + 4000)
  })

  it('one past its end is not chosen, even where the other was rejected', () => {
    const { choice, inMs } = createTestSelector()
    const both = createCredentialPair({}, { expiresAt: inMs(0) })
    choice.reject(both.secret)
    expect(choice.select(both)).toBe(both)
  })

  it('the credential is chosen where both are past their ends', () => {
    const { choice, inMs } = createTestSelector()
    const both = createCredentialPair({ expiresAt: inMs(0) }, { expiresAt: inMs(0) })
    expect(choice.select(both)).toBe(both)
  })
})

describe('a credential without one before it', () => {
  it('is chosen, rejected or not', () => {
    const { choice } = createTestSelector()
    const alone = toCredential({ apiKey: keyNumber(1) }, 'a source')
    choice.reject(alone.secret)
    expect(choice.select(alone)).toBe(alone)
    expect(choice.getReselectTime(alone, alone)).toBe(Number.POSITIVE_INFINITY)
  })
})
