import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  ApiError,
  ArgumentError,
  createClient,
  type MailchimpClient,
  type MemberInput,
  type MemberReport,
  type Progress,
  ScopeError,
  type ScopeInput,
  TransportError,
} from '../../../src/index.js'
import { captureError, captureRejection } from '../../support/capture-error.js'
import { canaryKey, faults, type StandIn, startStandIn } from '../../support/stand-in/stand-in.js'

const LIST = 'a1b2c3d4e5'
const CHUNK = 'POST /lists/{list_id}'
let server: StandIn
let client: MailchimpClient
const createTestClient = (
  scope: ScopeInput = { version: 1, allow: ['lists.batchListMembers'] },
): MailchimpClient => createClient({ credentials: canaryKey(), network: { origin: server.origin }, scope })
beforeAll(async () => {
  server = await startStandIn({ tls: false, seed: { lists: [{ id: LIST, name: 'News', members: 10 }] } })
  client = createTestClient()
})
afterAll(async () => {
  await client.close()
  await server.close()
})
beforeEach(() => server.reset())

const unhandled: unknown[] = []
const onRejection = (reason: unknown) => void unhandled.push(reason)
beforeAll(() => void process.on('unhandledRejection', onRejection))
afterAll(() => void process.off('unhandledRejection', onRejection))
afterEach(() => expect(unhandled).toEqual([]))

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = []
  for await (const item of items) all.push(item)
  return all
}

const createMembers = (count: number, start = 0): MemberInput[] =>
  Array.from({ length: count }, (_, n) => ({
    email_address: `new${start + n}@example.com`,
    status: 'subscribed',
  }))
const parseBodies = () =>
  server.requests.map(({ body }) => JSON.parse(body) as { members: MemberInput[]; update_existing: boolean })
const listSizes = () => parseBodies().map(({ members }) => members.length)
const listOutcomes = (reports: readonly MemberReport<unknown>[]) => reports.map(({ outcome }) => outcome)

describe('upsertMembers()', () => {
  it('writes 500 members with each call, and reports each record in order', async () => {
    const members = createMembers(1_234)
    const run = client.upsertMembers(LIST, members)
    const reports = await collect(run)
    expect(listSizes().sort()).toEqual([234, 500, 500])
    expect(parseBodies().every(({ update_existing }) => update_existing)).toBe(true)
    expect(reports).toEqual(members.map((member, index) => ({ index, member, outcome: 'created' })))
    expect(run.summary).toEqual({
      ...{ done: 1_234, total: 1_234, phase: 'finished' },
      ...{ created: 1_234, updated: 0, failed: 0, unknown: 0 },
    })
    expect(server.mailchimp.members(LIST).size).toBe(1_244)
  })

  it('distinguishes updated from created members, and reports why a member failed', async () => {
    const reports = await collect(
      client.upsertMembers(LIST, [
        { email_address: 'PERSON1@example.com', merge_fields: { FNAME: 'Ada' } },
        { email_address: 'new@example.com', status: 'subscribed' },
        { email_address: 'person2@example.com', merge_fields: { BIRTHDAY: 'never' } },
      ]),
    )
    expect(listOutcomes(reports)).toEqual(['updated', 'created', 'failed'])
    expect(reports[2]).toMatchObject({
      index: 2,
      field: expect.stringContaining('BIRTHDAY'),
      reason: expect.any(String),
    })
    expect(server.mailchimp.members(LIST).find('person1@example.com')?.merge_fields).toMatchObject({
      FNAME: 'Ada',
    })
  })

  it('does not send invalid addresses, and reports them as failed at their position', async () => {
    const wrong = [
      '',
      'ada',
      'ada@',
      'a b@example.com',
      'Ada <ada@example.com>',
      'a@example.com,b@example.com',
      ' a@example.com',
    ]
    const members = [
      ...wrong.map((email_address) => ({ email_address })),
      {},
      null,
      'text',
      ...createMembers(1),
    ]
    const reports = await collect(client.upsertMembers(LIST, members as MemberInput[]))
    expect(listOutcomes(reports)).toEqual([...members.slice(1).map(() => 'failed'), 'created'])
    expect(reports[0]).toMatchObject({ index: 0, field: 'email_address' })
    expect(listSizes()).toEqual([1])
  })

  it('sends nothing if no record has an address', async () => {
    const run = client.upsertMembers(LIST, [{ email_address: 'x' }])
    expect(await run.finish()).toMatchObject({ done: 1, failed: 1 })
    expect(server.requests).toEqual([])
  })

  it('ends a chunk before a repeated address, and writes the records of that address in order', async () => {
    const twice = [1, 2, 3].map((n) => ({
      email_address: n === 2 ? 'SAME@example.com' : 'same@example.com',
      status: 'subscribed',
      merge_fields: { FNAME: `${n}` },
    }))
    let open = 0
    let most = 0
    server.on(CHUNK, async (exchange) => {
      open += 1
      most = Math.max(most, open)
      const answer = await faults.delay(30)(exchange)
      open -= 1
      return answer
    })
    const members = [...createMembers(3), ...twice]
    const reports = await collect(client.upsertMembers(LIST, members, { concurrency: 5 }))
    expect(listOutcomes(reports)).toEqual(['created', 'created', 'created', 'created', 'updated', 'updated'])
    expect(listSizes()).toEqual([4, 1, 1])
    expect(most).toBe(1)
    expect(server.mailchimp.members(LIST).find('same@example.com')?.merge_fields).toMatchObject({
      FNAME: '3',
    })
  })

  it('keeps `concurrency` calls in flight, and reads no records beyond them', async () => {
    let [read, open, most] = [0, 0, 0]
    function* generate() {
      for (const member of createMembers(5_000)) {
        read += 1
        yield member
      }
    }
    server.on(CHUNK, async (exchange) => {
      open += 1
      most = Math.max(most, open)
      const answer = await faults.delay(30)(exchange)
      open -= 1
      return answer
    })
    const run = client.upsertMembers(LIST, generate(), { concurrency: 3 })
    await run.next()
    expect(read).toBeLessThanOrEqual(3 * 500 + 1)
    await run.finish()
    expect([read, most]).toEqual([5_000, 3])
  })

  it('accepts an async iterable, and closes it if the consumer leaves the loop', async () => {
    let ended = false
    async function* generate() {
      try {
        for (const member of createMembers(5_000)) yield member
      } finally {
        ended = true
      }
    }
    for await (const { index } of client.upsertMembers(LIST, generate())) if (index === 600) break
    expect(ended).toBe(true)
    expect(server.requests.length).toBeLessThanOrEqual(3)
  })

  it('throws the error of the iterable after the reports of the records before it', async () => {
    function* generate() {
      yield* createMembers(700)
      throw new RangeError('line 701 is no CSV')
    }
    const run = client.upsertMembers(LIST, generate())
    const reports: unknown[] = []
    const reading = (async () => {
      for await (const report of run) reports.push(report)
    })()
    await captureRejection(RangeError, reading)
    expect(reports).toHaveLength(700)
    expect(run).toMatchObject({ cursor: 700, summary: { created: 700, phase: 'stopped' } })
  })

  it('resumes from its cursor, which is the index of the current record', async () => {
    const members = createMembers(1_500)
    const run = client.upsertMembers(LIST, members)
    for await (const { index } of run) if (index === 777) break
    expect(run.cursor).toBe(777)
    const rest = await collect(client.upsertMembers(LIST, members, { from: run.cursor }))
    expect(rest[0]).toMatchObject({ index: 777, member: members[777] })
    expect(server.mailchimp.members(LIST).size).toBe(1_510)
  })

  it('reports progress', async () => {
    const progress: Progress[] = []
    await client
      .upsertMembers(LIST, createMembers(1_200), { onProgress: (each) => progress.push(each) })
      .finish()
    expect(progress.map(({ done, phase }) => [done, phase])).toEqual([
      ...[0, 500, 1_000].map((done) => [done, 'sending']),
      [1_200, 'finished'],
    ])
    expect(progress.every(({ total }) => total === 1_200)).toBe(true)
  })

  it('passes on the options of the method', async () => {
    await client.upsertMembers(LIST, createMembers(1), { skipMergeValidation: true }).finish()
    expect(server.requests[0]?.query).toBe('skip_merge_validation=true')
  })
})

describe('a chunk', () => {
  it('whose outcome is unknown is sent again, because it sets a state', async () => {
    server.answerNext(CHUNK, faults.resetSocket())
    expect(listOutcomes(await collect(client.upsertMembers(LIST, createMembers(3))))).toEqual([
      'created',
      'created',
      'created',
    ])
    expect(server.requests).toHaveLength(2)
  })

  it('with a member that gets a confirmation mail is not sent again, and its members are reported as unknown', async () => {
    server.answerNext(CHUNK, faults.resetSocket())
    const members = [...createMembers(2), { email_address: 'a@example.com', status: 'pending' }]
    const reports = await collect(client.upsertMembers(LIST, members))
    expect(listOutcomes(reports)).toEqual(['unknown', 'unknown', 'unknown'])
    expect(reports[0]?.reason).toContain('may have carried it out')
    expect(server.requests).toHaveLength(1)
  })

  it('that stays unknown does not stop the others', async () => {
    server.on(({ body }) => body.includes('"new700@'), faults.resetSocket())
    const run = client.with({ retry: false }).upsertMembers(LIST, createMembers(1_500))
    const reports = await collect(run)
    expect(reports.filter(({ outcome }) => outcome === 'unknown').map(({ index }) => index)).toEqual(
      Array.from({ length: 500 }, (_, n) => 500 + n),
    )
    expect(run.summary).toMatchObject({ created: 1_000, unknown: 500, done: 1_500 })
  })

  it('that Mailchimp refuses as a whole is reported as a failure of each of its members', async () => {
    const body = JSON.stringify({
      title: 'Invalid Resource',
      detail: 'Look',
      errors: [{ field: 'members', message: 'is odd' }],
    })
    server.answerNext(CHUNK, { status: 400, headers: { 'content-type': 'application/problem+json' }, body })
    const reports = await collect(client.upsertMembers(LIST, createMembers(600), { concurrency: 1 }))
    expect(listOutcomes(reports).filter((each) => each === 'failed')).toHaveLength(500)
    expect(reports[0]).toMatchObject({ field: 'members', reason: 'is odd' })
  })

  it.each([404, 405])(
    'that fails with %i ends the run, because the next one would fail too',
    async (status) => {
      server.on(CHUNK, { status })
      await captureRejection(ApiError, collect(client.upsertMembers(LIST, createMembers(5_000))))
      expect(server.requests.length).toBeLessThanOrEqual(2)
    },
  )

  it('that was not sent ends the run, and the cursor is where to resume', async () => {
    const controller = new AbortController()
    const run = client
      .with({ signal: controller.signal })
      .upsertMembers(LIST, createMembers(2_000), { concurrency: 1 })
    const running = (async () => {
      for await (const { index } of run) if (index === 499) controller.abort()
    })()
    expect(await captureRejection(TransportError, running)).toMatchObject({
      code: 'aborted',
      outcome: 'not_sent',
    })
    expect(run.cursor).toBe(500)
  })

  it('whose response omits a member reports that member as unknown', async () => {
    const body = JSON.stringify({
      new_members: [{ email_address: 'new0@example.com' }],
      updated_members: [],
      errors: [],
    })
    server.on(CHUNK, { status: 200, headers: { 'content-type': 'application/json' }, body })
    const reports = await collect(client.upsertMembers(LIST, createMembers(2)))
    expect(listOutcomes(reports)).toEqual(['created', 'unknown'])
  })
})

describe('the scope', () => {
  const narrow: ScopeInput = {
    version: 1,
    allow: [
      {
        ops: ['lists.batchListMembers'],
        on: { list_id: [LIST] },
        where: { 'body.status': { oneOf: ['subscribed', 'unsubscribed'] } },
      },
    ],
  }

  it('decides about each member, and refuses a chunk with a forbidden one before it is sent', async () => {
    const careful = createTestClient(narrow)
    const members: MemberInput[] = createMembers(1_200)
    members[900] = { email_address: 'a@example.com', status: 'pending' }
    const run = careful.upsertMembers(LIST, members, { concurrency: 1 })
    const error = await captureRejection(ScopeError, run.finish())
    expect(error).toMatchObject({ code: 'not_allowed', operation: 'lists.batchListMembers', batchIndex: 900 })
    expect(run.cursor).toBe(500)
    expect(server.requests).toHaveLength(1)
    await careful.close()
  })

  it('must allow lists.batchListMembers', async () => {
    const reader = createTestClient({ version: 1, preset: 'read-only' })
    await captureRejection(ScopeError, reader.upsertMembers(LIST, createMembers(1)).finish())
    expect(server.requests).toEqual([])
    await reader.close()
  })
})

describe('an argument of upsertMembers()', () => {
  const upsert = (...args: unknown[]) =>
    (client.upsertMembers as (...all: unknown[]) => unknown).apply(client, args)

  it.each([
    [['', []], 'list_id'],
    [[undefined, []], 'listId'],
    [[LIST, undefined], 'members'],
    [[LIST, 'a@example.com'], 'members'],
    [[LIST, { email_address: 'a@example.com' }], 'members'],
    [[LIST, [], { concurrency: 0 }], 'concurrency'],
    [[LIST, [], { concurrency: 11 }], 'concurrency'],
    [[LIST, [], { from: -1 }], 'from'],
    [[LIST, [], { total: '1' }], 'total'],
    [[LIST, [], { onProgress: true }], 'onProgress'],
  ])('is refused in %j, and the error names it: %s', (args, argument) => {
    expect(captureError(ArgumentError, () => upsert(...args))).toMatchObject({ argument })
  })
})
