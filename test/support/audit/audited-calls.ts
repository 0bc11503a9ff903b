import type { Audit, AuditedCall, Auditor, CallAudit } from '../../../src/index.js'

/** Starts the record of a call like a client, without making the call. */
export function startCall(audit: Audit, ...args: Parameters<typeof createAuditedCall>): CallAudit {
  return (audit as Audit & Auditor).startCall(createAuditedCall(...args))
}

function createAuditedCall(id = 'ping.get', access = 'read', list = 'a1b2c3d4e5'): AuditedCall {
  const operation = { id, access, method: 'GET', template: '/lists/{list_id}', pathParams: ['list_id'] }
  const record = {
    ...{ operation, basePath: '/3.0', scope: { name: 'tests', revision: 'c0ffee' }, verdict: 'allowed' },
    ...{ rule: 'allow[0]', fingerprint: 'decafdecafde', attempts: 1, status: 200, actor: 'nightly-sync' },
  }
  const audited = {
    call: { operation, params: { list_id: list }, query: {} },
    record,
    api: { name: 'marketing', basePath: '/3.0' },
    getTrace: () => undefined,
  }
  return audited as unknown as AuditedCall
}

/** Records a call that changes something: its intent and its outcome. */
export async function recordChange(audit: Audit, id = 'lists.updateList'): Promise<void> {
  const audited = createAuditedCall(id, 'write')
  const call = (audit as Audit & Auditor).startCall(audited)
  await call.recordIntent({ call: audited.call, inside: [] } as never)
  call.recordOutcome()
}

export function recordRead(audit: Audit, id?: string): void {
  startCall(audit, id).recordOutcome()
}
