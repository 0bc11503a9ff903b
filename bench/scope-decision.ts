import { createHash } from 'node:crypto'
import { createJsonBody } from '../src/api/json-body.js'
import type { Call, Operation } from '../src/api/operation.js'
import { defineScope } from '../src/marketing/define-scope.js'
import { authorize, type EffectiveScope } from '../src/scope/authorization.js'
import { decide } from '../src/scope/decide.js'
import { findOperationById } from '../test/support/operation-lookup.js'
import { compileScope } from '../test/support/scope/marketing-scope.js'
import { measureCpuMicros } from './cpu-time.js'
import { createFiftyRules } from './fifty-rules.js'
import { listId } from './sides/side.js'

const rules = compileScope(defineScope(createFiftyRules(listId)))
const scope: EffectiveScope = { rules, declared: true, source: 'the benchmark' }

/** Measures the microseconds for one decision with fifty rules. */
export function measureDecisionMicros(): number {
  const call: Call = {
    operation: findOperationById('lists.getListMembersInfo') as Operation,
    params: { list_id: listId },
    query: { count: '10' },
  }
  const now = Date.now()
  const decideThousandTimes = () => {
    for (let n = 0; n < 1_000; n += 1) {
      if (!decide(rules, call, now).allowed) throw new Error('the last of fifty rules allows this call')
    }
  }
  return measureCpuMicros(300, decideThousandTimes) / 1_000
}

/** Measures the milliseconds from the caller's object to the serialized batch, with a decision for each operation. */
export function measureBatchMillis(size: number): number {
  const body = { operations: Array.from({ length: size }, (_, n) => createMemberUpdate(n)) }
  const operation = findOperationById('batches.start') as Operation
  const readAndDecide = () =>
    authorize(
      scope,
      { operation, params: {}, query: {}, body: createJsonBody(body, operation.id) },
      Date.now(),
    )
  return measureCpuMicros(25, readAndDecide) / 1_000
}

function createMemberUpdate(n: number): object {
  const hash = createHash('md5').update(`someone.${n}@example.com`).digest('hex')
  const body = JSON.stringify({
    status: 'subscribed',
    merge_fields: { FNAME: 'Someone', LNAME: `Number ${n}` },
  })
  return { method: 'PATCH', path: `/lists/${listId}/members/${hash}`, body, operation_id: String(n) }
}
