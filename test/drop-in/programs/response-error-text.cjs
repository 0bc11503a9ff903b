// The text is read from the error inside the response.
const mailchimp = require('@mailchimp/mailchimp_marketing')

mailchimp.setConfig({ apiKey: process.env.MAILCHIMP_API_KEY, server: 'us1' })

exports.run = async ({ email, listId, res }) => {
  try {
    await mailchimp.lists.addListMember(listId, { email_address: email, status: 'subscribed' })
    res.status(200).send('ok')
  } catch (error) {
    const { title, detail } = JSON.parse(error.response.error.text)
    if (title === 'Member Exists') res.status(200).send('You are subscribed already')
    else res.status(error.response.error.status).send(detail)
  }
}
