import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { UsedNames } from '../../src/guardrails/used-names.js'
import { AuditDirectory } from '../support/audit/audit-directory.js'

const SECOND = 1_000
const HOUR = 3_600_000
const DAY = 24 * HOUR
const start = Date.parse('2026-11-27T10:00:00Z')

let directory: AuditDirectory
let path: string
const warnings: string[] = []

beforeEach(() => {
  directory = new AuditDirectory()
  path = join(directory.path, 'mailchimp-guardrails.json')
  vi.spyOn(process, 'emitWarning').mockImplementation((text) => void warnings.push(String(text)))
})
afterEach(() => {
  vi.restoreAllMocks()
  warnings.splice(0)
  directory[Symbol.dispose]()
})

const readSaved = () => JSON.parse(readFileSync(path, 'utf8')).used
function prepareFile(used: object): void {
  directory.create()
  writeFileSync(path, JSON.stringify({ version: 1, used }))
}

describe('UsedNames', () => {
  it.each([
    ['an hour', 30 * DAY, HOUR],
    ['a quarter of a short time', 8 * SECOND, 2 * SECOND],
  ])('saves a name again after %s', (_, within, saveAfter) => {
    const names = new UsedNames(path)
    expect(names.use('a', within, start)).toBe(true)
    expect(names.use('a', within, start + saveAfter - 1)).toBe(false)
    expect(readSaved()).toEqual({ a: start })
    expect(names.use('a', within, start + saveAfter)).toBe(false)
    expect(readSaved()).toEqual({ a: start + saveAfter })
  })

  it('knows the names of another process within the time, even if it is short', () => {
    const [one, other] = [new UsedNames(path), new UsedNames(path)]
    for (let ms = 0; ms <= 40 * SECOND; ms += SECOND / 2) one.use('a', 8 * SECOND, start + ms)
    expect(other.use('a', 8 * SECOND, start + 41 * SECOND)).toBe(false)
  })

  it('ignores times in the future, which a file or a clock that was set back can cause', () => {
    prepareFile({ a: start + DAY, b: start - 1 })
    const names = new UsedNames(path)
    expect([names.use('a', HOUR, start), names.use('b', HOUR, start)]).toEqual([true, false])
    expect([names.use('a', HOUR, start), readSaved()['a']]).toEqual([false, start])
    expect(names.use('a', HOUR, start - DAY)).toBe(true)
    expect(names.use('a', HOUR, start - DAY + 1)).toBe(false)
  })

  it('does not retry a failed write at each call', () => {
    mkdirSync(dirname(directory.path), { recursive: true })
    writeFileSync(directory.path, 'a file, and no directory')
    const names = new UsedNames(path)
    names.use('a', 8 * SECOND, start)
    expect(warnings.join()).toContain('cannot be written')
    rmSync(directory.path)
    names.use('a', 8 * SECOND, start + SECOND)
    expect(existsSync(path)).toBe(false)
    names.use('a', 8 * SECOND, start + 3 * SECOND)
    expect(readSaved()).toEqual({ a: start + 3 * SECOND })
  })

  it('creates its directory only once, because the audit log reports that it vanished', () => {
    const names = new UsedNames(path)
    names.use('a', DAY, start)
    rmSync(directory.path, { recursive: true })
    names.use('b', DAY, start)
    expect(existsSync(directory.path)).toBe(false)
    expect(warnings.join()).toContain('cannot be written in the audit log directory (ENOENT)')
  })

  it.each<[string, () => void, string]>([
    ['is a directory', () => mkdirSync(path), '(no file)'],
    ['is damaged', () => writeFileSync(path, '{'), '(damaged)'],
    ['is a pipe', () => execFileSync('mkfifo', [path]), '(no file)'],
    ['is a link', () => execFileSync('ln', ['-s', '/dev/zero', path]), '(ELOOP)'],
  ])('starts empty, with one warning and without blocking, if the file %s', (_, prepare, reason) => {
    directory.create()
    prepare()
    const names = new UsedNames(path)
    expect(names.use('a', DAY, start)).toBe(true)
    expect(names.use('a', DAY, start)).toBe(false)
    expect(warnings.filter((text) => text.includes('cannot be read'))).toHaveLength(1)
    expect(warnings[0]).toContain(reason)
  })

  it('starts empty without a warning if there is no file yet', () => {
    expect(new UsedNames(path).use('a', DAY, start)).toBe(true)
    expect([warnings, readSaved()]).toEqual([[], { a: start }])
  })
})
