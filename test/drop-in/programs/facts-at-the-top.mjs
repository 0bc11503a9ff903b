// Reads title and detail where they are not, with other words if there are none.
import mailchimp from '@mailchimp/mailchimp_marketing'

mailchimp.setConfig({ apiKey: process.env.MAILCHIMP_API_KEY, server: 'us1' })

export async function run({ email, listId, res }) {
  try {
    await mailchimp.lists.addListMember(listId, { email_address: email, status: 'subscribed' })
    res.status(200).json({ message: 'Subscribed' })
  } catch (error) {
    res.status(400).json({ message: error.title ?? 'Something went wrong', detail: error.detail })
  }
}
