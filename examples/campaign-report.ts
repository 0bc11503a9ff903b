// A report on any number of campaigns, with a client that can only read reports.
import { createClient } from 'mailchimp-hardened'
import { key, network, stop } from './stand-in.js'

const client = createClient({ credentials: key, network, scope: { version: 1, allow: ['reports:read'] } })

const reports = client.paginate('reports.getAllCampaignReports', {
  fields: ['reports.id', 'reports.campaign_title', 'reports.emails_sent', 'reports.opens.unique_opens'],
  pageSize: 1,
})
let sent = 0
for await (const { campaign_title, emails_sent = 0, opens } of reports) {
  sent += emails_sent
  console.log(
    `${reports.offset + 1} of ${reports.total}: ${campaign_title}, sent to ${emails_sent}, opened by ${opens?.unique_opens}`,
  )
}
console.log(`${sent} mails in all`)

await client.close()
await stop()
