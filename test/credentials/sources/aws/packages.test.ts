import { execFile } from 'node:child_process'
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import ts from 'typescript'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { AwsStandIn } from '../../../support/credentials/stand-ins/aws.js'
import { createNumberedKey } from '../../../support/credentials/stand-ins/aws-keys.js'
import { findLeak } from '../../../support/secret-leaks.js'

const key = createNumberedKey(1)
const src = fileURLToPath(new URL('../../../../src', import.meta.url))

const rooms = [
  ...['', 'errors', 'secrets', 'validation', 'transport'],
  ...['credentials', 'credentials/sources', 'credentials/sources/aws'],
]

/** Holds `src` as CommonJS, as it is published, and only the packages that a test installs. */
let directory: string
let aws: AwsStandIn

beforeAll(async () => {
  aws = await AwsStandIn.start()
  directory = mkdtempSync(join(tmpdir(), 'mailchimp-hardened-'))
  for (const room of rooms) {
    mkdirSync(join(directory, room), { recursive: true })
    for (const name of readdirSync(join(src, room)).filter((each) => each.endsWith('.ts'))) {
      const module = ts.transpileModule(readFileSync(join(src, room, name), 'utf8'), {
        compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
      })
      writeFileSync(join(directory, room, name.replace(/\.ts$/, '.js')), module.outputText)
    }
  }
})

afterEach(() => rmSync(join(directory, 'node_modules'), { recursive: true, force: true }))

afterAll(async () => {
  rmSync(directory, { recursive: true })
  await aws.close()
})

const services = [
  {
    source: 'awsSecretsManager',
    file: './credentials/sources/aws/secrets-manager.js',
    options: { secretId: 'mailchimp' },
    name: '@aws-sdk/client-secrets-manager',
    classes: ['SecretsManagerClient', 'GetSecretValueCommand'],
    answer: { SecretString: key },
  },
  {
    source: 'awsParameterStore',
    file: './credentials/sources/aws/parameter-store.js',
    options: { name: 'mailchimp' },
    name: '@aws-sdk/client-ssm',
    classes: ['SSMClient', 'GetParameterCommand'],
    answer: { Parameter: { Type: 'SecureString', Value: key } },
  },
]

describe.each(services)('$source', ({ source, file, options, name, classes, answer }) => {
  const make = `require('${file}').${source}(${JSON.stringify(options)})`
  const isLoaded = `Object.keys(require.cache).some((file) => file.includes('${name}'))`

  it('reports a missing package and its install command at creation', async () => {
    const printed = await runProgram(
      `try { ${make} } catch ({ name, message }) { console.log(name, message) }`,
    )
    expect(printed).toBe(
      `ConfigError ${source}(options) cannot be used:\n  - needs the package ${name}: npm install ${name}\n`,
    )
  })

  it('loads the package at the first fetch, and does not keep the process alive', async () => {
    aws.intercept = () => ({ status: 200, text: JSON.stringify(answer) })
    const target = join(directory, 'node_modules', name)
    mkdirSync(dirname(target), { recursive: true })
    symlinkSync(dirname(createRequire(import.meta.url).resolve(`${name}/package.json`)), target)
    const printed = await runProgram(`
      const provider = ${make}
      const before = ${isLoaded}
      provider().then(({ apiKey }) => console.log(before, ${isLoaded}, apiKey.length))`)
    expect(printed).toBe(`false true ${key.length}\n`)
  })

  it('reports a package that fails to load, without the text of its error', async () => {
    writePackage(name, `throw new TypeError('${key}')`)
    const printed = await runProgram(`${make}().catch(({ name, message }) => console.log(name, message))`)
    expect(printed).toMatch(/^ConfigError .*\n.*which is installed but cannot be loaded \(TypeError\)\n$/)
    expect(findLeak(key, printed)).toBeUndefined()
  })

  it('uses a package from the bundle, which can be loaded but not resolved', async () => {
    const taken = `{
      ${classes[0]}: class { send() { return Promise.resolve(${JSON.stringify(answer)}) } },
      ${classes[1]}: class {},
    }`
    const printed = await runProgram(`
      const Module = require('node:module')
      const load = Module._load
      Module._load = (name, ...others) => name === '${name}' ? ${taken} : load(name, ...others)
      ${make}().then(({ apiKey }) => console.log(apiKey.length))`)
    expect(printed).toBe(`${key.length}\n`)
  })
})

function writePackage(name: string, text: string): void {
  const folder = join(directory, 'node_modules', name)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'index.js'), text)
}

/** Runs a program in the directory, and returns its output. */
async function runProgram(program: string): Promise<string> {
  const file = join(directory, 'program.js')
  writeFileSync(file, program)
  const env = { PATH: process.env['PATH'], ...aws.environment }
  return (await promisify(execFile)(process.execPath, [file], { env, timeout: 20_000 })).stdout
}
