import { fillTemplate, getCollectionShape } from '../../engine/collection-shape.js'
import type { HandlerContext } from '../../engine/handler-context.js'
import { applyChanges, buildItem } from '../../engine/item-builder.js'
import { createInvalidField } from '../../problem.js'
import type { Item } from '../../state/collection.js'

/**
 * Stores the items that a resource contains and that are also a collection, such as the lines of an order. They are
 * stored only in the collection, and rendered in both.
 */
export function storeNestedItems(
  field: string,
  template: string,
  owner: Item,
  context: HandlerContext,
): Item {
  const { [field]: given, ...rest } = owner
  const shape = getCollectionShape(template)
  const parts = context.account.getCollection(fillTemplate(template, context.params))
  for (const part of (given ?? []) as readonly Item[]) {
    const id = String(part['id'] ?? '')
    if (id === '') throw createInvalidField(`${field}.id`, 'is required')
    const inner = { ...context, body: part }
    const before = parts.get(id)
    const item = before ? applyChanges(shape, before, part, inner) : buildItem(shape, part, id, inner)
    parts.set(id, (!before && context.rules[template]?.onCreate?.(item, inner)) || item)
  }
  return rest
}

export function renderNestedItems(template: string, context: HandlerContext): Item[] {
  const parts = context.account.getCollection(fillTemplate(template, context.params)).listAll()
  return parts.map((part) => context.rules[template]?.render?.(part, context) ?? part)
}
