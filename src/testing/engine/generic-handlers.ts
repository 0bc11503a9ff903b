import { createInvalidField, createNotFound } from '../problem.js'
import type { Item } from '../state/collection.js'
import { type CollectionShape, fillTemplate, loadCollectionShapes } from './collection-shape.js'
import type { Handler, HandlerContext } from './handler-context.js'
import { applyChanges, buildItem } from './item-builder.js'
import { selectItems, slicePage } from './item-selection.js'
import { createSelfLinks } from './links.js'
import { collectProperties, type ServedOperation } from './specification.js'

/** Derives a handler from the form of an operation, if it reads or changes a collection or an item. */
export function createGenericHandler({ method, template }: ServedOperation): Handler | undefined {
  const shape = loadCollectionShapes().get(template)
  if (shape !== undefined) {
    if (method === 'GET') return (context) => listItems(shape, context)
    if (method === 'POST' && shape.itemTemplate !== undefined) return (context) => createItem(shape, context)
    return undefined
  }
  const owner = findItemShape(template)
  if (owner === undefined) return undefined
  if (method === 'GET') return (context) => readItem(owner, context)
  if (method === 'PATCH') return (context) => updateItem(owner, context)
  if (method === 'PUT') return (context) => putItem(owner, context)
  return method === 'DELETE' ? (context) => deleteItem(owner, context) : undefined
}

let shapesByItem: ReadonlyMap<string, CollectionShape> | undefined

/** Returns the collection that contains the items of a template. */
export function findItemShape(template: string): CollectionShape | undefined {
  shapesByItem ??= new Map(
    [...loadCollectionShapes().values()].flatMap((shape) =>
      shape.itemTemplate === undefined ? [] : [[shape.itemTemplate, shape] as const],
    ),
  )
  return shapesByItem.get(template)
}

export function listItems(shape: CollectionShape, context: HandlerContext, all?: readonly Item[]): Item {
  const path = fillTemplate(shape.template, context.params)
  const rendered = (all ?? context.account.getCollection(path).listAll()).map((item) =>
    renderItem(shape, item, context),
  )
  const properties = collectProperties(shape.itemSchema)
  const selected = selectItems(rendered, context.query, (name) => properties[name] !== undefined)
  return renderPage(shape, context, slicePage(selected, context.query), selected.length)
}

/** Creates the response that contains the items of a page. */
export function renderPage(
  shape: CollectionShape,
  context: HandlerContext,
  items: readonly Item[],
  total: number,
): Item {
  const properties = collectProperties(context.operation.responseSchema ?? {})
  const parents = Object.entries(context.params).filter(([name]) => properties[name] !== undefined)
  return {
    [shape.arrayField]: items,
    ...Object.fromEntries(parents),
    total_items: total,
    _links: createSelfLinks(context.origin, fillTemplate(shape.template, context.params)),
  }
}

export function renderItem(shape: CollectionShape, item: Item, context: HandlerContext): Item {
  const path = `${fillTemplate(shape.template, context.params)}/${encodeURIComponent(String(item[shape.idField]))}`
  const rendered = context.rules[shape.template]?.render?.(item, context) ?? item
  return { ...rendered, _links: createSelfLinks(context.origin, path) }
}

export function createItem(shape: CollectionShape, context: HandlerContext): Item {
  const collection = context.account.getCollection(fillTemplate(shape.template, context.params))
  const id = chooseId(shape, context)
  if (collection.has(id)) throw createInvalidField(shape.idField, `${id} exists already`)
  const item = storeNewItem(shape, id, context)
  return renderItem(shape, item, context)
}

function storeNewItem(shape: CollectionShape, id: string, context: HandlerContext): Item {
  const draft = buildItem(shape, context.body, id, context)
  const item = context.rules[shape.template]?.onCreate?.(draft, context) ?? draft
  context.account.getCollection(fillTemplate(shape.template, context.params)).set(id, item)
  return item
}

function chooseId(shape: CollectionShape, context: HandlerContext): string {
  if (context.seededId !== undefined) return context.seededId
  const own = context.rules[shape.template]?.deriveId?.(context.body, context) ?? readBodyId(shape, context)
  if (own !== undefined) return own
  const kind = fillTemplate(shape.template, context.params)
  return shape.hasNumericId
    ? String(context.account.ids.generateNumber(kind))
    : context.account.ids.generateHex(kind)
}

/** Reads the id in the body, if the operation accepts one: shops set the ids of their products. */
function readBodyId({ idField }: CollectionShape, { body, operation }: HandlerContext): string | undefined {
  const { [idField]: id } = body
  const takesId = collectProperties(operation.bodySchema ?? {})[idField] !== undefined
  return takesId && (typeof id === 'string' || typeof id === 'number') ? String(id) : undefined
}

function readItem(shape: CollectionShape, context: HandlerContext): Item {
  return renderItem(shape, requireItem(shape, context), context)
}

function updateItem(shape: CollectionShape, context: HandlerContext): Item {
  const before = requireItem(shape, context)
  const changed = applyChanges(shape, before, context.body, context)
  const item = context.rules[shape.template]?.onUpdate?.(changed, before, context) ?? changed
  storeItem(shape, item, context)
  return renderItem(shape, item, context)
}

function putItem(shape: CollectionShape, context: HandlerContext): Item {
  if (
    context.account
      .getCollection(fillTemplate(shape.template, context.params))
      .has(readItemId(shape, context))
  ) {
    return updateItem(shape, context)
  }
  return renderItem(shape, storeNewItem(shape, readItemId(shape, context), context), context)
}

function deleteItem(shape: CollectionShape, context: HandlerContext): undefined {
  const item = requireItem(shape, context)
  context.rules[shape.template]?.onDelete?.(item, context)
  const path = fillTemplate(shape.template, context.params)
  context.account.getCollection(path).delete(readItemId(shape, context))
  context.account.deleteSubtree(`${path}/${readItemId(shape, context)}`)
}

function storeItem(shape: CollectionShape, item: Item, context: HandlerContext): void {
  context.account
    .getCollection(fillTemplate(shape.template, context.params))
    .set(readItemId(shape, context), item)
}

/** Returns the item in the path. @throws {Problem} 404 */
export function requireItem(shape: CollectionShape, context: HandlerContext): Item {
  const collection = context.account.getCollection(fillTemplate(shape.template, context.params))
  const item = collection.get(readItemId(shape, context))
  if (item === undefined) throw createNotFound()
  return item
}

const readItemId = ({ itemParam = '' }: CollectionShape, { params }: HandlerContext) =>
  params[itemParam] ?? ''
