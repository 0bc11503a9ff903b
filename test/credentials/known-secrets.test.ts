import { describe, expect, it } from 'vitest'
import { toCredential } from '../../src/credentials/credential.js'
import { KnownSecrets } from '../../src/credentials/known-secrets.js'
import { keyNumber } from '../stand-in/canary-key.js'

const given = (number: number, previous?: number) =>
  toCredential(
    {
      apiKey: keyNumber(number),
      ...(previous !== undefined && { previous: { apiKey: keyNumber(previous) } }),
    },
    'a source',
  )
const values = ({ newestFirst }: KnownSecrets) => newestFirst.map((secret) => secret.reveal())

describe('the known secrets', () => {
  it('are those that were given, with the ones before them, the newest first', () => {
    const known = new KnownSecrets()
    known.interned(given(1))
    known.interned(given(3, 2))
    expect(values(known)).toEqual([3, 2, 1].map((number) => keyNumber(number)))
  })

  it('are one object for one value, also as the one before', () => {
    const known = new KnownSecrets()
    const first = known.interned(given(1))
    expect(known.interned(given(1)).secret).toBe(first.secret)
    expect(known.interned(given(2, 1)).previous?.secret).toBe(first.secret)
    expect(known.newestFirst).toHaveLength(2)
  })

  it('leave a credential as it was otherwise', () => {
    const credential = toCredential(
      { accessToken: keyNumber(1), server: 'us7', version: 'v3', expiresAt: '2027-01-31' },
      'a source',
    )
    expect(new KnownSecrets().interned(credential)).toEqual(credential)
  })

  it('are not more than are lately', () => {
    const known = new KnownSecrets()
    for (let number = 1; number <= 100; number += 1) known.interned(given(number, number - 1))
    expect(values(known).slice(0, 2)).toEqual([keyNumber(100), keyNumber(99)])
    expect(known.newestFirst).toHaveLength(16)
  })
})
