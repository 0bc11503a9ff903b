/*
 * Access to fields that are not in the published specification. The types follow the specification exactly, so that a
 * misspelt field does not compile. These two functions, one for bodies and one for results, are the only exception, and
 * easy to search for.
 */

/** Fields in addition to the known ones of a body. */
export type UnknownFields<Known> = { readonly [field: string]: unknown } & {
  readonly [Field in keyof Known]?: never
}

/**
 * Adds fields that are not in the specification to a body, or to a part of one. The known fields are still
 * type-checked.
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
// NoInfer takes the type of the body from its destination; otherwise a misspelt field would become a part of it.
export function withUnknownFields<Known extends object>(
  body: NoInfer<Known>,
  fields: UnknownFields<NoInfer<Known>>,
): Known {
  return { ...body, ...fields }
}

/**
 * Returns a result, or a part of one, unchanged, with a type that allows any field.
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
export function unknownFields(result: object): Readonly<Record<string, unknown>> {
  return result as Readonly<Record<string, unknown>>
}
