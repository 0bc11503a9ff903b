import mailchimp from '@mailchimp/mailchimp_marketing'
import { expect, test, vi } from 'vitest'
import { health, subscribe } from './application.cjs'

test('a spy replaces a method, and others still call', async () => {
  vi.spyOn(mailchimp.lists, 'addListMember').mockResolvedValue({ id: 'mocked' })
  expect(await subscribe('ada@example.com')).toEqual({ id: 'mocked' })
  expect(await health()).toBe("Everything's Chimpy!")
  vi.restoreAllMocks()
})
