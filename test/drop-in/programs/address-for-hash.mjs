// The address in the place of its hash, which Mailchimp takes.
import client from '@mailchimp/mailchimp_marketing'

client.setConfig({ apiKey: process.env.MAILCHIMP_API_KEY, server: 'us1' })

export async function run({ email, listId }) {
  const { status } = await client.lists.setListMember(listId, email, {
    email_address: email,
    status: 'subscribed',
    status_if_new: 'subscribed',
  })
  await client.lists.updateListMemberTags(listId, email, { tags: [{ name: 'quiz', status: 'active' }] })
  return { status }
}
