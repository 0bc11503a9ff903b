import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { loadScope } from '../index.js'

/** Writes the declaration of the configured scope, and gives the name of the file. */
export function writeTypes(file: string): string {
  writeFileSync(file, renderDeclaration())
  return file
}

/** Says what is wrong with the file, if it is not what `writeTypes` would write. */
export function checkTypes(file: string): string | undefined {
  if (!existsSync(file)) return `${file} does not exist: run mailchimp-hardened types`
  if (readFileSync(file, 'utf8') === renderDeclaration()) return undefined
  return `${file} is stale, the scope has changed: run mailchimp-hardened types`
}

/** JSON is a type as well: of the one value that it is. */
function renderDeclaration(): string {
  const scope = loadScope() ?? { version: 1, preset: 'read-only' }
  return `// Written by \`mailchimp-hardened types\`: do not edit. It tells the compiler what the scope allows.
export {}

declare global {
  interface MailchimpHardened {
    readonly scope: ${JSON.stringify(scope, null, 2).replaceAll('\n', '\n    ')}
  }
}
`
}
