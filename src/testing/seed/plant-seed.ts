import type { AccountKey } from '../account/keys.js'
import type { Api } from '../api.js'
import { collectionShapes, fillTemplate } from '../engine/collections.js'
import { makeItem } from '../engine/new-item.js'
import { findRoute } from '../engine/route.js'
import { propertiesOf, servedOperations } from '../engine/specification.js'
import { Problem } from '../problem.js'
import type { Account } from '../state/account.js'
import type { Clock } from '../state/clock.js'
import { timestamp } from '../state/clock.js'
import type { Item } from '../state/collection.js'
import type { StoredMember } from '../state/member.js'
import { MemberStore, seededAddress } from '../state/member-store.js'
import { suggest } from '../suggest.js'
import type { Seed, SeedCampaign, SeedList, SeedMember, SeedStore } from './seed.js'

export interface Ground {
  readonly api: Api
  readonly account: Account
  readonly clock: Clock
  /** An owner of the account. */
  readonly key: AccountKey
}

const FIELDS: readonly (keyof Seed)[] = ['lists', 'campaigns', 'templates', 'stores', 'items']

/**
 * Puts a seed into an account, by the same operations that a client would call.
 *
 * @throws {TypeError} that says what is wrong, where, and what would be right.
 */
export function plantSeed(seed: Seed, ground: Ground): void {
  checkFields(seed, FIELDS, 'seed')
  each(seed.lists, 'seed.lists', (list, at) => plantList(list, at, ground))
  each(seed.templates, 'seed.templates', ({ id, ...template }, at) =>
    create(ground, 'templates.create', {}, { html: '', ...template }, at, id),
  )
  each(seed.stores, 'seed.stores', (store, at) => plantStore(store, at, ground))
  for (const [path, items] of Object.entries(seed.items ?? {})) plantItems(path, items, ground)
  each(seed.campaigns, 'seed.campaigns', (campaign, at) => plantCampaign(campaign, at, ground))
}

function each<T>(all: readonly T[] | undefined, place: string, plant: (one: T, place: string) => void): void {
  if (all === undefined) return
  if (!Array.isArray(all)) throw new TypeError(`${place} must be an array`)
  for (const [at, one] of all.entries()) {
    if (typeof one !== 'object' || one === null) throw new TypeError(`${place}[${at}] must be an object`)
    plant(one as T, `${place}[${at}]`)
  }
}

function checkFields(given: unknown, known: readonly string[], place: string): void {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    throw new TypeError(`${place} must be an object with some of ${known.join(', ')}`)
  }
  for (const name of Object.keys(given)) {
    if (known.includes(name)) continue
    throw new TypeError(`${place}.${name} is not known${suggest(name, known)} Known: ${known.join(', ')}.`)
  }
}

/** Calls an operation, and turns its problem into an error that names the place in the seed. */
function create(
  { api, key }: Ground,
  id: string,
  params: Readonly<Record<string, string>>,
  body: object,
  place: string,
  seededId?: string | number,
): Item {
  const operation = servedOperations().get(id)
  if (operation === undefined) throw new Error(`no operation ${id}`)
  checkFields(body, Object.keys(propertiesOf(operation.bodySchema ?? {})), place)
  try {
    const call = { operation, params, query: {}, body, key }
    return api.answer({ ...call, seededId: seededId?.toString() }).body as Item
  } catch (error) {
    throw error instanceof Problem ? new TypeError(`${place}: ${explain(error)}`) : error
  }
}

function explain({ detail, more }: Problem): string {
  const errors = (more['errors'] ?? []) as readonly { field: string; message: string }[]
  return errors.length === 0 ? detail : errors.map(({ field, message }) => `${field} ${message}`).join('; ')
}

const BLANK_LIST = {
  contact: { company: '', address1: '', city: '', state: '', zip: '', country: 'US' },
  permission_reminder: '',
  campaign_defaults: { from_name: '', from_email: '', subject: '', language: 'en' },
  email_type_option: false,
}

function plantList(
  { id, members, merge_fields: fields, ...list }: SeedList,
  place: string,
  ground: Ground,
): void {
  const { id: given } = create(ground, 'lists.createList', {}, { ...BLANK_LIST, ...list }, place, id)
  const listId = String(given)
  each(fields, `${place}.merge_fields`, (field, at) =>
    create(ground, 'lists.addListMergeField', { list_id: listId }, field, at),
  )
  if (typeof members === 'number') plantNumbered(listId, members, place, ground)
  else each(members, `${place}.members`, (member, at) => plantMember(listId, member, at, ground))
}

function plantNumbered(listId: string, count: number, place: string, { account, clock }: Ground): void {
  if (!Number.isInteger(count) || count < 0)
    throw new TypeError(`${place}.members must be a whole number, 0 or more`)
  const end = Math.floor(clock.now().getTime() / 1000) * 1000
  account.seedMembers(
    listId,
    new MemberStore(listId, { count, make: (at) => numberedMember(at, end - (count - at) * 1000) }),
  )
}

const NONE: readonly never[] = []

/** Its times are written only if they are read. */
function numberedMember(at: number, time: number): StoredMember {
  let written: string | undefined
  const write = () => (written ??= timestamp(new Date(time)))
  return {
    email_address: seededAddress(at),
    status: 'subscribed',
    email_type: 'html',
    language: 'en',
    vip: false,
    merge_fields: { FNAME: `Person${at + 1}`, LNAME: 'Example' },
    interests: {},
    ip_signup: '',
    get timestamp_signup() {
      return write()
    },
    ip_opt: '192.0.2.1',
    get timestamp_opt() {
      return write()
    },
    get last_changed() {
      return write()
    },
    source: 'Import',
    tags: NONE,
  }
}

function plantMember(listId: string, member: SeedMember, place: string, ground: Ground): void {
  const { compliance = false, status = 'subscribed', ...rest } = member
  const isArchived = status === 'archived'
  const body = { ...rest, status: isArchived ? 'subscribed' : status }
  const { id } = create(ground, 'lists.addListMember', { list_id: listId }, body, place)
  if (!compliance && !isArchived) return
  const store = ground.account.members(listId)
  const slot = store.find(String(id)) ?? 0
  const stored = store.at(slot) as StoredMember
  store.update(slot, { ...stored, status, ...(compliance && { isInCompliance: true }) })
}

function plantCampaign({ id, html, sent, ...campaign }: SeedCampaign, place: string, ground: Ground): void {
  const { id: given } = create(ground, 'campaigns.create', {}, { type: 'regular', ...campaign }, place, id)
  const params = { campaign_id: String(given) }
  if (html !== undefined) create(ground, 'campaigns.setContent', params, { html }, place)
  if (sent === true) create(ground, 'campaigns.send', params, {}, place)
}

function plantStore(
  { customers, products, carts, orders, ...store }: SeedStore,
  place: string,
  ground: Ground,
): void {
  const { id } = store
  const params = { store_id: id }
  create(ground, 'ecommerce.addStore', {}, { name: id, currency_code: 'USD', ...store }, place)
  const plantAll = (all: readonly object[] | undefined, name: string, operation: string) =>
    each(all, `${place}.${name}`, (one, at) => create(ground, operation, params, one, at))
  plantAll(customers, 'customers', 'ecommerce.addStoreCustomer')
  plantAll(products, 'products', 'ecommerce.addStoreProduct')
  plantAll(carts, 'carts', 'ecommerce.addStoreCart')
  plantAll(orders, 'orders', 'ecommerce.addStoreOrder')
}

/** Items of any collection are stored as they are: that is for what no operation creates. */
function plantItems(path: string, items: readonly Item[], { api, account, key }: Ground): void {
  const found = findRoute('GET', `/3.0${path}`)
  const shape = found && collectionShapes().get(found.operation.template)
  if (found === undefined || shape === undefined) {
    throw new TypeError(
      `seed.items['${path}'] is no collection: write its path, as '/lists/a1b2c3d4e5/webhooks'`,
    )
  }
  const known = Object.keys(propertiesOf(shape.itemSchema))
  each(items, `seed.items['${path}']`, (item, at) => {
    checkFields(item, known, at)
    const context = api.context({ ...found, query: {}, body: item, key })
    const given = item[shape.idField]
    const next = shape.idIsNumber ? String(account.ids.number(path)) : account.ids.hex(path)
    const id = given === undefined ? next : String(given)
    account.collection(fillTemplate(shape.template, found.params)).set(id, makeItem(shape, item, id, context))
  })
}
