// Compiled by compiled.test.ts, and never run: the type of one operation of each group.
import { expectTypeOf } from 'vitest'
import type {
  Body,
  MailchimpClient,
  Marketing,
  OpenEnum,
  OperationId,
  Params,
  Query,
  Result,
  WithHttpInfo,
} from '../../src/index.js'

declare const client: MailchimpClient

type Text = string | readonly string[]

expectTypeOf(client.accountExport.getAccountExports).toEqualTypeOf<
  (exportId: string | number, opts?: Marketing.FieldsOptions) => Promise<Marketing.AccountExport>
>()
expectTypeOf(client.accountExports.createAccountExport).toEqualTypeOf<
  (body: Marketing.CreateAccountExportBody) => Promise<Marketing.AccountExport>
>()
expectTypeOf(client.activityFeed.getChimpChatter).returns.resolves.toEqualTypeOf<Marketing.ChimpChatter>()
expectTypeOf(client.authorizedApps.list).returns.resolves.toEqualTypeOf<Marketing.AuthorizedApps>()
expectTypeOf(client.automations.startAllEmails).toEqualTypeOf<(workflowId: string) => Promise<null>>()
expectTypeOf(client.automations.create).parameter(0).toEqualTypeOf<Marketing.CreateAutomationBody>()
expectTypeOf(client.batches.start).toEqualTypeOf<
  (body: Marketing.StartBatchBody) => Promise<Marketing.Batch>
>()
expectTypeOf(client.batchWebhooks.update).toEqualTypeOf<
  (batchWebhookId: string, body: Marketing.UpdateBatchWebhookBody) => Promise<Marketing.BatchWebhook>
>()
expectTypeOf(client.campaignFolders.create).toEqualTypeOf<
  (body: Marketing.FolderBody) => Promise<Marketing.Folder>
>()
expectTypeOf(client.campaigns.send).toEqualTypeOf<(campaignId: string) => Promise<null>>()
expectTypeOf(client.campaigns.create).toEqualTypeOf<
  (body: Marketing.CreateCampaignBody) => Promise<Marketing.Campaign>
>()
expectTypeOf(client.campaigns.replicate).returns.resolves.toEqualTypeOf<Marketing.Campaign>()
expectTypeOf(client.connectedSites.create).parameter(0).toEqualTypeOf<Marketing.CreateConnectedSiteBody>()
expectTypeOf(
  client.conversations.getConversationMessages,
).returns.resolves.toEqualTypeOf<Marketing.ConversationMessages>()
expectTypeOf(client.customerJourneys.trigger).toEqualTypeOf<
  (journeyId: string | number, stepId: string | number, body: Marketing.SubscriberBody) => Promise<null>
>()
expectTypeOf(client.ecommerce.addStoreOrder).toEqualTypeOf<
  (storeId: string, body: Marketing.AddOrderBody) => Promise<Marketing.Order>
>()
// the SDK asks for the rule before the store, against the order of the path
expectTypeOf(client.ecommerce.getPromoCodes).toEqualTypeOf<
  (promoRuleId: string, storeId: string, opts?: Marketing.PageOptions) => Promise<Marketing.PromoCodes>
>()
expectTypeOf(client.facebookAds.getAd).returns.resolves.toEqualTypeOf<Marketing.FacebookAd>()
expectTypeOf(client.fileManager.upload).toEqualTypeOf<
  (body: Marketing.UploadFileManagerFileBody) => Promise<Marketing.FileManagerFile>
>()
expectTypeOf(client.landingPages.publishPage).toEqualTypeOf<(pageId: string) => Promise<null>>()
expectTypeOf(client.lists.setListMember).toEqualTypeOf<
  (
    listId: string,
    subscriberHash: string,
    body: Marketing.SetListMemberBody,
    opts?: Marketing.SetListMemberOptions,
  ) => Promise<Marketing.ListMember>
>()
// the SDK asks for the body first
expectTypeOf(client.lists.batchSegmentMembers).toEqualTypeOf<
  (
    body: Marketing.BatchSegmentMembersBody,
    listId: string,
    segmentId: string | number,
  ) => Promise<Marketing.BatchSegmentMembersResult>
>()
expectTypeOf(client.lists.getAllSurveysForList).returns.resolves.toBeUnknown()
expectTypeOf(client.ping.get).toEqualTypeOf<() => Promise<Marketing.Ping>>()
expectTypeOf(client.reporting.getSurveyResponse).returns.resolves.toEqualTypeOf<Marketing.SurveyResponse>()
expectTypeOf(client.reports.getCampaignReport).toEqualTypeOf<
  (campaignId: string, opts?: Marketing.FieldsOptions) => Promise<Marketing.Report>
>()
expectTypeOf(client.root.getRoot).returns.resolves.toEqualTypeOf<Marketing.Account>()
expectTypeOf(client.searchCampaigns.search).returns.resolves.toEqualTypeOf<Marketing.FoundCampaigns>()
expectTypeOf(client.searchMembers.search).parameter(0).toBeString()
expectTypeOf(client.Surveys.publishSurvey).toEqualTypeOf<
  (listId: string, surveyId: string) => Promise<unknown>
>()
expectTypeOf(client.surveys).toEqualTypeOf(client.Surveys)
expectTypeOf(client.templateFolders.list).returns.resolves.toEqualTypeOf<Marketing.Folders>()
expectTypeOf(client.templates.getTemplate).parameter(0).toEqualTypeOf<string | number>()
expectTypeOf(client.verifiedDomains.submitDomainVerification).toEqualTypeOf<
  (domainName: string, body: Marketing.SubmitDomainVerificationBody) => Promise<Marketing.VerifiedDomain>
>()

// the WithHttpInfo variants
expectTypeOf(client.lists.getListWithHttpInfo).returns.resolves.toEqualTypeOf<WithHttpInfo<Marketing.List>>()
expectTypeOf<WithHttpInfo<Marketing.List>['data']>().toEqualTypeOf<Marketing.List>()
expectTypeOf<WithHttpInfo<Marketing.List>['response']['body']>().toEqualTypeOf<Marketing.List>()
expectTypeOf<WithHttpInfo<null>['response']['body']>().toEqualTypeOf<Record<string, never>>()

// the helper types by operation id
expectTypeOf<Body<'lists.addListMember'>>().toEqualTypeOf<Marketing.AddListMemberBody>()
expectTypeOf<Result<'lists.getList'>>().toEqualTypeOf<Marketing.List>()
expectTypeOf<Result<'campaigns.send'>>().toBeNull()

// the part of a response that `fields` selects
type Titles = Result<'campaigns.list', 'campaigns.id' | 'campaigns.settings.title' | 'total_items'>
expectTypeOf<Titles>().toEqualTypeOf<{
  campaigns: { id: string; settings: { title: string } }[]
  total_items: number
}>()
expectTypeOf<Marketing.Campaigns>().toExtend<Titles>()
expectTypeOf<Body<'lists.getList'>>().toBeNever()
expectTypeOf<Query<'campaigns.send'>>().toBeNever()
expectTypeOf<Query<'lists.getListMembersInfo'>>().toEqualTypeOf<Marketing.GetListMembersInfoOptions>()
expectTypeOf<Query<'searchMembers.search'>['query']>().toBeString()
expectTypeOf<Params<'lists.getListMember'>>().toEqualTypeOf<Record<'list_id' | 'subscriber_hash', string>>()
expectTypeOf<keyof Params<'ping.get'>>().toBeNever()
expectTypeOf<'lists.getList'>().toExtend<OperationId>()

// the options that the SDK accepts
expectTypeOf<Marketing.FieldsOptions['fields']>().toEqualTypeOf<Text | undefined>()
expectTypeOf<Marketing.FieldsOptions['excludeFields']>().toEqualTypeOf<Text | undefined>()
expectTypeOf<Marketing.FieldsOptions['exclude_fields']>().toEqualTypeOf<Text | undefined>()
type Options = Marketing.GetListMembersInfoOptions
expectTypeOf<Options['count']>().toEqualTypeOf<number | undefined>()
expectTypeOf<Options['vipOnly']>().toEqualTypeOf<boolean | undefined>()
expectTypeOf<Options['sinceLastChanged']>().toEqualTypeOf<string | Date | undefined>()
expectTypeOf<Options['since_last_changed']>().toEqualTypeOf<string | Date | undefined>()
expectTypeOf<Options['sortDir']>().toEqualTypeOf<OpenEnum<'ASC' | 'DESC'> | undefined>()
expectTypeOf<Marketing.ListConversationsOptions['hasUnreadMessages']>().toEqualTypeOf<
  boolean | OpenEnum<'true' | 'false'> | undefined
>()

// essential fields of a response are required, and all others are optional
expectTypeOf<Marketing.Lists['lists']>().toEqualTypeOf<Marketing.List[]>()
expectTypeOf<Marketing.Lists['total_items']>().toBeNumber()
expectTypeOf<Marketing.List['id']>().toBeString()
expectTypeOf<Marketing.List['name']>().toBeString()
expectTypeOf<Marketing.List['stats']>().toEqualTypeOf<Marketing.ListStats>()
expectTypeOf<Marketing.ListMember['status']>().toEqualTypeOf<
  OpenEnum<'subscribed' | 'unsubscribed' | 'cleaned' | 'pending' | 'transactional' | 'archived'>
>()
expectTypeOf<Marketing.Order['lines'][number]['price']>().toBeNumber()
// a customer in an order may have only an id
expectTypeOf<Marketing.Order['customer']['id']>().toBeString()
expectTypeOf<Marketing.Customer['email_address']>().toEqualTypeOf<string | undefined>()
expectTypeOf<Marketing.Template['id']>().toBeNumber()
expectTypeOf<Marketing.ListMember['merge_fields']>().toEqualTypeOf<Record<string, unknown>>()
expectTypeOf<Marketing.ListMember['last_note']>().toEqualTypeOf<Marketing.ListMemberLastNote | undefined>()
expectTypeOf<Marketing.ListMember['interests']>().toEqualTypeOf<Record<string, boolean>>()

// the discriminating field narrows a union
declare const activity: Marketing.FeedActivity
if (activity.activity_type === 'bounce') {
  expectTypeOf(activity).toEqualTypeOf<Marketing.BounceActivity>()
}
