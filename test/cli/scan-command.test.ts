import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { canaryKey } from '../support/canary-key.js'
import { CliProject } from '../support/cli/cli-project.js'
import { findLeak } from '../support/secret-leaks.js'

const key = canaryKey()
const [digits = '', dataCentre = ''] = key.split('-')
const fingerprint = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 12)
let project: CliProject

beforeEach(() => {
  project = new CliProject()
})
afterEach(() => project[Symbol.dispose]())

async function scan(...args: string[]) {
  const run = await project.run(['scan', ...args])
  expect(findLeak(run.output, key)).toBeUndefined()
  return run
}

describe('mailchimp-hardened scan', () => {
  it.each([
    ['plain', 'plain', key, `const key = '${key}'`],
    ['in capitals', 'plain', key.toUpperCase(), `KEY=${key.toUpperCase()}`],
    ['in base64', 'base64', key, `key: ${Buffer.from(key).toString('base64')}`],
    ...['u', 'us', 'user', 'anyone'].map((user): [string, string, string, string] => [
      `in an authorization header of ${user}`,
      'base64',
      key,
      `Authorization: Basic ${Buffer.from(`${user}:${key}`).toString('base64')}`,
    ]),
    ['in base64url', 'base64', key, `"${Buffer.from(`??>>${key}`).toString('base64url')}"`],
    ['without data centre', 'without data centre', digits, `MAILCHIMP_API_KEY="${digits}"`],
    ['in an object', 'without data centre', digits, `{ mailchimpApiKey: '${digits}' }`],
  ])('finds a key %s, and prints its fingerprint only', async (_, encoding, text, line) => {
    project.write('app.js', `first line\n${line}\n`)
    const { exitCode, output } = await scan('--json')
    expect(JSON.parse(output).leaks).toEqual([
      expect.objectContaining({ place: 'app.js:2', encoding, fingerprint: fingerprint(text) }),
    ])
    expect(exitCode).toBe(1)
  })

  it('finds a key at any position in a large file', async () => {
    const block = `${'x'.repeat(99)}\n`
    for (const before of [4 * 1024 * 1024 - 20, 4 * 1024 * 1024 - 1024, 8 * 1024 * 1024 - 37]) {
      const lines = Math.floor(before / 100)
      project.write(
        'large.txt',
        `${block.repeat(lines)}${'y'.repeat(before % 100)}${key}\n${block.repeat(50_000)}`,
      )
      const { output } = await scan('--json')
      expect(JSON.parse(output).leaks).toEqual([
        expect.objectContaining({ place: `large.txt:${lines + 1}`, dataCentre }),
      ])
    }
  })

  it('does not report a digest, a commit or an integrity hash', async () => {
    const md5 = createHash('md5').update('x').digest('hex')
    const integrity = `sha512-${createHash('sha512').update('x').digest('base64')}`
    project.write('lock.json', JSON.stringify({ md5, commit: `${md5}deadbeef`, integrity, mailchimp: md5 }))
    const { exitCode, output } = await scan()
    expect(output).toBe('1 file searched: no key\n')
    expect(exitCode).toBe(0)
  })

  it('searches node_modules only if it is an argument, and follows no symbolic link', async () => {
    mkdirSync(join(project.folder, 'node_modules'))
    symlinkSync('..', join(project.folder, 'node_modules/loop'))
    project.write('node_modules/index.js', key)
    project.write('app.js', '')
    expect((await scan()).exitCode).toBe(0)
    expect((await scan('node_modules')).exitCode).toBe(1)
  })

  it.each(['utf16le', 'utf16be'])('finds a key in a file in %s', async (encoding) => {
    const bytes = Buffer.from(`\ufefffirst\r\nMAILCHIMP_API_KEY=${key}\r\n`, 'utf16le')
    writeFileSync(join(project.folder, '.env'), encoding === 'utf16le' ? bytes : bytes.swap16())
    const { exitCode, output } = await scan('--json')
    expect(JSON.parse(output).leaks).toEqual([
      expect.objectContaining({ place: '.env:2', encoding: 'plain', fingerprint: fingerprint(key) }),
    ])
    expect(exitCode).toBe(1)
  })

  it('follows a symbolic link that is an argument, and fails if there is nothing to search', async () => {
    project.write('releases/1/.env', key)
    symlinkSync('releases/1', join(project.folder, 'current'))
    expect((await scan('current')).exitCode).toBe(1)
    mkdirSync(join(project.folder, 'empty'))
    const empty = await scan('empty')
    expect(empty.output).toContain('0 files searched')
    expect(empty.exitCode).toBe(2)
  })

  it.skipIf(process.getuid?.() === 0)('prints its findings even if it cannot read a later file', async () => {
    project.write('a.env', key)
    project.write('b.env', key)
    chmodSync(join(project.folder, 'b.env'), 0)
    const { exitCode, output } = await scan()
    expect(output).toMatch(/^a\.env:1 [\s\S]*^b\.env +cannot be read \(EACCES\)$/m)
    expect(exitCode).toBe(2)
  })

  it('prints no control character of a file name', async () => {
    project.write('a\u001b[2J.env', key)
    expect((await scan()).output).toContain('a\\u001b[2J.env:1')
    expect((await scan('missing\u001b[2J')).output).toContain('missing\\u001b[2J')
  })

  it('finds a removed key in the history of the repository', async () => {
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args], {
        cwd: project.folder,
      })
    git('init', '-q')
    project.write('.env', `KEY=${key}\n`)
    git('add', '.')
    git('commit', '-qm', 'add')
    project.write('.env', 'KEY=\n')
    git('commit', '-qam', 'remove')
    expect((await scan()).exitCode).toBe(0)
    const { exitCode, output } = await scan('--history')
    expect(output).toMatch(
      new RegExp(`^\\.env \\([0-9a-f]{12}\\):1 +key ${fingerprint(key)} \\(${dataCentre}\\) +plain$`, 'm'),
    )
    expect(exitCode).toBe(1)
  })

  it('finds a key in an amended commit, in a message, in a tag and in an older stash', async () => {
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args], {
        cwd: project.folder,
      })
    git('init', '-q')
    project.write('amended.txt', `amended ${key}`)
    git('add', '.')
    git('commit', '-qm', 'add')
    project.write('amended.txt', 'clean')
    git('commit', '-q', '--amend', '-am', `message ${key}`)
    git('commit', '-q', '--amend', '-m', 'clean')
    git('tag', '-am', `tag ${key}`, 'v1')
    for (const text of [`stash ${key}`, 'newer']) {
      project.write('amended.txt', text)
      git('stash', '-q')
    }
    const { exitCode, output } = await scan('--history')
    const names = [...output.matchAll(/^(\S+) \([0-9a-f]{12}\):/gm)].map(([, name]) => name).sort()
    expect(names).toEqual(['amended.txt', 'amended.txt', 'commit', 'tag'])
    expect(exitCode).toBe(1)
  })

  it('reports that a path or a repository does not exist', async () => {
    const path = await scan('missing')
    expect(path.output).toContain('missing')
    const history = await scan('--history')
    expect(history.output).toContain('not in a git repository')
    expect([path.exitCode, history.exitCode]).toEqual([2, 2])
  })
})
