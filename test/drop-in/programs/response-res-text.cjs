// The same, from the raw answer.
const mailchimp = require('@mailchimp/mailchimp_marketing')

mailchimp.setConfig({ apiKey: process.env.MAILCHIMP_API_KEY, server: 'us1' })

exports.run = async ({ email, listId }) => {
  try {
    const { id } = await mailchimp.lists.addListMember(listId, { email_address: email, status: 'pending' })
    return { id }
  } catch (error) {
    const raw = error.response && error.response.res
    if (!raw) throw error
    return { code: raw.statusCode, exists: raw.text.includes('Member Exists') }
  }
}
