import type { Schema } from '../extract-spec/open-api.js'

/**
 * Schemas of the extract that describe the same object as another one, but with fewer fields or with other required
 * fields. Both use the type of the other one.
 */
export const schemaAliases: Readonly<Record<string, string>> = {
  AutomationEmailQueueQueue: 'AutomationEmailQueue',
  CampaignFeedbackFeedback: 'CampaignFeedback',
  // the copy of a campaign is a campaign
  CampaignReplicate: 'Campaign',
  CampaignReplicateRecipients: 'CampaignRecipients',
  CampaignReplicateRssOpts: 'CampaignRssOpts',
  CampaignReplicateSettings: 'CampaignSettings',
  CampaignReplicateVariateSettings: 'CampaignVariateSettings',
  EcommerceStoreConnectedSiteSiteScript: 'ConnectedSiteSiteScript',
  ListAbuseReport: 'ReportAbuseReport',
  // the specification nests the conditions of a change twice: a response, and a new segment, has them in one list
  ListSegmentPatchBodyOptions: 'ListSegmentOptions',
  ReportingSurveyResponsesResponse: 'ReportingSurveyResponse',
}

export function assertAliases(schemas: Readonly<Record<string, Schema>>): void {
  for (const [name, kept] of Object.entries(schemaAliases)) assertContains(schemas, name, kept)
}

function assertContains(schemas: Readonly<Record<string, Schema>>, name: string, kept: string): void {
  const [fields, all] = [schemas[name]?.properties, schemas[kept]?.properties]
  if (!fields || !all) throw new Error(`${name} or ${kept} is no schema of the extract`)
  const lost = Object.keys(fields).filter((field) => !(field in all))
  if (lost.length > 0) throw new Error(`${kept} has no ${lost.join(', ')}: it cannot stand for ${name}`)
}
