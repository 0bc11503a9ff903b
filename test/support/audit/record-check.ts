import { afterAll } from 'vitest'
import type { AuditSink } from '../../../src/audit/audit-sink.js'
import { FileSink } from '../../../src/audit/file-sink.js'
import { KeeperSink } from '../../../src/audit/keeper-sink.js'

// Part of the setup of each test file: expects each written record to be valid OCSF in canonical JSON.
const lines: string[] = []
for (const { prototype } of [FileSink, KeeperSink]) recordLines(prototype)

afterAll(async () => {
  if (lines.length === 0) return
  const { expectValidLine } = await import('./record-schema.js')
  for (const line of lines) expectValidLine(line.trimEnd())
}, 60_000)

function recordLines(sink: AuditSink): void {
  const { write } = sink
  sink.write = function (this: AuditSink, sealed, isIntent) {
    lines.push(...sealed.map(({ line }) => line))
    return write.call(this, sealed, isIntent)
  }
}
