// A Next app route that looks the member up first and adds it if the look-up fails with 404.
import { createHash } from 'node:crypto'
import mailchimp from '@mailchimp/mailchimp_marketing'

const hashOf = (email) => createHash('md5').update(email.toLowerCase()).digest('hex')

export async function run({ email, listId }) {
  mailchimp.setConfig({
    apiKey: process.env.MAILCHIMP_API_KEY,
    server: process.env.MAILCHIMP_SERVER_PREFIX,
  })
  try {
    const member = await mailchimp.lists.getListMember(listId, hashOf(email))
    return Response.json({ already: member.status })
  } catch (error) {
    if (error.status !== 404) return Response.json({ error: 'lookup failed' }, { status: 502 })
  }
  const added = await mailchimp.lists.addListMember(listId, { email_address: email, status: 'subscribed' })
  return Response.json({ added: added.email_address }, { status: 201 })
}
