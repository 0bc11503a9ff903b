import { computeMedian } from './spread.js'

/**
 * Microseconds of CPU that a piece of work takes, all threads of this process counted: the median of many times,
 * after as many to warm up. Unlike the time on the clock it does not grow when others use the machine.
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
