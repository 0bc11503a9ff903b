import { setTimeout as wait } from 'node:timers/promises'
import { createBatchEngine } from '../../../src/batches/engine.js'
import type { Timing } from '../../../src/batches/timing.js'
import { provideBatchEngine } from '../../../src/index.js'

/** The pauses that runs have requested, in order. */
export const requestedPauses: number[] = []

/** Makes the pauses of all runs in this file a thousand times shorter. Their clock advances by the requested time. */
export function installFastEngine(): void {
  let elapsed = 0
  const timing: Timing = {
    now: () => elapsed,
    random: Math.random,
    pause: async (ms, signal) => {
      requestedPauses.push(ms)
      elapsed += ms
      await wait(ms / 1000, undefined, { signal }).catch(() => {})
    },
  }
  provideBatchEngine(createBatchEngine(timing))
}
