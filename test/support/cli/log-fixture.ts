import { auditFile } from '../../../src/audit/index.js'
import { type MailchimpClient, ScopeError, withActor } from '../../../src/index.js'
import { operations } from '../../../src/marketing/all-operations.js'
import { createLoopbackClient, createScope } from '../call/loopback-client.js'
import { captureRejection } from '../capture-error.js'
import type { StandIn } from '../stand-in/stand-in.js'

const scope = createScope({ allow: Object.keys(operations), deny: ['lists.deleteList'] })

/** Writes an audit log of the calls of a job, with ids of containers. */
export async function writeLog(
  standIn: StandIn,
  directory: string,
  work: (client: MailchimpClient) => Promise<unknown>,
  signingKey?: string,
): Promise<void> {
  const audit = auditFile({ directory, ids: 'containers', ...(signingKey !== undefined && { signingKey }) })
  const client = createLoopbackClient(standIn, { audit, scope })
  try {
    await withActor('nightly-sync', () => work(client))
  } finally {
    await client.close()
    await audit.close()
  }
}

/** Reads two lists, writes members of one, and tries a deletion, which is refused. */
export async function runNightlyJob(client: MailchimpClient): Promise<void> {
  await client.lists.getList('a1b2c3d4e5')
  await client.lists.getList('f6a7b8c9d0')
  await client.lists.setListMember('a1b2c3d4e5', '0'.repeat(32), {} as never)
  await captureRejection(ScopeError, client.lists.deleteList('a1b2c3d4e5'))
}
