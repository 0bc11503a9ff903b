import { mkdirSync, symlinkSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findCalls } from '../../../src/cli/init/find-calls.js'
import { CliProject } from '../../support/cli/cli-project.js'

let project: CliProject
beforeEach(() => {
  project = new CliProject()
})
afterEach(() => project[Symbol.dispose]())

/** Writes a file of the application, and returns the imports in it that init cannot follow. */
function findUnresolved(text: string, path = 'src/app.ts'): string[] {
  project.write(path, text)
  return findCalls(project.folder).unresolved.map(
    ({ specifier, file, line }) => `${file}:${line} ${specifier}`,
  )
}

describe('init lists an import', () => {
  it.each([
    ['a missing file', "import { add } from './mail'"],
    ['a missing file, with the ending of its output', "import { add } from './mail.js'"],
    ['a file outside the folder', "import { add } from '../../packages/mail/index.js'"],
    ['a file in a folder that is not searched', "import { add } from '../dist/mail.js'"],
    ['an export from a missing file', "export { add } from './mail'"],
    ['an export of everything in a missing file', "export * from './mail'"],
    ['a call of require', "const mail = require('./mail')"],
    ['a dynamic import', "const mail = import('./mail')"],
    ['an import of TypeScript for CommonJS', "import mail = require('./mail')"],
    ['an alias that many projects use', "import { add } from '@/mail'"],
    ['an alias of package.json', "import { add } from '#mail'"],
    ['a package that is nowhere', "import { add } from '@acme/mail/client'"],
  ])('of %s', (_, text) => {
    project.write('dist/mail.js', 'exports.add = () => {}')
    const [specifier] = /(?<=['"])[^'"]+(?=['"])/.exec(text) ?? []
    expect(findUnresolved(`// the first line\n${text}`)).toEqual([`src/app.ts:2 ${specifier}`])
  })

  it('of an alias of tsconfig.json that leads to no file', () => {
    project.write('tsconfig.json', { compilerOptions: { paths: { 'lib/*': ['./packages/*'] } } })
    project.write('packages/there.ts', '')
    expect(findUnresolved("import 'lib/there'\nimport 'lib/missing'")).toEqual(['src/app.ts:2 lib/missing'])
  })

  it.each(['workspace:*', 'file:../mail', 'link:../mail', 'portal:../mail'])(
    'of a package of the same repository outside the folder: %s',
    (version) => {
      project.write('package.json', { dependencies: { '@acme/mail': version } })
      expect(findUnresolved("import '@acme/mail'")).toEqual(['src/app.ts:1 @acme/mail'])
    },
  )

  it('of an installed package that is a link to a folder with code', () => {
    project.write('application/package.json', { dependencies: { '@acme/mail': '^1.0.0' } })
    project.write('mail/index.js', '')
    mkdirSync(`${project.folder}/application/node_modules/@acme`, { recursive: true })
    symlinkSync(`${project.folder}/mail`, `${project.folder}/application/node_modules/@acme/mail`)
    project.write('application/app.js', "require('@acme/mail')")
    expect(findCalls(`${project.folder}/application`).unresolved).toEqual([
      { specifier: '@acme/mail', file: 'app.js', line: 1 },
    ])
  })

  it('of a package in the project whose entry cannot be found', () => {
    project.write('mail/package.json', { name: '@acme/mail', main: 'dist/index.js' })
    project.write('mail/source/main.ts', '')
    expect(findUnresolved("import '@acme/mail'")).toEqual(['src/app.ts:1 @acme/mail'])
  })
})

describe('init lists no import', () => {
  it.each([
    ['a file', "import { add } from './there.js'"],
    ['the index of a folder', "import { add } from './folder'"],
    [
      'the SDK, or this package',
      "import '@mailchimp/mailchimp_marketing'\nimport 'mailchimp-hardened/audit'",
    ],
    ['a declared package', "import 'express'\nrequire('@acme/declared/deep/path.js')"],
    ['an installed package', "import 'hoisted'"],
    ['a package of types', "import { type Handler, Context } from 'aws-lambda'"],
    ['a module of Node', "import 'node:fs'\nimport 'path'\nimport 'fs/promises'"],
    ['a virtual module of a build tool', "import 'virtual:pages'\nimport '$app/navigation'\nimport '/icon'"],
    ['data and styles', "import './style.css'\nimport './data.json'\nimport './icon.svg?raw'"],
    ['data without an ending', "const manifest = require('../package')"],
    [
      'types',
      "import type { A } from './gone'\nimport { type B } from './gone'\nexport type { C } from './gone'",
    ],
    ['declared types', "import { A } from './declared'\nimport { B } from './declared.js'"],
    ['an alias of package.json that is a package', "import '#express'"],
    ['a comment or a string', "// import './gone'\nconst text = \"require('./gone')\""],
    ['another function with the name require', "const require = (name) => name\nrequire('./gone')"],
    ['a specifier that is computed at run time', "import('./plugins/' + process.env.PLUGIN)"],
  ])('of %s', (_, text) => {
    project.write('package.json', {
      dependencies: { express: '^5.0.0', '@acme/declared': 'file:declared-1.0.0.tgz' },
      devDependencies: { '@types/aws-lambda': '^8.0.0' },
      imports: { '#express': 'express' },
    })
    project.write('node_modules/hoisted/index.js', '')
    project.write('src/there.ts', '')
    project.write('src/folder/index.ts', '')
    project.write('src/declared.d.ts', '')
    expect(findUnresolved(text)).toEqual([])
  })
})

it('shows each import once, with its first place and a remedy, and all places in JSON', async () => {
  project.write('package.json', { name: 'newsletter' })
  project.write('src/app.ts', "import mailchimp from 'mailchimp-hardened'\nmailchimp.ping.get()\n")
  project.write('src/one.ts', "import { add } from '@acme/mail'\n")
  project.write('src/two.ts', "import { add } from '@acme/mail'\nimport './gone'\n")
  const { output, exitCode } = await project.run(['init'])
  expect(output).toContain(
    [
      'These imports could not be followed. If the code behind one calls the SDK, run',
      'init in a folder that contains that code, or add the operations to the scope:',
      '@acme/mail  src/one.ts:1 and 1 more',
      './gone      src/two.ts:2\n',
    ].join('\n'),
  )
  expect(exitCode).toBe(0)
  const json = await project.run(['init', '--json'])
  expect(JSON.parse(json.output).unresolved).toEqual([
    { specifier: '@acme/mail', file: 'src/one.ts', line: 1 },
    { specifier: '@acme/mail', file: 'src/two.ts', line: 1 },
    { specifier: './gone', file: 'src/two.ts', line: 2 },
  ])
})
