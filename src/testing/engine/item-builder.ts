import type { Item } from '../state/collection.js'
import { formatTimestamp } from '../state/fake-clock.js'
import type { CollectionShape } from './collection-shape.js'
import type { HandlerContext } from './handler-context.js'
import type { Schema } from './json-schema.js'
import { collectProperties, resolveSchema } from './specification.js'

const CREATION_TIME_FIELD =
  /^(?:created_at|create_time|date_created|created|timestamp|submitted_at|occurred_at|started)$/
const UPDATE_TIME_FIELD = /^(?:updated_at|date_edited|last_updated)$/

/**
 * Creates an item from the fields of a body, the id, the current time and the parameters of the path. Counters start at
 * 0; other fields are omitted.
 */
export function buildItem(shape: CollectionShape, body: Item, id: string, context: HandlerContext): Item {
  const properties = collectProperties(shape.itemSchema)
  const item: Item = {}
  if (properties[shape.idField] !== undefined) item[shape.idField] = shape.hasNumericId ? Number(id) : id
  for (const [name, property] of Object.entries(properties)) {
    if (name === shape.idField) continue
    const value = body[name] ?? deriveField(name, resolveSchema(property), context)
    if (value !== undefined) item[name] = value
  }
  return item
}

/** Applies changes to an item: objects are merged, other values are replaced. */
export function applyChanges(shape: CollectionShape, item: Item, body: Item, context: HandlerContext): Item {
  const properties = collectProperties(shape.itemSchema)
  const known = Object.entries(body).filter(
    ([name]) => properties[name] !== undefined && name !== shape.idField,
  )
  const changed = mergeDeep(item, Object.fromEntries(known))
  for (const name of Object.keys(properties)) {
    if (UPDATE_TIME_FIELD.test(name)) changed[name] = formatTimestamp(context.clock.now())
  }
  return changed
}

function deriveField(name: string, schema: Schema, { params, account, clock }: HandlerContext): unknown {
  if (params[name] !== undefined) return schema.type === 'integer' ? Number(params[name]) : params[name]
  if (schema.default !== undefined) return schema.default
  if (schema.type === 'string' && (CREATION_TIME_FIELD.test(name) || UPDATE_TIME_FIELD.test(name)))
    return formatTimestamp(clock.now())
  if (name === 'created_by' || name === 'edited_by') return account.name
  const isCount =
    schema.readOnly === true && schema.type === 'integer' && /(?:^|_)(?:count|total)s?(?:_|$)/.test(name)
  return isCount ? 0 : undefined
}

export function mergeDeep(item: Item, changes: Item): Item {
  const merged: Item = { ...item }
  for (const [name, value] of Object.entries(changes)) {
    const before = merged[name]
    merged[name] = isObject(before) && isObject(value) ? mergeDeep(before, value) : value
  }
  return merged
}

function isObject(value: unknown): value is Item {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
