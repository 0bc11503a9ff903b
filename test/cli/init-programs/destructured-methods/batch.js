const { lists: { batchListMembers: upload, getListMembersInfo } } = require('@mailchimp/mailchimp_marketing')
const { createTemplate = null } = require('@mailchimp/mailchimp_marketing').templates

async function main(list, members) {
  await upload(list, { members, update_existing: true }) // calls lists.batchListMembers
  const info = await getListMembersInfo(list) // calls lists.getListMembersInfo
  console.log(info.total_items)
}
main('a1', []).catch(console.error)
