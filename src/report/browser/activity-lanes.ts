import type { ActivityLane } from '../report-data.js'
import { draw } from './elements.js'

const LANE_HEIGHT = 28
/** Leaves room for the name above the line. */
const NARROW_LANE_HEIGHT = 42
const MAX_RADIUS = 8
const MIN_RADIUS = 3
const MAX_NAME = 20

export const measureLane = (isNarrow: boolean) => (isNarrow ? NARROW_LANE_HEIGHT : LANE_HEIGHT)

type Locate = (bucket: number) => { readonly x: number; readonly width: number }

/** Draws one line for each kind of event; the size of a mark shows the number of events. */
export function drawLanes(
  lanes: readonly ActivityLane[],
  top: number,
  locate: Locate,
  /** The start of the names above the lines; undefined if there is room for them on the left. */
  nameLeft: number | undefined,
): SVGElement[] {
  const height = measureLane(nameLeft !== undefined)
  const middle = nameLeft === undefined ? 0.5 : 0.7
  return lanes.map((lane, at) => drawLane(lane, top + (at + middle) * height, locate, nameLeft))
}

function drawLane(lane: ActivityLane, y: number, locate: Locate, nameLeft: number | undefined): SVGElement {
  const [first, last] = [locate(0), locate(lane.counts.length - 1)]
  const most = Math.max(...lane.counts)
  const marks = lane.counts.flatMap((count, bucket) => {
    if (count === 0) return []
    const { x, width } = locate(bucket)
    const radius = Math.max(MIN_RADIUS, MAX_RADIUS * Math.sqrt(count / most) * (most === 1 ? 0.6 : 1))
    return [drawMark(lane.isNote, x + width / 2, y, radius)]
  })
  const name = nameLane(lane)
  const short = name.length > MAX_NAME ? `${name.slice(0, MAX_NAME - 1)}…` : name
  return draw(
    'g',
    { class: lane.isNote ? 'lane note' : 'lane' },
    draw('line', { x1: first.x, x2: last.x + last.width, y1: y, y2: y }),
    ...marks,
    nameLeft === undefined
      ? draw('text', { x: first.x - 8, y: y + 4, 'text-anchor': 'end' }, short)
      : draw('text', { x: nameLeft, y: y - 13 }, name),
  )
}

/** Draws a diamond for a note and a disc for a call, so that they differ even without colors. */
function drawMark(isNote: boolean, x: number, y: number, radius: number): SVGElement {
  if (!isNote) return draw('circle', { cx: x, cy: y, r: radius })
  const r = radius + 1
  return draw('path', { d: `M${x},${y - r}l${r},${r}l${-r},${r}l${-r},${-r}z` })
}

export function nameLane({ kind }: ActivityLane): string {
  return kind === 'unknown' ? 'unknown outcome' : kind === 'lost' ? 'lost records' : kind.replaceAll('_', ' ')
}
