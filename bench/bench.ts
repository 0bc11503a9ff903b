import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism, cpus, loadavg } from 'node:os'
import { replaceSection } from '../scripts/generate/document-section.js'
import { canaryKey } from '../test/support/canary-key.js'
import { findNodeWithSqlite } from '../test/support/observe/sqlite-node.js'
import { createAnswerText } from './answer-text.js'
import { createAuditRows } from './audit-rows.js'
import type { BenchServer } from './bench-server.js'
import { createComparisonRows, createFirstAnswerRow, formatFigures, type Measurement } from './comparisons.js'
import { measureFirstAnswers } from './first-answer/first-answer.js'
import { createOtherRows } from './other-rows.js'
import { createPagesRow } from './pages.js'
import { createSides } from './peers.js'
import { formatMarkdownTable } from './table.js'
import { createStandInRows } from './testing/stand-in.js'
import { takeTurns } from './throughput.js'
import { withServer } from './with-server.js'

const key = canaryKey()
const quick = process.argv.includes('--quick')

/** The running Node; on Node 20 also an installed Node with `node:sqlite`, such as 24. */
const nodes = [...new Set([process.execPath, (await findNodeWithSqlite()) ?? process.execPath])]
const versions = nodes.map((node) =>
  execFileSync(node, ['-p', 'process.versions.node'], { encoding: 'utf8' }).trim(),
)

async function measure(node: string, server: BenchServer): Promise<Measurement> {
  const course = { node, key, rounds: quick ? 4 : 12, milliseconds: quick ? 300 : 500 }
  return {
    first: await measureFirstAnswers(node, server.plain, key, quick ? 3 : 20),
    turns: await takeTurns(createSides(server), course),
  }
}

const auditPlan = { node: process.execPath, key, rounds: quick ? 4 : 12, milliseconds: quick ? 300 : 500 }
const kilobytes = (Buffer.byteLength(createAnswerText()) / 1000).toFixed(1)
const machine = `${availableParallelism()} × ${cpus()[0]?.model ?? 'CPU'}, load ${loadavg()[0]?.toFixed(1)}`
console.log(`TLS on loopback, 8 in flight, ${kilobytes} kB JSON. ${machine}.`)

const measured: Measurement[] = []
await withServer(async (server) => {
  for (const node of nodes) measured.push(await measure(node, server))
})
const rows = [
  ...createComparisonRows(measured),
  createFirstAnswerRow(measured),
  ...(await createOtherRows(key, quick ? 1 : 4)),
  ...(await withServer(({ plain }) => createAuditRows(plain, auditPlan, quick ? 100_000 : 1_000_000))),
  ...(await createStandInRows(quick ? 3 : 10)),
  await createPagesRow(quick ? 1 : 5),
]
const table = formatMarkdownTable(rows, versions)
console.log(`\n${table}\n`)
if (process.argv.includes('--write')) {
  const file = 'docs/performance.md'
  writeFileSync(file, replaceSection(readFileSync(file, 'utf8'), 'bench', table))
}
for (const [at, version] of versions.entries()) {
  console.log(`Node ${version}:\n${formatFigures(measured[at] as Measurement).join('\n')}\n`)
}
console.log(JSON.stringify({ rows, nodes: versions, load: loadavg() }))
