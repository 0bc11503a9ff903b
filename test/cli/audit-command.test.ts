import { execFileSync } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { appendFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { StartedCli } from '../support/cli/cli-project.js'
import { writeLog } from '../support/cli/log-fixture.js'
import { useLogProject } from '../support/cli/log-project.js'

const log = useLogProject()

const listFiles = () => readdirSync(log.directory).map((name) => join(log.directory, name))

function createSigningKeys() {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  return {
    signingKey: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    publicKey: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
  }
}

describe('mailchimp-hardened audit verify', () => {
  it('reports that a log is intact, and what verification cannot show', async () => {
    const { publicKey, signingKey } = createSigningKeys()
    await log.writeJob(signingKey)
    log.project.write('audit.pub', publicKey)
    const { exitCode, output } = await log.project.run(['audit', 'verify', 'log', '--key', 'audit.pub'])
    expect(output.replace(/^(chain) +\S+/m, '$1 <id>')).toMatchSnapshot()
    expect(exitCode).toBe(0)
    const other = createSigningKeys().publicKey
    log.project.write('audit.pub', other)
    const wrong = await log.project.run(['audit', 'verify', 'log', '--key', 'audit.pub'])
    expect(wrong.output).toMatch(/^wrong_signature +log\//m)
    expect(wrong.exitCode).toBe(1)
  })

  it('reports the file, the line and the kind of a change, with exit code 1', async () => {
    await log.writeJob()
    const [file = ''] = listFiles()
    writeFileSync(file, readFileSync(file, 'utf8').replace('f6a7b8c9d0', 'f6a7b8c9d1'))
    const { exitCode, output } = await log.project.run(['audit', 'verify', file])
    expect(output).toMatch(/^1 fault in \d records in 1 chain\n/)
    expect(output).toMatch(/^altered +\S+\.jsonl:3:/m)
    expect(exitCode).toBe(1)
    const json = await log.project.run(['audit', 'verify', file, '--json'])
    expect(JSON.parse(json.output)).toMatchObject({ intact: false, faults: [{ line: 3, kind: 'altered' }] })
  })

  it('fails if a file, a key or a head cannot be used', async () => {
    await log.writeJob()
    log.project.write('bad.pem', 'no key')
    for (const args of [['nowhere'], ['log', '--key', 'bad.pem'], ['log', '--head', 'bad.pem']])
      expect((await log.project.run(['audit', 'verify', ...args])).exitCode).toBe(2)
  })
})

describe('mailchimp-hardened audit tail', () => {
  let tail: StartedCli | undefined
  afterEach(async () => {
    tail?.process.kill('SIGKILL')
    await tail?.ended
    tail = undefined
  })

  it('prints a line for each new record, even in a new file, and ends on Ctrl-C', async () => {
    await log.writeJob()
    const [first = ''] = listFiles()
    tail = log.project.start(['audit', 'tail', 'log'])
    // Records before the command follows the files are not printed, so this writes until the first line appears.
    await vi.waitFor(
      async () => {
        await log.writeJob()
        expect(tail?.lines.length).toBeGreaterThan(0)
      },
      { timeout: 10_000, interval: 100 },
    )
    rmSync(first)
    await writeLog(log.standIn, log.directory, ({ lists }) => lists.getList('a1b2c3d4e5'))
    // Lines of the job may still arrive.
    const read = /^\d\d:\d\d:\d\d\.\d{3} {2}read {6}lists\.getList {2}200 {2}\d+ ms {2}by nightly-sync$/
    await vi.waitFor(() => expect(tail?.lines.at(-1)).toMatch(read), { timeout: 5_000 })
    expect(tail.lines.join('\n')).toMatch(/ {2}refusal {3}lists\.deleteList {2}not_allowed|denied/)
    expect(tail.lines.filter((line) => line.length > 80)).toEqual([])
    tail.process.kill('SIGINT')
    expect(await tail.ended).toEqual({ code: 0, signal: null })
  })

  it('prints each record once with --all, and waits for the end of a half-written line', async () => {
    await log.writeJob()
    const [file = ''] = listFiles()
    const written = readFileSync(file, 'utf8')
    const half = written.length - 100
    writeFileSync(file, written.slice(0, half))
    const count = written.trimEnd().split('\n').length
    tail = log.project.start(['audit', 'tail', 'log', '--all', '--json'])
    await vi.waitFor(() => expect(tail?.lines).toHaveLength(count - 1), { timeout: 10_000 })
    appendFileSync(file, written.slice(half))
    await vi.waitFor(() => expect(tail?.output).toBe(written), { timeout: 5_000 })
  })

  it('reports an altered line without printing its control characters', async () => {
    await log.writeJob()
    const [file = ''] = listFiles()
    appendFileSync(file, '\u001b[2J{"time":1}\n')
    tail = log.project.start(['audit', 'tail', 'log', '--all'])
    await vi.waitFor(() => expect(tail?.output).toMatch(/^altered +\S+\.jsonl/m), { timeout: 10_000 })
    expect(tail.output).not.toContain('\u001b')
  })

  it('ignores a pipe and a folder with the name of a log', async () => {
    await log.writeJob()
    execFileSync('mkfifo', [join(log.directory, 'pipe.jsonl')])
    mkdirSync(join(log.directory, 'folder.jsonl'))
    tail = log.project.start(['audit', 'tail', 'log', '--all'])
    await vi.waitFor(() => expect(tail?.lines.length).toBeGreaterThan(0), { timeout: 10_000 })
    tail.process.kill('SIGTERM')
    expect(await tail.ended).toEqual({ code: 0, signal: null })
    expect((await log.project.run(['audit', 'verify', 'log'])).exitCode).toBe(0)
  })

  it('ends without an error if its output is closed', async () => {
    await log.writeJob()
    tail = log.project.start(['audit', 'tail', 'log', '--all'])
    await vi.waitFor(() => expect(tail?.lines.length).toBeGreaterThan(0), { timeout: 10_000 })
    tail.process.stdout?.destroy()
    await log.writeJob()
    expect(await tail.ended).toMatchObject({ code: 0 })
  })

  it('fails if the directory does not exist', async () => {
    const { exitCode, output } = await log.project.run(['audit', 'tail', 'nowhere'])
    expect(output).toMatch(/^failed: ENOENT: .*nowhere/)
    expect(exitCode).toBe(2)
  })
})
