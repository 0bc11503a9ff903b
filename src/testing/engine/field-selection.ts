import { createBadRequest, Problem } from '../problem.js'
import type { Item } from '../state/collection.js'
import type { Schema } from './json-schema.js'
import { collectProperties, resolveSchema } from './specification.js'

interface FieldTree extends Map<string, FieldTree> {}

/** Keeps the fields in `fields`, or removes those in `exclude_fields`. */
export function selectFields(
  answer: Item,
  query: Readonly<Record<string, string>>,
  schema: Schema | undefined,
): Item {
  const { fields = '', exclude_fields: excluded = '' } = query
  if (fields === '' && excluded === '') return answer
  if (fields !== '' && excluded !== '')
    throw createBadRequest('fields and exclude_fields exclude each other.')
  const tree = parseFieldTree(fields || excluded, schema)
  return (fields === '' ? omitFields(answer, tree) : pickFields(answer, tree)) as Item
}

function parseFieldTree(text: string, schema: Schema | undefined): FieldTree {
  const root: FieldTree = new Map()
  for (const path of text.split(',').filter((part) => part !== '')) {
    const names = path.trim().split('.')
    if (schema !== undefined && !isKnownField(schema, names)) {
      throw new Problem(400, 'Requested Fields Invalid', `The response has no field ${path}.`)
    }
    let tree = root
    for (const name of names) {
      const next: FieldTree = tree.get(name) ?? new Map()
      tree.set(name, next)
      tree = next
    }
  }
  return root
}

function isKnownField(source: Schema, [name, ...rest]: readonly string[]): boolean {
  if (name === undefined || name === '_links') return true
  const schema = resolveSchema(source)
  if (schema.items !== undefined) return isKnownField(schema.items, [name, ...rest])
  const property = collectProperties(schema)[name]
  if (property !== undefined) return isKnownField(property, rest)
  const { additionalProperties: others } = schema
  return typeof others === 'object' ? isKnownField(others, rest) : others === true || isOpenSchema(schema)
}

const isOpenSchema = (schema: Schema) =>
  schema.type === undefined && !schema.properties && !schema.oneOf && !schema.allOf

function pickFields(value: unknown, tree: FieldTree): unknown {
  if (Array.isArray(value)) return value.map((item) => pickFields(item, tree))
  if (tree.size === 0 || typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value).flatMap(([name, inner]) => {
    const subtree = tree.get(name)
    return subtree === undefined ? [] : [[name, pickFields(inner, subtree)] as const]
  })
  return Object.fromEntries(kept)
}

function omitFields(value: unknown, tree: FieldTree): unknown {
  if (Array.isArray(value)) return value.map((item) => omitFields(item, tree))
  if (tree.size === 0 || typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value).flatMap(([name, inner]) => {
    const subtree = tree.get(name)
    if (subtree === undefined) return [[name, inner] as const]
    return subtree.size === 0 ? [] : [[name, omitFields(inner, subtree)] as const]
  })
  return Object.fromEntries(kept)
}
