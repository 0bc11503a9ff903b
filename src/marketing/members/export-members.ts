import type { CallOptions, ClientContext } from '../../call/call-context.js'
import type { PageWalk } from '../pages/page-walk.js'
import { paginate } from '../pages/paginate.js'
import { reject } from '../pages/paging-options.js'
import type { ExportOptions } from './member-types.js'

/**
 * Creates an iteration over the members of an audience in the stable order.
 *
 * @throws {ArgumentError} if an argument is invalid
 */
export function exportMembers(
  client: ClientContext,
  options: CallOptions,
  listId: string,
  exportOptions: ExportOptions = {},
): PageWalk {
  const { fields, ...others } = Object.assign(Object.create(null), exportOptions) as ExportOptions
  if (fields !== undefined && !(Array.isArray(fields) && fields.length > 0))
    reject('exportMembers()', 'fields', 'must be a list of the fields of a member, like ["email_address"]')
  const query = fields === undefined ? {} : { fields: fields.map((name) => `members.${name}`) }
  return paginate(client, options, 'lists.getListMembersInfo', listId, {
    ...others,
    ...query,
    order: 'stable',
  })
}
