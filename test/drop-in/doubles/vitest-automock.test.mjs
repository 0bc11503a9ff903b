import mailchimp from '@mailchimp/mailchimp_marketing'
import { expect, test, vi } from 'vitest'

vi.mock('@mailchimp/mailchimp_marketing')

test('an automock has every group and method', async () => {
  const methods = Object.entries(mailchimp.lists).filter(
    ([name]) => !/^(?:apiClient|constructor)$/.test(name),
  )
  expect(methods).toHaveLength(132)
  expect(methods.filter(([, method]) => !vi.isMockFunction(method))).toEqual([])
  expect(vi.isMockFunction(mailchimp.setConfig)).toBe(true)
  mailchimp.lists.addListMember.mockResolvedValue({ id: 'mocked' })
  expect(await mailchimp.lists.addListMember('a1b2c3d4e5', {})).toEqual({ id: 'mocked' })
  expect(mailchimp.ping.get()).toBeUndefined()
})
