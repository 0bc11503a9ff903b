import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { loadScope } from '../index.js'

/** Writes the declaration of the configured scope and returns the name of the file. */
export function writeTypes(file: string): string {
  writeFileSync(file, renderDeclaration())
  return file
}

/** Returns what is wrong if the file differs from what `writeTypes` would write. */
export function checkTypes(file: string): string | undefined {
  if (!existsSync(file)) return `${file} does not exist: run mailchimp-hardened types`
  if (readFileSync(file, 'utf8') === renderDeclaration()) return undefined
  return `${file} is out of date, because the scope has changed: run mailchimp-hardened types`
}

/** JSON is valid as a type that allows only this value. */
function renderDeclaration(): string {
  const scope = loadScope() ?? { version: 1, preset: 'read-only' }
  return `// Written by \`mailchimp-hardened types\`: do not edit. It declares to the compiler what the scope allows.
export {}

declare global {
  interface MailchimpHardened {
    readonly scope: ${JSON.stringify(scope, null, 2).replaceAll('\n', '\n    ')}
  }
}
`
}
