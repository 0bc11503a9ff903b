import type { ReportData } from '../report-data.js'
import { createActivity } from './activity.js'
import { build } from './elements.js'
import { RecordTable } from './record-table.js'
import {
  createActors,
  createAttestations,
  createErrors,
  createKeys,
  createRefusals,
  createScopes,
  createSlowest,
  createSources,
} from './sections.js'
import { createChainState, createFooter, createHeader, createTiles } from './summary.js'

function showReport(data: ReportData): void {
  const records = new RecordTable(data.notable)
  const activity = createActivity(data.activity, (range) => {
    records.chooseTime(range)
    records.element.scrollIntoView()
  })
  const parts = [
    ...[createHeader(data), createChainState(data.chain, data.records), createTiles(data)],
    activity,
    ...[createRefusals(data), createErrors(data), createSlowest(data)],
    ...[createKeys(data), createActors(data), records.element],
    build('div', { class: 'pair' }, createAttestations(data), createScopes(data), createSources(data)),
    createFooter(data),
  ]
  document.querySelector('main')?.replaceChildren(...parts.filter((part) => part !== undefined))
  listenForKeys(records)
  // Opens all details, because collapsed ones would be missing in print.
  addEventListener('beforeprint', () => {
    for (const details of document.querySelectorAll('details')) details.open = true
  })
}

function listenForKeys(records: RecordTable): void {
  document.addEventListener('keydown', (event) => {
    const isTyping = event.target instanceof HTMLInputElement && event.target.type === 'search'
    if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    records.focusSearch()
  })
}

showReport(JSON.parse(document.getElementById('data')?.textContent ?? ''))
