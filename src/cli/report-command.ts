import { readFileSync, writeFileSync } from 'node:fs'
import type { VerifyFlags } from './audit-verify.js'
import { listLogFiles } from './log-files.js'
import { type CommandResult, formatCount } from './output.js'

export interface ReportFlags extends VerifyFlags {
  /** The HTML file to write; one that exists is replaced. */
  readonly out: string
}

/**
 * Verifies audit logs, and writes an HTML file about their calls. Exit code 1 if something in the logs was changed.
 *
 * @throws {Error} if a file cannot be read or written, or the key or a head is invalid
 */
export async function writeReport(
  paths: readonly string[],
  { out, key, head }: ReportFlags,
): Promise<CommandResult> {
  const { createReport, renderPage } = await import('../report/index.js')
  const options = {
    publicKey: key === undefined ? undefined : readFileSync(key, 'utf8'),
    head: head?.map((file) => readFileSync(file, 'utf8')),
  }
  const report = await createReport(listLogFiles(paths), options, Date.now())
  writeFileSync(out, renderPage(report), { mode: 0o600 })
  const { chain, records, totals } = report
  const { calls, refused, failed, unknown } = totals
  const verdict = chain.intact ? 'intact' : formatCount(chain.faultCount, 'fault')
  return {
    text: [
      `${out}: ${formatCount(calls, 'call')} in ${formatCount(records, 'record')}, ${verdict}`,
      `${refused} refused, ${failed} failed, ${unknown} with an unknown outcome`,
    ].join('\n'),
    data: { out, records, ...totals, intact: chain.intact, faultCount: chain.faultCount },
    exitCode: chain.intact ? 0 : 1,
  }
}
