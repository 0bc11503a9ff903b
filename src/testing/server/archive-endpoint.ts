import type { AccountRegistry } from '../account/account-registry.js'
import { packArchive } from '../batches/archive.js'
import { verifyArchiveLink } from '../batches/archive-link.js'
import { Reply } from '../reply.js'
import type { FakeClock } from '../state/fake-clock.js'
import { sendReply, type Wire } from './wire.js'

/** Serves archives of batches on the second port. Requires a signed link instead of a key. */
export async function sendArchive(wire: Wire, accounts: AccountRegistry, clock: FakeClock): Promise<void> {
  const link = verifyArchiveLink(wire.incoming.url ?? '', clock.now())
  if (link === 'forged') return sendReply(wire, createForbiddenReply('SignatureDoesNotMatch'))
  if (link === 'expired') return sendReply(wire, createForbiddenReply('ExpiredToken'))
  const batch = accounts.getAccount(link.account).batches.get(link.id)
  if (batch === undefined) return sendReply(wire, new Reply(404))
  sendReply(wire, new Reply(200, await packArchive(batch), { 'content-type': 'application/x-gzip' }))
}

const createForbiddenReply = (code: string) =>
  new Reply(403, `<Error><Code>${code}</Code></Error>`, { 'content-type': 'application/xml' })
