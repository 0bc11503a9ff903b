import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, resolve } from 'node:path'
import ts from 'typescript'
import { type Entry, entries, withoutEntries } from './write-entries/entries.js'
import { type Member, type PublicNames, readPublicNames } from './write-entries/public-names.js'
import { readTypeNames, type TypeNames } from './write-entries/type-names.js'

/**
 * Writes the package's entries around the one implementation: `require()` gives the drop-in client with the
 * named exports on it, `import` gives it as the default. No class exists twice.
 */
function writeEntries(all: PublicNames, compatible: TypeNames): void {
  const names = withoutEntries(all)
  const others = Object.assign({}, ...entries.map(entryFiles))
  const files = { ...code(names), ...declarations(names, compatible), ...others }
  for (const [file, text] of Object.entries<string>(files)) {
    mkdirSync(dirname(`dist/${file}`), { recursive: true })
    writeFileSync(`dist/${file}`, text)
  }
}

/** An entry beside the main one: it gives what the implementation has, and nothing twice. */
function entryFiles({ path, values, types }: Entry): Record<string, string> {
  const implementation = `${'../'.repeat(path.split('/').length - 1) || './'}implementation.cjs`
  const declared = [...values, ...types.map((name) => `type ${name}`)].join(', ')
  const declaration = `export { ${declared} } from '${implementation}'\n`
  return {
    [`${path}.cjs`]: `'use strict'
const implementation = require('${implementation}')
${values.map((name) => `exports.${name} = implementation.${name}`).join('\n')}
`,
    [`${path}.mjs`]: `import implementation from '${implementation}'
export const { ${values.join(', ')} } = implementation
`,
    [`${path}.d.cts`]: declaration,
    [`${path}.d.mts`]: declaration,
  }
}

/**
 * What compiles `import` into `require` copies enumerable properties, and `import * as` own ones: the groups are
 * both already, and so are the named exports.
 */
function code({ values }: PublicNames): Record<string, string> {
  return {
    'index.cjs': `'use strict'
const { mailchimp, ...named } = require('./implementation.cjs')
for (const name of Object.keys(named)) if (!${JSON.stringify(values)}.includes(name)) delete named[name]
module.exports = Object.assign(mailchimp, named)
`,
    'index.mjs': `import mailchimp from './index.cjs'
export default mailchimp
export const { ${values.join(', ')} } = mailchimp
`,
  }
}

function declarations(names: PublicNames, compatible: TypeNames): Record<string, string> {
  const { values, types, members } = names
  refuseTwice([...values, ...types], compatible)
  const named = [...values, ...types].join(', ')
  return {
    'index.d.cts': commonJsTypes(named, members, compatible),
    'index.d.mts': `import mailchimp from './index.cjs'
export default mailchimp
export { ${values.join(', ')} } from './implementation.cjs'
export type { ${types.join(', ')} } from './implementation.cjs'
export type { ${compatible.declared.join(', ')} } from './index.cjs'
`,
  }
}

function refuseTwice(named: readonly string[], { declared }: TypeNames): void {
  const twice = declared.filter((name) => named.includes(name))
  if (twice.length > 0) throw new Error(`names for two different things: ${twice.join(', ')}`)
}

/**
 * `export =` gives values and types at once only as a namespace, so the client is written as one. A group that
 * the client does not show is there for the types that bear its name.
 */
function commonJsTypes(named: string, members: readonly Member[], compatible: TypeNames): string {
  const names = new Set(members.map(({ name }) => name))
  const types = compatible.declared.filter((name) => !names.has(name))
  return `import { ${named} } from './implementation.cjs'
${compatible.imported.map((name) => `import type * as ${name} from './implementation.cjs'`).join('\n')}
type Shown<Name extends string> = Name extends keyof DropInClient ? DropInClient[Name] : never
declare namespace mailchimp {
${members.map(writeMember).join('\n')}
${compatible.text}
  export { ${[...members.map(({ name }) => exportedAs(name)), ...types].join(', ')} }
  export { ${named} }
}
export = mailchimp
`
}

function writeMember({ name, docs }: Member): string {
  return `${docs}${docs && '\n'}  const ${constantFor(name)}: Shown<'${name}'>`
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

/** The bundler indents by four; with two a sixth of the file is saved. */
function indentByTwo(file: string): void {
  const text = readFileSync(file, 'utf8')
  const halved = text.replace(/^(?: {4})+/gm, ({ length }) => ' '.repeat(length / 2))
  writeFileSync(file, halved)
}

/**
 * The entry with code of its own: nothing of it is in the implementation. Its types are those of the
 * implementation, and `await using` needs a name that older libraries of types do not have.
 */
function writeTesting(): void {
  const declared = resolve('dist/testing.d.cts')
  indentByTwo(declared)
  const text = readFileSync(declared, 'utf8').replace("from './index.js'", "from './implementation.cjs'")
  writeFileSync(declared, `/// <reference lib="esnext.disposable" />\n${text}`)
  const names = Object.keys(createRequire(import.meta.url)(resolve('dist/testing.cjs')))
  writeFileSync('dist/testing.d.mts', "export * from './testing.cjs'\n")
  writeFileSync(
    'dist/testing.mjs',
    `import testing from './testing.cjs'\nexport const { ${names.join(', ')} } = testing\n`,
  )
}

const implementation = resolve('dist/implementation.d.cts')
indentByTwo(implementation)
writeTesting()
writeEntries(
  readPublicNames(implementation, 'mailchimp'),
  readTypeNames(resolve('src/mailchimp/definitely-typed.ts')),
)
