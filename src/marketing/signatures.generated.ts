// Made by `npm run generate` from @mailchimp/mailchimp_marketing 3.0.80: do not edit.

/** Arguments that are not path parameters as the template has them, body, options. */
export const irregularSignatures: Readonly<Record<string, string>> = Object.freeze({
  __proto__: null as never,
  'ecommerce.getPromoCodes': 'promoRuleId storeId opts',
  'lists.batchSegmentMembers': 'body listId segmentId',
  'searchCampaigns.search': 'query opts',
  'searchMembers.search': 'query opts',
})
