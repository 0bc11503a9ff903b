import { describe, expect, it } from 'vitest'
import { KnownSecrets } from '../../../src/credentials/cache/known-secrets.js'
import { toCredential } from '../../../src/credentials/credential.js'
import { keyNumber } from '../../support/canary-key.js'

const createNumberedCredential = (number: number, previous?: number) =>
  toCredential(
    {
      apiKey: keyNumber(number),
      ...(previous !== undefined && { previous: { apiKey: keyNumber(previous) } }),
    },
    'a source',
  )
const revealAll = ({ newestFirst }: KnownSecrets) => newestFirst.map((secret) => secret.reveal())

describe('KnownSecrets', () => {
  it('lists credentials and their previous versions, the newest first', () => {
    const known = new KnownSecrets()
    known.dedupe(createNumberedCredential(1))
    known.dedupe(createNumberedCredential(3, 2))
    expect(revealAll(known)).toEqual([3, 2, 1].map((number) => keyNumber(number)))
  })

  it('returns one object for equal secrets, including previous versions', () => {
    const known = new KnownSecrets()
    const first = known.dedupe(createNumberedCredential(1))
    expect(known.dedupe(createNumberedCredential(1)).secret).toBe(first.secret)
    expect(known.dedupe(createNumberedCredential(2, 1)).previous?.secret).toBe(first.secret)
    expect(known.newestFirst).toHaveLength(2)
  })

  it('keeps all other properties of a credential', () => {
    const credential = toCredential(
      { accessToken: keyNumber(1), server: 'us7', version: 'v3', expiresAt: '2027-01-31' },
      'a source',
    )
    expect(new KnownSecrets().dedupe(credential)).toEqual(credential)
  })

  it('keeps the last 1,024, so that frequent rotation does not leak memory', () => {
    const known = new KnownSecrets()
    for (let number = 1; number <= 1100; number += 1)
      known.dedupe(createNumberedCredential(number, number - 1))
    expect(revealAll(known).slice(0, 2)).toEqual([keyNumber(1100), keyNumber(1099)])
    expect(known.newestFirst).toHaveLength(1024)
  })
})
