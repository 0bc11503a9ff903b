import { batchHandlers } from '../batches/batch-handlers.js'
import type { Registry } from '../engine/handler-context.js'
import { campaignActionHandlers } from './campaigns/actions.js'
import { automationHandlers, automationRules, queueRules } from './campaigns/automations.js'
import { campaignHandlers, campaignRules } from './campaigns/campaigns.js'
import { contentHandlers } from './campaigns/content.js'
import { deliverDueCampaigns } from './campaigns/delivery.js'
import { reportHandlers, reportResolvers } from './campaigns/reports.js'
import { fileRules } from './content/files.js'
import { campaignFolderRules, fileFolderRules, templateFolderRules } from './content/folders.js'
import { landingPageHandlers, landingPageRules } from './content/landing-pages.js'
import { templateHandlers, templateRules } from './content/templates.js'
import { customerRules } from './ecommerce/customers.js'
import { cartRules, lineRules, orderHandlers, orderRules } from './ecommerce/orders.js'
import { productRules } from './ecommerce/products.js'
import { storeRules } from './ecommerce/stores.js'
import { batchWebhookRules, verifiedDomainRules, webhookRules } from './integrations.js'
import { interestCategoryRules, interestRules } from './lists/interests.js'
import { listHandlers, listRules } from './lists/lists.js'
import { mergeFieldRules } from './lists/merge-fields.js'
import { segmentHandlers, segmentRules } from './lists/segments.js'
import { memberDetailHandlers } from './members/member-details.js'
import { listMembers } from './members/member-listing.js'
import { memberHandlers } from './members/members.js'
import { rootHandlers } from './root.js'

const STORE = '/ecommerce/stores/{store_id}'

/** All handlers and rules. */
export const registry: Registry = {
  runDueTasks: deliverDueCampaigns,
  handlers: {
    ...rootHandlers,
    ...listHandlers,
    ...memberHandlers,
    ...memberDetailHandlers,
    'lists.getListMembersInfo': listMembers,
    ...segmentHandlers,
    ...campaignHandlers,
    ...campaignActionHandlers,
    ...contentHandlers,
    ...reportHandlers,
    ...automationHandlers,
    ...templateHandlers,
    ...landingPageHandlers,
    ...orderHandlers,
    ...batchHandlers,
  },
  rules: {
    '/lists': listRules,
    '/lists/{list_id}/merge-fields': mergeFieldRules,
    '/lists/{list_id}/interest-categories': interestCategoryRules,
    '/lists/{list_id}/interest-categories/{interest_category_id}/interests': interestRules,
    '/lists/{list_id}/segments': segmentRules,
    '/lists/{list_id}/webhooks': webhookRules,
    '/campaigns': campaignRules,
    '/campaign-folders': campaignFolderRules,
    '/automations': automationRules,
    '/automations/{workflow_id}/emails/{workflow_email_id}/queue': queueRules,
    '/automations/{workflow_id}/removed-subscribers': queueRules,
    '/templates': templateRules,
    '/template-folders': templateFolderRules,
    '/file-manager/files': fileRules,
    '/file-manager/folders': fileFolderRules,
    '/landing-pages': landingPageRules,
    '/batch-webhooks': batchWebhookRules,
    '/verified-domains': verifiedDomainRules,
    [STORE.replace('/{store_id}', '')]: storeRules,
    [`${STORE}/customers`]: customerRules,
    [`${STORE}/products`]: productRules,
    [`${STORE}/carts`]: cartRules,
    [`${STORE}/carts/{cart_id}/lines`]: lineRules,
    [`${STORE}/orders`]: orderRules,
    [`${STORE}/orders/{order_id}/lines`]: lineRules,
  },
  resolvers: {
    ...reportResolvers,
    '/batches/{batch_id}': (id, account) => (account.batches.has(id) ? id : undefined),
    '/lists/{list_id}/segments/{segment_id}/members/{subscriber_hash}': (id) => id,
    '/lists/{list_id}/members/{subscriber_hash}': (id, account, params) => {
      const store = account.getMembers(params['list_id'] ?? '')
      const slot = store.findSlot(id)
      return slot === undefined ? undefined : store.getHash(slot)
    },
  },
}
