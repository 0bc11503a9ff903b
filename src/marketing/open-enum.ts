/**
 * One of the values that are known, or another one: Mailchimp adds values before its specification names them.
 * An editor completes the known ones.
 */
export type OpenEnum<Known extends string | number | null> =
  | Known
  | (Known extends string ? string & {} : never)
  | (Known extends number ? number & {} : never)
