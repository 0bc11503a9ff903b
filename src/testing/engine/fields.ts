import { badRequest, Problem } from '../problem.js'
import type { Item } from '../state/collection.js'
import type { Schema } from './schema.js'
import { propertiesOf, resolveSchema } from './specification.js'

interface Tree extends Map<string, Tree> {}

/** Keeps what `fields` names, or leaves out what `exclude_fields` names. */
export function selectFields(
  answer: Item,
  query: Readonly<Record<string, string>>,
  schema: Schema | undefined,
): Item {
  const { fields = '', exclude_fields: excluded = '' } = query
  if (fields === '' && excluded === '') return answer
  if (fields !== '' && excluded !== '') throw badRequest('fields and exclude_fields exclude each other.')
  const tree = readTree(fields || excluded, schema)
  return (fields === '' ? omit(answer, tree) : pick(answer, tree)) as Item
}

function readTree(text: string, schema: Schema | undefined): Tree {
  const root: Tree = new Map()
  for (const path of text.split(',').filter((part) => part !== '')) {
    const names = path.trim().split('.')
    if (schema !== undefined && !isKnown(schema, names)) {
      throw new Problem(400, 'Requested Fields Invalid', `The answer has no field ${path}.`)
    }
    let tree = root
    for (const name of names) {
      const next: Tree = tree.get(name) ?? new Map()
      tree.set(name, next)
      tree = next
    }
  }
  return root
}

function isKnown(source: Schema, [name, ...rest]: readonly string[]): boolean {
  if (name === undefined || name === '_links') return true
  const schema = resolveSchema(source)
  if (schema.items !== undefined) return isKnown(schema.items, [name, ...rest])
  const property = propertiesOf(schema)[name]
  if (property !== undefined) return isKnown(property, rest)
  const { additionalProperties: others } = schema
  return typeof others === 'object' ? isKnown(others, rest) : others === true || isOpen(schema)
}

const isOpen = (schema: Schema) =>
  schema.type === undefined && !schema.properties && !schema.oneOf && !schema.allOf

function pick(value: unknown, tree: Tree): unknown {
  if (Array.isArray(value)) return value.map((item) => pick(item, tree))
  if (tree.size === 0 || typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value).flatMap(([name, inner]) => {
    const below = tree.get(name)
    return below === undefined ? [] : [[name, pick(inner, below)] as const]
  })
  return Object.fromEntries(kept)
}

function omit(value: unknown, tree: Tree): unknown {
  if (Array.isArray(value)) return value.map((item) => omit(item, tree))
  if (tree.size === 0 || typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value).flatMap(([name, inner]) => {
    const below = tree.get(name)
    if (below === undefined) return [[name, inner] as const]
    return below.size === 0 ? [] : [[name, omit(inner, below)] as const]
  })
  return Object.fromEntries(kept)
}
