import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, resolve } from 'node:path'
import ts from 'typescript'
import { type Entry, entries, excludeEntries } from './write-entries/entries.js'
import { type Member, type PublicNames, readPublicNames } from './write-entries/public-names.js'
import { readTypeDeclarations, type TypeDeclarations } from './write-entries/type-declarations.js'

const NO_GROUP_CLASSES =
  'mailchimp-hardened has no group classes: use the groups of a client, as createClient().lists'

/**
 * Writes the package's entries, which share one implementation, so that no class exists twice. `require()` returns the
 * drop-in client, with the named exports as properties; for `import`, the client is the default export.
 */
function writeEntries(all: PublicNames, compatible: TypeDeclarations): void {
  const names = excludeEntries(all)
  const others = Object.assign({}, ...entries.map(createEntryFiles))
  const files = { ...createCode(names), ...createDeclarations(names, compatible), ...others, ...deepImports }
  for (const [file, text] of Object.entries<string>(files)) {
    mkdirSync(dirname(`dist/${file}`), { recursive: true })
    writeFileSync(`dist/${file}`, text)
  }
}

/**
 * Creates the files of an additional entry, which re-exports parts of the implementation or of another file of dist.
 */
function createEntryFiles(entry: Entry): Record<string, string> {
  const { path, values, types } = entry
  const declared = [...values, ...types.map((name) => `type ${name}`)].join(', ')
  const declaration = `export { ${declared} } from '${resolveFile(path, 'implementation')}'\n`
  return {
    [`${path}.cjs`]: writeEntryCode(entry),
    [`${path}.mjs`]: `import entry from './${basename(path)}.cjs'
export const { ${values.join(', ')} } = entry
`,
    [`${path}.d.cts`]: declaration,
    [`${path}.d.mts`]: declaration,
  }
}

/** Writes the code of an entry, with literal names, which bundlers follow. Registers a separate file under its name. */
function writeEntryCode({ path, values, file = 'implementation', packages = [] }: Entry): string {
  const from = resolveFile(path, file)
  const lines = [`'use strict'`, `const implementation = require('${resolveFile(path, 'implementation')}')`]
  if (file === 'implementation') lines.push('const source = implementation')
  else
    lines.push(
      `implementation.provideBundled('./${file}.cjs', () => require('${from}'))`,
      ...packages.map(writeProvide),
      `const source = require('${from}')`,
    )
  return `${[...lines, ...values.map((name) => `exports.${name} = source.${name}`)].join('\n')}\n`
}

function resolveFile(path: string, file: string): string {
  return `${'../'.repeat(path.split('/').length - 1) || './'}${file}.cjs`
}

/**
 * Writes a `require` inside a `try`: bundlers then include the package if it is installed, and tolerate its absence.
 */
function writeProvide(name: string): string {
  return `implementation.provideBundled('${name}', () => {
  try {
    return require('${name}')
  } catch (error) {
    throw error
  }
})`
}

/**
 * Creates the code of the main entry. The ES module also exports the groups and `setConfig`, which are properties of
 * the client, for `import * as mailchimp` and `import { lists }`. Reading them loads nothing.
 */
function createCode({ values, members }: PublicNames): Record<string, string> {
  return {
    'index.cjs': `'use strict'
const { mailchimp, ...named } = require('./implementation.cjs')
for (const name of Object.keys(named)) if (!${JSON.stringify(values)}.includes(name)) delete named[name]
module.exports = Object.assign(mailchimp, named)
`,
    'index.mjs': `import mailchimp from './index.cjs'
export default mailchimp
export const { ${[...members.filter(isOwnMember).map(({ name }) => name), ...values].join(', ')} } = mailchimp
`,
  }
}

/** Returns true for own properties of the client: the groups and `setConfig`. Its methods need the client as `this`. */
const isOwnMember = ({ name }: Member) => Object.hasOwn(client, name)

/**
 * Creates the declarations of the main entry. Declares each named export in a separate module: only then can a program
 * extend the namespaces with `declare module`, also in CommonJS, in which `export =` exports the whole client.
 */
function createDeclarations(names: PublicNames, compatible: TypeDeclarations): Record<string, string> {
  const { values, members } = names
  const types = names.types.filter((name) => name !== 'Marketing')
  assertUnique([...values, ...types], compatible)
  const [own, others] = [members.filter(isOwnMember), members.filter((member) => !isOwnMember(member))]
  return {
    'names.d.cts': `${SHOWN_TYPE}
import type { Marketing } from './marketing.cjs'
export * from './marketing.cjs'
export { ${values.join(', ')} } from './implementation.cjs'
export type { ${types.join(', ')} } from './implementation.cjs'
${own.map(writeMember).join('\n')}
${compatible.text}
`,
    'client.d.cts': `${SHOWN_TYPE}
export * from './names.cjs'
${others.map(writeMember).join('\n')}
`,
    'index.d.cts': `import * as mailchimp from './client.cjs'
export = mailchimp
`,
    'index.d.mts': `import mailchimp from './index.cjs'
export default mailchimp
export * from './names.cjs'
`,
  }
}

function assertUnique(named: readonly string[], { declared }: TypeDeclarations): void {
  const twice = declared.filter((name) => named.includes(name))
  if (twice.length > 0) throw new Error(`names for two different things: ${twice.join(', ')}`)
}

/**
 * Types a group that the scope of the configuration file hides as never, because its namespace of types still exists.
 */
const SHOWN_TYPE = `import type { DropInClient } from './implementation.cjs'
type Shown<Name extends string> = Name extends keyof DropInClient ? DropInClient[Name] : never`

function writeMember({ name, docs }: Member): string {
  const before = docs === '' ? '' : `${docs}\n`
  if (!isReserved(name)) return `${before}export declare const ${name}: Shown<'${name}'>`
  return `${before}declare const ${name}_: Shown<'${name}'>\nexport { ${name}_ as ${name} }`
}

/** A member may have a name that no constant can have, such as `with`. */
function isReserved(name: string): boolean {
  const scanner = ts.createScanner(ts.ScriptTarget.Latest, true, ts.LanguageVariant.Standard, name)
  return scanner.scan() !== ts.SyntaxKind.Identifier
}

/** Halves the bundler's indentation of four spaces, which makes the file a sixth smaller. */
function indentByTwo(file: string): void {
  const text = readFileSync(file, 'utf8')
  const halved = text.replace(/^(?: {4})+/gm, ({ length }) => ' '.repeat(length / 2))
  writeFileSync(file, halved)
}

/**
 * Copies the namespace `Marketing`, which is generated as a declaration file: the bundler would parse and indent its
 * 9,000 lines without any effect.
 */
function writeMarketingTypes(): void {
  const text = readFileSync('src/marketing/api.generated.ts', 'utf8')
  writeFileSync('dist/marketing.d.cts', text.replace(/(?<=^import .* from )'.*'/gm, "'./implementation.cjs'"))
  const bundled = readFileSync(implementation, 'utf8')
  writeFileSync(implementation, bundled.replaceAll("'./marketing/api.generated.js'", "'./marketing.cjs'"))
}

/**
 * Writes the declarations of an entry with separate code, which uses the implementation's types.
 *
 * @param reference a reference to type libraries of the compiler that the declarations need
 */
function writeBuiltEntry(name: string, reference = ''): void {
  const declared = resolve(`dist/${name}.d.cts`)
  indentByTwo(declared)
  const text = readFileSync(declared, 'utf8').replaceAll("from './index.js'", "from './implementation.cjs'")
  writeFileSync(declared, `${reference}${text}`)
  const names = Object.keys(createRequire(import.meta.url)(resolve(`dist/${name}.cjs`)))
  writeFileSync(`dist/${name}.d.mts`, `export * from './${name}.cjs'\n`)
  writeFileSync(
    `dist/${name}.mjs`,
    `import ${name} from './${name}.cjs'\nexport const { ${names.join(', ')} } = ${name}\n`,
  )
}

/** `await using` needs a name that older type libraries lack. */
const DISPOSABLE = '/// <reference lib="esnext.disposable" />\n'

/** The SDK's deep imports that programs use: a client for each tenant, and the classes of the groups. */
const deepImports = {
  'src/api-client.cjs': `'use strict'
const { ApiClient } = require('../implementation.cjs')
module.exports = ApiClient
// For Node, which detects the exports of a CommonJS module in its text.
module.exports.instance = ApiClient.instance
`,
  'src/api-client.d.cts': `import { ApiClient } from '../implementation.cjs'
export = ApiClient
`,
  'src/group.cjs': `'use strict'
throw new Error('${NO_GROUP_CLASSES}')
`,
  'src/group.d.cts': `/** @deprecated ${NO_GROUP_CLASSES} */
declare const group: never
export = group
`,
}

const implementation = resolve('dist/implementation.d.cts')
const { mailchimp: client } = createRequire(import.meta.url)(resolve('dist/implementation.cjs'))
indentByTwo(implementation)
writeMarketingTypes()
writeBuiltEntry('batches')
writeBuiltEntry('testing', DISPOSABLE)
writeBuiltEntry('audit')
writeBuiltEntry('guardrails')
writeBuiltEntry('redis')
writeBuiltEntry('webhooks')
writeEntries(
  readPublicNames(implementation, 'mailchimp'),
  readTypeDeclarations(resolve('src/marketing/definitely-typed.ts')),
)
