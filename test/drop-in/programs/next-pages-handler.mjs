// A Next pages handler that takes "Member Exists" for a success of its own kind.
import client from '@mailchimp/mailchimp_marketing'

client.setConfig({ apiKey: process.env.MAILCHIMP_API_KEY, server: 'us1' })

export async function run({ email, listId, res }) {
  try {
    await client.lists.addListMember(listId, { email_address: email, status: 'pending', tags: ['site'] })
    return res.status(201).json({ error: '' })
  } catch (e) {
    if (e.status === 400 && e.response.body.title === 'Member Exists') {
      return res.status(e.status).json({ success: false, reason: 'You are on the list already.' })
    }
    return res
      .status(e.status || 500)
      .json({ success: false, reason: e.response?.body?.detail ?? 'Try later.' })
  }
}
