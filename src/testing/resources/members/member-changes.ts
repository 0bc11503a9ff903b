import type { HandlerContext } from '../../engine/handler-context.js'
import { isTrue } from '../../engine/request-query.js'
import { createInvalidField, Problem } from '../../problem.js'
import type { Item } from '../../state/collection.js'
import { formatTimestamp } from '../../state/fake-clock.js'
import type { MemberStatus, StoredMember } from '../../state/member.js'
import { listInterestIds } from './member-renderer.js'
import { applyMergeValues } from './merge-values.js'
import { ensureTag } from './tags.js'

const ADDRESS = /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/

/** Throws a problem if the address is invalid or was deleted permanently. */
export function assertAddress(context: HandlerContext, listId: string, email: string): void {
  if (!ADDRESS.test(email)) throw createInvalidField('email_address', 'must be a valid email address')
  if (context.account.getMembers(listId).isForgotten(email)) {
    throw new Problem(
      400,
      'Forgotten Email Not Subscribed',
      `${email} was permanently deleted and cannot be re-imported. The contact must subscribe again.`,
    )
  }
}

/** Throws a problem if the member has left the list: only the contact itself may subscribe again. */
export function assertCompliance(before: StoredMember | undefined, status: unknown): void {
  if (before === undefined || status !== 'subscribed') return
  const isBlocked = before.isInCompliance === true || before.status === 'cleaned'
  if (!isBlocked || before.status === 'subscribed') return
  throw new Problem(
    400,
    'Member In Compliance State',
    `${before.email_address} is in a compliance state due to unsubscribe, bounce, or compliance review and cannot be subscribed.`,
  )
}

export const createMemberExists = (email: string) =>
  new Problem(
    400,
    'Member Exists',
    `${email} is already a list member. Use PUT to insert or update list members.`,
  )

/** Creates a member from a body, with the defaults of the account. */
export function createMember(
  context: HandlerContext,
  listId: string,
  body: Item,
  status: MemberStatus,
): StoredMember {
  const now = formatTimestamp(context.clock.now())
  const blank: StoredMember = {
    email_address: String(body['email_address']),
    status,
    email_type: 'html',
    language: '',
    vip: false,
    merge_fields: {},
    interests: {},
    ip_signup: '',
    timestamp_signup: now,
    ip_opt: '',
    timestamp_opt: now,
    last_changed: now,
    source: 'API - Generic',
    tags: [],
  }
  return applyMemberChanges(context, listId, blank, { ...body, status })
}

/** Applies a body to a member. */
export function applyMemberChanges(
  context: HandlerContext,
  listId: string,
  before: StoredMember,
  body: Item,
): StoredMember {
  const { account, query, clock } = context
  const isChecked = !isTrue(query['skip_merge_validation'])
  const taken = Object.fromEntries(
    PLAIN_FIELDS.filter((name) => body[name] !== undefined && body[name] !== null).map((name) => [
      name,
      body[name],
    ]),
  )
  return {
    ...before,
    ...taken,
    merge_fields: applyMergeValues(account, listId, before.merge_fields, body['merge_fields'], isChecked),
    interests: { ...before.interests, ...parseInterests(context, listId, body['interests']) },
    tags: addNamedTags(context, listId, before.tags, body['tags']),
    ...(body['location'] !== undefined && { location: body['location'] as Item }),
    last_changed: formatTimestamp(clock.now()),
  }
}

const PLAIN_FIELDS = [
  'email_address',
  'status',
  'email_type',
  'language',
  'vip',
  'ip_signup',
  'timestamp_signup',
  'ip_opt',
  'timestamp_opt',
  'marketing_permissions',
  'unsubscribe_reason',
] as const

function parseInterests(context: HandlerContext, listId: string, given: unknown): Record<string, boolean> {
  const interests = (given ?? {}) as Record<string, boolean>
  const unknown = Object.keys(interests).find((id) => !listInterestIds(context, listId).includes(id))
  if (unknown !== undefined)
    throw createInvalidField(`interests.${unknown}`, 'is not an interest of this list')
  return interests
}

function addNamedTags(
  context: HandlerContext,
  listId: string,
  tags: readonly number[],
  given: unknown,
): readonly number[] {
  if (!Array.isArray(given)) return tags
  const ids = given.map((tag) => ensureTag(context, listId, readTagName(tag)))
  return [...new Set([...tags, ...ids])]
}

const readTagName = (tag: unknown) =>
  String(typeof tag === 'object' && tag !== null ? (tag as Item)['name'] : tag)
