import { readFileSync, writeFileSync } from 'node:fs'
import { replaceSection } from '../../scripts/generate/document-section.js'
import type { RetryClass } from '../../src/call/retry-policy.js'
import { type FaultResult, type FaultRow, faultRows, type Persistence } from './fault-table.js'

const file = new URL('../../docs/reliability.md', import.meta.url)
const classes: readonly RetryClass[] = ['safe', 'idempotent', 'none', 'send']

/** Returns the current docs/reliability.md, and the same with these results. */
export function readFaultDocs(results: readonly FaultResult[]): {
  readonly now: string
  readonly fresh: string
} {
  const now = readFileSync(file, 'utf8')
  return { now, fresh: replaceSection(now, 'fault-table', formatFaultTables(results)) }
}

export function writeFaultDocs(text: string): void {
  writeFileSync(file, text)
}

/** Formats the results as two tables, and one line on their time. */
export function formatFaultTables(results: readonly FaultResult[]): string {
  const late = results.filter(({ inTime }) => !inTime).length
  return [
    'The fault strikes the first attempt:',
    formatFaultTable(results, 'once'),
    'The fault strikes each attempt:',
    formatFaultTable(results, 'always'),
    `${results.length - late} of ${results.length} calls ended within their deadline.`,
  ].join('\n\n')
}

function formatFaultTable(results: readonly FaultResult[], persistence: Persistence): string {
  const formatCell = (fault: FaultRow, retryClass: RetryClass) => {
    const isCell = (each: FaultResult) =>
      each.fault === fault && each.persistence === persistence && each.retryClass === retryClass
    return results.filter(isCell).map(formatResult).join()
  }
  const rows = faultRows.map((fault) => [`\`${fault}\``, ...classes.map((each) => formatCell(fault, each))])
  const head = ['fault', ...classes.map((each) => `\`${each}\``)]
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

function formatResult({ result, attempts, read }: FaultResult): string {
  return `${result === 'succeeds' ? result : `\`${result}\``} ${attempts}, ${read}`
}
