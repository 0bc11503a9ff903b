import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { commandPackages, reportPackages } from '../scripts/bundled-packages.js'
import { entries } from '../scripts/write-entries/entries.js'

const src = fileURLToPath(new URL('../src', import.meta.url))

/** The layers from the bottom to the top. A layer imports only from itself and from the layers below it. */
const layers: readonly (readonly string[])[] = [
  ['clock.ts', 'environment.ts', 'regular-file.ts', 'version.generated.ts', 'secrets/'],
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
  /** The path relative to `src/`, such as `scope/decide.ts`. */
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

/** Collects all imports of a file: `import`, re-exports, `require` and `import()`, including types. */
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

/** Returns the files of this package that a file imports. */
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

function findLayer(name: string): number {
  return layers.findIndex((folders) =>
    folders.some((folder) => (folder.endsWith('/') ? name.startsWith(folder) : name === folder)),
  )
}

const filterFiles = (does: (file: SourceFile) => boolean) =>
  files
    .filter(does)
    .map(({ name }) => name)
    .sort()
const findImporters = (from: RegExp, kind: (each: Import) => boolean = () => true) =>
  filterFiles(({ imports }) => imports.some((each) => from.test(each.from) && kind(each)))

/** Returns the files that read a property, such as `process.env` or `secret.reveal`. */
const findReaders = (holds: (access: ts.PropertyAccessExpression | ts.ElementAccessExpression) => boolean) =>
  filterFiles(({ tree }) =>
    collectNodes(tree).some(
      (node) => (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)) && holds(node),
    ),
  )

describe('the source', () => {
  it('has a layer for every file', () => {
    expect(files.length).toBeGreaterThan(40)
    expect(filterFiles(({ name }) => findLayer(name) === -1 && !name.startsWith('cli/'))).toEqual([])
  })

  it('imports only existing files, by their full names', () => {
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

  it('imports only from the same or a lower layer', () => {
    const upwards = files
      .filter(({ name }) => !name.startsWith('cli/'))
      .flatMap((file) => resolveImports(file).map((name) => [file.name, name] as const))
      .filter(([from, to]) => findLayer(to) > findLayer(from))
    expect(upwards).toEqual([])
  })

  it('has no import cycle in src or in scripts, not even of types', () => {
    const scripts = readdirSync(join(src, '../scripts'), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => read(`../scripts/${name}`))
    expect(scripts.length).toBeGreaterThan(30)
    expect(findCycles(files)).toEqual([])
    expect(findCycles(scripts)).toEqual([])
  })

  it('does not import a script', () => {
    expect(filterFiles((file) => resolveImports(file).some((name) => name.startsWith('..')))).toEqual([])
  })

  it('does not import the command line from other folders', () => {
    expect(
      filterFiles(
        (file) =>
          !file.name.startsWith('cli/') && resolveImports(file).some((name) => name.startsWith('cli/')),
      ),
    ).toEqual([])
  })

  it('imports the report only in the command line', () => {
    const importing = files
      .filter(({ name }) => !name.startsWith('report/'))
      .filter((file) => resolveImports(file).some((name) => name.startsWith('report/')))
    expect(importing.map(({ name }) => name)).toEqual(['cli/record-line.ts', 'cli/report-command.ts'])
  })

  it('lets the page of the report import only the type of its data', () => {
    const taken = files
      .filter(({ name }) => name.startsWith('report/browser/'))
      .flatMap(resolveImports)
      .filter((name) => !name.startsWith('report/browser/'))
    expect(new Set(taken)).toEqual(new Set(['report/report-data.ts']))
  })

  it('imports the stand-in only in the command line', () => {
    const isOutside = (name: string) => !/^(?:testing|cli)\//.test(name)
    const importing = filterFiles(
      (file) => isOutside(file.name) && resolveImports(file).some((name) => name.startsWith('testing/')),
    )
    expect(importing).toEqual([])
  })

  it('does not import the official SDK', () => {
    expect(findImporters(/^@mailchimp\//)).toEqual([])
  })

  it('opens connections only in the transport and in the Vault source, and runs programs only in listed files', () => {
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

  it('reveals a secret in one file only', () => {
    const revealing = findReaders((access) => getPropertyName(access) === 'reveal')
    expect(revealing).toEqual(['marketing/request.ts'])
  })

  it('has one pattern of a key, and one list of encodings that all searches share', () => {
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

  it('reads the environment in one file only', () => {
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

  it('imports zod only in schemas', () => {
    const outside = findImporters(/^zod(?:\/|$)/).filter((name) => !/\/schemas\/|^config\//.test(name))
    expect(outside).toEqual([])
    expect(findImporters(/^zod(?!\/mini$)/)).toEqual([])
  })

  it('imports OpenTelemetry only in observe', () => {
    expect(findImporters(/^@opentelemetry\//).every((name) => name.startsWith('observe/'))).toBe(true)
  })

  it('imports only packages that users install or that the bundle contains', () => {
    const packages = /^(?!\.|node:)/
    const known = /^(?:undici|zod|asn1js|modern-tar|proxy-from-env|@opentelemetry\/api)(?:\/|$)/
    const isUnknown = (from: string) => packages.test(from) && !known.test(from) && !vendorPackage.test(from)
    const importing = filterFiles(({ imports }) => imports.some(({ from }) => isUnknown(from)))
    const inPage = importing.filter((name) => name.startsWith('report/'))
    expect(inPage).toEqual(['report/browser/activity-chart.ts', 'report/render-page.ts'])
    expect(importing.filter((name) => !name.startsWith('cli/') && !inPage.includes(name))).toEqual([])
    const listTaken = (folder: string) =>
      files
        .filter(({ name }) => name.startsWith(folder))
        .flatMap(({ imports }) => imports.filter(({ isTypeOnly }) => !isTypeOnly))
        .map(({ from }) => from)
        .filter(isUnknown)
    const ofCommand = listTaken('cli/').map((from) => from.replace(/\/sync$/, ''))
    expect(new Set(ofCommand)).toEqual(new Set(commandPackages))
    expect([...reportPackages, 'report-assets']).toEqual(expect.arrayContaining(listTaken('report/')))
  })

  it('does not import vendor packages, which only the entries name', () => {
    expect(findImporters(vendorPackage)).toEqual([])
    const packages = entries.flatMap(({ packages = [] }) => packages).sort()
    const { peerDependenciesMeta } = JSON.parse(readFileSync(join(src, '../package.json'), 'utf8'))
    const userClients = ['ioredis', 'redis']
    expect([...packages, ...userClients].sort()).toEqual(Object.keys(peerDependenciesMeta).sort())
  })

  it('does not print to the console', () => {
    expect(
      findReaders((access) => access.expression.getText() === 'console').filter(
        (name) => !name.startsWith('cli/'),
      ),
    ).toEqual([])
  })

  it('has no file or folder for miscellaneous code', () => {
    const nowhere = /^(?:utils?|helpers?|common|shared|misc|types|base|lib|core)$/
    const splitName = ({ name }: SourceFile) => [...dirname(name).split('/'), basename(name, '.ts')]
    expect(filterFiles((file) => splitName(file).some((part) => nowhere.test(part)))).toEqual([])
  })

  it('has no file longer than 260 lines except generated ones', () => {
    expect(filterFiles(({ name, lines }) => lines > 260 && !name.endsWith('.generated.ts'))).toEqual([])
  })
})

function getPropertyName(
  access: ts.PropertyAccessExpression | ts.ElementAccessExpression,
): string | undefined {
  if (ts.isPropertyAccessExpression(access)) return access.name.text
  return ts.isStringLiteral(access.argumentExpression) ? access.argumentExpression.text : undefined
}
