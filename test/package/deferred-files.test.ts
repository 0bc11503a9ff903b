import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { canaryKey } from '../support/canary-key.js'
import { root } from '../support/package/project.js'

/** Runs a program in a process of its own. Returns the files of `dist` that it has loaded. */
function listLoaded(program: string): string[] {
  const list =
    'Object.keys(require.cache).map((file) => /dist.(.+)/.exec(file)?.[1]).filter((name) => name !== undefined)'
  const code = `const { createClient, ConfigError } = require('mailchimp-hardened')
    const client = createClient({ credentials: process.argv[1], network: { origin: 'https://127.0.0.1:9' }, retry: undefined })
    ${program}
    process.on('exit', () => console.log(JSON.stringify(${list})))`
  const output = execFileSync(process.execPath, ['-e', code, canaryKey()], { cwd: root, encoding: 'utf8' })
  return JSON.parse(output).sort()
}

describe('a program', () => {
  const first = ['implementation.cjs', 'index.cjs']

  it('loads neither schemas nor pages for a client with a key, and its calls', () => {
    expect(listLoaded("client.lists.getList('a1b2c3d4e5').catch(() => {})")).toEqual(first)
  })

  it.each([
    ['an option with a schema', 'createClient({ timeouts: { totalMs: 1000 } })'],
    ['a scope', "createClient({ scope: { version: 1, preset: 'none' } })"],
    [
      'an unknown option',
      'try { createClient({ credential: 1 }) } catch (error) { if (!(error instanceof ConfigError)) throw error }',
    ],
    [
      'the configuration file',
      "require('mailchimp-hardened').loadConfig({ scope: { version: 1, preset: 'none' } })",
    ],
  ])('loads the schemas for %s', (_, program) => {
    expect(listLoaded(program)).toEqual([...first, 'schemas.cjs'])
  })

  it('loads the code of pages for the first of them', () => {
    expect(listLoaded("client.paginate('lists.getAllLists')")).toEqual([
      'implementation.cjs',
      'index.cjs',
      'long-work.cjs',
    ])
  })
})
