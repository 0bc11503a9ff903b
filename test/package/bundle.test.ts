import { readFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { bundledPackages } from '../../scripts/bundled-packages.js'
import { root } from './project.js'

const bundle = readFileSync(join(root, 'dist/implementation.cjs'), 'utf8')
const { outputs } = JSON.parse(readFileSync(join(root, 'dist/metafile-cjs.json'), 'utf8')) as {
  outputs: Record<string, { inputs: object; imports: { path: string; external?: boolean }[] }>
}
const { inputs = {}, imports = [] } = outputs['dist/implementation.cjs'] ?? {}
const sources = Object.keys(inputs)
const external = imports.map(({ path }) => path)

const packageOf = (path: string) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1]
const read = (path: string) => readFileSync(join(root, path), 'utf8')

describe('the built implementation', () => {
  it('is made of the source and of the packages that it names, and of no other', () => {
    expect([...new Set(sources.map(packageOf))].filter((name) => name !== undefined).sort()).toEqual([
      ...bundledPackages,
    ])
    const others = sources.filter((path) => packageOf(path) === undefined && !path.startsWith('src/'))
    expect(others).toEqual(['left-out:ApiClient'])
  })

  it('holds the 27 group classes of the SDK and nothing else of it', () => {
    const ofSdk = sources.filter((path) => packageOf(path) === '@mailchimp/mailchimp_marketing')
    expect(ofSdk).toHaveLength(27)
    expect(ofSdk.filter((path) => !/\/src\/api\/\w+Api\.js$/.test(path))).toEqual([])
  })

  // Each text is looked for where it comes from as well: a search for what never occurs would find nothing too.
  it.each([
    ['superagent', 'node-superagent', 'node_modules/superagent/lib/node/index.js'],
    [
      'the client of the SDK',
      'https://server.api.mailchimp.com',
      'node_modules/@mailchimp/mailchimp_marketing/src/ApiClient.js',
    ],
    ['dotenv', 'did not match key and value when parsing line', 'node_modules/dotenv/lib/main.js'],
    ['undici', 'UND_ERR_CONNECT_TIMEOUT', 'node_modules/undici/lib/core/errors.js'],
    [
      'the API of OpenTelemetry',
      'ProxyTracerProvider',
      'node_modules/@opentelemetry/api/build/src/trace/ProxyTracerProvider.js',
    ],
  ])('does not hold %s', (_, text, path) => {
    expect(read(path)).toContain(text)
    expect(bundle).not.toContain(text)
  })

  it('asks for undici and the API of OpenTelemetry at run time, and otherwise for Node alone', () => {
    const { dependencies, peerDependencies } = JSON.parse(read('package.json'))
    const asked = external.filter((path) => !isBuiltin(path)).map((path) => path.split('/lib/')[0])
    expect([...new Set(asked)].sort()).toEqual(['@opentelemetry/api', 'undici'])
    expect(Object.keys({ ...dependencies, ...peerDependencies }).sort()).toEqual([
      '@opentelemetry/api',
      'undici',
    ])
  })

  it('holds no path of the machine that built it', () => {
    expect(bundle).not.toContain(root)
  })
})

describe('a part of undici that is loaded by its file', () => {
  const parts = external.filter((path) => path.startsWith('undici/'))

  it.each(parts)('%s is where it was, and gives what undici exports', (path) => {
    expect(Object.values(require('undici'))).toContain(require(path))
  })

  it('is there at all: the whole takes two and a half times as long to load', () => {
    expect(parts).not.toEqual([])
  })
})
