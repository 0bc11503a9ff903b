// Names of the SDK in code that has nothing to do with it.
const mailchimpFactory = require('@mailchimp/mailchimp_transactional')
const mailchimp = mailchimpFactory(process.env.MANDRILL_KEY)
const marketing = require('@mailchimp/mailchimp_marketing')
const axios = require('axios')
const { lists } = marketing

async function run(api) {
  await mailchimp.templates.list()
  await axios.ping.get('/')
  const marketing = { campaigns: { send() {} } }
  marketing.campaigns.send('mine')
  for (const lists of [[{ getList() {} }]]) lists[0].getList()
  const text = 'marketing.lists.deleteList()'
  // marketing.lists.deleteList('a1')
  return [text, lists.length, lists.forEach]
}
run()
lists.getList("a1") // calls lists.getList
