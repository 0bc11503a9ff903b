import { describe, expect, it } from 'vitest'
import { compareTypes } from '../../scripts/compare-types/compare.js'
import { looserThanTypes } from '../../scripts/generate/looser-than-types.js'

describe('the answers of the methods that @types knows', () => {
  const { methods, required, looser } = compareTypes()
  const listed = Object.values(looserThanTypes).flat()
  const found = [...new Set(looser.map(({ field }) => field))]

  it('have as required every field that is required there, or it is listed with a reason', () => {
    expect({ methods, required }).toEqual({ methods: 29, required: 894 })
    expect(looser.filter(({ field }) => !listed.includes(field))).toEqual([])
  })

  it('are listed with a reason only if the field is looser, and once', () => {
    expect(listed.filter((field) => !found.includes(field))).toEqual([])
    expect(listed).toHaveLength(new Set(listed).size)
  })
})
