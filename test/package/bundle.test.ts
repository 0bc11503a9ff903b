import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { bundledPackages } from '../../scripts/bundled-packages.js'
import { root } from '../support/package/project.js'

const { outputs } = JSON.parse(readFileSync(join(root, 'dist/metafile-cjs.json'), 'utf8')) as {
  outputs: Record<string, { inputs: object; imports: { path: string; external?: boolean }[] }>
}
const built = Object.entries(outputs).filter(([path]) => !/^dist\/cli[.-]/.test(path))
/** Leaves out the inputs that the build generates from parts of the implementation. */
const sources = built
  .flatMap(([, { inputs }]) => Object.keys(inputs))
  .filter((path) => !/^(?:deferred|implementation|shared):/.test(path))
const external = built.flatMap(([, { imports }]) => imports.map(({ path }) => path))
const bundle = built.map(([path]) => readFileSync(join(root, path), 'utf8')).join('\n')

const extractPackage = (path: string) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1]
const readRootFile = (path: string) => readFileSync(join(root, path), 'utf8')

describe('the built implementation', () => {
  it('consists only of the source and the named packages', () => {
    expect([...new Set(sources.map(extractPackage))].filter((name) => name !== undefined).sort()).toEqual([
      ...bundledPackages,
    ])
    // Other inputs would mean that a file was bundled by accident.
    const isOwn = (path: string) => /^(?:src\/|report-assets:)/.test(path)
    const others = sources.filter((path) => extractPackage(path) === undefined && !isOwn(path))
    expect(others).toEqual([])
  })

  it('does not contain the test server, which has a separate file that only the command loads', () => {
    const ofStandIn = built.filter(([, { inputs }]) =>
      Object.keys(inputs).some((path) => path.startsWith('src/testing/')),
    )
    expect(ofStandIn.map(([path]) => path)).toEqual(['dist/testing.cjs'])
    const loading = built.filter(([, { imports }]) => imports.some(({ path }) => path.includes('testing')))
    expect(loading).toEqual([])
  })

  // The text must occur in the original package, or its absence from the bundle would prove nothing.
  it.each([
    ['superagent', 'node-superagent', 'node_modules/superagent/lib/node/index.js'],
    [
      "the SDK's client",
      'https://server.api.mailchimp.com',
      'node_modules/@mailchimp/mailchimp_marketing/src/ApiClient.js',
    ],
    [
      "the SDK's group classes",
      'this.deleteListWithHttpInfo',
      'node_modules/@mailchimp/mailchimp_marketing/src/api/ListsApi.js',
    ],
    ['dotenv', 'did not match key and value when parsing line', 'node_modules/dotenv/lib/main.js'],
    ['undici', 'HeadersOverflowError', 'node_modules/undici/lib/core/errors.js'],
    [
      'the OpenTelemetry API',
      'ProxyTracerProvider',
      'node_modules/@opentelemetry/api/build/src/trace/ProxyTracerProvider.js',
    ],
  ])('does not contain %s', (_, text, path) => {
    expect(readRootFile(path)).toContain(text)
    expect(bundle.includes(text)).toBe(false)
  })

  it('requires only runtime dependencies and Node modules', () => {
    const { dependencies, peerDependencies, peerDependenciesMeta } = JSON.parse(readRootFile('package.json'))
    const asked = external
      .filter((path) => !isBuiltin(path) && !path.startsWith('.'))
      .map((path) => path.split('/lib/')[0])
    expect([...new Set(asked)].sort()).toEqual(['@opentelemetry/api', 'undici'])
    const declared = Object.keys({ ...dependencies, ...peerDependencies })
    const optional = Object.keys(peerDependenciesMeta)
    expect(optional.every((name) => peerDependenciesMeta[name].optional)).toBe(true)
    expect(declared.filter((name) => !optional.includes(name)).sort()).toEqual([
      '@opentelemetry/api',
      'undici',
    ])
  })

  it('loads no vendor package before a source is used', () => {
    const loaded = `Object.keys(require.cache).filter((path) => /node_modules.(?:@aws|@azure|@google|node-vault)/.test(path))`
    const writeRequire = (vendor: string) =>
      `require(${JSON.stringify(join(root, `dist/credentials/${vendor}.cjs`))})`
    const program = `
      ${writeRequire('aws')}.awsSecretsManager({ secretId: 'mailchimp' })
      ${writeRequire('aws')}.awsParameterStore({ name: '/mailchimp' })
      ${writeRequire('azure')}.azureKeyVault({ vaultUrl: 'https://x.vault.azure.net', name: 'mailchimp' })
      ${writeRequire('google')}.googleSecretManager({ secret: 'projects/my-project/secrets/mailchimp' })
      ${writeRequire('vault')}.hashicorpVault({ path: 'mailchimp' })
      console.log(${loaded}.length)`
    expect(execFileSync(process.execPath, ['-e', program], { encoding: 'utf8' }).trim()).toBe('0')
  })

  it('contains no path of the build machine', () => {
    expect(bundle.includes(root)).toBe(false)
  })
})

describe('a part of undici that is required by path', () => {
  const parts = external.filter((path) => path.startsWith('undici/'))

  it.each(parts)('%s exists, and exports the same as undici', (path) => {
    const { Dispatcher, ...exported } = require('undici')
    const { request } = Dispatcher.prototype
    expect([...Object.values(exported), request]).toContain(require(path))
  })

  it('is in use, because loading all of undici takes two and a half times as long', () => {
    expect(parts).not.toEqual([])
  })
})
