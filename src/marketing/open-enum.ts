/**
 * A known value or any other, because Mailchimp adds values before its specification contains them. Editors suggest the
 * known ones.
 */
export type OpenEnum<Known extends string | number | null> =
  | Known
  | (Known extends string ? string & {} : never)
  | (Known extends number ? number & {} : never)
