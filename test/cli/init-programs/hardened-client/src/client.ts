import { createClient, defineScope, env, type MailchimpClient } from 'mailchimp-hardened'
import { auditFile } from 'mailchimp-hardened/audit'

const client = createClient({
  credentials: env(),
  scope: defineScope({ version: 1, preset: 'read-only' }),
  audit: auditFile({ directory: 'log' }),
})

export async function importAll(api: MailchimpClient, people: { email_address: string }[]) {
  await api.upsertMembers('a1', people as never).finish() // calls lists.batchListMembers
}

export async function nightly() {
  const view = client.with({ actor: 'nightly' })
  for await (const list of view.paginate('lists.getAllLists')) console.log(list.id) // calls lists.getAllLists
  for await (const member of client.exportMembers('a1')) console.log(member.id) // calls lists.getListMembersInfo
  await view.request('GET', `/campaigns/${'c1'}/content`) // calls campaigns.getContent
  await client.lists.getListWithHttpInfo('a1') // calls lists.getList
  await importAll(client, [])
}
