import type { ResourceRules } from '../../engine/context.js'
import { invalidField } from '../../problem.js'

export const storeRules: ResourceRules = {
  created: (item, { account, body }) => {
    const list = String(body['list_id'])
    if (!account.collection('/lists').has(list)) throw invalidField('list_id', 'does not exist')
    return { ...item, list_id: list, is_syncing: item['is_syncing'] ?? false }
  },
  changed: (item, before) => ({ ...item, list_id: before['list_id'] }),
  rendered: (item, { account }) => ({
    ...item,
    list_is_active: account.collection('/lists').has(String(item['list_id'])),
  }),
}
