import type { Marketing } from './api.generated.js'
import type { PickedFields } from './picked-fields.js'

/** An operation by its group and method: `'lists.getList'`. */
export type OperationId = keyof Marketing.OperationTypes

/** The parameters in the path of an operation, by their names in the template: `{ list_id: string }`. */
export type Params<Id extends OperationId> = Marketing.OperationTypes[Id]['params']

/** The query options of an operation, in the SDK's camelCase or as they go on the wire. */
export type Query<Id extends OperationId> = Marketing.OperationTypes[Id]['query']

/** The request body of an operation; `never` where it takes none. */
export type Body<Id extends OperationId> = Marketing.OperationTypes[Id]['body']

/**
 * What an operation resolves to; `null` if the answer has no content, `unknown` if the specification does not
 * describe it. With the paths of a `fields` query it is what these leave of the answer, and no other field compiles.
 *
 * @example
 * ```ts
 * import mailchimp, { type Result } from 'mailchimp-hardened'
 *
 * type Titles = Result<'campaigns.list', 'campaigns.id' | 'campaigns.settings.title'>
 * const { campaigns }: Titles = await mailchimp.campaigns.list({
 *   fields: ['campaigns.id', 'campaigns.settings.title'],
 * })
 * for (const { id, settings } of campaigns) console.log(id, settings.title)
 * ```
 */
export type Result<Id extends OperationId, Fields extends string = never> = [Fields] extends [never]
  ? Marketing.OperationTypes[Id]['result']
  : PickedFields<Marketing.OperationTypes[Id]['result'], Fields>
