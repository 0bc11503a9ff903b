import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'

/**
 * Writes the package's entries around the one implementation: `require()` gives the drop-in client with the
 * named exports on it, `import` gives it as the default. No class exists twice.
 */
function writeEntries(): void {
  const { mailchimp, ...named } = createRequire(import.meta.url)(
    resolve('dist/implementation.cjs'),
  ) as Record<string, object>
  const names = Object.keys(named).sort()
  const groups = Object.keys(Object.getPrototypeOf(Object.getPrototypeOf(mailchimp))).sort()
  for (const [file, text] of Object.entries(entries(names, groups))) writeFileSync(`dist/${file}`, text)
}

function entries(names: readonly string[], groups: readonly string[]): Record<string, string> {
  return {
    'index.cjs': `'use strict'
const { mailchimp, ...named } = require('./implementation.cjs')
for (const name in named) Object.defineProperty(mailchimp, name, { value: named[name] })
module.exports = mailchimp
`,
    'index.mjs': `import mailchimp from './index.cjs'
export default mailchimp
export const { ${names.join(', ')} } = mailchimp
`,
    'config.cjs': `'use strict'
exports.loadConfig = require('./index.cjs').loadConfig
`,
    'config.mjs': `import mailchimp from './index.cjs'
export const { loadConfig } = mailchimp
`,
    'index.d.cts': commonJsTypes(names, groups),
    'index.d.mts': `import mailchimp from './index.cjs'
export default mailchimp
${reexports()}
`,
    'config.d.cts': `export { loadConfig } from './implementation.cjs'\n`,
    'config.d.mts': `export { loadConfig } from './implementation.cjs'\n`,
  }
}

/** `export =` can only give values and types at once as a namespace: so the client is written as one. */
function commonJsTypes(names: readonly string[], groups: readonly string[]): string {
  const types = exportedNames().filter((name) => !names.includes(name) && name !== 'mailchimp')
  return `import { ${[...names, ...types].join(', ')} } from './implementation.cjs'
declare namespace mailchimp {
  const setConfig: DropInClient['setConfig']
  const mask: DropInClient['mask']
  const close: DropInClient['close']
  const view: DropInClient['with']
${groups.map((group) => `  const ${group}: DropInClient['${group}']`).join('\n')}
  export { setConfig, mask, close, view as with, ${groups.join(', ')} }
  export { ${[...names, ...types].join(', ')} }
}
export = mailchimp
`
}

function reexports(): string {
  return `export { ${exportedNames()
    .filter((name) => name !== 'mailchimp')
    .join(', ')} } from './implementation.cjs'`
}

/** What the bundled declarations export, types included. */
function exportedNames(): string[] {
  const declarations = readFileSync('dist/implementation.d.cts', 'utf8')
  const list = /export \{([^}]*)\};?\s*$/.exec(declarations)?.[1] ?? ''
  return list
    .split(',')
    .map((name) => name.trim().replace(/^type /, ''))
    .filter((name) => name !== '')
    .sort()
}

writeEntries()
