import { execFileSync } from 'node:child_process'
import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { symlinkSync } from 'node:fs'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { loadConfig } from '../../src/config/config-loader.js'
import { findConfig } from '../../src/config/config-lookup.js'
import { ConfigError } from '../../src/errors/error-classes.js'
import { canaryKey } from '../support/canary-key.js'
import { captureError } from '../support/capture-error.js'
import { enterTempDirectory } from '../support/config/temp-directory.js'
import { findLeak, printAll } from '../support/secret-leaks.js'

const scope = { version: 1, preset: 'none' }
const captureMessage = (path?: string) => captureError(ConfigError, () => findConfig(path)).message

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
})

describe('the configuration', () => {
  it('is mailchimp.config.json in the working directory', () => {
    enterTempDirectory({ 'mailchimp.config.json': { scope } })
    expect(findConfig()).toMatchObject({ file: 'mailchimp.config.json', document: { scope } })
  })

  it('is the `mailchimp` key of package.json in the working directory', () => {
    enterTempDirectory({ 'package.json': { name: 'app', mailchimp: { scope } } })
    expect(findConfig()).toMatchObject({ file: 'package.json (key `mailchimp`)', document: { scope } })
  })

  it('is the file named by MAILCHIMP_CONFIG, even if other files exist', () => {
    enterTempDirectory({
      'ops/mailchimp.json': { scope },
      'mailchimp.config.json': {},
      'package.json': { mailchimp: {} },
    })
    vi.stubEnv('MAILCHIMP_CONFIG', 'ops/mailchimp.json')
    expect(findConfig()).toMatchObject({ file: 'the configuration file', document: { scope } })
  })

  it('is the file named by the caller, even if MAILCHIMP_CONFIG names another', () => {
    enterTempDirectory({ 'a.json': { scope }, 'b.json': {} })
    vi.stubEnv('MAILCHIMP_CONFIG', 'b.json')
    expect(findConfig('a.json')).toMatchObject({ file: 'the configuration file', document: { scope } })
  })

  it('is the text in MAILCHIMP_CONFIG_JSON, even if files exist', () => {
    enterTempDirectory({ 'mailchimp.config.json': {}, 'package.json': { mailchimp: {} } })
    vi.stubEnv('MAILCHIMP_CONFIG_JSON', JSON.stringify({ scope }))
    expect(findConfig()).toMatchObject({ file: 'MAILCHIMP_CONFIG_JSON', document: { scope } })
    vi.stubEnv('MAILCHIMP_CONFIG_JSON', '{ "scope": }')
    expect(captureMessage()).toBe(
      'MAILCHIMP_CONFIG_JSON cannot be used:\n  - is not JSON at line 1, column 12 (comments and trailing commas are not JSON)',
    )
  })

  it('may not be set in both variables', () => {
    enterTempDirectory({ 'a.json': { scope } })
    vi.stubEnv('MAILCHIMP_CONFIG', 'a.json')
    vi.stubEnv('MAILCHIMP_CONFIG_JSON', JSON.stringify({ scope }))
    expect(captureMessage()).toContain('and MAILCHIMP_CONFIG are both set: keep only one of them')
    expect(findConfig('a.json')).toMatchObject({ document: { scope } })
  })

  it('is searched with a message on a debug channel that lists the places or the result', () => {
    const directory = enterTempDirectory()
    const seen: unknown[] = []
    const recordEvent = (event: unknown) => void seen.push(event)
    subscribe('mailchimp-hardened:config.search', recordEvent)
    findConfig()
    enterTempDirectory({ 'mailchimp.config.json': {} })
    findConfig()
    unsubscribe('mailchimp-hardened:config.search', recordEvent)
    const files = [`${directory}/mailchimp.config.json`, `${directory}/package.json`]
    expect(seen[0]).toEqual({ lookedFor: ['MAILCHIMP_CONFIG', 'MAILCHIMP_CONFIG_JSON', ...files] })
    expect(seen[1]).toMatchObject({ found: `${process.cwd()}/mailchimp.config.json` })
  })

  it('is found without a working directory only by an absolute path', () => {
    const directory = enterTempDirectory({ 'mailchimp.config.json': { scope } })
    vi.spyOn(process, 'cwd').mockImplementation(() => {
      throw Object.assign(new Error('ENOENT: no such file or directory, uv_cwd'), { code: 'ENOENT' })
    })
    const deleted = 'the configuration cannot be used:\n  - the working directory does not exist any more'
    for (const path of [undefined, 'mailchimp.config.json']) {
      const error = captureError(ConfigError, () => findConfig(path))
      expect(error.message).toBe(deleted)
      expect(error.hint).toContain('set MAILCHIMP_CONFIG to an absolute path')
    }
    expect(captureError(ConfigError, () => loadConfig({ scope: { version: 1 } })).message).toBe(deleted)
    vi.stubEnv('MAILCHIMP_CONFIG_JSON', '{}')
    expect(captureMessage()).toBe(deleted)
    vi.stubEnv('MAILCHIMP_CONFIG_JSON', '')
    vi.stubEnv('MAILCHIMP_CONFIG', `${directory}/mailchimp.config.json`)
    expect(findConfig()).toMatchObject({ document: { scope } })
  })

  it('is absent if nothing defines it, even with an empty variable', () => {
    enterTempDirectory({ 'package.json': { name: 'app' } })
    vi.stubEnv('MAILCHIMP_CONFIG', '')
    expect(findConfig()).toBeUndefined()
    enterTempDirectory()
    expect(findConfig()).toBeUndefined()
  })

  it('is not searched above the working directory', () => {
    const directory = enterTempDirectory({ 'mailchimp.config.json': { scope }, 'app/package.json': {} })
    vi.spyOn(process, 'cwd').mockReturnValue(`${directory}/app`)
    expect(findConfig()).toBeUndefined()
  })

  it('may not exist twice, because neither takes precedence', () => {
    enterTempDirectory({ 'mailchimp.config.json': {}, 'package.json': { mailchimp: {} } })
    expect(captureMessage()).toContain('package.json also has a `mailchimp` key: keep only one of them')
  })

  it('must exist if it is named, so that a typo does not remove all rules', () => {
    enterTempDirectory({ 'mailchimp.config.json': { scope } })
    expect(captureMessage('mailchimp.confg.json')).toBe(
      'the configuration file cannot be used:\n  - does not exist',
    )
    vi.stubEnv('MAILCHIMP_CONFIG', 'nowhere.json')
    expect(captureMessage()).toBe('the configuration file cannot be used:\n  - does not exist')
    const { hint } = captureError(ConfigError, () => findConfig())
    expect(hint).toBe(`the configuration is ${process.cwd()}/nowhere.json`)
  })

  it('is an error if it cannot be read', () => {
    enterTempDirectory({ 'mailchimp.config.json/inside': '' })
    expect(captureMessage()).toBe('mailchimp.config.json cannot be used:\n  - cannot be read (EISDIR)')
    expect(captureMessage('')).toContain('cannot be read (EISDIR)')
    expect(captureMessage('a\u0000b')).toContain('cannot be read')
    expect(captureMessage(5 as never)).toContain('cannot be read')
  })

  it('is an error if it is a pipe or a device, whose reading could block forever', () => {
    const directory = enterTempDirectory()
    execFileSync('mkfifo', [`${directory}/mailchimp.config.json`])
    const fault = 'is a pipe or a device: it must be a regular file'
    expect(captureMessage()).toBe(`mailchimp.config.json cannot be used:\n  - ${fault}`)
    vi.stubEnv('MAILCHIMP_CONFIG', '/dev/zero')
    expect(captureMessage()).toBe(`the configuration file cannot be used:\n  - ${fault}`)
  })

  it.each([
    ['cut off', '{ "mailchimp": {', 'line 1, column 17'],
    [
      'with one comma too many',
      '{\n  "mailchimp": { "scope": {}, },\n  "name": "app"\n}',
      'line 2, column 31',
    ],
    ['with text after it', '{ "mailchimp": {} }\n<<<<<<< HEAD', 'line 2, column 1'],
    ['in UTF-16', Buffer.from('{ "mailchimp": {} }', 'utf16le').toString(), 'line 1, column 2'],
    ['with a byte order mark', '\uFEFF{ "mailchimp": 1, }', 'line 1, column 19'],
  ])('is not silently dropped if package.json is not JSON: %s', (_, text, place) => {
    const directory = enterTempDirectory({ 'package.json': text })
    const error = captureError(ConfigError, () => findConfig())
    expect(error.message).toBe(
      `package.json (key \`mailchimp\`) cannot be used:\n  - is not JSON at ${place} (comments and trailing commas are not JSON)`,
    )
    expect(error.hint).toBe(`the configuration is ${directory}/package.json`)
  })

  it('is not silently dropped if package.json cannot be read', () => {
    enterTempDirectory({ 'package.json/inside': '' })
    expect(captureMessage()).toBe(
      'package.json (key `mailchimp`) cannot be used:\n  - cannot be read (EISDIR)',
    )
    const directory = enterTempDirectory()
    symlinkSync('package.json', `${directory}/package.json`)
    expect(captureMessage()).toContain('cannot be read (ELOOP)')
  })

  it.each(['mailchimp.config.json', 'package.json'])(
    'is an error if %s is a link to a missing file',
    (name) => {
      const directory = enterTempDirectory()
      symlinkSync('nowhere', `${directory}/${name}`)
      expect(captureMessage()).toContain('is a link to a file that does not exist')
    },
  )

  it('may lack if package.json is not JSON, but does not contain the key', () => {
    for (const text of ['null', '{ "name": ', '{ "dependencies": { "mailchimp-hardened": "1" }, }']) {
      enterTempDirectory({ 'package.json': text })
      expect(findConfig()).toBeUndefined()
    }
  })

  it('is reported without a value from a package.json that is not JSON', () => {
    enterTempDirectory({ 'package.json': `{ "mailchimp": { "credentials": ${canaryKey()} } }` })
    const error = captureError(ConfigError, () => findConfig())
    expect(findLeak(canaryKey(), printAll(error))).toBeUndefined()
  })

  it.each([
    ['in the scope', '{ "mailchimp": { "scope": { "version": 1 },\n "scope": {} } }', 2, 2],
    ['at the top level', '{ "mailchimp": {}, "mailchimp": {} }', 1, 20],
    ['deep inside', '{ "a": 1, "mailchimp": { "a": [{ "b": { "c": 1, "c": 2 } }] } }', 1, 49],
  ])('is refused in a package.json with a duplicate key: %s', (_, text, line, column) => {
    enterTempDirectory({ 'package.json': text })
    expect(captureMessage()).toContain('package.json (key `mailchimp`)')
    expect(captureMessage()).toContain(`has a duplicate key at line ${line}, column ${column}`)
  })

  it('is accepted if another part of package.json contains a key twice', () => {
    enterTempDirectory({
      'package.json': '{ "a": { "b": 1, "b": 2 }, "a": 1, "mailchimp": { "b": { "b": 1 } } }',
    })
    expect(findConfig()?.document).toEqual({ b: { b: 1 } })
  })

  it('is not read from a prototype, because it can name a program to run', () => {
    enterTempDirectory({ 'package.json': { name: 'app' } })
    Object.assign(Object.prototype, { mailchimp: { credentials: { command: ['id'] } } })
    try {
      expect(findConfig()).toBeUndefined()
    } finally {
      delete (Object.prototype as { mailchimp?: unknown }).mailchimp
    }
  })

  it('may begin with a byte order mark', () => {
    enterTempDirectory({ 'mailchimp.config.json': `\uFEFF${JSON.stringify({ scope })}` })
    expect(findConfig()?.document).toEqual({ scope })
  })
})

describe('a configuration with a duplicate key in one object is refused', () => {
  it.each([
    ['if it is on one line', '{ "scope": {}, "scope": {} }', 1, 16],
    ['if it is in an object in a list', '{\n  "a": [{}, { "deny": ["*:read"],\n    "deny": [] }]\n}', 3, 5],
    [
      'if it follows an object that contains it too',
      '{ "a": { "b": 1, "c": [{ "b": 1 }] }, "b": 1, "\\u0062": 2 }',
      1,
      47,
    ],
    ['if it is an empty string', '{"":1,"":2}', 1, 7],
    ['if every object inherits it', '{"__proto__":1,"__proto__":2}', 1, 16],
  ])('%s', (_, text, line, column) => {
    enterTempDirectory({ 'mailchimp.config.json': text })
    expect(captureMessage()).toBe(
      `mailchimp.config.json cannot be used:\n  - has a duplicate key at line ${line}, column ${column}: remove one, because only the last would count`,
    )
  })

  it('without its values in the error, which may be a Mailchimp key', () => {
    enterTempDirectory({
      'mailchimp.config.json': `{ "credentials": "${canaryKey()}", "credentials": { "env": "A" } }`,
    })
    const error = captureError(ConfigError, () => findConfig())
    expect(findLeak(canaryKey(), printAll(error))).toBeUndefined()
  })

  it('but not if the key is in several objects, or its text elsewhere', () => {
    const document = { a: { b: 'b', a: ['a', { a: 'b' }] }, b: { b: 'a', a: ['b', 'b', ':', '{'] } }
    enterTempDirectory({ 'mailchimp.config.json': document })
    expect(findConfig()?.document).toEqual(document)
  })
})

describe('a configuration that is not JSON', () => {
  it.each([
    ['a trailing comma', '{\n  "scope": {\n    "version": 1,\n  }\n}', 4, 3],
    ['a comment', '{\n  // rules\n  "scope": {}\n}', 2, 3],
    ['an unknown literal', '{ "scope": yes }', 1, 12],
    ['an early end', '{\n  "scope": {', 2, 13],
    ['an empty file', '', 1, 1],
    ['an unquoted name', '{\r\n  scope: {}\r\n}', 2, 3],
  ])('is reported by line and column: %s', (_, text, line, column) => {
    enterTempDirectory({ 'mailchimp.config.json': text })
    expect(captureMessage()).toBe(
      `mailchimp.config.json cannot be used:\n  - is not JSON at line ${line}, column ${column} (comments and trailing commas are not JSON)`,
    )
  })

  it('is not quoted in the error, because it could contain a Mailchimp key', () => {
    const key = canaryKey()
    for (const text of [`{"credentials": ${key}}`, `{"a": "${key}" "b"}`, `${key}`, `{"a": "${key}\n"}`]) {
      enterTempDirectory({ 'mailchimp.config.json': text })
      const error = captureError(ConfigError, () => findConfig())
      expect(findLeak(key, printAll(error))).toBeUndefined()
      expect(error.cause).toBeUndefined()
    }
  })

  it('is reported without the value of MAILCHIMP_CONFIG, which may be a Mailchimp key by mistake', () => {
    enterTempDirectory()
    const [digits = ''] = canaryKey().split('-')
    for (const value of [canaryKey(), digits, digits.toUpperCase(), `${digits}.json`]) {
      vi.stubEnv('MAILCHIMP_CONFIG', value)
      const error = captureError(ConfigError, () => findConfig())
      expect(error.message).toBe(
        'the configuration file cannot be used:\n  - must be named by a path, not by a key or a token',
      )
      expect(printAll(error)).not.toContain(value)
    }
  })
})
