// Erasure on request: permanent, answered with 204; every end is put on record.
import { createHash } from 'node:crypto'
import mailchimp from '@mailchimp/mailchimp_marketing'

mailchimp.setConfig({ apiKey: process.env.MAILCHIMP_API_KEY, server: 'us1' })

export async function run({ email, listId }) {
  const hash = createHash('md5').update(email.toLowerCase()).digest('hex')
  const record = { at: 'mailchimp', erased: false }
  try {
    const answer = await mailchimp.lists.deleteListMemberPermanent(listId, hash)
    record.erased = !answer
  } catch (error) {
    record.status = error.status
    record.erased = error.status === 404 || error.response?.body?.title === 'Resource Not Found'
  }
  return record
}
