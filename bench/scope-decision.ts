import { createHash } from 'node:crypto'
import { jsonBody } from '../src/mailchimp/body.js'
import type { Call, Operation } from '../src/mailchimp/operation.js'
import { admit, type DeclaredScope } from '../src/scope/admit.js'
import { compileScope } from '../src/scope/compile.js'
import { decide } from '../src/scope/decide.js'
import { defineScope } from '../src/scope/define.js'
import { operationById } from '../test/operation-by-id.js'
import { cpuMicros } from './cpu-time.js'
import { fiftyRules } from './fifty-rules.js'
import { listId } from './sides/side.js'

const rules = compileScope(defineScope(fiftyRules(listId)))
const scope: DeclaredScope = { rules, declared: true, writtenIn: 'the benchmark' }

/** Microseconds for one decision of fifty rules. */
export function decisionMicros(): number {
  const call: Call = {
    operation: operationById('lists.getListMembersInfo') as Operation,
    params: { list_id: listId },
    query: { count: '10' },
  }
  const now = Date.now()
  const thousandDecisions = () => {
    for (let n = 0; n < 1_000; n += 1) {
      if (!decide(rules, call, now).allowed) throw new Error('the last of fifty rules allows this call')
    }
  }
  return cpuMicros(300, thousandDecisions) / 1_000
}

/** Milliseconds from the caller's object to the body that is sent, every operation inside decided. */
export function batchMillis(size: number): number {
  const body = { operations: Array.from({ length: size }, (_, n) => memberUpdate(n)) }
  const operation = operationById('batches.start') as Operation
  const readAndDecide = () =>
    admit(scope, { operation, params: {}, query: {}, body: jsonBody(body, operation.id) }, Date.now())
  return cpuMicros(25, readAndDecide) / 1_000
}

function memberUpdate(n: number): object {
  const hash = createHash('md5').update(`someone.${n}@example.com`).digest('hex')
  const body = JSON.stringify({
    status: 'subscribed',
    merge_fields: { FNAME: 'Someone', LNAME: `Number ${n}` },
  })
  return { method: 'PATCH', path: `/lists/${listId}/members/${hash}`, body, operation_id: String(n) }
}
