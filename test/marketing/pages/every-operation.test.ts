import { afterAll, beforeAll, expect, it } from 'vitest'
import type { PagingOperation } from '../../../src/index.js'
import { type ClientOptions, createClient, type MailchimpClient } from '../../../src/index.js'
import { operations } from '../../../src/marketing/all-operations.js'
import type { Mailchimp } from '../../../src/testing/index.js'
import { createSampleAnswer } from '../../support/testing/answer-from-schema.js'
import { createParams, startSampleAccount } from '../../support/testing/sample-account.js'
import { servedOperations } from '../../support/testing/specification.js'

const rows = Object.values(operations).filter(({ queryParams }) => queryParams.includes('offset'))
const paged = rows.filter(({ paging }) => paging !== undefined)

let mailchimp: Mailchimp
let client: MailchimpClient
const scope: ClientOptions['scope'] = {
  version: 1,
  allow: ['*:read', 'account-exports:export', 'batches:export', 'batches:write'],
}
beforeAll(async () => {
  mailchimp = await startSampleAccount()
  client = createClient({ credentials: mailchimp.key, network: mailchimp.network, scope })
  await client.batches.start({ operations: [{ method: 'GET', path: '/ping' }] })
})
afterAll(async () => {
  await client.close()
  await mailchimp.close()
})

const getPathArguments = (template: string, pathParams: readonly string[], id: string) => {
  const params = createParams(template)
  const args = pathParams.map((name) => params[name] ?? '')
  return id === 'ecommerce.getPromoCodes' ? args.toReversed() : args
}

/** Untyped, because the operation is known only at run time. */
const paginate = (id: string, args: readonly unknown[]) =>
  (client.paginate as (...all: unknown[]) => AsyncIterable<unknown>)(id, ...args)

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = []
  for await (const item of items) all.push(item)
  return all
}

/** Returns the only array of a response, under any name. */
function findArray(answer: object): unknown[] {
  const arrays = Object.entries(answer).filter(([name, value]) => name !== '_links' && Array.isArray(value))
  expect(arrays).toHaveLength(1)
  return arrays[0]?.[1]
}

it('the catalogue has 55 operations with an offset, of which 54 have pages', () => {
  expect(rows).toHaveLength(55)
  expect(paged).toHaveLength(54)
})

it.each(paged)(
  '$id yields the records of the response of its method',
  async ({ id, template, pathParams }) => {
    const args = getPathArguments(template, pathParams, id)
    const [group = '', method = ''] = id.split('.')
    const owner = (
      client as unknown as Record<string, Record<string, (...all: unknown[]) => Promise<object>>>
    )[group]
    const answer = await owner?.[method]?.(...args, { count: 1000 })
    const expected = findArray(answer ?? {})
    expect(await collect(paginate(id, args))).toEqual(expected)
    // A new audience of the stand-in has no activity.
    if (id !== 'lists.getListRecentActivity') expect(expected.length).toBeGreaterThan(0)
  },
)

it.each(paged)('$id yields each record of three pages once', async ({ id, template, pathParams }) => {
  const total = 25
  const schema =
    servedOperations.find((each) => each.method === 'GET' && each.template === template)?.answer ?? {}
  const stop = mailchimp.on(id as PagingOperation, ({ query }) => {
    const page = { count: Number(query['count']), offset: Number(query['offset']), total }
    return createSampleAnswer(schema, page) as never
  })
  const expected = findArray(createSampleAnswer(schema, { count: total, offset: 0, total }) as object)
  const args = getPathArguments(template, pathParams, id)
  expect(await collect(paginate(id, [...args, { pageSize: 10 }]))).toEqual(expected)
  expect(expected).toHaveLength(total)
  stop()
})

it('paginate() refuses the 55th, which returns one record, and each operation without pages', () => {
  const others = Object.values(operations).filter(({ paging }) => paging === undefined)
  expect(others).toHaveLength(270 - 54)
  for (const { id, pathParams } of others)
    expect(() => paginate(id, [...pathParams.map(() => 'a'), {}, {}]), id).toThrow(
      /^\S+: operation has no pages/,
    )
})
