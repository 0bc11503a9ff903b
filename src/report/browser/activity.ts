import { ACCESS_CLASSES, type Activity } from '../report-data.js'
import { createLegend, drawActivity, type Plot } from './activity-chart.js'
import { nameLane } from './activity-lanes.js'
import { build, place } from './elements.js'
import { countNoun, formatBucket, formatCount } from './format.js'
import { createTable } from './stat-table.js'

/** Called with the part of the period that the reader chooses, in milliseconds; `undefined` for all of it. */
export type ChooseTime = (range: readonly [from: number, to: number] | undefined) => void

/** Builds the chart of calls over time. Readers can move along it and choose a time by pointer or by arrow keys. */
export function createActivity(activity: Activity, choose: ChooseTime): HTMLElement | undefined {
  if (activity.buckets.length === 0) return undefined
  const chart = new ActivityChart(activity, choose)
  return build(
    'section',
    { class: 'card', 'aria-labelledby': 'activity' },
    build('h2', { id: 'activity' }, 'Calls over time'),
    build(
      'p',
      { class: 'muted' },
      'By access class, with refusals, failures and notes below. Click a class to hide it. Click a point in time, or use the arrow keys and Enter, to see its records.',
    ),
    createLegend(activity, chart.isShown, () => chart.render()),
    chart.element,
    createFigures(activity),
  )
}

class ActivityChart {
  readonly isShown = ACCESS_CLASSES.map(() => true)
  readonly element: HTMLElement
  readonly #activity: Activity
  readonly #choose: ChooseTime
  readonly #cursor = build('div', { class: 'cursor', hidden: true })
  readonly #tip = build('div', { class: 'tip', hidden: true, 'aria-hidden': 'true' })
  #plot: Plot | undefined
  #bucket = 0

  constructor(activity: Activity, choose: ChooseTime) {
    this.#activity = activity
    this.#choose = choose
    this.element = build('div', {
      ...{ class: 'chart', role: 'slider', tabindex: 0, 'aria-label': 'Calls over time, selected time' },
      ...{ 'aria-valuemin': 0, 'aria-valuemax': activity.buckets.length - 1 },
    })
    this.#describe()
    this.element.addEventListener('keydown', (event) => this.#onKeyDown(event))
    this.element.addEventListener('pointermove', (event) => this.#onPointerMove(event))
    this.element.addEventListener('click', () => this.#chooseBucket())
    for (const name of ['pointerleave', 'blur'])
      this.element.addEventListener(name, () => this.#showCursor(false))
    this.element.addEventListener('focus', () => this.#moveCursor(this.#bucket))
    new ResizeObserver(() => this.render()).observe(this.element)
  }

  render(): void {
    const width = Math.floor(this.element.clientWidth)
    if (width === 0) return
    this.#plot = drawActivity(this.#activity, this.isShown, width)
    this.element.replaceChildren(this.#plot.svg, this.#cursor, this.#tip)
  }

  #onKeyDown(event: KeyboardEvent): void {
    const last = this.#activity.buckets.length - 1
    const moves: Readonly<Record<string, number>> = {
      ...{ ArrowRight: this.#bucket + 1, ArrowUp: this.#bucket + 1, PageUp: this.#bucket + 10, End: last },
      ...{ ArrowLeft: this.#bucket - 1, ArrowDown: this.#bucket - 1, PageDown: this.#bucket - 10, Home: 0 },
    }
    const target = moves[event.key]
    if (target !== undefined) this.#moveCursor(Math.min(last, Math.max(0, target)))
    else if (event.key === 'Enter' || event.key === ' ') this.#chooseBucket()
    else if (event.key === 'Escape') this.#choose(undefined)
    else return
    event.preventDefault()
  }

  #onPointerMove({ clientX }: PointerEvent): void {
    const { left } = this.element.getBoundingClientRect()
    if (this.#plot !== undefined) this.#moveCursor(this.#plot.findBucket(clientX - left))
  }

  #moveCursor(bucket: number): void {
    if (this.#plot === undefined) return
    this.#bucket = bucket
    const { x, width } = this.#plot.locate(bucket)
    place(this.#cursor, { left: `${x}px`, width: `${Math.max(1, width)}px` })
    this.#describe()
    this.#showCursor(true)
    const room = this.element.clientWidth - this.#tip.offsetWidth
    place(this.#tip, { left: `${Math.max(0, Math.min(room, x + width + 8))}px` })
  }

  #chooseBucket(): void {
    const { start, width } = this.#activity
    const from = start + this.#bucket * width
    this.#choose([from, from + width])
  }

  #showCursor(isShown: boolean): void {
    this.#cursor.hidden = this.#tip.hidden = !isShown
  }

  #describe(): void {
    const lines = describeBucket(this.#activity, this.#bucket)
    const [title = '', ...rest] = lines
    this.#tip.replaceChildren(build('strong', {}, title), ...rest.map((line) => build('div', {}, line)))
    this.element.setAttribute('aria-valuenow', String(this.#bucket))
    this.element.setAttribute('aria-valuetext', lines.join(', '))
  }
}

function describeBucket({ start, width, buckets, lanes }: Activity, at: number): string[] {
  const counts = buckets[at] ?? []
  const sum = counts.reduce((total, count) => total + count, 0)
  return [
    formatBucket(start + at * width, width),
    countNoun(sum, 'call'),
    ...ACCESS_CLASSES.flatMap((name, n) => (counts[n] ? [`${name} ${formatCount(counts[n])}`] : [])),
    ...lanes.flatMap((lane) =>
      lane.counts[at] ? [`${nameLane(lane)} ${formatCount(lane.counts[at])}`] : [],
    ),
  ]
}

/** Builds the chart's data as a table. */
function createFigures(activity: Activity): HTMLElement {
  const { start, width, buckets, lanes } = activity
  const used = ACCESS_CLASSES.map((name, at) => ({ name, at })).filter(({ at }) =>
    buckets.some((counts) => (counts[at] ?? 0) > 0),
  )
  const rows = [...buckets.keys()].filter(
    (at) => buckets[at]?.some(Boolean) || lanes.some(({ counts }) => counts[at]),
  )
  return build(
    'details',
    {},
    build('summary', {}, 'Figures'),
    createTable('Calls over time', rows, [
      { title: 'Time', show: (at) => formatBucket(start + at * width, width) },
      ...used.map(({ name, at: n }) => ({
        ...{ title: name, isNumber: true, show: (at: number) => formatCount(buckets[at]?.[n] ?? 0) },
      })),
      ...lanes.map((lane) => ({
        ...{ title: nameLane(lane), isNumber: true, show: (at: number) => formatCount(lane.counts[at] ?? 0) },
      })),
    ]),
  )
}
