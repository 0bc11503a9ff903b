/**
 * Returns the number of cases of a property: `full` with `FULL=1`, and at most a thousand otherwise.
 */
export function chooseRuns(full: number): number {
  return process.env['FULL'] === '1' ? full : Math.min(full, 1_000)
}

/** Scales the minimum `count` for `full` runs to the number of runs that `chooseRuns` returns. */
export function scaleCount(count: number, full: number): number {
  return (count * chooseRuns(full)) / full
}
