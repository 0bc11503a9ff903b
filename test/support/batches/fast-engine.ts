import { setTimeout as wait } from 'node:timers/promises'
import { createBatchEngine } from '../../../src/batches/engine.js'
import type { Timing } from '../../../src/batches/timing.js'
import { provideBatchEngine } from '../../../src/index.js'

/** The pauses that runs have asked for, in order. */
export const askedPauses: number[] = []

/** Lets all runs of this file wait a thousand times shorter; their clock shows the time that they asked for. */
export function installFastEngine(): void {
  let elapsed = 0
  const timing: Timing = {
    now: () => elapsed,
    random: Math.random,
    pause: async (ms, signal) => {
      askedPauses.push(ms)
      elapsed += ms
      await wait(ms / 1000, undefined, { signal }).catch(() => {})
    },
  }
  provideBatchEngine(createBatchEngine(timing))
}
