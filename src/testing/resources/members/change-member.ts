import type { Context } from '../../engine/context.js'
import { isTrue } from '../../engine/query.js'
import { invalidField, Problem } from '../../problem.js'
import { timestamp } from '../../state/clock.js'
import type { Item } from '../../state/collection.js'
import type { MemberStatus, StoredMember } from '../../state/member.js'
import { mergeValues } from './merge-values.js'
import { interestIds } from './render-member.js'
import { addTag } from './tags.js'

const ADDRESS = /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/

/** @throws {Problem} for an address that is none, or that was deleted for good. */
export function checkAddress(context: Context, listId: string, email: string): void {
  if (!ADDRESS.test(email)) throw invalidField('email_address', 'must be a valid email address')
  if (context.account.members(listId).isForgotten(email)) {
    throw new Problem(
      400,
      'Forgotten Email Not Subscribed',
      `${email} was permanently deleted and cannot be re-imported. The contact must subscribe again.`,
    )
  }
}

/** @throws {Problem} if a member that has left may not be subscribed by another. */
export function checkCompliance(before: StoredMember | undefined, status: unknown): void {
  if (before === undefined || status !== 'subscribed') return
  const mayNot = before.isInCompliance === true || before.status === 'cleaned'
  if (!mayNot || before.status === 'subscribed') return
  throw new Problem(
    400,
    'Member In Compliance State',
    `${before.email_address} is in a compliance state due to unsubscribe, bounce, or compliance review and cannot be subscribed.`,
  )
}

export const memberExists = (email: string) =>
  new Problem(
    400,
    'Member Exists',
    `${email} is already a list member. Use PUT to insert or update list members.`,
  )

/** A member made of a body, with the defaults of the account. */
export function newMember(context: Context, listId: string, body: Item, status: MemberStatus): StoredMember {
  const now = timestamp(context.clock.now())
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
  return changeMember(context, listId, blank, { ...body, status })
}

/** A member with the values of a body laid over it. */
export function changeMember(
  context: Context,
  listId: string,
  before: StoredMember,
  body: Item,
): StoredMember {
  const { account, query, clock } = context
  const isChecked = !isTrue(query['skip_merge_validation'])
  const taken = Object.fromEntries(
    PLAIN.filter((name) => body[name] !== undefined && body[name] !== null).map((name) => [name, body[name]]),
  )
  return {
    ...before,
    ...taken,
    merge_fields: mergeValues(account, listId, before.merge_fields, body['merge_fields'], isChecked),
    interests: { ...before.interests, ...checkInterests(context, listId, body['interests']) },
    tags: addNamedTags(context, listId, before.tags, body['tags']),
    ...(body['location'] !== undefined && { location: body['location'] as Item }),
    last_changed: timestamp(clock.now()),
  }
}

const PLAIN = [
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

function checkInterests(context: Context, listId: string, given: unknown): Record<string, boolean> {
  const interests = (given ?? {}) as Record<string, boolean>
  const unknown = Object.keys(interests).find((id) => !interestIds(context, listId).includes(id))
  if (unknown !== undefined) throw invalidField(`interests.${unknown}`, 'is no interest of this list')
  return interests
}

function addNamedTags(
  context: Context,
  listId: string,
  tags: readonly number[],
  given: unknown,
): readonly number[] {
  if (!Array.isArray(given)) return tags
  const ids = given.map((tag) => addTag(context, listId, nameOfTag(tag)))
  return [...new Set([...tags, ...ids])]
}

const nameOfTag = (tag: unknown) =>
  String(typeof tag === 'object' && tag !== null ? (tag as Item)['name'] : tag)
