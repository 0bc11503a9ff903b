import { describe, expect, it } from 'vitest'
import { unknownFields, withUnknownFields } from '../../src/index.js'

describe('fields that the specification does not know', () => {
  it('are sent beside the known ones, and the body of the caller stays as it was', () => {
    const body = Object.freeze({ name: 'Robin' })
    expect(withUnknownFields<{ name: string }>(body, { pronoun: 'they' })).toEqual({
      name: 'Robin',
      pronoun: 'they',
    })
    expect(body).toEqual({ name: 'Robin' })
  })

  it('are read from the answer itself', () => {
    const answer = { id: 'a', pronoun: 'they' }
    expect(unknownFields(answer)).toBe(answer)
    expect(unknownFields(answer)['pronoun']).toBe('they')
  })
})
