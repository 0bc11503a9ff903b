import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { createApiReport, REPORT } from '../../scripts/write-api-report/api-report.js'
import { printDeclaration } from '../../scripts/write-api-report/print-declaration.js'
import { root } from '../support/package/project.js'

const report = readFileSync(join(root, REPORT), 'utf8')

const printFirst = (text: string) => {
  const source = ts.createSourceFile('a.d.ts', text, ts.ScriptTarget.Latest, true)
  return printDeclaration(source.statements[0] as ts.ClassDeclaration | ts.TypeAliasDeclaration)
}

describe('docs/api-report.md', () => {
  it('equals a fresh report; after a change of the public API, run npm run api-report', () => {
    expect(createApiReport()).toBe(report)
  }, 60_000)

  it('has a section for each entry, and at most 80 kB', () => {
    const { name, exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    const paths = Object.keys(exports).filter((path) => !/\.json$|\/src(?:\/index)?(?:\.js)?$/.test(path))
    const sections = [...report.matchAll(/^## (.*)$/gm)].map(([, title]) => title)
    expect(sections).toEqual(
      paths.filter((path) => !path.endsWith('ApiClient.js')).map((path) => path.replace('.', name)),
    )
    expect(report.length).toBeLessThan(80_000)
  })

  it('shows the surface of a class, without comments and private members', () => {
    const text = 'export declare class A { /** Why. */ readonly a: string; private b; #c; get d(): number }'
    expect(printFirst(text)).toBe('class A {\n  readonly a: string;\n  get d(): number;\n}')
  })

  it('shortens a union with many members', () => {
    const members = Array.from({ length: 99 }, (_, at) => `'${at}'`).join(' | ')
    expect(printFirst(`type A = ${members}`)).toBe('type A = GeneratedUnionOf99;')
  })
})
