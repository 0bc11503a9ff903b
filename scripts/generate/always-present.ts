import type { Schema } from '../extract-spec/open-api.js'
import type { SpecSchema } from './read-spec.js'

/*
 * Which fields of a response are required in its type.
 *
 * The specification hardly ever states which fields a response always has: only for one page. If every field were
 * optional, each loop over a page would have to handle `undefined`. If every field were required, programs would fail
 * with a TypeError, because a campaign has `rss_opts` or `variate_settings` only if it is of that type, and a member has
 * `last_note` only if there is a note. These fields are required, because a response always contains them:
 *
 * - fields that the specification requires,
 * - the `id` of an object that has one,
 * - fields that the specification requires for creating the object: an audience is created with a name, so each has one,
 * - in a page: the requested list, and `total_items`,
 * - in one of several shapes: the field that names the shape,
 * - fields that `@types/mailchimp__mailchimp_marketing` requires, so that code that compiles with it also compiles with
 *   this package. The exceptions, each with its reason, are in looser-than-types.ts: fields that only some objects have.
 *
 * All others are optional. These types ignore `fields` and `exclude_fields` of a call; the doc comments of these options
 * say so, and that `Result<Id, Fields>` is the type of the remaining fields.
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
