import { chmodSync, existsSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { KEY_SOURCES } from '../../src/cli/init/key-source.js'
import { version } from '../../src/version.generated.js'
import { CliProject } from '../support/cli/cli-project.js'

let project: CliProject
beforeEach(() => {
  project = new CliProject()
  project.write('package.json', {
    name: 'newsletter',
    dependencies: { '@mailchimp/mailchimp_marketing': '^3.0.80' },
  })
  project.write('src/app.js', PROGRAM)
})
afterEach(() => project[Symbol.dispose]())

const PROGRAM = `const mailchimp = require('@mailchimp/mailchimp_marketing')
mailchimp.setConfig({ apiKey: process.env.CHIMP_KEY, server: 'us1' })
exports.add = (list, member) => mailchimp.lists.addListMember(list, member)
exports.find = (list) => mailchimp.lists.getList(list)
exports.run = (context, name) => [mailchimp.reports[name](), context.mailchimp.ping.get()]
`

const config = {
  $schema: './node_modules/@mailchimp/mailchimp_marketing/schema.json',
  credentials: { env: 'CHIMP_KEY' },
  scope: {
    version: 1,
    name: 'newsletter',
    mode: 'report-only',
    allow: ['lists.addListMember', 'lists.getList'],
  },
}

describe('mailchimp-hardened init', () => {
  it('lists the calls, proposes their scope, and writes nothing without a source', async () => {
    const { exitCode, output } = await project.run(['init'])
    expect(output).toMatchSnapshot()
    expect(output.split('\n').filter((line) => line.length > 80)).toEqual([])
    expect(exitCode).toBe(0)
    expect(existsSync(`${project.folder}/mailchimp.config.json`)).toBe(false)
  })

  it('writes the configuration, and shows the line to change', async () => {
    const { exitCode, output } = await project.run(['init', '--source', 'env'])
    expect(output).toContain(`+ "@mailchimp/mailchimp_marketing": "npm:mailchimp-hardened@^${version}"`)
    expect(output.split('\n').filter((line) => line.length > 80)).toEqual([])
    expect(project.readJson('mailchimp.config.json')).toEqual(config)
    expect(exitCode).toBe(0)
    const allowed = await project.run(['explain', 'lists.addListMember'])
    const refused = await project.run(['explain', 'campaigns.send'])
    expect([allowed.exitCode, refused.exitCode]).toEqual([0, 1])
  })

  it('never overwrites a configuration, and compares it with the calls instead', async () => {
    await project.run(['init', '--source', 'env'])
    const same = await project.run(['init', '--source', 'file'])
    expect(same.output).toContain('The configured scope allows exactly these operations.')
    expect(same.exitCode).toBe(0)
    project.write('src/app.js', `${PROGRAM.replace('.getList(', '.getListActivity(')}mailchimp.ping.get()\n`)
    const { exitCode, output } = await project.run(['init', '--source', 'file', '--mode', 'enforce'])
    expect(output.slice(output.lastIndexOf('\n\n') + 2)).toBe(
      `called, not allowed  ping.get       src/app.js:6
allowed, not called  lists.getList
`,
    )
    expect(exitCode).toBe(1)
    expect(project.readJson('mailchimp.config.json')).toEqual(config)
  })

  it('prints JSON, and writes the mode of --mode', async () => {
    const args = ['init', '--json', '--source', 'file', '--name', '/run/key', '--mode', 'enforce']
    const { output } = await project.run(args)
    expect(JSON.parse(output)).toMatchObject({
      calls: [
        { operation: 'lists.addListMember', file: 'src/app.js', line: 3 },
        { operation: 'lists.getList', file: 'src/app.js', line: 4 },
      ],
      possible: [{ operation: 'ping.get', line: 5 }],
      unreadable: [{ file: 'src/app.js', line: 5 }],
      keyVariable: 'CHIMP_KEY',
      written: true,
    })
    const { mode: _, ...scope } = config.scope
    expect(project.readJson('mailchimp.config.json')).toEqual({
      ...config,
      credentials: { file: '/run/key' },
      scope,
    })
  })

  it.each(Object.keys(KEY_SOURCES))('writes a valid configuration for a key in %s', async (source) => {
    const written = await project.run(['init', '--source', source])
    expect(written.exitCode, written.output).toBe(0)
    const { output } = await project.run(['explain', 'lists.getList'])
    expect(output).toContain('is allowed by allow[1]')
  })

  it('does not write into a project that is configured elsewhere', async () => {
    project.write('package.json', { mailchimp: { scope: { version: 1, preset: 'none' } } })
    const { exitCode, output } = await project.run(['init', '--source', 'env'])
    expect(output).toContain('called, not allowed  lists.getList')
    expect(exitCode).toBe(1)
    expect(existsSync(`${project.folder}/mailchimp.config.json`)).toBe(false)
  })

  it.each([
    ['@acme/app', 'acme-app'],
    ['@acme/.', 'acme-.'],
    ['@', undefined],
    ['x'.repeat(101), undefined],
  ])('derives the name of the scope from the package name: %s, %s', async (name, expected) => {
    project.write('package.json', { name })
    const { exitCode, output } = await project.run(['init', '--json'])
    expect(exitCode, output).toBe(0)
    expect(JSON.parse(output).scope.name).toBe(expected)
  })

  it('ignores the key of another service', async () => {
    project.write('src/app.js', `new OpenAI({ apiKey: process.env.OPENAI_API_KEY })\n${PROGRAM}`)
    const { output } = await project.run(['init', '--json'])
    expect(JSON.parse(output).keyVariable).toBe('CHIMP_KEY')
  })

  it('proposes no change of package.json if this package is installed beside the SDK', async () => {
    project.write('package.json', {
      dependencies: { '@mailchimp/mailchimp_marketing': '^3.0.80', 'mailchimp-hardened': '^1.0.0' },
    })
    const { output } = await project.run(['init', '--source', 'env'])
    expect(output).not.toContain('Change one line')
    expect(project.readJson('mailchimp.config.json')).toMatchObject({
      $schema: './node_modules/mailchimp-hardened/schema.json',
    })
  })

  it.each(['test', 'tests', 'spec', 'e2e', 'cypress'])('ignores code in the folder %s', async (folder) => {
    project.write(`${folder}/add.js`, PROGRAM.replace('getList', 'deleteList'))
    const { output } = await project.run(['init'])
    expect(output).not.toContain('deleteList')
  })

  it.skipIf(process.getuid?.() === 0)('lists a folder that it may not read, and continues', async () => {
    project.write('private/x.js', '')
    chmodSync(`${project.folder}/private`, 0o000)
    const { exitCode, output } = await project.run(['init'])
    chmodSync(`${project.folder}/private`, 0o700)
    expect(output).toContain('These files and folders could not be read:\nprivate')
    expect(exitCode).toBe(0)
  })

  it('lists a batch whose operations come from another file', async () => {
    project.write(
      'src/batch.js',
      "const mailchimp = require('@mailchimp/mailchimp_marketing')\nconst operations = require('./rows')\nmailchimp.batches.start({ operations })\n",
    )
    const { output } = await project.run(['init'])
    expect(output.replaceAll('\n', ' ')).toMatch(
      /What these call is known only at run time.*src\/batch\.js:3/,
    )
  })

  it('lists files that cannot be parsed, and searches the others', async () => {
    project.write('src/broken.js', 'const mailchimp_marketing = "@mailchimp/mailchimp_marketing" ]]]')
    const { exitCode, output } = await project.run(['init'])
    expect(output).toContain('These files could not be parsed:\nsrc/broken.js')
    expect(output).toContain('lists.getList        src/app.js:4')
    expect(exitCode).toBe(0)
  })

  it.each([
    ['a project without calls', () => project.write('src/app.js', ''), [], 1, 'No SDK call was found'],
    [
      'a package.json that is not JSON',
      () => project.write('package.json', '{'),
      [],
      2,
      'package.json is not JSON',
    ],
    [
      'a source that does not exist',
      () => {},
      ['--source', 'paper'],
      2,
      'Allowed choices are env, file, vault',
    ],
    ['a name that is not a URL', () => {}, ['--source', 'azure', '--name', 'x'], 2, 'must be the URL'],
    [
      'a configuration that is invalid',
      () => project.write('mailchimp.config.json', { scope: { version: 1, allow: ['x'] } }),
      [],
      2,
      'scope.allow[0]: is not a selector',
    ],
  ])('explains the problem with %s', async (_, prepare, flags, exitCode, message) => {
    prepare()
    const run = await project.run(['init', ...flags])
    expect(run.output).toContain(message)
    expect(run.exitCode).toBe(exitCode)
  })
})

describe('calls on a client that another file shares', () => {
  const client = "const { createClient } = require('mailchimp-hardened')\nexports.client = createClient()\n"
  const use = (from: string) => `const { client } = require('${from}')\nclient.campaigns.send('a1b2c3d4e5')\n`

  it.each([
    [
      'under the name of a workspace',
      {
        'packages/clients/package.json': { name: '@acme/clients' },
        'packages/clients/src/index.js': client,
        'apps/web/send.js': use('@acme/clients'),
      },
    ],
    [
      'by `imports` of package.json',
      {
        'package.json': { name: 'newsletter', imports: { '#lib/*': { node: './lib/*.js' } } },
        'lib/shared.js': client,
        'src/send.js': use('#lib/shared'),
      },
    ],
    [
      'by `paths` of an extended configuration',
      {
        'tsconfig.json': { extends: './config/tsconfig.base.json' },
        'config/tsconfig.base.json': { compilerOptions: { paths: { '~lib/*': ['../lib/*'] } } },
        'lib/shared.js': client,
        'src/send.js': use('~lib/shared'),
      },
    ],
  ] as const)('are found %s', async (_, files) => {
    for (const [path, content] of Object.entries(files)) project.write(path, content)
    const { output } = await project.run(['init', '--json'])
    expect(JSON.parse(output).calls.map(({ operation }: { operation: string }) => operation)).toContain(
      'campaigns.send',
    )
  })
})
