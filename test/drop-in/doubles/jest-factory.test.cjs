jest.mock('@mailchimp/mailchimp_marketing', () => {
  const actual = jest.requireActual('@mailchimp/mailchimp_marketing')
  return { ...actual, setConfig: jest.fn(), lists: { ...actual.lists, addListMember: jest.fn() } }
})
const mailchimp = require('@mailchimp/mailchimp_marketing')
const { subscribe } = require('./application.cjs')

test('a factory spreads the actual client and replaces one method', async () => {
  mailchimp.lists.addListMember.mockRejectedValue(new Error('mocked'))
  await expect(subscribe('ada@example.com')).rejects.toThrow('mocked')
  expect(mailchimp.lists.getList).toBe(jest.requireActual('@mailchimp/mailchimp_marketing').lists.getList)
  expect(typeof mailchimp.campaigns.list).toBe('function')
})
