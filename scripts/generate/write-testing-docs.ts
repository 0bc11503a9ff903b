import { readFileSync } from 'node:fs'
import { Engine } from '../../src/testing/engine/engine.js'
import { loadServedOperations } from '../../src/testing/engine/specification.js'
import { FAULTS, type FaultKind } from '../../src/testing/faults/fault-catalogue.js'
import { registry } from '../../src/testing/resources/registry.js'
import { replaceSection } from './document-section.js'

const file = new URL('../../docs/testing.md', import.meta.url)

/** Returns docs/testing.md with updated tables between its markers. */
export function writeTestingDocs(): string {
  const text = readFileSync(file, 'utf8')
  return replaceSection(
    replaceSection(text, 'operations', writeOperationsTable()),
    'faults',
    writeFaultsTable(),
  )
}

function writeOperationsTable(): string {
  const engine = new Engine(registry)
  const rows = [...loadServedOperations().values()].map((row) => ({ row, how: engine.getCoverage(row) }))
  const countRows = (how: string) => rows.filter((each) => each.how === how).length
  const summary = `${rows.length} operations: ${countRows('exact')} exact, ${countRows('generic')} generic, ${countRows('501')} answered with 501.`
  const lines = rows.map(({ row, how }) => `| \`${row.id}\` | \`${row.method} ${row.template}\` | ${how} |`)
  return [summary, '', '| operation | route | answered |', '|---|---|---|', ...lines].join('\n')
}

const PHASE_TEXTS: Readonly<Record<FaultKind['phase'], string>> = {
  connect: 'before there is a request',
  before: 'before the body is read',
  after: 'instead of the response, or in it',
}

function writeFaultsTable(): string {
  const lines = Object.entries<FaultKind>(FAULTS).map(
    ([name, { phase, executes }]) => `| \`${name}\` | ${PHASE_TEXTS[phase]} | ${executes ? 'yes' : 'no'} |`,
  )
  return ['| fault | occurs | the operation is carried out |', '|---|---|---|', ...lines].join('\n')
}
