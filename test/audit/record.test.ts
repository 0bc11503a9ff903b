import { createHmac } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type AuditFileOptions, auditFile } from '../../src/audit/index.js'
import type { AuditRecord } from '../../src/audit/record.js'
import { type ClientOptions, type MailchimpClient, withActor } from '../../src/index.js'
import { AuditDirectory } from '../support/audit/audit-directory.js'
import { expectValidLine } from '../support/audit/record-schema.js'
import { createLoopbackClient, createScope } from '../support/call/loopback-client.js'
import { Tracing } from '../support/observe/test-tracing.js'
import { problem, type StandIn, startStandIn } from '../support/stand-in/stand-in.js'

let standIn: StandIn
beforeAll(async () => {
  standIn = await startStandIn({ tls: false })
})
beforeEach(() => {
  standIn.reset()
  standIn.on('*', { status: 200, body: {} })
})
afterAll(() => standIn.close())

const list = 'a1b2c3d4e5'
const address = 'ada@example.com'

/** Makes calls with an audit log, and returns their records. */
async function recordCalls(
  work: (client: MailchimpClient) => Promise<unknown>,
  options: Partial<AuditFileOptions> = {},
  clientOptions: ClientOptions = {},
): Promise<readonly AuditRecord[]> {
  using directory = new AuditDirectory()
  const audit = auditFile({ directory: directory.path, ...options })
  const client = createLoopbackClient(standIn, { audit, ...clientOptions })
  await work(client)
  await client.close()
  await audit.close()
  for (const line of directory.lines) expectValidLine(line)
  return directory.records.filter(({ metadata }) => metadata.event_code !== 'log_started')
}

describe('a call that only reads', () => {
  it('has one record with operation, verdict, key, status and duration', async () => {
    const [record, ...others] = await recordCalls((client) => client.lists.getList(list))
    expect(others).toEqual([])
    expect(record).toMatchObject({
      action_id: 1,
      activity_id: 2,
      actor: { app_name: 'mailchimp', process: { pid: process.pid } },
      api: {
        operation: 'lists.getList',
        response: { code: 200 },
        service: { name: 'marketing' },
        version: '3.0',
      },
      authorizations: [{ decision: 'allowed', policy: { name: 'everything', type: 'scope' } }],
      metadata: { event_code: 'read', version: '1.9.0' },
      status_id: 1,
      type_uid: 600302,
      unmapped: { access: 'read', attempts: 1, outcome: 'answered', route: 'GET /3.0/lists/{list_id}' },
    })
    expect(record?.actor.session?.credential_uid).toMatch(/^[0-9a-f]{12}$/)
    expect(record?.duration).toBeGreaterThanOrEqual(0)
    expect(record?.metadata.correlation_uid).toBeUndefined()
  })

  it('has the request id of Mailchimp in its record', async () => {
    const requestId = '0f8fad5b-d9cb-469f-a165-70867728950e'
    standIn.answerNext('GET /ping', { status: 200, body: {}, headers: { 'x-request-id': requestId } })
    const [record] = await recordCalls((client) => client.ping.get())
    expect(record?.api.request).toEqual({ uid: requestId })
  })

  it('has the code of its error in its record', async () => {
    standIn.answerNext('GET /lists/{list_id}', problem(404, 'Resource Not Found', 'x'))
    const [record] = await recordCalls((client) => client.lists.getList(list).catch(() => {}))
    expect(record).toMatchObject({
      api: { response: { code: 404, error: 'api_error' } },
      status_code: 'api_error',
      status_id: 2,
    })
  })
})

describe('a call that changes something', () => {
  it('has an intent before it and an outcome after it, with the same correlation id', async () => {
    const [intent, outcome, ...others] = await recordCalls((client) =>
      client.lists.setListMember(list, address, { email_address: address, status_if_new: 'subscribed' }),
    )
    expect(others).toEqual([])
    expect(intent).toMatchObject({ metadata: { event_code: 'intent' }, status_id: 0, activity_id: 3 })
    expect(outcome).toMatchObject({ metadata: { event_code: 'outcome' }, status_id: 1, activity_id: 3 })
    expect(intent?.metadata.correlation_uid).toMatch(/^[0-9a-f-]{36}$/)
    expect(outcome?.metadata.correlation_uid).toBe(intent?.metadata.correlation_uid)
  })

  it.each([
    ['POST', 1, undefined, (client: MailchimpClient) => client.templates.create({ name: 'x', html: 'x' })],
    ['DELETE', 4, undefined, (client: MailchimpClient) => client.campaigns.remove('42694e9e57')],
    ['send', 99, 'send', (client: MailchimpClient) => client.campaigns.send('42694e9e57')],
    ['action', 3, undefined, (client: MailchimpClient) => client.campaigns.unschedule('42694e9e57')],
    ['export', 99, 'export', (client: MailchimpClient) => client.accountExports.listAccountExports()],
  ])('has the OCSF activity of its effect: %s', async (_, activity, name, call) => {
    const records = await recordCalls(call)
    expect(records.map(({ activity_id }) => activity_id)).toEqual([activity, activity])
    expect(records.map(({ activity_name }) => activity_name)).toEqual([name, name])
  })

  it('has one record, a denial, if the scope refuses it', async () => {
    const records = await recordCalls(
      (client) => client.campaigns.send('42694e9e57').catch(() => {}),
      {},
      { scope: createScope({ preset: 'read-only', deny: ['*:send'] }) },
    )
    expect(records).toHaveLength(1)
    expect(records[0]).toMatchObject({
      action: 'Denied',
      action_id: 2,
      authorizations: [{ decision: 'refused', policy: { uid: 'deny "*:send"' } }],
      metadata: { event_code: 'refusal' },
      status_code: 'denied',
      unmapped: { attempts: 0, outcome: 'not_sent' },
    })
    expect(standIn.requests).toEqual([])
  })

  it('is counted by operation and container if a batch carries it', async () => {
    const operations = Array.from({ length: 5 }, (_, n) => ({
      method: n < 3 ? 'PATCH' : 'DELETE',
      path: `/lists/${list}/members/${String(n).repeat(32)}`,
      ...(n < 3 && { body: '{}' }),
    }))
    const [intent] = await recordCalls((client) => client.batches.start({ operations } as never), {
      ids: 'containers',
    })
    expect(intent?.unmapped).toMatchObject({
      batch: [
        {
          count: 3,
          operation: 'lists.updateListMember',
          resources: [{ type: 'list_id', uid: list }],
          route: 'PATCH /lists/{list_id}/members/{subscriber_hash}',
        },
        {
          count: 2,
          operation: 'lists.deleteListMember',
          resources: [{ type: 'list_id', uid: list }],
          route: 'DELETE /lists/{list_id}/members/{subscriber_hash}',
        },
      ],
    })
  })
})

describe('the actor of a record', () => {
  it('comes from the view, or else from the async context', async () => {
    const records = await recordCalls(async (client) => {
      await client.with({ actor: 'nightly-sync' }).ping.get()
      await withActor('webshop', () => client.ping.get())
      await withActor('webshop', () => client.with({ actor: 'nightly-sync' }).ping.get())
      await client.ping.get()
    })
    expect(records.map(({ actor }) => actor.invoked_by)).toEqual([
      'nightly-sync',
      'webshop',
      'nightly-sync',
      undefined,
    ])
  })

  it('cannot be an email address', () => {
    expect(() => withActor(address, () => {})).toThrow('must be 1 to 100 letters')
  })
})

describe('ids in a record', () => {
  const call = (client: MailchimpClient) => client.lists.updateListMember(list, address, { vip: true })

  it('are absent by default', async () => {
    for (const record of await recordCalls(call)) expect(record.resources).toBeUndefined()
  })

  it('are those of containers if the option ids is "containers"', async () => {
    for (const { resources } of await recordCalls(call, { ids: 'containers' }))
      expect(resources).toEqual([{ type: 'list_id', uid: list }])
  })

  it('are keyed hashes for people, as are the digests of bodies', async () => {
    const key = 'a secret of the operator'
    const [intent, outcome] = await recordCalls(call, { key: async () => key })
    const again = await recordCalls(call, { key })
    const other = await recordCalls(call, { key: 'another secret of them' })
    expect(intent?.resources).toEqual([
      { type: 'subscriber_hash', uid: expect.stringMatching(/^hmac-sha256:[0-9a-f]{64}$/) },
    ])
    expect(outcome?.resources).toEqual(intent?.resources)
    expect(again[0]?.resources).toEqual(intent?.resources)
    expect(other[0]?.resources).not.toEqual(intent?.resources)
    expect(intent?.unmapped).toMatchObject({ body_digest: expect.stringMatching(/^hmac-sha256:/) })
    expect(outcome?.unmapped).not.toHaveProperty('body_digest')
  })

  it('are digests of what is sent, even if a batch is written differently', async () => {
    const key = 'a secret of the operator'
    const path = `lists/${list}/members/${address}`
    const operations = [{ method: 'put', path, body: '{"status":  "subscribed"}' }] as never
    const [intent] = await recordCalls((client) => client.batches.start({ operations }), { key })
    const [sent] = standIn.requests
    expect(sent?.body).toContain('"method":"PUT"')
    const digest = createHmac('sha256', key)
      .update(sent?.body ?? '')
      .digest('hex')
    expect(intent?.unmapped).toHaveProperty('body_digest', `hmac-sha256:${digest}`)
  })

  it('are omitted if callers choose them freely', async () => {
    const records = await recordCalls((client) => client.ecommerce.getStore(address), { ids: 'containers' })
    expect(records[0]?.resources).toBeUndefined()
  })
})

it('a record names the span of its call', async () => {
  await using tracing = new Tracing()
  const records = await recordCalls((client) => client.lists.updateList(list, { name: 'x' } as never))
  const { traceId, spanId } = tracing.getSpan('lists.updateList').spanContext()
  expect(records).toHaveLength(2)
  for (const { trace } of records) expect(trace).toMatchObject({ span: { uid: spanId }, uid: traceId })
})
