// The whole error as the answer, with its status.
const mailchimp = require('@mailchimp/mailchimp_marketing')

mailchimp.setConfig({ apiKey: process.env.MAILCHIMP_API_KEY, server: 'us1' })

exports.run = ({ email, listId, res }) =>
  mailchimp.lists
    .addListMember(listId, { email_address: email, status: 'subscribed' })
    .then((member) => res.status(200).json({ id: member.id }))
    .catch((e) => res.status(e.status).json(e))
