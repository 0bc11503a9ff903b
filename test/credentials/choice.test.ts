import { describe, expect, it } from 'vitest'
import { Choice } from '../../src/credentials/choice.js'
import type { Credential } from '../../src/credentials/credential.js'
import { toCredential } from '../../src/credentials/credential.js'
import { keyNumber } from '../stand-in/canary-key.js'
import { HandClock, usualLifetime } from './a-cache.js'

const MINUTE = 60_000

function given(facts: object = {}, previousFacts: object = {}): Credential & { previous: Credential } {
  const previous = { apiKey: keyNumber(1), ...previousFacts }
  return toCredential({ apiKey: keyNumber(2), previous, ...facts }, 'a source') as never
}

function begin() {
  const clock = new HandClock()
  return { clock, choice: new Choice(clock, usualLifetime), inMs: (ms: number) => new Date(clock.now() + ms) }
}

describe('between a credential and the one before it', () => {
  it('the credential is chosen, and stands by itself', () => {
    const { choice } = begin()
    const both = given()
    expect(choice.of(both)).toBe(both)
    expect(choice.standsUntil(both, both)).toBe(Number.POSITIVE_INFINITY)
  })

  it('the one before is chosen for a minute after the credential was rejected', () => {
    const { choice, clock } = begin()
    const both = given()
    choice.reject(both.secret)
    expect(choice.of(both)).toBe(both.previous)
    expect(choice.standsUntil(both.previous, both)).toBe(clock.now() + MINUTE)
    clock.forward(MINUTE - 1)
    expect(choice.of(both)).toBe(both.previous)
    clock.forward(1)
    expect(choice.of(both)).toBe(both)
  })

  it('that one is chosen which was rejected longer ago', () => {
    const { choice, clock } = begin()
    const both = given()
    choice.reject(both.secret)
    clock.forward(10)
    choice.reject(both.previous.secret)
    expect(choice.of(both)).toBe(both)
    clock.forward(10)
    choice.reject(both.secret)
    expect(choice.of(both)).toBe(both.previous)
  })

  it('a rejection does not outlast the clock being set back', () => {
    const { choice, clock } = begin()
    const both = given()
    choice.reject(both.secret)
    clock.forward(-86_400_000)
    choice.reject(both.previous.secret)
    expect(choice.of(both)).toBe(both)
  })

  it('a rejection does not outlast a new try for all', () => {
    const { choice } = begin()
    const both = given()
    choice.reject(both.secret)
    choice.forgetRejections()
    expect(choice.of(both)).toBe(both)
  })

  it('the one before is chosen where the credential is past its end, and stands until its own', () => {
    const { choice, clock, inMs } = begin()
    const both = given({ expiresAt: inMs(1000) }, { expiresAt: inMs(5000) })
    expect(choice.standsUntil(both, both)).toBe(clock.now() + 1000)
    clock.forward(1000)
    expect(choice.of(both)).toBe(both.previous)
    expect(choice.standsUntil(both.previous, both)).toBe(clock.now() + 4000)
  })

  it('one past its end is not chosen, even where the other was rejected', () => {
    const { choice, inMs } = begin()
    const both = given({}, { expiresAt: inMs(0) })
    choice.reject(both.secret)
    expect(choice.of(both)).toBe(both)
  })

  it('the credential is chosen where both are past their ends', () => {
    const { choice, inMs } = begin()
    const both = given({ expiresAt: inMs(0) }, { expiresAt: inMs(0) })
    expect(choice.of(both)).toBe(both)
  })
})

describe('a credential without one before it', () => {
  it('is chosen, rejected or not', () => {
    const { choice } = begin()
    const alone = toCredential({ apiKey: keyNumber(1) }, 'a source')
    choice.reject(alone.secret)
    expect(choice.of(alone)).toBe(alone)
    expect(choice.standsUntil(alone, alone)).toBe(Number.POSITIVE_INFINITY)
  })
})
