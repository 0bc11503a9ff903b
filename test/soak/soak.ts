// npm run soak   makes 100,000 calls, 10 in flight, three times, while the key is replaced every second: with the old
//                key valid until the next replacement; with the old key revoked at that very moment; and with the old
//                key revoked 50 ms before the new one is in the source. It prints the counts of both sides, and fails
//                if a promise was broken.
import { createClient } from 'mailchimp-hardened'
import { type RotationCounts, type RotationPlan, runCallsUnderRotation } from './rotation-load.js'

const CALLS = 100_000
const EVERY_MS = 1000
const LONGEST_MS = 10 * 60_000

const scheduleEverySecond: RotationPlan['schedule'] = (replaceKey) => {
  const timer = setInterval(replaceKey, EVERY_MS)
  return { afterCall() {}, stop: () => clearInterval(timer) }
}

setTimeout(() => {
  console.error(`not done after ${LONGEST_MS / 60_000} minutes`)
  process.exit(1)
}, LONGEST_MS).unref()

const plan = { calls: CALLS, schedule: scheduleEverySecond }
const overlapping = await runCallsUnderRotation(createClient, { ...plan, validKeys: 2 })
const abrupt = await runCallsUnderRotation(createClient, { ...plan, validKeys: 1 })
const late = await runCallsUnderRotation(createClient, { ...plan, validKeys: 1, lateMs: 50 })
console.table({
  'old key still valid': formatRow(overlapping),
  'old key revoked at once': formatRow(abrupt),
  'new key 50 ms late': formatRow(late),
})

const broken = [
  ...findBrokenPromises('old key still valid', overlapping, checkNoFailures(overlapping)),
  ...findBrokenPromises('old key revoked at once', abrupt, checkCallsPerKey(abrupt)),
  ...findBrokenPromises('new key 50 ms late', late, []),
]
for (const fault of broken) console.error(fault)
process.exitCode = broken.length === 0 ? 0 : 1

function formatRow({ failures, ...counts }: RotationCounts) {
  return { ...counts, failures: JSON.stringify(failures) }
}

type PromiseCheck = readonly [holds: boolean, promise: string]

/** Checks the promises that hold for every rotation, and `others`, which hold for this one. */
function findBrokenPromises(name: string, counts: RotationCounts, others: readonly PromiseCheck[]): string[] {
  const { failures, lastRejected, keys, sentTwice } = counts
  const { key_rejected: rejected = 0, ...unforeseen } = failures
  const promises: readonly PromiseCheck[] = [
    [keys >= 5, 'the key is replaced again and again'],
    [Object.keys(unforeseen).length === 0, 'no call fails for another reason than its key'],
    [rejected === lastRejected, 'just those calls fail whose last answer was a 401'],
    [sentTwice === 0, 'nothing is sent twice'],
    ...others,
  ]
  return promises.filter(([holds]) => !holds).map(([, promise]) => `${name}: broken: ${promise}`)
}

function checkNoFailures(counts: RotationCounts): readonly PromiseCheck[] {
  return [[Object.keys(counts.failures).length === 0, 'no call fails'], ...checkCallsPerKey(counts)]
}

function checkCallsPerKey({ maxCallsForOneKey }: RotationCounts): readonly PromiseCheck[] {
  return [[maxCallsForOneKey === 1, 'the provider is called once for each key']]
}
