// A typical program for the official SDK, without any reference to this package.
const mailchimp = require('@mailchimp/mailchimp_marketing')

mailchimp.setConfig({
  apiKey: process.env.MAILCHIMP_KEY,
  server: 'us1',
})

async function subscribe(listId, email) {
  try {
    const member = await mailchimp.lists.addListMember(listId, {
      email_address: email,
      status: 'subscribed',
      merge_fields: { FNAME: 'Ada' },
    })
    console.log(`subscribed: ${member.email_address} is ${member.status}`)
  } catch (e) {
    if (e.status === 400 && e.response.body.title === 'Member Exists') {
      console.log(`already there: ${JSON.parse(e.response.text).detail}`)
    } else {
      console.error(e)
      process.exitCode = 1
    }
  }
}

async function main() {
  const { health_status } = await mailchimp.ping.get()
  console.log(health_status)
  await subscribe('a1b2c3d4e5', 'ada@example.com')
  await subscribe('a1b2c3d4e5', 'ada@example.com')
  mailchimp.lists.getListWithHttpInfo('a1b2c3d4e5', { fields: ['id'] }).then(({ data, response }) => {
    console.log(response.status, data.id)
  })
}

main()
