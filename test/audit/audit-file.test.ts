import {
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { createFileAudit } from '../../src/audit/audit-file.js'
import { auditFile } from '../../src/audit/index.js'
import type { Audit, MailchimpClient } from '../../src/index.js'
import { AuditDirectory } from '../support/audit/audit-directory.js'
import { expectValidLine } from '../support/audit/record-schema.js'
import { createLoopbackClient } from '../support/call/loopback-client.js'
import { type StandIn, startStandIn } from '../support/stand-in/stand-in.js'

let standIn: StandIn
beforeAll(async () => {
  standIn = await startStandIn({ tls: false })
})
beforeEach(() => {
  standIn.reset()
  standIn.on('*', { status: 200, body: {} })
})
afterAll(() => standIn.close())

/** Makes calls with a log, and closes both. */
async function recordCalls(audit: Audit, work: (client: MailchimpClient) => Promise<unknown>): Promise<void> {
  const client = createLoopbackClient(standIn, { audit })
  await work(client)
  await client.close()
  await audit.close()
}

const listRecords = (client: MailchimpClient, count: number) =>
  Promise.all(Array.from({ length: count }, () => client.ping.get()))

describe('a log in files', () => {
  it('touches the disk only when the first call is made', async () => {
    using directory = new AuditDirectory()
    const audit = auditFile({ directory: directory.path })
    expect(() => readdirSync(directory.path)).toThrow('ENOENT')
    await recordCalls(audit, (client) => client.ping.get())
    expect(directory.files).toHaveLength(1)
  })

  it('has a directory and files that only their owner can read', async () => {
    using directory = new AuditDirectory()
    await recordCalls(auditFile({ directory: directory.path }), (client) => client.ping.get())
    expect(lstatSync(directory.path).mode & 0o777).toBe(0o700)
    expect(directory.files.map((file) => lstatSync(file).mode & 0o777)).toEqual([0o600])
  })

  it('starts a new file at the size limit, and each file continues the chain of the previous one', async () => {
    using directory = new AuditDirectory()
    const audit = createFileAudit({ directory: directory.path, name: 'shop' }, { maxFileBytes: 5_000 })
    await recordCalls(audit, async (client) => {
      for (let n = 0; n < 12; n += 1) await client.lists.updateList('a1b2c3d4e5', {} as never)
    })
    const { files, records } = directory
    expect(files.length).toBeGreaterThan(3)
    files.forEach((file, n) => {
      expect(file).toMatch(new RegExp(`/shop-[\\w.-]+-${process.pid}-\\d{8}T\\d{9}Z-${n + 1}\\.jsonl$`))
      expect(readFileSync(file, 'utf8')).toMatch(/^\{"activity_id":99,.*"event_code":"log_started"/)
    })
    records.forEach((record, n) => {
      expect(record.metadata.sequence).toBe(n + 1)
      const { chain_uid, prev_event } = record.attestation_list?.[0] ?? {}
      expect(chain_uid).toBe(records[0]?.attestation_list?.[0].chain_uid)
      expect(prev_event?.fingerprint.value).toBe(records[n - 1]?.attestation_list?.[0].fingerprint.value)
    })
    for (const line of directory.lines) expectValidLine(line)
  })

  it('starts a new file at the age limit', async () => {
    using directory = new AuditDirectory()
    const audit = createFileAudit({ directory: directory.path }, { maxFileMs: 1 })
    await recordCalls(audit, async (client) => {
      await client.ping.get()
      await new Promise((resolve) => setTimeout(resolve, 20))
      await client.ping.get()
    })
    expect(directory.files).toHaveLength(2)
  })

  it('removes whole files that are too old, of any process, and records their names', async () => {
    using directory = new AuditDirectory()
    mkdirSync(directory.path)
    const old = 'shop-host-1-20260101T000000000Z-1.jsonl'
    const others = [
      'shop-host-1-20260101T000000000Z-2.jsonl',
      'shop2-host-1-20260101T000000000Z-1.jsonl',
      'notes.txt',
    ]
    for (const file of [old, ...others]) writeFileSync(join(directory.path, file), 'old')
    const dayMs = 86_400_000
    for (const file of [old, ...others.slice(1)])
      utimesSync(join(directory.path, file), new Date(), new Date(Date.now() - 31 * dayMs))
    await recordCalls(auditFile({ directory: directory.path, name: 'shop', keepDays: 30 }), (client) =>
      client.ping.get(),
    )
    const names = readdirSync(directory.path)
    expect(names).not.toContain(old)
    expect(names).toEqual(expect.arrayContaining(others))
    const written = names.find((name) => name.includes(`-${process.pid}-`)) ?? ''
    const records = readFileSync(join(directory.path, written), 'utf8').trimEnd().split('\n')
    expect(records.map((line) => JSON.parse(line).metadata.event_code)).toEqual([
      'log_started',
      'files_removed',
      'read',
    ])
    expect(JSON.parse(records[1] ?? '').unmapped).toEqual({ files: [old], keep_days: 30 })
    for (const line of records) expectValidLine(line)
  })

  it('has its own chain for each auditFile() of a process, even if several start at once', async () => {
    using directory = new AuditDirectory()
    const audits = [1, 2, 3].map(() => auditFile({ directory: directory.path }))
    await Promise.all(audits.map((audit) => recordCalls(audit, (client) => client.ping.get())))
    expect(directory.files).toHaveLength(3)
    expect(new Set(directory.records.map((record) => record.attestation_list?.[0].chain_uid)).size).toBe(3)
  })

  it('does not follow a symbolic link that has the name of its next file', async () => {
    using directory = new AuditDirectory()
    mkdirSync(directory.path)
    vi.useFakeTimers({ toFake: ['Date'], now: 1_800_000_000_000 })
    try {
      const audit = auditFile({ directory: directory.path, name: 'shop' })
      const first = createFileAudit({ directory: directory.path, name: 'shop' }, {})
      await recordCalls(first, (client) => client.ping.get())
      const [taken = ''] = directory.files
      const target = join(directory.path, 'target')
      for (let ms = 1; ms <= 3; ms += 1) symlinkSync(target, taken.replace(/000Z-1/, `00${ms}Z-1`))
      await recordCalls(audit, (client) => client.ping.get())
      expect(readdirSync(directory.path)).not.toContain('target')
    } finally {
      vi.useRealTimers()
    }
  })

  it('can be shared by clients, and continues after one of them is closed', async () => {
    using directory = new AuditDirectory()
    const audit = auditFile({ directory: directory.path })
    const [one, other] = [createLoopbackClient(standIn, { audit }), createLoopbackClient(standIn, { audit })]
    await listRecords(one, 3)
    await one.close()
    await listRecords(other, 3)
    await other.close()
    await audit.close()
    expect(directory.records.map(({ metadata }) => metadata.sequence)).toEqual([1, 2, 3, 4, 5, 6, 7])
  })

  it('records every change if each intent is synced to the disk', async () => {
    using directory = new AuditDirectory()
    const audit = auditFile({ directory: directory.path, durability: 'disk' })
    await recordCalls(audit, async (client) => {
      await Promise.all(Array.from({ length: 20 }, () => client.campaigns.unschedule('42694e9e57')))
    })
    expect(directory.records).toHaveLength(41)
  })

  it.each([
    [{}, 'directory: must be the path of a directory'],
    [{ directory: '/tmp/x', name: 'a-b' }, 'name: must be 1 to 64 letters, digits, or any of . _'],
    [{ directory: '/tmp/x', keepDays: 0 }, 'keepDays: must be a whole number of days, from 1 to 36500'],
    [{ directory: '/tmp/x', durability: 'none' }, 'durability: must be "process" or "disk"'],
    [{ directory: '/tmp/x', ids: 'all' }, 'ids: must be "containers"'],
    [{ directory: '/tmp/x', onCheckpoint: () => {} }, 'onCheckpoint: needs a signingKey'],
    [{ directory: '/tmp/x', signingName: 'a b' }, 'signingName: must be 1 to 100 characters'],
    [
      { directory: '/tmp/x', attested: { mfa: { at: 'today', by: 'ops' } } },
      'attested: must be { mfa: { at, by } }',
    ],
  ])('refuses invalid options: %o', (options, message) => {
    expect(() => auditFile(options as never)).toThrow(message)
  })
})
