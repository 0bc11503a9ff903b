/**
 * How many cases a property runs: as many as its author chose with `FULL=1`, and at most a
 * thousand otherwise.
 */
export function chooseRuns(full: number): number {
  return process.env['FULL'] === '1' ? full : Math.min(full, 1_000)
}

/** How many of the chosen runs must reach a case that `count` of the `full` runs reach. */
export function scaleCount(count: number, full: number): number {
  return (count * chooseRuns(full)) / full
}
