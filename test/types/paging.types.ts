// Compiled by compiled.test.ts, and never run: code that must compile, and code that must not.
import {
  createClient,
  type MailchimpClient,
  type Marketing,
  type PageRecord,
  type Pages,
} from '../../src/index.js'

declare const client: MailchimpClient
const listId = 'a1b2c3d4e5'
const expectType = <Expected>(_: Expected) => {}
type IsSame<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false

// a record has the element type of the method's list
for await (const member of client.paginate('lists.getListMembersInfo', listId)) {
  expectType<IsSame<typeof member, Marketing.ListMember>>(true)
}
for await (const campaign of client.paginate('campaigns.list')) expectType<Marketing.Campaign>(campaign)
expectType<IsSame<PageRecord<'lists.getListMemberActivityFeed'>, Marketing.FeedActivity>>(true)
const walk: Pages<Marketing.List> = client.paginate('lists.getAllLists', { pageSize: 100 })
expectType<number | undefined>(walk.total)
expectType<number>(walk.offset)

// method options and paging options, in one object or in two, in either spelling
client.paginate('campaigns.list', {
  status: 'sent',
  sinceSendTime: new Date(),
  pageSize: 10,
  max: 5,
  ahead: 0,
})
client.paginate('campaigns.list', { status: 'sent', since_send_time: '2026-01-01' }, { from: 100 })
client.paginate('campaigns.list', undefined, {
  onProgress: ({ done, total, phase }) => console.log(done, total, phase),
})
client.paginate('lists.getSegmentMembersList', listId, 42, { include_cleaned: true })
client.paginate('ecommerce.getPromoCodes', 'rule', 'store')
client.paginate('lists.getListMembersInfo', listId, { order: 'stable', from: '2026-01-01T00:00:00Z' })
client.with({ actor: 'nightly' }).paginate('lists.getAllLists')

// a route
for await (const each of client.paginate<{ id: string }>('GET /sms-campaigns', {
  query: { status: 'sent' },
  max: 3,
}))
  expectType<string>(each.id)

// @ts-expect-error: has no pages
client.paginate('campaigns.send', 'c1')
// @ts-expect-error: returns one record
client.paginate('lists.getListAbuseReportDetails', listId, 'r1')
// @ts-expect-error: does not exist
client.paginate('campaigns.all')
// @ts-expect-error: not a GET
client.paginate('POST /campaigns')
// @ts-expect-error: the list id is missing
client.paginate('lists.getListMembersInfo')
// @ts-expect-error: not a list id
client.paginate('lists.getListMembersInfo', 42)
// @ts-expect-error: paging sets it
client.paginate('campaigns.list', { count: 10 })
// @ts-expect-error: paging sets it
client.paginate('campaigns.list', { offset: 10 })
// @ts-expect-error: misspelled
client.paginate('campaigns.list', { statuss: 'sent' })
// @ts-expect-error: misspelled
client.paginate('campaigns.list', {}, { pagesize: 10 })
// @ts-expect-error: exists for members only
client.paginate('campaigns.list', { order: 'stable' })
// @ts-expect-error: not an order
client.paginate('lists.getListMembersInfo', listId, { order: 'ASC' })
// @ts-expect-error: cannot be set
walk.total = 3

// paginate() accepts only operations that the scope can allow
const narrow = createClient({ scope: { version: 1, allow: ['campaigns:read'] } })
narrow.paginate('campaigns.list')
// @ts-expect-error: not allowed
narrow.paginate('lists.getAllLists')
