// Made by `npm run generate` from @mailchimp/mailchimp_marketing 3.0.80: do not edit.

/** Arguments in another order than the path parameters of the template, the body, the options. */
export const irregularSignatures: Readonly<Record<string, string>> = Object.freeze({
  __proto__: null as never,
  'ecommerce.getPromoCodes': 'promoRuleId storeId opts',
  'lists.batchSegmentMembers': 'body listId segmentId',
  'searchCampaigns.search': 'query opts',
  'searchMembers.search': 'query opts',
})
