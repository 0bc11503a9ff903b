import { mkdirSync, readdirSync, statSync, symlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import ts from 'typescript'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Project, root } from '../support/package/project.js'
import { differentNames, typeDifferences } from './definitely-typed/type-differences.js'
import { programs } from './definitely-typed/typed-programs.js'

const sdk = '@mailchimp/mailchimp_marketing'
const definitelyTyped = '@types/mailchimp__mailchimp_marketing'
const ours = new Project()
const official = new Project()

beforeAll(() => {
  ours.installPackage(sdk)
  for (const name of [sdk, definitelyTyped]) {
    const link = official.resolvePath(`node_modules/${name}`)
    mkdirSync(dirname(link), { recursive: true })
    symlinkSync(join(root, 'node_modules', name), link)
  }
}, 120_000)
afterAll(() => {
  ours[Symbol.dispose]()
  official[Symbol.dispose]()
})

const asWritten: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  esModuleInterop: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.Node20,
  moduleResolution: ts.ModuleResolutionKind.Node16,
  lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'],
  types: [],
  preserveSymlinks: true,
}

/** Compiles the files in one project, as an application does. Returns the errors of each. */
function collectErrors(project: Project, files: Readonly<Record<string, string>>): Record<string, string[]> {
  project.write(files)
  const program = ts.createProgram(
    Object.keys(files).map((file) => project.resolvePath(file)),
    asWritten,
  )
  const found = Object.keys(files).map((file) => {
    const diagnostics = ts.getPreEmitDiagnostics(program, program.getSourceFile(project.resolvePath(file)))
    return [file, diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))]
  })
  return Object.fromEntries(found)
}

const createFileName = (name: string, ending = '') => `${name.replace(/\W+/g, '-')}${ending}.ts`

const writeStatements = (lines: string) => `import mailchimp from '${sdk}'
  export async function use() {
    ${lines}
  }`

/** Lists the named exports of a module and of its namespaces, such as `lists.AddListMemberBody`. */
function listExportedNames(project: Project): string[] {
  const file = createFileName('all exported')
  project.write({ [file]: `import all = require('${sdk}')\nexport { all }` })
  const program = ts.createProgram([project.resolvePath(file)], asWritten)
  const checker = program.getTypeChecker()
  const source = program.getSourceFile(project.resolvePath(file)) as ts.SourceFile
  const [statement] = source.statements as unknown as [ts.ImportEqualsDeclaration]
  const alias = checker.getSymbolAtLocation(statement.name) as ts.Symbol
  return listNames(checker, checker.getAliasedSymbol(alias), '')
}

function listNames(checker: ts.TypeChecker, namespace: ts.Symbol, prefix: string): string[] {
  return checker.getExportsOfModule(namespace).flatMap((exported) => {
    const alias = (exported.flags & ts.SymbolFlags.Alias) !== 0
    const symbol = alias ? checker.getAliasedSymbol(exported) : exported
    const name = prefix + exported.name
    const inside = symbol.flags & ts.SymbolFlags.Namespace ? listNames(checker, symbol, `${name}.`) : []
    const methods =
      symbol.flags & ts.SymbolFlags.Variable && prefix === ''
        ? checker
            .getTypeOfSymbol(symbol)
            .getProperties()
            .map((method) => `${name}.${method.name}`)
        : []
    return [name, ...inside, ...methods]
  })
}

describe('code written for @types and the official SDK', () => {
  it('finds every exported name, types and methods', () => {
    const theirs = listExportedNames(official)
    expect(theirs).toHaveLength(140)
    expect(theirs).toEqual(
      expect.arrayContaining([
        'setConfig',
        'lists.addListMember',
        'lists.AddListMemberBody',
        'ErrorResponse',
      ]),
    )
    const here = new Set(listExportedNames(ours))
    expect(theirs.filter((name) => !here.has(name))).toEqual([])
    expect(Object.keys(differentNames).filter((name) => !theirs.includes(name))).toEqual([])
  })

  it('compiles unchanged for the most used operations', () => {
    const files = Object.fromEntries(
      Object.entries(programs).map(([name, program]) => [createFileName(name), program]),
    )
    const clean = Object.fromEntries(Object.keys(files).map((file) => [file, []]))
    expect(collectErrors(official, files)).toEqual(clean)
    expect(collectErrors(ours, files)).toEqual(clean)
  }, 60_000)

  describe('needs changes only for the listed differences', () => {
    let withTypes: Record<string, string[]>
    let here: Record<string, string[]>
    beforeAll(() => {
      const files = Object.fromEntries(
        Object.entries(typeDifferences).flatMap(([name, { program, replacement }]) => [
          [createFileName(name), writeStatements(program)],
          [createFileName(name, '-instead'), writeStatements(replacement)],
        ]),
      )
      withTypes = collectErrors(official, files)
      here = collectErrors(ours, files)
    }, 60_000)

    it.each(Object.keys(typeDifferences))('%s', (name) => {
      expect(withTypes[createFileName(name)]).toEqual([])
      expect(here[createFileName(name)]).not.toEqual([])
      expect(here[createFileName(name, '-instead')]).toEqual([])
    })
  })

  it('finds the groups in the compiled form of `import * as`', () => {
    const { outputText } = ts.transpileModule(
      `import * as mailchimp from '${sdk}'
       console.log(typeof mailchimp.lists.addListMember, typeof mailchimp.setConfig, typeof mailchimp.ping.get)`,
      { compilerOptions: { module: ts.ModuleKind.CommonJS, esModuleInterop: true } },
    )
    expect(outputText).toContain('__importStar')
    ours.write({ 'star.cjs': outputText })
    expect(ours.run(process.execPath, ['star.cjs'])).toBe('function function function\n')
  })

  it('finds the type names in an ES module, too', () => {
    const program = `import mailchimp, { type lists, type Status } from '${sdk}'
      import * as all from '${sdk}'
      export const body: lists.AddListMemberBody = { email_address: 'a', status: 'pending' }
      export const same: mailchimp.lists.AddListMemberBody & all.lists.AddListMemberBody = body
      export const status: Status = 'pending'
      mailchimp.lists.addListMember('list', same)
      all.lists.addListMember('list', same)`
    expect(collectErrors(ours, { 'module.mts': program })).toEqual({ 'module.mts': [] })
  })
})

describe('the declarations of the main entry', () => {
  it('have at most 540 kB', () => {
    const dist = join(root, 'dist')
    const files = readdirSync(dist).filter((file) => /^(?!testing\.).*\.d\.[cm]ts$/.test(file))
    const size = files.reduce((sum, file) => sum + statSync(join(dist, file)).size, 0)
    expect(size).toBeGreaterThan(100_000)
    expect(size).toBeLessThanOrEqual(540_000)
  })
})
