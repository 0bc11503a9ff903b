// npm run faults            makes a call of each class under each fault of the stand-in, over real sockets, and writes the
//                           results to docs/reliability.md
// npm run faults -- --check writes nothing, and fails if docs/reliability.md differs
import { createRequire } from 'node:module'
import { formatFaultTables, readFaultDocs, writeFaultDocs } from './fault-docs.js'
import { runFaultTable } from './fault-table.js'

// src uses `require` to load some packages lazily, because it is compiled to CommonJS.
globalThis.require = createRequire(import.meta.url)

const results = await runFaultTable()
console.log(formatFaultTables(results))
const { now, fresh } = readFaultDocs(results)
const isStale = now !== fresh
if (process.argv.includes('--check')) {
  if (isStale) console.error('docs/reliability.md is stale: run npm run faults')
  process.exitCode = isStale ? 1 : 0
} else if (isStale) writeFaultDocs(fresh)
