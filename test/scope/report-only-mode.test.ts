import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { createClient, type MailchimpClient } from '../../src/client.js'
import { ScopeError } from '../../src/errors/error-classes.js'
import type { ScopeInput } from '../../src/marketing/scope-input.js'
import type { WouldRefuse } from '../../src/observe/scope-events.js'
import { captureRejection } from '../support/capture-error.js'
import { canaryKey, type StandIn, startStandIn } from '../support/stand-in/stand-in.js'

const channelName = 'mailchimp-hardened:scope.would-refuse'

describe('a report-only scope', () => {
  let standIn: StandIn
  const clients: MailchimpClient[] = []
  const events: WouldRefuse[] = []
  const recordEvent = (event: unknown) => events.push(event as WouldRefuse)
  const warnings = vi.spyOn(process, 'emitWarning').mockImplementation(() => {})

  const createTestClient = (scope: ScopeInput) => {
    const network = { origin: standIn.origin, ca: standIn.ca }
    const client = createClient({ credentials: canaryKey(), network, scope })
    clients.push(client)
    return client
  }
  const createReportingClient = (name: string) =>
    createTestClient({ version: 1, name, mode: 'report-only', preset: 'read-only' })

  beforeAll(async () => {
    standIn = await startStandIn()
  })
  beforeEach(() => subscribe(channelName, recordEvent))
  afterEach(() => {
    unsubscribe(channelName, recordEvent)
    events.length = 0
    warnings.mockClear()
    standIn.reset()
  })
  afterAll(async () => {
    await Promise.all(clients.map((client) => client.close()))
    await standIn.close()
  })

  it('forwards a call that it would refuse, and publishes the refusal', async () => {
    const client = createReportingClient('finding out')
    await client.with({ actor: 'nightly-sync' }).lists.deleteList('a1b2c3d4e5')
    expect(standIn.requests.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'DELETE /3.0/lists/a1b2c3d4e5',
    ])
    expect(events).toEqual([
      {
        operation: 'lists.deleteList',
        actor: 'nightly-sync',
        scope: { name: 'finding out', revision: expect.stringMatching(/^[0-9a-f]{64}$/) },
        code: 'not_allowed',
        message: expect.stringContaining('To allow it, add "lists.deleteList" or "lists:delete"'),
        hint: expect.stringContaining('finding out'),
        wouldAllow: ['lists.deleteList', 'lists:delete'],
      },
    ])
    const enforcing = createTestClient({ version: 1, name: 'finding out', preset: 'read-only' })
    const refusal = await captureRejection(ScopeError, enforcing.lists.deleteList('a1b2c3d4e5'))
    expect(refusal.message).toBe(events[0]?.message)
  })

  it('publishes nothing for a call that it allows', async () => {
    await createReportingClient('quiet').ping.get()
    expect(events).toEqual([])
  })

  it('publishes neither ids nor bodies', async () => {
    const body = { email_address: 'someone@example.com', status: 'subscribed' } as const
    await createReportingClient('discreet').lists.addListMember('a1b2c3d4e5', body)
    expect(events).toHaveLength(1)
    expect(JSON.stringify(events)).not.toMatch(/a1b2c3d4e5|example\.com|subscribed/)
  })

  it('publishes the operation of a batch that it would refuse, and sends the batch', async () => {
    const operations = [
      { method: 'GET', path: '/ping' },
      { method: 'DELETE', path: '/lists/a' },
    ]
    const scope = { version: 1, mode: 'report-only', preset: 'read-only', allow: ['batches.start'] } as const
    await createTestClient(scope).batches.start({ operations })
    expect(events).toMatchObject([
      { operation: 'batches.start', batchIndex: 1, wouldAllow: ['lists.deleteList', 'lists:delete'] },
    ])
    expect(standIn.requests).toHaveLength(1)
  })

  it('is not affected by a subscriber that throws', async () => {
    const throwError = () => {
      throw new Error('of the subscriber')
    }
    const caught: unknown[] = []
    // Node reports an error of a channel subscriber as an uncaught exception on the next tick.
    const others = process.listeners('uncaughtException')
    process.removeAllListeners('uncaughtException')
    process.once('uncaughtException', (error) => caught.push(error))
    subscribe(channelName, throwError)
    try {
      await createReportingClient('disturbed').lists.deleteList('a')
      expect(standIn.requests).toHaveLength(1)
      expect(events).toHaveLength(1)
    } finally {
      unsubscribe(channelName, throwError)
      process.removeAllListeners('uncaughtException')
      for (const listener of others) process.on('uncaughtException', listener)
    }
    expect(caught).toHaveLength(1)
  })

  it('warns once per scope, however many clients use it', () => {
    for (const _ of [1, 2, 3]) createReportingClient('once')
    createReportingClient('twice')
    const warned = warnings.mock.calls.map(([message]) => String(message))
    expect(warned).toEqual([
      'The Mailchimp scope "once" is report-only: it refuses nothing.',
      'The Mailchimp scope "twice" is report-only: it refuses nothing.',
    ])
    expect(warnings.mock.calls[0]?.[1]).toEqual({
      type: 'MailchimpScopeWarning',
      code: 'MAILCHIMP_REPORT_ONLY',
    })
  })

  it('warns only if the mode is report-only', () => {
    createTestClient({ version: 1, preset: 'none' })
    expect(warnings).not.toHaveBeenCalled()
  })
})
