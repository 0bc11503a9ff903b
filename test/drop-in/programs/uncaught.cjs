// No catch at all: the framework gets what the package throws.
const client = require('@mailchimp/mailchimp_marketing')

client.setConfig({ apiKey: process.env.MAILCHIMP_API_KEY, server: 'us1' })

exports.run = async ({ email, listId, res }) => {
  const response = await client.lists.addListMember(listId, {
    email_address: email,
    merge_fields: { FNAME: 'Ada', LNAME: 'Lovelace' },
    status: 'pending',
  })
  console.log(`Successfully added contact as an audience member. The contact's id is ${response.id}.`)
  res.sendFile('/success.html')
}
