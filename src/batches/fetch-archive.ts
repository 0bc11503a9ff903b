import { TransportError } from '../index.js'
import { ArchiveFault } from './archive-reader.js'
import { type ArchiveSurvey, surveyArchive } from './archive-survey.js'
import type { BatchAccess } from './batch-access.js'
import { type BatchStatus, parseStatus, type StartedBatch } from './batch-state.js'
import { computePollDelay, type Timing } from './timing.js'

/** An archive that was read completely. */
export interface ReadArchive {
  readonly archive: Buffer
  readonly survey: ArchiveSurvey
}

/** The inputs for fetching an archive. */
export interface ArchiveParts {
  readonly access: Pick<BatchAccess, 'download' | 'fetchStatus' | 'isTransient'>
  readonly options: { readonly signal?: AbortSignal | undefined }
  readonly timing: Timing
}

/** A failed attempt: what is wrong with the archive, and whether another attempt can succeed. */
interface Failure {
  readonly fault: string
  readonly isFinal?: boolean
}

const MAX_ATTEMPTS = 4

/**
 * Downloads and reads the archive of a finished batch. Fetches a new link before each retry, because a link expires
 * after ten minutes.
 */
export async function fetchArchive(
  parts: ArchiveParts,
  batch: StartedBatch,
  status: BatchStatus,
): Promise<ReadArchive | Failure> {
  const { timing, options } = parts
  let result = await attemptFetch(parts, batch, status.link)
  for (let attempt = 1; attempt < MAX_ATTEMPTS && 'fault' in result && !result.isFinal; attempt += 1) {
    await timing.pause(computePollDelay(attempt - 1, timing.random()), options.signal)
    options.signal?.throwIfAborted()
    result = await attemptFetch(parts, batch, undefined)
  }
  return result
}

/** @param link undefined to fetch a new one */
async function attemptFetch(
  parts: ArchiveParts,
  batch: StartedBatch,
  link: string | undefined,
): Promise<ReadArchive | Failure> {
  const { access, options } = parts
  try {
    const current = link ?? parseStatus(await access.fetchStatus(batch.id, options.signal)).link
    if (current === '') return { fault: 'has no link' }
    const file = await access.download(current, options.signal)
    if (file === undefined)
      return { fault: 'is not on the host where Mailchimp stores archives', isFinal: true }
    if (file.status !== 200) return createStatusFailure(file.status)
    return { archive: file.body, survey: await surveyArchive(file.body, batch.range) }
  } catch (error) {
    return createFailure(error, access)
  }
}

/** Creates the failure for a status. A redirect is final: it is not followed, because its target could be any host. */
function createStatusFailure(status: number): Failure {
  return { fault: `cannot be downloaded (status ${status})`, isFinal: status < 400 }
}

/** @throws the error if a retry cannot succeed and the archive is not the cause */
function createFailure(error: unknown, access: ArchiveParts['access']): Failure {
  if (error instanceof ArchiveFault) return { fault: error.message }
  if (error instanceof TransportError && error.code === 'response_too_large')
    return { fault: 'is larger than 64 MiB', isFinal: true }
  if (!access.isTransient(error)) throw error
  return { fault: 'cannot be downloaded now' }
}
