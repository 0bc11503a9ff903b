import { collectionShape, fillTemplate } from '../../engine/collections.js'
import type { Context } from '../../engine/context.js'
import { changeItem, makeItem } from '../../engine/new-item.js'
import { invalidField } from '../../problem.js'
import type { Item } from '../../state/collection.js'

/**
 * Some resources hold items of a collection of their own: the lines of an order. They are stored in that
 * collection only, and shown in both.
 */
export function storeParts(field: string, template: string, owner: Item, context: Context): Item {
  const { [field]: given, ...rest } = owner
  const shape = collectionShape(template)
  const parts = context.account.collection(fillTemplate(template, context.params))
  for (const part of (given ?? []) as readonly Item[]) {
    const id = String(part['id'] ?? '')
    if (id === '') throw invalidField(`${field}.id`, 'is required')
    const inner = { ...context, body: part }
    const before = parts.get(id)
    const made = before ? changeItem(shape, before, part, inner) : makeItem(shape, part, id, inner)
    parts.set(id, (!before && context.rules[template]?.created?.(made, inner)) || made)
  }
  return rest
}

export function showParts(template: string, context: Context): Item[] {
  const parts = context.account.collection(fillTemplate(template, context.params)).all()
  return parts.map((part) => context.rules[template]?.rendered?.(part, context) ?? part)
}
