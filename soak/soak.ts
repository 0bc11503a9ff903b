// npm run soak   makes 100,000 calls at 10 in flight, twice, while the key is replaced every second: once with the old
//                key valid until the next replacement, once with the old key revoked at that very moment. It prints
//                what was counted on both sides, and fails where a promise was broken.
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

const overlapping = await callsUnderRotation(createClient, {
  calls: CALLS,
  validKeys: 2,
  schedule: everySecond,
})
const abrupt = await callsUnderRotation(createClient, { calls: CALLS, validKeys: 1, schedule: everySecond })
console.table({ 'old key still valid': row(overlapping), 'old key revoked at once': row(abrupt) })

const broken = [
  ...faultsOf('old key still valid', overlapping),
  ...faultsOf('old key revoked at once', abrupt),
]
for (const fault of broken) console.error(fault)
process.exitCode = broken.length === 0 ? 0 : 1

function row({ failures, ...counts }: RotationCounts) {
  return { ...counts, failures: JSON.stringify(failures) }
}

/** What a client promises, whichever way the key is replaced. */
function faultsOf(name: string, counts: RotationCounts): string[] {
  const { calls, failures, keys, providerCalls, sentTwice } = counts
  const { key_rejected: rejectedTwice = 0, ...others } = failures
  const mayFail = name !== 'old key still valid'
  const promises: readonly (readonly [holds: boolean, promise: string])[] = [
    [calls === CALLS, `${CALLS} calls are made`],
    [keys >= 5, 'the key is replaced again and again'],
    [Object.keys(others).length === 0, 'no call fails for another reason than its key'],
    // Where its second key is revoked as well while it is on its way, a call fails, and says so.
    [rejectedTwice === 0 || mayFail, 'no call fails'],
    [sentTwice === 0, 'nothing is sent twice'],
    [providerCalls <= keys, 'the provider is called once for each key at most'],
  ]
  return promises.filter(([holds]) => !holds).map(([, promise]) => `${name}: broken: ${promise}`)
}
