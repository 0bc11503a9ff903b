// A key for each tenant, out of its settings: set before each call.
const mailchimp = require('@mailchimp/mailchimp_marketing')

const tenants = () => [
  { name: 'north', apiKey: process.env.MAILCHIMP_API_KEY, server: 'us1' },
  { name: 'south', accessToken: process.env.MAILCHIMP_ACCESS_TOKEN, server: 'us1' },
]

exports.run = async ({ email, listId }) => {
  const results = {}
  for (const { name, ...settings } of tenants()) {
    mailchimp.setConfig(settings)
    try {
      const response = await mailchimp.lists.addListMember(listId, {
        email_address: `${name}-${email}`,
        status: 'subscribed',
      })
      results[name] = response.id ? 'added' : 'not added'
    } catch (error) {
      results[name] = error.response ? error.response.body.title : 'unreachable'
    }
  }
  return results
}
