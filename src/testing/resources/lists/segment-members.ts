import type { HandlerContext } from '../../engine/handler-context.js'
import type { Item } from '../../state/collection.js'
import { compileConditions } from './segment-conditions.js'

const SUBSCRIBED: ReadonlySet<string> = new Set(['subscribed'])

/**
 * Returns the slots of the members of a static or saved segment that have one of these statuses.
 *
 * @throws {Problem} 501 if a condition is not implemented
 */
export function selectBySegment(
  segment: Item,
  context: HandlerContext,
  listId: string,
  statuses: ReadonlySet<string> = SUBSCRIBED,
): number[] {
  if (segment['type'] === 'saved') return selectByConditions(segment['options'], context, listId, statuses)
  const store = context.account.getMembers(listId)
  return store
    .findTaggedSlots(Number(segment['id']))
    .filter((slot) => statuses.has(store.get(slot)?.status ?? ''))
}

/** @throws {Problem} */
export function selectByConditions(
  options: unknown,
  context: HandlerContext,
  listId: string,
  statuses: ReadonlySet<string> = SUBSCRIBED,
): number[] {
  const fits = compileConditions(options, context, listId)
  const slots: number[] = []
  for (const [slot, member] of context.account.getMembers(listId).entries())
    if (statuses.has(member.status) && fits(member)) slots.push(slot)
  return slots
}
