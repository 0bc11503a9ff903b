// Made by `npm run generate` from scripts/spec/mailchimp-3.0.55.json: do not edit.
import type { Complete } from './complete.js'
import type { OpenEnum } from './open-enum.js'

/** The answer of `reports.getCampaignAbuseReport`, `lists.getListAbuseReportDetails`. */
export interface AbuseReport {
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
  /** False when the audience was deleted or disabled. @readonly */
  list_is_active?: boolean
  /** Values of the merge fields by tag: `FNAME`, `ADDRESS`. */
  merge_fields?: Record<string, unknown>
  /** @readonly */
  vip?: boolean
}

/** The answer of `root.getRoot`. */
export interface Account {
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
export interface AccountExports {
  /** Related resources. @readonly */
  _links?: Link[]
  exports: AccountExport[]
  /** How many there are on all pages. @readonly */
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
  /** Related resources. @readonly */
  _links?: Link[]
  orders: Order[]
  /** How many there are on all pages. @readonly */
  total_items: number
}

/** The answer of `activityFeed.getChimpChatter`. */
export interface ActivityFeedChimpChatter {
  /** Related resources. @readonly */
  _links?: Link[]
  /** @readonly */
  chimp_chatter: ChimpChatterEntry[]
  /** How many there are on all pages. @readonly */
  total_items: number
}

export interface AddressMergeCondition {
  /** What kind of condition this is. */
  condition_type?: 'AddressMerge' | undefined
  /** What is compared. */
  field: string
  /** How it is compared. */
  op: OpenEnum<'contains' | 'notcontain' | 'blank' | 'blank_not'>
  /** What it is compared with. */
  value?: string | undefined
}

export interface AimCondition {
  /** What kind of condition this is. */
  condition_type?: 'Aim' | undefined
  /** What is compared. */
  field?: OpenEnum<'aim'> | undefined
  /** How it is compared. */
  op?: OpenEnum<'open' | 'click' | 'sent' | 'noopen' | 'noclick' | 'nosent'> | undefined
  /** What it is compared with. */
  value?: string | undefined
}

/** The answer of `authorizedApps.get`. */
export interface AuthorizedApp {
  /** Related resources. @readonly */
  _links?: Link[]
  description?: string
  id: number
  name?: string
  users?: string[]
}

/** The answer of `authorizedApps.list`. */
export interface AuthorizedApps {
  /** Related resources. @readonly */
  _links?: Link[]
  apps: AuthorizedApp[]
  /** How many there are on all pages. @readonly */
  total_items: number
}

/** The answer of `automations.get`, `automations.create`. */
export interface Automation {
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

export interface AutomationCondition {
  /** What kind of condition this is. */
  condition_type?: 'Automation' | undefined
  /** What is compared. */
  field: OpenEnum<'automation'>
  /** How it is compared. */
  op: OpenEnum<'started' | 'completed' | 'not_started' | 'not_completed'>
  /** What it is compared with. */
  value: string
}

/** The answer of `automations.getWorkflowEmail`, `automations.updateWorkflowEmail`. */
export interface AutomationEmail {
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
  /** The id that stands in addresses of the web application. @readonly */
  web_id?: number
  /** @readonly */
  workflow_id?: string
}

export interface AutomationEmailDelay {
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

export interface AutomationEmailDelayInput {
  action: OpenEnum<'signup' | 'ecomm_abandoned_browse' | 'ecomm_abandoned_cart'>
  amount?: number | undefined
  direction?: OpenEnum<'after'> | undefined
  type?: OpenEnum<'now' | 'day' | 'hour' | 'week'> | undefined
}

/** The answer of `automations.getWorkflowEmailSubscriberQueue`. */
export interface AutomationEmailQueue {
  /** Related resources. @readonly */
  _links?: Link[]
  /** The MD5 of the lower-case address. @readonly */
  email_id?: string
  /** @readonly */
  queue: QueuedSubscriber[]
  /** How many there are on all pages. @readonly */
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
  /** Related resources. @readonly */
  _links?: Link[]
  emails: AutomationEmail[]
  /** How many there are on all pages. @readonly */
  total_items: number
}

export interface AutomationRecipients {
  /** The audience's id. */
  list_id?: string
  /** False when the audience was deleted or disabled. @readonly */
  list_is_active?: boolean
  /** The audience's name. */
  list_name?: string
  segment_opts?: SavedSegmentOptions
  store_id?: string
}

export interface AutomationRecipientsInput {
  /** The audience's id. */
  list_id?: string | undefined
  store_id?: string | undefined
}

/**
 * The answer of `automations.getRemovedWorkflowEmailSubscriber`, `automations.removeWorkflowEmailSubscriber`.
 */
export interface AutomationRemovedSubscriber {
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
export interface AutomationRemovedSubscribers {
  /** Related resources. @readonly */
  _links?: Link[]
  /** @readonly */
  subscribers: AutomationRemovedSubscriber[]
  /** How many there are on all pages. @readonly */
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
  /** Related resources. @readonly */
  _links?: Link[]
  automations: Automation[]
  /** How many there are on all pages. @readonly */
  total_items: number
}

/**
 * How far a batch is.
 * The answer of `batches.status`, `batches.start`.
 */
export interface Batch {
  /** Related resources. @readonly */
  _links?: Link[]
  /** When all operations were done. @format date-time @readonly */
  completed_at?: string
  /** How many operations failed. @readonly */
  errored_operations?: number
  /** How many operations are done, failed ones too. @readonly */
  finished_operations?: number
  /** Its id. @readonly */
  id: string
  /** Where the results are, once it is finished; read the batch again when it has expired. @readonly */
  response_body_url?: string
  /** What is happening. @readonly */
  status?: OpenEnum<'pending' | 'preprocessing' | 'started' | 'finalizing' | 'finished'>
  /** When it was received. @format date-time @readonly */
  submitted_at?: string
  /** How many operations there are; a read of many pages counts each page. @readonly */
  total_operations?: number
}

export interface BatchDelivery {
  batch_count: number
  batch_delay: number
}

/** One operation of a batch. */
export interface BatchOperation {
  /** The body, as JSON text. */
  body?: string | undefined
  /** The method. */
  method: OpenEnum<'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'>
  /** A name of your own, which stands in the results. */
  operation_id?: string | undefined
  /** The query, by name. */
  params?: object | undefined
  /** The path below `/3.0`: `/lists/a1b2c3d4e5/members`. */
  path: string
}

/** The answer of `batchWebhooks.get`, `batchWebhooks.update`, … */
export interface BatchWebhook {
  /** Related resources. @readonly */
  _links?: Link[]
  enabled?: boolean
  /** @readonly */
  id: string
  url: string
}

/** The body of `batchWebhooks.update`. */
export interface BatchWebhookUpdate {
  enabled?: boolean | undefined
  url?: string | undefined
}

/** The answer of `batchWebhooks.list`. */
export interface BatchWebhooks {
  /** Related resources. @readonly */
  _links?: Link[]
  /** How many there are on all pages. @readonly */
  total_items: number
  webhooks: BatchWebhook[]
}

export interface BatchedListMember {
  /** Related resources. @readonly */
  _links: Link[]
  /** Their address. */
  email_address: string
  /** The program they read mail with. @readonly */
  email_client: string
  /** Which mail they get: `html` or `text`. */
  email_type: string
  /** The MD5 of the lower-case address: the `subscriber_hash` of other calls. @readonly */
  id: string
  /** Whether they have an interest, by its id. */
  interests: Record<string, boolean>
  /** The IP address from which they confirmed. @readonly */
  ip_opt: string
  /** The IP address from which they signed up. @readonly */
  ip_signup: string
  /** Their language, as a code. */
  language: string
  /** When any of this changed last. @format date-time @readonly */
  last_changed: string
  /** The last note about them; missing where there is none. */
  last_note?: ListMemberLastNote
  /** The audience's id. @readonly */
  list_id: string
  /** Where they are. */
  location: BatchedListMemberLocation
  /** How engaged they are, in stars from 1 to 5. @readonly */
  member_rating: number
  /** Values of the merge fields by tag: `FNAME`, `ADDRESS`. */
  merge_fields: Record<string, unknown>
  /** How often they open and click. */
  stats: BatchedListMemberStats
  /** Whether they get mail; `pending` until they confirm, `cleaned` after bounces. */
  status: OpenEnum<'subscribed' | 'unsubscribed' | 'cleaned' | 'pending' | 'transactional'>
  /** Up to 50 of their tags; `lists.getListMemberTags` has all. */
  tags: ListMemberTag[]
  /** How many tags they have. @readonly */
  tags_count: number
  /** When they confirmed. @format date-time @readonly */
  timestamp_opt: string
  /** When they signed up. @format date-time @readonly */
  timestamp_signup: string
  /** Stands for the address in all of Mailchimp. @readonly */
  unique_email_id: string
  /** Whether they are marked as a VIP. */
  vip: boolean
}

export interface BatchedListMemberError {
  /** Whose it is. */
  email_address: string
  /** What went wrong. */
  error: string
  /** The same as a code. */
  error_code: OpenEnum<'ERROR_CONTACT_EXISTS' | 'ERROR_GENERIC'>
  /** The field that is to blame, if one is. */
  field?: string
  /** What would be right there. */
  field_message?: string
}

export interface BatchedListMemberInput {
  /** Their address. */
  email_address?: string | undefined
  /** Which mail they get: `html` or `text`. */
  email_type?: string | undefined
  /** Whether they have an interest, by its id. */
  interests?: Record<string, boolean> | undefined
  /** The IP address from which they confirmed. */
  ip_opt?: string | undefined
  /** The IP address from which they signed up. */
  ip_signup?: string | undefined
  /** Their language, as a code. */
  language?: string | undefined
  /** Where they are. */
  location?: ListMemberLocationInput | undefined
  /** Values of the merge fields by tag: `FNAME`, `ADDRESS`. */
  merge_fields?: object | undefined
  /** `subscribed` adds them at once, `pending` mails them to confirm. */
  status?: OpenEnum<'subscribed' | 'unsubscribed' | 'cleaned' | 'pending' | 'transactional'> | undefined
  /** When they confirmed. @format date-time */
  timestamp_opt?: string | Date | undefined
  /** When they signed up. @format date-time */
  timestamp_signup?: string | Date | undefined
  /** Whether they are marked as a VIP. */
  vip?: boolean | undefined
}

export interface BatchedListMemberLocation {
  /** Country, as two letters. @readonly */
  country_code: string
  /** Hours from GMT in summer. @readonly */
  dstoff: number
  /** Hours from GMT. @readonly */
  gmtoff: number
  /** Latitude. */
  latitude: number
  /** Longitude. */
  longitude: number
  /** Time zone. @readonly */
  timezone: string
}

export interface BatchedListMemberStats {
  /** Their average click rate. @readonly */
  avg_click_rate: number
  /** Their average open rate. @readonly */
  avg_open_rate: number
}

/** The answer of `batches.list`. */
export interface Batches {
  /** Related resources. @readonly */
  _links?: Link[]
  batches: Batch[]
  /** How many there are on all pages. @readonly */
  total_items: number
}

export interface BirthdayMergeCondition {
  /** What kind of condition this is. */
  condition_type?: 'BirthdayMerge' | undefined
  /** What is compared. */
  field: string
  /** How it is compared. */
  op: OpenEnum<'is' | 'not' | 'blank' | 'blank_not'>
  /** What it is compared with. */
  value?: string | undefined
}

export interface BounceActivity {
  activity_type: 'bounce'
  bounce_has_open_activity?: boolean
  bounce_type?: OpenEnum<'hard' | 'soft'>
  /** The campaign's id. */
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

/**
 * A campaign: what is sent to whom, and how.
 * The answer of `campaigns.get`, `campaigns.update`, …
 */
export interface Campaign {
  /** Related resources. @readonly */
  _links: Link[]
  /** For the old type `absplit`: what is tested. */
  ab_split_opts?: CampaignAbSplitOpts
  /** Where it can be read on the web. @readonly */
  archive_url: string
  /** How its content is made. */
  content_type: OpenEnum<'template' | 'html' | 'url' | 'multichannel'>
  /** When it was created. @format date-time @readonly */
  create_time: string
  /** How far it is, while it is sent. */
  delivery_status: DeliveryStatus
  /** How many mails were sent. @readonly */
  emails_sent: number
  /** Its id. @readonly */
  id: string
  /** Where it can be read on the web, not shortened. @readonly */
  long_archive_url: string
  /** Always false today. @readonly */
  needs_block_refresh: boolean
  /** The campaign it came from, for RSS and automations. @readonly */
  parent_campaign_id?: string
  /** Whom it is sent to. */
  recipients: CampaignRecipients
  /** Opens and clicks, once it is sent. */
  report_summary?: CampaignReportSummary
  /** Whether it can be sent again to those who did not open it. @readonly */
  resendable: boolean
  /** For the type `rss`: the feed, and when to send. */
  rss_opts?: CampaignRssOpts
  /** When it was sent. @format date-time @readonly */
  send_time: string
  /** Subject, sender, and the like. */
  settings: CampaignSettings
  /** How social networks show it. */
  social_card: Complete<CampaignSocialCard>
  /** Where it stands: `save` is a draft. @readonly */
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
  /** What is tracked. */
  tracking: Complete<CampaignTracking>
  /** What kind of campaign it is. */
  type: OpenEnum<'regular' | 'plaintext' | 'absplit' | 'rss' | 'variate'>
  /** For the type `variate`: what is tested. */
  variate_settings?: CampaignVariateSettings
  /** The id that stands in addresses of the web application. @readonly */
  web_id: number
}

export interface CampaignAbSplitOpts {
  /** Sender in group A. */
  from_name_a: string
  /** Sender in group B. */
  from_name_b: string
  /** What decides. */
  pick_winner: OpenEnum<'opens' | 'clicks' | 'manual'>
  /** Reply address in group A. */
  reply_email_a: string
  /** Reply address in group B. */
  reply_email_b: string
  /** When group A gets it. @format date-time */
  send_time_a: string
  /** When group B gets it. @format date-time */
  send_time_b: string
  /** When the winner is sent. */
  send_time_winner: string
  /** Percentage in each group, from 1 to 50. @minimum 1 @maximum 50 */
  split_size: number
  /** What is tested. */
  split_test: OpenEnum<'subject' | 'from_name' | 'schedule'>
  /** Subject in group A. */
  subject_a: string
  /** Subject in group B. */
  subject_b: string
  /** How long to wait before deciding. */
  wait_time: number
  /** The unit of `wait_time`. */
  wait_units: OpenEnum<'hours' | 'days'>
}

/**
 * What a campaign says.
 * The answer of `campaigns.getContent`, `campaigns.setContent`.
 */
export interface CampaignContent {
  /** Related resources. @readonly */
  _links: Link[]
  /** The HTML that stands on the web. */
  archive_html: string
  /** The HTML. */
  html: string
  /** The plain text. */
  plain_text: string
  /** The contents that are tested. */
  variate_contents?: VariateContent[]
}

/**
 * What a campaign says, given in one of several ways.
 * The body of `campaigns.setContent`.
 */
export interface CampaignContentInput {
  /** An archive with the HTML and its images. */
  archive?: ContentArchive | undefined
  /** The HTML. */
  html?: string | undefined
  /** The plain text; made from the HTML where it is not given. */
  plain_text?: string | undefined
  /** A template, and what to put into it. */
  template?: ContentTemplate | undefined
  /** A page to import. */
  url?: string | undefined
  /** Contents to test, for the type `variate`. */
  variate_contents?: readonly VariateContentInput[] | undefined
}

export interface CampaignDefaults {
  /** The address that mail comes from. */
  from_email: string
  /** The name that mail comes from. */
  from_name: string
  /** The language of the forms. */
  language: string
  /** The subject line. */
  subject: string
}

export interface CampaignDefaultsInput {
  /** The address that mail comes from. */
  from_email: string
  /** The name that mail comes from. */
  from_name: string
  /** The language of the forms. */
  language: string
  /** The subject line. */
  subject: string
}

/** The answer of `campaigns.getFeedbackMessage`, `campaigns.updateFeedbackMessage`, … */
export interface CampaignFeedbackMessage {
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
export interface CampaignFeedbackMessages {
  /** Related resources. @readonly */
  _links?: Link[]
  /** The campaign's id. @readonly */
  campaign_id?: string
  feedback: CampaignFeedbackMessage[]
  /** How many there are on all pages. @readonly */
  total_items: number
}

/** The body of `campaigns.updateFeedbackMessage`. */
export interface CampaignFeedbackUpdate {
  block_id?: number | undefined
  is_complete?: boolean | undefined
  message?: string | undefined
}

export interface CampaignPollCondition {
  /** What kind of condition this is. */
  condition_type?: 'CampaignPoll' | undefined
  /** What is compared. */
  field: OpenEnum<'poll'>
  /** How it is compared. */
  op: OpenEnum<'member' | 'notmember'>
  /** What it is compared with. */
  value: number
}

export interface CampaignRecipients {
  /** The audience's id. */
  list_id: string
  /** False when the audience was deleted or disabled. @readonly */
  list_is_active?: boolean
  /** The audience's name. @readonly */
  list_name: string
  /** How many there are. @readonly */
  recipient_count: number
  /** Which part of the audience; all of it without. */
  segment_opts?: CampaignSegmentOptions
  /** The same in words, as HTML. @readonly */
  segment_text: string
}

export interface CampaignRecipientsUpdate {
  /** The audience's id. */
  list_id: string
  /** Which part of the audience; all of it without. */
  segment_opts?: CampaignSegmentOptions | undefined
}

export interface CampaignReportSummary {
  /** Unique clicks by mails delivered, from 0 to 1. @readonly */
  click_rate: number
  /** All clicks. @readonly */
  clicks: number
  /** What was bought. */
  ecommerce: CampaignReportSummaryEcommerce
  /** Unique opens by mails delivered, from 0 to 1. @readonly */
  open_rate: number
  /** All opens. @readonly */
  opens: number
  /** How many people clicked. @readonly */
  subscriber_clicks: number
  /** How many people opened it. @readonly */
  unique_opens: number
}

export interface CampaignReportSummaryEcommerce {
  /** How many orders. @readonly */
  total_orders: number
  /** What they came to, without shipping and tax. @readonly */
  total_revenue: number
  /** What they came to in all. @readonly */
  total_spent: number
}

export interface CampaignRssOpts {
  /** Whether images are kept from being too wide. */
  constrain_rss_img: boolean
  /** Address of the feed. @format uri */
  feed_url: string
  /** How often it is sent. */
  frequency: OpenEnum<'daily' | 'weekly' | 'monthly'>
  /** When it was sent last. @format date-time @readonly */
  last_sent: string
  /** On which days and at what hour. */
  schedule: Complete<CampaignRssOptsSchedule>
}

export interface CampaignRssOptsInput {
  /** Whether images are kept from being too wide. */
  constrain_rss_img?: boolean | undefined
  /** Address of the feed. @format uri */
  feed_url: string
  /** How often it is sent. */
  frequency: OpenEnum<'daily' | 'weekly' | 'monthly'>
  /** On which days and at what hour. */
  schedule?: CampaignRssOptsSchedule | undefined
}

export interface CampaignRssOptsSchedule {
  /** The days, for `daily`. */
  daily_send?: CampaignRssOptsScheduleDailySend | undefined
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

export interface CampaignRssOptsScheduleDailySend {
  /** Whether on Fridays. */
  friday?: boolean | undefined
  /** Whether on Mondays. */
  monday?: boolean | undefined
  /** Whether on Saturdays. */
  saturday?: boolean | undefined
  /** Whether on Sundays. */
  sunday?: boolean | undefined
  /** Whether on Thursdays. */
  thursday?: boolean | undefined
  /** Whether on Tuesdays. */
  tuesday?: boolean | undefined
  /** Whether on Wednesdays. */
  wednesday?: boolean | undefined
}

/** The body of `campaigns.schedule`. */
export interface CampaignSchedule {
  batch_delivery?: BatchDelivery | undefined
  /** @format date-time */
  schedule_time: string | Date
  timewarp?: boolean | undefined
}

/** A part of an audience: a saved segment, or conditions. */
export interface CampaignSegmentOptions {
  /** What members must meet. */
  conditions?: SegmentCondition[] | undefined
  /** Whether they must meet any or all of them. */
  match?: OpenEnum<'any' | 'all'> | undefined
  /** The id of a segment of Mailchimp's own. */
  prebuilt_segment_id?: string | undefined
  /** The id of a saved segment. */
  saved_segment_id?: number | undefined
}

export interface CampaignSettings {
  /** Whether Mailchimp authenticates the mail. */
  authenticate: boolean
  /** Facebook pages that it is posted to, by id. */
  auto_fb_post: string[]
  /** Whether Mailchimp's footer is added. */
  auto_footer: boolean
  /** Whether a link to it is tweeted. */
  auto_tweet: boolean
  /** Whether it was made in the drag-and-drop editor. @readonly */
  drag_and_drop: boolean
  /** Whether it can be commented on through Facebook. */
  fb_comments: boolean
  /** The folder it lies in. */
  folder_id: string
  /** The name it comes from; not an address. */
  from_name: string
  /** Whether styles are written into the elements. */
  inline_css: boolean
  /** What mail programs show beside the subject. */
  preview_text: string
  /** The address that replies go to. */
  reply_to: string
  /** The subject line. */
  subject_line: string
  /** The template it is made from. */
  template_id: number
  /** Whether it is sent at the same hour of each recipient's time zone. @readonly */
  timewarp: boolean
  /** What it is called in the account. */
  title: string
  /** How recipients are named, as a merge tag: `*|FNAME|*`. */
  to_name: string
  /** Whether replies become conversations. */
  use_conversation: boolean
}

export interface CampaignSettingsUpdate {
  /** Whether Mailchimp authenticates the mail. */
  authenticate?: boolean | undefined
  /** Facebook pages that it is posted to, by id. */
  auto_fb_post?: readonly string[] | undefined
  /** Whether Mailchimp's footer is added. */
  auto_footer?: boolean | undefined
  /** Whether a link to it is tweeted. */
  auto_tweet?: boolean | undefined
  /** Whether it can be commented on through Facebook. */
  fb_comments?: boolean | undefined
  /** The folder it lies in. */
  folder_id?: string | undefined
  /** The name it comes from; not an address. */
  from_name: string
  /** Whether styles are written into the elements. */
  inline_css?: boolean | undefined
  /** What mail programs show beside the subject. */
  preview_text?: string | undefined
  /** The address that replies go to. */
  reply_to: string
  /** The subject line. */
  subject_line: string
  /** The template it is made from. */
  template_id?: number | undefined
  /** What it is called in the account. */
  title?: string | undefined
  /** How recipients are named, as a merge tag: `*|FNAME|*`. */
  to_name?: string | undefined
  /** Whether replies become conversations. */
  use_conversation?: boolean | undefined
}

export interface CampaignSocialCard {
  /** A short text. */
  description?: string | undefined
  /** Address of the picture. */
  image_url?: string | undefined
  /** The title. */
  title?: string | undefined
}

/** The body of `campaigns.sendTestEmail`. */
export interface CampaignTest {
  send_type: OpenEnum<'html' | 'plaintext'>
  test_emails: readonly string[]
}

export interface CampaignTracking {
  /** Without effect today. */
  capsule?: CampaignTrackingCapsule | undefined
  /** Name for ClickTale, up to 50 bytes. */
  clicktale?: string | undefined
  /** Whether purchases are tracked. */
  ecomm360?: boolean | undefined
  /** Without effect today. */
  goal_tracking?: boolean | undefined
  /** Name for Google Analytics, up to 50 bytes. */
  google_analytics?: string | undefined
  /** Whether clicks in the HTML are tracked; always, for `variate`. */
  html_clicks?: boolean | undefined
  /** Whether opens are tracked; always, for `variate`. */
  opens?: boolean | undefined
  /** Without effect today. */
  salesforce?: CampaignTrackingSalesforce | undefined
  /** Whether clicks in the plain text are tracked; always, for `variate`. */
  text_clicks?: boolean | undefined
}

export interface CampaignTrackingCapsule {
  /** Whether notes on contacts are updated. */
  notes?: boolean | undefined
}

export interface CampaignTrackingSalesforce {
  /** Whether a campaign is created in Salesforce. */
  campaign?: boolean | undefined
  /** Whether notes on contacts are updated. */
  notes?: boolean | undefined
}

/**
 * What changes about a campaign.
 * The body of `campaigns.update`.
 */
export interface CampaignUpdate {
  /** Whom it is sent to. */
  recipients?: CampaignRecipientsUpdate | undefined
  /** For the type `rss`: the feed, and when to send. */
  rss_opts?: CampaignRssOptsInput | undefined
  /** Subject, sender, and the like. */
  settings: CampaignSettingsUpdate
  /** How social networks show it. */
  social_card?: CampaignSocialCard | undefined
  /** What is tracked. */
  tracking?: CampaignTracking | undefined
  /** For the type `variate`: what is tested. */
  variate_settings?: CampaignVariateSettingsInput | undefined
}

export interface CampaignVariateSettings {
  /** The combinations that are tested. @readonly */
  combinations: CampaignVariateSettingsCombination[]
  /** What the contents are called. @readonly */
  contents: string[]
  /** Senders to test; as many as reply addresses. */
  from_names: string[]
  /** Reply addresses to test; as many as senders. */
  reply_to_addresses: string[]
  /** Times to test; then all recipients get one of them. */
  send_times: string[]
  /** Subjects to test. */
  subject_lines: string[]
  /** Percentage of recipients in the test, from 10 to 100. */
  test_size: number
  /** Minutes to wait before the winner is chosen, in whole hours. */
  wait_time: number
  /** What decides. */
  winner_criteria: OpenEnum<'opens' | 'clicks' | 'manual' | 'total_revenue'>
  /** The campaign that the other recipients got. @readonly */
  winning_campaign_id: string
  /** The combination that won. @readonly */
  winning_combination_id: string
}

/** Which of the contents, senders, addresses, times and subjects were put together. */
export interface CampaignVariateSettingsCombination {
  /** Place in `contents`. */
  content_description: number
  /** Place in `from_names`. */
  from_name: number
  /** Its id. */
  id: string
  /** How many got it. */
  recipients: number
  /** Place in `reply_to_addresses`. */
  reply_to: number
  /** Place in `send_times`. */
  send_time: number
  /** Place in `subject_lines`. */
  subject_line: number
}

export interface CampaignVariateSettingsInput {
  /** Senders to test; as many as reply addresses. */
  from_names?: readonly string[] | undefined
  /** Reply addresses to test; as many as senders. */
  reply_to_addresses?: readonly string[] | undefined
  /** Times to test; then all recipients get one of them. */
  send_times?: readonly (string | Date)[] | undefined
  /** Subjects to test. */
  subject_lines?: readonly string[] | undefined
  /** Percentage of recipients in the test, from 10 to 100. */
  test_size?: number | undefined
  /** Minutes to wait before the winner is chosen, in whole hours. */
  wait_time?: number | undefined
  /** What decides. */
  winner_criteria: OpenEnum<'opens' | 'clicks' | 'manual' | 'total_revenue'>
}

/**
 * A page of campaigns.
 * The answer of `campaigns.list`.
 */
export interface Campaigns {
  /** Related resources. @readonly */
  _links: Link[]
  /** The campaigns. */
  campaigns: Campaign[]
  /** How many there are on all pages. @readonly */
  total_items: number
}

/** The answer of `ecommerce.getStoreCart`, `ecommerce.updateStoreCart`, … */
export interface Cart {
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
export interface CartLine {
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

/** The body of `ecommerce.updateCartLineItem`. */
export interface CartLineUpdate {
  price?: number | undefined
  product_id?: string | undefined
  product_variant_id?: string | undefined
  quantity?: number | undefined
}

/** The answer of `ecommerce.getAllCartLineItems`. */
export interface CartLines {
  /** Related resources. @readonly */
  _links?: Link[]
  cart_id?: string
  lines: CartLine[]
  store_id?: string
  /** How many there are on all pages. @readonly */
  total_items: number
}

/** The body of `ecommerce.updateStoreCart`. */
export interface CartUpdate {
  /** The campaign's id. */
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
  /** Related resources. @readonly */
  _links?: Link[]
  carts: Cart[]
  store_id?: string
  /** How many there are on all pages. @readonly */
  total_items: number
}

export interface ChimpChatterEntry {
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

export interface ClickActivity {
  activity_type: 'click'
  /** The campaign's id. */
  campaign_id?: string
  campaign_title?: string
  /** @format date-time */
  created_at_timestamp?: string
  link_clicked?: string
}

/** The answer of `connectedSites.get`, `connectedSites.create`. */
export interface ConnectedSite {
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
export interface ConnectedSites {
  /** Related resources. @readonly */
  _links?: Link[]
  sites: ConnectedSite[]
  /** How many there are on all pages. @readonly */
  total_items: number
}

export interface ContentArchive {
  /** The archive in base64. */
  archive_content: string
  /** Its format. */
  archive_type?: OpenEnum<'zip' | 'tar.gz' | 'tar.bz2' | 'tar' | 'tgz' | 'tbz'> | undefined
}

export interface ContentTemplate {
  /** The template's id. */
  id: number
  /** HTML for its sections, by their `mc:edit` names. */
  sections?: object | undefined
}

/** The answer of `conversations.get`. */
export interface Conversation {
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

export interface ConversationActivity {
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

export interface ConversationCondition {
  /** What kind of condition this is. */
  condition_type?: 'Conversation' | undefined
  /** What is compared. */
  field: OpenEnum<'conversation'>
  /** How it is compared. */
  op: OpenEnum<'member' | 'notmember'>
  /** What it is compared with. */
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
export interface ConversationMessages {
  /** Related resources. @readonly */
  _links?: Link[]
  conversation_id?: string
  conversation_messages: ConversationMessage[]
  /** How many there are on all pages. @readonly */
  total_items: number
}

/** The answer of `conversations.list`. */
export interface Conversations {
  /** Related resources. @readonly */
  _links?: Link[]
  conversations: Conversation[]
  /** How many there are on all pages. @readonly */
  total_items: number
}

/** The answer of `ecommerce.getStoreCustomer`, `ecommerce.updateStoreCustomer`, … */
export interface Customer {
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
  /** Related resources. @readonly */
  _links?: Link[]
  customers: Customer[]
  store_id?: string
  /** How many there are on all pages. @readonly */
  total_items: number
}

export interface DateCondition {
  /** What kind of condition this is. */
  condition_type?: 'Date' | undefined
  /** The second value, for comparisons that need two. */
  extra?: string | undefined
  /** What is compared. */
  field: OpenEnum<'timestamp_opt' | 'info_changed' | 'ecomm_date'>
  /** How it is compared. */
  op: OpenEnum<'greater' | 'less' | 'is' | 'not' | 'blank' | 'blank_not' | 'within' | 'notwithin'>
  /** What it is compared with. */
  value: string
}

export interface DateMergeCondition {
  /** What kind of condition this is. */
  condition_type?: 'DateMerge' | undefined
  /** What is compared. */
  field: string
  /** How it is compared. */
  op: OpenEnum<'is' | 'not' | 'less' | 'blank' | 'blank_not' | 'greater'>
  /** What it is compared with. */
  value?: string | undefined
}

export interface DeliveryStatus {
  /** Whether sending can be cancelled. @readonly */
  can_cancel: boolean
  /** How many mails were cancelled. @readonly */
  emails_canceled: number
  /** How many mails were sent so far. @readonly */
  emails_sent: number
  /** Whether this is known for the campaign. @readonly */
  enabled: boolean
  /** What is happening. @readonly */
  status: OpenEnum<'delivering' | 'delivered' | 'canceling' | 'canceled'>
}

/** The answer of `reports.getDomainPerformanceForCampaign`. */
export interface DomainPerformance {
  /** Related resources. @readonly */
  _links?: Link[]
  /** The campaign's id. @readonly */
  campaign_id?: string
  /** @readonly */
  domains: DomainPerformanceEntry[]
  /** How many there are on all pages. @readonly */
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
  /** What kind of condition this is. */
  condition_type?: 'EcommCategory' | undefined
  /** What is compared. */
  field?: OpenEnum<'ecomm_cat' | 'ecomm_prod'> | undefined
  /** How it is compared. */
  op?: OpenEnum<'is' | 'not' | 'contains' | 'notcontain' | 'starts' | 'ends'> | undefined
  /** What it is compared with. */
  value?: string | undefined
}

export interface EcommNumberCondition {
  /** What kind of condition this is. */
  condition_type?: 'EcommNumber' | undefined
  /** What is compared. */
  field: OpenEnum<'ecomm_spent_avg' | 'ecomm_orders' | 'ecomm_prod_all' | 'ecomm_avg_ord'>
  /** How it is compared. */
  op: OpenEnum<'is' | 'not' | 'greater' | 'less'>
  /** What it is compared with. */
  value: number
}

export interface EcommPurchasedCondition {
  /** What kind of condition this is. */
  condition_type?: 'EcommPurchased' | undefined
  /** What is compared. */
  field?: OpenEnum<'ecomm_purchased'> | undefined
  /** How it is compared. */
  op?: OpenEnum<'member' | 'notmember'> | undefined
}

export interface EcommSpentCondition {
  /** What kind of condition this is. */
  condition_type?: 'EcommSpent' | undefined
  /** What is compared. */
  field?: OpenEnum<'ecomm_spent_one' | 'ecomm_spent_all'> | undefined
  /** How it is compared. */
  op?: OpenEnum<'greater' | 'less'> | undefined
  /** What it is compared with. */
  value?: number | undefined
}

export interface EcommStoreCondition {
  /** What kind of condition this is. */
  condition_type?: 'EcommStore' | undefined
  /** What is compared. */
  field?: OpenEnum<'ecomm_store'> | undefined
  /** How it is compared. */
  op?: OpenEnum<'is' | 'not'> | undefined
  /** What it is compared with. */
  value?: string | undefined
}

export interface EcommerceSignupActivity {
  activity_type: 'ecommerce_signup'
  /** @format date-time */
  created_at_timestamp?: string
  store_name?: string
}

export interface EmailAddressCondition {
  /** What kind of condition this is. */
  condition_type?: 'EmailAddress' | undefined
  /** What is compared. */
  field: OpenEnum<'merge0' | 'EMAIL'>
  /** How it is compared. */
  op: OpenEnum<'is' | 'not' | 'contains' | 'notcontain' | 'starts' | 'ends' | 'greater' | 'less'>
  /** What it is compared with. */
  value?: string | undefined
}

export interface EmailClientCondition {
  /** What kind of condition this is. */
  condition_type?: 'EmailClient' | undefined
  /** What is compared. */
  field: OpenEnum<'email_client'>
  /** How it is compared. */
  op: OpenEnum<'client_is' | 'client_not'>
  /** What it is compared with. */
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
  /** The audience's name. */
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
  /** Related resources. @readonly */
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
  /** The id that stands in addresses of the web application. */
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
  /** Related resources. @readonly */
  _links?: Link[]
  facebook_ads: FacebookAdReport[]
  /** How many there are on all pages. @readonly */
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
  /** Related resources. @readonly */
  _links?: Link[]
  facebook_ads: FacebookAd[]
  /** How many there are on all pages. @readonly */
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

/** The answer of `fileManager.getFile`, `fileManager.updateFile`, … */
export interface FileManagerFile {
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

/** The body of `fileManager.updateFile`. */
export interface FileManagerFileUpdate {
  folder_id?: number | undefined
  name?: string | undefined
}

/** The answer of `fileManager.files`. */
export interface FileManagerFiles {
  /** Related resources. @readonly */
  _links?: Link[]
  files: FileManagerFile[]
  /** @readonly */
  total_file_size?: number
  /** How many there are on all pages. @readonly */
  total_items: number
}

/** The answer of `fileManager.getFolder`, `fileManager.updateFolder`, … */
export interface FileManagerFolder {
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
export interface FileManagerFolders {
  /** Related resources. @readonly */
  _links?: Link[]
  folders: FileManagerFolder[]
  /** How many there are on all pages. @readonly */
  total_items: number
}

/** The answer of `campaignFolders.get`, `campaignFolders.update`, … */
export interface Folder {
  /** Related resources. @readonly */
  _links: Link[]
  /** @readonly */
  count: number
  /** @readonly */
  id: string
  name: string
}

/** The body of `campaignFolders.update`, `campaignFolders.create`, … */
export interface FolderInput {
  name: string
}

/** The answer of `campaignFolders.list`, `templateFolders.list`. */
export interface Folders {
  /** Related resources. @readonly */
  _links: Link[]
  folders: Folder[]
  /** How many there are on all pages. @readonly */
  total_items: number
}

export interface FoundCampaign {
  campaign?: Campaign
  snippet?: string
}

/** The answer of `searchCampaigns.search`. */
export interface FoundCampaigns {
  /** Related resources. @readonly */
  _links?: Link[]
  results: FoundCampaign[]
  /** How many there are on all pages. @readonly */
  total_items: number
}

/** The answer of `searchMembers.search`. */
export interface FoundMembers {
  /** Related resources. @readonly */
  _links: Link[]
  exact_matches: FoundMembersPage
  full_search: FoundMembersPage
}

export interface FoundMembersPage {
  members: ListMember[]
  /** How many there are on all pages. @readonly */
  total_items: number
}

export interface FuzzySegmentCondition {
  /** What kind of condition this is. */
  condition_type?: 'FuzzySegment' | undefined
  /** What is compared. */
  field: OpenEnum<'fuzzy_segment'>
  /** How it is compared. */
  op: OpenEnum<'fuzzy_is' | 'fuzzy_not'>
  /** What it is compared with. */
  value: number
}

export interface GenericSignupActivity {
  activity_type: 'generic_signup'
  /** @format date-time */
  created_at_timestamp?: string
  signup_category?: string
}

export interface GoalActivityCondition {
  /** What kind of condition this is. */
  condition_type?: 'GoalActivity' | undefined
  /** What is compared. */
  field: OpenEnum<'goal'>
  /** How it is compared. */
  op: OpenEnum<'is' | 'goal_not' | 'contains' | 'goal_notcontain' | 'starts' | 'ends'>
  /** What it is compared with. */
  value: string
}

export interface GoalTimestampCondition {
  /** What kind of condition this is. */
  condition_type?: 'GoalTimestamp' | undefined
  /** What is compared. */
  field: OpenEnum<'goal_last_visited'>
  /** How it is compared. */
  op: OpenEnum<'greater' | 'less' | 'is'>
  /** What it is compared with. */
  value: string
}

export interface IPGeoCountryStateCondition {
  /** What kind of condition this is. */
  condition_type?: 'IPGeoCountryState' | undefined
  /** What is compared. */
  field: OpenEnum<'ipgeo'>
  /** How it is compared. */
  op: OpenEnum<'ipgeocountry' | 'ipgeonotcountry' | 'ipgeostate' | 'ipgeonotstate'>
  /** What it is compared with. */
  value: string
}

export interface IPGeoInCondition {
  /** The address at the centre. */
  addr: string
  /** What kind of condition this is. */
  condition_type?: 'IPGeoIn' | undefined
  /** What is compared. */
  field: OpenEnum<'ipgeo'>
  /** Latitude of the centre. */
  lat: string
  /** Longitude of the centre. */
  lng: string
  /** How it is compared. */
  op: OpenEnum<'ipgeoin' | 'ipgeonotin'>
  /** What it is compared with. */
  value: number
}

export interface IPGeoInZipCondition {
  /** What kind of condition this is. */
  condition_type?: 'IPGeoInZip' | undefined
  /** The second value, for comparisons that need two. */
  extra: number
  /** What is compared. */
  field: OpenEnum<'ipgeo'>
  /** How it is compared. */
  op: OpenEnum<'ipgeoinzip'>
  /** What it is compared with. */
  value: number
}

export interface IPGeoUnknownCondition {
  /** What kind of condition this is. */
  condition_type?: 'IPGeoUnknown' | undefined
  /** What is compared. */
  field: OpenEnum<'ipgeo'>
  /** How it is compared. */
  op: OpenEnum<'ipgeounknown'>
}

export interface IPGeoZipCondition {
  /** What kind of condition this is. */
  condition_type?: 'IPGeoZip' | undefined
  /** What is compared. */
  field: OpenEnum<'ipgeo'>
  /** How it is compared. */
  op: OpenEnum<'ipgeoiszip' | 'ipgeonotzip'>
  /** What it is compared with. */
  value: number
}

/** The answer of `lists.getInterestCategoryInterest`, `lists.updateInterestCategoryInterest`, … */
export interface Interest {
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

/** The answer of `lists.getListInterestCategories`. */
export interface InterestCategories {
  /** Related resources. @readonly */
  _links: Link[]
  categories: InterestCategory[]
  /** The audience's id. @readonly */
  list_id: string
  /** How many there are on all pages. @readonly */
  total_items: number
}

/** The answer of `lists.getInterestCategory`, `lists.updateInterestCategory`, … */
export interface InterestCategory {
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
  /** Related resources. @readonly */
  _links: Link[]
  category_id: string
  interests: Interest[]
  /** The audience's id. */
  list_id: string
  /** How many there are on all pages. @readonly */
  total_items: number
}

export interface InterestsCondition {
  /** What kind of condition this is. */
  condition_type?: 'Interests' | undefined
  /** What is compared. */
  field?: string | undefined
  /** How it is compared. */
  op?: OpenEnum<'interestcontains' | 'interestcontainsall' | 'interestnotcontains'> | undefined
  /** What it is compared with. */
  value?: string[] | undefined
}

/** The answer of `landingPages.getPage`, `landingPages.updatePage`, … */
export interface LandingPage {
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
  /** The id that stands in addresses of the web application. */
  web_id?: number
}

/** The answer of `landingPages.getPageContent`. */
export interface LandingPageContent {
  /** Related resources. @readonly */
  _links?: Link[]
  html?: string
  json?: string
}

/** The answer of `reporting.getLandingPageReport`. */
export interface LandingPageReport {
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
  /** The id that stands in addresses of the web application. @readonly */
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
  /** Related resources. @readonly */
  _links?: Link[]
  landing_pages: LandingPageReport[]
  /** How many there are on all pages. @readonly */
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
  /** The audience's id. */
  list_id?: string | undefined
  name?: string | undefined
  store_id?: string | undefined
  title?: string | undefined
  tracking?: LandingPageTracking | undefined
}

/** The answer of `landingPages.getAll`. */
export interface LandingPages {
  /** Related resources. @readonly */
  _links?: Link[]
  landing_pages: LandingPage[]
  /** How many there are on all pages. @readonly */
  total_items: number
}

export interface LanguageCondition {
  /** What kind of condition this is. */
  condition_type?: 'Language' | undefined
  /** What is compared. */
  field: OpenEnum<'language'>
  /** How it is compared. */
  op: OpenEnum<'is' | 'not'>
  /** What it is compared with. */
  value: string
}

/** Something that belongs to an answer: where it is, and how to get it. */
export interface Link {
  /** The address. @readonly */
  href: string
  /** The method to use on it. @readonly */
  method: OpenEnum<'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'OPTIONS' | 'HEAD'>
  /** How it is related. @readonly */
  rel: string
  /** Where the schema of the body is, for methods that take one. @readonly */
  schema: string
  /** Where the schema of the answer is. @readonly */
  targetSchema: string
}

/**
 * An audience.
 * The answer of `lists.getList`, `lists.updateList`, …
 */
export interface List {
  /** Related resources. @readonly */
  _links: Link[]
  /** Mail to this address becomes a draft campaign. @readonly */
  beamer_address: string
  /** What campaigns to this audience start with. */
  campaign_defaults: CampaignDefaults
  /** Who stands in the footer of campaigns, as the law asks for. */
  contact: ListContact
  /** When it was created. @format date-time @readonly */
  date_created: string
  /** Whether those who sign up have to confirm it by mail. @default false */
  double_optin: boolean
  /** Whether members choose between HTML and plain text. */
  email_type_option: boolean
  /** Whether a welcome automation is connected. @default false */
  has_welcome: boolean
  /** Its id. @readonly */
  id: string
  /** How lively it is, from 0 to 5. @readonly */
  list_rating: number
  /** Whether members give permissions one by one, as the GDPR wants. @default false */
  marketing_permissions: boolean
  /** Modules that are installed for it. @readonly */
  modules: string[]
  /** Its name. */
  name: string
  /** Who gets mail about those who join. */
  notify_on_subscribe: string
  /** Who gets mail about those who leave. */
  notify_on_unsubscribe: string
  /** Tells members why they get mail. */
  permission_reminder: string
  /** Its figures; most are some minutes old. */
  stats: ListStats
  /** Address of the signup form. @readonly */
  subscribe_url_long: string
  /** A short address of the signup form. @readonly */
  subscribe_url_short: string
  /** Whether archived campaigns show a bar on top. @default false */
  use_archive_bar: boolean
  /** Without effect today. */
  visibility: OpenEnum<'pub' | 'prv'>
  /** The id that stands in addresses of the web application. @readonly */
  web_id: number
}

/** The answer of `lists.getListAbuseReports`. */
export interface ListAbuseReports {
  /** Related resources. @readonly */
  _links?: Link[]
  abuse_reports: AbuseReport[]
  /** The audience's id. */
  list_id?: string
  /** How many there are on all pages. @readonly */
  total_items: number
}

/** The answer of `lists.getListRecentActivity`. */
export interface ListActivity {
  /** Related resources. @readonly */
  _links?: Link[]
  activity: ListActivityDay[]
  /** The audience's id. */
  list_id?: string
  /** How many there are on all pages. @readonly */
  total_items: number
}

export interface ListActivityDay {
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

export interface ListClient {
  /** @readonly */
  client?: string
  /** @readonly */
  members?: number
}

/** The answer of `lists.getListClients`. */
export interface ListClients {
  /** Related resources. @readonly */
  _links?: Link[]
  clients: ListClient[]
  /** The audience's id. @readonly */
  list_id?: string
  /** How many there are on all pages. @readonly */
  total_items: number
}

export interface ListContact {
  /** Street and number. */
  address1: string
  /** More of the street address. */
  address2: string
  /** City. */
  city: string
  /** Name of the company. */
  company: string
  /** Country, as two letters. */
  country: string
  /** Phone number. */
  phone: string
  /** State or province. */
  state: string
  /** Postal code. */
  zip: string
}

export interface ListContactUpdate {
  /** Street and number. */
  address1: string
  /** More of the street address. */
  address2?: string | undefined
  /** City. */
  city: string
  /** Name of the company. */
  company: string
  /** Country, as two letters. */
  country: string
  /** Phone number. */
  phone?: string | undefined
  /** State or province. */
  state: string
  /** Postal code. */
  zip: string
}

/** The answer of `lists.getListGrowthHistory`. */
export interface ListGrowthHistory {
  /** Related resources. @readonly */
  _links?: Link[]
  history: ListGrowthMonth[]
  /** The audience's id. @readonly */
  list_id?: string
  /** How many there are on all pages. @readonly */
  total_items: number
}

/** The answer of `lists.getListGrowthHistoryByMonth`. */
export interface ListGrowthMonth {
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
  /** Related resources. @readonly */
  _links?: Link[]
  /** The audience's id. */
  list_id?: string
  locations: ListLocation[]
  /** How many there are on all pages. @readonly */
  total_items: number
}

/**
 * A member of an audience.
 * The answer of `lists.getListMember`, `lists.updateListMember`, …
 */
export interface ListMember {
  /** Related resources. @readonly */
  _links: Link[]
  /** Whether they agree to messages from person to person. @readonly */
  consents_to_one_to_one_messaging: boolean
  /** The id of the contact, who need not have an address. @readonly */
  contact_id: string
  /** Their address. */
  email_address: string
  /** The program they read mail with. @readonly */
  email_client: string
  /** Which mail they get: `html` or `text`. */
  email_type: string
  /** Their whole name. @readonly */
  full_name: string
  /** The MD5 of the lower-case address: the `subscriber_hash` of other calls. @readonly */
  id: string
  /** Whether they have an interest, by its id. */
  interests: Record<string, boolean>
  /** The IP address from which they confirmed. @readonly */
  ip_opt: string
  /** The IP address from which they signed up. @readonly */
  ip_signup: string
  /** Their language, as a code. */
  language: string
  /** When any of this changed last. @format date-time @readonly */
  last_changed: string
  /** The last note about them; missing where there is none. */
  last_note?: ListMemberLastNote
  /** The audience's id. @readonly */
  list_id: string
  /** Where they are. */
  location: ListMemberLocation
  /** What they agreed to, where the audience asks for permissions. */
  marketing_permissions: ListMemberMarketingPermission[]
  /** How engaged they are, in stars from 1 to 5. @readonly */
  member_rating: number
  /** Values of the merge fields by tag: `FNAME`, `ADDRESS`. */
  merge_fields: Record<string, unknown>
  /** How they came into the audience. @readonly */
  source: string
  /** How often they open and click. */
  stats: ListMemberStats
  /** Whether they get mail; `pending` until they confirm, `cleaned` after bounces. */
  status: OpenEnum<'subscribed' | 'unsubscribed' | 'cleaned' | 'pending' | 'transactional' | 'archived'>
  /** Up to 50 of their tags; `lists.getListMemberTags` has all. */
  tags: ListMemberTag[]
  /** How many tags they have. @readonly */
  tags_count: number
  /** When they confirmed. @format date-time @readonly */
  timestamp_opt: string
  /** When they signed up. @format date-time @readonly */
  timestamp_signup: string
  /** Stands for the address in all of Mailchimp. @readonly */
  unique_email_id: string
  /** Why they left, if they said so. */
  unsubscribe_reason?: string
  /** Whether they are marked as a VIP. */
  vip: boolean
  /** The id that stands in addresses of the web application. @readonly */
  web_id: number
}

/** The answer of `lists.getListMemberActivity`. */
export interface ListMemberActivity {
  /** Related resources. @readonly */
  _links?: Link[]
  activity: ListMemberActivityEntry[]
  /** @readonly */
  contact_id?: string
  /** The MD5 of the lower-case address. @readonly */
  email_id?: string
  /** The audience's id. @readonly */
  list_id?: string
  /** How many there are on all pages. @readonly */
  total_items: number
}

export interface ListMemberActivityEntry {
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
export interface ListMemberActivityFeed {
  /** Related resources. @readonly */
  _links?: Link[]
  /** @readonly */
  activity?: FeedActivity[]
  /** The MD5 of the lower-case address. @readonly */
  email_id?: string
  /** The audience's id. @readonly */
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
  /** Related resources. @readonly */
  _links?: Link[]
  events: ListMemberEvent[]
  /** How many there are on all pages. @readonly */
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
  /** Related resources. @readonly */
  _links?: Link[]
  /** The MD5 of the lower-case address. @readonly */
  email_id?: string
  goals: ListMemberGoal[]
  /** The audience's id. @readonly */
  list_id?: string
  /** How many there are on all pages. @readonly */
  total_items: number
}

export interface ListMemberLastNote {
  /** When it was written. @format date-time @readonly */
  created_at: string
  /** Who wrote it. @readonly */
  created_by: string
  /** What it says. @readonly */
  note: string
  /** Its id. @readonly */
  note_id: number
}

export interface ListMemberLocation {
  /** Country, as two letters. @readonly */
  country_code: string
  /** Hours from GMT in summer. @readonly */
  dstoff: number
  /** Hours from GMT. @readonly */
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

export interface ListMemberLocationInput {
  /** Latitude. */
  latitude?: number | undefined
  /** Longitude. */
  longitude?: number | undefined
}

export interface ListMemberMarketingPermission {
  /** Whether they agreed. */
  enabled: boolean
  /** The id of the permission. */
  marketing_permission_id: string
  /** What it says. */
  text: string
}

export interface ListMemberMarketingPermissionInput {
  /** Whether they agreed. */
  enabled?: boolean | undefined
  /** The id of the permission. */
  marketing_permission_id?: string | undefined
}

/** The answer of `lists.getListMemberNote`, `lists.updateListMemberNote`, … */
export interface ListMemberNote {
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
export interface ListMemberNoteInput {
  note?: string | undefined
}

/** The answer of `lists.getListMemberNotes`. */
export interface ListMemberNotes {
  /** Related resources. @readonly */
  _links?: Link[]
  /** The MD5 of the lower-case address. @readonly */
  email_id?: string
  /** The audience's id. @readonly */
  list_id?: string
  notes: ListMemberNote[]
  /** How many there are on all pages. @readonly */
  total_items: number
}

export interface ListMemberStats {
  /** Their average click rate. @readonly */
  avg_click_rate: number
  /** Their average open rate. @readonly */
  avg_open_rate: number
  /** What they bought, where a store is connected. */
  ecommerce_data: ListMemberStatsEcommerceData
}

export interface ListMemberStatsEcommerceData {
  /** Currency of the store. @readonly */
  currency_code: string
  /** How many orders they placed. @readonly */
  number_of_orders: number
  /** What their orders came to. @readonly */
  total_revenue: number
}

export interface ListMemberTag {
  /** Its id. @readonly */
  id: number
  /** Its name. @readonly */
  name: string
}

export interface ListMemberTagEntry {
  /** When the member got it. @format date-time @readonly */
  date_added: string
  /** Its id. @readonly */
  id: number
  /** Its name. */
  name: string
}

export interface ListMemberTagInput {
  /** Its name; a new one is created. */
  name: string
  /** `active` adds it, `inactive` takes it away. */
  status: OpenEnum<'inactive' | 'active'>
}

/** The answer of `lists.getListMemberTags`. */
export interface ListMemberTags {
  /** Related resources. @readonly */
  _links: Link[]
  /** The tags. */
  tags: ListMemberTagEntry[]
  /** How many there are on all pages. @readonly */
  total_items: number
}

/** The body of `lists.updateListMemberTags`. */
export interface ListMemberTagsUpdate {
  /** Keeps automations from starting on these tags. */
  is_syncing?: boolean | undefined
  /** The tags to add and to take away. */
  tags: readonly ListMemberTagInput[]
}

/**
 * What changes about a member.
 * The body of `lists.updateListMember`.
 */
export interface ListMemberUpdate {
  /** Their address. */
  email_address?: string | undefined
  /** Which mail they get: `html` or `text`. */
  email_type?: string | undefined
  /** Whether they have an interest, by its id. */
  interests?: Record<string, boolean> | undefined
  /** The IP address from which they confirmed. */
  ip_opt?: string | undefined
  /** The IP address from which they signed up. */
  ip_signup?: string | undefined
  /** Their language, as a code. */
  language?: string | undefined
  /** Where they are. */
  location?: ListMemberLocationInput | undefined
  /** What they agreed to, where the audience asks for permissions. */
  marketing_permissions?: readonly ListMemberMarketingPermissionInput[] | undefined
  /** Values of the merge fields by tag: `FNAME`, `ADDRESS`. */
  merge_fields?: object | undefined
  /** Whether they get mail; `pending` until they confirm, `cleaned` after bounces. */
  status?: OpenEnum<'subscribed' | 'unsubscribed' | 'cleaned' | 'pending'> | undefined
  /** When they confirmed. @format date-time */
  timestamp_opt?: string | Date | undefined
  /** When they signed up. @format date-time */
  timestamp_signup?: string | Date | undefined
  /** Whether they are marked as a VIP. */
  vip?: boolean | undefined
}

/**
 * What a member becomes; it is created where there is none with this address.
 * The body of `lists.setListMember`.
 */
export interface ListMemberUpsert {
  /** Their address. */
  email_address: string
  /** Which mail they get: `html` or `text`. */
  email_type?: string | undefined
  /** Whether they have an interest, by its id. */
  interests?: Record<string, boolean> | undefined
  /** The IP address from which they confirmed. */
  ip_opt?: string | undefined
  /** The IP address from which they signed up. */
  ip_signup?: string | undefined
  /** Their language, as a code. */
  language?: string | undefined
  /** Where they are. */
  location?: ListMemberLocationInput | undefined
  /** What they agreed to, where the audience asks for permissions. */
  marketing_permissions?: readonly ListMemberMarketingPermissionInput[] | undefined
  /** Values of the merge fields by tag: `FNAME`, `ADDRESS`. */
  merge_fields?: object | undefined
  /** The status, where the member is there already. */
  status?: OpenEnum<'subscribed' | 'unsubscribed' | 'cleaned' | 'pending' | 'transactional'> | undefined
  /** The status, where the member is created: `pending` mails them to confirm. */
  status_if_new: OpenEnum<'subscribed' | 'unsubscribed' | 'cleaned' | 'pending' | 'transactional'>
  /** When they confirmed. @format date-time */
  timestamp_opt?: string | Date | undefined
  /** When they signed up. @format date-time */
  timestamp_signup?: string | Date | undefined
  /** Whether they are marked as a VIP. */
  vip?: boolean | undefined
}

/**
 * A page of members.
 * The answer of `lists.getListMembersInfo`.
 */
export interface ListMembers {
  /** Related resources. @readonly */
  _links: Link[]
  /** The audience's id. */
  list_id: string
  /** The members. */
  members: ListMember[]
  /** How many there are on all pages. @readonly */
  total_items: number
}

/**
 * Up to 500 people who join an audience, or change in it.
 * The body of `lists.batchListMembers`.
 */
export interface ListMembersBatch {
  /** The people; at most 500. */
  members: readonly BatchedListMemberInput[]
  /** Whether their tags become just those given here. */
  sync_tags?: boolean | undefined
  /** Whether those who are members already are changed. */
  update_existing?: boolean | undefined
}

/** The answer of `lists.batchListMembers`. */
export interface ListMembersBatchResult {
  /** Related resources. @readonly */
  _links?: Link[]
  /** How many failed. */
  error_count?: number
  /** Those who failed, and why. The call itself succeeds all the same. */
  errors?: BatchedListMemberError[]
  /** Those who joined. */
  new_members?: BatchedListMember[]
  /** How many joined. */
  total_created?: number
  /** How many changed. */
  total_updated?: number
  /** Those who changed. */
  updated_members?: BatchedListMember[]
}

/** Figures of an audience. An average is missing until there is one. */
export interface ListStats {
  /** How many join in a month, on average. @readonly */
  avg_sub_rate: number
  /** How many leave in a month, on average. @readonly */
  avg_unsub_rate: number
  /** How many campaigns use it, sent or not. @readonly */
  campaign_count: number
  /** When the last campaign to 10 people or more was sent. @format date-time @readonly */
  campaign_last_sent: string
  /** How many addresses were cleaned: mail to them bounced. @readonly */
  cleaned_count: number
  /** How many were cleaned since the last campaign. @readonly */
  cleaned_count_since_send: number
  /** Average click rate of campaigns, from 0 to 100. @readonly */
  click_rate: number
  /** When someone joined last. @format date-time @readonly */
  last_sub_date: string
  /** When someone left last. @format date-time @readonly */
  last_unsub_date: string
  /** How many active members there are. @readonly */
  member_count: number
  /** How many active members there are since the last campaign. @readonly */
  member_count_since_send: number
  /** How many merge fields there are beside the address. @readonly */
  merge_field_count: number
  /** Average open rate of campaigns, from 0 to 100. @readonly */
  open_rate: number
  /** How many have to join in a month for it to grow. @readonly */
  target_sub_rate: number
  /** Contacts in every state; only with `include_total_contacts`. @readonly */
  total_contacts: number
  /** How many have left. @readonly */
  unsubscribe_count: number
  /** How many left since the last campaign. @readonly */
  unsubscribe_count_since_send: number
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
  /** How many there are on all pages. @readonly */
  total_items: number
}

/** The body of `lists.updateList`. */
export interface ListUpdate {
  /** What campaigns to this audience start with. */
  campaign_defaults: CampaignDefaultsInput
  /** Who stands in the footer of campaigns, as the law asks for. */
  contact: ListContactUpdate
  /** Whether those who sign up have to confirm it by mail. @default false */
  double_optin?: boolean | undefined
  /** Whether members choose between HTML and plain text. */
  email_type_option: boolean
  /** Whether members give permissions one by one, as the GDPR wants. @default false */
  marketing_permissions?: boolean | undefined
  /** Its name. */
  name: string
  /** Who gets mail about those who join. */
  notify_on_subscribe?: string | undefined
  /** Who gets mail about those who leave. */
  notify_on_unsubscribe?: string | undefined
  /** Tells members why they get mail. */
  permission_reminder: string
  /** Whether archived campaigns show a bar on top. @default false */
  use_archive_bar?: boolean | undefined
}

/** The answer of `lists.getListWebhook`, `lists.updateListWebhook`, … */
export interface ListWebhook {
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
  /** Related resources. @readonly */
  _links?: Link[]
  /** The audience's id. */
  list_id?: string
  /** How many there are on all pages. @readonly */
  total_items: number
  webhooks: ListWebhook[]
}

/**
 * A page of audiences.
 * The answer of `lists.getAllLists`.
 */
export interface Lists {
  /** Related resources. @readonly */
  _links: Link[]
  /** How many audiences the account may have. */
  constraints: ListsConstraints
  /** The audiences. */
  lists: List[]
  /** How many there are on all pages. @readonly */
  total_items: number
}

export interface ListsConstraints {
  /** How many there are; -1 where that is not limited. */
  current_total_instances: number
  /** How many there may be; -1 for any number. */
  max_instances: number
  /** Whether another one can be created. */
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
  /** What kind of condition this is. */
  condition_type?: 'MemberRating' | undefined
  /** What is compared. */
  field: OpenEnum<'rating'>
  /** How it is compared. */
  op: OpenEnum<'is' | 'not' | 'greater' | 'less'>
  /** What it is compared with. */
  value: number
}

/**
 * A field that members of an audience have.
 * The answer of `lists.getListMergeField`, `lists.updateListMergeField`, …
 */
export interface MergeField {
  /** Related resources. @readonly */
  _links: Link[]
  /** What stands for it where a member has none. */
  default_value: string
  /** Its place on the signup form. */
  display_order: number
  /** Helps to fill it in. */
  help_text: string
  /** The audience's id. @readonly */
  list_id: string
  /** Its id. @readonly */
  merge_id: number
  /** Its name. */
  name: string
  /** What only some types have. */
  options: MergeFieldOptions
  /** Whether it is on the signup form. */
  public: boolean
  /** Whether members must fill it in. */
  required: boolean
  /** What it is called in `merge_fields` and in campaigns: `FNAME`. */
  tag: string
  /** What it holds. @readonly */
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

export interface MergeFieldOptions {
  /** What can be chosen, for `radio` and `dropdown`. */
  choices?: string[]
  /** How a `date` or `birthday` is written. */
  date_format?: string
  /** The country of an `address` that names none, as a number. */
  default_country?: number
  /** `US` or `International`, for `phone`. */
  phone_format?: string
  /** Length of the input, for `text`. @readonly */
  size?: number
}

export interface MergeFieldOptionsUpdate {
  /** What can be chosen, for `radio` and `dropdown`. */
  choices?: readonly string[] | undefined
  /** How a `date` or `birthday` is written. */
  date_format?: string | undefined
  /** The country of an `address` that names none, as a number. */
  default_country?: number | undefined
  /** `US` or `International`, for `phone`. */
  phone_format?: string | undefined
}

/** The body of `lists.updateListMergeField`. */
export interface MergeFieldUpdate {
  /** What stands for it where a member has none. */
  default_value?: string | undefined
  /** Its place on the signup form. */
  display_order?: number | undefined
  /** Helps to fill it in. */
  help_text?: string | undefined
  /** Its name. */
  name: string
  /** What only some types have. */
  options?: MergeFieldOptionsUpdate | undefined
  /** Whether it is on the signup form. */
  public?: boolean | undefined
  /** Whether members must fill it in. */
  required?: boolean | undefined
  /** What it is called in `merge_fields` and in campaigns: `FNAME`. */
  tag?: string | undefined
}

/**
 * A page of merge fields.
 * The answer of `lists.getListMergeFields`.
 */
export interface MergeFields {
  /** Related resources. @readonly */
  _links: Link[]
  /** The audience's id. @readonly */
  list_id: string
  /** The merge fields. */
  merge_fields: MergeField[]
  /** How many there are on all pages. @readonly */
  total_items: number
}

/** The body of `accountExports.createAccountExport`. */
export interface NewAccountExport {
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
export interface NewAutomation {
  recipients: AutomationRecipientsInput
  settings?: AutomationSettingsInput | undefined
  trigger_settings: AutomationTriggerSettingsInput
}

/** The body of `batches.start`. */
export interface NewBatch {
  /** The operations; each is decided as if it were called alone. */
  operations: readonly BatchOperation[]
}

/** The body of `batchWebhooks.create`. */
export interface NewBatchWebhook {
  enabled?: boolean | undefined
  url: string
}

/**
 * A campaign to create.
 * The body of `campaigns.create`.
 */
export interface NewCampaign {
  /** How its content is made. */
  content_type?: OpenEnum<'template' | 'multichannel'> | undefined
  /** Whom it is sent to. */
  recipients?: NewCampaignRecipients | undefined
  /** For the type `rss`: the feed, and when to send. */
  rss_opts?: CampaignRssOptsInput | undefined
  /** Subject, sender, and the like. */
  settings?: NewCampaignSettings | undefined
  /** How social networks show it. */
  social_card?: CampaignSocialCard | undefined
  /** What is tracked. */
  tracking?: CampaignTracking | undefined
  /** What kind of campaign it is. */
  type: OpenEnum<'regular' | 'plaintext' | 'absplit' | 'rss' | 'variate'>
  /** For the type `variate`: what is tested. */
  variate_settings?: CampaignVariateSettingsInput | undefined
}

/** The body of `campaigns.addFeedback`. */
export interface NewCampaignFeedback {
  block_id?: number | undefined
  is_complete?: boolean | undefined
  message: string
}

export interface NewCampaignRecipients {
  /** The audience's id. */
  list_id: string
  /** Which part of the audience; all of it without. */
  segment_opts?: SavedSegmentOptions | undefined
}

export interface NewCampaignSettings {
  /** Whether Mailchimp authenticates the mail. */
  authenticate?: boolean | undefined
  /** Facebook pages that it is posted to, by id. */
  auto_fb_post?: readonly string[] | undefined
  /** Whether Mailchimp's footer is added. */
  auto_footer?: boolean | undefined
  /** Whether a link to it is tweeted. */
  auto_tweet?: boolean | undefined
  /** Whether it can be commented on through Facebook. */
  fb_comments?: boolean | undefined
  /** The folder it lies in. */
  folder_id?: string | undefined
  /** The name it comes from; not an address. */
  from_name?: string | undefined
  /** Whether styles are written into the elements. */
  inline_css?: boolean | undefined
  /** What mail programs show beside the subject. */
  preview_text?: string | undefined
  /** The address that replies go to. */
  reply_to?: string | undefined
  /** The subject line. */
  subject_line?: string | undefined
  /** The template it is made from. */
  template_id?: number | undefined
  /** What it is called in the account. */
  title?: string | undefined
  /** How recipients are named, as a merge tag: `*|FNAME|*`. */
  to_name?: string | undefined
  /** Whether replies become conversations. */
  use_conversation?: boolean | undefined
}

/** The body of `ecommerce.addStoreCart`. */
export interface NewCart {
  /** The campaign's id. */
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
export interface NewList {
  /** What campaigns to this audience start with. */
  campaign_defaults: CampaignDefaultsInput
  /** Who stands in the footer of campaigns, as the law asks for. */
  contact: NewListContact
  /** Whether those who sign up have to confirm it by mail. @default false */
  double_optin?: boolean | undefined
  /** Whether members choose between HTML and plain text. */
  email_type_option: boolean
  /** Whether members give permissions one by one, as the GDPR wants. @default false */
  marketing_permissions?: boolean | undefined
  /** Its name. */
  name: string
  /** Who gets mail about those who join. */
  notify_on_subscribe?: string | undefined
  /** Who gets mail about those who leave. */
  notify_on_unsubscribe?: string | undefined
  /** Tells members why they get mail. */
  permission_reminder: string
  /** Whether archived campaigns show a bar on top. @default false */
  use_archive_bar?: boolean | undefined
}

export interface NewListContact {
  /** Street and number. */
  address1: string
  /** More of the street address. */
  address2?: string | undefined
  /** City. */
  city: string
  /** Name of the company. */
  company: string
  /** Country, as two letters. */
  country: string
  /** Phone number. */
  phone?: string | undefined
  /** State or province. */
  state?: string | undefined
  /** Postal code. */
  zip?: string | undefined
}

/**
 * A person who joins an audience.
 * The body of `lists.addListMember`.
 */
export interface NewListMember {
  /** Their address. */
  email_address: string
  /** Which mail they get: `html` or `text`. */
  email_type?: string | undefined
  /** Whether they have an interest, by its id. */
  interests?: Record<string, boolean> | undefined
  /** The IP address from which they confirmed. */
  ip_opt?: string | undefined
  /** The IP address from which they signed up. */
  ip_signup?: string | undefined
  /** Their language, as a code. */
  language?: string | undefined
  /** Where they are. */
  location?: ListMemberLocationInput | undefined
  /** What they agreed to, where the audience asks for permissions. */
  marketing_permissions?: readonly ListMemberMarketingPermissionInput[] | undefined
  /** Values of the merge fields by tag: `FNAME`, `ADDRESS`. */
  merge_fields?: object | undefined
  /** `subscribed` adds them at once, `pending` mails them to confirm. */
  status: OpenEnum<'subscribed' | 'unsubscribed' | 'cleaned' | 'pending' | 'transactional'>
  /** Names of tags. */
  tags?: readonly string[] | undefined
  /** When they confirmed. @format date-time */
  timestamp_opt?: string | Date | undefined
  /** When they signed up. @format date-time */
  timestamp_signup?: string | Date | undefined
  /** Whether they are marked as a VIP. */
  vip?: boolean | undefined
}

/** The body of `lists.createListMemberEvent`. */
export interface NewListMemberEvent {
  /** Keeps automations from starting on it. */
  is_syncing?: boolean | undefined
  /** What happened, in 2 to 30 characters. */
  name: string
  /** When it happened. @format date-time */
  occurred_at?: string | Date | undefined
  /** More about it, as text by name. */
  properties?: Record<string, string> | undefined
}

/** The body of `lists.addListMergeField`. */
export interface NewMergeField {
  /** What stands for it where a member has none. */
  default_value?: string | undefined
  /** Its place on the signup form. */
  display_order?: number | undefined
  /** Helps to fill it in. */
  help_text?: string | undefined
  /** Its name. */
  name: string
  /** What only some types have. */
  options?: NewMergeFieldOptions | undefined
  /** Whether it is on the signup form. */
  public?: boolean | undefined
  /** Whether members must fill it in. */
  required?: boolean | undefined
  /** What it is called in `merge_fields` and in campaigns: `FNAME`. */
  tag?: string | undefined
  /** What it holds. */
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

export interface NewMergeFieldOptions {
  /** What can be chosen, for `radio` and `dropdown`. */
  choices?: readonly string[] | undefined
  /** How a `date` or `birthday` is written. */
  date_format?: string | undefined
  /** The country of an `address` that names none, as a number. */
  default_country?: number | undefined
  /** `US` or `International`, for `phone`. */
  phone_format?: string | undefined
  /** Length of the input, for `text`. */
  size?: number | undefined
}

/** The body of `ecommerce.addStoreOrder`. */
export interface NewOrder {
  billing_address?: OrderAddress | undefined
  /** The campaign's id. */
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
  /** The audience's id. */
  list_id: string
  money_format?: string | undefined
  name: string
  phone?: string | undefined
  platform?: string | undefined
  primary_locale?: string | undefined
  timezone?: string | undefined
}

export interface NewSubscribersCondition {
  /** What kind of condition this is. */
  condition_type?: 'NewSubscribers' | undefined
  /** What is compared. */
  field?: OpenEnum<'timestamp_opt'> | undefined
  /** How it is compared. */
  op?: OpenEnum<'date_within'> | undefined
  /** What it is compared with. */
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
  /** The campaign's id. */
  campaign_id?: string
  campaign_title?: string
  /** @format date-time */
  created_at_timestamp?: string
}

/** The answer of `ecommerce.getOrder`, `ecommerce.updateOrder`, … */
export interface Order {
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

/** The answer of `ecommerce.getOrderLineItem`, `ecommerce.updateOrderLineItem`, … */
export interface OrderLine {
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
  /** Related resources. @readonly */
  _links?: Link[]
  lines: OrderLine[]
  order_id?: string
  store_id?: string
  /** How many there are on all pages. @readonly */
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
  amount_discounted: number
  code: string
  type: OpenEnum<'fixed' | 'percentage'>
}

export interface OrderPromoInput {
  amount_discounted: number
  code: string
  type: OpenEnum<'fixed' | 'percentage'>
}

/** The body of `ecommerce.updateOrder`. */
export interface OrderUpdate {
  billing_address?: OrderAddress | undefined
  /** The campaign's id. */
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
  /** Related resources. @readonly */
  _links?: Link[]
  orders: Order[]
  store_id?: string
  /** How many there are on all pages. @readonly */
  total_items: number
}

/** The answer of `ping.get`. */
export interface Ping {
  /** A cheerful sentence, when all is well. @readonly */
  health_status: string
}

export interface PostcardSentActivity {
  activity_type: 'postcard_sent'
  /** @format date-time */
  created_at_timestamp?: string
  outreach_id?: string
  outreach_title?: string
}

export interface PredictedAgeCondition {
  /** What kind of condition this is. */
  condition_type?: 'PredictedAge' | undefined
  /** What is compared. */
  field: OpenEnum<'predicted_age_range'>
  /** How it is compared. */
  op: OpenEnum<'is'>
  /** What it is compared with. */
  value: OpenEnum<'18-24' | '25-34' | '35-44' | '45-54' | '55-64' | '65+'>
}

export interface PredictedGenderCondition {
  /** What kind of condition this is. */
  condition_type?: 'PredictedGender' | undefined
  /** What is compared. */
  field: OpenEnum<'predicted_gender'>
  /** How it is compared. */
  op: OpenEnum<'is' | 'not'>
  /** What it is compared with. */
  value: OpenEnum<'male' | 'female'>
}

/** The answer of `ecommerce.getStoreProduct`, `ecommerce.updateStoreProduct`, … */
export interface Product {
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
export interface ProductActivity {
  /** Related resources. @readonly */
  _links?: Link[]
  products: ProductActivityEntry[]
  /** How many there are on all pages. @readonly */
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

/** The answer of `ecommerce.getProductImage`, `ecommerce.updateProductImage`, … */
export interface ProductImage {
  /** Related resources. @readonly */
  _links?: Link[]
  id: string
  url: string
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
  /** Related resources. @readonly */
  _links?: Link[]
  images: ProductImage[]
  product_id?: string
  store_id?: string
  /** How many there are on all pages. @readonly */
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

/** The answer of `ecommerce.getProductVariant`, `ecommerce.updateProductVariant`, … */
export interface ProductVariant {
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
  /** Related resources. @readonly */
  _links?: Link[]
  product_id?: string
  store_id?: string
  /** How many there are on all pages. @readonly */
  total_items: number
  variants: ProductVariant[]
}

/** The answer of `ecommerce.getAllStoreProducts`. */
export interface Products {
  /** Related resources. @readonly */
  _links?: Link[]
  products: Product[]
  store_id?: string
  /** How many there are on all pages. @readonly */
  total_items: number
}

/** The answer of `ecommerce.getPromoCode`, `ecommerce.updatePromoCode`, … */
export interface PromoCode {
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
  /** Related resources. @readonly */
  _links?: Link[]
  promo_codes: PromoCode[]
  store_id?: string
  /** How many there are on all pages. @readonly */
  total_items: number
}

/** The answer of `ecommerce.getPromoRule`, `ecommerce.updatePromoRule`, … */
export interface PromoRule {
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
  /** Related resources. @readonly */
  _links?: Link[]
  promo_rules: PromoRule[]
  store_id?: string
  /** How many there are on all pages. @readonly */
  total_items: number
}

/** The answer of `automations.getWorkflowEmailSubscriber`, `automations.addWorkflowEmailSubscriber`. */
export interface QueuedSubscriber {
  /** Related resources. @readonly */
  _links?: Link[]
  email_address: string
  /** The MD5 of the lower-case address. @readonly */
  email_id?: string
  /** @readonly */
  id: string
  /** The audience's id. @readonly */
  list_id?: string
  /** False when the audience was deleted or disabled. @readonly */
  list_is_active?: boolean
  /** @format date-time @readonly */
  next_send?: string
  /** @readonly */
  workflow_id?: string
}

/**
 * The figures of a sent campaign.
 * The answer of `reports.getCampaignReport`.
 */
export interface Report {
  /** Related resources. @readonly */
  _links?: Link[]
  /** The two groups, for the old type `absplit`. */
  ab_split?: ReportAbSplit
  /** How many people complained. */
  abuse_reports?: number
  /** Mails that came back. */
  bounces?: ReportBounces
  /** What the campaign is called in the account. @readonly */
  campaign_title?: string
  /** Clicks. */
  clicks?: ReportClicks
  /** How far it is, while it is sent. */
  delivery_status?: DeliveryStatus
  /** What was bought. */
  ecommerce?: ReportEcommerce
  /** How many mails were sent. */
  emails_sent?: number
  /** Likes on Facebook. */
  facebook_likes?: ReportFacebookLikes
  /** Forwards to friends. */
  forwards?: ReportForwards
  /** The campaign's id. */
  id: string
  /** Averages of the industry that the account is in. */
  industry_stats?: ReportIndustryStats
  /** The audience's id. @readonly */
  list_id?: string
  /** False when the audience was deleted or disabled. @readonly */
  list_is_active?: boolean
  /** The audience's name. @readonly */
  list_name?: string
  /** Averages of the audience; missing until there are any. */
  list_stats?: ReportListStats
  /** Opens. */
  opens?: ReportOpens
  /** What mail programs show beside the subject. */
  preview_text?: string
  /** When it was sent last, for the type `rss`. @format date-time @readonly */
  rss_last_send?: string
  /** When it was sent. @format date-time @readonly */
  send_time?: string
  /** Where the report can be seen without an account. */
  share_report?: ReportShareReport
  /** The subject line. @readonly */
  subject_line?: string
  /** The first 24 hours, hour by hour. */
  timeseries?: ReportHour[]
  /** The time zones, for campaigns sent at the same local hour. */
  timewarp?: ReportTimeZone[]
  /** What kind of campaign it is. */
  type?: string
  /** How many people left because of it. @readonly */
  unsubscribed?: number
}

export interface ReportAbSplit {
  /** Group A. */
  a?: ReportAbSplitGroup
  /** Group B. */
  b?: ReportAbSplitGroup
}

export interface ReportAbSplitGroup {
  /** How many people complained. */
  abuse_reports?: number
  /** How many mails came back. */
  bounces?: number
  /** How often it was forwarded. */
  forwards?: number
  /** How often it was opened after a forward. */
  forwards_opens?: number
  /** When it was opened last. */
  last_open?: string
  /** All opens. */
  opens?: number
  /** How many people clicked. */
  recipient_clicks?: number
  /** How many people opened it. */
  unique_opens?: number
  /** How many people left. */
  unsubs?: number
}

/** The answer of `reports.getCampaignAbuseReports`. */
export interface ReportAbuseReports {
  /** Related resources. @readonly */
  _links?: Link[]
  abuse_reports: AbuseReport[]
  /** The campaign's id. @readonly */
  campaign_id?: string
  /** How many there are on all pages. @readonly */
  total_items: number
}

/** The answer of `reports.getCampaignAdvice`. */
export interface ReportAdvice {
  /** Related resources. @readonly */
  _links?: Link[]
  advice: ReportAdviceEntry[]
  /** The campaign's id. @readonly */
  campaign_id?: string
  /** How many there are on all pages. @readonly */
  total_items: number
}

export interface ReportAdviceEntry {
  /** Related resources. @readonly */
  _links?: Link[]
  /** @readonly */
  message?: string
  /** @readonly */
  type?: OpenEnum<'negative' | 'positive' | 'neutral'>
}

export interface ReportBounces {
  /** Addresses that do not exist. */
  hard_bounces?: number
  /** Addresses that could not be reached this time. */
  soft_bounces?: number
  /** Addresses that are not written as addresses are. */
  syntax_errors?: number
}

/** The answer of `reports.getCampaignClickDetailsForLink`. */
export interface ReportClickDetail {
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
  /** False when the audience was deleted or disabled. @readonly */
  list_is_active?: boolean
  /** Values of the merge fields by tag: `FNAME`, `ADDRESS`. */
  merge_fields?: Record<string, unknown>
  /** @readonly */
  url_id?: string
  /** @readonly */
  vip?: boolean
}

/** The answer of `reports.getSubscribersInfo`. */
export interface ReportClickDetailMembers {
  /** Related resources. @readonly */
  _links?: Link[]
  /** The campaign's id. @readonly */
  campaign_id?: string
  members: ReportClickDetailMember[]
  /** How many there are on all pages. @readonly */
  total_items: number
}

/** The answer of `reports.getCampaignClickDetails`. */
export interface ReportClickDetails {
  /** Related resources. @readonly */
  _links?: Link[]
  /** The campaign's id. @readonly */
  campaign_id?: string
  /** How many there are on all pages. @readonly */
  total_items: number
  urls_clicked: ReportClickDetail[]
}

export interface ReportClicks {
  /** Unique clicks by mails delivered, from 0 to 1. */
  click_rate?: number
  /** All clicks. */
  clicks_total?: number
  /** When someone clicked last. @format date-time */
  last_click?: string
  /** Clicks, counting each person once for each link. */
  unique_clicks?: number
  /** How many people clicked. */
  unique_subscriber_clicks?: number
}

export interface ReportEcommerce {
  /** The currency. @readonly */
  currency_code?: string
  /** How many orders. @readonly */
  total_orders?: number
  /** What they came to, without shipping and tax. @readonly */
  total_revenue?: number
  /** What they came to in all. @readonly */
  total_spent?: number
}

/** The answer of `reports.getEepurlActivityForCampaign`. */
export interface ReportEepurl {
  /** Related resources. @readonly */
  _links?: Link[]
  /** The campaign's id. @readonly */
  campaign_id?: string
  clicks?: ReportEepurlClicks
  /** @readonly */
  eepurl?: string
  /** @readonly */
  referrers: ReportEepurlReferrer[]
  /** How many there are on all pages. @readonly */
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
  /** Related resources. @readonly */
  _links?: Link[]
  /** The campaign's id. @readonly */
  campaign_id?: string
  emails: ReportEmailActivityEntry[]
  /** How many there are on all pages. @readonly */
  total_items: number
}

/** The answer of `reports.getEmailActivityForSubscriber`. */
export interface ReportEmailActivityEntry {
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
  /** False when the audience was deleted or disabled. @readonly */
  list_is_active?: boolean
}

export interface ReportFacebookLikes {
  /** All likes. */
  facebook_likes?: number
  /** Likes of recipients. */
  recipient_likes?: number
  /** How many people liked it. */
  unique_likes?: number
}

export interface ReportForwards {
  /** How often it was forwarded. */
  forwards_count?: number
  /** How often it was opened after a forward. */
  forwards_opens?: number
}

/** One of the first 24 hours of a campaign. */
export interface ReportHour {
  /** How many mails were sent. */
  emails_sent?: number
  /** How many clicks. */
  recipients_clicks?: number
  /** Which hour it is. @format date-time */
  timestamp?: string
  /** How many people opened it. */
  unique_opens?: number
}

export interface ReportIndustryStats {
  /** Complaints. */
  abuse_rate?: number
  /** Mails that came back. */
  bounce_rate?: number
  /** Clicks. */
  click_rate?: number
  /** Opens. */
  open_rate?: number
  /** The industry. */
  type?: string
  /** Mails not opened. */
  unopen_rate?: number
  /** People who left. */
  unsub_rate?: number
}

export interface ReportListStats {
  /** Average click rate of campaigns, from 0 to 100. @readonly */
  click_rate?: number
  /** Average open rate of campaigns, from 0 to 100. @readonly */
  open_rate?: number
  /** How many join in a month. @readonly */
  sub_rate?: number
  /** How many leave in a month. @readonly */
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
  /** Related resources. @readonly */
  _links?: Link[]
  /** The campaign's id. @readonly */
  campaign_id?: string
  locations: ReportLocation[]
  /** How many there are on all pages. @readonly */
  total_items: number
}

/** The answer of `reports.getSubscriberInfoForOpenedCampaign`. */
export interface ReportOpenDetail {
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
  /** False when the audience was deleted or disabled. @readonly */
  list_is_active?: boolean
  /** Values of the merge fields by tag: `FNAME`, `ADDRESS`. */
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
  /** Related resources. @readonly */
  _links?: Link[]
  /** The campaign's id. @readonly */
  campaign_id?: string
  members: ReportOpenDetail[]
  /** How many there are on all pages. @readonly */
  total_items: number
  total_opens?: number
}

export interface ReportOpens {
  /** When it was opened last. @format date-time */
  last_open?: string
  /** Unique opens by mails delivered, from 0 to 1. */
  open_rate?: number
  /** All opens. */
  opens_total?: number
  /** How many people opened it. */
  unique_opens?: number
}

/** The answer of `reports.getCampaignRecipient`. */
export interface ReportRecipient {
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
  /** False when the audience was deleted or disabled. @readonly */
  list_is_active?: boolean
  /** Values of the merge fields by tag: `FNAME`, `ADDRESS`. */
  merge_fields?: Record<string, unknown>
  open_count?: number
  status?: OpenEnum<'sent' | 'hard' | 'soft'>
  /** @readonly */
  vip?: boolean
}

/** The answer of `reports.getCampaignRecipients`. */
export interface ReportRecipients {
  /** Related resources. @readonly */
  _links?: Link[]
  /** The campaign's id. @readonly */
  campaign_id?: string
  sent_to: ReportRecipient[]
  /** How many there are on all pages. @readonly */
  total_items: number
}

export interface ReportShareReport {
  /** The password, where it has one. @readonly */
  share_password?: string
  /** The address. @readonly */
  share_url?: string
}

/** The answer of `reports.getSubReportsForCampaign`. */
export interface ReportSubReports {
  /** Related resources. @readonly */
  _links?: Link[]
  /** The campaign's id. */
  campaign_id?: string
  reports: Report[]
  /** How many there are on all pages. @readonly */
  total_items: number
}

/** The recipients of one time zone. */
export interface ReportTimeZone {
  /** How many mails came back. */
  bounces?: number
  /** All clicks. */
  clicks?: number
  /** Which zone it is, in hours from GMT. */
  gmt_offset?: number
  /** When someone clicked last. @format date-time */
  last_click?: string
  /** When it was opened last. @format date-time */
  last_open?: string
  /** All opens. */
  opens?: number
  /** How many people clicked. */
  unique_clicks?: number
  /** How many people opened it. */
  unique_opens?: number
}

/** The answer of `reports.getUnsubscribedListMember`. */
export interface ReportUnsubscribe {
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
  /** False when the audience was deleted or disabled. @readonly */
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
export interface ReportUnsubscribes {
  /** Related resources. @readonly */
  _links?: Link[]
  /** The campaign's id. @readonly */
  campaign_id?: string
  /** How many there are on all pages. @readonly */
  total_items: number
  unsubscribes: ReportUnsubscribe[]
}

/** The answer of `reports.getAllCampaignReports`. */
export interface Reports {
  /** Related resources. @readonly */
  _links?: Link[]
  reports: Report[]
  /** How many there are on all pages. @readonly */
  total_items: number
}

export interface SavedSegmentOptions {
  /** What members must meet. */
  conditions?: SegmentCondition[] | undefined
  /** Whether they must meet any or all of them. */
  match?: OpenEnum<'any' | 'all'> | undefined
  /** The id of a saved segment. */
  saved_segment_id?: number | undefined
}

/** The answer of `lists.getSegment`, `lists.updateSegment`, … */
export interface Segment {
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
  /** Related resources. @readonly */
  _links?: Link[]
  /** Their address. @readonly */
  email_address: string
  /** The program they read mail with. @readonly */
  email_client?: string
  /** Which mail they get: `html` or `text`. */
  email_type?: string
  /** The MD5 of the lower-case address: the `subscriber_hash` of other calls. @readonly */
  id: string
  /** Whether they have an interest, by its id. */
  interests?: Record<string, boolean>
  /** The IP address from which they confirmed. @readonly */
  ip_opt?: string
  /** The IP address from which they signed up. @readonly */
  ip_signup?: string
  /** Their language, as a code. */
  language?: string
  /** When any of this changed last. @format date-time @readonly */
  last_changed?: string
  /** The last note about them; missing where there is none. */
  last_note?: ListMemberLastNote
  /** The audience's id. @readonly */
  list_id?: string
  /** Where they are. */
  location?: BatchedListMemberLocation
  /** How engaged they are, in stars from 1 to 5. @readonly */
  member_rating?: number
  /** Values of the merge fields by tag: `FNAME`, `ADDRESS`. */
  merge_fields?: Record<string, unknown>
  /** How often they open and click. */
  stats?: BatchedListMemberStats
  /** Whether they get mail; `pending` until they confirm, `cleaned` after bounces. */
  status?: OpenEnum<'subscribed' | 'unsubscribed' | 'cleaned' | 'pending' | 'transactional'>
  /** When they confirmed. @format date-time @readonly */
  timestamp_opt?: string
  /** When they signed up. @format date-time @readonly */
  timestamp_signup?: string
  /** Stands for the address in all of Mailchimp. @readonly */
  unique_email_id?: string
  /** Whether they are marked as a VIP. */
  vip?: boolean
}

/** The answer of `lists.getSegmentMembersList`. */
export interface SegmentMembers {
  /** Related resources. @readonly */
  _links?: Link[]
  members: SegmentMember[]
  /** How many there are on all pages. @readonly */
  total_items: number
}

/** The body of `lists.batchSegmentMembers`. */
export interface SegmentMembersBatch {
  members_to_add?: readonly string[] | undefined
  members_to_remove?: readonly string[] | undefined
}

/** The answer of `lists.batchSegmentMembers`. */
export interface SegmentMembersBatchResult {
  /** Related resources. @readonly */
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
  /** What members must meet. */
  conditions?: SegmentCondition[] | undefined
  /** Whether they must meet any or all of them. */
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
  /** Related resources. @readonly */
  _links?: Link[]
  /** The audience's id. @readonly */
  list_id?: string
  segments: Segment[]
  /** How many there are on all pages. @readonly */
  total_items: number
}

export interface SelectMergeCondition {
  /** What kind of condition this is. */
  condition_type?: 'SelectMerge' | undefined
  /** What is compared. */
  field: string
  /** How it is compared. */
  op: OpenEnum<'is' | 'not' | 'blank' | 'blank_not' | 'notcontain' | 'contains'>
  /** What it is compared with. */
  value?: string | undefined
}

/** The answer of `campaigns.getSendChecklist`. */
export interface SendChecklist {
  /** Related resources. @readonly */
  _links: Link[]
  is_ready: boolean
  items: SendChecklistItem[]
}

export interface SendChecklistItem {
  details: string
  heading: string
  id: number
  type: OpenEnum<'success' | 'warning' | 'error'>
}

export interface SentActivity {
  activity_type: 'sent'
  /** The campaign's id. */
  campaign_id?: string
  campaign_title?: string
  /** @format date-time */
  created_at_timestamp?: string
}

/** The answer of `lists.updateListSignupForm`. */
export interface SignupForm {
  /** Related resources. @readonly */
  _links?: Link[]
  contents?: SignupFormContent[]
  header?: SignupFormHeader
  /** The audience's id. @readonly */
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

export interface SignupFormStyle {
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
  /** Related resources. @readonly */
  _links?: Link[]
  /** The audience's id. */
  list_id?: string
  signup_forms: SignupForm[]
  /** How many there are on all pages. @readonly */
  total_items: number
}

export interface SignupSourceCondition {
  /** What kind of condition this is. */
  condition_type: 'SignupSource'
  /** What is compared. */
  field: OpenEnum<'source'>
  /** How it is compared. */
  op: OpenEnum<'source_is' | 'source_not'>
  /** What it is compared with. */
  value?: string | undefined
}

export interface SiteScript {
  fragment?: string
  url?: string
}

export interface SocialAgeCondition {
  /** What kind of condition this is. */
  condition_type?: 'SocialAge' | undefined
  /** What is compared. */
  field: OpenEnum<'social_age'>
  /** How it is compared. */
  op: OpenEnum<'is' | 'not'>
  /** What it is compared with. */
  value: OpenEnum<'18-24' | '25-34' | '35-54' | '55+'>
}

export interface SocialGenderCondition {
  /** What kind of condition this is. */
  condition_type?: 'SocialGender' | undefined
  /** What is compared. */
  field: OpenEnum<'social_gender'>
  /** How it is compared. */
  op: OpenEnum<'is' | 'not'>
  /** What it is compared with. */
  value: OpenEnum<'male' | 'female'>
}

export interface SocialInfluenceCondition {
  /** What kind of condition this is. */
  condition_type?: 'SocialInfluence' | undefined
  /** What is compared. */
  field: OpenEnum<'social_influence'>
  /** How it is compared. */
  op: OpenEnum<'is' | 'not' | 'greater' | 'less'>
  /** What it is compared with. */
  value: number
}

export interface SocialNetworkFollowCondition {
  /** What kind of condition this is. */
  condition_type?: 'SocialNetworkFollow' | undefined
  /** What is compared. */
  field: OpenEnum<'social_network'>
  /** How it is compared. */
  op: OpenEnum<'follow' | 'notfollow'>
  /** What it is compared with. */
  value: OpenEnum<'twitter_follow'>
}

export interface SocialNetworkMemberCondition {
  /** What kind of condition this is. */
  condition_type?: 'SocialNetworkMember' | undefined
  /** What is compared. */
  field: OpenEnum<'social_network'>
  /** How it is compared. */
  op: OpenEnum<'member' | 'notmember'>
  /** What it is compared with. */
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

export interface SquatterSignupActivity {
  activity_type: 'squatter_signup'
  /** @format date-time */
  created_at_timestamp?: string
  outreach_id?: string
  outreach_title?: string
}

export interface StaticSegmentCondition {
  /** What kind of condition this is. */
  condition_type?: 'StaticSegment' | undefined
  /** What is compared. */
  field: OpenEnum<'static_segment'>
  /** How it is compared. */
  op: OpenEnum<'static_is' | 'static_not'>
  /** What it is compared with. */
  value: number
}

/** The answer of `ecommerce.getStore`, `ecommerce.updateStore`, … */
export interface Store {
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
  /** False when the audience was deleted or disabled. @readonly */
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
  /** Related resources. @readonly */
  _links?: Link[]
  stores: Store[]
  /** How many there are on all pages. @readonly */
  total_items: number
}

/** The body of `automations.addWorkflowEmailSubscriber`, `automations.removeWorkflowEmailSubscriber`, … */
export interface SubscriberAddress {
  email_address: string
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
  /** The MD5 of the lower-case address. @readonly */
  email_id?: string
  /** @readonly */
  full_name?: string
  /** @readonly */
  status?: OpenEnum<'Subscribed' | 'Unsubscribed' | 'Non-Subscribed' | 'Cleaned' | 'Archived'>
}

export interface SurveyMonkeyCondition {
  /** What kind of condition this is. */
  condition_type?: 'SurveyMonkey' | undefined
  /** What is compared. */
  field: OpenEnum<'survey_monkey'>
  /** How it is compared. */
  op: OpenEnum<'started' | 'completed' | 'not_started' | 'not_completed'>
  /** What it is compared with. */
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
  /** Related resources. @readonly */
  _links?: Link[]
  answers: SurveyQuestionAnswer[]
  /** How many there are on all pages. @readonly */
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

export interface SurveyQuestionOption {
  count?: number
  id: string
  label?: string
}

/** The answer of `reporting.getSurveyQuestionReportsAll`. */
export interface SurveyQuestions {
  /** Related resources. @readonly */
  _links?: Link[]
  questions: SurveyQuestion[]
  /** How many there are on all pages. @readonly */
  total_items: number
}

/** The answer of `reporting.getSurveyReport`. */
export interface SurveyReport {
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
  /** The id that stands in addresses of the web application. @readonly */
  web_id?: number
}

/** The answer of `reporting.getSurveyReportsAll`. */
export interface SurveyReports {
  /** Related resources. @readonly */
  _links?: Link[]
  surveys: SurveyReport[]
  /** How many there are on all pages. @readonly */
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
  /** Related resources. @readonly */
  _links?: Link[]
  responses: SurveyResponse[]
  /** How many there are on all pages. @readonly */
  total_items: number
}

/** The answer of `templates.getTemplate`, `templates.updateTemplate`, … */
export interface Template {
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

/** The answer of `templates.getDefaultContentForTemplate`. */
export interface TemplateDefaultContent {
  /** Related resources. @readonly */
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
  /** Related resources. @readonly */
  _links?: Link[]
  templates: Template[]
  /** How many there are on all pages. @readonly */
  total_items: number
}

export interface TextMergeCondition {
  /** What kind of condition this is. */
  condition_type?: 'TextMerge' | undefined
  /** What is compared. */
  field: string
  /** How it is compared. */
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
  /** What it is compared with. */
  value?: string | undefined
}

export interface UnsubscribeActivity {
  activity_type: 'unsub'
  /** The campaign's id. */
  campaign_id?: string
  campaign_title?: string
  /** @format date-time */
  created_at_timestamp?: string
  is_admin_unsubscribed?: boolean
  unsubscribe_reason?: string
}

export interface VIPCondition {
  /** What kind of condition this is. */
  condition_type?: 'VIP' | undefined
  /** What is compared. */
  field: OpenEnum<'gmonkey'>
  /** How it is compared. */
  op: OpenEnum<'member' | 'notmember'>
}

export interface VariateContent {
  /** What it is called. */
  content_label: string
  /** The HTML. */
  html: string
  /** The plain text. */
  plain_text: string
}

export interface VariateContentInput {
  /** An archive with the HTML and its images. */
  archive?: ContentArchive | undefined
  /** What it is called. */
  content_label: string
  /** The HTML. */
  html?: string | undefined
  /** The plain text; made from the HTML where it is not given. */
  plain_text?: string | undefined
  /** A template, and what to put into it. */
  template?: ContentTemplate | undefined
  /** A page to import. */
  url?: string | undefined
}

/** The answer of `verifiedDomains.createVerifiedDomain`, `verifiedDomains.getDomain`, … */
export interface VerifiedDomain {
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
export interface VerifiedDomains {
  /** @readonly */
  domains: VerifiedDomain[]
  /** How many there are on all pages. @readonly */
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
  /** What kind of condition this is. */
  condition_type?: 'ZipMerge' | undefined
  /** The second value, for comparisons that need two. */
  extra: string
  /** What is compared. */
  field: string
  /** How it is compared. */
  op: OpenEnum<'geoin'>
  /** What it is compared with. */
  value: string
}
