// A handler that asks for each part before it reads it, as strict TypeScript has it.
import client from '@mailchimp/mailchimp_marketing'

client.setConfig({ apiKey: process.env.MAILCHIMP_API_KEY, server: 'us1' })

function titleIn(error) {
  if (typeof error !== 'object' || error === null || !('response' in error)) return 'no answer'
  const { response } = error
  if (typeof response !== 'object' || response === null || !('body' in response)) return 'no body'
  if (typeof response.body !== 'object' || !('title' in response.body)) return 'no title'
  return response.body.title.trim()
}

export async function run({ email, listId, res }) {
  try {
    const member = await client.lists.addListMember(listId, { email_address: email, status: 'subscribed' })
    res.json({ message: `Thank you, ${member.email_address}` })
  } catch (error) {
    res.status(400).json({ error: titleIn(error) })
  }
}
