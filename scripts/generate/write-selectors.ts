import type { Operation } from '../../src/api/operation.js'
import { createPresets } from '../../src/marketing/presets.js'

/** Returns the source of selectors.generated.ts: the operations of each selector, and the parameters for its `on`. */
export function writeSelectors(rows: readonly Operation[]): string {
  const selected = groupBySelector(rows)
  const operations = selected.map(([selector, its]) => writeSelectorMember(selector, listIds(its)))
  const newer = rows.filter(({ id }) => id.includes(' '))
  const params = selected.map(([selector, its]) => writeSelectorMember(selector, intersectParams(its)))
  const accesses = [...new Set(rows.map(({ access }) => access))].filter((access) => access !== 'read').sort()
  return [
    head,
    '/** Selector → the operations it selects. An operation id selects itself. */',
    'export interface SelectorOperations extends OperationSelectors {',
    ...newer.map(({ id }) => writeSelectorMember(id, [id])),
    ...operations,
    '}\n',
    '/** Selector → the path parameters that all its operations have: what `on` can bind. */',
    'export interface SelectorParams extends OperationParams {',
    ...newer.map((row) => writeSelectorMember(row.id, row.pathParams)),
    ...params,
    '}\n',
    '/** Class → its operations, or all that may cause mail without being a send: what `deny` can take out in one word. */',
    'export interface WideSelectorOperations {',
    ...accesses.map((access) =>
      writeSelectorMember(`*:${access}`, listIds(rows.filter((row) => row.access === access))),
    ),
    writeSelectorMember('*:indirect-send', listIds(rows.filter(({ indirectSend }) => indirectSend))),
    '}\n',
    '/** Preset → the operations it allows. */',
    'export interface PresetOperations {',
    "  'none': never",
    "  'read-only': SelectorOperations['*:read']",
    writeSelectorMember('reporting', (createPresets(() => rows)['reporting'] ?? []).toSorted()),
    '}\n',
    '/** What an `allow` can name. */',
    'export type AllowSelector = keyof SelectorOperations\n',
    '/** What a `deny` can name: it may be as wide as it likes. */',
    'export type DenySelector = AllowSelector | keyof WideSelectorOperations\n',
  ].join('\n')
}

const listIds = (rows: readonly Operation[]) => rows.map(({ id }) => id).sort()

function groupBySelector(rows: readonly Operation[]): (readonly [string, readonly Operation[]])[] {
  const sorted = rows.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const names = new Set(sorted.map(({ resource, access }) => `${resource}:${access}`))
  const reads = sorted.filter(({ access }) => access === 'read')
  const named = [...names].sort().map((name) => {
    const its = sorted.filter(({ resource, access }) => `${resource}:${access}` === name)
    return [name, its] as const
  })
  return [['*:read', reads], ...named]
}

function intersectParams([first, ...others]: readonly Operation[]): string[] {
  return (first?.pathParams ?? []).filter((name) =>
    others.every(({ pathParams }) => pathParams.includes(name)),
  )
}

/** Writes a selector on one line, or on one line per name if that would be too long. */
function writeSelectorMember(selector: string, names: readonly string[]): string {
  const line = `  '${selector}': ${writeUnion(names)}`
  if (line.length <= 110) return line
  return [`  '${selector}':`, ...names.map((name) => `    | '${name}'`)].join('\n')
}

const writeUnion = (names: readonly string[]) => names.map((name) => `'${name}'`).join(' | ') || 'never'

const head = `\
// Made by \`npm run generate\` from the catalogue: do not edit.
import type { Marketing } from './api.generated.js'

type OperationSelectors = { [Id in keyof Marketing.OperationTypes]: Id }
type OperationParams = { [Id in keyof Marketing.OperationTypes]: keyof Marketing.OperationTypes[Id]['params'] }
`
