// npm run soak -- --seconds 600   after the rotation soak, makes calls for ten minutes (default) while connections break at
//                                 random moments. Fails if a send was executed twice, or if heap, listeners, sockets,
//                                 timers or unhandled rejections remain.
import { createClient, localLimit } from 'mailchimp-hardened'
import { type FaultLoadReport, runCallsUnderFaults } from './fault-load.js'

const [, seconds = '600'] = /--seconds[ =](\d+)/.exec(process.argv.join(' ')) ?? []
/** The allowed growth of the heap. A leak of 100 bytes per call is far more in ten minutes. */
const HEAP_BYTES = 4_000_000

const report = await runCallsUnderFaults({ createClient, localLimit }, Number(seconds))
console.log(JSON.stringify({ ...report, heapGrowth: computeGrowth(report) }))
const broken = findBrokenPromises(report)
for (const fault of broken) console.error(`broken: ${fault}`)
process.exitCode = broken.length === 0 ? 0 : 1

/** Compares the second quarter of the samples, when all code has been compiled, with the last. */
function computeGrowth({ heap }: FaultLoadReport): number {
  const quarter = heap.length / 4
  return Math.min(...heap.slice(3 * quarter)) - Math.min(...heap.slice(quarter, 2 * quarter))
}

function findBrokenPromises(counts: FaultLoadReport): string[] {
  const promises: readonly (readonly [holds: boolean, promise: string])[] = [
    [counts.sends > 0 && counts.brokenConnections > 0, 'there are sends, and connections break'],
    [counts.sentTwice === 0, 'nothing is sent twice'],
    [counts.deniedSends === 0, 'no call that was read says that nothing was sent'],
    [counts.unhandled.length === 0, 'no rejection is unhandled'],
    [Object.keys(counts.results).every((each) => !each.includes('internal_error')), 'no internal error'],
    [computeGrowth(counts) < HEAP_BYTES, 'the heap does not grow'],
    [counts.listeners === 0, 'no listener is left on the signal of the calls'],
    [countSockets(counts.resources.after) === 0, 'no socket is left'],
    [countTimers(counts.resources.after) <= countTimers(counts.resources.before), 'no timer is left'],
  ]
  return promises.filter(([holds]) => !holds).map(([, promise]) => promise)
}

function countSockets(resources: readonly string[]): number {
  return resources.filter((each) => /^TCP/.test(each)).length
}

function countTimers(resources: readonly string[]): number {
  return resources.filter((each) => each === 'Timeout').length
}
