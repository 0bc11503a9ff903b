import { execFileSync } from 'node:child_process'
import { getEventListeners } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { chain } from '../../../src/credentials/chain.js'
import { type CommandOptions, command } from '../../../src/credentials/sources/command.js'
import { env } from '../../../src/credentials/sources/env.js'
import { ConfigError, CredentialError } from '../../../src/index.js'
import { createLoopbackClient } from '../../support/call/loopback-client.js'
import { captureError, captureRejection } from '../../support/capture-error.js'
import { findLeak, printAll } from '../../support/secret-leaks.js'
import { canaryKey, type StandIn, startStandIn } from '../../support/stand-in/stand-in.js'

const key = canaryKey()
const node = process.execPath
const printArguments = fileURLToPath(
  new URL('../../support/credentials/print-arguments.cjs', import.meta.url),
)
const exhausted = fileURLToPath(new URL('../../support/credentials/exhaust-descriptors.ts', import.meta.url))
const stubborn = fileURLToPath(new URL('../../support/credentials/stubborn-program.cjs', import.meta.url))

let directory: string

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'mailchimp-hardened-'))
})

afterEach(() => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
  rmSync(directory, { recursive: true })
})

const resolveTempPath = (name: string) => join(directory, name)

/** Writes a program that knows `key`, so that the command line does not contain the key. */
function writeProgram(code: string): string[] {
  const path = resolveTempPath(`${Math.random()}.cjs`)
  writeFileSync(path, `const key = ${JSON.stringify(key)}\n${code}\n`)
  return [node, path]
}

const createPrinter = (text: string) => writeProgram(`process.stdout.write(${text})`)

async function captureCredentialError(
  line: readonly string[],
  options?: CommandOptions,
): Promise<CredentialError> {
  const error = await captureRejection(CredentialError, command(line, options)())
  expect(findLeak(key, printAll(error))).toBeUndefined()
  for (const argument of line.slice(1)) expect(printAll(error)).not.toContain(argument)
  return error
}

async function readArguments(line: readonly string[]): Promise<unknown> {
  const { apiKey } = await command(line)()
  return JSON.parse(Buffer.from(String(apiKey), 'base64').toString())
}

describe('command() returns', () => {
  it.each<[string, string, CommandOptions, object]>([
    ['a key', 'key', {}, { apiKey: key }],
    ['a key and a line break', 'key + "\\n"', {}, { apiKey: key }],
    ['a token', 'key', { as: 'accessToken' }, { accessToken: key }],
    ['JSON', 'JSON.stringify({ apiKey: key, server: "us1" })', {}, { apiKey: key, server: 'us1' }],
    ['a field of JSON', 'JSON.stringify({ password: key })', { field: 'password' }, { apiKey: key }],
  ])('%s', async (_, text, options, expected) => {
    expect(await command(createPrinter(text), options)()).toEqual(expected)
  })

  it('the complete output of a program that prints in parts', async () => {
    const parts = 'process.stdout.write(key.slice(0, 9)); setTimeout(() => console.log(key.slice(9)), 20)'
    expect(await command(writeProgram(parts))()).toEqual({ apiKey: key })
  })

  it('the output of a child process after the program has exited, as a shell does', async () => {
    const child = 'setTimeout(() => console.log(process.argv[1]), 50)'
    const line = writeProgram(
      `require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(child)}, key], { stdio: ['ignore', 'inherit', 'ignore'] }).unref()`,
    )
    expect(await command(line)()).toEqual({ apiKey: key })
  })

  it('the current output: it runs the program at each call', async () => {
    const provider = command([node, resolveTempPath('later.cjs')])
    expect((await captureRejection(CredentialError, provider())).hint).toMatch(
      /exit code 1: to see why, run it/,
    )
    writeFileSync(resolveTempPath('later.cjs'), `process.stdout.write(${JSON.stringify(key)})`)
    expect(await provider()).toEqual({ apiKey: key })
  })

  it('the same to concurrent callers', async () => {
    const provider = command(createPrinter('key'))
    const given = await Promise.all(Array.from({ length: 12 }, () => provider()))
    expect(new Set(given.map(({ apiKey }) => apiKey))).toEqual(new Set([key]))
  })
})

describe('an unusable program stops a chain, and its output is not quoted', () => {
  const name = `the program ${basename(node)}`

  it.each<[string, string, CommandOptions, CredentialError['code'], string]>([
    ['one that prints nothing', '', {}, 'credential_invalid', `the secret from ${name} is empty`],
    [
      'one that prints only white space',
      'console.log(" ")',
      {},
      'credential_invalid',
      `the secret from ${name} is empty`,
    ],
    [
      'one that prints incomplete JSON',
      'console.log("{" + key)',
      {},
      'credential_invalid',
      `the secret from ${name} is not JSON`,
    ],
    [
      'one that prints another field',
      'console.log(JSON.stringify({ a: key }))',
      { field: 'b' },
      'credential_invalid',
      `the secret from ${name} has no string in its field \`b\``,
    ],
    [
      'one that prints bytes that are not text',
      'process.stdout.write(Buffer.from([...Buffer.from(key), 255]))',
      {},
      'credential_invalid',
      `the secret from ${name} is not text in UTF-8`,
    ],
    [
      'one that prints more than any secret',
      'process.stdout.write(key.repeat(2000))',
      {},
      'credential_invalid',
      `${name} printed more than 64 KiB and was stopped`,
    ],
    [
      'one that prints a key and fails',
      'console.log(key); console.error(key); process.exitCode = 3',
      {},
      'credential_unavailable',
      `${name} failed with exit code 3: to see why, run it in a terminal as the same user`,
    ],
    [
      'one that prints an error with the key',
      'throw new Error(key)',
      {},
      'credential_unavailable',
      `${name} failed with exit code 1: to see why, run it in a terminal as the same user`,
    ],
    [
      'one that is killed by a signal',
      'process.kill(process.pid, "SIGKILL")',
      {},
      'credential_unavailable',
      `${name} failed with SIGKILL: to see why, run it in a terminal as the same user`,
    ],
    [
      'one that times out',
      'console.log(key); setInterval(() => {}, 1000)',
      { timeoutMs: 300 },
      'credential_unavailable',
      `${name} did not finish within 300 ms and was stopped`,
    ],
  ])('%s', async (_, code, options, errorCode, message) => {
    const line = writeProgram(code)
    expect(await captureCredentialError(line, options)).toMatchObject({ code: errorCode, hint: message })
    const chained = chain(command(line, options), async () => ({ apiKey: key }))
    expect((await captureRejection(CredentialError, chained())).hint).toBe(message)
  })

  it('one that does not exist, which is an error and not an absence', async () => {
    // A directory in PATH that this user may not read would cause another error.
    const error = await captureCredentialError(['no-such-program', 'the-argument'], {
      env: { PATH: '/usr/bin:/bin' },
    })
    expect(error).toMatchObject({ code: 'credential_unavailable' })
    expect(error.hint).toBe('the program no-such-program was not found, neither as a file nor in PATH')
    expect((await captureCredentialError([resolveTempPath('none'), 'the-argument'])).hint).toMatch(
      /^the program none was not found/,
    )
  })

  it('one that is not executable', async () => {
    writeFileSync(resolveTempPath('plain'), '#!/bin/sh\n', { mode: 0o644 })
    const error = await captureCredentialError([resolveTempPath('plain'), 'the-argument'])
    expect(error.hint).toBe('the program plain cannot be run by this process (EACCES)')
  })

  it('one whose arguments exceed the limit of the system', async () => {
    expect((await captureCredentialError(['echo', 'x'.repeat(4_000_000)])).code).toBe(
      'credential_unavailable',
    )
  })

  it('any program if this process has no free file descriptors', () => {
    const run = `ulimit -n 200; exec "${node}" --import tsx "${exhausted}"`
    const { code, hint } = JSON.parse(execFileSync('sh', ['-c', run], { encoding: 'utf8' }))
    expect(code).toBe('credential_unavailable')
    expect(hint).toBe('the program echo failed (Error, EMFILE)')
  })

  it('one whose name could be a secret, which is not quoted', async () => {
    const path = resolveTempPath('a b $(c)')
    expect((await captureCredentialError([path, 'the-argument'])).hint).toMatch(/^the program was not found/)
  })

  it('one that prints a byte more than 64 KiB', async () => {
    expect(await command(createPrinter('key.padEnd(65536)'))()).toEqual({ apiKey: key })
    expect((await captureCredentialError(createPrinter('key.padEnd(65537)'))).hint).toMatch(/printed more/)
  })
})

describe('the arguments of a program', () => {
  it('arrive unchanged, even with quotes, spaces and control characters', async () => {
    const argument = fc
      .oneof(
        fc.string({ unit: 'grapheme', maxLength: 30 }),
        fc.constantFrom(
          '',
          ' ',
          '--',
          '-e',
          '$HOME',
          '`id`',
          '$(id)',
          ';',
          '&&',
          '|',
          '>',
          '*',
          '\\',
          '"',
          "'",
          '\n',
          '%PATH%',
        ),
      )
      .map((text) => text.replaceAll('\0', ''))
    await fc.assert(
      fc.asyncProperty(fc.array(argument, { maxLength: 30 }), async (args) => {
        expect(await readArguments([node, printArguments, ...args])).toEqual(args)
      }),
      { numRuns: 20 },
    )
  })

  it('are not interpreted by a shell', async () => {
    const made = resolveTempPath('made-by-a-shell')
    const args = [
      `$(touch ${made})`,
      `\`touch ${made}\``,
      `; touch ${made}`,
      `| touch ${made}`,
      `&& touch ${made}`,
    ]
    expect(await readArguments([node, printArguments, ...args])).toEqual(args)
    expect(existsSync(made)).toBe(false)
  })

  it('are copied at creation', async () => {
    const line = [node, printArguments, 'one']
    const provider = command(line)
    line.push('two')
    const { apiKey } = await provider()
    expect(Buffer.from(String(apiKey), 'base64').toString()).toBe('["one"]')
  })
})

describe('a program', () => {
  it('is resolved relative to the directory at creation', async () => {
    writeFileSync(resolveTempPath('here'), `#!/bin/sh\necho ${key}\n`, { mode: 0o755 })
    const cwd = vi.spyOn(process, 'cwd').mockReturnValue(directory)
    const provider = command(['./here'])
    cwd.mockRestore()
    expect(await provider()).toEqual({ apiKey: key })
  })

  it('has an empty standard input', async () => {
    const reads = 'process.stdin.on("data", () => {}).on("end", () => console.log(key))'
    expect(await command(writeProgram(reads))()).toEqual({ apiKey: key })
  })

  it('has its standard error discarded, because it could contain the key and reach the logs', async () => {
    const isNull =
      '[fstatSync(2), statSync("/dev/null")].every(({ rdev }, _, [{ rdev: other }]) => rdev === other)'
    const line = writeProgram(
      `const { fstatSync, statSync } = require('node:fs'); console.log(${isNull} ? key : 'another-place-for-errors')`,
    )
    expect(await command(line)()).toEqual({ apiKey: key })
  })

  it('is labelled by its base name', () => {
    expect(command(['/usr/local/bin/op', 'read']).source).toBe('the program op')
    expect(command([`/opt/${key.slice(0, 32)}`]).source).toBe('the program')
    expect(command(['aws', 'x'])).not.toHaveProperty('refreshMs')
  })

  it('reveals neither arguments nor variables if its provider is printed', () => {
    const provider = command(['op', 'the-argument'], { env: { TOKEN: key } })
    expect(printAll(provider)).not.toContain('the-argument')
    expect(findLeak(key, printAll(provider))).toBeUndefined()
  })
})

describe('the environment of a program', () => {
  const readVariables = async (options?: CommandOptions): Promise<Record<string, string>> => {
    const text = 'Buffer.from(JSON.stringify(process.env)).toString("base64")'
    const { apiKey } = await command(createPrinter(`JSON.stringify({ apiKey: ${text} })`), options)()
    return JSON.parse(Buffer.from(String(apiKey), 'base64').toString())
  }

  it('is the environment of this process without the variables of Mailchimp credentials', async () => {
    env({ apiKey: 'NEWSLETTER_KEY', accessToken: 'newsletter_token' })
    const secrets = ['MAILCHIMP_API_KEY', 'MAILCHIMP_ACCESS_TOKEN', 'NEWSLETTER_KEY', 'newsletter_token']
    for (const name of secrets) vi.stubEnv(name, key)
    vi.stubEnv('AWS_PROFILE', 'mail')
    vi.stubEnv('MAILCHIMP_SERVER_PREFIX', 'us1')
    const given = await readVariables()
    expect(given).toMatchObject({
      AWS_PROFILE: 'mail',
      MAILCHIMP_SERVER_PREFIX: 'us1',
      PATH: process.env['PATH'],
    })
    expect(findLeak(key, JSON.stringify(given))).toBeUndefined()
    for (const name of secrets) expect(process.env[name]).toBe(key)
  })

  it('also contains the variables of the option `env`', async () => {
    vi.stubEnv('AWS_PROFILE', 'mail')
    vi.stubEnv('AWS_REGION', 'eu')
    vi.stubEnv('MAILCHIMP_API_KEY', key)
    const options = { env: { AWS_PROFILE: 'other', AWS_REGION: undefined, MAILCHIMP_API_KEY: 'given' } }
    const given = await readVariables(options)
    expect(given).toMatchObject({ AWS_PROFILE: 'other', MAILCHIMP_API_KEY: 'given' })
    expect(given).not.toHaveProperty('AWS_REGION')
  })

  it('inherits no variable from a prototype', async () => {
    Object.assign(Object.prototype, { NODE_OPTIONS: '--no-such-option' })
    const given = readVariables().finally(
      () => delete (Object.prototype as { NODE_OPTIONS?: string }).NODE_OPTIONS,
    )
    expect(await given).not.toHaveProperty('NODE_OPTIONS', '--no-such-option')
  })

  it('is read at the time of the call', async () => {
    const provider = command(createPrinter('process.env.A_KEY ?? ""'))
    vi.stubEnv('A_KEY', key)
    expect(await provider()).toEqual({ apiKey: key })
  })
})

describe('a stopped program', () => {
  const { setTimeout: later } = globalThis
  const sleepShortly = () => new Promise((resolve) => later(resolve, 20))
  const waitUntil = async (holds: () => boolean) => {
    while (!holds()) await sleepShortly()
  }
  const readProcessState = (pid: number) => {
    try {
      return /^\d+ \(.*\) (.)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'))?.[1]
    } catch {
      return undefined
    }
  }
  const isAlive = (pid: number) => {
    try {
      process.kill(pid, 0)
      // A zombie stays in the process table until its parent reads its exit status.
      return readProcessState(pid) !== 'Z'
    } catch {
      return false
    }
  }
  const waitForPids = async (path: string): Promise<number[]> => {
    await waitUntil(() => existsSync(path) && readFileSync(path, 'utf8').includes(']'))
    return JSON.parse(readFileSync(path, 'utf8'))
  }
  const waitForExit = (pids: readonly number[]) => waitUntil(() => !pids.some(isAlive))

  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  })

  afterEach(() => {
    vi.useRealTimers()
  })

  it('is killed together with its children if its last caller aborts', async () => {
    vi.useRealTimers()
    const stop = new AbortController()
    const asked = command([node, stubborn, resolveTempPath('pids')])({ signal: stop.signal })
    const pids = await waitForPids(resolveTempPath('pids'))
    expect(pids.filter(isAlive)).toHaveLength(2)
    stop.abort()
    const error = await captureRejection(CredentialError, asked)
    expect(error).toMatchObject({ code: 'credential_unavailable' })
    expect(error.hint).toMatch(/was stopped, because its output is no longer needed$/)
    await waitForExit(pids)
  })

  it('receives SIGTERM after ten seconds, and is killed a second later', async () => {
    const asked = captureCredentialError([node, stubborn, resolveTempPath('pids')])
    const pids = await waitForPids(resolveTempPath('pids'))
    vi.advanceTimersByTime(9999)
    await sleepShortly()
    vi.advanceTimersByTime(1)
    expect((await asked).hint).toMatch(/did not finish within 10000 ms and was stopped$/)
    await sleepShortly()
    expect(pids.filter(isAlive)).toHaveLength(2)
    vi.advanceTimersByTime(1000)
    await waitForExit(pids)
    expect(vi.getTimerCount()).toBe(0)
  })

  it('leaves no timer if it ends after SIGTERM', async () => {
    const line = writeProgram(
      `require('node:fs').writeFileSync(process.argv[2], '[' + process.pid + ']'); setInterval(() => {}, 1000)`,
    )
    const asked = captureCredentialError([...line, resolveTempPath('pids')], { timeoutMs: 600_000 })
    const pids = await waitForPids(resolveTempPath('pids'))
    vi.advanceTimersByTime(600_000)
    await asked
    await waitForExit(pids)
    await waitUntil(() => vi.getTimerCount() === 0)
  })

  it('is stopped in the same way if its output is endless', async () => {
    const listPipes = () => process.getActiveResourcesInfo().filter((each) => each === 'PipeWrap').length
    const before = listPipes()
    const asked = captureCredentialError([node, stubborn, resolveTempPath('pids')], { env: { FLOOD: 'yes' } })
    const pids = await waitForPids(resolveTempPath('pids'))
    expect((await asked).hint).toMatch(/printed more than 64 KiB and was stopped$/)
    // The pipe is closed at once, although the program still runs.
    await waitUntil(() => listPipes() === before)
    expect(pids.some(isAlive)).toBe(true)
    vi.advanceTimersByTime(1000)
    await waitForExit(pids)
  })

  it('leaves no child process that holds its output open', async () => {
    const line = ['sh', '-c', 'sleep 600 & echo "[$$, $!]" > "$0"', resolveTempPath('pids')]
    const asked = captureRejection(CredentialError, command(line)())
    const [first = 0, ...others] = await waitForPids(resolveTempPath('pids'))
    await waitUntil(() => !isAlive(first))
    vi.advanceTimersByTime(10_000)
    expect((await asked).hint).toMatch(/did not finish within 10000 ms/)
    await waitForExit(others)
  })

  it('leaves no listener and no timer after it has ended', async () => {
    const { signal } = new AbortController()
    await command(createPrinter('key'))({ signal })
    await captureRejection(CredentialError, command(writeProgram('process.exitCode = 1'))({ signal }))
    await captureRejection(CredentialError, command(['no-such-program'])({ signal }))
    expect(getEventListeners(signal, 'abort')).toEqual([])
    expect(vi.getTimerCount()).toBe(0)
  })

  it('is not started if the signal was aborted before', async () => {
    const made = resolveTempPath('made')
    const line = writeProgram(`require('node:fs').writeFileSync(${JSON.stringify(made)}, '')`)
    const error = await captureRejection(
      CredentialError,
      command(line)({ signal: AbortSignal.abort(new Error(key)) }),
    )
    expect(error.hint).toMatch(/was stopped/)
    expect(findLeak(key, printAll(error))).toBeUndefined()
    expect(existsSync(made)).toBe(false)
  })

  it('causes no unhandled rejection', async () => {
    const unhandled = vi.fn()
    process.on('unhandledRejection', unhandled)
    const stop = new AbortController()
    const asked = [
      command(writeProgram('process.exitCode = 1'))({ signal: stop.signal }),
      command(['no-such-program'])({ signal: stop.signal }),
      command(writeProgram('setInterval(() => console.log(key), 1)'))({ signal: stop.signal }),
    ]
    stop.abort()
    for (const each of asked) await captureRejection(CredentialError, each)
    for (let turn = 0; turn < 10; turn += 1) await sleepShortly()
    process.off('unhandledRejection', unhandled)
    expect(unhandled).not.toHaveBeenCalled()
  })
})

describe('an argument of command()', () => {
  const bytes = 'a\0b'
  it.each<[string, unknown, string[], RegExp]>([
    ['a shell command line', 'op read op://mail/key', ['command'], /like \["op", "read", /],
    ['only a program name', 'op', ['command'], /must be an array/],
    ['a key', key, ['command'], /must be an array/],
    ['no program', [], ['command'], /must be an array/],
    ['undefined', undefined, ['command'], /must be an array/],
    [
      'a shell command line in an array',
      ['op read op://mail/key'],
      ['command[0]'],
      /white space.*must be an array/,
    ],
    ['an empty name', ['', 'x'], ['command[0]'], /name or the path/],
    ['a key as a program', [key], ['command[0]'], /name or the path/],
    ['a token as a program', [key.slice(0, 32)], ['command[0]'], /name or the path/],
    [
      'values that are not strings',
      [1, 2, undefined],
      ['command[0]', 'command[1]', 'command[2]'],
      /must be a string/,
    ],
    // biome-ignore lint/suspicious/noSparseArray: the test needs a sparse array
    ['a sparse array', ['op', , 'x'], ['command[1]'], /must be a string/],
    ['an argument that no program can receive', ['op', bytes], ['command[1]'], /must be a string/],
    ['a key as an argument', ['curl', '-u', `x:${key}`], ['command[2]'], /every user of the machine/],
  ])('is refused, and not quoted: %s', (_, line, paths, message) => {
    const error = captureError(ConfigError, () => command(line as never))
    expect(error.faults.map(({ path }) => path)).toEqual(paths)
    expect(error.message).toMatch(message)
    expect(findLeak(key, printAll(error))).toBeUndefined()
    expect(error.message).not.toContain('op://mail/key')
  })

  it('may contain spaces, in an absolute path and in further arguments', () => {
    expect(() => command(['/opt/my programs/op', 'read it'])).not.toThrow()
  })

  it.each<[string, unknown, string[]]>([
    ['no timeout', { timeoutMs: 0 }, ['timeoutMs']],
    ['half a millisecond', { timeoutMs: 0.5 }, ['timeoutMs']],
    ['a timeout over the maximum', { timeoutMs: 600_001 }, ['timeoutMs']],
    ['an infinite timeout', { timeoutMs: Number.POSITIVE_INFINITY }, ['timeoutMs']],
    ['a string as timeout', { timeoutMs: '10' }, ['timeoutMs']],
    ['an array of variables', { env: [`A=${key}`] }, ['env']],
    ['a number as a variable', { env: { A: 1 } }, ['env']],
    ['a variable that no program can receive', { env: { A: bytes } }, ['env']],
    ['a variable with an invalid name', { env: { [`A=${key}`]: 'x' } }, ['env']],
    ['a shell', { shell: true }, ['']],
    [
      'all of them',
      { field: 1, as: 2, timeoutMs: 3.5, env: 4, cwd: '/' },
      ['field', 'as', 'timeoutMs', 'env', ''],
    ],
    ['no object', 10_000, ['']],
  ])('is refused if the options are invalid, which are not quoted: %s', (_, options, paths) => {
    const error = captureError(ConfigError, () => command(['op'], options as never))
    expect(error.faults.map(({ path }) => path)).toEqual(paths)
    expect(findLeak(key, printAll(error))).toBeUndefined()
  })
})

describe('a client', () => {
  let standIn: StandIn

  beforeAll(async () => {
    standIn = await startStandIn()
  })

  afterAll(() => standIn.close())

  it('uses the key that a program prints', async () => {
    const client = createLoopbackClient(standIn, { credentials: command(createPrinter('key + "\\n"')) })
    expect(await client.ping.get()).toHaveProperty('health_status')
    await client.close()
  })

  it('fails with the reason of the failed program', async () => {
    const client = createLoopbackClient(standIn, {
      credentials: command(writeProgram('console.log(key); process.exit(5)')),
    })
    const error = await captureRejection(CredentialError, client.ping.get())
    expect(error.hint).toBe(
      `the program ${basename(node)} failed with exit code 5: to see why, run it in a terminal as the same user`,
    )
    expect(findLeak(key, printAll(error))).toBeUndefined()
    await client.close()
  })
})
