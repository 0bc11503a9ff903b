import { nice, ticks } from 'd3-array'
import { utcTicks } from 'd3-time'
import { ACCESS_CLASSES, type Activity } from '../report-data.js'
import { drawLanes, measureLane } from './activity-lanes.js'
import { build, draw } from './elements.js'
import { formatCount, formatTick } from './format.js'

const PLOT_HEIGHT = 220
const AXIS_HEIGHT = 26
const TOP = 12
const TICK_WIDTH = 60

export interface Plot {
  readonly svg: SVGSVGElement
  /** Returns the bucket at a distance from the left edge. */
  readonly findBucket: (x: number) => number
  readonly locate: (bucket: number) => { readonly x: number; readonly width: number }
}

/** Draws the stacked bars and the lanes below them, in the given width. */
export function drawActivity(activity: Activity, isShown: readonly boolean[], width: number): Plot {
  const isNarrow = width < 600
  const left = isNarrow ? 40 : 140
  const { start, width: step, buckets } = activity
  const end = start + step * buckets.length
  const x = (time: number) => left + ((time - start) / (end - start)) * (width - 8 - left)
  const series = stackBuckets(activity, isShown)
  const highest = Math.max(1, ...series.map((layer) => Math.max(0, ...layer.map(([, top]) => top))))
  const [, top] = nice(0, highest, 4)
  const y = (count: number) => TOP + PLOT_HEIGHT * (1 - count / top)
  const laneTop = TOP + PLOT_HEIGHT + AXIS_HEIGHT
  const height = laneTop + activity.lanes.length * measureLane(isNarrow) + 6
  const svg = draw('svg', { width, height, viewBox: `0 0 ${width} ${height}`, 'aria-hidden': 'true' })
  const barWidth = (width - 8 - left) / Math.max(1, buckets.length)
  const locate = (bucket: number) => ({ x: left + bucket * barWidth, width: barWidth })
  svg.append(
    ...ticks(0, top, 4)
      .filter(Number.isInteger)
      .map((tick) => drawLevel(tick, y(tick), left, width)),
    ...utcTicks(new Date(start), new Date(end), isNarrow ? 4 : 8).map((tick) =>
      drawMoment(tick, x(tick.getTime()), width, height),
    ),
    ...series.map((layer, at) => drawLayer(layer, ACCESS_CLASSES[at] as string, y, locate)),
    ...drawLanes(activity.lanes, laneTop, locate, isNarrow ? left : undefined),
  )
  const findBucket = (at: number) =>
    Math.min(buckets.length - 1, Math.max(0, Math.floor((at - left) / barWidth)))
  return { svg, findBucket, locate }
}

type Layer = readonly (readonly [bottom: number, top: number])[]

/** Stacks the shown classes in their order. */
function stackBuckets({ buckets }: Activity, isShown: readonly boolean[]): readonly Layer[] {
  const tops = buckets.map(() => 0)
  return ACCESS_CLASSES.map((_, at) =>
    buckets.map((counts, bucket) => {
      const bottom = tops[bucket] ?? 0
      tops[bucket] = bottom + (isShown[at] === true ? (counts[at] ?? 0) : 0)
      return [bottom, tops[bucket]] as const
    }),
  )
}

function drawLevel(tick: number, y: number, left: number, width: number): SVGElement {
  return draw(
    'g',
    { class: 'level' },
    draw('line', { x1: left, x2: width - 8, y1: y, y2: y }),
    draw('text', { x: left - 8, y: y + 4, 'text-anchor': 'end' }, formatCount(tick)),
  )
}

/** Draws a tick; near the right edge it has no text, because there is no room. */
function drawMoment(time: Date, x: number, width: number, height: number): SVGElement {
  const isRoom = x < width - TICK_WIDTH
  return draw(
    'g',
    { class: 'moment' },
    draw('line', { x1: x, x2: x, y1: TOP + PLOT_HEIGHT, y2: height }),
    isRoom ? draw('text', { x: x + 4, y: TOP + PLOT_HEIGHT + 17 }, formatTick(time)) : undefined,
  )
}

function drawLayer(layer: Layer, name: string, y: (n: number) => number, locate: Plot['locate']): SVGElement {
  const bars = layer.flatMap(([bottom, top], bucket) => {
    if (top <= bottom) return []
    const { x, width } = locate(bucket)
    const gap = width > 4 ? 1 : 0
    const tall = Math.max(1, y(bottom) - y(top))
    return [draw('rect', { x: x + gap / 2, y: y(bottom) - tall, width: width - gap, height: tall })]
  })
  return draw('g', { class: `fill-${name}` }, ...bars)
}

/** Builds the legend: each class is a button that hides or shows it. */
export function createLegend(activity: Activity, isShown: boolean[], onChange: () => void): HTMLElement {
  const sums = ACCESS_CLASSES.map((_, at) =>
    activity.buckets.reduce((sum, counts) => sum + (counts[at] ?? 0), 0),
  )
  const buttons = ACCESS_CLASSES.flatMap((name, at) => {
    if (sums[at] === 0) return []
    const button = build(
      'button',
      { type: 'button', 'aria-pressed': 'true' },
      build('span', { class: `swatch fill-${name}`, 'aria-hidden': 'true' }),
      `${name} `,
      build('span', { class: 'muted' }, formatCount(sums[at] as number)),
    )
    button.addEventListener('click', () => {
      isShown[at] = isShown[at] !== true
      button.setAttribute('aria-pressed', String(isShown[at]))
      onChange()
    })
    return [button]
  })
  return build('div', { class: 'legend', role: 'group', 'aria-label': 'Access classes shown' }, ...buttons)
}
