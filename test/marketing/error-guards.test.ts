import { describe, expect, it } from 'vitest'
import { createErrorResponse } from '../../src/errors/error-response.js'
import {
  ApiError,
  isInvalidResource,
  isMemberExists,
  isMemberForgotten,
  isMemberInComplianceState,
  isNotFound,
  isSignupThrottled,
  TransportError,
} from '../../src/index.js'

const guards = {
  isMemberExists,
  isMemberForgotten,
  isMemberInComplianceState,
  isNotFound,
  isInvalidResource,
  isSignupThrottled,
}

function createApiError(status: number, title: string, detail = 'x'): ApiError {
  const body = { title, detail }
  const type = 'application/problem+json'
  const text = JSON.stringify(body)
  const response = createErrorResponse({
    ...{ status, statusCode: status, ok: false, type, body, text, headers: {}, header: {} },
  })
  return new ApiError('api_error', title, { operation: 'lists.addListMember', title, response })
}

const listGuards = (error: unknown) =>
  Object.entries(guards)
    .filter(([, guard]) => guard(error))
    .map(([name]) => name)

const signups =
  "ada@example.com has signed up to a lot of lists very recently; we're not allowing more signups for now"

describe('an error response', () => {
  it.each([
    [400, 'Member Exists', 'x', ['isMemberExists']],
    [400, 'MemberExists', 'x', ['isMemberExists']],
    [400, 'Forgotten Email Not Subscribed', 'x', ['isMemberForgotten']],
    [400, 'Member In Compliance State', 'x', ['isMemberInComplianceState']],
    [404, 'Resource Not Found', 'x', ['isNotFound']],
    [404, 'An error of the edge', 'x', ['isNotFound']],
    [400, 'Invalid Resource', 'x', ['isInvalidResource']],
    [400, 'Invalid Resource', signups, ['isInvalidResource', 'isSignupThrottled']],
    [400, 'Bad Request', signups, []],
    [409, 'Member Exists', 'x', []],
    [400, 'Member Exists Not', 'x', []],
    [500, 'InternalServerError', 'x', []],
  ])('with %i %s (%s) is recognized by %j', (status, title, detail, known) => {
    expect(listGuards(createApiError(status, title, detail))).toEqual(known)
  })

  it('is not recognized in an error or object that is not an ApiError', () => {
    const lookalike = { status: 400, title: 'Member Exists', response: { body: { title: 'Member Exists' } } }
    const network = new TransportError('timeout', 'Member Exists', { outcome: 'unknown' })
    for (const each of [lookalike, network, new Error('Member Exists'), undefined, null, 'Member Exists'])
      expect(listGuards(each)).toEqual([])
  })

  it('has its type narrowed by a guard', () => {
    const error: unknown = createApiError(400, 'Member Exists', 'ada@example.com is a list member')
    expect(isMemberExists(error) && error.detail).toBe('ada@example.com is a list member')
  })
})
