import { describe, expect, it } from 'vitest'
import { unknownFields, withUnknownFields } from '../../src/index.js'

describe('fields that are not in the specification', () => {
  it('are sent with the known ones, and the caller’s body stays unchanged', () => {
    const body = Object.freeze({ name: 'Robin' })
    expect(withUnknownFields<{ name: string }>(body, { pronoun: 'they' })).toEqual({
      name: 'Robin',
      pronoun: 'they',
    })
    expect(body).toEqual({ name: 'Robin' })
  })

  it('are read from the result without a copy', () => {
    const answer = { id: 'a', pronoun: 'they' }
    expect(unknownFields(answer)).toBe(answer)
    expect(unknownFields(answer)['pronoun']).toBe('they')
  })
})
