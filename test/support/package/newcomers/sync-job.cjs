// A nightly job that writes the customers of a shop to a list, in an application for the official SDK.
const client = require('@mailchimp/mailchimp_marketing')

client.setConfig({ apiKey: process.env.MAILCHIMP_API_KEY, server: process.env.MAILCHIMP_SERVER_PREFIX })
const { lists } = client

async function findList(name) {
  const found = await lists.getAllLists({ count: 100, fields: ['lists.id', 'lists.name'] })
  return found.lists.find((list) => list.name === name).id
}

async function main() {
  const listId = await findList('List abc')
  const customers = ['ada@example.com', 'grace@example.com', 'no address']
  const answer = await lists.batchListMembers(listId, {
    members: customers.map((email_address) => ({ email_address, status: 'subscribed' })),
    update_existing: true,
  })
  console.log(`${answer.new_members.length} new, ${answer.error_count} refused`)
  const page = await client.lists.getListMembersInfo(listId, { count: 1000 })
  console.log(`${page.total_items} in the list`)
}

main().catch((e) => {
  console.error(e.status, e.message)
  process.exitCode = 1
})
