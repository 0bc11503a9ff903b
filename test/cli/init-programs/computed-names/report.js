const mailchimp = require('@mailchimp/mailchimp_marketing')

async function run(id, action) {
  const list = await mailchimp['lists'].getList(id) // calls lists.getList
  const growth = await mailchimp['lists'][`getListGrowthHistory`](id) // calls lists.getListGrowthHistory
  const chosen = await mailchimp.campaigns[action](id) // unreadable
  return { list, growth, chosen }
}
run('a1', process.argv[2])
