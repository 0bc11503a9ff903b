import { afterEach, describe, expect, it, vi } from 'vitest'
import { operations } from '../../src/marketing/all-operations.js'
import { isOperation } from '../../src/marketing/operations.js'

const prototype = Object.prototype as unknown as Record<string, unknown>
const names = ['status', 'query', 'sort_field', 'read', 'fields', '+body']

afterEach(() => {
  for (const name of names) delete prototype[name]
})

describe('the rows of a group', () => {
  it.each([['status', 'count'], 'x', 1])(
    'are the same if they are parsed while every object inherits %j',
    async (inherited) => {
      vi.resetModules()
      const fresh = await import('../../src/marketing/operations.js')
      for (const name of names) prototype[name] = inherited
      const parsed = fresh.listOperations()
      for (const name of names) delete prototype[name]
      expect(parsed).toEqual(Object.values(operations))
    },
  )

  it('are not confused with objects that look like them', () => {
    const row = operations['lists.getList']
    expect(isOperation(row)).toBe(true)
    const throwing = Object.defineProperty({}, 'id', { get: () => expect.fail('it is read') })
    for (const other of [{ ...row }, throwing, ['basicAuth'], 'lists.getList', null, undefined, 5])
      expect(isOperation(other)).toBe(false)
  })
})
