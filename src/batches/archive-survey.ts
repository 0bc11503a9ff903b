import { exceedsParseCost } from '../marketing/batches/batch-kit.js'
import { ArchiveFault, readArchive } from './archive-reader.js'
import { type OperationTag, parseTag } from './operation-tag.js'

/** One result in an archive. Only its tag has been validated. */
export interface ArchivedResult {
  readonly tag: OperationTag | undefined
  readonly status: unknown
  readonly response: unknown
}

/** The positions of the operations of a batch. */
export type OperationRange = Pick<OperationTag, 'first' | 'last'>

/** The contents of an archive, determined before the first result is returned. */
export interface ArchiveSurvey {
  readonly range: OperationRange | undefined
  /** The number of results of each operation, by its position. */
  readonly counts: ReadonlyMap<number, number>
  /** The number of results that match no operation of the batch. */
  readonly unmatched: number
}

/** Reads the results of an archive in their order. */
export async function* readResults(archive: Buffer): AsyncGenerator<ArchivedResult> {
  for await (const file of readArchive(archive)) {
    const results = parseResults(file)
    for (const each of results) yield readResult(each)
  }
}

/**
 * Reads a whole archive, so that damage and repeated results are found before the first result is returned.
 *
 * @param expected the positions of the batch, if this process started it
 * @throws {ArchiveFault} if it is damaged or too large
 */
export async function surveyArchive(
  archive: Buffer,
  expected: OperationRange | undefined,
): Promise<ArchiveSurvey> {
  const counts = new Map<number, number>()
  let range = expected
  let unmatched = 0
  for await (const { tag } of readResults(archive)) {
    range ??= tag && { first: tag.first, last: tag.last }
    if (tag === undefined || !isInRange(tag, range)) unmatched += 1
    else counts.set(tag.index, (counts.get(tag.index) ?? 0) + 1)
  }
  return { range, counts, unmatched }
}

/**
 * Returns whether a tag belongs to a batch. The whole range must match, because tags of other batches can have the same
 * positions.
 */
export function isInRange(tag: OperationTag, range: OperationRange | undefined): boolean {
  return tag.first === range?.first && tag.last === range.last
}

function parseResults(file: Buffer): readonly unknown[] {
  const results = parseJson(file)
  if (!Array.isArray(results)) throw new ArchiveFault('contains a file that is not a JSON array')
  return results
}

/** The results of 1,000 operations have 4,000 values: each response is a text here. */
const MAX_VALUES = 2 ** 18

function parseJson(file: Buffer): unknown {
  if (exceedsParseCost(file, MAX_VALUES)) throw new ArchiveFault('contains a file with too many values')
  try {
    return JSON.parse(file.toString('utf8'))
  } catch {
    return undefined
  }
}

function readResult(value: unknown): ArchivedResult {
  const read: Record<string, unknown> = Object.assign(Object.create(null), value)
  return { tag: parseTag(read['operation_id']), status: read['status_code'], response: read['response'] }
}
