import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { canaryKey } from '../support/canary-key.js'
import { root } from '../support/package/project.js'

/** Runs a program in a separate process. Returns the values that it passes to `say()`. */
function runProgram(program: string): unknown[] {
  const code = `const { createClient, ConfigError, TransportError } = require('mailchimp-hardened')
    const said = []
    const say = (value) => said.push(value)
    const client = createClient({ credentials: process.argv[1], network: { origin: 'https://127.0.0.1:9' } })
    process.on('exit', () => process.stdout.write(JSON.stringify(said)))
    ${program}`
  return JSON.parse(
    execFileSync(process.execPath, ['-e', code, canaryKey()], { cwd: root, encoding: 'utf8' }),
  )
}

/** Returns the files of `dist` that a program has loaded at its end. */
function listLoaded(program: string): string[] {
  const loaded = runProgram(
    `process.prependListener('exit', () => Object.keys(require.cache).forEach(say)); ${program}`,
  )
  return (loaded as string[]).flatMap((file) => /dist[\\/]([\w-]+\.cjs)$/.exec(file)?.[1] ?? []).sort()
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

  it('loads the code of pages with the first page', () => {
    expect(listLoaded("client.paginate('lists.getAllLists')")).toEqual([
      'implementation.cjs',
      'index.cjs',
      'long-work.cjs',
    ])
  })

  it.each([
    [
      'the package is loaded a second time',
      'for (const file of Object.keys(require.cache)) delete require.cache[file]',
    ],
    ['every object inherits a property', "Object.prototype.foo = 'x'; Object.prototype.value = () => {}"],
  ])('has one class for each error, and reports the faults, if %s', (_, disturbance) => {
    const [error] = runProgram(`${disturbance}
      try { createClient({ timeouts: { totalMs: -1 }, retry: { attempts: 99 }, server: 5 }) }
      catch (error) { say([error instanceof ConfigError, error.message.split('\\n')[0], error.faults.map(({ path }) => path)]) }`)
    const [isOwn, message, paths] = error as [boolean, string, string[]]
    expect(isOwn).toBe(true)
    expect(message).toBe('createClient(options) cannot be used:')
    expect(paths).toEqual(
      disturbance.includes('prototype') ? [''] : ['timeouts.totalMs', 'retry.attempts', 'server'],
    )
  })

  it('gets an error of this package if a page fails, even if every object inherits a property', () => {
    const [isOwn] = runProgram(`Object.prototype.foo = 'x'
      const read = async () => { for await (const list of client.paginate('lists.getAllLists')) say(list) }
      read().catch((error) => say(error instanceof TransportError))`)
    expect(isOwn).toBe(true)
  })
})
