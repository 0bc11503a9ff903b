import { singularize } from '../extract-spec/schema-names.js'
import { schemaAliases } from './schema-aliases.js'

/**
 * A schema of the extract is named by its position: `EcommerceStoreOrdersPostBody`. A type is named by its meaning,
 * as an engineer would name it:
 *
 * - a resource, without the path to it: `Order`, `MergeField`. Its plural is a page of it: `Orders`.
 * - a body has the verb of its method, as in `@types`: `AddOrderBody`, `CreateCampaignBody`,
 *   `UpdateCampaignBody`, `SetListMemberBody`. If methods with different verbs share it, it has none: `FolderBody`.
 * - a part is its owner and its field: `CampaignSettings`. If only bodies have it, it ends in `Input`; if bodies
 *   have different variants, the verb comes first: `UpdateCampaignSettingsInput`.
 * - no number, no single letter at the end, no abbreviation, at most 36 characters: otherwise choose a name below.
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

/** Names for schemas whose derived name would contain a number, repeat a word, or be misleading. */
export const chosenNames: Readonly<Record<string, string>> = {
  // every response has links, not only a list
  ListLink: 'Link',
  // the extract uses one name for a page and for its items
  ActivityFeedChimpChatter: 'ChimpChatter',
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
  // a tag on a member, and the same tag with the day on which it was added
  ListMemberTag: 'ListMemberTag',
  ListMemberTagsTag: 'ListMemberTagEntry',
  ListMemberTagsPostBody: 'UpdateListMemberTagsBody',
  ListMemberTagsPostBodyTag: 'ListMemberTagInput',
  // parts and choices without a name in the specification
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
  // named after one of their positions
  AutomationRecipientsSegmentOpts: 'SavedSegmentOptions',
  CampaignRecipientsSegmentOpts: 'CampaignSegmentOptions',
  CampaignFolder: 'Folder',
  CampaignFolders: 'Folders',
  CampaignFolderPatchBody: 'FolderBody',
  EcommerceOrders: 'AccountOrders',
  EcommerceStoreAutomationsAbandonedCart: 'StoreAutomation',
  EcommerceStoreOrderBillingAddress: 'OrderAddress',
  ListCampaignDefaults: 'CampaignDefaults',
  ListPatchBodyCampaignDefaults: 'CampaignDefaultsInput',
  ListSegmentMembersPostBody: 'SubscriberBody',
  ReportAbuseReport: 'AbuseReport',
  ReportDeliveryStatus: 'DeliveryStatus',
  ReportingLandingPageTimeseriesDailyStats: 'LandingPageReportSeries',
  ReportingLandingPageTimeseriesDailyStatsClick: 'LandingPageReportPoint',
  ReportingSurvey: 'SurveyReport',
  ReportingSurveys: 'SurveyReports',
  ReportingSurveyResponseContact: 'SurveyContact',
  // names in the specification that are not words
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
  // nested parts, whose full path would be a long name
  AutomationTriggerSettingsRuntime: 'AutomationRuntime',
  AutomationTriggerSettingsRuntimeHours: 'AutomationRuntimeHours',
  CampaignRssOptsSchedule: 'CampaignRssSchedule',
  CampaignRssOptsScheduleDailySend: 'CampaignRssSendDays',
  CampaignVariateSettingsCombination: 'CampaignVariateCombination',
  FacebookAdPart3AudienceTargetingSpecs: 'FacebookAdTargeting',
  FacebookAdPart3AudienceTargetingSpecsInterest: 'FacebookAdInterest',
  FacebookAdPart3AudienceTargetingSpecsLocations: 'FacebookAdLocations',
  FacebookAdPart3ContentAttachment: 'FacebookAdAttachment',
  ListMemberStatsEcommerceData: 'ListMemberEcommerceData',
  ReportEepurlClicksLocation: 'ReportEepurlLocation',
  ReportOpenDetailOpen: 'ReportOpenEvent',
  ReportShareReport: 'ReportShare',
  // each group of an A/B split has its own names for the same figures
  ReportClickDetailAbSplitA: 'ReportClickDetailFirstGroup',
  ReportClickDetailAbSplitB: 'ReportClickDetailSecondGroup',
  // bodies that create and update alike, or do neither
  BatchesPostBody: 'StartBatchBody',
  FileManagerFilesPostBody: 'UploadFileManagerFileBody',
  BatchesPostBodyOperation: 'BatchOperation',
  CampaignContentPutBodyArchive: 'CampaignContentArchive',
  CampaignContentPutBodyTemplate: 'CampaignContentTemplate',
  CampaignContentPutBodyVariateContent: 'CampaignVariateContentInput',
  CampaignContentVariateContent: 'CampaignVariateContent',
  CampaignFeedbackPostBody: 'AddCampaignFeedbackBody',
  CampaignSchedulePostBody: 'ScheduleCampaignBody',
  CampaignSchedulePostBodyBatchDelivery: 'BatchDelivery',
  CampaignTestPostBody: 'SendTestEmailBody',
  EcommerceStoreCustomerPutBody: 'CustomerBody',
  EcommerceStoreProductVariantPutBody: 'AddProductVariantBody',
  ListInterestCategoryInterestPatchBody: 'InterestBody',
  ListInterestCategoryPatchBody: 'InterestCategoryBody',
  ListMemberNotePatchBody: 'ListMemberNoteBody',
  ListSignupFormsPostBody: 'UpdateSignupFormBody',
  EcommerceStoreProductPatchBodyVariant: 'UpdateProductVariantBody',
  ListWebhookPatchBody: 'ListWebhookBody',
  TemplatePatchBody: 'TemplateBody',
  VerifiedDomainVerifyPostBody: 'SubmitDomainVerificationBody',
  // POST /lists/{list_id} and POST …/segments/{segment_id} work on many members at once
  ListPost: 'BatchListMembersResult',
  ListPostBody: 'BatchListMembersBody',
  ListPostBodyMember: 'BatchedListMemberInput',
  ListPostError: 'BatchedListMemberError',
  ListPostNewMember: 'BatchedListMember',
  ListPostNewMemberLocation: 'BatchedListMemberLocation',
  ListPostNewMemberStats: 'BatchedListMemberStats',
  ListSegmentPost: 'BatchSegmentMembersResult',
  ListSegmentPostBody: 'BatchSegmentMembersBody',
  ListSegmentPostError: 'BatchSegmentMembersError',
  // the same part, with different fields in a body that creates and in one that updates
  CampaignPatchBodyRecipients: 'UpdateCampaignRecipientsInput',
  CampaignPatchBodySettings: 'UpdateCampaignSettingsInput',
  CampaignsPostBodyRecipients: 'CreateCampaignRecipientsInput',
  CampaignsPostBodySettings: 'CreateCampaignSettingsInput',
  ListMergeFieldPatchBodyOptions: 'UpdateMergeFieldOptionsInput',
  ListMergeFieldsPostBodyOptions: 'AddMergeFieldOptionsInput',
  ListPatchBodyContact: 'UpdateListContactInput',
  ListsPostBodyContact: 'CreateListContactInput',
  EcommerceStoreCartsPostBodyCustomer: 'OrderCustomerInput',
}

/** Returns the name of a schema's type. */
export function createTypeName(schema: string): string {
  const kept = schemaAliases[schema] ?? schema
  return chosenNames[kept] ?? deriveName(kept).replace('Opts', 'Options')
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
  return part === '' ? `${chooseVerb(resource, method)}${noun}Body` : `${noun}${part}Input`
}

/** Returns the verb of the SDK's method: `addStoreOrder`, but `campaigns.create`. */
function chooseVerb(resource: string, method: string): string {
  if (method === 'Post') return /^(Ecommerce|ListMembers$|ListMergeFields$)/.test(resource) ? 'Add' : 'Create'
  return method === 'Patch' ? 'Update' : 'Set'
}

function shortenName(schema: string): string {
  const [start, type] = shortPrefixes.find(([begin]) => schema.startsWith(begin)) ?? ['', '']
  // a part of a part of an ad needs no number
  return (type + schema.slice(start.length)).replace(/^FacebookAdPart3/, 'FacebookAd')
}

const LONGEST_NAME = 36

/** Returns true if a name describes the position of its schema instead of its meaning. */
export function isMechanical(name: string): boolean {
  return name.length > LONGEST_NAME || /\d|[a-z][A-Z]$|Opts|(Post|Patch|Put)(Body|$)|Part[A-Z]?$/.test(name)
}

/** Throws unless each schema has a unique name, and each chosen name a schema. */
export function assertNames(schemas: Iterable<string>): void {
  const owners = new Map<string, string>()
  const known = new Set(schemas)
  for (const schema of known) {
    if (schema in schemaAliases) continue
    const name = createTypeName(schema)
    const owner = owners.get(name)
    if (owner) throw new Error(`${owner} and ${schema} would both be called ${name}`)
    if (isMechanical(name)) throw new Error(`${schema} would be called ${name}: choose a name`)
    owners.set(name, schema)
  }
  const strangers = [...Object.keys(chosenNames), ...Object.keys(schemaAliases)].filter(
    (schema) => !known.has(schema),
  )
  if (strangers.length > 0) throw new Error(`named, but in no schema: ${strangers.join(', ')}`)
}
