import type { ResourceRules } from '../../engine/handler-context.js'

export const interestCategoryRules: ResourceRules = {
  onCreate: (item) => ({ ...item, display_order: item['display_order'] ?? 0 }),
}

export const interestRules: ResourceRules = {
  onCreate: (item, { params }) => ({
    ...item,
    category_id: params['interest_category_id'],
    display_order: item['display_order'] ?? 0,
  }),
  render: (item, { account, params }) => {
    const members = account.getMembers(params['list_id'] ?? '').listChanged()
    const count = members.filter(
      ({ status, interests }) => status === 'subscribed' && interests[String(item['id'])] === true,
    ).length
    return { ...item, subscriber_count: String(count) }
  },
}
