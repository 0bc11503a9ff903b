import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { Project, root } from '../support/package/project.js'

const { build } = createRequire(createRequire(import.meta.url).resolve('tsup'))('esbuild')
const project = new Project()
const directory = mkdtempSync(join(tmpdir(), 'audit-entry-'))
afterAll(() => {
  project[Symbol.dispose]()
  rmSync(directory, { recursive: true })
})

const quoteDistPath = (file: string) => JSON.stringify(join(root, 'dist', file))
const run = (program: string) =>
  JSON.parse(project.write({ 'program.cjs': program }).run(process.execPath, ['program.cjs']))
const config = JSON.stringify({ $schema: 'x', audit: { directory } })
const call = `client.ping.get().catch(() => {}).then(() => client.close())`

describe('the entry `mailchimp-hardened/audit`', () => {
  it('is not loaded by a client without an audit log', () => {
    const loaded = run(`
      const { createClient } = require(${quoteDistPath('index.cjs')})
      const client = createClient({ credentials: async () => { throw new Error('none') } })
      ${call}.then(() => console.log(JSON.stringify(Object.keys(require.cache).filter((path) => /audit/.test(path)))))`)
    expect(loaded).toEqual([])
  })

  it('is loaded by a configuration with an audit log, and shares the error classes', () => {
    const written = run(`
      const { createClient, AuditError } = require(${quoteDistPath('index.cjs')})
      const client = createClient(${config})
      ${call}.then(() => console.log(JSON.stringify(Object.keys(require.cache).filter((path) => /audit/.test(path)).length)))`)
    expect(written).toBe(1)
    expect(readdirSync(directory)).toHaveLength(1)
  })

  it.each([
    ['with its import, a configuration can have a log', `import ${quoteDistPath('audit.mjs')}`, 'made'],
    [
      'without its import, the error names the import',
      '',
      "needs its own entry: add `import 'mailchimp-hardened/audit'`",
    ],
  ])('in a bundled program %s', async (_, line, expected) => {
    project.write({
      'main.mjs': `${line}
        import { createClient } from ${quoteDistPath('index.mjs')}
        let result = 'made'
        try { createClient(${config}) } catch (error) { result = error.message }
        console.log(JSON.stringify(result))`,
    })
    const outfile = project.resolvePath('bundled/main.cjs')
    await build({
      ...{ entryPoints: [project.resolvePath('main.mjs')], outfile, bundle: true, platform: 'node' },
      ...{
        logLevel: 'silent',
        external: ['@opentelemetry/api', 'undici', 'undici/*'],
        nodePaths: [join(root, 'node_modules')],
      },
    })
    expect(JSON.parse(project.run(process.execPath, [outfile]))).toContain(expected)
  })
})
