import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Project, root } from '../support/package/project.js'

const app = new Project()
const tsc = join(root, 'node_modules/typescript/bin/tsc')

beforeAll(() => {
  app.installPackage('mailchimp-hardened')
})
afterAll(() => app[Symbol.dispose]())

interface Consumer {
  readonly name: string
  /** Its extension selects ES module or CommonJS. */
  readonly file: 'main.mts' | 'main.cts' | 'main.ts'
  readonly options: object
  readonly program: string
  /** Undefined if Node cannot run the compiled program. */
  readonly runs?: string
}

const nameFolder = ({ name }: Consumer) => name.replace(/\W+/g, '-')

/** Writes a program and its tsconfig, which also checks the declarations of the package. */
function writeProgram(consumer: Consumer): void {
  const { file, options, program } = consumer
  const checked = { strict: true, skipLibCheck: false, skipDefaultLibCheck: true }
  const compilerOptions = { ...checked, types: [], target: 'es2022', ...options }
  app.write({
    [`${nameFolder(consumer)}/tsconfig.json`]: { compilerOptions, files: [file] },
    [`${nameFolder(consumer)}/${file}`]: program,
  })
}

const runCompiled = (consumer: Consumer) =>
  app.runAsync(process.execPath, [join(nameFolder(consumer), consumer.runs ?? '')])

/** The part of the program that is the same for every import style. */
const use = `
const options: ClientOptions = { credentials: async () => ({ accessToken: 'token', server: 'us1' }) }
const client = createClient({ ...loadConfig(), ...options, scope: defineScope(JSON.parse('{"version":1,"preset":"none"}')) })
const stop = new AbortController()
const calls: Promise<unknown>[] = [
  client.with({ signal: stop.signal, timeoutMs: 5, actor: 'nightly-sync' }).lists.getList('a1b2c3d4e5'),
  client.Surveys.publishSurvey('a1b2c3d4e5', 'f6a7b8c9d0'),
  mailchimp.with({ actor: 'nightly-sync' }).lists.deleteList('a1b2c3d4e5'),
]
const isRefusal = (error: unknown): error is ScopeError => error instanceof ScopeError && error instanceof MailchimpError
void Promise.all(calls.map((call) => call.catch((error) => isRefusal(error) ? error.code : 'other'))).then((codes) => {
  console.log(codes.join())
})

mailchimp.setConfig({ apiKey: 'is checked when it is used', server: 'us1' })
const rest: Promise<void> = mailchimp.close()
void rest

const refused = () => [
  // @ts-expect-error: no such method
  mailchimp.lists.getLists,
  // @ts-expect-error: no such option
  createClient({ scop: {} }),
  // @ts-expect-error: a key is text
  mailchimp.setConfig({ apiKey: 1 }),
]
void refused
`

const byImport = `
import mailchimp, { createClient, defineScope, MailchimpError, ScopeError, type ClientOptions } from 'mailchimp-hardened'
import { loadConfig } from 'mailchimp-hardened/config'
const onTheClient: mailchimp.ScopeError | typeof mailchimp.ScopeError = ScopeError
void onTheClient
${use}`

const byRequire = `
import mailchimp = require('mailchimp-hardened')
import config = require('mailchimp-hardened/config')
const { createClient, defineScope, MailchimpError, ScopeError } = mailchimp
const { loadConfig } = config
type ClientOptions = mailchimp.ClientOptions
type ScopeError = mailchimp.ScopeError
${use}`

const exact = {
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noPropertyAccessFromIndexSignature: true,
  noImplicitOverride: true,
  verbatimModuleSyntax: true,
  isolatedModules: true,
}

const consumers: Consumer[] = [
  {
    name: 'nodenext, ES module',
    file: 'main.mts',
    options: { module: 'nodenext', ...exact },
    program: byImport,
    runs: 'main.mjs',
  },
  {
    name: 'nodenext, CommonJS by import',
    file: 'main.cts',
    options: { module: 'nodenext' },
    program: byImport,
    runs: 'main.cjs',
  },
  {
    name: 'nodenext, CommonJS by require',
    file: 'main.cts',
    options: { module: 'nodenext', ...exact },
    program: byRequire,
    runs: 'main.cjs',
  },
  {
    name: 'commonjs with esModuleInterop and classic node resolution, by import',
    file: 'main.ts',
    options: { module: 'commonjs', moduleResolution: 'node10', esModuleInterop: true },
    program: byImport,
    runs: 'main.js',
  },
  {
    name: 'commonjs without esModuleInterop, by require',
    file: 'main.ts',
    options: { module: 'commonjs', moduleResolution: 'node10', esModuleInterop: false },
    program: byRequire,
    runs: 'main.js',
  },
  {
    name: 'a bundler',
    file: 'main.ts',
    options: { module: 'preserve', moduleResolution: 'bundler', noEmit: true },
    program: byImport,
  },
  {
    name: 'a project with the types of Node',
    file: 'main.mts',
    options: {
      ...{
        module: 'nodenext',
        lib: ['es2022'],
        types: ['node'],
        typeRoots: [join(root, 'node_modules/@types')],
      },
    },
    program: `${byImport}
      createClient({ network: { ca: [Buffer.from('-----BEGIN CERTIFICATE-----')] }, credentials: process.env['MAILCHIMP_API_KEY'] })`,
    runs: 'main.mjs',
  },
]

describe('TypeScript that uses the installed package, with its declarations checked,', () => {
  it('compiles for each kind of module and resolution', async () => {
    for (const consumer of consumers) writeProgram(consumer)
    // One build for all programs, because the compiler then reads the declarations once.
    expect(await app.runAsync(process.execPath, [tsc, '--build', ...consumers.map(nameFolder)])).toBe('')
  }, 120_000)

  it.each(consumers.filter(({ runs }) => runs !== undefined))('$name: runs as expected', async (consumer) => {
    expect(await runCompiled(consumer)).toBe('not_allowed,not_allowed,not_allowed\n')
  })
})
