/**
 * How many cases a property is tried with: so many as its author found telling with `FULL=1`, and at most a
 * thousand otherwise.
 */
export function chooseRuns(full: number): number {
  return process.env['FULL'] === '1' ? full : Math.min(full, 1_000)
}

/** How many of the chosen runs must have met something that `count` of the `full` runs meet. */
export function scaleCount(count: number, full: number): number {
  return (count * chooseRuns(full)) / full
}
