import { computeMd5 } from '../state/id-generator.js'

const LINK_LIFETIME_MS = 600_000

/** Creates a link to the archive of a batch. It needs no key, and expires after ten minutes. */
export function createArchiveLink(origin: string, account: string, id: string, now: Date): string {
  const expires = Math.floor((now.getTime() + LINK_LIFETIME_MS) / 1000)
  const query = new URLSearchParams({
    account,
    Expires: String(expires),
    Signature: signLink(account, id, expires),
  })
  return `${origin}/batches/${id}-response.tar.gz?${query}`
}

export type ArchiveRequest = { readonly account: string; readonly id: string } | 'expired' | 'forged'

/** Returns the batch that a link grants access to, or the reason why the link is invalid. */
export function verifyArchiveLink(url: string, now: Date): ArchiveRequest {
  const { pathname, searchParams } = new URL(url, 'http://localhost')
  const id = /^\/batches\/([0-9a-f]+)-response\.tar\.gz$/.exec(pathname)?.[1]
  const account = searchParams.get('account') ?? ''
  const expires = Number(searchParams.get('Expires'))
  if (id === undefined || searchParams.get('Signature') !== signLink(account, id, expires)) return 'forged'
  return expires * 1000 < now.getTime() ? 'expired' : { account, id }
}

const signLink = (account: string, id: string, expires: number) =>
  computeMd5(`archive ${account} ${id} ${expires}`)
