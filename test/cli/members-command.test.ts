import { chmodSync, existsSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { GrowingFile } from '../../src/cli/members/growing-file.js'
import { formatProgress } from '../../src/cli/members/progress-line.js'
import { type Mailchimp, startMailchimp } from '../../src/testing/index.js'
import { CliProject } from '../support/cli/cli-project.js'
import { hasTerminal, Terminal } from '../support/cli/terminal.js'

const list = 'a1b2c3d4e5'
const scope = { version: 1, preset: 'read-only', allow: ['lists.batchListMembers'] }
let mailchimp: Mailchimp
let project: CliProject

async function seedAccount(members: number, other: object = {}): Promise<void> {
  mailchimp = await startMailchimp({ seed: { lists: [{ id: list, name: 'News', members }] } })
  project.write('ca.pem', mailchimp.ca)
  writeConfig(other)
}

function writeConfig(other: object = {}): void {
  const network = { origin: mailchimp.origin, caFile: 'ca.pem' }
  project.write('mailchimp.config.json', { credentials: { env: 'KEY' }, network, scope, ...other })
}

const run = (...args: string[]) => project.run(args, { KEY: mailchimp.key })
const start = (...args: string[]) => project.start(args, { KEY: mailchimp.key })
const listMembers = () => [...mailchimp.members(list)]
const has = (file: string) => existsSync(join(project.folder, file))
const getMode = (file: string) => statSync(join(project.folder, file)).mode & 0o777

beforeEach(() => {
  project = new CliProject()
})
afterEach(async () => {
  project[Symbol.dispose]()
  await mailchimp.close()
})

describe('mailchimp-hardened import members', () => {
  it('adds and changes the members of a CSV file, and reports failures in a file', async () => {
    await seedAccount(0)
    project.write(
      'members.csv',
      '\uFEFFEmail Address,First Name,merge_fields.LNAME,vip,Notes\r\n' +
        'ada@example.com,"Ada, Countess",Lovelace,true,x\r\n\r\n' +
        'no address,,,,\r\ngrace@example.com,,Hopper,false,\r\n',
    )
    const args = ['--map', 'First Name=merge_fields.FNAME', '--map', 'Notes=', '--status', 'subscribed']
    const { exitCode, output } = await run('import', 'members', list, 'members.csv', ...args)
    expect(output).toBe(
      '3 members: 2 created, 0 updated, 1 failed, 0 unknown\nfailures: members.csv.failures.jsonl\n',
    )
    expect(exitCode).toBe(1)
    expect(listMembers()).toEqual([
      expect.objectContaining({
        email_address: 'ada@example.com',
        status: 'subscribed',
        vip: true,
        merge_fields: expect.objectContaining({ FNAME: 'Ada, Countess', LNAME: 'Lovelace' }),
      }),
      expect.objectContaining({ email_address: 'grace@example.com', vip: false }),
    ])
    expect(project.readJson('members.csv.failures.jsonl')).toEqual({
      ...{ record: 2, email_address: 'no address', outcome: 'failed', field: 'email_address' },
      reason: 'is not an email address; it was not sent',
    })
    expect(getMode('members.csv.failures.jsonl')).toBe(0o600)
    expect(has('members.csv.import.json')).toBe(false)
  })

  it('reads JSON Lines, and prints JSON', async () => {
    await seedAccount(0)
    project.write('members.jsonl', '{"email_address":"ada@example.com","status":"pending"}\n\n')
    const { exitCode, output } = await run('import', 'members', list, 'members.jsonl', '--json')
    expect(JSON.parse(output)).toEqual({
      ...{ done: 1, created: 1, updated: 0, failed: 0, unknown: 0 },
      stopped: false,
    })
    expect(exitCode).toBe(0)
    expect(listMembers()).toEqual([expect.objectContaining({ status: 'pending' })])
  })

  it('can import what an export wrote', async () => {
    await seedAccount(25)
    for (const format of ['csv', 'jsonl']) {
      const write = async (file: string) => {
        await run('export', 'members', list, '--format', format, '--out', file)
        return project.read(file).split('\n').sort()
      }
      const before = await write(`before.${format}`)
      expect(before).toHaveLength(format === 'csv' ? 27 : 26)
      const { output } = await run('import', 'members', list, `before.${format}`)
      expect(output).toBe('25 members: 0 created, 25 updated, 0 failed, 0 unknown\n')
      expect(await write(`after.${format}`)).toEqual(before)
    }
  })

  it.each([
    ['x.txt', 'email_address\n', 'x.txt must be named .csv or .jsonl'],
    ['x.csv', 'name\nAda\n', 'column "name" is not a member field'],
    ['x.csv', 'a@example.com;A;+49\nb@example.com;B;+49\n', 'column number 1 is not a member field: does'],
    ['x.csv', 'email_address,\u001b[2J\na@example.com,x\n', 'column number 2 is not a member field'],
    ['x.csv', 'status\npending\n', 'no column is email_address'],
    ['x.csv', 'email,email_address\na@example.com,b@example.com\n', 'two columns are "email_address"'],
    ['x.csv', 'email_address,vip\na@example.com\n', 'x.csv: line 2: record inconsistent fields length'],
    ['x.csv', 'email_address\n"a@example.com', 'x.csv: line 2: quote not closed'],
    ['x.jsonl', '{"email_address":"a@example.com"}\n{\n', 'x.jsonl: line 2: is not JSON'],
    ['x.jsonl', '["a@example.com"]\n', 'x.jsonl: line 1: must be an object'],
  ])('reports the fault in %s: %j', async (file, content, message) => {
    await seedAccount(0)
    project.write(file, content)
    const { exitCode, output } = await run('import', 'members', list, file, '--status', 'subscribed')
    expect(output).toContain(message)
    expect(output.replace('ada@example.com', '')).not.toContain('a@example.com')
    expect(output).not.toContain('\u001b')
    expect(exitCode).toBe(2)
  })

  it('fails without a file, a permission or a list, and leaves no state file', async () => {
    await seedAccount(0, { scope: { version: 1, preset: 'read-only' } })
    project.write('members.csv', 'email_address\nada@example.com\n')
    const missing = await run('import', 'members', list, 'nowhere.csv')
    expect(missing.output).toMatch(/^failed: ENOENT: .*nowhere\.csv/)
    const refused = await run('import', 'members', list, 'members.csv')
    expect(refused.output).toContain('To allow it, add "lists.batchListMembers"')
    writeConfig()
    const unknown = await run('import', 'members', 'ffffffffff', 'members.csv')
    expect(unknown.output).toContain('404')
    const bad = await run('import', 'members', '..', 'members.csv')
    expect(bad.output).toContain('list_id')
    expect([missing, refused, unknown, bad].map(({ exitCode }) => exitCode)).toEqual([2, 1, 2, 2])
    expect(has('members.csv.import.json')).toBe(false)
  })

  it('reports where it looked for a missing configuration', async () => {
    await seedAccount(0)
    rmSync(join(project.folder, 'mailchimp.config.json'))
    project.write('members.csv', 'email_address\nada@example.com\n')
    const { exitCode, output } = await run('import', 'members', list, 'members.csv')
    expect(output).toContain('No scope is declared: no mailchimp.config.json in ')
    expect(output).not.toContain('createClient()')
    expect(exitCode).toBe(1)
  })

  it('does not overwrite the failures of the last run, and follows no symbolic link', async () => {
    await seedAccount(0)
    project.write('members.csv', 'email_address,status\nno address,subscribed\n')
    await run('import', 'members', list, 'members.csv')
    const failures = project.read('members.csv.failures.jsonl')
    const again = await run('import', 'members', list, 'members.csv')
    expect(again.output).toBe('members.csv.failures.jsonl exists: move it away first\n')
    expect(again.exitCode).toBe(2)
    expect(project.read('members.csv.failures.jsonl')).toBe(failures)
    project.write('precious.txt', 'precious')
    project.write('other.csv', project.read('members.csv'))
    symlinkSync('precious.txt', join(project.folder, 'other.csv.failures.jsonl'))
    symlinkSync('precious.txt', join(project.folder, 'members.csv.import.json.new'))
    const linked = await run('import', 'members', list, 'other.csv')
    expect(linked.output).toContain('other.csv.failures.jsonl exists: move it away first')
    rmSync(join(project.folder, 'members.csv.failures.jsonl'))
    expect((await run('import', 'members', list, 'members.csv')).exitCode).toBe(1)
    expect(project.read('precious.txt')).toBe('precious')
  })

  it('writes no member if it cannot write its state file', async () => {
    await seedAccount(0)
    project.write('members.csv', 'email_address,status\nada@example.com,subscribed\n')
    project.write('members.csv.import.json.new/in-the-way', '')
    const { exitCode, output } = await run('import', 'members', list, 'members.csv')
    expect(output).toMatch(/^failed: .*members\.csv\.import\.json\.new/)
    expect(exitCode).toBe(2)
    expect(listMembers()).toEqual([])
  })

  it('reads the arguments after --map as positional arguments', async () => {
    await seedAccount(0)
    project.write('members.csv', 'email_address,status,x\nada@example.com,subscribed,1\n')
    const { exitCode } = await run('import', 'members', '--map', 'x=', list, 'members.csv')
    expect(exitCode).toBe(0)
  })

  it('resumes after the last success if a fault stopped it', async () => {
    await seedAccount(0)
    project.write('members.csv', `email_address,status\n${createRows(1_200)}\n"oops`)
    const failed = await run('import', 'members', list, 'members.csv')
    expect(failed.output).toContain('1,200 members done. Run the same command to resume.')
    expect(failed.exitCode).toBe(2)
    const other = await run('import', 'members', list, 'members.csv', '--status', 'pending')
    expect(other.output).toContain('members.csv.import.json belongs to another run')
    const again = await run('import', 'members', list, 'members.csv')
    expect(again.output).toContain('quote not closed')
    expect(listMembers()).toHaveLength(1_200)
  })
})

const createRows = (count: number) =>
  Array.from({ length: count }, (_, n) => `new${n}@example.com,subscribed`).join('\n')

describe('mailchimp-hardened export members', () => {
  it('writes CSV to standard output, one line for each member', async () => {
    await seedAccount(3)
    const { exitCode, output } = await run('export', 'members', list)
    const [header, ...rows] = output.trimEnd().split('\n')
    expect(header).toMatch(/^email_address,status,email_type,language,vip,merge_fields\.FNAME,/)
    expect(rows.map((row) => row.split(',')[0]).sort()).toEqual(
      listMembers()
        .map(({ email_address }) => email_address)
        .sort(),
    )
    expect(exitCode).toBe(0)
  })

  it('writes chosen fields of the members with a status to a private file', async () => {
    await seedAccount(0)
    project.write(
      'in.csv',
      'email_address,status\nada@example.com,subscribed\ngrace@example.com,unsubscribed\n',
    )
    await run('import', 'members', list, 'in.csv')
    const args = [
      '--out',
      'out.jsonl',
      '--format',
      'jsonl',
      '--fields',
      'email_address',
      '--status',
      'unsubscribed',
    ]
    const { output } = await run('export', 'members', list, ...args)
    expect(output).toBe('1 member in out.jsonl\n')
    expect(project.read('out.jsonl')).toBe('{"email_address":"grace@example.com"}\n')
    expect(getMode('out.jsonl')).toBe(0o600)
    const again = await run('export', 'members', list, ...args)
    expect(again.output).toBe('out.jsonl exists: move it away first\n')
    expect(again.exitCode).toBe(2)
  })

  it('escapes formulas only with --escape-formulas', async () => {
    await seedAccount(0)
    project.write('in.csv', 'email_address,status,merge_fields.FNAME\nada@example.com,subscribed,"=1+1"\n')
    await run('import', 'members', list, 'in.csv')
    const fields = ['--fields', 'merge_fields.FNAME']
    const plain = await run('export', 'members', list, ...fields)
    const escaped = await run('export', 'members', list, ...fields, '--escape-formulas')
    expect([plain.output, escaped.output]).toEqual([
      'merge_fields.FNAME\n=1+1\n',
      "merge_fields.FNAME\n'=1+1\n",
    ])
  })

  it('ends without an error if its output is closed', async () => {
    await seedAccount(3_000)
    const started = start('export', 'members', list)
    await vi.waitFor(() => expect(started.lines.length).toBeGreaterThan(1), { timeout: 10_000 })
    started.process.stdout?.destroy()
    expect(await started.ended).toMatchObject({ code: 0 })
  })

  it('fails if the scope does not allow reading members', async () => {
    await seedAccount(1, { scope: { version: 1, preset: 'none' } })
    const { exitCode, output } = await run('export', 'members', list, '--out', 'out.csv')
    expect(output).toContain('To allow it, add "lists.getListMembersInfo"')
    expect(exitCode).toBe(1)
  })

  it('leaves no file if the configuration is invalid', async () => {
    await seedAccount(1, { scope: { version: 2 } })
    const { exitCode } = await run('export', 'members', list, '--out', 'out.csv')
    expect(exitCode).toBe(2)
    expect([has('out.csv'), has('out.csv.export.json')]).toEqual([false, false])
  })

  it('does not escape formulas in JSON Lines', async () => {
    await seedAccount(1)
    const { exitCode, output } = await run(
      ...['export', 'members', list, '--format', 'jsonl', '--escape-formulas'],
    )
    expect(output).toContain('--escape-formulas is for CSV')
    expect(exitCode).toBe(2)
  })

  it('prints only members if it is stopped', async () => {
    await seedAccount(5_000)
    const started = start('export', 'members', list, '--json')
    await vi.waitFor(() => expect(started.lines.length).toBeGreaterThan(1), { timeout: 10_000 })
    started.process.kill('SIGINT')
    expect(await started.ended).toMatchObject({ code: 1 })
    expect(started.output).not.toMatch(/undefined|\n\n/)
  })
})

describe('a growing file', () => {
  const add = (file: GrowingFile, text: string) => {
    file.add(text)
    file.flush()
    return file.saved
  }

  it('continues only the file that was written, truncates extra bytes, and makes it private', async () => {
    await seedAccount(0)
    const path = join(project.folder, 'members.csv')
    const kept = add(new GrowingFile(path), 'ada\n')
    writeFileSync(path, 'ada\nhalf')
    chmodSync(path, 0o644)
    add(new GrowingFile(path, kept), 'grace\n')
    expect([readFileSync(path, 'utf8'), getMode('members.csv')]).toEqual(['ada\ngrace\n', 0o600])
    for (const other of ['ad', 'bob\n', 'someone else wrote this']) {
      writeFileSync(path, other)
      expect(() => new GrowingFile(path, kept)).toThrow('is not the file that was written')
      expect(readFileSync(path, 'utf8')).toBe(other)
    }
    writeFileSync(path, 'ada\n')
    symlinkSync('members.csv', join(project.folder, 'link'))
    expect(() => new GrowingFile(join(project.folder, 'link'), kept)).toThrow('ELOOP')
    expect(() => new GrowingFile(join(project.folder, 'link'))).toThrow('move it away first')
  })
})

describe('the progress of members', () => {
  it('shows the number of finished members, the rate and the remaining time', () => {
    expect(formatProgress(12_000, 2_000, 0.25, 10)).toBe('12,000 members, 25 %, 1,000/s, 0:36 left')
    expect(formatProgress(0, 0, 0, 0)).toBe('0 members, 0 %, 0/s')
  })

  it.skipIf(!hasTerminal)(
    'is shown on a terminal, and Ctrl-C stops the import so that it can be resumed',
    async () => {
      await seedAccount(0)
      project.write('members.csv', `email_address,status\n${createRows(40_000)}\n`)
      const command = `KEY=${mailchimp.key} ${process.execPath} ${resolve('dist/cli.cjs')} import members ${list} members.csv`
      using terminal = new Terminal(project.folder, command)
      await terminal.waitFor(/[\d,]+ members, \d+ %, [\d,]+\/s, \d+:\d\d left/)
      terminal.send('C-c')
      const screen = await terminal.waitFor('exit code 1')
      expect(screen).toContain('Stopped. Run the same command to resume.')
      const { state } = project.readJson('members.csv.import.json') as { state: { done: number } }
      expect(state.done).toBeGreaterThan(0)
      expect(listMembers().length).toBeGreaterThanOrEqual(state.done)
    },
  )
})
