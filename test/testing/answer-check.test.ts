import { describe, expect, it } from 'vitest'
import { Reply } from '../../src/testing/index.js'
import { findViolation } from '../support/testing/answer-check.js'

describe('the check of all responses in a test run', () => {
  it.each([
    [
      'a field of the wrong type',
      'ping.get',
      new Reply(200, { health_status: 1 }),
      /health_status must be string/,
    ],
    ['an undocumented status', 'ping.get', new Reply(201, { health_status: 'x' }), /status 201, not 200/],
    ['a body with 204', 'campaigns.send', new Reply(204, {}), /a body with 204/],
    [
      'an error that is not a problem document',
      'lists.getList',
      new Reply(404, { oops: true }),
      /required property 'title'/,
    ],
    [
      'a fault in a nested field',
      'lists.getAllLists',
      new Reply(200, { lists: [{ stats: 'x' }] }),
      /stats must be object/,
    ],
  ])('finds %s', (_, operation, reply, expected) => {
    expect(findViolation(operation, reply)).toMatch(expected)
  })

  it('accepts a valid response and a 501', () => {
    expect(findViolation('ping.get', new Reply(200, { health_status: 'x' }))).toBeUndefined()
    expect(findViolation('ping.get', new Reply(501, 'x'))).toBeUndefined()
  })
})
