import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findCalls } from '../../src/cli/init/find-calls.js'
import { root } from '../support/package/project.js'

const folder = join(root, 'test/cli/init-programs')
const programs = readdirSync(folder)

/** Reads what each line declares: `// calls lists.getList`, or `possible` or `unreadable` if init cannot follow it. */
function readMarks(program: string): string[] {
  const files = readdirSync(join(folder, program), { recursive: true, encoding: 'utf8' })
  return files
    .filter((file) => /\.[cm]?[jt]sx?$/.test(file))
    .flatMap((file) => {
      const lines = readFileSync(join(folder, program, file), 'utf8').split('\n')
      return lines.flatMap((line, at) => readMark(line).map((mark) => `${file}:${at + 1} ${mark}`))
    })
    .sort()
}

function readMark(line: string): string[] {
  const [, kind, names = ''] = / \/\/ (calls|possible|unreadable)(?: (.+))?$/.exec(line) ?? []
  return kind === 'unreadable'
    ? [kind]
    : names
        .split(' ')
        .filter(Boolean)
        .map((name) => `${kind} ${name}`)
}

function findMarks(program: string): string[] {
  const { calls, possible, unreadable } = findCalls(join(folder, program))
  return [
    ...calls.map(({ file, line, operation }) => `${file}:${line} calls ${operation}`),
    ...possible.map(({ file, line, operation }) => `${file}:${line} possible ${operation}`),
    ...unreadable.map(({ file, line }) => `${file}:${line} unreadable`),
  ].sort()
}

describe('init finds exactly the SDK calls', () => {
  it.each(programs)('in %s', (program) => {
    const marks = readMarks(program)
    expect(marks.length).toBeGreaterThan(0)
    expect(findMarks(program)).toEqual(marks)
  })

  it('in the number of programs and calls that the documentation states', () => {
    const calls = programs.flatMap(readMarks).filter((mark) => mark.includes(' calls '))
    const document = readFileSync(join(root, 'docs/command.md'), 'utf8')
    expect(document).toContain(`all ${calls.length} calls in ${programs.length} programs`)
  })
})
