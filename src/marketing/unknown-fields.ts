/*
 * The doors to what the specification does not know. Mailchimp has fields that the published specification
 * lacks; the types follow the specification exactly, so that a misspelt field does not compile. These two
 * functions are the only way past that, one in each direction, and easy to search for.
 */

/** Fields beside those that a body is known to have. */
export type UnknownFields<Known> = { readonly [field: string]: unknown } & {
  readonly [Field in keyof Known]?: never
}

/**
 * A body, or a part of one, with fields that the specification does not know. The known fields are checked as
 * always.
 *
 * @example
 * ```ts
 * import mailchimp, { withUnknownFields } from 'mailchimp-hardened'
 *
 * await mailchimp.lists.addListMember('a1b2c3d4e5', withUnknownFields(
 *   { email_address: 'robin@example.com', status: 'subscribed' },
 *   { sms_phone_number: '+15550100' },
 * ))
 * ```
 */
// NoInfer: the type of the body comes from where it goes, or a misspelt field would become a part of it.
export function withUnknownFields<Known extends object>(
  body: NoInfer<Known>,
  fields: UnknownFields<NoInfer<Known>>,
): Known {
  return { ...body, ...fields }
}

/**
 * The same answer, or part of one, read as fields of which nothing is known.
 *
 * @example
 * ```ts
 * import mailchimp, { unknownFields } from 'mailchimp-hardened'
 *
 * const member = await mailchimp.lists.getListMember('a1b2c3d4e5', 'ada@example.com')
 * const phone = unknownFields(member)['sms_phone_number']
 * if (typeof phone === 'string') console.log(phone)
 * ```
 */
export function unknownFields(answer: object): Readonly<Record<string, unknown>> {
  return answer as Readonly<Record<string, unknown>>
}
