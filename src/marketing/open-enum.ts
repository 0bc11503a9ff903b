/**
 * A known value or any other: Mailchimp adds values before its specification contains them. Editors complete the
 * known ones.
 */
export type OpenEnum<Known extends string | number | null> =
  | Known
  | (Known extends string ? string & {} : never)
  | (Known extends number ? number & {} : never)
