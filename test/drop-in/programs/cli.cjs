// A command: prints the lists, or what went wrong, and an exit code.
const mailchimp = require('@mailchimp/mailchimp_marketing')

exports.run = async () => {
  if (!process.env.MAILCHIMP_API_KEY) {
    console.error('Set MAILCHIMP_API_KEY first.')
    return 2
  }
  mailchimp.setConfig({ apiKey: process.env.MAILCHIMP_API_KEY, server: 'us1' })
  try {
    const ping = await mailchimp.ping.get()
    console.log(ping.health_status)
    const { lists, total_items } = await mailchimp.lists.getAllLists({
      count: 5,
      fields: ['lists.id', 'total_items'],
    })
    for (const list of lists) console.log(`- ${list.id}`)
    console.log(`${total_items} in all`)
    return 0
  } catch (error) {
    if (error.status === 401) console.error('The key was refused.')
    else console.error(`Mailchimp: ${error.response ? error.response.body.detail : error.message}`)
    return 1
  }
}
