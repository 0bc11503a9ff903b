import type { ActorFacts, KeyFacts, OperationFacts, ReportData, Span } from '../report-data.js'
import { createAccessBar } from './access-bar.js'
import { build, type Child, place, quote, quoteCode } from './elements.js'
import { countNoun, formatAge, formatCount, formatDay, formatDuration, formatMinute } from './format.js'
import { type Column, createTable, createTableSection, describeRest } from './stat-table.js'

const lastSeen = { title: 'Last', show: ({ last }: Span) => formatMinute(last) }
const showCount = (count: number) =>
  count === 0 ? build('span', { class: 'muted' }, '·') : formatCount(count)
const calls = { title: 'Calls', isNumber: true, show: (row: { calls: number }) => showCount(row.calls) }
const refused = {
  title: 'Refused',
  isNumber: true,
  show: (row: { refused: number }) => showCount(row.refused),
}
const failed = { title: 'Failed', isNumber: true, show: (row: { failed: number }) => showCount(row.failed) }

export function createRefusals({ refusals }: ReportData): Child {
  return createTableSection('Refusals', 'Calls that the scope did not allow.', refusals, [
    { title: 'Operation', show: ({ operation }) => quoteCode(operation) },
    { title: 'Caller', show: ({ actor }) => quote(actor, 'not named') },
    { title: 'Rule', show: ({ rule }) => quote(rule) },
    { title: 'Times', isNumber: true, show: ({ count }) => formatCount(count) },
    lastSeen,
  ])
}

export function createErrors({ errors }: ReportData): Child {
  return createTableSection('Errors', 'Calls that were allowed, but failed.', errors, [
    { title: 'Code', show: ({ code }) => quoteCode(code) },
    { title: 'Status', isNumber: true, show: ({ status }) => quote(status?.toString()) },
    { title: 'Times', isNumber: true, show: ({ count }) => formatCount(count) },
    { title: 'Unknown', isNumber: true, show: ({ unknown }) => showCount(unknown) },
    { title: 'Mostly', show: ({ operations }) => quoteCode(operations.join(', ')) },
    lastSeen,
  ])
}

/** Builds the section of sent operations, slowest first. */
export function createSlowest({ operations }: ReportData): Child {
  const sent = operations.rows.filter(({ times }) => times !== undefined).slice(0, 12)
  const slowest = Math.max(...sent.map(({ times }) => times?.max ?? 0))
  const hidden = operations.rows.length + operations.hidden - sent.length
  return createTableSection(
    'Slowest operations',
    'The whole call, including waits and retries. The bar goes from the median to the 95th percentile, the mark is the slowest call; the scale is logarithmic.',
    { rows: sent, hidden, uncounted: operations.uncounted },
    [
      { title: 'Operation', show: ({ operation }) => quoteCode(operation) },
      calls,
      { title: 'Median', isNumber: true, show: ({ times }) => formatDuration(times?.p50 ?? 0) },
      { title: '95 %', isNumber: true, show: ({ times }) => formatDuration(times?.p95 ?? 0) },
      { title: 'Slowest', isNumber: true, show: ({ times }) => formatDuration(times?.max ?? 0) },
      { title: 'Range', show: (row) => createRange(row, slowest) },
    ],
  )
}

function createRange({ times }: OperationFacts, slowest: number): HTMLElement {
  const scale = (ms: number) => (100 * Math.log1p(ms)) / Math.log1p(Math.max(1, slowest))
  const [from, to, max] = [times?.p50, times?.p95, times?.max].map((ms) => scale(ms ?? 0)) as [
    number,
    number,
    number,
  ]
  return build(
    'div',
    { class: 'track', 'aria-hidden': 'true' },
    place(build('span', { class: 'range' }), { left: `${from}%`, width: `${Math.max(1.5, to - from)}%` }),
    place(build('span', { class: 'mark' }), { left: `${Math.min(99, max)}%` }),
  )
}

export function createKeys({ keys, period }: ReportData): Child {
  const columns: Column<KeyFacts>[] = [
    { title: 'Fingerprint', show: ({ fingerprint }) => quoteCode(fingerprint) },
    { title: 'First', show: ({ first }) => formatDay(first) },
    { title: 'Last', show: ({ last }) => formatDay(last) },
    { title: 'Seen for', isNumber: true, show: ({ first, last }) => formatAge(last - first) },
    calls,
    failed,
    { title: 'Used', show: (key) => createLifeLine(key, period ?? key) },
    { title: 'Access', show: ({ access }) => createAccessBar(access) },
  ]
  return createTableSection(
    'Keys',
    'By the first 12 hex digits of the SHA-256 of each. A key may be older than its first call here.',
    keys,
    columns,
  )
}

function createLifeLine({ first, last }: Span, period: Span): HTMLElement {
  const whole = Math.max(1, period.last - period.first)
  return build(
    'div',
    { class: 'track', 'aria-hidden': 'true' },
    place(build('span', { class: 'range' }), {
      left: `${Math.min(98, (100 * (first - period.first)) / whole)}%`,
      width: `${Math.max(2, (100 * (last - first)) / whole)}%`,
    }),
  )
}

export function createActors({ actors }: ReportData): Child {
  if (actors.rows.length === 0) return undefined
  return build(
    'section',
    { class: 'card', 'aria-labelledby': 'who' },
    build('h2', { id: 'who' }, 'Who did what'),
    build('p', { class: 'muted' }, 'Callers, as named by the application. Expand one to see its operations.'),
    ...actors.rows.map(createActor),
    ...describeRest(actors.hidden, actors.uncounted),
  )
}

function createActor(actor: ActorFacts, at: number): HTMLElement {
  const { rows, hidden, uncounted } = actor.operations
  const counts = [
    countNoun(actor.calls, 'call'),
    actor.refused > 0 ? `${formatCount(actor.refused)} refused` : '',
    actor.failed > 0 ? `${formatCount(actor.failed)} failed` : '',
  ].filter(Boolean)
  return build(
    'details',
    { class: 'actor', open: at === 0 },
    build(
      'summary',
      {},
      build('span', { class: 'name' }, quote(actor.actor, 'not named')),
      build('span', { class: 'muted' }, counts.join(', ')),
      createAccessBar(actor.access),
    ),
    createTable(`Operations of ${actor.actor ?? 'callers without a name'}`, rows, [
      { title: 'Operation', show: ({ operation }) => quoteCode(operation) },
      calls,
      { title: 'In batches', isNumber: true, show: ({ batched }) => showCount(batched) },
      refused,
      failed,
    ]),
    ...describeRest(hidden, uncounted),
  )
}

export function createAttestations({ attestations, createdAt }: ReportData): Child {
  return createTableSection('Attestations', 'Facts that no API shows, checked by a person.', attestations, [
    { title: 'Fact', show: ({ fact }) => quote(fact === 'mfa' ? 'two-factor login' : fact) },
    { title: 'Checked', show: ({ at }) => quote(at) },
    { title: 'Age', isNumber: true, show: ({ at }) => describeAge(createdAt - Date.parse(at)) },
    { title: 'By', show: ({ by }) => quote(by) },
  ])
}

const describeAge = (ms: number) => (Number.isNaN(ms) ? quote(undefined) : formatAge(Math.max(0, ms)))

export function createScopes({ scopes }: ReportData): Child {
  return createTableSection('Scopes', 'In force when the calls were decided.', scopes, [
    { title: 'Name', show: ({ name }) => quote(name) },
    { title: 'Revision', show: ({ revision }) => quote(revision) },
    calls,
    refused,
    lastSeen,
  ])
}

export function createSources({ sources }: ReportData): Child {
  return createTableSection('Sources', 'Which applications and hosts wrote the log.', sources, [
    { title: 'Application', show: ({ app }) => quote(app) },
    { title: 'Host', show: ({ host }) => quote(host) },
    { title: 'Records', isNumber: true, show: ({ records }) => formatCount(records) },
    lastSeen,
  ])
}
