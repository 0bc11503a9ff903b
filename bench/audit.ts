// node --expose-gc --import tsx bench/audit.ts: measures only the rows of the audit log
import { canaryKey } from '../test/support/canary-key.js'
import { createAuditRows } from './audit-rows.js'
import { formatMarkdownTable } from './table.js'
import { withServer } from './with-server.js'

const plan = { node: process.execPath, key: canaryKey(), rounds: 8, milliseconds: 500 }
const rows = await withServer(({ plain }) => createAuditRows(plain, plan, 1_000_000))
console.log(formatMarkdownTable(rows, [process.versions.node]))
