import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ScopeError } from '../../src/errors/error-classes.js'
import type { CallRecord } from '../../src/observe/observer.js'
import { publishRefusal, type WouldRefuse, warnReportOnly } from '../../src/observe/scope-events.js'

const record = {
  operation: { id: 'campaigns.send', template: '/campaigns/{campaign_id}/actions/send' },
  scope: { name: 'audience-sync', revision: 'a'.repeat(64) },
} as unknown as CallRecord

const refusal = new ScopeError({
  code: 'not_allowed',
  message: 'campaigns.send is not allowed',
  operation: 'campaigns.send',
  wouldAllow: ['campaigns.send', 'campaigns:send'],
})

describe('a report-only refusal', () => {
  const channelName = 'mailchimp-hardened:scope.would-refuse'
  const events: WouldRefuse[] = []
  const recordEvent = (event: unknown) => events.push(event as WouldRefuse)
  beforeEach(() => subscribe(channelName, recordEvent))
  afterEach(() => {
    unsubscribe(channelName, recordEvent)
    events.length = 0
  })

  it('is published with the message and the selectors of the refusal', () => {
    publishRefusal(record, refusal)
    expect(events).toEqual([
      {
        operation: 'campaigns.send',
        scope: { name: 'audience-sync', revision: 'a'.repeat(64) },
        code: 'not_allowed',
        message: 'campaigns.send is not allowed',
        wouldAllow: ['campaigns.send', 'campaigns:send'],
      },
    ])
  })

  it('contains the actor, if it is known', () => {
    publishRefusal({ ...record, actor: 'nightly-sync' }, refusal)
    expect(events[0]?.actor).toBe('nightly-sync')
  })

  it('contains the index of the operation in a batch, even if it is the first', () => {
    const inBatch = { code: 'denied', message: '', operation: 'batches.start', batchIndex: 0 } as const
    publishRefusal(record, new ScopeError(inBatch))
    expect(events[0]?.batchIndex).toBe(0)
  })

  it('creates no event if the channel has no subscriber', () => {
    unsubscribe(channelName, recordEvent)
    const unread = new Proxy(refusal, {
      get: () => {
        throw new Error('read without need')
      },
    })
    expect(() => publishRefusal(record, unread)).not.toThrow()
  })
})

describe('a report-only scope', () => {
  const warnings = vi.spyOn(process, 'emitWarning').mockImplementation(() => {})
  afterEach(() => warnings.mockClear())

  it('is announced once, by its name', () => {
    warnReportOnly({ name: 'audience-sync', revision: 'b'.repeat(64) })
    warnReportOnly({ name: 'audience-sync', revision: 'b'.repeat(64) })
    expect(warnings.mock.calls).toEqual([
      [
        'The Mailchimp scope "audience-sync" is report-only: it refuses nothing.',
        { type: 'MailchimpScopeWarning', code: 'MAILCHIMP_REPORT_ONLY' },
      ],
    ])
  })

  it('is announced by the start of its revision if it has no name', () => {
    warnReportOnly({ revision: 'c0ffee'.repeat(8) })
    expect(warnings.mock.calls[0]?.[0]).toBe(
      'The Mailchimp scope c0ffeec0ffee is report-only: it refuses nothing.',
    )
  })

  it('is announced for each revision, because its rules have changed', () => {
    warnReportOnly({ name: 'audience-sync', revision: 'd'.repeat(64) })
    warnReportOnly({ name: 'audience-sync', revision: 'e'.repeat(64) })
    expect(warnings).toHaveBeenCalledTimes(2)
  })
})
