import { ACCESS_CLASSES, type AccessCounts } from '../report-data.js'
import { build, place } from './elements.js'
import { formatCount } from './format.js'

/** Builds a bar of the access classes, with a text for screen readers. */
export function createAccessBar(counts: AccessCounts): HTMLElement {
  const sum = counts.reduce((total, count) => total + count, 0)
  const used = ACCESS_CLASSES.map((name, at) => ({ name, count: counts[at] ?? 0 })).filter(
    ({ count }) => count > 0,
  )
  const text = used.map(({ name, count }) => `${name} ${formatCount(count)}`).join(', ')
  const parts = used.map(({ name, count }) =>
    place(build('span', { class: `fill-${name}` }), { 'flex-grow': String(Math.max(count / sum, 0.02)) }),
  )
  return build('span', { class: 'access-bar', role: 'img', 'aria-label': text, title: text }, ...parts)
}
