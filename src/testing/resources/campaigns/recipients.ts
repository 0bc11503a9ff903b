import type { HandlerContext } from '../../engine/handler-context.js'
import { Problem } from '../../problem.js'
import type { Item } from '../../state/collection.js'

/** Returns the slots of the members that a campaign is currently addressed to. */
export function selectRecipients(campaign: Item, { account }: HandlerContext): Uint32Array {
  const { list_id: listId, segment_opts: segment } = (campaign['recipients'] ?? {}) as Item
  const store = account.getMembers(String(listId))
  const subscribed = store.select({
    key: 'recipients',
    matches: ({ status }) => status === 'subscribed',
    matchesAllSubscribed: true,
  })
  const options = (segment ?? {}) as { saved_segment_id?: number; conditions?: readonly unknown[] }
  if (options.saved_segment_id) {
    const saved = account.getCollection(`/lists/${listId}/segments`).get(String(options.saved_segment_id))
    if (saved?.['type'] === 'static') {
      const tagged = new Set(store.findTaggedSlots(options.saved_segment_id))
      return subscribed.filter((slot) => tagged.has(slot))
    }
  }
  if (!options.saved_segment_id && !options.conditions?.length) return subscribed
  throw new Problem(
    501,
    'Not Implemented',
    'The stand-in does not evaluate the conditions of segments. Send to a whole list or to a static segment.',
  )
}
