const { createClient } = require('mailchimp-hardened')
const { startMailchimp } = require('mailchimp-hardened/testing')

test('an overloaded Mailchimp leaves nobody subscribed by halves', async () => {
  const mailchimp = await startMailchimp({ seed: { lists: [{ id: 'a1b2c3d4e5', name: 'News' }] } })
  const { key: credentials, network } = mailchimp
  const client = createClient({ credentials, network, scope: { version: 1, allow: ['lists.addListMember'] } })
  mailchimp.fail('lists.addListMember', 'status_503', { times: 1 })
  const add = () =>
    client.lists.addListMember('a1b2c3d4e5', { email_address: 'ada@example.com', status: 'subscribed' })
  await expect(add()).rejects.toMatchObject({ status: 503 })
  expect(mailchimp.members('a1b2c3d4e5').size).toBe(0)
  await add()
  expect(mailchimp.members('a1b2c3d4e5').find('ada@example.com').status).toBe('subscribed')
  await Promise.all([client.close(), mailchimp.close()])
})
