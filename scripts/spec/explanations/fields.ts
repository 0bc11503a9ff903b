/** What is known of a type in addition to its structure. */
export interface Explanation {
  readonly about?: string
  /** The type from which fields that are not explained here take their meaning. */
  readonly like?: string
  readonly fields?: Readonly<Record<string, string>>
}

/** The most used operations. Every field of their bodies and answers is explained, at every depth. */
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
  total_items: 'How many there are on all pages.',
  list_id: "The audience's id.",
  list_name: "The audience's name.",
  list_is_active: 'False when the audience was deleted or disabled.',
  campaign_id: "The campaign's id.",
  email_id: 'The MD5 of the lower-case address.',
  merge_fields: 'Values of the merge fields by tag: `FNAME`, `ADDRESS`.',
  web_id: 'The id that stands in addresses of the web application.',
}

/** The five parts of a segment's conditions. */
export const conditionFields: Readonly<Record<string, string>> = {
  condition_type: 'What kind of condition this is.',
  field: 'What is compared.',
  op: 'How it is compared.',
  value: 'What it is compared with.',
  extra: 'The second value, for comparisons that need two.',
  addr: 'The address at the centre.',
  lat: 'Latitude of the centre.',
  lng: 'Longitude of the centre.',
}

/** By the names of types. */
export const types: Readonly<Record<string, Explanation>> = {
  Ping: { fields: { health_status: 'A cheerful sentence, when all is well.' } },
  Link: {
    about: 'Something that belongs to an answer: where it is, and how to get it.',
    fields: {
      href: 'The address.',
      method: 'The method to use on it.',
      rel: 'How it is related.',
      schema: 'Where the schema of the body is, for methods that take one.',
      targetSchema: 'Where the schema of the answer is.',
    },
  },

  // audiences
  Lists: {
    about: 'A page of audiences.',
    fields: { lists: 'The audiences.', constraints: 'How many audiences the account may have.' },
  },
  ListsConstraints: {
    fields: {
      current_total_instances: 'How many there are; -1 where that is not limited.',
      max_instances: 'How many there may be; -1 for any number.',
      may_create: 'Whether another one can be created.',
    },
  },
  List: {
    about: 'An audience.',
    fields: {
      beamer_address: 'Mail to this address becomes a draft campaign.',
      campaign_defaults: 'What campaigns to this audience start with.',
      contact: 'Who stands in the footer of campaigns, as the law asks for.',
      date_created: 'When it was created.',
      double_optin: 'Whether those who sign up have to confirm it by mail.',
      email_type_option: 'Whether members choose between HTML and plain text.',
      has_welcome: 'Whether a welcome automation is connected.',
      id: 'Its id.',
      list_rating: 'How lively it is, from 0 to 5.',
      marketing_permissions: 'Whether members give permissions one by one, as the GDPR wants.',
      modules: 'Modules that are installed for it.',
      name: 'Its name.',
      notify_on_subscribe: 'Who gets mail about those who join.',
      notify_on_unsubscribe: 'Who gets mail about those who leave.',
      permission_reminder: 'Tells members why they get mail.',
      stats: 'Its figures; most are some minutes old.',
      subscribe_url_long: 'Address of the signup form.',
      subscribe_url_short: 'A short address of the signup form.',
      use_archive_bar: 'Whether archived campaigns show a bar on top.',
      visibility: 'Without effect today.',
      web_id: 'The id that stands in addresses of the web application.',
    },
  },
  CampaignDefaults: {
    fields: {
      from_email: 'The address that mail comes from.',
      from_name: 'The name that mail comes from.',
      language: 'The language of the forms.',
      subject: 'The subject line.',
    },
  },
  CampaignDefaultsInput: { like: 'CampaignDefaults' },
  ListContact: {
    fields: {
      address1: 'Street and number.',
      address2: 'More of the street address.',
      city: 'City.',
      company: 'Name of the company.',
      country: 'Country, as two letters.',
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
    about: 'Figures of an audience. An average is missing until there is one.',
    fields: {
      avg_sub_rate: 'How many join in a month, on average.',
      avg_unsub_rate: 'How many leave in a month, on average.',
      campaign_count: 'How many campaigns use it, sent or not.',
      campaign_last_sent: 'When the last campaign to 10 people or more was sent.',
      cleaned_count: 'How many addresses were cleaned: mail to them bounced.',
      cleaned_count_since_send: 'How many were cleaned since the last campaign.',
      click_rate: 'Average click rate of campaigns, from 0 to 100.',
      last_sub_date: 'When someone joined last.',
      last_unsub_date: 'When someone left last.',
      member_count: 'How many active members there are.',
      member_count_since_send: 'How many active members there are since the last campaign.',
      merge_field_count: 'How many merge fields there are beside the address.',
      open_rate: 'Average open rate of campaigns, from 0 to 100.',
      target_sub_rate: 'How many have to join in a month for it to grow.',
      total_contacts: 'Contacts in every state; only with `include_total_contacts`.',
      unsubscribe_count: 'How many have left.',
      unsubscribe_count_since_send: 'How many left since the last campaign.',
    },
  },

  // members
  ListMembers: { about: 'A page of members.', fields: { members: 'The members.' } },
  ListMember: {
    about: 'A member of an audience.',
    fields: {
      consents_to_one_to_one_messaging: 'Whether they agree to messages from person to person.',
      contact_id: 'The id of the contact, who need not have an address.',
      email_address: 'Their address.',
      email_client: 'The program they read mail with.',
      email_type: 'Which mail they get: `html` or `text`.',
      full_name: 'Their whole name.',
      id: 'The MD5 of the lower-case address: the `subscriber_hash` of other calls.',
      interests: 'Whether they have an interest, by its id.',
      ip_opt: 'The IP address from which they confirmed.',
      ip_signup: 'The IP address from which they signed up.',
      language: 'Their language, as a code.',
      last_changed: 'When any of this changed last.',
      last_note: 'The last note about them; missing where there is none.',
      location: 'Where they are.',
      marketing_permissions: 'What they agreed to, where the audience asks for permissions.',
      member_rating: 'How engaged they are, in stars from 1 to 5.',
      merge_fields: 'Values of the merge fields by tag: `FNAME`, `ADDRESS`.',
      source: 'How they came into the audience.',
      stats: 'How often they open and click.',
      status: 'Whether they get mail; `pending` until they confirm, `cleaned` after bounces.',
      tags: 'Up to 50 of their tags; `lists.getListMemberTags` has all.',
      tags_count: 'How many tags they have.',
      timestamp_opt: 'When they confirmed.',
      timestamp_signup: 'When they signed up.',
      unique_email_id: 'Stands for the address in all of Mailchimp.',
      unsubscribe_reason: 'Why they left, if they said so.',
      vip: 'Whether they are marked as a VIP.',
    },
  },
  ListMemberLastNote: {
    fields: {
      created_at: 'When it was written.',
      created_by: 'Who wrote it.',
      note: 'What it says.',
      note_id: 'Its id.',
    },
  },
  ListMemberLocation: {
    fields: {
      country_code: 'Country, as two letters.',
      dstoff: 'Hours from GMT in summer.',
      gmtoff: 'Hours from GMT.',
      latitude: 'Latitude.',
      longitude: 'Longitude.',
      region: 'Region.',
      timezone: 'Time zone.',
    },
  },
  ListMemberMarketingPermission: {
    fields: {
      enabled: 'Whether they agreed.',
      marketing_permission_id: 'The id of the permission.',
      text: 'What it says.',
    },
  },
  ListMemberStats: {
    fields: {
      avg_click_rate: 'Their average click rate.',
      avg_open_rate: 'Their average open rate.',
      ecommerce_data: 'What they bought, where a store is connected.',
    },
  },
  ListMemberEcommerceData: {
    fields: {
      currency_code: 'Currency of the store.',
      number_of_orders: 'How many orders they placed.',
      total_revenue: 'What their orders came to.',
    },
  },
  ListMemberTag: { fields: { id: 'Its id.', name: 'Its name.' } },
  AddListMemberBody: {
    about: 'A person who joins an audience.',
    like: 'ListMember',
    fields: {
      status: '`subscribed` adds them at once, `pending` mails them to confirm.',
      tags: 'Names of tags.',
    },
  },
  SetListMemberBody: {
    about: 'What a member becomes; it is created where there is none with this address.',
    like: 'ListMember',
    fields: {
      status: 'The status, where the member is there already.',
      status_if_new: 'The status, where the member is created: `pending` mails them to confirm.',
    },
  },
  UpdateListMemberBody: { about: 'What changes about a member.', like: 'ListMember' },
  ListMemberLocationInput: { like: 'ListMemberLocation' },
  ListMemberMarketingPermissionInput: { like: 'ListMemberMarketingPermission' },

  // many members at once
  BatchListMembersBody: {
    about: 'Up to 500 people who join an audience, or change in it.',
    fields: {
      members: 'The people; at most 500.',
      sync_tags: 'Whether their tags become just those given here.',
      update_existing: 'Whether those who are members already are changed.',
    },
  },
  BatchedListMemberInput: { like: 'AddListMemberBody' },
  BatchListMembersResult: {
    fields: {
      error_count: 'How many failed.',
      errors: 'Those who failed, and why. The call itself succeeds all the same.',
      new_members: 'Those who joined.',
      total_created: 'How many joined.',
      total_updated: 'How many changed.',
      updated_members: 'Those who changed.',
    },
  },
  BatchedListMemberError: {
    fields: {
      email_address: 'Whose it is.',
      error: 'What went wrong.',
      error_code: 'The same as a code.',
      field: 'The field that is to blame, if one is.',
      field_message: 'What would be right there.',
    },
  },
  BatchedListMember: { like: 'ListMember' },
  BatchedListMemberLocation: { like: 'ListMemberLocation' },
  BatchedListMemberStats: { like: 'ListMemberStats' },
  SegmentMember: { like: 'ListMember' },

  // tags and events
  UpdateListMemberTagsBody: {
    fields: {
      is_syncing: 'Keeps automations from starting on these tags.',
      tags: 'The tags to add and to take away.',
    },
  },
  ListMemberTagInput: {
    fields: {
      name: 'Its name; a new one is created.',
      status: '`active` adds it, `inactive` takes it away.',
    },
  },
  ListMemberTags: { fields: { tags: 'The tags.' } },
  ListMemberTagEntry: {
    fields: { date_added: 'When the member got it.', id: 'Its id.', name: 'Its name.' },
  },
  CreateListMemberEventBody: {
    fields: {
      is_syncing: 'Keeps automations from starting on it.',
      name: 'What happened, in 2 to 30 characters.',
      occurred_at: 'When it happened.',
      properties: 'More about it, as text by name.',
    },
  },

  // merge fields
  MergeFields: { about: 'A page of merge fields.', fields: { merge_fields: 'The merge fields.' } },
  MergeField: {
    about: 'A field that members of an audience have.',
    fields: {
      default_value: 'What stands for it where a member has none.',
      display_order: 'Its place on the signup form.',
      help_text: 'Helps to fill it in.',
      merge_id: 'Its id.',
      name: 'Its name.',
      options: 'What only some types have.',
      public: 'Whether it is on the signup form.',
      required: 'Whether members must fill it in.',
      tag: 'What it is called in `merge_fields` and in campaigns: `FNAME`.',
      type: 'What it holds.',
    },
  },
  AddMergeFieldBody: { like: 'MergeField' },
  UpdateMergeFieldBody: { like: 'MergeField' },
  MergeFieldOptions: {
    fields: {
      choices: 'What can be chosen, for `radio` and `dropdown`.',
      date_format: 'How a `date` or `birthday` is written.',
      default_country: 'The country of an `address` that names none, as a number.',
      phone_format: '`US` or `International`, for `phone`.',
      size: 'Length of the input, for `text`.',
    },
  },
  AddMergeFieldOptionsInput: { like: 'MergeFieldOptions' },
  UpdateMergeFieldOptionsInput: { like: 'MergeFieldOptions' },

  // campaigns
  Campaigns: { about: 'A page of campaigns.', fields: { campaigns: 'The campaigns.' } },
  Campaign: {
    about: 'A campaign: what is sent to whom, and how.',
    fields: {
      ab_split_opts: 'For the old type `absplit`: what is tested.',
      archive_url: 'Where it can be read on the web.',
      content_type: 'How its content is made.',
      create_time: 'When it was created.',
      delivery_status: 'How far it is, while it is sent.',
      emails_sent: 'How many mails were sent.',
      id: 'Its id.',
      long_archive_url: 'Where it can be read on the web, not shortened.',
      needs_block_refresh: 'Always false today.',
      parent_campaign_id: 'The campaign it came from, for RSS and automations.',
      recipients: 'Whom it is sent to.',
      report_summary: 'Opens and clicks, once it is sent.',
      resendable: 'Whether it can be sent again to those who did not open it.',
      rss_opts: 'For the type `rss`: the feed, and when to send.',
      send_time: 'When it was sent.',
      settings: 'Subject, sender, and the like.',
      social_card: 'How social networks show it.',
      status: 'Where it stands: `save` is a draft.',
      tracking: 'What is tracked.',
      type: 'What kind of campaign it is.',
      variate_settings: 'For the type `variate`: what is tested.',
    },
  },
  CreateCampaignBody: { about: 'A campaign to create.', like: 'Campaign' },
  UpdateCampaignBody: { about: 'What changes about a campaign.', like: 'Campaign' },
  CampaignAbSplitOptions: {
    fields: {
      from_name_a: 'Sender in group A.',
      from_name_b: 'Sender in group B.',
      pick_winner: 'What decides.',
      reply_email_a: 'Reply address in group A.',
      reply_email_b: 'Reply address in group B.',
      send_time_a: 'When group A gets it.',
      send_time_b: 'When group B gets it.',
      send_time_winner: 'When the winner is sent.',
      split_size: 'Percentage in each group, from 1 to 50.',
      split_test: 'What is tested.',
      subject_a: 'Subject in group A.',
      subject_b: 'Subject in group B.',
      wait_time: 'How long to wait before deciding.',
      wait_units: 'The unit of `wait_time`.',
    },
  },
  DeliveryStatus: {
    fields: {
      can_cancel: 'Whether sending can be cancelled.',
      emails_canceled: 'How many mails were cancelled.',
      emails_sent: 'How many mails were sent so far.',
      enabled: 'Whether this is known for the campaign.',
      status: 'What is happening.',
    },
  },
  CampaignRecipients: {
    fields: {
      recipient_count: 'How many there are.',
      segment_opts: 'Which part of the audience; all of it without.',
      segment_text: 'The same in words, as HTML.',
    },
  },
  CreateCampaignRecipientsInput: { like: 'CampaignRecipients' },
  UpdateCampaignRecipientsInput: { like: 'CampaignRecipients' },
  CampaignSegmentOptions: {
    about: 'A part of an audience: a saved segment, or conditions.',
    fields: {
      conditions: 'What members must meet.',
      match: 'Whether they must meet any or all of them.',
      prebuilt_segment_id: "The id of a segment of Mailchimp's own.",
      saved_segment_id: 'The id of a saved segment.',
    },
  },
  SavedSegmentOptions: { like: 'CampaignSegmentOptions' },
  SegmentOptions: { like: 'CampaignSegmentOptions' },
  CampaignReportSummary: {
    fields: {
      click_rate: 'Unique clicks by mails delivered, from 0 to 1.',
      clicks: 'All clicks.',
      ecommerce: 'What was bought.',
      open_rate: 'Unique opens by mails delivered, from 0 to 1.',
      opens: 'All opens.',
      subscriber_clicks: 'How many people clicked.',
      unique_opens: 'How many people opened it.',
    },
  },
  CampaignReportSummaryEcommerce: {
    fields: {
      total_orders: 'How many orders.',
      total_revenue: 'What they came to, without shipping and tax.',
      total_spent: 'What they came to in all.',
    },
  },
  CampaignRssOptions: {
    fields: {
      constrain_rss_img: 'Whether images are kept from being too wide.',
      feed_url: 'Address of the feed.',
      frequency: 'How often it is sent.',
      last_sent: 'When it was sent last.',
      schedule: 'On which days and at what hour.',
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
      monday: 'Whether on Mondays.',
      tuesday: 'Whether on Tuesdays.',
      wednesday: 'Whether on Wednesdays.',
      thursday: 'Whether on Thursdays.',
      friday: 'Whether on Fridays.',
      saturday: 'Whether on Saturdays.',
      sunday: 'Whether on Sundays.',
    },
  },
  CampaignSettings: {
    fields: {
      authenticate: 'Whether Mailchimp authenticates the mail.',
      auto_fb_post: 'Facebook pages that it is posted to, by id.',
      auto_footer: "Whether Mailchimp's footer is added.",
      auto_tweet: 'Whether a link to it is tweeted.',
      drag_and_drop: 'Whether it was made in the drag-and-drop editor.',
      fb_comments: 'Whether it can be commented on through Facebook.',
      folder_id: 'The folder it lies in.',
      from_name: 'The name it comes from; not an address.',
      inline_css: 'Whether styles are written into the elements.',
      preview_text: 'What mail programs show beside the subject.',
      reply_to: 'The address that replies go to.',
      subject_line: 'The subject line.',
      template_id: 'The template it is made from.',
      timewarp: "Whether it is sent at the same hour of each recipient's time zone.",
      title: 'What it is called in the account.',
      to_name: 'How recipients are named, as a merge tag: `*|FNAME|*`.',
      use_conversation: 'Whether replies become conversations.',
    },
  },
  CreateCampaignSettingsInput: { like: 'CampaignSettings' },
  UpdateCampaignSettingsInput: { like: 'CampaignSettings' },
  CampaignSocialCard: {
    fields: { description: 'A short text.', image_url: 'Address of the picture.', title: 'The title.' },
  },
  CampaignTracking: {
    fields: {
      capsule: 'Without effect today.',
      clicktale: 'Name for ClickTale, up to 50 bytes.',
      ecomm360: 'Whether purchases are tracked.',
      goal_tracking: 'Without effect today.',
      google_analytics: 'Name for Google Analytics, up to 50 bytes.',
      html_clicks: 'Whether clicks in the HTML are tracked; always, for `variate`.',
      opens: 'Whether opens are tracked; always, for `variate`.',
      salesforce: 'Without effect today.',
      text_clicks: 'Whether clicks in the plain text are tracked; always, for `variate`.',
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
      combinations: 'The combinations that are tested.',
      contents: 'What the contents are called.',
      from_names: 'Senders to test; as many as reply addresses.',
      reply_to_addresses: 'Reply addresses to test; as many as senders.',
      send_times: 'Times to test; then all recipients get one of them.',
      subject_lines: 'Subjects to test.',
      test_size: 'Percentage of recipients in the test, from 10 to 100.',
      wait_time: 'Minutes to wait before the winner is chosen, in whole hours.',
      winner_criteria: 'What decides.',
      winning_campaign_id: 'The campaign that the other recipients got.',
      winning_combination_id: 'The combination that won.',
    },
  },
  CampaignVariateSettingsInput: { like: 'CampaignVariateSettings' },
  CampaignVariateCombination: {
    about: 'Which of the contents, senders, addresses, times and subjects were put together.',
    fields: {
      content_description: 'Place in `contents`.',
      from_name: 'Place in `from_names`.',
      id: 'Its id.',
      recipients: 'How many got it.',
      reply_to: 'Place in `reply_to_addresses`.',
      send_time: 'Place in `send_times`.',
      subject_line: 'Place in `subject_lines`.',
    },
  },
  SetCampaignContentBody: {
    about: 'What a campaign says, given in one of several ways.',
    fields: {
      archive: 'An archive with the HTML and its images.',
      html: 'The HTML.',
      plain_text: 'The plain text; made from the HTML where it is not given.',
      template: 'A template, and what to put into it.',
      url: 'A page to import.',
      variate_contents: 'Contents to test, for the type `variate`.',
    },
  },
  CampaignVariateContentInput: {
    like: 'SetCampaignContentBody',
    fields: { content_label: 'What it is called.' },
  },
  CampaignContentArchive: {
    fields: { archive_content: 'The archive in base64.', archive_type: 'Its format.' },
  },
  CampaignContentTemplate: {
    fields: { id: "The template's id.", sections: 'HTML for its sections, by their `mc:edit` names.' },
  },
  CampaignContent: {
    about: 'What a campaign says.',
    like: 'SetCampaignContentBody',
    fields: {
      archive_html: 'The HTML that stands on the web.',
      plain_text: 'The plain text.',
      variate_contents: 'The contents that are tested.',
    },
  },
  CampaignVariateContent: { like: 'CampaignVariateContentInput', fields: { plain_text: 'The plain text.' } },

  // reports
  Report: {
    about: 'The figures of a sent campaign.',
    fields: {
      ab_split: 'The two groups, for the old type `absplit`.',
      abuse_reports: 'How many people complained.',
      bounces: 'Mails that came back.',
      campaign_title: 'What the campaign is called in the account.',
      clicks: 'Clicks.',
      delivery_status: 'How far it is, while it is sent.',
      ecommerce: 'What was bought.',
      emails_sent: 'How many mails were sent.',
      facebook_likes: 'Likes on Facebook.',
      forwards: 'Forwards to friends.',
      id: "The campaign's id.",
      industry_stats: 'Averages of the industry that the account is in.',
      list_stats: 'Averages of the audience; missing until there are any.',
      opens: 'Opens.',
      preview_text: 'What mail programs show beside the subject.',
      rss_last_send: 'When it was sent last, for the type `rss`.',
      send_time: 'When it was sent.',
      share_report: 'Where the report can be seen without an account.',
      subject_line: 'The subject line.',
      timeseries: 'The first 24 hours, hour by hour.',
      timewarp: 'The time zones, for campaigns sent at the same local hour.',
      type: 'What kind of campaign it is.',
      unsubscribed: 'How many people left because of it.',
    },
  },
  ReportAbSplit: { fields: { a: 'Group A.', b: 'Group B.' } },
  ReportAbSplitGroup: {
    fields: {
      abuse_reports: 'How many people complained.',
      bounces: 'How many mails came back.',
      forwards: 'How often it was forwarded.',
      forwards_opens: 'How often it was opened after a forward.',
      last_open: 'When it was opened last.',
      opens: 'All opens.',
      recipient_clicks: 'How many people clicked.',
      unique_opens: 'How many people opened it.',
      unsubs: 'How many people left.',
    },
  },
  ReportBounces: {
    fields: {
      hard_bounces: 'Addresses that do not exist.',
      soft_bounces: 'Addresses that could not be reached this time.',
      syntax_errors: 'Addresses that are not written as addresses are.',
    },
  },
  ReportClicks: {
    fields: {
      click_rate: 'Unique clicks by mails delivered, from 0 to 1.',
      clicks_total: 'All clicks.',
      last_click: 'When someone clicked last.',
      unique_clicks: 'Clicks, counting each person once for each link.',
      unique_subscriber_clicks: 'How many people clicked.',
    },
  },
  ReportEcommerce: { like: 'CampaignReportSummaryEcommerce', fields: { currency_code: 'The currency.' } },
  ReportFacebookLikes: {
    fields: {
      facebook_likes: 'All likes.',
      recipient_likes: 'Likes of recipients.',
      unique_likes: 'How many people liked it.',
    },
  },
  ReportForwards: {
    fields: {
      forwards_count: 'How often it was forwarded.',
      forwards_opens: 'How often it was opened after a forward.',
    },
  },
  ReportIndustryStats: {
    fields: {
      abuse_rate: 'Complaints.',
      bounce_rate: 'Mails that came back.',
      click_rate: 'Clicks.',
      open_rate: 'Opens.',
      type: 'The industry.',
      unopen_rate: 'Mails not opened.',
      unsub_rate: 'People who left.',
    },
  },
  ReportListStats: {
    fields: {
      click_rate: 'Average click rate of campaigns, from 0 to 100.',
      open_rate: 'Average open rate of campaigns, from 0 to 100.',
      sub_rate: 'How many join in a month.',
      unsub_rate: 'How many leave in a month.',
    },
  },
  ReportOpens: {
    fields: {
      last_open: 'When it was opened last.',
      open_rate: 'Unique opens by mails delivered, from 0 to 1.',
      opens_total: 'All opens.',
      unique_opens: 'How many people opened it.',
    },
  },
  ReportShare: {
    fields: { share_password: 'The password, where it has one.', share_url: 'The address.' },
  },
  ReportHour: {
    about: 'One of the first 24 hours of a campaign.',
    fields: {
      emails_sent: 'How many mails were sent.',
      recipients_clicks: 'How many clicks.',
      timestamp: 'Which hour it is.',
      unique_opens: 'How many people opened it.',
    },
  },
  ReportTimeZone: {
    about: 'The recipients of one time zone.',
    fields: {
      bounces: 'How many mails came back.',
      clicks: 'All clicks.',
      gmt_offset: 'Which zone it is, in hours from GMT.',
      last_click: 'When someone clicked last.',
      last_open: 'When it was opened last.',
      opens: 'All opens.',
      unique_clicks: 'How many people clicked.',
      unique_opens: 'How many people opened it.',
    },
  },

  // batches
  StartBatchBody: { fields: { operations: 'The operations; each is decided as if it were called alone.' } },
  BatchOperation: {
    about: 'One operation of a batch.',
    fields: {
      body: 'The body, as JSON text.',
      method: 'The method.',
      operation_id: 'A name of your own, which stands in the results.',
      params: 'The query, by name.',
      path: 'The path below `/3.0`: `/lists/a1b2c3d4e5/members`.',
    },
  },
  Batch: {
    about: 'How far a batch is.',
    fields: {
      completed_at: 'When all operations were done.',
      errored_operations: 'How many operations failed.',
      finished_operations: 'How many operations are done, failed ones too.',
      id: 'Its id.',
      response_body_url:
        'Where the results are, once it is finished; read the batch again when it has expired.',
      status: 'What is happening.',
      submitted_at: 'When it was received.',
      total_operations: 'How many operations there are; a read of many pages counts each page.',
    },
  },
}
