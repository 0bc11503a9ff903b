import type { HandlerContext } from '../../engine/handler-context.js'
import { createInvalidAction } from '../../problem.js'
import type { Item } from '../../state/collection.js'
import { selectByConditions, selectBySegment } from '../lists/segment-members.js'

/** Returns the slots of the current recipients of a campaign. */
export function selectRecipients(campaign: Item, context: HandlerContext): Uint32Array {
  const { list_id: listId, segment_opts: segment } = (campaign['recipients'] ?? {}) as Item
  const store = context.account.getMembers(String(listId))
  const subscribed = store.select({
    key: 'recipients',
    matches: ({ status }) => status === 'subscribed',
    matchesAllSubscribed: true,
  })
  const options = (segment ?? {}) as { saved_segment_id?: number; conditions?: readonly unknown[] }
  if (options.saved_segment_id) return selectSavedSegment(options.saved_segment_id, context, String(listId))
  if (!options.conditions?.length) return subscribed
  return Uint32Array.from(selectByConditions(options, context, String(listId)))
}

/** @throws {Problem} */
function selectSavedSegment(id: number, context: HandlerContext, listId: string): Uint32Array {
  const segment = context.account.getCollection(`/lists/${listId}/segments`).get(String(id))
  if (segment === undefined) throw createInvalidAction(`The list has no segment ${id}.`)
  return Uint32Array.from(selectBySegment(segment, context, listId))
}
