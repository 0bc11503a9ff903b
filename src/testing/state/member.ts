import { computeMd5 } from './id-generator.js'

export type MemberStatus =
  | 'archived'
  | 'cleaned'
  | 'pending'
  | 'subscribed'
  | 'transactional'
  | 'unsubscribed'

/** A member as stored. Derived fields (hash, names, ids) are computed when it is read. */
export interface StoredMember {
  readonly email_address: string
  readonly status: MemberStatus
  readonly email_type: string
  readonly language: string
  readonly vip: boolean
  readonly merge_fields: Readonly<Record<string, unknown>>
  readonly interests: Readonly<Record<string, boolean>>
  readonly ip_signup: string
  readonly timestamp_signup: string
  readonly ip_opt: string
  readonly timestamp_opt: string
  readonly last_changed: string
  readonly source: string
  /** The ids of its static segments; tags are static segments. */
  readonly tags: readonly number[]
  readonly location?: Readonly<Record<string, unknown>>
  readonly marketing_permissions?: readonly unknown[]
  readonly unsubscribe_reason?: string
  /** After a bounce or a complaint, only the contact itself can subscribe again. */
  readonly isInCompliance?: boolean
}

/** Computes the MD5 of the lower-case address, which is Mailchimp's id of a member. */
export function hashAddress(email: string): string {
  return computeMd5(email.toLowerCase())
}
