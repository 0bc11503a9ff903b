import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { type Mailchimp, startMailchimp } from '../../src/testing/index.js'
import { CliProject } from '../support/cli/cli-project.js'
import { runNightlyJob, writeLog } from '../support/cli/log-fixture.js'
import { root } from '../support/package/project.js'
import { findLeak } from '../support/secret-leaks.js'
import { startStandIn } from '../support/stand-in/stand-in.js'

const document = readFileSync(join(root, 'docs/command.md'), 'utf8')
let mailchimp: Mailchimp
let project: CliProject

/** The commands in the table, and those after a prompt. */
const documented = [
  ...[...document.matchAll(/^\| `([^`]+)` \|/gm)].map(([, command = '']) => command),
  ...[...document.matchAll(/^\$ npx mailchimp-hardened (.+)$/gm)].map(([, command = '']) => command),
]

/** Commands that run until Ctrl-C. */
const ENDLESS: readonly string[] = ['audit tail /var/log/mailchimp', 'stand-in']

/** Exit code 1: the example shows a problem. */
const ATTENTION: readonly string[] = [
  'init',
  'init --source env',
  'scope diff before.json after.json',
  'scope replay scope.json /var/log/mailchimp',
]

beforeAll(async () => {
  mailchimp = await startMailchimp({ seed: { lists: [{ id: 'a1b2c3d4e5', name: 'News', members: 3 }] } })
  project = new CliProject()
  const plain = await startStandIn({ tls: false })
  plain.on('*', { status: 200, body: {} })
  await writeLog(plain, join(project.folder, 'log'), runNightlyJob).finally(() => plain.close())
  writeProject()
})
afterAll(async () => {
  project[Symbol.dispose]()
  await mailchimp.close()
})

function writeProject(): void {
  const signup = {
    id: 'signup',
    ops: ['lists.addListMember'],
    on: { list_id: ['a1b2c3d4e5'] },
    where: { 'body.status': { oneOf: ['pending'] } },
  }
  const readOnly = { version: 1, preset: 'read-only' }
  const network = { origin: mailchimp.origin, caFile: 'ca.pem' }
  const scope = { ...readOnly, allow: [signup, 'lists.batchListMembers'] }
  project.write('ca.pem', mailchimp.ca)
  project.write('mailchimp.config.json', { credentials: { env: 'THE_KEY' }, network, scope })
  project.write('.env', '')
  project.write('people.csv', 'email_address\nada@example.com\n')
  project.write('src/app.js', "require('mailchimp-hardened').campaigns.send('c1')")
  project.write('before.json', readOnly)
  project.write('after.json', { ...readOnly, allow: ['campaigns.send'] })
  project.write('scope.json', readOnly)
  const [, test = ''] = /<!-- scope-test -->\n```json\n(.*?)```/s.exec(document) ?? []
  project.write('mailchimp.scope-test.json', test)
}

const split = (command: string) =>
  command.replace('/var/log/mailchimp', 'log').replace(' --history', '').split(' ')

describe('docs/command.md', () => {
  it('lists every command that the help lists', async () => {
    const names = async (...group: string[]) => {
      const { output } = await project.run([...group, '--help'])
      const [, commands = ''] = output.split('Commands:')
      return [...commands.matchAll(/^ {2}([a-z][\w-]*)/gm)].map(([, name = '']) => [...group, name].join(' '))
    }
    const groups = ['scope', 'audit', 'export', 'import']
    const top = (await names()).filter((name) => !['help', ...groups].includes(name))
    const inGroups = (await Promise.all(groups.map((group) => names(group)))).flat()
    const missing = [...top, ...inGroups]
      .filter((name) => !name.endsWith(' help'))
      .filter((name) => !documented.some((command) => `${command} `.startsWith(`${name} `)))
    expect(documented.length).toBeGreaterThan(12)
    expect(missing).toEqual([])
  })

  it.each(documented.filter((command) => !ENDLESS.includes(command)))(
    'shows a command that runs: %s',
    async (command) => {
      const { exitCode, output } = await project.run(split(command), { THE_KEY: mailchimp.key })
      expect(exitCode, output).toBe(ATTENTION.includes(command) ? 1 : 0)
      expect(findLeak(output, mailchimp.key)).toBeUndefined()
    },
  )

  it.each(ENDLESS)('shows a command that runs until Ctrl-C: %s', async (command) => {
    const started = project.start([...split(command), ...(command.startsWith('audit') ? ['--all'] : [])])
    await vi.waitFor(() => expect(started.lines.length).toBeGreaterThan(2), { timeout: 10_000 })
    started.process.kill('SIGINT')
    expect(await started.ended).toEqual({ code: 0, signal: null })
  })
})
