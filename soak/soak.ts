// npm run soak   makes 100,000 calls at 10 in flight, three times, while the key is replaced every second: with the old
//                key valid until the next replacement; with the old key revoked at that very moment; and with the old
//                key revoked 50 ms before the new one is in the source. It prints what was counted on both sides, and
//                fails where a promise was broken.
import { createClient } from 'mailchimp-hardened'
import { callsUnderRotation, type RotationCounts, type RotationPlan } from './rotation.js'

const CALLS = 100_000
const EVERY_MS = 1000
const LONGEST_MS = 10 * 60_000

const everySecond: RotationPlan['schedule'] = (replaceKey) => {
  const timer = setInterval(replaceKey, EVERY_MS)
  return { afterCall() {}, stop: () => clearInterval(timer) }
}

setTimeout(() => {
  console.error(`not done after ${LONGEST_MS / 60_000} minutes`)
  process.exit(1)
}, LONGEST_MS).unref()

const plan = { calls: CALLS, schedule: everySecond }
const overlapping = await callsUnderRotation(createClient, { ...plan, validKeys: 2 })
const abrupt = await callsUnderRotation(createClient, { ...plan, validKeys: 1 })
const late = await callsUnderRotation(createClient, { ...plan, validKeys: 1, lateMs: 50 })
console.table({
  'old key still valid': row(overlapping),
  'old key revoked at once': row(abrupt),
  'new key 50 ms late': row(late),
})

const broken = [
  ...faultsOf('old key still valid', overlapping, neverFails(overlapping)),
  ...faultsOf('old key revoked at once', abrupt, askedOnceForEachKey(abrupt)),
  ...faultsOf('new key 50 ms late', late, []),
]
for (const fault of broken) console.error(fault)
process.exitCode = broken.length === 0 ? 0 : 1

function row({ failures, ...counts }: RotationCounts) {
  return { ...counts, failures: JSON.stringify(failures) }
}

type Held = readonly [holds: boolean, promise: string]

/** What a client promises, whichever way the key is replaced, and what it promises in this one. */
function faultsOf(name: string, counts: RotationCounts, others: readonly Held[]): string[] {
  const { failures, lastRejected, keys, sentTwice } = counts
  const { key_rejected: rejected = 0, ...unforeseen } = failures
  const promises: readonly Held[] = [
    [keys >= 5, 'the key is replaced again and again'],
    [Object.keys(unforeseen).length === 0, 'no call fails for another reason than its key'],
    [rejected === lastRejected, 'just those calls fail whose last answer was a 401'],
    [sentTwice === 0, 'nothing is sent twice'],
    ...others,
  ]
  return promises.filter(([holds]) => !holds).map(([, promise]) => `${name}: broken: ${promise}`)
}

function neverFails(counts: RotationCounts): readonly Held[] {
  return [[Object.keys(counts.failures).length === 0, 'no call fails'], ...askedOnceForEachKey(counts)]
}

function askedOnceForEachKey({ mostAsksForOneKey }: RotationCounts): readonly Held[] {
  return [[mostAsksForOneKey === 1, 'the provider is called once for each key']]
}
