import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Project, root, type Tarball } from '../support/package/project.js'

const folder = new Project()
let tarball: Tarball
beforeAll(() => {
  tarball = folder.pack()
})
afterAll(() => folder[Symbol.dispose]())

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

const sources = ['aws', 'azure', 'google', 'vault']
const listEntryFiles = (entry: string) =>
  ['cjs', 'd.cts', 'd.mts', 'mjs'].map((ending) => `dist/${entry}.${ending}`)

describe('the packed tarball', () => {
  it('contains exactly the files that users need', () => {
    expect(tarball.files).toEqual([
      ...['CHANGELOG.md', 'LICENSE', 'README.md', 'SECURITY.md', 'THIRD-PARTY-NOTICES.md'],
      ...listEntryFiles('audit'),
      ...listEntryFiles('batches'),
      ...['cli-init', 'cli-members', 'cli-parser', 'cli'].map((name) => `dist/${name}.cjs`),
      'dist/client.d.cts',
      ...['config', ...sources.map((name) => `credentials/${name}`)].flatMap(listEntryFiles),
      ...listEntryFiles('guardrails'),
      ...['implementation.cjs', 'implementation.d.cts'].map((file) => `dist/${file}`),
      ...['index.cjs', 'index.d.cts', 'index.d.mts', 'index.mjs'].map((file) => `dist/${file}`),
      'dist/long-work.cjs',
      ...['marketing', 'names'].map((name) => `dist/${name}.d.cts`),
      ...listEntryFiles('redis'),
      'dist/report.cjs',
      'dist/schemas.cjs',
      ...['api-client', 'group'].flatMap((name) => [`dist/src/${name}.cjs`, `dist/src/${name}.d.cts`]),
      ...listEntryFiles('testing'),
      'dist/vendor-sources.cjs',
      ...listEntryFiles('webhooks'),
      ...['package.json', 'schema.json'],
    ])
  })

  // Single commands load a quarter of it: the parser and prompts of `init`, the CSV of `import`, the report.
  it('is smaller than 640 kB', () => {
    expect(tarball.size).toBeLessThan(640_000)
  })

  it('passes publint in strict mode', async () => {
    const { buffer } = Uint8Array.from(readFileSync(tarball.path))
    const { messages, pkg } = await publint({ strict: true, pack: { tarball: buffer } })
    expect(messages.map((message) => formatMessage(message, pkg ?? {}))).toEqual([])
    expect(pkg?.['name']).toBe(manifest.name)
  })

  it('has types that resolve and match the code for every import style', () => {
    const attw = join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js')
    const options = ['--no-definitely-typed', '--format', 'json']
    const report = JSON.parse(folder.run(process.execPath, [attw, tarball.path, ...options]))
    expect(report.problems ?? report.analysis.problems).toEqual({})
    expect(Object.keys(report.analysis.entrypoints)).toEqual(Object.keys(manifest.exports))
  })

  it('has no install script', () => {
    const whileInstalling = ['preinstall', 'install', 'postinstall', 'preprepare', 'prepare', 'postprepare']
    expect(Object.keys(manifest.scripts).filter((name) => whileInstalling.includes(name))).toEqual([])
    expect(manifest.publishConfig).toEqual({ access: 'public' })
  })
})
