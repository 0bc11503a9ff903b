import type { Ranked } from '../report-data.js'
import { build, type Child } from './elements.js'
import { formatCount } from './format.js'

export interface Column<Row> {
  readonly title: string
  readonly isNumber?: boolean
  readonly show: (row: Row) => Child
}

/** Builds a section with a table; undefined if there is nothing to show. */
export function createTableSection<Row>(
  title: string,
  remark: string,
  { rows, hidden, uncounted }: Ranked<Row>,
  columns: readonly Column<Row>[],
): HTMLElement | undefined {
  if (rows.length === 0) return undefined
  const id = title.toLowerCase().replaceAll(' ', '-')
  return build(
    'section',
    { class: 'card', 'aria-labelledby': id },
    build('h2', { id }, title),
    build('p', { class: 'muted' }, remark),
    createTable(title, rows, columns),
    ...describeRest(hidden, uncounted),
  )
}

export function createTable<Row>(
  label: string,
  rows: readonly Row[],
  columns: readonly Column<Row>[],
): HTMLElement {
  const getCellClass = ({ isNumber }: Column<Row>) => (isNumber === true ? 'number' : undefined)
  const head = columns.map((column) =>
    build('th', { scope: 'col', class: getCellClass(column) }, column.title),
  )
  const createCell = (row: Row, column: Column<Row>, at: number) =>
    at === 0
      ? build('th', { scope: 'row' }, column.show(row))
      : build('td', { class: getCellClass(column) }, column.show(row))
  return build(
    'div',
    { class: 'scroll', role: 'region', 'aria-label': `${label}, table`, tabindex: 0 },
    build(
      'table',
      {},
      build('thead', {}, build('tr', {}, ...head)),
      build(
        'tbody',
        {},
        ...rows.map((row) => build('tr', {}, ...columns.map((column, at) => createCell(row, column, at)))),
      ),
    ),
  )
}

/** Describes what a table leaves out. */
export function describeRest(hidden: number, uncounted: number): Child[] {
  const parts = [
    hidden > 0 ? `${formatCount(hidden)} more are not shown.` : '',
    uncounted > 0 ? `${formatCount(uncounted)} records belong to groups that are not listed.` : '',
  ].filter(Boolean)
  return parts.length === 0 ? [] : [build('p', { class: 'rest muted' }, parts.join(' '))]
}
