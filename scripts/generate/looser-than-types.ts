/**
 * The response fields that `@types/mailchimp__mailchimp_marketing` requires and this package does not, by reason. Its
 * other required fields are also required here, unless the specification lacks them. `npm run compare-types` compares.
 */
export const looserThanTypes: Readonly<Record<string, readonly string[]>> = {
  'only a campaign of that type has them': [
    'Campaign.ab_split_opts',
    'Campaign.rss_opts',
    'Campaign.variate_settings',
    'CampaignContent.variate_contents',
  ],
  'only a campaign that was created by another one has it': ['Campaign.parent_campaign_id'],
  'the specification has no such field in the response with the copy of a campaign': [
    'CampaignRecipients.list_is_active',
  ],
  'only a campaign that was sent has it': ['Campaign.report_summary'],
  'only a campaign to a part of the audience has it': ['CampaignRecipients.segment_opts'],
  'a segment is named by its id, or described by its conditions': [
    'CampaignSegmentOptions.conditions',
    'CampaignSegmentOptions.match',
    'CampaignSegmentOptions.prebuilt_segment_id',
    'CampaignSegmentOptions.saved_segment_id',
  ],
  'a condition in a body may omit it, and conditions have one type in bodies and responses': [
    'SegmentCondition.condition_type',
    'SegmentCondition.field',
    'SegmentCondition.op',
  ],
  'only a member that has a note has it': ['ListMember.last_note', 'BatchedListMember.last_note'],
  'only a member that has unsubscribed has it': ['ListMember.unsubscribe_reason'],
  'only a merge field of the type of the option has it': [
    'MergeFieldOptions.choices',
    'MergeFieldOptions.date_format',
    'MergeFieldOptions.default_country',
    'MergeFieldOptions.phone_format',
    'MergeFieldOptions.size',
  ],
  'only an error of a merge field has them': [
    'BatchedListMemberError.field',
    'BatchedListMemberError.field_message',
  ],
  'the specification has no such field in this response: unknownFields() reads it': [
    'BatchedListMember.consents_to_one_to_one_messaging',
    'BatchedListMember.contact_id',
    'BatchedListMember.full_name',
    'BatchedListMember.marketing_permissions',
    'BatchedListMember.source',
    'BatchedListMember.unsubscribe_reason',
    'BatchedListMember.web_id',
    'BatchedListMemberLocation.region',
    'BatchedListMemberStats.ecommerce_data',
  ],
}

const fields = new Set(Object.values(looserThanTypes).flat())

export function isLooserThanTypes(type: string, field: string): boolean {
  return fields.has(`${type}.${field}`)
}
