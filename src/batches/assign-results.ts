import { BatchError, type BatchResult, MailchimpError } from '../index.js'
import {
  type ArchivedResult,
  type ArchiveSurvey,
  isInRange,
  type OperationRange,
  readResults,
} from './archive-survey.js'
import type { BatchAccess, CheckedOperation } from './batch-access.js'
import type { BatchStatus, StartedBatch } from './batch-state.js'

type Operation = CheckedOperation['operation']

/** Returns the operation at a position, if this process knows it. */
export type OperationLookup = (index: number) => Operation | undefined

/** The inputs for assigning the results of one archive. */
export interface Assignment {
  readonly access: Pick<BatchAccess, 'findOperation' | 'parseResponse'>
  readonly batch: StartedBatch
  readonly status: BatchStatus
  readonly lookUp: OperationLookup
}

/**
 * Assigns the results of an archive to their operations. An operation without a result, or with several, gets an error,
 * so that each operation of the batch has at least one result.
 */
export async function* assignResults(
  archive: Buffer,
  survey: ArchiveSurvey,
  assignment: Assignment,
): AsyncGenerator<BatchResult> {
  const pages = new Map<number, number>()
  for await (const archived of readResults(archive)) {
    const operation = findOwnOperation(archived, survey.range, assignment)
    if (archived.tag === undefined || operation === undefined) continue
    const { index, isPaged } = archived.tag
    const page = pages.get(index) ?? 0
    pages.set(index, page + 1)
    const count = survey.counts.get(index) ?? 0
    if (isPaged || count === 1) yield createResult(archived, operation, page, assignment)
    else if (page === 0) yield createDoubledResult(index, operation, count, assignment.batch)
  }
  yield* createMissingResults(survey, pages, assignment)
}

/**
 * Returns the operation of a result; undefined if the result is from another batch, or for another operation than the
 * one sent.
 */
function findOwnOperation(
  { tag }: ArchivedResult,
  range: OperationRange | undefined,
  { access, lookUp }: Assignment,
): Operation | undefined {
  if (tag === undefined || !isInRange(tag, range)) return undefined
  const sent = lookUp(tag.index)
  if (sent !== undefined) return sent.id === tag.operation ? sent : undefined
  return access.findOperation(tag.operation)
}

function createResult(
  { tag, status, response }: ArchivedResult,
  operation: Operation,
  page: number,
  { access, batch }: Assignment,
): BatchResult {
  const place = { index: tag?.index ?? 0, operation: operation.id, page }
  if (!isStatus(status) || typeof response !== 'string') {
    const error = createResultError('result_unreadable', operation.id, batch, "is not in Mailchimp's format")
    return { ...place, status: undefined, error } as BatchResult
  }
  try {
    return { ...place, status, data: access.parseResponse(operation, status, response) } as BatchResult
  } catch (error) {
    if (!(error instanceof MailchimpError)) throw error
    return { ...place, status, error } as BatchResult
  }
}

function isStatus(status: unknown): status is number {
  return Number.isInteger(status) && Number(status) >= 200 && Number(status) <= 599
}

function createDoubledResult(
  index: number,
  operation: Operation,
  count: number,
  batch: StartedBatch,
): BatchResult {
  const error = createResultError('result_doubled', operation.id, batch, `is in the archive ${count} times`)
  return { index, operation: operation.id, page: 0, status: undefined, error } as BatchResult
}

function* createMissingResults(
  { range, unmatched }: ArchiveSurvey,
  pages: ReadonlyMap<number, number>,
  { batch, status, lookUp }: Assignment,
): Generator<BatchResult> {
  if (range === undefined) return
  const expected = range.last - range.first + 1
  const fault = `is not in the archive: it has results of ${pages.size} of ${expected} operations, and Mailchimp counted ${status.settled}; ${unmatched} of its results match no operation`
  for (let index = range.first; index <= range.last; index += 1) {
    if (!pages.has(index)) yield createLostResult(index, lookUp(index), batch, 'result_missing', fault)
  }
}

/** Creates the error result of an operation whose result is missing. */
export function createLostResult(
  index: number,
  operation: Operation | undefined,
  batch: StartedBatch,
  code: BatchError['code'],
  fault: string,
): BatchResult {
  const error = createResultError(code, operation?.id, batch, fault)
  return { index, operation: operation?.id, page: 0, status: undefined, error } as BatchResult
}

function createResultError(
  code: BatchError['code'],
  operation: string | undefined,
  { id }: StartedBatch,
  fault: string,
): BatchError {
  const message = `the result of ${operation ?? 'an operation'} ${fault}; Mailchimp may have carried it out`
  return new BatchError(code, message, { outcome: 'unknown', batchIds: [id], operation })
}
