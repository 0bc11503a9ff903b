import type { ResourceRules } from '../../engine/context.js'

export const interestCategoryRules: ResourceRules = {
  created: (item) => ({ ...item, display_order: item['display_order'] ?? 0 }),
}

export const interestRules: ResourceRules = {
  created: (item, { params }) => ({
    ...item,
    category_id: params['interest_category_id'],
    display_order: item['display_order'] ?? 0,
  }),
  rendered: (item, { account, params }) => {
    const members = account.members(params['list_id'] ?? '').changed()
    const count = members.filter(
      ({ status, interests }) => status === 'subscribed' && interests[String(item['id'])] === true,
    ).length
    return { ...item, subscriber_count: String(count) }
  },
}
