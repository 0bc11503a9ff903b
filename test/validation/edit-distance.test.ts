import fc from 'fast-check'
import { closest, distance } from 'fastest-levenshtein'
import { expect, it } from 'vitest'
import { countEdits, findClosest } from '../../src/validation/edit-distance.js'
import { chooseRuns } from '../support/property-runs.js'

const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '.', 'é'), maxLength: 12 })

it('countEdits() returns the same distance as fastest-levenshtein', () => {
  const property = fc.property(text, text, (one, other) => {
    expect(countEdits(one, other)).toBe(distance(one, other))
  })
  fc.assert(property, { numRuns: chooseRuns(10_000) })
})

it('findClosest() returns the same text as fastest-levenshtein', () => {
  const property = fc.property(text, fc.array(text, { minLength: 1, maxLength: 8 }), (given, known) => {
    expect(findClosest(given, known)).toBe(closest(given, known))
  })
  fc.assert(property, { numRuns: chooseRuns(5_000) })
})
