import { createClient } from 'mailchimp-hardened'
import { startMailchimp } from 'mailchimp-hardened/testing'
import { expect, test } from 'vitest'

test('a newsletter is sent once', async () => {
  const campaign = {
    settings: { subject_line: 'News', from_name: 'Us', reply_to: 'us@example.com' },
    html: '<p>Hello</p>',
  }
  const lists = [{ id: 'a1b2c3d4e5', name: 'News', members: 25_000 }]
  const campaigns = [{ id: 'c1', recipients: { list_id: 'a1b2c3d4e5' }, ...campaign }]
  const mailchimp = await startMailchimp({ seed: { lists, campaigns } })
  const { key: credentials, network } = mailchimp
  const client = createClient({ credentials, network, scope: { version: 1, allow: ['campaigns.send'] } })
  await client.campaigns.send('c1')
  expect(mailchimp.calls('campaigns.send')).toHaveLength(1)
  expect(mailchimp.campaigns.find('c1')).toMatchObject({ status: 'sent', emails_sent: 25_000 })
  await Promise.all([client.close(), mailchimp.close()])
})
