import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  ApiError,
  ArgumentError,
  createClient,
  type MailchimpClient,
  type ProgressMade,
  ScopeError,
  type ScopeInput,
  TransportError,
} from '../../../src/index.js'
import { captureError, captureRejection } from '../../support/capture-error.js'
import { canaryKey, faults, type StandIn, startStandIn } from '../../support/stand-in/stand-in.js'

const LIST = 'a1b2c3d4e5'
let server: StandIn
let client: MailchimpClient
beforeAll(async () => {
  server = await startStandIn({ tls: false, seed: { lists: [{ id: LIST, name: 'News', members: 2_345 }] } })
  // Typed as ScopeInput, so that the client has the types of every operation.
  const scope: ScopeInput = { version: 1, preset: 'read-only' }
  client = createClient({ credentials: canaryKey(), network: { origin: server.origin }, retry: false, scope })
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

const pause = (ms = 20) => new Promise((resolve) => setTimeout(resolve, ms))
/** Waits for this many requests, and a little longer for any that must not follow. */
async function expectRequests(count: number): Promise<void> {
  await vi.waitFor(() => expect(server.requests.length).toBeGreaterThanOrEqual(count), 5_000)
  await pause()
  expect(server.requests).toHaveLength(count)
}
const listQueries = () => server.requests.map(({ query }) => query)
const members = 'lists.getListMembersInfo'
const MEMBERS = 'GET /lists/{list_id}/members'

/** Answers with pages of the numbers below `size`, without a total unless `total` is set. */
const answerNumbers = (size: number, { total, cap = 1000 }: { total?: number; cap?: number } = {}) =>
  server.on(MEMBERS, ({ request }) => {
    const query = new URLSearchParams(request.query)
    const [count, offset] = [Math.min(cap, Number(query.get('count'))), Number(query.get('offset'))]
    const length = Math.max(0, Math.min(count, size - offset))
    const items = Array.from({ length }, (_, n) => ({ id: `${offset + n}` }))
    return {
      status: 200,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ members: items, ...(total !== undefined && { total_items: total }) }),
    }
  })

describe('paginate()', () => {
  it('yields the records of all pages in order, and requests no page beyond the last', async () => {
    const found = await collect(client.paginate(members, LIST, { pageSize: 1000 }))
    expect(new Set(found.map(({ email_address }) => email_address)).size).toBe(2_345)
    expect(found.at(-1)?.email_address).toBe('person2345@example.com')
    expect(listQueries()).toEqual(['count=1000&offset=0', 'count=1000&offset=1000', 'count=1000&offset=2000'])
  })

  it('requests the first page alone, and then up to `ahead` pages in advance', async () => {
    const pages = client.paginate(members, LIST, { pageSize: 100, ahead: 3 })
    await pages.next()
    await expectRequests(4)
    for (let n = 0; n < 99; n += 1) await pages.next()
    await expectRequests(4)
    await pages.next()
    await expectRequests(5)
    await pages.return?.()
  })

  it('requests a page only when the one before is used up, with `ahead: 0`', async () => {
    const pages = client.paginate(members, LIST, { pageSize: 100, ahead: 0 })
    for (let n = 0; n < 100; n += 1) await pages.next()
    await pause()
    expect(server.requests).toHaveLength(1)
    await pages.next()
    expect(server.requests).toHaveLength(2)
    await pages.return?.()
  })

  it('sends nothing before the first record is read', async () => {
    client.paginate(members, LIST)
    await pause()
    expect(server.requests).toEqual([])
  })

  it('accepts the options of the method and of paging in one object or in two', async () => {
    await collect(client.paginate(members, LIST, { status: 'subscribed', pageSize: 10, max: 1 }))
    await collect(client.paginate(members, LIST, { status: 'subscribed' }, { pageSize: 10, max: 1 }))
    expect(listQueries()).toEqual([
      'status=subscribed&count=1&offset=0',
      'status=subscribed&count=1&offset=0',
    ])
  })

  it('returns the total and the offset of the current record, and resumes from there', async () => {
    const pages = client.paginate(members, LIST, { pageSize: 500 })
    expect(pages).toMatchObject({ total: undefined, offset: 0, cursor: 0 })
    let last: string | undefined
    for await (const member of pages) {
      last = member.email_address
      if (pages.offset === 1_234) break
    }
    expect(pages).toMatchObject({ total: 2_345, offset: 1_234, cursor: 1_234 })
    const rest = await collect(client.paginate(members, LIST, { from: pages.cursor, pageSize: 500 }))
    expect(rest[0]?.email_address).toBe(last)
    expect(rest).toHaveLength(2_345 - 1_234)
  })

  it('yields and requests at most `max` records', async () => {
    expect(await collect(client.paginate(members, LIST, { max: 1_500 }))).toHaveLength(1_500)
    expect(listQueries()).toEqual(['count=1000&offset=0', 'count=500&offset=1000'])
    server.reset()
    expect(await collect(client.paginate(members, LIST, { from: 2_300, max: 100 }))).toHaveLength(45)
  })

  it('ends on a short page without a total', async () => {
    answerNumbers(25)
    expect(await collect(client.paginate(members, LIST, { pageSize: 10, ahead: 0 }))).toHaveLength(25)
    expect(server.requests).toHaveLength(3)
  })

  it('ends on an empty page, whatever the total says', async () => {
    answerNumbers(20, { total: 1_000_000 })
    expect(await collect(client.paginate(members, LIST, { pageSize: 10, ahead: 0 }))).toHaveLength(20)
    expect(server.requests).toHaveLength(3)
  })

  it('continues after a short page if the total is higher, because the server may cap pages', async () => {
    answerNumbers(95, { total: 95, cap: 20 })
    const found = await collect(client.paginate(members, LIST, { pageSize: 50 }))
    expect(found.map(({ id }) => Number(id))).toEqual(Array.from({ length: 95 }, (_, n) => n))
  })

  it('fails if a page is repeated, instead of yielding the same records forever', async () => {
    server.on(MEMBERS, {
      status: 200,
      headers: { 'content-type': 'application/json' },
      body: '{"members":[{"id":"a"},{"id":"b"}]}',
    })
    const error = await captureRejection(ApiError, collect(client.paginate(members, LIST, { pageSize: 2 })))
    expect(error).toMatchObject({
      code: 'repeated_page',
      operation: members,
      outcome: 'answered',
      status: 502,
    })
    expect(server.requests.length).toBeLessThanOrEqual(4)
  })

  it.each([
    ['no JSON object', '"text"'],
    ['no records, although the total is 3', '{"total_items":3}'],
    ['records that are not a list', '{"members":{}}'],
  ])('fails on a response with %s', async (_, body) => {
    server.on(MEMBERS, { status: 200, headers: { 'content-type': 'application/json' }, body })
    const error = await captureRejection(ApiError, collect(client.paginate(members, LIST)))
    expect(error).toMatchObject({ code: 'unreadable_answer', operation: members })
  })

  it('aborts the pages in flight as soon as the consumer leaves the loop', async () => {
    server.on(({ query }) => query.includes('offset=100'), faults.hang())
    server.on(({ query }) => query.includes('offset=200'), faults.hang())
    for await (const _ of client.paginate(members, LIST, { pageSize: 100 })) {
      await expectRequests(3)
      break
    }
    // close() resolves only when no call is in flight.
    const other = createClient({ credentials: canaryKey(), network: { origin: server.origin } })
    const pages = other.paginate(members, LIST, { pageSize: 100 })
    await pages.next()
    await pages.return?.()
    await other.close()
  })

  it('resolves a pending next() at once if return() is called', async () => {
    server.on('*', faults.hang())
    const pages = client.paginate(members, LIST)
    const waiting = pages.next()
    await pause()
    const before = performance.now()
    await pages.return?.()
    expect(await waiting).toEqual({ value: undefined, done: true })
    expect(performance.now() - before).toBeLessThan(1_000)
    expect(await pages.next()).toEqual({ value: undefined, done: true })
  })

  it('throws the error of a page after it has yielded the records before it', async () => {
    server.on(({ query }) => query.includes('offset=1000'), { status: 404 })
    const pages = client.paginate(members, LIST)
    expect(await captureRejection(ApiError, collect(pages))).toMatchObject({ status: 404 })
    expect(pages.offset).toBe(1000)
  })

  it('asks the scope for each page, and needs the read to be allowed', async () => {
    const scope: ScopeInput = { version: 1, preset: 'reporting' }
    const narrow = createClient({ credentials: canaryKey(), network: { origin: server.origin }, scope })
    await captureRejection(ScopeError, collect(narrow.paginate(members, LIST)))
    expect(server.requests).toEqual([])
    await narrow.close()
  })

  it('stops on the signal of its view, and applies the timeout of a view to each page', async () => {
    const controller = new AbortController()
    const pages = client.with({ signal: controller.signal }).paginate(members, LIST, { pageSize: 100 })
    const walking = (async () => {
      for await (const _ of pages) if (pages.offset === 150) controller.abort()
    })()
    expect(await captureRejection(TransportError, walking)).toMatchObject({ code: 'aborted' })
    server.on('*', faults.hang())
    const slow = collect(client.with({ timeoutMs: 50 }).paginate(members, LIST))
    expect(await captureRejection(TransportError, slow)).toMatchObject({ code: 'timeout' })
  })

  it('retries a page as it retries any call', async () => {
    server.answerNext(({ query }) => query.includes('offset=1000'), { status: 503 })
    const patient = client.with({ retry: { attempts: 2 } })
    expect(await collect(patient.paginate(members, LIST))).toHaveLength(2_345)
    expect(server.requests).toHaveLength(4)
  })

  it('reports progress to its listener and to the channel', async () => {
    const [reports, published]: [unknown[], ProgressMade[]] = [[], []]
    const listen = (message: unknown) => void published.push(message as ProgressMade)
    subscribe('mailchimp-hardened:progress', listen)
    await collect(
      client
        .with({ actor: 'nightly' })
        .paginate(members, LIST, { onProgress: (progress) => reports.push(progress) }),
    )
    unsubscribe('mailchimp-hardened:progress', listen)
    const createProgress = (done: number, phase: string) => ({ done, total: 2_345, failed: 0, phase })
    expect(reports).toEqual([
      ...[0, 1000, 2000].map((done) => createProgress(done, 'reading')),
      createProgress(2_345, 'finished'),
    ])
    expect(published).toEqual(
      reports.map((each) => ({ operation: members, actor: 'nightly', ...(each as object) })),
    )
  })

  it('reports that it stopped if the consumer leaves the loop', async () => {
    const progress: unknown[] = []
    for await (const _ of client.paginate(members, LIST, { onProgress: (each) => progress.push(each) })) break
    expect(progress.at(-1)).toMatchObject({ phase: 'stopped' })
  })
})

describe('the fields of a page', () => {
  it.each([
    ['total_items', 'fields'],
    [['list_id', 'memberships.id'], 'fields'],
  ])('must name the records, and not only %j', (fields, argument) => {
    const error = captureError(ArgumentError, () => client.paginate(members, LIST, { fields }))
    expect(error).toMatchObject({ operation: members, argument })
  })

  it('must not exclude the records', () => {
    for (const given of [{ exclude_fields: ['members'] }, { excludeFields: '_links, members' }]) {
      const error = captureError(ArgumentError, () => client.paginate(members, LIST, given))
      expect(error).toMatchObject({ operation: members, argument: 'exclude_fields' })
    }
  })

  it('always include the total, because it shows when to stop', async () => {
    const pages = client.paginate(members, LIST, { fields: ['members.email_address'], pageSize: 1000 })
    expect(await collect(pages)).toHaveLength(2_345)
    expect(pages.total).toBe(2_345)
    expect(server.requests[0]?.query).toBe('fields=members.email_address%2Ctotal_items&count=1000&offset=0')
  })

  it('may omit the ids without making pages look repeated', async () => {
    expect(
      await collect(client.paginate(members, LIST, { fields: ['members.status'], pageSize: 100 })),
    ).toHaveLength(2_345)
  })
})

describe('an argument of paginate()', () => {
  // Also checked at run time, because most programs are not compiled with these types.
  const paginate = (...args: unknown[]) =>
    (client.paginate as (...all: unknown[]) => unknown).apply(client, args)

  it.each([
    [['campaigns.send', 'a'], 'operation'],
    [['lists.nothing'], 'operation'],
    [['POST /lists'], 'operation'],
    [[undefined], 'operation'],
    [[members], 'listId'],
    [['ecommerce.getPromoCodes', 'a'], 'storeId'],
    [[members, LIST, { pageSize: 0 }], 'pageSize'],
    [[members, LIST, { pageSize: 1001 }], 'pageSize'],
    [[members, LIST, { pageSize: '10' }], 'pageSize'],
    [[members, LIST, { max: 0 }], 'max'],
    [[members, LIST, { ahead: 10 }], 'ahead'],
    [[members, LIST, { from: -1 }], 'from'],
    [[members, LIST, { from: '2026-01-01' }], 'from'],
    [[members, LIST, { order: 'stable', from: 10 }], 'from'],
    [[members, LIST, { order: 'stable', sort_field: 'timestamp_opt' }], 'sort_field'],
    [[members, LIST, { order: 'offset' }], 'order'],
    [['lists.getAllLists', { order: 'stable' }], 'order'],
    [[members, LIST, { count: 10 }], 'count'],
    [[members, LIST, { offset: 10 }], 'offset'],
    [[members, LIST, { onProgress: 1 }], 'onProgress'],
    [[members, LIST, {}, {}, {}], 'options'],
    [['GET /brand-new'], 'operation'],
  ])('is refused in %j, and the error names it: %s', (args, argument) => {
    expect(captureError(ArgumentError, () => paginate(...args))).toMatchObject({ argument })
    expect(server.requests).toEqual([])
  })

  it('that cannot be read is refused without quoting it', () => {
    const hostile = new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error('a secret')
        },
      },
    )
    expect(captureError(ArgumentError, () => paginate(members, LIST, hostile)).message).not.toContain(
      'secret',
    )
  })

  it('is not read from a polluted prototype', async () => {
    Object.assign(Object.prototype, { max: 1, order: 'stable' })
    try {
      const pages = client.paginate(members, LIST, { pageSize: 1000 })
      for (let n = 0; n < 3; n += 1) expect((await pages.next()).done).toBe(false)
      await pages.return?.()
    } finally {
      for (const name of ['max', 'order']) delete (Object.prototype as Record<string, unknown>)[name]
    }
    expect(server.requests[0]?.query).toBe('count=1000&offset=0')
  })
})

describe('a route', () => {
  const answerPage = (route: string, field: string, size: number) =>
    server.on(route, ({ request }) => {
      const query = new URLSearchParams(request.query)
      const offset = Number(query.get('offset') ?? query.get('cursor') ?? 0)
      const end = Math.min(size, offset + Number(query.get('count')))
      const items = Array.from({ length: Math.max(0, end - offset) }, (_, n) => ({ id: `${offset + n}` }))
      const body = JSON.stringify({
        [field]: items,
        total_items: size,
        next_cursor: end < size ? `${end}` : '',
      })
      return { status: 200, headers: { 'content-type': 'application/json' }, body }
    })
  const expectAll = (found: readonly { id: string }[], size: number) =>
    expect(found.map(({ id }) => Number(id))).toEqual(Array.from({ length: size }, (_, n) => n))

  it('in the catalogue yields its records', async () => {
    answerPage('GET /sms-campaigns', 'sms_campaigns', 25)
    const query = { fields: ['sms_campaigns.id'] }
    const pages = client.paginate<{ id: string }>('GET /sms-campaigns', { query }, { pageSize: 10 })
    expectAll(await collect(pages), 25)
    expect(server.requests[0]?.query).toBe('fields=sms_campaigns.id%2Ctotal_items&count=10&offset=0')
  })

  it('of the SDK is the same operation as its method', async () => {
    expect(await collect(client.paginate(`GET /lists/${LIST}/members`, { pageSize: 1000 }))).toHaveLength(
      2_345,
    )
    expect(() => client.paginate('GET /ping')).toThrow(/has no known pages/)
  })

  it.each([0, 1, 2])(
    'that pages by a cursor yields its records, and resumes from a cursor (%i ahead)',
    async (ahead) => {
      answerPage('GET /audiences/{id}/contacts', 'contacts', 25)
      const pages = client.paginate<{ id: string }>('GET /audiences/a1/contacts', { pageSize: 10, ahead })
      expectAll(await collect(pages), 25)
      expect(listQueries()).toEqual(['count=10', 'count=10&cursor=10', 'count=10&cursor=20'])
      expect(pages.cursor).toBe('20')
      const rest = client.paginate<{ id: string }>('GET /audiences/a1/contacts', { pageSize: 10, from: '20' })
      expect((await collect(rest)).map(({ id }) => id)).toEqual(['20', '21', '22', '23', '24'])
    },
  )

  it('that is only in the scope needs the option `records`', async () => {
    answerPage('GET /brand-new/{id}', 'things', 15)
    const scope = { version: 1, allow: ['GET /brand-new/{thing_id}'] } as const
    const other = createClient({ credentials: canaryKey(), network: { origin: server.origin }, scope })
    expect(() => other.paginate('GET /brand-new/1')).toThrow(/records/)
    const pages = other.paginate<{ id: string }>('GET /brand-new/1', { records: 'things', pageSize: 10 })
    expectAll(await collect(pages), 15)
    await other.close()
  })
})
