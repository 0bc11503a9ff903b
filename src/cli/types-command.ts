import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { loadScope } from '../index.js'
import type { CommandResult } from './output.js'
import { assertRegular, assertReplaceable } from './replace-file.js'

export interface TypesFlags {
  readonly check?: boolean | undefined
  readonly out: string
}

export const DECLARATION_FILE = 'mailchimp-scope.d.ts'

/** Writes the declaration of the configured scope, or checks that it is up to date. */
export function runTypesCommand({ check, out }: TypesFlags): CommandResult {
  if (check !== true) return { text: `${writeTypes(out)} written`, data: { file: out }, exitCode: 0 }
  const fault = checkTypes(out)
  const text = fault ?? `${out} is up to date`
  return { text, data: { file: out, fault }, exitCode: fault === undefined ? 0 : 1 }
}

/**
 * Writes the declaration, and returns the name of the file.
 *
 * @throws {Error} if it is a link, or exists and was not written by this command
 */
function writeTypes(file: string): string {
  assertRegular(file)
  assertReplaceable(file, { marker: MARKER, noun: 'a declaration that this command wrote' })
  writeFileSync(file, renderDeclaration())
  return file
}

/** Returns what is wrong if the file is missing or out of date. */
export function checkTypes(file: string): string | undefined {
  if (!existsSync(file)) return `${file} does not exist: run mailchimp-hardened types`
  if (readFileSync(file, 'utf8') === renderDeclaration()) return undefined
  return `${file} is out of date, because the scope has changed: run mailchimp-hardened types`
}

const MARKER = '// Written by `mailchimp-hardened types`'

/** Renders the declaration. JSON is valid as a literal type. */
function renderDeclaration(): string {
  const scope = loadScope() ?? { version: 1, preset: 'read-only' }
  return `${MARKER}: do not edit. It declares to the compiler what the scope allows.
export {}

declare global {
  interface MailchimpHardened {
    readonly scope: ${JSON.stringify(scope, null, 2).replaceAll('\n', '\n    ')}
  }
}
`
}
