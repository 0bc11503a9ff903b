import type { ScopeDifference } from '../audit/index.js'
import { type CommandResult, formatTable } from './output.js'
import { readScopeFile } from './scope-file.js'

/**
 * Shows what one scope allows and another does not. For scripts, the exit code is 1 if they differ.
 *
 * @throws {ConfigError} if one is invalid
 * @throws {Error} if a file cannot be read
 */
export async function compareScopeFiles(before: string, after: string): Promise<CommandResult> {
  const { diffScopes } = await import('../audit/index.js')
  const data = diffScopes(readScopeFile(before), readScopeFile(after))
  const text = formatDifference(data)
  if (text === '') return { text: 'both scopes allow the same', data, exitCode: 0 }
  return { text, data, exitCode: 1 }
}

/** Formats a difference; returns an empty text if there is none. */
export function formatDifference({ gained, lost, changed }: ScopeDifference): string {
  const rows = [
    ...gained.map((operation) => ['gained', operation]),
    ...lost.map((operation) => ['lost', operation]),
    ...changed.flatMap(({ operation, before, after }) => [
      ['changed', operation],
      ['', `before: ${before.join('; or ')}`],
      ['', `after:  ${after.join('; or ')}`],
    ]),
  ]
  return rows.length === 0 ? '' : formatTable(rows)
}
