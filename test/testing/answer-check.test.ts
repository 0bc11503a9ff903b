import { describe, expect, it } from 'vitest'
import { Reply } from '../../src/testing/index.js'
import { findViolation } from '../support/testing/answer-check.js'

describe('the check of the answers of a whole run', () => {
  it.each([
    [
      'a field of the wrong type',
      'ping.get',
      new Reply(200, { health_status: 1 }),
      /health_status must be string/,
    ],
    ['another status', 'ping.get', new Reply(201, { health_status: 'x' }), /status 201, not 200/],
    ['a body with 204', 'campaigns.send', new Reply(204, {}), /a body with 204/],
    [
      'an error that is no problem document',
      'lists.getList',
      new Reply(404, { oops: true }),
      /required property 'title'/,
    ],
    [
      'a fault deep inside',
      'lists.getAllLists',
      new Reply(200, { lists: [{ stats: 'x' }] }),
      /stats must be object/,
    ],
  ])('finds %s', (_, operation, reply, expected) => {
    expect(findViolation(operation, reply)).toMatch(expected)
  })

  it('finds nothing wrong with an answer that fits, nor with a 501', () => {
    expect(findViolation('ping.get', new Reply(200, { health_status: 'x' }))).toBeUndefined()
    expect(findViolation('ping.get', new Reply(501, 'x'))).toBeUndefined()
  })
})
