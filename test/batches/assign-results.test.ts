import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { surveyArchive } from '../../src/batches/archive-survey.js'
import { assignResults } from '../../src/batches/assign-results.js'
import { parseStatus } from '../../src/batches/batch-state.js'
import { formatTag, type OperationTag, parseTag } from '../../src/batches/operation-tag.js'
import { BatchError, type BatchResult } from '../../src/index.js'
import { operations } from '../../src/marketing/all-operations.js'
import { packResults } from '../support/batches/archives.js'
import { chooseRuns } from '../support/property-runs.js'

const [FIRST, LAST] = [10, 15]
const ids = ['lists.setListMember', 'lists.getList', 'ping.get'] as const
const chooseOperation = (index: number) => operations[ids[index % ids.length] as string]
const isPaged = (index: number) => index % 5 === 0

const createTag = (index: number, changes: Partial<OperationTag> = {}) =>
  formatTag({
    ...{ first: FIRST, last: LAST, index, isPaged: isPaged(index) },
    operation: chooseOperation(index)?.id ?? '',
    ...changes,
  })

/** Reads an archive like the process that started the batch or, unless `isOwn`, like another one. */
async function assign(files: readonly (readonly unknown[])[], isOwn = true) {
  const archive = await packResults(...files)
  const range = isOwn ? { first: FIRST, last: LAST } : undefined
  const survey = await surveyArchive(archive, range)
  const access = {
    findOperation: (id: string) => operations[id],
    parseResponse: (_: unknown, status: number, text: string) => {
      if (status < 400) return JSON.parse(text)
      throw new BatchError('result_unreadable', text, { outcome: 'answered' })
    },
  }
  const lookUp = isOwn ? chooseOperation : () => undefined
  const status = parseStatus({ finished_operations: LAST - FIRST + 1 })
  const results: BatchResult[] = []
  const assignment = { access, batch: { id: 'b', range }, status, lookUp }
  for await (const result of assignResults(archive, survey, assignment)) results.push(result)
  return { results, survey }
}

const summarize = (results: readonly BatchResult[]) =>
  results.map(({ index, page, data, error }) => [index, page, data ?? error?.code])

const answer = (index: number, response: unknown = `"${index}"`, tag: unknown = createTag(index)) => ({
  ...{ status_code: 200, operation_id: tag, response },
})
const all = [10, 11, 12, 13, 14, 15]

describe('the results of an archive', () => {
  it('belong to the operations that their ids name, in any order and any file', async () => {
    const { results } = await assign([
      [answer(13), answer(11)],
      [],
      [answer(10), answer(15)],
      [answer(12)],
      [answer(14)],
    ])
    expect(summarize(results)).toEqual([13, 11, 10, 15, 12, 14].map((index) => [index, 0, String(index)]))
    expect(results.map(({ operation }) => operation)).toEqual(
      results.map(({ index }) => chooseOperation(index)?.id),
    )
  })

  it('contain one for each page of a paged operation', async () => {
    const { results } = await assign([all.map((index) => answer(index)), [answer(10, '"more"')]])
    expect(summarize(results)).toContainEqual([10, 0, '10'])
    expect(summarize(results)).toContainEqual([10, 1, 'more'])
  })

  it('contain an error for an operation without a result, with the counts', async () => {
    const { results } = await assign([[10, 12, 13, 14, 15].map((index) => answer(index))])
    const lost = results.at(-1)
    expect(lost).toMatchObject({ index: 11, operation: chooseOperation(11)?.id, status: undefined })
    expect(lost?.error).toMatchObject({ code: 'result_missing', outcome: 'unknown', batchIds: ['b'] })
    expect(lost?.error?.message).toContain('it has results of 5 of 6 operations, and Mailchimp counted 6')
  })

  it('contain an error for an operation with several results, and none of those', async () => {
    const { results } = await assign([[...all.map((index) => answer(index)), answer(11, '"other"')]])
    expect(results.filter(({ index }) => index === 11)).toMatchObject([
      { index: 11, status: undefined, error: { code: 'result_doubled', outcome: 'unknown' } },
    ])
    expect(results).toHaveLength(6)
  })

  it.each([
    ['has no id', false],
    ['has the id null', null],
    ['has an id of another kind', 'my-id'],
    ['belongs to another batch', createTag(11, { first: 0, last: 15 })],
    ['names another operation at this place', createTag(11, { operation: 'lists.deleteList' })],
  ])('are not assigned by position: a result counts as missing if it %s', async (_, tag) => {
    const { results } = await assign([
      all.map((index) => answer(index, '"x"', index === 11 ? tag : createTag(index))),
    ])
    expect(results.filter(({ index }) => index === 11)).toMatchObject([{ error: { code: 'result_missing' } }])
  })

  it.each([
    ['no text', { status_code: 200, operation_id: createTag(11), response: { id: 1 } }],
    ['no status', { operation_id: createTag(11), response: '{}' }],
    ['a status of another kind', { status_code: '200', operation_id: createTag(11), response: '{}' }],
    ['a status that none has', { status_code: 7, operation_id: createTag(11), response: '{}' }],
  ])('contain an error for an operation if its result has %s', async (_, value) => {
    const { results } = await assign([[...[10, 12, 13, 14, 15].map((index) => answer(index)), value]])
    expect(results.at(-1)).toMatchObject({
      index: 11,
      error: { code: 'result_unreadable', outcome: 'unknown' },
    })
  })

  it('contain the missing operations in another process too, which knows the range from the ids', async () => {
    const { results, survey } = await assign([[answer(12)]], false)
    expect(survey.range).toEqual({ first: FIRST, last: LAST })
    expect(results.map(({ index, operation }) => [index, operation])).toEqual([
      [12, chooseOperation(12)?.id],
      ...[10, 11, 13, 14, 15].map((index) => [index, undefined]),
    ])
  })

  it('are never assigned wrongly: each operation has its own result or an error', async () => {
    const value = fc.oneof(
      { weight: 8, arbitrary: fc.integer({ min: FIRST, max: LAST }).map((index) => answer(index)) },
      fc.integer({ min: FIRST, max: LAST }).map((index) => answer(index, 7)),
      fc
        .integer({ min: FIRST, max: LAST })
        .map((index) => answer(index, '"x"', createTag(index, { last: 99 }))),
      fc.anything(),
    )
    const archives = fc.array(fc.array(value, { maxLength: 6 }), { maxLength: 4 })
    await fc.assert(
      fc.asyncProperty(archives, fc.boolean(), async (files, isOwn) => {
        const text = JSON.parse(JSON.stringify(files)) as unknown[][]
        const { results, survey } = await assign(text, isOwn)
        const named = text.flat().filter((each) => isNamed(each, survey.range))
        // Another process cannot distinguish an id of a longer batch from one of this batch.
        if (survey.range?.last !== LAST) return
        for (const index of all) {
          const own = results.filter((result) => result.index === index)
          const count = named.filter((each) => parseTag(each.operation_id)?.index === index).length
          expect(own).toHaveLength(isPaged(index) ? Math.max(count, 1) : 1)
          if (count === 0) expect(own[0]?.error?.code).toBe('result_missing')
          else if (count > 1 && !isPaged(index)) expect(own[0]?.error?.code).toBe('result_doubled')
          for (const { data } of own) if (data !== undefined) expect(data).toBe(String(index))
        }
      }),
      { numRuns: chooseRuns(1000) },
    )
  })
})

type Named = { readonly operation_id: string }

function isNamed(value: unknown, range: { first: number; last: number } | undefined): value is Named {
  const tag = parseTag(Object(value)?.operation_id)
  return tag !== undefined && tag.first === range?.first && tag.last === range.last
}

describe('the id of an operation', () => {
  it('is parsed to the values that it was made from, and no other text is parsed', () => {
    const tag = { first: 0, last: 999, index: 17, isPaged: false, operation: 'lists.setListMember' }
    expect(formatTag(tag)).toBe('mh1:0-999:17:s:lists.setListMember')
    expect(parseTag(formatTag(tag))).toEqual(tag)
    for (const text of [
      '',
      'mh1:0-9:10:s:ping.get',
      'mh1:5-9:4:s:ping.get',
      'mh1:0-9:1:x:ping.get',
      'mh1:0-9:1:s:ping',
      ' mh1:0-9:1:s:ping.get',
      'mh2:0-9:1:s:ping.get',
      7,
      null,
    ])
      expect(parseTag(text)).toBeUndefined()
  })
})
