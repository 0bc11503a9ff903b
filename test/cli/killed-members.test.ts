import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { CliProject } from '../support/cli/cli-project.js'
import { withMembers } from '../support/long-work/run-walk.js'

const total = process.env['LONG'] === '1' ? 100_000 : 6_000

/** Starts a command once for each signal, sends it after another fifth of the work, and then lets a last run finish. */
async function interrupt(
  project: CliProject,
  args: readonly string[],
  key: string,
  state: string,
  signals: readonly NodeJS.Signals[],
) {
  const readDone = () => {
    const file = join(project.folder, state)
    return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')).state.done as number) : 0
  }
  for (const [at, signal] of signals.entries()) {
    const started = project.start(args, { KEY: key })
    while (readDone() < ((at + 1) / 5) * total && started.process.exitCode === null) await pause(2)
    started.process.kill(signal)
    const { code, signal: ended } = await started.ended
    expect([code, ended]).toEqual(signal === 'SIGKILL' ? [null, 'SIGKILL'] : [1, null])
    if (signal === 'SIGINT') expect(started.output).toContain('Stopped. Run the same command to resume.')
  }
  return project.run(args, { KEY: key })
}

const signals = ['SIGKILL', 'SIGINT', 'SIGKILL'] as const

it(`an import of ${total} members that is killed, stopped and killed again loses no member`, async () => {
  using project = new CliProject()
  await withMembers(0, async ({ origin, key, list, countWritten }) => {
    const scope = { version: 1, allow: ['lists.batchListMembers'] }
    project.write('mailchimp.config.json', { credentials: { env: 'KEY' }, network: { origin }, scope })
    const rows = Array.from({ length: total }, (_, n) =>
      n % 1_000 === 7 ? 'nobody,subscribed' : `new${n}@example.com,subscribed`,
    )
    project.write('members.csv', `email_address,status\n${rows.join('\n')}\n`)
    const args = ['import', 'members', list, 'members.csv', '--json']
    const { output } = await interrupt(project, args.slice(0, -1), key, 'members.csv.import.json', signals)
    const failed = total / 1_000
    expect(output).toMatch(
      new RegExp(`^${total.toLocaleString('en')} members: .*, ${failed} failed, 0 unknown\n`),
    )
    const { distinct, written } = await countWritten()
    expect(distinct).toBe(total - failed)
    // Each interruption may repeat the chunks in flight and the one being prepared.
    expect(written - distinct).toBeLessThanOrEqual(signals.length * 3 * 500)
    const failures = project.read('members.csv.failures.jsonl').trimEnd().split('\n')
    expect(failures.map((line) => JSON.parse(line).record)).toEqual(
      Array.from({ length: failed }, (_, n) => n * 1_000 + 8),
    )
    console.log(`${written - distinct} of ${total} members were written twice`)
  })
}, 600_000)

it(`an export of ${total} members that is killed, stopped and killed again loses and repeats no member`, async () => {
  using project = new CliProject()
  await withMembers(total, async ({ origin, key, list }) => {
    const scope = { version: 1, preset: 'read-only' }
    project.write('mailchimp.config.json', { credentials: { env: 'KEY' }, network: { origin }, scope })
    const args = ['export', 'members', list, '--out', 'members.csv']
    const { output } = await interrupt(project, args, key, 'members.csv.export.json', signals)
    expect(output).toBe(`${total.toLocaleString('en')} members in members.csv\n`)
    const [header, ...rows] = project.read('members.csv').trimEnd().split('\n')
    expect(header).toMatch(/^email_address,/)
    const addresses = rows.map((row) => row.split(',')[0])
    expect(new Set(addresses).size).toBe(total)
    expect(addresses).toHaveLength(total)
  })
}, 600_000)
