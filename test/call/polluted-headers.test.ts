import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ApiError } from '../../src/errors/error-classes.js'
import { createClient, type MailchimpClient } from '../../src/index.js'
import { canaryKey } from '../support/canary-key.js'
import { captureRejection } from '../support/capture-error.js'
import { runPolluted } from '../support/polluted-prototype.js'
import { type AnswerName, StrikingServer } from '../support/promises/striking-server.js'

let server: StrikingServer
let client: MailchimpClient

beforeEach(async () => {
  server = await StrikingServer.start()
  const network = { origin: server.origin }
  client = createClient({ credentials: canaryKey(), network, retry: false }) as MailchimpClient
})

afterEach(async () => {
  await client.close()
  await server.close()
})

/** Makes a call while every object inherits a header that the response does not have. */
function callPolluted(answer: AnswerName, headers: Record<string, string>): Promise<unknown> {
  const idle = { moment: 'idle', part: 0, delayMs: 10_000, how: 'end' } as const
  server.plans.set('/3.0/lists/a1b2c3d4e5', [{ ...idle, answer }])
  return runPolluted(headers, () => client.lists.getList('a1b2c3d4e5'))
}

describe('a header that a polluted prototype adds to every response', () => {
  it.each<[string, string]>([
    ['content-encoding', 'gzip'],
    ['content-length', '99999999999'],
  ])('does not change how the response is read: %s', async (name, value) => {
    expect(await callPolluted('sent', { [name]: value })).toBeNull()
    expect(await callPolluted('sent_with_body', { [name]: value })).toEqual({})
  })

  it('does not set the type of a response without a content-type', async () => {
    const call = callPolluted('edge_403', { 'content-type': 'application/problem+json' })
    expect((await captureRejection(ApiError, call)).response.type).toBe('')
  })

  it('does not set the request id or the delay of a retry', async () => {
    const headers = { 'x-request-id': '11111111-2222-4333-8444-555555555555', 'retry-after': '7' }
    const error = await captureRejection(ApiError, callPolluted('unavailable', headers))
    expect(Object.keys(error)).not.toContain('requestId')
    expect(Object.keys(error)).not.toContain('retryAfterMs')
    expect(Object.keys(error.response.headers).toSorted()).toEqual(['content-length', 'content-type'])
  })
})
