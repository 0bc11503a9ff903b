// An export: pages until there are no more, or until something goes wrong.
import mailchimp from '@mailchimp/mailchimp_marketing'

mailchimp.setConfig({ apiKey: process.env.MAILCHIMP_API_KEY, server: 'us1' })

export async function run({ listId }) {
  const addresses = []
  for (let offset = 0; offset < 4; offset += 2) {
    const page = await mailchimp.lists.getListMembersInfo(listId, {
      count: 2,
      offset,
      status: ['subscribed'],
      fields: ['members.email_address', 'total_items'],
    })
    if (!page.members || page.members.length === 0) break
    addresses.push(...page.members.map((member) => member.email_address))
  }
  return addresses
}
