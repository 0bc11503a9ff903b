// Made by `npm run generate` from @mailchimp/mailchimp_marketing 3.0.80 and spec/mailchimp-3.0.55.json: do not edit.
import type { WithHttpInfo } from '../api/http-info.js'
import type { OpenEnum } from './open-enum.js'
import type {
  AbuseReport,
  Account,
  AccountExport,
  AccountExports,
  AccountOrders,
  ActivityFeedChimpChatter,
  AuthorizedApp,
  AuthorizedApps,
  Automation,
  AutomationEmail,
  AutomationEmailQueue,
  AutomationEmailUpdate,
  AutomationEmails,
  AutomationRemovedSubscriber,
  AutomationRemovedSubscribers,
  Automations,
  Batch,
  BatchWebhook,
  BatchWebhookUpdate,
  BatchWebhooks,
  Batches,
  Campaign,
  CampaignContent,
  CampaignContentInput,
  CampaignFeedbackMessage,
  CampaignFeedbackMessages,
  CampaignFeedbackUpdate,
  CampaignSchedule,
  CampaignTest,
  CampaignUpdate,
  Campaigns,
  Cart,
  CartLine,
  CartLineUpdate,
  CartLines,
  CartUpdate,
  Carts,
  ConnectedSite,
  ConnectedSites,
  Conversation,
  ConversationMessage,
  ConversationMessages,
  Conversations,
  Customer,
  CustomerUpdate,
  Customers,
  DomainPerformance,
  DomainVerification,
  FacebookAd,
  FacebookAdReport,
  FacebookAdReports,
  FacebookAds,
  FileManagerFile,
  FileManagerFileUpdate,
  FileManagerFiles,
  FileManagerFolder,
  FileManagerFolders,
  Folder,
  FolderInput,
  Folders,
  FoundCampaigns,
  FoundMembers,
  Interest,
  InterestCategories,
  InterestCategory,
  InterestCategoryInput,
  InterestInput,
  Interests,
  LandingPage,
  LandingPageContent,
  LandingPageReport,
  LandingPageReports,
  LandingPageUpdate,
  LandingPages,
  List,
  ListAbuseReports,
  ListActivity,
  ListClients,
  ListGrowthHistory,
  ListGrowthMonth,
  ListLocations,
  ListMember,
  ListMemberActivity,
  ListMemberActivityFeed,
  ListMemberEvents,
  ListMemberGoals,
  ListMemberNote,
  ListMemberNoteInput,
  ListMemberNotes,
  ListMemberTags,
  ListMemberTagsUpdate,
  ListMemberUpdate,
  ListMemberUpsert,
  ListMembers,
  ListMembersBatch,
  ListMembersBatchResult,
  ListTagSearch,
  ListUpdate,
  ListWebhook,
  ListWebhookInput,
  ListWebhooks,
  Lists,
  MergeField,
  MergeFieldUpdate,
  MergeFields,
  NewAccountExport,
  NewAutomation,
  NewBatch,
  NewBatchWebhook,
  NewCampaign,
  NewCampaignFeedback,
  NewCart,
  NewCartLine,
  NewConnectedSite,
  NewCustomer,
  NewFileManagerFile,
  NewLandingPage,
  NewList,
  NewListMember,
  NewListMemberEvent,
  NewMergeField,
  NewOrder,
  NewOrderLine,
  NewProduct,
  NewProductImage,
  NewProductVariant,
  NewPromoCode,
  NewPromoRule,
  NewSegment,
  NewStore,
  NewVerifiedDomain,
  Order,
  OrderLine,
  OrderLineUpdate,
  OrderLines,
  OrderUpdate,
  Orders,
  Ping,
  Product,
  ProductActivity,
  ProductImage,
  ProductImageUpdate,
  ProductImages,
  ProductUpdate,
  ProductVariant,
  ProductVariantUpdate,
  ProductVariants,
  Products,
  PromoCode,
  PromoCodeUpdate,
  PromoCodes,
  PromoRule,
  PromoRuleUpdate,
  PromoRules,
  QueuedSubscriber,
  Report,
  ReportAbuseReports,
  ReportAdvice,
  ReportClickDetail,
  ReportClickDetailMember,
  ReportClickDetailMembers,
  ReportClickDetails,
  ReportEepurl,
  ReportEmailActivity,
  ReportEmailActivityEntry,
  ReportLocations,
  ReportOpenDetail,
  ReportOpenDetails,
  ReportRecipient,
  ReportRecipients,
  ReportSubReports,
  ReportUnsubscribe,
  ReportUnsubscribes,
  Reports,
  Segment,
  SegmentMember,
  SegmentMembers,
  SegmentMembersBatch,
  SegmentMembersBatchResult,
  SegmentUpdate,
  Segments,
  SendChecklist,
  SignupForm,
  SignupFormUpdate,
  SignupForms,
  Store,
  StoreUpdate,
  Stores,
  SubscriberAddress,
  SurveyQuestion,
  SurveyQuestionAnswers,
  SurveyQuestions,
  SurveyReport,
  SurveyReports,
  SurveyResponse,
  SurveyResponses,
  Template,
  TemplateDefaultContent,
  TemplateInput,
  Templates,
  VerifiedDomain,
  VerifiedDomains,
} from './schemas.generated.js'

export interface PageOptions {
  /**
   * Only these fields, with dots for inner ones: `members.id`. `Result<Id, Fields>` is the type of what is left.
   */
  fields?: string | readonly string[] | undefined
  /** All but these fields; not together with `fields`. The type of the answer still has them. */
  excludeFields?: string | readonly string[] | undefined
  /** All but these fields; not together with `fields`. The type of the answer still has them. */
  exclude_fields?: string | readonly string[] | undefined
  /** How many to give at most. @default 10 @maximum 1000 */
  count?: number | undefined
  /** How many to skip. @default 0 */
  offset?: number | undefined
}

export interface FieldsOptions {
  /**
   * Only these fields, with dots for inner ones: `members.id`. `Result<Id, Fields>` is the type of what is left.
   */
  fields?: string | readonly string[] | undefined
  /** All but these fields; not together with `fields`. The type of the answer still has them. */
  excludeFields?: string | readonly string[] | undefined
  /** All but these fields; not together with `fields`. The type of the answer still has them. */
  exclude_fields?: string | readonly string[] | undefined
}

export interface ActivityFeedGetChimpChatterOptions {
  /** How many to give at most. @default 10 @maximum 1000 */
  count?: number | undefined
  /** How many to skip. @default 0 */
  offset?: number | undefined
}

export interface AutomationsListOptions extends PageOptions {
  /** Only what was created before this time. @format date-time */
  beforeCreateTime?: string | Date | undefined
  /** Only what was created before this time. @format date-time */
  before_create_time?: string | Date | undefined
  /** Only what was created after this time. @format date-time */
  sinceCreateTime?: string | Date | undefined
  /** Only what was created after this time. @format date-time */
  since_create_time?: string | Date | undefined
  /** Only automations started before this time. @format date-time */
  beforeStartTime?: string | Date | undefined
  /** Only automations started before this time. @format date-time */
  before_start_time?: string | Date | undefined
  /** Only automations started after this time. @format date-time */
  sinceStartTime?: string | Date | undefined
  /** Only automations started after this time. @format date-time */
  since_start_time?: string | Date | undefined
  status?: OpenEnum<'save' | 'paused' | 'sending'> | undefined
}

export interface CampaignsListOptions extends PageOptions {
  /** Only campaigns of this type. */
  type?: OpenEnum<'regular' | 'plaintext' | 'absplit' | 'rss' | 'variate'> | undefined
  /** Only campaigns of this status. */
  status?: OpenEnum<'save' | 'paused' | 'schedule' | 'sending' | 'sent'> | undefined
  /** Only campaigns sent before this time. @format date-time */
  beforeSendTime?: string | Date | undefined
  /** Only campaigns sent before this time. @format date-time */
  before_send_time?: string | Date | undefined
  /** Only campaigns sent after this time. @format date-time */
  sinceSendTime?: string | Date | undefined
  /** Only campaigns sent after this time. @format date-time */
  since_send_time?: string | Date | undefined
  /** Only what was created before this time. @format date-time */
  beforeCreateTime?: string | Date | undefined
  /** Only what was created before this time. @format date-time */
  before_create_time?: string | Date | undefined
  /** Only what was created after this time. @format date-time */
  sinceCreateTime?: string | Date | undefined
  /** Only what was created after this time. @format date-time */
  since_create_time?: string | Date | undefined
  /** Only what belongs to this audience. */
  listId?: string | undefined
  /** Only what belongs to this audience. */
  list_id?: string | undefined
  /** Only what lies in this folder. */
  folderId?: string | undefined
  /** Only what lies in this folder. */
  folder_id?: string | undefined
  /** Only campaigns sent to this member: the MD5 of the lower-case address. */
  memberId?: string | undefined
  /** Only campaigns sent to this member: the MD5 of the lower-case address. */
  member_id?: string | undefined
  /** What to sort by. */
  sortField?: OpenEnum<'create_time' | 'send_time'> | undefined
  /** What to sort by. */
  sort_field?: OpenEnum<'create_time' | 'send_time'> | undefined
  /** Ascending or descending. */
  sortDir?: OpenEnum<'ASC' | 'DESC'> | undefined
  /** Ascending or descending. */
  sort_dir?: OpenEnum<'ASC' | 'DESC'> | undefined
}

export interface ConversationsGetConversationMessagesOptions extends FieldsOptions {
  isRead?: boolean | OpenEnum<'true' | 'false'> | undefined
  is_read?: boolean | OpenEnum<'true' | 'false'> | undefined
  /** Only messages written before this time. @format date-time */
  beforeTimestamp?: string | Date | undefined
  /** Only messages written before this time. @format date-time */
  before_timestamp?: string | Date | undefined
  /** Only messages written after this time. @format date-time */
  sinceTimestamp?: string | Date | undefined
  /** Only messages written after this time. @format date-time */
  since_timestamp?: string | Date | undefined
}

export interface ConversationsListOptions extends PageOptions {
  hasUnreadMessages?: boolean | OpenEnum<'true' | 'false'> | undefined
  has_unread_messages?: boolean | OpenEnum<'true' | 'false'> | undefined
  /** Only what belongs to this audience. */
  listId?: string | undefined
  /** Only what belongs to this audience. */
  list_id?: string | undefined
  /** Only what belongs to this campaign. */
  campaignId?: string | undefined
  /** Only what belongs to this campaign. */
  campaign_id?: string | undefined
}

export interface EcommerceGetAllStoreCustomersOptions extends PageOptions {
  /** Only customers with this address. */
  emailAddress?: string | undefined
  /** Only customers with this address. */
  email_address?: string | undefined
}

export interface EcommerceGetStoreOrdersOptions extends PageOptions {
  /** Only orders of this customer. */
  customerId?: string | undefined
  /** Only orders of this customer. */
  customer_id?: string | undefined
  /** Only orders that a campaign, an ad or a page led to, or only the others. */
  hasOutreach?: boolean | undefined
  /** Only orders that a campaign, an ad or a page led to, or only the others. */
  has_outreach?: boolean | undefined
  /** Only what belongs to this campaign. */
  campaignId?: string | undefined
  /** Only what belongs to this campaign. */
  campaign_id?: string | undefined
  /** Only orders that this campaign, ad or page led to. */
  outreachId?: string | undefined
  /** Only orders that this campaign, ad or page led to. */
  outreach_id?: string | undefined
}

export interface EcommerceOrdersOptions extends PageOptions {
  /** Only what belongs to this campaign. */
  campaignId?: string | undefined
  /** Only what belongs to this campaign. */
  campaign_id?: string | undefined
  /** Only orders that this campaign, ad or page led to. */
  outreachId?: string | undefined
  /** Only orders that this campaign, ad or page led to. */
  outreach_id?: string | undefined
  /** Only orders of this customer. */
  customerId?: string | undefined
  /** Only orders of this customer. */
  customer_id?: string | undefined
  /** Only orders that a campaign, an ad or a page led to, or only the others. */
  hasOutreach?: boolean | undefined
  /** Only orders that a campaign, an ad or a page led to, or only the others. */
  has_outreach?: boolean | undefined
}

export interface FacebookAdsListOptions extends PageOptions {
  /** What to sort by. */
  sortField?: OpenEnum<'created_at' | 'updated_at' | 'end_time'> | undefined
  /** What to sort by. */
  sort_field?: OpenEnum<'created_at' | 'updated_at' | 'end_time'> | undefined
  /** Ascending or descending. */
  sortDir?: OpenEnum<'ASC' | 'DESC'> | undefined
  /** Ascending or descending. */
  sort_dir?: OpenEnum<'ASC' | 'DESC'> | undefined
}

export interface FileManagerFilesOptions extends PageOptions {
  type?: string | undefined
  /** Only what this user of the account made. */
  createdBy?: string | undefined
  /** Only what this user of the account made. */
  created_by?: string | undefined
  /** Only what was created before this time. @format date-time */
  beforeCreatedAt?: string | Date | undefined
  /** Only what was created before this time. @format date-time */
  before_created_at?: string | Date | undefined
  /** Only what was created after this time. @format date-time */
  sinceCreatedAt?: string | Date | undefined
  /** Only what was created after this time. @format date-time */
  since_created_at?: string | Date | undefined
  /** What to sort by. */
  sortField?: OpenEnum<'added_date' | 'name' | 'size'> | undefined
  /** What to sort by. */
  sort_field?: OpenEnum<'added_date' | 'name' | 'size'> | undefined
  /** Ascending or descending. */
  sortDir?: OpenEnum<'ASC' | 'DESC'> | undefined
  /** Ascending or descending. */
  sort_dir?: OpenEnum<'ASC' | 'DESC'> | undefined
}

export interface FileManagerListFoldersOptions extends PageOptions {
  /** Only what this user of the account made. */
  createdBy?: string | undefined
  /** Only what this user of the account made. */
  created_by?: string | undefined
  /** Only what was created before this time. @format date-time */
  beforeCreatedAt?: string | Date | undefined
  /** Only what was created before this time. @format date-time */
  before_created_at?: string | Date | undefined
  /** Only what was created after this time. @format date-time */
  sinceCreatedAt?: string | Date | undefined
  /** Only what was created after this time. @format date-time */
  since_created_at?: string | Date | undefined
}

export interface LandingPagesCreateOptions {
  /** Takes the account's default audience, so that `list_id` can be left out. */
  useDefaultList?: boolean | undefined
  /** Takes the account's default audience, so that `list_id` can be left out. */
  use_default_list?: boolean | undefined
}

export interface LandingPagesGetAllOptions extends FieldsOptions {
  /** Ascending or descending. */
  sortDir?: OpenEnum<'ASC' | 'DESC'> | undefined
  /** Ascending or descending. */
  sort_dir?: OpenEnum<'ASC' | 'DESC'> | undefined
  /** What to sort by. */
  sortField?: OpenEnum<'created_at' | 'updated_at'> | undefined
  /** What to sort by. */
  sort_field?: OpenEnum<'created_at' | 'updated_at'> | undefined
  /** How many to give at most. @default 10 @maximum 1000 */
  count?: number | undefined
}

export interface ListsAddListMemberOptions {
  /** Takes members who lack the merge fields that are required. */
  skipMergeValidation?: boolean | undefined
  /** Takes members who lack the merge fields that are required. */
  skip_merge_validation?: boolean | undefined
}

export interface ListsBatchListMembersOptions {
  /** Takes members who lack the merge fields that are required. */
  skipMergeValidation?: boolean | undefined
  /** Takes members who lack the merge fields that are required. */
  skip_merge_validation?: boolean | undefined
  /** Takes the first where an address occurs twice in the request, instead of failing. */
  skipDuplicateCheck?: boolean | undefined
  /** Takes the first where an address occurs twice in the request, instead of failing. */
  skip_duplicate_check?: boolean | undefined
}

export interface ListsGetAllListsOptions extends PageOptions {
  /** Only what was created before this time. @format date-time */
  beforeDateCreated?: string | Date | undefined
  /** Only what was created before this time. @format date-time */
  before_date_created?: string | Date | undefined
  /** Only what was created after this time. @format date-time */
  sinceDateCreated?: string | Date | undefined
  /** Only what was created after this time. @format date-time */
  since_date_created?: string | Date | undefined
  /** Only audiences whose last campaign was sent before this time. @format date-time */
  beforeCampaignLastSent?: string | Date | undefined
  /** Only audiences whose last campaign was sent before this time. @format date-time */
  before_campaign_last_sent?: string | Date | undefined
  /** Only audiences whose last campaign was sent after this time. @format date-time */
  sinceCampaignLastSent?: string | Date | undefined
  /** Only audiences whose last campaign was sent after this time. @format date-time */
  since_campaign_last_sent?: string | Date | undefined
  /** Only audiences that this address is a member of. */
  email?: string | undefined
  /** What to sort by. */
  sortField?: OpenEnum<'date_created'> | undefined
  /** What to sort by. */
  sort_field?: OpenEnum<'date_created'> | undefined
  /** Ascending or descending. */
  sortDir?: OpenEnum<'ASC' | 'DESC'> | undefined
  /** Ascending or descending. */
  sort_dir?: OpenEnum<'ASC' | 'DESC'> | undefined
  /** Only audiences with a connected store. */
  hasEcommerceStore?: boolean | undefined
  /** Only audiences with a connected store. */
  has_ecommerce_store?: boolean | undefined
  /** Adds `stats.total_contacts`, which counts contacts in every state, roughly. */
  includeTotalContacts?: boolean | undefined
  /** Adds `stats.total_contacts`, which counts contacts in every state, roughly. */
  include_total_contacts?: boolean | undefined
}

export interface ListsGetListOptions extends FieldsOptions {
  /** Adds `stats.total_contacts`, which counts contacts in every state, roughly. */
  includeTotalContacts?: boolean | undefined
  /** Adds `stats.total_contacts`, which counts contacts in every state, roughly. */
  include_total_contacts?: boolean | undefined
}

export interface ListsGetListGrowthHistoryOptions extends PageOptions {
  /** What to sort by. */
  sortField?: OpenEnum<'month'> | undefined
  /** What to sort by. */
  sort_field?: OpenEnum<'month'> | undefined
  /** Ascending or descending. */
  sortDir?: OpenEnum<'ASC' | 'DESC'> | undefined
  /** Ascending or descending. */
  sort_dir?: OpenEnum<'ASC' | 'DESC'> | undefined
}

export interface ListsGetListInterestCategoriesOptions extends PageOptions {
  type?: string | undefined
}

export interface ListsGetListMemberActivityOptions extends FieldsOptions {
  action?: OpenEnum<'abuse' | 'bounce' | 'click' | 'open' | 'sent' | 'unsub' | 'ecomm'> | readonly OpenEnum<'abuse' | 'bounce' | 'click' | 'open' | 'sent' | 'unsub' | 'ecomm'>[] | undefined
}

export interface ListsGetListMemberActivityFeedOptions extends PageOptions {
  activityFilters?: OpenEnum<'bounce' | 'click' | 'conversation' | 'ecommerce_signup' | 'event' | 'web_engagement' | 'generic_signup' | 'landing_page_signup' | 'marketing_permission' | 'note' | 'open' | 'order' | 'postcard_sent' | 'sent' | 'signup' | 'squatter_signup' | 'unsub' | 'website_signup' | 'survey_response'> | readonly OpenEnum<'bounce' | 'click' | 'conversation' | 'ecommerce_signup' | 'event' | 'web_engagement' | 'generic_signup' | 'landing_page_signup' | 'marketing_permission' | 'note' | 'open' | 'order' | 'postcard_sent' | 'sent' | 'signup' | 'squatter_signup' | 'unsub' | 'website_signup' | 'survey_response'>[] | undefined
  activity_filters?: OpenEnum<'bounce' | 'click' | 'conversation' | 'ecommerce_signup' | 'event' | 'web_engagement' | 'generic_signup' | 'landing_page_signup' | 'marketing_permission' | 'note' | 'open' | 'order' | 'postcard_sent' | 'sent' | 'signup' | 'squatter_signup' | 'unsub' | 'website_signup' | 'survey_response'> | readonly OpenEnum<'bounce' | 'click' | 'conversation' | 'ecommerce_signup' | 'event' | 'web_engagement' | 'generic_signup' | 'landing_page_signup' | 'marketing_permission' | 'note' | 'open' | 'order' | 'postcard_sent' | 'sent' | 'signup' | 'squatter_signup' | 'unsub' | 'website_signup' | 'survey_response'>[] | undefined
}

export interface ListsGetListMemberNotesOptions extends PageOptions {
  /** What to sort by. */
  sortField?: OpenEnum<'created_at' | 'updated_at' | 'note_id'> | undefined
  /** What to sort by. */
  sort_field?: OpenEnum<'created_at' | 'updated_at' | 'note_id'> | undefined
  /** Ascending or descending. */
  sortDir?: OpenEnum<'ASC' | 'DESC'> | undefined
  /** Ascending or descending. */
  sort_dir?: OpenEnum<'ASC' | 'DESC'> | undefined
}

export interface ListsGetListMembersInfoOptions extends PageOptions {
  /** Only members who get this kind of mail: `html` or `text`. */
  emailType?: string | undefined
  /** Only members who get this kind of mail: `html` or `text`. */
  email_type?: string | undefined
  /** Only members of this status. */
  status?: OpenEnum<'subscribed' | 'unsubscribed' | 'cleaned' | 'pending' | 'transactional' | 'archived'> | undefined
  /** Only members who opted in after this time. @format date-time */
  sinceTimestampOpt?: string | Date | undefined
  /** Only members who opted in after this time. @format date-time */
  since_timestamp_opt?: string | Date | undefined
  /** Only members who opted in before this time. @format date-time */
  beforeTimestampOpt?: string | Date | undefined
  /** Only members who opted in before this time. @format date-time */
  before_timestamp_opt?: string | Date | undefined
  /** Only members whose data changed after this time. @format date-time */
  sinceLastChanged?: string | Date | undefined
  /** Only members whose data changed after this time. @format date-time */
  since_last_changed?: string | Date | undefined
  /** Only members whose data changed before this time. @format date-time */
  beforeLastChanged?: string | Date | undefined
  /** Only members whose data changed before this time. @format date-time */
  before_last_changed?: string | Date | undefined
  /** Only the member with this id, which is one for all audiences. */
  uniqueEmailId?: string | undefined
  /** Only the member with this id, which is one for all audiences. */
  unique_email_id?: string | undefined
  /** Only VIP members. */
  vipOnly?: boolean | undefined
  /** Only VIP members. */
  vip_only?: boolean | undefined
  /** The category of `interest_ids`. */
  interestCategoryId?: string | undefined
  /** The category of `interest_ids`. */
  interest_category_id?: string | undefined
  /** Only members with these interests; needs `interest_category_id` and `interest_match`. */
  interestIds?: string | undefined
  /** Only members with these interests; needs `interest_category_id` and `interest_match`. */
  interest_ids?: string | undefined
  /** Whether a member must have any, all or none of `interest_ids`. */
  interestMatch?: OpenEnum<'any' | 'all' | 'none'> | undefined
  /** Whether a member must have any, all or none of `interest_ids`. */
  interest_match?: OpenEnum<'any' | 'all' | 'none'> | undefined
  /** What to sort by. */
  sortField?: OpenEnum<'timestamp_opt' | 'timestamp_signup' | 'last_changed'> | undefined
  /** What to sort by. */
  sort_field?: OpenEnum<'timestamp_opt' | 'timestamp_signup' | 'last_changed'> | undefined
  /** Ascending or descending. */
  sortDir?: OpenEnum<'ASC' | 'DESC'> | undefined
  /** Ascending or descending. */
  sort_dir?: OpenEnum<'ASC' | 'DESC'> | undefined
  /** Only members whose status changed since the last campaign; needs `status`. */
  sinceLastCampaign?: boolean | undefined
  /** Only members whose status changed since the last campaign; needs `status`. */
  since_last_campaign?: boolean | undefined
  /** Only members who unsubscribed after this time; only with status `unsubscribed`. @format date-time */
  unsubscribedSince?: string | Date | undefined
  /** Only members who unsubscribed after this time; only with status `unsubscribed`. @format date-time */
  unsubscribed_since?: string | Date | undefined
}

export interface ListsGetListMergeFieldsOptions extends PageOptions {
  /** Only merge fields of this type. */
  type?: string | undefined
  /** Only merge fields that a member must fill in, or only the others. */
  required?: boolean | undefined
}

export interface ListsGetSegmentOptions extends FieldsOptions {
  /** Counts cleaned members as well. */
  includeCleaned?: boolean | undefined
  /** Counts cleaned members as well. */
  include_cleaned?: boolean | undefined
  /** Counts transactional members as well. */
  includeTransactional?: boolean | undefined
  /** Counts transactional members as well. */
  include_transactional?: boolean | undefined
  /** Counts unsubscribed members as well. */
  includeUnsubscribed?: boolean | undefined
  /** Counts unsubscribed members as well. */
  include_unsubscribed?: boolean | undefined
}

export interface ListsGetSegmentMembersListOptions extends PageOptions {
  /** Counts cleaned members as well. */
  includeCleaned?: boolean | undefined
  /** Counts cleaned members as well. */
  include_cleaned?: boolean | undefined
  /** Counts transactional members as well. */
  includeTransactional?: boolean | undefined
  /** Counts transactional members as well. */
  include_transactional?: boolean | undefined
  /** Counts unsubscribed members as well. */
  includeUnsubscribed?: boolean | undefined
  /** Counts unsubscribed members as well. */
  include_unsubscribed?: boolean | undefined
}

export interface ListsListSegmentsOptions extends PageOptions {
  type?: string | undefined
  /** Only what was created after this time. @format date-time */
  sinceCreatedAt?: string | Date | undefined
  /** Only what was created after this time. @format date-time */
  since_created_at?: string | Date | undefined
  /** Only what was created before this time. @format date-time */
  beforeCreatedAt?: string | Date | undefined
  /** Only what was created before this time. @format date-time */
  before_created_at?: string | Date | undefined
  /** Counts cleaned members as well. */
  includeCleaned?: boolean | undefined
  /** Counts cleaned members as well. */
  include_cleaned?: boolean | undefined
  /** Counts transactional members as well. */
  includeTransactional?: boolean | undefined
  /** Counts transactional members as well. */
  include_transactional?: boolean | undefined
  /** Counts unsubscribed members as well. */
  includeUnsubscribed?: boolean | undefined
  /** Counts unsubscribed members as well. */
  include_unsubscribed?: boolean | undefined
  /** Only what was changed after this time. @format date-time */
  sinceUpdatedAt?: string | Date | undefined
  /** Only what was changed after this time. @format date-time */
  since_updated_at?: string | Date | undefined
  /** Only what was changed before this time. @format date-time */
  beforeUpdatedAt?: string | Date | undefined
  /** Only what was changed before this time. @format date-time */
  before_updated_at?: string | Date | undefined
}

export interface ListsSetListMemberOptions {
  /** Takes members who lack the merge fields that are required. */
  skipMergeValidation?: boolean | undefined
  /** Takes members who lack the merge fields that are required. */
  skip_merge_validation?: boolean | undefined
}

export interface ListsTagSearchOptions {
  /** What the names of the tags begin with. */
  name?: string | undefined
}

export interface ListsUpdateListMemberOptions {
  /** Takes members who lack the merge fields that are required. */
  skipMergeValidation?: boolean | undefined
  /** Takes members who lack the merge fields that are required. */
  skip_merge_validation?: boolean | undefined
}

export interface ReportingGetFacebookAdProductActivityReportOptions extends PageOptions {
  /** What to sort by. */
  sortField?: OpenEnum<'title' | 'total_revenue' | 'total_purchased'> | undefined
  /** What to sort by. */
  sort_field?: OpenEnum<'title' | 'total_revenue' | 'total_purchased'> | undefined
}

export interface ReportingGetFacebookAdsReportAllOptions extends PageOptions {
  /** What to sort by. */
  sortField?: OpenEnum<'created_at' | 'updated_at' | 'end_time'> | undefined
  /** What to sort by. */
  sort_field?: OpenEnum<'created_at' | 'updated_at' | 'end_time'> | undefined
  /** Ascending or descending. */
  sortDir?: OpenEnum<'ASC' | 'DESC'> | undefined
  /** Ascending or descending. */
  sort_dir?: OpenEnum<'ASC' | 'DESC'> | undefined
}

export interface ReportingGetSurveyQuestionAnswersOptions extends FieldsOptions {
  respondentFamiliarityIs?: OpenEnum<'new' | 'known' | 'unknown'> | undefined
  respondent_familiarity_is?: OpenEnum<'new' | 'known' | 'unknown'> | undefined
}

export interface ReportingGetSurveyResponsesAllOptions extends FieldsOptions {
  answeredQuestion?: number | undefined
  answered_question?: number | undefined
  choseAnswer?: string | undefined
  chose_answer?: string | undefined
  respondentFamiliarityIs?: OpenEnum<'new' | 'known' | 'unknown'> | undefined
  respondent_familiarity_is?: OpenEnum<'new' | 'known' | 'unknown'> | undefined
}

export interface ReportsGetAllCampaignReportsOptions extends PageOptions {
  type?: OpenEnum<'regular' | 'plaintext' | 'absplit' | 'rss' | 'variate'> | undefined
  /** Only campaigns sent before this time. @format date-time */
  beforeSendTime?: string | Date | undefined
  /** Only campaigns sent before this time. @format date-time */
  before_send_time?: string | Date | undefined
  /** Only campaigns sent after this time. @format date-time */
  sinceSendTime?: string | Date | undefined
  /** Only campaigns sent after this time. @format date-time */
  since_send_time?: string | Date | undefined
}

export interface ReportsGetCampaignOpenDetailsOptions extends PageOptions {
  /** Only what happened after this time. @format date-time */
  since?: string | Date | undefined
}

export interface ReportsGetEcommerceProductActivityForCampaignOptions extends PageOptions {
  /** What to sort by. */
  sortField?: OpenEnum<'title' | 'total_revenue' | 'total_purchased'> | undefined
  /** What to sort by. */
  sort_field?: OpenEnum<'title' | 'total_revenue' | 'total_purchased'> | undefined
}

export interface ReportsGetEmailActivityForCampaignOptions extends PageOptions {
  /** Only what happened after this time. @format date-time */
  since?: string | Date | undefined
}

export interface ReportsGetEmailActivityForSubscriberOptions extends FieldsOptions {
  /** Only what happened after this time. @format date-time */
  since?: string | Date | undefined
}

export interface SearchMembersSearchOptions extends FieldsOptions {
  /** Only what belongs to this audience. */
  listId?: string | undefined
  /** Only what belongs to this audience. */
  list_id?: string | undefined
}

export interface TemplatesListOptions extends PageOptions {
  /** Only what this user of the account made. */
  createdBy?: string | undefined
  /** Only what this user of the account made. */
  created_by?: string | undefined
  /** Only what was created after this time. @format date-time */
  sinceDateCreated?: string | Date | undefined
  /** Only what was created after this time. @format date-time */
  since_date_created?: string | Date | undefined
  /** Only what was created before this time. @format date-time */
  beforeDateCreated?: string | Date | undefined
  /** Only what was created before this time. @format date-time */
  before_date_created?: string | Date | undefined
  type?: string | undefined
  category?: string | undefined
  /** Only what lies in this folder. */
  folderId?: string | undefined
  /** Only what lies in this folder. */
  folder_id?: string | undefined
  /** What to sort by. */
  sortField?: OpenEnum<'date_created' | 'date_edited' | 'name'> | undefined
  /** What to sort by. */
  sort_field?: OpenEnum<'date_created' | 'date_edited' | 'name'> | undefined
  /** Ascending or descending. */
  sortDir?: OpenEnum<'ASC' | 'DESC'> | undefined
  /** Ascending or descending. */
  sort_dir?: OpenEnum<'ASC' | 'DESC'> | undefined
}

export interface AccountExportApi {
  /**
   * Reads one export, with its download address once it is finished.
   *
   * `GET /account-exports/{export_id}` · export
   */
  getAccountExports(exportId: string | number, opts?: FieldsOptions): Promise<AccountExport>
  /** `GET /account-exports/{export_id}` · export */
  getAccountExportsWithHttpInfo(
    exportId: string | number,
    opts?: FieldsOptions,
  ): Promise<WithHttpInfo<AccountExport>>
}

export interface AccountExportsApi {
  /**
   * Starts an export of data of the whole account.
   *
   * `POST /account-exports` · export
   */
  createAccountExport(body: NewAccountExport): Promise<AccountExport>
  /** `POST /account-exports` · export */
  createAccountExportWithHttpInfo(body: NewAccountExport): Promise<WithHttpInfo<AccountExport>>
  /**
   * Lists the exports of the account.
   *
   * `GET /account-exports` · export
   */
  listAccountExports(opts?: PageOptions): Promise<AccountExports>
  /** `GET /account-exports` · export */
  listAccountExportsWithHttpInfo(opts?: PageOptions): Promise<WithHttpInfo<AccountExports>>
}

export interface ActivityFeedApi {
  /**
   * Lists what happened in the account of late.
   *
   * `GET /activity-feed/chimp-chatter` · read
   */
  getChimpChatter(opts?: ActivityFeedGetChimpChatterOptions): Promise<ActivityFeedChimpChatter>
  /** `GET /activity-feed/chimp-chatter` · read */
  getChimpChatterWithHttpInfo(
    opts?: ActivityFeedGetChimpChatterOptions,
  ): Promise<WithHttpInfo<ActivityFeedChimpChatter>>
}

export interface AuthorizedAppsApi {
  /**
   * Reads one app that was given access to the account.
   *
   * `GET /authorized-apps/{app_id}` · read
   */
  get(appId: string | number, opts?: FieldsOptions): Promise<AuthorizedApp>
  /** `GET /authorized-apps/{app_id}` · read */
  getWithHttpInfo(appId: string | number, opts?: FieldsOptions): Promise<WithHttpInfo<AuthorizedApp>>
  /**
   * Lists the apps that were given access to the account.
   *
   * `GET /authorized-apps` · read
   */
  list(opts?: PageOptions): Promise<AuthorizedApps>
  /** `GET /authorized-apps` · read */
  listWithHttpInfo(opts?: PageOptions): Promise<WithHttpInfo<AuthorizedApps>>
}

export interface AutomationsApi {
  /**
   * Puts a member into the queue of an automated e-mail, which is then sent.
   *
   * `POST /automations/{workflow_id}/emails/{workflow_email_id}/queue` · send
   */
  addWorkflowEmailSubscriber(
    workflowId: string,
    workflowEmailId: string,
    body: SubscriberAddress,
  ): Promise<QueuedSubscriber>
  /** `POST /automations/{workflow_id}/emails/{workflow_email_id}/queue` · send */
  addWorkflowEmailSubscriberWithHttpInfo(
    workflowId: string,
    workflowEmailId: string,
    body: SubscriberAddress,
  ): Promise<WithHttpInfo<QueuedSubscriber>>
  /**
   * Archives an automation: it stops for good, its reports stay.
   *
   * `POST /automations/{workflow_id}/actions/archive` · write
   */
  archive(workflowId: string): Promise<null>
  /** `POST /automations/{workflow_id}/actions/archive` · write */
  archiveWithHttpInfo(workflowId: string): Promise<WithHttpInfo<null>>
  /**
   * Creates a classic automation.
   *
   * `POST /automations` · write · may cause mail
   */
  create(body: NewAutomation): Promise<Automation>
  /** `POST /automations` · write · may cause mail */
  createWithHttpInfo(body: NewAutomation): Promise<WithHttpInfo<Automation>>
  /**
   * Removes one e-mail from an automation.
   *
   * `DELETE /automations/{workflow_id}/emails/{workflow_email_id}` · delete
   */
  deleteWorkflowEmail(workflowId: string, workflowEmailId: string): Promise<null>
  /** `DELETE /automations/{workflow_id}/emails/{workflow_email_id}` · delete */
  deleteWorkflowEmailWithHttpInfo(workflowId: string, workflowEmailId: string): Promise<WithHttpInfo<null>>
  /**
   * Reads one automation.
   *
   * `GET /automations/{workflow_id}` · read
   */
  get(workflowId: string, opts?: FieldsOptions): Promise<Automation>
  /** `GET /automations/{workflow_id}` · read */
  getWithHttpInfo(workflowId: string, opts?: FieldsOptions): Promise<WithHttpInfo<Automation>>
  /**
   * Reads one member who was taken out of an automation.
   *
   * `GET /automations/{workflow_id}/removed-subscribers/{subscriber_hash}` · read
   */
  getRemovedWorkflowEmailSubscriber(
    workflowId: string,
    subscriberHash: string,
  ): Promise<AutomationRemovedSubscriber>
  /** `GET /automations/{workflow_id}/removed-subscribers/{subscriber_hash}` · read */
  getRemovedWorkflowEmailSubscriberWithHttpInfo(
    workflowId: string,
    subscriberHash: string,
  ): Promise<WithHttpInfo<AutomationRemovedSubscriber>>
  /**
   * Reads one e-mail of an automation.
   *
   * `GET /automations/{workflow_id}/emails/{workflow_email_id}` · read
   */
  getWorkflowEmail(workflowId: string, workflowEmailId: string): Promise<AutomationEmail>
  /** `GET /automations/{workflow_id}/emails/{workflow_email_id}` · read */
  getWorkflowEmailWithHttpInfo(
    workflowId: string,
    workflowEmailId: string,
  ): Promise<WithHttpInfo<AutomationEmail>>
  /**
   * Reads one member in the queue of an automated e-mail.
   *
   * `GET /automations/{workflow_id}/emails/{workflow_email_id}/queue/{subscriber_hash}` · read
   */
  getWorkflowEmailSubscriber(
    workflowId: string,
    workflowEmailId: string,
    subscriberHash: string,
  ): Promise<QueuedSubscriber>
  /** `GET /automations/{workflow_id}/emails/{workflow_email_id}/queue/{subscriber_hash}` · read */
  getWorkflowEmailSubscriberWithHttpInfo(
    workflowId: string,
    workflowEmailId: string,
    subscriberHash: string,
  ): Promise<WithHttpInfo<QueuedSubscriber>>
  /**
   * Lists the members in the queue of an automated e-mail.
   *
   * `GET /automations/{workflow_id}/emails/{workflow_email_id}/queue` · read
   */
  getWorkflowEmailSubscriberQueue(workflowId: string, workflowEmailId: string): Promise<AutomationEmailQueue>
  /** `GET /automations/{workflow_id}/emails/{workflow_email_id}/queue` · read */
  getWorkflowEmailSubscriberQueueWithHttpInfo(
    workflowId: string,
    workflowEmailId: string,
  ): Promise<WithHttpInfo<AutomationEmailQueue>>
  /**
   * Lists the classic automations of the account.
   *
   * `GET /automations` · read
   */
  list(opts?: AutomationsListOptions): Promise<Automations>
  /** `GET /automations` · read */
  listWithHttpInfo(opts?: AutomationsListOptions): Promise<WithHttpInfo<Automations>>
  /**
   * Lists the e-mails of an automation.
   *
   * `GET /automations/{workflow_id}/emails` · read
   */
  listAllWorkflowEmails(workflowId: string): Promise<AutomationEmails>
  /** `GET /automations/{workflow_id}/emails` · read */
  listAllWorkflowEmailsWithHttpInfo(workflowId: string): Promise<WithHttpInfo<AutomationEmails>>
  /**
   * Lists the members who were taken out of an automation.
   *
   * `GET /automations/{workflow_id}/removed-subscribers` · read
   */
  listWorkflowEmailSubscribersRemoved(workflowId: string): Promise<AutomationRemovedSubscribers>
  /** `GET /automations/{workflow_id}/removed-subscribers` · read */
  listWorkflowEmailSubscribersRemovedWithHttpInfo(
    workflowId: string,
  ): Promise<WithHttpInfo<AutomationRemovedSubscribers>>
  /**
   * Pauses all e-mails of an automation.
   *
   * `POST /automations/{workflow_id}/actions/pause-all-emails` · write
   */
  pauseAllEmails(workflowId: string): Promise<null>
  /** `POST /automations/{workflow_id}/actions/pause-all-emails` · write */
  pauseAllEmailsWithHttpInfo(workflowId: string): Promise<WithHttpInfo<null>>
  /**
   * Pauses one e-mail of an automation.
   *
   * `POST /automations/{workflow_id}/emails/{workflow_email_id}/actions/pause` · write
   */
  pauseWorkflowEmail(workflowId: string, workflowEmailId: string): Promise<null>
  /** `POST /automations/{workflow_id}/emails/{workflow_email_id}/actions/pause` · write */
  pauseWorkflowEmailWithHttpInfo(workflowId: string, workflowEmailId: string): Promise<WithHttpInfo<null>>
  /**
   * Takes a member out of an automation, at any point and for good.
   *
   * `POST /automations/{workflow_id}/removed-subscribers` · write
   */
  removeWorkflowEmailSubscriber(
    workflowId: string,
    body: SubscriberAddress,
  ): Promise<AutomationRemovedSubscriber>
  /** `POST /automations/{workflow_id}/removed-subscribers` · write */
  removeWorkflowEmailSubscriberWithHttpInfo(
    workflowId: string,
    body: SubscriberAddress,
  ): Promise<WithHttpInfo<AutomationRemovedSubscriber>>
  /**
   * Starts all e-mails of an automation.
   *
   * `POST /automations/{workflow_id}/actions/start-all-emails` · send
   */
  startAllEmails(workflowId: string): Promise<null>
  /** `POST /automations/{workflow_id}/actions/start-all-emails` · send */
  startAllEmailsWithHttpInfo(workflowId: string): Promise<WithHttpInfo<null>>
  /**
   * Starts one e-mail of an automation.
   *
   * `POST /automations/{workflow_id}/emails/{workflow_email_id}/actions/start` · send
   */
  startWorkflowEmail(workflowId: string, workflowEmailId: string): Promise<null>
  /** `POST /automations/{workflow_id}/emails/{workflow_email_id}/actions/start` · send */
  startWorkflowEmailWithHttpInfo(workflowId: string, workflowEmailId: string): Promise<WithHttpInfo<null>>
  /**
   * Changes the settings of one e-mail of an automation.
   *
   * `PATCH /automations/{workflow_id}/emails/{workflow_email_id}` · write · may cause mail
   */
  updateWorkflowEmail(
    workflowId: string,
    workflowEmailId: string,
    body: AutomationEmailUpdate,
  ): Promise<AutomationEmail>
  /** `PATCH /automations/{workflow_id}/emails/{workflow_email_id}` · write · may cause mail */
  updateWorkflowEmailWithHttpInfo(
    workflowId: string,
    workflowEmailId: string,
    body: AutomationEmailUpdate,
  ): Promise<WithHttpInfo<AutomationEmail>>
}

export interface BatchWebhooksApi {
  /**
   * Adds an address that is told when a batch is finished.
   *
   * `POST /batch-webhooks` · connect
   */
  create(body: NewBatchWebhook): Promise<BatchWebhook>
  /** `POST /batch-webhooks` · connect */
  createWithHttpInfo(body: NewBatchWebhook): Promise<WithHttpInfo<BatchWebhook>>
  /**
   * Reads one batch webhook.
   *
   * `GET /batch-webhooks/{batch_webhook_id}` · read
   */
  get(batchWebhookId: string, opts?: FieldsOptions): Promise<BatchWebhook>
  /** `GET /batch-webhooks/{batch_webhook_id}` · read */
  getWithHttpInfo(batchWebhookId: string, opts?: FieldsOptions): Promise<WithHttpInfo<BatchWebhook>>
  /**
   * Lists the batch webhooks of the account.
   *
   * `GET /batch-webhooks` · read
   */
  list(opts?: PageOptions): Promise<BatchWebhooks>
  /** `GET /batch-webhooks` · read */
  listWithHttpInfo(opts?: PageOptions): Promise<WithHttpInfo<BatchWebhooks>>
  /**
   * Removes a batch webhook.
   *
   * `DELETE /batch-webhooks/{batch_webhook_id}` · delete
   */
  remove(batchWebhookId: string): Promise<null>
  /** `DELETE /batch-webhooks/{batch_webhook_id}` · delete */
  removeWithHttpInfo(batchWebhookId: string): Promise<WithHttpInfo<null>>
  /**
   * Changes the address or the state of a batch webhook.
   *
   * `PATCH /batch-webhooks/{batch_webhook_id}` · connect
   */
  update(batchWebhookId: string, body: BatchWebhookUpdate): Promise<BatchWebhook>
  /** `PATCH /batch-webhooks/{batch_webhook_id}` · connect */
  updateWithHttpInfo(batchWebhookId: string, body: BatchWebhookUpdate): Promise<WithHttpInfo<BatchWebhook>>
}

export interface BatchesApi {
  /**
   * Stops a batch, and deletes the results it has so far.
   *
   * `DELETE /batches/{batch_id}` · delete
   */
  deleteRequest(batchId: string): Promise<null>
  /** `DELETE /batches/{batch_id}` · delete */
  deleteRequestWithHttpInfo(batchId: string): Promise<WithHttpInfo<null>>
  /**
   * Lists the batches of the last days.
   *
   * `GET /batches` · export
   */
  list(opts?: PageOptions): Promise<Batches>
  /** `GET /batches` · export */
  listWithHttpInfo(opts?: PageOptions): Promise<WithHttpInfo<Batches>>
  /**
   * Starts many operations at once; they run in the background. Each is checked against the scope.
   *
   * `POST /batches` · write
   */
  start(body: NewBatch): Promise<Batch>
  /** `POST /batches` · write */
  startWithHttpInfo(body: NewBatch): Promise<WithHttpInfo<Batch>>
  /**
   * Reads how far a batch is, with the address of its results.
   *
   * `GET /batches/{batch_id}` · read
   */
  status(batchId: string, opts?: FieldsOptions): Promise<Batch>
  /** `GET /batches/{batch_id}` · read */
  statusWithHttpInfo(batchId: string, opts?: FieldsOptions): Promise<WithHttpInfo<Batch>>
}

export interface CampaignFoldersApi {
  /**
   * Creates a folder for campaigns.
   *
   * `POST /campaign-folders` · write
   */
  create(body: FolderInput): Promise<Folder>
  /** `POST /campaign-folders` · write */
  createWithHttpInfo(body: FolderInput): Promise<WithHttpInfo<Folder>>
  /**
   * Reads one campaign folder.
   *
   * `GET /campaign-folders/{folder_id}` · read
   */
  get(folderId: string, opts?: FieldsOptions): Promise<Folder>
  /** `GET /campaign-folders/{folder_id}` · read */
  getWithHttpInfo(folderId: string, opts?: FieldsOptions): Promise<WithHttpInfo<Folder>>
  /**
   * Lists the campaign folders.
   *
   * `GET /campaign-folders` · read
   */
  list(opts?: PageOptions): Promise<Folders>
  /** `GET /campaign-folders` · read */
  listWithHttpInfo(opts?: PageOptions): Promise<WithHttpInfo<Folders>>
  /**
   * Deletes a campaign folder.
   *
   * `DELETE /campaign-folders/{folder_id}` · delete
   */
  remove(folderId: string): Promise<null>
  /** `DELETE /campaign-folders/{folder_id}` · delete */
  removeWithHttpInfo(folderId: string): Promise<WithHttpInfo<null>>
  /**
   * Renames a campaign folder.
   *
   * `PATCH /campaign-folders/{folder_id}` · write
   */
  update(folderId: string, body: FolderInput): Promise<Folder>
  /** `PATCH /campaign-folders/{folder_id}` · write */
  updateWithHttpInfo(folderId: string, body: FolderInput): Promise<WithHttpInfo<Folder>>
}

export interface CampaignsApi {
  /**
   * Adds a comment to a campaign.
   *
   * `POST /campaigns/{campaign_id}/feedback` · write
   */
  addFeedback(campaignId: string, body: NewCampaignFeedback): Promise<CampaignFeedbackMessage>
  /** `POST /campaigns/{campaign_id}/feedback` · write */
  addFeedbackWithHttpInfo(
    campaignId: string,
    body: NewCampaignFeedback,
  ): Promise<WithHttpInfo<CampaignFeedbackMessage>>
  /**
   * Cancels a campaign that is being sent, before all have it.
   *
   * `POST /campaigns/{campaign_id}/actions/cancel-send` · write
   */
  cancelSend(campaignId: string): Promise<null>
  /** `POST /campaigns/{campaign_id}/actions/cancel-send` · write */
  cancelSendWithHttpInfo(campaignId: string): Promise<WithHttpInfo<null>>
  /**
   * Creates a campaign. Nothing is sent before `campaigns.send` or `campaigns.schedule`.
   *
   * `POST /campaigns` · write
   */
  create(body: NewCampaign): Promise<Campaign>
  /** `POST /campaigns` · write */
  createWithHttpInfo(body: NewCampaign): Promise<WithHttpInfo<Campaign>>
  /**
   * Makes a copy of a sent campaign, for those who did not open it.
   *
   * `POST /campaigns/{campaign_id}/actions/create-resend` · send
   */
  createResend(campaignId: string): Promise<Campaign>
  /** `POST /campaigns/{campaign_id}/actions/create-resend` · send */
  createResendWithHttpInfo(campaignId: string): Promise<WithHttpInfo<Campaign>>
  /**
   * Deletes a comment on a campaign.
   *
   * `DELETE /campaigns/{campaign_id}/feedback/{feedback_id}` · delete
   */
  deleteFeedbackMessage(campaignId: string, feedbackId: string | number): Promise<null>
  /** `DELETE /campaigns/{campaign_id}/feedback/{feedback_id}` · delete */
  deleteFeedbackMessageWithHttpInfo(
    campaignId: string,
    feedbackId: string | number,
  ): Promise<WithHttpInfo<null>>
  /**
   * Reads one campaign.
   *
   * `GET /campaigns/{campaign_id}` · read
   */
  get(campaignId: string, opts?: FieldsOptions): Promise<Campaign>
  /** `GET /campaigns/{campaign_id}` · read */
  getWithHttpInfo(campaignId: string, opts?: FieldsOptions): Promise<WithHttpInfo<Campaign>>
  /**
   * Reads the HTML and the plain text of a campaign.
   *
   * `GET /campaigns/{campaign_id}/content` · read
   */
  getContent(campaignId: string, opts?: FieldsOptions): Promise<CampaignContent>
  /** `GET /campaigns/{campaign_id}/content` · read */
  getContentWithHttpInfo(campaignId: string, opts?: FieldsOptions): Promise<WithHttpInfo<CampaignContent>>
  /**
   * Lists the comments on a campaign.
   *
   * `GET /campaigns/{campaign_id}/feedback` · read
   */
  getFeedback(campaignId: string, opts?: FieldsOptions): Promise<CampaignFeedbackMessages>
  /** `GET /campaigns/{campaign_id}/feedback` · read */
  getFeedbackWithHttpInfo(
    campaignId: string,
    opts?: FieldsOptions,
  ): Promise<WithHttpInfo<CampaignFeedbackMessages>>
  /**
   * Reads one comment on a campaign.
   *
   * `GET /campaigns/{campaign_id}/feedback/{feedback_id}` · read
   */
  getFeedbackMessage(
    campaignId: string,
    feedbackId: string | number,
    opts?: FieldsOptions,
  ): Promise<CampaignFeedbackMessage>
  /** `GET /campaigns/{campaign_id}/feedback/{feedback_id}` · read */
  getFeedbackMessageWithHttpInfo(
    campaignId: string,
    feedbackId: string | number,
    opts?: FieldsOptions,
  ): Promise<WithHttpInfo<CampaignFeedbackMessage>>
  /**
   * Reads what still stands in the way of sending a campaign.
   *
   * `GET /campaigns/{campaign_id}/send-checklist` · read
   */
  getSendChecklist(campaignId: string, opts?: FieldsOptions): Promise<SendChecklist>
  /** `GET /campaigns/{campaign_id}/send-checklist` · read */
  getSendChecklistWithHttpInfo(campaignId: string, opts?: FieldsOptions): Promise<WithHttpInfo<SendChecklist>>
  /**
   * Lists the campaigns of the account.
   *
   * `GET /campaigns` · read
   */
  list(opts?: CampaignsListOptions): Promise<Campaigns>
  /** `GET /campaigns` · read */
  listWithHttpInfo(opts?: CampaignsListOptions): Promise<WithHttpInfo<Campaigns>>
  /**
   * Pauses an RSS campaign.
   *
   * `POST /campaigns/{campaign_id}/actions/pause` · write
   */
  pause(campaignId: string): Promise<null>
  /** `POST /campaigns/{campaign_id}/actions/pause` · write */
  pauseWithHttpInfo(campaignId: string): Promise<WithHttpInfo<null>>
  /**
   * Deletes a campaign.
   *
   * `DELETE /campaigns/{campaign_id}` · delete
   */
  remove(campaignId: string): Promise<null>
  /** `DELETE /campaigns/{campaign_id}` · delete */
  removeWithHttpInfo(campaignId: string): Promise<WithHttpInfo<null>>
  /**
   * Makes an unsent copy of a campaign.
   *
   * `POST /campaigns/{campaign_id}/actions/replicate` · write
   */
  replicate(campaignId: string): Promise<Campaign>
  /** `POST /campaigns/{campaign_id}/actions/replicate` · write */
  replicateWithHttpInfo(campaignId: string): Promise<WithHttpInfo<Campaign>>
  /**
   * Lets a paused RSS campaign go on sending.
   *
   * `POST /campaigns/{campaign_id}/actions/resume` · send
   */
  resume(campaignId: string): Promise<null>
  /** `POST /campaigns/{campaign_id}/actions/resume` · send */
  resumeWithHttpInfo(campaignId: string): Promise<WithHttpInfo<null>>
  /**
   * Sets the time at which a campaign is sent.
   *
   * `POST /campaigns/{campaign_id}/actions/schedule` · send
   */
  schedule(campaignId: string, body: CampaignSchedule): Promise<null>
  /** `POST /campaigns/{campaign_id}/actions/schedule` · send */
  scheduleWithHttpInfo(campaignId: string, body: CampaignSchedule): Promise<WithHttpInfo<null>>
  /**
   * Sends a campaign to all its recipients, now. RSS campaigns start by it.
   *
   * `POST /campaigns/{campaign_id}/actions/send` · send
   */
  send(campaignId: string): Promise<null>
  /** `POST /campaigns/{campaign_id}/actions/send` · send */
  sendWithHttpInfo(campaignId: string): Promise<WithHttpInfo<null>>
  /**
   * Sends a test of a campaign to the addresses given.
   *
   * `POST /campaigns/{campaign_id}/actions/test` · send
   */
  sendTestEmail(campaignId: string, body: CampaignTest): Promise<null>
  /** `POST /campaigns/{campaign_id}/actions/test` · send */
  sendTestEmailWithHttpInfo(campaignId: string, body: CampaignTest): Promise<WithHttpInfo<null>>
  /**
   * Sets what a campaign says: HTML, plain text, a template, an archive, or a page to import.
   *
   * `PUT /campaigns/{campaign_id}/content` · write
   */
  setContent(campaignId: string, body: CampaignContentInput): Promise<CampaignContent>
  /** `PUT /campaigns/{campaign_id}/content` · write */
  setContentWithHttpInfo(
    campaignId: string,
    body: CampaignContentInput,
  ): Promise<WithHttpInfo<CampaignContent>>
  /**
   * Takes back the time of a campaign that is not sent yet.
   *
   * `POST /campaigns/{campaign_id}/actions/unschedule` · write
   */
  unschedule(campaignId: string): Promise<null>
  /** `POST /campaigns/{campaign_id}/actions/unschedule` · write */
  unscheduleWithHttpInfo(campaignId: string): Promise<WithHttpInfo<null>>
  /**
   * Changes a campaign that is not sent yet.
   *
   * `PATCH /campaigns/{campaign_id}` · write
   */
  update(campaignId: string, body: CampaignUpdate): Promise<Campaign>
  /** `PATCH /campaigns/{campaign_id}` · write */
  updateWithHttpInfo(campaignId: string, body: CampaignUpdate): Promise<WithHttpInfo<Campaign>>
  /**
   * Changes a comment on a campaign.
   *
   * `PATCH /campaigns/{campaign_id}/feedback/{feedback_id}` · write
   */
  updateFeedbackMessage(
    campaignId: string,
    feedbackId: string | number,
    body: CampaignFeedbackUpdate,
  ): Promise<CampaignFeedbackMessage>
  /** `PATCH /campaigns/{campaign_id}/feedback/{feedback_id}` · write */
  updateFeedbackMessageWithHttpInfo(
    campaignId: string,
    feedbackId: string | number,
    body: CampaignFeedbackUpdate,
  ): Promise<WithHttpInfo<CampaignFeedbackMessage>>
}

export interface ConnectedSitesApi {
  /**
   * Connects a website to the account.
   *
   * `POST /connected-sites` · connect
   */
  create(body: NewConnectedSite): Promise<ConnectedSite>
  /** `POST /connected-sites` · connect */
  createWithHttpInfo(body: NewConnectedSite): Promise<WithHttpInfo<ConnectedSite>>
  /**
   * Reads one connected site.
   *
   * `GET /connected-sites/{connected_site_id}` · read
   */
  get(connectedSiteId: string, opts?: FieldsOptions): Promise<ConnectedSite>
  /** `GET /connected-sites/{connected_site_id}` · read */
  getWithHttpInfo(connectedSiteId: string, opts?: FieldsOptions): Promise<WithHttpInfo<ConnectedSite>>
  /**
   * Lists the connected sites of the account.
   *
   * `GET /connected-sites` · read
   */
  list(opts?: PageOptions): Promise<ConnectedSites>
  /** `GET /connected-sites` · read */
  listWithHttpInfo(opts?: PageOptions): Promise<WithHttpInfo<ConnectedSites>>
  /**
   * Disconnects a website.
   *
   * `DELETE /connected-sites/{connected_site_id}` · delete
   */
  remove(connectedSiteId: string): Promise<null>
  /** `DELETE /connected-sites/{connected_site_id}` · delete */
  removeWithHttpInfo(connectedSiteId: string): Promise<WithHttpInfo<null>>
  /**
   * Looks whether Mailchimp's script runs on a connected site.
   *
   * `POST /connected-sites/{connected_site_id}/actions/verify-script-installation` · connect
   */
  verifyScriptInstallation(connectedSiteId: string): Promise<null>
  /** `POST /connected-sites/{connected_site_id}/actions/verify-script-installation` · connect */
  verifyScriptInstallationWithHttpInfo(connectedSiteId: string): Promise<WithHttpInfo<null>>
}

export interface ConversationsApi {
  /**
   * Reads one conversation.
   *
   * `GET /conversations/{conversation_id}` · read
   * @deprecated in the specification, which does not say since when
   */
  get(conversationId: string, opts?: FieldsOptions): Promise<Conversation>
  /**
   * `GET /conversations/{conversation_id}` · read
   * @deprecated in the specification, which does not say since when
   */
  getWithHttpInfo(conversationId: string, opts?: FieldsOptions): Promise<WithHttpInfo<Conversation>>
  /**
   * Reads one message of a conversation.
   *
   * `GET /conversations/{conversation_id}/messages/{message_id}` · read
   * @deprecated in the specification, which does not say since when
   */
  getConversationMessage(
    conversationId: string,
    messageId: string,
    opts?: FieldsOptions,
  ): Promise<ConversationMessage>
  /**
   * `GET /conversations/{conversation_id}/messages/{message_id}` · read
   * @deprecated in the specification, which does not say since when
   */
  getConversationMessageWithHttpInfo(
    conversationId: string,
    messageId: string,
    opts?: FieldsOptions,
  ): Promise<WithHttpInfo<ConversationMessage>>
  /**
   * Lists the messages of a conversation.
   *
   * `GET /conversations/{conversation_id}/messages` · read
   * @deprecated in the specification, which does not say since when
   */
  getConversationMessages(
    conversationId: string,
    opts?: ConversationsGetConversationMessagesOptions,
  ): Promise<ConversationMessages>
  /**
   * `GET /conversations/{conversation_id}/messages` · read
   * @deprecated in the specification, which does not say since when
   */
  getConversationMessagesWithHttpInfo(
    conversationId: string,
    opts?: ConversationsGetConversationMessagesOptions,
  ): Promise<WithHttpInfo<ConversationMessages>>
  /**
   * Lists the conversations of the account.
   *
   * `GET /conversations` · read
   * @deprecated in the specification, which does not say since when
   */
  list(opts?: ConversationsListOptions): Promise<Conversations>
  /**
   * `GET /conversations` · read
   * @deprecated in the specification, which does not say since when
   */
  listWithHttpInfo(opts?: ConversationsListOptions): Promise<WithHttpInfo<Conversations>>
}

export interface CustomerJourneysApi {
  /**
   * Starts a step of a customer journey for one member.
   *
   * `POST /customer-journeys/journeys/{journey_id}/steps/{step_id}/actions/trigger` · send
   */
  trigger(journeyId: string | number, stepId: string | number, body: SubscriberAddress): Promise<null>
  /** `POST /customer-journeys/journeys/{journey_id}/steps/{step_id}/actions/trigger` · send */
  triggerWithHttpInfo(
    journeyId: string | number,
    stepId: string | number,
    body: SubscriberAddress,
  ): Promise<WithHttpInfo<null>>
}

export interface EcommerceApi {
  /**
   * Adds a line to a cart.
   *
   * `POST /ecommerce/stores/{store_id}/carts/{cart_id}/lines` · write · may cause mail
   */
  addCartLineItem(storeId: string, cartId: string, body: NewCartLine): Promise<CartLine>
  /** `POST /ecommerce/stores/{store_id}/carts/{cart_id}/lines` · write · may cause mail */
  addCartLineItemWithHttpInfo(
    storeId: string,
    cartId: string,
    body: NewCartLine,
  ): Promise<WithHttpInfo<CartLine>>
  /**
   * Adds a line to an order.
   *
   * `POST /ecommerce/stores/{store_id}/orders/{order_id}/lines` · write · may cause mail
   */
  addOrderLineItem(storeId: string, orderId: string, body: NewOrderLine): Promise<OrderLine>
  /** `POST /ecommerce/stores/{store_id}/orders/{order_id}/lines` · write · may cause mail */
  addOrderLineItemWithHttpInfo(
    storeId: string,
    orderId: string,
    body: NewOrderLine,
  ): Promise<WithHttpInfo<OrderLine>>
  /**
   * Adds an image to a product.
   *
   * `POST /ecommerce/stores/{store_id}/products/{product_id}/images` · write
   */
  addProductImage(storeId: string, productId: string, body: NewProductImage): Promise<ProductImage>
  /** `POST /ecommerce/stores/{store_id}/products/{product_id}/images` · write */
  addProductImageWithHttpInfo(
    storeId: string,
    productId: string,
    body: NewProductImage,
  ): Promise<WithHttpInfo<ProductImage>>
  /**
   * Adds a variant to a product, or replaces the one with this id.
   *
   * `PUT /ecommerce/stores/{store_id}/products/{product_id}/variants/{variant_id}` · write
   */
  addProductVariant(
    storeId: string,
    productId: string,
    variantId: string,
    body: NewProductVariant,
  ): Promise<ProductVariant>
  /** `PUT /ecommerce/stores/{store_id}/products/{product_id}/variants/{variant_id}` · write */
  addProductVariantWithHttpInfo(
    storeId: string,
    productId: string,
    variantId: string,
    body: NewProductVariant,
  ): Promise<WithHttpInfo<ProductVariant>>
  /**
   * Adds a variant to a product.
   *
   * `POST /ecommerce/stores/{store_id}/products/{product_id}/variants` · write
   */
  addProductVariants(storeId: string, productId: string, body: NewProductVariant): Promise<ProductVariant>
  /** `POST /ecommerce/stores/{store_id}/products/{product_id}/variants` · write */
  addProductVariantsWithHttpInfo(
    storeId: string,
    productId: string,
    body: NewProductVariant,
  ): Promise<WithHttpInfo<ProductVariant>>
  /**
   * Adds a promo code to a promo rule.
   *
   * `POST /ecommerce/stores/{store_id}/promo-rules/{promo_rule_id}/promo-codes` · write
   */
  addPromoCode(storeId: string, promoRuleId: string, body: NewPromoCode): Promise<PromoCode>
  /** `POST /ecommerce/stores/{store_id}/promo-rules/{promo_rule_id}/promo-codes` · write */
  addPromoCodeWithHttpInfo(
    storeId: string,
    promoRuleId: string,
    body: NewPromoCode,
  ): Promise<WithHttpInfo<PromoCode>>
  /**
   * Adds a promo rule to a store.
   *
   * `POST /ecommerce/stores/{store_id}/promo-rules` · write
   */
  addPromoRules(storeId: string, body: NewPromoRule): Promise<PromoRule>
  /** `POST /ecommerce/stores/{store_id}/promo-rules` · write */
  addPromoRulesWithHttpInfo(storeId: string, body: NewPromoRule): Promise<WithHttpInfo<PromoRule>>
  /**
   * Adds a store to the account.
   *
   * `POST /ecommerce/stores` · write
   */
  addStore(body: NewStore): Promise<Store>
  /** `POST /ecommerce/stores` · write */
  addStoreWithHttpInfo(body: NewStore): Promise<WithHttpInfo<Store>>
  /**
   * Adds a cart to a store.
   *
   * `POST /ecommerce/stores/{store_id}/carts` · write · may cause mail
   */
  addStoreCart(storeId: string, body: NewCart): Promise<Cart>
  /** `POST /ecommerce/stores/{store_id}/carts` · write · may cause mail */
  addStoreCartWithHttpInfo(storeId: string, body: NewCart): Promise<WithHttpInfo<Cart>>
  /**
   * Adds a customer to a store.
   *
   * `POST /ecommerce/stores/{store_id}/customers` · write · may cause mail
   */
  addStoreCustomer(storeId: string, body: NewCustomer): Promise<Customer>
  /** `POST /ecommerce/stores/{store_id}/customers` · write · may cause mail */
  addStoreCustomerWithHttpInfo(storeId: string, body: NewCustomer): Promise<WithHttpInfo<Customer>>
  /**
   * Adds an order to a store.
   *
   * `POST /ecommerce/stores/{store_id}/orders` · write · may cause mail
   */
  addStoreOrder(storeId: string, body: NewOrder): Promise<Order>
  /** `POST /ecommerce/stores/{store_id}/orders` · write · may cause mail */
  addStoreOrderWithHttpInfo(storeId: string, body: NewOrder): Promise<WithHttpInfo<Order>>
  /**
   * Adds a product to a store.
   *
   * `POST /ecommerce/stores/{store_id}/products` · write
   */
  addStoreProduct(storeId: string, body: NewProduct): Promise<Product>
  /** `POST /ecommerce/stores/{store_id}/products` · write */
  addStoreProductWithHttpInfo(storeId: string, body: NewProduct): Promise<WithHttpInfo<Product>>
  /**
   * Deletes a line of a cart.
   *
   * `DELETE /ecommerce/stores/{store_id}/carts/{cart_id}/lines/{line_id}` · delete
   */
  deleteCartLineItem(storeId: string, cartId: string, lineId: string): Promise<null>
  /** `DELETE /ecommerce/stores/{store_id}/carts/{cart_id}/lines/{line_id}` · delete */
  deleteCartLineItemWithHttpInfo(storeId: string, cartId: string, lineId: string): Promise<WithHttpInfo<null>>
  /**
   * Deletes an order.
   *
   * `DELETE /ecommerce/stores/{store_id}/orders/{order_id}` · delete
   */
  deleteOrder(storeId: string, orderId: string): Promise<null>
  /** `DELETE /ecommerce/stores/{store_id}/orders/{order_id}` · delete */
  deleteOrderWithHttpInfo(storeId: string, orderId: string): Promise<WithHttpInfo<null>>
  /**
   * Deletes a line of an order.
   *
   * `DELETE /ecommerce/stores/{store_id}/orders/{order_id}/lines/{line_id}` · delete
   */
  deleteOrderLineItem(storeId: string, orderId: string, lineId: string): Promise<null>
  /** `DELETE /ecommerce/stores/{store_id}/orders/{order_id}/lines/{line_id}` · delete */
  deleteOrderLineItemWithHttpInfo(
    storeId: string,
    orderId: string,
    lineId: string,
  ): Promise<WithHttpInfo<null>>
  /**
   * Deletes an image of a product.
   *
   * `DELETE /ecommerce/stores/{store_id}/products/{product_id}/images/{image_id}` · delete
   */
  deleteProductImage(storeId: string, productId: string, imageId: string): Promise<null>
  /** `DELETE /ecommerce/stores/{store_id}/products/{product_id}/images/{image_id}` · delete */
  deleteProductImageWithHttpInfo(
    storeId: string,
    productId: string,
    imageId: string,
  ): Promise<WithHttpInfo<null>>
  /**
   * Deletes a variant of a product.
   *
   * `DELETE /ecommerce/stores/{store_id}/products/{product_id}/variants/{variant_id}` · delete
   */
  deleteProductVariant(storeId: string, productId: string, variantId: string): Promise<null>
  /** `DELETE /ecommerce/stores/{store_id}/products/{product_id}/variants/{variant_id}` · delete */
  deleteProductVariantWithHttpInfo(
    storeId: string,
    productId: string,
    variantId: string,
  ): Promise<WithHttpInfo<null>>
  /**
   * Deletes a promo code.
   *
   * `DELETE /ecommerce/stores/{store_id}/promo-rules/{promo_rule_id}/promo-codes/{promo_code_id}` · delete
   */
  deletePromoCode(storeId: string, promoRuleId: string, promoCodeId: string): Promise<null>
  /**
   * `DELETE /ecommerce/stores/{store_id}/promo-rules/{promo_rule_id}/promo-codes/{promo_code_id}` · delete
   */
  deletePromoCodeWithHttpInfo(
    storeId: string,
    promoRuleId: string,
    promoCodeId: string,
  ): Promise<WithHttpInfo<null>>
  /**
   * Deletes a promo rule.
   *
   * `DELETE /ecommerce/stores/{store_id}/promo-rules/{promo_rule_id}` · delete
   */
  deletePromoRule(storeId: string, promoRuleId: string): Promise<null>
  /** `DELETE /ecommerce/stores/{store_id}/promo-rules/{promo_rule_id}` · delete */
  deletePromoRuleWithHttpInfo(storeId: string, promoRuleId: string): Promise<WithHttpInfo<null>>
  /**
   * Deletes a store with all that belongs to it.
   *
   * `DELETE /ecommerce/stores/{store_id}` · delete
   */
  deleteStore(storeId: string): Promise<null>
  /** `DELETE /ecommerce/stores/{store_id}` · delete */
  deleteStoreWithHttpInfo(storeId: string): Promise<WithHttpInfo<null>>
  /**
   * Deletes a cart.
   *
   * `DELETE /ecommerce/stores/{store_id}/carts/{cart_id}` · delete
   */
  deleteStoreCart(storeId: string, cartId: string): Promise<null>
  /** `DELETE /ecommerce/stores/{store_id}/carts/{cart_id}` · delete */
  deleteStoreCartWithHttpInfo(storeId: string, cartId: string): Promise<WithHttpInfo<null>>
  /**
   * Deletes a customer of a store.
   *
   * `DELETE /ecommerce/stores/{store_id}/customers/{customer_id}` · delete
   */
  deleteStoreCustomer(storeId: string, customerId: string): Promise<null>
  /** `DELETE /ecommerce/stores/{store_id}/customers/{customer_id}` · delete */
  deleteStoreCustomerWithHttpInfo(storeId: string, customerId: string): Promise<WithHttpInfo<null>>
  /**
   * Deletes a product.
   *
   * `DELETE /ecommerce/stores/{store_id}/products/{product_id}` · delete
   */
  deleteStoreProduct(storeId: string, productId: string): Promise<null>
  /** `DELETE /ecommerce/stores/{store_id}/products/{product_id}` · delete */
  deleteStoreProductWithHttpInfo(storeId: string, productId: string): Promise<WithHttpInfo<null>>
  /**
   * Lists the lines of a cart.
   *
   * `GET /ecommerce/stores/{store_id}/carts/{cart_id}/lines` · read
   */
  getAllCartLineItems(storeId: string, cartId: string, opts?: PageOptions): Promise<CartLines>
  /** `GET /ecommerce/stores/{store_id}/carts/{cart_id}/lines` · read */
  getAllCartLineItemsWithHttpInfo(
    storeId: string,
    cartId: string,
    opts?: PageOptions,
  ): Promise<WithHttpInfo<CartLines>>
  /**
   * Lists the lines of an order.
   *
   * `GET /ecommerce/stores/{store_id}/orders/{order_id}/lines` · read
   */
  getAllOrderLineItems(storeId: string, orderId: string, opts?: PageOptions): Promise<OrderLines>
  /** `GET /ecommerce/stores/{store_id}/orders/{order_id}/lines` · read */
  getAllOrderLineItemsWithHttpInfo(
    storeId: string,
    orderId: string,
    opts?: PageOptions,
  ): Promise<WithHttpInfo<OrderLines>>
  /**
   * Lists the customers of a store.
   *
   * `GET /ecommerce/stores/{store_id}/customers` · read
   */
  getAllStoreCustomers(storeId: string, opts?: EcommerceGetAllStoreCustomersOptions): Promise<Customers>
  /** `GET /ecommerce/stores/{store_id}/customers` · read */
  getAllStoreCustomersWithHttpInfo(
    storeId: string,
    opts?: EcommerceGetAllStoreCustomersOptions,
  ): Promise<WithHttpInfo<Customers>>
  /**
   * Lists the products of a store.
   *
   * `GET /ecommerce/stores/{store_id}/products` · read
   */
  getAllStoreProducts(storeId: string, opts?: PageOptions): Promise<Products>
  /** `GET /ecommerce/stores/{store_id}/products` · read */
  getAllStoreProductsWithHttpInfo(storeId: string, opts?: PageOptions): Promise<WithHttpInfo<Products>>
  /**
   * Reads one line of a cart.
   *
   * `GET /ecommerce/stores/{store_id}/carts/{cart_id}/lines/{line_id}` · read
   */
  getCartLineItem(storeId: string, cartId: string, lineId: string, opts?: FieldsOptions): Promise<CartLine>
  /** `GET /ecommerce/stores/{store_id}/carts/{cart_id}/lines/{line_id}` · read */
  getCartLineItemWithHttpInfo(
    storeId: string,
    cartId: string,
    lineId: string,
    opts?: FieldsOptions,
  ): Promise<WithHttpInfo<CartLine>>
  /**
   * Reads one order.
   *
   * `GET /ecommerce/stores/{store_id}/orders/{order_id}` · read
   */
  getOrder(storeId: string, orderId: string, opts?: FieldsOptions): Promise<Order>
  /** `GET /ecommerce/stores/{store_id}/orders/{order_id}` · read */
  getOrderWithHttpInfo(storeId: string, orderId: string, opts?: FieldsOptions): Promise<WithHttpInfo<Order>>
  /**
   * Reads one line of an order.
   *
   * `GET /ecommerce/stores/{store_id}/orders/{order_id}/lines/{line_id}` · read
   */
  getOrderLineItem(storeId: string, orderId: string, lineId: string, opts?: FieldsOptions): Promise<OrderLine>
  /** `GET /ecommerce/stores/{store_id}/orders/{order_id}/lines/{line_id}` · read */
  getOrderLineItemWithHttpInfo(
    storeId: string,
    orderId: string,
    lineId: string,
    opts?: FieldsOptions,
  ): Promise<WithHttpInfo<OrderLine>>
  /**
   * Reads one image of a product.
   *
   * `GET /ecommerce/stores/{store_id}/products/{product_id}/images/{image_id}` · read
   */
  getProductImage(
    storeId: string,
    productId: string,
    imageId: string,
    opts?: FieldsOptions,
  ): Promise<ProductImage>
  /** `GET /ecommerce/stores/{store_id}/products/{product_id}/images/{image_id}` · read */
  getProductImageWithHttpInfo(
    storeId: string,
    productId: string,
    imageId: string,
    opts?: FieldsOptions,
  ): Promise<WithHttpInfo<ProductImage>>
  /**
   * Lists the images of a product.
   *
   * `GET /ecommerce/stores/{store_id}/products/{product_id}/images` · read
   */
  getProductImages(storeId: string, productId: string, opts?: PageOptions): Promise<ProductImages>
  /** `GET /ecommerce/stores/{store_id}/products/{product_id}/images` · read */
  getProductImagesWithHttpInfo(
    storeId: string,
    productId: string,
    opts?: PageOptions,
  ): Promise<WithHttpInfo<ProductImages>>
  /**
   * Reads one variant of a product.
   *
   * `GET /ecommerce/stores/{store_id}/products/{product_id}/variants/{variant_id}` · read
   */
  getProductVariant(
    storeId: string,
    productId: string,
    variantId: string,
    opts?: FieldsOptions,
  ): Promise<ProductVariant>
  /** `GET /ecommerce/stores/{store_id}/products/{product_id}/variants/{variant_id}` · read */
  getProductVariantWithHttpInfo(
    storeId: string,
    productId: string,
    variantId: string,
    opts?: FieldsOptions,
  ): Promise<WithHttpInfo<ProductVariant>>
  /**
   * Lists the variants of a product.
   *
   * `GET /ecommerce/stores/{store_id}/products/{product_id}/variants` · read
   */
  getProductVariants(storeId: string, productId: string, opts?: PageOptions): Promise<ProductVariants>
  /** `GET /ecommerce/stores/{store_id}/products/{product_id}/variants` · read */
  getProductVariantsWithHttpInfo(
    storeId: string,
    productId: string,
    opts?: PageOptions,
  ): Promise<WithHttpInfo<ProductVariants>>
  /**
   * Reads one promo code.
   *
   * `GET /ecommerce/stores/{store_id}/promo-rules/{promo_rule_id}/promo-codes/{promo_code_id}` · read
   */
  getPromoCode(
    storeId: string,
    promoRuleId: string,
    promoCodeId: string,
    opts?: FieldsOptions,
  ): Promise<PromoCode>
  /** `GET /ecommerce/stores/{store_id}/promo-rules/{promo_rule_id}/promo-codes/{promo_code_id}` · read */
  getPromoCodeWithHttpInfo(
    storeId: string,
    promoRuleId: string,
    promoCodeId: string,
    opts?: FieldsOptions,
  ): Promise<WithHttpInfo<PromoCode>>
  /**
   * Lists the promo codes of a promo rule.
   *
   * `GET /ecommerce/stores/{store_id}/promo-rules/{promo_rule_id}/promo-codes` · read
   */
  getPromoCodes(promoRuleId: string, storeId: string, opts?: PageOptions): Promise<PromoCodes>
  /** `GET /ecommerce/stores/{store_id}/promo-rules/{promo_rule_id}/promo-codes` · read */
  getPromoCodesWithHttpInfo(
    promoRuleId: string,
    storeId: string,
    opts?: PageOptions,
  ): Promise<WithHttpInfo<PromoCodes>>
  /**
   * Reads one promo rule.
   *
   * `GET /ecommerce/stores/{store_id}/promo-rules/{promo_rule_id}` · read
   */
  getPromoRule(storeId: string, promoRuleId: string, opts?: FieldsOptions): Promise<PromoRule>
  /** `GET /ecommerce/stores/{store_id}/promo-rules/{promo_rule_id}` · read */
  getPromoRuleWithHttpInfo(
    storeId: string,
    promoRuleId: string,
    opts?: FieldsOptions,
  ): Promise<WithHttpInfo<PromoRule>>
  /**
   * Reads one store.
   *
   * `GET /ecommerce/stores/{store_id}` · read
   */
  getStore(storeId: string, opts?: FieldsOptions): Promise<Store>
  /** `GET /ecommerce/stores/{store_id}` · read */
  getStoreWithHttpInfo(storeId: string, opts?: FieldsOptions): Promise<WithHttpInfo<Store>>
  /**
   * Reads one cart.
   *
   * `GET /ecommerce/stores/{store_id}/carts/{cart_id}` · read
   */
  getStoreCart(storeId: string, cartId: string, opts?: FieldsOptions): Promise<Cart>
  /** `GET /ecommerce/stores/{store_id}/carts/{cart_id}` · read */
  getStoreCartWithHttpInfo(storeId: string, cartId: string, opts?: FieldsOptions): Promise<WithHttpInfo<Cart>>
  /**
   * Lists the carts of a store.
   *
   * `GET /ecommerce/stores/{store_id}/carts` · read
   */
  getStoreCarts(storeId: string, opts?: PageOptions): Promise<Carts>
  /** `GET /ecommerce/stores/{store_id}/carts` · read */
  getStoreCartsWithHttpInfo(storeId: string, opts?: PageOptions): Promise<WithHttpInfo<Carts>>
  /**
   * Reads one customer of a store.
   *
   * `GET /ecommerce/stores/{store_id}/customers/{customer_id}` · read
   */
  getStoreCustomer(storeId: string, customerId: string, opts?: FieldsOptions): Promise<Customer>
  /** `GET /ecommerce/stores/{store_id}/customers/{customer_id}` · read */
  getStoreCustomerWithHttpInfo(
    storeId: string,
    customerId: string,
    opts?: FieldsOptions,
  ): Promise<WithHttpInfo<Customer>>
  /**
   * Lists the orders of a store.
   *
   * `GET /ecommerce/stores/{store_id}/orders` · read
   */
  getStoreOrders(storeId: string, opts?: EcommerceGetStoreOrdersOptions): Promise<Orders>
  /** `GET /ecommerce/stores/{store_id}/orders` · read */
  getStoreOrdersWithHttpInfo(
    storeId: string,
    opts?: EcommerceGetStoreOrdersOptions,
  ): Promise<WithHttpInfo<Orders>>
  /**
   * Reads one product.
   *
   * `GET /ecommerce/stores/{store_id}/products/{product_id}` · read
   */
  getStoreProduct(storeId: string, productId: string, opts?: FieldsOptions): Promise<Product>
  /** `GET /ecommerce/stores/{store_id}/products/{product_id}` · read */
  getStoreProductWithHttpInfo(
    storeId: string,
    productId: string,
    opts?: FieldsOptions,
  ): Promise<WithHttpInfo<Product>>
  /**
   * Lists the promo rules of a store.
   *
   * `GET /ecommerce/stores/{store_id}/promo-rules` · read
   */
  listPromoRules(storeId: string, opts?: PageOptions): Promise<PromoRules>
  /** `GET /ecommerce/stores/{store_id}/promo-rules` · read */
  listPromoRulesWithHttpInfo(storeId: string, opts?: PageOptions): Promise<WithHttpInfo<PromoRules>>
  /**
   * Lists the orders of all stores of the account.
   *
   * `GET /ecommerce/orders` · read
   */
  orders(opts?: EcommerceOrdersOptions): Promise<AccountOrders>
  /** `GET /ecommerce/orders` · read */
  ordersWithHttpInfo(opts?: EcommerceOrdersOptions): Promise<WithHttpInfo<AccountOrders>>
  /**
   * Adds a customer to a store, or changes the one with this id.
   *
   * `PUT /ecommerce/stores/{store_id}/customers/{customer_id}` · write · may cause mail
   */
  setStoreCustomer(storeId: string, customerId: string, body: NewCustomer): Promise<Customer>
  /** `PUT /ecommerce/stores/{store_id}/customers/{customer_id}` · write · may cause mail */
  setStoreCustomerWithHttpInfo(
    storeId: string,
    customerId: string,
    body: NewCustomer,
  ): Promise<WithHttpInfo<Customer>>
  /**
   * Lists the stores of the account.
   *
   * `GET /ecommerce/stores` · read
   */
  stores(opts?: PageOptions): Promise<Stores>
  /** `GET /ecommerce/stores` · read */
  storesWithHttpInfo(opts?: PageOptions): Promise<WithHttpInfo<Stores>>
  /**
   * Changes a line of a cart.
   *
   * `PATCH /ecommerce/stores/{store_id}/carts/{cart_id}/lines/{line_id}` · write · may cause mail
   */
  updateCartLineItem(storeId: string, cartId: string, lineId: string, body: CartLineUpdate): Promise<CartLine>
  /** `PATCH /ecommerce/stores/{store_id}/carts/{cart_id}/lines/{line_id}` · write · may cause mail */
  updateCartLineItemWithHttpInfo(
    storeId: string,
    cartId: string,
    lineId: string,
    body: CartLineUpdate,
  ): Promise<WithHttpInfo<CartLine>>
  /**
   * Changes an order.
   *
   * `PATCH /ecommerce/stores/{store_id}/orders/{order_id}` · write · may cause mail
   */
  updateOrder(storeId: string, orderId: string, body: OrderUpdate): Promise<Order>
  /** `PATCH /ecommerce/stores/{store_id}/orders/{order_id}` · write · may cause mail */
  updateOrderWithHttpInfo(storeId: string, orderId: string, body: OrderUpdate): Promise<WithHttpInfo<Order>>
  /**
   * Changes a line of an order.
   *
   * `PATCH /ecommerce/stores/{store_id}/orders/{order_id}/lines/{line_id}` · write · may cause mail
   */
  updateOrderLineItem(
    storeId: string,
    orderId: string,
    lineId: string,
    body: OrderLineUpdate,
  ): Promise<OrderLine>
  /** `PATCH /ecommerce/stores/{store_id}/orders/{order_id}/lines/{line_id}` · write · may cause mail */
  updateOrderLineItemWithHttpInfo(
    storeId: string,
    orderId: string,
    lineId: string,
    body: OrderLineUpdate,
  ): Promise<WithHttpInfo<OrderLine>>
  /**
   * Changes an image of a product.
   *
   * `PATCH /ecommerce/stores/{store_id}/products/{product_id}/images/{image_id}` · write
   */
  updateProductImage(
    storeId: string,
    productId: string,
    imageId: string,
    body: ProductImageUpdate,
  ): Promise<ProductImage>
  /** `PATCH /ecommerce/stores/{store_id}/products/{product_id}/images/{image_id}` · write */
  updateProductImageWithHttpInfo(
    storeId: string,
    productId: string,
    imageId: string,
    body: ProductImageUpdate,
  ): Promise<WithHttpInfo<ProductImage>>
  /**
   * Changes a variant of a product.
   *
   * `PATCH /ecommerce/stores/{store_id}/products/{product_id}/variants/{variant_id}` · write
   */
  updateProductVariant(
    storeId: string,
    productId: string,
    variantId: string,
    body: ProductVariantUpdate,
  ): Promise<ProductVariant>
  /** `PATCH /ecommerce/stores/{store_id}/products/{product_id}/variants/{variant_id}` · write */
  updateProductVariantWithHttpInfo(
    storeId: string,
    productId: string,
    variantId: string,
    body: ProductVariantUpdate,
  ): Promise<WithHttpInfo<ProductVariant>>
  /**
   * Changes a promo code.
   *
   * `PATCH /ecommerce/stores/{store_id}/promo-rules/{promo_rule_id}/promo-codes/{promo_code_id}` · write
   */
  updatePromoCode(
    storeId: string,
    promoRuleId: string,
    promoCodeId: string,
    body: PromoCodeUpdate,
  ): Promise<PromoCode>
  /** `PATCH /ecommerce/stores/{store_id}/promo-rules/{promo_rule_id}/promo-codes/{promo_code_id}` · write */
  updatePromoCodeWithHttpInfo(
    storeId: string,
    promoRuleId: string,
    promoCodeId: string,
    body: PromoCodeUpdate,
  ): Promise<WithHttpInfo<PromoCode>>
  /**
   * Changes a promo rule.
   *
   * `PATCH /ecommerce/stores/{store_id}/promo-rules/{promo_rule_id}` · write
   */
  updatePromoRule(storeId: string, promoRuleId: string, body: PromoRuleUpdate): Promise<PromoRule>
  /** `PATCH /ecommerce/stores/{store_id}/promo-rules/{promo_rule_id}` · write */
  updatePromoRuleWithHttpInfo(
    storeId: string,
    promoRuleId: string,
    body: PromoRuleUpdate,
  ): Promise<WithHttpInfo<PromoRule>>
  /**
   * Changes a store.
   *
   * `PATCH /ecommerce/stores/{store_id}` · write · may cause mail
   */
  updateStore(storeId: string, body: StoreUpdate): Promise<Store>
  /** `PATCH /ecommerce/stores/{store_id}` · write · may cause mail */
  updateStoreWithHttpInfo(storeId: string, body: StoreUpdate): Promise<WithHttpInfo<Store>>
  /**
   * Changes a cart.
   *
   * `PATCH /ecommerce/stores/{store_id}/carts/{cart_id}` · write · may cause mail
   */
  updateStoreCart(storeId: string, cartId: string, body: CartUpdate): Promise<Cart>
  /** `PATCH /ecommerce/stores/{store_id}/carts/{cart_id}` · write · may cause mail */
  updateStoreCartWithHttpInfo(storeId: string, cartId: string, body: CartUpdate): Promise<WithHttpInfo<Cart>>
  /**
   * Changes a customer of a store.
   *
   * `PATCH /ecommerce/stores/{store_id}/customers/{customer_id}` · write · may cause mail
   */
  updateStoreCustomer(storeId: string, customerId: string, body: CustomerUpdate): Promise<Customer>
  /** `PATCH /ecommerce/stores/{store_id}/customers/{customer_id}` · write · may cause mail */
  updateStoreCustomerWithHttpInfo(
    storeId: string,
    customerId: string,
    body: CustomerUpdate,
  ): Promise<WithHttpInfo<Customer>>
  /**
   * Changes a product.
   *
   * `PATCH /ecommerce/stores/{store_id}/products/{product_id}` · write
   */
  updateStoreProduct(storeId: string, productId: string, body: ProductUpdate): Promise<Product>
  /** `PATCH /ecommerce/stores/{store_id}/products/{product_id}` · write */
  updateStoreProductWithHttpInfo(
    storeId: string,
    productId: string,
    body: ProductUpdate,
  ): Promise<WithHttpInfo<Product>>
}

export interface FacebookAdsApi {
  /**
   * Reads one Facebook ad.
   *
   * `GET /facebook-ads/{outreach_id}` · read
   */
  getAd(outreachId: string, opts?: FieldsOptions): Promise<FacebookAd>
  /** `GET /facebook-ads/{outreach_id}` · read */
  getAdWithHttpInfo(outreachId: string, opts?: FieldsOptions): Promise<WithHttpInfo<FacebookAd>>
  /**
   * Lists the Facebook ads of the account.
   *
   * `GET /facebook-ads` · read
   */
  list(opts?: FacebookAdsListOptions): Promise<FacebookAds>
  /** `GET /facebook-ads` · read */
  listWithHttpInfo(opts?: FacebookAdsListOptions): Promise<WithHttpInfo<FacebookAds>>
}

export interface FileManagerApi {
  /**
   * Creates a folder for files.
   *
   * `POST /file-manager/folders` · write
   */
  createFolder(body: FolderInput): Promise<FileManagerFolder>
  /** `POST /file-manager/folders` · write */
  createFolderWithHttpInfo(body: FolderInput): Promise<WithHttpInfo<FileManagerFolder>>
  /**
   * Deletes a file.
   *
   * `DELETE /file-manager/files/{file_id}` · delete
   */
  deleteFile(fileId: string | number): Promise<null>
  /** `DELETE /file-manager/files/{file_id}` · delete */
  deleteFileWithHttpInfo(fileId: string | number): Promise<WithHttpInfo<null>>
  /**
   * Deletes a folder of files.
   *
   * `DELETE /file-manager/folders/{folder_id}` · delete
   */
  deleteFolder(folderId: string | number): Promise<null>
  /** `DELETE /file-manager/folders/{folder_id}` · delete */
  deleteFolderWithHttpInfo(folderId: string | number): Promise<WithHttpInfo<null>>
  /**
   * Lists the files of the account.
   *
   * `GET /file-manager/files` · read
   */
  files(opts?: FileManagerFilesOptions): Promise<FileManagerFiles>
  /** `GET /file-manager/files` · read */
  filesWithHttpInfo(opts?: FileManagerFilesOptions): Promise<WithHttpInfo<FileManagerFiles>>
  /**
   * Reads one file: its name, size and address.
   *
   * `GET /file-manager/files/{file_id}` · read
   */
  getFile(fileId: string | number, opts?: FieldsOptions): Promise<FileManagerFile>
  /** `GET /file-manager/files/{file_id}` · read */
  getFileWithHttpInfo(fileId: string | number, opts?: FieldsOptions): Promise<WithHttpInfo<FileManagerFile>>
  /**
   * Reads one folder of files.
   *
   * `GET /file-manager/folders/{folder_id}` · read
   */
  getFolder(folderId: string | number, opts?: FieldsOptions): Promise<FileManagerFolder>
  /** `GET /file-manager/folders/{folder_id}` · read */
  getFolderWithHttpInfo(
    folderId: string | number,
    opts?: FieldsOptions,
  ): Promise<WithHttpInfo<FileManagerFolder>>
  /**
   * Lists the folders of files.
   *
   * `GET /file-manager/folders` · read
   */
  listFolders(opts?: FileManagerListFoldersOptions): Promise<FileManagerFolders>
  /** `GET /file-manager/folders` · read */
  listFoldersWithHttpInfo(opts?: FileManagerListFoldersOptions): Promise<WithHttpInfo<FileManagerFolders>>
  /**
   * Renames a file, or moves it to another folder.
   *
   * `PATCH /file-manager/files/{file_id}` · write
   */
  updateFile(fileId: string | number, body: FileManagerFileUpdate): Promise<FileManagerFile>
  /** `PATCH /file-manager/files/{file_id}` · write */
  updateFileWithHttpInfo(
    fileId: string | number,
    body: FileManagerFileUpdate,
  ): Promise<WithHttpInfo<FileManagerFile>>
  /**
   * Renames a folder of files.
   *
   * `PATCH /file-manager/folders/{folder_id}` · write
   */
  updateFolder(folderId: string | number, body: FolderInput): Promise<FileManagerFolder>
  /** `PATCH /file-manager/folders/{folder_id}` · write */
  updateFolderWithHttpInfo(
    folderId: string | number,
    body: FolderInput,
  ): Promise<WithHttpInfo<FileManagerFolder>>
  /**
   * Uploads an image or a file.
   *
   * `POST /file-manager/files` · write
   */
  upload(body: NewFileManagerFile): Promise<FileManagerFile>
  /** `POST /file-manager/files` · write */
  uploadWithHttpInfo(body: NewFileManagerFile): Promise<WithHttpInfo<FileManagerFile>>
}

export interface LandingPagesApi {
  /**
   * Creates a landing page. It is not public before it is published.
   *
   * `POST /landing-pages` · write
   */
  create(body: NewLandingPage, opts?: LandingPagesCreateOptions): Promise<LandingPage>
  /** `POST /landing-pages` · write */
  createWithHttpInfo(
    body: NewLandingPage,
    opts?: LandingPagesCreateOptions,
  ): Promise<WithHttpInfo<LandingPage>>
  /**
   * Deletes a landing page.
   *
   * `DELETE /landing-pages/{page_id}` · delete
   */
  deletePage(pageId: string): Promise<null>
  /** `DELETE /landing-pages/{page_id}` · delete */
  deletePageWithHttpInfo(pageId: string): Promise<WithHttpInfo<null>>
  /**
   * Lists the landing pages of the account.
   *
   * `GET /landing-pages` · read
   */
  getAll(opts?: LandingPagesGetAllOptions): Promise<LandingPages>
  /** `GET /landing-pages` · read */
  getAllWithHttpInfo(opts?: LandingPagesGetAllOptions): Promise<WithHttpInfo<LandingPages>>
  /**
   * Reads one landing page.
   *
   * `GET /landing-pages/{page_id}` · read
   */
  getPage(pageId: string, opts?: FieldsOptions): Promise<LandingPage>
  /** `GET /landing-pages/{page_id}` · read */
  getPageWithHttpInfo(pageId: string, opts?: FieldsOptions): Promise<WithHttpInfo<LandingPage>>
  /**
   * Reads the content of a landing page.
   *
   * `GET /landing-pages/{page_id}/content` · read
   */
  getPageContent(pageId: string, opts?: FieldsOptions): Promise<LandingPageContent>
  /** `GET /landing-pages/{page_id}/content` · read */
  getPageContentWithHttpInfo(pageId: string, opts?: FieldsOptions): Promise<WithHttpInfo<LandingPageContent>>
  /**
   * Makes a landing page public.
   *
   * `POST /landing-pages/{page_id}/actions/publish` · publish
   */
  publishPage(pageId: string): Promise<null>
  /** `POST /landing-pages/{page_id}/actions/publish` · publish */
  publishPageWithHttpInfo(pageId: string): Promise<WithHttpInfo<null>>
  /**
   * Makes a public landing page private again.
   *
   * `POST /landing-pages/{page_id}/actions/unpublish` · publish
   */
  unpublishPage(pageId: string): Promise<null>
  /** `POST /landing-pages/{page_id}/actions/unpublish` · publish */
  unpublishPageWithHttpInfo(pageId: string): Promise<WithHttpInfo<null>>
  /**
   * Changes a landing page.
   *
   * `PATCH /landing-pages/{page_id}` · write
   */
  updatePage(pageId: string, body: LandingPageUpdate): Promise<LandingPage>
  /** `PATCH /landing-pages/{page_id}` · write */
  updatePageWithHttpInfo(pageId: string, body: LandingPageUpdate): Promise<WithHttpInfo<LandingPage>>
}

export interface ListsApi {
  /**
   * Adds a person to an audience. Fails where the address is a member already: see `setListMember`.
   *
   * `POST /lists/{list_id}/members` · write · may cause mail
   */
  addListMember(listId: string, body: NewListMember, opts?: ListsAddListMemberOptions): Promise<ListMember>
  /** `POST /lists/{list_id}/members` · write · may cause mail */
  addListMemberWithHttpInfo(
    listId: string,
    body: NewListMember,
    opts?: ListsAddListMemberOptions,
  ): Promise<WithHttpInfo<ListMember>>
  /**
   * Adds a merge field to an audience.
   *
   * `POST /lists/{list_id}/merge-fields` · write
   */
  addListMergeField(listId: string, body: NewMergeField): Promise<MergeField>
  /** `POST /lists/{list_id}/merge-fields` · write */
  addListMergeFieldWithHttpInfo(listId: string, body: NewMergeField): Promise<WithHttpInfo<MergeField>>
  /**
   * Adds up to 500 people to an audience, or changes them, in one call.
   *
   * `POST /lists/{list_id}` · write · may cause mail
   */
  batchListMembers(
    listId: string,
    body: ListMembersBatch,
    opts?: ListsBatchListMembersOptions,
  ): Promise<ListMembersBatchResult>
  /** `POST /lists/{list_id}` · write · may cause mail */
  batchListMembersWithHttpInfo(
    listId: string,
    body: ListMembersBatch,
    opts?: ListsBatchListMembersOptions,
  ): Promise<WithHttpInfo<ListMembersBatchResult>>
  /**
   * Adds members to a static segment and takes others out of it, in one call.
   *
   * `POST /lists/{list_id}/segments/{segment_id}` · write · may cause mail
   */
  batchSegmentMembers(
    body: SegmentMembersBatch,
    listId: string,
    segmentId: string | number,
  ): Promise<SegmentMembersBatchResult>
  /** `POST /lists/{list_id}/segments/{segment_id}` · write · may cause mail */
  batchSegmentMembersWithHttpInfo(
    body: SegmentMembersBatch,
    listId: string,
    segmentId: string | number,
  ): Promise<WithHttpInfo<SegmentMembersBatchResult>>
  /**
   * Adds an interest to an interest category.
   *
   * `POST /lists/{list_id}/interest-categories/{interest_category_id}/interests` · write
   */
  createInterestCategoryInterest(
    listId: string,
    interestCategoryId: string,
    body: InterestInput,
  ): Promise<Interest>
  /** `POST /lists/{list_id}/interest-categories/{interest_category_id}/interests` · write */
  createInterestCategoryInterestWithHttpInfo(
    listId: string,
    interestCategoryId: string,
    body: InterestInput,
  ): Promise<WithHttpInfo<Interest>>
  /**
   * Creates an audience.
   *
   * `POST /lists` · write
   */
  createList(body: NewList): Promise<List>
  /** `POST /lists` · write */
  createListWithHttpInfo(body: NewList): Promise<WithHttpInfo<List>>
  /**
   * Adds an interest category to an audience.
   *
   * `POST /lists/{list_id}/interest-categories` · write
   */
  createListInterestCategory(listId: string, body: InterestCategoryInput): Promise<InterestCategory>
  /** `POST /lists/{list_id}/interest-categories` · write */
  createListInterestCategoryWithHttpInfo(
    listId: string,
    body: InterestCategoryInput,
  ): Promise<WithHttpInfo<InterestCategory>>
  /**
   * Records that a member did something. Automations can start on it.
   *
   * `POST /lists/{list_id}/members/{subscriber_hash}/events` · write · may cause mail
   */
  createListMemberEvent(listId: string, subscriberHash: string, body: NewListMemberEvent): Promise<null>
  /** `POST /lists/{list_id}/members/{subscriber_hash}/events` · write · may cause mail */
  createListMemberEventWithHttpInfo(
    listId: string,
    subscriberHash: string,
    body: NewListMemberEvent,
  ): Promise<WithHttpInfo<null>>
  /**
   * Adds a note to a member.
   *
   * `POST /lists/{list_id}/members/{subscriber_hash}/notes` · write
   */
  createListMemberNote(
    listId: string,
    subscriberHash: string,
    body: ListMemberNoteInput,
  ): Promise<ListMemberNote>
  /** `POST /lists/{list_id}/members/{subscriber_hash}/notes` · write */
  createListMemberNoteWithHttpInfo(
    listId: string,
    subscriberHash: string,
    body: ListMemberNoteInput,
  ): Promise<WithHttpInfo<ListMemberNote>>
  /**
   * Adds an address that is told of changes in an audience.
   *
   * `POST /lists/{list_id}/webhooks` · connect
   */
  createListWebhook(listId: string, body: ListWebhookInput): Promise<ListWebhook>
  /** `POST /lists/{list_id}/webhooks` · connect */
  createListWebhookWithHttpInfo(listId: string, body: ListWebhookInput): Promise<WithHttpInfo<ListWebhook>>
  /**
   * Creates a segment, or a tag, of an audience.
   *
   * `POST /lists/{list_id}/segments` · write · may cause mail
   */
  createSegment(listId: string, body: NewSegment): Promise<Segment>
  /** `POST /lists/{list_id}/segments` · write · may cause mail */
  createSegmentWithHttpInfo(listId: string, body: NewSegment): Promise<WithHttpInfo<Segment>>
  /**
   * Adds a member to a static segment.
   *
   * `POST /lists/{list_id}/segments/{segment_id}/members` · write · may cause mail
   */
  createSegmentMember(
    listId: string,
    segmentId: string | number,
    body: SubscriberAddress,
  ): Promise<SegmentMember>
  /** `POST /lists/{list_id}/segments/{segment_id}/members` · write · may cause mail */
  createSegmentMemberWithHttpInfo(
    listId: string,
    segmentId: string | number,
    body: SubscriberAddress,
  ): Promise<WithHttpInfo<SegmentMember>>
  /**
   * Deletes an interest category.
   *
   * `DELETE /lists/{list_id}/interest-categories/{interest_category_id}` · delete
   */
  deleteInterestCategory(listId: string, interestCategoryId: string): Promise<null>
  /** `DELETE /lists/{list_id}/interest-categories/{interest_category_id}` · delete */
  deleteInterestCategoryWithHttpInfo(listId: string, interestCategoryId: string): Promise<WithHttpInfo<null>>
  /**
   * Deletes an interest.
   *
   * `DELETE /lists/{list_id}/interest-categories/{interest_category_id}/interests/{interest_id}` · delete
   */
  deleteInterestCategoryInterest(
    listId: string,
    interestCategoryId: string,
    interestId: string,
  ): Promise<null>
  /** `DELETE /lists/{list_id}/interest-categories/{interest_category_id}/interests/{interest_id}` · delete */
  deleteInterestCategoryInterestWithHttpInfo(
    listId: string,
    interestCategoryId: string,
    interestId: string,
  ): Promise<WithHttpInfo<null>>
  /**
   * Deletes an audience with all its members and their history.
   *
   * `DELETE /lists/{list_id}` · delete
   */
  deleteList(listId: string): Promise<null>
  /** `DELETE /lists/{list_id}` · delete */
  deleteListWithHttpInfo(listId: string): Promise<WithHttpInfo<null>>
  /**
   * Archives a member, who can be added again later.
   *
   * `DELETE /lists/{list_id}/members/{subscriber_hash}` · delete
   */
  deleteListMember(listId: string, subscriberHash: string): Promise<null>
  /** `DELETE /lists/{list_id}/members/{subscriber_hash}` · delete */
  deleteListMemberWithHttpInfo(listId: string, subscriberHash: string): Promise<WithHttpInfo<null>>
  /**
   * Deletes a note on a member.
   *
   * `DELETE /lists/{list_id}/members/{subscriber_hash}/notes/{note_id}` · delete
   */
  deleteListMemberNote(listId: string, subscriberHash: string, noteId: string | number): Promise<null>
  /** `DELETE /lists/{list_id}/members/{subscriber_hash}/notes/{note_id}` · delete */
  deleteListMemberNoteWithHttpInfo(
    listId: string,
    subscriberHash: string,
    noteId: string | number,
  ): Promise<WithHttpInfo<null>>
  /**
   * Erases a member and all personal data; the address cannot be imported again.
   *
   * `POST /lists/{list_id}/members/{subscriber_hash}/actions/delete-permanent` · delete
   */
  deleteListMemberPermanent(listId: string, subscriberHash: string): Promise<null>
  /** `POST /lists/{list_id}/members/{subscriber_hash}/actions/delete-permanent` · delete */
  deleteListMemberPermanentWithHttpInfo(listId: string, subscriberHash: string): Promise<WithHttpInfo<null>>
  /**
   * Deletes a merge field with the values that members have in it.
   *
   * `DELETE /lists/{list_id}/merge-fields/{merge_id}` · delete
   */
  deleteListMergeField(listId: string, mergeId: string | number): Promise<null>
  /** `DELETE /lists/{list_id}/merge-fields/{merge_id}` · delete */
  deleteListMergeFieldWithHttpInfo(listId: string, mergeId: string | number): Promise<WithHttpInfo<null>>
  /**
   * Removes a webhook of an audience.
   *
   * `DELETE /lists/{list_id}/webhooks/{webhook_id}` · delete
   */
  deleteListWebhook(listId: string, webhookId: string): Promise<null>
  /** `DELETE /lists/{list_id}/webhooks/{webhook_id}` · delete */
  deleteListWebhookWithHttpInfo(listId: string, webhookId: string): Promise<WithHttpInfo<null>>
  /**
   * Deletes a segment.
   *
   * `DELETE /lists/{list_id}/segments/{segment_id}` · delete
   */
  deleteSegment(listId: string, segmentId: string | number): Promise<null>
  /** `DELETE /lists/{list_id}/segments/{segment_id}` · delete */
  deleteSegmentWithHttpInfo(listId: string, segmentId: string | number): Promise<WithHttpInfo<null>>
  /**
   * Lists the audiences of the account.
   *
   * `GET /lists` · read
   */
  getAllLists(opts?: ListsGetAllListsOptions): Promise<Lists>
  /** `GET /lists` · read */
  getAllListsWithHttpInfo(opts?: ListsGetAllListsOptions): Promise<WithHttpInfo<Lists>>
  /**
   * Lists the surveys of an audience.
   *
   * `GET /lists/{list_id}/surveys` · read
   */
  getAllSurveysForList(listId: string): Promise<unknown>
  /** `GET /lists/{list_id}/surveys` · read */
  getAllSurveysForListWithHttpInfo(listId: string): Promise<WithHttpInfo<unknown>>
  /**
   * Reads one interest category.
   *
   * `GET /lists/{list_id}/interest-categories/{interest_category_id}` · read
   */
  getInterestCategory(
    listId: string,
    interestCategoryId: string,
    opts?: FieldsOptions,
  ): Promise<InterestCategory>
  /** `GET /lists/{list_id}/interest-categories/{interest_category_id}` · read */
  getInterestCategoryWithHttpInfo(
    listId: string,
    interestCategoryId: string,
    opts?: FieldsOptions,
  ): Promise<WithHttpInfo<InterestCategory>>
  /**
   * Reads one interest.
   *
   * `GET /lists/{list_id}/interest-categories/{interest_category_id}/interests/{interest_id}` · read
   */
  getInterestCategoryInterest(
    listId: string,
    interestCategoryId: string,
    interestId: string,
    opts?: FieldsOptions,
  ): Promise<Interest>
  /** `GET /lists/{list_id}/interest-categories/{interest_category_id}/interests/{interest_id}` · read */
  getInterestCategoryInterestWithHttpInfo(
    listId: string,
    interestCategoryId: string,
    interestId: string,
    opts?: FieldsOptions,
  ): Promise<WithHttpInfo<Interest>>
  /**
   * Reads one audience: its settings and its figures.
   *
   * `GET /lists/{list_id}` · read
   */
  getList(listId: string, opts?: ListsGetListOptions): Promise<List>
  /** `GET /lists/{list_id}` · read */
  getListWithHttpInfo(listId: string, opts?: ListsGetListOptions): Promise<WithHttpInfo<List>>
  /**
   * Reads one complaint of a member of an audience.
   *
   * `GET /lists/{list_id}/abuse-reports/{report_id}` · read
   */
  getListAbuseReportDetails(
    listId: string,
    reportId: string | number,
    opts?: PageOptions,
  ): Promise<AbuseReport>
  /** `GET /lists/{list_id}/abuse-reports/{report_id}` · read */
  getListAbuseReportDetailsWithHttpInfo(
    listId: string,
    reportId: string | number,
    opts?: PageOptions,
  ): Promise<WithHttpInfo<AbuseReport>>
  /**
   * Lists the complaints of members of an audience.
   *
   * `GET /lists/{list_id}/abuse-reports` · read
   */
  getListAbuseReports(listId: string, opts?: PageOptions): Promise<ListAbuseReports>
  /** `GET /lists/{list_id}/abuse-reports` · read */
  getListAbuseReportsWithHttpInfo(listId: string, opts?: PageOptions): Promise<WithHttpInfo<ListAbuseReports>>
  /**
   * Lists the most used e-mail clients of an audience.
   *
   * `GET /lists/{list_id}/clients` · read
   */
  getListClients(listId: string, opts?: FieldsOptions): Promise<ListClients>
  /** `GET /lists/{list_id}/clients` · read */
  getListClientsWithHttpInfo(listId: string, opts?: FieldsOptions): Promise<WithHttpInfo<ListClients>>
  /**
   * Lists how an audience grew, month by month.
   *
   * `GET /lists/{list_id}/growth-history` · read
   */
  getListGrowthHistory(listId: string, opts?: ListsGetListGrowthHistoryOptions): Promise<ListGrowthHistory>
  /** `GET /lists/{list_id}/growth-history` · read */
  getListGrowthHistoryWithHttpInfo(
    listId: string,
    opts?: ListsGetListGrowthHistoryOptions,
  ): Promise<WithHttpInfo<ListGrowthHistory>>
  /**
   * Reads how an audience grew in one month, written 2026-11.
   *
   * `GET /lists/{list_id}/growth-history/{month}` · read
   */
  getListGrowthHistoryByMonth(listId: string, month: string, opts?: FieldsOptions): Promise<ListGrowthMonth>
  /** `GET /lists/{list_id}/growth-history/{month}` · read */
  getListGrowthHistoryByMonthWithHttpInfo(
    listId: string,
    month: string,
    opts?: FieldsOptions,
  ): Promise<WithHttpInfo<ListGrowthMonth>>
  /**
   * Lists the interest categories of an audience.
   *
   * `GET /lists/{list_id}/interest-categories` · read
   */
  getListInterestCategories(
    listId: string,
    opts?: ListsGetListInterestCategoriesOptions,
  ): Promise<InterestCategories>
  /** `GET /lists/{list_id}/interest-categories` · read */
  getListInterestCategoriesWithHttpInfo(
    listId: string,
    opts?: ListsGetListInterestCategoriesOptions,
  ): Promise<WithHttpInfo<InterestCategories>>
  /**
   * Lists the countries that the members of an audience are in.
   *
   * `GET /lists/{list_id}/locations` · read
   */
  getListLocations(listId: string, opts?: FieldsOptions): Promise<ListLocations>
  /** `GET /lists/{list_id}/locations` · read */
  getListLocationsWithHttpInfo(listId: string, opts?: FieldsOptions): Promise<WithHttpInfo<ListLocations>>
  /**
   * Reads one member of an audience, by the MD5 of the address or by the address.
   *
   * `GET /lists/{list_id}/members/{subscriber_hash}` · read
   */
  getListMember(listId: string, subscriberHash: string, opts?: FieldsOptions): Promise<ListMember>
  /** `GET /lists/{list_id}/members/{subscriber_hash}` · read */
  getListMemberWithHttpInfo(
    listId: string,
    subscriberHash: string,
    opts?: FieldsOptions,
  ): Promise<WithHttpInfo<ListMember>>
  /**
   * Lists the last things a member did.
   *
   * `GET /lists/{list_id}/members/{subscriber_hash}/activity` · read
   */
  getListMemberActivity(
    listId: string,
    subscriberHash: string,
    opts?: ListsGetListMemberActivityOptions,
  ): Promise<ListMemberActivity>
  /** `GET /lists/{list_id}/members/{subscriber_hash}/activity` · read */
  getListMemberActivityWithHttpInfo(
    listId: string,
    subscriberHash: string,
    opts?: ListsGetListMemberActivityOptions,
  ): Promise<WithHttpInfo<ListMemberActivity>>
  /**
   * Lists what a member did and was sent, in more detail.
   *
   * `GET /lists/{list_id}/members/{subscriber_hash}/activity-feed` · read
   */
  getListMemberActivityFeed(
    listId: string,
    subscriberHash: string,
    opts?: ListsGetListMemberActivityFeedOptions,
  ): Promise<ListMemberActivityFeed>
  /** `GET /lists/{list_id}/members/{subscriber_hash}/activity-feed` · read */
  getListMemberActivityFeedWithHttpInfo(
    listId: string,
    subscriberHash: string,
    opts?: ListsGetListMemberActivityFeedOptions,
  ): Promise<WithHttpInfo<ListMemberActivityFeed>>
  /**
   * Lists the events recorded for a member.
   *
   * `GET /lists/{list_id}/members/{subscriber_hash}/events` · read
   */
  getListMemberEvents(listId: string, subscriberHash: string, opts?: PageOptions): Promise<ListMemberEvents>
  /** `GET /lists/{list_id}/members/{subscriber_hash}/events` · read */
  getListMemberEventsWithHttpInfo(
    listId: string,
    subscriberHash: string,
    opts?: PageOptions,
  ): Promise<WithHttpInfo<ListMemberEvents>>
  /**
   * Lists the last goals a member reached.
   *
   * `GET /lists/{list_id}/members/{subscriber_hash}/goals` · read
   */
  getListMemberGoals(listId: string, subscriberHash: string, opts?: FieldsOptions): Promise<ListMemberGoals>
  /** `GET /lists/{list_id}/members/{subscriber_hash}/goals` · read */
  getListMemberGoalsWithHttpInfo(
    listId: string,
    subscriberHash: string,
    opts?: FieldsOptions,
  ): Promise<WithHttpInfo<ListMemberGoals>>
  /**
   * Reads one note on a member.
   *
   * `GET /lists/{list_id}/members/{subscriber_hash}/notes/{note_id}` · read
   */
  getListMemberNote(
    listId: string,
    subscriberHash: string,
    noteId: string | number,
    opts?: FieldsOptions,
  ): Promise<ListMemberNote>
  /** `GET /lists/{list_id}/members/{subscriber_hash}/notes/{note_id}` · read */
  getListMemberNoteWithHttpInfo(
    listId: string,
    subscriberHash: string,
    noteId: string | number,
    opts?: FieldsOptions,
  ): Promise<WithHttpInfo<ListMemberNote>>
  /**
   * Lists the notes on a member.
   *
   * `GET /lists/{list_id}/members/{subscriber_hash}/notes` · read
   */
  getListMemberNotes(
    listId: string,
    subscriberHash: string,
    opts?: ListsGetListMemberNotesOptions,
  ): Promise<ListMemberNotes>
  /** `GET /lists/{list_id}/members/{subscriber_hash}/notes` · read */
  getListMemberNotesWithHttpInfo(
    listId: string,
    subscriberHash: string,
    opts?: ListsGetListMemberNotesOptions,
  ): Promise<WithHttpInfo<ListMemberNotes>>
  /**
   * Lists the tags of a member.
   *
   * `GET /lists/{list_id}/members/{subscriber_hash}/tags` · read
   */
  getListMemberTags(listId: string, subscriberHash: string, opts?: PageOptions): Promise<ListMemberTags>
  /** `GET /lists/{list_id}/members/{subscriber_hash}/tags` · read */
  getListMemberTagsWithHttpInfo(
    listId: string,
    subscriberHash: string,
    opts?: PageOptions,
  ): Promise<WithHttpInfo<ListMemberTags>>
  /**
   * Lists the members of an audience.
   *
   * `GET /lists/{list_id}/members` · read
   */
  getListMembersInfo(listId: string, opts?: ListsGetListMembersInfoOptions): Promise<ListMembers>
  /** `GET /lists/{list_id}/members` · read */
  getListMembersInfoWithHttpInfo(
    listId: string,
    opts?: ListsGetListMembersInfoOptions,
  ): Promise<WithHttpInfo<ListMembers>>
  /**
   * Reads one merge field.
   *
   * `GET /lists/{list_id}/merge-fields/{merge_id}` · read
   */
  getListMergeField(listId: string, mergeId: string | number, opts?: FieldsOptions): Promise<MergeField>
  /** `GET /lists/{list_id}/merge-fields/{merge_id}` · read */
  getListMergeFieldWithHttpInfo(
    listId: string,
    mergeId: string | number,
    opts?: FieldsOptions,
  ): Promise<WithHttpInfo<MergeField>>
  /**
   * Lists the merge fields of an audience.
   *
   * `GET /lists/{list_id}/merge-fields` · read
   */
  getListMergeFields(listId: string, opts?: ListsGetListMergeFieldsOptions): Promise<MergeFields>
  /** `GET /lists/{list_id}/merge-fields` · read */
  getListMergeFieldsWithHttpInfo(
    listId: string,
    opts?: ListsGetListMergeFieldsOptions,
  ): Promise<WithHttpInfo<MergeFields>>
  /**
   * Lists what happened in an audience on each of the last days.
   *
   * `GET /lists/{list_id}/activity` · read
   */
  getListRecentActivity(listId: string, opts?: PageOptions): Promise<ListActivity>
  /** `GET /lists/{list_id}/activity` · read */
  getListRecentActivityWithHttpInfo(listId: string, opts?: PageOptions): Promise<WithHttpInfo<ListActivity>>
  /**
   * Lists the signup forms of an audience.
   *
   * `GET /lists/{list_id}/signup-forms` · read
   */
  getListSignupForms(listId: string): Promise<SignupForms>
  /** `GET /lists/{list_id}/signup-forms` · read */
  getListSignupFormsWithHttpInfo(listId: string): Promise<WithHttpInfo<SignupForms>>
  /**
   * Reads one webhook of an audience.
   *
   * `GET /lists/{list_id}/webhooks/{webhook_id}` · read
   */
  getListWebhook(listId: string, webhookId: string): Promise<ListWebhook>
  /** `GET /lists/{list_id}/webhooks/{webhook_id}` · read */
  getListWebhookWithHttpInfo(listId: string, webhookId: string): Promise<WithHttpInfo<ListWebhook>>
  /**
   * Lists the webhooks of an audience.
   *
   * `GET /lists/{list_id}/webhooks` · read
   */
  getListWebhooks(listId: string): Promise<ListWebhooks>
  /** `GET /lists/{list_id}/webhooks` · read */
  getListWebhooksWithHttpInfo(listId: string): Promise<WithHttpInfo<ListWebhooks>>
  /**
   * Reads one segment.
   *
   * `GET /lists/{list_id}/segments/{segment_id}` · read
   */
  getSegment(listId: string, segmentId: string | number, opts?: ListsGetSegmentOptions): Promise<Segment>
  /** `GET /lists/{list_id}/segments/{segment_id}` · read */
  getSegmentWithHttpInfo(
    listId: string,
    segmentId: string | number,
    opts?: ListsGetSegmentOptions,
  ): Promise<WithHttpInfo<Segment>>
  /**
   * Lists the members of a segment.
   *
   * `GET /lists/{list_id}/segments/{segment_id}/members` · read
   */
  getSegmentMembersList(
    listId: string,
    segmentId: string | number,
    opts?: ListsGetSegmentMembersListOptions,
  ): Promise<SegmentMembers>
  /** `GET /lists/{list_id}/segments/{segment_id}/members` · read */
  getSegmentMembersListWithHttpInfo(
    listId: string,
    segmentId: string | number,
    opts?: ListsGetSegmentMembersListOptions,
  ): Promise<WithHttpInfo<SegmentMembers>>
  /**
   * Reads one survey of an audience.
   *
   * `GET /lists/{list_id}/surveys/{survey_id}` · read
   */
  getSurvey(listId: string, surveyId: string): Promise<unknown>
  /** `GET /lists/{list_id}/surveys/{survey_id}` · read */
  getSurveyWithHttpInfo(listId: string, surveyId: string): Promise<WithHttpInfo<unknown>>
  /**
   * Lists the interests of an interest category.
   *
   * `GET /lists/{list_id}/interest-categories/{interest_category_id}/interests` · read
   */
  listInterestCategoryInterests(
    listId: string,
    interestCategoryId: string,
    opts?: PageOptions,
  ): Promise<Interests>
  /** `GET /lists/{list_id}/interest-categories/{interest_category_id}/interests` · read */
  listInterestCategoryInterestsWithHttpInfo(
    listId: string,
    interestCategoryId: string,
    opts?: PageOptions,
  ): Promise<WithHttpInfo<Interests>>
  /**
   * Lists the segments of an audience.
   *
   * `GET /lists/{list_id}/segments` · read
   */
  listSegments(listId: string, opts?: ListsListSegmentsOptions): Promise<Segments>
  /** `GET /lists/{list_id}/segments` · read */
  listSegmentsWithHttpInfo(listId: string, opts?: ListsListSegmentsOptions): Promise<WithHttpInfo<Segments>>
  /**
   * Takes a member out of a static segment.
   *
   * `DELETE /lists/{list_id}/segments/{segment_id}/members/{subscriber_hash}` · delete
   */
  removeSegmentMember(listId: string, segmentId: string | number, subscriberHash: string): Promise<null>
  /** `DELETE /lists/{list_id}/segments/{segment_id}/members/{subscriber_hash}` · delete */
  removeSegmentMemberWithHttpInfo(
    listId: string,
    segmentId: string | number,
    subscriberHash: string,
  ): Promise<WithHttpInfo<null>>
  /**
   * Adds a person to an audience, or changes the member with this address.
   *
   * `PUT /lists/{list_id}/members/{subscriber_hash}` · write · may cause mail
   */
  setListMember(
    listId: string,
    subscriberHash: string,
    body: ListMemberUpsert,
    opts?: ListsSetListMemberOptions,
  ): Promise<ListMember>
  /** `PUT /lists/{list_id}/members/{subscriber_hash}` · write · may cause mail */
  setListMemberWithHttpInfo(
    listId: string,
    subscriberHash: string,
    body: ListMemberUpsert,
    opts?: ListsSetListMemberOptions,
  ): Promise<WithHttpInfo<ListMember>>
  /**
   * Finds the tags of an audience whose names begin with a text.
   *
   * `GET /lists/{list_id}/tag-search` · read
   */
  tagSearch(listId: string, opts?: ListsTagSearchOptions): Promise<ListTagSearch>
  /** `GET /lists/{list_id}/tag-search` · read */
  tagSearchWithHttpInfo(listId: string, opts?: ListsTagSearchOptions): Promise<WithHttpInfo<ListTagSearch>>
  /**
   * Changes an interest category.
   *
   * `PATCH /lists/{list_id}/interest-categories/{interest_category_id}` · write
   */
  updateInterestCategory(
    listId: string,
    interestCategoryId: string,
    body: InterestCategoryInput,
  ): Promise<InterestCategory>
  /** `PATCH /lists/{list_id}/interest-categories/{interest_category_id}` · write */
  updateInterestCategoryWithHttpInfo(
    listId: string,
    interestCategoryId: string,
    body: InterestCategoryInput,
  ): Promise<WithHttpInfo<InterestCategory>>
  /**
   * Changes an interest.
   *
   * `PATCH /lists/{list_id}/interest-categories/{interest_category_id}/interests/{interest_id}` · write
   */
  updateInterestCategoryInterest(
    listId: string,
    interestCategoryId: string,
    interestId: string,
    body: InterestInput,
  ): Promise<Interest>
  /** `PATCH /lists/{list_id}/interest-categories/{interest_category_id}/interests/{interest_id}` · write */
  updateInterestCategoryInterestWithHttpInfo(
    listId: string,
    interestCategoryId: string,
    interestId: string,
    body: InterestInput,
  ): Promise<WithHttpInfo<Interest>>
  /**
   * Changes the settings of an audience.
   *
   * `PATCH /lists/{list_id}` · write
   */
  updateList(listId: string, body: ListUpdate): Promise<List>
  /** `PATCH /lists/{list_id}` · write */
  updateListWithHttpInfo(listId: string, body: ListUpdate): Promise<WithHttpInfo<List>>
  /**
   * Changes a member of an audience; what is not given stays as it is.
   *
   * `PATCH /lists/{list_id}/members/{subscriber_hash}` · write · may cause mail
   */
  updateListMember(
    listId: string,
    subscriberHash: string,
    body: ListMemberUpdate,
    opts?: ListsUpdateListMemberOptions,
  ): Promise<ListMember>
  /** `PATCH /lists/{list_id}/members/{subscriber_hash}` · write · may cause mail */
  updateListMemberWithHttpInfo(
    listId: string,
    subscriberHash: string,
    body: ListMemberUpdate,
    opts?: ListsUpdateListMemberOptions,
  ): Promise<WithHttpInfo<ListMember>>
  /**
   * Changes a note on a member.
   *
   * `PATCH /lists/{list_id}/members/{subscriber_hash}/notes/{note_id}` · write
   */
  updateListMemberNote(
    listId: string,
    subscriberHash: string,
    noteId: string | number,
    body: ListMemberNoteInput,
  ): Promise<ListMemberNote>
  /** `PATCH /lists/{list_id}/members/{subscriber_hash}/notes/{note_id}` · write */
  updateListMemberNoteWithHttpInfo(
    listId: string,
    subscriberHash: string,
    noteId: string | number,
    body: ListMemberNoteInput,
  ): Promise<WithHttpInfo<ListMemberNote>>
  /**
   * Adds tags to a member and takes others away. Automations can start on it.
   *
   * `POST /lists/{list_id}/members/{subscriber_hash}/tags` · write · may cause mail
   */
  updateListMemberTags(listId: string, subscriberHash: string, body: ListMemberTagsUpdate): Promise<null>
  /** `POST /lists/{list_id}/members/{subscriber_hash}/tags` · write · may cause mail */
  updateListMemberTagsWithHttpInfo(
    listId: string,
    subscriberHash: string,
    body: ListMemberTagsUpdate,
  ): Promise<WithHttpInfo<null>>
  /**
   * Changes a merge field.
   *
   * `PATCH /lists/{list_id}/merge-fields/{merge_id}` · write
   */
  updateListMergeField(listId: string, mergeId: string | number, body: MergeFieldUpdate): Promise<MergeField>
  /** `PATCH /lists/{list_id}/merge-fields/{merge_id}` · write */
  updateListMergeFieldWithHttpInfo(
    listId: string,
    mergeId: string | number,
    body: MergeFieldUpdate,
  ): Promise<WithHttpInfo<MergeField>>
  /**
   * Changes the signup form of an audience.
   *
   * `POST /lists/{list_id}/signup-forms` · write
   */
  updateListSignupForm(listId: string, body: SignupFormUpdate): Promise<SignupForm>
  /** `POST /lists/{list_id}/signup-forms` · write */
  updateListSignupFormWithHttpInfo(listId: string, body: SignupFormUpdate): Promise<WithHttpInfo<SignupForm>>
  /**
   * Changes a webhook of an audience.
   *
   * `PATCH /lists/{list_id}/webhooks/{webhook_id}` · connect
   */
  updateListWebhook(listId: string, webhookId: string, body: ListWebhookInput): Promise<ListWebhook>
  /** `PATCH /lists/{list_id}/webhooks/{webhook_id}` · connect */
  updateListWebhookWithHttpInfo(
    listId: string,
    webhookId: string,
    body: ListWebhookInput,
  ): Promise<WithHttpInfo<ListWebhook>>
  /**
   * Changes a segment.
   *
   * `PATCH /lists/{list_id}/segments/{segment_id}` · write · may cause mail
   */
  updateSegment(listId: string, segmentId: string | number, body: SegmentUpdate): Promise<Segment>
  /** `PATCH /lists/{list_id}/segments/{segment_id}` · write · may cause mail */
  updateSegmentWithHttpInfo(
    listId: string,
    segmentId: string | number,
    body: SegmentUpdate,
  ): Promise<WithHttpInfo<Segment>>
}

export interface PingApi {
  /**
   * Asks whether the API is there and the credential is good.
   *
   * `GET /ping` · read
   */
  get(): Promise<Ping>
  /** `GET /ping` · read */
  getWithHttpInfo(): Promise<WithHttpInfo<Ping>>
}

export interface ReportingApi {
  /**
   * Lists what a Facebook ad did for each product.
   *
   * `GET /reporting/facebook-ads/{outreach_id}/ecommerce-product-activity` · read
   */
  getFacebookAdProductActivityReport(
    outreachId: string,
    opts?: ReportingGetFacebookAdProductActivityReportOptions,
  ): Promise<ProductActivity>
  /** `GET /reporting/facebook-ads/{outreach_id}/ecommerce-product-activity` · read */
  getFacebookAdProductActivityReportWithHttpInfo(
    outreachId: string,
    opts?: ReportingGetFacebookAdProductActivityReportOptions,
  ): Promise<WithHttpInfo<ProductActivity>>
  /**
   * Reads the report of one Facebook ad.
   *
   * `GET /reporting/facebook-ads/{outreach_id}` · read
   */
  getFacebookAdReport(outreachId: string, opts?: FieldsOptions): Promise<FacebookAdReport>
  /** `GET /reporting/facebook-ads/{outreach_id}` · read */
  getFacebookAdReportWithHttpInfo(
    outreachId: string,
    opts?: FieldsOptions,
  ): Promise<WithHttpInfo<FacebookAdReport>>
  /**
   * Lists the reports of the Facebook ads.
   *
   * `GET /reporting/facebook-ads` · read
   */
  getFacebookAdsReportAll(opts?: ReportingGetFacebookAdsReportAllOptions): Promise<FacebookAdReports>
  /** `GET /reporting/facebook-ads` · read */
  getFacebookAdsReportAllWithHttpInfo(
    opts?: ReportingGetFacebookAdsReportAllOptions,
  ): Promise<WithHttpInfo<FacebookAdReports>>
  /**
   * Reads the report of one landing page.
   *
   * `GET /reporting/landing-pages/{outreach_id}` · read
   */
  getLandingPageReport(outreachId: string, opts?: FieldsOptions): Promise<LandingPageReport>
  /** `GET /reporting/landing-pages/{outreach_id}` · read */
  getLandingPageReportWithHttpInfo(
    outreachId: string,
    opts?: FieldsOptions,
  ): Promise<WithHttpInfo<LandingPageReport>>
  /**
   * Lists the reports of the landing pages.
   *
   * `GET /reporting/landing-pages` · read
   */
  getLandingPageReportsAll(opts?: PageOptions): Promise<LandingPageReports>
  /** `GET /reporting/landing-pages` · read */
  getLandingPageReportsAllWithHttpInfo(opts?: PageOptions): Promise<WithHttpInfo<LandingPageReports>>
  /**
   * Lists the answers to one question of a survey.
   *
   * `GET /reporting/surveys/{outreach_id}/questions/{question_id}/answers` · read · lists people
   */
  getSurveyQuestionAnswers(
    outreachId: string,
    questionId: string,
    opts?: ReportingGetSurveyQuestionAnswersOptions,
  ): Promise<SurveyQuestionAnswers>
  /** `GET /reporting/surveys/{outreach_id}/questions/{question_id}/answers` · read · lists people */
  getSurveyQuestionAnswersWithHttpInfo(
    outreachId: string,
    questionId: string,
    opts?: ReportingGetSurveyQuestionAnswersOptions,
  ): Promise<WithHttpInfo<SurveyQuestionAnswers>>
  /**
   * Reads the report of one question of a survey.
   *
   * `GET /reporting/surveys/{outreach_id}/questions/{question_id}` · read
   */
  getSurveyQuestionReport(
    outreachId: string,
    questionId: string,
    opts?: FieldsOptions,
  ): Promise<SurveyQuestion>
  /** `GET /reporting/surveys/{outreach_id}/questions/{question_id}` · read */
  getSurveyQuestionReportWithHttpInfo(
    outreachId: string,
    questionId: string,
    opts?: FieldsOptions,
  ): Promise<WithHttpInfo<SurveyQuestion>>
  /**
   * Lists the reports of the questions of a survey.
   *
   * `GET /reporting/surveys/{outreach_id}/questions` · read
   */
  getSurveyQuestionReportsAll(outreachId: string, opts?: FieldsOptions): Promise<SurveyQuestions>
  /** `GET /reporting/surveys/{outreach_id}/questions` · read */
  getSurveyQuestionReportsAllWithHttpInfo(
    outreachId: string,
    opts?: FieldsOptions,
  ): Promise<WithHttpInfo<SurveyQuestions>>
  /**
   * Reads the report of one survey.
   *
   * `GET /reporting/surveys/{outreach_id}` · read
   */
  getSurveyReport(outreachId: string, opts?: FieldsOptions): Promise<SurveyReport>
  /** `GET /reporting/surveys/{outreach_id}` · read */
  getSurveyReportWithHttpInfo(outreachId: string, opts?: FieldsOptions): Promise<WithHttpInfo<SurveyReport>>
  /**
   * Lists the reports of the surveys.
   *
   * `GET /reporting/surveys` · read
   */
  getSurveyReportsAll(opts?: PageOptions): Promise<SurveyReports>
  /** `GET /reporting/surveys` · read */
  getSurveyReportsAllWithHttpInfo(opts?: PageOptions): Promise<WithHttpInfo<SurveyReports>>
  /**
   * Reads one response to a survey, with all its answers.
   *
   * `GET /reporting/surveys/{outreach_id}/responses/{response_id}` · read · lists people
   */
  getSurveyResponse(outreachId: string, responseId: string): Promise<SurveyResponse>
  /** `GET /reporting/surveys/{outreach_id}/responses/{response_id}` · read · lists people */
  getSurveyResponseWithHttpInfo(outreachId: string, responseId: string): Promise<WithHttpInfo<SurveyResponse>>
  /**
   * Lists the responses to a survey.
   *
   * `GET /reporting/surveys/{outreach_id}/responses` · read · lists people
   */
  getSurveyResponsesAll(
    outreachId: string,
    opts?: ReportingGetSurveyResponsesAllOptions,
  ): Promise<SurveyResponses>
  /** `GET /reporting/surveys/{outreach_id}/responses` · read · lists people */
  getSurveyResponsesAllWithHttpInfo(
    outreachId: string,
    opts?: ReportingGetSurveyResponsesAllOptions,
  ): Promise<WithHttpInfo<SurveyResponses>>
}

export interface ReportsApi {
  /**
   * Lists the reports of the sent campaigns.
   *
   * `GET /reports` · read
   */
  getAllCampaignReports(opts?: ReportsGetAllCampaignReportsOptions): Promise<Reports>
  /** `GET /reports` · read */
  getAllCampaignReportsWithHttpInfo(
    opts?: ReportsGetAllCampaignReportsOptions,
  ): Promise<WithHttpInfo<Reports>>
  /**
   * Reads one complaint about a campaign.
   *
   * `GET /reports/{campaign_id}/abuse-reports/{report_id}` · read · lists people
   */
  getCampaignAbuseReport(
    campaignId: string,
    reportId: string | number,
    opts?: FieldsOptions,
  ): Promise<AbuseReport>
  /** `GET /reports/{campaign_id}/abuse-reports/{report_id}` · read · lists people */
  getCampaignAbuseReportWithHttpInfo(
    campaignId: string,
    reportId: string | number,
    opts?: FieldsOptions,
  ): Promise<WithHttpInfo<AbuseReport>>
  /**
   * Lists the complaints about a campaign.
   *
   * `GET /reports/{campaign_id}/abuse-reports` · read · lists people
   */
  getCampaignAbuseReports(campaignId: string, opts?: FieldsOptions): Promise<ReportAbuseReports>
  /** `GET /reports/{campaign_id}/abuse-reports` · read · lists people */
  getCampaignAbuseReportsWithHttpInfo(
    campaignId: string,
    opts?: FieldsOptions,
  ): Promise<WithHttpInfo<ReportAbuseReports>>
  /**
   * Lists what Mailchimp has to say on the result of a campaign.
   *
   * `GET /reports/{campaign_id}/advice` · read
   */
  getCampaignAdvice(campaignId: string, opts?: FieldsOptions): Promise<ReportAdvice>
  /** `GET /reports/{campaign_id}/advice` · read */
  getCampaignAdviceWithHttpInfo(campaignId: string, opts?: FieldsOptions): Promise<WithHttpInfo<ReportAdvice>>
  /**
   * Lists the links of a campaign with their clicks.
   *
   * `GET /reports/{campaign_id}/click-details` · read
   */
  getCampaignClickDetails(campaignId: string, opts?: PageOptions): Promise<ReportClickDetails>
  /** `GET /reports/{campaign_id}/click-details` · read */
  getCampaignClickDetailsWithHttpInfo(
    campaignId: string,
    opts?: PageOptions,
  ): Promise<WithHttpInfo<ReportClickDetails>>
  /**
   * Reads the clicks on one link of a campaign.
   *
   * `GET /reports/{campaign_id}/click-details/{link_id}` · read
   */
  getCampaignClickDetailsForLink(
    campaignId: string,
    linkId: string,
    opts?: FieldsOptions,
  ): Promise<ReportClickDetail>
  /** `GET /reports/{campaign_id}/click-details/{link_id}` · read */
  getCampaignClickDetailsForLinkWithHttpInfo(
    campaignId: string,
    linkId: string,
    opts?: FieldsOptions,
  ): Promise<WithHttpInfo<ReportClickDetail>>
  /**
   * Lists who opened a campaign, and when.
   *
   * `GET /reports/{campaign_id}/open-details` · read · lists people
   */
  getCampaignOpenDetails(
    campaignId: string,
    opts?: ReportsGetCampaignOpenDetailsOptions,
  ): Promise<ReportOpenDetails>
  /** `GET /reports/{campaign_id}/open-details` · read · lists people */
  getCampaignOpenDetailsWithHttpInfo(
    campaignId: string,
    opts?: ReportsGetCampaignOpenDetailsOptions,
  ): Promise<WithHttpInfo<ReportOpenDetails>>
  /**
   * Reads one recipient of a campaign.
   *
   * `GET /reports/{campaign_id}/sent-to/{subscriber_hash}` · read · lists people
   */
  getCampaignRecipient(
    campaignId: string,
    subscriberHash: string,
    opts?: FieldsOptions,
  ): Promise<ReportRecipient>
  /** `GET /reports/{campaign_id}/sent-to/{subscriber_hash}` · read · lists people */
  getCampaignRecipientWithHttpInfo(
    campaignId: string,
    subscriberHash: string,
    opts?: FieldsOptions,
  ): Promise<WithHttpInfo<ReportRecipient>>
  /**
   * Lists the recipients of a campaign.
   *
   * `GET /reports/{campaign_id}/sent-to` · read · lists people
   */
  getCampaignRecipients(campaignId: string, opts?: PageOptions): Promise<ReportRecipients>
  /** `GET /reports/{campaign_id}/sent-to` · read · lists people */
  getCampaignRecipientsWithHttpInfo(
    campaignId: string,
    opts?: PageOptions,
  ): Promise<WithHttpInfo<ReportRecipients>>
  /**
   * Reads the figures of one sent campaign.
   *
   * `GET /reports/{campaign_id}` · read
   */
  getCampaignReport(campaignId: string, opts?: FieldsOptions): Promise<Report>
  /** `GET /reports/{campaign_id}` · read */
  getCampaignReportWithHttpInfo(campaignId: string, opts?: FieldsOptions): Promise<WithHttpInfo<Report>>
  /**
   * Lists how a campaign did at each of the main mail domains.
   *
   * `GET /reports/{campaign_id}/domain-performance` · read
   */
  getDomainPerformanceForCampaign(campaignId: string, opts?: FieldsOptions): Promise<DomainPerformance>
  /** `GET /reports/{campaign_id}/domain-performance` · read */
  getDomainPerformanceForCampaignWithHttpInfo(
    campaignId: string,
    opts?: FieldsOptions,
  ): Promise<WithHttpInfo<DomainPerformance>>
  /**
   * Lists what a campaign did for each product.
   *
   * `GET /reports/{campaign_id}/ecommerce-product-activity` · read
   */
  getEcommerceProductActivityForCampaign(
    campaignId: string,
    opts?: ReportsGetEcommerceProductActivityForCampaignOptions,
  ): Promise<ProductActivity>
  /** `GET /reports/{campaign_id}/ecommerce-product-activity` · read */
  getEcommerceProductActivityForCampaignWithHttpInfo(
    campaignId: string,
    opts?: ReportsGetEcommerceProductActivityForCampaignOptions,
  ): Promise<WithHttpInfo<ProductActivity>>
  /**
   * Reads what happened to the short address of a campaign.
   *
   * `GET /reports/{campaign_id}/eepurl` · read
   */
  getEepurlActivityForCampaign(campaignId: string, opts?: FieldsOptions): Promise<ReportEepurl>
  /** `GET /reports/{campaign_id}/eepurl` · read */
  getEepurlActivityForCampaignWithHttpInfo(
    campaignId: string,
    opts?: FieldsOptions,
  ): Promise<WithHttpInfo<ReportEepurl>>
  /**
   * Lists what each recipient of a campaign did with it.
   *
   * `GET /reports/{campaign_id}/email-activity` · read · lists people
   */
  getEmailActivityForCampaign(
    campaignId: string,
    opts?: ReportsGetEmailActivityForCampaignOptions,
  ): Promise<ReportEmailActivity>
  /** `GET /reports/{campaign_id}/email-activity` · read · lists people */
  getEmailActivityForCampaignWithHttpInfo(
    campaignId: string,
    opts?: ReportsGetEmailActivityForCampaignOptions,
  ): Promise<WithHttpInfo<ReportEmailActivity>>
  /**
   * Reads what one recipient of a campaign did with it.
   *
   * `GET /reports/{campaign_id}/email-activity/{subscriber_hash}` · read · lists people
   */
  getEmailActivityForSubscriber(
    campaignId: string,
    subscriberHash: string,
    opts?: ReportsGetEmailActivityForSubscriberOptions,
  ): Promise<ReportEmailActivityEntry>
  /** `GET /reports/{campaign_id}/email-activity/{subscriber_hash}` · read · lists people */
  getEmailActivityForSubscriberWithHttpInfo(
    campaignId: string,
    subscriberHash: string,
    opts?: ReportsGetEmailActivityForSubscriberOptions,
  ): Promise<WithHttpInfo<ReportEmailActivityEntry>>
  /**
   * Lists the places where a campaign was opened.
   *
   * `GET /reports/{campaign_id}/locations` · read
   */
  getLocationsForCampaign(campaignId: string, opts?: PageOptions): Promise<ReportLocations>
  /** `GET /reports/{campaign_id}/locations` · read */
  getLocationsForCampaignWithHttpInfo(
    campaignId: string,
    opts?: PageOptions,
  ): Promise<WithHttpInfo<ReportLocations>>
  /**
   * Lists the reports of the campaigns that belong to this one.
   *
   * `GET /reports/{campaign_id}/sub-reports` · read
   */
  getSubReportsForCampaign(campaignId: string, opts?: FieldsOptions): Promise<ReportSubReports>
  /** `GET /reports/{campaign_id}/sub-reports` · read */
  getSubReportsForCampaignWithHttpInfo(
    campaignId: string,
    opts?: FieldsOptions,
  ): Promise<WithHttpInfo<ReportSubReports>>
  /**
   * Reads one recipient who clicked a link of a campaign.
   *
   * `GET /reports/{campaign_id}/click-details/{link_id}/members/{subscriber_hash}` · read · lists people
   */
  getSubscriberInfo(
    campaignId: string,
    linkId: string,
    subscriberHash: string,
    opts?: FieldsOptions,
  ): Promise<ReportClickDetailMember>
  /** `GET /reports/{campaign_id}/click-details/{link_id}/members/{subscriber_hash}` · read · lists people */
  getSubscriberInfoWithHttpInfo(
    campaignId: string,
    linkId: string,
    subscriberHash: string,
    opts?: FieldsOptions,
  ): Promise<WithHttpInfo<ReportClickDetailMember>>
  /**
   * Reads one recipient who opened a campaign.
   *
   * `GET /reports/{campaign_id}/open-details/{subscriber_hash}` · read · lists people
   */
  getSubscriberInfoForOpenedCampaign(
    campaignId: string,
    subscriberHash: string,
    opts?: FieldsOptions,
  ): Promise<ReportOpenDetail>
  /** `GET /reports/{campaign_id}/open-details/{subscriber_hash}` · read · lists people */
  getSubscriberInfoForOpenedCampaignWithHttpInfo(
    campaignId: string,
    subscriberHash: string,
    opts?: FieldsOptions,
  ): Promise<WithHttpInfo<ReportOpenDetail>>
  /**
   * Lists the recipients who clicked a link of a campaign.
   *
   * `GET /reports/{campaign_id}/click-details/{link_id}/members` · read · lists people
   */
  getSubscribersInfo(
    campaignId: string,
    linkId: string,
    opts?: PageOptions,
  ): Promise<ReportClickDetailMembers>
  /** `GET /reports/{campaign_id}/click-details/{link_id}/members` · read · lists people */
  getSubscribersInfoWithHttpInfo(
    campaignId: string,
    linkId: string,
    opts?: PageOptions,
  ): Promise<WithHttpInfo<ReportClickDetailMembers>>
  /**
   * Lists who unsubscribed because of a campaign.
   *
   * `GET /reports/{campaign_id}/unsubscribed` · read · lists people
   */
  getUnsubscribedListForCampaign(campaignId: string, opts?: PageOptions): Promise<ReportUnsubscribes>
  /** `GET /reports/{campaign_id}/unsubscribed` · read · lists people */
  getUnsubscribedListForCampaignWithHttpInfo(
    campaignId: string,
    opts?: PageOptions,
  ): Promise<WithHttpInfo<ReportUnsubscribes>>
  /**
   * Reads one member who unsubscribed because of a campaign.
   *
   * `GET /reports/{campaign_id}/unsubscribed/{subscriber_hash}` · read · lists people
   */
  getUnsubscribedListMember(
    campaignId: string,
    subscriberHash: string,
    opts?: FieldsOptions,
  ): Promise<ReportUnsubscribe>
  /** `GET /reports/{campaign_id}/unsubscribed/{subscriber_hash}` · read · lists people */
  getUnsubscribedListMemberWithHttpInfo(
    campaignId: string,
    subscriberHash: string,
    opts?: FieldsOptions,
  ): Promise<WithHttpInfo<ReportUnsubscribe>>
}

export interface RootApi {
  /**
   * Reads the account: its name, its plan, and the role of the user whose key this is.
   *
   * `GET /` · read
   */
  getRoot(opts?: FieldsOptions): Promise<Account>
  /** `GET /` · read */
  getRootWithHttpInfo(opts?: FieldsOptions): Promise<WithHttpInfo<Account>>
}

export interface SearchCampaignsApi {
  /**
   * Finds campaigns by text.
   *
   * `GET /search-campaigns` · read
   */
  search(query: string, opts?: FieldsOptions): Promise<FoundCampaigns>
  /** `GET /search-campaigns` · read */
  searchWithHttpInfo(query: string, opts?: FieldsOptions): Promise<WithHttpInfo<FoundCampaigns>>
}

export interface SearchMembersApi {
  /**
   * Finds members by address or name, in one audience or in all.
   *
   * `GET /search-members` · read
   */
  search(query: string, opts?: SearchMembersSearchOptions): Promise<FoundMembers>
  /** `GET /search-members` · read */
  searchWithHttpInfo(query: string, opts?: SearchMembersSearchOptions): Promise<WithHttpInfo<FoundMembers>>
}

export interface SurveysApi {
  /**
   * Makes a survey public.
   *
   * `POST /lists/{list_id}/surveys/{survey_id}/actions/publish` · publish
   */
  publishSurvey(listId: string, surveyId: string): Promise<unknown>
  /** `POST /lists/{list_id}/surveys/{survey_id}/actions/publish` · publish */
  publishSurveyWithHttpInfo(listId: string, surveyId: string): Promise<WithHttpInfo<unknown>>
  /**
   * Makes a public survey private again.
   *
   * `POST /lists/{list_id}/surveys/{survey_id}/actions/unpublish` · publish
   */
  unpublishSurvey(listId: string, surveyId: string): Promise<unknown>
  /** `POST /lists/{list_id}/surveys/{survey_id}/actions/unpublish` · publish */
  unpublishSurveyWithHttpInfo(listId: string, surveyId: string): Promise<WithHttpInfo<unknown>>
}

export interface TemplateFoldersApi {
  /**
   * Creates a folder for templates.
   *
   * `POST /template-folders` · write
   */
  create(body: FolderInput): Promise<Folder>
  /** `POST /template-folders` · write */
  createWithHttpInfo(body: FolderInput): Promise<WithHttpInfo<Folder>>
  /**
   * Reads one template folder.
   *
   * `GET /template-folders/{folder_id}` · read
   */
  get(folderId: string, opts?: FieldsOptions): Promise<Folder>
  /** `GET /template-folders/{folder_id}` · read */
  getWithHttpInfo(folderId: string, opts?: FieldsOptions): Promise<WithHttpInfo<Folder>>
  /**
   * Lists the template folders.
   *
   * `GET /template-folders` · read
   */
  list(opts?: PageOptions): Promise<Folders>
  /** `GET /template-folders` · read */
  listWithHttpInfo(opts?: PageOptions): Promise<WithHttpInfo<Folders>>
  /**
   * Deletes a template folder.
   *
   * `DELETE /template-folders/{folder_id}` · delete
   */
  remove(folderId: string): Promise<null>
  /** `DELETE /template-folders/{folder_id}` · delete */
  removeWithHttpInfo(folderId: string): Promise<WithHttpInfo<null>>
  /**
   * Renames a template folder.
   *
   * `PATCH /template-folders/{folder_id}` · write
   */
  update(folderId: string, body: FolderInput): Promise<Folder>
  /** `PATCH /template-folders/{folder_id}` · write */
  updateWithHttpInfo(folderId: string, body: FolderInput): Promise<WithHttpInfo<Folder>>
}

export interface TemplatesApi {
  /**
   * Creates a template from HTML.
   *
   * `POST /templates` · write
   */
  create(body: TemplateInput): Promise<Template>
  /** `POST /templates` · write */
  createWithHttpInfo(body: TemplateInput): Promise<WithHttpInfo<Template>>
  /**
   * Deletes a template.
   *
   * `DELETE /templates/{template_id}` · delete
   */
  deleteTemplate(templateId: string | number): Promise<null>
  /** `DELETE /templates/{template_id}` · delete */
  deleteTemplateWithHttpInfo(templateId: string | number): Promise<WithHttpInfo<null>>
  /**
   * Reads what stands in the sections of a template that can be edited.
   *
   * `GET /templates/{template_id}/default-content` · read
   */
  getDefaultContentForTemplate(
    templateId: string | number,
    opts?: FieldsOptions,
  ): Promise<TemplateDefaultContent>
  /** `GET /templates/{template_id}/default-content` · read */
  getDefaultContentForTemplateWithHttpInfo(
    templateId: string | number,
    opts?: FieldsOptions,
  ): Promise<WithHttpInfo<TemplateDefaultContent>>
  /**
   * Reads one template.
   *
   * `GET /templates/{template_id}` · read
   */
  getTemplate(templateId: string | number, opts?: FieldsOptions): Promise<Template>
  /** `GET /templates/{template_id}` · read */
  getTemplateWithHttpInfo(templateId: string | number, opts?: FieldsOptions): Promise<WithHttpInfo<Template>>
  /**
   * Lists the templates of the account.
   *
   * `GET /templates` · read
   */
  list(opts?: TemplatesListOptions): Promise<Templates>
  /** `GET /templates` · read */
  listWithHttpInfo(opts?: TemplatesListOptions): Promise<WithHttpInfo<Templates>>
  /**
   * Changes a template.
   *
   * `PATCH /templates/{template_id}` · write
   */
  updateTemplate(templateId: string | number, body: TemplateInput): Promise<Template>
  /** `PATCH /templates/{template_id}` · write */
  updateTemplateWithHttpInfo(
    templateId: string | number,
    body: TemplateInput,
  ): Promise<WithHttpInfo<Template>>
}

export interface VerifiedDomainsApi {
  /**
   * Adds a domain to send from; a code to verify it is mailed.
   *
   * `POST /verified-domains` · write · may cause mail
   */
  createVerifiedDomain(body: NewVerifiedDomain): Promise<VerifiedDomain>
  /** `POST /verified-domains` · write · may cause mail */
  createVerifiedDomainWithHttpInfo(body: NewVerifiedDomain): Promise<WithHttpInfo<VerifiedDomain>>
  /**
   * Removes a domain to send from.
   *
   * `DELETE /verified-domains/{domain_name}` · delete
   */
  deleteDomain(domainName: string): Promise<null>
  /** `DELETE /verified-domains/{domain_name}` · delete */
  deleteDomainWithHttpInfo(domainName: string): Promise<WithHttpInfo<null>>
  /**
   * Reads one domain to send from.
   *
   * `GET /verified-domains/{domain_name}` · read
   */
  getDomain(domainName: string): Promise<VerifiedDomain>
  /** `GET /verified-domains/{domain_name}` · read */
  getDomainWithHttpInfo(domainName: string): Promise<WithHttpInfo<VerifiedDomain>>
  /**
   * Lists the domains to send from.
   *
   * `GET /verified-domains` · read
   */
  getVerifiedDomainsAll(): Promise<VerifiedDomains>
  /** `GET /verified-domains` · read */
  getVerifiedDomainsAllWithHttpInfo(): Promise<WithHttpInfo<VerifiedDomains>>
  /**
   * Verifies a domain with the code that was mailed.
   *
   * `POST /verified-domains/{domain_name}/actions/verify` · write
   */
  submitDomainVerification(domainName: string, body: DomainVerification): Promise<VerifiedDomain>
  /** `POST /verified-domains/{domain_name}/actions/verify` · write */
  submitDomainVerificationWithHttpInfo(
    domainName: string,
    body: DomainVerification,
  ): Promise<WithHttpInfo<VerifiedDomain>>
}

/** The groups of a client. */
export interface MailchimpGroups {
  readonly accountExport: AccountExportApi
  readonly accountExports: AccountExportsApi
  readonly activityFeed: ActivityFeedApi
  readonly authorizedApps: AuthorizedAppsApi
  readonly automations: AutomationsApi
  readonly batchWebhooks: BatchWebhooksApi
  readonly batches: BatchesApi
  readonly campaignFolders: CampaignFoldersApi
  readonly campaigns: CampaignsApi
  readonly connectedSites: ConnectedSitesApi
  readonly conversations: ConversationsApi
  readonly customerJourneys: CustomerJourneysApi
  readonly ecommerce: EcommerceApi
  readonly facebookAds: FacebookAdsApi
  readonly fileManager: FileManagerApi
  readonly landingPages: LandingPagesApi
  readonly lists: ListsApi
  readonly ping: PingApi
  readonly reporting: ReportingApi
  readonly reports: ReportsApi
  readonly root: RootApi
  readonly searchCampaigns: SearchCampaignsApi
  readonly searchMembers: SearchMembersApi
  readonly Surveys: SurveysApi
  readonly surveys: SurveysApi
  readonly templateFolders: TemplateFoldersApi
  readonly templates: TemplatesApi
  readonly verifiedDomains: VerifiedDomainsApi
}

/** What one operation takes and gives; `params` and `query` by their names on the wire. */
export interface OperationType<Params, Query, Body, Result> {
  params: Params
  query: Query
  body: Body
  result: Result
}

/** All operations: path parameters, query, body, result. */
export interface OperationTypes {
  'accountExport.getAccountExports': OperationType<Record<'export_id', string | number>, FieldsOptions, never, AccountExport>
  'accountExports.createAccountExport': OperationType<{}, never, NewAccountExport, AccountExport>
  'accountExports.listAccountExports': OperationType<{}, PageOptions, never, AccountExports>
  'activityFeed.getChimpChatter': OperationType<{}, ActivityFeedGetChimpChatterOptions, never, ActivityFeedChimpChatter>
  'authorizedApps.get': OperationType<Record<'app_id', string | number>, FieldsOptions, never, AuthorizedApp>
  'authorizedApps.list': OperationType<{}, PageOptions, never, AuthorizedApps>
  'automations.addWorkflowEmailSubscriber': OperationType<Record<'workflow_id' | 'workflow_email_id', string>, never, SubscriberAddress, QueuedSubscriber>
  'automations.archive': OperationType<Record<'workflow_id', string>, never, never, null>
  'automations.create': OperationType<{}, never, NewAutomation, Automation>
  'automations.deleteWorkflowEmail': OperationType<Record<'workflow_id' | 'workflow_email_id', string>, never, never, null>
  'automations.get': OperationType<Record<'workflow_id', string>, FieldsOptions, never, Automation>
  'automations.getRemovedWorkflowEmailSubscriber': OperationType<Record<'workflow_id' | 'subscriber_hash', string>, never, never, AutomationRemovedSubscriber>
  'automations.getWorkflowEmail': OperationType<Record<'workflow_id' | 'workflow_email_id', string>, never, never, AutomationEmail>
  'automations.getWorkflowEmailSubscriber': OperationType<Record<'workflow_id' | 'workflow_email_id' | 'subscriber_hash', string>, never, never, QueuedSubscriber>
  'automations.getWorkflowEmailSubscriberQueue': OperationType<Record<'workflow_id' | 'workflow_email_id', string>, never, never, AutomationEmailQueue>
  'automations.list': OperationType<{}, AutomationsListOptions, never, Automations>
  'automations.listAllWorkflowEmails': OperationType<Record<'workflow_id', string>, never, never, AutomationEmails>
  'automations.listWorkflowEmailSubscribersRemoved': OperationType<Record<'workflow_id', string>, never, never, AutomationRemovedSubscribers>
  'automations.pauseAllEmails': OperationType<Record<'workflow_id', string>, never, never, null>
  'automations.pauseWorkflowEmail': OperationType<Record<'workflow_id' | 'workflow_email_id', string>, never, never, null>
  'automations.removeWorkflowEmailSubscriber': OperationType<Record<'workflow_id', string>, never, SubscriberAddress, AutomationRemovedSubscriber>
  'automations.startAllEmails': OperationType<Record<'workflow_id', string>, never, never, null>
  'automations.startWorkflowEmail': OperationType<Record<'workflow_id' | 'workflow_email_id', string>, never, never, null>
  'automations.updateWorkflowEmail': OperationType<Record<'workflow_id' | 'workflow_email_id', string>, never, AutomationEmailUpdate, AutomationEmail>
  'batchWebhooks.create': OperationType<{}, never, NewBatchWebhook, BatchWebhook>
  'batchWebhooks.get': OperationType<Record<'batch_webhook_id', string>, FieldsOptions, never, BatchWebhook>
  'batchWebhooks.list': OperationType<{}, PageOptions, never, BatchWebhooks>
  'batchWebhooks.remove': OperationType<Record<'batch_webhook_id', string>, never, never, null>
  'batchWebhooks.update': OperationType<Record<'batch_webhook_id', string>, never, BatchWebhookUpdate, BatchWebhook>
  'batches.deleteRequest': OperationType<Record<'batch_id', string>, never, never, null>
  'batches.list': OperationType<{}, PageOptions, never, Batches>
  'batches.start': OperationType<{}, never, NewBatch, Batch>
  'batches.status': OperationType<Record<'batch_id', string>, FieldsOptions, never, Batch>
  'campaignFolders.create': OperationType<{}, never, FolderInput, Folder>
  'campaignFolders.get': OperationType<Record<'folder_id', string>, FieldsOptions, never, Folder>
  'campaignFolders.list': OperationType<{}, PageOptions, never, Folders>
  'campaignFolders.remove': OperationType<Record<'folder_id', string>, never, never, null>
  'campaignFolders.update': OperationType<Record<'folder_id', string>, never, FolderInput, Folder>
  'campaigns.addFeedback': OperationType<Record<'campaign_id', string>, never, NewCampaignFeedback, CampaignFeedbackMessage>
  'campaigns.cancelSend': OperationType<Record<'campaign_id', string>, never, never, null>
  'campaigns.create': OperationType<{}, never, NewCampaign, Campaign>
  'campaigns.createResend': OperationType<Record<'campaign_id', string>, never, never, Campaign>
  'campaigns.deleteFeedbackMessage': OperationType<Record<'campaign_id', string> & Record<'feedback_id', string | number>, never, never, null>
  'campaigns.get': OperationType<Record<'campaign_id', string>, FieldsOptions, never, Campaign>
  'campaigns.getContent': OperationType<Record<'campaign_id', string>, FieldsOptions, never, CampaignContent>
  'campaigns.getFeedback': OperationType<Record<'campaign_id', string>, FieldsOptions, never, CampaignFeedbackMessages>
  'campaigns.getFeedbackMessage': OperationType<Record<'campaign_id', string> & Record<'feedback_id', string | number>, FieldsOptions, never, CampaignFeedbackMessage>
  'campaigns.getSendChecklist': OperationType<Record<'campaign_id', string>, FieldsOptions, never, SendChecklist>
  'campaigns.list': OperationType<{}, CampaignsListOptions, never, Campaigns>
  'campaigns.pause': OperationType<Record<'campaign_id', string>, never, never, null>
  'campaigns.remove': OperationType<Record<'campaign_id', string>, never, never, null>
  'campaigns.replicate': OperationType<Record<'campaign_id', string>, never, never, Campaign>
  'campaigns.resume': OperationType<Record<'campaign_id', string>, never, never, null>
  'campaigns.schedule': OperationType<Record<'campaign_id', string>, never, CampaignSchedule, null>
  'campaigns.send': OperationType<Record<'campaign_id', string>, never, never, null>
  'campaigns.sendTestEmail': OperationType<Record<'campaign_id', string>, never, CampaignTest, null>
  'campaigns.setContent': OperationType<Record<'campaign_id', string>, never, CampaignContentInput, CampaignContent>
  'campaigns.unschedule': OperationType<Record<'campaign_id', string>, never, never, null>
  'campaigns.update': OperationType<Record<'campaign_id', string>, never, CampaignUpdate, Campaign>
  'campaigns.updateFeedbackMessage': OperationType<Record<'campaign_id', string> & Record<'feedback_id', string | number>, never, CampaignFeedbackUpdate, CampaignFeedbackMessage>
  'connectedSites.create': OperationType<{}, never, NewConnectedSite, ConnectedSite>
  'connectedSites.get': OperationType<Record<'connected_site_id', string>, FieldsOptions, never, ConnectedSite>
  'connectedSites.list': OperationType<{}, PageOptions, never, ConnectedSites>
  'connectedSites.remove': OperationType<Record<'connected_site_id', string>, never, never, null>
  'connectedSites.verifyScriptInstallation': OperationType<Record<'connected_site_id', string>, never, never, null>
  'conversations.get': OperationType<Record<'conversation_id', string>, FieldsOptions, never, Conversation>
  'conversations.getConversationMessage': OperationType<Record<'conversation_id' | 'message_id', string>, FieldsOptions, never, ConversationMessage>
  'conversations.getConversationMessages': OperationType<Record<'conversation_id', string>, ConversationsGetConversationMessagesOptions, never, ConversationMessages>
  'conversations.list': OperationType<{}, ConversationsListOptions, never, Conversations>
  'customerJourneys.trigger': OperationType<Record<'journey_id' | 'step_id', string | number>, never, SubscriberAddress, null>
  'ecommerce.addCartLineItem': OperationType<Record<'store_id' | 'cart_id', string>, never, NewCartLine, CartLine>
  'ecommerce.addOrderLineItem': OperationType<Record<'store_id' | 'order_id', string>, never, NewOrderLine, OrderLine>
  'ecommerce.addProductImage': OperationType<Record<'store_id' | 'product_id', string>, never, NewProductImage, ProductImage>
  'ecommerce.addProductVariant': OperationType<Record<'store_id' | 'product_id' | 'variant_id', string>, never, NewProductVariant, ProductVariant>
  'ecommerce.addProductVariants': OperationType<Record<'store_id' | 'product_id', string>, never, NewProductVariant, ProductVariant>
  'ecommerce.addPromoCode': OperationType<Record<'store_id' | 'promo_rule_id', string>, never, NewPromoCode, PromoCode>
  'ecommerce.addPromoRules': OperationType<Record<'store_id', string>, never, NewPromoRule, PromoRule>
  'ecommerce.addStore': OperationType<{}, never, NewStore, Store>
  'ecommerce.addStoreCart': OperationType<Record<'store_id', string>, never, NewCart, Cart>
  'ecommerce.addStoreCustomer': OperationType<Record<'store_id', string>, never, NewCustomer, Customer>
  'ecommerce.addStoreOrder': OperationType<Record<'store_id', string>, never, NewOrder, Order>
  'ecommerce.addStoreProduct': OperationType<Record<'store_id', string>, never, NewProduct, Product>
  'ecommerce.deleteCartLineItem': OperationType<Record<'store_id' | 'cart_id' | 'line_id', string>, never, never, null>
  'ecommerce.deleteOrder': OperationType<Record<'store_id' | 'order_id', string>, never, never, null>
  'ecommerce.deleteOrderLineItem': OperationType<Record<'store_id' | 'order_id' | 'line_id', string>, never, never, null>
  'ecommerce.deleteProductImage': OperationType<Record<'store_id' | 'product_id' | 'image_id', string>, never, never, null>
  'ecommerce.deleteProductVariant': OperationType<Record<'store_id' | 'product_id' | 'variant_id', string>, never, never, null>
  'ecommerce.deletePromoCode': OperationType<Record<'store_id' | 'promo_rule_id' | 'promo_code_id', string>, never, never, null>
  'ecommerce.deletePromoRule': OperationType<Record<'store_id' | 'promo_rule_id', string>, never, never, null>
  'ecommerce.deleteStore': OperationType<Record<'store_id', string>, never, never, null>
  'ecommerce.deleteStoreCart': OperationType<Record<'store_id' | 'cart_id', string>, never, never, null>
  'ecommerce.deleteStoreCustomer': OperationType<Record<'store_id' | 'customer_id', string>, never, never, null>
  'ecommerce.deleteStoreProduct': OperationType<Record<'store_id' | 'product_id', string>, never, never, null>
  'ecommerce.getAllCartLineItems': OperationType<Record<'store_id' | 'cart_id', string>, PageOptions, never, CartLines>
  'ecommerce.getAllOrderLineItems': OperationType<Record<'store_id' | 'order_id', string>, PageOptions, never, OrderLines>
  'ecommerce.getAllStoreCustomers': OperationType<Record<'store_id', string>, EcommerceGetAllStoreCustomersOptions, never, Customers>
  'ecommerce.getAllStoreProducts': OperationType<Record<'store_id', string>, PageOptions, never, Products>
  'ecommerce.getCartLineItem': OperationType<Record<'store_id' | 'cart_id' | 'line_id', string>, FieldsOptions, never, CartLine>
  'ecommerce.getOrder': OperationType<Record<'store_id' | 'order_id', string>, FieldsOptions, never, Order>
  'ecommerce.getOrderLineItem': OperationType<Record<'store_id' | 'order_id' | 'line_id', string>, FieldsOptions, never, OrderLine>
  'ecommerce.getProductImage': OperationType<Record<'store_id' | 'product_id' | 'image_id', string>, FieldsOptions, never, ProductImage>
  'ecommerce.getProductImages': OperationType<Record<'store_id' | 'product_id', string>, PageOptions, never, ProductImages>
  'ecommerce.getProductVariant': OperationType<Record<'store_id' | 'product_id' | 'variant_id', string>, FieldsOptions, never, ProductVariant>
  'ecommerce.getProductVariants': OperationType<Record<'store_id' | 'product_id', string>, PageOptions, never, ProductVariants>
  'ecommerce.getPromoCode': OperationType<Record<'store_id' | 'promo_rule_id' | 'promo_code_id', string>, FieldsOptions, never, PromoCode>
  'ecommerce.getPromoCodes': OperationType<Record<'store_id' | 'promo_rule_id', string>, PageOptions, never, PromoCodes>
  'ecommerce.getPromoRule': OperationType<Record<'store_id' | 'promo_rule_id', string>, FieldsOptions, never, PromoRule>
  'ecommerce.getStore': OperationType<Record<'store_id', string>, FieldsOptions, never, Store>
  'ecommerce.getStoreCart': OperationType<Record<'store_id' | 'cart_id', string>, FieldsOptions, never, Cart>
  'ecommerce.getStoreCarts': OperationType<Record<'store_id', string>, PageOptions, never, Carts>
  'ecommerce.getStoreCustomer': OperationType<Record<'store_id' | 'customer_id', string>, FieldsOptions, never, Customer>
  'ecommerce.getStoreOrders': OperationType<Record<'store_id', string>, EcommerceGetStoreOrdersOptions, never, Orders>
  'ecommerce.getStoreProduct': OperationType<Record<'store_id' | 'product_id', string>, FieldsOptions, never, Product>
  'ecommerce.listPromoRules': OperationType<Record<'store_id', string>, PageOptions, never, PromoRules>
  'ecommerce.orders': OperationType<{}, EcommerceOrdersOptions, never, AccountOrders>
  'ecommerce.setStoreCustomer': OperationType<Record<'store_id' | 'customer_id', string>, never, NewCustomer, Customer>
  'ecommerce.stores': OperationType<{}, PageOptions, never, Stores>
  'ecommerce.updateCartLineItem': OperationType<Record<'store_id' | 'cart_id' | 'line_id', string>, never, CartLineUpdate, CartLine>
  'ecommerce.updateOrder': OperationType<Record<'store_id' | 'order_id', string>, never, OrderUpdate, Order>
  'ecommerce.updateOrderLineItem': OperationType<Record<'store_id' | 'order_id' | 'line_id', string>, never, OrderLineUpdate, OrderLine>
  'ecommerce.updateProductImage': OperationType<Record<'store_id' | 'product_id' | 'image_id', string>, never, ProductImageUpdate, ProductImage>
  'ecommerce.updateProductVariant': OperationType<Record<'store_id' | 'product_id' | 'variant_id', string>, never, ProductVariantUpdate, ProductVariant>
  'ecommerce.updatePromoCode': OperationType<Record<'store_id' | 'promo_rule_id' | 'promo_code_id', string>, never, PromoCodeUpdate, PromoCode>
  'ecommerce.updatePromoRule': OperationType<Record<'store_id' | 'promo_rule_id', string>, never, PromoRuleUpdate, PromoRule>
  'ecommerce.updateStore': OperationType<Record<'store_id', string>, never, StoreUpdate, Store>
  'ecommerce.updateStoreCart': OperationType<Record<'store_id' | 'cart_id', string>, never, CartUpdate, Cart>
  'ecommerce.updateStoreCustomer': OperationType<Record<'store_id' | 'customer_id', string>, never, CustomerUpdate, Customer>
  'ecommerce.updateStoreProduct': OperationType<Record<'store_id' | 'product_id', string>, never, ProductUpdate, Product>
  'facebookAds.getAd': OperationType<Record<'outreach_id', string>, FieldsOptions, never, FacebookAd>
  'facebookAds.list': OperationType<{}, FacebookAdsListOptions, never, FacebookAds>
  'fileManager.createFolder': OperationType<{}, never, FolderInput, FileManagerFolder>
  'fileManager.deleteFile': OperationType<Record<'file_id', string | number>, never, never, null>
  'fileManager.deleteFolder': OperationType<Record<'folder_id', string | number>, never, never, null>
  'fileManager.files': OperationType<{}, FileManagerFilesOptions, never, FileManagerFiles>
  'fileManager.getFile': OperationType<Record<'file_id', string | number>, FieldsOptions, never, FileManagerFile>
  'fileManager.getFolder': OperationType<Record<'folder_id', string | number>, FieldsOptions, never, FileManagerFolder>
  'fileManager.listFolders': OperationType<{}, FileManagerListFoldersOptions, never, FileManagerFolders>
  'fileManager.updateFile': OperationType<Record<'file_id', string | number>, never, FileManagerFileUpdate, FileManagerFile>
  'fileManager.updateFolder': OperationType<Record<'folder_id', string | number>, never, FolderInput, FileManagerFolder>
  'fileManager.upload': OperationType<{}, never, NewFileManagerFile, FileManagerFile>
  'landingPages.create': OperationType<{}, LandingPagesCreateOptions, NewLandingPage, LandingPage>
  'landingPages.deletePage': OperationType<Record<'page_id', string>, never, never, null>
  'landingPages.getAll': OperationType<{}, LandingPagesGetAllOptions, never, LandingPages>
  'landingPages.getPage': OperationType<Record<'page_id', string>, FieldsOptions, never, LandingPage>
  'landingPages.getPageContent': OperationType<Record<'page_id', string>, FieldsOptions, never, LandingPageContent>
  'landingPages.publishPage': OperationType<Record<'page_id', string>, never, never, null>
  'landingPages.unpublishPage': OperationType<Record<'page_id', string>, never, never, null>
  'landingPages.updatePage': OperationType<Record<'page_id', string>, never, LandingPageUpdate, LandingPage>
  'lists.addListMember': OperationType<Record<'list_id', string>, ListsAddListMemberOptions, NewListMember, ListMember>
  'lists.addListMergeField': OperationType<Record<'list_id', string>, never, NewMergeField, MergeField>
  'lists.batchListMembers': OperationType<Record<'list_id', string>, ListsBatchListMembersOptions, ListMembersBatch, ListMembersBatchResult>
  'lists.batchSegmentMembers': OperationType<Record<'list_id', string> & Record<'segment_id', string | number>, never, SegmentMembersBatch, SegmentMembersBatchResult>
  'lists.createInterestCategoryInterest': OperationType<Record<'list_id' | 'interest_category_id', string>, never, InterestInput, Interest>
  'lists.createList': OperationType<{}, never, NewList, List>
  'lists.createListInterestCategory': OperationType<Record<'list_id', string>, never, InterestCategoryInput, InterestCategory>
  'lists.createListMemberEvent': OperationType<Record<'list_id' | 'subscriber_hash', string>, never, NewListMemberEvent, null>
  'lists.createListMemberNote': OperationType<Record<'list_id' | 'subscriber_hash', string>, never, ListMemberNoteInput, ListMemberNote>
  'lists.createListWebhook': OperationType<Record<'list_id', string>, never, ListWebhookInput, ListWebhook>
  'lists.createSegment': OperationType<Record<'list_id', string>, never, NewSegment, Segment>
  'lists.createSegmentMember': OperationType<Record<'list_id', string> & Record<'segment_id', string | number>, never, SubscriberAddress, SegmentMember>
  'lists.deleteInterestCategory': OperationType<Record<'list_id' | 'interest_category_id', string>, never, never, null>
  'lists.deleteInterestCategoryInterest': OperationType<Record<'list_id' | 'interest_category_id' | 'interest_id', string>, never, never, null>
  'lists.deleteList': OperationType<Record<'list_id', string>, never, never, null>
  'lists.deleteListMember': OperationType<Record<'list_id' | 'subscriber_hash', string>, never, never, null>
  'lists.deleteListMemberNote': OperationType<Record<'list_id' | 'subscriber_hash', string> & Record<'note_id', string | number>, never, never, null>
  'lists.deleteListMemberPermanent': OperationType<Record<'list_id' | 'subscriber_hash', string>, never, never, null>
  'lists.deleteListMergeField': OperationType<Record<'list_id', string> & Record<'merge_id', string | number>, never, never, null>
  'lists.deleteListWebhook': OperationType<Record<'list_id' | 'webhook_id', string>, never, never, null>
  'lists.deleteSegment': OperationType<Record<'list_id', string> & Record<'segment_id', string | number>, never, never, null>
  'lists.getAllLists': OperationType<{}, ListsGetAllListsOptions, never, Lists>
  'lists.getAllSurveysForList': OperationType<Record<'list_id', string>, never, never, unknown>
  'lists.getInterestCategory': OperationType<Record<'list_id' | 'interest_category_id', string>, FieldsOptions, never, InterestCategory>
  'lists.getInterestCategoryInterest': OperationType<Record<'list_id' | 'interest_category_id' | 'interest_id', string>, FieldsOptions, never, Interest>
  'lists.getList': OperationType<Record<'list_id', string>, ListsGetListOptions, never, List>
  'lists.getListAbuseReportDetails': OperationType<Record<'list_id', string> & Record<'report_id', string | number>, PageOptions, never, AbuseReport>
  'lists.getListAbuseReports': OperationType<Record<'list_id', string>, PageOptions, never, ListAbuseReports>
  'lists.getListClients': OperationType<Record<'list_id', string>, FieldsOptions, never, ListClients>
  'lists.getListGrowthHistory': OperationType<Record<'list_id', string>, ListsGetListGrowthHistoryOptions, never, ListGrowthHistory>
  'lists.getListGrowthHistoryByMonth': OperationType<Record<'list_id' | 'month', string>, FieldsOptions, never, ListGrowthMonth>
  'lists.getListInterestCategories': OperationType<Record<'list_id', string>, ListsGetListInterestCategoriesOptions, never, InterestCategories>
  'lists.getListLocations': OperationType<Record<'list_id', string>, FieldsOptions, never, ListLocations>
  'lists.getListMember': OperationType<Record<'list_id' | 'subscriber_hash', string>, FieldsOptions, never, ListMember>
  'lists.getListMemberActivity': OperationType<Record<'list_id' | 'subscriber_hash', string>, ListsGetListMemberActivityOptions, never, ListMemberActivity>
  'lists.getListMemberActivityFeed': OperationType<Record<'list_id' | 'subscriber_hash', string>, ListsGetListMemberActivityFeedOptions, never, ListMemberActivityFeed>
  'lists.getListMemberEvents': OperationType<Record<'list_id' | 'subscriber_hash', string>, PageOptions, never, ListMemberEvents>
  'lists.getListMemberGoals': OperationType<Record<'list_id' | 'subscriber_hash', string>, FieldsOptions, never, ListMemberGoals>
  'lists.getListMemberNote': OperationType<Record<'list_id' | 'subscriber_hash', string> & Record<'note_id', string | number>, FieldsOptions, never, ListMemberNote>
  'lists.getListMemberNotes': OperationType<Record<'list_id' | 'subscriber_hash', string>, ListsGetListMemberNotesOptions, never, ListMemberNotes>
  'lists.getListMemberTags': OperationType<Record<'list_id' | 'subscriber_hash', string>, PageOptions, never, ListMemberTags>
  'lists.getListMembersInfo': OperationType<Record<'list_id', string>, ListsGetListMembersInfoOptions, never, ListMembers>
  'lists.getListMergeField': OperationType<Record<'list_id', string> & Record<'merge_id', string | number>, FieldsOptions, never, MergeField>
  'lists.getListMergeFields': OperationType<Record<'list_id', string>, ListsGetListMergeFieldsOptions, never, MergeFields>
  'lists.getListRecentActivity': OperationType<Record<'list_id', string>, PageOptions, never, ListActivity>
  'lists.getListSignupForms': OperationType<Record<'list_id', string>, never, never, SignupForms>
  'lists.getListWebhook': OperationType<Record<'list_id' | 'webhook_id', string>, never, never, ListWebhook>
  'lists.getListWebhooks': OperationType<Record<'list_id', string>, never, never, ListWebhooks>
  'lists.getSegment': OperationType<Record<'list_id', string> & Record<'segment_id', string | number>, ListsGetSegmentOptions, never, Segment>
  'lists.getSegmentMembersList': OperationType<Record<'list_id', string> & Record<'segment_id', string | number>, ListsGetSegmentMembersListOptions, never, SegmentMembers>
  'lists.getSurvey': OperationType<Record<'list_id' | 'survey_id', string>, never, never, unknown>
  'lists.listInterestCategoryInterests': OperationType<Record<'list_id' | 'interest_category_id', string>, PageOptions, never, Interests>
  'lists.listSegments': OperationType<Record<'list_id', string>, ListsListSegmentsOptions, never, Segments>
  'lists.removeSegmentMember': OperationType<Record<'list_id' | 'subscriber_hash', string> & Record<'segment_id', string | number>, never, never, null>
  'lists.setListMember': OperationType<Record<'list_id' | 'subscriber_hash', string>, ListsSetListMemberOptions, ListMemberUpsert, ListMember>
  'lists.tagSearch': OperationType<Record<'list_id', string>, ListsTagSearchOptions, never, ListTagSearch>
  'lists.updateInterestCategory': OperationType<Record<'list_id' | 'interest_category_id', string>, never, InterestCategoryInput, InterestCategory>
  'lists.updateInterestCategoryInterest': OperationType<Record<'list_id' | 'interest_category_id' | 'interest_id', string>, never, InterestInput, Interest>
  'lists.updateList': OperationType<Record<'list_id', string>, never, ListUpdate, List>
  'lists.updateListMember': OperationType<Record<'list_id' | 'subscriber_hash', string>, ListsUpdateListMemberOptions, ListMemberUpdate, ListMember>
  'lists.updateListMemberNote': OperationType<Record<'list_id' | 'subscriber_hash', string> & Record<'note_id', string | number>, never, ListMemberNoteInput, ListMemberNote>
  'lists.updateListMemberTags': OperationType<Record<'list_id' | 'subscriber_hash', string>, never, ListMemberTagsUpdate, null>
  'lists.updateListMergeField': OperationType<Record<'list_id', string> & Record<'merge_id', string | number>, never, MergeFieldUpdate, MergeField>
  'lists.updateListSignupForm': OperationType<Record<'list_id', string>, never, SignupFormUpdate, SignupForm>
  'lists.updateListWebhook': OperationType<Record<'list_id' | 'webhook_id', string>, never, ListWebhookInput, ListWebhook>
  'lists.updateSegment': OperationType<Record<'list_id', string> & Record<'segment_id', string | number>, never, SegmentUpdate, Segment>
  'ping.get': OperationType<{}, never, never, Ping>
  'reporting.getFacebookAdProductActivityReport': OperationType<Record<'outreach_id', string>, ReportingGetFacebookAdProductActivityReportOptions, never, ProductActivity>
  'reporting.getFacebookAdReport': OperationType<Record<'outreach_id', string>, FieldsOptions, never, FacebookAdReport>
  'reporting.getFacebookAdsReportAll': OperationType<{}, ReportingGetFacebookAdsReportAllOptions, never, FacebookAdReports>
  'reporting.getLandingPageReport': OperationType<Record<'outreach_id', string>, FieldsOptions, never, LandingPageReport>
  'reporting.getLandingPageReportsAll': OperationType<{}, PageOptions, never, LandingPageReports>
  'reporting.getSurveyQuestionAnswers': OperationType<Record<'outreach_id' | 'question_id', string>, ReportingGetSurveyQuestionAnswersOptions, never, SurveyQuestionAnswers>
  'reporting.getSurveyQuestionReport': OperationType<Record<'outreach_id' | 'question_id', string>, FieldsOptions, never, SurveyQuestion>
  'reporting.getSurveyQuestionReportsAll': OperationType<Record<'outreach_id', string>, FieldsOptions, never, SurveyQuestions>
  'reporting.getSurveyReport': OperationType<Record<'outreach_id', string>, FieldsOptions, never, SurveyReport>
  'reporting.getSurveyReportsAll': OperationType<{}, PageOptions, never, SurveyReports>
  'reporting.getSurveyResponse': OperationType<Record<'outreach_id' | 'response_id', string>, never, never, SurveyResponse>
  'reporting.getSurveyResponsesAll': OperationType<Record<'outreach_id', string>, ReportingGetSurveyResponsesAllOptions, never, SurveyResponses>
  'reports.getAllCampaignReports': OperationType<{}, ReportsGetAllCampaignReportsOptions, never, Reports>
  'reports.getCampaignAbuseReport': OperationType<Record<'campaign_id', string> & Record<'report_id', string | number>, FieldsOptions, never, AbuseReport>
  'reports.getCampaignAbuseReports': OperationType<Record<'campaign_id', string>, FieldsOptions, never, ReportAbuseReports>
  'reports.getCampaignAdvice': OperationType<Record<'campaign_id', string>, FieldsOptions, never, ReportAdvice>
  'reports.getCampaignClickDetails': OperationType<Record<'campaign_id', string>, PageOptions, never, ReportClickDetails>
  'reports.getCampaignClickDetailsForLink': OperationType<Record<'campaign_id' | 'link_id', string>, FieldsOptions, never, ReportClickDetail>
  'reports.getCampaignOpenDetails': OperationType<Record<'campaign_id', string>, ReportsGetCampaignOpenDetailsOptions, never, ReportOpenDetails>
  'reports.getCampaignRecipient': OperationType<Record<'campaign_id' | 'subscriber_hash', string>, FieldsOptions, never, ReportRecipient>
  'reports.getCampaignRecipients': OperationType<Record<'campaign_id', string>, PageOptions, never, ReportRecipients>
  'reports.getCampaignReport': OperationType<Record<'campaign_id', string>, FieldsOptions, never, Report>
  'reports.getDomainPerformanceForCampaign': OperationType<Record<'campaign_id', string>, FieldsOptions, never, DomainPerformance>
  'reports.getEcommerceProductActivityForCampaign': OperationType<Record<'campaign_id', string>, ReportsGetEcommerceProductActivityForCampaignOptions, never, ProductActivity>
  'reports.getEepurlActivityForCampaign': OperationType<Record<'campaign_id', string>, FieldsOptions, never, ReportEepurl>
  'reports.getEmailActivityForCampaign': OperationType<Record<'campaign_id', string>, ReportsGetEmailActivityForCampaignOptions, never, ReportEmailActivity>
  'reports.getEmailActivityForSubscriber': OperationType<Record<'campaign_id' | 'subscriber_hash', string>, ReportsGetEmailActivityForSubscriberOptions, never, ReportEmailActivityEntry>
  'reports.getLocationsForCampaign': OperationType<Record<'campaign_id', string>, PageOptions, never, ReportLocations>
  'reports.getSubReportsForCampaign': OperationType<Record<'campaign_id', string>, FieldsOptions, never, ReportSubReports>
  'reports.getSubscriberInfo': OperationType<Record<'campaign_id' | 'link_id' | 'subscriber_hash', string>, FieldsOptions, never, ReportClickDetailMember>
  'reports.getSubscriberInfoForOpenedCampaign': OperationType<Record<'campaign_id' | 'subscriber_hash', string>, FieldsOptions, never, ReportOpenDetail>
  'reports.getSubscribersInfo': OperationType<Record<'campaign_id' | 'link_id', string>, PageOptions, never, ReportClickDetailMembers>
  'reports.getUnsubscribedListForCampaign': OperationType<Record<'campaign_id', string>, PageOptions, never, ReportUnsubscribes>
  'reports.getUnsubscribedListMember': OperationType<Record<'campaign_id' | 'subscriber_hash', string>, FieldsOptions, never, ReportUnsubscribe>
  'root.getRoot': OperationType<{}, FieldsOptions, never, Account>
  'searchCampaigns.search': OperationType<{}, { query: string } & FieldsOptions, never, FoundCampaigns>
  'searchMembers.search': OperationType<{}, { query: string } & SearchMembersSearchOptions, never, FoundMembers>
  'surveys.publishSurvey': OperationType<Record<'list_id' | 'survey_id', string>, never, never, unknown>
  'surveys.unpublishSurvey': OperationType<Record<'list_id' | 'survey_id', string>, never, never, unknown>
  'templateFolders.create': OperationType<{}, never, FolderInput, Folder>
  'templateFolders.get': OperationType<Record<'folder_id', string>, FieldsOptions, never, Folder>
  'templateFolders.list': OperationType<{}, PageOptions, never, Folders>
  'templateFolders.remove': OperationType<Record<'folder_id', string>, never, never, null>
  'templateFolders.update': OperationType<Record<'folder_id', string>, never, FolderInput, Folder>
  'templates.create': OperationType<{}, never, TemplateInput, Template>
  'templates.deleteTemplate': OperationType<Record<'template_id', string | number>, never, never, null>
  'templates.getDefaultContentForTemplate': OperationType<Record<'template_id', string | number>, FieldsOptions, never, TemplateDefaultContent>
  'templates.getTemplate': OperationType<Record<'template_id', string | number>, FieldsOptions, never, Template>
  'templates.list': OperationType<{}, TemplatesListOptions, never, Templates>
  'templates.updateTemplate': OperationType<Record<'template_id', string | number>, never, TemplateInput, Template>
  'verifiedDomains.createVerifiedDomain': OperationType<{}, never, NewVerifiedDomain, VerifiedDomain>
  'verifiedDomains.deleteDomain': OperationType<Record<'domain_name', string>, never, never, null>
  'verifiedDomains.getDomain': OperationType<Record<'domain_name', string>, never, never, VerifiedDomain>
  'verifiedDomains.getVerifiedDomainsAll': OperationType<{}, never, never, VerifiedDomains>
  'verifiedDomains.submitDomainVerification': OperationType<Record<'domain_name', string>, never, DomainVerification, VerifiedDomain>
}
