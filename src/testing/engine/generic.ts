import { invalidField, notFound } from '../problem.js'
import type { Item } from '../state/collection.js'
import { type CollectionShape, collectionShapes, fillTemplate } from './collections.js'
import type { Context, Handler } from './context.js'
import { selfLink } from './links.js'
import { changeItem, makeItem } from './new-item.js'
import { cutPage, selectItems } from './select-items.js'
import { propertiesOf, type ServedOperation } from './specification.js'

/** The handler that follows from the form of an operation, if it reads or changes a collection or an item. */
export function genericHandler({ method, template }: ServedOperation): Handler | undefined {
  const shape = collectionShapes().get(template)
  if (shape !== undefined) {
    if (method === 'GET') return (context) => listItems(shape, context)
    if (method === 'POST' && shape.itemTemplate !== undefined) return (context) => createItem(shape, context)
    return undefined
  }
  const owner = shapeOfItem(template)
  if (owner === undefined) return undefined
  if (method === 'GET') return (context) => readItem(owner, context)
  if (method === 'PATCH') return (context) => updateItem(owner, context)
  if (method === 'PUT') return (context) => putItem(owner, context)
  return method === 'DELETE' ? (context) => deleteItem(owner, context) : undefined
}

let byItem: ReadonlyMap<string, CollectionShape> | undefined

/** The collection that items with this template are in. */
export function shapeOfItem(template: string): CollectionShape | undefined {
  byItem ??= new Map(
    [...collectionShapes().values()].flatMap((shape) =>
      shape.itemTemplate === undefined ? [] : [[shape.itemTemplate, shape] as const],
    ),
  )
  return byItem.get(template)
}

export function listItems(shape: CollectionShape, context: Context, all?: readonly Item[]): Item {
  const path = fillTemplate(shape.template, context.params)
  const rendered = (all ?? context.account.collection(path).all()).map((item) =>
    renderItem(shape, item, context),
  )
  const properties = propertiesOf(shape.itemSchema)
  const selected = selectItems(rendered, context.query, (name) => properties[name] !== undefined)
  return answerPage(shape, context, cutPage(selected, context.query), selected.length)
}

/** The answer around the items of a page. */
export function answerPage(
  shape: CollectionShape,
  context: Context,
  items: readonly Item[],
  total: number,
): Item {
  const properties = propertiesOf(context.operation.answer ?? {})
  const parents = Object.entries(context.params).filter(([name]) => properties[name] !== undefined)
  return {
    [shape.arrayField]: items,
    ...Object.fromEntries(parents),
    total_items: total,
    _links: selfLink(context.origin, fillTemplate(shape.template, context.params)),
  }
}

export function renderItem(shape: CollectionShape, item: Item, context: Context): Item {
  const path = `${fillTemplate(shape.template, context.params)}/${encodeURIComponent(String(item[shape.idField]))}`
  const rendered = context.rules[shape.template]?.rendered?.(item, context) ?? item
  return { ...rendered, _links: selfLink(context.origin, path) }
}

export function createItem(shape: CollectionShape, context: Context): Item {
  const collection = context.account.collection(fillTemplate(shape.template, context.params))
  const id = chooseId(shape, context)
  if (collection.has(id)) throw invalidField(shape.idField, `${id} exists already`)
  const item = storeNew(shape, id, context)
  return renderItem(shape, item, context)
}

function storeNew(shape: CollectionShape, id: string, context: Context): Item {
  const made = makeItem(shape, context.body, id, context)
  const item = context.rules[shape.template]?.created?.(made, context) ?? made
  context.account.collection(fillTemplate(shape.template, context.params)).set(id, item)
  return item
}

function chooseId(shape: CollectionShape, context: Context): string {
  if (context.seededId !== undefined) return context.seededId
  const own = context.rules[shape.template]?.id?.(context.body, context) ?? givenId(shape, context)
  if (own !== undefined) return own
  const kind = fillTemplate(shape.template, context.params)
  return shape.idIsNumber ? String(context.account.ids.number(kind)) : context.account.ids.hex(kind)
}

/** A shop brings the ids of its products along. */
function givenId({ idField }: CollectionShape, { body, operation }: Context): string | undefined {
  const { [idField]: id } = body
  const takesId = propertiesOf(operation.bodySchema ?? {})[idField] !== undefined
  return takesId && (typeof id === 'string' || typeof id === 'number') ? String(id) : undefined
}

function readItem(shape: CollectionShape, context: Context): Item {
  return renderItem(shape, findItem(shape, context), context)
}

function updateItem(shape: CollectionShape, context: Context): Item {
  const before = findItem(shape, context)
  const changed = changeItem(shape, before, context.body, context)
  const item = context.rules[shape.template]?.changed?.(changed, before, context) ?? changed
  storeChanged(shape, item, context)
  return renderItem(shape, item, context)
}

function putItem(shape: CollectionShape, context: Context): Item {
  if (context.account.collection(fillTemplate(shape.template, context.params)).has(idIn(shape, context))) {
    return updateItem(shape, context)
  }
  return renderItem(shape, storeNew(shape, idIn(shape, context), context), context)
}

function deleteItem(shape: CollectionShape, context: Context): undefined {
  const item = findItem(shape, context)
  context.rules[shape.template]?.removed?.(item, context)
  const path = fillTemplate(shape.template, context.params)
  context.account.collection(path).delete(idIn(shape, context))
  context.account.forgetBelow(`${path}/${idIn(shape, context)}`)
}

function storeChanged(shape: CollectionShape, item: Item, context: Context): void {
  context.account.collection(fillTemplate(shape.template, context.params)).set(idIn(shape, context), item)
}

/** @throws {Problem} 404 */
export function findItem(shape: CollectionShape, context: Context): Item {
  const collection = context.account.collection(fillTemplate(shape.template, context.params))
  const item = collection.get(idIn(shape, context))
  if (item === undefined) throw notFound()
  return item
}

const idIn = ({ itemParam = '' }: CollectionShape, { params }: Context) => params[itemParam] ?? ''
