import type { FirstAnswer } from './first-answer/first-answer.js'
import { type SideName, sideLabels } from './peers.js'
import { median, type Spread } from './spread.js'
import type { Row } from './table.js'
import { ratio, type Turns } from './throughput.js'
import type { Turn } from './worker.js'

/** What one Node was measured with. */
export interface Measured {
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

/** A row for each peer. The ratio is taken round by round; the middle half of the rounds lies within the brackets. */
export function comparisonRows(measured: readonly Measured[]): Row[] {
  return compared.flatMap(([what, figure, side, peers]) =>
    peers.map((peer) => ({
      what,
      against: sideLabels[peer],
      reached: measured.map(({ turns }) => times(ratio(turns[side], turns[peer], figure))),
    })),
  )
}

export function firstAnswerRow(measured: readonly Measured[]): Row {
  const milliseconds = ({ median }: Spread) => `${median.toFixed(0)} ms`
  return {
    what: '`require` to first answer',
    against: sideLabels.sdk,
    reached: measured.map(
      ({ first: { ours, sdk, ratio } }) => `${times(ratio)} (${milliseconds(ours)}, ${milliseconds(sdk)})`,
    ),
  }
}

/** The ratios are what counts; these figures say on what machine they were reached. */
export function absoluteFigures({ turns }: Measured): string[] {
  return (Object.keys(turns) as SideName[]).map((side) => {
    const of = (figure: keyof Turn) => median(turns[side].map((turn) => turn[figure])).toFixed(0)
    return `  ${sideLabels[side].padEnd(70)} ${of('callsPerSecond').padStart(6)} calls/s ${of('cpuMicrosPerCall').padStart(5)} µs CPU`
  })
}

function times({ median, from, to }: Spread): string {
  const digits = median >= 10 ? 1 : 2
  return `${median.toFixed(digits)} × [${from.toFixed(digits)}, ${to.toFixed(digits)}]`
}
