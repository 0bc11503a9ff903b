import { collectionShape } from '../../engine/collections.js'
import type { Context, Handler, ResourceRules } from '../../engine/context.js'
import { listItems } from '../../engine/generic.js'
import { changeItem, makeItem } from '../../engine/new-item.js'
import { isTrue } from '../../engine/query.js'
import { invalidField } from '../../problem.js'
import type { Item } from '../../state/collection.js'
import { customerRules } from './customers.js'
import { showParts, storeParts } from './parts.js'

const STORE = '/ecommerce/stores/{store_id}'

/** Carts and orders: lines of their own, and a customer that they bring along or name. */
function purchaseRules(kind: 'carts' | 'orders', param: 'cart_id' | 'order_id'): ResourceRules {
  const lines = `${STORE}/${kind}/{${param}}/lines`
  const inside = (item: Item, context: Context): Context => ({
    ...context,
    params: { ...context.params, [param]: String(item['id']) },
  })
  const keep = (item: Item, context: Context) =>
    storeParts('lines', lines, keepCustomer(item, context), inside(item, context))
  return {
    created: (item, context) => {
      if (!(item['lines'] as readonly unknown[] | undefined)?.length) {
        throw invalidField('lines', 'must hold at least one line')
      }
      return { ...keep(item, context), ...(kind === 'orders' && { store_id: context.params['store_id'] }) }
    },
    changed: (item, _, context) => keep(item, context),
    rendered: (item, context) => ({
      ...item,
      customer: readCustomer(item, context),
      lines: showParts(lines, inside(item, context)),
    }),
  }
}

const customersIn = ({ account, params }: Context) =>
  account.collection(`/ecommerce/stores/${params['store_id']}/customers`)

function keepCustomer(item: Item, context: Context): Item {
  const given = (item['customer'] ?? {}) as Item
  const id = String(given['id'] ?? '')
  const shape = collectionShape(`${STORE}/customers`)
  const before = customersIn(context).get(id)
  if (before === undefined && given['email_address'] === undefined) {
    throw invalidField('customer.id', 'does not exist: give email_address and opt_in_status to create it')
  }
  const inner = { ...context, body: given }
  const customer = before ? changeItem(shape, before, given, inner) : makeItem(shape, given, id, inner)
  customersIn(context).set(id, customer)
  return { ...item, customer: { id } }
}

function readCustomer(item: Item, context: Context): Item {
  const id = String((item['customer'] as Item)['id'])
  const customer = customersIn(context).get(id)
  return customer === undefined ? { id } : (customerRules.rendered?.(customer, context) ?? customer)
}

export const cartRules = purchaseRules('carts', 'cart_id')
export const orderRules = purchaseRules('orders', 'order_id')

/** A line names a product and a variant of the store. */
export const lineRules: ResourceRules = {
  created: (item, { account, params }) => {
    const products = `/ecommerce/stores/${params['store_id']}/products`
    const product = String(item['product_id'])
    if (!account.collection(products).has(product)) throw invalidField('product_id', 'does not exist')
    const variant = String(item['product_variant_id'])
    if (!account.collection(`${products}/${product}/variants`).has(variant)) {
      throw invalidField('product_variant_id', 'does not exist')
    }
    return item
  },
  rendered: (item, { account, params }) => {
    const products = `/ecommerce/stores/${params['store_id']}/products`
    const product = account.collection(products).get(String(item['product_id']))
    const variants = account.collection(`${products}/${item['product_id']}/variants`)
    return {
      ...item,
      product_title: product?.['title'] ?? '',
      product_variant_title: variants.get(String(item['product_variant_id']))?.['title'] ?? '',
    }
  },
}

/** Filters by what is inside an order. */
function selectOrders(
  orders: readonly Item[],
  query: Context['query'],
): { kept: Item[]; rest: Context['query'] } {
  const { customer_id, has_outreach, outreach_id, ...rest } = query
  const kept = orders.filter(({ customer, outreach }) => {
    const outreachId = (outreach as Item | undefined)?.['id']
    return (
      (customer_id === undefined || (customer as Item)['id'] === customer_id) &&
      (has_outreach === undefined || isTrue(has_outreach) === (outreachId !== undefined)) &&
      (outreach_id === undefined || outreachId === outreach_id)
    )
  })
  return { kept, rest }
}

const listOrders: Handler = (context) => {
  const shape = collectionShape(`${STORE}/orders`)
  const stores = context.params['store_id'] ?? undefined
  const ids = stores === undefined ? context.account.collection('/ecommerce/stores').ids() : [stores]
  const all = ids.flatMap((store_id) => {
    const within = { ...context, params: { ...context.params, store_id } }
    const orders = context.account.collection(`/ecommerce/stores/${store_id}/orders`).all()
    return orders.map((order) => orderRules.rendered?.(order, within) ?? order)
  })
  const { kept, rest } = selectOrders(all, context.query)
  // Each order is rendered already, with the store that it is in.
  return listItems(shape, { ...context, query: rest, rules: {} }, kept)
}

export const orderHandlers: Readonly<Record<string, Handler>> = {
  'ecommerce.orders': listOrders,
  'ecommerce.getStoreOrders': listOrders,
}
