import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { version } from '../../src/version.generated.js'
import { canaryKey } from '../support/canary-key.js'
import { CliProject } from '../support/cli/cli-project.js'
import { findLeak } from '../support/secret-leaks.js'

let project: CliProject
beforeAll(() => {
  project = new CliProject()
})
afterAll(() => project[Symbol.dispose]())

/** Each command with valid arguments, and its exit code in an empty folder. */
const commands: readonly (readonly [command: string, args: string, exitCode: number])[] = [
  ['init', '', 1],
  ['check', '', 2],
  ['explain', '', 0],
  ['operations', '--access send', 0],
  ['whoami', '', 2],
  ['rotate', '', 2],
  ['scan', '', 2],
  ['types', '--check', 1],
  ['stand-in', '--port x', 2],
  ['scope learn', 'log', 2],
  ['scope diff', 'a.json b.json', 2],
  ['scope test', 'a.json', 2],
  ['scope replay', 'a.json log', 2],
  ['audit verify', 'log', 2],
  ['audit tail', 'log', 2],
  ['audit report', 'log', 2],
  ['export members', 'a1b2c3d4e5', 2],
  ['import members', 'a1b2c3d4e5 members.csv', 2],
]

const split = (text: string) => text.split(' ').filter(Boolean)

describe('every command', () => {
  it('of the help is tested here', async () => {
    const { output } = await project.run(['--help'])
    const names = [...output.matchAll(/^ {2}([a-z][\w-]*) /gm)].map(([, name]) => name)
    expect(new Set(commands.map(([command]) => command.split(' ')[0]))).toEqual(
      new Set(names.filter((name) => name !== 'help')),
    )
  })

  it.each([['', '', 0] as const, ...commands])('has a help that fits 80 columns: %s', async (command) => {
    const { exitCode, output } = await project.run([...split(command), '--help'])
    expect(output).toMatchSnapshot()
    expect(output.split('\n').filter((line) => line.length > 80)).toEqual([])
    expect(exitCode).toBe(0)
  })

  it.each(commands)(
    'reports in an empty folder what is missing, without a stack trace: %s',
    async (command, args, exitCode) => {
      const run = await project.run([...split(command), ...split(args)])
      expect(run.output).not.toBe('')
      expect(run.output).not.toMatch(/^ {4}at |unexpected internal error|undefined|\[object /m)
      expect(run.exitCode, run.output).toBe(exitCode)
    },
  )

  it.each(commands)('refuses an unknown flag, and does not print a key in it: %s', async (command, args) => {
    const { exitCode, output } = await project.run([...split(command), ...split(args), `--${canaryKey()}`])
    expect(output).toContain('Usage: mailchimp-hardened')
    expect(findLeak(output, canaryKey())).toBeUndefined()
    expect(exitCode).toBe(2)
  })

  const [digits = ''] = canaryKey().split('-')
  it.each([
    [digits],
    [`--${digits}`],
    [`--${digits}=1`],
    ['operations', '--access', digits],
    ['operations', `--access=${digits}`],
    ['scan', digits],
    ['stand-in', '--port', digits],
    ['stand-in', '--seed', digits],
    ['check', `--${digits}`],
    ['types', '--check', '--out', digits],
    ['explain', digits],
    ['init', '--source', digits],
    ['init', '--source', 'file', '--name', digits, '--json'],
    ['scope', 'test', digits],
    ['scope', 'diff', digits.toUpperCase(), digits],
    ['scope', 'learn', 'log', '--out', digits],
    ['audit', 'verify', digits],
    ['audit', 'tail', digits],
    ['audit', 'report', digits, '--out', digits],
    ['export', 'members', digits, '--out', digits],
    ['import', 'members', 'a1b2c3d4e5', digits],
  ])('does not repeat an argument that could be a key without its data centre: %j', async (...args) => {
    const { exitCode, output } = await project.run(args)
    expect(output.toLowerCase()).not.toContain(digits)
    expect(exitCode).not.toBe(0)
  })

  it('prints its version', async () => {
    const { exitCode, output } = await project.run(['--version'])
    expect(output).toBe(`${version}\n`)
    expect(exitCode).toBe(0)
  })

  it.skipIf(!existsSync('/dev/full'))('reports a full disk without a stack trace', () => {
    const command = `${process.execPath} ${resolve('dist/cli.cjs')} operations > /dev/full`
    const { status, stderr } = spawnSync('bash', ['-c', command], { cwd: project.folder, encoding: 'utf8' })
    expect(stderr).toMatch(/^failed: .*ENOSPC.*\n$/)
    expect(status).toBe(2)
  })

  it.each(['operations', 'operations --json', 'explain', '--help'])(
    'ends without an error if its output is closed: %s',
    (args) => {
      const command = `${process.execPath} ${resolve('dist/cli.cjs')} ${args}`
      const { stderr, stdout } = spawnSync('bash', ['-c', `${command} | head -1; echo "\${PIPESTATUS[0]}"`], {
        cwd: project.folder,
        encoding: 'utf8',
      })
      expect(stderr).toBe('')
      expect(stdout.trimEnd().split('\n').at(-1)).toBe('0')
    },
  )
})
