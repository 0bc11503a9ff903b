import { singularize } from '../extract-spec/schema-names.js'
import { schemaAliases } from './schema-aliases.js'

/**
 * A schema of the extract is called by where it stands: `EcommerceStoreOrdersPostBody`. A type is called by
 * what it is:
 *
 * - the resource, without the place where it lies: `Order`, `MergeField`; a page of it is its plural: `Orders`
 * - `NewOrder` creates one, `OrderUpdate` changes one, `FolderInput` does either
 * - a part is its owner and its field, `CampaignSettings`; where a body has it with other fields than an answer,
 *   `CampaignSettingsInput`
 */
const shortPrefixes: readonly (readonly [start: string, type: string])[] = [
  ['EcommerceStoreConnectedSite', 'StoreConnectedSite'],
  ['EcommerceStoreCart', 'Cart'],
  ['EcommerceStoreCustomer', 'Customer'],
  ['EcommerceStoreOrder', 'Order'],
  ['EcommerceStoreProduct', 'Product'],
  ['EcommerceStorePromoRulePromoCode', 'PromoCode'],
  ['EcommerceStorePromoRule', 'PromoRule'],
  ['EcommerceStore', 'Store'],
  ['ListInterestCategoryInterest', 'Interest'],
  ['ListInterestCategor', 'InterestCategor'],
  ['ListMergeField', 'MergeField'],
  ['ListSegment', 'Segment'],
  ['ListSignupForm', 'SignupForm'],
  ['ReportingFacebookAd', 'FacebookAdReport'],
  ['ReportingLandingPage', 'LandingPageReport'],
  ['ReportingSurvey', 'Survey'],
  ['ReportDomainPerformance', 'DomainPerformance'],
  ['ReportEcommerceProductActivity', 'ProductActivity'],
]

/** What derivation would name badly: a name that is a number, says a thing twice, or says the wrong thing. */
export const chosenNames: Readonly<Record<string, string>> = {
  // every answer has links, not only a list
  ListLink: 'Link',
  // one name in the extract for a page and for what is on it
  ActivityFeedChimpChatterChimpChatter: 'ChimpChatterEntry',
  AutomationEmailQueue: 'QueuedSubscriber',
  AutomationEmailQueue2: 'AutomationEmailQueue',
  CampaignFeedback2: 'CampaignFeedbackMessages',
  CampaignFeedback: 'CampaignFeedbackMessage',
  ListActivityActivity: 'ListActivityDay',
  ListClientsClient: 'ListClient',
  ListGrowthHistory: 'ListGrowthMonth',
  ListGrowthHistory2: 'ListGrowthHistory',
  ListLocationsLocation: 'ListLocation',
  ListMemberActivityActivity: 'ListMemberActivityEntry',
  ListMemberEventsEvent: 'ListMemberEvent',
  ListMemberGoalsGoal: 'ListMemberGoal',
  ListTagSearchTag: 'ListTag',
  ReportAdviceAdvice: 'ReportAdviceEntry',
  ReportDomainPerformanceDomain: 'DomainPerformanceEntry',
  ReportEcommerceProductActivityProduct: 'ProductActivityEntry',
  ReportEmailActivity: 'ReportEmailActivityEntry',
  ReportEmailActivity2: 'ReportEmailActivity',
  ReportEmailActivityActivity: 'ReportEmailAction',
  ReportLocationsLocation: 'ReportLocation',
  ReportSentTo: 'ReportRecipient',
  ReportSentTo2: 'ReportRecipients',
  ReportUnsubscribed: 'ReportUnsubscribe',
  ReportUnsubscribed2: 'ReportUnsubscribes',
  ReportingSurveyQuestionAnswersAnswer: 'SurveyQuestionAnswer',
  SearchCampaignsResult: 'FoundCampaign',
  SearchCampaigns: 'FoundCampaigns',
  SearchMembers: 'FoundMembers',
  SearchMembersFullSearch: 'FoundMembersPage',
  // a tag on a member, and the same tag with the day on which it was put there
  ListMemberTag: 'ListMemberTag',
  ListMemberTagsTag: 'ListMemberTagEntry',
  ListMemberTagsPostBody: 'ListMemberTagsUpdate',
  ListMemberTagsPostBodyTag: 'ListMemberTagInput',
  // parts and choices that the specification does not name
  FacebookAdPart1: 'FacebookAdOverview',
  FacebookAdPart1ReportSummary: 'FacebookAdSummary',
  FacebookAdPart1ReportSummaryEcommerce: 'FacebookAdSummaryEcommerce',
  FacebookAdPart2: 'FacebookAdSchedule',
  FacebookAdPart3: 'FacebookAdDetails',
  FacebookAdPart4: 'FacebookAdLinks',
  ReportingFacebookAdPart3: 'FacebookAdReportDetails',
  ReportingFacebookAdPart3AudienceActivity: 'FacebookAdActivity',
  ReportingFacebookAdPart3AudienceActivityClick: 'FacebookAdClicks',
  ReportingFacebookAdPart3AudienceActivityImpression: 'FacebookAdImpressions',
  ReportingFacebookAdPart3AudienceActivityRevenue: 'FacebookAdRevenue',
  ReportingFacebookAdPart3ReportSummary: 'FacebookAdReportSummary',
  ReportingFacebookAdPart3ReportSummaryCostPerClick: 'FacebookAdAmount',
  ReportingFacebookAdPart3ReportSummaryEcommerce: 'FacebookAdReportEcommerce',
  ReportingFacebookAdPart3ReportSummaryExtendedAt: 'FacebookAdExtension',
  // called after one of the places that have it
  AutomationRecipientsSegmentOpts: 'SavedSegmentOptions',
  CampaignRecipientsSegmentOpts: 'CampaignSegmentOptions',
  CampaignFolder: 'Folder',
  CampaignFolders: 'Folders',
  CampaignFolderPatchBody: 'FolderInput',
  EcommerceOrders: 'AccountOrders',
  EcommerceStoreAutomationsAbandonedCart: 'StoreAutomation',
  EcommerceStoreOrderBillingAddress: 'OrderAddress',
  ListCampaignDefaults: 'CampaignDefaults',
  ListPatchBodyCampaignDefaults: 'CampaignDefaultsInput',
  ListSegmentMembersPostBody: 'SubscriberAddress',
  ReportAbuseReport: 'AbuseReport',
  ReportDeliveryStatus: 'DeliveryStatus',
  ReportingLandingPageTimeseriesDailyStats: 'LandingPageReportSeries',
  ReportingLandingPageTimeseriesDailyStatsClick: 'LandingPageReportPoint',
  ReportingSurvey: 'SurveyReport',
  ReportingSurveys: 'SurveyReports',
  ReportingSurveyResponseContact: 'SurveyContact',
  // words of the specification that are not words
  ListMemberActivityFeedActivityUnsub: 'UnsubscribeActivity',
  ReportEepurlTwitterStatuse: 'ReportEepurlTweet',
  ReportTimesery: 'ReportHour',
  ReportTimewarp: 'ReportTimeZone',
  ReportAbSplitA: 'ReportAbSplitGroup',
  CampaignSendChecklistItem: 'SendChecklistItem',
  CampaignSendChecklist: 'SendChecklist',
  ConnectedSiteSiteScript: 'SiteScript',
  Root: 'Account',
  RootContact: 'AccountContact',
  RootIndustryStats: 'AccountIndustryStats',
  // bodies that create and change alike, or do neither
  BatchesPostBodyOperation: 'BatchOperation',
  CampaignContentPutBody: 'CampaignContentInput',
  CampaignContentPutBodyArchive: 'ContentArchive',
  CampaignContentPutBodyTemplate: 'ContentTemplate',
  CampaignContentPutBodyVariateContent: 'VariateContentInput',
  CampaignContentVariateContent: 'VariateContent',
  CampaignFeedbackPatchBody: 'CampaignFeedbackUpdate',
  CampaignFeedbackPostBody: 'NewCampaignFeedback',
  CampaignSchedulePostBody: 'CampaignSchedule',
  CampaignSchedulePostBodyBatchDelivery: 'BatchDelivery',
  CampaignTestPostBody: 'CampaignTest',
  EcommerceStoreCustomerPutBody: 'NewCustomer',
  EcommerceStoreProductVariantPutBody: 'NewProductVariant',
  ListInterestCategoryInterestPatchBody: 'InterestInput',
  ListInterestCategoryPatchBody: 'InterestCategoryInput',
  ListMemberNotePatchBody: 'ListMemberNoteInput',
  ListSignupFormsPostBody: 'SignupFormUpdate',
  EcommerceStoreProductPatchBodyVariant: 'ProductVariantUpdate',
  ListWebhookPatchBody: 'ListWebhookInput',
  TemplatePatchBody: 'TemplateInput',
  VerifiedDomainVerifyPostBody: 'DomainVerification',
  // POST /lists/{list_id} and POST …/segments/{segment_id} work on many members at once
  ListPost: 'ListMembersBatchResult',
  ListPostBody: 'ListMembersBatch',
  ListPostBodyMember: 'BatchedListMemberInput',
  ListPostError: 'BatchedListMemberError',
  ListPostNewMember: 'BatchedListMember',
  ListPostNewMemberLocation: 'BatchedListMemberLocation',
  ListPostNewMemberStats: 'BatchedListMemberStats',
  ListSegmentPost: 'SegmentMembersBatchResult',
  ListSegmentPostBody: 'SegmentMembersBatch',
  ListSegmentPostError: 'SegmentMembersError',
  // the same part, with other fields in a body that creates and in one that changes
  CampaignPatchBodyRecipients: 'CampaignRecipientsUpdate',
  CampaignPatchBodySettings: 'CampaignSettingsUpdate',
  CampaignsPostBodyRecipients: 'NewCampaignRecipients',
  CampaignsPostBodySettings: 'NewCampaignSettings',
  ListMergeFieldPatchBodyOptions: 'MergeFieldOptionsUpdate',
  ListMergeFieldsPostBodyOptions: 'NewMergeFieldOptions',
  ListPatchBodyContact: 'ListContactUpdate',
  ListsPostBodyContact: 'NewListContact',
  EcommerceStoreCartsPostBodyCustomer: 'BuyerInput',
}

/** The type of a schema of the extract. */
export function createTypeName(schema: string): string {
  const kept = schemaAliases[schema] ?? schema
  return chosenNames[kept] ?? deriveName(kept)
}

function deriveName(schema: string): string {
  const activity = /^ListMemberActivityFeedActivity(\w*)$/.exec(schema)
  if (activity) return `${activity[1] || 'Feed'}Activity`
  const condition = /^ListSegmentOptionsCondition(\w*)$/.exec(schema)
  if (condition) return `${condition[1] || 'Segment'}Condition`
  const body = /^(\w+?)(Post|Patch|Put)Body(\w*)$/.exec(schema)
  return body ? deriveBodyName(body as unknown as BodyParts) : shortenName(schema)
}

type BodyParts = readonly [schema: string, resource: string, method: string, part: string]

function deriveBodyName([, resource, method, part]: BodyParts): string {
  const noun = shortenName(method === 'Post' ? singularize(resource) : resource)
  if (part !== '') return `${noun}${part}Input`
  return method === 'Post' ? `New${noun}` : `${noun}${method === 'Patch' ? 'Update' : 'Upsert'}`
}

function shortenName(schema: string): string {
  const [start, type] = shortPrefixes.find(([begin]) => schema.startsWith(begin)) ?? ['', '']
  // a part of a part of an ad needs no number
  return (type + schema.slice(start.length)).replace(/^FacebookAdPart3/, 'FacebookAd')
}

/** Throws unless each schema has a name of its own, and each chosen name a schema. */
export function assertNames(schemas: Iterable<string>): void {
  const owners = new Map<string, string>()
  const known = new Set(schemas)
  for (const schema of known) {
    if (schema in schemaAliases) continue
    const name = createTypeName(schema)
    const owner = owners.get(name)
    if (owner) throw new Error(`${owner} and ${schema} would both be called ${name}`)
    if (/\d$/.test(name)) throw new Error(`${schema} would be called ${name}: choose a name`)
    owners.set(name, schema)
  }
  const strangers = [...Object.keys(chosenNames), ...Object.keys(schemaAliases)].filter(
    (schema) => !known.has(schema),
  )
  if (strangers.length > 0) throw new Error(`named, but in no schema: ${strangers.join(', ')}`)
}
