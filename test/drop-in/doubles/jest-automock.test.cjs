jest.mock('@mailchimp/mailchimp_marketing')
const mailchimp = require('@mailchimp/mailchimp_marketing')
const { subscribe, health } = require('./application.cjs')

test('an automock has every group and method', () => {
  expect(jest.isMockFunction(mailchimp.setConfig)).toBe(true)
  const methods = Object.entries(mailchimp.lists).filter(
    ([name]) => !/^(?:apiClient|constructor)$/.test(name),
  )
  expect(methods).toHaveLength(132)
  expect(methods.filter(([, method]) => !jest.isMockFunction(method))).toEqual([])
  expect(jest.isMockFunction(mailchimp.Surveys.publishSurvey)).toBe(true)
})

test('an automocked method gives what it is told to', async () => {
  mailchimp.lists.addListMember.mockResolvedValue({ id: 'mocked' })
  expect(await subscribe('ada@example.com')).toEqual({ id: 'mocked' })
  expect(mailchimp.lists.addListMember).toHaveBeenCalledTimes(1)
})

test('an automocked method without a value gives undefined', async () => {
  expect(mailchimp.ping.get()).toBeUndefined()
  await expect(health()).rejects.toThrow(TypeError)
})
