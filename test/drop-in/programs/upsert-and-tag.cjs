// PUT by the hash of the address, then tags; the second call answers 204.
const { createHash } = require('node:crypto')
const mailchimp = require('@mailchimp/mailchimp_marketing')

mailchimp.setConfig({ apiKey: process.env.MAILCHIMP_API_KEY, server: 'us1' })

exports.run = async ({ email, listId }) => {
  const subscriberHash = createHash('md5').update(email.toLowerCase()).digest('hex')
  try {
    await mailchimp.lists.setListMember(listId, subscriberHash, {
      email_address: email,
      status: 'subscribed',
      status_if_new: 'subscribed',
    })
    const tagged = await mailchimp.lists.updateListMemberTags(listId, subscriberHash, {
      tags: ['lead', 'site'].map((name) => ({ name, status: 'active' })),
    })
    return { message: 'Subscription successful', tagged }
  } catch (error) {
    console.error('subscribe failed:', error?.status, error?.response?.body?.title ?? error?.message)
    return { message: 'Subscription failed' }
  }
}
