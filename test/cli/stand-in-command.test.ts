import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { root } from '../support/package/project.js'
import { sendRawRequest } from '../support/testing/raw-request.js'

const folder = mkdtempSync(join(tmpdir(), 'stand-in-cli-'))
afterAll(() => rmSync(folder, { recursive: true }))
const cli = join(root, 'dist/cli.cjs')

const writeTempFile = (name: string, text: string) => {
  const file = join(folder, name)
  writeFileSync(file, text)
  return file
}

const createPipe = () => {
  const pipe = join(folder, 'pipe')
  execFileSync('mkfifo', [pipe])
  return pipe
}

/** Starts the command. Returns its first output and a function that ends it. */
async function startCli(...args: string[]) {
  const child = spawn(process.execPath, [cli, 'stand-in', ...args])
  const printed = await new Promise<string>((resolve, reject) => {
    let text = ''
    child.stdout.on('data', (chunk) => {
      text += chunk
      if (text.endsWith('\n')) resolve(text)
    })
    child.once('exit', () => reject(new Error(`it ended: ${text}`)))
  })
  const end = () =>
    new Promise<number | null>((resolve) => {
      child.once('exit', resolve)
      child.kill('SIGINT')
    })
  return { printed, end }
}

describe('mailchimp-hardened stand-in', () => {
  it('prints its address as JSON, serves the seed, and ends on Ctrl-C', async () => {
    const file = writeTempFile(
      'seed.json',
      JSON.stringify({ lists: [{ id: 'a1b2c3d4e5', name: 'News', members: 3 }] }),
    )
    const { printed, end } = await startCli('--seed', file, '--json')
    const { origin, key, ca } = JSON.parse(printed)
    const reply = await sendRawRequest(
      { origin, key, ca: readFileSync(ca, 'utf8') },
      'GET /lists/a1b2c3d4e5/members',
    )
    expect(reply.body.total_items).toBe(3)
    expect(await end()).toBe(0)
    expect(existsSync(ca)).toBe(false)
  })

  it('prints its address as text', async () => {
    const { printed, end } = await startCli()
    expect(printed).toMatch(
      /^origin {2}https:\/\/127\.0\.0\.1:\d+\nkey {5}\S+-us1\nca {6}\/.*ca\.pem\nPress Ctrl-C to stop\.\n$/,
    )
    expect(await end()).toBe(0)
  })

  it.each([
    [['--port', 'x'], '--port must be a number, not x'],
    [['--port', '99999'], 'port must be a number from 0 to 65535'],
    [['--seed', writeTempFile('broken.json', '{')], 'broken.json is not JSON at line 1'],
    [['--seed', createPipe()], 'pipe is a pipe or a device: it must be a regular file'],
    [['--ports', '1'], "unknown option '--ports'"],
  ])('reports the fault in %j', (args, message) => {
    const { status, stderr } = spawnSync(process.execPath, [cli, 'stand-in', ...args], {
      encoding: 'utf8',
      timeout: 10_000,
    })
    expect([status, stderr]).toEqual([2, expect.stringContaining(message)])
  })
})
