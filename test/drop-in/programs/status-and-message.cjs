// Node's own response: the status of the error, and its message for the visitor.
const mailchimp = require('@mailchimp/mailchimp_marketing')

mailchimp.setConfig({ apiKey: process.env.MAILCHIMP_API_KEY, server: process.env.MAILCHIMP_SERVER_PREFIX })

exports.run = async ({ email, listId, res }) => {
  res.setHeader('Content-Type', 'application/json')
  try {
    await mailchimp.lists.addListMember(listId, {
      email_address: email,
      status: 'subscribed',
      merge_fields: { STATEABBR: 'NY' },
    })
    res.statusCode = 200
    res.end(JSON.stringify({ status: 'success' }))
  } catch (e) {
    res.statusCode = e.status
    res.end(JSON.stringify({ status: e.message }))
  }
}
