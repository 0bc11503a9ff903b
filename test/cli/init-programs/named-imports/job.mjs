import client, { lists, campaigns as mails, setConfig } from '@mailchimp/mailchimp_marketing'

setConfig({ apiKey: process.env.KEY, server: 'us1' })
for (const campaign of (await mails.list({ status: 'sent' })).campaigns) // calls campaigns.list
  console.log(campaign.id)
console.log(await lists.getList('a1')) // calls lists.getList
console.log(await client.reports.getCampaignReport('c1')) // calls reports.getCampaignReport
