// Compiled by compiled.test.ts, and never run: code that must compile, and code that must not.
import type { MailchimpClient, Marketing, MemberUpsert } from '../../src/index.js'

declare const client: MailchimpClient
const listId = 'a1b2c3d4e5'
type IsSame<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false
const expectType = <Expected>(_: Expected) => {}

for await (const member of client.exportMembers(listId))
  expectType<IsSame<typeof member, Marketing.ListMember>>(true)
for await (const member of client.exportMembers(listId, {
  fields: ['email_address', 'merge_fields.FNAME'],
})) {
  expectType<string>(member.email_address)
  expectType<string>(member.id)
  // @ts-expect-error: not in `fields`
  console.log(member.status)
}
client.exportMembers(listId, { status: 'subscribed', since_last_changed: new Date(), max: 5, pageSize: 100 })
// @ts-expect-error: not a field of a member
client.exportMembers(listId, { fields: ['adress'] })
// @ts-expect-error: the order is always stable
client.exportMembers(listId, { sort_field: 'timestamp_opt' })

// the result contains the record with its own type
const rows = [{ email_address: 'a@example.com', status: 'subscribed', row: 1 }] as const
const run: MemberUpsert<(typeof rows)[number]> = client.upsertMembers(listId, rows)
for await (const { member, outcome } of run) {
  expectType<1>(member.row)
  expectType<'created' | 'updated' | 'failed' | 'unknown'>(outcome)
}
async function* read(): AsyncGenerator<{ email_address: string }> {
  yield { email_address: 'a@example.com' }
}
expectType<number>(
  (await client.upsertMembers(listId, read(), { concurrency: 4, total: 10 }).finish()).created,
)
// @ts-expect-error: a misspelled option
client.upsertMembers(listId, read(), { concurency: 4 })
// @ts-expect-error: not a member
client.upsertMembers(listId, [{ email_address: 1 }])
// @ts-expect-error: not an iterable
client.upsertMembers(listId, { email_address: 'a@example.com' })
