import { chmodSync, linkSync, mkdirSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { CliProject } from '../support/cli/cli-project.js'
import { createCallRecord, writeSampleLog } from '../support/report/sample-log.js'

let project: CliProject
beforeEach(() => {
  project = new CliProject()
  mkdirSync(join(project.folder, 'log'))
  for (const name of ['a', 'b']) writeSampleLog(join(project.folder, 'log'), name, [createCallRecord({})])
})
afterEach(() => project[Symbol.dispose]())

const report = (...args: string[]) => project.run(['audit', 'report', ...args])

describe('mailchimp-hardened audit report', () => {
  it.each([[[]], [['--force']]])(
    'never overwrites a log that a glob expands after --out: flags %j',
    async (flags) => {
      const before = project.read('log/a.jsonl')
      const { exitCode, output } = await report(...flags, '--out', 'log/a.jsonl', 'log/b.jsonl')
      expect(project.read('log/a.jsonl')).toBe(before)
      expect(output).toContain('log/a.jsonl is the name of an audit log')
      expect(exitCode).toBe(2)
    },
  )

  it('never overwrites a file that it reads, not even through a link', async () => {
    const before = project.read('log/a.jsonl')
    linkSync(join(project.folder, 'log/a.jsonl'), join(project.folder, 'hard'))
    symlinkSync('log/a.jsonl', join(project.folder, 'soft'))
    project.write('audit.pub', 'a key')
    const runs = [
      await report('--force', '--out', 'hard', 'log'),
      await report('--force', '--out', 'soft', 'log'),
      await report('--force', '--out', 'audit.pub', '--key', 'audit.pub', 'log'),
    ]
    for (const { exitCode, output } of runs) {
      expect(output).toContain('is one of the files to read')
      expect(exitCode).toBe(2)
    }
    expect(project.read('log/a.jsonl')).toBe(before)
    expect(project.read('audit.pub')).toBe('a key')
  })

  it('replaces a report, but another file only with --force, and keeps the result private', async () => {
    project.write('out.html', 'my page')
    chmodSync(join(project.folder, 'out.html'), 0o644)
    const refused = await report('--out', 'out.html', 'log')
    expect(refused.output).toContain('--out out.html exists and is not a report')
    expect(project.read('out.html')).toBe('my page')
    expect((await report('--out', 'out.html', '--force', 'log')).exitCode).toBe(0)
    chmodSync(join(project.folder, 'out.html'), 0o644)
    expect((await report('--out', 'out.html', 'log')).exitCode).toBe(0)
    expect(project.read('out.html')).toMatch(/^<!doctype html>/)
    expect(statSync(join(project.folder, 'out.html')).mode & 0o777).toBe(0o600)
    expect(refused.exitCode).toBe(2)
  })

  it('follows no symbolic link', async () => {
    project.write('precious', 'kept')
    symlinkSync('precious', join(project.folder, 'out.html'))
    const { exitCode, output } = await report('--force', '--out', 'out.html', 'log')
    expect(output).toContain('--out out.html is not a regular file')
    expect(readFileSync(join(project.folder, 'precious'), 'utf8')).toBe('kept')
    expect(exitCode).toBe(2)
  })
})
