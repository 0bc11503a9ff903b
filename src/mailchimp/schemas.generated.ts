// Made by `npm run generate` from spec/mailchimp-3.0.55.json: do not edit.
import type { OpenEnum } from './open-enum.js'

/** The answer of `reports.getCampaignAbuseReport`, `lists.getListAbuseReportDetails`. */
export interface AbuseReport {
  /** @readonly */
  _links?: Link[]
  /** @readonly */
  campaign_id?: string
  /** @format date-time @readonly */
  date?: string
  /** @readonly */
  email_address?: string
  /** @readonly */
  email_id?: string
  /** @readonly */
  id: number
  /** @readonly */
  list_id?: string
  /** @readonly */
  list_is_active?: boolean
  merge_fields?: Record<string, unknown>
  /** @readonly */
  vip?: boolean
}

/** The answer of `root.getRoot`. */
export interface Account {
  /** @readonly */
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

export interface AccountContact {
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
export interface AccountExport {
  /** @readonly */
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
export interface AccountExports {
  /** @readonly */
  _links?: Link[]
  exports: AccountExport[]
  /** @readonly */
  total_items: number
}

export interface AccountIndustryStats {
  /** @readonly */
  bounce_rate?: number
  /** @readonly */
  click_rate?: number
  /** @readonly */
  open_rate?: number
}

/** The answer of `ecommerce.orders`. */
export interface AccountOrders {
  /** @readonly */
  _links?: Link[]
  orders: Order[]
  /** @readonly */
  total_items: number
}

/** The answer of `activityFeed.getChimpChatter`. */
export interface ActivityFeedChimpChatter {
  /** @readonly */
  _links?: Link[]
  /** @readonly */
  chimp_chatter: ChimpChatterEntry[]
  /** @readonly */
  total_items: number
}

export interface AddressMergeCondition {
  condition_type?: 'AddressMerge' | undefined
  field: string
  op: OpenEnum<'contains' | 'notcontain' | 'blank' | 'blank_not'>
  value?: string | undefined
}

export interface AimCondition {
  condition_type?: 'Aim' | undefined
  field?: OpenEnum<'aim'> | undefined
  op?: OpenEnum<'open' | 'click' | 'sent' | 'noopen' | 'noclick' | 'nosent'> | undefined
  value?: string | undefined
}

/** The answer of `authorizedApps.get`. */
export interface AuthorizedApp {
  /** @readonly */
  _links?: Link[]
  description?: string
  id: number
  name?: string
  users?: string[]
}

/** The answer of `authorizedApps.list`. */
export interface AuthorizedApps {
  /** @readonly */
  _links?: Link[]
  apps: AuthorizedApp[]
  /** @readonly */
  total_items: number
}

/** The answer of `automations.get`, `automations.create`. */
export interface Automation {
  /** @readonly */
  _links?: Link[]
  /** @format date-time @readonly */
  create_time?: string
  /** @readonly */
  emails_sent?: number
  /** @readonly */
  id: string
  recipients?: AutomationRecipients
  report_summary?: AutomationReportSummary
  settings?: AutomationSettings
  /** @format date-time @readonly */
  start_time?: string
  /** @readonly */
  status?: OpenEnum<'save' | 'paused' | 'sending'>
  tracking?: CampaignTracking
  trigger_settings?: AutomationTriggerSettings
}

export interface AutomationCondition {
  condition_type?: 'Automation' | undefined
  field: OpenEnum<'automation'>
  op: OpenEnum<'started' | 'completed' | 'not_started' | 'not_completed'>
  value: string
}

/** The answer of `automations.getWorkflowEmail`, `automations.updateWorkflowEmail`. */
export interface AutomationEmail {
  /** @readonly */
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
  social_card?: CampaignSocialCard
  /** @format date-time @readonly */
  start_time?: string
  /** @readonly */
  status?: OpenEnum<'save' | 'paused' | 'sending'>
  tracking?: CampaignTracking
  trigger_settings?: AutomationTriggerSettings
  /** @readonly */
  web_id?: number
  /** @readonly */
  workflow_id?: string
}

export interface AutomationEmailDelay {
  action?: OpenEnum<'previous_campaign_sent' | 'previous_campaign_opened' | 'previous_campaign_not_opened' | 'previous_campaign_clicked_any' | 'previous_campaign_not_clicked_any' | 'previous_campaign_specific_clicked' | 'ecomm_bought_any' | 'ecomm_bought_product' | 'ecomm_bought_category' | 'ecomm_not_bought_any' | 'ecomm_abandoned_cart' | 'campaign_sent' | 'opened_email' | 'not_opened_email' | 'clicked_email' | 'not_clicked_email' | 'campaign_specific_clicked' | 'manual' | 'signup' | 'merge_changed' | 'group_add' | 'group_remove' | 'mandrill_sent' | 'mandrill_opened' | 'mandrill_clicked' | 'mandrill_any' | 'api' | 'goal' | 'annual' | 'birthday' | 'date' | 'date_added' | 'tag_add'>
  /** @readonly */
  action_description?: string
  /** @readonly */
  amount?: number
  direction?: OpenEnum<'before' | 'after'>
  /** @readonly */
  full_description?: string
  type?: OpenEnum<'now' | 'day' | 'hour' | 'week'>
}

export interface AutomationEmailDelayInput {
  action: OpenEnum<'signup' | 'ecomm_abandoned_browse' | 'ecomm_abandoned_cart'>
  amount?: number | undefined
  direction?: OpenEnum<'after'> | undefined
  type?: OpenEnum<'now' | 'day' | 'hour' | 'week'> | undefined
}

/** The answer of `automations.getWorkflowEmailSubscriberQueue`. */
export interface AutomationEmailQueue {
  /** @readonly */
  _links?: Link[]
  /** @readonly */
  email_id?: string
  /** @readonly */
  queue: QueuedSubscriber[]
  /** @readonly */
  total_items: number
  /** @readonly */
  workflow_id?: string
}

export interface AutomationEmailSettings {
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

export interface AutomationEmailSettingsInput {
  from_name?: string | undefined
  preview_text?: string | undefined
  reply_to?: string | undefined
  subject_line?: string | undefined
  title?: string | undefined
}

/** The body of `automations.updateWorkflowEmail`. */
export interface AutomationEmailUpdate {
  delay?: AutomationEmailDelayInput | undefined
  settings?: AutomationEmailSettingsInput | undefined
}

/** The answer of `automations.listAllWorkflowEmails`. */
export interface AutomationEmails {
  /** @readonly */
  _links?: Link[]
  emails: AutomationEmail[]
  /** @readonly */
  total_items: number
}

export interface AutomationRecipients {
  list_id?: string
  /** @readonly */
  list_is_active?: boolean
  list_name?: string
  segment_opts?: SavedSegmentOptions
  store_id?: string
}

export interface AutomationRecipientsInput {
  list_id?: string | undefined
  store_id?: string | undefined
}

/**
 * The answer of `automations.getRemovedWorkflowEmailSubscriber`, `automations.removeWorkflowEmailSubscriber`.
 */
export interface AutomationRemovedSubscriber {
  /** @readonly */
  _links?: Link[]
  email_address?: string
  /** @readonly */
  id: string
  /** @readonly */
  list_id?: string
  /** @readonly */
  workflow_id?: string
}

/** The answer of `automations.listWorkflowEmailSubscribersRemoved`. */
export interface AutomationRemovedSubscribers {
  /** @readonly */
  _links?: Link[]
  /** @readonly */
  subscribers: AutomationRemovedSubscriber[]
  /** @readonly */
  total_items: number
  /** @readonly */
  workflow_id?: string
}

export interface AutomationReportSummary {
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

export interface AutomationSettings {
  authenticate?: boolean
  auto_footer?: boolean
  from_name?: string
  inline_css?: boolean
  reply_to?: string
  title?: string
  to_name?: string
  use_conversation?: boolean
}

export interface AutomationSettingsInput {
  from_name?: string | undefined
  reply_to?: string | undefined
}

export interface AutomationTriggerSettings {
  runtime?: AutomationTriggerSettingsRuntime
  /** @readonly */
  workflow_emails_count?: number
  /** @readonly */
  workflow_title?: string
  workflow_type: OpenEnum<'abandonedBrowse' | 'abandonedCart' | 'api' | 'bestCustomers' | 'categoryFollowup' | 'dateAdded' | 'emailFollowup' | 'emailSeries' | 'groupAdd' | 'groupRemove' | 'mandrill' | 'productFollowup' | 'purchaseFollowup' | 'recurringEvent' | 'specialEvent' | 'visitUrl' | 'welcomeSeries'>
}

export interface AutomationTriggerSettingsInput {
  workflow_type: string
}

export interface AutomationTriggerSettingsRuntime {
  days?: OpenEnum<'sunday' | 'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday'>[]
  hours?: AutomationTriggerSettingsRuntimeHours
}

export interface AutomationTriggerSettingsRuntimeHours {
  type: OpenEnum<'send_asap' | 'send_between' | 'send_at'>
}

/** The answer of `automations.list`. */
export interface Automations {
  /** @readonly */
  _links?: Link[]
  automations: Automation[]
  /** @readonly */
  total_items: number
}

/** The answer of `batches.status`, `batches.start`. */
export interface Batch {
  /** @readonly */
  _links?: Link[]
  /** @format date-time @readonly */
  completed_at?: string
  /** @readonly */
  errored_operations?: number
  /** @readonly */
  finished_operations?: number
  /** @readonly */
  id: string
  /** @readonly */
  response_body_url?: string
  /** @readonly */
  status?: OpenEnum<'pending' | 'preprocessing' | 'started' | 'finalizing' | 'finished'>
  /** @format date-time @readonly */
  submitted_at?: string
  /** @readonly */
  total_operations?: number
}

export interface BatchDelivery {
  batch_count: number
  batch_delay: number
}

export interface BatchOperation {
  body?: string | undefined
  method: OpenEnum<'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'>
  operation_id?: string | undefined
  params?: object | undefined
  path: string
}

/** The answer of `batchWebhooks.get`, `batchWebhooks.update`, `batchWebhooks.create`. */
export interface BatchWebhook {
  /** @readonly */
  _links?: Link[]
  enabled?: boolean
  /** @readonly */
  id: string
  url?: string
}

/** The body of `batchWebhooks.update`. */
export interface BatchWebhookUpdate {
  enabled?: boolean | undefined
  url?: string | undefined
}

/** The answer of `batchWebhooks.list`. */
export interface BatchWebhooks {
  /** @readonly */
  _links?: Link[]
  /** @readonly */
  total_items: number
  webhooks: BatchWebhook[]
}

export interface BatchedListMember {
  /** @readonly */
  _links?: Link[]
  email_address?: string
  /** @readonly */
  email_client?: string
  email_type?: string
  /** @readonly */
  id: string
  interests?: Record<string, boolean>
  /** @readonly */
  ip_opt?: string
  /** @readonly */
  ip_signup?: string
  language?: string
  /** @format date-time @readonly */
  last_changed?: string
  last_note?: ListMemberLastNote
  /** @readonly */
  list_id?: string
  location?: BatchedListMemberLocation
  /** @readonly */
  member_rating?: number
  merge_fields?: Record<string, unknown>
  stats?: BatchedListMemberStats
  status?: OpenEnum<'subscribed' | 'unsubscribed' | 'cleaned' | 'pending' | 'transactional'>
  tags?: ListMemberTag[]
  /** @readonly */
  tags_count?: number
  /** @format date-time @readonly */
  timestamp_opt?: string
  /** @format date-time @readonly */
  timestamp_signup?: string
  /** @readonly */
  unique_email_id?: string
  vip?: boolean
}

export interface BatchedListMemberError {
  email_address?: string
  error?: string
  error_code?: OpenEnum<'ERROR_CONTACT_EXISTS' | 'ERROR_GENERIC'>
  field?: string
  field_message?: string
}

export interface BatchedListMemberInput {
  email_address?: string | undefined
  email_type?: string | undefined
  interests?: Record<string, boolean> | undefined
  ip_opt?: string | undefined
  ip_signup?: string | undefined
  language?: string | undefined
  location?: ListMemberLocationInput | undefined
  merge_fields?: object | undefined
  status?: OpenEnum<'subscribed' | 'unsubscribed' | 'cleaned' | 'pending' | 'transactional'> | undefined
  /** @format date-time */
  timestamp_opt?: string | Date | undefined
  /** @format date-time */
  timestamp_signup?: string | Date | undefined
  vip?: boolean | undefined
}

export interface BatchedListMemberLocation {
  /** @readonly */
  country_code?: string
  /** @readonly */
  dstoff?: number
  /** @readonly */
  gmtoff?: number
  latitude?: number
  longitude?: number
  /** @readonly */
  timezone?: string
}

export interface BatchedListMemberStats {
  /** @readonly */
  avg_click_rate?: number
  /** @readonly */
  avg_open_rate?: number
}

/** The answer of `batches.list`. */
export interface Batches {
  /** @readonly */
  _links?: Link[]
  batches: Batch[]
  /** @readonly */
  total_items: number
}

export interface BirthdayMergeCondition {
  condition_type?: 'BirthdayMerge' | undefined
  field: string
  op: OpenEnum<'is' | 'not' | 'blank' | 'blank_not'>
  value?: string | undefined
}

export interface BounceActivity {
  activity_type: 'bounce'
  bounce_has_open_activity?: boolean
  bounce_type?: OpenEnum<'hard' | 'soft'>
  campaign_id?: string
  campaign_title?: string
  /** @format date-time */
  created_at_timestamp?: string
}

export interface BuyerInput {
  address?: CustomerAddress | undefined
  company?: string | undefined
  email_address?: string | undefined
  first_name?: string | undefined
  /** @maxLength 50 */
  id: string
  last_name?: string | undefined
  opt_in_status?: boolean | undefined
}

/** The answer of `campaigns.get`, `campaigns.update`, `campaigns.create`, … */
export interface Campaign {
  /** @readonly */
  _links?: Link[]
  ab_split_opts?: CampaignAbSplitOpts
  /** @readonly */
  archive_url?: string
  content_type?: OpenEnum<'template' | 'html' | 'url' | 'multichannel'>
  /** @format date-time @readonly */
  create_time?: string
  delivery_status?: DeliveryStatus
  /** @readonly */
  emails_sent?: number
  /** @readonly */
  id: string
  /** @readonly */
  long_archive_url?: string
  /** @readonly */
  needs_block_refresh?: boolean
  /** @readonly */
  parent_campaign_id?: string
  recipients?: CampaignRecipients
  report_summary?: CampaignReportSummary
  /** @readonly */
  resendable?: boolean
  rss_opts?: CampaignRssOpts
  /** @format date-time @readonly */
  send_time?: string
  settings?: CampaignSettings
  social_card?: CampaignSocialCard
  /** @readonly */
  status?: OpenEnum<'save' | 'paused' | 'schedule' | 'sending' | 'sent' | 'canceled' | 'canceling' | 'archived'>
  tracking?: CampaignTracking
  type?: OpenEnum<'regular' | 'plaintext' | 'absplit' | 'rss' | 'variate'>
  variate_settings?: CampaignVariateSettings
  /** @readonly */
  web_id?: number
}

export interface CampaignAbSplitOpts {
  from_name_a?: string
  from_name_b?: string
  pick_winner?: OpenEnum<'opens' | 'clicks' | 'manual'>
  reply_email_a?: string
  reply_email_b?: string
  /** @format date-time */
  send_time_a?: string
  /** @format date-time */
  send_time_b?: string
  send_time_winner?: string
  /** @minimum 1 @maximum 50 */
  split_size?: number
  split_test?: OpenEnum<'subject' | 'from_name' | 'schedule'>
  subject_a?: string
  subject_b?: string
  wait_time?: number
  wait_units?: OpenEnum<'hours' | 'days'>
}

/** The answer of `campaigns.getContent`, `campaigns.setContent`. */
export interface CampaignContent {
  /** @readonly */
  _links?: Link[]
  archive_html?: string
  html?: string
  plain_text?: string
  variate_contents?: VariateContent[]
}

/** The body of `campaigns.setContent`. */
export interface CampaignContentInput {
  archive?: ContentArchive | undefined
  html?: string | undefined
  plain_text?: string | undefined
  template?: ContentTemplate | undefined
  url?: string | undefined
  variate_contents?: readonly VariateContentInput[] | undefined
}

export interface CampaignDefaults {
  from_email?: string
  from_name?: string
  language?: string
  subject?: string
}

export interface CampaignDefaultsInput {
  from_email: string
  from_name: string
  language: string
  subject: string
}

/**
 * The answer of `campaigns.getFeedbackMessage`, `campaigns.updateFeedbackMessage`, `campaigns.addFeedback`.
 */
export interface CampaignFeedbackMessage {
  /** @readonly */
  _links?: Link[]
  block_id?: number
  /** @readonly */
  campaign_id?: string
  /** @format date-time @readonly */
  created_at?: string
  /** @readonly */
  created_by?: string
  /** @readonly */
  feedback_id?: number
  is_complete?: boolean
  message?: string
  /** @readonly */
  parent_id?: number
  /** @readonly */
  source?: OpenEnum<'api' | 'email' | 'sms' | 'web' | 'ios' | 'android'>
  /** @format date-time @readonly */
  updated_at?: string
}

/** The answer of `campaigns.getFeedback`. */
export interface CampaignFeedbackMessages {
  /** @readonly */
  _links?: Link[]
  /** @readonly */
  campaign_id?: string
  feedback: CampaignFeedbackMessage[]
  /** @readonly */
  total_items: number
}

/** The body of `campaigns.updateFeedbackMessage`. */
export interface CampaignFeedbackUpdate {
  block_id?: number | undefined
  is_complete?: boolean | undefined
  message?: string | undefined
}

export interface CampaignPollCondition {
  condition_type?: 'CampaignPoll' | undefined
  field: OpenEnum<'poll'>
  op: OpenEnum<'member' | 'notmember'>
  value: number
}

export interface CampaignRecipients {
  list_id?: string
  /** @readonly */
  list_is_active?: boolean
  /** @readonly */
  list_name?: string
  /** @readonly */
  recipient_count?: number
  segment_opts?: CampaignSegmentOptions
  /** @readonly */
  segment_text?: string
}

export interface CampaignRecipientsUpdate {
  list_id: string
  segment_opts?: CampaignSegmentOptions | undefined
}

export interface CampaignReportSummary {
  /** @readonly */
  click_rate?: number
  /** @readonly */
  clicks?: number
  ecommerce?: CampaignReportSummaryEcommerce
  /** @readonly */
  open_rate?: number
  /** @readonly */
  opens?: number
  /** @readonly */
  subscriber_clicks?: number
  /** @readonly */
  unique_opens?: number
}

export interface CampaignReportSummaryEcommerce {
  /** @readonly */
  total_orders?: number
  /** @readonly */
  total_revenue?: number
  /** @readonly */
  total_spent?: number
}

export interface CampaignRssOpts {
  constrain_rss_img?: boolean
  /** @format uri */
  feed_url?: string
  frequency?: OpenEnum<'daily' | 'weekly' | 'monthly'>
  /** @format date-time @readonly */
  last_sent?: string
  schedule?: CampaignRssOptsSchedule
}

export interface CampaignRssOptsInput {
  constrain_rss_img?: boolean | undefined
  /** @format uri */
  feed_url: string
  frequency: OpenEnum<'daily' | 'weekly' | 'monthly'>
  schedule?: CampaignRssOptsSchedule | undefined
}

export interface CampaignRssOptsSchedule {
  daily_send?: CampaignRssOptsScheduleDailySend | undefined
  /** @minimum 0 @maximum 23 */
  hour?: number | undefined
  /** @minimum 0 @maximum 31 */
  monthly_send_date?: number | undefined
  weekly_send_day?: OpenEnum<'sunday' | 'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday'> | undefined
}

export interface CampaignRssOptsScheduleDailySend {
  friday?: boolean | undefined
  monday?: boolean | undefined
  saturday?: boolean | undefined
  sunday?: boolean | undefined
  thursday?: boolean | undefined
  tuesday?: boolean | undefined
  wednesday?: boolean | undefined
}

/** The body of `campaigns.schedule`. */
export interface CampaignSchedule {
  batch_delivery?: BatchDelivery | undefined
  /** @format date-time */
  schedule_time: string | Date
  timewarp?: boolean | undefined
}

export interface CampaignSegmentOptions {
  conditions?: SegmentCondition[] | undefined
  match?: OpenEnum<'any' | 'all'> | undefined
  prebuilt_segment_id?: string | undefined
  saved_segment_id?: number | undefined
}

export interface CampaignSettings {
  authenticate?: boolean
  auto_fb_post?: string[]
  auto_footer?: boolean
  auto_tweet?: boolean
  /** @readonly */
  drag_and_drop?: boolean
  fb_comments?: boolean
  folder_id?: string
  from_name?: string
  inline_css?: boolean
  preview_text?: string
  reply_to?: string
  subject_line?: string
  template_id?: number
  /** @readonly */
  timewarp?: boolean
  title?: string
  to_name?: string
  use_conversation?: boolean
}

export interface CampaignSettingsUpdate {
  authenticate?: boolean | undefined
  auto_fb_post?: readonly string[] | undefined
  auto_footer?: boolean | undefined
  auto_tweet?: boolean | undefined
  fb_comments?: boolean | undefined
  folder_id?: string | undefined
  from_name: string
  inline_css?: boolean | undefined
  preview_text?: string | undefined
  reply_to: string
  subject_line: string
  template_id?: number | undefined
  title?: string | undefined
  to_name?: string | undefined
  use_conversation?: boolean | undefined
}

export interface CampaignSocialCard {
  description?: string | undefined
  image_url?: string | undefined
  title?: string | undefined
}

/** The body of `campaigns.sendTestEmail`. */
export interface CampaignTest {
  send_type: OpenEnum<'html' | 'plaintext'>
  test_emails: readonly string[]
}

export interface CampaignTracking {
  capsule?: CampaignTrackingCapsule | undefined
  clicktale?: string | undefined
  ecomm360?: boolean | undefined
  goal_tracking?: boolean | undefined
  google_analytics?: string | undefined
  html_clicks?: boolean | undefined
  opens?: boolean | undefined
  salesforce?: CampaignTrackingSalesforce | undefined
  text_clicks?: boolean | undefined
}

export interface CampaignTrackingCapsule {
  notes?: boolean | undefined
}

export interface CampaignTrackingSalesforce {
  campaign?: boolean | undefined
  notes?: boolean | undefined
}

/** The body of `campaigns.update`. */
export interface CampaignUpdate {
  recipients?: CampaignRecipientsUpdate | undefined
  rss_opts?: CampaignRssOptsInput | undefined
  settings: CampaignSettingsUpdate
  social_card?: CampaignSocialCard | undefined
  tracking?: CampaignTracking | undefined
  variate_settings?: CampaignVariateSettingsInput | undefined
}

export interface CampaignVariateSettings {
  /** @readonly */
  combinations?: CampaignVariateSettingsCombination[]
  /** @readonly */
  contents?: string[]
  from_names?: string[]
  reply_to_addresses?: string[]
  send_times?: string[]
  subject_lines?: string[]
  test_size?: number
  wait_time?: number
  winner_criteria?: OpenEnum<'opens' | 'clicks' | 'manual' | 'total_revenue'>
  /** @readonly */
  winning_campaign_id?: string
  /** @readonly */
  winning_combination_id?: string
}

export interface CampaignVariateSettingsCombination {
  content_description?: number
  from_name?: number
  id: string
  recipients?: number
  reply_to?: number
  send_time?: number
  subject_line?: number
}

export interface CampaignVariateSettingsInput {
  from_names?: readonly string[] | undefined
  reply_to_addresses?: readonly string[] | undefined
  send_times?: readonly (string | Date)[] | undefined
  subject_lines?: readonly string[] | undefined
  test_size?: number | undefined
  wait_time?: number | undefined
  winner_criteria: OpenEnum<'opens' | 'clicks' | 'manual' | 'total_revenue'>
}

/** The answer of `campaigns.list`. */
export interface Campaigns {
  /** @readonly */
  _links?: Link[]
  campaigns: Campaign[]
  /** @readonly */
  total_items: number
}

/** The answer of `ecommerce.getStoreCart`, `ecommerce.updateStoreCart`, `ecommerce.addStoreCart`. */
export interface Cart {
  /** @readonly */
  _links?: Link[]
  campaign_id?: string
  checkout_url?: string
  /** @format date-time @readonly */
  created_at?: string
  currency_code?: string
  customer?: Customer
  /** @readonly */
  id: string
  lines?: CartLine[]
  order_total?: number
  tax_total?: number
  /** @format date-time @readonly */
  updated_at?: string
}

/** The answer of `ecommerce.getCartLineItem`, `ecommerce.updateCartLineItem`, `ecommerce.addCartLineItem`. */
export interface CartLine {
  /** @readonly */
  _links?: Link[]
  /** @readonly */
  id: string
  price?: number
  product_id?: string
  /** @readonly */
  product_title?: string
  product_variant_id?: string
  /** @readonly */
  product_variant_title?: string
  quantity?: number
}

/** The body of `ecommerce.updateCartLineItem`. */
export interface CartLineUpdate {
  price?: number | undefined
  product_id?: string | undefined
  product_variant_id?: string | undefined
  quantity?: number | undefined
}

/** The answer of `ecommerce.getAllCartLineItems`. */
export interface CartLines {
  /** @readonly */
  _links?: Link[]
  cart_id?: string
  lines: CartLine[]
  store_id?: string
  /** @readonly */
  total_items: number
}

/** The body of `ecommerce.updateStoreCart`. */
export interface CartUpdate {
  campaign_id?: string | undefined
  checkout_url?: string | undefined
  currency_code?: string | undefined
  customer?: CustomerUpdate | undefined
  lines?: readonly CartLineUpdate[] | undefined
  order_total?: number | undefined
  tax_total?: number | undefined
}

/** The answer of `ecommerce.getStoreCarts`. */
export interface Carts {
  /** @readonly */
  _links?: Link[]
  carts: Cart[]
  store_id?: string
  /** @readonly */
  total_items: number
}

export interface ChimpChatterEntry {
  /** @readonly */
  campaign_id?: string
  /** @readonly */
  list_id?: string
  /** @readonly */
  message?: string
  /** @readonly */
  title?: string
  /** @readonly */
  type?: OpenEnum<'lists:new-subscriber' | 'lists:unsubscribes' | 'lists:profile-updates' | 'campaigns:facebook-likes' | 'campaigns:forward-to-friend' | 'lists:imports'>
  /** @format date-time @readonly */
  update_time?: string
  /** @readonly */
  url?: string
}

export interface ClickActivity {
  activity_type: 'click'
  campaign_id?: string
  campaign_title?: string
  /** @format date-time */
  created_at_timestamp?: string
  link_clicked?: string
}

/** The answer of `connectedSites.get`, `connectedSites.create`. */
export interface ConnectedSite {
  /** @readonly */
  _links?: Link[]
  /** @format date-time @readonly */
  created_at?: string
  /** @readonly */
  domain?: string
  /** @readonly */
  foreign_id?: string
  /** @readonly */
  platform?: string
  site_script?: SiteScript
  /** @readonly */
  store_id?: string
  /** @format date-time @readonly */
  updated_at?: string
}

/** The answer of `connectedSites.list`. */
export interface ConnectedSites {
  /** @readonly */
  _links?: Link[]
  sites: ConnectedSite[]
  /** @readonly */
  total_items: number
}

export interface ContentArchive {
  archive_content: string
  archive_type?: OpenEnum<'zip' | 'tar.gz' | 'tar.bz2' | 'tar' | 'tgz' | 'tbz'> | undefined
}

export interface ContentTemplate {
  id: number
  sections?: object | undefined
}

/** The answer of `conversations.get`. */
export interface Conversation {
  /** @readonly */
  _links?: Link[]
  /** @readonly */
  campaign_id?: string
  /** @readonly */
  from_email?: string
  /** @readonly */
  from_label?: string
  /** @readonly */
  id: string
  last_message?: ConversationLastMessage
  /** @readonly */
  list_id?: string
  /** @readonly */
  message_count?: number
  /** @readonly */
  subject?: string
  /** @readonly */
  unread_messages?: number
}

export interface ConversationActivity {
  activity_type: 'conversation'
  avatar_url?: string
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

export interface ConversationCondition {
  condition_type?: 'Conversation' | undefined
  field: OpenEnum<'conversation'>
  op: OpenEnum<'member' | 'notmember'>
  value: string
}

export interface ConversationLastMessage {
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
export interface ConversationMessage {
  /** @readonly */
  _links?: Link[]
  /** @readonly */
  conversation_id?: string
  from_email?: string
  /** @readonly */
  from_label?: string
  /** @readonly */
  id: string
  /** @readonly */
  list_id?: number
  message?: string
  read?: boolean
  subject?: string
  /** @format date-time @readonly */
  timestamp?: string
}

/** The answer of `conversations.getConversationMessages`. */
export interface ConversationMessages {
  /** @readonly */
  _links?: Link[]
  conversation_id?: string
  conversation_messages: ConversationMessage[]
  /** @readonly */
  total_items: number
}

/** The answer of `conversations.list`. */
export interface Conversations {
  /** @readonly */
  _links?: Link[]
  conversations: Conversation[]
  /** @readonly */
  total_items: number
}

/**
 * The answer of `ecommerce.getStoreCustomer`, `ecommerce.updateStoreCustomer`, `ecommerce.addStoreCustomer`, …
 */
export interface Customer {
  /** @readonly */
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

export interface CustomerAddress {
  address1?: string | undefined
  address2?: string | undefined
  city?: string | undefined
  country?: string | undefined
  country_code?: string | undefined
  postal_code?: string | undefined
  province?: string | undefined
  province_code?: string | undefined
}

/** The body of `ecommerce.updateStoreCustomer`. */
export interface CustomerUpdate {
  address?: CustomerAddress | undefined
  company?: string | undefined
  first_name?: string | undefined
  last_name?: string | undefined
  opt_in_status?: boolean | undefined
}

/** The answer of `ecommerce.getAllStoreCustomers`. */
export interface Customers {
  /** @readonly */
  _links?: Link[]
  customers: Customer[]
  store_id?: string
  /** @readonly */
  total_items: number
}

export interface DateCondition {
  condition_type?: 'Date' | undefined
  extra?: string | undefined
  field: OpenEnum<'timestamp_opt' | 'info_changed' | 'ecomm_date'>
  op: OpenEnum<'greater' | 'less' | 'is' | 'not' | 'blank' | 'blank_not' | 'within' | 'notwithin'>
  value: string
}

export interface DateMergeCondition {
  condition_type?: 'DateMerge' | undefined
  field: string
  op: OpenEnum<'is' | 'not' | 'less' | 'blank' | 'blank_not' | 'greater'>
  value?: string | undefined
}

export interface DeliveryStatus {
  /** @readonly */
  can_cancel?: boolean
  /** @readonly */
  emails_canceled?: number
  /** @readonly */
  emails_sent?: number
  /** @readonly */
  enabled?: boolean
  /** @readonly */
  status?: OpenEnum<'delivering' | 'delivered' | 'canceling' | 'canceled'>
}

/** The answer of `reports.getDomainPerformanceForCampaign`. */
export interface DomainPerformance {
  /** @readonly */
  _links?: Link[]
  /** @readonly */
  campaign_id?: string
  /** @readonly */
  domains: DomainPerformanceEntry[]
  /** @readonly */
  total_items: number
  /** @readonly */
  total_sent?: number
}

export interface DomainPerformanceEntry {
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

/** The body of `verifiedDomains.submitDomainVerification`. */
export interface DomainVerification {
  code: string
}

export interface EcommCategoryCondition {
  condition_type?: 'EcommCategory' | undefined
  field?: OpenEnum<'ecomm_cat' | 'ecomm_prod'> | undefined
  op?: OpenEnum<'is' | 'not' | 'contains' | 'notcontain' | 'starts' | 'ends'> | undefined
  value?: string | undefined
}

export interface EcommNumberCondition {
  condition_type?: 'EcommNumber' | undefined
  field: OpenEnum<'ecomm_spent_avg' | 'ecomm_orders' | 'ecomm_prod_all' | 'ecomm_avg_ord'>
  op: OpenEnum<'is' | 'not' | 'greater' | 'less'>
  value: number
}

export interface EcommPurchasedCondition {
  condition_type?: 'EcommPurchased' | undefined
  field?: OpenEnum<'ecomm_purchased'> | undefined
  op?: OpenEnum<'member' | 'notmember'> | undefined
}

export interface EcommSpentCondition {
  condition_type?: 'EcommSpent' | undefined
  field?: OpenEnum<'ecomm_spent_one' | 'ecomm_spent_all'> | undefined
  op?: OpenEnum<'greater' | 'less'> | undefined
  value?: number | undefined
}

export interface EcommStoreCondition {
  condition_type?: 'EcommStore' | undefined
  field?: OpenEnum<'ecomm_store'> | undefined
  op?: OpenEnum<'is' | 'not'> | undefined
  value?: string | undefined
}

export interface EcommerceSignupActivity {
  activity_type: 'ecommerce_signup'
  /** @format date-time */
  created_at_timestamp?: string
  store_name?: string
}

export interface EmailAddressCondition {
  condition_type?: 'EmailAddress' | undefined
  field: OpenEnum<'merge0' | 'EMAIL'>
  op: OpenEnum<'is' | 'not' | 'contains' | 'notcontain' | 'starts' | 'ends' | 'greater' | 'less'>
  value?: string | undefined
}

export interface EmailClientCondition {
  condition_type?: 'EmailClient' | undefined
  field: OpenEnum<'email_client'>
  op: OpenEnum<'client_is' | 'client_not'>
  value: string
}

export interface EventActivity {
  activity_type: 'event'
  /** @format date-time */
  created_at_timestamp?: string
  event_name?: string
  event_properties?: string[]
}

/** The answer of `facebookAds.getAd`. */
export interface FacebookAd extends FacebookAdOverview, FacebookAdSchedule, FacebookAdDetails, FacebookAdLinks {}

export interface FacebookAdActivity {
  clicks?: FacebookAdClicks[]
  impressions?: FacebookAdImpressions[]
  revenue?: FacebookAdRevenue[]
}

export interface FacebookAdAmount {
  amount?: number
  currency_code?: string
}

export interface FacebookAdAudience {
  email_source?: FacebookAdAudienceEmailSource
  include_source_in_target?: boolean
  lookalike_country_code?: string
  source_type?: OpenEnum<'facebook' | 'list'>
  targeting_specs?: FacebookAdAudienceTargetingSpecs
  type?: OpenEnum<'Custom Audience' | 'Lookalike Audience' | 'Interest-based Audience'>
}

export interface FacebookAdAudienceEmailSource {
  is_segment?: boolean
  list_name?: string
  name?: string
  segment_type?: string
  type?: string
}

export interface FacebookAdAudienceTargetingSpecs {
  gender?: OpenEnum<0 | 1 | 2>
  interests?: FacebookAdAudienceTargetingSpecsInterest[]
  locations?: FacebookAdAudienceTargetingSpecsLocations
  max_age?: number
  min_age?: number
}

export interface FacebookAdAudienceTargetingSpecsInterest {
  name?: string
}

export interface FacebookAdAudienceTargetingSpecsLocations {
  cities?: string[]
  countries?: string[]
  regions?: string[]
  zips?: string[]
}

export interface FacebookAdBudget {
  currency_code?: string
  duration?: number
  total_amount?: number
}

export interface FacebookAdChannel {
  fb_placement_audience?: boolean
  fb_placement_feed?: boolean
  ig_placement_feed?: boolean
}

export interface FacebookAdClicks {
  clicks?: number
  date?: string
}

export interface FacebookAdContent {
  attachments?: FacebookAdContentAttachment[]
  call_to_action?: string
  description?: string
  image_url?: string
  link_url?: string
  message?: string
  title?: string
}

export interface FacebookAdContentAttachment {
  call_to_action?: string
  description?: string
  image_url?: string
  link_url?: string
  name?: string
}

export interface FacebookAdDetails {
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

export interface FacebookAdExtension {
  datetime?: string
  timezone?: string
}

export interface FacebookAdFeedback {
  audience?: string
  budget?: string
  compliance?: string
  content?: string
}

export interface FacebookAdImpressions {
  date?: string
  impressions?: number
}

export interface FacebookAdLinks {
  /** @readonly */
  _links?: Link[]
}

export interface FacebookAdOverview {
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
  status?: OpenEnum<'save' | 'paused' | 'schedule' | 'scheduled' | 'sending' | 'sent' | 'canceled' | 'canceling' | 'active' | 'disconnected' | 'somepaused' | 'draft' | 'completed' | 'partialRejected' | 'pending' | 'rejected' | 'published' | 'unpublished'>
  thumbnail?: string
  type?: OpenEnum<'regular' | 'email-touchpoint' | 'plaintext' | 'rss' | 'reconfirm' | 'variate' | 'absplit' | 'automation' | 'facebook' | 'google' | 'autoresponder' | 'transactional' | 'page' | 'website' | 'social_post' | 'survey' | 'customer_journey'>
  /** @format date-time */
  updated_at?: string
  web_id?: number
}

/** The answer of `reporting.getFacebookAdReport`. */
export type FacebookAdReport = FacebookAdOverview & FacebookAdSchedule & FacebookAdReportDetails & FacebookAdLinks

export interface FacebookAdReportDetails {
  audience?: FacebookAdAudience
  audience_activity?: FacebookAdActivity
  budget?: FacebookAdBudget
  channel?: FacebookAdChannel
  report_summary?: FacebookAdReportSummary
}

export interface FacebookAdReportEcommerce {
  currency_code?: string
  total_revenue?: number
}

export interface FacebookAdReportSummary {
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
export interface FacebookAdReports {
  /** @readonly */
  _links?: Link[]
  facebook_ads: FacebookAdReport[]
  /** @readonly */
  total_items: number
}

export interface FacebookAdRevenue {
  date?: string
  revenue?: number
}

export interface FacebookAdSchedule {
  email_source_name?: string
  /** @format date-time */
  end_time?: string
  needs_attention?: boolean
  /** @format date-time */
  paused_at?: string
  was_canceled_by_facebook?: boolean
}

export interface FacebookAdSite {
  id: number
  name?: string
  url?: string
}

export interface FacebookAdSummary {
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

export interface FacebookAdSummaryEcommerce {
  average_order_revenue?: number
  currency_code?: string
  total_revenue?: number
}

/** The answer of `facebookAds.list`. */
export interface FacebookAds {
  /** @readonly */
  _links?: Link[]
  facebook_ads: FacebookAd[]
  /** @readonly */
  total_items: number
}

export type FeedActivity =
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

/** The answer of `fileManager.getFile`, `fileManager.updateFile`, `fileManager.upload`. */
export interface FileManagerFile {
  /** @readonly */
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
  name?: string
  /** @readonly */
  size?: number
  /** @format uri @readonly */
  thumbnail_url?: string
  /** @readonly */
  type?: OpenEnum<'image' | 'file'>
  /** @readonly */
  width?: number
}

/** The body of `fileManager.updateFile`. */
export interface FileManagerFileUpdate {
  folder_id?: number | undefined
  name?: string | undefined
}

/** The answer of `fileManager.files`. */
export interface FileManagerFiles {
  /** @readonly */
  _links?: Link[]
  files: FileManagerFile[]
  /** @readonly */
  total_file_size?: number
  /** @readonly */
  total_items: number
}

/** The answer of `fileManager.getFolder`, `fileManager.updateFolder`, `fileManager.createFolder`. */
export interface FileManagerFolder {
  /** @readonly */
  _links?: Link[]
  /** @format date-time @readonly */
  created_at?: string
  /** @readonly */
  created_by?: string
  /** @readonly */
  file_count?: number
  /** @readonly */
  id: number
  name?: string
}

/** The answer of `fileManager.listFolders`. */
export interface FileManagerFolders {
  /** @readonly */
  _links?: Link[]
  folders: FileManagerFolder[]
  /** @readonly */
  total_items: number
}

/** The answer of `campaignFolders.get`, `campaignFolders.update`, `campaignFolders.create`, … */
export interface Folder {
  /** @readonly */
  _links?: Link[]
  /** @readonly */
  count?: number
  /** @readonly */
  id: string
  name?: string
}

/** The body of `campaignFolders.update`, `campaignFolders.create`, `fileManager.updateFolder`, … */
export interface FolderInput {
  name: string
}

/** The answer of `campaignFolders.list`, `templateFolders.list`. */
export interface Folders {
  /** @readonly */
  _links?: Link[]
  folders: Folder[]
  /** @readonly */
  total_items: number
}

export interface FoundCampaign {
  campaign?: Campaign
  snippet?: string
}

/** The answer of `searchCampaigns.search`. */
export interface FoundCampaigns {
  /** @readonly */
  _links?: Link[]
  results: FoundCampaign[]
  /** @readonly */
  total_items: number
}

/** The answer of `searchMembers.search`. */
export interface FoundMembers {
  /** @readonly */
  _links?: Link[]
  exact_matches?: FoundMembersPage
  full_search?: FoundMembersPage
}

export interface FoundMembersPage {
  members?: ListMember[]
  /** @readonly */
  total_items?: number
}

export interface FuzzySegmentCondition {
  condition_type?: 'FuzzySegment' | undefined
  field: OpenEnum<'fuzzy_segment'>
  op: OpenEnum<'fuzzy_is' | 'fuzzy_not'>
  value: number
}

export interface GenericSignupActivity {
  activity_type: 'generic_signup'
  /** @format date-time */
  created_at_timestamp?: string
  signup_category?: string
}

export interface GoalActivityCondition {
  condition_type?: 'GoalActivity' | undefined
  field: OpenEnum<'goal'>
  op: OpenEnum<'is' | 'goal_not' | 'contains' | 'goal_notcontain' | 'starts' | 'ends'>
  value: string
}

export interface GoalTimestampCondition {
  condition_type?: 'GoalTimestamp' | undefined
  field: OpenEnum<'goal_last_visited'>
  op: OpenEnum<'greater' | 'less' | 'is'>
  value: string
}

export interface IPGeoCountryStateCondition {
  condition_type?: 'IPGeoCountryState' | undefined
  field: OpenEnum<'ipgeo'>
  op: OpenEnum<'ipgeocountry' | 'ipgeonotcountry' | 'ipgeostate' | 'ipgeonotstate'>
  value: string
}

export interface IPGeoInCondition {
  addr: string
  condition_type?: 'IPGeoIn' | undefined
  field: OpenEnum<'ipgeo'>
  lat: string
  lng: string
  op: OpenEnum<'ipgeoin' | 'ipgeonotin'>
  value: number
}

export interface IPGeoInZipCondition {
  condition_type?: 'IPGeoInZip' | undefined
  extra: number
  field: OpenEnum<'ipgeo'>
  op: OpenEnum<'ipgeoinzip'>
  value: number
}

export interface IPGeoUnknownCondition {
  condition_type?: 'IPGeoUnknown' | undefined
  field: OpenEnum<'ipgeo'>
  op: OpenEnum<'ipgeounknown'>
}

export interface IPGeoZipCondition {
  condition_type?: 'IPGeoZip' | undefined
  field: OpenEnum<'ipgeo'>
  op: OpenEnum<'ipgeoiszip' | 'ipgeonotzip'>
  value: number
}

/**
 * The answer of `lists.getInterestCategoryInterest`, `lists.updateInterestCategoryInterest`, `lists.createInterestCategoryInterest`.
 */
export interface Interest {
  /** @readonly */
  _links?: Link[]
  /** @readonly */
  category_id?: string
  display_order?: number
  /** @readonly */
  id: string
  /** @readonly */
  list_id?: string
  name?: string
  /** @readonly */
  subscriber_count?: string
}

/** The answer of `lists.getListInterestCategories`. */
export interface InterestCategories {
  /** @readonly */
  _links?: Link[]
  categories: InterestCategory[]
  /** @readonly */
  list_id?: string
  /** @readonly */
  total_items: number
}

/**
 * The answer of `lists.getInterestCategory`, `lists.updateInterestCategory`, `lists.createListInterestCategory`.
 */
export interface InterestCategory {
  /** @readonly */
  _links?: Link[]
  display_order?: number
  /** @readonly */
  id: string
  /** @readonly */
  list_id?: string
  title?: string
  type?: OpenEnum<'checkboxes' | 'dropdown' | 'radio' | 'hidden'>
}

/** The body of `lists.updateInterestCategory`, `lists.createListInterestCategory`. */
export interface InterestCategoryInput {
  display_order?: number | undefined
  title: string
  type: OpenEnum<'checkboxes' | 'dropdown' | 'radio' | 'hidden'>
}

/** The body of `lists.updateInterestCategoryInterest`, `lists.createInterestCategoryInterest`. */
export interface InterestInput {
  display_order?: number | undefined
  name: string
}

/** The answer of `lists.listInterestCategoryInterests`. */
export interface Interests {
  /** @readonly */
  _links?: Link[]
  category_id?: string
  interests: Interest[]
  list_id?: string
  /** @readonly */
  total_items: number
}

export interface InterestsCondition {
  condition_type?: 'Interests' | undefined
  field?: string | undefined
  op?: OpenEnum<'interestcontains' | 'interestcontainsall' | 'interestnotcontains'> | undefined
  value?: string[] | undefined
}

/** The answer of `landingPages.getPage`, `landingPages.updatePage`, `landingPages.create`. */
export interface LandingPage {
  /** @readonly */
  _links?: Link[]
  /** @format date-time @readonly */
  created_at?: string
  /** @readonly */
  created_by_source?: string
  description?: string
  /** @readonly */
  id: string
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
  web_id?: number
}

/** The answer of `landingPages.getPageContent`. */
export interface LandingPageContent {
  /** @readonly */
  _links?: Link[]
  html?: string
  json?: string
}

/** The answer of `reporting.getLandingPageReport`. */
export interface LandingPageReport {
  /** @readonly */
  _links?: Link[]
  /** @readonly */
  clicks?: number
  /** @readonly */
  conversion_rate?: number
  ecommerce?: LandingPageReportEcommerce
  /** @readonly */
  id: string
  /** @readonly */
  list_id?: string
  /** @readonly */
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
  /** @readonly */
  web_id?: number
}

export interface LandingPageReportEcommerce {
  /** @readonly */
  average_order_revenue?: number
  /** @readonly */
  currency_code?: string
  /** @readonly */
  total_orders?: number
  /** @readonly */
  total_revenue?: number
}

export interface LandingPageReportPoint {
  /** @readonly */
  date?: string
  /** @readonly */
  val?: number
}

export interface LandingPageReportSeries {
  clicks?: LandingPageReportPoint[]
  unique_visits?: LandingPageReportPoint[]
  visits?: LandingPageReportPoint[]
}

export interface LandingPageReportSignupTag {
  /** @readonly */
  tag_id?: number
  /** @readonly */
  tag_name?: string
}

export interface LandingPageReportTimeseries {
  daily_stats?: LandingPageReportSeries
  weekly_stats?: LandingPageReportSeries
}

/** The answer of `reporting.getLandingPageReportsAll`. */
export interface LandingPageReports {
  /** @readonly */
  _links?: Link[]
  landing_pages: LandingPageReport[]
  /** @readonly */
  total_items: number
}

export interface LandingPageSignupActivity {
  activity_type: 'landing_page_signup'
  /** @format date-time */
  created_at_timestamp?: string
  outreach_id?: string
  outreach_title?: string
}

export interface LandingPageTracking {
  enable_restricted_data_processing?: boolean | undefined
  track_with_mailchimp?: boolean | undefined
}

/** The body of `landingPages.updatePage`. */
export interface LandingPageUpdate {
  description?: string | undefined
  list_id?: string | undefined
  name?: string | undefined
  store_id?: string | undefined
  title?: string | undefined
  tracking?: LandingPageTracking | undefined
}

/** The answer of `landingPages.getAll`. */
export interface LandingPages {
  /** @readonly */
  _links?: Link[]
  landing_pages: LandingPage[]
  /** @readonly */
  total_items: number
}

export interface LanguageCondition {
  condition_type?: 'Language' | undefined
  field: OpenEnum<'language'>
  op: OpenEnum<'is' | 'not'>
  value: string
}

export interface Link {
  /** @readonly */
  href?: string
  /** @readonly */
  method?: OpenEnum<'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'OPTIONS' | 'HEAD'>
  /** @readonly */
  rel?: string
  /** @readonly */
  schema?: string
  /** @readonly */
  targetSchema?: string
}

/** The answer of `lists.getList`, `lists.updateList`, `lists.createList`. */
export interface List {
  /** @readonly */
  _links?: Link[]
  /** @readonly */
  beamer_address?: string
  campaign_defaults?: CampaignDefaults
  contact?: ListContact
  /** @format date-time @readonly */
  date_created?: string
  /** @default false */
  double_optin?: boolean
  email_type_option?: boolean
  /** @default false */
  has_welcome?: boolean
  /** @readonly */
  id: string
  /** @readonly */
  list_rating?: number
  /** @default false */
  marketing_permissions?: boolean
  /** @readonly */
  modules?: string[]
  name?: string
  notify_on_subscribe?: string
  notify_on_unsubscribe?: string
  permission_reminder?: string
  stats?: ListStats
  /** @readonly */
  subscribe_url_long?: string
  /** @readonly */
  subscribe_url_short?: string
  /** @default false */
  use_archive_bar?: boolean
  visibility?: OpenEnum<'pub' | 'prv'>
  /** @readonly */
  web_id?: number
}

/** The answer of `lists.getListAbuseReports`. */
export interface ListAbuseReports {
  /** @readonly */
  _links?: Link[]
  abuse_reports: AbuseReport[]
  list_id?: string
  /** @readonly */
  total_items: number
}

/** The answer of `lists.getListRecentActivity`. */
export interface ListActivity {
  /** @readonly */
  _links?: Link[]
  activity: ListActivityDay[]
  list_id?: string
  /** @readonly */
  total_items: number
}

export interface ListActivityDay {
  /** @readonly */
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

export interface ListClient {
  /** @readonly */
  client?: string
  /** @readonly */
  members?: number
}

/** The answer of `lists.getListClients`. */
export interface ListClients {
  /** @readonly */
  _links?: Link[]
  clients: ListClient[]
  /** @readonly */
  list_id?: string
  /** @readonly */
  total_items: number
}

export interface ListContact {
  address1?: string
  address2?: string
  city?: string
  company?: string
  country?: string
  phone?: string
  state?: string
  zip?: string
}

export interface ListContactUpdate {
  address1: string
  address2?: string | undefined
  city: string
  company: string
  country: string
  phone?: string | undefined
  state: string
  zip: string
}

/** The answer of `lists.getListGrowthHistory`. */
export interface ListGrowthHistory {
  /** @readonly */
  _links?: Link[]
  history: ListGrowthMonth[]
  /** @readonly */
  list_id?: string
  /** @readonly */
  total_items: number
}

/** The answer of `lists.getListGrowthHistoryByMonth`. */
export interface ListGrowthMonth {
  /** @readonly */
  _links?: Link[]
  /** @readonly */
  cleaned?: number
  /** @readonly */
  deleted?: number
  /** @readonly */
  existing?: number
  /** @readonly */
  imports?: number
  /** @readonly */
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

export interface ListLocation {
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
export interface ListLocations {
  /** @readonly */
  _links?: Link[]
  list_id?: string
  locations: ListLocation[]
  /** @readonly */
  total_items: number
}

/** The answer of `lists.getListMember`, `lists.updateListMember`, `lists.addListMember`, … */
export interface ListMember {
  /** @readonly */
  _links?: Link[]
  /** @readonly */
  consents_to_one_to_one_messaging?: boolean
  /** @readonly */
  contact_id?: string
  email_address?: string
  /** @readonly */
  email_client?: string
  email_type?: string
  /** @readonly */
  full_name?: string
  /** @readonly */
  id: string
  interests?: Record<string, boolean>
  /** @readonly */
  ip_opt?: string
  /** @readonly */
  ip_signup?: string
  language?: string
  /** @format date-time @readonly */
  last_changed?: string
  last_note?: ListMemberLastNote
  /** @readonly */
  list_id?: string
  location?: ListMemberLocation
  marketing_permissions?: ListMemberMarketingPermission[]
  /** @readonly */
  member_rating?: number
  merge_fields?: Record<string, unknown>
  /** @readonly */
  source?: string
  stats?: ListMemberStats
  status?: OpenEnum<'subscribed' | 'unsubscribed' | 'cleaned' | 'pending' | 'transactional' | 'archived'>
  tags?: ListMemberTag[]
  /** @readonly */
  tags_count?: number
  /** @format date-time @readonly */
  timestamp_opt?: string
  /** @format date-time @readonly */
  timestamp_signup?: string
  /** @readonly */
  unique_email_id?: string
  unsubscribe_reason?: string
  vip?: boolean
  /** @readonly */
  web_id?: number
}

/** The answer of `lists.getListMemberActivity`. */
export interface ListMemberActivity {
  /** @readonly */
  _links?: Link[]
  activity: ListMemberActivityEntry[]
  /** @readonly */
  contact_id?: string
  /** @readonly */
  email_id?: string
  /** @readonly */
  list_id?: string
  /** @readonly */
  total_items: number
}

export interface ListMemberActivityEntry {
  action?: string
  campaign_id?: string
  parent_campaign?: string
  /** @format date-time */
  timestamp?: string
  title?: string
  type?: string
  url?: string
}

/** The answer of `lists.getListMemberActivityFeed`. */
export interface ListMemberActivityFeed {
  /** @readonly */
  _links?: Link[]
  /** @readonly */
  activity?: FeedActivity[]
  /** @readonly */
  email_id?: string
  /** @readonly */
  list_id?: string
}

export interface ListMemberEvent {
  name?: string
  /** @format date-time @readonly */
  occurred_at?: string
  properties?: Record<string, string>
}

/** The answer of `lists.getListMemberEvents`. */
export interface ListMemberEvents {
  /** @readonly */
  _links?: Link[]
  events: ListMemberEvent[]
  /** @readonly */
  total_items: number
}

export interface ListMemberGoal {
  data?: string
  event?: string
  goal_id?: number
  /** @format date-time */
  last_visited_at?: string
}

/** The answer of `lists.getListMemberGoals`. */
export interface ListMemberGoals {
  /** @readonly */
  _links?: Link[]
  /** @readonly */
  email_id?: string
  goals: ListMemberGoal[]
  /** @readonly */
  list_id?: string
  /** @readonly */
  total_items: number
}

export interface ListMemberLastNote {
  /** @format date-time @readonly */
  created_at?: string
  /** @readonly */
  created_by?: string
  /** @readonly */
  note?: string
  /** @readonly */
  note_id?: number
}

export interface ListMemberLocation {
  /** @readonly */
  country_code?: string
  /** @readonly */
  dstoff?: number
  /** @readonly */
  gmtoff?: number
  latitude?: number
  longitude?: number
  /** @readonly */
  region?: string
  /** @readonly */
  timezone?: string
}

export interface ListMemberLocationInput {
  latitude?: number | undefined
  longitude?: number | undefined
}

export interface ListMemberMarketingPermission {
  enabled?: boolean
  marketing_permission_id?: string
  text?: string
}

export interface ListMemberMarketingPermissionInput {
  enabled?: boolean | undefined
  marketing_permission_id?: string | undefined
}

/** The answer of `lists.getListMemberNote`, `lists.updateListMemberNote`, `lists.createListMemberNote`. */
export interface ListMemberNote {
  /** @readonly */
  _links?: Link[]
  /** @readonly */
  contact_id?: string
  /** @format date-time @readonly */
  created_at?: string
  /** @readonly */
  created_by?: string
  /** @readonly */
  email_id?: string
  /** @readonly */
  id: number
  /** @readonly */
  list_id?: string
  note?: string
  /** @format date-time @readonly */
  updated_at?: string
}

/** The body of `lists.updateListMemberNote`, `lists.createListMemberNote`. */
export interface ListMemberNoteInput {
  note?: string | undefined
}

/** The answer of `lists.getListMemberNotes`. */
export interface ListMemberNotes {
  /** @readonly */
  _links?: Link[]
  /** @readonly */
  email_id?: string
  /** @readonly */
  list_id?: string
  notes: ListMemberNote[]
  /** @readonly */
  total_items: number
}

export interface ListMemberStats {
  /** @readonly */
  avg_click_rate?: number
  /** @readonly */
  avg_open_rate?: number
  ecommerce_data?: ListMemberStatsEcommerceData
}

export interface ListMemberStatsEcommerceData {
  /** @readonly */
  currency_code?: string
  /** @readonly */
  number_of_orders?: number
  /** @readonly */
  total_revenue?: number
}

export interface ListMemberTag {
  /** @readonly */
  id: number
  /** @readonly */
  name?: string
}

export interface ListMemberTagEntry {
  /** @format date-time @readonly */
  date_added?: string
  /** @readonly */
  id: number
  name?: string
}

export interface ListMemberTagInput {
  name: string
  status: OpenEnum<'inactive' | 'active'>
}

/** The answer of `lists.getListMemberTags`. */
export interface ListMemberTags {
  /** @readonly */
  _links?: Link[]
  tags: ListMemberTagEntry[]
  /** @readonly */
  total_items: number
}

/** The body of `lists.updateListMemberTags`. */
export interface ListMemberTagsUpdate {
  is_syncing?: boolean | undefined
  tags: readonly ListMemberTagInput[]
}

/** The body of `lists.updateListMember`. */
export interface ListMemberUpdate {
  email_address?: string | undefined
  email_type?: string | undefined
  interests?: Record<string, boolean> | undefined
  ip_opt?: string | undefined
  ip_signup?: string | undefined
  language?: string | undefined
  location?: ListMemberLocationInput | undefined
  marketing_permissions?: readonly ListMemberMarketingPermissionInput[] | undefined
  merge_fields?: object | undefined
  status?: OpenEnum<'subscribed' | 'unsubscribed' | 'cleaned' | 'pending'> | undefined
  /** @format date-time */
  timestamp_opt?: string | Date | undefined
  /** @format date-time */
  timestamp_signup?: string | Date | undefined
  vip?: boolean | undefined
}

/** The body of `lists.setListMember`. */
export interface ListMemberUpsert {
  email_address: string
  email_type?: string | undefined
  interests?: Record<string, boolean> | undefined
  ip_opt?: string | undefined
  ip_signup?: string | undefined
  language?: string | undefined
  location?: ListMemberLocationInput | undefined
  marketing_permissions?: readonly ListMemberMarketingPermissionInput[] | undefined
  merge_fields?: object | undefined
  status?: OpenEnum<'subscribed' | 'unsubscribed' | 'cleaned' | 'pending' | 'transactional'> | undefined
  status_if_new: OpenEnum<'subscribed' | 'unsubscribed' | 'cleaned' | 'pending' | 'transactional'>
  /** @format date-time */
  timestamp_opt?: string | Date | undefined
  /** @format date-time */
  timestamp_signup?: string | Date | undefined
  vip?: boolean | undefined
}

/** The answer of `lists.getListMembersInfo`. */
export interface ListMembers {
  /** @readonly */
  _links?: Link[]
  list_id?: string
  members: ListMember[]
  /** @readonly */
  total_items: number
}

/** The body of `lists.batchListMembers`. */
export interface ListMembersBatch {
  members: readonly BatchedListMemberInput[]
  sync_tags?: boolean | undefined
  update_existing?: boolean | undefined
}

/** The answer of `lists.batchListMembers`. */
export interface ListMembersBatchResult {
  /** @readonly */
  _links?: Link[]
  error_count?: number
  errors?: BatchedListMemberError[]
  new_members?: BatchedListMember[]
  total_created?: number
  total_updated?: number
  updated_members?: BatchedListMember[]
}

export interface ListStats {
  /** @readonly */
  avg_sub_rate?: number
  /** @readonly */
  avg_unsub_rate?: number
  /** @readonly */
  campaign_count?: number
  /** @format date-time @readonly */
  campaign_last_sent?: string
  /** @readonly */
  cleaned_count?: number
  /** @readonly */
  cleaned_count_since_send?: number
  /** @readonly */
  click_rate?: number
  /** @format date-time @readonly */
  last_sub_date?: string
  /** @format date-time @readonly */
  last_unsub_date?: string
  /** @readonly */
  member_count?: number
  /** @readonly */
  member_count_since_send?: number
  /** @readonly */
  merge_field_count?: number
  /** @readonly */
  open_rate?: number
  /** @readonly */
  target_sub_rate?: number
  /** @readonly */
  total_contacts?: number
  /** @readonly */
  unsubscribe_count?: number
  /** @readonly */
  unsubscribe_count_since_send?: number
}

export interface ListTag {
  /** @readonly */
  id: number
  name?: string
}

/** The answer of `lists.tagSearch`. */
export interface ListTagSearch {
  /** @readonly */
  tags: ListTag[]
  /** @readonly */
  total_items: number
}

/** The body of `lists.updateList`. */
export interface ListUpdate {
  campaign_defaults: CampaignDefaultsInput
  contact: ListContactUpdate
  /** @default false */
  double_optin?: boolean | undefined
  email_type_option: boolean
  /** @default false */
  marketing_permissions?: boolean | undefined
  name: string
  notify_on_subscribe?: string | undefined
  notify_on_unsubscribe?: string | undefined
  permission_reminder: string
  /** @default false */
  use_archive_bar?: boolean | undefined
}

/** The answer of `lists.getListWebhook`, `lists.updateListWebhook`, `lists.createListWebhook`. */
export interface ListWebhook {
  /** @readonly */
  _links?: Link[]
  events?: ListWebhookEvents
  /** @readonly */
  id: string
  /** @readonly */
  list_id?: string
  sources?: ListWebhookSources
  /** @readonly */
  url?: string
}

export interface ListWebhookEvents {
  campaign?: boolean
  cleaned?: boolean
  profile?: boolean
  subscribe?: boolean
  unsubscribe?: boolean
  upemail?: boolean
}

export interface ListWebhookEventsInput {
  campaign?: boolean | undefined
  cleaned?: boolean | undefined
  profile?: boolean | undefined
  subscribe?: boolean | undefined
  unsubscribe?: boolean | undefined
  upemail?: boolean | undefined
}

/** The body of `lists.updateListWebhook`, `lists.createListWebhook`. */
export interface ListWebhookInput {
  events?: ListWebhookEventsInput | undefined
  sources?: ListWebhookSourcesInput | undefined
  url?: string | undefined
}

export interface ListWebhookSources {
  admin?: boolean
  api?: boolean
  user?: boolean
}

export interface ListWebhookSourcesInput {
  admin?: boolean | undefined
  api?: boolean | undefined
  user?: boolean | undefined
}

/** The answer of `lists.getListWebhooks`. */
export interface ListWebhooks {
  /** @readonly */
  _links?: Link[]
  list_id?: string
  /** @readonly */
  total_items: number
  webhooks: ListWebhook[]
}

/** The answer of `lists.getAllLists`. */
export interface Lists {
  /** @readonly */
  _links?: Link[]
  constraints?: ListsConstraints
  lists: List[]
  /** @readonly */
  total_items: number
}

export interface ListsConstraints {
  current_total_instances?: number
  max_instances: number
  may_create: boolean
}

export interface MarketingPermissionActivity {
  activity_type: 'marketing_permission'
  /** @format date-time */
  created_at_timestamp?: string
  marketing_permission_opted_in?: boolean
  marketing_permisson_text?: string
  updated_by?: string
}

export interface MemberRatingCondition {
  condition_type?: 'MemberRating' | undefined
  field: OpenEnum<'rating'>
  op: OpenEnum<'is' | 'not' | 'greater' | 'less'>
  value: number
}

/** The answer of `lists.getListMergeField`, `lists.updateListMergeField`, `lists.addListMergeField`. */
export interface MergeField {
  /** @readonly */
  _links?: Link[]
  default_value?: string
  display_order?: number
  help_text?: string
  /** @readonly */
  list_id?: string
  /** @readonly */
  merge_id?: number
  name?: string
  options?: MergeFieldOptions
  public?: boolean
  required?: boolean
  tag?: string
  /** @readonly */
  type?: OpenEnum<'text' | 'number' | 'address' | 'phone' | 'date' | 'url' | 'imageurl' | 'radio' | 'dropdown' | 'birthday' | 'zip'>
}

export interface MergeFieldOptions {
  choices?: string[]
  date_format?: string
  default_country?: number
  phone_format?: string
  /** @readonly */
  size?: number
}

export interface MergeFieldOptionsUpdate {
  choices?: readonly string[] | undefined
  date_format?: string | undefined
  default_country?: number | undefined
  phone_format?: string | undefined
}

/** The body of `lists.updateListMergeField`. */
export interface MergeFieldUpdate {
  default_value?: string | undefined
  display_order?: number | undefined
  help_text?: string | undefined
  name: string
  options?: MergeFieldOptionsUpdate | undefined
  public?: boolean | undefined
  required?: boolean | undefined
  tag?: string | undefined
}

/** The answer of `lists.getListMergeFields`. */
export interface MergeFields {
  /** @readonly */
  _links?: Link[]
  /** @readonly */
  list_id?: string
  merge_fields: MergeField[]
  /** @readonly */
  total_items: number
}

/** The body of `accountExports.createAccountExport`. */
export interface NewAccountExport {
  include_stages: readonly OpenEnum<'audiences' | 'campaigns' | 'events' | 'gallery_files' | 'reports' | 'templates'>[]
  /** @format date-time */
  since_timestamp?: string | Date | undefined
}

/** The body of `automations.create`. */
export interface NewAutomation {
  recipients: AutomationRecipientsInput
  settings?: AutomationSettingsInput | undefined
  trigger_settings: AutomationTriggerSettingsInput
}

/** The body of `batches.start`. */
export interface NewBatch {
  operations: readonly BatchOperation[]
}

/** The body of `batchWebhooks.create`. */
export interface NewBatchWebhook {
  enabled?: boolean | undefined
  url: string
}

/** The body of `campaigns.create`. */
export interface NewCampaign {
  content_type?: OpenEnum<'template' | 'multichannel'> | undefined
  recipients?: NewCampaignRecipients | undefined
  rss_opts?: CampaignRssOptsInput | undefined
  settings?: NewCampaignSettings | undefined
  social_card?: CampaignSocialCard | undefined
  tracking?: CampaignTracking | undefined
  type: OpenEnum<'regular' | 'plaintext' | 'absplit' | 'rss' | 'variate'>
  variate_settings?: CampaignVariateSettingsInput | undefined
}

/** The body of `campaigns.addFeedback`. */
export interface NewCampaignFeedback {
  block_id?: number | undefined
  is_complete?: boolean | undefined
  message: string
}

export interface NewCampaignRecipients {
  list_id: string
  segment_opts?: SavedSegmentOptions | undefined
}

export interface NewCampaignSettings {
  authenticate?: boolean | undefined
  auto_fb_post?: readonly string[] | undefined
  auto_footer?: boolean | undefined
  auto_tweet?: boolean | undefined
  fb_comments?: boolean | undefined
  folder_id?: string | undefined
  from_name?: string | undefined
  inline_css?: boolean | undefined
  preview_text?: string | undefined
  reply_to?: string | undefined
  subject_line?: string | undefined
  template_id?: number | undefined
  title?: string | undefined
  to_name?: string | undefined
  use_conversation?: boolean | undefined
}

/** The body of `ecommerce.addStoreCart`. */
export interface NewCart {
  campaign_id?: string | undefined
  checkout_url?: string | undefined
  currency_code: string
  customer: BuyerInput
  id: string
  lines: readonly NewCartLine[]
  order_total: number
  tax_total?: number | undefined
}

/** The body of `ecommerce.addCartLineItem`. */
export interface NewCartLine {
  id: string
  price: number
  product_id: string
  product_variant_id: string
  quantity: number
}

/** The body of `connectedSites.create`. */
export interface NewConnectedSite {
  domain: string
  foreign_id: string
}

/** The body of `ecommerce.addStoreCustomer`, `ecommerce.setStoreCustomer`. */
export interface NewCustomer {
  address?: CustomerAddress | undefined
  company?: string | undefined
  email_address: string
  first_name?: string | undefined
  /** @maxLength 50 */
  id: string
  last_name?: string | undefined
  opt_in_status: boolean
}

/** The body of `fileManager.upload`. */
export interface NewFileManagerFile {
  file_data: string
  folder_id?: number | undefined
  name: string
}

/** The body of `landingPages.create`. */
export interface NewLandingPage {
  description?: string | undefined
  list_id?: string | undefined
  name?: string | undefined
  store_id?: string | undefined
  template_id?: number | undefined
  title?: string | undefined
  tracking?: LandingPageTracking | undefined
  type?: OpenEnum<'signup' | 'product'> | undefined
}

/** The body of `lists.createList`. */
export interface NewList {
  campaign_defaults: CampaignDefaultsInput
  contact: NewListContact
  /** @default false */
  double_optin?: boolean | undefined
  email_type_option: boolean
  /** @default false */
  marketing_permissions?: boolean | undefined
  name: string
  notify_on_subscribe?: string | undefined
  notify_on_unsubscribe?: string | undefined
  permission_reminder: string
  /** @default false */
  use_archive_bar?: boolean | undefined
}

export interface NewListContact {
  address1: string
  address2?: string | undefined
  city: string
  company: string
  country: string
  phone?: string | undefined
  state?: string | undefined
  zip?: string | undefined
}

/** The body of `lists.addListMember`. */
export interface NewListMember {
  email_address: string
  email_type?: string | undefined
  interests?: Record<string, boolean> | undefined
  ip_opt?: string | undefined
  ip_signup?: string | undefined
  language?: string | undefined
  location?: ListMemberLocationInput | undefined
  marketing_permissions?: readonly ListMemberMarketingPermissionInput[] | undefined
  merge_fields?: object | undefined
  status: OpenEnum<'subscribed' | 'unsubscribed' | 'cleaned' | 'pending' | 'transactional'>
  tags?: readonly string[] | undefined
  /** @format date-time */
  timestamp_opt?: string | Date | undefined
  /** @format date-time */
  timestamp_signup?: string | Date | undefined
  vip?: boolean | undefined
}

/** The body of `lists.createListMemberEvent`. */
export interface NewListMemberEvent {
  is_syncing?: boolean | undefined
  name: string
  /** @format date-time */
  occurred_at?: string | Date | undefined
  properties?: Record<string, string> | undefined
}

/** The body of `lists.addListMergeField`. */
export interface NewMergeField {
  default_value?: string | undefined
  display_order?: number | undefined
  help_text?: string | undefined
  name: string
  options?: NewMergeFieldOptions | undefined
  public?: boolean | undefined
  required?: boolean | undefined
  tag?: string | undefined
  type: OpenEnum<'text' | 'number' | 'address' | 'phone' | 'date' | 'url' | 'imageurl' | 'radio' | 'dropdown' | 'birthday' | 'zip'>
}

export interface NewMergeFieldOptions {
  choices?: readonly string[] | undefined
  date_format?: string | undefined
  default_country?: number | undefined
  phone_format?: string | undefined
  size?: number | undefined
}

/** The body of `ecommerce.addStoreOrder`. */
export interface NewOrder {
  billing_address?: OrderAddress | undefined
  campaign_id?: string | undefined
  /** @format date-time */
  cancelled_at_foreign?: string | Date | undefined
  currency_code: string
  customer: BuyerInput
  discount_total?: number | undefined
  financial_status?: string | undefined
  fulfillment_status?: string | undefined
  id: string
  landing_site?: string | undefined
  lines: readonly NewOrderLine[]
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
export interface NewOrderLine {
  discount?: number | undefined
  id: string
  price: number
  product_id: string
  product_variant_id: string
  quantity: number
}

/** The body of `ecommerce.addStoreProduct`. */
export interface NewProduct {
  description?: string | undefined
  handle?: string | undefined
  id: string
  image_url?: string | undefined
  images?: readonly NewProductImage[] | undefined
  /** @format date-time */
  published_at_foreign?: string | Date | undefined
  title: string
  type?: string | undefined
  url?: string | undefined
  variants: readonly NewProductVariant[]
  vendor?: string | undefined
}

/** The body of `ecommerce.addProductImage`. */
export interface NewProductImage {
  id: string
  url: string
  variant_ids?: readonly string[] | undefined
}

/** The body of `ecommerce.addProductVariants`, `ecommerce.addProductVariant`. */
export interface NewProductVariant {
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
export interface NewPromoCode {
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
export interface NewPromoRule {
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

/** The body of `lists.createSegment`. */
export interface NewSegment {
  name: string
  options?: SegmentOptions | undefined
  static_segment?: readonly string[] | undefined
}

/** The body of `ecommerce.addStore`. */
export interface NewStore {
  address?: StoreAddress | undefined
  currency_code: string
  domain?: string | undefined
  email_address?: string | undefined
  id: string
  is_syncing?: boolean | undefined
  list_id: string
  money_format?: string | undefined
  name: string
  phone?: string | undefined
  platform?: string | undefined
  primary_locale?: string | undefined
  timezone?: string | undefined
}

export interface NewSubscribersCondition {
  condition_type?: 'NewSubscribers' | undefined
  field?: OpenEnum<'timestamp_opt'> | undefined
  op?: OpenEnum<'date_within'> | undefined
  value?: string | undefined
}

/** The body of `verifiedDomains.createVerifiedDomain`. */
export interface NewVerifiedDomain {
  verification_email: string
}

export interface NoteActivity {
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

export interface OpenActivity {
  activity_type: 'open'
  campaign_id?: string
  campaign_title?: string
  /** @format date-time */
  created_at_timestamp?: string
}

/** The answer of `ecommerce.getOrder`, `ecommerce.updateOrder`, `ecommerce.addStoreOrder`. */
export interface Order {
  /** @readonly */
  _links?: Link[]
  billing_address?: OrderAddress
  campaign_id?: string
  /** @format date-time */
  cancelled_at_foreign?: string
  currency_code?: string
  customer?: Customer
  discount_total?: number
  financial_status?: string
  fulfillment_status?: string
  /** @readonly */
  id: string
  landing_site?: string
  lines?: OrderLine[]
  order_total?: number
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

export interface OrderActivity {
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

export interface OrderAddress {
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

/**
 * The answer of `ecommerce.getOrderLineItem`, `ecommerce.updateOrderLineItem`, `ecommerce.addOrderLineItem`.
 */
export interface OrderLine {
  /** @readonly */
  _links?: Link[]
  discount?: number
  /** @readonly */
  id: string
  /** @readonly */
  image_url?: string
  price?: number
  product_id?: string
  /** @readonly */
  product_title?: string
  product_variant_id?: string
  /** @readonly */
  product_variant_title?: string
  quantity?: number
}

/** The body of `ecommerce.updateOrderLineItem`. */
export interface OrderLineUpdate {
  discount?: number | undefined
  price?: number | undefined
  product_id?: string | undefined
  product_variant_id?: string | undefined
  quantity?: number | undefined
}

/** The answer of `ecommerce.getAllOrderLineItems`. */
export interface OrderLines {
  /** @readonly */
  _links?: Link[]
  lines: OrderLine[]
  order_id?: string
  store_id?: string
  /** @readonly */
  total_items: number
}

export interface OrderOutreach {
  id: string
  /** @readonly */
  name?: string
  /** @format date-time @readonly */
  published_time?: string
  /** @readonly */
  type?: string
}

export interface OrderOutreachInput {
  id?: string | undefined
}

export interface OrderPromo {
  amount_discounted?: number
  code?: string
  type?: OpenEnum<'fixed' | 'percentage'>
}

export interface OrderPromoInput {
  amount_discounted: number
  code: string
  type: OpenEnum<'fixed' | 'percentage'>
}

/** The body of `ecommerce.updateOrder`. */
export interface OrderUpdate {
  billing_address?: OrderAddress | undefined
  campaign_id?: string | undefined
  /** @format date-time */
  cancelled_at_foreign?: string | Date | undefined
  currency_code?: string | undefined
  customer?: CustomerUpdate | undefined
  discount_total?: number | undefined
  financial_status?: string | undefined
  fulfillment_status?: string | undefined
  landing_site?: string | undefined
  lines?: readonly OrderLineUpdate[] | undefined
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

/** The answer of `ecommerce.getStoreOrders`. */
export interface Orders {
  /** @readonly */
  _links?: Link[]
  orders: Order[]
  store_id?: string
  /** @readonly */
  total_items: number
}

/** The answer of `ping.get`. */
export interface Ping {
  /** @readonly */
  health_status?: string
}

export interface PostcardSentActivity {
  activity_type: 'postcard_sent'
  /** @format date-time */
  created_at_timestamp?: string
  outreach_id?: string
  outreach_title?: string
}

export interface PredictedAgeCondition {
  condition_type?: 'PredictedAge' | undefined
  field: OpenEnum<'predicted_age_range'>
  op: OpenEnum<'is'>
  value: OpenEnum<'18-24' | '25-34' | '35-44' | '45-54' | '55-64' | '65+'>
}

export interface PredictedGenderCondition {
  condition_type?: 'PredictedGender' | undefined
  field: OpenEnum<'predicted_gender'>
  op: OpenEnum<'is' | 'not'>
  value: OpenEnum<'male' | 'female'>
}

/** The answer of `ecommerce.getStoreProduct`, `ecommerce.updateStoreProduct`, `ecommerce.addStoreProduct`. */
export interface Product {
  /** @readonly */
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
  title?: string
  type?: string
  url?: string
  variants?: ProductVariant[]
  vendor?: string
}

/**
 * The answer of `reporting.getFacebookAdProductActivityReport`, `reports.getEcommerceProductActivityForCampaign`.
 */
export interface ProductActivity {
  /** @readonly */
  _links?: Link[]
  products: ProductActivityEntry[]
  /** @readonly */
  total_items: number
}

export interface ProductActivityEntry {
  currency_code?: string
  image_url?: string
  recommendation_purchased?: number
  recommendation_total?: number
  sku?: string
  title?: string
  total_purchased?: number
  total_revenue?: number
}

/** The answer of `ecommerce.getProductImage`, `ecommerce.updateProductImage`, `ecommerce.addProductImage`. */
export interface ProductImage {
  /** @readonly */
  _links?: Link[]
  id: string
  url?: string
  variant_ids?: string[]
}

/** The body of `ecommerce.updateProductImage`. */
export interface ProductImageUpdate {
  id?: string | undefined
  url?: string | undefined
  variant_ids?: readonly string[] | undefined
}

/** The answer of `ecommerce.getProductImages`. */
export interface ProductImages {
  /** @readonly */
  _links?: Link[]
  images: ProductImage[]
  product_id?: string
  store_id?: string
  /** @readonly */
  total_items: number
}

/** The body of `ecommerce.updateStoreProduct`. */
export interface ProductUpdate {
  description?: string | undefined
  handle?: string | undefined
  image_url?: string | undefined
  images?: readonly ProductImageUpdate[] | undefined
  /** @format date-time */
  published_at_foreign?: string | Date | undefined
  title?: string | undefined
  type?: string | undefined
  url?: string | undefined
  variants?: readonly ProductVariantUpdate[] | undefined
  vendor?: string | undefined
}

/**
 * The answer of `ecommerce.getProductVariant`, `ecommerce.updateProductVariant`, `ecommerce.addProductVariants`, …
 */
export interface ProductVariant {
  /** @readonly */
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
  title?: string
  /** @format date-time @readonly */
  updated_at?: string
  url?: string
  visibility?: string
}

/** The body of `ecommerce.updateProductVariant`. */
export interface ProductVariantUpdate {
  backorders?: string | undefined
  image_url?: string | undefined
  inventory_quantity?: number | undefined
  price?: number | undefined
  sku?: string | undefined
  title?: string | undefined
  url?: string | undefined
  visibility?: string | undefined
}

/** The answer of `ecommerce.getProductVariants`. */
export interface ProductVariants {
  /** @readonly */
  _links?: Link[]
  product_id?: string
  store_id?: string
  /** @readonly */
  total_items: number
  variants: ProductVariant[]
}

/** The answer of `ecommerce.getAllStoreProducts`. */
export interface Products {
  /** @readonly */
  _links?: Link[]
  products: Product[]
  store_id?: string
  /** @readonly */
  total_items: number
}

/** The answer of `ecommerce.getPromoCode`, `ecommerce.updatePromoCode`, `ecommerce.addPromoCode`. */
export interface PromoCode {
  /** @readonly */
  _links?: Link[]
  code?: string
  /** @format date-time */
  created_at_foreign?: string
  enabled?: boolean
  /** @readonly */
  id: string
  redemption_url?: string
  /** @format date-time */
  updated_at_foreign?: string
  usage_count?: number
}

/** The body of `ecommerce.updatePromoCode`. */
export interface PromoCodeUpdate {
  code?: string | undefined
  /** @format date-time */
  created_at_foreign?: string | Date | undefined
  enabled?: boolean | undefined
  redemption_url?: string | undefined
  /** @format date-time */
  updated_at_foreign?: string | Date | undefined
  usage_count?: number | undefined
}

/** The answer of `ecommerce.getPromoCodes`. */
export interface PromoCodes {
  /** @readonly */
  _links?: Link[]
  promo_codes: PromoCode[]
  store_id?: string
  /** @readonly */
  total_items: number
}

/** The answer of `ecommerce.getPromoRule`, `ecommerce.updatePromoRule`, `ecommerce.addPromoRules`. */
export interface PromoRule {
  /** @readonly */
  _links?: Link[]
  /** @format float */
  amount?: number
  /** @format date-time */
  created_at_foreign?: string
  description?: string
  enabled?: boolean
  /** @format date-time */
  ends_at?: string
  /** @readonly */
  id: string
  /** @format date-time */
  starts_at?: string
  target?: OpenEnum<'per_item' | 'total' | 'shipping'>
  title?: string
  type?: OpenEnum<'fixed' | 'percentage'>
  /** @format date-time */
  updated_at_foreign?: string
}

/** The body of `ecommerce.updatePromoRule`. */
export interface PromoRuleUpdate {
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

/** The answer of `ecommerce.listPromoRules`. */
export interface PromoRules {
  /** @readonly */
  _links?: Link[]
  promo_rules: PromoRule[]
  store_id?: string
  /** @readonly */
  total_items: number
}

/** The answer of `automations.getWorkflowEmailSubscriber`, `automations.addWorkflowEmailSubscriber`. */
export interface QueuedSubscriber {
  /** @readonly */
  _links?: Link[]
  email_address?: string
  /** @readonly */
  email_id?: string
  /** @readonly */
  id: string
  /** @readonly */
  list_id?: string
  /** @readonly */
  list_is_active?: boolean
  /** @format date-time @readonly */
  next_send?: string
  /** @readonly */
  workflow_id?: string
}

/** The answer of `reports.getCampaignReport`. */
export interface Report {
  /** @readonly */
  _links?: Link[]
  ab_split?: ReportAbSplit
  abuse_reports?: number
  bounces?: ReportBounces
  /** @readonly */
  campaign_title?: string
  clicks?: ReportClicks
  delivery_status?: DeliveryStatus
  ecommerce?: ReportEcommerce
  emails_sent?: number
  facebook_likes?: ReportFacebookLikes
  forwards?: ReportForwards
  id: string
  industry_stats?: ReportIndustryStats
  /** @readonly */
  list_id?: string
  /** @readonly */
  list_is_active?: boolean
  /** @readonly */
  list_name?: string
  list_stats?: ReportListStats
  opens?: ReportOpens
  preview_text?: string
  /** @format date-time @readonly */
  rss_last_send?: string
  /** @format date-time @readonly */
  send_time?: string
  share_report?: ReportShareReport
  /** @readonly */
  subject_line?: string
  timeseries?: ReportHour[]
  timewarp?: ReportTimeZone[]
  type?: string
  /** @readonly */
  unsubscribed?: number
}

export interface ReportAbSplit {
  a?: ReportAbSplitGroup
  b?: ReportAbSplitGroup
}

export interface ReportAbSplitGroup {
  abuse_reports?: number
  bounces?: number
  forwards?: number
  forwards_opens?: number
  last_open?: string
  opens?: number
  recipient_clicks?: number
  unique_opens?: number
  unsubs?: number
}

/** The answer of `reports.getCampaignAbuseReports`. */
export interface ReportAbuseReports {
  /** @readonly */
  _links?: Link[]
  abuse_reports: AbuseReport[]
  /** @readonly */
  campaign_id?: string
  /** @readonly */
  total_items: number
}

/** The answer of `reports.getCampaignAdvice`. */
export interface ReportAdvice {
  /** @readonly */
  _links?: Link[]
  advice: ReportAdviceEntry[]
  /** @readonly */
  campaign_id?: string
  /** @readonly */
  total_items: number
}

export interface ReportAdviceEntry {
  /** @readonly */
  _links?: Link[]
  /** @readonly */
  message?: string
  /** @readonly */
  type?: OpenEnum<'negative' | 'positive' | 'neutral'>
}

export interface ReportBounces {
  hard_bounces?: number
  soft_bounces?: number
  syntax_errors?: number
}

/** The answer of `reports.getCampaignClickDetailsForLink`. */
export interface ReportClickDetail {
  /** @readonly */
  _links?: Link[]
  ab_split?: ReportClickDetailAbSplit
  /** @readonly */
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

export interface ReportClickDetailAbSplit {
  a?: ReportClickDetailAbSplitA
  b?: ReportClickDetailAbSplitB
}

export interface ReportClickDetailAbSplitA {
  /** @readonly */
  click_percentage_a?: number
  /** @readonly */
  total_clicks_a?: number
  /** @readonly */
  unique_click_percentage_a?: number
  /** @readonly */
  unique_clicks_a?: number
}

export interface ReportClickDetailAbSplitB {
  /** @readonly */
  click_percentage_b?: number
  /** @readonly */
  total_clicks_b?: number
  /** @readonly */
  unique_click_percentage_b?: number
  /** @readonly */
  unique_clicks_b?: number
}

/** The answer of `reports.getSubscriberInfo`. */
export interface ReportClickDetailMember {
  /** @readonly */
  _links?: Link[]
  /** @readonly */
  campaign_id?: string
  /** @readonly */
  clicks?: number
  /** @readonly */
  contact_status?: string
  /** @readonly */
  email_address?: string
  /** @readonly */
  email_id?: string
  /** @readonly */
  list_id?: string
  /** @readonly */
  list_is_active?: boolean
  merge_fields?: Record<string, unknown>
  /** @readonly */
  url_id?: string
  /** @readonly */
  vip?: boolean
}

/** The answer of `reports.getSubscribersInfo`. */
export interface ReportClickDetailMembers {
  /** @readonly */
  _links?: Link[]
  /** @readonly */
  campaign_id?: string
  members: ReportClickDetailMember[]
  /** @readonly */
  total_items: number
}

/** The answer of `reports.getCampaignClickDetails`. */
export interface ReportClickDetails {
  /** @readonly */
  _links?: Link[]
  /** @readonly */
  campaign_id?: string
  /** @readonly */
  total_items: number
  urls_clicked: ReportClickDetail[]
}

export interface ReportClicks {
  click_rate?: number
  clicks_total?: number
  /** @format date-time */
  last_click?: string
  unique_clicks?: number
  unique_subscriber_clicks?: number
}

export interface ReportEcommerce {
  /** @readonly */
  currency_code?: string
  /** @readonly */
  total_orders?: number
  /** @readonly */
  total_revenue?: number
  /** @readonly */
  total_spent?: number
}

/** The answer of `reports.getEepurlActivityForCampaign`. */
export interface ReportEepurl {
  /** @readonly */
  _links?: Link[]
  /** @readonly */
  campaign_id?: string
  clicks?: ReportEepurlClicks
  /** @readonly */
  eepurl?: string
  /** @readonly */
  referrers: ReportEepurlReferrer[]
  /** @readonly */
  total_items: number
  twitter?: ReportEepurlTwitter
}

export interface ReportEepurlClicks {
  /** @readonly */
  clicks?: number
  /** @format date-time @readonly */
  first_click?: string
  /** @format date-time @readonly */
  last_click?: string
  /** @readonly */
  locations?: ReportEepurlClicksLocation[]
}

export interface ReportEepurlClicksLocation {
  country?: string
  region?: string
}

export interface ReportEepurlReferrer {
  clicks?: number
  /** @format date-time */
  first_click?: string
  /** @format date-time */
  last_click?: string
  referrer?: string
}

export interface ReportEepurlTweet {
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

export interface ReportEepurlTwitter {
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

export interface ReportEmailAction {
  action?: string
  ip?: string
  /** @format date-time */
  timestamp?: string
  type?: string
  url?: string
}

/** The answer of `reports.getEmailActivityForCampaign`. */
export interface ReportEmailActivity {
  /** @readonly */
  _links?: Link[]
  /** @readonly */
  campaign_id?: string
  emails: ReportEmailActivityEntry[]
  /** @readonly */
  total_items: number
}

/** The answer of `reports.getEmailActivityForSubscriber`. */
export interface ReportEmailActivityEntry {
  /** @readonly */
  _links?: Link[]
  activity?: ReportEmailAction[]
  /** @readonly */
  campaign_id?: string
  /** @readonly */
  email_address?: string
  /** @readonly */
  email_id?: string
  /** @readonly */
  list_id?: string
  /** @readonly */
  list_is_active?: boolean
}

export interface ReportFacebookLikes {
  facebook_likes?: number
  recipient_likes?: number
  unique_likes?: number
}

export interface ReportForwards {
  forwards_count?: number
  forwards_opens?: number
}

export interface ReportHour {
  emails_sent?: number
  recipients_clicks?: number
  /** @format date-time */
  timestamp?: string
  unique_opens?: number
}

export interface ReportIndustryStats {
  abuse_rate?: number
  bounce_rate?: number
  click_rate?: number
  open_rate?: number
  type?: string
  unopen_rate?: number
  unsub_rate?: number
}

export interface ReportListStats {
  /** @readonly */
  click_rate?: number
  /** @readonly */
  open_rate?: number
  /** @readonly */
  sub_rate?: number
  /** @readonly */
  unsub_rate?: number
}

export interface ReportLocation {
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
export interface ReportLocations {
  /** @readonly */
  _links?: Link[]
  /** @readonly */
  campaign_id?: string
  locations: ReportLocation[]
  /** @readonly */
  total_items: number
}

/** The answer of `reports.getSubscriberInfoForOpenedCampaign`. */
export interface ReportOpenDetail {
  /** @readonly */
  _links?: Link[]
  /** @readonly */
  campaign_id?: string
  /** @readonly */
  contact_status?: string
  /** @readonly */
  email_address?: string
  /** @readonly */
  email_id?: string
  /** @readonly */
  list_id?: string
  /** @readonly */
  list_is_active?: boolean
  merge_fields?: Record<string, unknown>
  opens?: ReportOpenDetailOpen[]
  /** @readonly */
  opens_count?: number
  /** @readonly */
  vip?: boolean
}

export interface ReportOpenDetailOpen {
  /** @format date-time */
  timestamp?: string
}

/** The answer of `reports.getCampaignOpenDetails`. */
export interface ReportOpenDetails {
  /** @readonly */
  _links?: Link[]
  /** @readonly */
  campaign_id?: string
  members: ReportOpenDetail[]
  /** @readonly */
  total_items: number
  total_opens?: number
}

export interface ReportOpens {
  /** @format date-time */
  last_open?: string
  open_rate?: number
  opens_total?: number
  unique_opens?: number
}

/** The answer of `reports.getCampaignRecipient`. */
export interface ReportRecipient {
  /** @readonly */
  _links?: Link[]
  absplit_group?: OpenEnum<'a' | 'b' | 'winner'>
  /** @readonly */
  campaign_id?: string
  /** @readonly */
  email_address?: string
  /** @readonly */
  email_id?: string
  gmt_offset?: number
  /** @format date-time */
  last_open?: string
  /** @readonly */
  list_id?: string
  /** @readonly */
  list_is_active?: boolean
  merge_fields?: Record<string, unknown>
  open_count?: number
  status?: OpenEnum<'sent' | 'hard' | 'soft'>
  /** @readonly */
  vip?: boolean
}

/** The answer of `reports.getCampaignRecipients`. */
export interface ReportRecipients {
  /** @readonly */
  _links?: Link[]
  /** @readonly */
  campaign_id?: string
  sent_to: ReportRecipient[]
  /** @readonly */
  total_items: number
}

export interface ReportShareReport {
  /** @readonly */
  share_password?: string
  /** @readonly */
  share_url?: string
}

/** The answer of `reports.getSubReportsForCampaign`. */
export interface ReportSubReports {
  /** @readonly */
  _links?: Link[]
  campaign_id?: string
  reports: Report[]
  /** @readonly */
  total_items: number
}

export interface ReportTimeZone {
  bounces?: number
  clicks?: number
  gmt_offset?: number
  /** @format date-time */
  last_click?: string
  /** @format date-time */
  last_open?: string
  opens?: number
  unique_clicks?: number
  unique_opens?: number
}

/** The answer of `reports.getUnsubscribedListMember`. */
export interface ReportUnsubscribe {
  /** @readonly */
  _links?: Link[]
  /** @readonly */
  campaign_id?: string
  /** @readonly */
  email_address?: string
  /** @readonly */
  email_id?: string
  /** @readonly */
  list_id?: string
  /** @readonly */
  list_is_active?: boolean
  merge_fields?: Record<string, unknown>
  /** @readonly */
  reason?: string
  /** @format date-time @readonly */
  timestamp?: string
  /** @readonly */
  vip?: boolean
}

/** The answer of `reports.getUnsubscribedListForCampaign`. */
export interface ReportUnsubscribes {
  /** @readonly */
  _links?: Link[]
  /** @readonly */
  campaign_id?: string
  /** @readonly */
  total_items: number
  unsubscribes: ReportUnsubscribe[]
}

/** The answer of `reports.getAllCampaignReports`. */
export interface Reports {
  /** @readonly */
  _links?: Link[]
  reports: Report[]
  /** @readonly */
  total_items: number
}

export interface SavedSegmentOptions {
  conditions?: SegmentCondition[] | undefined
  match?: OpenEnum<'any' | 'all'> | undefined
  saved_segment_id?: number | undefined
}

/** The answer of `lists.getSegment`, `lists.updateSegment`, `lists.createSegment`. */
export interface Segment {
  /** @readonly */
  _links?: Link[]
  /** @format date-time @readonly */
  created_at?: string
  /** @readonly */
  id: number
  /** @readonly */
  list_id?: string
  /** @readonly */
  member_count?: number
  name?: string
  options?: SegmentOptions
  /** @readonly */
  type?: OpenEnum<'saved' | 'static' | 'fuzzy'>
  /** @format date-time @readonly */
  updated_at?: string
}

export type SegmentCondition =
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
export interface SegmentMember {
  /** @readonly */
  _links?: Link[]
  /** @readonly */
  email_address?: string
  /** @readonly */
  email_client?: string
  email_type?: string
  /** @readonly */
  id: string
  interests?: Record<string, boolean>
  /** @readonly */
  ip_opt?: string
  /** @readonly */
  ip_signup?: string
  language?: string
  /** @format date-time @readonly */
  last_changed?: string
  last_note?: ListMemberLastNote
  /** @readonly */
  list_id?: string
  location?: BatchedListMemberLocation
  /** @readonly */
  member_rating?: number
  merge_fields?: Record<string, unknown>
  stats?: BatchedListMemberStats
  status?: OpenEnum<'subscribed' | 'unsubscribed' | 'cleaned' | 'pending' | 'transactional'>
  /** @format date-time @readonly */
  timestamp_opt?: string
  /** @format date-time @readonly */
  timestamp_signup?: string
  /** @readonly */
  unique_email_id?: string
  vip?: boolean
}

/** The answer of `lists.getSegmentMembersList`. */
export interface SegmentMembers {
  /** @readonly */
  _links?: Link[]
  members: SegmentMember[]
  /** @readonly */
  total_items: number
}

/** The body of `lists.batchSegmentMembers`. */
export interface SegmentMembersBatch {
  members_to_add?: readonly string[] | undefined
  members_to_remove?: readonly string[] | undefined
}

/** The answer of `lists.batchSegmentMembers`. */
export interface SegmentMembersBatchResult {
  /** @readonly */
  _links?: Link[]
  error_count?: number
  errors?: SegmentMembersError[]
  members_added?: BatchedListMember[]
  members_removed?: BatchedListMember[]
  total_added?: number
  total_removed?: number
}

export interface SegmentMembersError {
  email_addresses?: string[]
  error?: string
}

export interface SegmentOptions {
  conditions?: SegmentCondition[] | undefined
  match?: OpenEnum<'any' | 'all'> | undefined
}

/** The body of `lists.updateSegment`. */
export interface SegmentUpdate {
  name: string
  options?: SegmentOptions | undefined
  static_segment?: readonly string[] | undefined
}

/** The answer of `lists.listSegments`. */
export interface Segments {
  /** @readonly */
  _links?: Link[]
  /** @readonly */
  list_id?: string
  segments: Segment[]
  /** @readonly */
  total_items: number
}

export interface SelectMergeCondition {
  condition_type?: 'SelectMerge' | undefined
  field: string
  op: OpenEnum<'is' | 'not' | 'blank' | 'blank_not' | 'notcontain' | 'contains'>
  value?: string | undefined
}

/** The answer of `campaigns.getSendChecklist`. */
export interface SendChecklist {
  /** @readonly */
  _links?: Link[]
  is_ready?: boolean
  items?: SendChecklistItem[]
}

export interface SendChecklistItem {
  details?: string
  heading?: string
  id: number
  type?: OpenEnum<'success' | 'warning' | 'error'>
}

export interface SentActivity {
  activity_type: 'sent'
  campaign_id?: string
  campaign_title?: string
  /** @format date-time */
  created_at_timestamp?: string
}

/** The answer of `lists.updateListSignupForm`. */
export interface SignupForm {
  /** @readonly */
  _links?: Link[]
  contents?: SignupFormContent[]
  header?: SignupFormHeader
  /** @readonly */
  list_id?: string
  signup_form_url?: string
  styles?: SignupFormStyle[]
}

export interface SignupFormContent {
  section?: OpenEnum<'signup_message' | 'unsub_message' | 'signup_thank_you_title'> | undefined
  value?: string | undefined
}

export interface SignupFormHeader {
  image_align?: OpenEnum<'none' | 'left' | 'center' | 'right'> | undefined
  image_alt?: string | undefined
  image_border_color?: string | undefined
  image_border_style?: OpenEnum<'none' | 'solid' | 'dotted' | 'dashed' | 'double' | 'groove' | 'outset' | 'inset' | 'ridge'> | undefined
  image_border_width?: string | undefined
  image_height?: string | undefined
  image_link?: string | undefined
  image_target?: OpenEnum<'_blank' | 'null'> | undefined
  image_url?: string | undefined
  image_width?: string | undefined
  text?: string | undefined
}

export interface SignupFormStyle {
  options?: SignupFormStyleOption[] | undefined
  selector?: OpenEnum<'page_background' | 'page_header' | 'page_outer_wrapper' | 'body_background' | 'body_link_style' | 'forms_buttons' | 'forms_buttons_hovered' | 'forms_field_label' | 'forms_field_text' | 'forms_required' | 'forms_required_legend' | 'forms_help_text' | 'forms_errors' | 'monkey_rewards_badge'> | undefined
}

export interface SignupFormStyleOption {
  property?: string | undefined
  value?: string | undefined
}

/** The body of `lists.updateListSignupForm`. */
export interface SignupFormUpdate {
  contents?: readonly SignupFormContent[] | undefined
  header?: SignupFormHeader | undefined
  styles?: readonly SignupFormStyle[] | undefined
}

/** The answer of `lists.getListSignupForms`. */
export interface SignupForms {
  /** @readonly */
  _links?: Link[]
  list_id?: string
  signup_forms: SignupForm[]
  /** @readonly */
  total_items: number
}

export interface SignupSourceCondition {
  condition_type: 'SignupSource'
  field: OpenEnum<'source'>
  op: OpenEnum<'source_is' | 'source_not'>
  value?: string | undefined
}

export interface SiteScript {
  fragment?: string
  url?: string
}

export interface SocialAgeCondition {
  condition_type?: 'SocialAge' | undefined
  field: OpenEnum<'social_age'>
  op: OpenEnum<'is' | 'not'>
  value: OpenEnum<'18-24' | '25-34' | '35-54' | '55+'>
}

export interface SocialGenderCondition {
  condition_type?: 'SocialGender' | undefined
  field: OpenEnum<'social_gender'>
  op: OpenEnum<'is' | 'not'>
  value: OpenEnum<'male' | 'female'>
}

export interface SocialInfluenceCondition {
  condition_type?: 'SocialInfluence' | undefined
  field: OpenEnum<'social_influence'>
  op: OpenEnum<'is' | 'not' | 'greater' | 'less'>
  value: number
}

export interface SocialNetworkFollowCondition {
  condition_type?: 'SocialNetworkFollow' | undefined
  field: OpenEnum<'social_network'>
  op: OpenEnum<'follow' | 'notfollow'>
  value: OpenEnum<'twitter_follow'>
}

export interface SocialNetworkMemberCondition {
  condition_type?: 'SocialNetworkMember' | undefined
  field: OpenEnum<'social_network'>
  op: OpenEnum<'member' | 'notmember'>
  value: OpenEnum<'twitter' | 'facebook' | 'linkedin' | 'flickr' | 'foursquare' | 'lastfm' | 'myspace' | 'quora' | 'vimeo' | 'yelp' | 'youtube'>
}

export interface SquatterSignupActivity {
  activity_type: 'squatter_signup'
  /** @format date-time */
  created_at_timestamp?: string
  outreach_id?: string
  outreach_title?: string
}

export interface StaticSegmentCondition {
  condition_type?: 'StaticSegment' | undefined
  field: OpenEnum<'static_segment'>
  op: OpenEnum<'static_is' | 'static_not'>
  value: number
}

/** The answer of `ecommerce.getStore`, `ecommerce.updateStore`, `ecommerce.addStore`. */
export interface Store {
  /** @readonly */
  _links?: Link[]
  address?: StoreAddress
  automations?: StoreAutomations
  connected_site?: StoreConnectedSite
  /** @format date-time @readonly */
  created_at?: string
  currency_code?: string
  domain?: string
  email_address?: string
  /** @readonly */
  id: string
  is_syncing?: boolean
  /** @readonly */
  list_id?: string
  /** @readonly */
  list_is_active?: boolean
  money_format?: string
  name?: string
  phone?: string
  platform?: string
  primary_locale?: string
  timezone?: string
  /** @format date-time @readonly */
  updated_at?: string
}

export interface StoreAddress {
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

export interface StoreAutomation {
  /** @readonly */
  id: string
  /** @readonly */
  is_supported?: boolean
  /** @readonly */
  status?: OpenEnum<'save' | 'sending' | 'paused'>
}

export interface StoreAutomations {
  abandoned_browse?: StoreAutomation
  abandoned_cart?: StoreAutomation
}

export interface StoreConnectedSite {
  /** @readonly */
  site_foreign_id?: string
  site_script?: SiteScript
}

/** The body of `ecommerce.updateStore`. */
export interface StoreUpdate {
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

/** The answer of `ecommerce.stores`. */
export interface Stores {
  /** @readonly */
  _links?: Link[]
  stores: Store[]
  /** @readonly */
  total_items: number
}

/**
 * The body of `automations.addWorkflowEmailSubscriber`, `automations.removeWorkflowEmailSubscriber`, `customerJourneys.trigger`, …
 */
export interface SubscriberAddress {
  email_address: string
}

/** The answer of `reporting.getSurveyReport`. */
export interface Survey {
  /** @format date-time @readonly */
  created_at?: string
  /** @readonly */
  id: string
  /** @readonly */
  list_id?: string
  /** @readonly */
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
  /** @readonly */
  web_id?: number
}

export interface SurveyContact {
  /** @readonly */
  avatar_url?: string
  /** @readonly */
  consents_to_one_to_one_messaging?: boolean
  /** @readonly */
  contact_id?: string
  /** @readonly */
  email?: string
  /** @readonly */
  email_id?: string
  /** @readonly */
  full_name?: string
  /** @readonly */
  status?: OpenEnum<'Subscribed' | 'Unsubscribed' | 'Non-Subscribed' | 'Cleaned' | 'Archived'>
}

export interface SurveyMonkeyCondition {
  condition_type?: 'SurveyMonkey' | undefined
  field: OpenEnum<'survey_monkey'>
  op: OpenEnum<'started' | 'completed' | 'not_started' | 'not_completed'>
  value: string
}

/** The answer of `reporting.getSurveyQuestionReport`. */
export interface SurveyQuestion {
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

export interface SurveyQuestionAnswer {
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
export interface SurveyQuestionAnswers {
  /** @readonly */
  _links?: Link[]
  answers: SurveyQuestionAnswer[]
  /** @readonly */
  total_items: number
}

export interface SurveyQuestionContactCounts {
  known?: number
  new?: number
  unknown?: number
}

export interface SurveyQuestionMergeField {
  /** @readonly */
  id: number
  /** @readonly */
  label?: string
  /** @readonly */
  type?: OpenEnum<'text' | 'number' | 'address' | 'phone' | 'date' | 'url' | 'imageurl' | 'radio' | 'dropdown' | 'birthday' | 'zip'>
}

export interface SurveyQuestionOption {
  count?: number
  id: string
  label?: string
}

/** The answer of `reporting.getSurveyQuestionReportsAll`. */
export interface SurveyQuestions {
  /** @readonly */
  _links?: Link[]
  questions: SurveyQuestion[]
  /** @readonly */
  total_items: number
}

/** The answer of `reporting.getSurveyResponse`. */
export interface SurveyResponse {
  contact?: SurveyContact
  is_new_contact?: boolean
  /** @readonly */
  response_id?: string
  results?: SurveyResponseResult[]
  /** @format date-time @readonly */
  submitted_at?: string
}

export interface SurveyResponseActivity {
  activity_type: 'survey_response'
  /** @format date-time */
  created_at_timestamp?: string
  survey_id?: string
  survey_title?: string
}

export interface SurveyResponseResult {
  answer?: string
  query?: string
  question_id?: string
  question_type?: OpenEnum<'pickOne' | 'pickMany' | 'range' | 'text' | 'email'>
}

/** The answer of `reporting.getSurveyResponsesAll`. */
export interface SurveyResponses {
  /** @readonly */
  _links?: Link[]
  responses: SurveyResponse[]
  /** @readonly */
  total_items: number
}

/** The answer of `reporting.getSurveyReportsAll`. */
export interface Surveys {
  /** @readonly */
  _links?: Link[]
  surveys: Survey[]
  /** @readonly */
  total_items: number
}

/** The answer of `templates.getTemplate`, `templates.updateTemplate`, `templates.create`. */
export interface Template {
  /** @readonly */
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
  name?: string
  /** @readonly */
  responsive?: boolean
  /** @readonly */
  share_url?: string
  /** @readonly */
  thumbnail?: string
  /** @readonly */
  type?: string
}

/** The answer of `templates.getDefaultContentForTemplate`. */
export interface TemplateDefaultContent {
  /** @readonly */
  _links?: Link[]
  sections?: Record<string, unknown>
}

/** The body of `templates.updateTemplate`, `templates.create`. */
export interface TemplateInput {
  folder_id?: string | undefined
  html: string
  name: string
}

/** The answer of `templates.list`. */
export interface Templates {
  /** @readonly */
  _links?: Link[]
  templates: Template[]
  /** @readonly */
  total_items: number
}

export interface TextMergeCondition {
  condition_type?: 'TextMerge' | undefined
  field: string
  op: OpenEnum<'is' | 'not' | 'contains' | 'notcontain' | 'starts' | 'ends' | 'greater' | 'less' | 'blank' | 'blank_not'>
  value?: string | undefined
}

export interface UnsubscribeActivity {
  activity_type: 'unsub'
  campaign_id?: string
  campaign_title?: string
  /** @format date-time */
  created_at_timestamp?: string
  is_admin_unsubscribed?: boolean
  unsubscribe_reason?: string
}

export interface VIPCondition {
  condition_type?: 'VIP' | undefined
  field: OpenEnum<'gmonkey'>
  op: OpenEnum<'member' | 'notmember'>
}

export interface VariateContent {
  content_label?: string
  html?: string
  plain_text?: string
}

export interface VariateContentInput {
  archive?: ContentArchive | undefined
  content_label: string
  html?: string | undefined
  plain_text?: string | undefined
  template?: ContentTemplate | undefined
  url?: string | undefined
}

/**
 * The answer of `verifiedDomains.createVerifiedDomain`, `verifiedDomains.getDomain`, `verifiedDomains.submitDomainVerification`.
 */
export interface VerifiedDomain {
  /** @readonly */
  authenticated?: boolean
  /** @readonly */
  domain?: string
  /** @readonly */
  verification_email?: string
  /** @format date-time @readonly */
  verification_sent?: string
  /** @readonly */
  verified?: boolean
}

/** The answer of `verifiedDomains.getVerifiedDomainsAll`. */
export interface VerifiedDomains {
  /** @readonly */
  domains: VerifiedDomain[]
  /** @readonly */
  total_items: number
}

export interface WebsiteSignupActivity {
  activity_type: 'website_signup'
  /** @format date-time */
  created_at_timestamp?: string
  outreach_id?: string
  outreach_title?: string
}

export interface ZipMergeCondition {
  condition_type?: 'ZipMerge' | undefined
  extra: string
  field: string
  op: OpenEnum<'geoin'>
  value: string
}
