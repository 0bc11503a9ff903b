/** The median, and the bounds of the middle half. */
export interface Spread {
  readonly median: number
  readonly lowerQuartile: number
  readonly upperQuartile: number
}

/** Computes the median and the quartiles, which a single disturbed round does not change. */
export function computeSpread(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b)
  return {
    median: computeQuantile(sorted, 0.5),
    lowerQuartile: computeQuantile(sorted, 0.25),
    upperQuartile: computeQuantile(sorted, 0.75),
  }
}

export function computeMedian(values: readonly number[]): number {
  return computeSpread(values).median
}

function computeQuantile(sorted: readonly number[], part: number): number {
  const place = part * (sorted.length - 1)
  const below = sorted[Math.floor(place)] ?? Number.NaN
  const above = sorted[Math.ceil(place)] ?? below
  return below + (above - below) * (place - Math.floor(place))
}
