// The webhook handler of a CRM, in an application for the official SDK.
import { createHash } from 'node:crypto'
import client from '@mailchimp/mailchimp_marketing'

const { lists, reports } = client
client.setConfig({ apiKey: process.env.MAILCHIMP_API_KEY, server: process.env.MAILCHIMP_SERVER_PREFIX })

const hashEmail = (email) => createHash('md5').update(email.toLowerCase()).digest('hex')

const handlers = {
  subscribe: async ({ list_id, email }) => {
    const member = await lists.setListMember(list_id, hashEmail(email), {
      email_address: email,
      status_if_new: 'subscribed',
    })
    return member.status
  },
  unsubscribe: async ({ list_id, email }) => {
    const { status } = await lists.updateListMember(list_id, hashEmail(email), { status: 'unsubscribed' })
    return status
  },
  campaign: async ({ id }) => (await reports.getCampaignReport(id).catch((e) => ({ id: e.status }))).id,
}

for (const [type, data] of [
  ['subscribe', { list_id: 'busy', email: 'ada@example.com' }],
  ['unsubscribe', { list_id: 'busy', email: 'ada@example.com' }],
  ['campaign', { id: 'nowhere' }],
])
  console.log(type, await handlers[type](data))
