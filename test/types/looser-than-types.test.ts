import { describe, expect, it } from 'vitest'
import { compareTypes } from '../../scripts/compare-types/compare.js'
import { looserThanTypes } from '../../scripts/generate/looser-than-types.js'

describe('the responses of the methods in @types', () => {
  const { methods, required, looser } = compareTypes()
  const listed = Object.values(looserThanTypes).flat()
  const found = [...new Set(looser.map(({ field }) => field))]

  it('require every field that @types requires, except those listed with a reason', () => {
    expect({ methods, required }).toEqual({ methods: 29, required: 894 })
    expect(looser.filter(({ field }) => !listed.includes(field))).toEqual([])
  })

  it('have each listed exception only once, and only if the field is looser', () => {
    expect(listed.filter((field) => !found.includes(field))).toEqual([])
    expect(listed).toHaveLength(new Set(listed).size)
  })
})
