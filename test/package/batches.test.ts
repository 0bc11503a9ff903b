import { createRequire } from 'node:module'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Project } from '../support/package/project.js'

// The esbuild that tsup, the build tool, depends on.
const { buildSync } = createRequire(createRequire(import.meta.url).resolve('tsup'))('esbuild')

const app = new Project()
beforeAll(() => {
  app.installPackage('mailchimp-hardened')
})
afterAll(() => app[Symbol.dispose]())

/** Runs a batch with an invalid operation, and prints the error. */
const tryBatch = `
const client = createClient({ credentials: 'x-us1' })
const caught = client.runBatch([{}]).catch((error) => error)
caught.then((error) => console.log(JSON.stringify([error instanceof MailchimpError, error.name, error.message])))`

const refused = [true, 'ArgumentError', 'runBatch(): operations[0] must be made by call()']

/** Bundles a program, and runs it without the installed package. */
function runBundled(program: string): unknown {
  app.write({ 'program.mjs': program })
  using elsewhere = new Project()
  const files = {
    entryPoints: [app.resolvePath('program.mjs')],
    outfile: elsewhere.resolvePath('bundle.cjs'),
  }
  const { warnings } = buildSync({ ...files, bundle: true, platform: 'node', logLevel: 'silent' })
  expect(warnings).toEqual([])
  return JSON.parse(elsewhere.run(process.execPath, ['bundle.cjs']))
}

const scope = "scope: { version: 1, preset: 'read-only' }"
const withScope = tryBatch.replace("'x-us1'", `'x-us1', ${scope}`)

describe('the code of batches', () => {
  it.each([
    ['ES modules', 'program.mjs', "import { createClient, MailchimpError } from 'mailchimp-hardened'"],
    ['CommonJS', 'program.cjs', "const { createClient, MailchimpError } = require('mailchimp-hardened')"],
  ])('is loaded automatically by %s', (_, file, imports) => {
    app.write({ [file]: `${imports}\n${withScope}` })
    expect(JSON.parse(app.run(process.execPath, [file]))).toEqual(refused)
  })

  it('is not loaded before the first batch', () => {
    const program = `
      const { createClient } = require('mailchimp-hardened')
      const isLoaded = () => Object.keys(require.cache).some((path) => path.endsWith('batches.cjs'))
      const client = createClient({ credentials: 'x-us1' })
      const before = isLoaded()
      client.runBatch([]).finally(() => console.log(JSON.stringify([before, isLoaded()])))`
    app.write({ 'loaded.cjs': program })
    expect(JSON.parse(app.run(process.execPath, ['loaded.cjs']))).toEqual([false, true])
  })

  it('is in a bundled program that imports its entry', () => {
    const imports = `import { createClient, MailchimpError } from 'mailchimp-hardened'
import 'mailchimp-hardened/batches'`
    expect(runBundled(`${imports}\n${withScope}`)).toEqual(refused)
    const call = `import { createClient, MailchimpError } from 'mailchimp-hardened'
import { call } from 'mailchimp-hardened/batches'
if (call('ping.get').operation !== 'ping.get') throw new Error('no call')`
    expect(runBundled(`${call}\n${withScope}`)).toEqual(refused)
  })

  it('is not in a bundled program that does not, and the error names the import to add', () => {
    const imports = "import { createClient, MailchimpError } from 'mailchimp-hardened'"
    const [isOurs, name, message] = runBundled(`${imports}\n${withScope}`) as [boolean, string, string]
    expect([isOurs, name]).toEqual([true, 'ConfigError'])
    expect(message).toContain("add `import 'mailchimp-hardened/batches'` to it")
  })
})
