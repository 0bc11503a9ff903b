import type { Operation } from '../api/operation.js'
import { MailchimpError } from '../index.js'
import {
  beginCall,
  type CallOptions,
  type ClientContext,
  endCall,
  failCall,
  USER_AGENT,
} from '../marketing/batches/batch-kit.js'
import type { AttemptRecord } from '../observe/observer.js'
import type { HttpRequest } from '../transport/http-request.js'
import { type ArchiveLink, parseArchiveLink } from './archive-link.js'

/** A downloaded file, or the error of its host. */
export interface DownloadedFile {
  readonly status: number
  readonly body: Buffer
}

/** Far more than the results of 1,000 operations; the whole file is kept in memory while it is read. */
const MAX_ARCHIVE_BYTES = 64 * 2 ** 20

/** Not in the catalogue: it is no operation of the API, and what allows it is the read that returned the link. */
const DOWNLOAD: Operation = {
  ...{ id: 'batches.downloadResults', method: 'GET', template: '/…', resource: 'batches', access: 'read' },
  ...{ pathParams: [], queryParams: [], body: false, idempotency: 'safe', personalData: true },
}

/**
 * Downloads an archive: without a credential, over the connections and within the timeouts of the client, and with a
 * span of its own. Returns undefined if the link names a host that is not allowed.
 *
 * @throws {TransportError} if there is no complete response, or it is larger than 64 MiB
 */
export async function downloadArchive(
  client: ClientContext,
  options: CallOptions,
  text: string,
): Promise<DownloadedFile | undefined> {
  const link = parseArchiveLink(text, client.endpoint.origin)
  if (link === undefined) return undefined
  // Not below the path of the API, which spans would show otherwise.
  const api = { ...client.api, basePath: '' }
  const context = beginCall({ ...client, api }, { operation: DOWNLOAD, params: {}, query: {} }, options)
  const attempt: AttemptRecord = { number: 1, origin: link.origin }
  const { deadline, record, watcher } = context
  const attemptWatch = watcher.startAttempt(attempt)
  try {
    deadline.throwIfAborted()
    client.inFlight.begin(DOWNLOAD.id)
    try {
      record.attempts = 1
      const request = createDownload(link)
      const { status, body } = await attemptWatch.runInContext(() =>
        client.transport.send(request, deadline, Infinity, Infinity),
      )
      attempt.status = status
      return { status, body }
    } finally {
      client.inFlight.end()
    }
  } catch (error) {
    attempt.error = error instanceof MailchimpError ? error.code : 'internal_error'
    throw failCall(context, error)
  } finally {
    attemptWatch.end(attempt)
    endCall(context)
  }
}

/** Asks for the bytes as they are stored: a file that was compressed once more would be unpacked twice. */
function createDownload({ origin, path }: ArchiveLink): HttpRequest {
  return {
    ...{ operation: DOWNLOAD.id, origin, method: 'GET', path, body: undefined },
    headers: { accept: '*/*', 'accept-encoding': 'identity', 'user-agent': USER_AGENT },
    maxFileBytes: MAX_ARCHIVE_BYTES,
  }
}
