// Made by `npm run generate` from @mailchimp/mailchimp_marketing 3.0.80: do not edit.
import type { Answer, WithHttpInfo } from './http-info.js'

/** What fills a parameter of the path: an id, a name, a month. */
export type PathValue = string | number

/** What a query parameter can be. A list is sent comma-separated; nothing is sent for null and undefined. */
export type QueryValue = string | number | boolean | Date | readonly (string | number)[] | null | undefined

/** What is sent as JSON. */
export type RequestBody = object

export interface PageOptions {
  fields?: QueryValue
  excludeFields?: QueryValue
  exclude_fields?: QueryValue
  count?: QueryValue
  offset?: QueryValue
}

export interface FieldsOptions {
  fields?: QueryValue
  excludeFields?: QueryValue
  exclude_fields?: QueryValue
}

export interface ActivityFeedGetChimpChatterOptions {
  count?: QueryValue
  offset?: QueryValue
}

export interface AutomationsListOptions extends PageOptions {
  beforeCreateTime?: QueryValue
  before_create_time?: QueryValue
  sinceCreateTime?: QueryValue
  since_create_time?: QueryValue
  beforeStartTime?: QueryValue
  before_start_time?: QueryValue
  sinceStartTime?: QueryValue
  since_start_time?: QueryValue
  status?: QueryValue
}

export interface CampaignsListOptions extends PageOptions {
  type?: QueryValue
  status?: QueryValue
  beforeSendTime?: QueryValue
  before_send_time?: QueryValue
  sinceSendTime?: QueryValue
  since_send_time?: QueryValue
  beforeCreateTime?: QueryValue
  before_create_time?: QueryValue
  sinceCreateTime?: QueryValue
  since_create_time?: QueryValue
  listId?: QueryValue
  list_id?: QueryValue
  folderId?: QueryValue
  folder_id?: QueryValue
  memberId?: QueryValue
  member_id?: QueryValue
  sortField?: QueryValue
  sort_field?: QueryValue
  sortDir?: QueryValue
  sort_dir?: QueryValue
}

export interface ConversationsGetConversationMessagesOptions extends FieldsOptions {
  isRead?: QueryValue
  is_read?: QueryValue
  beforeTimestamp?: QueryValue
  before_timestamp?: QueryValue
  sinceTimestamp?: QueryValue
  since_timestamp?: QueryValue
}

export interface ConversationsListOptions extends PageOptions {
  hasUnreadMessages?: QueryValue
  has_unread_messages?: QueryValue
  listId?: QueryValue
  list_id?: QueryValue
  campaignId?: QueryValue
  campaign_id?: QueryValue
}

export interface EcommerceGetAllStoreCustomersOptions extends PageOptions {
  emailAddress?: QueryValue
  email_address?: QueryValue
}

export interface EcommerceGetStoreOrdersOptions extends PageOptions {
  customerId?: QueryValue
  customer_id?: QueryValue
  hasOutreach?: QueryValue
  has_outreach?: QueryValue
  campaignId?: QueryValue
  campaign_id?: QueryValue
  outreachId?: QueryValue
  outreach_id?: QueryValue
}

export interface EcommerceOrdersOptions extends PageOptions {
  campaignId?: QueryValue
  campaign_id?: QueryValue
  outreachId?: QueryValue
  outreach_id?: QueryValue
  customerId?: QueryValue
  customer_id?: QueryValue
  hasOutreach?: QueryValue
  has_outreach?: QueryValue
}

export interface FacebookAdsListOptions extends PageOptions {
  sortField?: QueryValue
  sort_field?: QueryValue
  sortDir?: QueryValue
  sort_dir?: QueryValue
}

export interface FileManagerFilesOptions extends PageOptions {
  type?: QueryValue
  createdBy?: QueryValue
  created_by?: QueryValue
  beforeCreatedAt?: QueryValue
  before_created_at?: QueryValue
  sinceCreatedAt?: QueryValue
  since_created_at?: QueryValue
  sortField?: QueryValue
  sort_field?: QueryValue
  sortDir?: QueryValue
  sort_dir?: QueryValue
}

export interface FileManagerListFoldersOptions extends PageOptions {
  createdBy?: QueryValue
  created_by?: QueryValue
  beforeCreatedAt?: QueryValue
  before_created_at?: QueryValue
  sinceCreatedAt?: QueryValue
  since_created_at?: QueryValue
}

export interface LandingPagesCreateOptions {
  useDefaultList?: QueryValue
  use_default_list?: QueryValue
}

export interface LandingPagesGetAllOptions extends FieldsOptions {
  sortDir?: QueryValue
  sort_dir?: QueryValue
  sortField?: QueryValue
  sort_field?: QueryValue
  count?: QueryValue
}

export interface ListsAddListMemberOptions {
  skipMergeValidation?: QueryValue
  skip_merge_validation?: QueryValue
}

export interface ListsBatchListMembersOptions {
  skipMergeValidation?: QueryValue
  skip_merge_validation?: QueryValue
  skipDuplicateCheck?: QueryValue
  skip_duplicate_check?: QueryValue
}

export interface ListsGetAllListsOptions extends PageOptions {
  beforeDateCreated?: QueryValue
  before_date_created?: QueryValue
  sinceDateCreated?: QueryValue
  since_date_created?: QueryValue
  beforeCampaignLastSent?: QueryValue
  before_campaign_last_sent?: QueryValue
  sinceCampaignLastSent?: QueryValue
  since_campaign_last_sent?: QueryValue
  email?: QueryValue
  sortField?: QueryValue
  sort_field?: QueryValue
  sortDir?: QueryValue
  sort_dir?: QueryValue
  hasEcommerceStore?: QueryValue
  has_ecommerce_store?: QueryValue
  includeTotalContacts?: QueryValue
  include_total_contacts?: QueryValue
}

export interface ListsGetListOptions extends FieldsOptions {
  includeTotalContacts?: QueryValue
  include_total_contacts?: QueryValue
}

export interface ListsGetListGrowthHistoryOptions extends PageOptions {
  sortField?: QueryValue
  sort_field?: QueryValue
  sortDir?: QueryValue
  sort_dir?: QueryValue
}

export interface ListsGetListInterestCategoriesOptions extends PageOptions {
  type?: QueryValue
}

export interface ListsGetListMemberActivityOptions extends FieldsOptions {
  action?: QueryValue
}

export interface ListsGetListMemberActivityFeedOptions extends PageOptions {
  activityFilters?: QueryValue
  activity_filters?: QueryValue
}

export interface ListsGetListMemberNotesOptions extends PageOptions {
  sortField?: QueryValue
  sort_field?: QueryValue
  sortDir?: QueryValue
  sort_dir?: QueryValue
}

export interface ListsGetListMembersInfoOptions extends PageOptions {
  emailType?: QueryValue
  email_type?: QueryValue
  status?: QueryValue
  sinceTimestampOpt?: QueryValue
  since_timestamp_opt?: QueryValue
  beforeTimestampOpt?: QueryValue
  before_timestamp_opt?: QueryValue
  sinceLastChanged?: QueryValue
  since_last_changed?: QueryValue
  beforeLastChanged?: QueryValue
  before_last_changed?: QueryValue
  uniqueEmailId?: QueryValue
  unique_email_id?: QueryValue
  vipOnly?: QueryValue
  vip_only?: QueryValue
  interestCategoryId?: QueryValue
  interest_category_id?: QueryValue
  interestIds?: QueryValue
  interest_ids?: QueryValue
  interestMatch?: QueryValue
  interest_match?: QueryValue
  sortField?: QueryValue
  sort_field?: QueryValue
  sortDir?: QueryValue
  sort_dir?: QueryValue
  sinceLastCampaign?: QueryValue
  since_last_campaign?: QueryValue
  unsubscribedSince?: QueryValue
  unsubscribed_since?: QueryValue
}

export interface ListsGetListMergeFieldsOptions extends PageOptions {
  type?: QueryValue
  required?: QueryValue
}

export interface ListsGetSegmentOptions extends FieldsOptions {
  includeCleaned?: QueryValue
  include_cleaned?: QueryValue
  includeTransactional?: QueryValue
  include_transactional?: QueryValue
  includeUnsubscribed?: QueryValue
  include_unsubscribed?: QueryValue
}

export interface ListsGetSegmentMembersListOptions extends PageOptions {
  includeCleaned?: QueryValue
  include_cleaned?: QueryValue
  includeTransactional?: QueryValue
  include_transactional?: QueryValue
  includeUnsubscribed?: QueryValue
  include_unsubscribed?: QueryValue
}

export interface ListsListSegmentsOptions extends PageOptions {
  type?: QueryValue
  sinceCreatedAt?: QueryValue
  since_created_at?: QueryValue
  beforeCreatedAt?: QueryValue
  before_created_at?: QueryValue
  includeCleaned?: QueryValue
  include_cleaned?: QueryValue
  includeTransactional?: QueryValue
  include_transactional?: QueryValue
  includeUnsubscribed?: QueryValue
  include_unsubscribed?: QueryValue
  sinceUpdatedAt?: QueryValue
  since_updated_at?: QueryValue
  beforeUpdatedAt?: QueryValue
  before_updated_at?: QueryValue
}

export interface ListsSetListMemberOptions {
  skipMergeValidation?: QueryValue
  skip_merge_validation?: QueryValue
}

export interface ListsTagSearchOptions {
  name?: QueryValue
}

export interface ListsUpdateListMemberOptions {
  skipMergeValidation?: QueryValue
  skip_merge_validation?: QueryValue
}

export interface ReportingGetFacebookAdProductActivityReportOptions extends PageOptions {
  sortField?: QueryValue
  sort_field?: QueryValue
}

export interface ReportingGetFacebookAdsReportAllOptions extends PageOptions {
  sortField?: QueryValue
  sort_field?: QueryValue
  sortDir?: QueryValue
  sort_dir?: QueryValue
}

export interface ReportingGetSurveyQuestionAnswersOptions extends FieldsOptions {
  respondentFamiliarityIs?: QueryValue
  respondent_familiarity_is?: QueryValue
}

export interface ReportingGetSurveyResponsesAllOptions extends FieldsOptions {
  answeredQuestion?: QueryValue
  answered_question?: QueryValue
  choseAnswer?: QueryValue
  chose_answer?: QueryValue
  respondentFamiliarityIs?: QueryValue
  respondent_familiarity_is?: QueryValue
}

export interface ReportsGetAllCampaignReportsOptions extends PageOptions {
  type?: QueryValue
  beforeSendTime?: QueryValue
  before_send_time?: QueryValue
  sinceSendTime?: QueryValue
  since_send_time?: QueryValue
}

export interface ReportsGetCampaignOpenDetailsOptions extends PageOptions {
  since?: QueryValue
}

export interface ReportsGetEcommerceProductActivityForCampaignOptions extends PageOptions {
  sortField?: QueryValue
  sort_field?: QueryValue
}

export interface ReportsGetEmailActivityForCampaignOptions extends PageOptions {
  since?: QueryValue
}

export interface ReportsGetEmailActivityForSubscriberOptions extends FieldsOptions {
  since?: QueryValue
}

export interface SearchMembersSearchOptions extends FieldsOptions {
  listId?: QueryValue
  list_id?: QueryValue
}

export interface TemplatesListOptions extends PageOptions {
  createdBy?: QueryValue
  created_by?: QueryValue
  sinceDateCreated?: QueryValue
  since_date_created?: QueryValue
  beforeDateCreated?: QueryValue
  before_date_created?: QueryValue
  type?: QueryValue
  category?: QueryValue
  folderId?: QueryValue
  folder_id?: QueryValue
  sortField?: QueryValue
  sort_field?: QueryValue
  sortDir?: QueryValue
  sort_dir?: QueryValue
}

export interface AccountExportApi {
  /** `GET /account-exports/{export_id}` · export */
  getAccountExports(exportId: PathValue, opts?: FieldsOptions): Promise<Answer>
  getAccountExportsWithHttpInfo(exportId: PathValue, opts?: FieldsOptions): Promise<WithHttpInfo>
}

export interface AccountExportsApi {
  /** `POST /account-exports` · export */
  createAccountExport(body: RequestBody): Promise<Answer>
  createAccountExportWithHttpInfo(body: RequestBody): Promise<WithHttpInfo>
  /** `GET /account-exports` · export */
  listAccountExports(opts?: PageOptions): Promise<Answer>
  listAccountExportsWithHttpInfo(opts?: PageOptions): Promise<WithHttpInfo>
}

export interface ActivityFeedApi {
  /** `GET /activity-feed/chimp-chatter` · read */
  getChimpChatter(opts?: ActivityFeedGetChimpChatterOptions): Promise<Answer>
  getChimpChatterWithHttpInfo(opts?: ActivityFeedGetChimpChatterOptions): Promise<WithHttpInfo>
}

export interface AuthorizedAppsApi {
  /** `GET /authorized-apps/{app_id}` · read */
  get(appId: PathValue, opts?: FieldsOptions): Promise<Answer>
  getWithHttpInfo(appId: PathValue, opts?: FieldsOptions): Promise<WithHttpInfo>
  /** `GET /authorized-apps` · read */
  list(opts?: PageOptions): Promise<Answer>
  listWithHttpInfo(opts?: PageOptions): Promise<WithHttpInfo>
}

export interface AutomationsApi {
  /** `POST /automations/{workflow_id}/emails/{workflow_email_id}/queue` · send */
  addWorkflowEmailSubscriber(workflowId: PathValue, workflowEmailId: PathValue, body: RequestBody): Promise<Answer>
  addWorkflowEmailSubscriberWithHttpInfo(workflowId: PathValue, workflowEmailId: PathValue, body: RequestBody): Promise<WithHttpInfo>
  /** `POST /automations/{workflow_id}/actions/archive` · write */
  archive(workflowId: PathValue): Promise<Answer>
  archiveWithHttpInfo(workflowId: PathValue): Promise<WithHttpInfo>
  /** `POST /automations` · write */
  create(body: RequestBody): Promise<Answer>
  createWithHttpInfo(body: RequestBody): Promise<WithHttpInfo>
  /** `DELETE /automations/{workflow_id}/emails/{workflow_email_id}` · delete */
  deleteWorkflowEmail(workflowId: PathValue, workflowEmailId: PathValue): Promise<Answer>
  deleteWorkflowEmailWithHttpInfo(workflowId: PathValue, workflowEmailId: PathValue): Promise<WithHttpInfo>
  /** `GET /automations/{workflow_id}` · read */
  get(workflowId: PathValue, opts?: FieldsOptions): Promise<Answer>
  getWithHttpInfo(workflowId: PathValue, opts?: FieldsOptions): Promise<WithHttpInfo>
  /** `GET /automations/{workflow_id}/removed-subscribers/{subscriber_hash}` · read */
  getRemovedWorkflowEmailSubscriber(workflowId: PathValue, subscriberHash: PathValue): Promise<Answer>
  getRemovedWorkflowEmailSubscriberWithHttpInfo(workflowId: PathValue, subscriberHash: PathValue): Promise<WithHttpInfo>
  /** `GET /automations/{workflow_id}/emails/{workflow_email_id}` · read */
  getWorkflowEmail(workflowId: PathValue, workflowEmailId: PathValue): Promise<Answer>
  getWorkflowEmailWithHttpInfo(workflowId: PathValue, workflowEmailId: PathValue): Promise<WithHttpInfo>
  /** `GET /automations/{workflow_id}/emails/{workflow_email_id}/queue/{subscriber_hash}` · read */
  getWorkflowEmailSubscriber(workflowId: PathValue, workflowEmailId: PathValue, subscriberHash: PathValue): Promise<Answer>
  getWorkflowEmailSubscriberWithHttpInfo(workflowId: PathValue, workflowEmailId: PathValue, subscriberHash: PathValue): Promise<WithHttpInfo>
  /** `GET /automations/{workflow_id}/emails/{workflow_email_id}/queue` · read */
  getWorkflowEmailSubscriberQueue(workflowId: PathValue, workflowEmailId: PathValue): Promise<Answer>
  getWorkflowEmailSubscriberQueueWithHttpInfo(workflowId: PathValue, workflowEmailId: PathValue): Promise<WithHttpInfo>
  /** `GET /automations` · read */
  list(opts?: AutomationsListOptions): Promise<Answer>
  listWithHttpInfo(opts?: AutomationsListOptions): Promise<WithHttpInfo>
  /** `GET /automations/{workflow_id}/emails` · read */
  listAllWorkflowEmails(workflowId: PathValue): Promise<Answer>
  listAllWorkflowEmailsWithHttpInfo(workflowId: PathValue): Promise<WithHttpInfo>
  /** `GET /automations/{workflow_id}/removed-subscribers` · read */
  listWorkflowEmailSubscribersRemoved(workflowId: PathValue): Promise<Answer>
  listWorkflowEmailSubscribersRemovedWithHttpInfo(workflowId: PathValue): Promise<WithHttpInfo>
  /** `POST /automations/{workflow_id}/actions/pause-all-emails` · write */
  pauseAllEmails(workflowId: PathValue): Promise<Answer>
  pauseAllEmailsWithHttpInfo(workflowId: PathValue): Promise<WithHttpInfo>
  /** `POST /automations/{workflow_id}/emails/{workflow_email_id}/actions/pause` · write */
  pauseWorkflowEmail(workflowId: PathValue, workflowEmailId: PathValue): Promise<Answer>
  pauseWorkflowEmailWithHttpInfo(workflowId: PathValue, workflowEmailId: PathValue): Promise<WithHttpInfo>
  /** `POST /automations/{workflow_id}/removed-subscribers` · write */
  removeWorkflowEmailSubscriber(workflowId: PathValue, body: RequestBody): Promise<Answer>
  removeWorkflowEmailSubscriberWithHttpInfo(workflowId: PathValue, body: RequestBody): Promise<WithHttpInfo>
  /** `POST /automations/{workflow_id}/actions/start-all-emails` · send */
  startAllEmails(workflowId: PathValue): Promise<Answer>
  startAllEmailsWithHttpInfo(workflowId: PathValue): Promise<WithHttpInfo>
  /** `POST /automations/{workflow_id}/emails/{workflow_email_id}/actions/start` · send */
  startWorkflowEmail(workflowId: PathValue, workflowEmailId: PathValue): Promise<Answer>
  startWorkflowEmailWithHttpInfo(workflowId: PathValue, workflowEmailId: PathValue): Promise<WithHttpInfo>
  /** `PATCH /automations/{workflow_id}/emails/{workflow_email_id}` · write */
  updateWorkflowEmail(workflowId: PathValue, workflowEmailId: PathValue, body: RequestBody): Promise<Answer>
  updateWorkflowEmailWithHttpInfo(workflowId: PathValue, workflowEmailId: PathValue, body: RequestBody): Promise<WithHttpInfo>
}

export interface BatchWebhooksApi {
  /** `POST /batch-webhooks` · connect */
  create(body: RequestBody): Promise<Answer>
  createWithHttpInfo(body: RequestBody): Promise<WithHttpInfo>
  /** `GET /batch-webhooks/{batch_webhook_id}` · read */
  get(batchWebhookId: PathValue, opts?: FieldsOptions): Promise<Answer>
  getWithHttpInfo(batchWebhookId: PathValue, opts?: FieldsOptions): Promise<WithHttpInfo>
  /** `GET /batch-webhooks` · read */
  list(opts?: PageOptions): Promise<Answer>
  listWithHttpInfo(opts?: PageOptions): Promise<WithHttpInfo>
  /** `DELETE /batch-webhooks/{batch_webhook_id}` · delete */
  remove(batchWebhookId: PathValue): Promise<Answer>
  removeWithHttpInfo(batchWebhookId: PathValue): Promise<WithHttpInfo>
  /** `PATCH /batch-webhooks/{batch_webhook_id}` · connect */
  update(batchWebhookId: PathValue, body: RequestBody): Promise<Answer>
  updateWithHttpInfo(batchWebhookId: PathValue, body: RequestBody): Promise<WithHttpInfo>
}

export interface BatchesApi {
  /** `DELETE /batches/{batch_id}` · delete */
  deleteRequest(batchId: PathValue): Promise<Answer>
  deleteRequestWithHttpInfo(batchId: PathValue): Promise<WithHttpInfo>
  /** `GET /batches` · read */
  list(opts?: PageOptions): Promise<Answer>
  listWithHttpInfo(opts?: PageOptions): Promise<WithHttpInfo>
  /** `POST /batches` · write */
  start(body: RequestBody): Promise<Answer>
  startWithHttpInfo(body: RequestBody): Promise<WithHttpInfo>
  /** `GET /batches/{batch_id}` · read */
  status(batchId: PathValue, opts?: FieldsOptions): Promise<Answer>
  statusWithHttpInfo(batchId: PathValue, opts?: FieldsOptions): Promise<WithHttpInfo>
}

export interface CampaignFoldersApi {
  /** `POST /campaign-folders` · write */
  create(body: RequestBody): Promise<Answer>
  createWithHttpInfo(body: RequestBody): Promise<WithHttpInfo>
  /** `GET /campaign-folders/{folder_id}` · read */
  get(folderId: PathValue, opts?: FieldsOptions): Promise<Answer>
  getWithHttpInfo(folderId: PathValue, opts?: FieldsOptions): Promise<WithHttpInfo>
  /** `GET /campaign-folders` · read */
  list(opts?: PageOptions): Promise<Answer>
  listWithHttpInfo(opts?: PageOptions): Promise<WithHttpInfo>
  /** `DELETE /campaign-folders/{folder_id}` · delete */
  remove(folderId: PathValue): Promise<Answer>
  removeWithHttpInfo(folderId: PathValue): Promise<WithHttpInfo>
  /** `PATCH /campaign-folders/{folder_id}` · write */
  update(folderId: PathValue, body: RequestBody): Promise<Answer>
  updateWithHttpInfo(folderId: PathValue, body: RequestBody): Promise<WithHttpInfo>
}

export interface CampaignsApi {
  /** `POST /campaigns/{campaign_id}/feedback` · write */
  addFeedback(campaignId: PathValue, body: RequestBody): Promise<Answer>
  addFeedbackWithHttpInfo(campaignId: PathValue, body: RequestBody): Promise<WithHttpInfo>
  /** `POST /campaigns/{campaign_id}/actions/cancel-send` · write */
  cancelSend(campaignId: PathValue): Promise<Answer>
  cancelSendWithHttpInfo(campaignId: PathValue): Promise<WithHttpInfo>
  /** `POST /campaigns` · write */
  create(body: RequestBody): Promise<Answer>
  createWithHttpInfo(body: RequestBody): Promise<WithHttpInfo>
  /** `POST /campaigns/{campaign_id}/actions/create-resend` · send */
  createResend(campaignId: PathValue): Promise<Answer>
  createResendWithHttpInfo(campaignId: PathValue): Promise<WithHttpInfo>
  /** `DELETE /campaigns/{campaign_id}/feedback/{feedback_id}` · delete */
  deleteFeedbackMessage(campaignId: PathValue, feedbackId: PathValue): Promise<Answer>
  deleteFeedbackMessageWithHttpInfo(campaignId: PathValue, feedbackId: PathValue): Promise<WithHttpInfo>
  /** `GET /campaigns/{campaign_id}` · read */
  get(campaignId: PathValue, opts?: FieldsOptions): Promise<Answer>
  getWithHttpInfo(campaignId: PathValue, opts?: FieldsOptions): Promise<WithHttpInfo>
  /** `GET /campaigns/{campaign_id}/content` · read */
  getContent(campaignId: PathValue, opts?: FieldsOptions): Promise<Answer>
  getContentWithHttpInfo(campaignId: PathValue, opts?: FieldsOptions): Promise<WithHttpInfo>
  /** `GET /campaigns/{campaign_id}/feedback` · read */
  getFeedback(campaignId: PathValue, opts?: FieldsOptions): Promise<Answer>
  getFeedbackWithHttpInfo(campaignId: PathValue, opts?: FieldsOptions): Promise<WithHttpInfo>
  /** `GET /campaigns/{campaign_id}/feedback/{feedback_id}` · read */
  getFeedbackMessage(campaignId: PathValue, feedbackId: PathValue, opts?: FieldsOptions): Promise<Answer>
  getFeedbackMessageWithHttpInfo(campaignId: PathValue, feedbackId: PathValue, opts?: FieldsOptions): Promise<WithHttpInfo>
  /** `GET /campaigns/{campaign_id}/send-checklist` · read */
  getSendChecklist(campaignId: PathValue, opts?: FieldsOptions): Promise<Answer>
  getSendChecklistWithHttpInfo(campaignId: PathValue, opts?: FieldsOptions): Promise<WithHttpInfo>
  /** `GET /campaigns` · read */
  list(opts?: CampaignsListOptions): Promise<Answer>
  listWithHttpInfo(opts?: CampaignsListOptions): Promise<WithHttpInfo>
  /** `POST /campaigns/{campaign_id}/actions/pause` · write */
  pause(campaignId: PathValue): Promise<Answer>
  pauseWithHttpInfo(campaignId: PathValue): Promise<WithHttpInfo>
  /** `DELETE /campaigns/{campaign_id}` · delete */
  remove(campaignId: PathValue): Promise<Answer>
  removeWithHttpInfo(campaignId: PathValue): Promise<WithHttpInfo>
  /** `POST /campaigns/{campaign_id}/actions/replicate` · write */
  replicate(campaignId: PathValue): Promise<Answer>
  replicateWithHttpInfo(campaignId: PathValue): Promise<WithHttpInfo>
  /** `POST /campaigns/{campaign_id}/actions/resume` · send */
  resume(campaignId: PathValue): Promise<Answer>
  resumeWithHttpInfo(campaignId: PathValue): Promise<WithHttpInfo>
  /** `POST /campaigns/{campaign_id}/actions/schedule` · send */
  schedule(campaignId: PathValue, body: RequestBody): Promise<Answer>
  scheduleWithHttpInfo(campaignId: PathValue, body: RequestBody): Promise<WithHttpInfo>
  /** `POST /campaigns/{campaign_id}/actions/send` · send */
  send(campaignId: PathValue): Promise<Answer>
  sendWithHttpInfo(campaignId: PathValue): Promise<WithHttpInfo>
  /** `POST /campaigns/{campaign_id}/actions/test` · send */
  sendTestEmail(campaignId: PathValue, body: RequestBody): Promise<Answer>
  sendTestEmailWithHttpInfo(campaignId: PathValue, body: RequestBody): Promise<WithHttpInfo>
  /** `PUT /campaigns/{campaign_id}/content` · write */
  setContent(campaignId: PathValue, body: RequestBody): Promise<Answer>
  setContentWithHttpInfo(campaignId: PathValue, body: RequestBody): Promise<WithHttpInfo>
  /** `POST /campaigns/{campaign_id}/actions/unschedule` · write */
  unschedule(campaignId: PathValue): Promise<Answer>
  unscheduleWithHttpInfo(campaignId: PathValue): Promise<WithHttpInfo>
  /** `PATCH /campaigns/{campaign_id}` · write */
  update(campaignId: PathValue, body: RequestBody): Promise<Answer>
  updateWithHttpInfo(campaignId: PathValue, body: RequestBody): Promise<WithHttpInfo>
  /** `PATCH /campaigns/{campaign_id}/feedback/{feedback_id}` · write */
  updateFeedbackMessage(campaignId: PathValue, feedbackId: PathValue, body: RequestBody): Promise<Answer>
  updateFeedbackMessageWithHttpInfo(campaignId: PathValue, feedbackId: PathValue, body: RequestBody): Promise<WithHttpInfo>
}

export interface ConnectedSitesApi {
  /** `POST /connected-sites` · connect */
  create(body: RequestBody): Promise<Answer>
  createWithHttpInfo(body: RequestBody): Promise<WithHttpInfo>
  /** `GET /connected-sites/{connected_site_id}` · read */
  get(connectedSiteId: PathValue, opts?: FieldsOptions): Promise<Answer>
  getWithHttpInfo(connectedSiteId: PathValue, opts?: FieldsOptions): Promise<WithHttpInfo>
  /** `GET /connected-sites` · read */
  list(opts?: PageOptions): Promise<Answer>
  listWithHttpInfo(opts?: PageOptions): Promise<WithHttpInfo>
  /** `DELETE /connected-sites/{connected_site_id}` · delete */
  remove(connectedSiteId: PathValue): Promise<Answer>
  removeWithHttpInfo(connectedSiteId: PathValue): Promise<WithHttpInfo>
  /** `POST /connected-sites/{connected_site_id}/actions/verify-script-installation` · connect */
  verifyScriptInstallation(connectedSiteId: PathValue): Promise<Answer>
  verifyScriptInstallationWithHttpInfo(connectedSiteId: PathValue): Promise<WithHttpInfo>
}

export interface ConversationsApi {
  /** `GET /conversations/{conversation_id}` · read */
  get(conversationId: PathValue, opts?: FieldsOptions): Promise<Answer>
  getWithHttpInfo(conversationId: PathValue, opts?: FieldsOptions): Promise<WithHttpInfo>
  /** `GET /conversations/{conversation_id}/messages/{message_id}` · read */
  getConversationMessage(conversationId: PathValue, messageId: PathValue, opts?: FieldsOptions): Promise<Answer>
  getConversationMessageWithHttpInfo(conversationId: PathValue, messageId: PathValue, opts?: FieldsOptions): Promise<WithHttpInfo>
  /** `GET /conversations/{conversation_id}/messages` · read */
  getConversationMessages(conversationId: PathValue, opts?: ConversationsGetConversationMessagesOptions): Promise<Answer>
  getConversationMessagesWithHttpInfo(conversationId: PathValue, opts?: ConversationsGetConversationMessagesOptions): Promise<WithHttpInfo>
  /** `GET /conversations` · read */
  list(opts?: ConversationsListOptions): Promise<Answer>
  listWithHttpInfo(opts?: ConversationsListOptions): Promise<WithHttpInfo>
}

export interface CustomerJourneysApi {
  /** `POST /customer-journeys/journeys/{journey_id}/steps/{step_id}/actions/trigger` · send */
  trigger(journeyId: PathValue, stepId: PathValue, body: RequestBody): Promise<Answer>
  triggerWithHttpInfo(journeyId: PathValue, stepId: PathValue, body: RequestBody): Promise<WithHttpInfo>
}

export interface EcommerceApi {
  /** `POST /ecommerce/stores/{store_id}/carts/{cart_id}/lines` · write */
  addCartLineItem(storeId: PathValue, cartId: PathValue, body: RequestBody): Promise<Answer>
  addCartLineItemWithHttpInfo(storeId: PathValue, cartId: PathValue, body: RequestBody): Promise<WithHttpInfo>
  /** `POST /ecommerce/stores/{store_id}/orders/{order_id}/lines` · write */
  addOrderLineItem(storeId: PathValue, orderId: PathValue, body: RequestBody): Promise<Answer>
  addOrderLineItemWithHttpInfo(storeId: PathValue, orderId: PathValue, body: RequestBody): Promise<WithHttpInfo>
  /** `POST /ecommerce/stores/{store_id}/products/{product_id}/images` · write */
  addProductImage(storeId: PathValue, productId: PathValue, body: RequestBody): Promise<Answer>
  addProductImageWithHttpInfo(storeId: PathValue, productId: PathValue, body: RequestBody): Promise<WithHttpInfo>
  /** `PUT /ecommerce/stores/{store_id}/products/{product_id}/variants/{variant_id}` · write */
  addProductVariant(storeId: PathValue, productId: PathValue, variantId: PathValue, body: RequestBody): Promise<Answer>
  addProductVariantWithHttpInfo(storeId: PathValue, productId: PathValue, variantId: PathValue, body: RequestBody): Promise<WithHttpInfo>
  /** `POST /ecommerce/stores/{store_id}/products/{product_id}/variants` · write */
  addProductVariants(storeId: PathValue, productId: PathValue, body: RequestBody): Promise<Answer>
  addProductVariantsWithHttpInfo(storeId: PathValue, productId: PathValue, body: RequestBody): Promise<WithHttpInfo>
  /** `POST /ecommerce/stores/{store_id}/promo-rules/{promo_rule_id}/promo-codes` · write */
  addPromoCode(storeId: PathValue, promoRuleId: PathValue, body: RequestBody): Promise<Answer>
  addPromoCodeWithHttpInfo(storeId: PathValue, promoRuleId: PathValue, body: RequestBody): Promise<WithHttpInfo>
  /** `POST /ecommerce/stores/{store_id}/promo-rules` · write */
  addPromoRules(storeId: PathValue, body: RequestBody): Promise<Answer>
  addPromoRulesWithHttpInfo(storeId: PathValue, body: RequestBody): Promise<WithHttpInfo>
  /** `POST /ecommerce/stores` · write */
  addStore(body: RequestBody): Promise<Answer>
  addStoreWithHttpInfo(body: RequestBody): Promise<WithHttpInfo>
  /** `POST /ecommerce/stores/{store_id}/carts` · write */
  addStoreCart(storeId: PathValue, body: RequestBody): Promise<Answer>
  addStoreCartWithHttpInfo(storeId: PathValue, body: RequestBody): Promise<WithHttpInfo>
  /** `POST /ecommerce/stores/{store_id}/customers` · write */
  addStoreCustomer(storeId: PathValue, body: RequestBody): Promise<Answer>
  addStoreCustomerWithHttpInfo(storeId: PathValue, body: RequestBody): Promise<WithHttpInfo>
  /** `POST /ecommerce/stores/{store_id}/orders` · write */
  addStoreOrder(storeId: PathValue, body: RequestBody): Promise<Answer>
  addStoreOrderWithHttpInfo(storeId: PathValue, body: RequestBody): Promise<WithHttpInfo>
  /** `POST /ecommerce/stores/{store_id}/products` · write */
  addStoreProduct(storeId: PathValue, body: RequestBody): Promise<Answer>
  addStoreProductWithHttpInfo(storeId: PathValue, body: RequestBody): Promise<WithHttpInfo>
  /** `DELETE /ecommerce/stores/{store_id}/carts/{cart_id}/lines/{line_id}` · delete */
  deleteCartLineItem(storeId: PathValue, cartId: PathValue, lineId: PathValue): Promise<Answer>
  deleteCartLineItemWithHttpInfo(storeId: PathValue, cartId: PathValue, lineId: PathValue): Promise<WithHttpInfo>
  /** `DELETE /ecommerce/stores/{store_id}/orders/{order_id}` · delete */
  deleteOrder(storeId: PathValue, orderId: PathValue): Promise<Answer>
  deleteOrderWithHttpInfo(storeId: PathValue, orderId: PathValue): Promise<WithHttpInfo>
  /** `DELETE /ecommerce/stores/{store_id}/orders/{order_id}/lines/{line_id}` · delete */
  deleteOrderLineItem(storeId: PathValue, orderId: PathValue, lineId: PathValue): Promise<Answer>
  deleteOrderLineItemWithHttpInfo(storeId: PathValue, orderId: PathValue, lineId: PathValue): Promise<WithHttpInfo>
  /** `DELETE /ecommerce/stores/{store_id}/products/{product_id}/images/{image_id}` · delete */
  deleteProductImage(storeId: PathValue, productId: PathValue, imageId: PathValue): Promise<Answer>
  deleteProductImageWithHttpInfo(storeId: PathValue, productId: PathValue, imageId: PathValue): Promise<WithHttpInfo>
  /** `DELETE /ecommerce/stores/{store_id}/products/{product_id}/variants/{variant_id}` · delete */
  deleteProductVariant(storeId: PathValue, productId: PathValue, variantId: PathValue): Promise<Answer>
  deleteProductVariantWithHttpInfo(storeId: PathValue, productId: PathValue, variantId: PathValue): Promise<WithHttpInfo>
  /** `DELETE /ecommerce/stores/{store_id}/promo-rules/{promo_rule_id}/promo-codes/{promo_code_id}` · delete */
  deletePromoCode(storeId: PathValue, promoRuleId: PathValue, promoCodeId: PathValue): Promise<Answer>
  deletePromoCodeWithHttpInfo(storeId: PathValue, promoRuleId: PathValue, promoCodeId: PathValue): Promise<WithHttpInfo>
  /** `DELETE /ecommerce/stores/{store_id}/promo-rules/{promo_rule_id}` · delete */
  deletePromoRule(storeId: PathValue, promoRuleId: PathValue): Promise<Answer>
  deletePromoRuleWithHttpInfo(storeId: PathValue, promoRuleId: PathValue): Promise<WithHttpInfo>
  /** `DELETE /ecommerce/stores/{store_id}` · delete */
  deleteStore(storeId: PathValue): Promise<Answer>
  deleteStoreWithHttpInfo(storeId: PathValue): Promise<WithHttpInfo>
  /** `DELETE /ecommerce/stores/{store_id}/carts/{cart_id}` · delete */
  deleteStoreCart(storeId: PathValue, cartId: PathValue): Promise<Answer>
  deleteStoreCartWithHttpInfo(storeId: PathValue, cartId: PathValue): Promise<WithHttpInfo>
  /** `DELETE /ecommerce/stores/{store_id}/customers/{customer_id}` · delete */
  deleteStoreCustomer(storeId: PathValue, customerId: PathValue): Promise<Answer>
  deleteStoreCustomerWithHttpInfo(storeId: PathValue, customerId: PathValue): Promise<WithHttpInfo>
  /** `DELETE /ecommerce/stores/{store_id}/products/{product_id}` · delete */
  deleteStoreProduct(storeId: PathValue, productId: PathValue): Promise<Answer>
  deleteStoreProductWithHttpInfo(storeId: PathValue, productId: PathValue): Promise<WithHttpInfo>
  /** `GET /ecommerce/stores/{store_id}/carts/{cart_id}/lines` · read */
  getAllCartLineItems(storeId: PathValue, cartId: PathValue, opts?: PageOptions): Promise<Answer>
  getAllCartLineItemsWithHttpInfo(storeId: PathValue, cartId: PathValue, opts?: PageOptions): Promise<WithHttpInfo>
  /** `GET /ecommerce/stores/{store_id}/orders/{order_id}/lines` · read */
  getAllOrderLineItems(storeId: PathValue, orderId: PathValue, opts?: PageOptions): Promise<Answer>
  getAllOrderLineItemsWithHttpInfo(storeId: PathValue, orderId: PathValue, opts?: PageOptions): Promise<WithHttpInfo>
  /** `GET /ecommerce/stores/{store_id}/customers` · read */
  getAllStoreCustomers(storeId: PathValue, opts?: EcommerceGetAllStoreCustomersOptions): Promise<Answer>
  getAllStoreCustomersWithHttpInfo(storeId: PathValue, opts?: EcommerceGetAllStoreCustomersOptions): Promise<WithHttpInfo>
  /** `GET /ecommerce/stores/{store_id}/products` · read */
  getAllStoreProducts(storeId: PathValue, opts?: PageOptions): Promise<Answer>
  getAllStoreProductsWithHttpInfo(storeId: PathValue, opts?: PageOptions): Promise<WithHttpInfo>
  /** `GET /ecommerce/stores/{store_id}/carts/{cart_id}/lines/{line_id}` · read */
  getCartLineItem(storeId: PathValue, cartId: PathValue, lineId: PathValue, opts?: FieldsOptions): Promise<Answer>
  getCartLineItemWithHttpInfo(storeId: PathValue, cartId: PathValue, lineId: PathValue, opts?: FieldsOptions): Promise<WithHttpInfo>
  /** `GET /ecommerce/stores/{store_id}/orders/{order_id}` · read */
  getOrder(storeId: PathValue, orderId: PathValue, opts?: FieldsOptions): Promise<Answer>
  getOrderWithHttpInfo(storeId: PathValue, orderId: PathValue, opts?: FieldsOptions): Promise<WithHttpInfo>
  /** `GET /ecommerce/stores/{store_id}/orders/{order_id}/lines/{line_id}` · read */
  getOrderLineItem(storeId: PathValue, orderId: PathValue, lineId: PathValue, opts?: FieldsOptions): Promise<Answer>
  getOrderLineItemWithHttpInfo(storeId: PathValue, orderId: PathValue, lineId: PathValue, opts?: FieldsOptions): Promise<WithHttpInfo>
  /** `GET /ecommerce/stores/{store_id}/products/{product_id}/images/{image_id}` · read */
  getProductImage(storeId: PathValue, productId: PathValue, imageId: PathValue, opts?: FieldsOptions): Promise<Answer>
  getProductImageWithHttpInfo(storeId: PathValue, productId: PathValue, imageId: PathValue, opts?: FieldsOptions): Promise<WithHttpInfo>
  /** `GET /ecommerce/stores/{store_id}/products/{product_id}/images` · read */
  getProductImages(storeId: PathValue, productId: PathValue, opts?: PageOptions): Promise<Answer>
  getProductImagesWithHttpInfo(storeId: PathValue, productId: PathValue, opts?: PageOptions): Promise<WithHttpInfo>
  /** `GET /ecommerce/stores/{store_id}/products/{product_id}/variants/{variant_id}` · read */
  getProductVariant(storeId: PathValue, productId: PathValue, variantId: PathValue, opts?: FieldsOptions): Promise<Answer>
  getProductVariantWithHttpInfo(storeId: PathValue, productId: PathValue, variantId: PathValue, opts?: FieldsOptions): Promise<WithHttpInfo>
  /** `GET /ecommerce/stores/{store_id}/products/{product_id}/variants` · read */
  getProductVariants(storeId: PathValue, productId: PathValue, opts?: PageOptions): Promise<Answer>
  getProductVariantsWithHttpInfo(storeId: PathValue, productId: PathValue, opts?: PageOptions): Promise<WithHttpInfo>
  /** `GET /ecommerce/stores/{store_id}/promo-rules/{promo_rule_id}/promo-codes/{promo_code_id}` · read */
  getPromoCode(storeId: PathValue, promoRuleId: PathValue, promoCodeId: PathValue, opts?: FieldsOptions): Promise<Answer>
  getPromoCodeWithHttpInfo(storeId: PathValue, promoRuleId: PathValue, promoCodeId: PathValue, opts?: FieldsOptions): Promise<WithHttpInfo>
  /** `GET /ecommerce/stores/{store_id}/promo-rules/{promo_rule_id}/promo-codes` · read */
  getPromoCodes(promoRuleId: PathValue, storeId: PathValue, opts?: PageOptions): Promise<Answer>
  getPromoCodesWithHttpInfo(promoRuleId: PathValue, storeId: PathValue, opts?: PageOptions): Promise<WithHttpInfo>
  /** `GET /ecommerce/stores/{store_id}/promo-rules/{promo_rule_id}` · read */
  getPromoRule(storeId: PathValue, promoRuleId: PathValue, opts?: FieldsOptions): Promise<Answer>
  getPromoRuleWithHttpInfo(storeId: PathValue, promoRuleId: PathValue, opts?: FieldsOptions): Promise<WithHttpInfo>
  /** `GET /ecommerce/stores/{store_id}` · read */
  getStore(storeId: PathValue, opts?: FieldsOptions): Promise<Answer>
  getStoreWithHttpInfo(storeId: PathValue, opts?: FieldsOptions): Promise<WithHttpInfo>
  /** `GET /ecommerce/stores/{store_id}/carts/{cart_id}` · read */
  getStoreCart(storeId: PathValue, cartId: PathValue, opts?: FieldsOptions): Promise<Answer>
  getStoreCartWithHttpInfo(storeId: PathValue, cartId: PathValue, opts?: FieldsOptions): Promise<WithHttpInfo>
  /** `GET /ecommerce/stores/{store_id}/carts` · read */
  getStoreCarts(storeId: PathValue, opts?: PageOptions): Promise<Answer>
  getStoreCartsWithHttpInfo(storeId: PathValue, opts?: PageOptions): Promise<WithHttpInfo>
  /** `GET /ecommerce/stores/{store_id}/customers/{customer_id}` · read */
  getStoreCustomer(storeId: PathValue, customerId: PathValue, opts?: FieldsOptions): Promise<Answer>
  getStoreCustomerWithHttpInfo(storeId: PathValue, customerId: PathValue, opts?: FieldsOptions): Promise<WithHttpInfo>
  /** `GET /ecommerce/stores/{store_id}/orders` · read */
  getStoreOrders(storeId: PathValue, opts?: EcommerceGetStoreOrdersOptions): Promise<Answer>
  getStoreOrdersWithHttpInfo(storeId: PathValue, opts?: EcommerceGetStoreOrdersOptions): Promise<WithHttpInfo>
  /** `GET /ecommerce/stores/{store_id}/products/{product_id}` · read */
  getStoreProduct(storeId: PathValue, productId: PathValue, opts?: FieldsOptions): Promise<Answer>
  getStoreProductWithHttpInfo(storeId: PathValue, productId: PathValue, opts?: FieldsOptions): Promise<WithHttpInfo>
  /** `GET /ecommerce/stores/{store_id}/promo-rules` · read */
  listPromoRules(storeId: PathValue, opts?: PageOptions): Promise<Answer>
  listPromoRulesWithHttpInfo(storeId: PathValue, opts?: PageOptions): Promise<WithHttpInfo>
  /** `GET /ecommerce/orders` · read */
  orders(opts?: EcommerceOrdersOptions): Promise<Answer>
  ordersWithHttpInfo(opts?: EcommerceOrdersOptions): Promise<WithHttpInfo>
  /** `PUT /ecommerce/stores/{store_id}/customers/{customer_id}` · write */
  setStoreCustomer(storeId: PathValue, customerId: PathValue, body: RequestBody): Promise<Answer>
  setStoreCustomerWithHttpInfo(storeId: PathValue, customerId: PathValue, body: RequestBody): Promise<WithHttpInfo>
  /** `GET /ecommerce/stores` · read */
  stores(opts?: PageOptions): Promise<Answer>
  storesWithHttpInfo(opts?: PageOptions): Promise<WithHttpInfo>
  /** `PATCH /ecommerce/stores/{store_id}/carts/{cart_id}/lines/{line_id}` · write */
  updateCartLineItem(storeId: PathValue, cartId: PathValue, lineId: PathValue, body: RequestBody): Promise<Answer>
  updateCartLineItemWithHttpInfo(storeId: PathValue, cartId: PathValue, lineId: PathValue, body: RequestBody): Promise<WithHttpInfo>
  /** `PATCH /ecommerce/stores/{store_id}/orders/{order_id}` · write */
  updateOrder(storeId: PathValue, orderId: PathValue, body: RequestBody): Promise<Answer>
  updateOrderWithHttpInfo(storeId: PathValue, orderId: PathValue, body: RequestBody): Promise<WithHttpInfo>
  /** `PATCH /ecommerce/stores/{store_id}/orders/{order_id}/lines/{line_id}` · write */
  updateOrderLineItem(storeId: PathValue, orderId: PathValue, lineId: PathValue, body: RequestBody): Promise<Answer>
  updateOrderLineItemWithHttpInfo(storeId: PathValue, orderId: PathValue, lineId: PathValue, body: RequestBody): Promise<WithHttpInfo>
  /** `PATCH /ecommerce/stores/{store_id}/products/{product_id}/images/{image_id}` · write */
  updateProductImage(storeId: PathValue, productId: PathValue, imageId: PathValue, body: RequestBody): Promise<Answer>
  updateProductImageWithHttpInfo(storeId: PathValue, productId: PathValue, imageId: PathValue, body: RequestBody): Promise<WithHttpInfo>
  /** `PATCH /ecommerce/stores/{store_id}/products/{product_id}/variants/{variant_id}` · write */
  updateProductVariant(storeId: PathValue, productId: PathValue, variantId: PathValue, body: RequestBody): Promise<Answer>
  updateProductVariantWithHttpInfo(storeId: PathValue, productId: PathValue, variantId: PathValue, body: RequestBody): Promise<WithHttpInfo>
  /** `PATCH /ecommerce/stores/{store_id}/promo-rules/{promo_rule_id}/promo-codes/{promo_code_id}` · write */
  updatePromoCode(storeId: PathValue, promoRuleId: PathValue, promoCodeId: PathValue, body: RequestBody): Promise<Answer>
  updatePromoCodeWithHttpInfo(storeId: PathValue, promoRuleId: PathValue, promoCodeId: PathValue, body: RequestBody): Promise<WithHttpInfo>
  /** `PATCH /ecommerce/stores/{store_id}/promo-rules/{promo_rule_id}` · write */
  updatePromoRule(storeId: PathValue, promoRuleId: PathValue, body: RequestBody): Promise<Answer>
  updatePromoRuleWithHttpInfo(storeId: PathValue, promoRuleId: PathValue, body: RequestBody): Promise<WithHttpInfo>
  /** `PATCH /ecommerce/stores/{store_id}` · write */
  updateStore(storeId: PathValue, body: RequestBody): Promise<Answer>
  updateStoreWithHttpInfo(storeId: PathValue, body: RequestBody): Promise<WithHttpInfo>
  /** `PATCH /ecommerce/stores/{store_id}/carts/{cart_id}` · write */
  updateStoreCart(storeId: PathValue, cartId: PathValue, body: RequestBody): Promise<Answer>
  updateStoreCartWithHttpInfo(storeId: PathValue, cartId: PathValue, body: RequestBody): Promise<WithHttpInfo>
  /** `PATCH /ecommerce/stores/{store_id}/customers/{customer_id}` · write */
  updateStoreCustomer(storeId: PathValue, customerId: PathValue, body: RequestBody): Promise<Answer>
  updateStoreCustomerWithHttpInfo(storeId: PathValue, customerId: PathValue, body: RequestBody): Promise<WithHttpInfo>
  /** `PATCH /ecommerce/stores/{store_id}/products/{product_id}` · write */
  updateStoreProduct(storeId: PathValue, productId: PathValue, body: RequestBody): Promise<Answer>
  updateStoreProductWithHttpInfo(storeId: PathValue, productId: PathValue, body: RequestBody): Promise<WithHttpInfo>
}

export interface FacebookAdsApi {
  /** `GET /facebook-ads/{outreach_id}` · read */
  getAd(outreachId: PathValue, opts?: FieldsOptions): Promise<Answer>
  getAdWithHttpInfo(outreachId: PathValue, opts?: FieldsOptions): Promise<WithHttpInfo>
  /** `GET /facebook-ads` · read */
  list(opts?: FacebookAdsListOptions): Promise<Answer>
  listWithHttpInfo(opts?: FacebookAdsListOptions): Promise<WithHttpInfo>
}

export interface FileManagerApi {
  /** `POST /file-manager/folders` · write */
  createFolder(body: RequestBody): Promise<Answer>
  createFolderWithHttpInfo(body: RequestBody): Promise<WithHttpInfo>
  /** `DELETE /file-manager/files/{file_id}` · delete */
  deleteFile(fileId: PathValue): Promise<Answer>
  deleteFileWithHttpInfo(fileId: PathValue): Promise<WithHttpInfo>
  /** `DELETE /file-manager/folders/{folder_id}` · delete */
  deleteFolder(folderId: PathValue): Promise<Answer>
  deleteFolderWithHttpInfo(folderId: PathValue): Promise<WithHttpInfo>
  /** `GET /file-manager/files` · read */
  files(opts?: FileManagerFilesOptions): Promise<Answer>
  filesWithHttpInfo(opts?: FileManagerFilesOptions): Promise<WithHttpInfo>
  /** `GET /file-manager/files/{file_id}` · read */
  getFile(fileId: PathValue, opts?: FieldsOptions): Promise<Answer>
  getFileWithHttpInfo(fileId: PathValue, opts?: FieldsOptions): Promise<WithHttpInfo>
  /** `GET /file-manager/folders/{folder_id}` · read */
  getFolder(folderId: PathValue, opts?: FieldsOptions): Promise<Answer>
  getFolderWithHttpInfo(folderId: PathValue, opts?: FieldsOptions): Promise<WithHttpInfo>
  /** `GET /file-manager/folders` · read */
  listFolders(opts?: FileManagerListFoldersOptions): Promise<Answer>
  listFoldersWithHttpInfo(opts?: FileManagerListFoldersOptions): Promise<WithHttpInfo>
  /** `PATCH /file-manager/files/{file_id}` · write */
  updateFile(fileId: PathValue, body: RequestBody): Promise<Answer>
  updateFileWithHttpInfo(fileId: PathValue, body: RequestBody): Promise<WithHttpInfo>
  /** `PATCH /file-manager/folders/{folder_id}` · write */
  updateFolder(folderId: PathValue, body: RequestBody): Promise<Answer>
  updateFolderWithHttpInfo(folderId: PathValue, body: RequestBody): Promise<WithHttpInfo>
  /** `POST /file-manager/files` · write */
  upload(body: RequestBody): Promise<Answer>
  uploadWithHttpInfo(body: RequestBody): Promise<WithHttpInfo>
}

export interface LandingPagesApi {
  /** `POST /landing-pages` · write */
  create(body: RequestBody, opts?: LandingPagesCreateOptions): Promise<Answer>
  createWithHttpInfo(body: RequestBody, opts?: LandingPagesCreateOptions): Promise<WithHttpInfo>
  /** `DELETE /landing-pages/{page_id}` · delete */
  deletePage(pageId: PathValue): Promise<Answer>
  deletePageWithHttpInfo(pageId: PathValue): Promise<WithHttpInfo>
  /** `GET /landing-pages` · read */
  getAll(opts?: LandingPagesGetAllOptions): Promise<Answer>
  getAllWithHttpInfo(opts?: LandingPagesGetAllOptions): Promise<WithHttpInfo>
  /** `GET /landing-pages/{page_id}` · read */
  getPage(pageId: PathValue, opts?: FieldsOptions): Promise<Answer>
  getPageWithHttpInfo(pageId: PathValue, opts?: FieldsOptions): Promise<WithHttpInfo>
  /** `GET /landing-pages/{page_id}/content` · read */
  getPageContent(pageId: PathValue, opts?: FieldsOptions): Promise<Answer>
  getPageContentWithHttpInfo(pageId: PathValue, opts?: FieldsOptions): Promise<WithHttpInfo>
  /** `POST /landing-pages/{page_id}/actions/publish` · publish */
  publishPage(pageId: PathValue): Promise<Answer>
  publishPageWithHttpInfo(pageId: PathValue): Promise<WithHttpInfo>
  /** `POST /landing-pages/{page_id}/actions/unpublish` · publish */
  unpublishPage(pageId: PathValue): Promise<Answer>
  unpublishPageWithHttpInfo(pageId: PathValue): Promise<WithHttpInfo>
  /** `PATCH /landing-pages/{page_id}` · write */
  updatePage(pageId: PathValue, body: RequestBody): Promise<Answer>
  updatePageWithHttpInfo(pageId: PathValue, body: RequestBody): Promise<WithHttpInfo>
}

export interface ListsApi {
  /** `POST /lists/{list_id}/members` · write */
  addListMember(listId: PathValue, body: RequestBody, opts?: ListsAddListMemberOptions): Promise<Answer>
  addListMemberWithHttpInfo(listId: PathValue, body: RequestBody, opts?: ListsAddListMemberOptions): Promise<WithHttpInfo>
  /** `POST /lists/{list_id}/merge-fields` · write */
  addListMergeField(listId: PathValue, body: RequestBody): Promise<Answer>
  addListMergeFieldWithHttpInfo(listId: PathValue, body: RequestBody): Promise<WithHttpInfo>
  /** `POST /lists/{list_id}` · write */
  batchListMembers(listId: PathValue, body: RequestBody, opts?: ListsBatchListMembersOptions): Promise<Answer>
  batchListMembersWithHttpInfo(listId: PathValue, body: RequestBody, opts?: ListsBatchListMembersOptions): Promise<WithHttpInfo>
  /** `POST /lists/{list_id}/segments/{segment_id}` · write */
  batchSegmentMembers(body: RequestBody, listId: PathValue, segmentId: PathValue): Promise<Answer>
  batchSegmentMembersWithHttpInfo(body: RequestBody, listId: PathValue, segmentId: PathValue): Promise<WithHttpInfo>
  /** `POST /lists/{list_id}/interest-categories/{interest_category_id}/interests` · write */
  createInterestCategoryInterest(listId: PathValue, interestCategoryId: PathValue, body: RequestBody): Promise<Answer>
  createInterestCategoryInterestWithHttpInfo(listId: PathValue, interestCategoryId: PathValue, body: RequestBody): Promise<WithHttpInfo>
  /** `POST /lists` · write */
  createList(body: RequestBody): Promise<Answer>
  createListWithHttpInfo(body: RequestBody): Promise<WithHttpInfo>
  /** `POST /lists/{list_id}/interest-categories` · write */
  createListInterestCategory(listId: PathValue, body: RequestBody): Promise<Answer>
  createListInterestCategoryWithHttpInfo(listId: PathValue, body: RequestBody): Promise<WithHttpInfo>
  /** `POST /lists/{list_id}/members/{subscriber_hash}/events` · write */
  createListMemberEvent(listId: PathValue, subscriberHash: PathValue, body: RequestBody): Promise<Answer>
  createListMemberEventWithHttpInfo(listId: PathValue, subscriberHash: PathValue, body: RequestBody): Promise<WithHttpInfo>
  /** `POST /lists/{list_id}/members/{subscriber_hash}/notes` · write */
  createListMemberNote(listId: PathValue, subscriberHash: PathValue, body: RequestBody): Promise<Answer>
  createListMemberNoteWithHttpInfo(listId: PathValue, subscriberHash: PathValue, body: RequestBody): Promise<WithHttpInfo>
  /** `POST /lists/{list_id}/webhooks` · connect */
  createListWebhook(listId: PathValue, body: RequestBody): Promise<Answer>
  createListWebhookWithHttpInfo(listId: PathValue, body: RequestBody): Promise<WithHttpInfo>
  /** `POST /lists/{list_id}/segments` · write */
  createSegment(listId: PathValue, body: RequestBody): Promise<Answer>
  createSegmentWithHttpInfo(listId: PathValue, body: RequestBody): Promise<WithHttpInfo>
  /** `POST /lists/{list_id}/segments/{segment_id}/members` · write */
  createSegmentMember(listId: PathValue, segmentId: PathValue, body: RequestBody): Promise<Answer>
  createSegmentMemberWithHttpInfo(listId: PathValue, segmentId: PathValue, body: RequestBody): Promise<WithHttpInfo>
  /** `DELETE /lists/{list_id}/interest-categories/{interest_category_id}` · delete */
  deleteInterestCategory(listId: PathValue, interestCategoryId: PathValue): Promise<Answer>
  deleteInterestCategoryWithHttpInfo(listId: PathValue, interestCategoryId: PathValue): Promise<WithHttpInfo>
  /** `DELETE /lists/{list_id}/interest-categories/{interest_category_id}/interests/{interest_id}` · delete */
  deleteInterestCategoryInterest(listId: PathValue, interestCategoryId: PathValue, interestId: PathValue): Promise<Answer>
  deleteInterestCategoryInterestWithHttpInfo(listId: PathValue, interestCategoryId: PathValue, interestId: PathValue): Promise<WithHttpInfo>
  /** `DELETE /lists/{list_id}` · delete */
  deleteList(listId: PathValue): Promise<Answer>
  deleteListWithHttpInfo(listId: PathValue): Promise<WithHttpInfo>
  /** `DELETE /lists/{list_id}/members/{subscriber_hash}` · delete */
  deleteListMember(listId: PathValue, subscriberHash: PathValue): Promise<Answer>
  deleteListMemberWithHttpInfo(listId: PathValue, subscriberHash: PathValue): Promise<WithHttpInfo>
  /** `DELETE /lists/{list_id}/members/{subscriber_hash}/notes/{note_id}` · delete */
  deleteListMemberNote(listId: PathValue, subscriberHash: PathValue, noteId: PathValue): Promise<Answer>
  deleteListMemberNoteWithHttpInfo(listId: PathValue, subscriberHash: PathValue, noteId: PathValue): Promise<WithHttpInfo>
  /** `POST /lists/{list_id}/members/{subscriber_hash}/actions/delete-permanent` · delete */
  deleteListMemberPermanent(listId: PathValue, subscriberHash: PathValue): Promise<Answer>
  deleteListMemberPermanentWithHttpInfo(listId: PathValue, subscriberHash: PathValue): Promise<WithHttpInfo>
  /** `DELETE /lists/{list_id}/merge-fields/{merge_id}` · delete */
  deleteListMergeField(listId: PathValue, mergeId: PathValue): Promise<Answer>
  deleteListMergeFieldWithHttpInfo(listId: PathValue, mergeId: PathValue): Promise<WithHttpInfo>
  /** `DELETE /lists/{list_id}/webhooks/{webhook_id}` · delete */
  deleteListWebhook(listId: PathValue, webhookId: PathValue): Promise<Answer>
  deleteListWebhookWithHttpInfo(listId: PathValue, webhookId: PathValue): Promise<WithHttpInfo>
  /** `DELETE /lists/{list_id}/segments/{segment_id}` · delete */
  deleteSegment(listId: PathValue, segmentId: PathValue): Promise<Answer>
  deleteSegmentWithHttpInfo(listId: PathValue, segmentId: PathValue): Promise<WithHttpInfo>
  /** `GET /lists` · read */
  getAllLists(opts?: ListsGetAllListsOptions): Promise<Answer>
  getAllListsWithHttpInfo(opts?: ListsGetAllListsOptions): Promise<WithHttpInfo>
  /** `GET /lists/{list_id}/surveys` · read */
  getAllSurveysForList(listId: PathValue): Promise<Answer>
  getAllSurveysForListWithHttpInfo(listId: PathValue): Promise<WithHttpInfo>
  /** `GET /lists/{list_id}/interest-categories/{interest_category_id}` · read */
  getInterestCategory(listId: PathValue, interestCategoryId: PathValue, opts?: FieldsOptions): Promise<Answer>
  getInterestCategoryWithHttpInfo(listId: PathValue, interestCategoryId: PathValue, opts?: FieldsOptions): Promise<WithHttpInfo>
  /** `GET /lists/{list_id}/interest-categories/{interest_category_id}/interests/{interest_id}` · read */
  getInterestCategoryInterest(listId: PathValue, interestCategoryId: PathValue, interestId: PathValue, opts?: FieldsOptions): Promise<Answer>
  getInterestCategoryInterestWithHttpInfo(listId: PathValue, interestCategoryId: PathValue, interestId: PathValue, opts?: FieldsOptions): Promise<WithHttpInfo>
  /** `GET /lists/{list_id}` · read */
  getList(listId: PathValue, opts?: ListsGetListOptions): Promise<Answer>
  getListWithHttpInfo(listId: PathValue, opts?: ListsGetListOptions): Promise<WithHttpInfo>
  /** `GET /lists/{list_id}/abuse-reports/{report_id}` · read */
  getListAbuseReportDetails(listId: PathValue, reportId: PathValue, opts?: PageOptions): Promise<Answer>
  getListAbuseReportDetailsWithHttpInfo(listId: PathValue, reportId: PathValue, opts?: PageOptions): Promise<WithHttpInfo>
  /** `GET /lists/{list_id}/abuse-reports` · read */
  getListAbuseReports(listId: PathValue, opts?: PageOptions): Promise<Answer>
  getListAbuseReportsWithHttpInfo(listId: PathValue, opts?: PageOptions): Promise<WithHttpInfo>
  /** `GET /lists/{list_id}/clients` · read */
  getListClients(listId: PathValue, opts?: FieldsOptions): Promise<Answer>
  getListClientsWithHttpInfo(listId: PathValue, opts?: FieldsOptions): Promise<WithHttpInfo>
  /** `GET /lists/{list_id}/growth-history` · read */
  getListGrowthHistory(listId: PathValue, opts?: ListsGetListGrowthHistoryOptions): Promise<Answer>
  getListGrowthHistoryWithHttpInfo(listId: PathValue, opts?: ListsGetListGrowthHistoryOptions): Promise<WithHttpInfo>
  /** `GET /lists/{list_id}/growth-history/{month}` · read */
  getListGrowthHistoryByMonth(listId: PathValue, month: PathValue, opts?: FieldsOptions): Promise<Answer>
  getListGrowthHistoryByMonthWithHttpInfo(listId: PathValue, month: PathValue, opts?: FieldsOptions): Promise<WithHttpInfo>
  /** `GET /lists/{list_id}/interest-categories` · read */
  getListInterestCategories(listId: PathValue, opts?: ListsGetListInterestCategoriesOptions): Promise<Answer>
  getListInterestCategoriesWithHttpInfo(listId: PathValue, opts?: ListsGetListInterestCategoriesOptions): Promise<WithHttpInfo>
  /** `GET /lists/{list_id}/locations` · read */
  getListLocations(listId: PathValue, opts?: FieldsOptions): Promise<Answer>
  getListLocationsWithHttpInfo(listId: PathValue, opts?: FieldsOptions): Promise<WithHttpInfo>
  /** `GET /lists/{list_id}/members/{subscriber_hash}` · read */
  getListMember(listId: PathValue, subscriberHash: PathValue, opts?: FieldsOptions): Promise<Answer>
  getListMemberWithHttpInfo(listId: PathValue, subscriberHash: PathValue, opts?: FieldsOptions): Promise<WithHttpInfo>
  /** `GET /lists/{list_id}/members/{subscriber_hash}/activity` · read */
  getListMemberActivity(listId: PathValue, subscriberHash: PathValue, opts?: ListsGetListMemberActivityOptions): Promise<Answer>
  getListMemberActivityWithHttpInfo(listId: PathValue, subscriberHash: PathValue, opts?: ListsGetListMemberActivityOptions): Promise<WithHttpInfo>
  /** `GET /lists/{list_id}/members/{subscriber_hash}/activity-feed` · read */
  getListMemberActivityFeed(listId: PathValue, subscriberHash: PathValue, opts?: ListsGetListMemberActivityFeedOptions): Promise<Answer>
  getListMemberActivityFeedWithHttpInfo(listId: PathValue, subscriberHash: PathValue, opts?: ListsGetListMemberActivityFeedOptions): Promise<WithHttpInfo>
  /** `GET /lists/{list_id}/members/{subscriber_hash}/events` · read */
  getListMemberEvents(listId: PathValue, subscriberHash: PathValue, opts?: PageOptions): Promise<Answer>
  getListMemberEventsWithHttpInfo(listId: PathValue, subscriberHash: PathValue, opts?: PageOptions): Promise<WithHttpInfo>
  /** `GET /lists/{list_id}/members/{subscriber_hash}/goals` · read */
  getListMemberGoals(listId: PathValue, subscriberHash: PathValue, opts?: FieldsOptions): Promise<Answer>
  getListMemberGoalsWithHttpInfo(listId: PathValue, subscriberHash: PathValue, opts?: FieldsOptions): Promise<WithHttpInfo>
  /** `GET /lists/{list_id}/members/{subscriber_hash}/notes/{note_id}` · read */
  getListMemberNote(listId: PathValue, subscriberHash: PathValue, noteId: PathValue, opts?: FieldsOptions): Promise<Answer>
  getListMemberNoteWithHttpInfo(listId: PathValue, subscriberHash: PathValue, noteId: PathValue, opts?: FieldsOptions): Promise<WithHttpInfo>
  /** `GET /lists/{list_id}/members/{subscriber_hash}/notes` · read */
  getListMemberNotes(listId: PathValue, subscriberHash: PathValue, opts?: ListsGetListMemberNotesOptions): Promise<Answer>
  getListMemberNotesWithHttpInfo(listId: PathValue, subscriberHash: PathValue, opts?: ListsGetListMemberNotesOptions): Promise<WithHttpInfo>
  /** `GET /lists/{list_id}/members/{subscriber_hash}/tags` · read */
  getListMemberTags(listId: PathValue, subscriberHash: PathValue, opts?: PageOptions): Promise<Answer>
  getListMemberTagsWithHttpInfo(listId: PathValue, subscriberHash: PathValue, opts?: PageOptions): Promise<WithHttpInfo>
  /** `GET /lists/{list_id}/members` · read */
  getListMembersInfo(listId: PathValue, opts?: ListsGetListMembersInfoOptions): Promise<Answer>
  getListMembersInfoWithHttpInfo(listId: PathValue, opts?: ListsGetListMembersInfoOptions): Promise<WithHttpInfo>
  /** `GET /lists/{list_id}/merge-fields/{merge_id}` · read */
  getListMergeField(listId: PathValue, mergeId: PathValue, opts?: FieldsOptions): Promise<Answer>
  getListMergeFieldWithHttpInfo(listId: PathValue, mergeId: PathValue, opts?: FieldsOptions): Promise<WithHttpInfo>
  /** `GET /lists/{list_id}/merge-fields` · read */
  getListMergeFields(listId: PathValue, opts?: ListsGetListMergeFieldsOptions): Promise<Answer>
  getListMergeFieldsWithHttpInfo(listId: PathValue, opts?: ListsGetListMergeFieldsOptions): Promise<WithHttpInfo>
  /** `GET /lists/{list_id}/activity` · read */
  getListRecentActivity(listId: PathValue, opts?: PageOptions): Promise<Answer>
  getListRecentActivityWithHttpInfo(listId: PathValue, opts?: PageOptions): Promise<WithHttpInfo>
  /** `GET /lists/{list_id}/signup-forms` · read */
  getListSignupForms(listId: PathValue): Promise<Answer>
  getListSignupFormsWithHttpInfo(listId: PathValue): Promise<WithHttpInfo>
  /** `GET /lists/{list_id}/webhooks/{webhook_id}` · read */
  getListWebhook(listId: PathValue, webhookId: PathValue): Promise<Answer>
  getListWebhookWithHttpInfo(listId: PathValue, webhookId: PathValue): Promise<WithHttpInfo>
  /** `GET /lists/{list_id}/webhooks` · read */
  getListWebhooks(listId: PathValue): Promise<Answer>
  getListWebhooksWithHttpInfo(listId: PathValue): Promise<WithHttpInfo>
  /** `GET /lists/{list_id}/segments/{segment_id}` · read */
  getSegment(listId: PathValue, segmentId: PathValue, opts?: ListsGetSegmentOptions): Promise<Answer>
  getSegmentWithHttpInfo(listId: PathValue, segmentId: PathValue, opts?: ListsGetSegmentOptions): Promise<WithHttpInfo>
  /** `GET /lists/{list_id}/segments/{segment_id}/members` · read */
  getSegmentMembersList(listId: PathValue, segmentId: PathValue, opts?: ListsGetSegmentMembersListOptions): Promise<Answer>
  getSegmentMembersListWithHttpInfo(listId: PathValue, segmentId: PathValue, opts?: ListsGetSegmentMembersListOptions): Promise<WithHttpInfo>
  /** `GET /lists/{list_id}/surveys/{survey_id}` · read */
  getSurvey(listId: PathValue, surveyId: PathValue): Promise<Answer>
  getSurveyWithHttpInfo(listId: PathValue, surveyId: PathValue): Promise<WithHttpInfo>
  /** `GET /lists/{list_id}/interest-categories/{interest_category_id}/interests` · read */
  listInterestCategoryInterests(listId: PathValue, interestCategoryId: PathValue, opts?: PageOptions): Promise<Answer>
  listInterestCategoryInterestsWithHttpInfo(listId: PathValue, interestCategoryId: PathValue, opts?: PageOptions): Promise<WithHttpInfo>
  /** `GET /lists/{list_id}/segments` · read */
  listSegments(listId: PathValue, opts?: ListsListSegmentsOptions): Promise<Answer>
  listSegmentsWithHttpInfo(listId: PathValue, opts?: ListsListSegmentsOptions): Promise<WithHttpInfo>
  /** `DELETE /lists/{list_id}/segments/{segment_id}/members/{subscriber_hash}` · delete */
  removeSegmentMember(listId: PathValue, segmentId: PathValue, subscriberHash: PathValue): Promise<Answer>
  removeSegmentMemberWithHttpInfo(listId: PathValue, segmentId: PathValue, subscriberHash: PathValue): Promise<WithHttpInfo>
  /** `PUT /lists/{list_id}/members/{subscriber_hash}` · write */
  setListMember(listId: PathValue, subscriberHash: PathValue, body: RequestBody, opts?: ListsSetListMemberOptions): Promise<Answer>
  setListMemberWithHttpInfo(listId: PathValue, subscriberHash: PathValue, body: RequestBody, opts?: ListsSetListMemberOptions): Promise<WithHttpInfo>
  /** `GET /lists/{list_id}/tag-search` · read */
  tagSearch(listId: PathValue, opts?: ListsTagSearchOptions): Promise<Answer>
  tagSearchWithHttpInfo(listId: PathValue, opts?: ListsTagSearchOptions): Promise<WithHttpInfo>
  /** `PATCH /lists/{list_id}/interest-categories/{interest_category_id}` · write */
  updateInterestCategory(listId: PathValue, interestCategoryId: PathValue, body: RequestBody): Promise<Answer>
  updateInterestCategoryWithHttpInfo(listId: PathValue, interestCategoryId: PathValue, body: RequestBody): Promise<WithHttpInfo>
  /** `PATCH /lists/{list_id}/interest-categories/{interest_category_id}/interests/{interest_id}` · write */
  updateInterestCategoryInterest(listId: PathValue, interestCategoryId: PathValue, interestId: PathValue, body: RequestBody): Promise<Answer>
  updateInterestCategoryInterestWithHttpInfo(listId: PathValue, interestCategoryId: PathValue, interestId: PathValue, body: RequestBody): Promise<WithHttpInfo>
  /** `PATCH /lists/{list_id}` · write */
  updateList(listId: PathValue, body: RequestBody): Promise<Answer>
  updateListWithHttpInfo(listId: PathValue, body: RequestBody): Promise<WithHttpInfo>
  /** `PATCH /lists/{list_id}/members/{subscriber_hash}` · write */
  updateListMember(listId: PathValue, subscriberHash: PathValue, body: RequestBody, opts?: ListsUpdateListMemberOptions): Promise<Answer>
  updateListMemberWithHttpInfo(listId: PathValue, subscriberHash: PathValue, body: RequestBody, opts?: ListsUpdateListMemberOptions): Promise<WithHttpInfo>
  /** `PATCH /lists/{list_id}/members/{subscriber_hash}/notes/{note_id}` · write */
  updateListMemberNote(listId: PathValue, subscriberHash: PathValue, noteId: PathValue, body: RequestBody): Promise<Answer>
  updateListMemberNoteWithHttpInfo(listId: PathValue, subscriberHash: PathValue, noteId: PathValue, body: RequestBody): Promise<WithHttpInfo>
  /** `POST /lists/{list_id}/members/{subscriber_hash}/tags` · write */
  updateListMemberTags(listId: PathValue, subscriberHash: PathValue, body: RequestBody): Promise<Answer>
  updateListMemberTagsWithHttpInfo(listId: PathValue, subscriberHash: PathValue, body: RequestBody): Promise<WithHttpInfo>
  /** `PATCH /lists/{list_id}/merge-fields/{merge_id}` · write */
  updateListMergeField(listId: PathValue, mergeId: PathValue, body: RequestBody): Promise<Answer>
  updateListMergeFieldWithHttpInfo(listId: PathValue, mergeId: PathValue, body: RequestBody): Promise<WithHttpInfo>
  /** `POST /lists/{list_id}/signup-forms` · write */
  updateListSignupForm(listId: PathValue, body: RequestBody): Promise<Answer>
  updateListSignupFormWithHttpInfo(listId: PathValue, body: RequestBody): Promise<WithHttpInfo>
  /** `PATCH /lists/{list_id}/webhooks/{webhook_id}` · connect */
  updateListWebhook(listId: PathValue, webhookId: PathValue, body: RequestBody): Promise<Answer>
  updateListWebhookWithHttpInfo(listId: PathValue, webhookId: PathValue, body: RequestBody): Promise<WithHttpInfo>
  /** `PATCH /lists/{list_id}/segments/{segment_id}` · write */
  updateSegment(listId: PathValue, segmentId: PathValue, body: RequestBody): Promise<Answer>
  updateSegmentWithHttpInfo(listId: PathValue, segmentId: PathValue, body: RequestBody): Promise<WithHttpInfo>
}

export interface PingApi {
  /** `GET /ping` · read */
  get(): Promise<Answer>
  getWithHttpInfo(): Promise<WithHttpInfo>
}

export interface ReportingApi {
  /** `GET /reporting/facebook-ads/{outreach_id}/ecommerce-product-activity` · read */
  getFacebookAdProductActivityReport(outreachId: PathValue, opts?: ReportingGetFacebookAdProductActivityReportOptions): Promise<Answer>
  getFacebookAdProductActivityReportWithHttpInfo(outreachId: PathValue, opts?: ReportingGetFacebookAdProductActivityReportOptions): Promise<WithHttpInfo>
  /** `GET /reporting/facebook-ads/{outreach_id}` · read */
  getFacebookAdReport(outreachId: PathValue, opts?: FieldsOptions): Promise<Answer>
  getFacebookAdReportWithHttpInfo(outreachId: PathValue, opts?: FieldsOptions): Promise<WithHttpInfo>
  /** `GET /reporting/facebook-ads` · read */
  getFacebookAdsReportAll(opts?: ReportingGetFacebookAdsReportAllOptions): Promise<Answer>
  getFacebookAdsReportAllWithHttpInfo(opts?: ReportingGetFacebookAdsReportAllOptions): Promise<WithHttpInfo>
  /** `GET /reporting/landing-pages/{outreach_id}` · read */
  getLandingPageReport(outreachId: PathValue, opts?: FieldsOptions): Promise<Answer>
  getLandingPageReportWithHttpInfo(outreachId: PathValue, opts?: FieldsOptions): Promise<WithHttpInfo>
  /** `GET /reporting/landing-pages` · read */
  getLandingPageReportsAll(opts?: PageOptions): Promise<Answer>
  getLandingPageReportsAllWithHttpInfo(opts?: PageOptions): Promise<WithHttpInfo>
  /** `GET /reporting/surveys/{outreach_id}/questions/{question_id}/answers` · read */
  getSurveyQuestionAnswers(outreachId: PathValue, questionId: PathValue, opts?: ReportingGetSurveyQuestionAnswersOptions): Promise<Answer>
  getSurveyQuestionAnswersWithHttpInfo(outreachId: PathValue, questionId: PathValue, opts?: ReportingGetSurveyQuestionAnswersOptions): Promise<WithHttpInfo>
  /** `GET /reporting/surveys/{outreach_id}/questions/{question_id}` · read */
  getSurveyQuestionReport(outreachId: PathValue, questionId: PathValue, opts?: FieldsOptions): Promise<Answer>
  getSurveyQuestionReportWithHttpInfo(outreachId: PathValue, questionId: PathValue, opts?: FieldsOptions): Promise<WithHttpInfo>
  /** `GET /reporting/surveys/{outreach_id}/questions` · read */
  getSurveyQuestionReportsAll(outreachId: PathValue, opts?: FieldsOptions): Promise<Answer>
  getSurveyQuestionReportsAllWithHttpInfo(outreachId: PathValue, opts?: FieldsOptions): Promise<WithHttpInfo>
  /** `GET /reporting/surveys/{outreach_id}` · read */
  getSurveyReport(outreachId: PathValue, opts?: FieldsOptions): Promise<Answer>
  getSurveyReportWithHttpInfo(outreachId: PathValue, opts?: FieldsOptions): Promise<WithHttpInfo>
  /** `GET /reporting/surveys` · read */
  getSurveyReportsAll(opts?: PageOptions): Promise<Answer>
  getSurveyReportsAllWithHttpInfo(opts?: PageOptions): Promise<WithHttpInfo>
  /** `GET /reporting/surveys/{outreach_id}/responses/{response_id}` · read */
  getSurveyResponse(outreachId: PathValue, responseId: PathValue): Promise<Answer>
  getSurveyResponseWithHttpInfo(outreachId: PathValue, responseId: PathValue): Promise<WithHttpInfo>
  /** `GET /reporting/surveys/{outreach_id}/responses` · read */
  getSurveyResponsesAll(outreachId: PathValue, opts?: ReportingGetSurveyResponsesAllOptions): Promise<Answer>
  getSurveyResponsesAllWithHttpInfo(outreachId: PathValue, opts?: ReportingGetSurveyResponsesAllOptions): Promise<WithHttpInfo>
}

export interface ReportsApi {
  /** `GET /reports` · read */
  getAllCampaignReports(opts?: ReportsGetAllCampaignReportsOptions): Promise<Answer>
  getAllCampaignReportsWithHttpInfo(opts?: ReportsGetAllCampaignReportsOptions): Promise<WithHttpInfo>
  /** `GET /reports/{campaign_id}/abuse-reports/{report_id}` · read */
  getCampaignAbuseReport(campaignId: PathValue, reportId: PathValue, opts?: FieldsOptions): Promise<Answer>
  getCampaignAbuseReportWithHttpInfo(campaignId: PathValue, reportId: PathValue, opts?: FieldsOptions): Promise<WithHttpInfo>
  /** `GET /reports/{campaign_id}/abuse-reports` · read */
  getCampaignAbuseReports(campaignId: PathValue, opts?: FieldsOptions): Promise<Answer>
  getCampaignAbuseReportsWithHttpInfo(campaignId: PathValue, opts?: FieldsOptions): Promise<WithHttpInfo>
  /** `GET /reports/{campaign_id}/advice` · read */
  getCampaignAdvice(campaignId: PathValue, opts?: FieldsOptions): Promise<Answer>
  getCampaignAdviceWithHttpInfo(campaignId: PathValue, opts?: FieldsOptions): Promise<WithHttpInfo>
  /** `GET /reports/{campaign_id}/click-details` · read */
  getCampaignClickDetails(campaignId: PathValue, opts?: PageOptions): Promise<Answer>
  getCampaignClickDetailsWithHttpInfo(campaignId: PathValue, opts?: PageOptions): Promise<WithHttpInfo>
  /** `GET /reports/{campaign_id}/click-details/{link_id}` · read */
  getCampaignClickDetailsForLink(campaignId: PathValue, linkId: PathValue, opts?: FieldsOptions): Promise<Answer>
  getCampaignClickDetailsForLinkWithHttpInfo(campaignId: PathValue, linkId: PathValue, opts?: FieldsOptions): Promise<WithHttpInfo>
  /** `GET /reports/{campaign_id}/open-details` · read */
  getCampaignOpenDetails(campaignId: PathValue, opts?: ReportsGetCampaignOpenDetailsOptions): Promise<Answer>
  getCampaignOpenDetailsWithHttpInfo(campaignId: PathValue, opts?: ReportsGetCampaignOpenDetailsOptions): Promise<WithHttpInfo>
  /** `GET /reports/{campaign_id}/sent-to/{subscriber_hash}` · read */
  getCampaignRecipient(campaignId: PathValue, subscriberHash: PathValue, opts?: FieldsOptions): Promise<Answer>
  getCampaignRecipientWithHttpInfo(campaignId: PathValue, subscriberHash: PathValue, opts?: FieldsOptions): Promise<WithHttpInfo>
  /** `GET /reports/{campaign_id}/sent-to` · read */
  getCampaignRecipients(campaignId: PathValue, opts?: PageOptions): Promise<Answer>
  getCampaignRecipientsWithHttpInfo(campaignId: PathValue, opts?: PageOptions): Promise<WithHttpInfo>
  /** `GET /reports/{campaign_id}` · read */
  getCampaignReport(campaignId: PathValue, opts?: FieldsOptions): Promise<Answer>
  getCampaignReportWithHttpInfo(campaignId: PathValue, opts?: FieldsOptions): Promise<WithHttpInfo>
  /** `GET /reports/{campaign_id}/domain-performance` · read */
  getDomainPerformanceForCampaign(campaignId: PathValue, opts?: FieldsOptions): Promise<Answer>
  getDomainPerformanceForCampaignWithHttpInfo(campaignId: PathValue, opts?: FieldsOptions): Promise<WithHttpInfo>
  /** `GET /reports/{campaign_id}/ecommerce-product-activity` · read */
  getEcommerceProductActivityForCampaign(campaignId: PathValue, opts?: ReportsGetEcommerceProductActivityForCampaignOptions): Promise<Answer>
  getEcommerceProductActivityForCampaignWithHttpInfo(campaignId: PathValue, opts?: ReportsGetEcommerceProductActivityForCampaignOptions): Promise<WithHttpInfo>
  /** `GET /reports/{campaign_id}/eepurl` · read */
  getEepurlActivityForCampaign(campaignId: PathValue, opts?: FieldsOptions): Promise<Answer>
  getEepurlActivityForCampaignWithHttpInfo(campaignId: PathValue, opts?: FieldsOptions): Promise<WithHttpInfo>
  /** `GET /reports/{campaign_id}/email-activity` · read */
  getEmailActivityForCampaign(campaignId: PathValue, opts?: ReportsGetEmailActivityForCampaignOptions): Promise<Answer>
  getEmailActivityForCampaignWithHttpInfo(campaignId: PathValue, opts?: ReportsGetEmailActivityForCampaignOptions): Promise<WithHttpInfo>
  /** `GET /reports/{campaign_id}/email-activity/{subscriber_hash}` · read */
  getEmailActivityForSubscriber(campaignId: PathValue, subscriberHash: PathValue, opts?: ReportsGetEmailActivityForSubscriberOptions): Promise<Answer>
  getEmailActivityForSubscriberWithHttpInfo(campaignId: PathValue, subscriberHash: PathValue, opts?: ReportsGetEmailActivityForSubscriberOptions): Promise<WithHttpInfo>
  /** `GET /reports/{campaign_id}/locations` · read */
  getLocationsForCampaign(campaignId: PathValue, opts?: PageOptions): Promise<Answer>
  getLocationsForCampaignWithHttpInfo(campaignId: PathValue, opts?: PageOptions): Promise<WithHttpInfo>
  /** `GET /reports/{campaign_id}/sub-reports` · read */
  getSubReportsForCampaign(campaignId: PathValue, opts?: FieldsOptions): Promise<Answer>
  getSubReportsForCampaignWithHttpInfo(campaignId: PathValue, opts?: FieldsOptions): Promise<WithHttpInfo>
  /** `GET /reports/{campaign_id}/click-details/{link_id}/members/{subscriber_hash}` · read */
  getSubscriberInfo(campaignId: PathValue, linkId: PathValue, subscriberHash: PathValue, opts?: FieldsOptions): Promise<Answer>
  getSubscriberInfoWithHttpInfo(campaignId: PathValue, linkId: PathValue, subscriberHash: PathValue, opts?: FieldsOptions): Promise<WithHttpInfo>
  /** `GET /reports/{campaign_id}/open-details/{subscriber_hash}` · read */
  getSubscriberInfoForOpenedCampaign(campaignId: PathValue, subscriberHash: PathValue, opts?: FieldsOptions): Promise<Answer>
  getSubscriberInfoForOpenedCampaignWithHttpInfo(campaignId: PathValue, subscriberHash: PathValue, opts?: FieldsOptions): Promise<WithHttpInfo>
  /** `GET /reports/{campaign_id}/click-details/{link_id}/members` · read */
  getSubscribersInfo(campaignId: PathValue, linkId: PathValue, opts?: PageOptions): Promise<Answer>
  getSubscribersInfoWithHttpInfo(campaignId: PathValue, linkId: PathValue, opts?: PageOptions): Promise<WithHttpInfo>
  /** `GET /reports/{campaign_id}/unsubscribed` · read */
  getUnsubscribedListForCampaign(campaignId: PathValue, opts?: PageOptions): Promise<Answer>
  getUnsubscribedListForCampaignWithHttpInfo(campaignId: PathValue, opts?: PageOptions): Promise<WithHttpInfo>
  /** `GET /reports/{campaign_id}/unsubscribed/{subscriber_hash}` · read */
  getUnsubscribedListMember(campaignId: PathValue, subscriberHash: PathValue, opts?: FieldsOptions): Promise<Answer>
  getUnsubscribedListMemberWithHttpInfo(campaignId: PathValue, subscriberHash: PathValue, opts?: FieldsOptions): Promise<WithHttpInfo>
}

export interface RootApi {
  /** `GET /` · read */
  getRoot(opts?: FieldsOptions): Promise<Answer>
  getRootWithHttpInfo(opts?: FieldsOptions): Promise<WithHttpInfo>
}

export interface SearchCampaignsApi {
  /** `GET /search-campaigns` · read */
  search(query: QueryValue, opts?: FieldsOptions): Promise<Answer>
  searchWithHttpInfo(query: QueryValue, opts?: FieldsOptions): Promise<WithHttpInfo>
}

export interface SearchMembersApi {
  /** `GET /search-members` · read */
  search(query: QueryValue, opts?: SearchMembersSearchOptions): Promise<Answer>
  searchWithHttpInfo(query: QueryValue, opts?: SearchMembersSearchOptions): Promise<WithHttpInfo>
}

export interface SurveysApi {
  /** `POST /lists/{list_id}/surveys/{survey_id}/actions/publish` · publish */
  publishSurvey(listId: PathValue, surveyId: PathValue): Promise<Answer>
  publishSurveyWithHttpInfo(listId: PathValue, surveyId: PathValue): Promise<WithHttpInfo>
  /** `POST /lists/{list_id}/surveys/{survey_id}/actions/unpublish` · publish */
  unpublishSurvey(listId: PathValue, surveyId: PathValue): Promise<Answer>
  unpublishSurveyWithHttpInfo(listId: PathValue, surveyId: PathValue): Promise<WithHttpInfo>
}

export interface TemplateFoldersApi {
  /** `POST /template-folders` · write */
  create(body: RequestBody): Promise<Answer>
  createWithHttpInfo(body: RequestBody): Promise<WithHttpInfo>
  /** `GET /template-folders/{folder_id}` · read */
  get(folderId: PathValue, opts?: FieldsOptions): Promise<Answer>
  getWithHttpInfo(folderId: PathValue, opts?: FieldsOptions): Promise<WithHttpInfo>
  /** `GET /template-folders` · read */
  list(opts?: PageOptions): Promise<Answer>
  listWithHttpInfo(opts?: PageOptions): Promise<WithHttpInfo>
  /** `DELETE /template-folders/{folder_id}` · delete */
  remove(folderId: PathValue): Promise<Answer>
  removeWithHttpInfo(folderId: PathValue): Promise<WithHttpInfo>
  /** `PATCH /template-folders/{folder_id}` · write */
  update(folderId: PathValue, body: RequestBody): Promise<Answer>
  updateWithHttpInfo(folderId: PathValue, body: RequestBody): Promise<WithHttpInfo>
}

export interface TemplatesApi {
  /** `POST /templates` · write */
  create(body: RequestBody): Promise<Answer>
  createWithHttpInfo(body: RequestBody): Promise<WithHttpInfo>
  /** `DELETE /templates/{template_id}` · delete */
  deleteTemplate(templateId: PathValue): Promise<Answer>
  deleteTemplateWithHttpInfo(templateId: PathValue): Promise<WithHttpInfo>
  /** `GET /templates/{template_id}/default-content` · read */
  getDefaultContentForTemplate(templateId: PathValue, opts?: FieldsOptions): Promise<Answer>
  getDefaultContentForTemplateWithHttpInfo(templateId: PathValue, opts?: FieldsOptions): Promise<WithHttpInfo>
  /** `GET /templates/{template_id}` · read */
  getTemplate(templateId: PathValue, opts?: FieldsOptions): Promise<Answer>
  getTemplateWithHttpInfo(templateId: PathValue, opts?: FieldsOptions): Promise<WithHttpInfo>
  /** `GET /templates` · read */
  list(opts?: TemplatesListOptions): Promise<Answer>
  listWithHttpInfo(opts?: TemplatesListOptions): Promise<WithHttpInfo>
  /** `PATCH /templates/{template_id}` · write */
  updateTemplate(templateId: PathValue, body: RequestBody): Promise<Answer>
  updateTemplateWithHttpInfo(templateId: PathValue, body: RequestBody): Promise<WithHttpInfo>
}

export interface VerifiedDomainsApi {
  /** `POST /verified-domains` · write */
  createVerifiedDomain(body: RequestBody): Promise<Answer>
  createVerifiedDomainWithHttpInfo(body: RequestBody): Promise<WithHttpInfo>
  /** `DELETE /verified-domains/{domain_name}` · delete */
  deleteDomain(domainName: PathValue): Promise<Answer>
  deleteDomainWithHttpInfo(domainName: PathValue): Promise<WithHttpInfo>
  /** `GET /verified-domains/{domain_name}` · read */
  getDomain(domainName: PathValue): Promise<Answer>
  getDomainWithHttpInfo(domainName: PathValue): Promise<WithHttpInfo>
  /** `GET /verified-domains` · read */
  getVerifiedDomainsAll(): Promise<Answer>
  getVerifiedDomainsAllWithHttpInfo(): Promise<WithHttpInfo>
  /** `POST /verified-domains/{domain_name}/actions/verify` · write */
  submitDomainVerification(domainName: PathValue, body: RequestBody): Promise<Answer>
  submitDomainVerificationWithHttpInfo(domainName: PathValue, body: RequestBody): Promise<WithHttpInfo>
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
