import { computeMedian } from './spread.js'

/**
 * Measures the CPU microseconds of one task, over all threads of this process: the median of many runs, after the same
 * number of warm-up runs. Unlike elapsed time, CPU time does not increase if other processes use the machine.
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
