import type { Notable, NotableKind } from '../report-data.js'
import type { ChooseTime } from './activity.js'
import { build } from './elements.js'
import { countNoun, formatCount, formatTime } from './format.js'
import { filterRecords, indexRecords, splitWords } from './record-filter.js'
import { createRows, KIND_NAMES } from './record-row.js'

const PAGE_ROWS = 25

/** The table of notable records, with search, filters and pages. */
export class RecordTable {
  readonly element: HTMLElement
  readonly #records
  readonly #search = build('input', { type: 'search', id: 'search', autocomplete: 'off' })
  readonly #status = build('p', { class: 'muted status', role: 'status' })
  readonly #time = build('button', { type: 'button', class: 'chip', hidden: true })
  readonly #body = build('tbody')
  readonly #back = build('button', { type: 'button' }, 'Newer')
  readonly #next = build('button', { type: 'button' }, 'Older')
  readonly #kinds = new Set<NotableKind>()
  #range: Parameters<ChooseTime>[0]
  #page = 0

  constructor(notable: Notable) {
    this.#records = indexRecords(notable.rows)
    this.element = build(
      'section',
      { class: 'card', 'aria-labelledby': 'records' },
      build('h2', { id: 'records' }, 'Records'),
      build('p', { class: 'muted' }, describeContents(notable)),
      this.#createControls(notable),
      this.#status,
      this.#createTable(),
      build('div', { class: 'pager' }, this.#back, this.#next),
    )
    this.#listen()
    this.#render()
  }

  /** Shows the records of a part of the period. */
  chooseTime(range: Parameters<ChooseTime>[0]): void {
    this.#range = range
    this.#time.hidden = range === undefined
    if (range !== undefined)
      this.#time.textContent = `${formatTime(range[0])} to ${formatTime(range[1])} – show all times`
    this.#showPage(0)
  }

  focusSearch(): void {
    this.#search.focus()
  }

  #createControls({ counts }: Notable): HTMLElement {
    const chips = counts
      .filter(({ all }) => all > 0)
      .map(({ kind, all }) => {
        const box = build('input', { type: 'checkbox', id: `kind-${kind}` })
        box.addEventListener('change', () => {
          if (box.checked) this.#kinds.add(kind)
          else this.#kinds.delete(kind)
          this.#showPage(0)
        })
        const count = build('span', { class: 'muted' }, formatCount(all))
        return build('label', { class: 'chip', for: box.id }, box, `${KIND_NAMES[kind]} `, count)
      })
    return build(
      'div',
      { class: 'controls' },
      build('label', { for: 'search' }, 'Search'),
      this.#search,
      build('fieldset', { class: 'chips' }, build('legend', { class: 'unseen' }, 'Kinds'), ...chips),
      this.#time,
    )
  }

  #createTable(): HTMLElement {
    const titles = ['Time', 'What', 'Operation', 'Caller', 'Detail']
    const head = build('tr', {}, ...titles.map((title) => build('th', { scope: 'col' }, title)))
    return build(
      'div',
      { class: 'scroll records', role: 'region', 'aria-label': 'Records, table', tabindex: 0 },
      build('table', {}, build('thead', {}, head), this.#body),
    )
  }

  #listen(): void {
    this.#search.addEventListener('input', () => this.#showPage(0))
    this.#time.addEventListener('click', () => this.chooseTime(undefined))
    this.#back.addEventListener('click', () => this.#showPage(this.#page - 1))
    this.#next.addEventListener('click', () => this.#showPage(this.#page + 1))
  }

  #showPage(page: number): void {
    this.#page = page
    this.#render()
  }

  #render(): void {
    const words = splitWords(this.#search.value)
    const found = filterRecords(this.#records, { words, kinds: this.#kinds, range: this.#range })
    const from = this.#page * PAGE_ROWS
    const rows = found.slice(from, from + PAGE_ROWS)
    this.#body.replaceChildren(...rows.flatMap((record, at) => createRows(record, from + at)))
    this.#back.disabled = this.#page === 0
    this.#next.disabled = from + PAGE_ROWS >= found.length
    const range = rows.length === 0 ? '' : `, ${from + 1} to ${from + rows.length} shown`
    this.#status.textContent =
      found.length === 0 ? 'No matching records.' : `${countNoun(found.length, 'record')}${range}`
  }
}

function describeContents({ counts, rows }: Notable): string {
  const what =
    'Refusals, errors, unknown outcomes, notes, and every call that sends, publishes, exports, connects or deletes. Press / to search.'
  const left = counts.filter(({ all, shown }) => all > shown)
  if (left.length === 0) return what
  const shown = left.map(
    ({ kind, all, shown }) => `${formatCount(shown)} of ${formatCount(all)} (${KIND_NAMES[kind]})`,
  )
  return `${what} The table holds the newest ${formatCount(rows.length)}: ${shown.join(', ')}; the log has the others.`
}
