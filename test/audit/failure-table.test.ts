import { readFileSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { replaceSection } from '../../scripts/generate/document-section.js'
import { callNames, formatFailureTable, measureFailures } from '../support/audit/failure-table.js'
import { type StandIn, startStandIn } from '../support/stand-in/stand-in.js'

const file = new URL('../../docs/audit.md', import.meta.url)
let standIn: StandIn
const warnings = vi.spyOn(process, 'emitWarning').mockImplementation(() => {})
beforeAll(async () => {
  standIn = await startStandIn({ tls: false })
  standIn.on('*', { status: 200, body: {} })
})
afterAll(async () => {
  warnings.mockRestore()
  await standIn.close()
})

/** `WRITE_DOCS=1` rewrites the table in `docs/audit.md`. */
it('calls behave as docs/audit.md says while the log fails', async () => {
  const rows = await measureFailures(standIn)
  for (const { failure, cells } of rows) {
    const [read, refused, ...changes] = cells
    expect(read, failure).toBe('succeeds, 1')
    expect(refused, failure).toBe('`denied`, 0')
    expect(changes, failure).toHaveLength(callNames.length - 2)
    for (const cell of changes) expect(cell, failure).toMatch(/^`(?:audit_failed|timeout)`, 0$/)
  }
  const now = readFileSync(file, 'utf8')
  const measured = replaceSection(now, 'failures', formatFailureTable(rows))
  if (process.env['WRITE_DOCS'] === '1') writeFileSync(file, measured)
  else expect(now).toBe(measured)
})
