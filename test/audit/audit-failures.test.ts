import { rmSync } from 'node:fs'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { type AuditFailed, auditFile, createAudit } from '../../src/audit/index.js'
import type { AuditRecord } from '../../src/audit/record.js'
import {
  AuditError,
  type AuditKeeper,
  type ClientOptions,
  type MailchimpClient,
  MailchimpError,
} from '../../src/index.js'
import { AuditDirectory } from '../support/audit/audit-directory.js'
import { startCall } from '../support/audit/audited-calls.js'
import { createLoopbackClient, createScope } from '../support/call/loopback-client.js'
import { captureRejection } from '../support/capture-error.js'
import { ChannelListener } from '../support/observe/channel-listener.js'
import { type StandIn, startStandIn } from '../support/stand-in/stand-in.js'

let standIn: StandIn
const warnings = vi.spyOn(process, 'emitWarning').mockImplementation(() => {})
beforeAll(async () => {
  standIn = await startStandIn({ tls: false })
})
beforeEach(() => {
  standIn.reset()
  standIn.on('*', { status: 200, body: {} })
})
afterEach(() => warnings.mockClear())
afterAll(async () => {
  warnings.mockRestore()
  await standIn.close()
})

const list = 'a1b2c3d4e5'
const read = (client: MailchimpClient) => client.lists.getList(list)
const change = (client: MailchimpClient) => client.lists.updateList(list, {} as never)

function createClient(options: ClientOptions): MailchimpClient {
  const client = createLoopbackClient(standIn, options)
  onTestFinished(() => client.close())
  return client
}

/** A keeper that fails for the event codes that `state.fails` selects. */
function createSwitchedKeeper() {
  const state = { fails: (_: string): boolean => false, kept: [] as AuditRecord[] }
  const keeper: AuditKeeper = async (record) => {
    const { event_code } = record['metadata'] as { event_code: string }
    if (state.fails(event_code)) throw Object.assign(new Error('full of ada@example.com'), { code: 'ENOSPC' })
    state.kept.push(record as unknown as AuditRecord)
  }
  return { state, keeper }
}

describe('a log that cannot be written', () => {
  it('stops a call that changes something, before a secret is read or a socket opened', async () => {
    const { state, keeper } = createSwitchedKeeper()
    state.fails = () => true
    const provider = vi.fn(async () => ({ apiKey: 'unused', server: 'us1' }))
    const error = await captureRejection(
      MailchimpError,
      change(createClient({ audit: keeper, credentials: provider })),
    )
    expect(error).toBeInstanceOf(AuditError)
    expect(error).toMatchObject({
      code: 'audit_failed',
      outcome: 'not_sent',
      attempts: 0,
      status: 503,
      reason: 'ENOSPC',
      operation: 'lists.updateList',
      hint: 'the function of the option audit cannot be written (ENOSPC)',
    })
    expect((error as Error).message).toBe(
      'lists.updateList is refused, because the audit log cannot record it; nothing was sent',
    )
    expect(provider).not.toHaveBeenCalled()
    expect(standIn.connections).toBe(0)
  })

  it('does not stop reads, and its next record counts the lost records', async () => {
    const { state, keeper } = createSwitchedKeeper()
    const client = createClient({ audit: keeper })
    state.fails = () => true
    for (let n = 0; n < 3; n += 1) await read(client)
    await new Promise((resolve) => setTimeout(resolve, 20))
    state.fails = () => false
    await read(client)
    await read(client)
    await client.close()
    expect(state.kept.map(({ metadata, unmapped }) => [metadata.sequence, unmapped.lost])).toEqual([
      [1, 3],
      [2, undefined],
      [3, undefined],
    ])
    expect(standIn.requests).toHaveLength(5)
  })

  it('does not change the error of a call that the scope refuses', async () => {
    const { state, keeper } = createSwitchedKeeper()
    state.fails = () => true
    const client = createClient({ audit: keeper, scope: createScope({ preset: 'read-only' }) })
    expect(await captureRejection(MailchimpError, change(client))).toMatchObject({ code: 'not_allowed' })
    await client.close()
  })

  it('warns once, and publishes each failure and the recovery on its channels', async () => {
    const { state, keeper } = createSwitchedKeeper()
    using failed = new ChannelListener<AuditFailed>('mailchimp-hardened:audit.failed')
    using recovered = new ChannelListener('mailchimp-hardened:audit.recovered')
    state.fails = () => true
    const client = createClient({ audit: keeper })
    await captureRejection(MailchimpError, change(client))
    await captureRejection(MailchimpError, change(client))
    state.fails = () => false
    await change(client)
    expect(failed.messages.map(({ reason }) => reason)).toEqual(['ENOSPC', 'ENOSPC'])
    expect(recovered.messages).toHaveLength(1)
    expect(warnings).toHaveBeenCalledTimes(1)
    expect(warnings.mock.calls[0]?.[0]).toBe(
      'The Mailchimp audit log in the function of the option audit cannot be written (ENOSPC): calls that change something fail until it can.',
    )
  })
})

describe('an outcome that cannot be written', () => {
  it('does not fail its call, blocks later changes, and is written first after the recovery', async () => {
    const { state, keeper } = createSwitchedKeeper()
    using failed = new ChannelListener<AuditFailed>('mailchimp-hardened:audit.failed')
    const client = createClient({ audit: keeper })
    state.fails = (kind) => kind === 'outcome'
    expect(await change(client)).toEqual({})
    await vi.waitFor(() => expect(failed.messages).toMatchObject([{ owed: 1 }]))
    expect(warnings).toHaveBeenCalledTimes(1)
    expect(await captureRejection(AuditError, change(client))).toBeInstanceOf(AuditError)
    expect(standIn.requests).toHaveLength(1)
    state.fails = () => false
    await change(client)
    await client.close()
    const kinds = state.kept.map(({ metadata }) => metadata.event_code)
    expect(kinds).toEqual(['log_started', 'intent', 'outcome', 'intent', 'outcome'])
    const [, intent, outcome] = state.kept
    expect(outcome?.metadata.correlation_uid).toBe(intent?.metadata.correlation_uid)
  })
})

describe('a log that is slow', () => {
  it('delays calls that change something, up to their deadline, and never delays reads', async () => {
    let release = () => {}
    const isFree = new Promise<void>((resolve) => {
      release = resolve
    })
    const client = createClient({ audit: () => isFree })
    await read(client)
    const error = await captureRejection(
      MailchimpError,
      change(client.with({ timeoutMs: 50 }) as MailchimpClient),
    )
    expect(error).toMatchObject({ code: 'timeout', outcome: 'not_sent' })
    expect(standIn.requests.map(({ method }) => method)).toEqual(['GET'])
    release()
    await change(client)
  })

  it('keeps at most 10,000 records in memory: it counts further reads and refuses further changes', async () => {
    let release = () => {}
    const isFree = new Promise<void>((resolve) => {
      release = resolve
    })
    const kept: number[] = []
    const audit = createAudit(async ({ unmapped }) => {
      await isFree
      kept.push((unmapped as { lost?: number }).lost ?? 0)
    })
    startCall(audit).recordOutcome()
    await new Promise((resolve) => setImmediate(resolve))
    for (let n = 0; n < 10_050; n += 1) startCall(audit).recordOutcome()
    expect(await captureRejection(MailchimpError, change(createClient({ audit })))).toMatchObject({
      code: 'audit_failed',
      reason: 'AUDIT_QUEUE_FULL',
    })
    release()
    await audit.close()
    // 10,000, one record of the log itself, and one that was being written when the queue filled up.
    expect(kept).toHaveLength(10_002)
    expect(kept.reduce((sum, lost) => sum + lost, 0)).toBe(50)
  })
})

describe('a directory that vanishes', () => {
  it('stops changes until it exists again, and then the log continues in a new file', async () => {
    using directory = new AuditDirectory()
    const audit = auditFile({ directory: directory.path })
    const client = createClient({ audit })
    await change(client)
    await audit.flush()
    rmSync(directory.path, { recursive: true })
    expect(await captureRejection(MailchimpError, change(client))).toMatchObject({
      code: 'audit_failed',
      reason: 'ENOENT',
    })
    await read(client)
    await audit.flush()
    expect(standIn.requests).toHaveLength(2)
    directory.create()
    await change(client)
    await audit.close()
    expect(directory.records.map(({ metadata }) => metadata.event_code).slice(0, 2)).toEqual([
      'log_started',
      'intent',
    ])
    expect(directory.files[0]).toMatch(/-2\.jsonl$/)
  })
})

it('a log whose key cannot be fetched refuses changes, and the next call fetches the key again', async () => {
  const key = vi
    .fn()
    .mockRejectedValueOnce(new Error('the vault is sealed'))
    .mockResolvedValue('k'.repeat(32))
  using directory = new AuditDirectory()
  const audit = auditFile({ directory: directory.path, key })
  const client = createClient({ audit })
  expect(await captureRejection(MailchimpError, change(client))).toMatchObject({
    code: 'audit_failed',
    reason: 'AUDIT_KEY',
  })
  await change(client)
  await audit.close()
  expect(key).toHaveBeenCalledTimes(2)
})
