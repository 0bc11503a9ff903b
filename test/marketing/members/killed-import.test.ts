import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { withMembers } from '../../support/long-work/run-walk.js'

const total = process.env['LONG'] === '1' ? 100_000 : 12_000
const root = fileURLToPath(new URL('../../..', import.meta.url))
const program = join(root, 'test/support/long-work/upsert-members.ts')

it(`an import loses none of ${total} members if it is killed three times, and reports how many it wrote twice`, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'import-'))
  const file = join(folder, 'place')
  const readPlace = async () => Number(await readFile(file, 'utf8').catch(() => '0'))
  await withMembers(0, async ({ origin, key, list, countWritten }) => {
    const args = ['--import', 'tsx', program, origin, key, list, file, String(total)]
    let kills = 0
    for (const part of [0.2, 0.4, 0.6]) {
      const child = spawn(process.execPath, args, { cwd: root, stdio: 'ignore' })
      const ended = once(child, 'exit')
      while ((await readPlace()) < part * total && child.exitCode === null) await wait(5)
      child.kill('SIGKILL')
      const [, signal] = await ended
      if (signal === 'SIGKILL') kills += 1
    }
    const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: root })
    const { distinct, written } = await countWritten()
    console.log(`killed ${kills} times: ${written - distinct} of ${total} members were written twice`)
    expect(kills).toBe(3)
    expect(JSON.parse(stdout)).toMatchObject({ done: total, total, failed: 0, unknown: 0, phase: 'finished' })
    expect(distinct).toBe(total)
    // Each kill repeats at most the two chunks in flight and the one being reported.
    expect(written - distinct).toBeLessThanOrEqual(kills * 3 * 500)
  })
  await rm(folder, { recursive: true })
}, 600_000)
