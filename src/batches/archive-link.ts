import { isLoopback } from '../marketing/batches/batch-kit.js'

/** The only host that Mailchimp stores archives on. */
const STORAGE_ORIGIN = 'https://storage.googleapis.com'

/** The two parts of a link to an archive. The path has a signature, so it must not be logged. */
export interface ArchiveLink {
  readonly origin: string
  readonly path: string
}

/**
 * Parses a link to an archive. Returns undefined for every host except Mailchimp's storage and the operator's own
 * `network.origin`: a response must not choose the host that this process connects to.
 */
export function parseArchiveLink(link: string, ownOrigin: string | undefined): ArchiveLink | undefined {
  if (!URL.canParse(link)) return undefined
  const url = new URL(link)
  if (url.username !== '' || url.password !== '') return undefined
  if (url.origin !== STORAGE_ORIGIN && !isOwnOrigin(url, ownOrigin)) return undefined
  return { origin: url.origin, path: `${url.pathname}${url.search}` }
}

/**
 * Returns whether a link leads to the operator's origin. A loopback origin may differ in its port: a stand-in serves
 * archives on a second one.
 */
function isOwnOrigin(url: URL, ownOrigin: string | undefined): boolean {
  if (ownOrigin === undefined) return false
  const own = new URL(ownOrigin)
  if (url.origin === own.origin) return true
  return isLoopback(own.hostname) && url.hostname === own.hostname && url.protocol === own.protocol
}
