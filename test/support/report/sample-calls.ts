import type { AuditRecord, RecordParts } from '../../../src/audit/record.js'
import { createCallRecord, createNoteRecord } from './sample-log.js'

const DAY_MS = 86_400_000
const START = Date.UTC(2026, 10, 2)

type Weighted = readonly (readonly [weight: number, operation: string, access: string, usualMs: number])[]
const OPERATIONS: Weighted = [
  [400, 'lists.getListMember', 'read', 110],
  [250, 'lists.getListMembersInfo', 'read', 420],
  [120, 'campaigns.list', 'read', 300],
  [40, 'reports.getCampaignReport', 'read', 650],
  [150, 'lists.setListMember', 'write', 190],
  [30, 'lists.updateListMemberTags', 'write', 150],
  [4, 'lists.deleteListMember', 'delete', 140],
  [2, 'campaigns.send', 'send', 900],
  [1, 'campaigns.schedule', 'send', 500],
  [1, 'lists.createWebhook', 'connect', 260],
  [2, 'accountExports.createExport', 'export', 1_900],
  [1, 'landingPages.publishLandingPage', 'publish', 700],
]
const ACTORS = [
  ...[
    'nightly-sync',
    'nightly-sync',
    'nightly-sync',
    'signup-form',
    'signup-form',
    'campaign-tool',
    undefined,
  ],
]
const KEYS = ['5f2a9c01b7de', '8e01d4aa93c2', 'c77b10f2e6a4']

/** Creates a seeded generator of numbers in [0, 1). */
export function createRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296
    return state / 4_294_967_296
  }
}

/** Creates the records of some weeks of a shop: days and nights, an hour of errors, a changed key, guardrails. */
export function* createSampleCalls(records: number, days = 25): Generator<AuditRecord> {
  const random = createRandom(7)
  const attested = { mfa: { at: '2026-10-20', by: 'ops/ada' } }
  yield createNoteRecord('log_started', START, { attested, lost: undefined })
  for (let n = 0; n < records; ) {
    const time = Math.floor(START + (n / records) * days * DAY_MS)
    // Fewer calls are made at night.
    if (random() > 0.25 + 0.75 * Math.sin((Math.PI * (time % DAY_MS)) / DAY_MS) ** 2) {
      n += 1
      continue
    }
    const made = [...createCalls(time, random, `c-${n}`)]
    yield* made
    n += made.length
    if (random() < 6 / records) yield createNoteRecord('guardrail_tripped', time, GUARDRAIL)
    if (random() < 6 / records) yield createNoteRecord('log_started', time, { attested })
  }
}

const GUARDRAIL = { guardrail: 'sends_per_hour', limit: 5, lost: undefined, reached: 6, stopped: 'send' }

function* createCalls(time: number, random: () => number, uid: string): Generator<AuditRecord> {
  const [, operation, access, usual] = pickWeighted(random)
  const age = (time - START) / DAY_MS
  const isBadHour = age > 13.4 && age < 13.55
  const key = KEYS[age < 9 ? 0 : age < 18 && random() < 0.97 ? 1 : 2]
  const duration = Math.floor(usual * (0.6 + random() ** 6 * 9) * (isBadHour ? 6 : 1))
  const parts = { operation, access, time: time + duration, start_time: time, duration, credential: key }
  const call = { ...parts, invokedBy: ACTORS[Math.floor(random() * ACTORS.length)] }
  if (random() < 0.004) yield createRefusal(call)
  else if (access === 'read') yield createCallRecord({ ...call, ...pickError(random, isBadHour) })
  else {
    yield createCallRecord({ ...call, kind: 'intent', time, correlationUid: uid, duration: undefined })
    if (random() > 0.0002)
      yield createCallRecord({
        ...call,
        kind: 'outcome',
        correlationUid: uid,
        ...pickError(random, isBadHour),
      })
  }
}

function createRefusal(call: Partial<RecordParts>): AuditRecord {
  return createCallRecord({
    ...{ ...call, kind: 'refusal', action: 'Denied', action_id: 2, status_code: 'not_allowed', status_id: 2 },
    ...{ response: { code: undefined, error: 'not_allowed' }, duration: 0, credential: undefined },
    unmapped: { attempts: 0, outcome: 'not_sent' } as never,
  })
}

function pickError(random: () => number, isBadHour: boolean): Partial<RecordParts> {
  if (random() > (isBadHour ? 0.2 : 0.006)) return {}
  const [code, status, outcome] = (
    [
      ['rate_limited', 429, 'answered'],
      ['server_error', 503, 'answered'],
      ['timeout', undefined, 'unknown'],
      ['not_found', 404, 'answered'],
    ] as const
  )[Math.floor(random() * 4)] as [string, number | undefined, string]
  const failed = {
    status_code: code,
    status_id: 2 as const,
    severity_id: outcome === 'unknown' ? 3 : 1,
  } as const
  return { ...failed, response: { code: status, error: code }, unmapped: { attempts: 3, outcome } as never }
}

function pickWeighted(random: () => number): Weighted[number] {
  let due = random() * OPERATIONS.reduce((sum, [weight]) => sum + weight, 0)
  for (const operation of OPERATIONS) {
    due -= operation[0]
    if (due <= 0) return operation
  }
  return OPERATIONS[0] as Weighted[number]
}
