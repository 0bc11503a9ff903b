import type { Schema } from '../../../scripts/extract-spec/open-api.js'
import { createScalar, type Spot } from './plausible-value.js'
import { resolveSchema } from './specification.js'

/** The requested page of a collection, and the size of the collection. */
export interface Page {
  readonly count: number
  readonly offset: number
  readonly total: number
}

const deepest = 12

/** Creates a valid answer for the schema, the same one each time. */
export function createSampleAnswer(schema: Schema, page: Page): unknown {
  const resolved = resolveSchema(schema)
  if (!resolved.properties) return createValue(resolved, { name: 'answer', path: '', index: 0 }, 0)
  return Object.fromEntries(
    Object.entries(resolved.properties).map(([name, property]) => [
      name,
      createRootValue(property, name, page),
    ]),
  )
}

function createRootValue(property: Schema, name: string, page: Page): unknown {
  const schema = resolveSchema(property)
  if (name === 'total_items') return page.total
  const spot = { name, path: name, index: 0 }
  if (schema.type !== 'array' || name === '_links') return createValue(schema, spot, 1)
  return createPage(schema, spot, page)
}

function createPage(schema: Schema, spot: Spot, { count, offset, total }: Page): unknown[] {
  const length = Math.max(0, Math.min(count, total - offset))
  return Array.from({ length }, (_, at) =>
    createValue(schema.items ?? {}, { ...spot, index: offset + at }, 1),
  )
}

function createValue(source: Schema, spot: Spot, depth: number): unknown {
  const schema = resolveSchema(source)
  if (schema.oneOf) return createValue(schema.oneOf[spot.index % schema.oneOf.length] ?? {}, spot, depth)
  if (schema.allOf) return Object.assign({}, ...schema.allOf.map((part) => createValue(part, spot, depth)))
  if (schema.type === 'array')
    return depth < deepest ? [createValue(schema.items ?? {}, spot, depth + 1)] : []
  if (schema.type === 'object') return depth < deepest ? createObject(schema, spot, depth) : {}
  return createScalar(schema, spot)
}

function createObject(schema: Schema, spot: Spot, depth: number): unknown {
  const inside = (name: string): Spot => ({ name, path: `${spot.path}.${name}`, index: spot.index })
  const rest = schema.additionalProperties
  if (!schema.properties && typeof rest === 'object') {
    return Object.fromEntries(
      listSampleKeys(spot.name).map((name) => [name, createValue(rest, inside(name), depth + 1)]),
    )
  }
  return Object.fromEntries(
    Object.entries(schema.properties ?? {}).map(([name, property]) => [
      name,
      createValue(property, inside(name), depth + 1),
    ]),
  )
}

const listSampleKeys = (name: string) => (name === 'merge_fields' ? ['FNAME', 'LNAME'] : ['example'])
