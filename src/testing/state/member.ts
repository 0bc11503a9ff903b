import { computeMd5 } from './id-generator.js'

export type MemberStatus =
  | 'archived'
  | 'cleaned'
  | 'pending'
  | 'subscribed'
  | 'transactional'
  | 'unsubscribed'

/** A member as it is stored; what follows from it (hash, names, ids) is made when it is read. */
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
  /** Ids of the static segments it is in; tags are those. */
  readonly tags: readonly number[]
  readonly location?: Readonly<Record<string, unknown>>
  readonly marketing_permissions?: readonly unknown[]
  readonly unsubscribe_reason?: string
  /** Bounces, complaints and the like: such an address can only subscribe by itself. */
  readonly isInCompliance?: boolean
}

/** MD5 of the address in lower case: how Mailchimp names a member. */
export function hashAddress(email: string): string {
  return computeMd5(email.toLowerCase())
}
