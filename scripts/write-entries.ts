import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import ts from 'typescript'
import { type Member, type PublicNames, readPublicNames } from './write-entries/public-names.js'

/**
 * Writes the package's entries around the one implementation: `require()` gives the drop-in client with the
 * named exports on it, `import` gives it as the default. No class exists twice.
 */
function writeEntries(names: PublicNames): void {
  const files = { ...code(names), ...declarations(names) }
  for (const [file, text] of Object.entries(files)) writeFileSync(`dist/${file}`, text)
}

/** The named exports are enumerable: what compiles `import` into `require` copies no others. */
function code({ values }: PublicNames): Record<string, string> {
  return {
    'index.cjs': `'use strict'
const { mailchimp, ...named } = require('./implementation.cjs')
module.exports = Object.assign(mailchimp, named)
`,
    'index.mjs': `import mailchimp from './index.cjs'
export default mailchimp
export const { ${values.join(', ')} } = mailchimp
`,
    'config.cjs': `'use strict'
exports.loadConfig = require('./index.cjs').loadConfig
`,
    'config.mjs': `import mailchimp from './index.cjs'
export const { loadConfig } = mailchimp
`,
  }
}

function declarations({ values, types, members }: PublicNames): Record<string, string> {
  const named = [...values, ...types].join(', ')
  const config = "export { loadConfig } from './implementation.cjs'\n"
  return {
    'index.d.cts': commonJsTypes(named, members),
    'index.d.mts': `import mailchimp from './index.cjs'
export default mailchimp
export { ${named} } from './implementation.cjs'
`,
    'config.d.cts': config,
    'config.d.mts': config,
  }
}

/** `export =` gives values and types at once only as a namespace, so the client is written as one. */
function commonJsTypes(named: string, members: readonly Member[]): string {
  return `import { ${named} } from './implementation.cjs'
declare namespace mailchimp {
${members.map(writeMember).join('\n')}
  export { ${members.map(({ name }) => exportedAs(name)).join(', ')} }
  export { ${named} }
}
export = mailchimp
`
}

function writeMember({ name, docs }: Member): string {
  return `${docs}${docs && '\n'}  const ${constantFor(name)}: DropInClient['${name}']`
}

/** A member may have a name that no constant can have, as `with`. */
function constantFor(name: string): string {
  return isReserved(name) ? `${name}_` : name
}

function exportedAs(name: string): string {
  return isReserved(name) ? `${constantFor(name)} as ${name}` : name
}

function isReserved(name: string): boolean {
  const scanner = ts.createScanner(ts.ScriptTarget.Latest, true, ts.LanguageVariant.Standard, name)
  return scanner.scan() !== ts.SyntaxKind.Identifier
}

writeEntries(readPublicNames(resolve('dist/implementation.d.cts'), 'mailchimp'))
