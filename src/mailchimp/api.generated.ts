// Made by `npm run generate` from @mailchimp/mailchimp_marketing 3.0.80 and spec/mailchimp-3.0.55.json: do not edit.
import type { WithHttpInfo } from './http-info.js'
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
  Survey,
  SurveyQuestion,
  SurveyQuestionAnswers,
  SurveyQuestions,
  SurveyResponse,
  SurveyResponses,
  Surveys,
  Template,
  TemplateDefaultContent,
  TemplateInput,
  Templates,
  VerifiedDomain,
  VerifiedDomains,
} from './schemas.generated.js'

export interface PageOptions {
  fields?: string | readonly string[] | undefined
  excludeFields?: string | readonly string[] | undefined
  exclude_fields?: string | readonly string[] | undefined
  /** @default 10 @maximum 1000 */
  count?: number | undefined
  /** @default 0 */
  offset?: number | undefined
}

export interface FieldsOptions {
  fields?: string | readonly string[] | undefined
  excludeFields?: string | readonly string[] | undefined
  exclude_fields?: string | readonly string[] | undefined
}

export interface ActivityFeedGetChimpChatterOptions {
  /** @default 10 @maximum 1000 */
  count?: number | undefined
  /** @default 0 */
  offset?: number | undefined
}

export interface AutomationsListOptions extends PageOptions {
  /** @format date-time */
  beforeCreateTime?: string | Date | undefined
  /** @format date-time */
  before_create_time?: string | Date | undefined
  /** @format date-time */
  sinceCreateTime?: string | Date | undefined
  /** @format date-time */
  since_create_time?: string | Date | undefined
  /** @format date-time */
  beforeStartTime?: string | Date | undefined
  /** @format date-time */
  before_start_time?: string | Date | undefined
  /** @format date-time */
  sinceStartTime?: string | Date | undefined
  /** @format date-time */
  since_start_time?: string | Date | undefined
  status?: OpenEnum<'save' | 'paused' | 'sending'> | undefined
}

export interface CampaignsListOptions extends PageOptions {
  type?: OpenEnum<'regular' | 'plaintext' | 'absplit' | 'rss' | 'variate'> | undefined
  status?: OpenEnum<'save' | 'paused' | 'schedule' | 'sending' | 'sent'> | undefined
  /** @format date-time */
  beforeSendTime?: string | Date | undefined
  /** @format date-time */
  before_send_time?: string | Date | undefined
  /** @format date-time */
  sinceSendTime?: string | Date | undefined
  /** @format date-time */
  since_send_time?: string | Date | undefined
  /** @format date-time */
  beforeCreateTime?: string | Date | undefined
  /** @format date-time */
  before_create_time?: string | Date | undefined
  /** @format date-time */
  sinceCreateTime?: string | Date | undefined
  /** @format date-time */
  since_create_time?: string | Date | undefined
  listId?: string | undefined
  list_id?: string | undefined
  folderId?: string | undefined
  folder_id?: string | undefined
  memberId?: string | undefined
  member_id?: string | undefined
  sortField?: OpenEnum<'create_time' | 'send_time'> | undefined
  sort_field?: OpenEnum<'create_time' | 'send_time'> | undefined
  sortDir?: OpenEnum<'ASC' | 'DESC'> | undefined
  sort_dir?: OpenEnum<'ASC' | 'DESC'> | undefined
}

export interface ConversationsGetConversationMessagesOptions extends FieldsOptions {
  isRead?: boolean | OpenEnum<'true' | 'false'> | undefined
  is_read?: boolean | OpenEnum<'true' | 'false'> | undefined
  /** @format date-time */
  beforeTimestamp?: string | Date | undefined
  /** @format date-time */
  before_timestamp?: string | Date | undefined
  /** @format date-time */
  sinceTimestamp?: string | Date | undefined
  /** @format date-time */
  since_timestamp?: string | Date | undefined
}

export interface ConversationsListOptions extends PageOptions {
  hasUnreadMessages?: boolean | OpenEnum<'true' | 'false'> | undefined
  has_unread_messages?: boolean | OpenEnum<'true' | 'false'> | undefined
  listId?: string | undefined
  list_id?: string | undefined
  campaignId?: string | undefined
  campaign_id?: string | undefined
}

export interface EcommerceGetAllStoreCustomersOptions extends PageOptions {
  emailAddress?: string | undefined
  email_address?: string | undefined
}

export interface EcommerceGetStoreOrdersOptions extends PageOptions {
  customerId?: string | undefined
  customer_id?: string | undefined
  hasOutreach?: boolean | undefined
  has_outreach?: boolean | undefined
  campaignId?: string | undefined
  campaign_id?: string | undefined
  outreachId?: string | undefined
  outreach_id?: string | undefined
}

export interface EcommerceOrdersOptions extends PageOptions {
  campaignId?: string | undefined
  campaign_id?: string | undefined
  outreachId?: string | undefined
  outreach_id?: string | undefined
  customerId?: string | undefined
  customer_id?: string | undefined
  hasOutreach?: boolean | undefined
  has_outreach?: boolean | undefined
}

export interface FacebookAdsListOptions extends PageOptions {
  sortField?: OpenEnum<'created_at' | 'updated_at' | 'end_time'> | undefined
  sort_field?: OpenEnum<'created_at' | 'updated_at' | 'end_time'> | undefined
  sortDir?: OpenEnum<'ASC' | 'DESC'> | undefined
  sort_dir?: OpenEnum<'ASC' | 'DESC'> | undefined
}

export interface FileManagerFilesOptions extends PageOptions {
  type?: string | undefined
  createdBy?: string | undefined
  created_by?: string | undefined
  beforeCreatedAt?: string | undefined
  before_created_at?: string | undefined
  sinceCreatedAt?: string | undefined
  since_created_at?: string | undefined
  sortField?: OpenEnum<'added_date' | 'name' | 'size'> | undefined
  sort_field?: OpenEnum<'added_date' | 'name' | 'size'> | undefined
  sortDir?: OpenEnum<'ASC' | 'DESC'> | undefined
  sort_dir?: OpenEnum<'ASC' | 'DESC'> | undefined
}

export interface FileManagerListFoldersOptions extends PageOptions {
  createdBy?: string | undefined
  created_by?: string | undefined
  beforeCreatedAt?: string | undefined
  before_created_at?: string | undefined
  sinceCreatedAt?: string | undefined
  since_created_at?: string | undefined
}

export interface LandingPagesCreateOptions {
  useDefaultList?: boolean | undefined
  use_default_list?: boolean | undefined
}

export interface LandingPagesGetAllOptions extends FieldsOptions {
  sortDir?: OpenEnum<'ASC' | 'DESC'> | undefined
  sort_dir?: OpenEnum<'ASC' | 'DESC'> | undefined
  sortField?: OpenEnum<'created_at' | 'updated_at'> | undefined
  sort_field?: OpenEnum<'created_at' | 'updated_at'> | undefined
  /** @default 10 @maximum 1000 */
  count?: number | undefined
}

export interface ListsAddListMemberOptions {
  skipMergeValidation?: boolean | undefined
  skip_merge_validation?: boolean | undefined
}

export interface ListsBatchListMembersOptions {
  skipMergeValidation?: boolean | undefined
  skip_merge_validation?: boolean | undefined
  skipDuplicateCheck?: boolean | undefined
  skip_duplicate_check?: boolean | undefined
}

export interface ListsGetAllListsOptions extends PageOptions {
  beforeDateCreated?: string | undefined
  before_date_created?: string | undefined
  sinceDateCreated?: string | undefined
  since_date_created?: string | undefined
  beforeCampaignLastSent?: string | undefined
  before_campaign_last_sent?: string | undefined
  sinceCampaignLastSent?: string | undefined
  since_campaign_last_sent?: string | undefined
  email?: string | undefined
  sortField?: OpenEnum<'date_created'> | undefined
  sort_field?: OpenEnum<'date_created'> | undefined
  sortDir?: OpenEnum<'ASC' | 'DESC'> | undefined
  sort_dir?: OpenEnum<'ASC' | 'DESC'> | undefined
  hasEcommerceStore?: boolean | undefined
  has_ecommerce_store?: boolean | undefined
  includeTotalContacts?: boolean | undefined
  include_total_contacts?: boolean | undefined
}

export interface ListsGetListOptions extends FieldsOptions {
  includeTotalContacts?: boolean | undefined
  include_total_contacts?: boolean | undefined
}

export interface ListsGetListGrowthHistoryOptions extends PageOptions {
  sortField?: OpenEnum<'month'> | undefined
  sort_field?: OpenEnum<'month'> | undefined
  sortDir?: OpenEnum<'ASC' | 'DESC'> | undefined
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
  sortField?: OpenEnum<'created_at' | 'updated_at' | 'note_id'> | undefined
  sort_field?: OpenEnum<'created_at' | 'updated_at' | 'note_id'> | undefined
  sortDir?: OpenEnum<'ASC' | 'DESC'> | undefined
  sort_dir?: OpenEnum<'ASC' | 'DESC'> | undefined
}

export interface ListsGetListMembersInfoOptions extends PageOptions {
  emailType?: string | undefined
  email_type?: string | undefined
  status?: OpenEnum<'subscribed' | 'unsubscribed' | 'cleaned' | 'pending' | 'transactional' | 'archived'> | undefined
  sinceTimestampOpt?: string | undefined
  since_timestamp_opt?: string | undefined
  beforeTimestampOpt?: string | undefined
  before_timestamp_opt?: string | undefined
  sinceLastChanged?: string | undefined
  since_last_changed?: string | undefined
  beforeLastChanged?: string | undefined
  before_last_changed?: string | undefined
  uniqueEmailId?: string | undefined
  unique_email_id?: string | undefined
  vipOnly?: boolean | undefined
  vip_only?: boolean | undefined
  interestCategoryId?: string | undefined
  interest_category_id?: string | undefined
  interestIds?: string | undefined
  interest_ids?: string | undefined
  interestMatch?: OpenEnum<'any' | 'all' | 'none'> | undefined
  interest_match?: OpenEnum<'any' | 'all' | 'none'> | undefined
  sortField?: OpenEnum<'timestamp_opt' | 'timestamp_signup' | 'last_changed'> | undefined
  sort_field?: OpenEnum<'timestamp_opt' | 'timestamp_signup' | 'last_changed'> | undefined
  sortDir?: OpenEnum<'ASC' | 'DESC'> | undefined
  sort_dir?: OpenEnum<'ASC' | 'DESC'> | undefined
  sinceLastCampaign?: boolean | undefined
  since_last_campaign?: boolean | undefined
  unsubscribedSince?: string | undefined
  unsubscribed_since?: string | undefined
}

export interface ListsGetListMergeFieldsOptions extends PageOptions {
  type?: string | undefined
  required?: boolean | undefined
}

export interface ListsGetSegmentOptions extends FieldsOptions {
  includeCleaned?: boolean | undefined
  include_cleaned?: boolean | undefined
  includeTransactional?: boolean | undefined
  include_transactional?: boolean | undefined
  includeUnsubscribed?: boolean | undefined
  include_unsubscribed?: boolean | undefined
}

export interface ListsGetSegmentMembersListOptions extends PageOptions {
  includeCleaned?: boolean | undefined
  include_cleaned?: boolean | undefined
  includeTransactional?: boolean | undefined
  include_transactional?: boolean | undefined
  includeUnsubscribed?: boolean | undefined
  include_unsubscribed?: boolean | undefined
}

export interface ListsListSegmentsOptions extends PageOptions {
  type?: string | undefined
  sinceCreatedAt?: string | undefined
  since_created_at?: string | undefined
  beforeCreatedAt?: string | undefined
  before_created_at?: string | undefined
  includeCleaned?: boolean | undefined
  include_cleaned?: boolean | undefined
  includeTransactional?: boolean | undefined
  include_transactional?: boolean | undefined
  includeUnsubscribed?: boolean | undefined
  include_unsubscribed?: boolean | undefined
  sinceUpdatedAt?: string | undefined
  since_updated_at?: string | undefined
  beforeUpdatedAt?: string | undefined
  before_updated_at?: string | undefined
}

export interface ListsSetListMemberOptions {
  skipMergeValidation?: boolean | undefined
  skip_merge_validation?: boolean | undefined
}

export interface ListsTagSearchOptions {
  name?: string | undefined
}

export interface ListsUpdateListMemberOptions {
  skipMergeValidation?: boolean | undefined
  skip_merge_validation?: boolean | undefined
}

export interface ReportingGetFacebookAdProductActivityReportOptions extends PageOptions {
  sortField?: OpenEnum<'title' | 'total_revenue' | 'total_purchased'> | undefined
  sort_field?: OpenEnum<'title' | 'total_revenue' | 'total_purchased'> | undefined
}

export interface ReportingGetFacebookAdsReportAllOptions extends PageOptions {
  sortField?: OpenEnum<'created_at' | 'updated_at' | 'end_time'> | undefined
  sort_field?: OpenEnum<'created_at' | 'updated_at' | 'end_time'> | undefined
  sortDir?: OpenEnum<'ASC' | 'DESC'> | undefined
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
  /** @format date-time */
  beforeSendTime?: string | Date | undefined
  /** @format date-time */
  before_send_time?: string | Date | undefined
  /** @format date-time */
  sinceSendTime?: string | Date | undefined
  /** @format date-time */
  since_send_time?: string | Date | undefined
}

export interface ReportsGetCampaignOpenDetailsOptions extends PageOptions {
  since?: string | undefined
}

export interface ReportsGetEcommerceProductActivityForCampaignOptions extends PageOptions {
  sortField?: OpenEnum<'title' | 'total_revenue' | 'total_purchased'> | undefined
  sort_field?: OpenEnum<'title' | 'total_revenue' | 'total_purchased'> | undefined
}

export interface ReportsGetEmailActivityForCampaignOptions extends PageOptions {
  since?: string | undefined
}

export interface ReportsGetEmailActivityForSubscriberOptions extends FieldsOptions {
  since?: string | undefined
}

export interface SearchMembersSearchOptions extends FieldsOptions {
  listId?: string | undefined
  list_id?: string | undefined
}

export interface TemplatesListOptions extends PageOptions {
  createdBy?: string | undefined
  created_by?: string | undefined
  sinceDateCreated?: string | undefined
  since_date_created?: string | undefined
  beforeDateCreated?: string | undefined
  before_date_created?: string | undefined
  type?: string | undefined
  category?: string | undefined
  folderId?: string | undefined
  folder_id?: string | undefined
  sortField?: OpenEnum<'date_created' | 'date_edited' | 'name'> | undefined
  sort_field?: OpenEnum<'date_created' | 'date_edited' | 'name'> | undefined
  sortDir?: OpenEnum<'ASC' | 'DESC'> | undefined
  sort_dir?: OpenEnum<'ASC' | 'DESC'> | undefined
}

export interface AccountExportApi {
  /** `GET /account-exports/{export_id}` · export */
  getAccountExports(exportId: string | number, opts?: FieldsOptions): Promise<AccountExport>
  /** `GET /account-exports/{export_id}` · export · resolves to `{ data, response }` */
  getAccountExportsWithHttpInfo(
    exportId: string | number,
    opts?: FieldsOptions,
  ): Promise<WithHttpInfo<AccountExport>>
}

export interface AccountExportsApi {
  /** `POST /account-exports` · export */
  createAccountExport(body: NewAccountExport): Promise<AccountExport>
  /** `POST /account-exports` · export · resolves to `{ data, response }` */
  createAccountExportWithHttpInfo(body: NewAccountExport): Promise<WithHttpInfo<AccountExport>>
  /** `GET /account-exports` · export */
  listAccountExports(opts?: PageOptions): Promise<AccountExports>
  /** `GET /account-exports` · export · resolves to `{ data, response }` */
  listAccountExportsWithHttpInfo(opts?: PageOptions): Promise<WithHttpInfo<AccountExports>>
}

export interface ActivityFeedApi {
  /** `GET /activity-feed/chimp-chatter` · read */
  getChimpChatter(opts?: ActivityFeedGetChimpChatterOptions): Promise<ActivityFeedChimpChatter>
  /** `GET /activity-feed/chimp-chatter` · read · resolves to `{ data, response }` */
  getChimpChatterWithHttpInfo(
    opts?: ActivityFeedGetChimpChatterOptions,
  ): Promise<WithHttpInfo<ActivityFeedChimpChatter>>
}

export interface AuthorizedAppsApi {
  /** `GET /authorized-apps/{app_id}` · read */
  get(appId: string | number, opts?: FieldsOptions): Promise<AuthorizedApp>
  /** `GET /authorized-apps/{app_id}` · read · resolves to `{ data, response }` */
  getWithHttpInfo(appId: string | number, opts?: FieldsOptions): Promise<WithHttpInfo<AuthorizedApp>>
  /** `GET /authorized-apps` · read */
  list(opts?: PageOptions): Promise<AuthorizedApps>
  /** `GET /authorized-apps` · read · resolves to `{ data, response }` */
  listWithHttpInfo(opts?: PageOptions): Promise<WithHttpInfo<AuthorizedApps>>
}

export interface AutomationsApi {
  /** `POST /automations/{workflow_id}/emails/{workflow_email_id}/queue` · send */
  addWorkflowEmailSubscriber(
    workflowId: string,
    workflowEmailId: string,
    body: SubscriberAddress,
  ): Promise<QueuedSubscriber>
  /**
   * `POST /automations/{workflow_id}/emails/{workflow_email_id}/queue` · send · resolves to `{ data, response }`
   */
  addWorkflowEmailSubscriberWithHttpInfo(
    workflowId: string,
    workflowEmailId: string,
    body: SubscriberAddress,
  ): Promise<WithHttpInfo<QueuedSubscriber>>
  /** `POST /automations/{workflow_id}/actions/archive` · write */
  archive(workflowId: string): Promise<null>
  /** `POST /automations/{workflow_id}/actions/archive` · write · resolves to `{ data, response }` */
  archiveWithHttpInfo(workflowId: string): Promise<WithHttpInfo<null>>
  /** `POST /automations` · write · may cause mail */
  create(body: NewAutomation): Promise<Automation>
  /** `POST /automations` · write · may cause mail · resolves to `{ data, response }` */
  createWithHttpInfo(body: NewAutomation): Promise<WithHttpInfo<Automation>>
  /** `DELETE /automations/{workflow_id}/emails/{workflow_email_id}` · delete */
  deleteWorkflowEmail(workflowId: string, workflowEmailId: string): Promise<null>
  /**
   * `DELETE /automations/{workflow_id}/emails/{workflow_email_id}` · delete · resolves to `{ data, response }`
   */
  deleteWorkflowEmailWithHttpInfo(workflowId: string, workflowEmailId: string): Promise<WithHttpInfo<null>>
  /** `GET /automations/{workflow_id}` · read */
  get(workflowId: string, opts?: FieldsOptions): Promise<Automation>
  /** `GET /automations/{workflow_id}` · read · resolves to `{ data, response }` */
  getWithHttpInfo(workflowId: string, opts?: FieldsOptions): Promise<WithHttpInfo<Automation>>
  /** `GET /automations/{workflow_id}/removed-subscribers/{subscriber_hash}` · read */
  getRemovedWorkflowEmailSubscriber(
    workflowId: string,
    subscriberHash: string,
  ): Promise<AutomationRemovedSubscriber>
  /**
   * `GET /automations/{workflow_id}/removed-subscribers/{subscriber_hash}` · read · resolves to `{ data, response }`
   */
  getRemovedWorkflowEmailSubscriberWithHttpInfo(
    workflowId: string,
    subscriberHash: string,
  ): Promise<WithHttpInfo<AutomationRemovedSubscriber>>
  /** `GET /automations/{workflow_id}/emails/{workflow_email_id}` · read */
  getWorkflowEmail(workflowId: string, workflowEmailId: string): Promise<AutomationEmail>
  /** `GET /automations/{workflow_id}/emails/{workflow_email_id}` · read · resolves to `{ data, response }` */
  getWorkflowEmailWithHttpInfo(
    workflowId: string,
    workflowEmailId: string,
  ): Promise<WithHttpInfo<AutomationEmail>>
  /** `GET /automations/{workflow_id}/emails/{workflow_email_id}/queue/{subscriber_hash}` · read */
  getWorkflowEmailSubscriber(
    workflowId: string,
    workflowEmailId: string,
    subscriberHash: string,
  ): Promise<QueuedSubscriber>
  /**
   * `GET /automations/{workflow_id}/emails/{workflow_email_id}/queue/{subscriber_hash}` · read · resolves to `{ data, response }`
   */
  getWorkflowEmailSubscriberWithHttpInfo(
    workflowId: string,
    workflowEmailId: string,
    subscriberHash: string,
  ): Promise<WithHttpInfo<QueuedSubscriber>>
  /** `GET /automations/{workflow_id}/emails/{workflow_email_id}/queue` · read */
  getWorkflowEmailSubscriberQueue(workflowId: string, workflowEmailId: string): Promise<AutomationEmailQueue>
  /**
   * `GET /automations/{workflow_id}/emails/{workflow_email_id}/queue` · read · resolves to `{ data, response }`
   */
  getWorkflowEmailSubscriberQueueWithHttpInfo(
    workflowId: string,
    workflowEmailId: string,
  ): Promise<WithHttpInfo<AutomationEmailQueue>>
  /** `GET /automations` · read */
  list(opts?: AutomationsListOptions): Promise<Automations>
  /** `GET /automations` · read · resolves to `{ data, response }` */
  listWithHttpInfo(opts?: AutomationsListOptions): Promise<WithHttpInfo<Automations>>
  /** `GET /automations/{workflow_id}/emails` · read */
  listAllWorkflowEmails(workflowId: string): Promise<AutomationEmails>
  /** `GET /automations/{workflow_id}/emails` · read · resolves to `{ data, response }` */
  listAllWorkflowEmailsWithHttpInfo(workflowId: string): Promise<WithHttpInfo<AutomationEmails>>
  /** `GET /automations/{workflow_id}/removed-subscribers` · read */
  listWorkflowEmailSubscribersRemoved(workflowId: string): Promise<AutomationRemovedSubscribers>
  /** `GET /automations/{workflow_id}/removed-subscribers` · read · resolves to `{ data, response }` */
  listWorkflowEmailSubscribersRemovedWithHttpInfo(
    workflowId: string,
  ): Promise<WithHttpInfo<AutomationRemovedSubscribers>>
  /** `POST /automations/{workflow_id}/actions/pause-all-emails` · write */
  pauseAllEmails(workflowId: string): Promise<null>
  /** `POST /automations/{workflow_id}/actions/pause-all-emails` · write · resolves to `{ data, response }` */
  pauseAllEmailsWithHttpInfo(workflowId: string): Promise<WithHttpInfo<null>>
  /** `POST /automations/{workflow_id}/emails/{workflow_email_id}/actions/pause` · write */
  pauseWorkflowEmail(workflowId: string, workflowEmailId: string): Promise<null>
  /**
   * `POST /automations/{workflow_id}/emails/{workflow_email_id}/actions/pause` · write · resolves to `{ data, response }`
   */
  pauseWorkflowEmailWithHttpInfo(workflowId: string, workflowEmailId: string): Promise<WithHttpInfo<null>>
  /** `POST /automations/{workflow_id}/removed-subscribers` · write */
  removeWorkflowEmailSubscriber(
    workflowId: string,
    body: SubscriberAddress,
  ): Promise<AutomationRemovedSubscriber>
  /** `POST /automations/{workflow_id}/removed-subscribers` · write · resolves to `{ data, response }` */
  removeWorkflowEmailSubscriberWithHttpInfo(
    workflowId: string,
    body: SubscriberAddress,
  ): Promise<WithHttpInfo<AutomationRemovedSubscriber>>
  /** `POST /automations/{workflow_id}/actions/start-all-emails` · send */
  startAllEmails(workflowId: string): Promise<null>
  /** `POST /automations/{workflow_id}/actions/start-all-emails` · send · resolves to `{ data, response }` */
  startAllEmailsWithHttpInfo(workflowId: string): Promise<WithHttpInfo<null>>
  /** `POST /automations/{workflow_id}/emails/{workflow_email_id}/actions/start` · send */
  startWorkflowEmail(workflowId: string, workflowEmailId: string): Promise<null>
  /**
   * `POST /automations/{workflow_id}/emails/{workflow_email_id}/actions/start` · send · resolves to `{ data, response }`
   */
  startWorkflowEmailWithHttpInfo(workflowId: string, workflowEmailId: string): Promise<WithHttpInfo<null>>
  /** `PATCH /automations/{workflow_id}/emails/{workflow_email_id}` · write */
  updateWorkflowEmail(
    workflowId: string,
    workflowEmailId: string,
    body: AutomationEmailUpdate,
  ): Promise<AutomationEmail>
  /**
   * `PATCH /automations/{workflow_id}/emails/{workflow_email_id}` · write · resolves to `{ data, response }`
   */
  updateWorkflowEmailWithHttpInfo(
    workflowId: string,
    workflowEmailId: string,
    body: AutomationEmailUpdate,
  ): Promise<WithHttpInfo<AutomationEmail>>
}

export interface BatchWebhooksApi {
  /** `POST /batch-webhooks` · connect */
  create(body: NewBatchWebhook): Promise<BatchWebhook>
  /** `POST /batch-webhooks` · connect · resolves to `{ data, response }` */
  createWithHttpInfo(body: NewBatchWebhook): Promise<WithHttpInfo<BatchWebhook>>
  /** `GET /batch-webhooks/{batch_webhook_id}` · read */
  get(batchWebhookId: string, opts?: FieldsOptions): Promise<BatchWebhook>
  /** `GET /batch-webhooks/{batch_webhook_id}` · read · resolves to `{ data, response }` */
  getWithHttpInfo(batchWebhookId: string, opts?: FieldsOptions): Promise<WithHttpInfo<BatchWebhook>>
  /** `GET /batch-webhooks` · read */
  list(opts?: PageOptions): Promise<BatchWebhooks>
  /** `GET /batch-webhooks` · read · resolves to `{ data, response }` */
  listWithHttpInfo(opts?: PageOptions): Promise<WithHttpInfo<BatchWebhooks>>
  /** `DELETE /batch-webhooks/{batch_webhook_id}` · delete */
  remove(batchWebhookId: string): Promise<null>
  /** `DELETE /batch-webhooks/{batch_webhook_id}` · delete · resolves to `{ data, response }` */
  removeWithHttpInfo(batchWebhookId: string): Promise<WithHttpInfo<null>>
  /** `PATCH /batch-webhooks/{batch_webhook_id}` · connect */
  update(batchWebhookId: string, body: BatchWebhookUpdate): Promise<BatchWebhook>
  /** `PATCH /batch-webhooks/{batch_webhook_id}` · connect · resolves to `{ data, response }` */
  updateWithHttpInfo(batchWebhookId: string, body: BatchWebhookUpdate): Promise<WithHttpInfo<BatchWebhook>>
}

export interface BatchesApi {
  /** `DELETE /batches/{batch_id}` · delete */
  deleteRequest(batchId: string): Promise<null>
  /** `DELETE /batches/{batch_id}` · delete · resolves to `{ data, response }` */
  deleteRequestWithHttpInfo(batchId: string): Promise<WithHttpInfo<null>>
  /** `GET /batches` · read */
  list(opts?: PageOptions): Promise<Batches>
  /** `GET /batches` · read · resolves to `{ data, response }` */
  listWithHttpInfo(opts?: PageOptions): Promise<WithHttpInfo<Batches>>
  /** `POST /batches` · write */
  start(body: NewBatch): Promise<Batch>
  /** `POST /batches` · write · resolves to `{ data, response }` */
  startWithHttpInfo(body: NewBatch): Promise<WithHttpInfo<Batch>>
  /** `GET /batches/{batch_id}` · read */
  status(batchId: string, opts?: FieldsOptions): Promise<Batch>
  /** `GET /batches/{batch_id}` · read · resolves to `{ data, response }` */
  statusWithHttpInfo(batchId: string, opts?: FieldsOptions): Promise<WithHttpInfo<Batch>>
}

export interface CampaignFoldersApi {
  /** `POST /campaign-folders` · write */
  create(body: FolderInput): Promise<Folder>
  /** `POST /campaign-folders` · write · resolves to `{ data, response }` */
  createWithHttpInfo(body: FolderInput): Promise<WithHttpInfo<Folder>>
  /** `GET /campaign-folders/{folder_id}` · read */
  get(folderId: string, opts?: FieldsOptions): Promise<Folder>
  /** `GET /campaign-folders/{folder_id}` · read · resolves to `{ data, response }` */
  getWithHttpInfo(folderId: string, opts?: FieldsOptions): Promise<WithHttpInfo<Folder>>
  /** `GET /campaign-folders` · read */
  list(opts?: PageOptions): Promise<Folders>
  /** `GET /campaign-folders` · read · resolves to `{ data, response }` */
  listWithHttpInfo(opts?: PageOptions): Promise<WithHttpInfo<Folders>>
  /** `DELETE /campaign-folders/{folder_id}` · delete */
  remove(folderId: string): Promise<null>
  /** `DELETE /campaign-folders/{folder_id}` · delete · resolves to `{ data, response }` */
  removeWithHttpInfo(folderId: string): Promise<WithHttpInfo<null>>
  /** `PATCH /campaign-folders/{folder_id}` · write */
  update(folderId: string, body: FolderInput): Promise<Folder>
  /** `PATCH /campaign-folders/{folder_id}` · write · resolves to `{ data, response }` */
  updateWithHttpInfo(folderId: string, body: FolderInput): Promise<WithHttpInfo<Folder>>
}

export interface CampaignsApi {
  /** `POST /campaigns/{campaign_id}/feedback` · write */
  addFeedback(campaignId: string, body: NewCampaignFeedback): Promise<CampaignFeedbackMessage>
  /** `POST /campaigns/{campaign_id}/feedback` · write · resolves to `{ data, response }` */
  addFeedbackWithHttpInfo(
    campaignId: string,
    body: NewCampaignFeedback,
  ): Promise<WithHttpInfo<CampaignFeedbackMessage>>
  /** `POST /campaigns/{campaign_id}/actions/cancel-send` · write */
  cancelSend(campaignId: string): Promise<null>
  /** `POST /campaigns/{campaign_id}/actions/cancel-send` · write · resolves to `{ data, response }` */
  cancelSendWithHttpInfo(campaignId: string): Promise<WithHttpInfo<null>>
  /** `POST /campaigns` · write */
  create(body: NewCampaign): Promise<Campaign>
  /** `POST /campaigns` · write · resolves to `{ data, response }` */
  createWithHttpInfo(body: NewCampaign): Promise<WithHttpInfo<Campaign>>
  /** `POST /campaigns/{campaign_id}/actions/create-resend` · send */
  createResend(campaignId: string): Promise<Campaign>
  /** `POST /campaigns/{campaign_id}/actions/create-resend` · send · resolves to `{ data, response }` */
  createResendWithHttpInfo(campaignId: string): Promise<WithHttpInfo<Campaign>>
  /** `DELETE /campaigns/{campaign_id}/feedback/{feedback_id}` · delete */
  deleteFeedbackMessage(campaignId: string, feedbackId: string | number): Promise<null>
  /** `DELETE /campaigns/{campaign_id}/feedback/{feedback_id}` · delete · resolves to `{ data, response }` */
  deleteFeedbackMessageWithHttpInfo(
    campaignId: string,
    feedbackId: string | number,
  ): Promise<WithHttpInfo<null>>
  /** `GET /campaigns/{campaign_id}` · read */
  get(campaignId: string, opts?: FieldsOptions): Promise<Campaign>
  /** `GET /campaigns/{campaign_id}` · read · resolves to `{ data, response }` */
  getWithHttpInfo(campaignId: string, opts?: FieldsOptions): Promise<WithHttpInfo<Campaign>>
  /** `GET /campaigns/{campaign_id}/content` · read */
  getContent(campaignId: string, opts?: FieldsOptions): Promise<CampaignContent>
  /** `GET /campaigns/{campaign_id}/content` · read · resolves to `{ data, response }` */
  getContentWithHttpInfo(campaignId: string, opts?: FieldsOptions): Promise<WithHttpInfo<CampaignContent>>
  /** `GET /campaigns/{campaign_id}/feedback` · read */
  getFeedback(campaignId: string, opts?: FieldsOptions): Promise<CampaignFeedbackMessages>
  /** `GET /campaigns/{campaign_id}/feedback` · read · resolves to `{ data, response }` */
  getFeedbackWithHttpInfo(
    campaignId: string,
    opts?: FieldsOptions,
  ): Promise<WithHttpInfo<CampaignFeedbackMessages>>
  /** `GET /campaigns/{campaign_id}/feedback/{feedback_id}` · read */
  getFeedbackMessage(
    campaignId: string,
    feedbackId: string | number,
    opts?: FieldsOptions,
  ): Promise<CampaignFeedbackMessage>
  /** `GET /campaigns/{campaign_id}/feedback/{feedback_id}` · read · resolves to `{ data, response }` */
  getFeedbackMessageWithHttpInfo(
    campaignId: string,
    feedbackId: string | number,
    opts?: FieldsOptions,
  ): Promise<WithHttpInfo<CampaignFeedbackMessage>>
  /** `GET /campaigns/{campaign_id}/send-checklist` · read */
  getSendChecklist(campaignId: string, opts?: FieldsOptions): Promise<SendChecklist>
  /** `GET /campaigns/{campaign_id}/send-checklist` · read · resolves to `{ data, response }` */
  getSendChecklistWithHttpInfo(campaignId: string, opts?: FieldsOptions): Promise<WithHttpInfo<SendChecklist>>
  /** `GET /campaigns` · read */
  list(opts?: CampaignsListOptions): Promise<Campaigns>
  /** `GET /campaigns` · read · resolves to `{ data, response }` */
  listWithHttpInfo(opts?: CampaignsListOptions): Promise<WithHttpInfo<Campaigns>>
  /** `POST /campaigns/{campaign_id}/actions/pause` · write */
  pause(campaignId: string): Promise<null>
  /** `POST /campaigns/{campaign_id}/actions/pause` · write · resolves to `{ data, response }` */
  pauseWithHttpInfo(campaignId: string): Promise<WithHttpInfo<null>>
  /** `DELETE /campaigns/{campaign_id}` · delete */
  remove(campaignId: string): Promise<null>
  /** `DELETE /campaigns/{campaign_id}` · delete · resolves to `{ data, response }` */
  removeWithHttpInfo(campaignId: string): Promise<WithHttpInfo<null>>
  /** `POST /campaigns/{campaign_id}/actions/replicate` · write */
  replicate(campaignId: string): Promise<Campaign>
  /** `POST /campaigns/{campaign_id}/actions/replicate` · write · resolves to `{ data, response }` */
  replicateWithHttpInfo(campaignId: string): Promise<WithHttpInfo<Campaign>>
  /** `POST /campaigns/{campaign_id}/actions/resume` · send */
  resume(campaignId: string): Promise<null>
  /** `POST /campaigns/{campaign_id}/actions/resume` · send · resolves to `{ data, response }` */
  resumeWithHttpInfo(campaignId: string): Promise<WithHttpInfo<null>>
  /** `POST /campaigns/{campaign_id}/actions/schedule` · send */
  schedule(campaignId: string, body: CampaignSchedule): Promise<null>
  /** `POST /campaigns/{campaign_id}/actions/schedule` · send · resolves to `{ data, response }` */
  scheduleWithHttpInfo(campaignId: string, body: CampaignSchedule): Promise<WithHttpInfo<null>>
  /** `POST /campaigns/{campaign_id}/actions/send` · send */
  send(campaignId: string): Promise<null>
  /** `POST /campaigns/{campaign_id}/actions/send` · send · resolves to `{ data, response }` */
  sendWithHttpInfo(campaignId: string): Promise<WithHttpInfo<null>>
  /** `POST /campaigns/{campaign_id}/actions/test` · send */
  sendTestEmail(campaignId: string, body: CampaignTest): Promise<null>
  /** `POST /campaigns/{campaign_id}/actions/test` · send · resolves to `{ data, response }` */
  sendTestEmailWithHttpInfo(campaignId: string, body: CampaignTest): Promise<WithHttpInfo<null>>
  /** `PUT /campaigns/{campaign_id}/content` · write */
  setContent(campaignId: string, body: CampaignContentInput): Promise<CampaignContent>
  /** `PUT /campaigns/{campaign_id}/content` · write · resolves to `{ data, response }` */
  setContentWithHttpInfo(
    campaignId: string,
    body: CampaignContentInput,
  ): Promise<WithHttpInfo<CampaignContent>>
  /** `POST /campaigns/{campaign_id}/actions/unschedule` · write */
  unschedule(campaignId: string): Promise<null>
  /** `POST /campaigns/{campaign_id}/actions/unschedule` · write · resolves to `{ data, response }` */
  unscheduleWithHttpInfo(campaignId: string): Promise<WithHttpInfo<null>>
  /** `PATCH /campaigns/{campaign_id}` · write */
  update(campaignId: string, body: CampaignUpdate): Promise<Campaign>
  /** `PATCH /campaigns/{campaign_id}` · write · resolves to `{ data, response }` */
  updateWithHttpInfo(campaignId: string, body: CampaignUpdate): Promise<WithHttpInfo<Campaign>>
  /** `PATCH /campaigns/{campaign_id}/feedback/{feedback_id}` · write */
  updateFeedbackMessage(
    campaignId: string,
    feedbackId: string | number,
    body: CampaignFeedbackUpdate,
  ): Promise<CampaignFeedbackMessage>
  /** `PATCH /campaigns/{campaign_id}/feedback/{feedback_id}` · write · resolves to `{ data, response }` */
  updateFeedbackMessageWithHttpInfo(
    campaignId: string,
    feedbackId: string | number,
    body: CampaignFeedbackUpdate,
  ): Promise<WithHttpInfo<CampaignFeedbackMessage>>
}

export interface ConnectedSitesApi {
  /** `POST /connected-sites` · connect */
  create(body: NewConnectedSite): Promise<ConnectedSite>
  /** `POST /connected-sites` · connect · resolves to `{ data, response }` */
  createWithHttpInfo(body: NewConnectedSite): Promise<WithHttpInfo<ConnectedSite>>
  /** `GET /connected-sites/{connected_site_id}` · read */
  get(connectedSiteId: string, opts?: FieldsOptions): Promise<ConnectedSite>
  /** `GET /connected-sites/{connected_site_id}` · read · resolves to `{ data, response }` */
  getWithHttpInfo(connectedSiteId: string, opts?: FieldsOptions): Promise<WithHttpInfo<ConnectedSite>>
  /** `GET /connected-sites` · read */
  list(opts?: PageOptions): Promise<ConnectedSites>
  /** `GET /connected-sites` · read · resolves to `{ data, response }` */
  listWithHttpInfo(opts?: PageOptions): Promise<WithHttpInfo<ConnectedSites>>
  /** `DELETE /connected-sites/{connected_site_id}` · delete */
  remove(connectedSiteId: string): Promise<null>
  /** `DELETE /connected-sites/{connected_site_id}` · delete · resolves to `{ data, response }` */
  removeWithHttpInfo(connectedSiteId: string): Promise<WithHttpInfo<null>>
  /** `POST /connected-sites/{connected_site_id}/actions/verify-script-installation` · connect */
  verifyScriptInstallation(connectedSiteId: string): Promise<null>
  /**
   * `POST /connected-sites/{connected_site_id}/actions/verify-script-installation` · connect · resolves to `{ data, response }`
   */
  verifyScriptInstallationWithHttpInfo(connectedSiteId: string): Promise<WithHttpInfo<null>>
}

export interface ConversationsApi {
  /**
   * `GET /conversations/{conversation_id}` · read
   * @deprecated in the specification, which does not say since when
   */
  get(conversationId: string, opts?: FieldsOptions): Promise<Conversation>
  /**
   * `GET /conversations/{conversation_id}` · read · resolves to `{ data, response }`
   * @deprecated in the specification, which does not say since when
   */
  getWithHttpInfo(conversationId: string, opts?: FieldsOptions): Promise<WithHttpInfo<Conversation>>
  /**
   * `GET /conversations/{conversation_id}/messages/{message_id}` · read
   * @deprecated in the specification, which does not say since when
   */
  getConversationMessage(
    conversationId: string,
    messageId: string,
    opts?: FieldsOptions,
  ): Promise<ConversationMessage>
  /**
   * `GET /conversations/{conversation_id}/messages/{message_id}` · read · resolves to `{ data, response }`
   * @deprecated in the specification, which does not say since when
   */
  getConversationMessageWithHttpInfo(
    conversationId: string,
    messageId: string,
    opts?: FieldsOptions,
  ): Promise<WithHttpInfo<ConversationMessage>>
  /**
   * `GET /conversations/{conversation_id}/messages` · read
   * @deprecated in the specification, which does not say since when
   */
  getConversationMessages(
    conversationId: string,
    opts?: ConversationsGetConversationMessagesOptions,
  ): Promise<ConversationMessages>
  /**
   * `GET /conversations/{conversation_id}/messages` · read · resolves to `{ data, response }`
   * @deprecated in the specification, which does not say since when
   */
  getConversationMessagesWithHttpInfo(
    conversationId: string,
    opts?: ConversationsGetConversationMessagesOptions,
  ): Promise<WithHttpInfo<ConversationMessages>>
  /**
   * `GET /conversations` · read
   * @deprecated in the specification, which does not say since when
   */
  list(opts?: ConversationsListOptions): Promise<Conversations>
  /**
   * `GET /conversations` · read · resolves to `{ data, response }`
   * @deprecated in the specification, which does not say since when
   */
  listWithHttpInfo(opts?: ConversationsListOptions): Promise<WithHttpInfo<Conversations>>
}

export interface CustomerJourneysApi {
  /** `POST /customer-journeys/journeys/{journey_id}/steps/{step_id}/actions/trigger` · send */
  trigger(journeyId: string | number, stepId: string | number, body: SubscriberAddress): Promise<null>
  /**
   * `POST /customer-journeys/journeys/{journey_id}/steps/{step_id}/actions/trigger` · send · resolves to `{ data, response }`
   */
  triggerWithHttpInfo(
    journeyId: string | number,
    stepId: string | number,
    body: SubscriberAddress,
  ): Promise<WithHttpInfo<null>>
}

export interface EcommerceApi {
  /** `POST /ecommerce/stores/{store_id}/carts/{cart_id}/lines` · write */
  addCartLineItem(storeId: string, cartId: string, body: NewCartLine): Promise<CartLine>
  /** `POST /ecommerce/stores/{store_id}/carts/{cart_id}/lines` · write · resolves to `{ data, response }` */
  addCartLineItemWithHttpInfo(
    storeId: string,
    cartId: string,
    body: NewCartLine,
  ): Promise<WithHttpInfo<CartLine>>
  /** `POST /ecommerce/stores/{store_id}/orders/{order_id}/lines` · write */
  addOrderLineItem(storeId: string, orderId: string, body: NewOrderLine): Promise<OrderLine>
  /**
   * `POST /ecommerce/stores/{store_id}/orders/{order_id}/lines` · write · resolves to `{ data, response }`
   */
  addOrderLineItemWithHttpInfo(
    storeId: string,
    orderId: string,
    body: NewOrderLine,
  ): Promise<WithHttpInfo<OrderLine>>
  /** `POST /ecommerce/stores/{store_id}/products/{product_id}/images` · write */
  addProductImage(storeId: string, productId: string, body: NewProductImage): Promise<ProductImage>
  /**
   * `POST /ecommerce/stores/{store_id}/products/{product_id}/images` · write · resolves to `{ data, response }`
   */
  addProductImageWithHttpInfo(
    storeId: string,
    productId: string,
    body: NewProductImage,
  ): Promise<WithHttpInfo<ProductImage>>
  /** `PUT /ecommerce/stores/{store_id}/products/{product_id}/variants/{variant_id}` · write */
  addProductVariant(
    storeId: string,
    productId: string,
    variantId: string,
    body: NewProductVariant,
  ): Promise<ProductVariant>
  /**
   * `PUT /ecommerce/stores/{store_id}/products/{product_id}/variants/{variant_id}` · write · resolves to `{ data, response }`
   */
  addProductVariantWithHttpInfo(
    storeId: string,
    productId: string,
    variantId: string,
    body: NewProductVariant,
  ): Promise<WithHttpInfo<ProductVariant>>
  /** `POST /ecommerce/stores/{store_id}/products/{product_id}/variants` · write */
  addProductVariants(storeId: string, productId: string, body: NewProductVariant): Promise<ProductVariant>
  /**
   * `POST /ecommerce/stores/{store_id}/products/{product_id}/variants` · write · resolves to `{ data, response }`
   */
  addProductVariantsWithHttpInfo(
    storeId: string,
    productId: string,
    body: NewProductVariant,
  ): Promise<WithHttpInfo<ProductVariant>>
  /** `POST /ecommerce/stores/{store_id}/promo-rules/{promo_rule_id}/promo-codes` · write */
  addPromoCode(storeId: string, promoRuleId: string, body: NewPromoCode): Promise<PromoCode>
  /**
   * `POST /ecommerce/stores/{store_id}/promo-rules/{promo_rule_id}/promo-codes` · write · resolves to `{ data, response }`
   */
  addPromoCodeWithHttpInfo(
    storeId: string,
    promoRuleId: string,
    body: NewPromoCode,
  ): Promise<WithHttpInfo<PromoCode>>
  /** `POST /ecommerce/stores/{store_id}/promo-rules` · write */
  addPromoRules(storeId: string, body: NewPromoRule): Promise<PromoRule>
  /** `POST /ecommerce/stores/{store_id}/promo-rules` · write · resolves to `{ data, response }` */
  addPromoRulesWithHttpInfo(storeId: string, body: NewPromoRule): Promise<WithHttpInfo<PromoRule>>
  /** `POST /ecommerce/stores` · write */
  addStore(body: NewStore): Promise<Store>
  /** `POST /ecommerce/stores` · write · resolves to `{ data, response }` */
  addStoreWithHttpInfo(body: NewStore): Promise<WithHttpInfo<Store>>
  /** `POST /ecommerce/stores/{store_id}/carts` · write */
  addStoreCart(storeId: string, body: NewCart): Promise<Cart>
  /** `POST /ecommerce/stores/{store_id}/carts` · write · resolves to `{ data, response }` */
  addStoreCartWithHttpInfo(storeId: string, body: NewCart): Promise<WithHttpInfo<Cart>>
  /** `POST /ecommerce/stores/{store_id}/customers` · write */
  addStoreCustomer(storeId: string, body: NewCustomer): Promise<Customer>
  /** `POST /ecommerce/stores/{store_id}/customers` · write · resolves to `{ data, response }` */
  addStoreCustomerWithHttpInfo(storeId: string, body: NewCustomer): Promise<WithHttpInfo<Customer>>
  /** `POST /ecommerce/stores/{store_id}/orders` · write */
  addStoreOrder(storeId: string, body: NewOrder): Promise<Order>
  /** `POST /ecommerce/stores/{store_id}/orders` · write · resolves to `{ data, response }` */
  addStoreOrderWithHttpInfo(storeId: string, body: NewOrder): Promise<WithHttpInfo<Order>>
  /** `POST /ecommerce/stores/{store_id}/products` · write */
  addStoreProduct(storeId: string, body: NewProduct): Promise<Product>
  /** `POST /ecommerce/stores/{store_id}/products` · write · resolves to `{ data, response }` */
  addStoreProductWithHttpInfo(storeId: string, body: NewProduct): Promise<WithHttpInfo<Product>>
  /** `DELETE /ecommerce/stores/{store_id}/carts/{cart_id}/lines/{line_id}` · delete */
  deleteCartLineItem(storeId: string, cartId: string, lineId: string): Promise<null>
  /**
   * `DELETE /ecommerce/stores/{store_id}/carts/{cart_id}/lines/{line_id}` · delete · resolves to `{ data, response }`
   */
  deleteCartLineItemWithHttpInfo(storeId: string, cartId: string, lineId: string): Promise<WithHttpInfo<null>>
  /** `DELETE /ecommerce/stores/{store_id}/orders/{order_id}` · delete */
  deleteOrder(storeId: string, orderId: string): Promise<null>
  /** `DELETE /ecommerce/stores/{store_id}/orders/{order_id}` · delete · resolves to `{ data, response }` */
  deleteOrderWithHttpInfo(storeId: string, orderId: string): Promise<WithHttpInfo<null>>
  /** `DELETE /ecommerce/stores/{store_id}/orders/{order_id}/lines/{line_id}` · delete */
  deleteOrderLineItem(storeId: string, orderId: string, lineId: string): Promise<null>
  /**
   * `DELETE /ecommerce/stores/{store_id}/orders/{order_id}/lines/{line_id}` · delete · resolves to `{ data, response }`
   */
  deleteOrderLineItemWithHttpInfo(
    storeId: string,
    orderId: string,
    lineId: string,
  ): Promise<WithHttpInfo<null>>
  /** `DELETE /ecommerce/stores/{store_id}/products/{product_id}/images/{image_id}` · delete */
  deleteProductImage(storeId: string, productId: string, imageId: string): Promise<null>
  /**
   * `DELETE /ecommerce/stores/{store_id}/products/{product_id}/images/{image_id}` · delete · resolves to `{ data, response }`
   */
  deleteProductImageWithHttpInfo(
    storeId: string,
    productId: string,
    imageId: string,
  ): Promise<WithHttpInfo<null>>
  /** `DELETE /ecommerce/stores/{store_id}/products/{product_id}/variants/{variant_id}` · delete */
  deleteProductVariant(storeId: string, productId: string, variantId: string): Promise<null>
  /**
   * `DELETE /ecommerce/stores/{store_id}/products/{product_id}/variants/{variant_id}` · delete · resolves to `{ data, response }`
   */
  deleteProductVariantWithHttpInfo(
    storeId: string,
    productId: string,
    variantId: string,
  ): Promise<WithHttpInfo<null>>
  /**
   * `DELETE /ecommerce/stores/{store_id}/promo-rules/{promo_rule_id}/promo-codes/{promo_code_id}` · delete
   */
  deletePromoCode(storeId: string, promoRuleId: string, promoCodeId: string): Promise<null>
  /**
   * `DELETE /ecommerce/stores/{store_id}/promo-rules/{promo_rule_id}/promo-codes/{promo_code_id}` · delete · resolves to `{ data, response }`
   */
  deletePromoCodeWithHttpInfo(
    storeId: string,
    promoRuleId: string,
    promoCodeId: string,
  ): Promise<WithHttpInfo<null>>
  /** `DELETE /ecommerce/stores/{store_id}/promo-rules/{promo_rule_id}` · delete */
  deletePromoRule(storeId: string, promoRuleId: string): Promise<null>
  /**
   * `DELETE /ecommerce/stores/{store_id}/promo-rules/{promo_rule_id}` · delete · resolves to `{ data, response }`
   */
  deletePromoRuleWithHttpInfo(storeId: string, promoRuleId: string): Promise<WithHttpInfo<null>>
  /** `DELETE /ecommerce/stores/{store_id}` · delete */
  deleteStore(storeId: string): Promise<null>
  /** `DELETE /ecommerce/stores/{store_id}` · delete · resolves to `{ data, response }` */
  deleteStoreWithHttpInfo(storeId: string): Promise<WithHttpInfo<null>>
  /** `DELETE /ecommerce/stores/{store_id}/carts/{cart_id}` · delete */
  deleteStoreCart(storeId: string, cartId: string): Promise<null>
  /** `DELETE /ecommerce/stores/{store_id}/carts/{cart_id}` · delete · resolves to `{ data, response }` */
  deleteStoreCartWithHttpInfo(storeId: string, cartId: string): Promise<WithHttpInfo<null>>
  /** `DELETE /ecommerce/stores/{store_id}/customers/{customer_id}` · delete */
  deleteStoreCustomer(storeId: string, customerId: string): Promise<null>
  /**
   * `DELETE /ecommerce/stores/{store_id}/customers/{customer_id}` · delete · resolves to `{ data, response }`
   */
  deleteStoreCustomerWithHttpInfo(storeId: string, customerId: string): Promise<WithHttpInfo<null>>
  /** `DELETE /ecommerce/stores/{store_id}/products/{product_id}` · delete */
  deleteStoreProduct(storeId: string, productId: string): Promise<null>
  /**
   * `DELETE /ecommerce/stores/{store_id}/products/{product_id}` · delete · resolves to `{ data, response }`
   */
  deleteStoreProductWithHttpInfo(storeId: string, productId: string): Promise<WithHttpInfo<null>>
  /** `GET /ecommerce/stores/{store_id}/carts/{cart_id}/lines` · read */
  getAllCartLineItems(storeId: string, cartId: string, opts?: PageOptions): Promise<CartLines>
  /** `GET /ecommerce/stores/{store_id}/carts/{cart_id}/lines` · read · resolves to `{ data, response }` */
  getAllCartLineItemsWithHttpInfo(
    storeId: string,
    cartId: string,
    opts?: PageOptions,
  ): Promise<WithHttpInfo<CartLines>>
  /** `GET /ecommerce/stores/{store_id}/orders/{order_id}/lines` · read */
  getAllOrderLineItems(storeId: string, orderId: string, opts?: PageOptions): Promise<OrderLines>
  /** `GET /ecommerce/stores/{store_id}/orders/{order_id}/lines` · read · resolves to `{ data, response }` */
  getAllOrderLineItemsWithHttpInfo(
    storeId: string,
    orderId: string,
    opts?: PageOptions,
  ): Promise<WithHttpInfo<OrderLines>>
  /** `GET /ecommerce/stores/{store_id}/customers` · read */
  getAllStoreCustomers(storeId: string, opts?: EcommerceGetAllStoreCustomersOptions): Promise<Customers>
  /** `GET /ecommerce/stores/{store_id}/customers` · read · resolves to `{ data, response }` */
  getAllStoreCustomersWithHttpInfo(
    storeId: string,
    opts?: EcommerceGetAllStoreCustomersOptions,
  ): Promise<WithHttpInfo<Customers>>
  /** `GET /ecommerce/stores/{store_id}/products` · read */
  getAllStoreProducts(storeId: string, opts?: PageOptions): Promise<Products>
  /** `GET /ecommerce/stores/{store_id}/products` · read · resolves to `{ data, response }` */
  getAllStoreProductsWithHttpInfo(storeId: string, opts?: PageOptions): Promise<WithHttpInfo<Products>>
  /** `GET /ecommerce/stores/{store_id}/carts/{cart_id}/lines/{line_id}` · read */
  getCartLineItem(storeId: string, cartId: string, lineId: string, opts?: FieldsOptions): Promise<CartLine>
  /**
   * `GET /ecommerce/stores/{store_id}/carts/{cart_id}/lines/{line_id}` · read · resolves to `{ data, response }`
   */
  getCartLineItemWithHttpInfo(
    storeId: string,
    cartId: string,
    lineId: string,
    opts?: FieldsOptions,
  ): Promise<WithHttpInfo<CartLine>>
  /** `GET /ecommerce/stores/{store_id}/orders/{order_id}` · read */
  getOrder(storeId: string, orderId: string, opts?: FieldsOptions): Promise<Order>
  /** `GET /ecommerce/stores/{store_id}/orders/{order_id}` · read · resolves to `{ data, response }` */
  getOrderWithHttpInfo(storeId: string, orderId: string, opts?: FieldsOptions): Promise<WithHttpInfo<Order>>
  /** `GET /ecommerce/stores/{store_id}/orders/{order_id}/lines/{line_id}` · read */
  getOrderLineItem(storeId: string, orderId: string, lineId: string, opts?: FieldsOptions): Promise<OrderLine>
  /**
   * `GET /ecommerce/stores/{store_id}/orders/{order_id}/lines/{line_id}` · read · resolves to `{ data, response }`
   */
  getOrderLineItemWithHttpInfo(
    storeId: string,
    orderId: string,
    lineId: string,
    opts?: FieldsOptions,
  ): Promise<WithHttpInfo<OrderLine>>
  /** `GET /ecommerce/stores/{store_id}/products/{product_id}/images/{image_id}` · read */
  getProductImage(
    storeId: string,
    productId: string,
    imageId: string,
    opts?: FieldsOptions,
  ): Promise<ProductImage>
  /**
   * `GET /ecommerce/stores/{store_id}/products/{product_id}/images/{image_id}` · read · resolves to `{ data, response }`
   */
  getProductImageWithHttpInfo(
    storeId: string,
    productId: string,
    imageId: string,
    opts?: FieldsOptions,
  ): Promise<WithHttpInfo<ProductImage>>
  /** `GET /ecommerce/stores/{store_id}/products/{product_id}/images` · read */
  getProductImages(storeId: string, productId: string, opts?: PageOptions): Promise<ProductImages>
  /**
   * `GET /ecommerce/stores/{store_id}/products/{product_id}/images` · read · resolves to `{ data, response }`
   */
  getProductImagesWithHttpInfo(
    storeId: string,
    productId: string,
    opts?: PageOptions,
  ): Promise<WithHttpInfo<ProductImages>>
  /** `GET /ecommerce/stores/{store_id}/products/{product_id}/variants/{variant_id}` · read */
  getProductVariant(
    storeId: string,
    productId: string,
    variantId: string,
    opts?: FieldsOptions,
  ): Promise<ProductVariant>
  /**
   * `GET /ecommerce/stores/{store_id}/products/{product_id}/variants/{variant_id}` · read · resolves to `{ data, response }`
   */
  getProductVariantWithHttpInfo(
    storeId: string,
    productId: string,
    variantId: string,
    opts?: FieldsOptions,
  ): Promise<WithHttpInfo<ProductVariant>>
  /** `GET /ecommerce/stores/{store_id}/products/{product_id}/variants` · read */
  getProductVariants(storeId: string, productId: string, opts?: PageOptions): Promise<ProductVariants>
  /**
   * `GET /ecommerce/stores/{store_id}/products/{product_id}/variants` · read · resolves to `{ data, response }`
   */
  getProductVariantsWithHttpInfo(
    storeId: string,
    productId: string,
    opts?: PageOptions,
  ): Promise<WithHttpInfo<ProductVariants>>
  /** `GET /ecommerce/stores/{store_id}/promo-rules/{promo_rule_id}/promo-codes/{promo_code_id}` · read */
  getPromoCode(
    storeId: string,
    promoRuleId: string,
    promoCodeId: string,
    opts?: FieldsOptions,
  ): Promise<PromoCode>
  /**
   * `GET /ecommerce/stores/{store_id}/promo-rules/{promo_rule_id}/promo-codes/{promo_code_id}` · read · resolves to `{ data, response }`
   */
  getPromoCodeWithHttpInfo(
    storeId: string,
    promoRuleId: string,
    promoCodeId: string,
    opts?: FieldsOptions,
  ): Promise<WithHttpInfo<PromoCode>>
  /** `GET /ecommerce/stores/{store_id}/promo-rules/{promo_rule_id}/promo-codes` · read */
  getPromoCodes(promoRuleId: string, storeId: string, opts?: PageOptions): Promise<PromoCodes>
  /**
   * `GET /ecommerce/stores/{store_id}/promo-rules/{promo_rule_id}/promo-codes` · read · resolves to `{ data, response }`
   */
  getPromoCodesWithHttpInfo(
    promoRuleId: string,
    storeId: string,
    opts?: PageOptions,
  ): Promise<WithHttpInfo<PromoCodes>>
  /** `GET /ecommerce/stores/{store_id}/promo-rules/{promo_rule_id}` · read */
  getPromoRule(storeId: string, promoRuleId: string, opts?: FieldsOptions): Promise<PromoRule>
  /**
   * `GET /ecommerce/stores/{store_id}/promo-rules/{promo_rule_id}` · read · resolves to `{ data, response }`
   */
  getPromoRuleWithHttpInfo(
    storeId: string,
    promoRuleId: string,
    opts?: FieldsOptions,
  ): Promise<WithHttpInfo<PromoRule>>
  /** `GET /ecommerce/stores/{store_id}` · read */
  getStore(storeId: string, opts?: FieldsOptions): Promise<Store>
  /** `GET /ecommerce/stores/{store_id}` · read · resolves to `{ data, response }` */
  getStoreWithHttpInfo(storeId: string, opts?: FieldsOptions): Promise<WithHttpInfo<Store>>
  /** `GET /ecommerce/stores/{store_id}/carts/{cart_id}` · read */
  getStoreCart(storeId: string, cartId: string, opts?: FieldsOptions): Promise<Cart>
  /** `GET /ecommerce/stores/{store_id}/carts/{cart_id}` · read · resolves to `{ data, response }` */
  getStoreCartWithHttpInfo(storeId: string, cartId: string, opts?: FieldsOptions): Promise<WithHttpInfo<Cart>>
  /** `GET /ecommerce/stores/{store_id}/carts` · read */
  getStoreCarts(storeId: string, opts?: PageOptions): Promise<Carts>
  /** `GET /ecommerce/stores/{store_id}/carts` · read · resolves to `{ data, response }` */
  getStoreCartsWithHttpInfo(storeId: string, opts?: PageOptions): Promise<WithHttpInfo<Carts>>
  /** `GET /ecommerce/stores/{store_id}/customers/{customer_id}` · read */
  getStoreCustomer(storeId: string, customerId: string, opts?: FieldsOptions): Promise<Customer>
  /** `GET /ecommerce/stores/{store_id}/customers/{customer_id}` · read · resolves to `{ data, response }` */
  getStoreCustomerWithHttpInfo(
    storeId: string,
    customerId: string,
    opts?: FieldsOptions,
  ): Promise<WithHttpInfo<Customer>>
  /** `GET /ecommerce/stores/{store_id}/orders` · read */
  getStoreOrders(storeId: string, opts?: EcommerceGetStoreOrdersOptions): Promise<Orders>
  /** `GET /ecommerce/stores/{store_id}/orders` · read · resolves to `{ data, response }` */
  getStoreOrdersWithHttpInfo(
    storeId: string,
    opts?: EcommerceGetStoreOrdersOptions,
  ): Promise<WithHttpInfo<Orders>>
  /** `GET /ecommerce/stores/{store_id}/products/{product_id}` · read */
  getStoreProduct(storeId: string, productId: string, opts?: FieldsOptions): Promise<Product>
  /** `GET /ecommerce/stores/{store_id}/products/{product_id}` · read · resolves to `{ data, response }` */
  getStoreProductWithHttpInfo(
    storeId: string,
    productId: string,
    opts?: FieldsOptions,
  ): Promise<WithHttpInfo<Product>>
  /** `GET /ecommerce/stores/{store_id}/promo-rules` · read */
  listPromoRules(storeId: string, opts?: PageOptions): Promise<PromoRules>
  /** `GET /ecommerce/stores/{store_id}/promo-rules` · read · resolves to `{ data, response }` */
  listPromoRulesWithHttpInfo(storeId: string, opts?: PageOptions): Promise<WithHttpInfo<PromoRules>>
  /** `GET /ecommerce/orders` · read */
  orders(opts?: EcommerceOrdersOptions): Promise<AccountOrders>
  /** `GET /ecommerce/orders` · read · resolves to `{ data, response }` */
  ordersWithHttpInfo(opts?: EcommerceOrdersOptions): Promise<WithHttpInfo<AccountOrders>>
  /** `PUT /ecommerce/stores/{store_id}/customers/{customer_id}` · write */
  setStoreCustomer(storeId: string, customerId: string, body: NewCustomer): Promise<Customer>
  /** `PUT /ecommerce/stores/{store_id}/customers/{customer_id}` · write · resolves to `{ data, response }` */
  setStoreCustomerWithHttpInfo(
    storeId: string,
    customerId: string,
    body: NewCustomer,
  ): Promise<WithHttpInfo<Customer>>
  /** `GET /ecommerce/stores` · read */
  stores(opts?: PageOptions): Promise<Stores>
  /** `GET /ecommerce/stores` · read · resolves to `{ data, response }` */
  storesWithHttpInfo(opts?: PageOptions): Promise<WithHttpInfo<Stores>>
  /** `PATCH /ecommerce/stores/{store_id}/carts/{cart_id}/lines/{line_id}` · write */
  updateCartLineItem(storeId: string, cartId: string, lineId: string, body: CartLineUpdate): Promise<CartLine>
  /**
   * `PATCH /ecommerce/stores/{store_id}/carts/{cart_id}/lines/{line_id}` · write · resolves to `{ data, response }`
   */
  updateCartLineItemWithHttpInfo(
    storeId: string,
    cartId: string,
    lineId: string,
    body: CartLineUpdate,
  ): Promise<WithHttpInfo<CartLine>>
  /** `PATCH /ecommerce/stores/{store_id}/orders/{order_id}` · write */
  updateOrder(storeId: string, orderId: string, body: OrderUpdate): Promise<Order>
  /** `PATCH /ecommerce/stores/{store_id}/orders/{order_id}` · write · resolves to `{ data, response }` */
  updateOrderWithHttpInfo(storeId: string, orderId: string, body: OrderUpdate): Promise<WithHttpInfo<Order>>
  /** `PATCH /ecommerce/stores/{store_id}/orders/{order_id}/lines/{line_id}` · write */
  updateOrderLineItem(
    storeId: string,
    orderId: string,
    lineId: string,
    body: OrderLineUpdate,
  ): Promise<OrderLine>
  /**
   * `PATCH /ecommerce/stores/{store_id}/orders/{order_id}/lines/{line_id}` · write · resolves to `{ data, response }`
   */
  updateOrderLineItemWithHttpInfo(
    storeId: string,
    orderId: string,
    lineId: string,
    body: OrderLineUpdate,
  ): Promise<WithHttpInfo<OrderLine>>
  /** `PATCH /ecommerce/stores/{store_id}/products/{product_id}/images/{image_id}` · write */
  updateProductImage(
    storeId: string,
    productId: string,
    imageId: string,
    body: ProductImageUpdate,
  ): Promise<ProductImage>
  /**
   * `PATCH /ecommerce/stores/{store_id}/products/{product_id}/images/{image_id}` · write · resolves to `{ data, response }`
   */
  updateProductImageWithHttpInfo(
    storeId: string,
    productId: string,
    imageId: string,
    body: ProductImageUpdate,
  ): Promise<WithHttpInfo<ProductImage>>
  /** `PATCH /ecommerce/stores/{store_id}/products/{product_id}/variants/{variant_id}` · write */
  updateProductVariant(
    storeId: string,
    productId: string,
    variantId: string,
    body: ProductVariantUpdate,
  ): Promise<ProductVariant>
  /**
   * `PATCH /ecommerce/stores/{store_id}/products/{product_id}/variants/{variant_id}` · write · resolves to `{ data, response }`
   */
  updateProductVariantWithHttpInfo(
    storeId: string,
    productId: string,
    variantId: string,
    body: ProductVariantUpdate,
  ): Promise<WithHttpInfo<ProductVariant>>
  /** `PATCH /ecommerce/stores/{store_id}/promo-rules/{promo_rule_id}/promo-codes/{promo_code_id}` · write */
  updatePromoCode(
    storeId: string,
    promoRuleId: string,
    promoCodeId: string,
    body: PromoCodeUpdate,
  ): Promise<PromoCode>
  /**
   * `PATCH /ecommerce/stores/{store_id}/promo-rules/{promo_rule_id}/promo-codes/{promo_code_id}` · write · resolves to `{ data, response }`
   */
  updatePromoCodeWithHttpInfo(
    storeId: string,
    promoRuleId: string,
    promoCodeId: string,
    body: PromoCodeUpdate,
  ): Promise<WithHttpInfo<PromoCode>>
  /** `PATCH /ecommerce/stores/{store_id}/promo-rules/{promo_rule_id}` · write */
  updatePromoRule(storeId: string, promoRuleId: string, body: PromoRuleUpdate): Promise<PromoRule>
  /**
   * `PATCH /ecommerce/stores/{store_id}/promo-rules/{promo_rule_id}` · write · resolves to `{ data, response }`
   */
  updatePromoRuleWithHttpInfo(
    storeId: string,
    promoRuleId: string,
    body: PromoRuleUpdate,
  ): Promise<WithHttpInfo<PromoRule>>
  /** `PATCH /ecommerce/stores/{store_id}` · write */
  updateStore(storeId: string, body: StoreUpdate): Promise<Store>
  /** `PATCH /ecommerce/stores/{store_id}` · write · resolves to `{ data, response }` */
  updateStoreWithHttpInfo(storeId: string, body: StoreUpdate): Promise<WithHttpInfo<Store>>
  /** `PATCH /ecommerce/stores/{store_id}/carts/{cart_id}` · write */
  updateStoreCart(storeId: string, cartId: string, body: CartUpdate): Promise<Cart>
  /** `PATCH /ecommerce/stores/{store_id}/carts/{cart_id}` · write · resolves to `{ data, response }` */
  updateStoreCartWithHttpInfo(storeId: string, cartId: string, body: CartUpdate): Promise<WithHttpInfo<Cart>>
  /** `PATCH /ecommerce/stores/{store_id}/customers/{customer_id}` · write */
  updateStoreCustomer(storeId: string, customerId: string, body: CustomerUpdate): Promise<Customer>
  /**
   * `PATCH /ecommerce/stores/{store_id}/customers/{customer_id}` · write · resolves to `{ data, response }`
   */
  updateStoreCustomerWithHttpInfo(
    storeId: string,
    customerId: string,
    body: CustomerUpdate,
  ): Promise<WithHttpInfo<Customer>>
  /** `PATCH /ecommerce/stores/{store_id}/products/{product_id}` · write */
  updateStoreProduct(storeId: string, productId: string, body: ProductUpdate): Promise<Product>
  /** `PATCH /ecommerce/stores/{store_id}/products/{product_id}` · write · resolves to `{ data, response }` */
  updateStoreProductWithHttpInfo(
    storeId: string,
    productId: string,
    body: ProductUpdate,
  ): Promise<WithHttpInfo<Product>>
}

export interface FacebookAdsApi {
  /** `GET /facebook-ads/{outreach_id}` · read */
  getAd(outreachId: string, opts?: FieldsOptions): Promise<FacebookAd>
  /** `GET /facebook-ads/{outreach_id}` · read · resolves to `{ data, response }` */
  getAdWithHttpInfo(outreachId: string, opts?: FieldsOptions): Promise<WithHttpInfo<FacebookAd>>
  /** `GET /facebook-ads` · read */
  list(opts?: FacebookAdsListOptions): Promise<FacebookAds>
  /** `GET /facebook-ads` · read · resolves to `{ data, response }` */
  listWithHttpInfo(opts?: FacebookAdsListOptions): Promise<WithHttpInfo<FacebookAds>>
}

export interface FileManagerApi {
  /** `POST /file-manager/folders` · write */
  createFolder(body: FolderInput): Promise<FileManagerFolder>
  /** `POST /file-manager/folders` · write · resolves to `{ data, response }` */
  createFolderWithHttpInfo(body: FolderInput): Promise<WithHttpInfo<FileManagerFolder>>
  /** `DELETE /file-manager/files/{file_id}` · delete */
  deleteFile(fileId: string | number): Promise<null>
  /** `DELETE /file-manager/files/{file_id}` · delete · resolves to `{ data, response }` */
  deleteFileWithHttpInfo(fileId: string | number): Promise<WithHttpInfo<null>>
  /** `DELETE /file-manager/folders/{folder_id}` · delete */
  deleteFolder(folderId: string | number): Promise<null>
  /** `DELETE /file-manager/folders/{folder_id}` · delete · resolves to `{ data, response }` */
  deleteFolderWithHttpInfo(folderId: string | number): Promise<WithHttpInfo<null>>
  /** `GET /file-manager/files` · read */
  files(opts?: FileManagerFilesOptions): Promise<FileManagerFiles>
  /** `GET /file-manager/files` · read · resolves to `{ data, response }` */
  filesWithHttpInfo(opts?: FileManagerFilesOptions): Promise<WithHttpInfo<FileManagerFiles>>
  /** `GET /file-manager/files/{file_id}` · read */
  getFile(fileId: string | number, opts?: FieldsOptions): Promise<FileManagerFile>
  /** `GET /file-manager/files/{file_id}` · read · resolves to `{ data, response }` */
  getFileWithHttpInfo(fileId: string | number, opts?: FieldsOptions): Promise<WithHttpInfo<FileManagerFile>>
  /** `GET /file-manager/folders/{folder_id}` · read */
  getFolder(folderId: string | number, opts?: FieldsOptions): Promise<FileManagerFolder>
  /** `GET /file-manager/folders/{folder_id}` · read · resolves to `{ data, response }` */
  getFolderWithHttpInfo(
    folderId: string | number,
    opts?: FieldsOptions,
  ): Promise<WithHttpInfo<FileManagerFolder>>
  /** `GET /file-manager/folders` · read */
  listFolders(opts?: FileManagerListFoldersOptions): Promise<FileManagerFolders>
  /** `GET /file-manager/folders` · read · resolves to `{ data, response }` */
  listFoldersWithHttpInfo(opts?: FileManagerListFoldersOptions): Promise<WithHttpInfo<FileManagerFolders>>
  /** `PATCH /file-manager/files/{file_id}` · write */
  updateFile(fileId: string | number, body: FileManagerFileUpdate): Promise<FileManagerFile>
  /** `PATCH /file-manager/files/{file_id}` · write · resolves to `{ data, response }` */
  updateFileWithHttpInfo(
    fileId: string | number,
    body: FileManagerFileUpdate,
  ): Promise<WithHttpInfo<FileManagerFile>>
  /** `PATCH /file-manager/folders/{folder_id}` · write */
  updateFolder(folderId: string | number, body: FolderInput): Promise<FileManagerFolder>
  /** `PATCH /file-manager/folders/{folder_id}` · write · resolves to `{ data, response }` */
  updateFolderWithHttpInfo(
    folderId: string | number,
    body: FolderInput,
  ): Promise<WithHttpInfo<FileManagerFolder>>
  /** `POST /file-manager/files` · write */
  upload(body: NewFileManagerFile): Promise<FileManagerFile>
  /** `POST /file-manager/files` · write · resolves to `{ data, response }` */
  uploadWithHttpInfo(body: NewFileManagerFile): Promise<WithHttpInfo<FileManagerFile>>
}

export interface LandingPagesApi {
  /** `POST /landing-pages` · write */
  create(body: NewLandingPage, opts?: LandingPagesCreateOptions): Promise<LandingPage>
  /** `POST /landing-pages` · write · resolves to `{ data, response }` */
  createWithHttpInfo(
    body: NewLandingPage,
    opts?: LandingPagesCreateOptions,
  ): Promise<WithHttpInfo<LandingPage>>
  /** `DELETE /landing-pages/{page_id}` · delete */
  deletePage(pageId: string): Promise<null>
  /** `DELETE /landing-pages/{page_id}` · delete · resolves to `{ data, response }` */
  deletePageWithHttpInfo(pageId: string): Promise<WithHttpInfo<null>>
  /** `GET /landing-pages` · read */
  getAll(opts?: LandingPagesGetAllOptions): Promise<LandingPages>
  /** `GET /landing-pages` · read · resolves to `{ data, response }` */
  getAllWithHttpInfo(opts?: LandingPagesGetAllOptions): Promise<WithHttpInfo<LandingPages>>
  /** `GET /landing-pages/{page_id}` · read */
  getPage(pageId: string, opts?: FieldsOptions): Promise<LandingPage>
  /** `GET /landing-pages/{page_id}` · read · resolves to `{ data, response }` */
  getPageWithHttpInfo(pageId: string, opts?: FieldsOptions): Promise<WithHttpInfo<LandingPage>>
  /** `GET /landing-pages/{page_id}/content` · read */
  getPageContent(pageId: string, opts?: FieldsOptions): Promise<LandingPageContent>
  /** `GET /landing-pages/{page_id}/content` · read · resolves to `{ data, response }` */
  getPageContentWithHttpInfo(pageId: string, opts?: FieldsOptions): Promise<WithHttpInfo<LandingPageContent>>
  /** `POST /landing-pages/{page_id}/actions/publish` · publish */
  publishPage(pageId: string): Promise<null>
  /** `POST /landing-pages/{page_id}/actions/publish` · publish · resolves to `{ data, response }` */
  publishPageWithHttpInfo(pageId: string): Promise<WithHttpInfo<null>>
  /** `POST /landing-pages/{page_id}/actions/unpublish` · publish */
  unpublishPage(pageId: string): Promise<null>
  /** `POST /landing-pages/{page_id}/actions/unpublish` · publish · resolves to `{ data, response }` */
  unpublishPageWithHttpInfo(pageId: string): Promise<WithHttpInfo<null>>
  /** `PATCH /landing-pages/{page_id}` · write */
  updatePage(pageId: string, body: LandingPageUpdate): Promise<LandingPage>
  /** `PATCH /landing-pages/{page_id}` · write · resolves to `{ data, response }` */
  updatePageWithHttpInfo(pageId: string, body: LandingPageUpdate): Promise<WithHttpInfo<LandingPage>>
}

export interface ListsApi {
  /** `POST /lists/{list_id}/members` · write · may cause mail */
  addListMember(listId: string, body: NewListMember, opts?: ListsAddListMemberOptions): Promise<ListMember>
  /** `POST /lists/{list_id}/members` · write · may cause mail · resolves to `{ data, response }` */
  addListMemberWithHttpInfo(
    listId: string,
    body: NewListMember,
    opts?: ListsAddListMemberOptions,
  ): Promise<WithHttpInfo<ListMember>>
  /** `POST /lists/{list_id}/merge-fields` · write */
  addListMergeField(listId: string, body: NewMergeField): Promise<MergeField>
  /** `POST /lists/{list_id}/merge-fields` · write · resolves to `{ data, response }` */
  addListMergeFieldWithHttpInfo(listId: string, body: NewMergeField): Promise<WithHttpInfo<MergeField>>
  /** `POST /lists/{list_id}` · write · may cause mail */
  batchListMembers(
    listId: string,
    body: ListMembersBatch,
    opts?: ListsBatchListMembersOptions,
  ): Promise<ListMembersBatchResult>
  /** `POST /lists/{list_id}` · write · may cause mail · resolves to `{ data, response }` */
  batchListMembersWithHttpInfo(
    listId: string,
    body: ListMembersBatch,
    opts?: ListsBatchListMembersOptions,
  ): Promise<WithHttpInfo<ListMembersBatchResult>>
  /** `POST /lists/{list_id}/segments/{segment_id}` · write */
  batchSegmentMembers(
    body: SegmentMembersBatch,
    listId: string,
    segmentId: string | number,
  ): Promise<SegmentMembersBatchResult>
  /** `POST /lists/{list_id}/segments/{segment_id}` · write · resolves to `{ data, response }` */
  batchSegmentMembersWithHttpInfo(
    body: SegmentMembersBatch,
    listId: string,
    segmentId: string | number,
  ): Promise<WithHttpInfo<SegmentMembersBatchResult>>
  /** `POST /lists/{list_id}/interest-categories/{interest_category_id}/interests` · write */
  createInterestCategoryInterest(
    listId: string,
    interestCategoryId: string,
    body: InterestInput,
  ): Promise<Interest>
  /**
   * `POST /lists/{list_id}/interest-categories/{interest_category_id}/interests` · write · resolves to `{ data, response }`
   */
  createInterestCategoryInterestWithHttpInfo(
    listId: string,
    interestCategoryId: string,
    body: InterestInput,
  ): Promise<WithHttpInfo<Interest>>
  /** `POST /lists` · write */
  createList(body: NewList): Promise<List>
  /** `POST /lists` · write · resolves to `{ data, response }` */
  createListWithHttpInfo(body: NewList): Promise<WithHttpInfo<List>>
  /** `POST /lists/{list_id}/interest-categories` · write */
  createListInterestCategory(listId: string, body: InterestCategoryInput): Promise<InterestCategory>
  /** `POST /lists/{list_id}/interest-categories` · write · resolves to `{ data, response }` */
  createListInterestCategoryWithHttpInfo(
    listId: string,
    body: InterestCategoryInput,
  ): Promise<WithHttpInfo<InterestCategory>>
  /** `POST /lists/{list_id}/members/{subscriber_hash}/events` · write · may cause mail */
  createListMemberEvent(listId: string, subscriberHash: string, body: NewListMemberEvent): Promise<null>
  /**
   * `POST /lists/{list_id}/members/{subscriber_hash}/events` · write · may cause mail · resolves to `{ data, response }`
   */
  createListMemberEventWithHttpInfo(
    listId: string,
    subscriberHash: string,
    body: NewListMemberEvent,
  ): Promise<WithHttpInfo<null>>
  /** `POST /lists/{list_id}/members/{subscriber_hash}/notes` · write */
  createListMemberNote(
    listId: string,
    subscriberHash: string,
    body: ListMemberNoteInput,
  ): Promise<ListMemberNote>
  /** `POST /lists/{list_id}/members/{subscriber_hash}/notes` · write · resolves to `{ data, response }` */
  createListMemberNoteWithHttpInfo(
    listId: string,
    subscriberHash: string,
    body: ListMemberNoteInput,
  ): Promise<WithHttpInfo<ListMemberNote>>
  /** `POST /lists/{list_id}/webhooks` · connect */
  createListWebhook(listId: string, body: ListWebhookInput): Promise<ListWebhook>
  /** `POST /lists/{list_id}/webhooks` · connect · resolves to `{ data, response }` */
  createListWebhookWithHttpInfo(listId: string, body: ListWebhookInput): Promise<WithHttpInfo<ListWebhook>>
  /** `POST /lists/{list_id}/segments` · write */
  createSegment(listId: string, body: NewSegment): Promise<Segment>
  /** `POST /lists/{list_id}/segments` · write · resolves to `{ data, response }` */
  createSegmentWithHttpInfo(listId: string, body: NewSegment): Promise<WithHttpInfo<Segment>>
  /** `POST /lists/{list_id}/segments/{segment_id}/members` · write */
  createSegmentMember(
    listId: string,
    segmentId: string | number,
    body: SubscriberAddress,
  ): Promise<SegmentMember>
  /** `POST /lists/{list_id}/segments/{segment_id}/members` · write · resolves to `{ data, response }` */
  createSegmentMemberWithHttpInfo(
    listId: string,
    segmentId: string | number,
    body: SubscriberAddress,
  ): Promise<WithHttpInfo<SegmentMember>>
  /** `DELETE /lists/{list_id}/interest-categories/{interest_category_id}` · delete */
  deleteInterestCategory(listId: string, interestCategoryId: string): Promise<null>
  /**
   * `DELETE /lists/{list_id}/interest-categories/{interest_category_id}` · delete · resolves to `{ data, response }`
   */
  deleteInterestCategoryWithHttpInfo(listId: string, interestCategoryId: string): Promise<WithHttpInfo<null>>
  /** `DELETE /lists/{list_id}/interest-categories/{interest_category_id}/interests/{interest_id}` · delete */
  deleteInterestCategoryInterest(
    listId: string,
    interestCategoryId: string,
    interestId: string,
  ): Promise<null>
  /**
   * `DELETE /lists/{list_id}/interest-categories/{interest_category_id}/interests/{interest_id}` · delete · resolves to `{ data, response }`
   */
  deleteInterestCategoryInterestWithHttpInfo(
    listId: string,
    interestCategoryId: string,
    interestId: string,
  ): Promise<WithHttpInfo<null>>
  /** `DELETE /lists/{list_id}` · delete */
  deleteList(listId: string): Promise<null>
  /** `DELETE /lists/{list_id}` · delete · resolves to `{ data, response }` */
  deleteListWithHttpInfo(listId: string): Promise<WithHttpInfo<null>>
  /** `DELETE /lists/{list_id}/members/{subscriber_hash}` · delete */
  deleteListMember(listId: string, subscriberHash: string): Promise<null>
  /** `DELETE /lists/{list_id}/members/{subscriber_hash}` · delete · resolves to `{ data, response }` */
  deleteListMemberWithHttpInfo(listId: string, subscriberHash: string): Promise<WithHttpInfo<null>>
  /** `DELETE /lists/{list_id}/members/{subscriber_hash}/notes/{note_id}` · delete */
  deleteListMemberNote(listId: string, subscriberHash: string, noteId: string | number): Promise<null>
  /**
   * `DELETE /lists/{list_id}/members/{subscriber_hash}/notes/{note_id}` · delete · resolves to `{ data, response }`
   */
  deleteListMemberNoteWithHttpInfo(
    listId: string,
    subscriberHash: string,
    noteId: string | number,
  ): Promise<WithHttpInfo<null>>
  /** `POST /lists/{list_id}/members/{subscriber_hash}/actions/delete-permanent` · delete */
  deleteListMemberPermanent(listId: string, subscriberHash: string): Promise<null>
  /**
   * `POST /lists/{list_id}/members/{subscriber_hash}/actions/delete-permanent` · delete · resolves to `{ data, response }`
   */
  deleteListMemberPermanentWithHttpInfo(listId: string, subscriberHash: string): Promise<WithHttpInfo<null>>
  /** `DELETE /lists/{list_id}/merge-fields/{merge_id}` · delete */
  deleteListMergeField(listId: string, mergeId: string | number): Promise<null>
  /** `DELETE /lists/{list_id}/merge-fields/{merge_id}` · delete · resolves to `{ data, response }` */
  deleteListMergeFieldWithHttpInfo(listId: string, mergeId: string | number): Promise<WithHttpInfo<null>>
  /** `DELETE /lists/{list_id}/webhooks/{webhook_id}` · delete */
  deleteListWebhook(listId: string, webhookId: string): Promise<null>
  /** `DELETE /lists/{list_id}/webhooks/{webhook_id}` · delete · resolves to `{ data, response }` */
  deleteListWebhookWithHttpInfo(listId: string, webhookId: string): Promise<WithHttpInfo<null>>
  /** `DELETE /lists/{list_id}/segments/{segment_id}` · delete */
  deleteSegment(listId: string, segmentId: string | number): Promise<null>
  /** `DELETE /lists/{list_id}/segments/{segment_id}` · delete · resolves to `{ data, response }` */
  deleteSegmentWithHttpInfo(listId: string, segmentId: string | number): Promise<WithHttpInfo<null>>
  /** `GET /lists` · read */
  getAllLists(opts?: ListsGetAllListsOptions): Promise<Lists>
  /** `GET /lists` · read · resolves to `{ data, response }` */
  getAllListsWithHttpInfo(opts?: ListsGetAllListsOptions): Promise<WithHttpInfo<Lists>>
  /** `GET /lists/{list_id}/surveys` · read */
  getAllSurveysForList(listId: string): Promise<unknown>
  /** `GET /lists/{list_id}/surveys` · read · resolves to `{ data, response }` */
  getAllSurveysForListWithHttpInfo(listId: string): Promise<WithHttpInfo<unknown>>
  /** `GET /lists/{list_id}/interest-categories/{interest_category_id}` · read */
  getInterestCategory(
    listId: string,
    interestCategoryId: string,
    opts?: FieldsOptions,
  ): Promise<InterestCategory>
  /**
   * `GET /lists/{list_id}/interest-categories/{interest_category_id}` · read · resolves to `{ data, response }`
   */
  getInterestCategoryWithHttpInfo(
    listId: string,
    interestCategoryId: string,
    opts?: FieldsOptions,
  ): Promise<WithHttpInfo<InterestCategory>>
  /** `GET /lists/{list_id}/interest-categories/{interest_category_id}/interests/{interest_id}` · read */
  getInterestCategoryInterest(
    listId: string,
    interestCategoryId: string,
    interestId: string,
    opts?: FieldsOptions,
  ): Promise<Interest>
  /**
   * `GET /lists/{list_id}/interest-categories/{interest_category_id}/interests/{interest_id}` · read · resolves to `{ data, response }`
   */
  getInterestCategoryInterestWithHttpInfo(
    listId: string,
    interestCategoryId: string,
    interestId: string,
    opts?: FieldsOptions,
  ): Promise<WithHttpInfo<Interest>>
  /** `GET /lists/{list_id}` · read */
  getList(listId: string, opts?: ListsGetListOptions): Promise<List>
  /** `GET /lists/{list_id}` · read · resolves to `{ data, response }` */
  getListWithHttpInfo(listId: string, opts?: ListsGetListOptions): Promise<WithHttpInfo<List>>
  /** `GET /lists/{list_id}/abuse-reports/{report_id}` · read */
  getListAbuseReportDetails(
    listId: string,
    reportId: string | number,
    opts?: PageOptions,
  ): Promise<AbuseReport>
  /** `GET /lists/{list_id}/abuse-reports/{report_id}` · read · resolves to `{ data, response }` */
  getListAbuseReportDetailsWithHttpInfo(
    listId: string,
    reportId: string | number,
    opts?: PageOptions,
  ): Promise<WithHttpInfo<AbuseReport>>
  /** `GET /lists/{list_id}/abuse-reports` · read */
  getListAbuseReports(listId: string, opts?: PageOptions): Promise<ListAbuseReports>
  /** `GET /lists/{list_id}/abuse-reports` · read · resolves to `{ data, response }` */
  getListAbuseReportsWithHttpInfo(listId: string, opts?: PageOptions): Promise<WithHttpInfo<ListAbuseReports>>
  /** `GET /lists/{list_id}/clients` · read */
  getListClients(listId: string, opts?: FieldsOptions): Promise<ListClients>
  /** `GET /lists/{list_id}/clients` · read · resolves to `{ data, response }` */
  getListClientsWithHttpInfo(listId: string, opts?: FieldsOptions): Promise<WithHttpInfo<ListClients>>
  /** `GET /lists/{list_id}/growth-history` · read */
  getListGrowthHistory(listId: string, opts?: ListsGetListGrowthHistoryOptions): Promise<ListGrowthHistory>
  /** `GET /lists/{list_id}/growth-history` · read · resolves to `{ data, response }` */
  getListGrowthHistoryWithHttpInfo(
    listId: string,
    opts?: ListsGetListGrowthHistoryOptions,
  ): Promise<WithHttpInfo<ListGrowthHistory>>
  /** `GET /lists/{list_id}/growth-history/{month}` · read */
  getListGrowthHistoryByMonth(listId: string, month: string, opts?: FieldsOptions): Promise<ListGrowthMonth>
  /** `GET /lists/{list_id}/growth-history/{month}` · read · resolves to `{ data, response }` */
  getListGrowthHistoryByMonthWithHttpInfo(
    listId: string,
    month: string,
    opts?: FieldsOptions,
  ): Promise<WithHttpInfo<ListGrowthMonth>>
  /** `GET /lists/{list_id}/interest-categories` · read */
  getListInterestCategories(
    listId: string,
    opts?: ListsGetListInterestCategoriesOptions,
  ): Promise<InterestCategories>
  /** `GET /lists/{list_id}/interest-categories` · read · resolves to `{ data, response }` */
  getListInterestCategoriesWithHttpInfo(
    listId: string,
    opts?: ListsGetListInterestCategoriesOptions,
  ): Promise<WithHttpInfo<InterestCategories>>
  /** `GET /lists/{list_id}/locations` · read */
  getListLocations(listId: string, opts?: FieldsOptions): Promise<ListLocations>
  /** `GET /lists/{list_id}/locations` · read · resolves to `{ data, response }` */
  getListLocationsWithHttpInfo(listId: string, opts?: FieldsOptions): Promise<WithHttpInfo<ListLocations>>
  /** `GET /lists/{list_id}/members/{subscriber_hash}` · read */
  getListMember(listId: string, subscriberHash: string, opts?: FieldsOptions): Promise<ListMember>
  /** `GET /lists/{list_id}/members/{subscriber_hash}` · read · resolves to `{ data, response }` */
  getListMemberWithHttpInfo(
    listId: string,
    subscriberHash: string,
    opts?: FieldsOptions,
  ): Promise<WithHttpInfo<ListMember>>
  /** `GET /lists/{list_id}/members/{subscriber_hash}/activity` · read */
  getListMemberActivity(
    listId: string,
    subscriberHash: string,
    opts?: ListsGetListMemberActivityOptions,
  ): Promise<ListMemberActivity>
  /** `GET /lists/{list_id}/members/{subscriber_hash}/activity` · read · resolves to `{ data, response }` */
  getListMemberActivityWithHttpInfo(
    listId: string,
    subscriberHash: string,
    opts?: ListsGetListMemberActivityOptions,
  ): Promise<WithHttpInfo<ListMemberActivity>>
  /** `GET /lists/{list_id}/members/{subscriber_hash}/activity-feed` · read */
  getListMemberActivityFeed(
    listId: string,
    subscriberHash: string,
    opts?: ListsGetListMemberActivityFeedOptions,
  ): Promise<ListMemberActivityFeed>
  /**
   * `GET /lists/{list_id}/members/{subscriber_hash}/activity-feed` · read · resolves to `{ data, response }`
   */
  getListMemberActivityFeedWithHttpInfo(
    listId: string,
    subscriberHash: string,
    opts?: ListsGetListMemberActivityFeedOptions,
  ): Promise<WithHttpInfo<ListMemberActivityFeed>>
  /** `GET /lists/{list_id}/members/{subscriber_hash}/events` · read */
  getListMemberEvents(listId: string, subscriberHash: string, opts?: PageOptions): Promise<ListMemberEvents>
  /** `GET /lists/{list_id}/members/{subscriber_hash}/events` · read · resolves to `{ data, response }` */
  getListMemberEventsWithHttpInfo(
    listId: string,
    subscriberHash: string,
    opts?: PageOptions,
  ): Promise<WithHttpInfo<ListMemberEvents>>
  /** `GET /lists/{list_id}/members/{subscriber_hash}/goals` · read */
  getListMemberGoals(listId: string, subscriberHash: string, opts?: FieldsOptions): Promise<ListMemberGoals>
  /** `GET /lists/{list_id}/members/{subscriber_hash}/goals` · read · resolves to `{ data, response }` */
  getListMemberGoalsWithHttpInfo(
    listId: string,
    subscriberHash: string,
    opts?: FieldsOptions,
  ): Promise<WithHttpInfo<ListMemberGoals>>
  /** `GET /lists/{list_id}/members/{subscriber_hash}/notes/{note_id}` · read */
  getListMemberNote(
    listId: string,
    subscriberHash: string,
    noteId: string | number,
    opts?: FieldsOptions,
  ): Promise<ListMemberNote>
  /**
   * `GET /lists/{list_id}/members/{subscriber_hash}/notes/{note_id}` · read · resolves to `{ data, response }`
   */
  getListMemberNoteWithHttpInfo(
    listId: string,
    subscriberHash: string,
    noteId: string | number,
    opts?: FieldsOptions,
  ): Promise<WithHttpInfo<ListMemberNote>>
  /** `GET /lists/{list_id}/members/{subscriber_hash}/notes` · read */
  getListMemberNotes(
    listId: string,
    subscriberHash: string,
    opts?: ListsGetListMemberNotesOptions,
  ): Promise<ListMemberNotes>
  /** `GET /lists/{list_id}/members/{subscriber_hash}/notes` · read · resolves to `{ data, response }` */
  getListMemberNotesWithHttpInfo(
    listId: string,
    subscriberHash: string,
    opts?: ListsGetListMemberNotesOptions,
  ): Promise<WithHttpInfo<ListMemberNotes>>
  /** `GET /lists/{list_id}/members/{subscriber_hash}/tags` · read */
  getListMemberTags(listId: string, subscriberHash: string, opts?: PageOptions): Promise<ListMemberTags>
  /** `GET /lists/{list_id}/members/{subscriber_hash}/tags` · read · resolves to `{ data, response }` */
  getListMemberTagsWithHttpInfo(
    listId: string,
    subscriberHash: string,
    opts?: PageOptions,
  ): Promise<WithHttpInfo<ListMemberTags>>
  /** `GET /lists/{list_id}/members` · read */
  getListMembersInfo(listId: string, opts?: ListsGetListMembersInfoOptions): Promise<ListMembers>
  /** `GET /lists/{list_id}/members` · read · resolves to `{ data, response }` */
  getListMembersInfoWithHttpInfo(
    listId: string,
    opts?: ListsGetListMembersInfoOptions,
  ): Promise<WithHttpInfo<ListMembers>>
  /** `GET /lists/{list_id}/merge-fields/{merge_id}` · read */
  getListMergeField(listId: string, mergeId: string | number, opts?: FieldsOptions): Promise<MergeField>
  /** `GET /lists/{list_id}/merge-fields/{merge_id}` · read · resolves to `{ data, response }` */
  getListMergeFieldWithHttpInfo(
    listId: string,
    mergeId: string | number,
    opts?: FieldsOptions,
  ): Promise<WithHttpInfo<MergeField>>
  /** `GET /lists/{list_id}/merge-fields` · read */
  getListMergeFields(listId: string, opts?: ListsGetListMergeFieldsOptions): Promise<MergeFields>
  /** `GET /lists/{list_id}/merge-fields` · read · resolves to `{ data, response }` */
  getListMergeFieldsWithHttpInfo(
    listId: string,
    opts?: ListsGetListMergeFieldsOptions,
  ): Promise<WithHttpInfo<MergeFields>>
  /** `GET /lists/{list_id}/activity` · read */
  getListRecentActivity(listId: string, opts?: PageOptions): Promise<ListActivity>
  /** `GET /lists/{list_id}/activity` · read · resolves to `{ data, response }` */
  getListRecentActivityWithHttpInfo(listId: string, opts?: PageOptions): Promise<WithHttpInfo<ListActivity>>
  /** `GET /lists/{list_id}/signup-forms` · read */
  getListSignupForms(listId: string): Promise<SignupForms>
  /** `GET /lists/{list_id}/signup-forms` · read · resolves to `{ data, response }` */
  getListSignupFormsWithHttpInfo(listId: string): Promise<WithHttpInfo<SignupForms>>
  /** `GET /lists/{list_id}/webhooks/{webhook_id}` · read */
  getListWebhook(listId: string, webhookId: string): Promise<ListWebhook>
  /** `GET /lists/{list_id}/webhooks/{webhook_id}` · read · resolves to `{ data, response }` */
  getListWebhookWithHttpInfo(listId: string, webhookId: string): Promise<WithHttpInfo<ListWebhook>>
  /** `GET /lists/{list_id}/webhooks` · read */
  getListWebhooks(listId: string): Promise<ListWebhooks>
  /** `GET /lists/{list_id}/webhooks` · read · resolves to `{ data, response }` */
  getListWebhooksWithHttpInfo(listId: string): Promise<WithHttpInfo<ListWebhooks>>
  /** `GET /lists/{list_id}/segments/{segment_id}` · read */
  getSegment(listId: string, segmentId: string | number, opts?: ListsGetSegmentOptions): Promise<Segment>
  /** `GET /lists/{list_id}/segments/{segment_id}` · read · resolves to `{ data, response }` */
  getSegmentWithHttpInfo(
    listId: string,
    segmentId: string | number,
    opts?: ListsGetSegmentOptions,
  ): Promise<WithHttpInfo<Segment>>
  /** `GET /lists/{list_id}/segments/{segment_id}/members` · read */
  getSegmentMembersList(
    listId: string,
    segmentId: string | number,
    opts?: ListsGetSegmentMembersListOptions,
  ): Promise<SegmentMembers>
  /** `GET /lists/{list_id}/segments/{segment_id}/members` · read · resolves to `{ data, response }` */
  getSegmentMembersListWithHttpInfo(
    listId: string,
    segmentId: string | number,
    opts?: ListsGetSegmentMembersListOptions,
  ): Promise<WithHttpInfo<SegmentMembers>>
  /** `GET /lists/{list_id}/surveys/{survey_id}` · read */
  getSurvey(listId: string, surveyId: string): Promise<unknown>
  /** `GET /lists/{list_id}/surveys/{survey_id}` · read · resolves to `{ data, response }` */
  getSurveyWithHttpInfo(listId: string, surveyId: string): Promise<WithHttpInfo<unknown>>
  /** `GET /lists/{list_id}/interest-categories/{interest_category_id}/interests` · read */
  listInterestCategoryInterests(
    listId: string,
    interestCategoryId: string,
    opts?: PageOptions,
  ): Promise<Interests>
  /**
   * `GET /lists/{list_id}/interest-categories/{interest_category_id}/interests` · read · resolves to `{ data, response }`
   */
  listInterestCategoryInterestsWithHttpInfo(
    listId: string,
    interestCategoryId: string,
    opts?: PageOptions,
  ): Promise<WithHttpInfo<Interests>>
  /** `GET /lists/{list_id}/segments` · read */
  listSegments(listId: string, opts?: ListsListSegmentsOptions): Promise<Segments>
  /** `GET /lists/{list_id}/segments` · read · resolves to `{ data, response }` */
  listSegmentsWithHttpInfo(listId: string, opts?: ListsListSegmentsOptions): Promise<WithHttpInfo<Segments>>
  /** `DELETE /lists/{list_id}/segments/{segment_id}/members/{subscriber_hash}` · delete */
  removeSegmentMember(listId: string, segmentId: string | number, subscriberHash: string): Promise<null>
  /**
   * `DELETE /lists/{list_id}/segments/{segment_id}/members/{subscriber_hash}` · delete · resolves to `{ data, response }`
   */
  removeSegmentMemberWithHttpInfo(
    listId: string,
    segmentId: string | number,
    subscriberHash: string,
  ): Promise<WithHttpInfo<null>>
  /** `PUT /lists/{list_id}/members/{subscriber_hash}` · write · may cause mail */
  setListMember(
    listId: string,
    subscriberHash: string,
    body: ListMemberUpsert,
    opts?: ListsSetListMemberOptions,
  ): Promise<ListMember>
  /**
   * `PUT /lists/{list_id}/members/{subscriber_hash}` · write · may cause mail · resolves to `{ data, response }`
   */
  setListMemberWithHttpInfo(
    listId: string,
    subscriberHash: string,
    body: ListMemberUpsert,
    opts?: ListsSetListMemberOptions,
  ): Promise<WithHttpInfo<ListMember>>
  /** `GET /lists/{list_id}/tag-search` · read */
  tagSearch(listId: string, opts?: ListsTagSearchOptions): Promise<ListTagSearch>
  /** `GET /lists/{list_id}/tag-search` · read · resolves to `{ data, response }` */
  tagSearchWithHttpInfo(listId: string, opts?: ListsTagSearchOptions): Promise<WithHttpInfo<ListTagSearch>>
  /** `PATCH /lists/{list_id}/interest-categories/{interest_category_id}` · write */
  updateInterestCategory(
    listId: string,
    interestCategoryId: string,
    body: InterestCategoryInput,
  ): Promise<InterestCategory>
  /**
   * `PATCH /lists/{list_id}/interest-categories/{interest_category_id}` · write · resolves to `{ data, response }`
   */
  updateInterestCategoryWithHttpInfo(
    listId: string,
    interestCategoryId: string,
    body: InterestCategoryInput,
  ): Promise<WithHttpInfo<InterestCategory>>
  /** `PATCH /lists/{list_id}/interest-categories/{interest_category_id}/interests/{interest_id}` · write */
  updateInterestCategoryInterest(
    listId: string,
    interestCategoryId: string,
    interestId: string,
    body: InterestInput,
  ): Promise<Interest>
  /**
   * `PATCH /lists/{list_id}/interest-categories/{interest_category_id}/interests/{interest_id}` · write · resolves to `{ data, response }`
   */
  updateInterestCategoryInterestWithHttpInfo(
    listId: string,
    interestCategoryId: string,
    interestId: string,
    body: InterestInput,
  ): Promise<WithHttpInfo<Interest>>
  /** `PATCH /lists/{list_id}` · write */
  updateList(listId: string, body: ListUpdate): Promise<List>
  /** `PATCH /lists/{list_id}` · write · resolves to `{ data, response }` */
  updateListWithHttpInfo(listId: string, body: ListUpdate): Promise<WithHttpInfo<List>>
  /** `PATCH /lists/{list_id}/members/{subscriber_hash}` · write · may cause mail */
  updateListMember(
    listId: string,
    subscriberHash: string,
    body: ListMemberUpdate,
    opts?: ListsUpdateListMemberOptions,
  ): Promise<ListMember>
  /**
   * `PATCH /lists/{list_id}/members/{subscriber_hash}` · write · may cause mail · resolves to `{ data, response }`
   */
  updateListMemberWithHttpInfo(
    listId: string,
    subscriberHash: string,
    body: ListMemberUpdate,
    opts?: ListsUpdateListMemberOptions,
  ): Promise<WithHttpInfo<ListMember>>
  /** `PATCH /lists/{list_id}/members/{subscriber_hash}/notes/{note_id}` · write */
  updateListMemberNote(
    listId: string,
    subscriberHash: string,
    noteId: string | number,
    body: ListMemberNoteInput,
  ): Promise<ListMemberNote>
  /**
   * `PATCH /lists/{list_id}/members/{subscriber_hash}/notes/{note_id}` · write · resolves to `{ data, response }`
   */
  updateListMemberNoteWithHttpInfo(
    listId: string,
    subscriberHash: string,
    noteId: string | number,
    body: ListMemberNoteInput,
  ): Promise<WithHttpInfo<ListMemberNote>>
  /** `POST /lists/{list_id}/members/{subscriber_hash}/tags` · write · may cause mail */
  updateListMemberTags(listId: string, subscriberHash: string, body: ListMemberTagsUpdate): Promise<null>
  /**
   * `POST /lists/{list_id}/members/{subscriber_hash}/tags` · write · may cause mail · resolves to `{ data, response }`
   */
  updateListMemberTagsWithHttpInfo(
    listId: string,
    subscriberHash: string,
    body: ListMemberTagsUpdate,
  ): Promise<WithHttpInfo<null>>
  /** `PATCH /lists/{list_id}/merge-fields/{merge_id}` · write */
  updateListMergeField(listId: string, mergeId: string | number, body: MergeFieldUpdate): Promise<MergeField>
  /** `PATCH /lists/{list_id}/merge-fields/{merge_id}` · write · resolves to `{ data, response }` */
  updateListMergeFieldWithHttpInfo(
    listId: string,
    mergeId: string | number,
    body: MergeFieldUpdate,
  ): Promise<WithHttpInfo<MergeField>>
  /** `POST /lists/{list_id}/signup-forms` · write */
  updateListSignupForm(listId: string, body: SignupFormUpdate): Promise<SignupForm>
  /** `POST /lists/{list_id}/signup-forms` · write · resolves to `{ data, response }` */
  updateListSignupFormWithHttpInfo(listId: string, body: SignupFormUpdate): Promise<WithHttpInfo<SignupForm>>
  /** `PATCH /lists/{list_id}/webhooks/{webhook_id}` · connect */
  updateListWebhook(listId: string, webhookId: string, body: ListWebhookInput): Promise<ListWebhook>
  /** `PATCH /lists/{list_id}/webhooks/{webhook_id}` · connect · resolves to `{ data, response }` */
  updateListWebhookWithHttpInfo(
    listId: string,
    webhookId: string,
    body: ListWebhookInput,
  ): Promise<WithHttpInfo<ListWebhook>>
  /** `PATCH /lists/{list_id}/segments/{segment_id}` · write */
  updateSegment(listId: string, segmentId: string | number, body: SegmentUpdate): Promise<Segment>
  /** `PATCH /lists/{list_id}/segments/{segment_id}` · write · resolves to `{ data, response }` */
  updateSegmentWithHttpInfo(
    listId: string,
    segmentId: string | number,
    body: SegmentUpdate,
  ): Promise<WithHttpInfo<Segment>>
}

export interface PingApi {
  /** `GET /ping` · read */
  get(): Promise<Ping>
  /** `GET /ping` · read · resolves to `{ data, response }` */
  getWithHttpInfo(): Promise<WithHttpInfo<Ping>>
}

export interface ReportingApi {
  /** `GET /reporting/facebook-ads/{outreach_id}/ecommerce-product-activity` · read */
  getFacebookAdProductActivityReport(
    outreachId: string,
    opts?: ReportingGetFacebookAdProductActivityReportOptions,
  ): Promise<ProductActivity>
  /**
   * `GET /reporting/facebook-ads/{outreach_id}/ecommerce-product-activity` · read · resolves to `{ data, response }`
   */
  getFacebookAdProductActivityReportWithHttpInfo(
    outreachId: string,
    opts?: ReportingGetFacebookAdProductActivityReportOptions,
  ): Promise<WithHttpInfo<ProductActivity>>
  /** `GET /reporting/facebook-ads/{outreach_id}` · read */
  getFacebookAdReport(outreachId: string, opts?: FieldsOptions): Promise<FacebookAdReport>
  /** `GET /reporting/facebook-ads/{outreach_id}` · read · resolves to `{ data, response }` */
  getFacebookAdReportWithHttpInfo(
    outreachId: string,
    opts?: FieldsOptions,
  ): Promise<WithHttpInfo<FacebookAdReport>>
  /** `GET /reporting/facebook-ads` · read */
  getFacebookAdsReportAll(opts?: ReportingGetFacebookAdsReportAllOptions): Promise<FacebookAdReports>
  /** `GET /reporting/facebook-ads` · read · resolves to `{ data, response }` */
  getFacebookAdsReportAllWithHttpInfo(
    opts?: ReportingGetFacebookAdsReportAllOptions,
  ): Promise<WithHttpInfo<FacebookAdReports>>
  /** `GET /reporting/landing-pages/{outreach_id}` · read */
  getLandingPageReport(outreachId: string, opts?: FieldsOptions): Promise<LandingPageReport>
  /** `GET /reporting/landing-pages/{outreach_id}` · read · resolves to `{ data, response }` */
  getLandingPageReportWithHttpInfo(
    outreachId: string,
    opts?: FieldsOptions,
  ): Promise<WithHttpInfo<LandingPageReport>>
  /** `GET /reporting/landing-pages` · read */
  getLandingPageReportsAll(opts?: PageOptions): Promise<LandingPageReports>
  /** `GET /reporting/landing-pages` · read · resolves to `{ data, response }` */
  getLandingPageReportsAllWithHttpInfo(opts?: PageOptions): Promise<WithHttpInfo<LandingPageReports>>
  /** `GET /reporting/surveys/{outreach_id}/questions/{question_id}/answers` · read · lists people */
  getSurveyQuestionAnswers(
    outreachId: string,
    questionId: string,
    opts?: ReportingGetSurveyQuestionAnswersOptions,
  ): Promise<SurveyQuestionAnswers>
  /**
   * `GET /reporting/surveys/{outreach_id}/questions/{question_id}/answers` · read · lists people · resolves to `{ data, response }`
   */
  getSurveyQuestionAnswersWithHttpInfo(
    outreachId: string,
    questionId: string,
    opts?: ReportingGetSurveyQuestionAnswersOptions,
  ): Promise<WithHttpInfo<SurveyQuestionAnswers>>
  /** `GET /reporting/surveys/{outreach_id}/questions/{question_id}` · read */
  getSurveyQuestionReport(
    outreachId: string,
    questionId: string,
    opts?: FieldsOptions,
  ): Promise<SurveyQuestion>
  /**
   * `GET /reporting/surveys/{outreach_id}/questions/{question_id}` · read · resolves to `{ data, response }`
   */
  getSurveyQuestionReportWithHttpInfo(
    outreachId: string,
    questionId: string,
    opts?: FieldsOptions,
  ): Promise<WithHttpInfo<SurveyQuestion>>
  /** `GET /reporting/surveys/{outreach_id}/questions` · read */
  getSurveyQuestionReportsAll(outreachId: string, opts?: FieldsOptions): Promise<SurveyQuestions>
  /** `GET /reporting/surveys/{outreach_id}/questions` · read · resolves to `{ data, response }` */
  getSurveyQuestionReportsAllWithHttpInfo(
    outreachId: string,
    opts?: FieldsOptions,
  ): Promise<WithHttpInfo<SurveyQuestions>>
  /** `GET /reporting/surveys/{outreach_id}` · read */
  getSurveyReport(outreachId: string, opts?: FieldsOptions): Promise<Survey>
  /** `GET /reporting/surveys/{outreach_id}` · read · resolves to `{ data, response }` */
  getSurveyReportWithHttpInfo(outreachId: string, opts?: FieldsOptions): Promise<WithHttpInfo<Survey>>
  /** `GET /reporting/surveys` · read */
  getSurveyReportsAll(opts?: PageOptions): Promise<Surveys>
  /** `GET /reporting/surveys` · read · resolves to `{ data, response }` */
  getSurveyReportsAllWithHttpInfo(opts?: PageOptions): Promise<WithHttpInfo<Surveys>>
  /** `GET /reporting/surveys/{outreach_id}/responses/{response_id}` · read · lists people */
  getSurveyResponse(outreachId: string, responseId: string): Promise<SurveyResponse>
  /**
   * `GET /reporting/surveys/{outreach_id}/responses/{response_id}` · read · lists people · resolves to `{ data, response }`
   */
  getSurveyResponseWithHttpInfo(outreachId: string, responseId: string): Promise<WithHttpInfo<SurveyResponse>>
  /** `GET /reporting/surveys/{outreach_id}/responses` · read · lists people */
  getSurveyResponsesAll(
    outreachId: string,
    opts?: ReportingGetSurveyResponsesAllOptions,
  ): Promise<SurveyResponses>
  /**
   * `GET /reporting/surveys/{outreach_id}/responses` · read · lists people · resolves to `{ data, response }`
   */
  getSurveyResponsesAllWithHttpInfo(
    outreachId: string,
    opts?: ReportingGetSurveyResponsesAllOptions,
  ): Promise<WithHttpInfo<SurveyResponses>>
}

export interface ReportsApi {
  /** `GET /reports` · read */
  getAllCampaignReports(opts?: ReportsGetAllCampaignReportsOptions): Promise<Reports>
  /** `GET /reports` · read · resolves to `{ data, response }` */
  getAllCampaignReportsWithHttpInfo(
    opts?: ReportsGetAllCampaignReportsOptions,
  ): Promise<WithHttpInfo<Reports>>
  /** `GET /reports/{campaign_id}/abuse-reports/{report_id}` · read · lists people */
  getCampaignAbuseReport(
    campaignId: string,
    reportId: string | number,
    opts?: FieldsOptions,
  ): Promise<AbuseReport>
  /**
   * `GET /reports/{campaign_id}/abuse-reports/{report_id}` · read · lists people · resolves to `{ data, response }`
   */
  getCampaignAbuseReportWithHttpInfo(
    campaignId: string,
    reportId: string | number,
    opts?: FieldsOptions,
  ): Promise<WithHttpInfo<AbuseReport>>
  /** `GET /reports/{campaign_id}/abuse-reports` · read · lists people */
  getCampaignAbuseReports(campaignId: string, opts?: FieldsOptions): Promise<ReportAbuseReports>
  /** `GET /reports/{campaign_id}/abuse-reports` · read · lists people · resolves to `{ data, response }` */
  getCampaignAbuseReportsWithHttpInfo(
    campaignId: string,
    opts?: FieldsOptions,
  ): Promise<WithHttpInfo<ReportAbuseReports>>
  /** `GET /reports/{campaign_id}/advice` · read */
  getCampaignAdvice(campaignId: string, opts?: FieldsOptions): Promise<ReportAdvice>
  /** `GET /reports/{campaign_id}/advice` · read · resolves to `{ data, response }` */
  getCampaignAdviceWithHttpInfo(campaignId: string, opts?: FieldsOptions): Promise<WithHttpInfo<ReportAdvice>>
  /** `GET /reports/{campaign_id}/click-details` · read */
  getCampaignClickDetails(campaignId: string, opts?: PageOptions): Promise<ReportClickDetails>
  /** `GET /reports/{campaign_id}/click-details` · read · resolves to `{ data, response }` */
  getCampaignClickDetailsWithHttpInfo(
    campaignId: string,
    opts?: PageOptions,
  ): Promise<WithHttpInfo<ReportClickDetails>>
  /** `GET /reports/{campaign_id}/click-details/{link_id}` · read */
  getCampaignClickDetailsForLink(
    campaignId: string,
    linkId: string,
    opts?: FieldsOptions,
  ): Promise<ReportClickDetail>
  /** `GET /reports/{campaign_id}/click-details/{link_id}` · read · resolves to `{ data, response }` */
  getCampaignClickDetailsForLinkWithHttpInfo(
    campaignId: string,
    linkId: string,
    opts?: FieldsOptions,
  ): Promise<WithHttpInfo<ReportClickDetail>>
  /** `GET /reports/{campaign_id}/open-details` · read · lists people */
  getCampaignOpenDetails(
    campaignId: string,
    opts?: ReportsGetCampaignOpenDetailsOptions,
  ): Promise<ReportOpenDetails>
  /** `GET /reports/{campaign_id}/open-details` · read · lists people · resolves to `{ data, response }` */
  getCampaignOpenDetailsWithHttpInfo(
    campaignId: string,
    opts?: ReportsGetCampaignOpenDetailsOptions,
  ): Promise<WithHttpInfo<ReportOpenDetails>>
  /** `GET /reports/{campaign_id}/sent-to/{subscriber_hash}` · read · lists people */
  getCampaignRecipient(
    campaignId: string,
    subscriberHash: string,
    opts?: FieldsOptions,
  ): Promise<ReportRecipient>
  /**
   * `GET /reports/{campaign_id}/sent-to/{subscriber_hash}` · read · lists people · resolves to `{ data, response }`
   */
  getCampaignRecipientWithHttpInfo(
    campaignId: string,
    subscriberHash: string,
    opts?: FieldsOptions,
  ): Promise<WithHttpInfo<ReportRecipient>>
  /** `GET /reports/{campaign_id}/sent-to` · read · lists people */
  getCampaignRecipients(campaignId: string, opts?: PageOptions): Promise<ReportRecipients>
  /** `GET /reports/{campaign_id}/sent-to` · read · lists people · resolves to `{ data, response }` */
  getCampaignRecipientsWithHttpInfo(
    campaignId: string,
    opts?: PageOptions,
  ): Promise<WithHttpInfo<ReportRecipients>>
  /** `GET /reports/{campaign_id}` · read */
  getCampaignReport(campaignId: string, opts?: FieldsOptions): Promise<Report>
  /** `GET /reports/{campaign_id}` · read · resolves to `{ data, response }` */
  getCampaignReportWithHttpInfo(campaignId: string, opts?: FieldsOptions): Promise<WithHttpInfo<Report>>
  /** `GET /reports/{campaign_id}/domain-performance` · read */
  getDomainPerformanceForCampaign(campaignId: string, opts?: FieldsOptions): Promise<DomainPerformance>
  /** `GET /reports/{campaign_id}/domain-performance` · read · resolves to `{ data, response }` */
  getDomainPerformanceForCampaignWithHttpInfo(
    campaignId: string,
    opts?: FieldsOptions,
  ): Promise<WithHttpInfo<DomainPerformance>>
  /** `GET /reports/{campaign_id}/ecommerce-product-activity` · read */
  getEcommerceProductActivityForCampaign(
    campaignId: string,
    opts?: ReportsGetEcommerceProductActivityForCampaignOptions,
  ): Promise<ProductActivity>
  /** `GET /reports/{campaign_id}/ecommerce-product-activity` · read · resolves to `{ data, response }` */
  getEcommerceProductActivityForCampaignWithHttpInfo(
    campaignId: string,
    opts?: ReportsGetEcommerceProductActivityForCampaignOptions,
  ): Promise<WithHttpInfo<ProductActivity>>
  /** `GET /reports/{campaign_id}/eepurl` · read */
  getEepurlActivityForCampaign(campaignId: string, opts?: FieldsOptions): Promise<ReportEepurl>
  /** `GET /reports/{campaign_id}/eepurl` · read · resolves to `{ data, response }` */
  getEepurlActivityForCampaignWithHttpInfo(
    campaignId: string,
    opts?: FieldsOptions,
  ): Promise<WithHttpInfo<ReportEepurl>>
  /** `GET /reports/{campaign_id}/email-activity` · read · lists people */
  getEmailActivityForCampaign(
    campaignId: string,
    opts?: ReportsGetEmailActivityForCampaignOptions,
  ): Promise<ReportEmailActivity>
  /** `GET /reports/{campaign_id}/email-activity` · read · lists people · resolves to `{ data, response }` */
  getEmailActivityForCampaignWithHttpInfo(
    campaignId: string,
    opts?: ReportsGetEmailActivityForCampaignOptions,
  ): Promise<WithHttpInfo<ReportEmailActivity>>
  /** `GET /reports/{campaign_id}/email-activity/{subscriber_hash}` · read · lists people */
  getEmailActivityForSubscriber(
    campaignId: string,
    subscriberHash: string,
    opts?: ReportsGetEmailActivityForSubscriberOptions,
  ): Promise<ReportEmailActivityEntry>
  /**
   * `GET /reports/{campaign_id}/email-activity/{subscriber_hash}` · read · lists people · resolves to `{ data, response }`
   */
  getEmailActivityForSubscriberWithHttpInfo(
    campaignId: string,
    subscriberHash: string,
    opts?: ReportsGetEmailActivityForSubscriberOptions,
  ): Promise<WithHttpInfo<ReportEmailActivityEntry>>
  /** `GET /reports/{campaign_id}/locations` · read */
  getLocationsForCampaign(campaignId: string, opts?: PageOptions): Promise<ReportLocations>
  /** `GET /reports/{campaign_id}/locations` · read · resolves to `{ data, response }` */
  getLocationsForCampaignWithHttpInfo(
    campaignId: string,
    opts?: PageOptions,
  ): Promise<WithHttpInfo<ReportLocations>>
  /** `GET /reports/{campaign_id}/sub-reports` · read */
  getSubReportsForCampaign(campaignId: string, opts?: FieldsOptions): Promise<ReportSubReports>
  /** `GET /reports/{campaign_id}/sub-reports` · read · resolves to `{ data, response }` */
  getSubReportsForCampaignWithHttpInfo(
    campaignId: string,
    opts?: FieldsOptions,
  ): Promise<WithHttpInfo<ReportSubReports>>
  /** `GET /reports/{campaign_id}/click-details/{link_id}/members/{subscriber_hash}` · read · lists people */
  getSubscriberInfo(
    campaignId: string,
    linkId: string,
    subscriberHash: string,
    opts?: FieldsOptions,
  ): Promise<ReportClickDetailMember>
  /**
   * `GET /reports/{campaign_id}/click-details/{link_id}/members/{subscriber_hash}` · read · lists people · resolves to `{ data, response }`
   */
  getSubscriberInfoWithHttpInfo(
    campaignId: string,
    linkId: string,
    subscriberHash: string,
    opts?: FieldsOptions,
  ): Promise<WithHttpInfo<ReportClickDetailMember>>
  /** `GET /reports/{campaign_id}/open-details/{subscriber_hash}` · read · lists people */
  getSubscriberInfoForOpenedCampaign(
    campaignId: string,
    subscriberHash: string,
    opts?: FieldsOptions,
  ): Promise<ReportOpenDetail>
  /**
   * `GET /reports/{campaign_id}/open-details/{subscriber_hash}` · read · lists people · resolves to `{ data, response }`
   */
  getSubscriberInfoForOpenedCampaignWithHttpInfo(
    campaignId: string,
    subscriberHash: string,
    opts?: FieldsOptions,
  ): Promise<WithHttpInfo<ReportOpenDetail>>
  /** `GET /reports/{campaign_id}/click-details/{link_id}/members` · read · lists people */
  getSubscribersInfo(
    campaignId: string,
    linkId: string,
    opts?: PageOptions,
  ): Promise<ReportClickDetailMembers>
  /**
   * `GET /reports/{campaign_id}/click-details/{link_id}/members` · read · lists people · resolves to `{ data, response }`
   */
  getSubscribersInfoWithHttpInfo(
    campaignId: string,
    linkId: string,
    opts?: PageOptions,
  ): Promise<WithHttpInfo<ReportClickDetailMembers>>
  /** `GET /reports/{campaign_id}/unsubscribed` · read · lists people */
  getUnsubscribedListForCampaign(campaignId: string, opts?: PageOptions): Promise<ReportUnsubscribes>
  /** `GET /reports/{campaign_id}/unsubscribed` · read · lists people · resolves to `{ data, response }` */
  getUnsubscribedListForCampaignWithHttpInfo(
    campaignId: string,
    opts?: PageOptions,
  ): Promise<WithHttpInfo<ReportUnsubscribes>>
  /** `GET /reports/{campaign_id}/unsubscribed/{subscriber_hash}` · read · lists people */
  getUnsubscribedListMember(
    campaignId: string,
    subscriberHash: string,
    opts?: FieldsOptions,
  ): Promise<ReportUnsubscribe>
  /**
   * `GET /reports/{campaign_id}/unsubscribed/{subscriber_hash}` · read · lists people · resolves to `{ data, response }`
   */
  getUnsubscribedListMemberWithHttpInfo(
    campaignId: string,
    subscriberHash: string,
    opts?: FieldsOptions,
  ): Promise<WithHttpInfo<ReportUnsubscribe>>
}

export interface RootApi {
  /** `GET /` · read */
  getRoot(opts?: FieldsOptions): Promise<Account>
  /** `GET /` · read · resolves to `{ data, response }` */
  getRootWithHttpInfo(opts?: FieldsOptions): Promise<WithHttpInfo<Account>>
}

export interface SearchCampaignsApi {
  /** `GET /search-campaigns` · read */
  search(query: string, opts?: FieldsOptions): Promise<FoundCampaigns>
  /** `GET /search-campaigns` · read · resolves to `{ data, response }` */
  searchWithHttpInfo(query: string, opts?: FieldsOptions): Promise<WithHttpInfo<FoundCampaigns>>
}

export interface SearchMembersApi {
  /** `GET /search-members` · read */
  search(query: string, opts?: SearchMembersSearchOptions): Promise<FoundMembers>
  /** `GET /search-members` · read · resolves to `{ data, response }` */
  searchWithHttpInfo(query: string, opts?: SearchMembersSearchOptions): Promise<WithHttpInfo<FoundMembers>>
}

export interface SurveysApi {
  /** `POST /lists/{list_id}/surveys/{survey_id}/actions/publish` · publish */
  publishSurvey(listId: string, surveyId: string): Promise<unknown>
  /**
   * `POST /lists/{list_id}/surveys/{survey_id}/actions/publish` · publish · resolves to `{ data, response }`
   */
  publishSurveyWithHttpInfo(listId: string, surveyId: string): Promise<WithHttpInfo<unknown>>
  /** `POST /lists/{list_id}/surveys/{survey_id}/actions/unpublish` · publish */
  unpublishSurvey(listId: string, surveyId: string): Promise<unknown>
  /**
   * `POST /lists/{list_id}/surveys/{survey_id}/actions/unpublish` · publish · resolves to `{ data, response }`
   */
  unpublishSurveyWithHttpInfo(listId: string, surveyId: string): Promise<WithHttpInfo<unknown>>
}

export interface TemplateFoldersApi {
  /** `POST /template-folders` · write */
  create(body: FolderInput): Promise<Folder>
  /** `POST /template-folders` · write · resolves to `{ data, response }` */
  createWithHttpInfo(body: FolderInput): Promise<WithHttpInfo<Folder>>
  /** `GET /template-folders/{folder_id}` · read */
  get(folderId: string, opts?: FieldsOptions): Promise<Folder>
  /** `GET /template-folders/{folder_id}` · read · resolves to `{ data, response }` */
  getWithHttpInfo(folderId: string, opts?: FieldsOptions): Promise<WithHttpInfo<Folder>>
  /** `GET /template-folders` · read */
  list(opts?: PageOptions): Promise<Folders>
  /** `GET /template-folders` · read · resolves to `{ data, response }` */
  listWithHttpInfo(opts?: PageOptions): Promise<WithHttpInfo<Folders>>
  /** `DELETE /template-folders/{folder_id}` · delete */
  remove(folderId: string): Promise<null>
  /** `DELETE /template-folders/{folder_id}` · delete · resolves to `{ data, response }` */
  removeWithHttpInfo(folderId: string): Promise<WithHttpInfo<null>>
  /** `PATCH /template-folders/{folder_id}` · write */
  update(folderId: string, body: FolderInput): Promise<Folder>
  /** `PATCH /template-folders/{folder_id}` · write · resolves to `{ data, response }` */
  updateWithHttpInfo(folderId: string, body: FolderInput): Promise<WithHttpInfo<Folder>>
}

export interface TemplatesApi {
  /** `POST /templates` · write */
  create(body: TemplateInput): Promise<Template>
  /** `POST /templates` · write · resolves to `{ data, response }` */
  createWithHttpInfo(body: TemplateInput): Promise<WithHttpInfo<Template>>
  /** `DELETE /templates/{template_id}` · delete */
  deleteTemplate(templateId: string | number): Promise<null>
  /** `DELETE /templates/{template_id}` · delete · resolves to `{ data, response }` */
  deleteTemplateWithHttpInfo(templateId: string | number): Promise<WithHttpInfo<null>>
  /** `GET /templates/{template_id}/default-content` · read */
  getDefaultContentForTemplate(
    templateId: string | number,
    opts?: FieldsOptions,
  ): Promise<TemplateDefaultContent>
  /** `GET /templates/{template_id}/default-content` · read · resolves to `{ data, response }` */
  getDefaultContentForTemplateWithHttpInfo(
    templateId: string | number,
    opts?: FieldsOptions,
  ): Promise<WithHttpInfo<TemplateDefaultContent>>
  /** `GET /templates/{template_id}` · read */
  getTemplate(templateId: string | number, opts?: FieldsOptions): Promise<Template>
  /** `GET /templates/{template_id}` · read · resolves to `{ data, response }` */
  getTemplateWithHttpInfo(templateId: string | number, opts?: FieldsOptions): Promise<WithHttpInfo<Template>>
  /** `GET /templates` · read */
  list(opts?: TemplatesListOptions): Promise<Templates>
  /** `GET /templates` · read · resolves to `{ data, response }` */
  listWithHttpInfo(opts?: TemplatesListOptions): Promise<WithHttpInfo<Templates>>
  /** `PATCH /templates/{template_id}` · write */
  updateTemplate(templateId: string | number, body: TemplateInput): Promise<Template>
  /** `PATCH /templates/{template_id}` · write · resolves to `{ data, response }` */
  updateTemplateWithHttpInfo(
    templateId: string | number,
    body: TemplateInput,
  ): Promise<WithHttpInfo<Template>>
}

export interface VerifiedDomainsApi {
  /** `POST /verified-domains` · write */
  createVerifiedDomain(body: NewVerifiedDomain): Promise<VerifiedDomain>
  /** `POST /verified-domains` · write · resolves to `{ data, response }` */
  createVerifiedDomainWithHttpInfo(body: NewVerifiedDomain): Promise<WithHttpInfo<VerifiedDomain>>
  /** `DELETE /verified-domains/{domain_name}` · delete */
  deleteDomain(domainName: string): Promise<null>
  /** `DELETE /verified-domains/{domain_name}` · delete · resolves to `{ data, response }` */
  deleteDomainWithHttpInfo(domainName: string): Promise<WithHttpInfo<null>>
  /** `GET /verified-domains/{domain_name}` · read */
  getDomain(domainName: string): Promise<VerifiedDomain>
  /** `GET /verified-domains/{domain_name}` · read · resolves to `{ data, response }` */
  getDomainWithHttpInfo(domainName: string): Promise<WithHttpInfo<VerifiedDomain>>
  /** `GET /verified-domains` · read */
  getVerifiedDomainsAll(): Promise<VerifiedDomains>
  /** `GET /verified-domains` · read · resolves to `{ data, response }` */
  getVerifiedDomainsAllWithHttpInfo(): Promise<WithHttpInfo<VerifiedDomains>>
  /** `POST /verified-domains/{domain_name}/actions/verify` · write */
  submitDomainVerification(domainName: string, body: DomainVerification): Promise<VerifiedDomain>
  /** `POST /verified-domains/{domain_name}/actions/verify` · write · resolves to `{ data, response }` */
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
  'reporting.getSurveyReport': OperationType<Record<'outreach_id', string>, FieldsOptions, never, Survey>
  'reporting.getSurveyReportsAll': OperationType<{}, PageOptions, never, Surveys>
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
