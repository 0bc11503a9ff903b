import type { AccountKey } from '../account/account-key.js'
import { fillTemplate, loadCollectionShapes } from '../engine/collection-shape.js'
import { buildItem } from '../engine/item-builder.js'
import { findRoute } from '../engine/request-route.js'
import { collectProperties, loadServedOperations } from '../engine/specification.js'
import type { MailchimpApi } from '../mailchimp-api.js'
import { Problem } from '../problem.js'
import type { AccountState } from '../state/account-state.js'
import type { Item } from '../state/collection.js'
import type { FakeClock } from '../state/fake-clock.js'
import { formatTimestamp } from '../state/fake-clock.js'
import type { StoredMember } from '../state/member.js'
import { formatSeededAddress, MemberStore } from '../state/member-store.js'
import { formatSuggestion } from '../suggestion.js'
import type { Seed, SeedCampaign, SeedList, SeedMember, SeedStore } from './seed.js'

export interface SeedTarget {
  readonly api: MailchimpApi
  readonly account: AccountState
  readonly clock: FakeClock
  /** A key of an owner of the account. */
  readonly key: AccountKey
}

const SEED_FIELDS: readonly (keyof Seed)[] = ['lists', 'campaigns', 'templates', 'stores', 'items']

/**
 * Loads a seed into an account. Calls the operations that a client would call.
 *
 * @throws {TypeError} with the fault, its position, and what is valid
 */
export function seedAccount(seed: Seed, target: SeedTarget): void {
  assertKnownFields(seed, SEED_FIELDS, 'seed')
  seedEach(seed.lists, 'seed.lists', (list, entryPlace) => seedList(list, entryPlace, target))
  seedEach(seed.templates, 'seed.templates', ({ id, ...template }, entryPlace) =>
    callOperation(target, 'templates.create', {}, { html: '', ...template }, entryPlace, id),
  )
  seedEach(seed.stores, 'seed.stores', (store, entryPlace) => seedStore(store, entryPlace, target))
  for (const [path, items] of Object.entries(seed.items ?? {})) seedItems(path, items, target)
  seedEach(seed.campaigns, 'seed.campaigns', (campaign, entryPlace) =>
    seedCampaign(campaign, entryPlace, target),
  )
}

function seedEach<T>(
  all: readonly T[] | undefined,
  place: string,
  seedEntry: (one: T, place: string) => void,
): void {
  if (all === undefined) return
  if (!Array.isArray(all)) throw new TypeError(`${place} must be an array`)
  for (const [index, entry] of all.entries()) {
    if (typeof entry !== 'object' || entry === null)
      throw new TypeError(`${place}[${index}] must be an object`)
    seedEntry(entry as T, `${place}[${index}]`)
  }
}

function assertKnownFields(given: unknown, known: readonly string[], place: string): void {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    throw new TypeError(`${place} must be an object with some of ${known.join(', ')}`)
  }
  for (const name of Object.keys(given)) {
    if (known.includes(name)) continue
    throw new TypeError(
      `${place}.${name} is not known${formatSuggestion(name, known)} Known: ${known.join(', ')}.`,
    )
  }
}

/** Calls an operation, and converts its problem into an error that names the position in the seed. */
function callOperation(
  { api, key }: SeedTarget,
  id: string,
  params: Readonly<Record<string, string>>,
  body: object,
  place: string,
  seededId?: string | number,
): Item {
  const operation = loadServedOperations().get(id)
  if (operation === undefined) throw new Error(`no operation ${id}`)
  assertKnownFields(body, Object.keys(collectProperties(operation.bodySchema ?? {})), place)
  try {
    const call = { operation, params, query: {}, body, key }
    return api.handle({ ...call, seededId: seededId?.toString() }).body as Item
  } catch (error) {
    throw error instanceof Problem ? new TypeError(`${place}: ${formatProblem(error)}`) : error
  }
}

function formatProblem({ detail, extensions }: Problem): string {
  const errors = (extensions['errors'] ?? []) as readonly { field: string; message: string }[]
  return errors.length === 0 ? detail : errors.map(({ field, message }) => `${field} ${message}`).join('; ')
}

const BLANK_LIST = {
  contact: { company: '', address1: '', city: '', state: '', zip: '', country: 'US' },
  permission_reminder: '',
  campaign_defaults: { from_name: '', from_email: '', subject: '', language: 'en' },
  email_type_option: false,
}

function seedList(
  { id, members, merge_fields: fields, ...list }: SeedList,
  place: string,
  target: SeedTarget,
): void {
  const { id: given } = callOperation(target, 'lists.createList', {}, { ...BLANK_LIST, ...list }, place, id)
  const listId = String(given)
  seedEach(fields, `${place}.merge_fields`, (field, entryPlace) =>
    callOperation(target, 'lists.addListMergeField', { list_id: listId }, field, entryPlace),
  )
  if (typeof members === 'number') seedNumberedMembers(listId, members, place, target)
  else
    seedEach(members, `${place}.members`, (member, entryPlace) =>
      seedMember(listId, member, entryPlace, target),
    )
}

function seedNumberedMembers(
  listId: string,
  count: number,
  place: string,
  { account, clock }: SeedTarget,
): void {
  if (!Number.isInteger(count) || count < 0)
    throw new TypeError(`${place}.members must be a whole number, 0 or more`)
  const end = Math.floor(clock.now().getTime() / 1000) * 1000
  account.setMembers(
    listId,
    new MemberStore(listId, {
      count,
      create: (index) => createNumberedMember(index, end - (count - index) * 1000),
    }),
  )
}

const NO_TAGS: readonly never[] = []

/** Creates a member of the seed. Formats its time only when it is read. */
function createNumberedMember(index: number, time: number): StoredMember {
  let formatted: string | undefined
  const formatOnce = () => (formatted ??= formatTimestamp(new Date(time)))
  return {
    email_address: formatSeededAddress(index),
    status: 'subscribed',
    email_type: 'html',
    language: 'en',
    vip: false,
    merge_fields: { FNAME: `Person${index + 1}`, LNAME: 'Example' },
    interests: {},
    ip_signup: '',
    get timestamp_signup() {
      return formatOnce()
    },
    ip_opt: '192.0.2.1',
    get timestamp_opt() {
      return formatOnce()
    },
    get last_changed() {
      return formatOnce()
    },
    source: 'Import',
    tags: NO_TAGS,
  }
}

function seedMember(listId: string, member: SeedMember, place: string, target: SeedTarget): void {
  const { compliance = false, status = 'subscribed', ...rest } = member
  const isArchived = status === 'archived'
  const body = { ...rest, status: isArchived ? 'subscribed' : status }
  const { id } = callOperation(target, 'lists.addListMember', { list_id: listId }, body, place)
  if (!compliance && !isArchived) return
  const store = target.account.getMembers(listId)
  const slot = store.findSlot(String(id)) ?? 0
  const stored = store.get(slot) as StoredMember
  store.update(slot, { ...stored, status, ...(compliance && { isInCompliance: true }) })
}

function seedCampaign(
  { id, html, sent, ...campaign }: SeedCampaign,
  place: string,
  target: SeedTarget,
): void {
  const { id: given } = callOperation(
    target,
    'campaigns.create',
    {},
    { type: 'regular', ...campaign },
    place,
    id,
  )
  const params = { campaign_id: String(given) }
  if (html !== undefined) callOperation(target, 'campaigns.setContent', params, { html }, place)
  if (sent === true) callOperation(target, 'campaigns.send', params, {}, place)
}

function seedStore(
  { customers, products, carts, orders, ...store }: SeedStore,
  place: string,
  target: SeedTarget,
): void {
  const { id } = store
  const params = { store_id: id }
  callOperation(target, 'ecommerce.addStore', {}, { name: id, currency_code: 'USD', ...store }, place)
  const seedAll = (all: readonly object[] | undefined, name: string, operation: string) =>
    seedEach(all, `${place}.${name}`, (entry, entryPlace) =>
      callOperation(target, operation, params, entry, entryPlace),
    )
  seedAll(customers, 'customers', 'ecommerce.addStoreCustomer')
  seedAll(products, 'products', 'ecommerce.addStoreProduct')
  seedAll(carts, 'carts', 'ecommerce.addStoreCart')
  seedAll(orders, 'orders', 'ecommerce.addStoreOrder')
}

/** Stores the items of a collection unchanged, for resources that no operation creates. */
function seedItems(path: string, items: readonly Item[], { api, account, key }: SeedTarget): void {
  const found = findRoute('GET', `/3.0${path}`)
  const shape = found && loadCollectionShapes().get(found.operation.template)
  if (found === undefined || shape === undefined) {
    throw new TypeError(
      `seed.items['${path}'] is not a collection: write its path, like '/lists/a1b2c3d4e5/webhooks'`,
    )
  }
  const known = Object.keys(collectProperties(shape.itemSchema))
  seedEach(items, `seed.items['${path}']`, (item, entryPlace) => {
    assertKnownFields(item, known, entryPlace)
    const context = api.createContext({ ...found, query: {}, body: item, key })
    const given = item[shape.idField]
    const next = shape.hasNumericId ? String(account.ids.generateNumber(path)) : account.ids.generateHex(path)
    const id = given === undefined ? next : String(given)
    account
      .getCollection(fillTemplate(shape.template, found.params))
      .set(id, buildItem(shape, item, id, context))
  })
}
