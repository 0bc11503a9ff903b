import { readFileSync } from 'node:fs'
import type { AuditVerification } from '../audit/index.js'
import { listLogFiles } from './log-files.js'
import { type CommandResult, formatCount, formatTable, wrapText } from './output.js'

export interface VerifyFlags {
  /** The file of the public key. */
  readonly key?: string | undefined
  /** Files that each contain the last signature of a chain. */
  readonly head?: readonly string[] | undefined
}

/**
 * Verifies that nothing in audit logs was changed, removed or inserted. Exit code 1 if something was.
 *
 * @throws {Error} if a file cannot be read, or the key or a head is invalid
 */
export async function verifyLogs(
  paths: readonly string[],
  { key, head }: VerifyFlags,
): Promise<CommandResult> {
  const { verifyAudit } = await import('../audit/index.js')
  const data = await verifyAudit(listLogFiles(paths), {
    publicKey: key === undefined ? undefined : readFileSync(key, 'utf8'),
    head: head?.map((file) => readFileSync(file, 'utf8')),
  })
  return { text: formatVerification(data), data, exitCode: data.intact ? 0 : 1 }
}

function formatVerification({ intact, records, chains, faults, ...rest }: AuditVerification): string {
  const { faultCount, torn, notKnown } = rest
  const size = `${formatCount(records, 'record')} in ${formatCount(chains.length, 'chain')}`
  const summary = intact ? `intact: ${size}` : `${formatCount(faultCount, 'fault')} in ${size}`
  return [
    summary,
    ...formatSection(
      faults.map(({ file, line, kind, message }) => [kind, `${formatPlace(file, line)} ${message}`]),
    ),
    ...(faultCount > faults.length ? [`Only the first ${faults.length} faults are shown.`] : []),
    ...formatSection(chains.flatMap(formatChain)),
    ...(torn.length === 0
      ? []
      : [
          `A process died while writing, which is not a fault:\n${torn.map(({ file, line }) => wrapText(formatPlace(file, line), 2)).join('\n')}`,
        ]),
    `Not known:\n${formatTable(notKnown.map((each) => ['-', each]))}`,
  ].join('\n\n')
}

function formatSection(rows: readonly (readonly string[])[]): string[] {
  return rows.length === 0 ? [] : [formatTable(rows)]
}

function formatPlace(file: string, line: number): string {
  if (file === '') return ''
  return line === 0 ? `${file}:` : `${file}:${line}:`
}

function formatChain({
  chain,
  files,
  records,
  signatures,
  unsigned,
  lost,
}: AuditVerification['chains'][number]) {
  const size = `${formatCount(records, 'record')} in ${formatCount(files.length, 'file')}`
  const signed = `${formatCount(signatures, 'signature')} checked, ${unsigned.toLocaleString('en')} unsigned`
  return [
    ['chain', chain],
    ['', `${size}; ${signed}; ${lost.toLocaleString('en')} lost`],
  ]
}
