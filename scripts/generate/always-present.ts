import type { Schema } from '../extract-spec/open-api.js'
import type { SpecSchema } from './read-spec.js'

/*
 * Which fields of an answer have no question mark.
 *
 * The specification hardly ever says what an answer must have: 1 of its pages does. To take every field for
 * optional makes each loop over a page a struggle with `undefined`; to take every field for given is a lie that
 * ends in a TypeError, since campaigns have `rss_opts` or `variate_settings` only if they are of that kind, and
 * members have `last_note` only if someone wrote one. Between the two there is what an answer cannot do
 * without and still be that answer:
 *
 * - what the specification requires,
 * - the `id` of a thing that has one,
 * - what the specification requires of a new one: no audience is created without a name, so each has one,
 * - of a page: the list it was asked for, and `total_items`,
 * - of one of several shapes: the field that says which,
 * - what `@types/mailchimp__mailchimp_marketing` has as required: code that was compiled with it compiles here. The
 *   exceptions, each with its reason, are in looser-than-types.ts: fields that only some of the things have.
 *
 * All else is optional. The types do not follow a caller who cuts an answer with `fields` or `exclude_fields`:
 * `Result<Id, Fields>` is the type of what is left, and the doc comments of these two options say so.
 */
export function isAlwaysPresent(owner: SpecSchema, field: string): boolean {
  const { schema, inBodies, answers, requiredWhenNew, requiredByTypes } = owner
  if (schema.required?.includes(field)) return true
  if (inBodies) return false
  if (requiredWhenNew.has(field) || requiredByTypes.has(field)) return true
  return field === 'id' || (answers.length > 0 && isPageField(schema, field))
}

function isPageField({ properties = {} }: Schema, field: string): boolean {
  if (!('total_items' in properties)) return false
  const lists = Object.keys(properties).filter(
    (name) => properties[name]?.type === 'array' && name !== '_links',
  )
  return lists.length === 1 && (field === 'total_items' || field === lists[0])
}
