import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findJsonFault, findRepeatedKey } from '../../src/config/json-fault.js'
import { chooseRuns, scaleCount } from '../support/property-runs.js'

describe('the position of a JSON fault', () => {
  it.each([
    ['{"a": tru}', 6],
    ['{"a": 1,}', 8],
    ['{"a": 1 "b": 2}', 8],
    ['{"a" 1}', 5],
    ['{a: 1}', 1],
    ["{'a': 1}", 1],
    ['{\n  // a comment\n}', 4],
    ['{"a": 01}', 7],
    ['{"a": "x\ny"}', 6],
    ['[1, 2', 5],
    ['[1, 2}', 5],
    ['{} x', 3],
    ['}', 0],
    [']', 0],
    ['', 0],
    ['   ', 3],
    ['{"a": ', 6],
    ['nope', 0],
    ['[,]', 1],
    ['{"a":1}}', 7],
    [':', 0],
    ['{"a":}', 5],
  ])('of %j is %i', (text, offset) => {
    expect(findJsonFault(text)).toBe(offset)
  })

  it('is the end of the text if the text ends early', () => {
    fc.assert(
      fc.property(fc.json(), fc.constantFrom('', '  '), (text, space) => {
        expect(findJsonFault(`${space}${text}${space}`)).toBe(text.length + 2 * space.length)
      }),
      { numRuns: chooseRuns(2_000) },
    )
  })

  it('is found in every invalid text, at the position that the parser reports or at the start of the token there', () => {
    const marks = fc.constantFrom(
      '',
      ',',
      '}',
      ']',
      '{',
      '"',
      '\\',
      '0',
      'x',
      ':',
      '\n',
      '\u0000',
      '-',
      'null',
    )
    let told = 0
    fc.assert(
      fc.property(fc.json(), fc.nat(), fc.nat(3), marks, (json, at, length, mark) => {
        const start = at % (json.length + 1)
        const text = json.slice(0, start) + mark + json.slice(start + length)
        const message = captureMessage(text)
        if (message === undefined) {
          expect(findJsonFault(text)).toBe(text.length)
          return
        }
        const offset = findJsonFault(text)
        const position = /position (\d+)/.exec(message)?.[1]
        if (position === undefined) return
        told += 1
        // The parser reports the position inside a word or a string, and this function the start of it.
        if (/^["\w.+-]/.test(text.slice(offset))) expect(offset).toBeLessThanOrEqual(Number(position))
        else expect(offset).toBe(Number(position))
      }),
      { numRuns: chooseRuns(20_000) },
    )
    expect(told).toBeGreaterThan(scaleCount(1_000, 20_000))
  })

  function captureMessage(text: string): string | undefined {
    try {
      JSON.parse(text)
      return undefined
    } catch (error) {
      return (error as Error).message
    }
  }
})

describe('a duplicate key in an object', () => {
  it('is never found in JSON that was serialized from a value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(findRepeatedKey(JSON.stringify(value, null, 1))).toBeUndefined()
      }),
      { numRuns: chooseRuns(2_000) },
    )
  })

  it('is found at any position', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.string(), fc.jsonValue(), (outer, key, value) => {
        const pair = `${JSON.stringify(key)}: ${JSON.stringify(value)}`
        const inside = `[${JSON.stringify(outer)}, {${pair}, `
        expect(findRepeatedKey(`${inside}${pair}}]`)).toBe(inside.length)
      }),
      { numRuns: chooseRuns(2_000) },
    )
  })
})
