import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import ts from 'typescript'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { entries, internalNames } from '../../scripts/write-entries/entries.js'
import * as source from '../../src/index.js'
import { Project } from '../support/package/project.js'

const app = new Project()
beforeAll(() => {
  app.installPackage('mailchimp-hardened')
})
afterAll(() => app[Symbol.dispose]())

/** Runs a program in the application. Returns the JSON that it printed. */
function run(file: string, program: string, node = process.execPath): unknown {
  app.write({ [file]: program })
  return JSON.parse(app.run(node, [file]))
}

const entryValues = entries.filter(({ isInMain }) => isInMain !== true).flatMap(({ values }) => values)
const elsewhere = [...entryValues, ...internalNames]
const namedExports = Object.keys(source)
  .filter((name) => name !== 'mailchimp' && !elsewhere.includes(name))
  .sort()

/** Includes the members of the drop-in client: its groups and `setConfig`. */
const withClient = [...namedExports, ...Object.keys(source.mailchimp)].sort()

describe('an application that installs the package', () => {
  it('installs at most three packages, and no superagent', () => {
    const { packages } = JSON.parse(readFileSync(app.resolvePath('node_modules/.package-lock.json'), 'utf8'))
    expect(Object.keys(packages).sort()).toEqual([
      'node_modules/@opentelemetry/api',
      'node_modules/mailchimp-hardened',
      'node_modules/undici',
    ])
  })

  it('runs no install script of the package', () => {
    const { scripts } = JSON.parse(
      readFileSync(app.resolvePath('node_modules/mailchimp-hardened/package.json'), 'utf8'),
    )
    const whileInstalling = ['preinstall', 'install', 'postinstall', 'preprepare', 'prepare', 'postprepare']
    expect(Object.keys(scripts).filter((name) => whileInstalling.includes(name))).toEqual([])
    expect(existsSync(app.resolvePath('node_modules/mailchimp-hardened/binding.gyp'))).toBe(false)
  })

  it('gets the drop-in client from require(), with every named export on it', () => {
    const seen = run(
      'require.cjs',
      `const mailchimp = require('mailchimp-hardened')
       console.log(JSON.stringify({
         client: [typeof mailchimp.setConfig, typeof mailchimp.lists.getList, typeof mailchimp.Surveys.publishSurvey],
         named: Object.keys(mailchimp).sort(),
         missing: ${JSON.stringify(namedExports)}.filter((name) => mailchimp[name] === undefined),
       }))`,
    )
    expect(seen).toEqual({ client: ['function', 'function', 'function'], named: withClient, missing: [] })
  })

  it('gets the same object and the same classes from import', () => {
    const seen = run(
      'import.mjs',
      `import mailchimp, * as all from 'mailchimp-hardened'
       import { createClient, ConfigError, MailchimpError } from 'mailchimp-hardened'
       import { createRequire } from 'node:module'
       const required = createRequire(import.meta.url)('mailchimp-hardened')
       const error = (() => { try { createClient({ server: 1 }) } catch (error) { return error } })()
       const { default: _, ...named } = all
       console.log(JSON.stringify({
         same: mailchimp === required,
         named: Object.keys(named).sort(),
         different: Object.keys(named).filter((name) => named[name] === undefined || named[name] !== required[name]),
         instance: [error instanceof required.ConfigError, error instanceof ConfigError, error instanceof MailchimpError],
       }))`,
    )
    expect(seen).toEqual({ same: true, named: withClient, different: [], instance: [true, true, true] })
  })

  it('sees every error under its class name, in the error and in printed output', () => {
    const classes = namedExports.filter((name) => name.endsWith('Error'))
    const seen = run(
      'names.cjs',
      `const mailchimp = require('mailchimp-hardened')
       console.log(JSON.stringify(${JSON.stringify(classes)}.map((name) => {
         const { prototype } = mailchimp[name]
         return [mailchimp[name].name, prototype.name, Object.keys(prototype).length]
       })))`,
    )
    expect(classes).toHaveLength(11)
    expect(seen).toEqual(classes.map((name) => [name, name, 0]))
  })

  it('gets redisLimit from mailchimp-hardened/redis, by require() and import, with the error classes of the main entry', () => {
    const seen = run(
      'redis.mjs',
      `import * as all from 'mailchimp-hardened/redis'
       import { ConfigError, LimitError } from 'mailchimp-hardened'
       import { createRequire } from 'node:module'
       const required = createRequire(import.meta.url)('mailchimp-hardened/redis')
       const caught = (make) => { try { make() } catch (error) { return error } }
       const client = { isReady: false, eval: async () => [], evalSha: async () => { throw new Error('gone') } }
       const limit = all.redisLimit({ client, name: 'user' })
       const timeout = await limit.acquire({ operation: 'ping.get', timeoutMs: 1 }).catch((error) => error)
       console.log(JSON.stringify([
         Object.keys(all), Object.keys(required), caught(() => all.redisLimit({})) instanceof ConfigError,
         timeout instanceof LimitError, timeout.code,
       ]))`,
    )
    expect(seen).toEqual([['redisLimit'], ['redisLimit'], true, true, 'limit_timeout'])
  })

  it('gets one loadConfig from mailchimp-hardened/config, by require() and import', () => {
    const seen = run(
      'config.mjs',
      `import { loadConfig } from 'mailchimp-hardened/config'
       import * as all from 'mailchimp-hardened/config'
       import mailchimp from 'mailchimp-hardened'
       import { createRequire } from 'node:module'
       const required = createRequire(import.meta.url)('mailchimp-hardened/config')
       console.log(JSON.stringify([
         Object.keys(all), Object.keys(required), loadConfig === required.loadConfig, loadConfig === mailchimp.loadConfig,
       ]))`,
    )
    expect(seen).toEqual([['loadConfig'], ['loadConfig'], true, true])
  })

  it('can read the schema and package.json of the package, but no internal file', () => {
    const seen = run(
      'subpaths.cjs',
      `const { title } = require('mailchimp-hardened/schema.json')
       const { name } = require('mailchimp-hardened/package.json')
       let inside
       try { require('mailchimp-hardened/dist/implementation.cjs') } catch ({ code }) { inside = code }
       console.log(JSON.stringify({ title, name, inside }))`,
    )
    expect(seen).toEqual({
      title: 'mailchimp.config.json',
      name: 'mailchimp-hardened',
      inside: 'ERR_PACKAGE_PATH_NOT_EXPORTED',
    })
  })

  it('finds every named export if a compiler turned import into require', () => {
    const { outputText } = ts.transpileModule(
      `import mailchimp, { createClient, ScopeError } from 'mailchimp-hardened'
       import * as all from 'mailchimp-hardened'
       console.log(JSON.stringify([
         mailchimp === require('mailchimp-hardened'), typeof createClient, typeof ScopeError, typeof all.createClient,
       ]))`,
      {
        compilerOptions: {
          module: ts.ModuleKind.CommonJS,
          esModuleInterop: true,
          target: ts.ScriptTarget.ES2022,
        },
      },
    )
    // Most compilers copy only enumerable properties.
    const enumerating = outputText.replace(/Object\.getOwnPropertyNames/g, 'Object.keys')
    expect(enumerating).not.toBe(outputText)
    expect(run('transpiled.cjs', enumerating)).toEqual([true, 'function', 'function', 'function'])
  })

  it('sees no minified code if an error is uncaught', () => {
    app.write({ 'uncaught.cjs': "require('mailchimp-hardened').lists.deleteList('a1b2c3d4e5')" })
    const { stderr } = spawnSync(process.execPath, ['uncaught.cjs'], { cwd: app.folder, encoding: 'utf8' })
    expect(stderr).toContain('ScopeError')
    expect(Math.max(...stderr.split('\n').map((line) => line.length))).toBeLessThan(500)
  })

  it('does not load a configuration before the client is used', () => {
    const seen = run(
      'unused.cjs',
      `process.env.MAILCHIMP_CONFIG = 'is-not-there.json'
       const { ping } = require('mailchimp-hardened')
       ping.get().catch(({ code }) => console.log(JSON.stringify(code)))`,
    )
    expect(seen).toBe('invalid_config')
  })
})
