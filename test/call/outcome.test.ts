import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { MailchimpError } from '../../src/errors/error-classes.js'
import { type ClientOptions, createClient, type MailchimpClient, type Outcome } from '../../src/index.js'
import { type Mailchimp, type RequestFaultName, startMailchimp } from '../../src/testing/index.js'
import { fullScope } from '../support/call/loopback-client.js'
import { captureRejection } from '../support/capture-error.js'

const LIST = 'a1b2c3d4e5'
const EMAIL = 'ada@example.com'

let mailchimp: Mailchimp
let client: MailchimpClient

beforeEach(async () => {
  mailchimp = await startMailchimp({ tls: false, seed: { lists: [{ id: LIST, name: 'News' }] } })
  client = createTestClient()
})

afterEach(async () => {
  await client.close()
  await mailchimp.close()
})

function createTestClient(options: ClientOptions = {}): MailchimpClient {
  const { key: credentials, network } = mailchimp
  return createClient({
    credentials,
    network,
    scope: fullScope,
    ...options,
  } as ClientOptions) as MailchimpClient
}

const operations = {
  safe: () => client.lists.getList(LIST),
  idempotent: () =>
    client.lists.setListMember(LIST, EMAIL, { email_address: EMAIL, status_if_new: 'subscribed' }),
  none: () => client.lists.addListMember(LIST, { email_address: EMAIL, status: 'subscribed' }),
}

/** Runs `act` when a call announces its second attempt. */
function runOnRetry(act: () => void): void {
  subscribe('mailchimp-hardened:call.retried', act)
  onTestFinished(() => void unsubscribe('mailchimp-hardened:call.retried', act))
}

describe('the outcome of a call whose last attempt was not sent', () => {
  it.each<[keyof typeof operations, RequestFaultName, Outcome]>([
    ['safe', 'status_503', 'answered'],
    ['safe', 'status_429', 'answered'],
    ['safe', 'reset_after_request', 'unknown'],
    ['safe', 'reset_in_body', 'answered'],
    ['idempotent', 'status_503', 'unknown'],
    ['idempotent', 'status_429', 'answered'],
    ['idempotent', 'reset_after_request', 'unknown'],
    ['idempotent', 'reset_in_body', 'unknown'],
    ['none', 'status_429', 'answered'],
  ])('is the outcome of its earlier attempts: %s, %s: %s', async (retryClass, fault, outcome) => {
    mailchimp.fail('*', fault, { times: 1 })
    runOnRetry(() => void mailchimp.fail('*', 'refused'))
    const error = await captureRejection(MailchimpError, operations[retryClass]())
    expect(error).toMatchObject({ code: 'connection_failed', outcome })
    expect(error.attempts).toBeGreaterThan(1)
    expect(Object.hasOwn(error, 'earlierOutcome')).toBe(false)
    expect(error.message).not.toContain('nothing was sent')
  })

  it('is not_sent if no attempt was sent', async () => {
    mailchimp.fail('*', 'refused')
    const error = await captureRejection(MailchimpError, operations.none())
    expect(error).toMatchObject({ outcome: 'not_sent', attempts: 3 })
    expect(error.message).toMatch(/; nothing was sent$/)
  })

  it('determines the message if the credential has expired before the retry', async () => {
    const ends = Date.now() + 300
    const credentials = async () => ({ apiKey: mailchimp.key, expiresAt: new Date(ends).toISOString() })
    await client.close()
    client = createTestClient({ credentials })
    mailchimp.fail('*', 'status_429_retry_after', { times: 1 })
    const error = await captureRejection(MailchimpError, operations.idempotent())
    expect(error).toMatchObject({ code: 'credential_expired', outcome: 'answered', attempts: 1 })
    expect(error.message).toBe(
      'the Mailchimp credential has expired, so it was not sent again; see error.hint',
    )
  })
})

describe('a read after an attempt that may have been executed', () => {
  it('does not report that attempt, because a read has no effect', async () => {
    mailchimp.fail('lists.getList', 'reset_after_request', { times: 1 })
    const error = await captureRejection(MailchimpError, client.lists.getList('0000000000'))
    expect(error).toMatchObject({ status: 404, outcome: 'answered', attempts: 2 })
    expect(Object.hasOwn(error, 'earlierOutcome')).toBe(false)
  })
})
