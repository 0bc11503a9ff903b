// Existing code for the official SDK, with only the import changed. mailchimp.config.json declares what it may do
// besides
// reading.
import mailchimp from 'mailchimp-hardened' // was: '@mailchimp/mailchimp_marketing'

mailchimp.setConfig({
  apiKey: process.env['MAILCHIMP_API_KEY'],
  server: process.env['MAILCHIMP_SERVER_PREFIX'],
})

const { lists } = await mailchimp.lists.getAllLists({ count: 3 })
for (const list of lists) console.log(`${list.id}  ${list.name}`)

try {
  await mailchimp.lists.deleteList(lists[0]?.id ?? '')
} catch (error) {
  console.log(String(error))
}
