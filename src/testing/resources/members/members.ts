import type { Context, Handler } from '../../engine/context.js'
import { invalidField, notFound, Problem } from '../../problem.js'
import { timestamp } from '../../state/clock.js'
import type { Item } from '../../state/collection.js'
import { hashAddress, type MemberStatus, type StoredMember } from '../../state/member.js'
import { changeMember, checkAddress, checkCompliance, memberExists, newMember } from './change-member.js'
import { MemberRenderer } from './render-member.js'

const listIn = ({ params }: Context) => params['list_id'] ?? ''

/** @throws {Problem} 404 */
export function readSlot({ account, params }: Context): readonly [slot: number, member: StoredMember] {
  const store = account.members(params['list_id'] ?? '')
  const slot = store.find(params['subscriber_hash'] ?? '')
  const member = slot === undefined ? undefined : store.at(slot)
  if (slot === undefined || member === undefined) throw notFound()
  return [slot, member]
}

const render = (context: Context, slot: number, member: StoredMember): Item =>
  new MemberRenderer(context, listIn(context)).render(slot, member)

const addMember: Handler = (context) => {
  const { body, account } = context
  const email = String(body['email_address'])
  checkAddress(context, listIn(context), email)
  const store = account.members(listIn(context))
  const slot = store.find(hashAddress(email))
  const before = slot === undefined ? undefined : store.at(slot)
  if (slot === undefined || before === undefined) {
    return render(context, ...insert(context, body, body['status'] as MemberStatus))
  }
  // An archived contact comes back when it is added again.
  if (before.status !== 'archived') throw memberExists(email)
  return change(context, slot, before, body)
}

const putMember: Handler = (context) => {
  const { body, account, params } = context
  const email = String(body['email_address'])
  const store = account.members(listIn(context))
  const slot = store.find(params['subscriber_hash'] ?? '') ?? store.find(hashAddress(email))
  const before = slot === undefined ? undefined : store.at(slot)
  if (slot !== undefined && before !== undefined) {
    const status = before.status === 'archived' ? (body['status'] ?? body['status_if_new']) : body['status']
    return change(context, slot, before, { ...body, ...(status !== undefined && { status }) })
  }
  checkAddress(context, listIn(context), email)
  return render(context, ...insert(context, body, (body['status'] ?? body['status_if_new']) as MemberStatus))
}

function insert(
  context: Context,
  body: Item,
  status: MemberStatus,
): readonly [slot: number, member: StoredMember] {
  const member = newMember(context, listIn(context), body, status)
  return [context.account.members(listIn(context)).add(member), member]
}

const patchMember: Handler = (context) => {
  const [slot, before] = readSlot(context)
  return change(context, slot, before, context.body)
}

function change(context: Context, slot: number, before: StoredMember, body: Item): Item {
  checkCompliance(before, body['status'])
  const email = body['email_address']
  if (email !== undefined && hashAddress(String(email)) !== hashAddress(before.email_address)) {
    moveAddress(context, before, String(email))
  }
  const member = changeMember(context, listIn(context), before, body)
  context.account.members(listIn(context)).update(slot, member)
  return render(context, slot, member)
}

function moveAddress(context: Context, before: StoredMember, email: string): void {
  const list = listIn(context)
  checkAddress(context, list, email)
  if (context.account.members(list).find(hashAddress(email)) !== undefined) throw memberExists(email)
  const pathOf = (address: string) => `/lists/${list}/members/${hashAddress(address)}`
  context.account.moveBelow(pathOf(before.email_address), pathOf(email))
}

const archiveMember: Handler = (context) => {
  const [slot, member] = readSlot(context)
  if (member.status === 'archived') {
    throw new Problem(
      405,
      'Method Not Allowed',
      'This list member cannot be removed: it is archived already.',
    )
  }
  const archived = { ...member, status: 'archived', last_changed: timestamp(context.clock.now()) } as const
  context.account.members(listIn(context)).update(slot, archived)
  return undefined
}

const forgetMember: Handler = (context) => {
  const { account, params } = context
  const [slot] = readSlot(context)
  account.members(listIn(context)).forget(slot)
  account.forgetBelow(`/lists/${listIn(context)}/members/${params['subscriber_hash']}`)
  return undefined
}

const batchMembers: Handler = (context) => {
  const { body } = context
  const members = body['members'] as readonly Item[]
  if (members.length > MOST_MEMBERS) {
    throw invalidField('members', `must be at most ${MOST_MEMBERS}, not ${members.length}`)
  }
  const [created, updated, errors]: [Item[], Item[], Item[]] = [[], [], []]
  for (const member of members) {
    try {
      const { item, isNew } = batchMember(context, member, body['update_existing'] === true)
      if (isNew) created.push(item)
      else updated.push(item)
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      errors.push(batchError(String(member['email_address'] ?? ''), error))
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

const MOST_MEMBERS = 500

function batchMember(context: Context, body: Item, updates: boolean): { item: Item; isNew: boolean } {
  const email = String(body['email_address'] ?? '')
  checkAddress(context, listIn(context), email)
  const store = context.account.members(listIn(context))
  const slot = store.find(hashAddress(email))
  const before = slot === undefined ? undefined : store.at(slot)
  if (slot === undefined || before === undefined) {
    const status = (body['status'] ?? 'subscribed') as MemberStatus
    return { item: withoutContact(render(context, ...insert(context, body, status))), isNew: true }
  }
  if (!updates && before.status !== 'archived') throw memberExists(email)
  return { item: withoutContact(change(context, slot, before, body)), isNew: false }
}

/** The answer of this operation knows fewer fields of a member. */
function withoutContact({ contact_id: _, full_name: __, web_id: ___, ...rest }: Item): Item {
  return rest
}

function batchError(email: string, { title, detail, more }: Problem): Item {
  const [first] = (more['errors'] ?? []) as readonly { field: string; message: string }[]
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
  'lists.getListMember': (context) => render(context, ...readSlot(context)),
  'lists.setListMember': putMember,
  'lists.updateListMember': patchMember,
  'lists.deleteListMember': archiveMember,
  'lists.deleteListMemberPermanent': forgetMember,
  'lists.batchListMembers': batchMembers,
}
