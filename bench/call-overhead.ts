import { beginCall, type ClientContext, endCall, NO_CALL_OPTIONS } from '../src/call/call-context.js'
import { acquireLease, releaseLease } from '../src/call/lease.js'
import { classifyCall } from '../src/call/retry-policy.js'
import { createClientParts } from '../src/client-parts.js'
import { marketingApi } from '../src/marketing/marketing-api.js'
import { findOperationById } from '../test/support/operation-lookup.js'
import { measureCpuMicros } from './cpu-time.js'

const member = { email_address: 'someone@example.com', status_if_new: 'subscribed', status: 'subscribed' }
/** A call whose retry class depends on its body. */
const call = {
  operation: findOperationById('lists.setListMember'),
  params: {},
  query: {},
  body: { text: JSON.stringify(member), value: member },
} as unknown as Parameters<typeof beginCall>[1]

/** Measures the microseconds that the limit adds to a call if a place is free: to acquire and release it. */
export function measureLimitMicros(): number {
  const client: ClientContext = createClientParts({}, 'the benchmark has no scope')
  const context = beginCall(client, call, NO_CALL_OPTIONS)
  const takeThousandPlaces = () => {
    for (let n = 0; n < 1_000; n += 1) {
      const lease = acquireLease(context)
      if (lease === undefined || lease instanceof Promise) throw new Error('a place is free')
      releaseLease(lease)
    }
  }
  const micros = measureCpuMicros(300, takeThousandPlaces) / 1_000
  endCall(context)
  return micros
}

/** Measures the microseconds that retries add to a call that succeeds: to classify it, and to count the success. */
export function measureRetryMicros(): number {
  const { retryBudget } = createClientParts({}, 'the benchmark has no scope')
  const classThousandCalls = () => {
    for (let n = 0; n < 1_000; n += 1) {
      if (classifyCall(marketingApi, call) !== 'idempotent') throw new Error('this call sets a state')
      retryBudget.recordSuccess()
    }
  }
  return measureCpuMicros(300, classThousandCalls) / 1_000
}
