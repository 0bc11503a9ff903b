// A form that subscribes through the list of a batch and counts its errors.
const client = require('@mailchimp/mailchimp_marketing')

client.setConfig({ apiKey: process.env.MAILCHIMP_API_KEY, server: 'us1' })

exports.run = async ({ email, listId, res }) => {
  try {
    const response = await client.lists.batchListMembers(listId, {
      members: [{ email_address: email, status: 'subscribed', merge_fields: { FNAME: 'Ada', LNAME: 'L' } }],
      update_existing: true,
    })
    if (response.errors.length === 0) res.sendFile('/success.html')
    else res.sendFile('/failure.html')
  } catch (err) {
    console.log(err.response.body)
    res.sendFile('/failure.html')
  }
}
