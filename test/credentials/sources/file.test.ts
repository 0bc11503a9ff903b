import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  mkdirSync,
  mkdtempSync,
  promises,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { chain } from '../../../src/credentials/chain.js'
import { type FileOptions, file } from '../../../src/credentials/sources/file.js'
import { readSecretFile } from '../../../src/credentials/sources/secret-file.js'
import { ConfigError, CredentialError } from '../../../src/index.js'
import { createLoopbackClient } from '../../support/call/loopback-client.js'
import { captureError, captureRejection } from '../../support/capture-error.js'
import { findLeak, printAll } from '../../support/secret-leaks.js'
import { canaryKey, type StandIn, startStandIn } from '../../support/stand-in/stand-in.js'

const key = canaryKey()
const isRoot = process.geteuid?.() === 0

let directory: string

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'mailchimp-hardened-'))
})

afterEach(() => {
  vi.restoreAllMocks()
  rmSync(directory, { recursive: true })
})

const resolveTempPath = (name = 'key') => join(directory, name)

function writeKeyFile(content: string | Uint8Array, mode = 0o600, name = 'key'): string {
  writeFileSync(resolveTempPath(name), content)
  chmodSync(resolveTempPath(name), mode)
  return resolveTempPath(name)
}

async function captureCredentialError(path: string, options?: FileOptions): Promise<CredentialError> {
  const error = await captureRejection(CredentialError, file(path, options)())
  expect(findLeak(key, printAll(error))).toBeUndefined()
  return error
}

describe('file() returns', () => {
  it.each<[string, string | Uint8Array, FileOptions, object]>([
    ['a key', key, {}, { apiKey: key }],
    ['a key and a line break', `${key}\r\n`, {}, { apiKey: key }],
    ['a key after a byte order mark', `\uFEFF${key}`, {}, { apiKey: key }],
    ['a token', key, { as: 'accessToken' }, { accessToken: key }],
    ['JSON', `{ "accessToken": "${key}", "server": "us19" }\n`, {}, { accessToken: key, server: 'us19' }],
    ['JSON after a byte order mark', `\uFEFF{ "apiKey": "${key}" }`, {}, { apiKey: key }],
    [
      'the previous key',
      `{ "apiKey": "${key}", "previous": { "apiKey": "${key}2" } }`,
      {},
      { apiKey: key, previous: { apiKey: `${key}2` } },
    ],
    ['a field of JSON', JSON.stringify({ mail: key, other: 1 }), { field: 'mail' }, { apiKey: key }],
  ])('%s', async (_, content, options, expected) => {
    expect(await file(writeKeyFile(content), options)()).toEqual(expected)
  })

  it('the contents at the time of the call, not at creation', async () => {
    const provider = file(resolveTempPath())
    expect((await captureRejection(CredentialError, provider())).code).toBe('credential_missing')
    writeKeyFile(key)
    expect(await provider()).toEqual({ apiKey: key })
  })

  it('the contents of a replacement', async () => {
    const provider = file(writeKeyFile(canaryKey('us2')))
    await provider()
    renameSync(writeKeyFile(key, 0o600, 'new'), resolveTempPath())
    expect(await provider()).toEqual({ apiKey: key })
  })

  it('the contents that Kubernetes swapped in', async () => {
    for (const [folder, content] of [
      ['..2026_01', canaryKey('us2')],
      ['..2026_02', key],
    ] as const) {
      mkdirSync(resolveTempPath(folder))
      writeKeyFile(content, 0o400, join(folder, 'key'))
    }
    symlinkSync('..2026_01', resolveTempPath('..data'))
    symlinkSync(join('..data', 'key'), resolveTempPath())
    const provider = file(resolveTempPath())
    expect(await provider()).toEqual({ apiKey: canaryKey('us2') })
    symlinkSync('..2026_02', resolveTempPath('..data_tmp'))
    renameSync(resolveTempPath('..data_tmp'), resolveTempPath('..data'))
    rmSync(resolveTempPath('..2026_01'), { recursive: true })
    expect(await provider()).toEqual({ apiKey: key })
  })

  it('the file at a path relative to the directory in which it was created', async () => {
    writeKeyFile(key)
    const cwd = vi.spyOn(process, 'cwd').mockReturnValue(directory)
    const provider = file('key')
    cwd.mockReturnValue(tmpdir())
    expect(await provider()).toEqual({ apiKey: key })
    expect(provider.source).toBe(`the file ${resolveTempPath()}`)
  })

  it('the same to concurrent callers, and leaves no descriptor open', async () => {
    const [right, wrong] = [file(writeKeyFile(key)), file(writeKeyFile(key, 0o644, 'open'))]
    await right()
    const listOpenDescriptors = () => readdirSync('/proc/self/fd').length
    const before = process.platform === 'linux' ? listOpenDescriptors() : 0
    const asked = Array.from({ length: 50 }, () => [right(), right(), wrong()]).flat()
    const outcomes = await Promise.allSettled(asked)
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(100)
    if (process.platform === 'linux') expect(listOpenDescriptors()).toBeLessThanOrEqual(before)
  })
})

it('a file is read again after five seconds', () => {
  expect(file(resolveTempPath()).refreshMs).toBe(5000)
})

describe('a chain continues after an absent file', () => {
  it.each<[string, () => string]>([
    ['because nothing exists at its path', () => resolveTempPath()],
    ['because its directory does not exist', () => resolveTempPath(join('none', 'key'))],
    [
      'because its link is broken',
      () => {
        symlinkSync('nowhere', resolveTempPath())
        return resolveTempPath()
      },
    ],
    ['because a part of its path is not a directory', () => join(writeKeyFile(key), 'key')],
  ])('%s', async (_, make) => {
    const path = make()
    const error = await captureCredentialError(path)
    expect(error).toMatchObject({ code: 'credential_missing' })
    expect(error.hint).toBe(`the file ${path} does not exist: provide an API key or an access token`)
    expect(await chain(file(path), async () => ({ apiKey: key }))()).toEqual({ apiKey: key })
  })
})

describe('an unusable file stops a chain and is not quoted', () => {
  it.each<[string, string | Uint8Array, FileOptions, RegExp]>([
    ['an empty one', '', {}, /is empty$/],
    ['one with only white space', '\uFEFF \n', {}, /is empty$/],
    ['one over the size limit', `${key}${' '.repeat(65_536)}`, {}, /is longer than 64 KiB$/],
    ['UTF-16', Buffer.from(`\uFEFF${key}`, 'utf16le'), {}, /is not text in UTF-8$/],
    [
      'one with bytes that are not text',
      Buffer.from([...Buffer.from(key), 0xff]),
      {},
      /is not text in UTF-8$/,
    ],
    ['one with incomplete JSON', `{ "apiKey": "${key}"`, {}, /is not JSON$/],
    ['one with a JSON array', `["${key}"]`, {}, /is not a JSON object$/],
    ['one with a key in quotation marks', `"${key}"\n`, {}, /is in quotation marks: .* `jq -r` prints it$/],
    [
      'one with a JSON array although a field is configured',
      `["${key}"]`,
      { field: 'key' },
      /is not a JSON object$/,
    ],
    [
      'one without the configured field',
      JSON.stringify({ [key]: key }),
      { field: 'key' },
      /no string in its field `key`$/,
    ],
  ])('%s', async (_, content, options, message) => {
    const path = writeKeyFile(content)
    const error = await captureCredentialError(path, options)
    expect(error).toMatchObject({ code: 'credential_invalid' })
    expect(error.hint).toMatch(message)
    expect(error.hint).toContain(path)
    await captureRejection(CredentialError, chain(file(path, options), async () => ({ apiKey: key }))())
  })

  it('if it is replaced by a private one after it was opened', async () => {
    const path = writeKeyFile(key, 0o644)
    const { open } = promises
    vi.spyOn(promises, 'open').mockImplementation(async (...args) => {
      const handle = await open(...args)
      renameSync(writeKeyFile(key, 0o600, 'closed'), path)
      return handle
    })
    expect((await captureCredentialError(path)).hint).toContain('can be read by others')
  })

  it('if it has a byte more than 64 KiB', async () => {
    expect(await file(writeKeyFile(key.padEnd(65_536)))()).toEqual({ apiKey: key })
    expect((await captureCredentialError(writeKeyFile(key.padEnd(65_537)))).hint).toMatch(/longer/)
  })

  it.each<[string, () => string]>([
    ['a directory', () => directory],
    ['a device', () => '/dev/null'],
    [
      'a named pipe without a writer',
      () => {
        execFileSync('mkfifo', ['-m', '600', resolveTempPath()])
        return resolveTempPath()
      },
    ],
  ])('%s', async (_, make) => {
    const error = await captureCredentialError(make())
    expect(error).toMatchObject({ code: 'credential_invalid' })
    expect(error.hint).toMatch(/is a directory, a pipe or a device: it must be a regular file/)
  })

  it('if it is a socket', async () => {
    const server = createServer().listen(resolveTempPath())
    await new Promise((resolve) => server.once('listening', resolve))
    expect((await captureCredentialError(resolveTempPath())).code).toBe('credential_unavailable')
    await new Promise((resolve) => server.close(resolve))
  })

  it('if its links form a cycle', async () => {
    symlinkSync('key', resolveTempPath())
    const error = await captureCredentialError(resolveTempPath())
    expect(error.hint).toBe(`the file ${resolveTempPath()} failed (Error, ELOOP)`)
  })

  it('if this user may not read it', () => {
    const path = writeKeyFile(key, isRoot ? 0o600 : 0o000)
    chmodSync(directory, 0o755)
    const program = fileURLToPath(
      new URL('../../support/credentials/read-file-unprivileged.ts', import.meta.url),
    )
    const output = execFileSync(process.execPath, ['--import', 'tsx', program, path], { encoding: 'utf8' })
    const user = isRoot ? 65534 : process.geteuid?.()
    expect(JSON.parse(output)).toEqual({
      name: 'CredentialError',
      code: 'credential_unavailable',
      hint: `the file ${path} cannot be read by this process (EACCES, user ${user}): make this user its owner or, if root owns it, let a group of this user read it`,
    })
  })
})

it.runIf(process.platform === 'linux')('a file whose size is reported as 0 is read to its end', async () => {
  const read = await readSecretFile('/proc/self/cmdline', 'x', true)
  expect(read).toEqual(readFileSync('/proc/self/cmdline'))
  expect(read.length).toBeGreaterThan(0)
})

describe('a file that is accessible to others', () => {
  const modes = Array.from({ length: 0o100 }, (_, open) => open)
  const isAccepted = async (path: string, options?: FileOptions) =>
    file(path, options)().then(
      () => true,
      () => false,
    )

  /** Returns the modes of group and others with which the file is accepted. */
  const acceptsOwner = async (owner: number, options?: FileOptions) => {
    const path = writeKeyFile(key)
    if (isRoot) chownSync(path, owner, owner)
    const passed: number[] = []
    for (const open of modes) {
      chmodSync(path, 0o600 | open)
      if (await isAccepted(path, options)) passed.push(open)
    }
    return passed
  }

  it.runIf(isRoot)('is refused, except for the group of a file that root owns', async () => {
    expect(await acceptsOwner(0)).toEqual([0o00, 0o40])
  })

  it('is refused unless root owns it, even for root', async () => {
    expect(await acceptsOwner(isRoot ? 1000 : (process.geteuid?.() ?? 0))).toEqual([0o00])
  })

  it.each([0, 1000])(
    'is accepted with allowReadableByOthers, but never if others can write it: of user %i',
    async (owner) => {
      const readable = modes.filter((open) => (open & 0o22) === 0)
      expect(await acceptsOwner(owner, { allowReadableByOthers: true })).toEqual(readable)
    },
  )

  it.each([
    [0o644, 'can be read by others (mode 0644)'],
    [0o444, 'can be read by others (mode 0444)'],
    [0o666, 'can be written by others (mode 0666)'],
  ])('is reported with its mode and the remedy: %o', async (mode, fault) => {
    const path = writeKeyFile(key, mode)
    const error = await captureCredentialError(path)
    expect(error).toMatchObject({ code: 'credential_invalid' })
    expect(error.hint).toContain(`the file ${path} ${fault}: chmod 600 ${path}`)
    expect(error.hint.includes('allowReadableByOthers')).toBe(mode !== 0o666)
    execFileSync('sh', ['-c', /chmod [^.]*/.exec(error.hint.split(': ')[1] ?? '')?.[0] ?? 'false'])
    expect(await file(path)()).toEqual({ apiKey: key })
  })

  it('is reported with a command that quotes its name for a shell', async () => {
    const path = writeKeyFile(key, 0o666, "it's $(a) key")
    const command = (await captureCredentialError(path)).hint.split(': ')[1] ?? 'false'
    execFileSync('sh', ['-c', command])
    expect(await file(path)()).toEqual({ apiKey: key })
  })

  it('is checked by the mode of the opened file, not of a link to it', async () => {
    writeKeyFile(key, 0o644, 'open')
    symlinkSync('open', resolveTempPath())
    expect((await captureCredentialError(resolveTempPath())).hint).toMatch(/mode 0644/)
  })

  it('is accepted on Windows, which has no such modes', async () => {
    const { geteuid } = process
    const path = writeKeyFile(key, 0o644)
    Object.defineProperty(process, 'geteuid', { value: undefined, configurable: true })
    try {
      expect(await file(path)()).toEqual({ apiKey: key })
    } finally {
      Object.defineProperty(process, 'geteuid', { value: geteuid, configurable: true, writable: true })
    }
  })
})

it('a file is not opened after the caller has aborted', async () => {
  const error = await captureRejection(
    CredentialError,
    file(writeKeyFile(key))({ signal: AbortSignal.abort() }),
  )
  expect(error).toMatchObject({ code: 'credential_unavailable' })
})

describe('the arguments of file()', () => {
  it.each([
    ['a key', key],
    ['a key in JSON', `{"apiKey":"${key}"}`],
    ['a key in a path', `/run/${key}/x`],
    ['a token', key.slice(0, 32)],
    ['the contents of a file', `${key.slice(0, 20)}\n`],
    ['undefined', undefined],
    ['an empty string', ''],
    ['a URL', new URL('file:///key')],
    ['an overlong string', '/x'.repeat(5000)],
  ])('must contain a path, and an invalid one is not quoted: %s', (_, path) => {
    const error = captureError(ConfigError, () => file(path as never))
    expect(error.faults.map((fault) => fault.path)).toEqual(['path'])
    expect(findLeak(key, printAll(error))).toBeUndefined()
  })

  it('may contain a folder that is named by a hash', () => {
    expect(() => file(`/var/lib/${key.slice(0, 32)}/key`)).not.toThrow()
  })

  it.each<[string, unknown, string[]]>([
    ['a field that is a key', { field: key }, ['field']],
    ['an empty field', { field: '' }, ['field']],
    ['an unknown kind', { as: 'password' }, ['as']],
    ['a string for a boolean', { allowReadableByOthers: 'false' }, ['allowReadableByOthers']],
    ['an unknown name', { [key]: true }, ['']],
    ['a string as options', key, ['']],
    ['null as options', null, ['']],
    [
      'all of them',
      { field: 1, as: 2, allowReadableByOthers: 3, x: 4 },
      ['field', 'as', 'allowReadableByOthers', ''],
    ],
    [
      'a getter that throws',
      {
        get field() {
          throw new Error(key)
        },
      },
      [''],
    ],
  ])('are refused with all faults and not quoted: %s', (_, options, paths) => {
    const error = captureError(ConfigError, () => file('/key', options as never))
    expect(error.faults.map(({ path }) => path)).toEqual(paths)
    expect(findLeak(key, printAll(error))).toBeUndefined()
  })

  it('cannot be changed later, or by a polluted prototype', async () => {
    const path = writeKeyFile(key, 0o644)
    const options = { allowReadableByOthers: true }
    const [mine, other] = [file(path, options), file(path)]
    options.allowReadableByOthers = false
    expect(await mine()).toEqual({ apiKey: key })
    Object.assign(Object.prototype, { allowReadableByOthers: true })
    try {
      await captureRejection(CredentialError, other())
      await captureRejection(CredentialError, file(path)())
    } finally {
      delete (Object.prototype as { allowReadableByOthers?: boolean }).allowReadableByOthers
    }
  })
})

describe('any file contents', () => {
  const bytes = fc.uint8Array({ maxLength: 200 }).map((each) => Buffer.from(each))
  const around = fc.tuple(bytes, fc.constantFrom(key, `"${key}"`, `{"apiKey":"${key}"}`), bytes)
  const text = fc.tuple(fc.string(), fc.constantFrom(key, `{"a":"${key}"}`), fc.string())

  it('result in a credential, or in an error that contains no part of them', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(around, text),
        fc.record({ field: fc.constantFrom('a', undefined), as: fc.constantFrom('accessToken', undefined) }),
        async (parts, options) => {
          const content = Buffer.concat(parts.map((part) => Buffer.from(part as string)))
          const provider = chain(file(writeKeyFile(content), options as FileOptions))
          const [outcome] = await Promise.allSettled([provider()])
          if (outcome?.status === 'fulfilled') {
            const { apiKey, accessToken } = outcome.value
            expect(content.toString()).toContain(apiKey ?? accessToken)
          } else {
            expect(outcome?.reason).toBeInstanceOf(CredentialError)
            expect(outcome?.reason.code).toMatch(/_invalid|_missing/)
            expect(findLeak(key, printAll(outcome?.reason))).toBeUndefined()
          }
        },
      ),
      { numRuns: 300 },
    )
  })
})

describe('a client with file()', () => {
  let standIn: StandIn

  beforeAll(async () => {
    standIn = await startStandIn()
  })

  afterAll(() => standIn.close())

  it('uses the key in the file', async () => {
    const client = createLoopbackClient(standIn, { credentials: file(writeKeyFile(`${key}\n`)) })
    expect(await client.ping.get()).toHaveProperty('health_status')
    await client.close()
  })

  it('fails with the reason why the file is unusable', async () => {
    const client = createLoopbackClient(standIn, { credentials: file(writeKeyFile(key, 0o604)) })
    const error = await captureRejection(CredentialError, client.ping.get())
    expect(error.hint).toMatch(/can be read by others \(mode 0604\)/)
    await client.close()
  })
})
