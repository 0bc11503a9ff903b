import { getCollectionShape } from '../../engine/collection-shape.js'
import { listItems } from '../../engine/generic-handlers.js'
import type { Handler, HandlerContext, ResourceRules } from '../../engine/handler-context.js'
import { applyChanges, buildItem } from '../../engine/item-builder.js'
import { isTrue } from '../../engine/request-query.js'
import { createInvalidField } from '../../problem.js'
import type { Item } from '../../state/collection.js'
import { customerRules } from './customers.js'
import { renderNestedItems, storeNestedItems } from './nested-items.js'

const STORE = '/ecommerce/stores/{store_id}'

/** Creates the rules of carts or orders: they have lines, and a customer that they create or reference. */
function createPurchaseRules(kind: 'carts' | 'orders', param: 'cart_id' | 'order_id'): ResourceRules {
  const lines = `${STORE}/${kind}/{${param}}/lines`
  const createItemContext = (item: Item, context: HandlerContext): HandlerContext => ({
    ...context,
    params: { ...context.params, [param]: String(item['id']) },
  })
  const storePurchase = (item: Item, context: HandlerContext) =>
    storeNestedItems('lines', lines, storeCustomer(item, context), createItemContext(item, context))
  return {
    onCreate: (item, context) => {
      if (!(item['lines'] as readonly unknown[] | undefined)?.length) {
        throw createInvalidField('lines', 'must contain at least one line')
      }
      return {
        ...storePurchase(item, context),
        ...(kind === 'orders' && { store_id: context.params['store_id'] }),
      }
    },
    onUpdate: (item, _, context) => storePurchase(item, context),
    render: (item, context) => ({
      ...item,
      customer: renderCustomer(item, context),
      lines: renderNestedItems(lines, createItemContext(item, context)),
    }),
  }
}

const getCustomers = ({ account, params }: HandlerContext) =>
  account.getCollection(`/ecommerce/stores/${params['store_id']}/customers`)

function storeCustomer(item: Item, context: HandlerContext): Item {
  const given = (item['customer'] ?? {}) as Item
  const id = String(given['id'] ?? '')
  const shape = getCollectionShape(`${STORE}/customers`)
  const before = getCustomers(context).get(id)
  if (before === undefined && given['email_address'] === undefined) {
    throw createInvalidField(
      'customer.id',
      'does not exist: give email_address and opt_in_status to create it',
    )
  }
  const inner = { ...context, body: given }
  const customer = before ? applyChanges(shape, before, given, inner) : buildItem(shape, given, id, inner)
  getCustomers(context).set(id, customer)
  return { ...item, customer: { id } }
}

function renderCustomer(item: Item, context: HandlerContext): Item {
  const id = String((item['customer'] as Item)['id'])
  const customer = getCustomers(context).get(id)
  return customer === undefined ? { id } : (customerRules.render?.(customer, context) ?? customer)
}

export const cartRules = createPurchaseRules('carts', 'cart_id')
export const orderRules = createPurchaseRules('orders', 'order_id')

/** A line references a product and a variant of the store. */
export const lineRules: ResourceRules = {
  onCreate: (item, { account, params }) => {
    const products = `/ecommerce/stores/${params['store_id']}/products`
    const product = String(item['product_id'])
    if (!account.getCollection(products).has(product))
      throw createInvalidField('product_id', 'does not exist')
    const variant = String(item['product_variant_id'])
    if (!account.getCollection(`${products}/${product}/variants`).has(variant)) {
      throw createInvalidField('product_variant_id', 'does not exist')
    }
    return item
  },
  render: (item, { account, params }) => {
    const products = `/ecommerce/stores/${params['store_id']}/products`
    const product = account.getCollection(products).get(String(item['product_id']))
    const variants = account.getCollection(`${products}/${item['product_id']}/variants`)
    return {
      ...item,
      product_title: product?.['title'] ?? '',
      product_variant_title: variants.get(String(item['product_variant_id']))?.['title'] ?? '',
    }
  },
}

/** Filters orders by their inner fields. */
function selectOrders(
  orders: readonly Item[],
  query: HandlerContext['query'],
): { kept: Item[]; rest: HandlerContext['query'] } {
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
  const shape = getCollectionShape(`${STORE}/orders`)
  const stores = context.params['store_id'] ?? undefined
  const ids = stores === undefined ? context.account.getCollection('/ecommerce/stores').listIds() : [stores]
  const all = ids.flatMap((store_id) => {
    const storeContext = { ...context, params: { ...context.params, store_id } }
    const orders = context.account.getCollection(`/ecommerce/stores/${store_id}/orders`).listAll()
    return orders.map((order) => orderRules.render?.(order, storeContext) ?? order)
  })
  const { kept, rest } = selectOrders(all, context.query)
  // Each order is already rendered, including its store.
  return listItems(shape, { ...context, query: rest, rules: {} }, kept)
}

export const orderHandlers: Readonly<Record<string, Handler>> = {
  'ecommerce.orders': listOrders,
  'ecommerce.getStoreOrders': listOrders,
}
