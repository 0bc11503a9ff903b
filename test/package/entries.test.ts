import { rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import ts from 'typescript'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { entries } from '../../scripts/write-entries/entries.js'
import { Project, root } from '../support/package/project.js'

const official = '@mailchimp/mailchimp_marketing'
const names = ['mailchimp-hardened', official]
const sources = entries.filter(({ path }) => path.startsWith('credentials/'))
const tsc = join(root, 'node_modules/typescript/bin/tsc')

const app = new Project()
beforeAll(() => {
  app.installPackage(...names)
})
afterAll(() => app[Symbol.dispose]())

/** Runs a program in an application without vendor packages. Returns the JSON that it printed. */
function run(file: string, program: string): unknown {
  app.write({ [file]: program })
  return JSON.parse(app.run(process.execPath, [file]))
}

/** Valid options for each source; only the vendor packages are missing. */
const made = {
  'aws.awsSecretsManager': "{ secretId: 'mailchimp' }",
  'aws.awsParameterStore': "{ name: '/mailchimp' }",
  'google.googleSecretManager': "{ secret: 'projects/my-project/secrets/mailchimp' }",
  'azure.azureKeyVault': "{ vaultUrl: 'https://x.vault.azure.net', name: 'mailchimp' }",
}
const makeAll = Object.entries(made).map(([name, options]) => `() => ${name}(${options})`)

/** Prints the errors of a program that has imported the entries as `main`, `aws`, `azure`, `google` and `vault`. */
const see = `
const caught = (make) => { try { return make() } catch (error) { return error } }
const errors = [${makeAll.join(', ')}].map(caught)
process.env.VAULT_ADDR = 'https://127.0.0.1:1'
vault.hashicorpVault({ path: 'mailchimp' })().catch((error) => console.log(JSON.stringify({
  credentialError: [error instanceof main.CredentialError, error instanceof main.MailchimpError, error.code],
  configErrors: errors.map((each) => each instanceof main.ConfigError && each.message.split('\\n').slice(1)),
  inMain: [aws, azure, google, vault].flatMap(Object.keys).filter((name) => name in main),
})))`

const seen = {
  credentialError: [true, true, 'credential_unavailable'],
  configErrors: [
    ['@aws-sdk/client-secrets-manager'],
    ['@aws-sdk/client-ssm'],
    ['@google-cloud/secret-manager'],
    ['@azure/keyvault-secrets', '@azure/identity'],
  ].map((packages) => packages.map((name) => `  - needs the package ${name}: npm install ${name}`)),
  inMain: [],
}

describe.each(names)('the entries of %s', (name) => {
  const imports = sources.map(({ path }) => `import * as ${path.slice(12)} from '${name}/${path}'`)
  const requires = sources.map(({ path }) => `const ${path.slice(12)} = require('${name}/${path}')`)

  it.each([
    ['ES modules', 'see.mjs', [`import * as main from '${name}'`, ...imports, see]],
    ['CommonJS', 'see.cjs', [`const main = require('${name}')`, ...requires, see]],
  ])(
    'work from %s, and throw the error classes of the main entry, which name a missing package',
    (...given) => {
      const [, file, lines] = given
      expect(run(file, lines.join('\n'))).toEqual(seen)
    },
  )

  it('export the documented names, and nothing else, to both', () => {
    const program = `
      import { createRequire } from 'node:module'
      const require = createRequire(import.meta.url)
      const paths = ${JSON.stringify(sources.map(({ path }) => `${name}/${path}`))}
      const all = await Promise.all(paths.map(async (path) => [await import(path), require(path)]))
      console.log(JSON.stringify(all.map(([imported, required]) => [
        Object.keys(imported), Object.keys(required).filter((key) => imported[key] === required[key]),
      ])))`
    const expected = sources.map(({ values }) => [[...values].sort(), [...values]])
    expect(run('same.mjs', program)).toEqual(expected)
  })

  it("find the vendor's package in the node_modules of the application", () => {
    app.write({
      'node_modules/@google-cloud/secret-manager/index.js': `exports.SecretManagerServiceClient = class {
        async accessSecretVersion() { return [{ payload: { data: Buffer.from('is no key') } }] }
      }`,
    })
    onTestFinished(() => rmSync(app.resolvePath('node_modules/@google-cloud'), { recursive: true }))
    const program = `
      const { googleSecretManager } = require('${name}/credentials/google')
      googleSecretManager(${made['google.googleSecretManager']})().then((each) => console.log(JSON.stringify(each)))`
    expect(run('found.cjs', program)).toEqual({ apiKey: 'is no key' })
  })

  it('are used by a configuration file, and report the missing package', () => {
    app.write({ 'ops.json': { credentials: [{ awsSecretsManager: 'mailchimp' }, { env: 'KEY' }] } })
    const program = `
      try { require('${name}').loadConfig('ops.json') } catch (error) { console.log(JSON.stringify(error.faults)) }`
    const message =
      'needs the package @aws-sdk/client-secrets-manager: npm install @aws-sdk/client-secrets-manager'
    expect(run('configured.cjs', program)).toEqual([{ path: 'credentials[0].awsSecretsManager', message }])
  })
})

describe('a bundler', () => {
  // The esbuild that tsup, the build tool, depends on.
  const { buildSync } = createRequire(createRequire(import.meta.url).resolve('tsup'))('esbuild')

  it("includes the vendor's installed package, and requires none of the others", () => {
    app.write({
      'node_modules/@aws-sdk/client-secrets-manager/index.js': `
        exports.SecretsManagerClient = class { async send() { return { SecretString: 'is no key' } } }
        exports.GetSecretValueCommand = class {}`,
      'bundled.mjs': `
        import { createClient } from 'mailchimp-hardened'
        import { awsSecretsManager } from 'mailchimp-hardened/credentials/aws'
        import { azureKeyVault } from 'mailchimp-hardened/credentials/azure'
        const caught = (make) => { try { return make() } catch (error) { return error } }
        const aws = awsSecretsManager(${made['aws.awsSecretsManager']})
        const azure = caught(() => azureKeyVault(${made['azure.azureKeyVault']}))
        const client = caught(() => createClient({ credentials: aws }))
        const printed = async () => JSON.stringify([typeof client.ping.get, azure.faults.length, await aws()])
        printed().then(console.log)`,
    })
    onTestFinished(() => rmSync(app.resolvePath('node_modules/@aws-sdk'), { recursive: true }))
    using elsewhere = new Project()
    const files = {
      entryPoints: [app.resolvePath('bundled.mjs')],
      outfile: elsewhere.resolvePath('bundle.cjs'),
    }
    const { warnings } = buildSync({ ...files, bundle: true, platform: 'node', logLevel: 'silent' })
    expect(warnings).toEqual([])
    const printed = elsewhere.run(process.execPath, ['bundle.cjs'])
    const secret = { apiKey: 'is no key', previous: { apiKey: 'is no key' } }
    expect(JSON.parse(printed)).toEqual(['function', 2, secret])
  })
})

describe('the declarations of the entries', () => {
  const writeValue = (name: string, path: string) =>
    `export const ${name}_ = ${name}; void ${name}_ // ${path}`
  const each = sources.flatMap(({ path, values, types }) => [
    ...values.map((name) => writeValue(name, path)),
    ...types.map((name) => `export type ${name}_ = ${name}`),
  ])
  const use = `
${each.join('\n')}
const key: KeyVaultClient = { getSecret: async () => ({ value: 'is no key', properties: {} }) }
const options: AzureKeyVaultOptions = { vaultUrl: 'https://x.vault.azure.net', name: 'mailchimp', client: key }
const providers: Provider[] = [azureKeyVault(options), hashicorpVault({ path: 'mailchimp' })]
createClient({ credentials: chain(...providers) })
const refused = () => [
  // @ts-expect-error: no such option
  awsSecretsManager({ secretId: 'mailchimp', secret: 'x' }),
  // @ts-expect-error: a name is needed
  googleSecretManager({}),
]
void refused
console.log('compiled')
`
  const writeImport = (name: string) => `
import { chain, createClient, type Provider } from '${name}'
${sources.map(({ path, values, types }) => `import { ${[...values, ...types.map((type) => `type ${type}`)].join(', ')} } from '${name}/${path}'`).join('\n')}
${use}`

  const nodenext = { module: 'nodenext' }
  const node10 = { module: 'commonjs', moduleResolution: 'node10', esModuleInterop: true }
  const programs = [
    {
      name: 'mailchimp-hardened',
      file: 'nodenext/main.mts',
      compiled: 'nodenext/main.mjs',
      options: nodenext,
    },
    {
      name: 'mailchimp-hardened',
      file: 'nodenext/main.cts',
      compiled: 'nodenext/main.cjs',
      options: nodenext,
    },
    // Classic resolution, with the package under the name of the official SDK.
    { name: official, file: 'node10/main.ts', compiled: 'node10/main.js', options: node10 },
  ]

  it('compile without vendor packages and with library checks, from ES modules, CommonJS and classic resolution', async () => {
    const strict = { strict: true, exactOptionalPropertyTypes: true, skipDefaultLibCheck: true }
    for (const { name, file, options } of programs) {
      const compilerOptions = { ...strict, target: 'es2022', types: [], ...options }
      app.write({
        [join(file, '../tsconfig.json')]: { compilerOptions },
        [file]: writeImport(name),
      })
    }
    const folders = new Set(programs.map(({ file }) => join(file, '..')))
    // One build for all programs, because the compiler then reads the declarations once.
    await app.runAsync(process.execPath, [tsc, '--build', ...folders])
    for (const { compiled } of programs)
      expect([compiled, await app.runAsync(process.execPath, [compiled])]).toEqual([compiled, 'compiled\n'])
  }, 120_000)

  /** Types that the compiler infers, and that users need not name. */
  const inferredTypes = [
    ...['AllowedByList', 'AllowedByPreset', 'ConfiguredScope', 'CredentialRef', 'DeniedOperations'],
    ...['Expiry', 'GroupMethods', 'PathParam', 'PickedFields', 'Printable', 'RequestPart'],
    ...['SelectorOperations', 'ValidScope', 'WideSelectorOperations'],
    ...['ElementOf', 'ExportQuery', 'LongWork', 'OperationPagingOptions'],
    // Used only by the entries for Redis and audit.
    ...['LimitFailure', 'OptionConstraints', 'OptionRule', 'OptionRules'],
    ...['CounterName', 'Idempotency', 'JsonBody', 'Paging', 'ScopeIdentity'],
  ].sort()

  it('expose no type that a user cannot name, except inferred ones', () => {
    expect(findUnnameable(join(root, 'dist/implementation.d.cts'))).toEqual(inferredTypes)
  })
})

/** Finds the types that the exports of a bundled declaration file use, but that it does not export. */
function findUnnameable(file: string): string[] {
  const program = ts.createProgram([file], { noLib: true, types: [] })
  const checker = program.getTypeChecker()
  const source = program.getSourceFile(file) as ts.SourceFile
  const aliases = checker.getExportsOfModule(checker.getSymbolAtLocation(source) as ts.Symbol)
  const isAlias = ({ flags }: ts.Symbol) => (flags & ts.SymbolFlags.Alias) !== 0
  const exported = new Map(
    aliases.map((each) => [isAlias(each) ? checker.getAliasedSymbol(each) : each, each.name] as const),
  )
  const found = new Set<string>()
  const collectUnnameable = (node: ts.Node): void => {
    const symbol = ts.isIdentifier(node) ? checker.getSymbolAtLocation(node) : undefined
    const [declaration] = symbol?.declarations ?? []
    const isOfFile = declaration?.parent === source && !ts.isImportDeclaration(declaration)
    if (symbol !== undefined && isOfFile && !exported.has(symbol)) found.add(symbol.name)
    ts.forEachChild(node, collectUnnameable)
  }
  for (const { declarations = [] } of exported.keys()) declarations.forEach(collectUnnameable)
  // Identical declarations can have another name in the bundle.
  const nameable = new Set(exported.values())
  return [...found].filter((name) => !nameable.has(name)).sort()
}
