import type { Marketing } from './api.generated.js'
import type { PickedFields } from './picked-fields.js'

/** An operation by its group and method: `'lists.getList'`. */
export type OperationId = keyof Marketing.OperationTypes

/** The path parameters of an operation, by their names in the template: `{ list_id: string }`. */
export type Params<Id extends OperationId> = Marketing.OperationTypes[Id]['params']

/** The query options of an operation, in the SDK's camelCase or in snake_case. */
export type Query<Id extends OperationId> = Marketing.OperationTypes[Id]['query']

/** The request body of an operation; `never` if it has none. */
export type Body<Id extends OperationId> = Marketing.OperationTypes[Id]['body']

/**
 * The result of an operation; `null` if the response has no content, `unknown` if the specification does not describe
 * it. With the paths of a `fields` query, it contains only these fields; others do not compile.
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
