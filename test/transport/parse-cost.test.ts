import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exceedsParseCost } from '../../src/transport/parse-cost.js'

/** JSON as text has it: `JSON.parse` would lose the order and the repetition of fields. */
type JsonValue =
  | string
  | readonly JsonValue[]
  | { readonly fields: readonly (readonly [string, JsonValue])[] }

const { written } = fc.letrec<{ written: JsonValue }>((tie) => ({
  written: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc
      .oneof(fc.string({ unit: 'binary' }), fc.constantFrom('\\', '"', ',[{":}]', '\\"'))
      .map((text) => JSON.stringify(text)),
    fc.constantFrom('0', '-1.5e3', 'true', 'null', '"\\u0022,"', '"\\\\"'),
    fc.array(tie('written')),
    fc
      .array(
        fc.tuple(
          fc.oneof(fc.constantFrom('a', 'b', '1', '__proto__', '"', '\\'), fc.string()),
          tie('written'),
        ),
      )
      .map((fields) => ({ fields })),
  ),
}))

function writeJson(value: JsonValue, space: string): string {
  if (typeof value === 'string') return value
  if (!('fields' in value))
    return `[${space}${value.map((item) => writeJson(item, space)).join(`,${space}`)}]`
  const fields = value.fields.map(
    ([name, field]) => `${JSON.stringify(name)}${space}:${writeJson(field, space)}`,
  )
  return `{${fields.join(`${space},${space}`)}${space}}`
}

/** Reference implementation: 1 for each value but the first, 1 for each object or array, 16 for a new shape. */
function computeCost(value: JsonValue, shapes: Set<string>): number {
  if (typeof value === 'string') return 0
  const items = 'fields' in value ? value.fields.map(([, field]) => field) : value
  if ('fields' in value) {
    const names = value.fields.map(([name]) => name)
    for (let count = 1; count <= names.length; count += 1) shapes.add(JSON.stringify(names.slice(0, count)))
  }
  return Math.max(1, items.length) + items.reduce((sum, item) => sum + computeCost(item, shapes), 0)
}

/** A value without cost that makes a text long enough to be counted. */
const filler = JSON.stringify('a'.repeat(2 ** 20))

describe('the cost of parsing', () => {
  it('equals the reference implementation for any JSON text', () => {
    fc.assert(
      fc.property(written, fc.constantFrom('', ' ', '\n\t'), (value, space) => {
        const shapes = new Set<string>()
        const cost = computeCost(value, shapes) + 16 * shapes.size
        const text = Buffer.from(filler + writeJson(value, space))
        expect(exceedsParseCost(text, cost)).toBe(false)
        expect(exceedsParseCost(text, cost - 1)).toBe(true)
      }),
      { numRuns: 1_000 },
    )
  })

  it.each([
    ['a string that does not end', '["a'],
    ['a backslash at the end', '["\\'],
    ['more ends than beginnings', ']}]}]},,,"a":'],
    ['bytes that are not UTF-8', '\xff\xfe{"\x80":1}'],
  ])('of %s, which is not JSON, stays low', (_, text) => {
    expect(exceedsParseCost(Buffer.from(filler + text, 'latin1'), 1_000)).toBe(false)
  })

  it('is not counted for a text that is too short to be expensive', () => {
    expect(exceedsParseCost(Buffer.from('[{},{}]'), 0)).toBe(false)
  })
})
