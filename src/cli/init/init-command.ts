import { diffScopes, type ScopeDifference } from '../../audit/index.js'
import { defaultScope, type ScopeInput } from '../../cli-kit.js'
import { loadScope } from '../../index.js'
import { type CommandResult, formatCount, formatTable, wrapText } from '../output.js'
import {
  CONFIG_FILE,
  type ConfigChoices,
  createConfig,
  hasConfig,
  proposeScope,
  writeConfig,
} from './config-draft.js'
import { findCalls } from './find-calls.js'
import type { FoundCall, FoundCalls, UnresolvedImport } from './found-calls.js'
import { KEY_SOURCES } from './key-source.js'
import { type Manifest, readManifest } from './manifest.js'
import { askChoices } from './questions.js'

export interface InitFlags extends Partial<ConfigChoices> {
  readonly json?: boolean | undefined
}

/**
 * Proposes the smallest scope for the SDK calls in the working directory, and writes the first configuration. If a
 * configuration exists, only shows how its scope differs. Asks questions if it runs in a terminal.
 *
 * @throws {ConfigError} if the existing configuration is invalid
 */
export async function initialize(flags: InitFlags): Promise<CommandResult> {
  const found = findCalls('.')
  const summary = formatFound(found)
  if (found.calls.length === 0)
    return { text: `${summary}\n\n${wrapText(NOTHING_FOUND)}`, data: found, exitCode: 1 }
  const manifest = readManifest()
  const scope = proposeScope(found.calls, manifest.name)
  if (hasConfig()) return compareConfigured(scope, found, summary)
  return await propose(scope, found, manifest, flags)
}

const NOTHING_FOUND =
  'No SDK call was found. Run this in the folder that contains package.json, or learn the scope from an audit log: mailchimp-hardened scope learn --help'

/** Compares the scope with the configured one. Does not overwrite it, because someone may have narrowed it. */
function compareConfigured(scope: ScopeInput, found: FoundCalls, summary: string): CommandResult {
  const difference = diffScopes(loadScope() ?? defaultScope, scope)
  const { gained, lost } = difference
  const isSame = gained.length === 0 && lost.length === 0
  const text = isSame
    ? 'The configured scope allows exactly these operations.'
    : formatTable(formatDifference(difference, found.calls))
  return {
    text: `${summary}\n\n${text}`,
    data: { ...found, scope, gained, lost, written: false },
    exitCode: isSame ? 0 : 1,
  }
}

function formatDifference({ gained, lost }: ScopeDifference, calls: readonly FoundCall[]): string[][] {
  const findPlace = (operation: string) => calls.find((call) => call.operation === operation)
  return [
    ...gained.map((operation) => ['called, not allowed', operation, formatPlace(findPlace(operation))]),
    ...lost.map((operation) => ['allowed, not called', operation, '']),
  ]
}

async function propose(
  scope: ScopeInput,
  found: FoundCalls,
  manifest: Manifest,
  flags: InitFlags,
): Promise<CommandResult> {
  const intro = `${formatFound(found)}\n\nThe smallest scope for these calls:\n\n${JSON.stringify(scope, null, 2)}`
  const isAsked =
    flags.json !== true && flags.source === undefined && process.stdin.isTTY && process.stdout.isTTY
  if (isAsked) console.log(`${intro}\n`)
  const choices = isAsked ? await askChoices(flags, found.keyVariable) : readChoices(flags, found)
  if (choices === undefined) {
    const text = isAsked ? NOT_WRITTEN : `${intro}\n\n${wrapText(NOT_WRITTEN)}`
    return { text, data: { ...found, scope, written: false }, exitCode: isAsked ? 1 : 0 }
  }
  const config = createConfig(scope, choices, manifest)
  writeConfig(config)
  const written = formatWritten(manifest, choices)
  const text = isAsked ? written : `${intro}\n\n${written}`
  return { text, data: { ...found, scope, config, change: manifest.change, written: true }, exitCode: 0 }
}

const NOT_WRITTEN = `Nothing was written. To write ${CONFIG_FILE}, say where the key is: --source env`

function readChoices(
  { source, name, mode }: InitFlags,
  { keyVariable }: FoundCalls,
): ConfigChoices | undefined {
  if (source === undefined) return undefined
  const known = source === 'env' ? keyVariable : undefined
  return { source, name: name ?? known ?? KEY_SOURCES[source].defaultName, mode: mode ?? 'report-only' }
}

function formatWritten({ change }: Manifest, { mode }: ConfigChoices): string {
  const line =
    change === undefined
      ? []
      : [`Change one line of package.json, and run npm install:\n- ${change.before}\n+ ${change.after}`]
  const next =
    mode === 'enforce'
      ? 'Then run mailchimp-hardened check.'
      : 'Then run mailchimp-hardened check. The scope only reports; remove "mode" from it to enforce it.'
  return [`${CONFIG_FILE} was written.`, ...line, wrapText(next)].join('\n\n')
}

function formatFound(found: FoundCalls): string {
  const { calls, possible, unreadable, unresolved, unparsed, unread, files } = found
  const operations = new Set(calls.map(({ operation }) => operation))
  return [
    `${formatCount(files, 'file')}: ${formatCount(calls.length, 'call')} of ${formatCount(operations.size, 'operation')}`,
    ...formatCalls('', calls),
    ...formatCalls('Possible calls, on objects that could not be followed:\n', possible),
    ...formatPlaces(
      'What these call is known only at run time. Add the operations to the scope:\n',
      unreadable.map(formatPlace),
    ),
    ...formatUnresolved(unresolved),
    ...formatPlaces('These files could not be parsed:\n', unparsed),
    ...formatPlaces('These files and folders could not be read:\n', unread),
  ].join('\n\n')
}

function formatCalls(title: string, calls: readonly FoundCall[]): string[] {
  const rows = calls.map((call) => [call.operation, formatPlace(call)])
  return rows.length === 0 ? [] : [`${title}${formatTable(rows)}`]
}

const UNRESOLVED =
  'These imports could not be followed. If the code behind one calls the SDK, run init in a folder that contains that code, or add the operations to the scope:'

/** Formats each import once, with its first place and the number of others. */
function formatUnresolved(unresolved: readonly UnresolvedImport[]): string[] {
  const bySpecifier = new Map<string, UnresolvedImport[]>()
  for (const each of unresolved)
    bySpecifier.set(each.specifier, [...(bySpecifier.get(each.specifier) ?? []), each])
  const rows = [...bySpecifier].map(([specifier, places]) => [
    specifier,
    `${formatPlace(places[0])}${places.length > 1 ? ` and ${places.length - 1} more` : ''}`,
  ])
  return rows.length === 0 ? [] : [`${wrapText(UNRESOLVED)}\n${formatTable(rows)}`]
}

function formatPlaces(title: string, places: readonly string[]): string[] {
  return places.length === 0 ? [] : [`${title}${formatTable(places.map((place) => [place]))}`]
}

function formatPlace(place: { readonly file: string; readonly line: number } | undefined): string {
  return place === undefined ? '' : `${place.file}:${place.line}`
}
