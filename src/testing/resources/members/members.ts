import type { Handler, HandlerContext } from '../../engine/handler-context.js'
import { createInvalidField, createNotFound, Problem } from '../../problem.js'
import type { Item } from '../../state/collection.js'
import { formatTimestamp } from '../../state/fake-clock.js'
import { hashAddress, type MemberStatus, type StoredMember } from '../../state/member.js'
import {
  applyMemberChanges,
  assertAddress,
  assertCompliance,
  createMember,
  createMemberExists,
} from './member-changes.js'
import { MemberRenderer } from './member-renderer.js'

const getListId = ({ params }: HandlerContext) => params['list_id'] ?? ''

/** @throws {Problem} 404 */
export function requireMember({
  account,
  params,
}: HandlerContext): readonly [slot: number, member: StoredMember] {
  const store = account.getMembers(params['list_id'] ?? '')
  const slot = store.findSlot(params['subscriber_hash'] ?? '')
  const member = slot === undefined ? undefined : store.get(slot)
  if (slot === undefined || member === undefined) throw createNotFound()
  return [slot, member]
}

const renderMember = (context: HandlerContext, slot: number, member: StoredMember): Item =>
  new MemberRenderer(context, getListId(context)).render(slot, member)

const addMember: Handler = (context) => {
  const { body, account } = context
  const email = String(body['email_address'])
  assertAddress(context, getListId(context), email)
  const store = account.getMembers(getListId(context))
  const slot = store.findSlot(hashAddress(email))
  const before = slot === undefined ? undefined : store.get(slot)
  if (slot === undefined || before === undefined) {
    return renderMember(context, ...insertMember(context, body, body['status'] as MemberStatus))
  }
  // Adding an archived contact restores it.
  if (before.status !== 'archived') throw createMemberExists(email)
  return updateMember(context, slot, before, body)
}

const putMember: Handler = (context) => {
  const { body, account, params } = context
  const email = String(body['email_address'])
  const store = account.getMembers(getListId(context))
  const slot = store.findSlot(params['subscriber_hash'] ?? '') ?? store.findSlot(hashAddress(email))
  const before = slot === undefined ? undefined : store.get(slot)
  if (slot !== undefined && before !== undefined) {
    const status = before.status === 'archived' ? (body['status'] ?? body['status_if_new']) : body['status']
    return updateMember(context, slot, before, { ...body, ...(status !== undefined && { status }) })
  }
  assertAddress(context, getListId(context), email)
  return renderMember(
    context,
    ...insertMember(context, body, (body['status'] ?? body['status_if_new']) as MemberStatus),
  )
}

function insertMember(
  context: HandlerContext,
  body: Item,
  status: MemberStatus,
): readonly [slot: number, member: StoredMember] {
  const member = createMember(context, getListId(context), body, status)
  return [context.account.getMembers(getListId(context)).add(member), member]
}

const patchMember: Handler = (context) => {
  const [slot, before] = requireMember(context)
  return updateMember(context, slot, before, context.body)
}

function updateMember(context: HandlerContext, slot: number, before: StoredMember, body: Item): Item {
  assertCompliance(before, body['status'])
  const email = body['email_address']
  if (email !== undefined && hashAddress(String(email)) !== hashAddress(before.email_address)) {
    changeAddress(context, before, String(email))
  }
  const member = applyMemberChanges(context, getListId(context), before, body)
  context.account.getMembers(getListId(context)).update(slot, member)
  return renderMember(context, slot, member)
}

function changeAddress(context: HandlerContext, before: StoredMember, email: string): void {
  const list = getListId(context)
  assertAddress(context, list, email)
  if (context.account.getMembers(list).findSlot(hashAddress(email)) !== undefined)
    throw createMemberExists(email)
  const buildPath = (address: string) => `/lists/${list}/members/${hashAddress(address)}`
  context.account.moveSubtree(buildPath(before.email_address), buildPath(email))
}

const archiveMember: Handler = (context) => {
  const [slot, member] = requireMember(context)
  if (member.status === 'archived') {
    throw new Problem(
      405,
      'Method Not Allowed',
      'This list member cannot be removed: it is archived already.',
    )
  }
  const archived = {
    ...member,
    status: 'archived',
    last_changed: formatTimestamp(context.clock.now()),
  } as const
  context.account.getMembers(getListId(context)).update(slot, archived)
  return undefined
}

const forgetMember: Handler = (context) => {
  const { account, params } = context
  const [slot] = requireMember(context)
  account.getMembers(getListId(context)).forget(slot)
  account.deleteSubtree(`/lists/${getListId(context)}/members/${params['subscriber_hash']}`)
  return undefined
}

const upsertMembers: Handler = (context) => {
  const { body } = context
  const members = body['members'] as readonly Item[]
  if (members.length > MAX_MEMBERS) {
    throw createInvalidField('members', `must be at most ${MAX_MEMBERS}, not ${members.length}`)
  }
  const [created, updated, errors]: [Item[], Item[], Item[]] = [[], [], []]
  for (const member of members) {
    try {
      const { item, isNew } = upsertMember(context, member, body['update_existing'] === true)
      if (isNew) created.push(item)
      else updated.push(item)
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      errors.push(createBatchError(String(member['email_address'] ?? ''), error))
    }
  }
  return {
    new_members: created,
    updated_members: updated,
    errors,
    total_created: created.length,
    total_updated: updated.length,
    error_count: errors.length,
  }
}

const MAX_MEMBERS = 500

function upsertMember(
  context: HandlerContext,
  body: Item,
  canUpdate: boolean,
): { item: Item; isNew: boolean } {
  const email = String(body['email_address'] ?? '')
  assertAddress(context, getListId(context), email)
  const store = context.account.getMembers(getListId(context))
  const slot = store.findSlot(hashAddress(email))
  const before = slot === undefined ? undefined : store.get(slot)
  if (slot === undefined || before === undefined) {
    const status = (body['status'] ?? 'subscribed') as MemberStatus
    return {
      item: omitContactFields(renderMember(context, ...insertMember(context, body, status))),
      isNew: true,
    }
  }
  if (!canUpdate && before.status !== 'archived') throw createMemberExists(email)
  return { item: omitContactFields(updateMember(context, slot, before, body)), isNew: false }
}

/** Omits the fields of a member that the response of a batch does not contain. */
function omitContactFields({ contact_id: _, full_name: __, web_id: ___, ...rest }: Item): Item {
  return rest
}

function createBatchError(email: string, { title, detail, extensions }: Problem): Item {
  const [first] = (extensions['errors'] ?? []) as readonly { field: string; message: string }[]
  return {
    email_address: email,
    error: first === undefined ? detail : `${first.field} ${first.message}`,
    error_code: title === 'Member Exists' ? 'ERROR_CONTACT_EXISTS' : 'ERROR_GENERIC',
    field: first?.field ?? '',
    field_message: first?.message ?? '',
  }
}

export const memberHandlers: Readonly<Record<string, Handler>> = {
  'lists.addListMember': addMember,
  'lists.getListMember': (context) => renderMember(context, ...requireMember(context)),
  'lists.setListMember': putMember,
  'lists.updateListMember': patchMember,
  'lists.deleteListMember': archiveMember,
  'lists.deleteListMemberPermanent': forgetMember,
  'lists.batchListMembers': upsertMembers,
}
