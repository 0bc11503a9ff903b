import type { HandlerContext } from '../../engine/handler-context.js'
import type { Item } from '../../state/collection.js'
import { formatTimestamp } from '../../state/fake-clock.js'

/** Returns the id of the static segment with the name of a tag. Creates it if it does not exist. */
export function ensureTag(context: HandlerContext, listId: string, name: string): number {
  const known = findTag(context, listId, name)
  if (known !== undefined) return Number(known['id'])
  const { account, clock } = context
  const id = account.ids.generateNumber(`/lists/${listId}/segments`)
  const now = formatTimestamp(clock.now())
  account
    .getCollection(`/lists/${listId}/segments`)
    .set(String(id), { id, name, type: 'static', list_id: listId, created_at: now, updated_at: now })
  return id
}

export function findTag({ account }: HandlerContext, listId: string, name: string): Item | undefined {
  return account
    .getCollection(`/lists/${listId}/segments`)
    .listAll()
    .find((segment) => segment['type'] === 'static' && segment['name'] === name)
}
