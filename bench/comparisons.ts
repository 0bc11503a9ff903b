import type { FirstAnswer } from './first-answer/first-answer.js'
import { type SideName, sideLabels } from './peers.js'
import { computeMedian, type Spread } from './spread.js'
import type { Row } from './table.js'
import { computeRatio, type Turns } from './throughput.js'
import type { Turn } from './worker.js'

/** The results of one Node version. */
export interface Measurement {
  readonly turns: Turns<SideName>
  readonly first: FirstAnswer
}

const compared: readonly (readonly [what: string, keyof Turn, SideName, readonly SideName[]])[] = [
  ['throughput, defaults', 'callsPerSecond', 'defaults', ['undici', 'sdk']],
  ['CPU per call, defaults', 'cpuMicrosPerCall', 'defaults', ['undici', 'sdk']],
  [
    'throughput, traced',
    'callsPerSecond',
    'traced',
    ['undiciInstrumented', 'undiciTwoSpans', 'sdkInstrumented'],
  ],
  [
    'CPU per call, traced',
    'cpuMicrosPerCall',
    'traced',
    ['undiciInstrumented', 'undiciTwoSpans', 'sdkInstrumented'],
  ],
]

/** Creates a row for each peer: the median of the ratios of all rounds, with their quartiles in brackets. */
export function createComparisonRows(measured: readonly Measurement[]): Row[] {
  return compared.flatMap(([what, figure, side, peers]) =>
    peers.map((peer) => ({
      metric: what,
      baseline: sideLabels[peer],
      results: measured.map(({ turns }) => formatRatio(computeRatio(turns[side], turns[peer], figure))),
    })),
  )
}

export function createFirstAnswerRow(measured: readonly Measurement[]): Row {
  const formatMilliseconds = ({ median }: Spread) => `${median.toFixed(0)} ms`
  return {
    metric: '`require` to first response',
    baseline: sideLabels.sdk,
    results: measured.map(
      ({ first: { ours, sdk, ratio } }) =>
        `${formatRatio(ratio)} (${formatMilliseconds(ours)}, ${formatMilliseconds(sdk)})`,
    ),
  }
}

/** Formats the absolute figures, which describe the machine. Only the ratios are comparable. */
export function formatFigures({ turns }: Measurement): string[] {
  return (Object.keys(turns) as SideName[]).map((side) => {
    const formatMedian = (figure: keyof Turn) =>
      computeMedian(turns[side].map((turn) => turn[figure])).toFixed(0)
    return `  ${sideLabels[side].padEnd(70)} ${formatMedian('callsPerSecond').padStart(6)} calls/s ${formatMedian('cpuMicrosPerCall').padStart(5)} µs CPU`
  })
}

function formatRatio({ median, lowerQuartile, upperQuartile }: Spread): string {
  const digits = median >= 10 ? 1 : 2
  return `${median.toFixed(digits)} × [${lowerQuartile.toFixed(digits)}, ${upperQuartile.toFixed(digits)}]`
}
