import type { Schema } from '../extract-spec/open-api.js'
import type { SpecSchema } from './read-spec.js'

/*
 * Which fields of an answer are required in its type.
 *
 * The specification hardly ever states what an answer must have: it does for 1 of its pages. If every field
 * were optional, each loop over a page would have to handle `undefined`; if every field were required, programs would
 * fail with a TypeError, because campaigns have `rss_opts` or `variate_settings` only if they are of that kind, and
 * members have `last_note` only if someone wrote one. These fields are required, because the answer cannot
 * exist without them:
 *
 * - what the specification requires,
 * - the `id` of an object that has one,
 * - what the specification requires of a new object: no audience is created without a name, so each has one,
 * - of a page: the requested list, and `total_items`,
 * - of one of several shapes: the field that names the shape,
 * - what `@types/mailchimp__mailchimp_marketing` requires: code that was compiled with it compiles here. The
 *   exceptions, each with its reason, are in looser-than-types.ts: fields that only some objects have.
 *
 * All others are optional. These types ignore `fields` and `exclude_fields` of a call:
 * `Result<Id, Fields>` is the type of the remaining answer, and the doc comments of these two options say so.
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
