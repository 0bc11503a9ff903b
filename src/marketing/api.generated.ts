// Made by `npm run generate` from @mailchimp/mailchimp_marketing 3.0.80 and spec/mailchimp-3.0.55.json: do not
// edit.
import type { WithHttpInfo } from '../api/http-info.js'
import type { Complete } from './complete.js'
import type { OpenEnum } from './open-enum.js'

/** The types of the Marketing API: the arguments and results of its methods. */
export declare namespace Marketing {

interface PageOptions {
  /**
   * Only these fields, with dots for inner ones: `members.id`. `Result<Id, Fields>` is the type of the result.
   */
  fields?: string | readonly string[] | undefined
  /** All except these fields; not with `fields`. The type of the result still has them. */
  excludeFields?: string | readonly string[] | undefined
  /** All except these fields; not with `fields`. The type of the result still has them. */
  exclude_fields?: string | readonly string[] | undefined
  /** The maximum number of items. @default 10 @maximum 1000 */
  count?: number | undefined
  /** The number of items to skip. @default 0 */
  offset?: number | undefined
}

interface FieldsOptions {
  /**
   * Only these fields, with dots for inner ones: `members.id`. `Result<Id, Fields>` is the type of the result.
   */
  fields?: string | readonly string[] | undefined
  /** All except these fields; not with `fields`. The type of the result still has them. */
  excludeFields?: string | readonly string[] | undefined
  /** All except these fields; not with `fields`. The type of the result still has them. */
  exclude_fields?: string | readonly string[] | undefined
}

interface GetChimpChatterOptions {
  /** The maximum number of items. @default 10 @maximum 1000 */
  count?: number | undefined
  /** The number of items to skip. @default 0 */
  offset?: number | undefined
}

interface ListAutomationsOptions extends PageOptions {
  /** Only items created before this time. @format date-time */
  beforeCreateTime?: string | Date | undefined
  /** Only items created before this time. @format date-time */
  before_create_time?: string | Date | undefined
  /** Only items created after this time. @format date-time */
  sinceCreateTime?: string | Date | undefined
  /** Only items created after this time. @format date-time */
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

interface ListCampaignsOptions extends PageOptions {
  /** Only campaigns of this type. */
  type?: OpenEnum<'regular' | 'plaintext' | 'absplit' | 'rss' | 'variate'> | undefined
  /** Only campaigns with this status. */
  status?: OpenEnum<'save' | 'paused' | 'schedule' | 'sending' | 'sent'> | undefined
  /** Only campaigns sent before this time. @format date-time */
  beforeSendTime?: string | Date | undefined
  /** Only campaigns sent before this time. @format date-time */
  before_send_time?: string | Date | undefined
  /** Only campaigns sent after this time. @format date-time */
  sinceSendTime?: string | Date | undefined
  /** Only campaigns sent after this time. @format date-time */
  since_send_time?: string | Date | undefined
  /** Only items created before this time. @format date-time */
  beforeCreateTime?: string | Date | undefined
  /** Only items created before this time. @format date-time */
  before_create_time?: string | Date | undefined
  /** Only items created after this time. @format date-time */
  sinceCreateTime?: string | Date | undefined
  /** Only items created after this time. @format date-time */
  since_create_time?: string | Date | undefined
  /** Only items of this audience. */
  listId?: string | undefined
  /** Only items of this audience. */
  list_id?: string | undefined
  /** Only items in this folder. */
  folderId?: string | undefined
  /** Only items in this folder. */
  folder_id?: string | undefined
  /** Only campaigns sent to this member: the MD5 of the lower-case address. */
  memberId?: string | undefined
  /** Only campaigns sent to this member: the MD5 of the lower-case address. */
  member_id?: string | undefined
  /** The field to sort by. */
  sortField?: OpenEnum<'create_time' | 'send_time'> | undefined
  /** The field to sort by. */
  sort_field?: OpenEnum<'create_time' | 'send_time'> | undefined
  /** Ascending or descending. */
  sortDir?: OpenEnum<'ASC' | 'DESC'> | undefined
  /** Ascending or descending. */
  sort_dir?: OpenEnum<'ASC' | 'DESC'> | undefined
}

interface GetConversationMessagesOptions extends FieldsOptions {
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

interface ListConversationsOptions extends PageOptions {
  hasUnreadMessages?: boolean | OpenEnum<'true' | 'false'> | undefined
  has_unread_messages?: boolean | OpenEnum<'true' | 'false'> | undefined
  /** Only items of this audience. */
  listId?: string | undefined
  /** Only items of this audience. */
  list_id?: string | undefined
  /** Only items of this campaign. */
  campaignId?: string | undefined
  /** Only items of this campaign. */
  campaign_id?: string | undefined
}

interface GetAllStoreCustomersOptions extends PageOptions {
  /** Only customers with this address. */
  emailAddress?: string | undefined
  /** Only customers with this address. */
  email_address?: string | undefined
}

interface GetStoreOrdersOptions extends PageOptions {
  /** Only orders of this customer. */
  customerId?: string | undefined
  /** Only orders of this customer. */
  customer_id?: string | undefined
  /** Only orders that resulted from a campaign, an ad or a page, or only the others. */
  hasOutreach?: boolean | undefined
  /** Only orders that resulted from a campaign, an ad or a page, or only the others. */
  has_outreach?: boolean | undefined
  /** Only items of this campaign. */
  campaignId?: string | undefined
  /** Only items of this campaign. */
  campaign_id?: string | undefined
  /** Only orders that resulted from this campaign, ad or page. */
  outreachId?: string | undefined
  /** Only orders that resulted from this campaign, ad or page. */
  outreach_id?: string | undefined
}

interface GetAccountOrdersOptions extends PageOptions {
  /** Only items of this campaign. */
  campaignId?: string | undefined
  /** Only items of this campaign. */
  campaign_id?: string | undefined
  /** Only orders that resulted from this campaign, ad or page. */
  outreachId?: string | undefined
  /** Only orders that resulted from this campaign, ad or page. */
  outreach_id?: string | undefined
  /** Only orders of this customer. */
  customerId?: string | undefined
  /** Only orders of this customer. */
  customer_id?: string | undefined
  /** Only orders that resulted from a campaign, an ad or a page, or only the others. */
  hasOutreach?: boolean | undefined
  /** Only orders that resulted from a campaign, an ad or a page, or only the others. */
  has_outreach?: boolean | undefined
}

interface ListFacebookAdsOptions extends PageOptions {
  /** The field to sort by. */
  sortField?: OpenEnum<'created_at' | 'updated_at' | 'end_time'> | undefined
  /** The field to sort by. */
  sort_field?: OpenEnum<'created_at' | 'updated_at' | 'end_time'> | undefined
  /** Ascending or descending. */
  sortDir?: OpenEnum<'ASC' | 'DESC'> | undefined
  /** Ascending or descending. */
  sort_dir?: OpenEnum<'ASC' | 'DESC'> | undefined
}

interface ListFilesOptions extends PageOptions {
  type?: string | undefined
  /** Only items that this user of the account created. */
  createdBy?: string | undefined
  /** Only items that this user of the account created. */
  created_by?: string | undefined
  /** Only items created before this time. @format date-time */
  beforeCreatedAt?: string | Date | undefined
  /** Only items created before this time. @format date-time */
  before_created_at?: string | Date | undefined
  /** Only items created after this time. @format date-time */
  sinceCreatedAt?: string | Date | undefined
  /** Only items created after this time. @format date-time */
  since_created_at?: string | Date | undefined
  /** The field to sort by. */
  sortField?: OpenEnum<'added_date' | 'name' | 'size'> | undefined
  /** The field to sort by. */
  sort_field?: OpenEnum<'added_date' | 'name' | 'size'> | undefined
  /** Ascending or descending. */
  sortDir?: OpenEnum<'ASC' | 'DESC'> | undefined
  /** Ascending or descending. */
  sort_dir?: OpenEnum<'ASC' | 'DESC'> | undefined
}

interface ListFoldersOptions extends PageOptions {
  /** Only items that this user of the account created. */
  createdBy?: string | undefined
  /** Only items that this user of the account created. */
  created_by?: string | undefined
  /** Only items created before this time. @format date-time */
  beforeCreatedAt?: string | Date | undefined
  /** Only items created before this time. @format date-time */
  before_created_at?: string | Date | undefined
  /** Only items created after this time. @format date-time */
  sinceCreatedAt?: string | Date | undefined
  /** Only items created after this time. @format date-time */
  since_created_at?: string | Date | undefined
}

interface CreateLandingPageOptions {
  /** Uses the account's default audience, so that `list_id` can be omitted. */
  useDefaultList?: boolean | undefined
  /** Uses the account's default audience, so that `list_id` can be omitted. */
  use_default_list?: boolean | undefined
}

interface GetAllLandingPagesOptions extends FieldsOptions {
  /** Ascending or descending. */
  sortDir?: OpenEnum<'ASC' | 'DESC'> | undefined
  /** Ascending or descending. */
  sort_dir?: OpenEnum<'ASC' | 'DESC'> | undefined
  /** The field to sort by. */
  sortField?: OpenEnum<'created_at' | 'updated_at'> | undefined
  /** The field to sort by. */
  sort_field?: OpenEnum<'created_at' | 'updated_at'> | undefined
  /** The maximum number of items. @default 10 @maximum 1000 */
  count?: number | undefined
}

interface AddListMemberOptions {
  /** Accepts members without the required merge fields. */
  skipMergeValidation?: boolean | undefined
  /** Accepts members without the required merge fields. */
  skip_merge_validation?: boolean | undefined
}

interface BatchListMembersOptions {
  /** Accepts members without the required merge fields. */
  skipMergeValidation?: boolean | undefined
  /** Accepts members without the required merge fields. */
  skip_merge_validation?: boolean | undefined
  /** Uses the first entry if an address occurs twice in the request, instead of failing. */
  skipDuplicateCheck?: boolean | undefined
  /** Uses the first entry if an address occurs twice in the request, instead of failing. */
  skip_duplicate_check?: boolean | undefined
}

interface GetAllListsOptions extends PageOptions {
  /** Only items created before this time. @format date-time */
  beforeDateCreated?: string | Date | undefined
  /** Only items created before this time. @format date-time */
  before_date_created?: string | Date | undefined
  /** Only items created after this time. @format date-time */
  sinceDateCreated?: string | Date | undefined
  /** Only items created after this time. @format date-time */
  since_date_created?: string | Date | undefined
  /** Only audiences whose last campaign was sent before this time. @format date-time */
  beforeCampaignLastSent?: string | Date | undefined
  /** Only audiences whose last campaign was sent before this time. @format date-time */
  before_campaign_last_sent?: string | Date | undefined
  /** Only audiences whose last campaign was sent after this time. @format date-time */
  sinceCampaignLastSent?: string | Date | undefined
  /** Only audiences whose last campaign was sent after this time. @format date-time */
  since_campaign_last_sent?: string | Date | undefined
  /** Only audiences with this address as a member. */
  email?: string | undefined
  /** The field to sort by. */
  sortField?: OpenEnum<'date_created'> | undefined
  /** The field to sort by. */
  sort_field?: OpenEnum<'date_created'> | undefined
  /** Ascending or descending. */
  sortDir?: OpenEnum<'ASC' | 'DESC'> | undefined
  /** Ascending or descending. */
  sort_dir?: OpenEnum<'ASC' | 'DESC'> | undefined
  /** Only audiences with a connected store. */
  hasEcommerceStore?: boolean | undefined
  /** Only audiences with a connected store. */
  has_ecommerce_store?: boolean | undefined
  /** Adds `stats.total_contacts`: an estimate of contacts with any status. */
  includeTotalContacts?: boolean | undefined
  /** Adds `stats.total_contacts`: an estimate of contacts with any status. */
  include_total_contacts?: boolean | undefined
}

interface GetListOptions extends FieldsOptions {
  /** Adds `stats.total_contacts`: an estimate of contacts with any status. */
  includeTotalContacts?: boolean | undefined
  /** Adds `stats.total_contacts`: an estimate of contacts with any status. */
  include_total_contacts?: boolean | undefined
}

interface GetListGrowthHistoryOptions extends PageOptions {
  /** The field to sort by. */
  sortField?: OpenEnum<'month'> | undefined
  /** The field to sort by. */
  sort_field?: OpenEnum<'month'> | undefined
  /** Ascending or descending. */
  sortDir?: OpenEnum<'ASC' | 'DESC'> | undefined
  /** Ascending or descending. */
  sort_dir?: OpenEnum<'ASC' | 'DESC'> | undefined
}

interface GetListInterestCategoriesOptions extends PageOptions {
  type?: string | undefined
}

interface GetListMemberActivityOptions extends FieldsOptions {
  action?: OpenEnum<'abuse' | 'bounce' | 'click' | 'open' | 'sent' | 'unsub' | 'ecomm'> | readonly OpenEnum<'abuse' | 'bounce' | 'click' | 'open' | 'sent' | 'unsub' | 'ecomm'>[] | undefined
}

interface GetListMemberActivityFeedOptions extends PageOptions {
  activityFilters?: OpenEnum<'bounce' | 'click' | 'conversation' | 'ecommerce_signup' | 'event' | 'web_engagement' | 'generic_signup' | 'landing_page_signup' | 'marketing_permission' | 'note' | 'open' | 'order' | 'postcard_sent' | 'sent' | 'signup' | 'squatter_signup' | 'unsub' | 'website_signup' | 'survey_response'> | readonly OpenEnum<'bounce' | 'click' | 'conversation' | 'ecommerce_signup' | 'event' | 'web_engagement' | 'generic_signup' | 'landing_page_signup' | 'marketing_permission' | 'note' | 'open' | 'order' | 'postcard_sent' | 'sent' | 'signup' | 'squatter_signup' | 'unsub' | 'website_signup' | 'survey_response'>[] | undefined
  activity_filters?: OpenEnum<'bounce' | 'click' | 'conversation' | 'ecommerce_signup' | 'event' | 'web_engagement' | 'generic_signup' | 'landing_page_signup' | 'marketing_permission' | 'note' | 'open' | 'order' | 'postcard_sent' | 'sent' | 'signup' | 'squatter_signup' | 'unsub' | 'website_signup' | 'survey_response'> | readonly OpenEnum<'bounce' | 'click' | 'conversation' | 'ecommerce_signup' | 'event' | 'web_engagement' | 'generic_signup' | 'landing_page_signup' | 'marketing_permission' | 'note' | 'open' | 'order' | 'postcard_sent' | 'sent' | 'signup' | 'squatter_signup' | 'unsub' | 'website_signup' | 'survey_response'>[] | undefined
}

interface GetListMemberNotesOptions extends PageOptions {
  /** The field to sort by. */
  sortField?: OpenEnum<'created_at' | 'updated_at' | 'note_id'> | undefined
  /** The field to sort by. */
  sort_field?: OpenEnum<'created_at' | 'updated_at' | 'note_id'> | undefined
  /** Ascending or descending. */
  sortDir?: OpenEnum<'ASC' | 'DESC'> | undefined
  /** Ascending or descending. */
  sort_dir?: OpenEnum<'ASC' | 'DESC'> | undefined
}

interface GetListMembersInfoOptions extends PageOptions {
  /** Only members who receive this type of mail: `html` or `text`. */
  emailType?: string | undefined
  /** Only members who receive this type of mail: `html` or `text`. */
  email_type?: string | undefined
  /** Only members with this status. */
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
  /** Only the member with this id, which is the same in all audiences. */
  uniqueEmailId?: string | undefined
  /** Only the member with this id, which is the same in all audiences. */
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
  /** The field to sort by. */
  sortField?: OpenEnum<'timestamp_opt' | 'timestamp_signup' | 'last_changed'> | undefined
  /** The field to sort by. */
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

interface GetListMergeFieldsOptions extends PageOptions {
  /** Only merge fields of this type. */
  type?: string | undefined
  /** Only required merge fields, or only the others. */
  required?: boolean | undefined
}

interface GetSegmentOptions extends FieldsOptions {
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

interface GetSegmentMembersListOptions extends PageOptions {
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

interface ListSegmentsOptions extends PageOptions {
  type?: string | undefined
  /** Only items created after this time. @format date-time */
  sinceCreatedAt?: string | Date | undefined
  /** Only items created after this time. @format date-time */
  since_created_at?: string | Date | undefined
  /** Only items created before this time. @format date-time */
  beforeCreatedAt?: string | Date | undefined
  /** Only items created before this time. @format date-time */
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
  /** Only items changed after this time. @format date-time */
  sinceUpdatedAt?: string | Date | undefined
  /** Only items changed after this time. @format date-time */
  since_updated_at?: string | Date | undefined
  /** Only items changed before this time. @format date-time */
  beforeUpdatedAt?: string | Date | undefined
  /** Only items changed before this time. @format date-time */
  before_updated_at?: string | Date | undefined
}

interface SetListMemberOptions {
  /** Accepts members without the required merge fields. */
  skipMergeValidation?: boolean | undefined
  /** Accepts members without the required merge fields. */
  skip_merge_validation?: boolean | undefined
}

interface TagSearchOptions {
  /** The beginning of the tags' names. */
  name?: string | undefined
}

interface UpdateListMemberOptions {
  /** Accepts members without the required merge fields. */
  skipMergeValidation?: boolean | undefined
  /** Accepts members without the required merge fields. */
  skip_merge_validation?: boolean | undefined
}

interface GetFacebookAdProductActivityOptions extends PageOptions {
  /** The field to sort by. */
  sortField?: OpenEnum<'title' | 'total_revenue' | 'total_purchased'> | undefined
  /** The field to sort by. */
  sort_field?: OpenEnum<'title' | 'total_revenue' | 'total_purchased'> | undefined
}

interface GetFacebookAdsReportAllOptions extends PageOptions {
  /** The field to sort by. */
  sortField?: OpenEnum<'created_at' | 'updated_at' | 'end_time'> | undefined
  /** The field to sort by. */
  sort_field?: OpenEnum<'created_at' | 'updated_at' | 'end_time'> | undefined
  /** Ascending or descending. */
  sortDir?: OpenEnum<'ASC' | 'DESC'> | undefined
  /** Ascending or descending. */
  sort_dir?: OpenEnum<'ASC' | 'DESC'> | undefined
}

interface GetSurveyQuestionAnswersOptions extends FieldsOptions {
  respondentFamiliarityIs?: OpenEnum<'new' | 'known' | 'unknown'> | undefined
  respondent_familiarity_is?: OpenEnum<'new' | 'known' | 'unknown'> | undefined
}

interface GetSurveyResponsesAllOptions extends FieldsOptions {
  answeredQuestion?: number | undefined
  answered_question?: number | undefined
  choseAnswer?: string | undefined
  chose_answer?: string | undefined
  respondentFamiliarityIs?: OpenEnum<'new' | 'known' | 'unknown'> | undefined
  respondent_familiarity_is?: OpenEnum<'new' | 'known' | 'unknown'> | undefined
}

interface GetAllCampaignReportsOptions extends PageOptions {
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

interface GetCampaignOpenDetailsOptions extends PageOptions {
  /** Only events after this time. @format date-time */
  since?: string | Date | undefined
}

interface GetProductActivityOptions extends PageOptions {
  /** The field to sort by. */
  sortField?: OpenEnum<'title' | 'total_revenue' | 'total_purchased'> | undefined
  /** The field to sort by. */
  sort_field?: OpenEnum<'title' | 'total_revenue' | 'total_purchased'> | undefined
}

interface GetEmailActivityForCampaignOptions extends PageOptions {
  /** Only events after this time. @format date-time */
  since?: string | Date | undefined
}

interface GetEmailActivityForSubscriberOptions extends FieldsOptions {
  /** Only events after this time. @format date-time */
  since?: string | Date | undefined
}

interface SearchMembersOptions extends FieldsOptions {
  /** Only items of this audience. */
  listId?: string | undefined
  /** Only items of this audience. */
  list_id?: string | undefined
}

interface ListTemplatesOptions extends PageOptions {
  /** Only items that this user of the account created. */
  createdBy?: string | undefined
  /** Only items that this user of the account created. */
  created_by?: string | undefined
  /** Only items created after this time. @format date-time */
  sinceDateCreated?: string | Date | undefined
  /** Only items created after this time. @format date-time */
  since_date_created?: string | Date | undefined
  /** Only items created before this time. @format date-time */
  beforeDateCreated?: string | Date | undefined
  /** Only items created before this time. @format date-time */
  before_date_created?: string | Date | undefined
  type?: string | undefined
  category?: string | undefined
  /** Only items in this folder. */
  folderId?: string | undefined
  /** Only items in this folder. */
  folder_id?: string | undefined
  /** The field to sort by. */
  sortField?: OpenEnum<'date_created' | 'date_edited' | 'name'> | undefined
  /** The field to sort by. */
  sort_field?: OpenEnum<'date_created' | 'date_edited' | 'name'> | undefined
  /** Ascending or descending. */
  sortDir?: OpenEnum<'ASC' | 'DESC'> | undefined
  /** Ascending or descending. */
  sort_dir?: OpenEnum<'ASC' | 'DESC'> | undefined
}

interface AccountExportApi {
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

interface AccountExportsApi {
  /**
   * Starts an export of data of the whole account.
   *
   * `POST /account-exports` · export
   */
  createAccountExport(body: CreateAccountExportBody): Promise<AccountExport>
  /** `POST /account-exports` · export */
  createAccountExportWithHttpInfo(body: CreateAccountExportBody): Promise<WithHttpInfo<AccountExport>>
  /**
   * Lists the exports of the account.
   *
   * `GET /account-exports` · export
   */
  listAccountExports(opts?: PageOptions): Promise<AccountExports>
  /** `GET /account-exports` · export */
  listAccountExportsWithHttpInfo(opts?: PageOptions): Promise<WithHttpInfo<AccountExports>>
}

interface ActivityFeedApi {
  /**
   * Lists recent activity in the account.
   *
   * `GET /activity-feed/chimp-chatter` · read
   */
  getChimpChatter(opts?: GetChimpChatterOptions): Promise<ChimpChatter>
  /** `GET /activity-feed/chimp-chatter` · read */
  getChimpChatterWithHttpInfo(opts?: GetChimpChatterOptions): Promise<WithHttpInfo<ChimpChatter>>
}

interface AuthorizedAppsApi {
  /**
   * Reads one app with access to the account.
   *
   * `GET /authorized-apps/{app_id}` · read
   */
  get(appId: string | number, opts?: FieldsOptions): Promise<AuthorizedApp>
  /** `GET /authorized-apps/{app_id}` · read */
  getWithHttpInfo(appId: string | number, opts?: FieldsOptions): Promise<WithHttpInfo<AuthorizedApp>>
  /**
   * Lists the apps with access to the account.
   *
   * `GET /authorized-apps` · read
   */
  list(opts?: PageOptions): Promise<AuthorizedApps>
  /** `GET /authorized-apps` · read */
  listWithHttpInfo(opts?: PageOptions): Promise<WithHttpInfo<AuthorizedApps>>
}

interface AutomationsApi {
  /**
   * Adds a member to the queue of an automated e-mail, which is then sent.
   *
   * `POST /automations/{workflow_id}/emails/{workflow_email_id}/queue` · send
   */
  addWorkflowEmailSubscriber(
    workflowId: string,
    workflowEmailId: string,
    body: SubscriberBody,
  ): Promise<QueuedSubscriber>
  /** `POST /automations/{workflow_id}/emails/{workflow_email_id}/queue` · send */
  addWorkflowEmailSubscriberWithHttpInfo(
    workflowId: string,
    workflowEmailId: string,
    body: SubscriberBody,
  ): Promise<WithHttpInfo<QueuedSubscriber>>
  /**
   * Archives an automation: it stops permanently, its reports remain.
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
  create(body: CreateAutomationBody): Promise<Automation>
  /** `POST /automations` · write · may cause mail */
  createWithHttpInfo(body: CreateAutomationBody): Promise<WithHttpInfo<Automation>>
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
   * Reads one member who was removed from an automation.
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
  list(opts?: ListAutomationsOptions): Promise<Automations>
  /** `GET /automations` · read */
  listWithHttpInfo(opts?: ListAutomationsOptions): Promise<WithHttpInfo<Automations>>
  /**
   * Lists the e-mails of an automation.
   *
   * `GET /automations/{workflow_id}/emails` · read
   */
  listAllWorkflowEmails(workflowId: string): Promise<AutomationEmails>
  /** `GET /automations/{workflow_id}/emails` · read */
  listAllWorkflowEmailsWithHttpInfo(workflowId: string): Promise<WithHttpInfo<AutomationEmails>>
  /**
   * Lists the members who were removed from an automation.
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
   * Removes a member from an automation permanently, at any step.
   *
   * `POST /automations/{workflow_id}/removed-subscribers` · write
   */
  removeWorkflowEmailSubscriber(
    workflowId: string,
    body: SubscriberBody,
  ): Promise<AutomationRemovedSubscriber>
  /** `POST /automations/{workflow_id}/removed-subscribers` · write */
  removeWorkflowEmailSubscriberWithHttpInfo(
    workflowId: string,
    body: SubscriberBody,
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
    body: UpdateAutomationEmailBody,
  ): Promise<AutomationEmail>
  /** `PATCH /automations/{workflow_id}/emails/{workflow_email_id}` · write · may cause mail */
  updateWorkflowEmailWithHttpInfo(
    workflowId: string,
    workflowEmailId: string,
    body: UpdateAutomationEmailBody,
  ): Promise<WithHttpInfo<AutomationEmail>>
}

interface BatchWebhooksApi {
  /**
   * Adds a webhook that is called when a batch is finished.
   *
   * `POST /batch-webhooks` · connect
   */
  create(body: CreateBatchWebhookBody): Promise<BatchWebhook>
  /** `POST /batch-webhooks` · connect */
  createWithHttpInfo(body: CreateBatchWebhookBody): Promise<WithHttpInfo<BatchWebhook>>
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
   * Changes the URL or the state of a batch webhook.
   *
   * `PATCH /batch-webhooks/{batch_webhook_id}` · connect
   */
  update(batchWebhookId: string, body: UpdateBatchWebhookBody): Promise<BatchWebhook>
  /** `PATCH /batch-webhooks/{batch_webhook_id}` · connect */
  updateWithHttpInfo(
    batchWebhookId: string,
    body: UpdateBatchWebhookBody,
  ): Promise<WithHttpInfo<BatchWebhook>>
}

interface BatchesApi {
  /**
   * Stops a batch, and deletes its results.
   *
   * `DELETE /batches/{batch_id}` · delete
   */
  deleteRequest(batchId: string): Promise<null>
  /** `DELETE /batches/{batch_id}` · delete */
  deleteRequestWithHttpInfo(batchId: string): Promise<WithHttpInfo<null>>
  /**
   * Lists the recent batches.
   *
   * `GET /batches` · export
   */
  list(opts?: PageOptions): Promise<Batches>
  /** `GET /batches` · export */
  listWithHttpInfo(opts?: PageOptions): Promise<WithHttpInfo<Batches>>
  /**
   * Starts a batch of operations, which run in the background. The scope decides each of them.
   *
   * `POST /batches` · write
   */
  start(body: StartBatchBody): Promise<Batch>
  /** `POST /batches` · write */
  startWithHttpInfo(body: StartBatchBody): Promise<WithHttpInfo<Batch>>
  /**
   * Reads the status of a batch, with the URL of its results.
   *
   * `GET /batches/{batch_id}` · read
   */
  status(batchId: string, opts?: FieldsOptions): Promise<Batch>
  /** `GET /batches/{batch_id}` · read */
  statusWithHttpInfo(batchId: string, opts?: FieldsOptions): Promise<WithHttpInfo<Batch>>
}

interface CampaignFoldersApi {
  /**
   * Creates a folder for campaigns.
   *
   * `POST /campaign-folders` · write
   */
  create(body: FolderBody): Promise<Folder>
  /** `POST /campaign-folders` · write */
  createWithHttpInfo(body: FolderBody): Promise<WithHttpInfo<Folder>>
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
  update(folderId: string, body: FolderBody): Promise<Folder>
  /** `PATCH /campaign-folders/{folder_id}` · write */
  updateWithHttpInfo(folderId: string, body: FolderBody): Promise<WithHttpInfo<Folder>>
}

interface CampaignsApi {
  /**
   * Adds a comment to a campaign.
   *
   * `POST /campaigns/{campaign_id}/feedback` · write
   */
  addFeedback(campaignId: string, body: AddCampaignFeedbackBody): Promise<CampaignFeedbackMessage>
  /** `POST /campaigns/{campaign_id}/feedback` · write */
  addFeedbackWithHttpInfo(
    campaignId: string,
    body: AddCampaignFeedbackBody,
  ): Promise<WithHttpInfo<CampaignFeedbackMessage>>
  /**
   * Cancels a campaign that is being sent; some recipients may have it already.
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
  create(body: CreateCampaignBody): Promise<Campaign>
  /** `POST /campaigns` · write */
  createWithHttpInfo(body: CreateCampaignBody): Promise<WithHttpInfo<Campaign>>
  /**
   * Creates a copy of a sent campaign for recipients who did not open it.
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
   * Reads the checklist of a campaign: what is missing before it can be sent.
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
  list(opts?: ListCampaignsOptions): Promise<Campaigns>
  /** `GET /campaigns` · read */
  listWithHttpInfo(opts?: ListCampaignsOptions): Promise<WithHttpInfo<Campaigns>>
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
   * Creates an unsent copy of a campaign.
   *
   * `POST /campaigns/{campaign_id}/actions/replicate` · write
   */
  replicate(campaignId: string): Promise<Campaign>
  /** `POST /campaigns/{campaign_id}/actions/replicate` · write */
  replicateWithHttpInfo(campaignId: string): Promise<WithHttpInfo<Campaign>>
  /**
   * Resumes a paused RSS campaign.
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
  schedule(campaignId: string, body: ScheduleCampaignBody): Promise<null>
  /** `POST /campaigns/{campaign_id}/actions/schedule` · send */
  scheduleWithHttpInfo(campaignId: string, body: ScheduleCampaignBody): Promise<WithHttpInfo<null>>
  /**
   * Sends a campaign to all its recipients immediately; starts an RSS campaign.
   *
   * `POST /campaigns/{campaign_id}/actions/send` · send
   */
  send(campaignId: string): Promise<null>
  /** `POST /campaigns/{campaign_id}/actions/send` · send */
  sendWithHttpInfo(campaignId: string): Promise<WithHttpInfo<null>>
  /**
   * Sends a test of a campaign to the given addresses.
   *
   * `POST /campaigns/{campaign_id}/actions/test` · send
   */
  sendTestEmail(campaignId: string, body: SendTestEmailBody): Promise<null>
  /** `POST /campaigns/{campaign_id}/actions/test` · send */
  sendTestEmailWithHttpInfo(campaignId: string, body: SendTestEmailBody): Promise<WithHttpInfo<null>>
  /**
   * Sets the content of a campaign: HTML, plain text, a template, an archive, or a page to import.
   *
   * `PUT /campaigns/{campaign_id}/content` · write
   */
  setContent(campaignId: string, body: SetCampaignContentBody): Promise<CampaignContent>
  /** `PUT /campaigns/{campaign_id}/content` · write */
  setContentWithHttpInfo(
    campaignId: string,
    body: SetCampaignContentBody,
  ): Promise<WithHttpInfo<CampaignContent>>
  /**
   * Unschedules a campaign.
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
  update(campaignId: string, body: UpdateCampaignBody): Promise<Campaign>
  /** `PATCH /campaigns/{campaign_id}` · write */
  updateWithHttpInfo(campaignId: string, body: UpdateCampaignBody): Promise<WithHttpInfo<Campaign>>
  /**
   * Changes a comment on a campaign.
   *
   * `PATCH /campaigns/{campaign_id}/feedback/{feedback_id}` · write
   */
  updateFeedbackMessage(
    campaignId: string,
    feedbackId: string | number,
    body: UpdateCampaignFeedbackBody,
  ): Promise<CampaignFeedbackMessage>
  /** `PATCH /campaigns/{campaign_id}/feedback/{feedback_id}` · write */
  updateFeedbackMessageWithHttpInfo(
    campaignId: string,
    feedbackId: string | number,
    body: UpdateCampaignFeedbackBody,
  ): Promise<WithHttpInfo<CampaignFeedbackMessage>>
}

interface ConnectedSitesApi {
  /**
   * Connects a website to the account.
   *
   * `POST /connected-sites` · connect
   */
  create(body: CreateConnectedSiteBody): Promise<ConnectedSite>
  /** `POST /connected-sites` · connect */
  createWithHttpInfo(body: CreateConnectedSiteBody): Promise<WithHttpInfo<ConnectedSite>>
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
   * Checks whether Mailchimp's script runs on a connected site.
   *
   * `POST /connected-sites/{connected_site_id}/actions/verify-script-installation` · connect
   */
  verifyScriptInstallation(connectedSiteId: string): Promise<null>
  /** `POST /connected-sites/{connected_site_id}/actions/verify-script-installation` · connect */
  verifyScriptInstallationWithHttpInfo(connectedSiteId: string): Promise<WithHttpInfo<null>>
}

interface ConversationsApi {
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
    opts?: GetConversationMessagesOptions,
  ): Promise<ConversationMessages>
  /**
   * `GET /conversations/{conversation_id}/messages` · read
   * @deprecated in the specification, which does not say since when
   */
  getConversationMessagesWithHttpInfo(
    conversationId: string,
    opts?: GetConversationMessagesOptions,
  ): Promise<WithHttpInfo<ConversationMessages>>
  /**
   * Lists the conversations of the account.
   *
   * `GET /conversations` · read
   * @deprecated in the specification, which does not say since when
   */
  list(opts?: ListConversationsOptions): Promise<Conversations>
  /**
   * `GET /conversations` · read
   * @deprecated in the specification, which does not say since when
   */
  listWithHttpInfo(opts?: ListConversationsOptions): Promise<WithHttpInfo<Conversations>>
}

interface CustomerJourneysApi {
  /**
   * Starts a step of a customer journey for one member.
   *
   * `POST /customer-journeys/journeys/{journey_id}/steps/{step_id}/actions/trigger` · send
   */
  trigger(journeyId: string | number, stepId: string | number, body: SubscriberBody): Promise<null>
  /** `POST /customer-journeys/journeys/{journey_id}/steps/{step_id}/actions/trigger` · send */
  triggerWithHttpInfo(
    journeyId: string | number,
    stepId: string | number,
    body: SubscriberBody,
  ): Promise<WithHttpInfo<null>>
}

interface EcommerceApi {
  /**
   * Adds a line to a cart.
   *
   * `POST /ecommerce/stores/{store_id}/carts/{cart_id}/lines` · write · may cause mail
   */
  addCartLineItem(storeId: string, cartId: string, body: AddCartLineBody): Promise<CartLine>
  /** `POST /ecommerce/stores/{store_id}/carts/{cart_id}/lines` · write · may cause mail */
  addCartLineItemWithHttpInfo(
    storeId: string,
    cartId: string,
    body: AddCartLineBody,
  ): Promise<WithHttpInfo<CartLine>>
  /**
   * Adds a line to an order.
   *
   * `POST /ecommerce/stores/{store_id}/orders/{order_id}/lines` · write · may cause mail
   */
  addOrderLineItem(storeId: string, orderId: string, body: AddOrderLineBody): Promise<OrderLine>
  /** `POST /ecommerce/stores/{store_id}/orders/{order_id}/lines` · write · may cause mail */
  addOrderLineItemWithHttpInfo(
    storeId: string,
    orderId: string,
    body: AddOrderLineBody,
  ): Promise<WithHttpInfo<OrderLine>>
  /**
   * Adds an image to a product.
   *
   * `POST /ecommerce/stores/{store_id}/products/{product_id}/images` · write
   */
  addProductImage(storeId: string, productId: string, body: AddProductImageBody): Promise<ProductImage>
  /** `POST /ecommerce/stores/{store_id}/products/{product_id}/images` · write */
  addProductImageWithHttpInfo(
    storeId: string,
    productId: string,
    body: AddProductImageBody,
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
    body: AddProductVariantBody,
  ): Promise<ProductVariant>
  /** `PUT /ecommerce/stores/{store_id}/products/{product_id}/variants/{variant_id}` · write */
  addProductVariantWithHttpInfo(
    storeId: string,
    productId: string,
    variantId: string,
    body: AddProductVariantBody,
  ): Promise<WithHttpInfo<ProductVariant>>
  /**
   * Adds a variant to a product.
   *
   * `POST /ecommerce/stores/{store_id}/products/{product_id}/variants` · write
   */
  addProductVariants(storeId: string, productId: string, body: AddProductVariantBody): Promise<ProductVariant>
  /** `POST /ecommerce/stores/{store_id}/products/{product_id}/variants` · write */
  addProductVariantsWithHttpInfo(
    storeId: string,
    productId: string,
    body: AddProductVariantBody,
  ): Promise<WithHttpInfo<ProductVariant>>
  /**
   * Adds a promo code to a promo rule.
   *
   * `POST /ecommerce/stores/{store_id}/promo-rules/{promo_rule_id}/promo-codes` · write
   */
  addPromoCode(storeId: string, promoRuleId: string, body: AddPromoCodeBody): Promise<PromoCode>
  /** `POST /ecommerce/stores/{store_id}/promo-rules/{promo_rule_id}/promo-codes` · write */
  addPromoCodeWithHttpInfo(
    storeId: string,
    promoRuleId: string,
    body: AddPromoCodeBody,
  ): Promise<WithHttpInfo<PromoCode>>
  /**
   * Adds a promo rule to a store.
   *
   * `POST /ecommerce/stores/{store_id}/promo-rules` · write
   */
  addPromoRules(storeId: string, body: AddPromoRuleBody): Promise<PromoRule>
  /** `POST /ecommerce/stores/{store_id}/promo-rules` · write */
  addPromoRulesWithHttpInfo(storeId: string, body: AddPromoRuleBody): Promise<WithHttpInfo<PromoRule>>
  /**
   * Adds a store to the account.
   *
   * `POST /ecommerce/stores` · write
   */
  addStore(body: AddStoreBody): Promise<Store>
  /** `POST /ecommerce/stores` · write */
  addStoreWithHttpInfo(body: AddStoreBody): Promise<WithHttpInfo<Store>>
  /**
   * Adds a cart to a store.
   *
   * `POST /ecommerce/stores/{store_id}/carts` · write · may cause mail
   */
  addStoreCart(storeId: string, body: AddCartBody): Promise<Cart>
  /** `POST /ecommerce/stores/{store_id}/carts` · write · may cause mail */
  addStoreCartWithHttpInfo(storeId: string, body: AddCartBody): Promise<WithHttpInfo<Cart>>
  /**
   * Adds a customer to a store.
   *
   * `POST /ecommerce/stores/{store_id}/customers` · write · may cause mail
   */
  addStoreCustomer(storeId: string, body: CustomerBody): Promise<Customer>
  /** `POST /ecommerce/stores/{store_id}/customers` · write · may cause mail */
  addStoreCustomerWithHttpInfo(storeId: string, body: CustomerBody): Promise<WithHttpInfo<Customer>>
  /**
   * Adds an order to a store.
   *
   * `POST /ecommerce/stores/{store_id}/orders` · write · may cause mail
   */
  addStoreOrder(storeId: string, body: AddOrderBody): Promise<Order>
  /** `POST /ecommerce/stores/{store_id}/orders` · write · may cause mail */
  addStoreOrderWithHttpInfo(storeId: string, body: AddOrderBody): Promise<WithHttpInfo<Order>>
  /**
   * Adds a product to a store.
   *
   * `POST /ecommerce/stores/{store_id}/products` · write
   */
  addStoreProduct(storeId: string, body: AddProductBody): Promise<Product>
  /** `POST /ecommerce/stores/{store_id}/products` · write */
  addStoreProductWithHttpInfo(storeId: string, body: AddProductBody): Promise<WithHttpInfo<Product>>
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
   * Deletes a store with all its data.
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
  getAllStoreCustomers(storeId: string, opts?: GetAllStoreCustomersOptions): Promise<Customers>
  /** `GET /ecommerce/stores/{store_id}/customers` · read */
  getAllStoreCustomersWithHttpInfo(
    storeId: string,
    opts?: GetAllStoreCustomersOptions,
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
  getStoreOrders(storeId: string, opts?: GetStoreOrdersOptions): Promise<Orders>
  /** `GET /ecommerce/stores/{store_id}/orders` · read */
  getStoreOrdersWithHttpInfo(storeId: string, opts?: GetStoreOrdersOptions): Promise<WithHttpInfo<Orders>>
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
  orders(opts?: GetAccountOrdersOptions): Promise<AccountOrders>
  /** `GET /ecommerce/orders` · read */
  ordersWithHttpInfo(opts?: GetAccountOrdersOptions): Promise<WithHttpInfo<AccountOrders>>
  /**
   * Adds a customer to a store, or changes the one with this id.
   *
   * `PUT /ecommerce/stores/{store_id}/customers/{customer_id}` · write · may cause mail
   */
  setStoreCustomer(storeId: string, customerId: string, body: CustomerBody): Promise<Customer>
  /** `PUT /ecommerce/stores/{store_id}/customers/{customer_id}` · write · may cause mail */
  setStoreCustomerWithHttpInfo(
    storeId: string,
    customerId: string,
    body: CustomerBody,
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
  updateCartLineItem(
    storeId: string,
    cartId: string,
    lineId: string,
    body: UpdateCartLineBody,
  ): Promise<CartLine>
  /** `PATCH /ecommerce/stores/{store_id}/carts/{cart_id}/lines/{line_id}` · write · may cause mail */
  updateCartLineItemWithHttpInfo(
    storeId: string,
    cartId: string,
    lineId: string,
    body: UpdateCartLineBody,
  ): Promise<WithHttpInfo<CartLine>>
  /**
   * Changes an order.
   *
   * `PATCH /ecommerce/stores/{store_id}/orders/{order_id}` · write · may cause mail
   */
  updateOrder(storeId: string, orderId: string, body: UpdateOrderBody): Promise<Order>
  /** `PATCH /ecommerce/stores/{store_id}/orders/{order_id}` · write · may cause mail */
  updateOrderWithHttpInfo(
    storeId: string,
    orderId: string,
    body: UpdateOrderBody,
  ): Promise<WithHttpInfo<Order>>
  /**
   * Changes a line of an order.
   *
   * `PATCH /ecommerce/stores/{store_id}/orders/{order_id}/lines/{line_id}` · write · may cause mail
   */
  updateOrderLineItem(
    storeId: string,
    orderId: string,
    lineId: string,
    body: UpdateOrderLineBody,
  ): Promise<OrderLine>
  /** `PATCH /ecommerce/stores/{store_id}/orders/{order_id}/lines/{line_id}` · write · may cause mail */
  updateOrderLineItemWithHttpInfo(
    storeId: string,
    orderId: string,
    lineId: string,
    body: UpdateOrderLineBody,
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
    body: UpdateProductImageBody,
  ): Promise<ProductImage>
  /** `PATCH /ecommerce/stores/{store_id}/products/{product_id}/images/{image_id}` · write */
  updateProductImageWithHttpInfo(
    storeId: string,
    productId: string,
    imageId: string,
    body: UpdateProductImageBody,
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
    body: UpdateProductVariantBody,
  ): Promise<ProductVariant>
  /** `PATCH /ecommerce/stores/{store_id}/products/{product_id}/variants/{variant_id}` · write */
  updateProductVariantWithHttpInfo(
    storeId: string,
    productId: string,
    variantId: string,
    body: UpdateProductVariantBody,
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
    body: UpdatePromoCodeBody,
  ): Promise<PromoCode>
  /** `PATCH /ecommerce/stores/{store_id}/promo-rules/{promo_rule_id}/promo-codes/{promo_code_id}` · write */
  updatePromoCodeWithHttpInfo(
    storeId: string,
    promoRuleId: string,
    promoCodeId: string,
    body: UpdatePromoCodeBody,
  ): Promise<WithHttpInfo<PromoCode>>
  /**
   * Changes a promo rule.
   *
   * `PATCH /ecommerce/stores/{store_id}/promo-rules/{promo_rule_id}` · write
   */
  updatePromoRule(storeId: string, promoRuleId: string, body: UpdatePromoRuleBody): Promise<PromoRule>
  /** `PATCH /ecommerce/stores/{store_id}/promo-rules/{promo_rule_id}` · write */
  updatePromoRuleWithHttpInfo(
    storeId: string,
    promoRuleId: string,
    body: UpdatePromoRuleBody,
  ): Promise<WithHttpInfo<PromoRule>>
  /**
   * Changes a store.
   *
   * `PATCH /ecommerce/stores/{store_id}` · write · may cause mail
   */
  updateStore(storeId: string, body: UpdateStoreBody): Promise<Store>
  /** `PATCH /ecommerce/stores/{store_id}` · write · may cause mail */
  updateStoreWithHttpInfo(storeId: string, body: UpdateStoreBody): Promise<WithHttpInfo<Store>>
  /**
   * Changes a cart.
   *
   * `PATCH /ecommerce/stores/{store_id}/carts/{cart_id}` · write · may cause mail
   */
  updateStoreCart(storeId: string, cartId: string, body: UpdateCartBody): Promise<Cart>
  /** `PATCH /ecommerce/stores/{store_id}/carts/{cart_id}` · write · may cause mail */
  updateStoreCartWithHttpInfo(
    storeId: string,
    cartId: string,
    body: UpdateCartBody,
  ): Promise<WithHttpInfo<Cart>>
  /**
   * Changes a customer of a store.
   *
   * `PATCH /ecommerce/stores/{store_id}/customers/{customer_id}` · write · may cause mail
   */
  updateStoreCustomer(storeId: string, customerId: string, body: UpdateCustomerBody): Promise<Customer>
  /** `PATCH /ecommerce/stores/{store_id}/customers/{customer_id}` · write · may cause mail */
  updateStoreCustomerWithHttpInfo(
    storeId: string,
    customerId: string,
    body: UpdateCustomerBody,
  ): Promise<WithHttpInfo<Customer>>
  /**
   * Changes a product.
   *
   * `PATCH /ecommerce/stores/{store_id}/products/{product_id}` · write
   */
  updateStoreProduct(storeId: string, productId: string, body: UpdateProductBody): Promise<Product>
  /** `PATCH /ecommerce/stores/{store_id}/products/{product_id}` · write */
  updateStoreProductWithHttpInfo(
    storeId: string,
    productId: string,
    body: UpdateProductBody,
  ): Promise<WithHttpInfo<Product>>
}

interface FacebookAdsApi {
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
  list(opts?: ListFacebookAdsOptions): Promise<FacebookAds>
  /** `GET /facebook-ads` · read */
  listWithHttpInfo(opts?: ListFacebookAdsOptions): Promise<WithHttpInfo<FacebookAds>>
}

interface FileManagerApi {
  /**
   * Creates a folder for files.
   *
   * `POST /file-manager/folders` · write
   */
  createFolder(body: FolderBody): Promise<FileManagerFolder>
  /** `POST /file-manager/folders` · write */
  createFolderWithHttpInfo(body: FolderBody): Promise<WithHttpInfo<FileManagerFolder>>
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
  files(opts?: ListFilesOptions): Promise<FileManagerFiles>
  /** `GET /file-manager/files` · read */
  filesWithHttpInfo(opts?: ListFilesOptions): Promise<WithHttpInfo<FileManagerFiles>>
  /**
   * Reads one file: its name, size and URL.
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
  listFolders(opts?: ListFoldersOptions): Promise<FileManagerFolders>
  /** `GET /file-manager/folders` · read */
  listFoldersWithHttpInfo(opts?: ListFoldersOptions): Promise<WithHttpInfo<FileManagerFolders>>
  /**
   * Renames a file, or moves it to another folder.
   *
   * `PATCH /file-manager/files/{file_id}` · write
   */
  updateFile(fileId: string | number, body: UpdateFileManagerFileBody): Promise<FileManagerFile>
  /** `PATCH /file-manager/files/{file_id}` · write */
  updateFileWithHttpInfo(
    fileId: string | number,
    body: UpdateFileManagerFileBody,
  ): Promise<WithHttpInfo<FileManagerFile>>
  /**
   * Renames a folder of files.
   *
   * `PATCH /file-manager/folders/{folder_id}` · write
   */
  updateFolder(folderId: string | number, body: FolderBody): Promise<FileManagerFolder>
  /** `PATCH /file-manager/folders/{folder_id}` · write */
  updateFolderWithHttpInfo(
    folderId: string | number,
    body: FolderBody,
  ): Promise<WithHttpInfo<FileManagerFolder>>
  /**
   * Uploads an image or a file.
   *
   * `POST /file-manager/files` · write
   */
  upload(body: UploadFileManagerFileBody): Promise<FileManagerFile>
  /** `POST /file-manager/files` · write */
  uploadWithHttpInfo(body: UploadFileManagerFileBody): Promise<WithHttpInfo<FileManagerFile>>
}

interface LandingPagesApi {
  /**
   * Creates a landing page, which is not public until it is published.
   *
   * `POST /landing-pages` · write
   */
  create(body: CreateLandingPageBody, opts?: CreateLandingPageOptions): Promise<LandingPage>
  /** `POST /landing-pages` · write */
  createWithHttpInfo(
    body: CreateLandingPageBody,
    opts?: CreateLandingPageOptions,
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
  getAll(opts?: GetAllLandingPagesOptions): Promise<LandingPages>
  /** `GET /landing-pages` · read */
  getAllWithHttpInfo(opts?: GetAllLandingPagesOptions): Promise<WithHttpInfo<LandingPages>>
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
  updatePage(pageId: string, body: UpdateLandingPageBody): Promise<LandingPage>
  /** `PATCH /landing-pages/{page_id}` · write */
  updatePageWithHttpInfo(pageId: string, body: UpdateLandingPageBody): Promise<WithHttpInfo<LandingPage>>
}

interface ListsApi {
  /**
   * Adds a member to an audience. Fails if the address is already a member: see `setListMember`.
   *
   * `POST /lists/{list_id}/members` · write · may cause mail
   */
  addListMember(listId: string, body: AddListMemberBody, opts?: AddListMemberOptions): Promise<ListMember>
  /** `POST /lists/{list_id}/members` · write · may cause mail */
  addListMemberWithHttpInfo(
    listId: string,
    body: AddListMemberBody,
    opts?: AddListMemberOptions,
  ): Promise<WithHttpInfo<ListMember>>
  /**
   * Adds a merge field to an audience.
   *
   * `POST /lists/{list_id}/merge-fields` · write
   */
  addListMergeField(listId: string, body: AddMergeFieldBody): Promise<MergeField>
  /** `POST /lists/{list_id}/merge-fields` · write */
  addListMergeFieldWithHttpInfo(listId: string, body: AddMergeFieldBody): Promise<WithHttpInfo<MergeField>>
  /**
   * Adds or updates up to 500 members of an audience in one call.
   *
   * `POST /lists/{list_id}` · write · may cause mail
   */
  batchListMembers(
    listId: string,
    body: BatchListMembersBody,
    opts?: BatchListMembersOptions,
  ): Promise<BatchListMembersResult>
  /** `POST /lists/{list_id}` · write · may cause mail */
  batchListMembersWithHttpInfo(
    listId: string,
    body: BatchListMembersBody,
    opts?: BatchListMembersOptions,
  ): Promise<WithHttpInfo<BatchListMembersResult>>
  /**
   * Adds members to a static segment, and removes others, in one call.
   *
   * `POST /lists/{list_id}/segments/{segment_id}` · write · may cause mail
   */
  batchSegmentMembers(
    body: BatchSegmentMembersBody,
    listId: string,
    segmentId: string | number,
  ): Promise<BatchSegmentMembersResult>
  /** `POST /lists/{list_id}/segments/{segment_id}` · write · may cause mail */
  batchSegmentMembersWithHttpInfo(
    body: BatchSegmentMembersBody,
    listId: string,
    segmentId: string | number,
  ): Promise<WithHttpInfo<BatchSegmentMembersResult>>
  /**
   * Adds an interest to an interest category.
   *
   * `POST /lists/{list_id}/interest-categories/{interest_category_id}/interests` · write
   */
  createInterestCategoryInterest(
    listId: string,
    interestCategoryId: string,
    body: InterestBody,
  ): Promise<Interest>
  /** `POST /lists/{list_id}/interest-categories/{interest_category_id}/interests` · write */
  createInterestCategoryInterestWithHttpInfo(
    listId: string,
    interestCategoryId: string,
    body: InterestBody,
  ): Promise<WithHttpInfo<Interest>>
  /**
   * Creates an audience.
   *
   * `POST /lists` · write
   */
  createList(body: CreateListBody): Promise<List>
  /** `POST /lists` · write */
  createListWithHttpInfo(body: CreateListBody): Promise<WithHttpInfo<List>>
  /**
   * Adds an interest category to an audience.
   *
   * `POST /lists/{list_id}/interest-categories` · write
   */
  createListInterestCategory(listId: string, body: InterestCategoryBody): Promise<InterestCategory>
  /** `POST /lists/{list_id}/interest-categories` · write */
  createListInterestCategoryWithHttpInfo(
    listId: string,
    body: InterestCategoryBody,
  ): Promise<WithHttpInfo<InterestCategory>>
  /**
   * Records an event of a member, which can start automations.
   *
   * `POST /lists/{list_id}/members/{subscriber_hash}/events` · write · may cause mail
   */
  createListMemberEvent(
    listId: string,
    subscriberHash: string,
    body: CreateListMemberEventBody,
  ): Promise<null>
  /** `POST /lists/{list_id}/members/{subscriber_hash}/events` · write · may cause mail */
  createListMemberEventWithHttpInfo(
    listId: string,
    subscriberHash: string,
    body: CreateListMemberEventBody,
  ): Promise<WithHttpInfo<null>>
  /**
   * Adds a note to a member.
   *
   * `POST /lists/{list_id}/members/{subscriber_hash}/notes` · write
   */
  createListMemberNote(
    listId: string,
    subscriberHash: string,
    body: ListMemberNoteBody,
  ): Promise<ListMemberNote>
  /** `POST /lists/{list_id}/members/{subscriber_hash}/notes` · write */
  createListMemberNoteWithHttpInfo(
    listId: string,
    subscriberHash: string,
    body: ListMemberNoteBody,
  ): Promise<WithHttpInfo<ListMemberNote>>
  /**
   * Adds a webhook that is called on changes in an audience.
   *
   * `POST /lists/{list_id}/webhooks` · connect
   */
  createListWebhook(listId: string, body: ListWebhookBody): Promise<ListWebhook>
  /** `POST /lists/{list_id}/webhooks` · connect */
  createListWebhookWithHttpInfo(listId: string, body: ListWebhookBody): Promise<WithHttpInfo<ListWebhook>>
  /**
   * Creates a segment, or a tag, of an audience.
   *
   * `POST /lists/{list_id}/segments` · write · may cause mail
   */
  createSegment(listId: string, body: CreateSegmentBody): Promise<Segment>
  /** `POST /lists/{list_id}/segments` · write · may cause mail */
  createSegmentWithHttpInfo(listId: string, body: CreateSegmentBody): Promise<WithHttpInfo<Segment>>
  /**
   * Adds a member to a static segment.
   *
   * `POST /lists/{list_id}/segments/{segment_id}/members` · write · may cause mail
   */
  createSegmentMember(
    listId: string,
    segmentId: string | number,
    body: SubscriberBody,
  ): Promise<SegmentMember>
  /** `POST /lists/{list_id}/segments/{segment_id}/members` · write · may cause mail */
  createSegmentMemberWithHttpInfo(
    listId: string,
    segmentId: string | number,
    body: SubscriberBody,
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
   * Permanently deletes a member and all personal data; the address cannot be imported again.
   *
   * `POST /lists/{list_id}/members/{subscriber_hash}/actions/delete-permanent` · delete
   */
  deleteListMemberPermanent(listId: string, subscriberHash: string): Promise<null>
  /** `POST /lists/{list_id}/members/{subscriber_hash}/actions/delete-permanent` · delete */
  deleteListMemberPermanentWithHttpInfo(listId: string, subscriberHash: string): Promise<WithHttpInfo<null>>
  /**
   * Deletes a merge field, and its values of all members.
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
  getAllLists(opts?: GetAllListsOptions): Promise<Lists>
  /** `GET /lists` · read */
  getAllListsWithHttpInfo(opts?: GetAllListsOptions): Promise<WithHttpInfo<Lists>>
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
   * Reads one audience: its settings and statistics.
   *
   * `GET /lists/{list_id}` · read
   */
  getList(listId: string, opts?: GetListOptions): Promise<List>
  /** `GET /lists/{list_id}` · read */
  getListWithHttpInfo(listId: string, opts?: GetListOptions): Promise<WithHttpInfo<List>>
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
   * Lists the growth of an audience by month.
   *
   * `GET /lists/{list_id}/growth-history` · read
   */
  getListGrowthHistory(listId: string, opts?: GetListGrowthHistoryOptions): Promise<ListGrowthHistory>
  /** `GET /lists/{list_id}/growth-history` · read */
  getListGrowthHistoryWithHttpInfo(
    listId: string,
    opts?: GetListGrowthHistoryOptions,
  ): Promise<WithHttpInfo<ListGrowthHistory>>
  /**
   * Reads the growth of an audience in one month, like 2026-11.
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
    opts?: GetListInterestCategoriesOptions,
  ): Promise<InterestCategories>
  /** `GET /lists/{list_id}/interest-categories` · read */
  getListInterestCategoriesWithHttpInfo(
    listId: string,
    opts?: GetListInterestCategoriesOptions,
  ): Promise<WithHttpInfo<InterestCategories>>
  /**
   * Lists the countries of the members of an audience.
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
   * Lists the recent activity of a member.
   *
   * `GET /lists/{list_id}/members/{subscriber_hash}/activity` · read
   */
  getListMemberActivity(
    listId: string,
    subscriberHash: string,
    opts?: GetListMemberActivityOptions,
  ): Promise<ListMemberActivity>
  /** `GET /lists/{list_id}/members/{subscriber_hash}/activity` · read */
  getListMemberActivityWithHttpInfo(
    listId: string,
    subscriberHash: string,
    opts?: GetListMemberActivityOptions,
  ): Promise<WithHttpInfo<ListMemberActivity>>
  /**
   * Lists the activity of a member and the mail sent to them, in more detail.
   *
   * `GET /lists/{list_id}/members/{subscriber_hash}/activity-feed` · read
   */
  getListMemberActivityFeed(
    listId: string,
    subscriberHash: string,
    opts?: GetListMemberActivityFeedOptions,
  ): Promise<ListMemberActivityFeed>
  /** `GET /lists/{list_id}/members/{subscriber_hash}/activity-feed` · read */
  getListMemberActivityFeedWithHttpInfo(
    listId: string,
    subscriberHash: string,
    opts?: GetListMemberActivityFeedOptions,
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
   * Lists the last goals that a member reached.
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
    opts?: GetListMemberNotesOptions,
  ): Promise<ListMemberNotes>
  /** `GET /lists/{list_id}/members/{subscriber_hash}/notes` · read */
  getListMemberNotesWithHttpInfo(
    listId: string,
    subscriberHash: string,
    opts?: GetListMemberNotesOptions,
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
  getListMembersInfo(listId: string, opts?: GetListMembersInfoOptions): Promise<ListMembers>
  /** `GET /lists/{list_id}/members` · read */
  getListMembersInfoWithHttpInfo(
    listId: string,
    opts?: GetListMembersInfoOptions,
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
  getListMergeFields(listId: string, opts?: GetListMergeFieldsOptions): Promise<MergeFields>
  /** `GET /lists/{list_id}/merge-fields` · read */
  getListMergeFieldsWithHttpInfo(
    listId: string,
    opts?: GetListMergeFieldsOptions,
  ): Promise<WithHttpInfo<MergeFields>>
  /**
   * Lists the daily activity of an audience in recent days.
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
  getSegment(listId: string, segmentId: string | number, opts?: GetSegmentOptions): Promise<Segment>
  /** `GET /lists/{list_id}/segments/{segment_id}` · read */
  getSegmentWithHttpInfo(
    listId: string,
    segmentId: string | number,
    opts?: GetSegmentOptions,
  ): Promise<WithHttpInfo<Segment>>
  /**
   * Lists the members of a segment.
   *
   * `GET /lists/{list_id}/segments/{segment_id}/members` · read
   */
  getSegmentMembersList(
    listId: string,
    segmentId: string | number,
    opts?: GetSegmentMembersListOptions,
  ): Promise<SegmentMembers>
  /** `GET /lists/{list_id}/segments/{segment_id}/members` · read */
  getSegmentMembersListWithHttpInfo(
    listId: string,
    segmentId: string | number,
    opts?: GetSegmentMembersListOptions,
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
  listSegments(listId: string, opts?: ListSegmentsOptions): Promise<Segments>
  /** `GET /lists/{list_id}/segments` · read */
  listSegmentsWithHttpInfo(listId: string, opts?: ListSegmentsOptions): Promise<WithHttpInfo<Segments>>
  /**
   * Removes a member from a static segment.
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
   * Adds a member to an audience, or updates the member with this address.
   *
   * `PUT /lists/{list_id}/members/{subscriber_hash}` · write · may cause mail
   */
  setListMember(
    listId: string,
    subscriberHash: string,
    body: SetListMemberBody,
    opts?: SetListMemberOptions,
  ): Promise<ListMember>
  /** `PUT /lists/{list_id}/members/{subscriber_hash}` · write · may cause mail */
  setListMemberWithHttpInfo(
    listId: string,
    subscriberHash: string,
    body: SetListMemberBody,
    opts?: SetListMemberOptions,
  ): Promise<WithHttpInfo<ListMember>>
  /**
   * Finds the tags of an audience by the beginning of their names.
   *
   * `GET /lists/{list_id}/tag-search` · read
   */
  tagSearch(listId: string, opts?: TagSearchOptions): Promise<ListTagSearch>
  /** `GET /lists/{list_id}/tag-search` · read */
  tagSearchWithHttpInfo(listId: string, opts?: TagSearchOptions): Promise<WithHttpInfo<ListTagSearch>>
  /**
   * Changes an interest category.
   *
   * `PATCH /lists/{list_id}/interest-categories/{interest_category_id}` · write
   */
  updateInterestCategory(
    listId: string,
    interestCategoryId: string,
    body: InterestCategoryBody,
  ): Promise<InterestCategory>
  /** `PATCH /lists/{list_id}/interest-categories/{interest_category_id}` · write */
  updateInterestCategoryWithHttpInfo(
    listId: string,
    interestCategoryId: string,
    body: InterestCategoryBody,
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
    body: InterestBody,
  ): Promise<Interest>
  /** `PATCH /lists/{list_id}/interest-categories/{interest_category_id}/interests/{interest_id}` · write */
  updateInterestCategoryInterestWithHttpInfo(
    listId: string,
    interestCategoryId: string,
    interestId: string,
    body: InterestBody,
  ): Promise<WithHttpInfo<Interest>>
  /**
   * Changes the settings of an audience.
   *
   * `PATCH /lists/{list_id}` · write
   */
  updateList(listId: string, body: UpdateListBody): Promise<List>
  /** `PATCH /lists/{list_id}` · write */
  updateListWithHttpInfo(listId: string, body: UpdateListBody): Promise<WithHttpInfo<List>>
  /**
   * Updates a member of an audience; omitted fields keep their values.
   *
   * `PATCH /lists/{list_id}/members/{subscriber_hash}` · write · may cause mail
   */
  updateListMember(
    listId: string,
    subscriberHash: string,
    body: UpdateListMemberBody,
    opts?: UpdateListMemberOptions,
  ): Promise<ListMember>
  /** `PATCH /lists/{list_id}/members/{subscriber_hash}` · write · may cause mail */
  updateListMemberWithHttpInfo(
    listId: string,
    subscriberHash: string,
    body: UpdateListMemberBody,
    opts?: UpdateListMemberOptions,
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
    body: ListMemberNoteBody,
  ): Promise<ListMemberNote>
  /** `PATCH /lists/{list_id}/members/{subscriber_hash}/notes/{note_id}` · write */
  updateListMemberNoteWithHttpInfo(
    listId: string,
    subscriberHash: string,
    noteId: string | number,
    body: ListMemberNoteBody,
  ): Promise<WithHttpInfo<ListMemberNote>>
  /**
   * Adds tags to a member, and removes others, which can start automations.
   *
   * `POST /lists/{list_id}/members/{subscriber_hash}/tags` · write · may cause mail
   */
  updateListMemberTags(listId: string, subscriberHash: string, body: UpdateListMemberTagsBody): Promise<null>
  /** `POST /lists/{list_id}/members/{subscriber_hash}/tags` · write · may cause mail */
  updateListMemberTagsWithHttpInfo(
    listId: string,
    subscriberHash: string,
    body: UpdateListMemberTagsBody,
  ): Promise<WithHttpInfo<null>>
  /**
   * Changes a merge field.
   *
   * `PATCH /lists/{list_id}/merge-fields/{merge_id}` · write
   */
  updateListMergeField(
    listId: string,
    mergeId: string | number,
    body: UpdateMergeFieldBody,
  ): Promise<MergeField>
  /** `PATCH /lists/{list_id}/merge-fields/{merge_id}` · write */
  updateListMergeFieldWithHttpInfo(
    listId: string,
    mergeId: string | number,
    body: UpdateMergeFieldBody,
  ): Promise<WithHttpInfo<MergeField>>
  /**
   * Changes the signup form of an audience.
   *
   * `POST /lists/{list_id}/signup-forms` · write
   */
  updateListSignupForm(listId: string, body: UpdateSignupFormBody): Promise<SignupForm>
  /** `POST /lists/{list_id}/signup-forms` · write */
  updateListSignupFormWithHttpInfo(
    listId: string,
    body: UpdateSignupFormBody,
  ): Promise<WithHttpInfo<SignupForm>>
  /**
   * Changes a webhook of an audience.
   *
   * `PATCH /lists/{list_id}/webhooks/{webhook_id}` · connect
   */
  updateListWebhook(listId: string, webhookId: string, body: ListWebhookBody): Promise<ListWebhook>
  /** `PATCH /lists/{list_id}/webhooks/{webhook_id}` · connect */
  updateListWebhookWithHttpInfo(
    listId: string,
    webhookId: string,
    body: ListWebhookBody,
  ): Promise<WithHttpInfo<ListWebhook>>
  /**
   * Changes a segment.
   *
   * `PATCH /lists/{list_id}/segments/{segment_id}` · write · may cause mail
   */
  updateSegment(listId: string, segmentId: string | number, body: UpdateSegmentBody): Promise<Segment>
  /** `PATCH /lists/{list_id}/segments/{segment_id}` · write · may cause mail */
  updateSegmentWithHttpInfo(
    listId: string,
    segmentId: string | number,
    body: UpdateSegmentBody,
  ): Promise<WithHttpInfo<Segment>>
}

interface PingApi {
  /**
   * Checks that the API is available and the credential is valid.
   *
   * `GET /ping` · read
   */
  get(): Promise<Ping>
  /** `GET /ping` · read */
  getWithHttpInfo(): Promise<WithHttpInfo<Ping>>
}

interface ReportingApi {
  /**
   * Lists the sales of each product that resulted from a Facebook ad.
   *
   * `GET /reporting/facebook-ads/{outreach_id}/ecommerce-product-activity` · read
   */
  getFacebookAdProductActivityReport(
    outreachId: string,
    opts?: GetFacebookAdProductActivityOptions,
  ): Promise<ProductActivity>
  /** `GET /reporting/facebook-ads/{outreach_id}/ecommerce-product-activity` · read */
  getFacebookAdProductActivityReportWithHttpInfo(
    outreachId: string,
    opts?: GetFacebookAdProductActivityOptions,
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
  getFacebookAdsReportAll(opts?: GetFacebookAdsReportAllOptions): Promise<FacebookAdReports>
  /** `GET /reporting/facebook-ads` · read */
  getFacebookAdsReportAllWithHttpInfo(
    opts?: GetFacebookAdsReportAllOptions,
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
    opts?: GetSurveyQuestionAnswersOptions,
  ): Promise<SurveyQuestionAnswers>
  /** `GET /reporting/surveys/{outreach_id}/questions/{question_id}/answers` · read · lists people */
  getSurveyQuestionAnswersWithHttpInfo(
    outreachId: string,
    questionId: string,
    opts?: GetSurveyQuestionAnswersOptions,
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
  getSurveyResponsesAll(outreachId: string, opts?: GetSurveyResponsesAllOptions): Promise<SurveyResponses>
  /** `GET /reporting/surveys/{outreach_id}/responses` · read · lists people */
  getSurveyResponsesAllWithHttpInfo(
    outreachId: string,
    opts?: GetSurveyResponsesAllOptions,
  ): Promise<WithHttpInfo<SurveyResponses>>
}

interface ReportsApi {
  /**
   * Lists the reports of the sent campaigns.
   *
   * `GET /reports` · read
   */
  getAllCampaignReports(opts?: GetAllCampaignReportsOptions): Promise<Reports>
  /** `GET /reports` · read */
  getAllCampaignReportsWithHttpInfo(opts?: GetAllCampaignReportsOptions): Promise<WithHttpInfo<Reports>>
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
   * Lists Mailchimp's feedback on the results of a campaign.
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
   * Lists the members who opened a campaign, and the times.
   *
   * `GET /reports/{campaign_id}/open-details` · read · lists people
   */
  getCampaignOpenDetails(campaignId: string, opts?: GetCampaignOpenDetailsOptions): Promise<ReportOpenDetails>
  /** `GET /reports/{campaign_id}/open-details` · read · lists people */
  getCampaignOpenDetailsWithHttpInfo(
    campaignId: string,
    opts?: GetCampaignOpenDetailsOptions,
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
   * Reads the statistics of one sent campaign.
   *
   * `GET /reports/{campaign_id}` · read
   */
  getCampaignReport(campaignId: string, opts?: FieldsOptions): Promise<Report>
  /** `GET /reports/{campaign_id}` · read */
  getCampaignReportWithHttpInfo(campaignId: string, opts?: FieldsOptions): Promise<WithHttpInfo<Report>>
  /**
   * Lists the performance of a campaign at each of the main mail domains.
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
   * Lists the sales of each product that resulted from a campaign.
   *
   * `GET /reports/{campaign_id}/ecommerce-product-activity` · read
   */
  getEcommerceProductActivityForCampaign(
    campaignId: string,
    opts?: GetProductActivityOptions,
  ): Promise<ProductActivity>
  /** `GET /reports/{campaign_id}/ecommerce-product-activity` · read */
  getEcommerceProductActivityForCampaignWithHttpInfo(
    campaignId: string,
    opts?: GetProductActivityOptions,
  ): Promise<WithHttpInfo<ProductActivity>>
  /**
   * Reads the activity on the short URL of a campaign.
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
   * Lists the activity of each recipient of a campaign.
   *
   * `GET /reports/{campaign_id}/email-activity` · read · lists people
   */
  getEmailActivityForCampaign(
    campaignId: string,
    opts?: GetEmailActivityForCampaignOptions,
  ): Promise<ReportEmailActivity>
  /** `GET /reports/{campaign_id}/email-activity` · read · lists people */
  getEmailActivityForCampaignWithHttpInfo(
    campaignId: string,
    opts?: GetEmailActivityForCampaignOptions,
  ): Promise<WithHttpInfo<ReportEmailActivity>>
  /**
   * Reads the activity of one recipient of a campaign.
   *
   * `GET /reports/{campaign_id}/email-activity/{subscriber_hash}` · read · lists people
   */
  getEmailActivityForSubscriber(
    campaignId: string,
    subscriberHash: string,
    opts?: GetEmailActivityForSubscriberOptions,
  ): Promise<ReportEmailActivityEntry>
  /** `GET /reports/{campaign_id}/email-activity/{subscriber_hash}` · read · lists people */
  getEmailActivityForSubscriberWithHttpInfo(
    campaignId: string,
    subscriberHash: string,
    opts?: GetEmailActivityForSubscriberOptions,
  ): Promise<WithHttpInfo<ReportEmailActivityEntry>>
  /**
   * Lists the locations in which a campaign was opened.
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
   * Lists the reports of the child campaigns of a campaign.
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
   * Lists the members who unsubscribed because of a campaign.
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

interface RootApi {
  /**
   * Reads the account: its name, its plan, and the role of the user whose key this is.
   *
   * `GET /` · read
   */
  getRoot(opts?: FieldsOptions): Promise<Account>
  /** `GET /` · read */
  getRootWithHttpInfo(opts?: FieldsOptions): Promise<WithHttpInfo<Account>>
}

interface SearchCampaignsApi {
  /**
   * Finds campaigns by text.
   *
   * `GET /search-campaigns` · read
   */
  search(query: string, opts?: FieldsOptions): Promise<FoundCampaigns>
  /** `GET /search-campaigns` · read */
  searchWithHttpInfo(query: string, opts?: FieldsOptions): Promise<WithHttpInfo<FoundCampaigns>>
}

interface SearchMembersApi {
  /**
   * Finds members by address or name, in one audience or in all.
   *
   * `GET /search-members` · read
   */
  search(query: string, opts?: SearchMembersOptions): Promise<FoundMembers>
  /** `GET /search-members` · read */
  searchWithHttpInfo(query: string, opts?: SearchMembersOptions): Promise<WithHttpInfo<FoundMembers>>
}

interface SurveysApi {
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

interface TemplateFoldersApi {
  /**
   * Creates a folder for templates.
   *
   * `POST /template-folders` · write
   */
  create(body: FolderBody): Promise<Folder>
  /** `POST /template-folders` · write */
  createWithHttpInfo(body: FolderBody): Promise<WithHttpInfo<Folder>>
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
  update(folderId: string, body: FolderBody): Promise<Folder>
  /** `PATCH /template-folders/{folder_id}` · write */
  updateWithHttpInfo(folderId: string, body: FolderBody): Promise<WithHttpInfo<Folder>>
}

interface TemplatesApi {
  /**
   * Creates a template from HTML.
   *
   * `POST /templates` · write
   */
  create(body: TemplateBody): Promise<Template>
  /** `POST /templates` · write */
  createWithHttpInfo(body: TemplateBody): Promise<WithHttpInfo<Template>>
  /**
   * Deletes a template.
   *
   * `DELETE /templates/{template_id}` · delete
   */
  deleteTemplate(templateId: string | number): Promise<null>
  /** `DELETE /templates/{template_id}` · delete */
  deleteTemplateWithHttpInfo(templateId: string | number): Promise<WithHttpInfo<null>>
  /**
   * Reads the content of the editable sections of a template.
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
  list(opts?: ListTemplatesOptions): Promise<Templates>
  /** `GET /templates` · read */
  listWithHttpInfo(opts?: ListTemplatesOptions): Promise<WithHttpInfo<Templates>>
  /**
   * Changes a template.
   *
   * `PATCH /templates/{template_id}` · write
   */
  updateTemplate(templateId: string | number, body: TemplateBody): Promise<Template>
  /** `PATCH /templates/{template_id}` · write */
  updateTemplateWithHttpInfo(templateId: string | number, body: TemplateBody): Promise<WithHttpInfo<Template>>
}

interface VerifiedDomainsApi {
  /**
   * Adds a domain to send from; Mailchimp mails a verification code.
   *
   * `POST /verified-domains` · write · may cause mail
   */
  createVerifiedDomain(body: CreateVerifiedDomainBody): Promise<VerifiedDomain>
  /** `POST /verified-domains` · write · may cause mail */
  createVerifiedDomainWithHttpInfo(body: CreateVerifiedDomainBody): Promise<WithHttpInfo<VerifiedDomain>>
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
   * Verifies a domain with the mailed code.
   *
   * `POST /verified-domains/{domain_name}/actions/verify` · write
   */
  submitDomainVerification(domainName: string, body: SubmitDomainVerificationBody): Promise<VerifiedDomain>
  /** `POST /verified-domains/{domain_name}/actions/verify` · write */
  submitDomainVerificationWithHttpInfo(
    domainName: string,
    body: SubmitDomainVerificationBody,
  ): Promise<WithHttpInfo<VerifiedDomain>>
}

/** The groups of a client. */
interface Groups {
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

/** The arguments and the result of an operation; `params` and `query` by their names on the wire. */
interface OperationType<Params, Query, Body, Result> {
  params: Params
  query: Query
  body: Body
  result: Result
}

/** All operations: path parameters, query, body, result. */
interface OperationTypes {
  'accountExport.getAccountExports': OperationType<Record<'export_id', string | number>, FieldsOptions, never, AccountExport>
  'accountExports.createAccountExport': OperationType<{}, never, CreateAccountExportBody, AccountExport>
  'accountExports.listAccountExports': OperationType<{}, PageOptions, never, AccountExports>
  'activityFeed.getChimpChatter': OperationType<{}, GetChimpChatterOptions, never, ChimpChatter>
  'authorizedApps.get': OperationType<Record<'app_id', string | number>, FieldsOptions, never, AuthorizedApp>
  'authorizedApps.list': OperationType<{}, PageOptions, never, AuthorizedApps>
  'automations.addWorkflowEmailSubscriber': OperationType<Record<'workflow_id' | 'workflow_email_id', string>, never, SubscriberBody, QueuedSubscriber>
  'automations.archive': OperationType<Record<'workflow_id', string>, never, never, null>
  'automations.create': OperationType<{}, never, CreateAutomationBody, Automation>
  'automations.deleteWorkflowEmail': OperationType<Record<'workflow_id' | 'workflow_email_id', string>, never, never, null>
  'automations.get': OperationType<Record<'workflow_id', string>, FieldsOptions, never, Automation>
  'automations.getRemovedWorkflowEmailSubscriber': OperationType<Record<'workflow_id' | 'subscriber_hash', string>, never, never, AutomationRemovedSubscriber>
  'automations.getWorkflowEmail': OperationType<Record<'workflow_id' | 'workflow_email_id', string>, never, never, AutomationEmail>
  'automations.getWorkflowEmailSubscriber': OperationType<Record<'workflow_id' | 'workflow_email_id' | 'subscriber_hash', string>, never, never, QueuedSubscriber>
  'automations.getWorkflowEmailSubscriberQueue': OperationType<Record<'workflow_id' | 'workflow_email_id', string>, never, never, AutomationEmailQueue>
  'automations.list': OperationType<{}, ListAutomationsOptions, never, Automations>
  'automations.listAllWorkflowEmails': OperationType<Record<'workflow_id', string>, never, never, AutomationEmails>
  'automations.listWorkflowEmailSubscribersRemoved': OperationType<Record<'workflow_id', string>, never, never, AutomationRemovedSubscribers>
  'automations.pauseAllEmails': OperationType<Record<'workflow_id', string>, never, never, null>
  'automations.pauseWorkflowEmail': OperationType<Record<'workflow_id' | 'workflow_email_id', string>, never, never, null>
  'automations.removeWorkflowEmailSubscriber': OperationType<Record<'workflow_id', string>, never, SubscriberBody, AutomationRemovedSubscriber>
  'automations.startAllEmails': OperationType<Record<'workflow_id', string>, never, never, null>
  'automations.startWorkflowEmail': OperationType<Record<'workflow_id' | 'workflow_email_id', string>, never, never, null>
  'automations.updateWorkflowEmail': OperationType<Record<'workflow_id' | 'workflow_email_id', string>, never, UpdateAutomationEmailBody, AutomationEmail>
  'batchWebhooks.create': OperationType<{}, never, CreateBatchWebhookBody, BatchWebhook>
  'batchWebhooks.get': OperationType<Record<'batch_webhook_id', string>, FieldsOptions, never, BatchWebhook>
  'batchWebhooks.list': OperationType<{}, PageOptions, never, BatchWebhooks>
  'batchWebhooks.remove': OperationType<Record<'batch_webhook_id', string>, never, never, null>
  'batchWebhooks.update': OperationType<Record<'batch_webhook_id', string>, never, UpdateBatchWebhookBody, BatchWebhook>
  'batches.deleteRequest': OperationType<Record<'batch_id', string>, never, never, null>
  'batches.list': OperationType<{}, PageOptions, never, Batches>
  'batches.start': OperationType<{}, never, StartBatchBody, Batch>
  'batches.status': OperationType<Record<'batch_id', string>, FieldsOptions, never, Batch>
  'campaignFolders.create': OperationType<{}, never, FolderBody, Folder>
  'campaignFolders.get': OperationType<Record<'folder_id', string>, FieldsOptions, never, Folder>
  'campaignFolders.list': OperationType<{}, PageOptions, never, Folders>
  'campaignFolders.remove': OperationType<Record<'folder_id', string>, never, never, null>
  'campaignFolders.update': OperationType<Record<'folder_id', string>, never, FolderBody, Folder>
  'campaigns.addFeedback': OperationType<Record<'campaign_id', string>, never, AddCampaignFeedbackBody, CampaignFeedbackMessage>
  'campaigns.cancelSend': OperationType<Record<'campaign_id', string>, never, never, null>
  'campaigns.create': OperationType<{}, never, CreateCampaignBody, Campaign>
  'campaigns.createResend': OperationType<Record<'campaign_id', string>, never, never, Campaign>
  'campaigns.deleteFeedbackMessage': OperationType<Record<'campaign_id', string> & Record<'feedback_id', string | number>, never, never, null>
  'campaigns.get': OperationType<Record<'campaign_id', string>, FieldsOptions, never, Campaign>
  'campaigns.getContent': OperationType<Record<'campaign_id', string>, FieldsOptions, never, CampaignContent>
  'campaigns.getFeedback': OperationType<Record<'campaign_id', string>, FieldsOptions, never, CampaignFeedbackMessages>
  'campaigns.getFeedbackMessage': OperationType<Record<'campaign_id', string> & Record<'feedback_id', string | number>, FieldsOptions, never, CampaignFeedbackMessage>
  'campaigns.getSendChecklist': OperationType<Record<'campaign_id', string>, FieldsOptions, never, SendChecklist>
  'campaigns.list': OperationType<{}, ListCampaignsOptions, never, Campaigns>
  'campaigns.pause': OperationType<Record<'campaign_id', string>, never, never, null>
  'campaigns.remove': OperationType<Record<'campaign_id', string>, never, never, null>
  'campaigns.replicate': OperationType<Record<'campaign_id', string>, never, never, Campaign>
  'campaigns.resume': OperationType<Record<'campaign_id', string>, never, never, null>
  'campaigns.schedule': OperationType<Record<'campaign_id', string>, never, ScheduleCampaignBody, null>
  'campaigns.send': OperationType<Record<'campaign_id', string>, never, never, null>
  'campaigns.sendTestEmail': OperationType<Record<'campaign_id', string>, never, SendTestEmailBody, null>
  'campaigns.setContent': OperationType<Record<'campaign_id', string>, never, SetCampaignContentBody, CampaignContent>
  'campaigns.unschedule': OperationType<Record<'campaign_id', string>, never, never, null>
  'campaigns.update': OperationType<Record<'campaign_id', string>, never, UpdateCampaignBody, Campaign>
  'campaigns.updateFeedbackMessage': OperationType<Record<'campaign_id', string> & Record<'feedback_id', string | number>, never, UpdateCampaignFeedbackBody, CampaignFeedbackMessage>
  'connectedSites.create': OperationType<{}, never, CreateConnectedSiteBody, ConnectedSite>
  'connectedSites.get': OperationType<Record<'connected_site_id', string>, FieldsOptions, never, ConnectedSite>
  'connectedSites.list': OperationType<{}, PageOptions, never, ConnectedSites>
  'connectedSites.remove': OperationType<Record<'connected_site_id', string>, never, never, null>
  'connectedSites.verifyScriptInstallation': OperationType<Record<'connected_site_id', string>, never, never, null>
  'conversations.get': OperationType<Record<'conversation_id', string>, FieldsOptions, never, Conversation>
  'conversations.getConversationMessage': OperationType<Record<'conversation_id' | 'message_id', string>, FieldsOptions, never, ConversationMessage>
  'conversations.getConversationMessages': OperationType<Record<'conversation_id', string>, GetConversationMessagesOptions, never, ConversationMessages>
  'conversations.list': OperationType<{}, ListConversationsOptions, never, Conversations>
  'customerJourneys.trigger': OperationType<Record<'journey_id' | 'step_id', string | number>, never, SubscriberBody, null>
  'ecommerce.addCartLineItem': OperationType<Record<'store_id' | 'cart_id', string>, never, AddCartLineBody, CartLine>
  'ecommerce.addOrderLineItem': OperationType<Record<'store_id' | 'order_id', string>, never, AddOrderLineBody, OrderLine>
  'ecommerce.addProductImage': OperationType<Record<'store_id' | 'product_id', string>, never, AddProductImageBody, ProductImage>
  'ecommerce.addProductVariant': OperationType<Record<'store_id' | 'product_id' | 'variant_id', string>, never, AddProductVariantBody, ProductVariant>
  'ecommerce.addProductVariants': OperationType<Record<'store_id' | 'product_id', string>, never, AddProductVariantBody, ProductVariant>
  'ecommerce.addPromoCode': OperationType<Record<'store_id' | 'promo_rule_id', string>, never, AddPromoCodeBody, PromoCode>
  'ecommerce.addPromoRules': OperationType<Record<'store_id', string>, never, AddPromoRuleBody, PromoRule>
  'ecommerce.addStore': OperationType<{}, never, AddStoreBody, Store>
  'ecommerce.addStoreCart': OperationType<Record<'store_id', string>, never, AddCartBody, Cart>
  'ecommerce.addStoreCustomer': OperationType<Record<'store_id', string>, never, CustomerBody, Customer>
  'ecommerce.addStoreOrder': OperationType<Record<'store_id', string>, never, AddOrderBody, Order>
  'ecommerce.addStoreProduct': OperationType<Record<'store_id', string>, never, AddProductBody, Product>
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
  'ecommerce.getAllStoreCustomers': OperationType<Record<'store_id', string>, GetAllStoreCustomersOptions, never, Customers>
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
  'ecommerce.getStoreOrders': OperationType<Record<'store_id', string>, GetStoreOrdersOptions, never, Orders>
  'ecommerce.getStoreProduct': OperationType<Record<'store_id' | 'product_id', string>, FieldsOptions, never, Product>
  'ecommerce.listPromoRules': OperationType<Record<'store_id', string>, PageOptions, never, PromoRules>
  'ecommerce.orders': OperationType<{}, GetAccountOrdersOptions, never, AccountOrders>
  'ecommerce.setStoreCustomer': OperationType<Record<'store_id' | 'customer_id', string>, never, CustomerBody, Customer>
  'ecommerce.stores': OperationType<{}, PageOptions, never, Stores>
  'ecommerce.updateCartLineItem': OperationType<Record<'store_id' | 'cart_id' | 'line_id', string>, never, UpdateCartLineBody, CartLine>
  'ecommerce.updateOrder': OperationType<Record<'store_id' | 'order_id', string>, never, UpdateOrderBody, Order>
  'ecommerce.updateOrderLineItem': OperationType<Record<'store_id' | 'order_id' | 'line_id', string>, never, UpdateOrderLineBody, OrderLine>
  'ecommerce.updateProductImage': OperationType<Record<'store_id' | 'product_id' | 'image_id', string>, never, UpdateProductImageBody, ProductImage>
  'ecommerce.updateProductVariant': OperationType<Record<'store_id' | 'product_id' | 'variant_id', string>, never, UpdateProductVariantBody, ProductVariant>
  'ecommerce.updatePromoCode': OperationType<Record<'store_id' | 'promo_rule_id' | 'promo_code_id', string>, never, UpdatePromoCodeBody, PromoCode>
  'ecommerce.updatePromoRule': OperationType<Record<'store_id' | 'promo_rule_id', string>, never, UpdatePromoRuleBody, PromoRule>
  'ecommerce.updateStore': OperationType<Record<'store_id', string>, never, UpdateStoreBody, Store>
  'ecommerce.updateStoreCart': OperationType<Record<'store_id' | 'cart_id', string>, never, UpdateCartBody, Cart>
  'ecommerce.updateStoreCustomer': OperationType<Record<'store_id' | 'customer_id', string>, never, UpdateCustomerBody, Customer>
  'ecommerce.updateStoreProduct': OperationType<Record<'store_id' | 'product_id', string>, never, UpdateProductBody, Product>
  'facebookAds.getAd': OperationType<Record<'outreach_id', string>, FieldsOptions, never, FacebookAd>
  'facebookAds.list': OperationType<{}, ListFacebookAdsOptions, never, FacebookAds>
  'fileManager.createFolder': OperationType<{}, never, FolderBody, FileManagerFolder>
  'fileManager.deleteFile': OperationType<Record<'file_id', string | number>, never, never, null>
  'fileManager.deleteFolder': OperationType<Record<'folder_id', string | number>, never, never, null>
  'fileManager.files': OperationType<{}, ListFilesOptions, never, FileManagerFiles>
  'fileManager.getFile': OperationType<Record<'file_id', string | number>, FieldsOptions, never, FileManagerFile>
  'fileManager.getFolder': OperationType<Record<'folder_id', string | number>, FieldsOptions, never, FileManagerFolder>
  'fileManager.listFolders': OperationType<{}, ListFoldersOptions, never, FileManagerFolders>
  'fileManager.updateFile': OperationType<Record<'file_id', string | number>, never, UpdateFileManagerFileBody, FileManagerFile>
  'fileManager.updateFolder': OperationType<Record<'folder_id', string | number>, never, FolderBody, FileManagerFolder>
  'fileManager.upload': OperationType<{}, never, UploadFileManagerFileBody, FileManagerFile>
  'landingPages.create': OperationType<{}, CreateLandingPageOptions, CreateLandingPageBody, LandingPage>
  'landingPages.deletePage': OperationType<Record<'page_id', string>, never, never, null>
  'landingPages.getAll': OperationType<{}, GetAllLandingPagesOptions, never, LandingPages>
  'landingPages.getPage': OperationType<Record<'page_id', string>, FieldsOptions, never, LandingPage>
  'landingPages.getPageContent': OperationType<Record<'page_id', string>, FieldsOptions, never, LandingPageContent>
  'landingPages.publishPage': OperationType<Record<'page_id', string>, never, never, null>
  'landingPages.unpublishPage': OperationType<Record<'page_id', string>, never, never, null>
  'landingPages.updatePage': OperationType<Record<'page_id', string>, never, UpdateLandingPageBody, LandingPage>
  'lists.addListMember': OperationType<Record<'list_id', string>, AddListMemberOptions, AddListMemberBody, ListMember>
  'lists.addListMergeField': OperationType<Record<'list_id', string>, never, AddMergeFieldBody, MergeField>
  'lists.batchListMembers': OperationType<Record<'list_id', string>, BatchListMembersOptions, BatchListMembersBody, BatchListMembersResult>
  'lists.batchSegmentMembers': OperationType<Record<'list_id', string> & Record<'segment_id', string | number>, never, BatchSegmentMembersBody, BatchSegmentMembersResult>
  'lists.createInterestCategoryInterest': OperationType<Record<'list_id' | 'interest_category_id', string>, never, InterestBody, Interest>
  'lists.createList': OperationType<{}, never, CreateListBody, List>
  'lists.createListInterestCategory': OperationType<Record<'list_id', string>, never, InterestCategoryBody, InterestCategory>
  'lists.createListMemberEvent': OperationType<Record<'list_id' | 'subscriber_hash', string>, never, CreateListMemberEventBody, null>
  'lists.createListMemberNote': OperationType<Record<'list_id' | 'subscriber_hash', string>, never, ListMemberNoteBody, ListMemberNote>
  'lists.createListWebhook': OperationType<Record<'list_id', string>, never, ListWebhookBody, ListWebhook>
  'lists.createSegment': OperationType<Record<'list_id', string>, never, CreateSegmentBody, Segment>
  'lists.createSegmentMember': OperationType<Record<'list_id', string> & Record<'segment_id', string | number>, never, SubscriberBody, SegmentMember>
  'lists.deleteInterestCategory': OperationType<Record<'list_id' | 'interest_category_id', string>, never, never, null>
  'lists.deleteInterestCategoryInterest': OperationType<Record<'list_id' | 'interest_category_id' | 'interest_id', string>, never, never, null>
  'lists.deleteList': OperationType<Record<'list_id', string>, never, never, null>
  'lists.deleteListMember': OperationType<Record<'list_id' | 'subscriber_hash', string>, never, never, null>
  'lists.deleteListMemberNote': OperationType<Record<'list_id' | 'subscriber_hash', string> & Record<'note_id', string | number>, never, never, null>
  'lists.deleteListMemberPermanent': OperationType<Record<'list_id' | 'subscriber_hash', string>, never, never, null>
  'lists.deleteListMergeField': OperationType<Record<'list_id', string> & Record<'merge_id', string | number>, never, never, null>
  'lists.deleteListWebhook': OperationType<Record<'list_id' | 'webhook_id', string>, never, never, null>
  'lists.deleteSegment': OperationType<Record<'list_id', string> & Record<'segment_id', string | number>, never, never, null>
  'lists.getAllLists': OperationType<{}, GetAllListsOptions, never, Lists>
  'lists.getAllSurveysForList': OperationType<Record<'list_id', string>, never, never, unknown>
  'lists.getInterestCategory': OperationType<Record<'list_id' | 'interest_category_id', string>, FieldsOptions, never, InterestCategory>
  'lists.getInterestCategoryInterest': OperationType<Record<'list_id' | 'interest_category_id' | 'interest_id', string>, FieldsOptions, never, Interest>
  'lists.getList': OperationType<Record<'list_id', string>, GetListOptions, never, List>
  'lists.getListAbuseReportDetails': OperationType<Record<'list_id', string> & Record<'report_id', string | number>, PageOptions, never, AbuseReport>
  'lists.getListAbuseReports': OperationType<Record<'list_id', string>, PageOptions, never, ListAbuseReports>
  'lists.getListClients': OperationType<Record<'list_id', string>, FieldsOptions, never, ListClients>
  'lists.getListGrowthHistory': OperationType<Record<'list_id', string>, GetListGrowthHistoryOptions, never, ListGrowthHistory>
  'lists.getListGrowthHistoryByMonth': OperationType<Record<'list_id' | 'month', string>, FieldsOptions, never, ListGrowthMonth>
  'lists.getListInterestCategories': OperationType<Record<'list_id', string>, GetListInterestCategoriesOptions, never, InterestCategories>
  'lists.getListLocations': OperationType<Record<'list_id', string>, FieldsOptions, never, ListLocations>
  'lists.getListMember': OperationType<Record<'list_id' | 'subscriber_hash', string>, FieldsOptions, never, ListMember>
  'lists.getListMemberActivity': OperationType<Record<'list_id' | 'subscriber_hash', string>, GetListMemberActivityOptions, never, ListMemberActivity>
  'lists.getListMemberActivityFeed': OperationType<Record<'list_id' | 'subscriber_hash', string>, GetListMemberActivityFeedOptions, never, ListMemberActivityFeed>
  'lists.getListMemberEvents': OperationType<Record<'list_id' | 'subscriber_hash', string>, PageOptions, never, ListMemberEvents>
  'lists.getListMemberGoals': OperationType<Record<'list_id' | 'subscriber_hash', string>, FieldsOptions, never, ListMemberGoals>
  'lists.getListMemberNote': OperationType<Record<'list_id' | 'subscriber_hash', string> & Record<'note_id', string | number>, FieldsOptions, never, ListMemberNote>
  'lists.getListMemberNotes': OperationType<Record<'list_id' | 'subscriber_hash', string>, GetListMemberNotesOptions, never, ListMemberNotes>
  'lists.getListMemberTags': OperationType<Record<'list_id' | 'subscriber_hash', string>, PageOptions, never, ListMemberTags>
  'lists.getListMembersInfo': OperationType<Record<'list_id', string>, GetListMembersInfoOptions, never, ListMembers>
  'lists.getListMergeField': OperationType<Record<'list_id', string> & Record<'merge_id', string | number>, FieldsOptions, never, MergeField>
  'lists.getListMergeFields': OperationType<Record<'list_id', string>, GetListMergeFieldsOptions, never, MergeFields>
  'lists.getListRecentActivity': OperationType<Record<'list_id', string>, PageOptions, never, ListActivity>
  'lists.getListSignupForms': OperationType<Record<'list_id', string>, never, never, SignupForms>
  'lists.getListWebhook': OperationType<Record<'list_id' | 'webhook_id', string>, never, never, ListWebhook>
  'lists.getListWebhooks': OperationType<Record<'list_id', string>, never, never, ListWebhooks>
  'lists.getSegment': OperationType<Record<'list_id', string> & Record<'segment_id', string | number>, GetSegmentOptions, never, Segment>
  'lists.getSegmentMembersList': OperationType<Record<'list_id', string> & Record<'segment_id', string | number>, GetSegmentMembersListOptions, never, SegmentMembers>
  'lists.getSurvey': OperationType<Record<'list_id' | 'survey_id', string>, never, never, unknown>
  'lists.listInterestCategoryInterests': OperationType<Record<'list_id' | 'interest_category_id', string>, PageOptions, never, Interests>
  'lists.listSegments': OperationType<Record<'list_id', string>, ListSegmentsOptions, never, Segments>
  'lists.removeSegmentMember': OperationType<Record<'list_id' | 'subscriber_hash', string> & Record<'segment_id', string | number>, never, never, null>
  'lists.setListMember': OperationType<Record<'list_id' | 'subscriber_hash', string>, SetListMemberOptions, SetListMemberBody, ListMember>
  'lists.tagSearch': OperationType<Record<'list_id', string>, TagSearchOptions, never, ListTagSearch>
  'lists.updateInterestCategory': OperationType<Record<'list_id' | 'interest_category_id', string>, never, InterestCategoryBody, InterestCategory>
  'lists.updateInterestCategoryInterest': OperationType<Record<'list_id' | 'interest_category_id' | 'interest_id', string>, never, InterestBody, Interest>
  'lists.updateList': OperationType<Record<'list_id', string>, never, UpdateListBody, List>
  'lists.updateListMember': OperationType<Record<'list_id' | 'subscriber_hash', string>, UpdateListMemberOptions, UpdateListMemberBody, ListMember>
  'lists.updateListMemberNote': OperationType<Record<'list_id' | 'subscriber_hash', string> & Record<'note_id', string | number>, never, ListMemberNoteBody, ListMemberNote>
  'lists.updateListMemberTags': OperationType<Record<'list_id' | 'subscriber_hash', string>, never, UpdateListMemberTagsBody, null>
  'lists.updateListMergeField': OperationType<Record<'list_id', string> & Record<'merge_id', string | number>, never, UpdateMergeFieldBody, MergeField>
  'lists.updateListSignupForm': OperationType<Record<'list_id', string>, never, UpdateSignupFormBody, SignupForm>
  'lists.updateListWebhook': OperationType<Record<'list_id' | 'webhook_id', string>, never, ListWebhookBody, ListWebhook>
  'lists.updateSegment': OperationType<Record<'list_id', string> & Record<'segment_id', string | number>, never, UpdateSegmentBody, Segment>
  'ping.get': OperationType<{}, never, never, Ping>
  'reporting.getFacebookAdProductActivityReport': OperationType<Record<'outreach_id', string>, GetFacebookAdProductActivityOptions, never, ProductActivity>
  'reporting.getFacebookAdReport': OperationType<Record<'outreach_id', string>, FieldsOptions, never, FacebookAdReport>
  'reporting.getFacebookAdsReportAll': OperationType<{}, GetFacebookAdsReportAllOptions, never, FacebookAdReports>
  'reporting.getLandingPageReport': OperationType<Record<'outreach_id', string>, FieldsOptions, never, LandingPageReport>
  'reporting.getLandingPageReportsAll': OperationType<{}, PageOptions, never, LandingPageReports>
  'reporting.getSurveyQuestionAnswers': OperationType<Record<'outreach_id' | 'question_id', string>, GetSurveyQuestionAnswersOptions, never, SurveyQuestionAnswers>
  'reporting.getSurveyQuestionReport': OperationType<Record<'outreach_id' | 'question_id', string>, FieldsOptions, never, SurveyQuestion>
  'reporting.getSurveyQuestionReportsAll': OperationType<Record<'outreach_id', string>, FieldsOptions, never, SurveyQuestions>
  'reporting.getSurveyReport': OperationType<Record<'outreach_id', string>, FieldsOptions, never, SurveyReport>
  'reporting.getSurveyReportsAll': OperationType<{}, PageOptions, never, SurveyReports>
  'reporting.getSurveyResponse': OperationType<Record<'outreach_id' | 'response_id', string>, never, never, SurveyResponse>
  'reporting.getSurveyResponsesAll': OperationType<Record<'outreach_id', string>, GetSurveyResponsesAllOptions, never, SurveyResponses>
  'reports.getAllCampaignReports': OperationType<{}, GetAllCampaignReportsOptions, never, Reports>
  'reports.getCampaignAbuseReport': OperationType<Record<'campaign_id', string> & Record<'report_id', string | number>, FieldsOptions, never, AbuseReport>
  'reports.getCampaignAbuseReports': OperationType<Record<'campaign_id', string>, FieldsOptions, never, ReportAbuseReports>
  'reports.getCampaignAdvice': OperationType<Record<'campaign_id', string>, FieldsOptions, never, ReportAdvice>
  'reports.getCampaignClickDetails': OperationType<Record<'campaign_id', string>, PageOptions, never, ReportClickDetails>
  'reports.getCampaignClickDetailsForLink': OperationType<Record<'campaign_id' | 'link_id', string>, FieldsOptions, never, ReportClickDetail>
  'reports.getCampaignOpenDetails': OperationType<Record<'campaign_id', string>, GetCampaignOpenDetailsOptions, never, ReportOpenDetails>
  'reports.getCampaignRecipient': OperationType<Record<'campaign_id' | 'subscriber_hash', string>, FieldsOptions, never, ReportRecipient>
  'reports.getCampaignRecipients': OperationType<Record<'campaign_id', string>, PageOptions, never, ReportRecipients>
  'reports.getCampaignReport': OperationType<Record<'campaign_id', string>, FieldsOptions, never, Report>
  'reports.getDomainPerformanceForCampaign': OperationType<Record<'campaign_id', string>, FieldsOptions, never, DomainPerformance>
  'reports.getEcommerceProductActivityForCampaign': OperationType<Record<'campaign_id', string>, GetProductActivityOptions, never, ProductActivity>
  'reports.getEepurlActivityForCampaign': OperationType<Record<'campaign_id', string>, FieldsOptions, never, ReportEepurl>
  'reports.getEmailActivityForCampaign': OperationType<Record<'campaign_id', string>, GetEmailActivityForCampaignOptions, never, ReportEmailActivity>
  'reports.getEmailActivityForSubscriber': OperationType<Record<'campaign_id' | 'subscriber_hash', string>, GetEmailActivityForSubscriberOptions, never, ReportEmailActivityEntry>
  'reports.getLocationsForCampaign': OperationType<Record<'campaign_id', string>, PageOptions, never, ReportLocations>
  'reports.getSubReportsForCampaign': OperationType<Record<'campaign_id', string>, FieldsOptions, never, ReportSubReports>
  'reports.getSubscriberInfo': OperationType<Record<'campaign_id' | 'link_id' | 'subscriber_hash', string>, FieldsOptions, never, ReportClickDetailMember>
  'reports.getSubscriberInfoForOpenedCampaign': OperationType<Record<'campaign_id' | 'subscriber_hash', string>, FieldsOptions, never, ReportOpenDetail>
  'reports.getSubscribersInfo': OperationType<Record<'campaign_id' | 'link_id', string>, PageOptions, never, ReportClickDetailMembers>
  'reports.getUnsubscribedListForCampaign': OperationType<Record<'campaign_id', string>, PageOptions, never, ReportUnsubscribes>
  'reports.getUnsubscribedListMember': OperationType<Record<'campaign_id' | 'subscriber_hash', string>, FieldsOptions, never, ReportUnsubscribe>
  'root.getRoot': OperationType<{}, FieldsOptions, never, Account>
  'searchCampaigns.search': OperationType<{}, { query: string } & FieldsOptions, never, FoundCampaigns>
  'searchMembers.search': OperationType<{}, { query: string } & SearchMembersOptions, never, FoundMembers>
  'surveys.publishSurvey': OperationType<Record<'list_id' | 'survey_id', string>, never, never, unknown>
  'surveys.unpublishSurvey': OperationType<Record<'list_id' | 'survey_id', string>, never, never, unknown>
  'templateFolders.create': OperationType<{}, never, FolderBody, Folder>
  'templateFolders.get': OperationType<Record<'folder_id', string>, FieldsOptions, never, Folder>
  'templateFolders.list': OperationType<{}, PageOptions, never, Folders>
  'templateFolders.remove': OperationType<Record<'folder_id', string>, never, never, null>
  'templateFolders.update': OperationType<Record<'folder_id', string>, never, FolderBody, Folder>
  'templates.create': OperationType<{}, never, TemplateBody, Template>
  'templates.deleteTemplate': OperationType<Record<'template_id', string | number>, never, never, null>
  'templates.getDefaultContentForTemplate': OperationType<Record<'template_id', string | number>, FieldsOptions, never, TemplateDefaultContent>
  'templates.getTemplate': OperationType<Record<'template_id', string | number>, FieldsOptions, never, Template>
  'templates.list': OperationType<{}, ListTemplatesOptions, never, Templates>
  'templates.updateTemplate': OperationType<Record<'template_id', string | number>, never, TemplateBody, Template>
  'verifiedDomains.createVerifiedDomain': OperationType<{}, never, CreateVerifiedDomainBody, VerifiedDomain>
  'verifiedDomains.deleteDomain': OperationType<Record<'domain_name', string>, never, never, null>
  'verifiedDomains.getDomain': OperationType<Record<'domain_name', string>, never, never, VerifiedDomain>
  'verifiedDomains.getVerifiedDomainsAll': OperationType<{}, never, never, VerifiedDomains>
  'verifiedDomains.submitDomainVerification': OperationType<Record<'domain_name', string>, never, SubmitDomainVerificationBody, VerifiedDomain>
}

/** The operations with pages, and the field of a page that holds its records. */
interface PageRecords {
  'accountExports.listAccountExports': 'exports'
  'activityFeed.getChimpChatter': 'chimp_chatter'
  'authorizedApps.list': 'apps'
  'automations.list': 'automations'
  'batchWebhooks.list': 'webhooks'
  'batches.list': 'batches'
  'campaignFolders.list': 'folders'
  'campaigns.list': 'campaigns'
  'connectedSites.list': 'sites'
  'conversations.list': 'conversations'
  'ecommerce.getAllCartLineItems': 'lines'
  'ecommerce.getAllOrderLineItems': 'lines'
  'ecommerce.getAllStoreCustomers': 'customers'
  'ecommerce.getAllStoreProducts': 'products'
  'ecommerce.getProductImages': 'images'
  'ecommerce.getProductVariants': 'variants'
  'ecommerce.getPromoCodes': 'promo_codes'
  'ecommerce.getStoreCarts': 'carts'
  'ecommerce.getStoreOrders': 'orders'
  'ecommerce.listPromoRules': 'promo_rules'
  'ecommerce.orders': 'orders'
  'ecommerce.stores': 'stores'
  'facebookAds.list': 'facebook_ads'
  'fileManager.files': 'files'
  'fileManager.listFolders': 'folders'
  'lists.getAllLists': 'lists'
  'lists.getListAbuseReports': 'abuse_reports'
  'lists.getListGrowthHistory': 'history'
  'lists.getListInterestCategories': 'categories'
  'lists.getListMemberActivityFeed': 'activity'
  'lists.getListMemberEvents': 'events'
  'lists.getListMemberNotes': 'notes'
  'lists.getListMemberTags': 'tags'
  'lists.getListMembersInfo': 'members'
  'lists.getListMergeFields': 'merge_fields'
  'lists.getListRecentActivity': 'activity'
  'lists.getSegmentMembersList': 'members'
  'lists.listInterestCategoryInterests': 'interests'
  'lists.listSegments': 'segments'
  'reporting.getFacebookAdProductActivityReport': 'products'
  'reporting.getFacebookAdsReportAll': 'facebook_ads'
  'reporting.getLandingPageReportsAll': 'landing_pages'
  'reporting.getSurveyReportsAll': 'surveys'
  'reports.getAllCampaignReports': 'reports'
  'reports.getCampaignClickDetails': 'urls_clicked'
  'reports.getCampaignOpenDetails': 'members'
  'reports.getCampaignRecipients': 'sent_to'
  'reports.getEcommerceProductActivityForCampaign': 'products'
  'reports.getEmailActivityForCampaign': 'emails'
  'reports.getLocationsForCampaign': 'locations'
  'reports.getSubscribersInfo': 'members'
  'reports.getUnsubscribedListForCampaign': 'unsubscribes'
  'templateFolders.list': 'folders'
  'templates.list': 'templates'
}

/** The answer of `reports.getCampaignAbuseReport`, `lists.getListAbuseReportDetails`. */
interface AbuseReport {
  /** Related resources. @readonly */
  _links?: Link[]
  /** The campaign's id. @readonly */
  campaign_id?: string
  /** @format date-time @readonly */
  date?: string
  /** @readonly */
  email_address?: string
  /** The MD5 of the lower-case address. @readonly */
  email_id?: string
  /** @readonly */
  id: number
  /** The audience's id. @readonly */
  list_id?: string
  /** Whether the audience exists and is enabled. @readonly */
  list_is_active?: boolean
  /** Values of the merge fields by tag: `FNAME`, `ADDRESS`. */
  merge_fields?: Record<string, unknown>
  /** @readonly */
  vip?: boolean
}

/** The answer of `root.getRoot`. */
interface Account {
  /** Related resources. @readonly */
  _links?: Link[]
  /** @readonly */
  account_id?: string
  /** @readonly */
  account_industry?: string
  /** @readonly */
  account_name?: string
  /** @readonly */
  account_timezone?: string
  /** @readonly */
  avatar_url?: string
  contact?: AccountContact
  /** @readonly */
  email?: string
  /** @readonly */
  first_name?: string
  /** @format date-time @readonly */
  first_payment?: string
  industry_stats?: AccountIndustryStats
  /** @format date-time @readonly */
  last_login?: string
  /** @readonly */
  last_name?: string
  /** @readonly */
  login_id?: string
  /** @format date-time @readonly */
  member_since?: string
  /** @readonly */
  pricing_plan_type?: OpenEnum<'monthly' | 'pay_as_you_go' | 'forever_free'>
  /** @readonly */
  pro_enabled?: boolean
  /** @readonly */
  role?: string
  /** @readonly */
  total_subscribers?: number
  /** @readonly */
  username?: string
}

interface AccountContact {
  /** @readonly */
  addr1?: string
  /** @readonly */
  addr2?: string
  /** @readonly */
  city?: string
  /** @readonly */
  company?: string
  /** @readonly */
  country?: string
  /** @readonly */
  state?: string
  /** @readonly */
  zip?: string
}

/** The answer of `accountExport.getAccountExports`, `accountExports.createAccountExport`. */
interface AccountExport {
  /** Related resources. @readonly */
  _links?: Link[]
  download_url?: string
  export_id?: number
  /** @format date-time */
  finished?: string
  size_in_bytes?: number
  /** @format date-time */
  started?: string
}

/** The answer of `accountExports.listAccountExports`. */
interface AccountExports {
  /** Related resources. @readonly */
  _links?: Link[]
  exports: AccountExport[]
  /** The number of items on all pages. @readonly */
  total_items: number
}

interface AccountIndustryStats {
  /** @readonly */
  bounce_rate?: number
  /** @readonly */
  click_rate?: number
  /** @readonly */
  open_rate?: number
}

/** The answer of `ecommerce.orders`. */
interface AccountOrders {
  /** Related resources. @readonly */
  _links?: Link[]
  orders: Order[]
  /** The number of items on all pages. @readonly */
  total_items: number
}

/** The body of `campaigns.addFeedback`. */
interface AddCampaignFeedbackBody {
  block_id?: number | undefined
  is_complete?: boolean | undefined
  message: string
}

/** The body of `ecommerce.addStoreCart`. */
interface AddCartBody {
  /** The campaign's id. */
  campaign_id?: string | undefined
  checkout_url?: string | undefined
  currency_code: string
  customer: OrderCustomerInput
  id: string
  lines: readonly AddCartLineBody[]
  order_total: number
  tax_total?: number | undefined
}

/** The body of `ecommerce.addCartLineItem`. */
interface AddCartLineBody {
  id: string
  price: number
  product_id: string
  product_variant_id: string
  quantity: number
}

/**
 * A member to add to an audience.
 * The body of `lists.addListMember`.
 */
interface AddListMemberBody {
  /** The address. */
  email_address: string
  /** The type of mail: `html` or `text`. */
  email_type?: string | undefined
  /** Whether the member has an interest, by its id. */
  interests?: Record<string, boolean> | undefined
  /** The IP address of the confirmation. */
  ip_opt?: string | undefined
  /** The IP address of the signup. */
  ip_signup?: string | undefined
  /** The language code. */
  language?: string | undefined
  /** The location. */
  location?: ListMemberLocationInput | undefined
  /** The marketing permissions, if the audience has any. */
  marketing_permissions?: readonly ListMemberMarketingPermissionInput[] | undefined
  /** Values of the merge fields by tag: `FNAME`, `ADDRESS`. */
  merge_fields?: object | undefined
  /** `subscribed` adds the member immediately, `pending` sends a confirmation mail. */
  status: OpenEnum<'subscribed' | 'unsubscribed' | 'cleaned' | 'pending' | 'transactional'>
  /** The names of tags. */
  tags?: readonly string[] | undefined
  /** The time of the confirmation. @format date-time */
  timestamp_opt?: string | Date | undefined
  /** The time of the signup. @format date-time */
  timestamp_signup?: string | Date | undefined
  /** Whether the member is a VIP. */
  vip?: boolean | undefined
}

/** The body of `lists.addListMergeField`. */
interface AddMergeFieldBody {
  /** The default for members without a value. */
  default_value?: string | undefined
  /** The position on the signup form. */
  display_order?: number | undefined
  /** A help text for the input. */
  help_text?: string | undefined
  /** Its name. */
  name: string
  /** Options of some types. */
  options?: AddMergeFieldOptionsInput | undefined
  /** Whether the signup form shows it. */
  public?: boolean | undefined
  /** Whether members must enter a value. */
  required?: boolean | undefined
  /** The name in `merge_fields` and in campaigns: `FNAME`. */
  tag?: string | undefined
  /** The type of the values. */
  type: OpenEnum<
    | 'text'
    | 'number'
    | 'address'
    | 'phone'
    | 'date'
    | 'url'
    | 'imageurl'
    | 'radio'
    | 'dropdown'
    | 'birthday'
    | 'zip'
  >
}

interface AddMergeFieldOptionsInput {
  /** The choices, for `radio` and `dropdown`. */
  choices?: readonly string[] | undefined
  /** The format of a `date` or `birthday`. */
  date_format?: string | undefined
  /** The default country of an `address`, as a number. */
  default_country?: number | undefined
  /** `US` or `International`, for `phone`. */
  phone_format?: string | undefined
  /** The length of the input, for `text`. */
  size?: number | undefined
}

/** The body of `ecommerce.addStoreOrder`. */
interface AddOrderBody {
  billing_address?: OrderAddress | undefined
  /** The campaign's id. */
  campaign_id?: string | undefined
  /** @format date-time */
  cancelled_at_foreign?: string | Date | undefined
  currency_code: string
  customer: OrderCustomerInput
  discount_total?: number | undefined
  financial_status?: string | undefined
  fulfillment_status?: string | undefined
  id: string
  landing_site?: string | undefined
  lines: readonly AddOrderLineBody[]
  order_total: number
  order_url?: string | undefined
  outreach?: OrderOutreachInput | undefined
  /** @format date-time */
  processed_at_foreign?: string | Date | undefined
  promos?: readonly OrderPromoInput[] | undefined
  shipping_address?: OrderAddress | undefined
  shipping_total?: number | undefined
  tax_total?: number | undefined
  tracking_carrier?: string | undefined
  tracking_code?: OpenEnum<'prec'> | undefined
  tracking_number?: string | undefined
  tracking_url?: string | undefined
  /** @format date-time */
  updated_at_foreign?: string | Date | undefined
}

/** The body of `ecommerce.addOrderLineItem`. */
interface AddOrderLineBody {
  discount?: number | undefined
  id: string
  price: number
  product_id: string
  product_variant_id: string
  quantity: number
}

/** The body of `ecommerce.addStoreProduct`. */
interface AddProductBody {
  description?: string | undefined
  handle?: string | undefined
  id: string
  image_url?: string | undefined
  images?: readonly AddProductImageBody[] | undefined
  /** @format date-time */
  published_at_foreign?: string | Date | undefined
  title: string
  type?: string | undefined
  url?: string | undefined
  variants: readonly AddProductVariantBody[]
  vendor?: string | undefined
}

/** The body of `ecommerce.addProductImage`. */
interface AddProductImageBody {
  id: string
  url: string
  variant_ids?: readonly string[] | undefined
}

/** The body of `ecommerce.addProductVariants`, `ecommerce.addProductVariant`. */
interface AddProductVariantBody {
  backorders?: string | undefined
  id: string
  image_url?: string | undefined
  inventory_quantity?: number | undefined
  price?: number | undefined
  sku?: string | undefined
  title: string
  url?: string | undefined
  visibility?: string | undefined
}

/** The body of `ecommerce.addPromoCode`. */
interface AddPromoCodeBody {
  code: string
  /** @format date-time */
  created_at_foreign?: string | Date | undefined
  enabled?: boolean | undefined
  id: string
  redemption_url: string
  /** @format date-time */
  updated_at_foreign?: string | Date | undefined
  usage_count?: number | undefined
}

/** The body of `ecommerce.addPromoRules`. */
interface AddPromoRuleBody {
  /** @format float */
  amount: number
  /** @format date-time */
  created_at_foreign?: string | Date | undefined
  description: string
  enabled?: boolean | undefined
  /** @format date-time */
  ends_at?: string | Date | undefined
  id: string
  /** @format date-time */
  starts_at?: string | Date | undefined
  target: OpenEnum<'per_item' | 'total' | 'shipping'>
  title?: string | undefined
  type: OpenEnum<'fixed' | 'percentage'>
  /** @format date-time */
  updated_at_foreign?: string | Date | undefined
}

/** The body of `ecommerce.addStore`. */
interface AddStoreBody {
  address?: StoreAddress | undefined
  currency_code: string
  domain?: string | undefined
  email_address?: string | undefined
  id: string
  is_syncing?: boolean | undefined
  /** The audience's id. */
  list_id: string
  money_format?: string | undefined
  name: string
  phone?: string | undefined
  platform?: string | undefined
  primary_locale?: string | undefined
  timezone?: string | undefined
}

interface AddressMergeCondition {
  /** The type of the condition. */
  condition_type?: 'AddressMerge' | undefined
  /** The field to compare. */
  field: string
  /** The operator. */
  op: OpenEnum<'contains' | 'notcontain' | 'blank' | 'blank_not'>
  /** The value to compare with. */
  value?: string | undefined
}

interface AimCondition {
  /** The type of the condition. */
  condition_type?: 'Aim' | undefined
  /** The field to compare. */
  field?: OpenEnum<'aim'> | undefined
  /** The operator. */
  op?: OpenEnum<'open' | 'click' | 'sent' | 'noopen' | 'noclick' | 'nosent'> | undefined
  /** The value to compare with. */
  value?: string | undefined
}

/** The answer of `authorizedApps.get`. */
interface AuthorizedApp {
  /** Related resources. @readonly */
  _links?: Link[]
  description?: string
  id: number
  name?: string
  users?: string[]
}

/** The answer of `authorizedApps.list`. */
interface AuthorizedApps {
  /** Related resources. @readonly */
  _links?: Link[]
  apps: AuthorizedApp[]
  /** The number of items on all pages. @readonly */
  total_items: number
}

/** The answer of `automations.get`, `automations.create`. */
interface Automation {
  /** Related resources. @readonly */
  _links?: Link[]
  /** @format date-time @readonly */
  create_time?: string
  /** @readonly */
  emails_sent?: number
  /** @readonly */
  id: string
  recipients: AutomationRecipients
  report_summary?: AutomationReportSummary
  settings?: AutomationSettings
  /** @format date-time @readonly */
  start_time?: string
  /** @readonly */
  status?: OpenEnum<'save' | 'paused' | 'sending'>
  tracking?: Complete<CampaignTracking>
  trigger_settings: AutomationTriggerSettings
}

interface AutomationCondition {
  /** The type of the condition. */
  condition_type?: 'Automation' | undefined
  /** The field to compare. */
  field: OpenEnum<'automation'>
  /** The operator. */
  op: OpenEnum<'started' | 'completed' | 'not_started' | 'not_completed'>
  /** The value to compare with. */
  value: string
}

/** The answer of `automations.getWorkflowEmail`, `automations.updateWorkflowEmail`. */
interface AutomationEmail {
  /** Related resources. @readonly */
  _links?: Link[]
  /** @readonly */
  archive_url?: string
  /** @readonly */
  content_type?: string
  /** @format date-time @readonly */
  create_time?: string
  delay?: AutomationEmailDelay
  /** @readonly */
  emails_sent?: number
  /** @readonly */
  has_logo_merge_tag?: boolean
  /** @readonly */
  id: string
  /** @readonly */
  needs_block_refresh?: boolean
  /** @readonly */
  position?: number
  recipients?: CampaignRecipients
  report_summary?: AutomationReportSummary
  /** @format date-time @readonly */
  send_time?: string
  settings?: AutomationEmailSettings
  social_card?: Complete<CampaignSocialCard>
  /** @format date-time @readonly */
  start_time?: string
  /** @readonly */
  status?: OpenEnum<'save' | 'paused' | 'sending'>
  tracking?: Complete<CampaignTracking>
  trigger_settings?: AutomationTriggerSettings
  /** The id in URLs of the web application. @readonly */
  web_id?: number
  /** @readonly */
  workflow_id?: string
}

interface AutomationEmailDelay {
  action?: OpenEnum<
    | 'previous_campaign_sent'
    | 'previous_campaign_opened'
    | 'previous_campaign_not_opened'
    | 'previous_campaign_clicked_any'
    | 'previous_campaign_not_clicked_any'
    | 'previous_campaign_specific_clicked'
    | 'ecomm_bought_any'
    | 'ecomm_bought_product'
    | 'ecomm_bought_category'
    | 'ecomm_not_bought_any'
    | 'ecomm_abandoned_cart'
    | 'campaign_sent'
    | 'opened_email'
    | 'not_opened_email'
    | 'clicked_email'
    | 'not_clicked_email'
    | 'campaign_specific_clicked'
    | 'manual'
    | 'signup'
    | 'merge_changed'
    | 'group_add'
    | 'group_remove'
    | 'mandrill_sent'
    | 'mandrill_opened'
    | 'mandrill_clicked'
    | 'mandrill_any'
    | 'api'
    | 'goal'
    | 'annual'
    | 'birthday'
    | 'date'
    | 'date_added'
    | 'tag_add'
  >
  /** @readonly */
  action_description?: string
  /** @readonly */
  amount?: number
  direction?: OpenEnum<'before' | 'after'>
  /** @readonly */
  full_description?: string
  type?: OpenEnum<'now' | 'day' | 'hour' | 'week'>
}

interface AutomationEmailDelayInput {
  action: OpenEnum<'signup' | 'ecomm_abandoned_browse' | 'ecomm_abandoned_cart'>
  amount?: number | undefined
  direction?: OpenEnum<'after'> | undefined
  type?: OpenEnum<'now' | 'day' | 'hour' | 'week'> | undefined
}

/** The answer of `automations.getWorkflowEmailSubscriberQueue`. */
interface AutomationEmailQueue {
  /** Related resources. @readonly */
  _links?: Link[]
  /** The MD5 of the lower-case address. @readonly */
  email_id?: string
  /** @readonly */
  queue: QueuedSubscriber[]
  /** The number of items on all pages. @readonly */
  total_items: number
  /** @readonly */
  workflow_id?: string
}

interface AutomationEmailSettings {
  authenticate?: boolean
  auto_fb_post?: string[]
  auto_footer?: boolean
  auto_tweet?: boolean
  /** @readonly */
  drag_and_drop?: boolean
  fb_comments?: boolean
  from_name?: string
  inline_css?: boolean
  preview_text?: string
  reply_to?: string
  subject_line?: string
  template_id?: number
  title?: string
}

interface AutomationEmailSettingsInput {
  from_name?: string | undefined
  preview_text?: string | undefined
  reply_to?: string | undefined
  subject_line?: string | undefined
  title?: string | undefined
}

/** The answer of `automations.listAllWorkflowEmails`. */
interface AutomationEmails {
  /** Related resources. @readonly */
  _links?: Link[]
  emails: AutomationEmail[]
  /** The number of items on all pages. @readonly */
  total_items: number
}

interface AutomationRecipients {
  /** The audience's id. */
  list_id?: string
  /** Whether the audience exists and is enabled. @readonly */
  list_is_active?: boolean
  /** The audience's name. */
  list_name?: string
  segment_opts?: SavedSegmentOptions
  store_id?: string
}

interface AutomationRecipientsInput {
  /** The audience's id. */
  list_id?: string | undefined
  store_id?: string | undefined
}

/**
 * The answer of `automations.getRemovedWorkflowEmailSubscriber`, `automations.removeWorkflowEmailSubscriber`.
 */
interface AutomationRemovedSubscriber {
  /** Related resources. @readonly */
  _links?: Link[]
  email_address: string
  /** @readonly */
  id: string
  /** The audience's id. @readonly */
  list_id?: string
  /** @readonly */
  workflow_id?: string
}

/** The answer of `automations.listWorkflowEmailSubscribersRemoved`. */
interface AutomationRemovedSubscribers {
  /** Related resources. @readonly */
  _links?: Link[]
  /** @readonly */
  subscribers: AutomationRemovedSubscriber[]
  /** The number of items on all pages. @readonly */
  total_items: number
  /** @readonly */
  workflow_id?: string
}

interface AutomationReportSummary {
  /** @readonly */
  click_rate?: number
  /** @readonly */
  clicks?: number
  /** @readonly */
  open_rate?: number
  /** @readonly */
  opens?: number
  /** @readonly */
  subscriber_clicks?: number
  /** @readonly */
  unique_opens?: number
}

interface AutomationRuntime {
  days?: OpenEnum<'sunday' | 'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday'>[]
  hours?: AutomationRuntimeHours
}

interface AutomationRuntimeHours {
  type: OpenEnum<'send_asap' | 'send_between' | 'send_at'>
}

interface AutomationSettings {
  authenticate?: boolean
  auto_footer?: boolean
  from_name?: string
  inline_css?: boolean
  reply_to?: string
  title?: string
  to_name?: string
  use_conversation?: boolean
}

interface AutomationSettingsInput {
  from_name?: string | undefined
  reply_to?: string | undefined
}

interface AutomationTriggerSettings {
  runtime?: AutomationRuntime
  /** @readonly */
  workflow_emails_count?: number
  /** @readonly */
  workflow_title?: string
  workflow_type: OpenEnum<
    | 'abandonedBrowse'
    | 'abandonedCart'
    | 'api'
    | 'bestCustomers'
    | 'categoryFollowup'
    | 'dateAdded'
    | 'emailFollowup'
    | 'emailSeries'
    | 'groupAdd'
    | 'groupRemove'
    | 'mandrill'
    | 'productFollowup'
    | 'purchaseFollowup'
    | 'recurringEvent'
    | 'specialEvent'
    | 'visitUrl'
    | 'welcomeSeries'
  >
}

interface AutomationTriggerSettingsInput {
  workflow_type: string
}

/** The answer of `automations.list`. */
interface Automations {
  /** Related resources. @readonly */
  _links?: Link[]
  automations: Automation[]
  /** The number of items on all pages. @readonly */
  total_items: number
}

/**
 * The status of a batch.
 * The answer of `batches.status`, `batches.start`.
 */
interface Batch {
  /** Related resources. @readonly */
  _links?: Link[]
  /** The time at which all operations were finished. @format date-time @readonly */
  completed_at?: string
  /** The number of failed operations. @readonly */
  errored_operations?: number
  /** The number of finished operations, including failed ones. @readonly */
  finished_operations?: number
  /** Its id. @readonly */
  id: string
  /** The URL of the results of a finished batch. If it has expired, read the batch again. @readonly */
  response_body_url?: string
  /** The status. @readonly */
  status?: OpenEnum<'pending' | 'preprocessing' | 'started' | 'finalizing' | 'finished'>
  /** The time at which it was received. @format date-time @readonly */
  submitted_at?: string
  /** The number of operations; a read of several pages counts each page. @readonly */
  total_operations?: number
}

interface BatchDelivery {
  batch_count: number
  batch_delay: number
}

/**
 * Up to 500 members to add to an audience or update.
 * The body of `lists.batchListMembers`.
 */
interface BatchListMembersBody {
  /** The members; at most 500. */
  members: readonly BatchedListMemberInput[]
  /** Whether the given tags replace all tags of a member. */
  sync_tags?: boolean | undefined
  /** Whether existing members are updated. */
  update_existing?: boolean | undefined
}

/** The answer of `lists.batchListMembers`. */
interface BatchListMembersResult {
  /** Related resources. @readonly */
  _links?: Link[]
  /** The number of failed members. */
  error_count?: number
  /** The members that failed, with reasons. The call still succeeds. */
  errors?: BatchedListMemberError[]
  /** The added members. */
  new_members?: BatchedListMember[]
  /** The number of added members. */
  total_created?: number
  /** The number of updated members. */
  total_updated?: number
  /** The updated members. */
  updated_members?: BatchedListMember[]
}

/** One operation of a batch. */
interface BatchOperation {
  /** The body, as JSON text. */
  body?: string | undefined
  /** The method. */
  method: OpenEnum<'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'>
  /** A name for the operation, which the results contain. */
  operation_id?: string | undefined
  /** The query, by name. */
  params?: object | undefined
  /** The path below `/3.0`: `/lists/a1b2c3d4e5/members`. */
  path: string
}

/** The body of `lists.batchSegmentMembers`. */
interface BatchSegmentMembersBody {
  members_to_add?: readonly string[] | undefined
  members_to_remove?: readonly string[] | undefined
}

interface BatchSegmentMembersError {
  email_addresses?: string[]
  error?: string
}

/** The answer of `lists.batchSegmentMembers`. */
interface BatchSegmentMembersResult {
  /** Related resources. @readonly */
  _links?: Link[]
  error_count?: number
  errors?: BatchSegmentMembersError[]
  members_added?: BatchedListMember[]
  members_removed?: BatchedListMember[]
  total_added?: number
  total_removed?: number
}

/** The answer of `batchWebhooks.get`, `batchWebhooks.update`, … */
interface BatchWebhook {
  /** Related resources. @readonly */
  _links?: Link[]
  enabled?: boolean
  /** @readonly */
  id: string
  url: string
}

/** The answer of `batchWebhooks.list`. */
interface BatchWebhooks {
  /** Related resources. @readonly */
  _links?: Link[]
  /** The number of items on all pages. @readonly */
  total_items: number
  webhooks: BatchWebhook[]
}

interface BatchedListMember {
  /** Related resources. @readonly */
  _links: Link[]
  /** The address. */
  email_address: string
  /** The mail program. @readonly */
  email_client: string
  /** The type of mail: `html` or `text`. */
  email_type: string
  /** The MD5 of the lower-case address: the `subscriber_hash` of other calls. @readonly */
  id: string
  /** Whether the member has an interest, by its id. */
  interests: Record<string, boolean>
  /** The IP address of the confirmation. @readonly */
  ip_opt: string
  /** The IP address of the signup. @readonly */
  ip_signup: string
  /** The language code. */
  language: string
  /** The time of the last change. @format date-time @readonly */
  last_changed: string
  /** The last note; missing if there is none. */
  last_note?: ListMemberLastNote
  /** The audience's id. @readonly */
  list_id: string
  /** The location. */
  location: BatchedListMemberLocation
  /** The engagement, in stars from 1 to 5. @readonly */
  member_rating: number
  /** Values of the merge fields by tag: `FNAME`, `ADDRESS`. */
  merge_fields: Record<string, unknown>
  /** Statistics on opens and clicks. */
  stats: BatchedListMemberStats
  /** Whether the member receives mail: `pending` until confirmed, `cleaned` after bounces. */
  status: OpenEnum<'subscribed' | 'unsubscribed' | 'cleaned' | 'pending' | 'transactional'>
  /** Up to 50 tags; `lists.getListMemberTags` returns all. */
  tags: ListMemberTag[]
  /** The number of tags. @readonly */
  tags_count: number
  /** The time of the confirmation. @format date-time @readonly */
  timestamp_opt: string
  /** The time of the signup. @format date-time @readonly */
  timestamp_signup: string
  /** The id of the address in all of Mailchimp. @readonly */
  unique_email_id: string
  /** Whether the member is a VIP. */
  vip: boolean
}

interface BatchedListMemberError {
  /** The address of the member. */
  email_address: string
  /** The message. */
  error: string
  /** The error code. */
  error_code: OpenEnum<'ERROR_CONTACT_EXISTS' | 'ERROR_GENERIC'>
  /** The invalid field, if there is one. */
  field?: string
  /** What the field must contain. */
  field_message?: string
}

interface BatchedListMemberInput {
  /** The address. */
  email_address?: string | undefined
  /** The type of mail: `html` or `text`. */
  email_type?: string | undefined
  /** Whether the member has an interest, by its id. */
  interests?: Record<string, boolean> | undefined
  /** The IP address of the confirmation. */
  ip_opt?: string | undefined
  /** The IP address of the signup. */
  ip_signup?: string | undefined
  /** The language code. */
  language?: string | undefined
  /** The location. */
  location?: ListMemberLocationInput | undefined
  /** Values of the merge fields by tag: `FNAME`, `ADDRESS`. */
  merge_fields?: object | undefined
  /** `subscribed` adds the member immediately, `pending` sends a confirmation mail. */
  status?: OpenEnum<'subscribed' | 'unsubscribed' | 'cleaned' | 'pending' | 'transactional'> | undefined
  /** The time of the confirmation. @format date-time */
  timestamp_opt?: string | Date | undefined
  /** The time of the signup. @format date-time */
  timestamp_signup?: string | Date | undefined
  /** Whether the member is a VIP. */
  vip?: boolean | undefined
}

interface BatchedListMemberLocation {
  /** The country code of two letters. @readonly */
  country_code: string
  /** The offset from GMT in summer, in hours. @readonly */
  dstoff: number
  /** The offset from GMT in hours. @readonly */
  gmtoff: number
  /** Latitude. */
  latitude: number
  /** Longitude. */
  longitude: number
  /** Time zone. @readonly */
  timezone: string
}

interface BatchedListMemberStats {
  /** The average click rate. @readonly */
  avg_click_rate: number
  /** The average open rate. @readonly */
  avg_open_rate: number
}

/** The answer of `batches.list`. */
interface Batches {
  /** Related resources. @readonly */
  _links?: Link[]
  batches: Batch[]
  /** The number of items on all pages. @readonly */
  total_items: number
}

interface BirthdayMergeCondition {
  /** The type of the condition. */
  condition_type?: 'BirthdayMerge' | undefined
  /** The field to compare. */
  field: string
  /** The operator. */
  op: OpenEnum<'is' | 'not' | 'blank' | 'blank_not'>
  /** The value to compare with. */
  value?: string | undefined
}

interface BounceActivity {
  activity_type: 'bounce'
  bounce_has_open_activity?: boolean
  bounce_type?: OpenEnum<'hard' | 'soft'>
  /** The campaign's id. */
  campaign_id?: string
  campaign_title?: string
  /** @format date-time */
  created_at_timestamp?: string
}

/**
 * A campaign.
 * The answer of `campaigns.get`, `campaigns.update`, …
 */
interface Campaign {
  /** Related resources. @readonly */
  _links: Link[]
  /** The tested variations, for the old type `absplit`. */
  ab_split_opts?: CampaignAbSplitOptions
  /** The URL of the web version. @readonly */
  archive_url: string
  /** How the content was created. */
  content_type: OpenEnum<'template' | 'html' | 'url' | 'multichannel'>
  /** When it was created. @format date-time @readonly */
  create_time: string
  /** The progress of sending. */
  delivery_status: DeliveryStatus
  /** The number of sent mails. @readonly */
  emails_sent: number
  /** Its id. @readonly */
  id: string
  /** The long URL of the web version. @readonly */
  long_archive_url: string
  /** Always false. @readonly */
  needs_block_refresh: boolean
  /** The parent campaign, for RSS and automations. @readonly */
  parent_campaign_id?: string
  /** The recipients. */
  recipients: CampaignRecipients
  /** Opens and clicks; after it was sent. */
  report_summary?: CampaignReportSummary
  /** Whether it can be sent again to recipients who did not open it. @readonly */
  resendable: boolean
  /** The feed and the schedule, for the type `rss`. */
  rss_opts?: CampaignRssOptions
  /** The time of sending. @format date-time @readonly */
  send_time: string
  /** The subject, the sender, and other settings. */
  settings: CampaignSettings
  /** The preview in social networks. */
  social_card: Complete<CampaignSocialCard>
  /** The status; `save` is a draft. @readonly */
  status: OpenEnum<
    | 'save'
    | 'paused'
    | 'schedule'
    | 'sending'
    | 'sent'
    | 'canceled'
    | 'canceling'
    | 'archived'
  >
  /** The tracking options. */
  tracking: Complete<CampaignTracking>
  /** The type of the campaign. */
  type: OpenEnum<'regular' | 'plaintext' | 'absplit' | 'rss' | 'variate'>
  /** The tested variations, for the type `variate`. */
  variate_settings?: CampaignVariateSettings
  /** The id in URLs of the web application. @readonly */
  web_id: number
}

interface CampaignAbSplitOptions {
  /** Sender in group A. */
  from_name_a: string
  /** Sender in group B. */
  from_name_b: string
  /** The criterion for the winner. */
  pick_winner: OpenEnum<'opens' | 'clicks' | 'manual'>
  /** Reply address in group A. */
  reply_email_a: string
  /** Reply address in group B. */
  reply_email_b: string
  /** The time of sending to group A. @format date-time */
  send_time_a: string
  /** The time of sending to group B. @format date-time */
  send_time_b: string
  /** The time of sending the winner. */
  send_time_winner: string
  /** Percentage in each group, from 1 to 50. @minimum 1 @maximum 50 */
  split_size: number
  /** The tested variation. */
  split_test: OpenEnum<'subject' | 'from_name' | 'schedule'>
  /** Subject in group A. */
  subject_a: string
  /** Subject in group B. */
  subject_b: string
  /** The time to wait before the winner is chosen. */
  wait_time: number
  /** The unit of `wait_time`. */
  wait_units: OpenEnum<'hours' | 'days'>
}

/**
 * The content of a campaign.
 * The answer of `campaigns.getContent`, `campaigns.setContent`.
 */
interface CampaignContent {
  /** Related resources. @readonly */
  _links: Link[]
  /** The HTML of the web version. */
  archive_html: string
  /** The HTML. */
  html: string
  /** The plain text. */
  plain_text: string
  /** The tested contents. */
  variate_contents?: CampaignVariateContent[]
}

interface CampaignContentArchive {
  /** The archive in base64. */
  archive_content: string
  /** Its format. */
  archive_type?: OpenEnum<'zip' | 'tar.gz' | 'tar.bz2' | 'tar' | 'tgz' | 'tbz'> | undefined
}

interface CampaignContentTemplate {
  /** The template's id. */
  id: number
  /** HTML for its sections, by their `mc:edit` names. */
  sections?: object | undefined
}

interface CampaignDefaults {
  /** The sender address. */
  from_email: string
  /** The sender name. */
  from_name: string
  /** The language of the forms. */
  language: string
  /** The subject line. */
  subject: string
}

interface CampaignDefaultsInput {
  /** The sender address. */
  from_email: string
  /** The sender name. */
  from_name: string
  /** The language of the forms. */
  language: string
  /** The subject line. */
  subject: string
}

/** The answer of `campaigns.getFeedbackMessage`, `campaigns.updateFeedbackMessage`, … */
interface CampaignFeedbackMessage {
  /** Related resources. @readonly */
  _links?: Link[]
  block_id?: number
  /** The campaign's id. @readonly */
  campaign_id?: string
  /** @format date-time @readonly */
  created_at?: string
  /** @readonly */
  created_by?: string
  /** @readonly */
  feedback_id?: number
  is_complete?: boolean
  message: string
  /** @readonly */
  parent_id?: number
  /** @readonly */
  source?: OpenEnum<'api' | 'email' | 'sms' | 'web' | 'ios' | 'android'>
  /** @format date-time @readonly */
  updated_at?: string
}

/** The answer of `campaigns.getFeedback`. */
interface CampaignFeedbackMessages {
  /** Related resources. @readonly */
  _links?: Link[]
  /** The campaign's id. @readonly */
  campaign_id?: string
  feedback: CampaignFeedbackMessage[]
  /** The number of items on all pages. @readonly */
  total_items: number
}

interface CampaignPollCondition {
  /** The type of the condition. */
  condition_type?: 'CampaignPoll' | undefined
  /** The field to compare. */
  field: OpenEnum<'poll'>
  /** The operator. */
  op: OpenEnum<'member' | 'notmember'>
  /** The value to compare with. */
  value: number
}

interface CampaignRecipients {
  /** The audience's id. */
  list_id: string
  /** Whether the audience exists and is enabled. @readonly */
  list_is_active?: boolean
  /** The audience's name. @readonly */
  list_name: string
  /** The number of recipients. @readonly */
  recipient_count: number
  /** The segment of the audience; without it, the whole audience. */
  segment_opts?: CampaignSegmentOptions
  /** A description of the segment, as HTML. @readonly */
  segment_text: string
}

interface CampaignReportSummary {
  /** Unique clicks per delivered mail, from 0 to 1. @readonly */
  click_rate: number
  /** The number of all clicks. @readonly */
  clicks: number
  /** Purchases. */
  ecommerce: CampaignReportSummaryEcommerce
  /** Unique opens per delivered mail, from 0 to 1. @readonly */
  open_rate: number
  /** The number of all opens. @readonly */
  opens: number
  /** The number of people who clicked. @readonly */
  subscriber_clicks: number
  /** The number of people who opened it. @readonly */
  unique_opens: number
}

interface CampaignReportSummaryEcommerce {
  /** The number of orders. @readonly */
  total_orders: number
  /** The total without shipping and tax. @readonly */
  total_revenue: number
  /** The total. @readonly */
  total_spent: number
}

interface CampaignRssOptions {
  /** Whether the width of images is limited. */
  constrain_rss_img: boolean
  /** The URL of the feed. @format uri */
  feed_url: string
  /** The frequency. */
  frequency: OpenEnum<'daily' | 'weekly' | 'monthly'>
  /** The time of the last sending. @format date-time @readonly */
  last_sent: string
  /** The days and the hour. */
  schedule: Complete<CampaignRssSchedule>
}

interface CampaignRssOptionsInput {
  /** Whether the width of images is limited. */
  constrain_rss_img?: boolean | undefined
  /** The URL of the feed. @format uri */
  feed_url: string
  /** The frequency. */
  frequency: OpenEnum<'daily' | 'weekly' | 'monthly'>
  /** The days and the hour. */
  schedule?: CampaignRssSchedule | undefined
}

interface CampaignRssSchedule {
  /** The days, for `daily`. */
  daily_send?: CampaignRssSendDays | undefined
  /** The hour, from 0 to 23, in the account's time zone. @minimum 0 @maximum 23 */
  hour?: number | undefined
  /** The day of the month, for `monthly`; 0 is the last one. @minimum 0 @maximum 31 */
  monthly_send_date?: number | undefined
  /** The day, for `weekly`. */
  weekly_send_day?: OpenEnum<
    | 'sunday'
    | 'monday'
    | 'tuesday'
    | 'wednesday'
    | 'thursday'
    | 'friday'
    | 'saturday'
  > | undefined
}

interface CampaignRssSendDays {
  /** Whether it is sent on Fridays. */
  friday?: boolean | undefined
  /** Whether it is sent on Mondays. */
  monday?: boolean | undefined
  /** Whether it is sent on Saturdays. */
  saturday?: boolean | undefined
  /** Whether it is sent on Sundays. */
  sunday?: boolean | undefined
  /** Whether it is sent on Thursdays. */
  thursday?: boolean | undefined
  /** Whether it is sent on Tuesdays. */
  tuesday?: boolean | undefined
  /** Whether it is sent on Wednesdays. */
  wednesday?: boolean | undefined
}

/** A segment of an audience: a saved segment, or conditions. */
interface CampaignSegmentOptions {
  /** The conditions for members. */
  conditions?: SegmentCondition[] | undefined
  /** Whether members must meet any or all conditions. */
  match?: OpenEnum<'any' | 'all'> | undefined
  /** The id of a segment that Mailchimp defines. */
  prebuilt_segment_id?: string | undefined
  /** The id of a saved segment. */
  saved_segment_id?: number | undefined
}

interface CampaignSettings {
  /** Whether Mailchimp authenticates the mail. */
  authenticate: boolean
  /** The ids of the Facebook pages on which it is posted. */
  auto_fb_post: string[]
  /** Whether Mailchimp's footer is added. */
  auto_footer: boolean
  /** Whether a link to it is tweeted. */
  auto_tweet: boolean
  /** Whether it was created in the drag-and-drop editor. @readonly */
  drag_and_drop: boolean
  /** Whether Facebook comments are enabled. */
  fb_comments: boolean
  /** The id of its folder. */
  folder_id: string
  /** The sender name; not an address. */
  from_name: string
  /** Whether styles are inlined. */
  inline_css: boolean
  /** The text that mail programs show next to the subject. */
  preview_text: string
  /** The reply address. */
  reply_to: string
  /** The subject line. */
  subject_line: string
  /** The id of its template. */
  template_id: number
  /** Whether it is sent at the same local time in each time zone. @readonly */
  timewarp: boolean
  /** The name in the account. */
  title: string
  /** The name of the recipient, as a merge tag: `*|FNAME|*`. */
  to_name: string
  /** Whether replies become conversations. */
  use_conversation: boolean
}

interface CampaignSocialCard {
  /** A short text. */
  description?: string | undefined
  /** The URL of the image. */
  image_url?: string | undefined
  /** The title. */
  title?: string | undefined
}

interface CampaignTracking {
  /** Has no effect. */
  capsule?: CampaignTrackingCapsule | undefined
  /** The name for ClickTale, up to 50 bytes. */
  clicktale?: string | undefined
  /** Whether purchases are tracked. */
  ecomm360?: boolean | undefined
  /** Has no effect. */
  goal_tracking?: boolean | undefined
  /** The name for Google Analytics, up to 50 bytes. */
  google_analytics?: string | undefined
  /** Whether clicks in the HTML are tracked; always for `variate`. */
  html_clicks?: boolean | undefined
  /** Whether opens are tracked; always for `variate`. */
  opens?: boolean | undefined
  /** Has no effect. */
  salesforce?: CampaignTrackingSalesforce | undefined
  /** Whether clicks in the plain text are tracked; always for `variate`. */
  text_clicks?: boolean | undefined
}

interface CampaignTrackingCapsule {
  /** Whether notes on contacts are updated. */
  notes?: boolean | undefined
}

interface CampaignTrackingSalesforce {
  /** Whether a campaign is created in Salesforce. */
  campaign?: boolean | undefined
  /** Whether notes on contacts are updated. */
  notes?: boolean | undefined
}

/** A combination of content, sender, reply address, time and subject. */
interface CampaignVariateCombination {
  /** The index in `contents`. */
  content_description: number
  /** The index in `from_names`. */
  from_name: number
  /** Its id. */
  id: string
  /** The number of recipients. */
  recipients: number
  /** The index in `reply_to_addresses`. */
  reply_to: number
  /** The index in `send_times`. */
  send_time: number
  /** The index in `subject_lines`. */
  subject_line: number
}

interface CampaignVariateContent {
  /** The name. */
  content_label: string
  /** The HTML. */
  html: string
  /** The plain text. */
  plain_text: string
}

interface CampaignVariateContentInput {
  /** An archive with the HTML and its images. */
  archive?: CampaignContentArchive | undefined
  /** The name. */
  content_label: string
  /** The HTML. */
  html?: string | undefined
  /** The plain text; by default, created from the HTML. */
  plain_text?: string | undefined
  /** A template, and the content of its sections. */
  template?: CampaignContentTemplate | undefined
  /** A page to import. */
  url?: string | undefined
}

interface CampaignVariateSettings {
  /** The tested combinations. @readonly */
  combinations: CampaignVariateCombination[]
  /** The names of the contents. @readonly */
  contents: string[]
  /** Sender names to test; as many as reply addresses. */
  from_names: string[]
  /** Reply addresses to test; as many as sender names. */
  reply_to_addresses: string[]
  /** Times to test; each recipient gets one of them. */
  send_times: string[]
  /** Subjects to test. */
  subject_lines: string[]
  /** Percentage of recipients in the test, from 10 to 100. */
  test_size: number
  /** Minutes to wait before the winner is chosen, in whole hours. */
  wait_time: number
  /** The criterion for the winner. */
  winner_criteria: OpenEnum<'opens' | 'clicks' | 'manual' | 'total_revenue'>
  /** The campaign that was sent to the other recipients. @readonly */
  winning_campaign_id: string
  /** The combination that won. @readonly */
  winning_combination_id: string
}

interface CampaignVariateSettingsInput {
  /** Sender names to test; as many as reply addresses. */
  from_names?: readonly string[] | undefined
  /** Reply addresses to test; as many as sender names. */
  reply_to_addresses?: readonly string[] | undefined
  /** Times to test; each recipient gets one of them. */
  send_times?: readonly (string | Date)[] | undefined
  /** Subjects to test. */
  subject_lines?: readonly string[] | undefined
  /** Percentage of recipients in the test, from 10 to 100. */
  test_size?: number | undefined
  /** Minutes to wait before the winner is chosen, in whole hours. */
  wait_time?: number | undefined
  /** The criterion for the winner. */
  winner_criteria: OpenEnum<'opens' | 'clicks' | 'manual' | 'total_revenue'>
}

/**
 * A page of campaigns.
 * The answer of `campaigns.list`.
 */
interface Campaigns {
  /** Related resources. @readonly */
  _links: Link[]
  /** The campaigns. */
  campaigns: Campaign[]
  /** The number of items on all pages. @readonly */
  total_items: number
}

/** The answer of `ecommerce.getStoreCart`, `ecommerce.updateStoreCart`, … */
interface Cart {
  /** Related resources. @readonly */
  _links?: Link[]
  /** The campaign's id. */
  campaign_id?: string
  checkout_url?: string
  /** @format date-time @readonly */
  created_at?: string
  currency_code: string
  customer: Customer
  /** @readonly */
  id: string
  lines: CartLine[]
  order_total: number
  tax_total?: number
  /** @format date-time @readonly */
  updated_at?: string
}

/** The answer of `ecommerce.getCartLineItem`, `ecommerce.updateCartLineItem`, … */
interface CartLine {
  /** Related resources. @readonly */
  _links?: Link[]
  /** @readonly */
  id: string
  price: number
  product_id: string
  /** @readonly */
  product_title?: string
  product_variant_id: string
  /** @readonly */
  product_variant_title?: string
  quantity: number
}

/** The answer of `ecommerce.getAllCartLineItems`. */
interface CartLines {
  /** Related resources. @readonly */
  _links?: Link[]
  cart_id?: string
  lines: CartLine[]
  store_id?: string
  /** The number of items on all pages. @readonly */
  total_items: number
}

/** The answer of `ecommerce.getStoreCarts`. */
interface Carts {
  /** Related resources. @readonly */
  _links?: Link[]
  carts: Cart[]
  store_id?: string
  /** The number of items on all pages. @readonly */
  total_items: number
}

/** The answer of `activityFeed.getChimpChatter`. */
interface ChimpChatter {
  /** Related resources. @readonly */
  _links?: Link[]
  /** @readonly */
  chimp_chatter: ChimpChatterEntry[]
  /** The number of items on all pages. @readonly */
  total_items: number
}

interface ChimpChatterEntry {
  /** The campaign's id. @readonly */
  campaign_id?: string
  /** The audience's id. @readonly */
  list_id?: string
  /** @readonly */
  message?: string
  /** @readonly */
  title?: string
  /** @readonly */
  type?: OpenEnum<
    | 'lists:new-subscriber'
    | 'lists:unsubscribes'
    | 'lists:profile-updates'
    | 'campaigns:facebook-likes'
    | 'campaigns:forward-to-friend'
    | 'lists:imports'
  >
  /** @format date-time @readonly */
  update_time?: string
  /** @readonly */
  url?: string
}

interface ClickActivity {
  activity_type: 'click'
  /** The campaign's id. */
  campaign_id?: string
  campaign_title?: string
  /** @format date-time */
  created_at_timestamp?: string
  link_clicked?: string
}

/** The answer of `connectedSites.get`, `connectedSites.create`. */
interface ConnectedSite {
  /** Related resources. @readonly */
  _links?: Link[]
  /** @format date-time @readonly */
  created_at?: string
  /** @readonly */
  domain: string
  /** @readonly */
  foreign_id: string
  /** @readonly */
  platform?: string
  site_script?: SiteScript
  /** @readonly */
  store_id?: string
  /** @format date-time @readonly */
  updated_at?: string
}

/** The answer of `connectedSites.list`. */
interface ConnectedSites {
  /** Related resources. @readonly */
  _links?: Link[]
  sites: ConnectedSite[]
  /** The number of items on all pages. @readonly */
  total_items: number
}

/** The answer of `conversations.get`. */
interface Conversation {
  /** Related resources. @readonly */
  _links?: Link[]
  /** The campaign's id. @readonly */
  campaign_id?: string
  /** @readonly */
  from_email?: string
  /** @readonly */
  from_label?: string
  /** @readonly */
  id: string
  last_message?: ConversationLastMessage
  /** The audience's id. @readonly */
  list_id?: string
  /** @readonly */
  message_count?: number
  /** @readonly */
  subject?: string
  /** @readonly */
  unread_messages?: number
}

interface ConversationActivity {
  activity_type: 'conversation'
  avatar_url?: string
  /** The campaign's id. */
  campaign_id?: string
  campaign_title?: string
  /** @format date-time */
  created_at_timestamp?: string
  created_by?: string
  from_email?: string
  has_read?: boolean
  is_user?: boolean
  message_text?: string
  thread_id?: string
}

interface ConversationCondition {
  /** The type of the condition. */
  condition_type?: 'Conversation' | undefined
  /** The field to compare. */
  field: OpenEnum<'conversation'>
  /** The operator. */
  op: OpenEnum<'member' | 'notmember'>
  /** The value to compare with. */
  value: string
}

interface ConversationLastMessage {
  /** @readonly */
  from_email?: string
  /** @readonly */
  from_label?: string
  /** @readonly */
  message?: string
  read?: boolean
  /** @readonly */
  subject?: string
  /** @format date-time @readonly */
  timestamp?: string
}

/** The answer of `conversations.getConversationMessage`. */
interface ConversationMessage {
  /** Related resources. @readonly */
  _links?: Link[]
  /** @readonly */
  conversation_id?: string
  from_email?: string
  /** @readonly */
  from_label?: string
  /** @readonly */
  id: string
  /** The audience's id. @readonly */
  list_id?: number
  message?: string
  read?: boolean
  subject?: string
  /** @format date-time @readonly */
  timestamp?: string
}

/** The answer of `conversations.getConversationMessages`. */
interface ConversationMessages {
  /** Related resources. @readonly */
  _links?: Link[]
  conversation_id?: string
  conversation_messages: ConversationMessage[]
  /** The number of items on all pages. @readonly */
  total_items: number
}

/** The answer of `conversations.list`. */
interface Conversations {
  /** Related resources. @readonly */
  _links?: Link[]
  conversations: Conversation[]
  /** The number of items on all pages. @readonly */
  total_items: number
}

/** The body of `accountExports.createAccountExport`. */
interface CreateAccountExportBody {
  include_stages: readonly OpenEnum<
    | 'audiences'
    | 'campaigns'
    | 'events'
    | 'gallery_files'
    | 'reports'
    | 'templates'
  >[]
  /** @format date-time */
  since_timestamp?: string | Date | undefined
}

/** The body of `automations.create`. */
interface CreateAutomationBody {
  recipients: AutomationRecipientsInput
  settings?: AutomationSettingsInput | undefined
  trigger_settings: AutomationTriggerSettingsInput
}

/** The body of `batchWebhooks.create`. */
interface CreateBatchWebhookBody {
  enabled?: boolean | undefined
  url: string
}

/**
 * A campaign to create.
 * The body of `campaigns.create`.
 */
interface CreateCampaignBody {
  /** How the content was created. */
  content_type?: OpenEnum<'template' | 'multichannel'> | undefined
  /** The recipients. */
  recipients?: CreateCampaignRecipientsInput | undefined
  /** The feed and the schedule, for the type `rss`. */
  rss_opts?: CampaignRssOptionsInput | undefined
  /** The subject, the sender, and other settings. */
  settings?: CreateCampaignSettingsInput | undefined
  /** The preview in social networks. */
  social_card?: CampaignSocialCard | undefined
  /** The tracking options. */
  tracking?: CampaignTracking | undefined
  /** The type of the campaign. */
  type: OpenEnum<'regular' | 'plaintext' | 'absplit' | 'rss' | 'variate'>
  /** The tested variations, for the type `variate`. */
  variate_settings?: CampaignVariateSettingsInput | undefined
}

interface CreateCampaignRecipientsInput {
  /** The audience's id. */
  list_id: string
  /** The segment of the audience; without it, the whole audience. */
  segment_opts?: SavedSegmentOptions | undefined
}

interface CreateCampaignSettingsInput {
  /** Whether Mailchimp authenticates the mail. */
  authenticate?: boolean | undefined
  /** The ids of the Facebook pages on which it is posted. */
  auto_fb_post?: readonly string[] | undefined
  /** Whether Mailchimp's footer is added. */
  auto_footer?: boolean | undefined
  /** Whether a link to it is tweeted. */
  auto_tweet?: boolean | undefined
  /** Whether Facebook comments are enabled. */
  fb_comments?: boolean | undefined
  /** The id of its folder. */
  folder_id?: string | undefined
  /** The sender name; not an address. */
  from_name?: string | undefined
  /** Whether styles are inlined. */
  inline_css?: boolean | undefined
  /** The text that mail programs show next to the subject. */
  preview_text?: string | undefined
  /** The reply address. */
  reply_to?: string | undefined
  /** The subject line. */
  subject_line?: string | undefined
  /** The id of its template. */
  template_id?: number | undefined
  /** The name in the account. */
  title?: string | undefined
  /** The name of the recipient, as a merge tag: `*|FNAME|*`. */
  to_name?: string | undefined
  /** Whether replies become conversations. */
  use_conversation?: boolean | undefined
}

/** The body of `connectedSites.create`. */
interface CreateConnectedSiteBody {
  domain: string
  foreign_id: string
}

/** The body of `landingPages.create`. */
interface CreateLandingPageBody {
  description?: string | undefined
  /** The audience's id. */
  list_id?: string | undefined
  name?: string | undefined
  store_id?: string | undefined
  template_id?: number | undefined
  title?: string | undefined
  tracking?: LandingPageTracking | undefined
  type?: OpenEnum<'signup' | 'product'> | undefined
}

/** The body of `lists.createList`. */
interface CreateListBody {
  /** The defaults of campaigns to this audience. */
  campaign_defaults: CampaignDefaultsInput
  /** The contact in the footer of campaigns, which is required by law. */
  contact: CreateListContactInput
  /** Whether new members must confirm by mail. @default false */
  double_optin?: boolean | undefined
  /** Whether members can choose between HTML and plain text. */
  email_type_option: boolean
  /** Whether members give individual permissions, for the GDPR. @default false */
  marketing_permissions?: boolean | undefined
  /** Its name. */
  name: string
  /** The address that is notified of new members. */
  notify_on_subscribe?: string | undefined
  /** The address that is notified of lost members. */
  notify_on_unsubscribe?: string | undefined
  /** Reminds members why they receive mail. */
  permission_reminder: string
  /** Whether archived campaigns show a toolbar. @default false */
  use_archive_bar?: boolean | undefined
}

interface CreateListContactInput {
  /** Street and number. */
  address1: string
  /** The second line of the street address. */
  address2?: string | undefined
  /** City. */
  city: string
  /** Name of the company. */
  company: string
  /** The country code of two letters. */
  country: string
  /** Phone number. */
  phone?: string | undefined
  /** State or province. */
  state?: string | undefined
  /** Postal code. */
  zip?: string | undefined
}

/** The body of `lists.createListMemberEvent`. */
interface CreateListMemberEventBody {
  /** Prevents automations from starting on this event. */
  is_syncing?: boolean | undefined
  /** The name of the event, in 2 to 30 characters. */
  name: string
  /** The time of the event. @format date-time */
  occurred_at?: string | Date | undefined
  /** Details, as text by name. */
  properties?: Record<string, string> | undefined
}

/** The body of `lists.createSegment`. */
interface CreateSegmentBody {
  name: string
  options?: SegmentOptions | undefined
  static_segment?: readonly string[] | undefined
}

/** The body of `verifiedDomains.createVerifiedDomain`. */
interface CreateVerifiedDomainBody {
  verification_email: string
}

/** The answer of `ecommerce.getStoreCustomer`, `ecommerce.updateStoreCustomer`, … */
interface Customer {
  /** Related resources. @readonly */
  _links?: Link[]
  address?: CustomerAddress
  company?: string
  /** @format date-time @readonly */
  created_at?: string
  /** @readonly */
  email_address?: string
  first_name?: string
  /** @readonly */
  id: string
  last_name?: string
  opt_in_status?: boolean
  /** @readonly */
  orders_count?: number
  /** @readonly */
  total_spent?: number
  /** @format date-time @readonly */
  updated_at?: string
}

interface CustomerAddress {
  address1?: string | undefined
  address2?: string | undefined
  city?: string | undefined
  country?: string | undefined
  country_code?: string | undefined
  postal_code?: string | undefined
  province?: string | undefined
  province_code?: string | undefined
}

/** The body of `ecommerce.addStoreCustomer`, `ecommerce.setStoreCustomer`. */
interface CustomerBody {
  address?: CustomerAddress | undefined
  company?: string | undefined
  email_address: string
  first_name?: string | undefined
  /** @maxLength 50 */
  id: string
  last_name?: string | undefined
  opt_in_status: boolean
}

/** The answer of `ecommerce.getAllStoreCustomers`. */
interface Customers {
  /** Related resources. @readonly */
  _links?: Link[]
  customers: Customer[]
  store_id?: string
  /** The number of items on all pages. @readonly */
  total_items: number
}

interface DateCondition {
  /** The type of the condition. */
  condition_type?: 'Date' | undefined
  /** The second value, for comparisons that need two. */
  extra?: string | undefined
  /** The field to compare. */
  field: OpenEnum<'timestamp_opt' | 'info_changed' | 'ecomm_date'>
  /** The operator. */
  op: OpenEnum<'greater' | 'less' | 'is' | 'not' | 'blank' | 'blank_not' | 'within' | 'notwithin'>
  /** The value to compare with. */
  value: string
}

interface DateMergeCondition {
  /** The type of the condition. */
  condition_type?: 'DateMerge' | undefined
  /** The field to compare. */
  field: string
  /** The operator. */
  op: OpenEnum<'is' | 'not' | 'less' | 'blank' | 'blank_not' | 'greater'>
  /** The value to compare with. */
  value?: string | undefined
}

interface DeliveryStatus {
  /** Whether sending can be cancelled. @readonly */
  can_cancel: boolean
  /** The number of cancelled mails. @readonly */
  emails_canceled: number
  /** The number of mails sent so far. @readonly */
  emails_sent: number
  /** Whether the delivery status is available. @readonly */
  enabled: boolean
  /** The status. @readonly */
  status: OpenEnum<'delivering' | 'delivered' | 'canceling' | 'canceled'>
}

/** The answer of `reports.getDomainPerformanceForCampaign`. */
interface DomainPerformance {
  /** Related resources. @readonly */
  _links?: Link[]
  /** The campaign's id. @readonly */
  campaign_id?: string
  /** @readonly */
  domains: DomainPerformanceEntry[]
  /** The number of items on all pages. @readonly */
  total_items: number
  /** @readonly */
  total_sent?: number
}

interface DomainPerformanceEntry {
  /** @readonly */
  bounces?: number
  /** @readonly */
  bounces_pct?: number
  /** @readonly */
  clicks?: number
  /** @readonly */
  clicks_pct?: number
  /** @readonly */
  delivered?: number
  /** @readonly */
  domain?: string
  /** @readonly */
  emails_pct?: number
  /** @readonly */
  emails_sent?: number
  /** @readonly */
  opens?: number
  /** @readonly */
  opens_pct?: number
  /** @readonly */
  unsubs?: number
  /** @readonly */
  unsubs_pct?: number
}

interface EcommCategoryCondition {
  /** The type of the condition. */
  condition_type?: 'EcommCategory' | undefined
  /** The field to compare. */
  field?: OpenEnum<'ecomm_cat' | 'ecomm_prod'> | undefined
  /** The operator. */
  op?: OpenEnum<'is' | 'not' | 'contains' | 'notcontain' | 'starts' | 'ends'> | undefined
  /** The value to compare with. */
  value?: string | undefined
}

interface EcommNumberCondition {
  /** The type of the condition. */
  condition_type?: 'EcommNumber' | undefined
  /** The field to compare. */
  field: OpenEnum<'ecomm_spent_avg' | 'ecomm_orders' | 'ecomm_prod_all' | 'ecomm_avg_ord'>
  /** The operator. */
  op: OpenEnum<'is' | 'not' | 'greater' | 'less'>
  /** The value to compare with. */
  value: number
}

interface EcommPurchasedCondition {
  /** The type of the condition. */
  condition_type?: 'EcommPurchased' | undefined
  /** The field to compare. */
  field?: OpenEnum<'ecomm_purchased'> | undefined
  /** The operator. */
  op?: OpenEnum<'member' | 'notmember'> | undefined
}

interface EcommSpentCondition {
  /** The type of the condition. */
  condition_type?: 'EcommSpent' | undefined
  /** The field to compare. */
  field?: OpenEnum<'ecomm_spent_one' | 'ecomm_spent_all'> | undefined
  /** The operator. */
  op?: OpenEnum<'greater' | 'less'> | undefined
  /** The value to compare with. */
  value?: number | undefined
}

interface EcommStoreCondition {
  /** The type of the condition. */
  condition_type?: 'EcommStore' | undefined
  /** The field to compare. */
  field?: OpenEnum<'ecomm_store'> | undefined
  /** The operator. */
  op?: OpenEnum<'is' | 'not'> | undefined
  /** The value to compare with. */
  value?: string | undefined
}

interface EcommerceSignupActivity {
  activity_type: 'ecommerce_signup'
  /** @format date-time */
  created_at_timestamp?: string
  store_name?: string
}

interface EmailAddressCondition {
  /** The type of the condition. */
  condition_type?: 'EmailAddress' | undefined
  /** The field to compare. */
  field: OpenEnum<'merge0' | 'EMAIL'>
  /** The operator. */
  op: OpenEnum<'is' | 'not' | 'contains' | 'notcontain' | 'starts' | 'ends' | 'greater' | 'less'>
  /** The value to compare with. */
  value?: string | undefined
}

interface EmailClientCondition {
  /** The type of the condition. */
  condition_type?: 'EmailClient' | undefined
  /** The field to compare. */
  field: OpenEnum<'email_client'>
  /** The operator. */
  op: OpenEnum<'client_is' | 'client_not'>
  /** The value to compare with. */
  value: string
}

interface EventActivity {
  activity_type: 'event'
  /** @format date-time */
  created_at_timestamp?: string
  event_name?: string
  event_properties?: string[]
}

/** The answer of `facebookAds.getAd`. */
interface FacebookAd extends FacebookAdOverview, FacebookAdSchedule, FacebookAdDetails, FacebookAdLinks {}

interface FacebookAdActivity {
  clicks?: FacebookAdClicks[]
  impressions?: FacebookAdImpressions[]
  revenue?: FacebookAdRevenue[]
}

interface FacebookAdAmount {
  amount?: number
  currency_code?: string
}

interface FacebookAdAttachment {
  call_to_action?: string
  description?: string
  image_url?: string
  link_url?: string
  name?: string
}

interface FacebookAdAudience {
  email_source?: FacebookAdAudienceEmailSource
  include_source_in_target?: boolean
  lookalike_country_code?: string
  source_type?: OpenEnum<'facebook' | 'list'>
  targeting_specs?: FacebookAdTargeting
  type?: OpenEnum<'Custom Audience' | 'Lookalike Audience' | 'Interest-based Audience'>
}

interface FacebookAdAudienceEmailSource {
  is_segment?: boolean
  /** The audience's name. */
  list_name?: string
  name?: string
  segment_type?: string
  type?: string
}

interface FacebookAdBudget {
  currency_code?: string
  duration?: number
  total_amount?: number
}

interface FacebookAdChannel {
  fb_placement_audience?: boolean
  fb_placement_feed?: boolean
  ig_placement_feed?: boolean
}

interface FacebookAdClicks {
  clicks?: number
  date?: string
}

interface FacebookAdContent {
  attachments?: FacebookAdAttachment[]
  call_to_action?: string
  description?: string
  image_url?: string
  link_url?: string
  message?: string
  title?: string
}

interface FacebookAdDetails {
  audience?: FacebookAdAudience
  budget?: FacebookAdBudget
  channel?: FacebookAdChannel
  content?: FacebookAdContent
  feedback?: FacebookAdFeedback
  has_audience?: boolean
  has_content?: boolean
  is_connected?: boolean
  site?: FacebookAdSite
}

interface FacebookAdExtension {
  datetime?: string
  timezone?: string
}

interface FacebookAdFeedback {
  audience?: string
  budget?: string
  compliance?: string
  content?: string
}

interface FacebookAdImpressions {
  date?: string
  impressions?: number
}

interface FacebookAdInterest {
  name?: string
}

interface FacebookAdLinks {
  /** Related resources. @readonly */
  _links?: Link[]
}

interface FacebookAdLocations {
  cities?: string[]
  countries?: string[]
  regions?: string[]
  zips?: string[]
}

interface FacebookAdOverview {
  /** @format date-time */
  canceled_at?: string
  /** @format date-time */
  create_time?: string
  has_segment?: boolean
  id: string
  name?: string
  /** @format date-time */
  published_time?: string
  recipients?: CampaignRecipients
  report_summary?: FacebookAdSummary
  show_report?: boolean
  /** @format date-time */
  start_time?: string
  status?: OpenEnum<
    | 'save'
    | 'paused'
    | 'schedule'
    | 'scheduled'
    | 'sending'
    | 'sent'
    | 'canceled'
    | 'canceling'
    | 'active'
    | 'disconnected'
    | 'somepaused'
    | 'draft'
    | 'completed'
    | 'partialRejected'
    | 'pending'
    | 'rejected'
    | 'published'
    | 'unpublished'
  >
  thumbnail?: string
  type?: OpenEnum<
    | 'regular'
    | 'email-touchpoint'
    | 'plaintext'
    | 'rss'
    | 'reconfirm'
    | 'variate'
    | 'absplit'
    | 'automation'
    | 'facebook'
    | 'google'
    | 'autoresponder'
    | 'transactional'
    | 'page'
    | 'website'
    | 'social_post'
    | 'survey'
    | 'customer_journey'
  >
  /** @format date-time */
  updated_at?: string
  /** The id in URLs of the web application. */
  web_id?: number
}

/** The answer of `reporting.getFacebookAdReport`. */
type FacebookAdReport = FacebookAdOverview & FacebookAdSchedule & FacebookAdReportDetails & FacebookAdLinks

interface FacebookAdReportDetails {
  audience?: FacebookAdAudience
  audience_activity?: FacebookAdActivity
  budget?: FacebookAdBudget
  channel?: FacebookAdChannel
  report_summary?: FacebookAdReportSummary
}

interface FacebookAdReportEcommerce {
  currency_code?: string
  total_revenue?: number
}

interface FacebookAdReportSummary {
  average_daily_budget?: FacebookAdAmount
  average_order_amount?: FacebookAdAmount
  click_rate?: number
  clicks?: number
  comments?: number
  cost_per_click?: FacebookAdAmount
  ecommerce?: FacebookAdReportEcommerce
  extended_at?: FacebookAdExtension
  first_time_buyers?: number
  has_extended_ad_duration?: boolean
  impressions?: number
  likes?: number
  reach?: number
  return_on_investment?: number
  shares?: number
  total_orders?: number
  total_products_sold?: number
  unique_clicks?: number
}

/** The answer of `reporting.getFacebookAdsReportAll`. */
interface FacebookAdReports {
  /** Related resources. @readonly */
  _links?: Link[]
  facebook_ads: FacebookAdReport[]
  /** The number of items on all pages. @readonly */
  total_items: number
}

interface FacebookAdRevenue {
  date?: string
  revenue?: number
}

interface FacebookAdSchedule {
  email_source_name?: string
  /** @format date-time */
  end_time?: string
  needs_attention?: boolean
  /** @format date-time */
  paused_at?: string
  was_canceled_by_facebook?: boolean
}

interface FacebookAdSite {
  id: number
  name?: string
  url?: string
}

interface FacebookAdSummary {
  click_rate?: number
  clicks?: number
  conversion_rate?: number
  ecommerce?: FacebookAdSummaryEcommerce
  engagements?: number
  impressions?: number
  open_rate?: number
  opens?: number
  reach?: number
  subscriber_clicks?: number
  subscribes?: number
  total_sent?: number
  unique_opens?: number
  unique_visits?: number
  visits?: number
}

interface FacebookAdSummaryEcommerce {
  average_order_revenue?: number
  currency_code?: string
  total_revenue?: number
}

interface FacebookAdTargeting {
  gender?: OpenEnum<0 | 1 | 2>
  interests?: FacebookAdInterest[]
  locations?: FacebookAdLocations
  max_age?: number
  min_age?: number
}

/** The answer of `facebookAds.list`. */
interface FacebookAds {
  /** Related resources. @readonly */
  _links?: Link[]
  facebook_ads: FacebookAd[]
  /** The number of items on all pages. @readonly */
  total_items: number
}

type FeedActivity =
  | OpenActivity
  | ClickActivity
  | BounceActivity
  | UnsubscribeActivity
  | SentActivity
  | ConversationActivity
  | NoteActivity
  | MarketingPermissionActivity
  | PostcardSentActivity
  | SquatterSignupActivity
  | WebsiteSignupActivity
  | LandingPageSignupActivity
  | EcommerceSignupActivity
  | GenericSignupActivity
  | OrderActivity
  | EventActivity
  | SurveyResponseActivity

/** The answer of `fileManager.getFile`, `fileManager.updateFile`, … */
interface FileManagerFile {
  /** Related resources. @readonly */
  _links?: Link[]
  /** @format date-time @readonly */
  created_at?: string
  /** @readonly */
  created_by?: string
  folder_id?: number
  /** @format uri @readonly */
  full_size_url?: string
  /** @readonly */
  height?: number
  /** @readonly */
  id: number
  name: string
  /** @readonly */
  size?: number
  /** @format uri @readonly */
  thumbnail_url?: string
  /** @readonly */
  type?: OpenEnum<'image' | 'file'>
  /** @readonly */
  width?: number
}

/** The answer of `fileManager.files`. */
interface FileManagerFiles {
  /** Related resources. @readonly */
  _links?: Link[]
  files: FileManagerFile[]
  /** @readonly */
  total_file_size?: number
  /** The number of items on all pages. @readonly */
  total_items: number
}

/** The answer of `fileManager.getFolder`, `fileManager.updateFolder`, … */
interface FileManagerFolder {
  /** Related resources. @readonly */
  _links?: Link[]
  /** @format date-time @readonly */
  created_at?: string
  /** @readonly */
  created_by?: string
  /** @readonly */
  file_count?: number
  /** @readonly */
  id: number
  name: string
}

/** The answer of `fileManager.listFolders`. */
interface FileManagerFolders {
  /** Related resources. @readonly */
  _links?: Link[]
  folders: FileManagerFolder[]
  /** The number of items on all pages. @readonly */
  total_items: number
}

/** The answer of `campaignFolders.get`, `campaignFolders.update`, … */
interface Folder {
  /** Related resources. @readonly */
  _links: Link[]
  /** @readonly */
  count: number
  /** @readonly */
  id: string
  name: string
}

/** The body of `campaignFolders.update`, `campaignFolders.create`, … */
interface FolderBody {
  name: string
}

/** The answer of `campaignFolders.list`, `templateFolders.list`. */
interface Folders {
  /** Related resources. @readonly */
  _links: Link[]
  folders: Folder[]
  /** The number of items on all pages. @readonly */
  total_items: number
}

interface FoundCampaign {
  campaign?: Campaign
  snippet?: string
}

/** The answer of `searchCampaigns.search`. */
interface FoundCampaigns {
  /** Related resources. @readonly */
  _links?: Link[]
  results: FoundCampaign[]
  /** The number of items on all pages. @readonly */
  total_items: number
}

/** The answer of `searchMembers.search`. */
interface FoundMembers {
  /** Related resources. @readonly */
  _links: Link[]
  exact_matches: FoundMembersPage
  full_search: FoundMembersPage
}

interface FoundMembersPage {
  members: ListMember[]
  /** The number of items on all pages. @readonly */
  total_items: number
}

interface FuzzySegmentCondition {
  /** The type of the condition. */
  condition_type?: 'FuzzySegment' | undefined
  /** The field to compare. */
  field: OpenEnum<'fuzzy_segment'>
  /** The operator. */
  op: OpenEnum<'fuzzy_is' | 'fuzzy_not'>
  /** The value to compare with. */
  value: number
}

interface GenericSignupActivity {
  activity_type: 'generic_signup'
  /** @format date-time */
  created_at_timestamp?: string
  signup_category?: string
}

interface GoalActivityCondition {
  /** The type of the condition. */
  condition_type?: 'GoalActivity' | undefined
  /** The field to compare. */
  field: OpenEnum<'goal'>
  /** The operator. */
  op: OpenEnum<'is' | 'goal_not' | 'contains' | 'goal_notcontain' | 'starts' | 'ends'>
  /** The value to compare with. */
  value: string
}

interface GoalTimestampCondition {
  /** The type of the condition. */
  condition_type?: 'GoalTimestamp' | undefined
  /** The field to compare. */
  field: OpenEnum<'goal_last_visited'>
  /** The operator. */
  op: OpenEnum<'greater' | 'less' | 'is'>
  /** The value to compare with. */
  value: string
}

interface IPGeoCountryStateCondition {
  /** The type of the condition. */
  condition_type?: 'IPGeoCountryState' | undefined
  /** The field to compare. */
  field: OpenEnum<'ipgeo'>
  /** The operator. */
  op: OpenEnum<'ipgeocountry' | 'ipgeonotcountry' | 'ipgeostate' | 'ipgeonotstate'>
  /** The value to compare with. */
  value: string
}

interface IPGeoInCondition {
  /** The address at the centre. */
  addr: string
  /** The type of the condition. */
  condition_type?: 'IPGeoIn' | undefined
  /** The field to compare. */
  field: OpenEnum<'ipgeo'>
  /** Latitude of the centre. */
  lat: string
  /** Longitude of the centre. */
  lng: string
  /** The operator. */
  op: OpenEnum<'ipgeoin' | 'ipgeonotin'>
  /** The value to compare with. */
  value: number
}

interface IPGeoInZipCondition {
  /** The type of the condition. */
  condition_type?: 'IPGeoInZip' | undefined
  /** The second value, for comparisons that need two. */
  extra: number
  /** The field to compare. */
  field: OpenEnum<'ipgeo'>
  /** The operator. */
  op: OpenEnum<'ipgeoinzip'>
  /** The value to compare with. */
  value: number
}

interface IPGeoUnknownCondition {
  /** The type of the condition. */
  condition_type?: 'IPGeoUnknown' | undefined
  /** The field to compare. */
  field: OpenEnum<'ipgeo'>
  /** The operator. */
  op: OpenEnum<'ipgeounknown'>
}

interface IPGeoZipCondition {
  /** The type of the condition. */
  condition_type?: 'IPGeoZip' | undefined
  /** The field to compare. */
  field: OpenEnum<'ipgeo'>
  /** The operator. */
  op: OpenEnum<'ipgeoiszip' | 'ipgeonotzip'>
  /** The value to compare with. */
  value: number
}

/** The answer of `lists.getInterestCategoryInterest`, `lists.updateInterestCategoryInterest`, … */
interface Interest {
  /** Related resources. @readonly */
  _links: Link[]
  /** @readonly */
  category_id: string
  display_order: number
  /** @readonly */
  id: string
  /** The audience's id. @readonly */
  list_id: string
  name: string
  /** @readonly */
  subscriber_count: string
}

/** The body of `lists.updateInterestCategoryInterest`, `lists.createInterestCategoryInterest`. */
interface InterestBody {
  display_order?: number | undefined
  name: string
}

/** The answer of `lists.getListInterestCategories`. */
interface InterestCategories {
  /** Related resources. @readonly */
  _links: Link[]
  categories: InterestCategory[]
  /** The audience's id. @readonly */
  list_id: string
  /** The number of items on all pages. @readonly */
  total_items: number
}

/** The answer of `lists.getInterestCategory`, `lists.updateInterestCategory`, … */
interface InterestCategory {
  /** Related resources. @readonly */
  _links: Link[]
  display_order: number
  /** @readonly */
  id: string
  /** The audience's id. @readonly */
  list_id: string
  title: string
  type: OpenEnum<'checkboxes' | 'dropdown' | 'radio' | 'hidden'>
}

/** The body of `lists.updateInterestCategory`, `lists.createListInterestCategory`. */
interface InterestCategoryBody {
  display_order?: number | undefined
  title: string
  type: OpenEnum<'checkboxes' | 'dropdown' | 'radio' | 'hidden'>
}

/** The answer of `lists.listInterestCategoryInterests`. */
interface Interests {
  /** Related resources. @readonly */
  _links: Link[]
  category_id: string
  interests: Interest[]
  /** The audience's id. */
  list_id: string
  /** The number of items on all pages. @readonly */
  total_items: number
}

interface InterestsCondition {
  /** The type of the condition. */
  condition_type?: 'Interests' | undefined
  /** The field to compare. */
  field?: string | undefined
  /** The operator. */
  op?: OpenEnum<'interestcontains' | 'interestcontainsall' | 'interestnotcontains'> | undefined
  /** The value to compare with. */
  value?: string[] | undefined
}

/** The answer of `landingPages.getPage`, `landingPages.updatePage`, … */
interface LandingPage {
  /** Related resources. @readonly */
  _links?: Link[]
  /** @format date-time @readonly */
  created_at?: string
  /** @readonly */
  created_by_source?: string
  description?: string
  /** @readonly */
  id: string
  /** The audience's id. */
  list_id?: string
  name?: string
  /** @format date-time @readonly */
  published_at?: string
  /** @readonly */
  status?: OpenEnum<'published' | 'unpublished' | 'draft'>
  store_id?: string
  /** @readonly */
  template_id?: number
  title?: string
  tracking?: LandingPageTracking
  /** @format date-time @readonly */
  unpublished_at?: string
  /** @format date-time @readonly */
  updated_at?: string
  /** @readonly */
  url?: string
  /** The id in URLs of the web application. */
  web_id?: number
}

/** The answer of `landingPages.getPageContent`. */
interface LandingPageContent {
  /** Related resources. @readonly */
  _links?: Link[]
  html?: string
  json?: string
}

/** The answer of `reporting.getLandingPageReport`. */
interface LandingPageReport {
  /** Related resources. @readonly */
  _links?: Link[]
  /** @readonly */
  clicks?: number
  /** @readonly */
  conversion_rate?: number
  ecommerce?: LandingPageReportEcommerce
  /** @readonly */
  id: string
  /** The audience's id. @readonly */
  list_id?: string
  /** The audience's name. @readonly */
  list_name?: string
  /** @readonly */
  name?: string
  /** @format date-time @readonly */
  published_at?: string
  /** @readonly */
  signup_tags?: LandingPageReportSignupTag[]
  /** @readonly */
  status?: string
  /** @readonly */
  subscribes?: number
  timeseries?: LandingPageReportTimeseries
  /** @readonly */
  title?: string
  /** @readonly */
  unique_visits?: number
  /** @format date-time @readonly */
  unpublished_at?: string
  /** @readonly */
  url?: string
  /** @readonly */
  visits?: number
  /** The id in URLs of the web application. @readonly */
  web_id?: number
}

interface LandingPageReportEcommerce {
  /** @readonly */
  average_order_revenue?: number
  /** @readonly */
  currency_code?: string
  /** @readonly */
  total_orders?: number
  /** @readonly */
  total_revenue?: number
}

interface LandingPageReportPoint {
  /** @readonly */
  date?: string
  /** @readonly */
  val?: number
}

interface LandingPageReportSeries {
  clicks?: LandingPageReportPoint[]
  unique_visits?: LandingPageReportPoint[]
  visits?: LandingPageReportPoint[]
}

interface LandingPageReportSignupTag {
  /** @readonly */
  tag_id?: number
  /** @readonly */
  tag_name?: string
}

interface LandingPageReportTimeseries {
  daily_stats?: LandingPageReportSeries
  weekly_stats?: LandingPageReportSeries
}

/** The answer of `reporting.getLandingPageReportsAll`. */
interface LandingPageReports {
  /** Related resources. @readonly */
  _links?: Link[]
  landing_pages: LandingPageReport[]
  /** The number of items on all pages. @readonly */
  total_items: number
}

interface LandingPageSignupActivity {
  activity_type: 'landing_page_signup'
  /** @format date-time */
  created_at_timestamp?: string
  outreach_id?: string
  outreach_title?: string
}

interface LandingPageTracking {
  enable_restricted_data_processing?: boolean | undefined
  track_with_mailchimp?: boolean | undefined
}

/** The answer of `landingPages.getAll`. */
interface LandingPages {
  /** Related resources. @readonly */
  _links?: Link[]
  landing_pages: LandingPage[]
  /** The number of items on all pages. @readonly */
  total_items: number
}

interface LanguageCondition {
  /** The type of the condition. */
  condition_type?: 'Language' | undefined
  /** The field to compare. */
  field: OpenEnum<'language'>
  /** The operator. */
  op: OpenEnum<'is' | 'not'>
  /** The value to compare with. */
  value: string
}

/** A resource related to a response, and how to request it. */
interface Link {
  /** The URL. @readonly */
  href: string
  /** The HTTP method. @readonly */
  method: OpenEnum<'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'OPTIONS' | 'HEAD'>
  /** The relation. @readonly */
  rel: string
  /** The URL of the schema of the body, for methods with a body. @readonly */
  schema: string
  /** The URL of the schema of the response. @readonly */
  targetSchema: string
}

/**
 * An audience.
 * The answer of `lists.getList`, `lists.updateList`, …
 */
interface List {
  /** Related resources. @readonly */
  _links: Link[]
  /** Mail to this address becomes a draft campaign. @readonly */
  beamer_address: string
  /** The defaults of campaigns to this audience. */
  campaign_defaults: CampaignDefaults
  /** The contact in the footer of campaigns, which is required by law. */
  contact: ListContact
  /** When it was created. @format date-time @readonly */
  date_created: string
  /** Whether new members must confirm by mail. @default false */
  double_optin: boolean
  /** Whether members can choose between HTML and plain text. */
  email_type_option: boolean
  /** Whether a welcome automation is connected. @default false */
  has_welcome: boolean
  /** Its id. @readonly */
  id: string
  /** The activity rating, from 0 to 5. @readonly */
  list_rating: number
  /** Whether members give individual permissions, for the GDPR. @default false */
  marketing_permissions: boolean
  /** The installed modules. @readonly */
  modules: string[]
  /** Its name. */
  name: string
  /** The address that is notified of new members. */
  notify_on_subscribe: string
  /** The address that is notified of lost members. */
  notify_on_unsubscribe: string
  /** Reminds members why they receive mail. */
  permission_reminder: string
  /** Statistics; most are some minutes old. */
  stats: ListStats
  /** The URL of the signup form. @readonly */
  subscribe_url_long: string
  /** A short URL of the signup form. @readonly */
  subscribe_url_short: string
  /** Whether archived campaigns show a toolbar. @default false */
  use_archive_bar: boolean
  /** Has no effect. */
  visibility: OpenEnum<'pub' | 'prv'>
  /** The id in URLs of the web application. @readonly */
  web_id: number
}

/** The answer of `lists.getListAbuseReports`. */
interface ListAbuseReports {
  /** Related resources. @readonly */
  _links?: Link[]
  abuse_reports: AbuseReport[]
  /** The audience's id. */
  list_id?: string
  /** The number of items on all pages. @readonly */
  total_items: number
}

/** The answer of `lists.getListRecentActivity`. */
interface ListActivity {
  /** Related resources. @readonly */
  _links?: Link[]
  activity: ListActivityDay[]
  /** The audience's id. */
  list_id?: string
  /** The number of items on all pages. @readonly */
  total_items: number
}

interface ListActivityDay {
  /** Related resources. @readonly */
  _links?: Link[]
  /** @readonly */
  day?: string
  /** @readonly */
  emails_sent?: number
  /** @readonly */
  hard_bounce?: number
  /** @readonly */
  other_adds?: number
  /** @readonly */
  other_removes?: number
  /** @readonly */
  recipient_clicks?: number
  /** @readonly */
  soft_bounce?: number
  /** @readonly */
  subs?: number
  /** @readonly */
  unique_opens?: number
  /** @readonly */
  unsubs?: number
}

interface ListClient {
  /** @readonly */
  client?: string
  /** @readonly */
  members?: number
}

/** The answer of `lists.getListClients`. */
interface ListClients {
  /** Related resources. @readonly */
  _links?: Link[]
  clients: ListClient[]
  /** The audience's id. @readonly */
  list_id?: string
  /** The number of items on all pages. @readonly */
  total_items: number
}

interface ListContact {
  /** Street and number. */
  address1: string
  /** The second line of the street address. */
  address2: string
  /** City. */
  city: string
  /** Name of the company. */
  company: string
  /** The country code of two letters. */
  country: string
  /** Phone number. */
  phone: string
  /** State or province. */
  state: string
  /** Postal code. */
  zip: string
}

/** The answer of `lists.getListGrowthHistory`. */
interface ListGrowthHistory {
  /** Related resources. @readonly */
  _links?: Link[]
  history: ListGrowthMonth[]
  /** The audience's id. @readonly */
  list_id?: string
  /** The number of items on all pages. @readonly */
  total_items: number
}

/** The answer of `lists.getListGrowthHistoryByMonth`. */
interface ListGrowthMonth {
  /** Related resources. @readonly */
  _links?: Link[]
  /** @readonly */
  cleaned?: number
  /** @readonly */
  deleted?: number
  /** @readonly */
  existing?: number
  /** @readonly */
  imports?: number
  /** The audience's id. @readonly */
  list_id?: string
  /** @readonly */
  month?: string
  /** @readonly */
  optins?: number
  /** @readonly */
  pending?: number
  /** @readonly */
  reconfirm?: number
  /** @readonly */
  subscribed?: number
  /** @readonly */
  transactional?: number
  /** @readonly */
  unsubscribed?: number
}

interface ListLocation {
  /** @readonly */
  cc?: string
  /** @readonly */
  country?: string
  /** @readonly */
  percent?: number
  /** @readonly */
  total?: number
}

/** The answer of `lists.getListLocations`. */
interface ListLocations {
  /** Related resources. @readonly */
  _links?: Link[]
  /** The audience's id. */
  list_id?: string
  locations: ListLocation[]
  /** The number of items on all pages. @readonly */
  total_items: number
}

/**
 * A member of an audience.
 * The answer of `lists.getListMember`, `lists.updateListMember`, …
 */
interface ListMember {
  /** Related resources. @readonly */
  _links: Link[]
  /** Whether the member consents to one-to-one messages. @readonly */
  consents_to_one_to_one_messaging: boolean
  /** The id of the contact, which need not have an address. @readonly */
  contact_id: string
  /** The address. */
  email_address: string
  /** The mail program. @readonly */
  email_client: string
  /** The type of mail: `html` or `text`. */
  email_type: string
  /** The full name. @readonly */
  full_name: string
  /** The MD5 of the lower-case address: the `subscriber_hash` of other calls. @readonly */
  id: string
  /** Whether the member has an interest, by its id. */
  interests: Record<string, boolean>
  /** The IP address of the confirmation. @readonly */
  ip_opt: string
  /** The IP address of the signup. @readonly */
  ip_signup: string
  /** The language code. */
  language: string
  /** The time of the last change. @format date-time @readonly */
  last_changed: string
  /** The last note; missing if there is none. */
  last_note?: ListMemberLastNote
  /** The audience's id. @readonly */
  list_id: string
  /** The location. */
  location: ListMemberLocation
  /** The marketing permissions, if the audience has any. */
  marketing_permissions: ListMemberMarketingPermission[]
  /** The engagement, in stars from 1 to 5. @readonly */
  member_rating: number
  /** Values of the merge fields by tag: `FNAME`, `ADDRESS`. */
  merge_fields: Record<string, unknown>
  /** The source of the signup. @readonly */
  source: string
  /** Statistics on opens and clicks. */
  stats: ListMemberStats
  /** Whether the member receives mail: `pending` until confirmed, `cleaned` after bounces. */
  status: OpenEnum<'subscribed' | 'unsubscribed' | 'cleaned' | 'pending' | 'transactional' | 'archived'>
  /** Up to 50 tags; `lists.getListMemberTags` returns all. */
  tags: ListMemberTag[]
  /** The number of tags. @readonly */
  tags_count: number
  /** The time of the confirmation. @format date-time @readonly */
  timestamp_opt: string
  /** The time of the signup. @format date-time @readonly */
  timestamp_signup: string
  /** The id of the address in all of Mailchimp. @readonly */
  unique_email_id: string
  /** The reason for unsubscribing, if the member gave one. */
  unsubscribe_reason?: string
  /** Whether the member is a VIP. */
  vip: boolean
  /** The id in URLs of the web application. @readonly */
  web_id: number
}

/** The answer of `lists.getListMemberActivity`. */
interface ListMemberActivity {
  /** Related resources. @readonly */
  _links?: Link[]
  activity: ListMemberActivityEntry[]
  /** @readonly */
  contact_id?: string
  /** The MD5 of the lower-case address. @readonly */
  email_id?: string
  /** The audience's id. @readonly */
  list_id?: string
  /** The number of items on all pages. @readonly */
  total_items: number
}

interface ListMemberActivityEntry {
  action?: string
  /** The campaign's id. */
  campaign_id?: string
  parent_campaign?: string
  /** @format date-time */
  timestamp?: string
  title?: string
  type?: string
  url?: string
}

/** The answer of `lists.getListMemberActivityFeed`. */
interface ListMemberActivityFeed {
  /** Related resources. @readonly */
  _links?: Link[]
  /** @readonly */
  activity?: FeedActivity[]
  /** The MD5 of the lower-case address. @readonly */
  email_id?: string
  /** The audience's id. @readonly */
  list_id?: string
}

interface ListMemberEcommerceData {
  /** Currency of the store. @readonly */
  currency_code: string
  /** The number of orders. @readonly */
  number_of_orders: number
  /** The total of the orders. @readonly */
  total_revenue: number
}

interface ListMemberEvent {
  name?: string
  /** @format date-time @readonly */
  occurred_at?: string
  properties?: Record<string, string>
}

/** The answer of `lists.getListMemberEvents`. */
interface ListMemberEvents {
  /** Related resources. @readonly */
  _links?: Link[]
  events: ListMemberEvent[]
  /** The number of items on all pages. @readonly */
  total_items: number
}

interface ListMemberGoal {
  data?: string
  event?: string
  goal_id?: number
  /** @format date-time */
  last_visited_at?: string
}

/** The answer of `lists.getListMemberGoals`. */
interface ListMemberGoals {
  /** Related resources. @readonly */
  _links?: Link[]
  /** The MD5 of the lower-case address. @readonly */
  email_id?: string
  goals: ListMemberGoal[]
  /** The audience's id. @readonly */
  list_id?: string
  /** The number of items on all pages. @readonly */
  total_items: number
}

interface ListMemberLastNote {
  /** The time of writing. @format date-time @readonly */
  created_at: string
  /** The author. @readonly */
  created_by: string
  /** The text. @readonly */
  note: string
  /** Its id. @readonly */
  note_id: number
}

interface ListMemberLocation {
  /** The country code of two letters. @readonly */
  country_code: string
  /** The offset from GMT in summer, in hours. @readonly */
  dstoff: number
  /** The offset from GMT in hours. @readonly */
  gmtoff: number
  /** Latitude. */
  latitude: number
  /** Longitude. */
  longitude: number
  /** Region. @readonly */
  region: string
  /** Time zone. @readonly */
  timezone: string
}

interface ListMemberLocationInput {
  /** Latitude. */
  latitude?: number | undefined
  /** Longitude. */
  longitude?: number | undefined
}

interface ListMemberMarketingPermission {
  /** Whether the member agreed. */
  enabled: boolean
  /** The id of the permission. */
  marketing_permission_id: string
  /** The text. */
  text: string
}

interface ListMemberMarketingPermissionInput {
  /** Whether the member agreed. */
  enabled?: boolean | undefined
  /** The id of the permission. */
  marketing_permission_id?: string | undefined
}

/** The answer of `lists.getListMemberNote`, `lists.updateListMemberNote`, … */
interface ListMemberNote {
  /** Related resources. @readonly */
  _links?: Link[]
  /** @readonly */
  contact_id?: string
  /** @format date-time @readonly */
  created_at?: string
  /** @readonly */
  created_by?: string
  /** The MD5 of the lower-case address. @readonly */
  email_id?: string
  /** @readonly */
  id: number
  /** The audience's id. @readonly */
  list_id?: string
  note?: string
  /** @format date-time @readonly */
  updated_at?: string
}

/** The body of `lists.updateListMemberNote`, `lists.createListMemberNote`. */
interface ListMemberNoteBody {
  note?: string | undefined
}

/** The answer of `lists.getListMemberNotes`. */
interface ListMemberNotes {
  /** Related resources. @readonly */
  _links?: Link[]
  /** The MD5 of the lower-case address. @readonly */
  email_id?: string
  /** The audience's id. @readonly */
  list_id?: string
  notes: ListMemberNote[]
  /** The number of items on all pages. @readonly */
  total_items: number
}

interface ListMemberStats {
  /** The average click rate. @readonly */
  avg_click_rate: number
  /** The average open rate. @readonly */
  avg_open_rate: number
  /** Purchases, if a store is connected. */
  ecommerce_data: ListMemberEcommerceData
}

interface ListMemberTag {
  /** Its id. @readonly */
  id: number
  /** Its name. @readonly */
  name: string
}

interface ListMemberTagEntry {
  /** The time at which the tag was added to the member. @format date-time @readonly */
  date_added: string
  /** Its id. @readonly */
  id: number
  /** Its name. */
  name: string
}

interface ListMemberTagInput {
  /** The name. A new tag is created. */
  name: string
  /** `active` adds the tag, `inactive` removes it. */
  status: OpenEnum<'inactive' | 'active'>
}

/** The answer of `lists.getListMemberTags`. */
interface ListMemberTags {
  /** Related resources. @readonly */
  _links: Link[]
  /** The tags. */
  tags: ListMemberTagEntry[]
  /** The number of items on all pages. @readonly */
  total_items: number
}

/**
 * A page of members.
 * The answer of `lists.getListMembersInfo`.
 */
interface ListMembers {
  /** Related resources. @readonly */
  _links: Link[]
  /** The audience's id. */
  list_id: string
  /** The members. */
  members: ListMember[]
  /** The number of items on all pages. @readonly */
  total_items: number
}

/** Statistics of an audience. Averages are missing until there is data. */
interface ListStats {
  /** The average number of new members per month. @readonly */
  avg_sub_rate: number
  /** The average number of lost members per month. @readonly */
  avg_unsub_rate: number
  /** The number of campaigns that use it, sent or not. @readonly */
  campaign_count: number
  /** The time of the last campaign to 10 people or more. @format date-time @readonly */
  campaign_last_sent: string
  /** The number of addresses that were cleaned because mail bounced. @readonly */
  cleaned_count: number
  /** The number of addresses cleaned since the last campaign. @readonly */
  cleaned_count_since_send: number
  /** Average click rate of campaigns, from 0 to 100. @readonly */
  click_rate: number
  /** The time of the last signup. @format date-time @readonly */
  last_sub_date: string
  /** The time of the last unsubscribe. @format date-time @readonly */
  last_unsub_date: string
  /** The number of active members. @readonly */
  member_count: number
  /** The number of active members since the last campaign. @readonly */
  member_count_since_send: number
  /** The number of merge fields besides the address. @readonly */
  merge_field_count: number
  /** Average open rate of campaigns, from 0 to 100. @readonly */
  open_rate: number
  /** The number of new members per month that it needs to grow. @readonly */
  target_sub_rate: number
  /** The number of contacts with any status; only with `include_total_contacts`. @readonly */
  total_contacts: number
  /** The number of unsubscribed members. @readonly */
  unsubscribe_count: number
  /** The number of members who unsubscribed since the last campaign. @readonly */
  unsubscribe_count_since_send: number
}

interface ListTag {
  /** @readonly */
  id: number
  name?: string
}

/** The answer of `lists.tagSearch`. */
interface ListTagSearch {
  /** @readonly */
  tags: ListTag[]
  /** The number of items on all pages. @readonly */
  total_items: number
}

/** The answer of `lists.getListWebhook`, `lists.updateListWebhook`, … */
interface ListWebhook {
  /** Related resources. @readonly */
  _links?: Link[]
  events?: ListWebhookEvents
  /** @readonly */
  id: string
  /** The audience's id. @readonly */
  list_id?: string
  sources?: ListWebhookSources
  /** @readonly */
  url?: string
}

/** The body of `lists.updateListWebhook`, `lists.createListWebhook`. */
interface ListWebhookBody {
  events?: ListWebhookEventsInput | undefined
  sources?: ListWebhookSourcesInput | undefined
  url?: string | undefined
}

interface ListWebhookEvents {
  campaign?: boolean
  cleaned?: boolean
  profile?: boolean
  subscribe?: boolean
  unsubscribe?: boolean
  upemail?: boolean
}

interface ListWebhookEventsInput {
  campaign?: boolean | undefined
  cleaned?: boolean | undefined
  profile?: boolean | undefined
  subscribe?: boolean | undefined
  unsubscribe?: boolean | undefined
  upemail?: boolean | undefined
}

interface ListWebhookSources {
  admin?: boolean
  api?: boolean
  user?: boolean
}

interface ListWebhookSourcesInput {
  admin?: boolean | undefined
  api?: boolean | undefined
  user?: boolean | undefined
}

/** The answer of `lists.getListWebhooks`. */
interface ListWebhooks {
  /** Related resources. @readonly */
  _links?: Link[]
  /** The audience's id. */
  list_id?: string
  /** The number of items on all pages. @readonly */
  total_items: number
  webhooks: ListWebhook[]
}

/**
 * A page of audiences.
 * The answer of `lists.getAllLists`.
 */
interface Lists {
  /** Related resources. @readonly */
  _links: Link[]
  /** The limit of audiences in the account. */
  constraints: ListsConstraints
  /** The audiences. */
  lists: List[]
  /** The number of items on all pages. @readonly */
  total_items: number
}

interface ListsConstraints {
  /** The number of audiences; -1 if it is unlimited. */
  current_total_instances: number
  /** The maximum; -1 if it is unlimited. */
  max_instances: number
  /** Whether another audience can be created. */
  may_create: boolean
}

interface MarketingPermissionActivity {
  activity_type: 'marketing_permission'
  /** @format date-time */
  created_at_timestamp?: string
  marketing_permission_opted_in?: boolean
  marketing_permisson_text?: string
  updated_by?: string
}

interface MemberRatingCondition {
  /** The type of the condition. */
  condition_type?: 'MemberRating' | undefined
  /** The field to compare. */
  field: OpenEnum<'rating'>
  /** The operator. */
  op: OpenEnum<'is' | 'not' | 'greater' | 'less'>
  /** The value to compare with. */
  value: number
}

/**
 * A field that members of an audience have.
 * The answer of `lists.getListMergeField`, `lists.updateListMergeField`, …
 */
interface MergeField {
  /** Related resources. @readonly */
  _links: Link[]
  /** The default for members without a value. */
  default_value: string
  /** The position on the signup form. */
  display_order: number
  /** A help text for the input. */
  help_text: string
  /** The audience's id. @readonly */
  list_id: string
  /** Its id. @readonly */
  merge_id: number
  /** Its name. */
  name: string
  /** Options of some types. */
  options: MergeFieldOptions
  /** Whether the signup form shows it. */
  public: boolean
  /** Whether members must enter a value. */
  required: boolean
  /** The name in `merge_fields` and in campaigns: `FNAME`. */
  tag: string
  /** The type of the values. @readonly */
  type: OpenEnum<
    | 'text'
    | 'number'
    | 'address'
    | 'phone'
    | 'date'
    | 'url'
    | 'imageurl'
    | 'radio'
    | 'dropdown'
    | 'birthday'
    | 'zip'
  >
}

interface MergeFieldOptions {
  /** The choices, for `radio` and `dropdown`. */
  choices?: string[]
  /** The format of a `date` or `birthday`. */
  date_format?: string
  /** The default country of an `address`, as a number. */
  default_country?: number
  /** `US` or `International`, for `phone`. */
  phone_format?: string
  /** The length of the input, for `text`. @readonly */
  size?: number
}

/**
 * A page of merge fields.
 * The answer of `lists.getListMergeFields`.
 */
interface MergeFields {
  /** Related resources. @readonly */
  _links: Link[]
  /** The audience's id. @readonly */
  list_id: string
  /** The merge fields. */
  merge_fields: MergeField[]
  /** The number of items on all pages. @readonly */
  total_items: number
}

interface NewSubscribersCondition {
  /** The type of the condition. */
  condition_type?: 'NewSubscribers' | undefined
  /** The field to compare. */
  field?: OpenEnum<'timestamp_opt'> | undefined
  /** The operator. */
  op?: OpenEnum<'date_within'> | undefined
  /** The value to compare with. */
  value?: string | undefined
}

interface NoteActivity {
  activity_type: 'note'
  avatar_url?: string
  /** @format date-time */
  created_at_timestamp?: string
  created_by?: string
  note_id?: string
  note_text?: string
  /** @format date-time */
  updated_at_timestamp?: string
}

interface OpenActivity {
  activity_type: 'open'
  /** The campaign's id. */
  campaign_id?: string
  campaign_title?: string
  /** @format date-time */
  created_at_timestamp?: string
}

/** The answer of `ecommerce.getOrder`, `ecommerce.updateOrder`, … */
interface Order {
  /** Related resources. @readonly */
  _links?: Link[]
  billing_address?: OrderAddress
  /** The campaign's id. */
  campaign_id?: string
  /** @format date-time */
  cancelled_at_foreign?: string
  currency_code: string
  customer: Customer
  discount_total?: number
  financial_status?: string
  fulfillment_status?: string
  /** @readonly */
  id: string
  landing_site?: string
  lines: OrderLine[]
  order_total: number
  order_url?: string
  outreach?: OrderOutreach
  /** @format date-time */
  processed_at_foreign?: string
  promos?: OrderPromo[]
  shipping_address?: OrderAddress
  shipping_total?: number
  /** @readonly */
  store_id?: string
  tax_total?: number
  tracking_carrier?: string
  tracking_code?: OpenEnum<'prec'>
  tracking_number?: string
  tracking_url?: string
  /** @format date-time */
  updated_at_foreign?: string
}

interface OrderActivity {
  activity_type: 'order'
  /** @format date-time */
  created_at_timestamp?: string
  order_id?: string
  order_items?: OrderLine[]
  order_total?: string
  order_url?: string
  outreach_id?: string
  outreach_title?: string
  outreach_type?: string
  store_name?: string
}

interface OrderAddress {
  address1?: string | undefined
  address2?: string | undefined
  city?: string | undefined
  company?: string | undefined
  country?: string | undefined
  country_code?: string | undefined
  latitude?: number | undefined
  longitude?: number | undefined
  name?: string | undefined
  phone?: string | undefined
  postal_code?: string | undefined
  province?: string | undefined
  province_code?: string | undefined
}

interface OrderCustomerInput {
  address?: CustomerAddress | undefined
  company?: string | undefined
  email_address?: string | undefined
  first_name?: string | undefined
  /** @maxLength 50 */
  id: string
  last_name?: string | undefined
  opt_in_status?: boolean | undefined
}

/** The answer of `ecommerce.getOrderLineItem`, `ecommerce.updateOrderLineItem`, … */
interface OrderLine {
  /** Related resources. @readonly */
  _links?: Link[]
  discount?: number
  /** @readonly */
  id: string
  /** @readonly */
  image_url?: string
  price: number
  product_id: string
  /** @readonly */
  product_title?: string
  product_variant_id: string
  /** @readonly */
  product_variant_title?: string
  quantity: number
}

/** The answer of `ecommerce.getAllOrderLineItems`. */
interface OrderLines {
  /** Related resources. @readonly */
  _links?: Link[]
  lines: OrderLine[]
  order_id?: string
  store_id?: string
  /** The number of items on all pages. @readonly */
  total_items: number
}

interface OrderOutreach {
  id: string
  /** @readonly */
  name?: string
  /** @format date-time @readonly */
  published_time?: string
  /** @readonly */
  type?: string
}

interface OrderOutreachInput {
  id?: string | undefined
}

interface OrderPromo {
  amount_discounted: number
  code: string
  type: OpenEnum<'fixed' | 'percentage'>
}

interface OrderPromoInput {
  amount_discounted: number
  code: string
  type: OpenEnum<'fixed' | 'percentage'>
}

/** The answer of `ecommerce.getStoreOrders`. */
interface Orders {
  /** Related resources. @readonly */
  _links?: Link[]
  orders: Order[]
  store_id?: string
  /** The number of items on all pages. @readonly */
  total_items: number
}

/** The answer of `ping.get`. */
interface Ping {
  /** A cheerful sentence, if the API is healthy. @readonly */
  health_status: string
}

interface PostcardSentActivity {
  activity_type: 'postcard_sent'
  /** @format date-time */
  created_at_timestamp?: string
  outreach_id?: string
  outreach_title?: string
}

interface PredictedAgeCondition {
  /** The type of the condition. */
  condition_type?: 'PredictedAge' | undefined
  /** The field to compare. */
  field: OpenEnum<'predicted_age_range'>
  /** The operator. */
  op: OpenEnum<'is'>
  /** The value to compare with. */
  value: OpenEnum<'18-24' | '25-34' | '35-44' | '45-54' | '55-64' | '65+'>
}

interface PredictedGenderCondition {
  /** The type of the condition. */
  condition_type?: 'PredictedGender' | undefined
  /** The field to compare. */
  field: OpenEnum<'predicted_gender'>
  /** The operator. */
  op: OpenEnum<'is' | 'not'>
  /** The value to compare with. */
  value: OpenEnum<'male' | 'female'>
}

/** The answer of `ecommerce.getStoreProduct`, `ecommerce.updateStoreProduct`, … */
interface Product {
  /** Related resources. @readonly */
  _links?: Link[]
  /** @readonly */
  currency_code?: string
  description?: string
  handle?: string
  /** @readonly */
  id: string
  image_url?: string
  images?: ProductImage[]
  /** @format date-time */
  published_at_foreign?: string
  title: string
  type?: string
  url?: string
  variants: ProductVariant[]
  vendor?: string
}

/**
 * The answer of `reporting.getFacebookAdProductActivityReport`, `reports.getEcommerceProductActivityForCampaign`.
 */
interface ProductActivity {
  /** Related resources. @readonly */
  _links?: Link[]
  products: ProductActivityEntry[]
  /** The number of items on all pages. @readonly */
  total_items: number
}

interface ProductActivityEntry {
  currency_code?: string
  image_url?: string
  recommendation_purchased?: number
  recommendation_total?: number
  sku?: string
  title?: string
  total_purchased?: number
  total_revenue?: number
}

/** The answer of `ecommerce.getProductImage`, `ecommerce.updateProductImage`, … */
interface ProductImage {
  /** Related resources. @readonly */
  _links?: Link[]
  id: string
  url: string
  variant_ids?: string[]
}

/** The answer of `ecommerce.getProductImages`. */
interface ProductImages {
  /** Related resources. @readonly */
  _links?: Link[]
  images: ProductImage[]
  product_id?: string
  store_id?: string
  /** The number of items on all pages. @readonly */
  total_items: number
}

/** The answer of `ecommerce.getProductVariant`, `ecommerce.updateProductVariant`, … */
interface ProductVariant {
  /** Related resources. @readonly */
  _links?: Link[]
  backorders?: string
  /** @format date-time @readonly */
  created_at?: string
  /** @readonly */
  id: string
  image_url?: string
  inventory_quantity?: number
  price?: number
  sku?: string
  title: string
  /** @format date-time @readonly */
  updated_at?: string
  url?: string
  visibility?: string
}

/** The answer of `ecommerce.getProductVariants`. */
interface ProductVariants {
  /** Related resources. @readonly */
  _links?: Link[]
  product_id?: string
  store_id?: string
  /** The number of items on all pages. @readonly */
  total_items: number
  variants: ProductVariant[]
}

/** The answer of `ecommerce.getAllStoreProducts`. */
interface Products {
  /** Related resources. @readonly */
  _links?: Link[]
  products: Product[]
  store_id?: string
  /** The number of items on all pages. @readonly */
  total_items: number
}

/** The answer of `ecommerce.getPromoCode`, `ecommerce.updatePromoCode`, … */
interface PromoCode {
  /** Related resources. @readonly */
  _links?: Link[]
  code: string
  /** @format date-time */
  created_at_foreign?: string
  enabled?: boolean
  /** @readonly */
  id: string
  redemption_url: string
  /** @format date-time */
  updated_at_foreign?: string
  usage_count?: number
}

/** The answer of `ecommerce.getPromoCodes`. */
interface PromoCodes {
  /** Related resources. @readonly */
  _links?: Link[]
  promo_codes: PromoCode[]
  store_id?: string
  /** The number of items on all pages. @readonly */
  total_items: number
}

/** The answer of `ecommerce.getPromoRule`, `ecommerce.updatePromoRule`, … */
interface PromoRule {
  /** Related resources. @readonly */
  _links?: Link[]
  /** @format float */
  amount: number
  /** @format date-time */
  created_at_foreign?: string
  description: string
  enabled?: boolean
  /** @format date-time */
  ends_at?: string
  /** @readonly */
  id: string
  /** @format date-time */
  starts_at?: string
  target: OpenEnum<'per_item' | 'total' | 'shipping'>
  title?: string
  type: OpenEnum<'fixed' | 'percentage'>
  /** @format date-time */
  updated_at_foreign?: string
}

/** The answer of `ecommerce.listPromoRules`. */
interface PromoRules {
  /** Related resources. @readonly */
  _links?: Link[]
  promo_rules: PromoRule[]
  store_id?: string
  /** The number of items on all pages. @readonly */
  total_items: number
}

/** The answer of `automations.getWorkflowEmailSubscriber`, `automations.addWorkflowEmailSubscriber`. */
interface QueuedSubscriber {
  /** Related resources. @readonly */
  _links?: Link[]
  email_address: string
  /** The MD5 of the lower-case address. @readonly */
  email_id?: string
  /** @readonly */
  id: string
  /** The audience's id. @readonly */
  list_id?: string
  /** Whether the audience exists and is enabled. @readonly */
  list_is_active?: boolean
  /** @format date-time @readonly */
  next_send?: string
  /** @readonly */
  workflow_id?: string
}

/**
 * The statistics of a sent campaign.
 * The answer of `reports.getCampaignReport`.
 */
interface Report {
  /** Related resources. @readonly */
  _links?: Link[]
  /** The two groups, for the old type `absplit`. */
  ab_split?: ReportAbSplit
  /** The number of complaints. */
  abuse_reports?: number
  /** Bounced mails. */
  bounces?: ReportBounces
  /** The name of the campaign in the account. @readonly */
  campaign_title?: string
  /** Clicks. */
  clicks?: ReportClicks
  /** The progress of sending. */
  delivery_status?: DeliveryStatus
  /** Purchases. */
  ecommerce?: ReportEcommerce
  /** The number of sent mails. */
  emails_sent?: number
  /** Likes on Facebook. */
  facebook_likes?: ReportFacebookLikes
  /** Forwards to friends. */
  forwards?: ReportForwards
  /** The campaign's id. */
  id: string
  /** Averages of the account's industry. */
  industry_stats?: ReportIndustryStats
  /** The audience's id. @readonly */
  list_id?: string
  /** Whether the audience exists and is enabled. @readonly */
  list_is_active?: boolean
  /** The audience's name. @readonly */
  list_name?: string
  /** Averages of the audience; missing until there is data. */
  list_stats?: ReportListStats
  /** Opens. */
  opens?: ReportOpens
  /** The text that mail programs show next to the subject. */
  preview_text?: string
  /** The time of the last sending, for the type `rss`. @format date-time @readonly */
  rss_last_send?: string
  /** The time of sending. @format date-time @readonly */
  send_time?: string
  /** The public URL of the report. */
  share_report?: ReportShare
  /** The subject line. @readonly */
  subject_line?: string
  /** The first 24 hours, hour by hour. */
  timeseries?: ReportHour[]
  /** The time zones, for campaigns sent at the same local time. */
  timewarp?: ReportTimeZone[]
  /** The type of the campaign. */
  type?: string
  /** The number of people who unsubscribed because of it. @readonly */
  unsubscribed?: number
}

interface ReportAbSplit {
  /** Group A. */
  a?: ReportAbSplitGroup
  /** Group B. */
  b?: ReportAbSplitGroup
}

interface ReportAbSplitGroup {
  /** The number of complaints. */
  abuse_reports?: number
  /** The number of bounced mails. */
  bounces?: number
  /** The number of forwards. */
  forwards?: number
  /** The number of opens after a forward. */
  forwards_opens?: number
  /** The time of the last open. */
  last_open?: string
  /** The number of all opens. */
  opens?: number
  /** The number of people who clicked. */
  recipient_clicks?: number
  /** The number of people who opened it. */
  unique_opens?: number
  /** The number of people who unsubscribed. */
  unsubs?: number
}

/** The answer of `reports.getCampaignAbuseReports`. */
interface ReportAbuseReports {
  /** Related resources. @readonly */
  _links?: Link[]
  abuse_reports: AbuseReport[]
  /** The campaign's id. @readonly */
  campaign_id?: string
  /** The number of items on all pages. @readonly */
  total_items: number
}

/** The answer of `reports.getCampaignAdvice`. */
interface ReportAdvice {
  /** Related resources. @readonly */
  _links?: Link[]
  advice: ReportAdviceEntry[]
  /** The campaign's id. @readonly */
  campaign_id?: string
  /** The number of items on all pages. @readonly */
  total_items: number
}

interface ReportAdviceEntry {
  /** Related resources. @readonly */
  _links?: Link[]
  /** @readonly */
  message?: string
  /** @readonly */
  type?: OpenEnum<'negative' | 'positive' | 'neutral'>
}

interface ReportBounces {
  /** Addresses that do not exist. */
  hard_bounces?: number
  /** Addresses that were temporarily unreachable. */
  soft_bounces?: number
  /** Addresses with invalid syntax. */
  syntax_errors?: number
}

/** The answer of `reports.getCampaignClickDetailsForLink`. */
interface ReportClickDetail {
  /** Related resources. @readonly */
  _links?: Link[]
  ab_split?: ReportClickDetailAbSplit
  /** The campaign's id. @readonly */
  campaign_id?: string
  /** @readonly */
  click_percentage?: number
  /** @readonly */
  id: string
  /** @format date-time @readonly */
  last_click?: string
  /** @readonly */
  total_clicks?: number
  /** @readonly */
  unique_click_percentage?: number
  /** @readonly */
  unique_clicks?: number
  /** @readonly */
  url?: string
}

interface ReportClickDetailAbSplit {
  a?: ReportClickDetailFirstGroup
  b?: ReportClickDetailSecondGroup
}

interface ReportClickDetailFirstGroup {
  /** @readonly */
  click_percentage_a?: number
  /** @readonly */
  total_clicks_a?: number
  /** @readonly */
  unique_click_percentage_a?: number
  /** @readonly */
  unique_clicks_a?: number
}

/** The answer of `reports.getSubscriberInfo`. */
interface ReportClickDetailMember {
  /** Related resources. @readonly */
  _links?: Link[]
  /** The campaign's id. @readonly */
  campaign_id?: string
  /** @readonly */
  clicks?: number
  /** @readonly */
  contact_status?: string
  /** @readonly */
  email_address?: string
  /** The MD5 of the lower-case address. @readonly */
  email_id?: string
  /** The audience's id. @readonly */
  list_id?: string
  /** Whether the audience exists and is enabled. @readonly */
  list_is_active?: boolean
  /** Values of the merge fields by tag: `FNAME`, `ADDRESS`. */
  merge_fields?: Record<string, unknown>
  /** @readonly */
  url_id?: string
  /** @readonly */
  vip?: boolean
}

/** The answer of `reports.getSubscribersInfo`. */
interface ReportClickDetailMembers {
  /** Related resources. @readonly */
  _links?: Link[]
  /** The campaign's id. @readonly */
  campaign_id?: string
  members: ReportClickDetailMember[]
  /** The number of items on all pages. @readonly */
  total_items: number
}

interface ReportClickDetailSecondGroup {
  /** @readonly */
  click_percentage_b?: number
  /** @readonly */
  total_clicks_b?: number
  /** @readonly */
  unique_click_percentage_b?: number
  /** @readonly */
  unique_clicks_b?: number
}

/** The answer of `reports.getCampaignClickDetails`. */
interface ReportClickDetails {
  /** Related resources. @readonly */
  _links?: Link[]
  /** The campaign's id. @readonly */
  campaign_id?: string
  /** The number of items on all pages. @readonly */
  total_items: number
  urls_clicked: ReportClickDetail[]
}

interface ReportClicks {
  /** Unique clicks per delivered mail, from 0 to 1. */
  click_rate?: number
  /** The number of all clicks. */
  clicks_total?: number
  /** The time of the last click. @format date-time */
  last_click?: string
  /** Clicks, with each person counted once per link. */
  unique_clicks?: number
  /** The number of people who clicked. */
  unique_subscriber_clicks?: number
}

interface ReportEcommerce {
  /** The currency. @readonly */
  currency_code?: string
  /** The number of orders. @readonly */
  total_orders?: number
  /** The total without shipping and tax. @readonly */
  total_revenue?: number
  /** The total. @readonly */
  total_spent?: number
}

/** The answer of `reports.getEepurlActivityForCampaign`. */
interface ReportEepurl {
  /** Related resources. @readonly */
  _links?: Link[]
  /** The campaign's id. @readonly */
  campaign_id?: string
  clicks?: ReportEepurlClicks
  /** @readonly */
  eepurl?: string
  /** @readonly */
  referrers: ReportEepurlReferrer[]
  /** The number of items on all pages. @readonly */
  total_items: number
  twitter?: ReportEepurlTwitter
}

interface ReportEepurlClicks {
  /** @readonly */
  clicks?: number
  /** @format date-time @readonly */
  first_click?: string
  /** @format date-time @readonly */
  last_click?: string
  /** @readonly */
  locations?: ReportEepurlLocation[]
}

interface ReportEepurlLocation {
  country?: string
  region?: string
}

interface ReportEepurlReferrer {
  clicks?: number
  /** @format date-time */
  first_click?: string
  /** @format date-time */
  last_click?: string
  referrer?: string
}

interface ReportEepurlTweet {
  /** @format date-time @readonly */
  datetime?: string
  /** @readonly */
  is_retweet?: boolean
  /** @readonly */
  screen_name?: string
  /** @readonly */
  status?: string
  /** @readonly */
  status_id?: string
}

interface ReportEepurlTwitter {
  /** @readonly */
  first_tweet?: string
  /** @readonly */
  last_tweet?: string
  /** @readonly */
  retweets?: number
  /** @readonly */
  statuses?: ReportEepurlTweet[]
  /** @readonly */
  tweets?: number
}

interface ReportEmailAction {
  action?: string
  ip?: string
  /** @format date-time */
  timestamp?: string
  type?: string
  url?: string
}

/** The answer of `reports.getEmailActivityForCampaign`. */
interface ReportEmailActivity {
  /** Related resources. @readonly */
  _links?: Link[]
  /** The campaign's id. @readonly */
  campaign_id?: string
  emails: ReportEmailActivityEntry[]
  /** The number of items on all pages. @readonly */
  total_items: number
}

/** The answer of `reports.getEmailActivityForSubscriber`. */
interface ReportEmailActivityEntry {
  /** Related resources. @readonly */
  _links?: Link[]
  activity?: ReportEmailAction[]
  /** The campaign's id. @readonly */
  campaign_id?: string
  /** @readonly */
  email_address?: string
  /** The MD5 of the lower-case address. @readonly */
  email_id?: string
  /** The audience's id. @readonly */
  list_id?: string
  /** Whether the audience exists and is enabled. @readonly */
  list_is_active?: boolean
}

interface ReportFacebookLikes {
  /** The number of all likes. */
  facebook_likes?: number
  /** The number of likes by recipients. */
  recipient_likes?: number
  /** The number of people who liked it. */
  unique_likes?: number
}

interface ReportForwards {
  /** The number of forwards. */
  forwards_count?: number
  /** The number of opens after a forward. */
  forwards_opens?: number
}

/** One of the first 24 hours of a campaign. */
interface ReportHour {
  /** The number of sent mails. */
  emails_sent?: number
  /** The number of clicks. */
  recipients_clicks?: number
  /** The start of the hour. @format date-time */
  timestamp?: string
  /** The number of people who opened it. */
  unique_opens?: number
}

interface ReportIndustryStats {
  /** The rate of complaints. */
  abuse_rate?: number
  /** The rate of bounced mails. */
  bounce_rate?: number
  /** The click rate. */
  click_rate?: number
  /** The open rate. */
  open_rate?: number
  /** The industry. */
  type?: string
  /** The rate of unopened mails. */
  unopen_rate?: number
  /** The rate of unsubscribes. */
  unsub_rate?: number
}

interface ReportListStats {
  /** Average click rate of campaigns, from 0 to 100. @readonly */
  click_rate?: number
  /** Average open rate of campaigns, from 0 to 100. @readonly */
  open_rate?: number
  /** The number of new members per month. @readonly */
  sub_rate?: number
  /** The number of lost members per month. @readonly */
  unsub_rate?: number
}

interface ReportLocation {
  /** @readonly */
  country_code?: string
  /** @readonly */
  opens?: number
  /** @readonly */
  region?: string
  /** @readonly */
  region_name?: string
}

/** The answer of `reports.getLocationsForCampaign`. */
interface ReportLocations {
  /** Related resources. @readonly */
  _links?: Link[]
  /** The campaign's id. @readonly */
  campaign_id?: string
  locations: ReportLocation[]
  /** The number of items on all pages. @readonly */
  total_items: number
}

/** The answer of `reports.getSubscriberInfoForOpenedCampaign`. */
interface ReportOpenDetail {
  /** Related resources. @readonly */
  _links?: Link[]
  /** The campaign's id. @readonly */
  campaign_id?: string
  /** @readonly */
  contact_status?: string
  /** @readonly */
  email_address?: string
  /** The MD5 of the lower-case address. @readonly */
  email_id?: string
  /** The audience's id. @readonly */
  list_id?: string
  /** Whether the audience exists and is enabled. @readonly */
  list_is_active?: boolean
  /** Values of the merge fields by tag: `FNAME`, `ADDRESS`. */
  merge_fields?: Record<string, unknown>
  opens?: ReportOpenEvent[]
  /** @readonly */
  opens_count?: number
  /** @readonly */
  vip?: boolean
}

/** The answer of `reports.getCampaignOpenDetails`. */
interface ReportOpenDetails {
  /** Related resources. @readonly */
  _links?: Link[]
  /** The campaign's id. @readonly */
  campaign_id?: string
  members: ReportOpenDetail[]
  /** The number of items on all pages. @readonly */
  total_items: number
  total_opens?: number
}

interface ReportOpenEvent {
  /** @format date-time */
  timestamp?: string
}

interface ReportOpens {
  /** The time of the last open. @format date-time */
  last_open?: string
  /** Unique opens per delivered mail, from 0 to 1. */
  open_rate?: number
  /** The number of all opens. */
  opens_total?: number
  /** The number of people who opened it. */
  unique_opens?: number
}

/** The answer of `reports.getCampaignRecipient`. */
interface ReportRecipient {
  /** Related resources. @readonly */
  _links?: Link[]
  absplit_group?: OpenEnum<'a' | 'b' | 'winner'>
  /** The campaign's id. @readonly */
  campaign_id?: string
  /** @readonly */
  email_address?: string
  /** The MD5 of the lower-case address. @readonly */
  email_id?: string
  gmt_offset?: number
  /** @format date-time */
  last_open?: string
  /** The audience's id. @readonly */
  list_id?: string
  /** Whether the audience exists and is enabled. @readonly */
  list_is_active?: boolean
  /** Values of the merge fields by tag: `FNAME`, `ADDRESS`. */
  merge_fields?: Record<string, unknown>
  open_count?: number
  status?: OpenEnum<'sent' | 'hard' | 'soft'>
  /** @readonly */
  vip?: boolean
}

/** The answer of `reports.getCampaignRecipients`. */
interface ReportRecipients {
  /** Related resources. @readonly */
  _links?: Link[]
  /** The campaign's id. @readonly */
  campaign_id?: string
  sent_to: ReportRecipient[]
  /** The number of items on all pages. @readonly */
  total_items: number
}

interface ReportShare {
  /** The password, if there is one. @readonly */
  share_password?: string
  /** The URL. @readonly */
  share_url?: string
}

/** The answer of `reports.getSubReportsForCampaign`. */
interface ReportSubReports {
  /** Related resources. @readonly */
  _links?: Link[]
  /** The campaign's id. */
  campaign_id?: string
  reports: Report[]
  /** The number of items on all pages. @readonly */
  total_items: number
}

/** The recipients of one time zone. */
interface ReportTimeZone {
  /** The number of bounced mails. */
  bounces?: number
  /** The number of all clicks. */
  clicks?: number
  /** The offset of the zone from GMT, in hours. */
  gmt_offset?: number
  /** The time of the last click. @format date-time */
  last_click?: string
  /** The time of the last open. @format date-time */
  last_open?: string
  /** The number of all opens. */
  opens?: number
  /** The number of people who clicked. */
  unique_clicks?: number
  /** The number of people who opened it. */
  unique_opens?: number
}

/** The answer of `reports.getUnsubscribedListMember`. */
interface ReportUnsubscribe {
  /** Related resources. @readonly */
  _links?: Link[]
  /** The campaign's id. @readonly */
  campaign_id?: string
  /** @readonly */
  email_address?: string
  /** The MD5 of the lower-case address. @readonly */
  email_id?: string
  /** The audience's id. @readonly */
  list_id?: string
  /** Whether the audience exists and is enabled. @readonly */
  list_is_active?: boolean
  /** Values of the merge fields by tag: `FNAME`, `ADDRESS`. */
  merge_fields?: Record<string, unknown>
  /** @readonly */
  reason?: string
  /** @format date-time @readonly */
  timestamp?: string
  /** @readonly */
  vip?: boolean
}

/** The answer of `reports.getUnsubscribedListForCampaign`. */
interface ReportUnsubscribes {
  /** Related resources. @readonly */
  _links?: Link[]
  /** The campaign's id. @readonly */
  campaign_id?: string
  /** The number of items on all pages. @readonly */
  total_items: number
  unsubscribes: ReportUnsubscribe[]
}

/** The answer of `reports.getAllCampaignReports`. */
interface Reports {
  /** Related resources. @readonly */
  _links?: Link[]
  reports: Report[]
  /** The number of items on all pages. @readonly */
  total_items: number
}

interface SavedSegmentOptions {
  /** The conditions for members. */
  conditions?: SegmentCondition[] | undefined
  /** Whether members must meet any or all conditions. */
  match?: OpenEnum<'any' | 'all'> | undefined
  /** The id of a saved segment. */
  saved_segment_id?: number | undefined
}

/** The body of `campaigns.schedule`. */
interface ScheduleCampaignBody {
  batch_delivery?: BatchDelivery | undefined
  /** @format date-time */
  schedule_time: string | Date
  timewarp?: boolean | undefined
}

/** The answer of `lists.getSegment`, `lists.updateSegment`, … */
interface Segment {
  /** Related resources. @readonly */
  _links?: Link[]
  /** @format date-time @readonly */
  created_at?: string
  /** @readonly */
  id: number
  /** The audience's id. @readonly */
  list_id?: string
  /** @readonly */
  member_count?: number
  name: string
  options?: SegmentOptions
  /** @readonly */
  type?: OpenEnum<'saved' | 'static' | 'fuzzy'>
  /** @format date-time @readonly */
  updated_at?: string
}

type SegmentCondition =
  | AimCondition
  | AutomationCondition
  | CampaignPollCondition
  | ConversationCondition
  | DateCondition
  | EmailClientCondition
  | LanguageCondition
  | MemberRatingCondition
  | SignupSourceCondition
  | SurveyMonkeyCondition
  | VIPCondition
  | InterestsCondition
  | EcommCategoryCondition
  | EcommNumberCondition
  | EcommPurchasedCondition
  | EcommSpentCondition
  | EcommStoreCondition
  | GoalActivityCondition
  | GoalTimestampCondition
  | FuzzySegmentCondition
  | StaticSegmentCondition
  | IPGeoCountryStateCondition
  | IPGeoInCondition
  | IPGeoInZipCondition
  | IPGeoUnknownCondition
  | IPGeoZipCondition
  | SocialAgeCondition
  | SocialGenderCondition
  | SocialInfluenceCondition
  | SocialNetworkMemberCondition
  | SocialNetworkFollowCondition
  | AddressMergeCondition
  | ZipMergeCondition
  | BirthdayMergeCondition
  | DateMergeCondition
  | SelectMergeCondition
  | TextMergeCondition
  | EmailAddressCondition
  | PredictedGenderCondition
  | PredictedAgeCondition
  | NewSubscribersCondition

/** The answer of `lists.createSegmentMember`. */
interface SegmentMember {
  /** Related resources. @readonly */
  _links?: Link[]
  /** The address. @readonly */
  email_address: string
  /** The mail program. @readonly */
  email_client?: string
  /** The type of mail: `html` or `text`. */
  email_type?: string
  /** The MD5 of the lower-case address: the `subscriber_hash` of other calls. @readonly */
  id: string
  /** Whether the member has an interest, by its id. */
  interests?: Record<string, boolean>
  /** The IP address of the confirmation. @readonly */
  ip_opt?: string
  /** The IP address of the signup. @readonly */
  ip_signup?: string
  /** The language code. */
  language?: string
  /** The time of the last change. @format date-time @readonly */
  last_changed?: string
  /** The last note; missing if there is none. */
  last_note?: ListMemberLastNote
  /** The audience's id. @readonly */
  list_id?: string
  /** The location. */
  location?: BatchedListMemberLocation
  /** The engagement, in stars from 1 to 5. @readonly */
  member_rating?: number
  /** Values of the merge fields by tag: `FNAME`, `ADDRESS`. */
  merge_fields?: Record<string, unknown>
  /** Statistics on opens and clicks. */
  stats?: BatchedListMemberStats
  /** Whether the member receives mail: `pending` until confirmed, `cleaned` after bounces. */
  status?: OpenEnum<'subscribed' | 'unsubscribed' | 'cleaned' | 'pending' | 'transactional'>
  /** The time of the confirmation. @format date-time @readonly */
  timestamp_opt?: string
  /** The time of the signup. @format date-time @readonly */
  timestamp_signup?: string
  /** The id of the address in all of Mailchimp. @readonly */
  unique_email_id?: string
  /** Whether the member is a VIP. */
  vip?: boolean
}

/** The answer of `lists.getSegmentMembersList`. */
interface SegmentMembers {
  /** Related resources. @readonly */
  _links?: Link[]
  members: SegmentMember[]
  /** The number of items on all pages. @readonly */
  total_items: number
}

interface SegmentOptions {
  /** The conditions for members. */
  conditions?: SegmentCondition[] | undefined
  /** Whether members must meet any or all conditions. */
  match?: OpenEnum<'any' | 'all'> | undefined
}

/** The answer of `lists.listSegments`. */
interface Segments {
  /** Related resources. @readonly */
  _links?: Link[]
  /** The audience's id. @readonly */
  list_id?: string
  segments: Segment[]
  /** The number of items on all pages. @readonly */
  total_items: number
}

interface SelectMergeCondition {
  /** The type of the condition. */
  condition_type?: 'SelectMerge' | undefined
  /** The field to compare. */
  field: string
  /** The operator. */
  op: OpenEnum<'is' | 'not' | 'blank' | 'blank_not' | 'notcontain' | 'contains'>
  /** The value to compare with. */
  value?: string | undefined
}

/** The answer of `campaigns.getSendChecklist`. */
interface SendChecklist {
  /** Related resources. @readonly */
  _links: Link[]
  is_ready: boolean
  items: SendChecklistItem[]
}

interface SendChecklistItem {
  details: string
  heading: string
  id: number
  type: OpenEnum<'success' | 'warning' | 'error'>
}

/** The body of `campaigns.sendTestEmail`. */
interface SendTestEmailBody {
  send_type: OpenEnum<'html' | 'plaintext'>
  test_emails: readonly string[]
}

interface SentActivity {
  activity_type: 'sent'
  /** The campaign's id. */
  campaign_id?: string
  campaign_title?: string
  /** @format date-time */
  created_at_timestamp?: string
}

/**
 * The content of a campaign, in one of several forms.
 * The body of `campaigns.setContent`.
 */
interface SetCampaignContentBody {
  /** An archive with the HTML and its images. */
  archive?: CampaignContentArchive | undefined
  /** The HTML. */
  html?: string | undefined
  /** The plain text; by default, created from the HTML. */
  plain_text?: string | undefined
  /** A template, and the content of its sections. */
  template?: CampaignContentTemplate | undefined
  /** A page to import. */
  url?: string | undefined
  /** Contents to test, for the type `variate`. */
  variate_contents?: readonly CampaignVariateContentInput[] | undefined
}

/**
 * The new state of a member, who is added if the address is not in the audience.
 * The body of `lists.setListMember`.
 */
interface SetListMemberBody {
  /** The address. */
  email_address: string
  /** The type of mail: `html` or `text`. */
  email_type?: string | undefined
  /** Whether the member has an interest, by its id. */
  interests?: Record<string, boolean> | undefined
  /** The IP address of the confirmation. */
  ip_opt?: string | undefined
  /** The IP address of the signup. */
  ip_signup?: string | undefined
  /** The language code. */
  language?: string | undefined
  /** The location. */
  location?: ListMemberLocationInput | undefined
  /** The marketing permissions, if the audience has any. */
  marketing_permissions?: readonly ListMemberMarketingPermissionInput[] | undefined
  /** Values of the merge fields by tag: `FNAME`, `ADDRESS`. */
  merge_fields?: object | undefined
  /** The status of an existing member. */
  status?: OpenEnum<'subscribed' | 'unsubscribed' | 'cleaned' | 'pending' | 'transactional'> | undefined
  /** The status of a new member; `pending` sends a confirmation mail. */
  status_if_new: OpenEnum<'subscribed' | 'unsubscribed' | 'cleaned' | 'pending' | 'transactional'>
  /** The time of the confirmation. @format date-time */
  timestamp_opt?: string | Date | undefined
  /** The time of the signup. @format date-time */
  timestamp_signup?: string | Date | undefined
  /** Whether the member is a VIP. */
  vip?: boolean | undefined
}

/** The answer of `lists.updateListSignupForm`. */
interface SignupForm {
  /** Related resources. @readonly */
  _links?: Link[]
  contents?: SignupFormContent[]
  header?: SignupFormHeader
  /** The audience's id. @readonly */
  list_id?: string
  signup_form_url?: string
  styles?: SignupFormStyle[]
}

interface SignupFormContent {
  section?: OpenEnum<'signup_message' | 'unsub_message' | 'signup_thank_you_title'> | undefined
  value?: string | undefined
}

interface SignupFormHeader {
  image_align?: OpenEnum<'none' | 'left' | 'center' | 'right'> | undefined
  image_alt?: string | undefined
  image_border_color?: string | undefined
  image_border_style?: OpenEnum<
    | 'none'
    | 'solid'
    | 'dotted'
    | 'dashed'
    | 'double'
    | 'groove'
    | 'outset'
    | 'inset'
    | 'ridge'
  > | undefined
  image_border_width?: string | undefined
  image_height?: string | undefined
  image_link?: string | undefined
  image_target?: OpenEnum<'_blank' | 'null'> | undefined
  image_url?: string | undefined
  image_width?: string | undefined
  text?: string | undefined
}

interface SignupFormStyle {
  options?: SignupFormStyleOption[] | undefined
  selector?: OpenEnum<
    | 'page_background'
    | 'page_header'
    | 'page_outer_wrapper'
    | 'body_background'
    | 'body_link_style'
    | 'forms_buttons'
    | 'forms_buttons_hovered'
    | 'forms_field_label'
    | 'forms_field_text'
    | 'forms_required'
    | 'forms_required_legend'
    | 'forms_help_text'
    | 'forms_errors'
    | 'monkey_rewards_badge'
  > | undefined
}

interface SignupFormStyleOption {
  property?: string | undefined
  value?: string | undefined
}

/** The answer of `lists.getListSignupForms`. */
interface SignupForms {
  /** Related resources. @readonly */
  _links?: Link[]
  /** The audience's id. */
  list_id?: string
  signup_forms: SignupForm[]
  /** The number of items on all pages. @readonly */
  total_items: number
}

interface SignupSourceCondition {
  /** The type of the condition. */
  condition_type: 'SignupSource'
  /** The field to compare. */
  field: OpenEnum<'source'>
  /** The operator. */
  op: OpenEnum<'source_is' | 'source_not'>
  /** The value to compare with. */
  value?: string | undefined
}

interface SiteScript {
  fragment?: string
  url?: string
}

interface SocialAgeCondition {
  /** The type of the condition. */
  condition_type?: 'SocialAge' | undefined
  /** The field to compare. */
  field: OpenEnum<'social_age'>
  /** The operator. */
  op: OpenEnum<'is' | 'not'>
  /** The value to compare with. */
  value: OpenEnum<'18-24' | '25-34' | '35-54' | '55+'>
}

interface SocialGenderCondition {
  /** The type of the condition. */
  condition_type?: 'SocialGender' | undefined
  /** The field to compare. */
  field: OpenEnum<'social_gender'>
  /** The operator. */
  op: OpenEnum<'is' | 'not'>
  /** The value to compare with. */
  value: OpenEnum<'male' | 'female'>
}

interface SocialInfluenceCondition {
  /** The type of the condition. */
  condition_type?: 'SocialInfluence' | undefined
  /** The field to compare. */
  field: OpenEnum<'social_influence'>
  /** The operator. */
  op: OpenEnum<'is' | 'not' | 'greater' | 'less'>
  /** The value to compare with. */
  value: number
}

interface SocialNetworkFollowCondition {
  /** The type of the condition. */
  condition_type?: 'SocialNetworkFollow' | undefined
  /** The field to compare. */
  field: OpenEnum<'social_network'>
  /** The operator. */
  op: OpenEnum<'follow' | 'notfollow'>
  /** The value to compare with. */
  value: OpenEnum<'twitter_follow'>
}

interface SocialNetworkMemberCondition {
  /** The type of the condition. */
  condition_type?: 'SocialNetworkMember' | undefined
  /** The field to compare. */
  field: OpenEnum<'social_network'>
  /** The operator. */
  op: OpenEnum<'member' | 'notmember'>
  /** The value to compare with. */
  value: OpenEnum<
    | 'twitter'
    | 'facebook'
    | 'linkedin'
    | 'flickr'
    | 'foursquare'
    | 'lastfm'
    | 'myspace'
    | 'quora'
    | 'vimeo'
    | 'yelp'
    | 'youtube'
  >
}

interface SquatterSignupActivity {
  activity_type: 'squatter_signup'
  /** @format date-time */
  created_at_timestamp?: string
  outreach_id?: string
  outreach_title?: string
}

/** The body of `batches.start`. */
interface StartBatchBody {
  /** The operations. The scope decides each like a direct call. */
  operations: readonly BatchOperation[]
}

interface StaticSegmentCondition {
  /** The type of the condition. */
  condition_type?: 'StaticSegment' | undefined
  /** The field to compare. */
  field: OpenEnum<'static_segment'>
  /** The operator. */
  op: OpenEnum<'static_is' | 'static_not'>
  /** The value to compare with. */
  value: number
}

/** The answer of `ecommerce.getStore`, `ecommerce.updateStore`, … */
interface Store {
  /** Related resources. @readonly */
  _links?: Link[]
  address?: StoreAddress
  automations?: StoreAutomations
  connected_site?: StoreConnectedSite
  /** @format date-time @readonly */
  created_at?: string
  currency_code: string
  domain?: string
  email_address?: string
  /** @readonly */
  id: string
  is_syncing?: boolean
  /** The audience's id. @readonly */
  list_id: string
  /** Whether the audience exists and is enabled. @readonly */
  list_is_active?: boolean
  money_format?: string
  name: string
  phone?: string
  platform?: string
  primary_locale?: string
  timezone?: string
  /** @format date-time @readonly */
  updated_at?: string
}

interface StoreAddress {
  address1?: string | undefined
  address2?: string | undefined
  city?: string | undefined
  country?: string | undefined
  country_code?: string | undefined
  latitude?: number | undefined
  longitude?: number | undefined
  postal_code?: string | undefined
  province?: string | undefined
  province_code?: string | undefined
}

interface StoreAutomation {
  /** @readonly */
  id: string
  /** @readonly */
  is_supported?: boolean
  /** @readonly */
  status?: OpenEnum<'save' | 'sending' | 'paused'>
}

interface StoreAutomations {
  abandoned_browse?: StoreAutomation
  abandoned_cart?: StoreAutomation
}

interface StoreConnectedSite {
  /** @readonly */
  site_foreign_id?: string
  site_script?: SiteScript
}

/** The answer of `ecommerce.stores`. */
interface Stores {
  /** Related resources. @readonly */
  _links?: Link[]
  stores: Store[]
  /** The number of items on all pages. @readonly */
  total_items: number
}

/** The body of `verifiedDomains.submitDomainVerification`. */
interface SubmitDomainVerificationBody {
  code: string
}

/** The body of `automations.addWorkflowEmailSubscriber`, `automations.removeWorkflowEmailSubscriber`, … */
interface SubscriberBody {
  email_address: string
}

interface SurveyContact {
  /** @readonly */
  avatar_url?: string
  /** @readonly */
  consents_to_one_to_one_messaging?: boolean
  /** @readonly */
  contact_id?: string
  /** @readonly */
  email?: string
  /** The MD5 of the lower-case address. @readonly */
  email_id?: string
  /** @readonly */
  full_name?: string
  /** @readonly */
  status?: OpenEnum<'Subscribed' | 'Unsubscribed' | 'Non-Subscribed' | 'Cleaned' | 'Archived'>
}

interface SurveyMonkeyCondition {
  /** The type of the condition. */
  condition_type?: 'SurveyMonkey' | undefined
  /** The field to compare. */
  field: OpenEnum<'survey_monkey'>
  /** The operator. */
  op: OpenEnum<'started' | 'completed' | 'not_started' | 'not_completed'>
  /** The value to compare with. */
  value: string
}

/** The answer of `reporting.getSurveyQuestionReport`. */
interface SurveyQuestion {
  /** @format float @readonly */
  average_rating?: number
  contact_counts?: SurveyQuestionContactCounts
  /** @readonly */
  has_other?: boolean
  /** @readonly */
  id: string
  /** @readonly */
  is_required?: boolean
  merge_field?: SurveyQuestionMergeField
  /** @readonly */
  options?: SurveyQuestionOption[]
  /** @readonly */
  other_label?: string
  /** @readonly */
  placeholder_label?: string
  /** @readonly */
  query?: string
  /** @readonly */
  range_high_label?: string
  /** @readonly */
  range_low_label?: string
  /** @readonly */
  subscribe_checkbox_enabled?: boolean
  /** @readonly */
  subscribe_checkbox_label?: string
  /** @readonly */
  survey_id?: string
  /** @readonly */
  total_responses?: number
  /** @readonly */
  type?: OpenEnum<'pickOne' | 'pickMany' | 'range' | 'text' | 'email'>
}

interface SurveyQuestionAnswer {
  contact?: SurveyContact
  /** @readonly */
  id: string
  is_new_contact?: boolean
  /** @readonly */
  response_id?: string
  /** @format date-time @readonly */
  submitted_at?: string
  /** @readonly */
  value?: string
}

/** The answer of `reporting.getSurveyQuestionAnswers`. */
interface SurveyQuestionAnswers {
  /** Related resources. @readonly */
  _links?: Link[]
  answers: SurveyQuestionAnswer[]
  /** The number of items on all pages. @readonly */
  total_items: number
}

interface SurveyQuestionContactCounts {
  known?: number
  new?: number
  unknown?: number
}

interface SurveyQuestionMergeField {
  /** @readonly */
  id: number
  /** @readonly */
  label?: string
  /** @readonly */
  type?: OpenEnum<
    | 'text'
    | 'number'
    | 'address'
    | 'phone'
    | 'date'
    | 'url'
    | 'imageurl'
    | 'radio'
    | 'dropdown'
    | 'birthday'
    | 'zip'
  >
}

interface SurveyQuestionOption {
  count?: number
  id: string
  label?: string
}

/** The answer of `reporting.getSurveyQuestionReportsAll`. */
interface SurveyQuestions {
  /** Related resources. @readonly */
  _links?: Link[]
  questions: SurveyQuestion[]
  /** The number of items on all pages. @readonly */
  total_items: number
}

/** The answer of `reporting.getSurveyReport`. */
interface SurveyReport {
  /** @format date-time @readonly */
  created_at?: string
  /** @readonly */
  id: string
  /** The audience's id. @readonly */
  list_id?: string
  /** The audience's name. @readonly */
  list_name?: string
  /** @format date-time @readonly */
  published_at?: string
  /** @readonly */
  status?: OpenEnum<'published' | 'unpublished'>
  /** @readonly */
  title?: string
  /** @readonly */
  total_responses?: number
  /** @format date-time @readonly */
  updated_at?: string
  /** @readonly */
  url?: string
  /** The id in URLs of the web application. @readonly */
  web_id?: number
}

/** The answer of `reporting.getSurveyReportsAll`. */
interface SurveyReports {
  /** Related resources. @readonly */
  _links?: Link[]
  surveys: SurveyReport[]
  /** The number of items on all pages. @readonly */
  total_items: number
}

/** The answer of `reporting.getSurveyResponse`. */
interface SurveyResponse {
  contact?: SurveyContact
  is_new_contact?: boolean
  /** @readonly */
  response_id?: string
  results?: SurveyResponseResult[]
  /** @format date-time @readonly */
  submitted_at?: string
}

interface SurveyResponseActivity {
  activity_type: 'survey_response'
  /** @format date-time */
  created_at_timestamp?: string
  survey_id?: string
  survey_title?: string
}

interface SurveyResponseResult {
  answer?: string
  query?: string
  question_id?: string
  question_type?: OpenEnum<'pickOne' | 'pickMany' | 'range' | 'text' | 'email'>
}

/** The answer of `reporting.getSurveyResponsesAll`. */
interface SurveyResponses {
  /** Related resources. @readonly */
  _links?: Link[]
  responses: SurveyResponse[]
  /** The number of items on all pages. @readonly */
  total_items: number
}

/** The answer of `templates.getTemplate`, `templates.updateTemplate`, … */
interface Template {
  /** Related resources. @readonly */
  _links?: Link[]
  /** @readonly */
  active?: boolean
  /** @readonly */
  category?: string
  /** @readonly */
  content_type?: OpenEnum<'template' | 'multichannel' | 'html'>
  /** @readonly */
  created_by?: string
  /** @format date-time @readonly */
  date_created?: string
  /** @format date-time @readonly */
  date_edited?: string
  /** @readonly */
  drag_and_drop?: boolean
  /** @readonly */
  edited_by?: string
  folder_id?: string
  /** @readonly */
  id: number
  name: string
  /** @readonly */
  responsive?: boolean
  /** @readonly */
  share_url?: string
  /** @readonly */
  thumbnail?: string
  /** @readonly */
  type?: string
}

/** The body of `templates.updateTemplate`, `templates.create`. */
interface TemplateBody {
  folder_id?: string | undefined
  html: string
  name: string
}

/** The answer of `templates.getDefaultContentForTemplate`. */
interface TemplateDefaultContent {
  /** Related resources. @readonly */
  _links?: Link[]
  sections?: Record<string, unknown>
}

/** The answer of `templates.list`. */
interface Templates {
  /** Related resources. @readonly */
  _links?: Link[]
  templates: Template[]
  /** The number of items on all pages. @readonly */
  total_items: number
}

interface TextMergeCondition {
  /** The type of the condition. */
  condition_type?: 'TextMerge' | undefined
  /** The field to compare. */
  field: string
  /** The operator. */
  op: OpenEnum<
    | 'is'
    | 'not'
    | 'contains'
    | 'notcontain'
    | 'starts'
    | 'ends'
    | 'greater'
    | 'less'
    | 'blank'
    | 'blank_not'
  >
  /** The value to compare with. */
  value?: string | undefined
}

interface UnsubscribeActivity {
  activity_type: 'unsub'
  /** The campaign's id. */
  campaign_id?: string
  campaign_title?: string
  /** @format date-time */
  created_at_timestamp?: string
  is_admin_unsubscribed?: boolean
  unsubscribe_reason?: string
}

/** The body of `automations.updateWorkflowEmail`. */
interface UpdateAutomationEmailBody {
  delay?: AutomationEmailDelayInput | undefined
  settings?: AutomationEmailSettingsInput | undefined
}

/** The body of `batchWebhooks.update`. */
interface UpdateBatchWebhookBody {
  enabled?: boolean | undefined
  url?: string | undefined
}

/**
 * The changes to a campaign.
 * The body of `campaigns.update`.
 */
interface UpdateCampaignBody {
  /** The recipients. */
  recipients?: UpdateCampaignRecipientsInput | undefined
  /** The feed and the schedule, for the type `rss`. */
  rss_opts?: CampaignRssOptionsInput | undefined
  /** The subject, the sender, and other settings. */
  settings: UpdateCampaignSettingsInput
  /** The preview in social networks. */
  social_card?: CampaignSocialCard | undefined
  /** The tracking options. */
  tracking?: CampaignTracking | undefined
  /** The tested variations, for the type `variate`. */
  variate_settings?: CampaignVariateSettingsInput | undefined
}

/** The body of `campaigns.updateFeedbackMessage`. */
interface UpdateCampaignFeedbackBody {
  block_id?: number | undefined
  is_complete?: boolean | undefined
  message?: string | undefined
}

interface UpdateCampaignRecipientsInput {
  /** The audience's id. */
  list_id: string
  /** The segment of the audience; without it, the whole audience. */
  segment_opts?: CampaignSegmentOptions | undefined
}

interface UpdateCampaignSettingsInput {
  /** Whether Mailchimp authenticates the mail. */
  authenticate?: boolean | undefined
  /** The ids of the Facebook pages on which it is posted. */
  auto_fb_post?: readonly string[] | undefined
  /** Whether Mailchimp's footer is added. */
  auto_footer?: boolean | undefined
  /** Whether a link to it is tweeted. */
  auto_tweet?: boolean | undefined
  /** Whether Facebook comments are enabled. */
  fb_comments?: boolean | undefined
  /** The id of its folder. */
  folder_id?: string | undefined
  /** The sender name; not an address. */
  from_name: string
  /** Whether styles are inlined. */
  inline_css?: boolean | undefined
  /** The text that mail programs show next to the subject. */
  preview_text?: string | undefined
  /** The reply address. */
  reply_to: string
  /** The subject line. */
  subject_line: string
  /** The id of its template. */
  template_id?: number | undefined
  /** The name in the account. */
  title?: string | undefined
  /** The name of the recipient, as a merge tag: `*|FNAME|*`. */
  to_name?: string | undefined
  /** Whether replies become conversations. */
  use_conversation?: boolean | undefined
}

/** The body of `ecommerce.updateStoreCart`. */
interface UpdateCartBody {
  /** The campaign's id. */
  campaign_id?: string | undefined
  checkout_url?: string | undefined
  currency_code?: string | undefined
  customer?: UpdateCustomerBody | undefined
  lines?: readonly UpdateCartLineBody[] | undefined
  order_total?: number | undefined
  tax_total?: number | undefined
}

/** The body of `ecommerce.updateCartLineItem`. */
interface UpdateCartLineBody {
  price?: number | undefined
  product_id?: string | undefined
  product_variant_id?: string | undefined
  quantity?: number | undefined
}

/** The body of `ecommerce.updateStoreCustomer`. */
interface UpdateCustomerBody {
  address?: CustomerAddress | undefined
  company?: string | undefined
  first_name?: string | undefined
  last_name?: string | undefined
  opt_in_status?: boolean | undefined
}

/** The body of `fileManager.updateFile`. */
interface UpdateFileManagerFileBody {
  folder_id?: number | undefined
  name?: string | undefined
}

/** The body of `landingPages.updatePage`. */
interface UpdateLandingPageBody {
  description?: string | undefined
  /** The audience's id. */
  list_id?: string | undefined
  name?: string | undefined
  store_id?: string | undefined
  title?: string | undefined
  tracking?: LandingPageTracking | undefined
}

/** The body of `lists.updateList`. */
interface UpdateListBody {
  /** The defaults of campaigns to this audience. */
  campaign_defaults: CampaignDefaultsInput
  /** The contact in the footer of campaigns, which is required by law. */
  contact: UpdateListContactInput
  /** Whether new members must confirm by mail. @default false */
  double_optin?: boolean | undefined
  /** Whether members can choose between HTML and plain text. */
  email_type_option: boolean
  /** Whether members give individual permissions, for the GDPR. @default false */
  marketing_permissions?: boolean | undefined
  /** Its name. */
  name: string
  /** The address that is notified of new members. */
  notify_on_subscribe?: string | undefined
  /** The address that is notified of lost members. */
  notify_on_unsubscribe?: string | undefined
  /** Reminds members why they receive mail. */
  permission_reminder: string
  /** Whether archived campaigns show a toolbar. @default false */
  use_archive_bar?: boolean | undefined
}

interface UpdateListContactInput {
  /** Street and number. */
  address1: string
  /** The second line of the street address. */
  address2?: string | undefined
  /** City. */
  city: string
  /** Name of the company. */
  company: string
  /** The country code of two letters. */
  country: string
  /** Phone number. */
  phone?: string | undefined
  /** State or province. */
  state: string
  /** Postal code. */
  zip: string
}

/**
 * The changes to a member.
 * The body of `lists.updateListMember`.
 */
interface UpdateListMemberBody {
  /** The address. */
  email_address?: string | undefined
  /** The type of mail: `html` or `text`. */
  email_type?: string | undefined
  /** Whether the member has an interest, by its id. */
  interests?: Record<string, boolean> | undefined
  /** The IP address of the confirmation. */
  ip_opt?: string | undefined
  /** The IP address of the signup. */
  ip_signup?: string | undefined
  /** The language code. */
  language?: string | undefined
  /** The location. */
  location?: ListMemberLocationInput | undefined
  /** The marketing permissions, if the audience has any. */
  marketing_permissions?: readonly ListMemberMarketingPermissionInput[] | undefined
  /** Values of the merge fields by tag: `FNAME`, `ADDRESS`. */
  merge_fields?: object | undefined
  /** Whether the member receives mail: `pending` until confirmed, `cleaned` after bounces. */
  status?: OpenEnum<'subscribed' | 'unsubscribed' | 'cleaned' | 'pending'> | undefined
  /** The time of the confirmation. @format date-time */
  timestamp_opt?: string | Date | undefined
  /** The time of the signup. @format date-time */
  timestamp_signup?: string | Date | undefined
  /** Whether the member is a VIP. */
  vip?: boolean | undefined
}

/** The body of `lists.updateListMemberTags`. */
interface UpdateListMemberTagsBody {
  /** Prevents automations from starting on these tags. */
  is_syncing?: boolean | undefined
  /** The tags to add and remove. */
  tags: readonly ListMemberTagInput[]
}

/** The body of `lists.updateListMergeField`. */
interface UpdateMergeFieldBody {
  /** The default for members without a value. */
  default_value?: string | undefined
  /** The position on the signup form. */
  display_order?: number | undefined
  /** A help text for the input. */
  help_text?: string | undefined
  /** Its name. */
  name: string
  /** Options of some types. */
  options?: UpdateMergeFieldOptionsInput | undefined
  /** Whether the signup form shows it. */
  public?: boolean | undefined
  /** Whether members must enter a value. */
  required?: boolean | undefined
  /** The name in `merge_fields` and in campaigns: `FNAME`. */
  tag?: string | undefined
}

interface UpdateMergeFieldOptionsInput {
  /** The choices, for `radio` and `dropdown`. */
  choices?: readonly string[] | undefined
  /** The format of a `date` or `birthday`. */
  date_format?: string | undefined
  /** The default country of an `address`, as a number. */
  default_country?: number | undefined
  /** `US` or `International`, for `phone`. */
  phone_format?: string | undefined
}

/** The body of `ecommerce.updateOrder`. */
interface UpdateOrderBody {
  billing_address?: OrderAddress | undefined
  /** The campaign's id. */
  campaign_id?: string | undefined
  /** @format date-time */
  cancelled_at_foreign?: string | Date | undefined
  currency_code?: string | undefined
  customer?: UpdateCustomerBody | undefined
  discount_total?: number | undefined
  financial_status?: string | undefined
  fulfillment_status?: string | undefined
  landing_site?: string | undefined
  lines?: readonly UpdateOrderLineBody[] | undefined
  order_total?: number | undefined
  order_url?: string | undefined
  outreach?: OrderOutreachInput | undefined
  /** @format date-time */
  processed_at_foreign?: string | Date | undefined
  promos?: readonly OrderPromoInput[] | undefined
  shipping_address?: OrderAddress | undefined
  shipping_total?: number | undefined
  tax_total?: number | undefined
  tracking_carrier?: string | undefined
  tracking_code?: OpenEnum<'prec'> | undefined
  tracking_number?: string | undefined
  tracking_url?: string | undefined
  /** @format date-time */
  updated_at_foreign?: string | Date | undefined
}

/** The body of `ecommerce.updateOrderLineItem`. */
interface UpdateOrderLineBody {
  discount?: number | undefined
  price?: number | undefined
  product_id?: string | undefined
  product_variant_id?: string | undefined
  quantity?: number | undefined
}

/** The body of `ecommerce.updateStoreProduct`. */
interface UpdateProductBody {
  description?: string | undefined
  handle?: string | undefined
  image_url?: string | undefined
  images?: readonly UpdateProductImageBody[] | undefined
  /** @format date-time */
  published_at_foreign?: string | Date | undefined
  title?: string | undefined
  type?: string | undefined
  url?: string | undefined
  variants?: readonly UpdateProductVariantBody[] | undefined
  vendor?: string | undefined
}

/** The body of `ecommerce.updateProductImage`. */
interface UpdateProductImageBody {
  id?: string | undefined
  url?: string | undefined
  variant_ids?: readonly string[] | undefined
}

/** The body of `ecommerce.updateProductVariant`. */
interface UpdateProductVariantBody {
  backorders?: string | undefined
  image_url?: string | undefined
  inventory_quantity?: number | undefined
  price?: number | undefined
  sku?: string | undefined
  title?: string | undefined
  url?: string | undefined
  visibility?: string | undefined
}

/** The body of `ecommerce.updatePromoCode`. */
interface UpdatePromoCodeBody {
  code?: string | undefined
  /** @format date-time */
  created_at_foreign?: string | Date | undefined
  enabled?: boolean | undefined
  redemption_url?: string | undefined
  /** @format date-time */
  updated_at_foreign?: string | Date | undefined
  usage_count?: number | undefined
}

/** The body of `ecommerce.updatePromoRule`. */
interface UpdatePromoRuleBody {
  /** @format float */
  amount?: number | undefined
  /** @format date-time */
  created_at_foreign?: string | Date | undefined
  description?: string | undefined
  enabled?: boolean | undefined
  /** @format date-time */
  ends_at?: string | Date | undefined
  /** @format date-time */
  starts_at?: string | Date | undefined
  target?: OpenEnum<'per_item' | 'total' | 'shipping'> | undefined
  title?: string | undefined
  type?: OpenEnum<'fixed' | 'percentage'> | undefined
  /** @format date-time */
  updated_at_foreign?: string | Date | undefined
}

/** The body of `lists.updateSegment`. */
interface UpdateSegmentBody {
  name: string
  options?: SegmentOptions | undefined
  static_segment?: readonly string[] | undefined
}

/** The body of `lists.updateListSignupForm`. */
interface UpdateSignupFormBody {
  contents?: readonly SignupFormContent[] | undefined
  header?: SignupFormHeader | undefined
  styles?: readonly SignupFormStyle[] | undefined
}

/** The body of `ecommerce.updateStore`. */
interface UpdateStoreBody {
  address?: StoreAddress | undefined
  currency_code?: string | undefined
  domain?: string | undefined
  email_address?: string | undefined
  is_syncing?: boolean | undefined
  money_format?: string | undefined
  name?: string | undefined
  phone?: string | undefined
  platform?: string | undefined
  primary_locale?: string | undefined
  timezone?: string | undefined
}

/** The body of `fileManager.upload`. */
interface UploadFileManagerFileBody {
  file_data: string
  folder_id?: number | undefined
  name: string
}

interface VIPCondition {
  /** The type of the condition. */
  condition_type?: 'VIP' | undefined
  /** The field to compare. */
  field: OpenEnum<'gmonkey'>
  /** The operator. */
  op: OpenEnum<'member' | 'notmember'>
}

/** The answer of `verifiedDomains.createVerifiedDomain`, `verifiedDomains.getDomain`, … */
interface VerifiedDomain {
  /** @readonly */
  authenticated?: boolean
  /** @readonly */
  domain?: string
  /** @readonly */
  verification_email: string
  /** @format date-time @readonly */
  verification_sent?: string
  /** @readonly */
  verified?: boolean
}

/** The answer of `verifiedDomains.getVerifiedDomainsAll`. */
interface VerifiedDomains {
  /** @readonly */
  domains: VerifiedDomain[]
  /** The number of items on all pages. @readonly */
  total_items: number
}

interface WebsiteSignupActivity {
  activity_type: 'website_signup'
  /** @format date-time */
  created_at_timestamp?: string
  outreach_id?: string
  outreach_title?: string
}

interface ZipMergeCondition {
  /** The type of the condition. */
  condition_type?: 'ZipMerge' | undefined
  /** The second value, for comparisons that need two. */
  extra: string
  /** The field to compare. */
  field: string
  /** The operator. */
  op: OpenEnum<'geoin'>
  /** The value to compare with. */
  value: string
}
}
