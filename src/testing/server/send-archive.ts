import type { Accounts } from '../account/accounts.js'
import { packArchive } from '../batches/archive.js'
import { readArchiveLink } from '../batches/archive-link.js'
import { Reply } from '../reply.js'
import type { Clock } from '../state/clock.js'
import { sendReply, type Wire } from './wire.js'

/** Answers at the second address: archives of batches, by a signed link and without a key. */
export async function sendArchive(wire: Wire, accounts: Accounts, clock: Clock): Promise<void> {
  const asked = readArchiveLink(wire.incoming.url ?? '', clock.now())
  if (asked === 'forged') return sendReply(wire, refuse('SignatureDoesNotMatch'))
  if (asked === 'expired') return sendReply(wire, refuse('ExpiredToken'))
  const batch = accounts.account(asked.account).batches.get(asked.id)
  if (batch === undefined) return sendReply(wire, new Reply(404))
  sendReply(wire, new Reply(200, await packArchive(batch), { 'content-type': 'application/x-gzip' }))
}

const refuse = (code: string) =>
  new Reply(403, `<Error><Code>${code}</Code></Error>`, { 'content-type': 'application/xml' })
