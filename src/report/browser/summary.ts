import type { ChainState, ReportData } from '../report-data.js'
import { build, quote } from './elements.js'
import { countNoun, formatAge, formatCount, formatPeriod, formatShare, formatTime } from './format.js'
import { createThemeButton } from './theme.js'

export function createHeader(data: ReportData): HTMLElement {
  const callers = countNoun(data.actors.rows.length + data.actors.hidden, 'caller')
  const keys = countNoun(data.keys.rows.length + data.keys.hidden, 'key')
  return build(
    'header',
    {},
    build(
      'div',
      { class: 'masthead' },
      build('p', { class: 'eyebrow' }, 'Mailchimp audit report'),
      createThemeButton(),
    ),
    build('h1', {}, formatPeriod(data.period)),
    build(
      'p',
      { class: 'lead' },
      `${countNoun(data.totals.calls, 'call')} by ${callers} with ${keys}, from ${countNoun(data.records, 'record')} in ${countNoun(data.files, 'file')}. All times are UTC.`,
    ),
  )
}

export function createTiles({ totals, lost, period, undated }: ReportData): HTMLElement {
  const { calls, refused, failed, unknown } = totals
  return build(
    'dl',
    { class: 'tiles' },
    createTile('Calls', calls, period === undefined ? '' : `in ${formatAge(period.last - period.first)}`),
    createTile('Refused', refused, formatShare(refused, calls)),
    createTile('Failed', failed, formatShare(failed, calls)),
    createTile('Unknown outcome', unknown, unknown === 0 ? 'none' : 'may have been carried out', unknown > 0),
    createTile(
      'Lost records',
      lost,
      undated === 0
        ? lost === 0
          ? 'no record was lost'
          : 'as counted by the log'
        : `${countNoun(undated, 'record')} without a time`,
      lost > 0,
    ),
  )
}

function createTile(name: string, count: number, remark: string, isAlert = false): HTMLElement {
  return build(
    'div',
    { class: isAlert ? 'tile alert' : 'tile' },
    build('dt', {}, name),
    build('dd', { class: 'figure' }, formatCount(count)),
    build('dd', { class: 'muted' }, remark),
  )
}

export function createChainState(chain: ChainState, records: number): HTMLElement {
  const { intact, chains, faultCount, torn, signatures } = chain
  const extent = `${countNoun(records, 'record')} in ${countNoun(chains, 'chain')}`
  const signed = signatures === 0 ? 'No signature was checked' : `${countNoun(signatures, 'signature')} valid`
  const ends =
    torn === 0
      ? ''
      : ` ${countNoun(torn, 'file')} end with an incomplete record, as after a crash; not a fault.`
  return build(
    'section',
    { class: intact ? 'chain intact' : 'chain broken', 'aria-labelledby': 'chain' },
    build('h2', { id: 'chain' }, intact ? 'The chain verifies' : 'The chain does not verify'),
    build(
      'p',
      {},
      intact ? `Nothing was changed in ${extent}. ` : `${countNoun(faultCount, 'fault')} in ${extent}. `,
      `${signed}.${ends}`,
    ),
    intact ? undefined : createFaults(chain),
    build(
      'details',
      {},
      build('summary', {}, 'What this cannot show'),
      build('ul', {}, ...chain.notKnown.map((text) => build('li', {}, text))),
    ),
  )
}

function createFaults({ faults, faultCount }: ChainState): HTMLElement {
  const hidden = faultCount - faults.length
  return build(
    'details',
    { open: faults.length <= 5 },
    build('summary', {}, 'What was found'),
    build(
      'ul',
      { class: 'faults' },
      ...faults.map(({ place, kind, message }) =>
        build('li', {}, build('strong', {}, kind.replaceAll('_', ' ')), ' ', quote(place, ''), ' ', message),
      ),
      hidden > 0 ? build('li', {}, `and ${formatCount(hidden)} more`) : undefined,
    ),
  )
}

export function createFooter({ createdAt, version }: ReportData): HTMLElement {
  return build(
    'footer',
    { class: 'muted' },
    `Created on ${formatTime(createdAt)} UTC by mailchimp-hardened ${version}. No record holds a body, an address or a key, so neither does this report. It loads nothing.`,
  )
}
