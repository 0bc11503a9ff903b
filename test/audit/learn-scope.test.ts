import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { auditFile, diffScopes, learnScope, replayScope } from '../../src/audit/index.js'
import { type MailchimpClient, type Rule, ScopeError, type ScopeInput, withActor } from '../../src/index.js'
import { AuditDirectory } from '../support/audit/audit-directory.js'
import { createLoopbackClient, createScope, fullScope } from '../support/call/loopback-client.js'
import { captureRejection } from '../support/capture-error.js'
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

const member = '0'.repeat(32)

/** A job that reads two lists, writes members of one, and sends a batch. */
async function runJob(client: MailchimpClient): Promise<void> {
  await withActor('nightly-sync', async () => {
    await client.ping.get()
    await client.lists.getList('a1b2c3d4e5')
    await client.lists.getList('f6a7b8c9d0')
    await client.lists.setListMember('a1b2c3d4e5', member, {} as never)
    await client.batches.start({
      operations: [
        { method: 'PATCH', path: `/lists/a1b2c3d4e5/members/${member}`, body: '{}' },
        { method: 'DELETE', path: '/ecommerce/stores/shop1/products/7' },
      ],
    } as never)
  })
}

/** Runs the job with a log, and passes its files on. */
async function withLog<T>(
  use: (files: readonly string[]) => Promise<T>,
  ids: 'containers' | undefined = 'containers',
): Promise<T> {
  using directory = new AuditDirectory()
  const audit = auditFile({ directory: directory.path, ids })
  const client = createLoopbackClient(standIn, { audit })
  await runJob(client)
  await client.close()
  await audit.close()
  return await use(directory.files)
}

async function runScopedJob(scope: ScopeInput): Promise<void> {
  const client = createLoopbackClient(standIn, { scope })
  await runJob(client).finally(() => client.close())
}

describe('a scope that is learned from a log', () => {
  it('names each operation, bound to the containers that it was called with', async () => {
    const { scope } = await withLog((files) => learnScope(files, { name: 'nightly-sync' }))
    expect(scope).toEqual({
      version: 1,
      name: 'nightly-sync',
      allow: [
        'batches.start',
        'ping.get',
        { ops: ['ecommerce.deleteStoreProduct'], on: { store_id: ['shop1'] } },
        { ops: ['lists.getList'], on: { list_id: ['a1b2c3d4e5', 'f6a7b8c9d0'] } },
        { ops: ['lists.setListMember', 'lists.updateListMember'], on: { list_id: ['a1b2c3d4e5'] } },
      ],
    })
  })

  it('allows operations for every id if the log contains no ids, and notes it in the remarks', async () => {
    using directory = new AuditDirectory()
    const audit = auditFile({ directory: directory.path })
    const client = createLoopbackClient(standIn, { audit })
    await runJob(client)
    await client.close()
    await audit.close()
    const { scope, remarks } = await learnScope(directory.files)
    expect(scope.allow?.every((entry) => typeof entry === 'string')).toBe(true)
    expect(remarks.join('\n')).toContain('Allowed for every id')
    await runScopedJob(scope)
  })

  it('allows the same job again, and no smaller scope does', async () => {
    const { scope } = await withLog((files) => learnScope(files))
    await runScopedJob(scope)
    const entries = scope.allow ?? []
    const smaller = entries.flatMap((entry, n) => {
      const others = entries.filter((_, at) => at !== n)
      return [others, ...shrinkEntry(entry).map((less) => [...others, less])]
    })
    expect(smaller.length).toBeGreaterThan(8)
    for (const allow of smaller)
      await captureRejection(ScopeError, runScopedJob({ ...scope, allow } as ScopeInput))
  })

  it('comes with evidence for each operation: its count, first call, last call and actors', async () => {
    const before = new Date()
    const { evidence } = await withLog((files) => learnScope(files))
    expect(evidence.map(({ operation, count }) => [operation, count])).toEqual([
      ['batches.start', 1],
      ['ecommerce.deleteStoreProduct', 1],
      ['lists.getList', 2],
      ['lists.setListMember', 1],
      ['lists.updateListMember', 1],
      ['ping.get', 1],
    ])
    for (const { first, last, actors } of evidence) {
      expect(actors).toEqual(['nightly-sync'])
      expect(+first).toBeGreaterThanOrEqual(+before)
      expect(+last).toBeGreaterThanOrEqual(+first)
    }
  })

  it('comes with the operations that were allowed and never used', async () => {
    const given = createScope({ allow: ['ping.get', 'lists.getList', 'campaigns.send'] })
    const { notExercised } = await withLog((files) => learnScope(files, { scope: given }))
    expect(notExercised).toEqual(['campaigns.send'])
  })

  it('does not allow the calls that were refused, and lists them', async () => {
    using directory = new AuditDirectory()
    const audit = auditFile({ directory: directory.path })
    const client = createLoopbackClient(standIn, { audit, scope: createScope({ allow: ['ping.get'] }) })
    await client.ping.get()
    await captureRejection(ScopeError, client.campaigns.send('42694e9e57'))
    await client.close()
    await audit.close()
    const { scope, refused } = await learnScope(directory.files)
    expect(scope.allow).toEqual(['ping.get'])
    expect(refused).toMatchObject([{ operation: 'campaigns.send', count: 1 }])
  })

  it('allows nothing if the log records no call', async () => {
    expect((await learnScope([])).scope).toEqual({ version: 1, preset: 'none' })
  })
})

/** Returns every entry that allows one operation or one id less. */
function shrinkEntry(entry: string | Rule): Rule[] {
  if (typeof entry === 'string') return []
  const { ops, on = {} } = entry as { ops: readonly string[]; on?: Record<string, readonly string[]> }
  const fewerOps = ops.length < 2 ? [] : ops.map((op) => ({ ops: ops.filter((each) => each !== op), on }))
  const fewerIds = Object.entries(on).flatMap(([name, ids]) =>
    ids.length < 2
      ? []
      : ids.map((id) => ({ ops, on: { ...on, [name]: ids.filter((each) => each !== id) } })),
  )
  return [...fewerOps, ...fewerIds] as unknown as Rule[]
}

describe('a scope that is replayed', () => {
  it('allows or refuses each call of the log, including those inside batches', async () => {
    const scope = createScope({
      allow: ['ping.get', 'batches.start', { ops: ['lists.getList'], on: { list_id: ['a1b2c3d4e5'] } }],
    })
    const { calls, allowed, refused } = await withLog((files) => replayScope(scope, files))
    expect(calls).toBe(7)
    expect(allowed.map(({ operation, count }) => [operation, count])).toEqual([
      ['batches.start', 1],
      ['lists.getList', 1],
      ['ping.get', 1],
    ])
    expect(refused.map(({ operation, count }) => [operation, count])).toEqual([
      ['ecommerce.deleteStoreProduct', 1],
      ['lists.getList', 1],
      ['lists.setListMember', 1],
      ['lists.updateListMember', 1],
    ])
  })

  it('leaves a call undecided if a condition needs its body, and refuses denied and expired ones', async () => {
    const scope = createScope({
      preset: 'read-only',
      allow: [
        { ops: ['lists.setListMember'], where: { 'body.status': { oneOf: ['subscribed'] } } },
        { ops: ['batches.start'], expires: '2020-01-01T00:00:00Z' },
      ],
      deny: ['ping.get'],
    })
    const { undecided, refused } = await withLog((files) => replayScope(scope, files))
    expect(undecided.map(({ operation }) => operation)).toEqual(['lists.setListMember'])
    expect(refused.map(({ operation }) => operation)).toContain('ping.get')
    expect(refused.map(({ operation }) => operation)).toContain('batches.start')
  })

  it('refuses nothing if it was learned from the same log', async () => {
    const { refused, undecided } = await withLog(async (files) =>
      replayScope((await learnScope(files)).scope, files),
    )
    expect([...refused, ...undecided]).toEqual([])
  })
})

describe('two scopes that are compared', () => {
  it('differ in the operations that are gained, lost and changed', () => {
    const on = { list_id: ['a1b2c3d4e5'] }
    const before = createScope({ allow: ['ping.get', 'lists.getList', { ops: ['lists.updateList'], on }] })
    const after = createScope({ allow: ['lists.getList', 'lists.updateList', 'campaigns.send'] })
    expect(diffScopes(before, after)).toEqual({
      gained: ['campaigns.send'],
      lost: ['ping.get'],
      changed: [{ operation: 'lists.updateList', before: ['list_id in a1b2c3d4e5'], after: ['always'] }],
    })
  })

  it('do not differ if they allow the same in other words', () => {
    const before = createScope({ allow: ['lists:read', 'campaigns.send'], deny: ['*:send'] })
    const { allow = [] } = { allow: ['lists.getList', 'lists.getAllLists'] }
    const difference = diffScopes(before, createScope({ allow: ['lists:read', ...allow] }))
    expect(difference).toEqual({ gained: [], lost: [], changed: [] })
  })

  it('differ in every operation if one allows nothing', () => {
    const { lost, gained } = diffScopes(fullScope, createScope({ preset: 'none' }))
    expect(lost.length).toBeGreaterThan(260)
    expect(gained).toEqual([])
  })
})
