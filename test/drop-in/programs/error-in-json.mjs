// An app route that answers with the error itself.
import mailchimp from '@mailchimp/mailchimp_marketing'

mailchimp.setConfig({ apiKey: process.env.MAILCHIMP_API_KEY, server: 'us1' })

export async function run({ email, listId }) {
  try {
    const data = await mailchimp.lists.addListMember(listId, { email_address: email, status: 'subscribed' })
    return Response.json({ data: data.contact_id }, { status: 200 })
  } catch (error) {
    console.error('Error subscribing to Mailchimp', error)
    return Response.json({ error: error }, { status: 500 })
  }
}
