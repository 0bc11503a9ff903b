/** The explanation of a type, in addition to its structure. */
export interface Explanation {
  readonly about?: string
  /** The type whose explanations apply to fields without one here. */
  readonly like?: string
  readonly fields?: Readonly<Record<string, string>>
}

/** The most used operations. Every field of their bodies and responses is explained, at every depth. */
export const mostUsed: readonly string[] = [
  ...['lists.getAllLists', 'lists.getList', 'lists.getListMembersInfo', 'lists.getListMember'],
  ...['lists.addListMember', 'lists.setListMember', 'lists.updateListMember', 'lists.deleteListMember'],
  ...['lists.batchListMembers', 'lists.updateListMemberTags', 'lists.getListMemberTags'],
  ...['lists.createListMemberEvent', 'lists.getListMergeFields', 'campaigns.list', 'campaigns.create'],
  ...['campaigns.setContent', 'campaigns.send', 'reports.getCampaignReport', 'batches.start', 'ping.get'],
]

/** Fields that have the same meaning in every type. */
export const everywhere: Readonly<Record<string, string>> = {
  _links: 'Related resources.',
  total_items: 'The number of items on all pages.',
  list_id: "The audience's id.",
  list_name: "The audience's name.",
  list_is_active: 'Whether the audience exists and is enabled.',
  campaign_id: "The campaign's id.",
  email_id: 'The MD5 of the lower-case address.',
  merge_fields: 'Values of the merge fields by tag: `FNAME`, `ADDRESS`.',
  web_id: 'The id in URLs of the web application.',
}

/** The five parts of a segment's conditions. */
export const conditionFields: Readonly<Record<string, string>> = {
  condition_type: 'The type of the condition.',
  field: 'The field to compare.',
  op: 'The operator.',
  value: 'The value to compare with.',
  extra: 'The second value, for comparisons that need two.',
  addr: 'The address at the centre.',
  lat: 'Latitude of the centre.',
  lng: 'Longitude of the centre.',
}

/** By the names of types. */
export const types: Readonly<Record<string, Explanation>> = {
  Ping: { fields: { health_status: 'A cheerful sentence, if the API is healthy.' } },
  Link: {
    about: 'A resource related to a response, and how to request it.',
    fields: {
      href: 'The URL.',
      method: 'The HTTP method.',
      rel: 'The relation.',
      schema: 'The URL of the schema of the body, for methods with a body.',
      targetSchema: 'The URL of the schema of the response.',
    },
  },

  // audiences
  Lists: {
    about: 'A page of audiences.',
    fields: { lists: 'The audiences.', constraints: 'The limit of audiences in the account.' },
  },
  ListsConstraints: {
    fields: {
      current_total_instances: 'The number of audiences; -1 if it is unlimited.',
      max_instances: 'The maximum; -1 if it is unlimited.',
      may_create: 'Whether another audience can be created.',
    },
  },
  List: {
    about: 'An audience.',
    fields: {
      beamer_address: 'Mail to this address becomes a draft campaign.',
      campaign_defaults: 'The defaults of campaigns to this audience.',
      contact: 'The contact in the footer of campaigns, which is required by law.',
      date_created: 'When it was created.',
      double_optin: 'Whether new members must confirm by mail.',
      email_type_option: 'Whether members can choose between HTML and plain text.',
      has_welcome: 'Whether a welcome automation is connected.',
      id: 'Its id.',
      list_rating: 'The activity rating, from 0 to 5.',
      marketing_permissions: 'Whether members give individual permissions, for the GDPR.',
      modules: 'The installed modules.',
      name: 'Its name.',
      notify_on_subscribe: 'The address that is notified of new members.',
      notify_on_unsubscribe: 'The address that is notified of lost members.',
      permission_reminder: 'Reminds members why they receive mail.',
      stats: 'Statistics; most are some minutes old.',
      subscribe_url_long: 'The URL of the signup form.',
      subscribe_url_short: 'A short URL of the signup form.',
      use_archive_bar: 'Whether archived campaigns show a toolbar.',
      visibility: 'Has no effect.',
      web_id: 'The id in URLs of the web application.',
    },
  },
  CampaignDefaults: {
    fields: {
      from_email: 'The sender address.',
      from_name: 'The sender name.',
      language: 'The language of the forms.',
      subject: 'The subject line.',
    },
  },
  CampaignDefaultsInput: { like: 'CampaignDefaults' },
  ListContact: {
    fields: {
      address1: 'Street and number.',
      address2: 'The second line of the street address.',
      city: 'City.',
      company: 'Name of the company.',
      country: 'The country code of two letters.',
      phone: 'Phone number.',
      state: 'State or province.',
      zip: 'Postal code.',
    },
  },
  CreateListContactInput: { like: 'ListContact' },
  UpdateListContactInput: { like: 'ListContact' },
  CreateListBody: { like: 'List' },
  UpdateListBody: { like: 'List' },
  ListStats: {
    about: 'Statistics of an audience. Averages are missing until there is data.',
    fields: {
      avg_sub_rate: 'The average number of new members per month.',
      avg_unsub_rate: 'The average number of lost members per month.',
      campaign_count: 'The number of campaigns that use it, sent or not.',
      campaign_last_sent: 'The time of the last campaign to 10 people or more.',
      cleaned_count: 'The number of addresses that were cleaned because mail bounced.',
      cleaned_count_since_send: 'The number of addresses cleaned since the last campaign.',
      click_rate: 'Average click rate of campaigns, from 0 to 100.',
      last_sub_date: 'The time of the last signup.',
      last_unsub_date: 'The time of the last unsubscribe.',
      member_count: 'The number of active members.',
      member_count_since_send: 'The number of active members since the last campaign.',
      merge_field_count: 'The number of merge fields besides the address.',
      open_rate: 'Average open rate of campaigns, from 0 to 100.',
      target_sub_rate: 'The number of new members per month that it needs to grow.',
      total_contacts: 'The number of contacts with any status; only with `include_total_contacts`.',
      unsubscribe_count: 'The number of unsubscribed members.',
      unsubscribe_count_since_send: 'The number of members who unsubscribed since the last campaign.',
    },
  },

  // members
  ListMembers: { about: 'A page of members.', fields: { members: 'The members.' } },
  ListMember: {
    about: 'A member of an audience.',
    fields: {
      consents_to_one_to_one_messaging: 'Whether the member consents to one-to-one messages.',
      contact_id: 'The id of the contact, which need not have an address.',
      email_address: 'The address.',
      email_client: 'The mail program.',
      email_type: 'The type of mail: `html` or `text`.',
      full_name: 'The full name.',
      id: 'The MD5 of the lower-case address: the `subscriber_hash` of other calls.',
      interests: 'Whether the member has an interest, by its id.',
      ip_opt: 'The IP address of the confirmation.',
      ip_signup: 'The IP address of the signup.',
      language: 'The language code.',
      last_changed: 'The time of the last change.',
      last_note: 'The last note; missing if there is none.',
      location: 'The location.',
      marketing_permissions: 'The marketing permissions, if the audience has any.',
      member_rating: 'The engagement, in stars from 1 to 5.',
      merge_fields: 'Values of the merge fields by tag: `FNAME`, `ADDRESS`.',
      source: 'The source of the signup.',
      stats: 'Statistics on opens and clicks.',
      status: 'Whether the member receives mail: `pending` until confirmed, `cleaned` after bounces.',
      tags: 'Up to 50 tags; `lists.getListMemberTags` returns all.',
      tags_count: 'The number of tags.',
      timestamp_opt: 'The time of the confirmation.',
      timestamp_signup: 'The time of the signup.',
      unique_email_id: 'The id of the address in all of Mailchimp.',
      unsubscribe_reason: 'The reason for unsubscribing, if the member gave one.',
      vip: 'Whether the member is a VIP.',
    },
  },
  ListMemberLastNote: {
    fields: {
      created_at: 'The time of writing.',
      created_by: 'The author.',
      note: 'The text.',
      note_id: 'Its id.',
    },
  },
  ListMemberLocation: {
    fields: {
      country_code: 'The country code of two letters.',
      dstoff: 'The offset from GMT in summer, in hours.',
      gmtoff: 'The offset from GMT in hours.',
      latitude: 'Latitude.',
      longitude: 'Longitude.',
      region: 'Region.',
      timezone: 'Time zone.',
    },
  },
  ListMemberMarketingPermission: {
    fields: {
      enabled: 'Whether the member agreed.',
      marketing_permission_id: 'The id of the permission.',
      text: 'The text.',
    },
  },
  ListMemberStats: {
    fields: {
      avg_click_rate: 'The average click rate.',
      avg_open_rate: 'The average open rate.',
      ecommerce_data: 'Purchases, if a store is connected.',
    },
  },
  ListMemberEcommerceData: {
    fields: {
      currency_code: 'Currency of the store.',
      number_of_orders: 'The number of orders.',
      total_revenue: 'The total of the orders.',
    },
  },
  ListMemberTag: { fields: { id: 'Its id.', name: 'Its name.' } },
  AddListMemberBody: {
    about: 'A member to add to an audience.',
    like: 'ListMember',
    fields: {
      status: '`subscribed` adds the member immediately, `pending` sends a confirmation mail.',
      tags: 'The names of tags.',
    },
  },
  SetListMemberBody: {
    about: 'The new state of a member, who is added if the address is not in the audience.',
    like: 'ListMember',
    fields: {
      status: 'The status of an existing member.',
      status_if_new: 'The status of a new member; `pending` sends a confirmation mail.',
    },
  },
  UpdateListMemberBody: { about: 'The changes to a member.', like: 'ListMember' },
  ListMemberLocationInput: { like: 'ListMemberLocation' },
  ListMemberMarketingPermissionInput: { like: 'ListMemberMarketingPermission' },

  // many members at once
  BatchListMembersBody: {
    about: 'Up to 500 members to add to an audience or update.',
    fields: {
      members: 'The members; at most 500.',
      sync_tags: 'Whether the given tags replace all tags of a member.',
      update_existing: 'Whether existing members are updated.',
    },
  },
  BatchedListMemberInput: { like: 'AddListMemberBody' },
  BatchListMembersResult: {
    fields: {
      error_count: 'The number of failed members.',
      errors: 'The members that failed, with reasons. The call still succeeds.',
      new_members: 'The added members.',
      total_created: 'The number of added members.',
      total_updated: 'The number of updated members.',
      updated_members: 'The updated members.',
    },
  },
  BatchedListMemberError: {
    fields: {
      email_address: 'The address of the member.',
      error: 'The message.',
      error_code: 'The error code.',
      field: 'The invalid field, if there is one.',
      field_message: 'What the field must contain.',
    },
  },
  BatchedListMember: { like: 'ListMember' },
  BatchedListMemberLocation: { like: 'ListMemberLocation' },
  BatchedListMemberStats: { like: 'ListMemberStats' },
  SegmentMember: { like: 'ListMember' },

  // tags and events
  UpdateListMemberTagsBody: {
    fields: {
      is_syncing: 'Prevents automations from starting on these tags.',
      tags: 'The tags to add and remove.',
    },
  },
  ListMemberTagInput: {
    fields: {
      name: 'The name. A new tag is created.',
      status: '`active` adds the tag, `inactive` removes it.',
    },
  },
  ListMemberTags: { fields: { tags: 'The tags.' } },
  ListMemberTagEntry: {
    fields: {
      date_added: 'The time at which the tag was added to the member.',
      id: 'Its id.',
      name: 'Its name.',
    },
  },
  CreateListMemberEventBody: {
    fields: {
      is_syncing: 'Prevents automations from starting on this event.',
      name: 'The name of the event, in 2 to 30 characters.',
      occurred_at: 'The time of the event.',
      properties: 'Details, as text by name.',
    },
  },

  // merge fields
  MergeFields: { about: 'A page of merge fields.', fields: { merge_fields: 'The merge fields.' } },
  MergeField: {
    about: 'A field that members of an audience have.',
    fields: {
      default_value: 'The default for members without a value.',
      display_order: 'The position on the signup form.',
      help_text: 'A help text for the input.',
      merge_id: 'Its id.',
      name: 'Its name.',
      options: 'Options of some types.',
      public: 'Whether the signup form shows it.',
      required: 'Whether members must enter a value.',
      tag: 'The name in `merge_fields` and in campaigns: `FNAME`.',
      type: 'The type of the values.',
    },
  },
  AddMergeFieldBody: { like: 'MergeField' },
  UpdateMergeFieldBody: { like: 'MergeField' },
  MergeFieldOptions: {
    fields: {
      choices: 'The choices, for `radio` and `dropdown`.',
      date_format: 'The format of a `date` or `birthday`.',
      default_country: 'The default country of an `address`, as a number.',
      phone_format: '`US` or `International`, for `phone`.',
      size: 'The length of the input, for `text`.',
    },
  },
  AddMergeFieldOptionsInput: { like: 'MergeFieldOptions' },
  UpdateMergeFieldOptionsInput: { like: 'MergeFieldOptions' },

  // campaigns
  Campaigns: { about: 'A page of campaigns.', fields: { campaigns: 'The campaigns.' } },
  Campaign: {
    about: 'A campaign.',
    fields: {
      ab_split_opts: 'The tested variations, for the old type `absplit`.',
      archive_url: 'The URL of the web version.',
      content_type: 'How the content was created.',
      create_time: 'When it was created.',
      delivery_status: 'The progress of sending.',
      emails_sent: 'The number of sent mails.',
      id: 'Its id.',
      long_archive_url: 'The long URL of the web version.',
      needs_block_refresh: 'Always false.',
      parent_campaign_id: 'The parent campaign, for RSS and automations.',
      recipients: 'The recipients.',
      report_summary: 'Opens and clicks; after it was sent.',
      resendable: 'Whether it can be sent again to recipients who did not open it.',
      rss_opts: 'The feed and the schedule, for the type `rss`.',
      send_time: 'The time of sending.',
      settings: 'The subject, the sender, and other settings.',
      social_card: 'The preview in social networks.',
      status: 'The status; `save` is a draft.',
      tracking: 'The tracking options.',
      type: 'The type of the campaign.',
      variate_settings: 'The tested variations, for the type `variate`.',
    },
  },
  CreateCampaignBody: { about: 'A campaign to create.', like: 'Campaign' },
  UpdateCampaignBody: { about: 'The changes to a campaign.', like: 'Campaign' },
  CampaignAbSplitOptions: {
    fields: {
      from_name_a: 'Sender in group A.',
      from_name_b: 'Sender in group B.',
      pick_winner: 'The criterion for the winner.',
      reply_email_a: 'Reply address in group A.',
      reply_email_b: 'Reply address in group B.',
      send_time_a: 'The time of sending to group A.',
      send_time_b: 'The time of sending to group B.',
      send_time_winner: 'The time of sending the winner.',
      split_size: 'Percentage in each group, from 1 to 50.',
      split_test: 'The tested variation.',
      subject_a: 'Subject in group A.',
      subject_b: 'Subject in group B.',
      wait_time: 'The time to wait before the winner is chosen.',
      wait_units: 'The unit of `wait_time`.',
    },
  },
  DeliveryStatus: {
    fields: {
      can_cancel: 'Whether sending can be cancelled.',
      emails_canceled: 'The number of cancelled mails.',
      emails_sent: 'The number of mails sent so far.',
      enabled: 'Whether the delivery status is available.',
      status: 'The status.',
    },
  },
  CampaignRecipients: {
    fields: {
      recipient_count: 'The number of recipients.',
      segment_opts: 'The segment of the audience; without it, the whole audience.',
      segment_text: 'A description of the segment, as HTML.',
    },
  },
  CreateCampaignRecipientsInput: { like: 'CampaignRecipients' },
  UpdateCampaignRecipientsInput: { like: 'CampaignRecipients' },
  CampaignSegmentOptions: {
    about: 'A segment of an audience: a saved segment, or conditions.',
    fields: {
      conditions: 'The conditions for members.',
      match: 'Whether members must meet any or all conditions.',
      prebuilt_segment_id: 'The id of a segment that Mailchimp defines.',
      saved_segment_id: 'The id of a saved segment.',
    },
  },
  SavedSegmentOptions: { like: 'CampaignSegmentOptions' },
  SegmentOptions: { like: 'CampaignSegmentOptions' },
  CampaignReportSummary: {
    fields: {
      click_rate: 'Unique clicks per delivered mail, from 0 to 1.',
      clicks: 'The number of all clicks.',
      ecommerce: 'Purchases.',
      open_rate: 'Unique opens per delivered mail, from 0 to 1.',
      opens: 'The number of all opens.',
      subscriber_clicks: 'The number of people who clicked.',
      unique_opens: 'The number of people who opened it.',
    },
  },
  CampaignReportSummaryEcommerce: {
    fields: {
      total_orders: 'The number of orders.',
      total_revenue: 'The total without shipping and tax.',
      total_spent: 'The total.',
    },
  },
  CampaignRssOptions: {
    fields: {
      constrain_rss_img: 'Whether the width of images is limited.',
      feed_url: 'The URL of the feed.',
      frequency: 'The frequency.',
      last_sent: 'The time of the last sending.',
      schedule: 'The days and the hour.',
    },
  },
  CampaignRssOptionsInput: { like: 'CampaignRssOptions' },
  CampaignRssSchedule: {
    fields: {
      daily_send: 'The days, for `daily`.',
      hour: "The hour, from 0 to 23, in the account's time zone.",
      monthly_send_date: 'The day of the month, for `monthly`; 0 is the last one.',
      weekly_send_day: 'The day, for `weekly`.',
    },
  },
  CampaignRssSendDays: {
    fields: {
      monday: 'Whether it is sent on Mondays.',
      tuesday: 'Whether it is sent on Tuesdays.',
      wednesday: 'Whether it is sent on Wednesdays.',
      thursday: 'Whether it is sent on Thursdays.',
      friday: 'Whether it is sent on Fridays.',
      saturday: 'Whether it is sent on Saturdays.',
      sunday: 'Whether it is sent on Sundays.',
    },
  },
  CampaignSettings: {
    fields: {
      authenticate: 'Whether Mailchimp authenticates the mail.',
      auto_fb_post: 'The ids of the Facebook pages on which it is posted.',
      auto_footer: "Whether Mailchimp's footer is added.",
      auto_tweet: 'Whether a link to it is tweeted.',
      drag_and_drop: 'Whether it was created in the drag-and-drop editor.',
      fb_comments: 'Whether Facebook comments are enabled.',
      folder_id: 'The id of its folder.',
      from_name: 'The sender name; not an address.',
      inline_css: 'Whether styles are inlined.',
      preview_text: 'The text that mail programs show next to the subject.',
      reply_to: 'The reply address.',
      subject_line: 'The subject line.',
      template_id: 'The id of its template.',
      timewarp: 'Whether it is sent at the same local time in each time zone.',
      title: 'The name in the account.',
      to_name: 'The name of the recipient, as a merge tag: `*|FNAME|*`.',
      use_conversation: 'Whether replies become conversations.',
    },
  },
  CreateCampaignSettingsInput: { like: 'CampaignSettings' },
  UpdateCampaignSettingsInput: { like: 'CampaignSettings' },
  CampaignSocialCard: {
    fields: { description: 'A short text.', image_url: 'The URL of the image.', title: 'The title.' },
  },
  CampaignTracking: {
    fields: {
      capsule: 'Has no effect.',
      clicktale: 'The name for ClickTale, up to 50 bytes.',
      ecomm360: 'Whether purchases are tracked.',
      goal_tracking: 'Has no effect.',
      google_analytics: 'The name for Google Analytics, up to 50 bytes.',
      html_clicks: 'Whether clicks in the HTML are tracked; always for `variate`.',
      opens: 'Whether opens are tracked; always for `variate`.',
      salesforce: 'Has no effect.',
      text_clicks: 'Whether clicks in the plain text are tracked; always for `variate`.',
    },
  },
  CampaignTrackingCapsule: { fields: { notes: 'Whether notes on contacts are updated.' } },
  CampaignTrackingSalesforce: {
    fields: {
      campaign: 'Whether a campaign is created in Salesforce.',
      notes: 'Whether notes on contacts are updated.',
    },
  },
  CampaignVariateSettings: {
    fields: {
      combinations: 'The tested combinations.',
      contents: 'The names of the contents.',
      from_names: 'Sender names to test; as many as reply addresses.',
      reply_to_addresses: 'Reply addresses to test; as many as sender names.',
      send_times: 'Times to test; each recipient gets one of them.',
      subject_lines: 'Subjects to test.',
      test_size: 'Percentage of recipients in the test, from 10 to 100.',
      wait_time: 'Minutes to wait before the winner is chosen, in whole hours.',
      winner_criteria: 'The criterion for the winner.',
      winning_campaign_id: 'The campaign that was sent to the other recipients.',
      winning_combination_id: 'The combination that won.',
    },
  },
  CampaignVariateSettingsInput: { like: 'CampaignVariateSettings' },
  CampaignVariateCombination: {
    about: 'A combination of content, sender, reply address, time and subject.',
    fields: {
      content_description: 'The index in `contents`.',
      from_name: 'The index in `from_names`.',
      id: 'Its id.',
      recipients: 'The number of recipients.',
      reply_to: 'The index in `reply_to_addresses`.',
      send_time: 'The index in `send_times`.',
      subject_line: 'The index in `subject_lines`.',
    },
  },
  SetCampaignContentBody: {
    about: 'The content of a campaign, in one of several forms.',
    fields: {
      archive: 'An archive with the HTML and its images.',
      html: 'The HTML.',
      plain_text: 'The plain text; by default, created from the HTML.',
      template: 'A template, and the content of its sections.',
      url: 'A page to import.',
      variate_contents: 'Contents to test, for the type `variate`.',
    },
  },
  CampaignVariateContentInput: {
    like: 'SetCampaignContentBody',
    fields: { content_label: 'The name.' },
  },
  CampaignContentArchive: {
    fields: { archive_content: 'The archive in base64.', archive_type: 'Its format.' },
  },
  CampaignContentTemplate: {
    fields: { id: "The template's id.", sections: 'HTML for its sections, by their `mc:edit` names.' },
  },
  CampaignContent: {
    about: 'The content of a campaign.',
    like: 'SetCampaignContentBody',
    fields: {
      archive_html: 'The HTML of the web version.',
      plain_text: 'The plain text.',
      variate_contents: 'The tested contents.',
    },
  },
  CampaignVariateContent: { like: 'CampaignVariateContentInput', fields: { plain_text: 'The plain text.' } },

  // reports
  Report: {
    about: 'The statistics of a sent campaign.',
    fields: {
      ab_split: 'The two groups, for the old type `absplit`.',
      abuse_reports: 'The number of complaints.',
      bounces: 'Bounced mails.',
      campaign_title: 'The name of the campaign in the account.',
      clicks: 'Clicks.',
      delivery_status: 'The progress of sending.',
      ecommerce: 'Purchases.',
      emails_sent: 'The number of sent mails.',
      facebook_likes: 'Likes on Facebook.',
      forwards: 'Forwards to friends.',
      id: "The campaign's id.",
      industry_stats: "Averages of the account's industry.",
      list_stats: 'Averages of the audience; missing until there is data.',
      opens: 'Opens.',
      preview_text: 'The text that mail programs show next to the subject.',
      rss_last_send: 'The time of the last sending, for the type `rss`.',
      send_time: 'The time of sending.',
      share_report: 'The public URL of the report.',
      subject_line: 'The subject line.',
      timeseries: 'The first 24 hours, hour by hour.',
      timewarp: 'The time zones, for campaigns sent at the same local time.',
      type: 'The type of the campaign.',
      unsubscribed: 'The number of people who unsubscribed because of it.',
    },
  },
  ReportAbSplit: { fields: { a: 'Group A.', b: 'Group B.' } },
  ReportAbSplitGroup: {
    fields: {
      abuse_reports: 'The number of complaints.',
      bounces: 'The number of bounced mails.',
      forwards: 'The number of forwards.',
      forwards_opens: 'The number of opens after a forward.',
      last_open: 'The time of the last open.',
      opens: 'The number of all opens.',
      recipient_clicks: 'The number of people who clicked.',
      unique_opens: 'The number of people who opened it.',
      unsubs: 'The number of people who unsubscribed.',
    },
  },
  ReportBounces: {
    fields: {
      hard_bounces: 'Addresses that do not exist.',
      soft_bounces: 'Addresses that were temporarily unreachable.',
      syntax_errors: 'Addresses with invalid syntax.',
    },
  },
  ReportClicks: {
    fields: {
      click_rate: 'Unique clicks per delivered mail, from 0 to 1.',
      clicks_total: 'The number of all clicks.',
      last_click: 'The time of the last click.',
      unique_clicks: 'Clicks, with each person counted once per link.',
      unique_subscriber_clicks: 'The number of people who clicked.',
    },
  },
  ReportEcommerce: { like: 'CampaignReportSummaryEcommerce', fields: { currency_code: 'The currency.' } },
  ReportFacebookLikes: {
    fields: {
      facebook_likes: 'The number of all likes.',
      recipient_likes: 'The number of likes by recipients.',
      unique_likes: 'The number of people who liked it.',
    },
  },
  ReportForwards: {
    fields: {
      forwards_count: 'The number of forwards.',
      forwards_opens: 'The number of opens after a forward.',
    },
  },
  ReportIndustryStats: {
    fields: {
      abuse_rate: 'The rate of complaints.',
      bounce_rate: 'The rate of bounced mails.',
      click_rate: 'The click rate.',
      open_rate: 'The open rate.',
      type: 'The industry.',
      unopen_rate: 'The rate of unopened mails.',
      unsub_rate: 'The rate of unsubscribes.',
    },
  },
  ReportListStats: {
    fields: {
      click_rate: 'Average click rate of campaigns, from 0 to 100.',
      open_rate: 'Average open rate of campaigns, from 0 to 100.',
      sub_rate: 'The number of new members per month.',
      unsub_rate: 'The number of lost members per month.',
    },
  },
  ReportOpens: {
    fields: {
      last_open: 'The time of the last open.',
      open_rate: 'Unique opens per delivered mail, from 0 to 1.',
      opens_total: 'The number of all opens.',
      unique_opens: 'The number of people who opened it.',
    },
  },
  ReportShare: {
    fields: { share_password: 'The password, if there is one.', share_url: 'The URL.' },
  },
  ReportHour: {
    about: 'One of the first 24 hours of a campaign.',
    fields: {
      emails_sent: 'The number of sent mails.',
      recipients_clicks: 'The number of clicks.',
      timestamp: 'The start of the hour.',
      unique_opens: 'The number of people who opened it.',
    },
  },
  ReportTimeZone: {
    about: 'The recipients of one time zone.',
    fields: {
      bounces: 'The number of bounced mails.',
      clicks: 'The number of all clicks.',
      gmt_offset: 'The offset of the zone from GMT, in hours.',
      last_click: 'The time of the last click.',
      last_open: 'The time of the last open.',
      opens: 'The number of all opens.',
      unique_clicks: 'The number of people who clicked.',
      unique_opens: 'The number of people who opened it.',
    },
  },

  // batches
  StartBatchBody: { fields: { operations: 'The operations. The scope decides each like a direct call.' } },
  BatchOperation: {
    about: 'One operation of a batch.',
    fields: {
      body: 'The body, as JSON text.',
      method: 'The method.',
      operation_id: 'A name for the operation, which the results contain.',
      params: 'The query, by name.',
      path: 'The path below `/3.0`: `/lists/a1b2c3d4e5/members`.',
    },
  },
  Batch: {
    about: 'The status of a batch.',
    fields: {
      completed_at: 'The time at which all operations were finished.',
      errored_operations: 'The number of failed operations.',
      finished_operations: 'The number of finished operations, including failed ones.',
      id: 'Its id.',
      response_body_url:
        'The URL of the results of a finished batch. If it has expired, read the batch again.',
      status: 'The status.',
      submitted_at: 'The time at which it was received.',
      total_operations: 'The number of operations; a read of several pages counts each page.',
    },
  },
}
