// The twins: data and the answer around it.
const mailchimp = require('@mailchimp/mailchimp_marketing')

mailchimp.setConfig({ apiKey: process.env.MAILCHIMP_API_KEY, server: 'us1' })

exports.run = async ({ email, listId }) => {
  try {
    const { data, response } = await mailchimp.lists.addListMemberWithHttpInfo(listId, {
      email_address: email,
      status: 'subscribed',
    })
    console.log(response.statusCode, response.type, response.headers['content-type'])
    return { id: data?.id, ok: response.ok, same: response.text === JSON.stringify(data) }
  } catch ({ status, response }) {
    return { status, type: response && response.type, ok: response && response.ok }
  }
}
