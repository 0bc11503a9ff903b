import { setImmediate } from 'node:timers/promises'
import type { RetryClass } from '../../src/call/retry-policy.js'
import { Client } from '../../src/client.js'
import { createClientParts } from '../../src/client-parts.js'
import { systemClock } from '../../src/clock.js'
import { MailchimpError } from '../../src/errors/error-classes.js'
import { InternalError } from '../../src/errors/internal-error.js'
import type { AttemptObserver, AttemptRecord, CallObserver, Observer } from '../../src/observe/observer.js'
import { FAULTS } from '../../src/testing/faults/fault-catalogue.js'
import { type FaultName, type Mailchimp, startMailchimp } from '../../src/testing/index.js'
import { keyNumber } from '../support/canary-key.js'
import { type FaultedCall, faultedCalls, LIST } from './faulted-calls.js'

/** A fault of the stand-in, or a key that Mailchimp rejects. */
export type FaultRow = FaultName | 'key_revoked'

export const faultRows = [...Object.keys(FAULTS), 'key_revoked'] as readonly FaultRow[]

/** Whether a fault affects only the first attempt, or each attempt. */
export type Persistence = 'once' | 'always'

/** The result of one call under one fault. */
export interface FaultResult {
  readonly fault: FaultRow
  readonly persistence: Persistence
  readonly retryClass: RetryClass
  /** `succeeds`, or the `outcome` of the error. */
  readonly result: string
  readonly attempts: number
  /** The number of requests that the server read completely. */
  readonly read: number
  /** The number of requests that the server read and did not answer with 401. */
  readonly accepted: number
  /** The number of times that the server executed the operation. */
  readonly executed: number
  /** Whether the call ended within its deadline. */
  readonly inTime: boolean
}

const STEP_MS = 600
/** `slow_drip` sends one byte at a time, which takes seconds on a busy machine. */
const TOTAL_MS = 20_000
/** The delay of a timer that a busy machine may cause. */
const TOLERANCE_MS = 250
/** The number of concurrent servers. */
const LANES = 12

/** Makes one call of each class under each fault, over TLS on loopback. */
export async function runFaultTable(): Promise<FaultResult[]> {
  const { random } = systemClock
  systemClock.random = () => 0.1
  const rows = [...faultRows]
  const results = new Map<FaultRow, FaultResult[]>()
  const runLane = async () => {
    await using mailchimp = await startMailchimp({ keys: [keyNumber(1), keyNumber(2)], seed: SEED })
    for (let row = rows.shift(); row !== undefined; row = rows.shift()) {
      results.set(row, await runRow(mailchimp, row))
    }
  }
  try {
    await Promise.all(Array.from({ length: LANES }, runLane))
  } finally {
    systemClock.random = random
  }
  return faultRows.flatMap((row) => results.get(row) ?? [])
}

const SEED = { lists: [{ id: LIST, name: 'News', members: 3 }] }

async function runRow(mailchimp: Mailchimp, fault: FaultRow): Promise<FaultResult[]> {
  const results: FaultResult[] = []
  for (const persistence of ['once', 'always'] as const) {
    for (const call of faultedCalls) {
      mailchimp.reset()
      // reset() opens a closed port again, in the next turn.
      await setImmediate()
      results.push(await runCall(mailchimp, fault, persistence, call))
    }
  }
  return results
}

async function runCall(
  mailchimp: Mailchimp,
  fault: FaultRow,
  persistence: Persistence,
  { retryClass, operation, make }: FaultedCall,
): Promise<FaultResult> {
  const endFault = plantFault(mailchimp, fault, persistence, operation)
  const observer = new AttemptCounter(persistence === 'once' ? endFault : () => {})
  const client = createFaultedClient(mailchimp, observer, fault === 'key_revoked' && persistence === 'once')
  // Without this override, the stand-in would refuse the campaign because it is not ready to send.
  mailchimp.on('campaigns.send', () => null)
  const began = performance.now()
  const result = await make(client).then(() => 'succeeds', describeFailure)
  const inTime = performance.now() - began <= TOTAL_MS + TOLERANCE_MS
  endFault()
  await client.close()
  const { attempts } = observer
  return { fault, persistence, retryClass, result, attempts, inTime, ...countRequests(mailchimp) }
}

/** Plants a fault; returns a function that removes it. */
function plantFault(
  mailchimp: Mailchimp,
  fault: FaultRow,
  persistence: Persistence,
  operation: FaultedCall['operation'],
): () => void {
  if (fault === 'key_revoked') {
    mailchimp.revoke(keyNumber(1))
    return () => {}
  }
  // A closed port cannot count attempts, so the announcement of the next attempt opens it.
  const options = persistence === 'once' && fault !== 'refused' ? { times: 1 } : {}
  if (isConnectFault(fault)) return mailchimp.fail('*', fault, options)
  return mailchimp.fail(operation, fault as never, options)
}

function isConnectFault(fault: FaultName): boolean {
  return fault === 'refused' || fault === 'reset_on_connect' || fault === 'hang_on_connect'
}

/** Counts the attempts of a call. */
class AttemptCounter implements Observer, CallObserver {
  attempts = 0

  constructor(readonly onRetry: () => void) {}

  startCall(): CallObserver {
    return this
  }

  startAttempt({ number }: AttemptRecord): AttemptObserver {
    this.attempts = number
    return { runInContext: (send) => send(), end: () => {} }
  }

  onCredentialEvent(): void {}
  onLimitWait(): void {}
  end(): void {}
}

/** @param isKeyReplaced whether the provider returns another key from its second call on */
function createFaultedClient({ network }: Mailchimp, observer: Observer, isKeyReplaced: boolean): Client {
  let fetchCount = 0
  const credentials = async () => {
    fetchCount += 1
    return { apiKey: keyNumber(isKeyReplaced && fetchCount > 1 ? 2 : 1) }
  }
  const timeouts = { connectMs: STEP_MS, headersMs: STEP_MS, bodyMs: STEP_MS, totalMs: TOTAL_MS }
  const scope = { version: 1, preset: 'none', allow: faultedCalls.map(({ operation }) => operation) } as const
  const parts = createClientParts({ credentials, network, scope, timeouts }, 'the scope is given')
  return new Client(() => Object.defineProperty(parts, 'observer', { value: observer }))
}

function describeFailure(error: unknown): string {
  if (error instanceof MailchimpError && !(error instanceof InternalError)) return error.outcome
  throw error
}

function countRequests(mailchimp: Mailchimp) {
  const read = mailchimp.calls().filter((call) => call.read)
  return {
    read: read.length,
    accepted: read.filter(({ status }) => status !== 401).length,
    executed: read.filter(({ carriedOut }) => carriedOut).length,
  }
}
