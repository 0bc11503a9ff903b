import type { NotableKind, NotableRecord } from '../report-data.js'
import { build, quote, quoteCode } from './elements.js'
import { formatTime } from './format.js'

/** The names of kinds on the page. */
export const KIND_NAMES: Readonly<Record<NotableKind, string>> = {
  note: 'note',
  unknown: 'unknown outcome',
  refused: 'refused',
  failed: 'failed',
  send: 'send',
  publish: 'publish',
  export: 'export',
  connect: 'connect',
  delete: 'delete',
}

/** Builds a row, and a second row with all details, which is hidden until the reader expands it. */
export function createRows(record: NotableRecord, at: number): readonly HTMLElement[] {
  const id = `more-${at}`
  const more = build(
    'tr',
    { id, class: 'more', hidden: true },
    build('td', { colspan: 5 }, createPairs(record)),
  )
  const button = build(
    'button',
    { type: 'button', class: 'expand', 'aria-expanded': 'false', 'aria-controls': id },
    formatTime(record.time),
  )
  button.addEventListener('click', () => {
    more.hidden = !more.hidden
    button.setAttribute('aria-expanded', String(!more.hidden))
  })
  const row = build(
    'tr',
    {},
    build('th', { scope: 'row' }, button),
    build('td', {}, build('span', { class: `badge kind-${record.kind}` }, KIND_NAMES[record.kind])),
    build('td', {}, quoteCode(record.operation)),
    build('td', {}, quote(record.actor, 'not named')),
    build('td', {}, quote(record.detail, '')),
  )
  return [row, more]
}

function createPairs({ access, more }: NotableRecord): HTMLElement {
  const pairs = access === undefined ? more : [['access', access] as const, ...more]
  return build(
    'dl',
    { class: 'pairs' },
    ...pairs.map(([name, text]) =>
      build('div', {}, build('dt', {}, quote(name)), build('dd', {}, quote(text))),
    ),
  )
}
