import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { auditFile, verifyAudit } from '../../src/audit/index.js'
import { ScopeError } from '../../src/errors/error-classes.js'
import { withActor } from '../../src/index.js'
import { AuditDirectory } from '../support/audit/audit-directory.js'
import { expectValidLine } from '../support/audit/record-schema.js'
import { createLoopbackClient } from '../support/call/loopback-client.js'
import { captureRejection } from '../support/capture-error.js'
import { type StandIn, startStandIn } from '../support/stand-in/stand-in.js'

let standIn: StandIn
beforeAll(async () => {
  standIn = await startStandIn({ tls: false })
})
afterAll(() => standIn.close())

describe('the audit log of a locked client', () => {
  it('records the lock with its reason and caller, the refused call, and the unlock', async () => {
    using directory = new AuditDirectory()
    const audit = auditFile({ directory: directory.path })
    const client = createLoopbackClient(standIn, { audit })
    withActor('night-shift', () => client.lock('incident 42'))
    await captureRejection(ScopeError, client.lists.deleteList('a1b2c3d4e5'))
    client.unlock()
    await client.close()
    await audit.close()
    for (const line of directory.lines) expectValidLine(line)
    const [, locked, refused, unlocked, ...others] = directory.records
    expect(others).toEqual([])
    expect(locked).toMatchObject({
      actor: { invoked_by: 'night-shift' },
      api: { operation: 'client.lock', service: { name: 'client' } },
      metadata: { event_code: 'client_locked' },
      severity_id: 3,
      unmapped: { reason: 'incident 42' },
    })
    expect(refused).toMatchObject({
      action: 'Denied',
      api: { operation: 'lists.deleteList' },
      authorizations: [{ decision: 'refused', policy: { type: 'lock', uid: 'client.lock' } }],
      metadata: { event_code: 'refusal' },
      status_code: 'locked',
    })
    expect(unlocked).toMatchObject({ metadata: { event_code: 'client_unlocked' }, severity_id: 1 })
    expect(await verifyAudit(directory.files)).toMatchObject({ intact: true, records: 4 })
  })
})
