import type { ResourceRules } from '../../engine/handler-context.js'
import type { Item } from '../../state/collection.js'

/** A customer's totals are derived from the orders. */
export const customerRules: ResourceRules = {
  onCreate: (item, { body }) => ({ ...item, email_address: body['email_address'] }),
  render: (item, { account, params }) => {
    const orders = account
      .getCollection(`/ecommerce/stores/${params['store_id']}/orders`)
      .listAll()
      .filter(({ customer }) => (customer as Item | undefined)?.['id'] === item['id'])
    return {
      ...item,
      orders_count: orders.length,
      total_spent: orders.reduce((sum, { order_total: total }) => sum + Number(total), 0),
    }
  },
}
