import type { ResourceRules } from '../../engine/handler-context.js'
import { createInvalidField } from '../../problem.js'

export const storeRules: ResourceRules = {
  onCreate: (item, { account, body }) => {
    const list = String(body['list_id'])
    if (!account.getCollection('/lists').has(list)) throw createInvalidField('list_id', 'does not exist')
    return { ...item, list_id: list, is_syncing: item['is_syncing'] ?? false }
  },
  onUpdate: (item, before) => ({ ...item, list_id: before['list_id'] }),
  render: (item, { account }) => ({
    ...item,
    list_is_active: account.getCollection('/lists').has(String(item['list_id'])),
  }),
}
