import type { Context, ResourceRules } from '../../engine/context.js'
import { invalidField } from '../../problem.js'
import type { Item } from '../../state/collection.js'
import { showParts, storeParts } from './parts.js'

const PRODUCT = '/ecommerce/stores/{store_id}/products/{product_id}'

const inside = (item: Item, context: Context): Context => ({
  ...context,
  params: { ...context.params, product_id: String(item['id']) },
})

function keep(item: Item, context: Context): Item {
  const within = inside(item, context)
  const withoutVariants = storeParts('variants', `${PRODUCT}/variants`, item, within)
  return storeParts('images', `${PRODUCT}/images`, withoutVariants, within)
}

export const productRules: ResourceRules = {
  created: (item, context) => {
    const variants = item['variants'] as readonly unknown[] | undefined
    if (!variants?.length) throw invalidField('variants', 'must hold at least one variant')
    return keep(item, context)
  },
  changed: (item, _, context) => keep(item, context),
  rendered: (item, context) => {
    const within = inside(item, context)
    const store = context.account.collection('/ecommerce/stores').get(context.params['store_id'] ?? '')
    return {
      ...item,
      currency_code: store?.['currency_code'],
      variants: showParts(`${PRODUCT}/variants`, within),
      images: showParts(`${PRODUCT}/images`, within),
    }
  },
}
