jest.useFakeTimers()
const mailchimp = require('@mailchimp/mailchimp_marketing')
const { health } = require('./application.cjs')

test('calls complete under fake timers that were installed before the client was loaded', async () => {
  expect(await health()).toBe("Everything's Chimpy!")
  expect(await health()).toBe("Everything's Chimpy!")
  await Promise.all(Array.from({ length: 20 }, () => mailchimp.ping.get()))
  jest.useRealTimers()
  expect(await health()).toBe("Everything's Chimpy!")
})
