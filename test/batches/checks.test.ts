import { describe, expect, it } from 'vitest'
import '../../src/guardrails/index.js'
import { createAudit } from '../../src/audit/index.js'
import { ArgumentError, call, ScopeError } from '../../src/index.js'
import { BatchFixture, collect, createUpdates, LIST } from '../support/batches/batch-fixture.js'
import { createLoopbackClient, createScope } from '../support/call/loopback-client.js'
import { captureRejection } from '../support/capture-error.js'
import { ChannelListener } from '../support/observe/channel-listener.js'
import { Metering } from '../support/observe/test-metrics.js'
import { Tracing } from '../support/observe/test-tracing.js'

const fixture = BatchFixture.install()

describe('before anything is sent, a batch run checks', () => {
  const countCalls = () => fixture.mailchimp.calls().length
  const createScopedClient = (allow: readonly unknown[]) =>
    createLoopbackClient(fixture.mailchimp, {
      credentials: fixture.mailchimp.key,
      scope: createScope({ allow }),
    })
  const rule = { ops: ['lists.setListMember'], where: { 'body.status_if_new': { oneOf: ['subscribed'] } } }

  it('every operation against the scope, like a direct call', async () => {
    const scoped = createScopedClient(['batches:write', 'batches:read', rule])
    async function* generate() {
      yield* createUpdates(1500)
      yield call('lists.setListMember', LIST, 'x@example.com', {
        email_address: 'x@example.com',
        status_if_new: 'pending',
      })
      throw new Error('was read after the refusal')
    }
    const error = await captureRejection(ScopeError, scoped.runBatch(generate()))
    expect(error).toMatchObject({ batchIndex: 1500, operation: 'batches.start', code: 'not_allowed' })
    expect(error.message).toContain('operations[1500], lists.setListMember')
    expect(countCalls()).toBe(0)
    expect(await collect(await scoped.runBatch(createUpdates(3)))).toHaveLength(3)
    await scoped.close()
  })

  it.each([
    ['batches.start', ['batches:read', rule], {}],
    ['batches.status', ['batches:write', rule], {}],
    ['batches.deleteRequest', ['batches:read', 'batches:write', rule], { cancel: true }],
  ])('that the scope allows %s', async (operation, allow, options) => {
    const scoped = createScopedClient(allow)
    const error = await captureRejection(ScopeError, scoped.runBatch(createUpdates(1), options))
    expect([error.operation, countCalls()]).toEqual([operation, 0])
    await scoped.close()
  })

  it.each<[string, readonly unknown[], string]>([
    ['an operation', ['batches:write', 'batches:read'], 'batches.start'],
    ['a call that the batch needs', ['batches:write', rule], 'batches.status'],
  ])('the scope, and reports a refusal like that of a direct call: %s', async (_, allow, operation) => {
    await using metering = new Metering()
    await using tracing = new Tracing()
    using trips = new ChannelListener('mailchimp-hardened:guardrail.tripped')
    const records: Readonly<Record<string, unknown>>[] = []
    const probing = { id: 'probing', when: { refused: { max: 1, per: '1m' } }, action: 'event' } as const
    const scoped = createLoopbackClient(fixture.mailchimp, {
      ...{ credentials: fixture.mailchimp.key, scope: createScope({ allow }), guardrails: [probing] },
      audit: createAudit(async (record) => void records.push(record)),
    })
    for (let n = 0; n < 2; n += 1) await captureRejection(ScopeError, scoped.runBatch(createUpdates(1)))
    await scoped.close()
    expect(trips.messages).toEqual([{ guardrail: 'probing', when: 'refused', action: 'event', operation }])
    expect(await metering.read('mailchimp.client.scope.decisions')).toMatchObject([
      {
        attributes: { 'mailchimp.operation.name': operation, 'mailchimp.scope.verdict': 'refused' },
        value: 2,
      },
    ])
    const refusals = records.filter(({ metadata }) => Object(metadata).event_code === 'refusal')
    expect(refusals).toMatchObject([{ api: { operation } }, { api: { operation } }])
    for (const { name, attributes } of tracing.spans)
      expect([name, attributes['mailchimp.scope.verdict']]).toEqual([operation, 'refused'])
    expect(tracing.spans).toHaveLength(2)
    expect(countCalls()).toBe(0)
  })

  it.each<[string, unknown, string]>([
    ['no call', {}, 'operations[1] must be made by call()'],
    [
      'an unknown operation',
      { operation: 'lists.nothing', arguments: [] },
      'operations[1] must be made by call()',
    ],
    ['an inherited name', { operation: 'toString', arguments: [] }, 'operations[1] must be made by call()'],
    [
      'a missing argument',
      { operation: 'lists.getList', arguments: [] },
      'operations[1]: lists.getList: listId is missing',
    ],
    [
      'a dot segment',
      { operation: 'lists.getList', arguments: ['..'] },
      'operations[1]: lists.getList: list_id must not be a dot segment',
    ],
    [
      'a batch',
      { operation: 'batches.start', arguments: [{ operations: [] }] },
      'operations[1].path must not name batches',
    ],
    [
      'a batch webhook',
      { operation: 'batchWebhooks.list', arguments: [] },
      'operations[1].path must not name batches',
    ],
    [
      'what a path in a batch cannot hold',
      { operation: 'lists.getList', arguments: ['a/b'] },
      'operations[1].path',
    ],
  ])('the form of each operation: %s', async (_, operation, message) => {
    const given = [...createUpdates(1), operation] as never
    const error = await captureRejection(ArgumentError, fixture.client.runBatch(given))
    expect(error.message).toContain(message)
    expect(countCalls()).toBe(0)
  })

  it.each<[string, unknown]>([
    ['patienceMs', { patienceMs: -1 }],
    ['signal', { signal: {} }],
    ['signal', { signal: Object.create(AbortSignal.prototype) }],
    ['cancel', { cancel: 'yes' }],
    ['onProgress', { onProgress: 1 }],
    ['onStart', { onStart: 1 }],
    ['options', { patience: 1 }],
  ])('each option: %s', async (argument, options) => {
    const error = await captureRejection(
      ArgumentError,
      fixture.client.runBatch(createUpdates(1), options as never),
    )
    expect([error.argument, countCalls()]).toEqual([argument, 0])
  })

  it('every id that resumeBatch() gets, because it becomes part of a path', async () => {
    for (const ids of [[], [''], ['../lists'], ['a/b'], [7], 'abc', undefined]) {
      const error = await captureRejection(ArgumentError, fixture.client.resumeBatch(ids as never))
      expect(error.argument).toBe('batchIds')
    }
  })

  it('only own options, not those of a polluted prototype', async () => {
    const prototype = Object.prototype as { cancel?: unknown; operation?: unknown }
    prototype.cancel = 'yes'
    try {
      expect(await fixture.runAll(2)).toHaveLength(2)
    } finally {
      delete prototype.cancel
    }
  })
})
