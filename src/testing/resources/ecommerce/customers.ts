import type { ResourceRules } from '../../engine/context.js'
import type { Item } from '../../state/collection.js'

/** What a customer has bought follows from the orders. */
export const customerRules: ResourceRules = {
  created: (item, { body }) => ({ ...item, email_address: body['email_address'] }),
  rendered: (item, { account, params }) => {
    const orders = account
      .collection(`/ecommerce/stores/${params['store_id']}/orders`)
      .all()
      .filter(({ customer }) => (customer as Item | undefined)?.['id'] === item['id'])
    return {
      ...item,
      orders_count: orders.length,
      total_spent: orders.reduce((sum, { order_total: total }) => sum + Number(total), 0),
    }
  },
}
