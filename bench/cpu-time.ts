import { computeMedian } from './spread.js'

/**
 * Microseconds of CPU for one task, over all threads of this process: the median of many runs,
 * after as many warm-up runs. Unlike elapsed time, it does not grow if other processes use the machine.
 */
export function measureCpuMicros(times: number, work: () => unknown): number {
  for (let n = 0; n < times; n += 1) work()
  return computeMedian(Array.from({ length: times }, () => measureOnce(work)))
}

function measureOnce(work: () => unknown): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return user + system
}
