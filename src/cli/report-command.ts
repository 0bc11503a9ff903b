import { readFileSync } from 'node:fs'
import type { VerifyFlags } from './audit-verify.js'
import { listLogFiles } from './log-files.js'
import { type CommandResult, formatCount } from './output.js'
import { assertNoInput, assertRegular, assertReplaceable, writePrivateFile } from './replace-file.js'

export interface ReportFlags extends VerifyFlags {
  /** The HTML file to write; an older report is replaced. */
  readonly out: string
  /** Also replace a file that is not a report. */
  readonly force?: boolean | undefined
}

/**
 * Verifies audit logs, and writes an HTML report on their calls. Exit code 1 if something in the logs was changed.
 *
 * @throws {Error} if a file cannot be read or written, the key or a head is invalid, or `out` is a file that must not
 * be replaced
 */
export async function writeReport(
  paths: readonly string[],
  { out, force, key, head }: ReportFlags,
): Promise<CommandResult> {
  const logs = listLogFiles(paths)
  assertOutput(out, [...logs, ...(key === undefined ? [] : [key]), ...(head ?? [])], force === true)
  const { createReport, renderPage } = await import('../report/index.js')
  const options = {
    publicKey: key === undefined ? undefined : readFileSync(key, 'utf8'),
    head: head?.map((file) => readFileSync(file, 'utf8')),
  }
  const report = await createReport(logs, options, Date.now())
  writePrivateFile(out, renderPage(report))
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

const REPORT = { marker: '<title>Mailchimp audit report</title>', noun: 'a report (--force replaces it)' }

/**
 * Checks the output before the logs are read: with `--out logs/*.jsonl`, the shell passes the first log as the output.
 */
function assertOutput(out: string, inputs: readonly string[], isForced: boolean): void {
  assertNoInput(out, inputs)
  if (/\.jsonl$/i.test(out)) throw new Error(`--out ${out} is the name of an audit log: choose another name`)
  assertRegular(out)
  if (!isForced) assertReplaceable(out, REPORT)
}
