// The route of a newsletter form in an application for the official SDK, without its server.
import { createHash } from 'node:crypto'
import mailchimp from '@mailchimp/mailchimp_marketing'

mailchimp.setConfig({
  apiKey: process.env.MAILCHIMP_API_KEY,
  server: process.env.MAILCHIMP_SERVER_PREFIX,
})
const listId = 'a1b2c3d4e5'

async function handleSubscribe({ email, tag }) {
  try {
    await mailchimp.lists.addListMember(listId, { email_address: email, status: 'pending' })
  } catch (error) {
    if (error.response?.body?.title !== 'Member Exists') return { status: 500, message: error.message }
    return { status: 200, message: 'You are already subscribed.' }
  }
  const hash = createHash('md5').update(email.toLowerCase()).digest('hex')
  await mailchimp.lists.updateListMemberTags(listId, hash, { tags: [{ name: tag, status: 'active' }] })
  return { status: 200, message: 'Please confirm your address.' }
}

console.log(await handleSubscribe({ email: 'ada@example.com', tag: 'home page' }))
console.log(await handleSubscribe({ email: 'ada@example.com', tag: 'home page' }))
