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

/** Far more than the results of 1,000 operations. The whole file is in memory while it is read. */
const MAX_ARCHIVE_BYTES = 64 * 2 ** 20

/** Not in the catalogue, because it is not an API operation: the read that returned the link authorizes it. */
const DOWNLOAD: Operation = {
  ...{ id: 'batches.downloadResults', method: 'GET', template: '/…', resource: 'batches', access: 'read' },
  ...{ pathParams: [], queryParams: [], body: false, idempotency: 'safe', personalData: true },
}

/**
 * Downloads an archive without a credential, over the connections of the client, within its timeouts, and with a
 * separate span. Returns undefined if the host of the link is not allowed.
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
  // Archives are not below the base path of the API, so spans must not show it.
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

/** Requests the bytes as they are stored. Without `identity`, the server could compress the archive once more. */
function createDownload({ origin, path }: ArchiveLink): HttpRequest {
  return {
    ...{ operation: DOWNLOAD.id, origin, method: 'GET', path, body: undefined },
    headers: { accept: '*/*', 'accept-encoding': 'identity', 'user-agent': USER_AGENT },
    maxFileBytes: MAX_ARCHIVE_BYTES,
  }
}
