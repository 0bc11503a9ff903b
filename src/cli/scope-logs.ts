import { writeFileSync } from 'node:fs'
import type { CallEvidence, LearnedScope, ReplayedScope } from '../audit/index.js'
import { loadScope } from '../index.js'
import { listLogFiles } from './log-files.js'
import { type CommandResult, formatCount, formatTable, wrapText } from './output.js'
import { readScopeFile } from './scope-file.js'

export interface LearnFlags {
  readonly name?: string | undefined
  readonly out?: string | undefined
}

/**
 * Learns the smallest scope for the calls of audit logs. Compares it with the configured scope, if there is one.
 *
 * @throws {Error} if a log cannot be read, or the file to write exists
 */
export async function learnScopeFromLogs(
  paths: readonly string[],
  { name, out }: LearnFlags,
): Promise<CommandResult> {
  const { learnScope } = await import('../audit/index.js')
  const files = listLogFiles(paths)
  const learned = await learnScope(files, { name, scope: loadScope() })
  // Does not overwrite the file, which may be a reviewed scope.
  if (out !== undefined) writeFileSync(out, `${formatScope(learned)}\n`, { flag: 'wx' })
  return { text: formatLearned(learned, files.length, out), data: learned, exitCode: 0 }
}

function formatScope({ scope }: LearnedScope): string {
  return JSON.stringify(scope, null, 2)
}

function formatLearned(learned: LearnedScope, files: number, out: string | undefined): string {
  const { evidence, refused, notExercised, remarks } = learned
  const calls = evidence.reduce((sum, { count }) => sum + count, 0)
  return [
    `${formatCount(calls, 'call')} of ${formatCount(evidence.length, 'operation')} in ${formatCount(files, 'file')}`,
    ...formatSection('', evidence),
    ...formatSection('Refused at the time, and not in the scope:\n', refused),
    ...(notExercised.length === 0
      ? []
      : [`Allowed by the configured scope, but never called:\n${wrapText(notExercised.join(', '), 2)}`]),
    remarks.map((remark) => wrapText(remark)).join('\n'),
    out === undefined ? formatScope(learned) : `The scope was written to ${out}.`,
  ].join('\n\n')
}

function formatSection(title: string, evidence: readonly CallEvidence[]): string[] {
  return evidence.length === 0 ? [] : [`${title}${formatEvidence(evidence)}`]
}

function formatEvidence(evidence: readonly CallEvidence[]): string {
  const width = Math.max(...evidence.map(({ count }) => String(count).length), 'calls'.length)
  const rows = evidence.map(({ count, last, operation, actors }) => {
    return [String(count).padStart(width), last.toISOString().slice(0, 10), operation, actors.join(', ')]
  })
  return formatTable([['calls'.padStart(width), 'last', 'operation', 'by'], ...rows])
}

/**
 * Shows which calls in audit logs a scope would have allowed or refused. Exit code 1 if it would have refused one.
 *
 * @throws {ConfigError} if the scope is invalid
 * @throws {Error} if a file cannot be read
 */
export async function replayScopeOnLogs(scope: string, paths: readonly string[]): Promise<CommandResult> {
  const { replayScope } = await import('../audit/index.js')
  const replayed = await replayScope(readScopeFile(scope), listLogFiles(paths))
  const isRefused = replayed.refused.length > 0
  return { text: formatReplayed(replayed), data: replayed, exitCode: isRefused ? 1 : 0 }
}

function formatReplayed({ calls, allowed, refused, undecided }: ReplayedScope): string {
  const sum = (evidence: readonly CallEvidence[]) => evidence.reduce((total, { count }) => total + count, 0)
  return [
    `${formatCount(calls, 'call')}: ${sum(allowed)} allowed, ${sum(refused)} refused, ${sum(undecided)} undecided`,
    ...formatSection('The scope would have refused:\n', refused),
    ...formatSection('Undecided, because the id or body that decides is not in the log:\n', undecided),
  ].join('\n\n')
}
