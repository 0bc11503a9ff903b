const functions = require('firebase-functions')
const mailchimp = require('@mailchimp/mailchimp_marketing')
const { key, server, list } = functions.config().mailchimp

mailchimp.setConfig({ apiKey: key, server })

exports.onCreate = functions.auth.user().onCreate(async (user) =>
  mailchimp.lists
    .addListMember(list, { // calls lists.addListMember
      email_address: user.email,
      status: 'subscribed',
    })
    .catch((error) => console.error(error)),
)
