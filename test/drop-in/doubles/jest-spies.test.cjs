const mailchimp = require('@mailchimp/mailchimp_marketing')
const { subscribe, health } = require('./application.cjs')

afterEach(() => jest.restoreAllMocks())

test('a spy replaces a method, and others still call', async () => {
  const spy = jest.spyOn(mailchimp.lists, 'addListMember').mockResolvedValue({ id: 'mocked' })
  expect(await subscribe('ada@example.com')).toEqual({ id: 'mocked' })
  expect(spy.mock.calls[0][0]).toBe('a1b2c3d4e5')
  expect(await health()).toBe("Everything's Chimpy!")
})

test('a spy that replaces nothing watches the call', async () => {
  const spy = jest.spyOn(mailchimp.ping, 'get')
  expect(await health()).toBe("Everything's Chimpy!")
  expect(spy).toHaveBeenCalledTimes(1)
})

test('a spy on a twin sees the call of its method', async () => {
  jest.spyOn(mailchimp.ping, 'getWithHttpInfo').mockResolvedValue({ data: { health_status: 'mocked' } })
  expect(await health()).toBe('mocked')
})

test('a method and a group can be assigned', async () => {
  const { lists } = mailchimp
  const { get } = mailchimp.ping
  mailchimp.lists = { addListMember: async () => 'assigned' }
  mailchimp.ping.get = async () => ({ health_status: 'assigned' })
  expect(await subscribe('ada@example.com')).toBe('assigned')
  expect(await health()).toBe('assigned')
  mailchimp.lists = lists
  mailchimp.ping.get = get
  expect(await health()).toBe("Everything's Chimpy!")
})

test('a spread group calls as the group does', async () => {
  const copy = { ...mailchimp.ping }
  expect((await copy.get()).health_status).toBe("Everything's Chimpy!")
})
