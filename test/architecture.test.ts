import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { commandPackages, reportPackages } from '../scripts/bundled-packages.js'
import { entries } from '../scripts/write-entries/entries.js'

const src = fileURLToPath(new URL('../src', import.meta.url))

/** From the ground up; a floor imports from itself and from the floors below it. */
const floors: readonly (readonly string[])[] = [
  ['clock.ts', 'environment.ts', 'version.generated.ts', 'secrets/'],
  ['errors/'],
  ['validation/'],
  ['transport/'],
  ['credentials/'],
  ['limit/'],
  ['api/'],
  ['scope/'],
  ['observe/'],
  ['call/'],
  ['marketing/'],
  ['options/'],
  ['config/'],
  ['client-parts.ts', 'client.ts'],
  ['drop-in.ts'],
  ['api-client.ts'],
  ['index.ts'],
  ['cli-kit.ts', 'long-work.ts', 'schemas.ts'],
  ['declarations.ts', 'implementation.ts'],
  ['implementation.ts'],
  ['batches/'],
  ['guardrails/'],
  ['redis/'],
  ['audit/'],
  ['report/'],
  ['webhooks/'],
  ['testing/'],
]

const vendorPackage = /^(?:@aws-sdk|@azure|@google-cloud)\//

interface Import {
  readonly from: string
  readonly isTypeOnly: boolean
}

interface SourceFile {
  /** From `src/`, as `scope/decide.ts`. */
  readonly name: string
  readonly lines: number
  readonly tree: ts.SourceFile
  readonly imports: readonly Import[]
}

const files: readonly SourceFile[] = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
  .map(read)

function read(name: string): SourceFile {
  const text = readFileSync(join(src, name), 'utf8')
  const tree = ts.createSourceFile(name, text, ts.ScriptTarget.ESNext, true)
  return { name, lines: text.trimEnd().split('\n').length, tree, imports: collectImports(tree) }
}

/** Whatever a file takes from elsewhere: imports, re-exports, `require` and `import()`, types as well. */
function collectImports(tree: ts.SourceFile): Import[] {
  return collectNodes(tree).flatMap((node) => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
      const { moduleSpecifier } = node
      if (moduleSpecifier === undefined || !ts.isStringLiteral(moduleSpecifier)) return []
      return [{ from: moduleSpecifier.text, isTypeOnly: isTypeOnly(node) }]
    }
    if (ts.isCallExpression(node) && /^(?:require|import)$/.test(node.expression.getText(tree))) {
      const [from] = node.arguments
      if (from !== undefined && ts.isStringLiteral(from)) return [{ from: from.text, isTypeOnly: false }]
      throw new Error(`${tree.fileName} loads something whose name is not written there`)
    }
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      return [{ from: (node.argument.literal as ts.StringLiteral).text, isTypeOnly: true }]
    }
    return []
  })
}

function isTypeOnly(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly
  const { importClause } = node
  if (importClause === undefined) return false
  if (importClause.isTypeOnly) return true
  const { name, namedBindings } = importClause
  if (name !== undefined || namedBindings === undefined || !ts.isNamedImports(namedBindings)) return false
  return namedBindings.elements.every((element) => element.isTypeOnly)
}

function collectNodes(node: ts.Node): ts.Node[] {
  const found: ts.Node[] = []
  const visit = (inner: ts.Node) => {
    found.push(inner)
    ts.forEachChild(inner, visit)
  }
  visit(node)
  return found
}

/** The files of our own that a file imports. */
function resolveImports({ name, imports }: SourceFile): string[] {
  return imports
    .filter(({ from }) => from.startsWith('.'))
    .map(({ from }) => relative(src, resolve(src, dirname(name), from)).replace(/\.js$/, '.ts'))
}

/** Returns a cycle for each file from which one can be reached. */
function findCycles(all: readonly SourceFile[]): (readonly string[])[] {
  const byName = new Map(all.map((file) => [file.name, resolveImports(file)]))
  const done = new Set<string>()
  const findCycle = (name: string, path: readonly string[]): readonly string[] | undefined => {
    if (path.includes(name)) return [...path.slice(path.indexOf(name)), name]
    if (done.has(name)) return undefined
    for (const next of byName.get(name) ?? []) {
      const cycle = findCycle(next, [...path, name])
      if (cycle !== undefined) return cycle
    }
    done.add(name)
    return undefined
  }
  return all.map(({ name }) => findCycle(name, [])).filter((cycle) => cycle !== undefined)
}

function findFloor(name: string): number {
  return floors.findIndex((rooms) =>
    rooms.some((room) => (room.endsWith('/') ? name.startsWith(room) : name === room)),
  )
}

const filterFiles = (does: (file: SourceFile) => boolean) =>
  files
    .filter(does)
    .map(({ name }) => name)
    .sort()
const findImporters = (from: RegExp, kind: (each: Import) => boolean = () => true) =>
  filterFiles(({ imports }) => imports.some((each) => from.test(each.from) && kind(each)))

/** The files in which this property is read, as `process.env` or `secret.reveal`. */
const findReaders = (holds: (access: ts.PropertyAccessExpression | ts.ElementAccessExpression) => boolean) =>
  filterFiles(({ tree }) =>
    collectNodes(tree).some(
      (node) => (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)) && holds(node),
    ),
  )

describe('the house', () => {
  it('has a floor for every file', () => {
    expect(files.length).toBeGreaterThan(40)
    expect(filterFiles(({ name }) => findFloor(name) === -1 && !name.startsWith('cli/'))).toEqual([])
  })

  it('imports only files that are there, by their full names', () => {
    const names = new Set(files.map(({ name }) => name))
    for (const file of files) {
      expect(
        resolveImports(file).filter((name) => !names.has(name)),
        file.name,
      ).toEqual([])
      expect(
        file.imports.filter(({ from }) => /^\./.test(from) && !from.endsWith('.js')),
        file.name,
      ).toEqual([])
    }
  })

  it('imports only downwards', () => {
    const upwards = files
      .filter(({ name }) => !name.startsWith('cli/'))
      .flatMap((file) => resolveImports(file).map((name) => [file.name, name] as const))
      .filter(([from, to]) => findFloor(to) > findFloor(from))
    expect(upwards).toEqual([])
  })

  it('has no import cycle, imports of types counted, in src or in scripts', () => {
    const scripts = readdirSync(join(src, '../scripts'), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => read(`../scripts/${name}`))
    expect(scripts.length).toBeGreaterThan(30)
    expect(findCycles(files)).toEqual([])
    expect(findCycles(scripts)).toEqual([])
  })

  it('has scripts that import src, and a src that imports no script', () => {
    expect(filterFiles((file) => resolveImports(file).some((name) => name.startsWith('..')))).toEqual([])
  })

  it('has a guest that nothing imports: the command line', () => {
    expect(
      filterFiles(
        (file) =>
          !file.name.startsWith('cli/') && resolveImports(file).some((name) => name.startsWith('cli/')),
      ),
    ).toEqual([])
  })

  it('has a report that nothing imports but the command line', () => {
    const importing = files
      .filter(({ name }) => !name.startsWith('report/'))
      .filter((file) => resolveImports(file).some((name) => name.startsWith('report/')))
    expect(importing.map(({ name }) => name)).toEqual(['cli/record-line.ts', 'cli/report-command.ts'])
  })

  it('has a page that takes only the shape of its data from elsewhere', () => {
    const taken = files
      .filter(({ name }) => name.startsWith('report/browser/'))
      .flatMap(resolveImports)
      .filter((name) => !name.startsWith('report/browser/'))
    expect(new Set(taken)).toEqual(new Set(['report/report-data.ts']))
  })

  it('has a stand-in that nothing imports but the command line', () => {
    const isOutside = (name: string) => !/^(?:testing|cli)\//.test(name)
    const importing = filterFiles(
      (file) => isOutside(file.name) && resolveImports(file).some((name) => name.startsWith('testing/')),
    )
    expect(importing).toEqual([])
  })

  it('holds no code of the official SDK: what its methods do is in the catalogue', () => {
    expect(findImporters(/^@mailchimp\//)).toEqual([])
  })

  it('reaches Mailchimp in one place and Vault in another, by undici, and runs programs in a third', () => {
    const vault = 'credentials/sources/vault/vault-request.ts'
    expect(findImporters(/^undici(?:\/|$)/, ({ isTypeOnly }) => !isTypeOnly)).toEqual(['transport/undici.ts'])
    expect(findImporters(/\/undici\.js$/)).toEqual([
      'credentials/sources/source-kit.ts',
      'transport/client-factory.ts',
    ])
    const ofSources = files.filter(({ name }) => name.startsWith('credentials/'))
    const naming = ofSources.filter(({ tree }) => tree.text.includes('loadUndici')).map(({ name }) => name)
    expect(naming.sort()).toEqual(['credentials/sources/source-kit.ts', vault])
    const places = ['transport/undici.ts', vault]
    expect(
      findImporters(/^undici(?:\/|$)/).every(
        (name) => name.startsWith('transport/') || places.includes(name),
      ),
    ).toBe(true)
    expect(findImporters(/^(?:node:)?child_process$/)).toEqual([
      'cli/git-history.ts',
      'credentials/sources/process-group.ts',
      'credentials/sources/program-output.ts',
    ])
    expect(findImporters(/^(?:node:)?child_process$/, ({ isTypeOnly }) => !isTypeOnly)).toEqual([
      'cli/git-history.ts',
      'credentials/sources/program-output.ts',
    ])
    const opensNothing = 'transport/allowed-sources.ts'
    expect(
      findImporters(
        /^(?:node:)?(?:http2?|https|net|tls|dgram|dns|worker_threads)(?:\/|$)/,
        ({ isTypeOnly }) => !isTypeOnly,
      ),
    ).toEqual(['testing/server/listener.ts', opensNothing])
    const { tree, imports } = read(opensNothing)
    const written = collectNodes(tree).filter(ts.isImportDeclaration)
    expect(written.map((node) => node.getText(tree))).toEqual(["import { BlockList, isIP } from 'node:net'"])
    expect(imports).toHaveLength(1)
    expect(
      filterFiles(({ tree }) =>
        collectNodes(tree).some((node) => ts.isIdentifier(node) && node.text === 'fetch'),
      ),
    ).toEqual([])
  })

  it('reveals a secret in one place', () => {
    const revealing = findReaders((access) => getPropertyName(access) === 'reveal')
    expect(revealing).toEqual(['marketing/request.ts'])
  })

  it('has one shape of a key, and one list of spellings that all searches share', () => {
    expect(filterFiles(({ tree }) => /\[a-z\]\{2,4\}|\[0-9a-f\]\{32\}-/.test(tree.text))).toEqual([
      'secrets/key-shape.ts',
    ])
    expect(filterFiles((file) => resolveImports(file).includes('secrets/decoders.ts'))).toEqual([
      'secrets/mask.ts',
    ])
    expect(filterFiles((file) => resolveImports(file).includes('secrets/mask.ts'))).toEqual([
      'secrets/redact.ts',
      'secrets/secret-matcher.ts',
      'secrets/secret.ts',
    ])
  })

  it('reads the environment in one place', () => {
    const environment = findReaders(
      (access) => getPropertyName(access) === 'env' && access.expression.getText() === 'process',
    )
    expect(environment.filter((name) => !name.startsWith('cli/'))).toEqual(['environment.ts'])
    const destructured = filterFiles(({ tree }) =>
      collectNodes(tree).some(
        (node) => ts.isVariableDeclaration(node) && node.initializer?.getText(tree) === 'process',
      ),
    )
    expect(destructured).toEqual([])
  })

  it('has zod only where schemas are', () => {
    const outside = findImporters(/^zod(?:\/|$)/).filter((name) => !/\/schemas\/|^config\//.test(name))
    expect(outside).toEqual([])
    expect(findImporters(/^zod(?!\/mini$)/)).toEqual([])
  })

  it('has OpenTelemetry only among the watchers', () => {
    expect(findImporters(/^@opentelemetry\//).every((name) => name.startsWith('observe/'))).toBe(true)
  })

  it('takes nothing from a package that a user does not install, or that the bundle does not hold', () => {
    const packages = /^(?!\.|node:)/
    const known = /^(?:undici|zod|asn1js|modern-tar|proxy-from-env|@opentelemetry\/api)(?:\/|$)/
    const isUnknown = (from: string) => packages.test(from) && !known.test(from) && !vendorPackage.test(from)
    const importing = filterFiles(({ imports }) => imports.some(({ from }) => isUnknown(from)))
    const inPage = importing.filter((name) => name.startsWith('report/'))
    expect(inPage).toEqual(['report/browser/activity-chart.ts', 'report/render-page.ts'])
    expect(importing.filter((name) => !name.startsWith('cli/') && !inPage.includes(name))).toEqual([])
    const listTaken = (room: string) =>
      files
        .filter(({ name }) => name.startsWith(room))
        .flatMap(({ imports }) => imports.filter(({ isTypeOnly }) => !isTypeOnly))
        .map(({ from }) => from)
        .filter(isUnknown)
    const ofCommand = listTaken('cli/').map((from) => from.replace(/\/sync$/, ''))
    expect(new Set(ofCommand)).toEqual(new Set(commandPackages))
    expect([...reportPackages, 'report-assets']).toEqual(expect.arrayContaining(listTaken('report/')))
  })

  it('names no package of a vendor to a bundler: only the entries do', () => {
    expect(findImporters(vendorPackage)).toEqual([])
    const packages = entries.flatMap(({ packages = [] }) => packages).sort()
    const { peerDependenciesMeta } = JSON.parse(readFileSync(join(src, '../package.json'), 'utf8'))
    const clientsOfTheUser = ['ioredis', 'redis']
    expect([...packages, ...clientsOfTheUser].sort()).toEqual(Object.keys(peerDependenciesMeta).sort())
  })

  it('prints nothing by itself', () => {
    expect(
      findReaders((access) => access.expression.getText() === 'console').filter(
        (name) => !name.startsWith('cli/'),
      ),
    ).toEqual([])
  })

  it('has no room for what belongs nowhere', () => {
    const nowhere = /^(?:utils?|helpers?|common|shared|misc|types|base|lib|core)$/
    const splitName = ({ name }: SourceFile) => [...dirname(name).split('/'), basename(name, '.ts')]
    expect(filterFiles((file) => splitName(file).some((part) => nowhere.test(part)))).toEqual([])
  })

  it('has no file longer than 260 lines, but those that are generated', () => {
    expect(filterFiles(({ name, lines }) => lines > 260 && !name.endsWith('.generated.ts'))).toEqual([])
  })
})

function getPropertyName(
  access: ts.PropertyAccessExpression | ts.ElementAccessExpression,
): string | undefined {
  if (ts.isPropertyAccessExpression(access)) return access.name.text
  return ts.isStringLiteral(access.argumentExpression) ? access.argumentExpression.text : undefined
}
