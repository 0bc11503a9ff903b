import type { HandlerContext, ResourceRules } from '../../engine/handler-context.js'
import { createInvalidField } from '../../problem.js'
import type { Item } from '../../state/collection.js'
import { renderNestedItems, storeNestedItems } from './nested-items.js'

const PRODUCT = '/ecommerce/stores/{store_id}/products/{product_id}'

const createProductContext = (item: Item, context: HandlerContext): HandlerContext => ({
  ...context,
  params: { ...context.params, product_id: String(item['id']) },
})

function storeProduct(item: Item, context: HandlerContext): Item {
  const productContext = createProductContext(item, context)
  const withoutVariants = storeNestedItems('variants', `${PRODUCT}/variants`, item, productContext)
  return storeNestedItems('images', `${PRODUCT}/images`, withoutVariants, productContext)
}

export const productRules: ResourceRules = {
  onCreate: (item, context) => {
    const variants = item['variants'] as readonly unknown[] | undefined
    if (!variants?.length) throw createInvalidField('variants', 'must contain at least one variant')
    return storeProduct(item, context)
  },
  onUpdate: (item, _, context) => storeProduct(item, context),
  render: (item, context) => {
    const productContext = createProductContext(item, context)
    const store = context.account.getCollection('/ecommerce/stores').get(context.params['store_id'] ?? '')
    return {
      ...item,
      currency_code: store?.['currency_code'],
      variants: renderNestedItems(`${PRODUCT}/variants`, productContext),
      images: renderNestedItems(`${PRODUCT}/images`, productContext),
    }
  },
}
