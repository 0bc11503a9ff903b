import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { CliProject } from '../support/cli/cli-project.js'
import { hasTerminal, Terminal } from '../support/cli/terminal.js'

const command = `${process.execPath} ${resolve('dist/cli.cjs')} init`
let project: CliProject
beforeEach(() => {
  project = new CliProject()
  project.write('app.js', "require('@mailchimp/mailchimp_marketing').lists.getList('a1')\n")
})
afterEach(() => project[Symbol.dispose]())

const hasConfig = () => existsSync(`${project.folder}/mailchimp.config.json`)

describe.skipIf(!hasTerminal)('mailchimp-hardened init in a terminal', () => {
  it('asks for the source, its name and the mode, and writes the answers', async () => {
    using terminal = new Terminal(project.folder, command)
    await terminal.waitFor('Where is the key?')
    terminal.send('Down', 'Enter')
    await terminal.waitFor('What is the path of the file?')
    terminal.send('-key', 'Enter')
    await terminal.waitFor('What happens to a call')
    terminal.send('Enter')
    await terminal.waitFor('Write mailchimp.config.json?')
    terminal.send('Enter')
    const screen = await terminal.waitFor('exit code 0')
    expect(screen).toContain('lists.getList  app.js:1')
    expect(screen).toContain('mailchimp.config.json was written.')
    expect(project.readJson('mailchimp.config.json')).toMatchObject({
      credentials: { file: '/run/secrets/mailchimp-key' },
      scope: { mode: 'report-only', allow: ['lists.getList'] },
    })
  })

  it('asks only for values that no flag sets', async () => {
    using terminal = new Terminal(project.folder, `${command} --mode enforce --name KEY`)
    await terminal.waitFor('Where is the key?')
    terminal.send('Enter')
    await terminal.waitFor('Write mailchimp.config.json?')
    terminal.send('Enter')
    await terminal.waitFor('exit code 0')
    expect(project.readJson('mailchimp.config.json')).toMatchObject({ credentials: { env: 'KEY' } })
  })

  it.each([
    ['Ctrl-C', ['C-c']],
    ['no to the last question', ['Enter', 'Enter', 'Enter', 'n']],
  ])('writes nothing if the answer is %s', async (_, keys) => {
    using terminal = new Terminal(project.folder, command)
    await terminal.waitFor('Where is the key?')
    for (const key of keys) {
      terminal.send(key)
      await terminal.waitFor(key === 'Enter' ? /◆[^◇]*$/ : 'exit code')
    }
    expect(await terminal.waitFor('exit code 1')).toContain('Nothing was written')
    expect(hasConfig()).toBe(false)
  })

  it('asks no question if its output is piped', async () => {
    using terminal = new Terminal(project.folder, `${command} | cat`)
    expect(await terminal.waitFor('exit code 0')).toContain('--source env')
    expect(hasConfig()).toBe(false)
  })
})
