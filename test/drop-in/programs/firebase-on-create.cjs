// A Firebase function for each new user: add or update by hash, log and go on.
const crypto = require('node:crypto')
const mailchimp = require('@mailchimp/mailchimp_marketing')

mailchimp.setConfig({ apiKey: process.env.MAILCHIMP_API_KEY, server: 'us1' })

const onCreate = async (user, audience) => {
  const hash = crypto.createHash('md5').update(user.email.toLowerCase()).digest('hex')
  try {
    const member = await mailchimp.lists.setListMember(audience, hash, {
      email_address: user.email,
      status_if_new: 'subscribed',
      merge_fields: { FNAME: user.displayName },
    })
    console.info(`synced as ${member.status}`)
    return { synced: true }
  } catch (err) {
    console.error('mailchimp sync failed', err.status, err.response && err.response.body)
    return { synced: false, reason: err.message }
  }
}

exports.run = ({ email, listId }) => onCreate({ email, displayName: 'Ada' }, listId)
