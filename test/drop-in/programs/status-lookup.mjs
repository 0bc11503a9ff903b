// A look-up with an empty object for whatever goes wrong.
import { createHash } from 'node:crypto'
import mailchimp from '@mailchimp/mailchimp_marketing'

mailchimp.setConfig({ apiKey: process.env.MAILCHIMP_API_KEY, server: 'us1' })

export async function run({ email, listId, res }) {
  try {
    const hash = createHash('md5').update(email).digest('hex')
    const data = await mailchimp.lists.getListMember(listId, hash, { fields: ['id', 'status'] })
    return res.status(201).json({ memberInfo: data })
  } catch {
    return res.status(201).json({ memberInfo: {} })
  }
}
