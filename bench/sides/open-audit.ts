import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Audit, auditFile } from 'mailchimp-hardened/audit'

/** Creates an audit log in files, which are removed when the process ends. */
export function openAudit(): Audit {
  const directory = mkdtempSync(join(tmpdir(), 'bench-audit-'))
  process.on('exit', () => rmSync(directory, { recursive: true, force: true }))
  return auditFile({ directory, ids: 'containers' })
}
