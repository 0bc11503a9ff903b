// An Express route: the body of the answer for the visitor, the error for the log.
const Mailchimp = require('@mailchimp/mailchimp_marketing')

Mailchimp.setConfig({ apiKey: process.env.MAILCHIMP_API_KEY, server: process.env.MAILCHIMP_SERVER_PREFIX })

exports.run = async ({ email, listId, res }) => {
  try {
    const response = await Mailchimp.lists.addListMember(listId, {
      email_address: email,
      status: 'subscribed',
    })
    res.status(200).json({ success: true, id: response.id, state: response.status })
  } catch (error) {
    console.error('Error adding member to list:', error)
    res.status(500).json({ success: false, error: error.message })
  }
}
