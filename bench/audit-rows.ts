import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { auditFile, verifyAudit } from 'mailchimp-hardened/audit'
import { recordRead } from '../test/support/audit/audited-calls.js'
import { computeSpread } from './spread.js'
import type { Row } from './table.js'
import { type BenchPlan, takeTurns } from './throughput.js'
import type { Turn } from './worker.js'

/** Measures the CPU time that an audit log adds to a read and to a write, and the time to verify a log. */
export async function createAuditRows(origin: string, plan: BenchPlan, records: number): Promise<Row[]> {
  const turns = await takeTurns(
    {
      read: { file: 'defaults', origin },
      auditedRead: { file: 'audited', origin },
      write: { file: 'writes', origin },
      auditedWrite: { file: 'audited-writes', origin },
    },
    plan,
  )
  const formatAdded = (audited: readonly Turn[], plain: readonly Turn[]) => {
    const { median, lowerQuartile, upperQuartile } = computeSpread(
      audited.map((turn, n) => turn.cpuMicrosPerCall - (plain[n]?.cpuMicrosPerCall ?? Number.NaN)),
    )
    return `${median.toFixed(0)} µs [${lowerQuartile.toFixed(0)}, ${upperQuartile.toFixed(0)}]`
  }
  return [
    {
      metric: 'audit to a file, added CPU: a read; a write',
      baseline: 'a call without it',
      results: [
        [formatAdded(turns.auditedRead, turns.read), formatAdded(turns.auditedWrite, turns.write)].join('; '),
      ],
    },
    await createVerifyRow(records),
  ]
}

async function createVerifyRow(records: number): Promise<Row> {
  const directory = await mkdtemp(join(tmpdir(), 'bench-verify-'))
  try {
    await writeRecords(directory, records)
    const files = (await readdir(directory)).map((file) => join(directory, file))
    globalThis.gc?.()
    const heap = process.memoryUsage().heapUsed
    const began = performance.now()
    const { intact, records: read } = await verifyAudit(files)
    const seconds = (performance.now() - began) / 1000
    globalThis.gc?.()
    const grown = (process.memoryUsage().heapUsed - heap) / 1e6
    if (!intact || read < records) throw new Error('the log of the benchmark is not intact')
    return {
      metric: `verifying ${read.toLocaleString('en')} records in ${files.length} files`,
      baseline: '–',
      results: [
        `${seconds.toFixed(1)} s; heap ${grown.toFixed(1)} MB more, rss ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB`,
      ],
    }
  } finally {
    await rm(directory, { recursive: true, force: true })
  }
}

async function writeRecords(directory: string, records: number): Promise<void> {
  const audit = auditFile({ directory, ids: 'containers' })
  for (let n = 0; n < records; n += 1) {
    recordRead(audit)
    if (n % 5_000 === 4_999) await audit.flush()
  }
  await audit.close()
}
