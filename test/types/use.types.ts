// Compiled by compiled.test.ts, and never run: code that must compile, and code that must not.
import { type Body, type MailchimpClient, unknownFields, withUnknownFields } from '../../src/index.js'

declare const client: MailchimpClient
const listId = 'a1b2c3d4e5'

// an enum accepts known values, and new values of Mailchimp
await client.lists.addListMember(listId, { email_address: 'a@example.com', status: 'subscribed' })
await client.lists.addListMember(listId, { email_address: 'a@example.com', status: 'of_tomorrow' })
await client.campaigns.list({ status: 'of_tomorrow', sort_dir: 'DESC', sinceSendTime: new Date() })

// a list parameter is a string or an array, frozen or not
await client.lists.getAllLists({ fields: 'lists.id,total_items' })
await client.lists.getAllLists({ fields: ['lists.id'] as const, excludeFields: undefined })
await client.lists.addListMember(
  listId,
  Object.freeze({
    ...{ email_address: 'a@example.com', status: 'pending', tags: ['new'] as const },
    timestamp_signup: new Date(),
  }),
)

// merge fields accept an interface of the caller
interface MyFields {
  FNAME: string
}
declare const mine: MyFields
await client.lists.updateListMember(listId, 'a@example.com', { merge_fields: mine })

// the list of a page is never undefined
const { lists, total_items } = await client.lists.getAllLists()
const names: (string | undefined)[] = lists.map(({ name }) => name)
const more: boolean = total_items > names.length
const template = await client.templates.getTemplate(42)
await client.templates.getTemplate(template.id)

// values of a response can be sent in a body
const campaign = await client.campaigns.get('c1')
const { subject_line = '', from_name = '', reply_to = '' } = campaign.settings ?? {}
await client.campaigns.update('c1', { settings: { subject_line, from_name, reply_to } })
if (campaign.status === 'of_tomorrow' || more) await client.campaigns.send(campaign.id)

// withUnknownFields() and unknownFields() accept fields that the specification does not contain
await client.lists.addListMember(
  listId,
  withUnknownFields({ email_address: 'a@example.com', status: 'subscribed' }, { sms_phone_number: '+1' }),
)
await client.campaigns.create({
  type: 'regular',
  settings: withUnknownFields({ subject_line: 'Hello' }, { emoji: true }),
})
const prepared = withUnknownFields<Body<'lists.addListMember'>>(
  { email_address: 'a@example.com', status: 'subscribed' },
  { sms_phone_number: '+1' },
)
await client.lists.addListMember(listId, prepared)
const phone: unknown = unknownFields(await client.lists.getListMember(listId, 'a@example.com'))['phone']
console.log(phone)

// a misspelled field, in a body, in a part of it, or beside unknown fields
// @ts-expect-error
await client.lists.addListMember(listId, { email_address: 'a@example.com', status: 'x', languag: 'en' })
// @ts-expect-error
await client.campaigns.create({ type: 'regular', settings: { subjectline: 'Hello' } })
await client.lists.addListMember(
  listId,
  // @ts-expect-error
  withUnknownFields({ email_address: 'a@example.com', status: 'x', languag: 'en' }, {}),
)
// withUnknownFields() refuses a known field
await client.lists.addListMember(
  listId,
  // @ts-expect-error
  withUnknownFields({ email_address: 'a@example.com', status: 'x' }, { language: 1 }),
)
// a missing field
// @ts-expect-error
await client.lists.addListMember(listId, { email_address: 'a@example.com' })
// a field of another type
// @ts-expect-error
await client.lists.addListMember(listId, { email_address: 'a@example.com', status: 'x', vip: 'yes' })
// a number for an enum
// @ts-expect-error
await client.lists.addListMember(listId, { email_address: 'a@example.com', status: 1 })
// @ts-expect-error
await client.campaigns.list({ status: 1 })
// an unknown option, or one of another type
// @ts-expect-error
await client.lists.getAllLists({ cuont: 10 })
// @ts-expect-error
await client.lists.getAllLists({ count: '10' })
// @ts-expect-error
await client.lists.getListMembersInfo(listId, { vipOnly: 'yes' })
// too few arguments, one of another type, another order, too many
// @ts-expect-error
await client.lists.getList()
// @ts-expect-error
await client.lists.getList(1)
// @ts-expect-error
await client.lists.batchSegmentMembers(listId, 1, {})
// @ts-expect-error
await client.campaigns.send('c1', {})
// an unknown field of a response
// @ts-expect-error
campaign.subject_line
// a response is not `any`: its unknown parts must be narrowed
const { merge_fields = {} } = await client.lists.getListMember(listId, 'a@example.com')
// @ts-expect-error
merge_fields['FNAME'].trim()
// an unknown operation
// @ts-expect-error
export type Wrong = Body<'lists.addMember'>
// @ts-expect-error
client.lists.addMember
