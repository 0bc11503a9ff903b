// The fields of an invalid resource, in a sentence each.
import mailchimp from '@mailchimp/mailchimp_marketing'

mailchimp.setConfig({ apiKey: process.env.MAILCHIMP_API_KEY, server: 'us1' })

export async function run({ email, listId, res }) {
  try {
    const member = await mailchimp.lists.addListMember(listId, { email_address: email, status: 'subscribed' })
    res.status(200).json({ email: member.email_address })
  } catch (err) {
    const { title, detail, errors = [], status = 500 } = err.response?.body ?? {}
    const lines = errors.map(({ field, message }) => `${field}: ${message}`)
    res.status(status).json({ title, lines: lines.length > 0 ? lines : [detail] })
  }
}
