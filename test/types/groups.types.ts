// Compiled by compiled.test.ts, and never run: one operation of each group, as a caller sees it.
import { expectTypeOf } from 'vitest'
import type * as t from '../../src/index.js'
import type { Body, MailchimpClient, OpenEnum, OperationId, Params, Query, Result } from '../../src/index.js'

declare const client: MailchimpClient

type Text = string | readonly string[]

expectTypeOf(client.accountExport.getAccountExports).toEqualTypeOf<
  (exportId: string | number, opts?: t.FieldsOptions) => Promise<t.AccountExport>
>()
expectTypeOf(client.accountExports.createAccountExport).toEqualTypeOf<
  (body: t.NewAccountExport) => Promise<t.AccountExport>
>()
expectTypeOf(client.activityFeed.getChimpChatter).returns.resolves.toEqualTypeOf<t.ActivityFeedChimpChatter>()
expectTypeOf(client.authorizedApps.list).returns.resolves.toEqualTypeOf<t.AuthorizedApps>()
expectTypeOf(client.automations.startAllEmails).toEqualTypeOf<(workflowId: string) => Promise<null>>()
expectTypeOf(client.automations.create).parameter(0).toEqualTypeOf<t.NewAutomation>()
expectTypeOf(client.batches.start).toEqualTypeOf<(body: t.NewBatch) => Promise<t.Batch>>()
expectTypeOf(client.batchWebhooks.update).toEqualTypeOf<
  (batchWebhookId: string, body: t.BatchWebhookUpdate) => Promise<t.BatchWebhook>
>()
expectTypeOf(client.campaignFolders.create).toEqualTypeOf<(body: t.FolderInput) => Promise<t.Folder>>()
expectTypeOf(client.campaigns.send).toEqualTypeOf<(campaignId: string) => Promise<null>>()
expectTypeOf(client.campaigns.create).toEqualTypeOf<(body: t.NewCampaign) => Promise<t.Campaign>>()
expectTypeOf(client.campaigns.replicate).returns.resolves.toEqualTypeOf<t.Campaign>()
expectTypeOf(client.connectedSites.create).parameter(0).toEqualTypeOf<t.NewConnectedSite>()
expectTypeOf(
  client.conversations.getConversationMessages,
).returns.resolves.toEqualTypeOf<t.ConversationMessages>()
expectTypeOf(client.customerJourneys.trigger).toEqualTypeOf<
  (journeyId: string | number, stepId: string | number, body: t.SubscriberAddress) => Promise<null>
>()
expectTypeOf(client.ecommerce.addStoreOrder).toEqualTypeOf<
  (storeId: string, body: t.NewOrder) => Promise<t.Order>
>()
// the SDK asks for the rule before the store, against the order of the path
expectTypeOf(client.ecommerce.getPromoCodes).toEqualTypeOf<
  (promoRuleId: string, storeId: string, opts?: t.PageOptions) => Promise<t.PromoCodes>
>()
expectTypeOf(client.facebookAds.getAd).returns.resolves.toEqualTypeOf<t.FacebookAd>()
expectTypeOf(client.fileManager.upload).toEqualTypeOf<
  (body: t.NewFileManagerFile) => Promise<t.FileManagerFile>
>()
expectTypeOf(client.landingPages.publishPage).toEqualTypeOf<(pageId: string) => Promise<null>>()
expectTypeOf(client.lists.setListMember).toEqualTypeOf<
  (
    listId: string,
    subscriberHash: string,
    body: t.ListMemberUpsert,
    opts?: t.ListsSetListMemberOptions,
  ) => Promise<t.ListMember>
>()
// the SDK asks for the body first
expectTypeOf(client.lists.batchSegmentMembers).toEqualTypeOf<
  (
    body: t.SegmentMembersBatch,
    listId: string,
    segmentId: string | number,
  ) => Promise<t.SegmentMembersBatchResult>
>()
expectTypeOf(client.lists.getAllSurveysForList).returns.resolves.toBeUnknown()
expectTypeOf(client.ping.get).toEqualTypeOf<() => Promise<t.Ping>>()
expectTypeOf(client.reporting.getSurveyResponse).returns.resolves.toEqualTypeOf<t.SurveyResponse>()
expectTypeOf(client.reports.getCampaignReport).toEqualTypeOf<
  (campaignId: string, opts?: t.FieldsOptions) => Promise<t.Report>
>()
expectTypeOf(client.root.getRoot).returns.resolves.toEqualTypeOf<t.Account>()
expectTypeOf(client.searchCampaigns.search).returns.resolves.toEqualTypeOf<t.FoundCampaigns>()
expectTypeOf(client.searchMembers.search).parameter(0).toBeString()
expectTypeOf(client.Surveys.publishSurvey).toEqualTypeOf<
  (listId: string, surveyId: string) => Promise<unknown>
>()
expectTypeOf(client.surveys).toEqualTypeOf(client.Surveys)
expectTypeOf(client.templateFolders.list).returns.resolves.toEqualTypeOf<t.Folders>()
expectTypeOf(client.templates.getTemplate).parameter(0).toEqualTypeOf<string | number>()
expectTypeOf(client.verifiedDomains.submitDomainVerification).toEqualTypeOf<
  (domainName: string, body: t.DomainVerification) => Promise<t.VerifiedDomain>
>()

// the twins
expectTypeOf(client.lists.getListWithHttpInfo).returns.resolves.toEqualTypeOf<t.WithHttpInfo<t.List>>()
expectTypeOf<t.WithHttpInfo<t.List>['data']>().toEqualTypeOf<t.List>()
expectTypeOf<t.WithHttpInfo<t.List>['response']['body']>().toEqualTypeOf<t.List>()
expectTypeOf<t.WithHttpInfo<null>['response']['body']>().toEqualTypeOf<Record<string, never>>()

// the names for users
expectTypeOf<Body<'lists.addListMember'>>().toEqualTypeOf<t.NewListMember>()
expectTypeOf<Result<'lists.getList'>>().toEqualTypeOf<t.List>()
expectTypeOf<Result<'campaigns.send'>>().toBeNull()

// what a `fields` query leaves of an answer
type Titles = Result<'campaigns.list', 'campaigns.id' | 'campaigns.settings.title' | 'total_items'>
expectTypeOf<Titles>().toEqualTypeOf<{
  campaigns: { id: string; settings: { title: string } }[]
  total_items: number
}>()
expectTypeOf<t.Campaigns>().toExtend<Titles>()
expectTypeOf<Body<'lists.getList'>>().toBeNever()
expectTypeOf<Query<'campaigns.send'>>().toBeNever()
expectTypeOf<Query<'lists.getListMembersInfo'>>().toEqualTypeOf<t.ListsGetListMembersInfoOptions>()
expectTypeOf<Query<'searchMembers.search'>['query']>().toBeString()
expectTypeOf<Params<'lists.getListMember'>>().toEqualTypeOf<Record<'list_id' | 'subscriber_hash', string>>()
expectTypeOf<keyof Params<'ping.get'>>().toBeNever()
expectTypeOf<'lists.getList'>().toExtend<OperationId>()

// options, as the SDK takes them
expectTypeOf<t.FieldsOptions['fields']>().toEqualTypeOf<Text | undefined>()
expectTypeOf<t.FieldsOptions['excludeFields']>().toEqualTypeOf<Text | undefined>()
expectTypeOf<t.FieldsOptions['exclude_fields']>().toEqualTypeOf<Text | undefined>()
type Options = t.ListsGetListMembersInfoOptions
expectTypeOf<Options['count']>().toEqualTypeOf<number | undefined>()
expectTypeOf<Options['vipOnly']>().toEqualTypeOf<boolean | undefined>()
expectTypeOf<Options['sinceLastChanged']>().toEqualTypeOf<string | Date | undefined>()
expectTypeOf<Options['since_last_changed']>().toEqualTypeOf<string | Date | undefined>()
expectTypeOf<Options['sortDir']>().toEqualTypeOf<OpenEnum<'ASC' | 'DESC'> | undefined>()
expectTypeOf<t.ConversationsListOptions['hasUnreadMessages']>().toEqualTypeOf<
  boolean | OpenEnum<'true' | 'false'> | undefined
>()

// answers: what an answer is nothing without is there, the rest may be missing
expectTypeOf<t.Lists['lists']>().toEqualTypeOf<t.List[]>()
expectTypeOf<t.Lists['total_items']>().toBeNumber()
expectTypeOf<t.List['id']>().toBeString()
expectTypeOf<t.List['name']>().toBeString()
expectTypeOf<t.List['stats']>().toEqualTypeOf<t.ListStats>()
expectTypeOf<t.ListMember['status']>().toEqualTypeOf<
  OpenEnum<'subscribed' | 'unsubscribed' | 'cleaned' | 'pending' | 'transactional' | 'archived'>
>()
expectTypeOf<t.Order['lines'][number]['price']>().toBeNumber()
// a customer in an order has an id; only one that was created as a customer has more
expectTypeOf<t.Order['customer']['id']>().toBeString()
expectTypeOf<t.Customer['email_address']>().toEqualTypeOf<string | undefined>()
expectTypeOf<t.Template['id']>().toBeNumber()
expectTypeOf<t.ListMember['merge_fields']>().toEqualTypeOf<Record<string, unknown>>()
expectTypeOf<t.ListMember['last_note']>().toEqualTypeOf<t.ListMemberLastNote | undefined>()
expectTypeOf<t.ListMember['interests']>().toEqualTypeOf<Record<string, boolean>>()

// one of several shapes: the field that tells them apart does so for the compiler
declare const activity: t.FeedActivity
if (activity.activity_type === 'bounce') {
  expectTypeOf(activity).toEqualTypeOf<t.BounceActivity>()
}
