import type { Context } from '../../engine/context.js'
import { timestamp } from '../../state/clock.js'
import type { Item } from '../../state/collection.js'

/** A tag is a static segment with its name: the id of the one that is there, or of a new one. */
export function addTag(context: Context, listId: string, name: string): number {
  const known = findTag(context, listId, name)
  if (known !== undefined) return Number(known['id'])
  const { account, clock } = context
  const id = account.ids.number(`/lists/${listId}/segments`)
  const now = timestamp(clock.now())
  account
    .collection(`/lists/${listId}/segments`)
    .set(String(id), { id, name, type: 'static', list_id: listId, created_at: now, updated_at: now })
  return id
}

export function findTag({ account }: Context, listId: string, name: string): Item | undefined {
  return account
    .collection(`/lists/${listId}/segments`)
    .all()
    .find((segment) => segment['type'] === 'static' && segment['name'] === name)
}
