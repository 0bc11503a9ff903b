import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { BatchFixture, collect, LIST } from '../support/batches/batch-fixture.js'

const program = fileURLToPath(new URL('../support/batches/killed-program.cjs', import.meta.url))
const fixture = BatchFixture.install()
let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'batches-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

/** Starts the program, and kills it after `starts` batches were started. */
async function killAfter(starts: number, count: number): Promise<readonly string[]> {
  const { origin, key } = fixture.mailchimp
  const ids = join(folder, 'ids.txt')
  const child = spawn(process.execPath, [program, JSON.stringify({ origin, key, list: LIST, count, ids })], {
    stdio: 'ignore',
  })
  const ended = once(child, 'exit')
  let seen = 0
  fixture.mailchimp.on('batches.start', async ({ usual }) => {
    seen += 1
    // The response to this start no longer reaches the program.
    if (seen === starts + 1) child.kill('SIGKILL')
    return usual()
  })
  if (starts * 1000 >= count) {
    await expect.poll(() => seen, { timeout: 20_000 }).toBe(starts)
    await expect
      .poll(() => fixture.mailchimp.calls('batches.status').length, { timeout: 20_000 })
      .toBeGreaterThan(0)
    child.kill('SIGKILL')
  }
  expect(await ended).toEqual([null, 'SIGKILL'])
  return readFileSync(ids, 'utf8').trim().split('\n')
}

it.each([
  ['while it polls', 10, 10_000],
  ['between two starts', 4, 10_000],
])(
  'a process that is killed %s loses no result: another one resumes its batches',
  async (_, starts, count) => {
    const ids = await killAfter(starts, count)
    expect(ids).toHaveLength(starts)
    const results = await collect(await fixture.client.resumeBatch(ids))
    expect(results.map(({ index }) => index).sort((a, b) => a - b)).toEqual(
      Array.from({ length: starts * 1000 }, (__, index) => index),
    )
    for (const { index, operation, status, error } of results) {
      expect([operation, status]).toEqual(['lists.setListMember', index % 100 === 7 ? 400 : 200])
      expect(error === undefined).toBe(status === 200)
    }
  },
  60_000,
)
