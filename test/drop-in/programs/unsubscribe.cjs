// Unsubscribing somebody who is not there is done already.
const { createHash } = require('node:crypto')
const mailchimp = require('@mailchimp/mailchimp_marketing')

mailchimp.setConfig({ apiKey: process.env.MAILCHIMP_API_KEY, server: 'us1' })

exports.run = async ({ email, listId }) => {
  const hash = createHash('md5').update(email).digest('hex')
  try {
    const { status } = await mailchimp.lists.updateListMember(listId, hash, { status: 'unsubscribed' })
    return { status }
  } catch (error) {
    if (error.status === 404) return { status: 'unknown' }
    if (error.response && error.response.status >= 500) return { status: 'later' }
    throw new Error(`unsubscribe: ${error.status}`)
  }
}
