import type { Body } from '../engine/typed-operation.js'
import type { MemberStatus } from '../state/member.js'

/** The contents of the account at the start. The same seed yields the same ids and responses. */
export interface Seed {
  readonly lists?: readonly SeedList[]
  readonly campaigns?: readonly SeedCampaign[]
  readonly templates?: readonly SeedTemplate[]
  readonly stores?: readonly SeedStore[]
  /** Other items, keyed by the path of their collection: `{ '/campaign-folders': [{ name: 'Old' }] }`. */
  readonly items?: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>
}

/** A list: the fields of `lists.createList`. Missing fields are empty. */
export interface SeedList extends Partial<Omit<Body<'lists.createList'>, 'name'>> {
  /** The id; Mailchimp's have ten hexadecimal digits. */
  readonly id?: string
  readonly name: string
  /** Merge fields besides FNAME, LNAME, ADDRESS, PHONE and BIRTHDAY. */
  readonly merge_fields?: readonly Body<'lists.addListMergeField'>[]
  /** The number of subscribed members (`person1@example.com` and so on), or an array of members. */
  readonly members?: number | readonly SeedMember[]
}

/** A member: the fields of `lists.addListMember`. */
export interface SeedMember extends Partial<Omit<Body<'lists.addListMember'>, 'email_address' | 'status'>> {
  readonly email_address: string
  /** @default 'subscribed' */
  readonly status?: MemberStatus
  /** Whether the contact unsubscribed or bounced, so that only the contact can subscribe again. @default false */
  readonly compliance?: boolean
}

/** A campaign: the fields of `campaigns.create`. */
export interface SeedCampaign extends Partial<Body<'campaigns.create'>> {
  readonly id?: string
  /** The HTML content. */
  readonly html?: string
  /** Whether it was sent to the members of the seed. @default false */
  readonly sent?: boolean
}

export interface SeedTemplate {
  readonly id?: number
  readonly name: string
  readonly html?: string
  readonly folder_id?: string
}

/** A store: the fields of `ecommerce.addStore`. */
export interface SeedStore extends Partial<Omit<Body<'ecommerce.addStore'>, 'id' | 'list_id'>> {
  readonly id: string
  readonly list_id: string
  readonly customers?: readonly Body<'ecommerce.addStoreCustomer'>[]
  readonly products?: readonly Body<'ecommerce.addStoreProduct'>[]
  readonly carts?: readonly Body<'ecommerce.addStoreCart'>[]
  readonly orders?: readonly Body<'ecommerce.addStoreOrder'>[]
}
