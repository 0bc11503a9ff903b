import {
  CreateSecretCommand,
  PutSecretValueCommand,
  SecretsManagerClient,
} from '@aws-sdk/client-secrets-manager'
import { PutParameterCommand, type PutParameterCommandInput, SSMClient } from '@aws-sdk/client-ssm'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { createClient } from '../../src/client.js'
import { fetchCredential } from '../../src/credentials/cache/credential-fetch.js'
import { mailchimp } from '../../src/drop-in.js'
import { CredentialError } from '../../src/errors/error-classes.js'
import { keyNumber } from '../support/canary-key.js'
import { captureRejection } from '../support/capture-error.js'
import { loadDocument, loadProvider } from '../support/config/config-fixture.js'
import { installPackages } from '../support/credentials/fake-packages.js'
import { AwsStandIn } from '../support/credentials/stand-ins/aws.js'
import { startStandIn } from '../support/stand-in/stand-in.js'

const [key, earlier] = [keyNumber(1), keyNumber(2)]

beforeEach(() => {
  for (const name of ['MAILCHIMP_API_KEY', 'MAILCHIMP_ACCESS_TOKEN', 'MAILCHIMP_SERVER_PREFIX']) {
    vi.stubEnv(name, '')
  }
})

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
})

describe('`env` in the configuration', () => {
  it('removes the key from the environment, and still finds it each time the file is loaded', async () => {
    vi.stubEnv('NEWSLETTER_KEY', key)
    const document = { credentials: { env: { apiKey: 'NEWSLETTER_KEY', consume: true } } }
    const providers = [loadDocument(document), loadDocument(document)].map(({ credentials }) => credentials)
    expect(process.env['NEWSLETTER_KEY']).toBeUndefined()
    for (const provider of providers) {
      expect(await (provider as () => unknown)()).toMatchObject({ apiKey: key })
    }
  })

  it('removes the key from the environment for a client, and the drop-in client still finds it', async () => {
    await using standIn = await startStandIn({ keys: [key] })
    vi.stubEnv('NEWSLETTER_KEY', key)
    const credentials = { env: { apiKey: 'NEWSLETTER_KEY', consume: true } }
    const network = { origin: standIn.origin, caFile: 'ca.pem' }
    const client = createClient(loadDocument({ credentials, network }, { 'ca.pem': standIn.ca }))
    for (const each of [client, mailchimp]) {
      await each.ping.get()
      await each.close()
    }
    expect(standIn.requests).toHaveLength(2)
  })
})

describe('`file` in the configuration', () => {
  it.each<[string, unknown]>([
    ['by its path', 'secrets/key'],
    ['by its path in an object', { path: './secrets/key' }],
  ])('is read %s, relative to the configuration', async (_, file) => {
    const provider = loadProvider({ file }, { 'secrets/key': key })
    expect(provider.source).toMatch(/^the file \/.*\/ops\/secrets\/key$/)
    expect(provider.refreshMs).toBe(5000)
    expect(await provider()).toEqual({ apiKey: key })
  })

  it('reads a field of the file as a token', async () => {
    const file = { path: 'secret.json', field: 'token', as: 'accessToken' }
    expect(await loadProvider({ file }, { 'secret.json': { token: 'a token of the tests' } })()).toEqual({
      accessToken: 'a token of the tests',
    })
  })

  it('may be readable by others only if the configuration allows it', async () => {
    const options = { path: 'key', allowReadableByOthers: true }
    expect(await loadProvider({ file: options }, { key }, 0o644)()).toEqual({ apiKey: key })
    const error = await captureRejection(CredentialError, loadProvider({ file: 'key' }, { key }, 0o644)())
    expect(error.hint).toContain('can be read by others')
  })
})

describe('`command` in the configuration', () => {
  const bin = { 'bin/print-key': `#!/bin/sh\necho "{ \\"key\\": \\"$1${key.slice(1)}\\" }"\n` }
  const first = key.charAt(0)

  it.each<[string, unknown]>([
    ['a path relative to the configuration', 'bin/print-key'],
    ['a path that begins with a dot', './bin/print-key'],
  ])('runs a program by %s', async (_, program) => {
    const command = { command: [program, first], field: 'key' }
    expect(await loadProvider({ command }, bin, 0o700)()).toEqual({ apiKey: key })
  })

  it('runs a program by its name, found in PATH', async () => {
    const provider = loadProvider({ command: ['printf', '%s', 'is no key'] })
    expect(provider.source).toBe('the program printf')
    expect(await provider()).toEqual({ apiKey: 'is no key' })
  })

  it('runs a program by its absolute path', async () => {
    const command = [process.execPath, '-p', '"a key".replace(" ", "-")']
    expect(await loadProvider({ command })()).toEqual({ apiKey: 'a-key' })
  })

  it('uses the timeout of the configuration', async () => {
    const provider = loadProvider({ command: { command: ['sleep', '60'], timeoutMs: 20 } })
    expect(await captureRejection(CredentialError, provider())).toMatchObject({
      hint: 'the program sleep did not finish within 20 ms and was stopped',
    })
  })
})

describe('AWS in the configuration', () => {
  let aws: AwsStandIn
  let secrets: SecretsManagerClient
  let parameters: SSMClient

  beforeAll(async () => {
    aws = await AwsStandIn.start()
    secrets = new SecretsManagerClient(aws.clientConfig)
    parameters = new SSMClient(aws.clientConfig)
    await secrets.send(new CreateSecretCommand({ Name: 'prod/mailchimp', SecretString: earlier }))
    await secrets.send(new PutSecretValueCommand({ SecretId: 'prod/mailchimp', SecretString: key }))
    await secrets.send(new CreateSecretCommand({ Name: 'prod/json', SecretString: `{"key":"${key}"}` }))
    await putParameter({ Name: '/prod/mailchimp', Value: earlier, Type: 'SecureString' })
    await putParameter({ Name: '/prod/mailchimp', Value: key, Type: 'SecureString' })
    await putParameter({ Name: '/prod/plain', Value: key, Type: 'String' })
  })
  beforeEach(() => {
    for (const [name, value] of Object.entries(aws.environment)) vi.stubEnv(name, value)
    aws.clearCalls()
  })
  afterAll(async () => {
    secrets.destroy()
    parameters.destroy()
    await aws.close()
  })

  const putParameter = (parameter: PutParameterCommandInput) =>
    parameters.send(new PutParameterCommand({ ...parameter, Overwrite: true }))

  it('reads a secret by its name', async () => {
    const provider = loadProvider({ awsSecretsManager: 'prod/mailchimp' })
    expect(provider.source).toBe('AWS Secrets Manager (prod/mailchimp)')
    expect(aws.calls).toEqual([])
    expect(await provider()).toMatchObject({ apiKey: key, previous: { apiKey: earlier } })
  })

  it('reads a field of a secret in another region, without the previous version', async () => {
    const secretId = 'prod/json'
    const options = { secretId, region: 'eu-west-1', previous: false, field: 'key', as: 'accessToken' }
    vi.stubEnv('AWS_REGION', 'us-east-1')
    expect(await loadProvider({ awsSecretsManager: options })()).toMatchObject({ accessToken: key })
    expect(aws.calls.map(({ operation, region }) => [operation, region])).toEqual([
      ['GetSecretValue', 'eu-west-1'],
    ])
  })

  it('reads a parameter by its name', async () => {
    const provider = loadProvider({ awsParameterStore: '/prod/mailchimp' })
    expect(provider.source).toBe('AWS Parameter Store (/prod/mailchimp)')
    expect(await provider()).toMatchObject({ apiKey: key, version: '2', previous: { apiKey: earlier } })
  })

  it('reads an unencrypted parameter only if the configuration allows it', async () => {
    const options = { name: '/prod/plain', allowPlaintext: true, previous: false }
    expect(await loadProvider({ awsParameterStore: options })()).toMatchObject({ apiKey: key })
    const error = await captureRejection(
      CredentialError,
      loadProvider({ awsParameterStore: '/prod/plain' })(),
    )
    expect(error.hint).toContain('is an unencrypted String')
  })
})

describe('a Google or Azure vault in the configuration', () => {
  const secret = 'projects/my-project/secrets/mailchimp'

  /** A package whose client records its requests. */
  const createGooglePackage = (asked: unknown[]) => ({
    '@google-cloud/secret-manager': () => ({
      SecretManagerServiceClient: class {
        async accessSecretVersion(request: unknown) {
          asked.push(request)
          return [{ payload: { data: Buffer.from(JSON.stringify({ apiKey: key, other: earlier })) } }]
        }
      },
    }),
  })

  it.each<[string, unknown, string, string]>([
    ['by its name', secret, 'latest', key],
    ['in a version, by its field', { secret, version: 3, field: 'other' }, '3', earlier],
  ])('Google returns a secret %s', async (_, googleSecretManager, version, apiKey) => {
    const asked: unknown[] = []
    const loads = installPackages(/^@google-cloud\//, createGooglePackage(asked))
    const provider = loadProvider({ googleSecretManager })
    expect(provider.source).toBe(`Google Secret Manager (${secret})`)
    expect(loads).toEqual([])
    expect(await provider()).toMatchObject({ apiKey })
    expect(asked).toEqual([{ name: `${secret}/versions/${version}` }])
  })

  it('Azure reads a version of a secret from its vault', async () => {
    const asked: unknown[] = []
    const vaultUrl = 'https://my-vault.vault.azure.net'
    const version = '0123456789abcdef'.repeat(2)
    class SecretClient {
      constructor(...given: unknown[]) {
        asked.push(...given)
      }
      async getSecret(name: string, options: object) {
        asked.push(name, options)
        return { value: `{"key":"${key}"}`, properties: {} }
      }
    }
    class DefaultAzureCredential {}
    installPackages(/^@azure\//, {
      '@azure/keyvault-secrets': () => ({ SecretClient }),
      '@azure/identity': () => ({ DefaultAzureCredential }),
    })
    const provider = loadProvider({ azureKeyVault: { vaultUrl, name: 'mailchimp', version, field: 'key' } })
    expect(provider.source).toBe('Azure Key Vault (my-vault.vault.azure.net/secrets/mailchimp)')
    expect(await provider()).toMatchObject({ apiKey: key })
    const options = { version, abortSignal: expect.any(AbortSignal) }
    expect(asked).toEqual([vaultUrl, expect.any(DefaultAzureCredential), 'mailchimp', options])
  })
})

describe('several sources in the configuration', () => {
  it('are read in order, as in a chain', async () => {
    vi.stubEnv('NEWSLETTER_KEY', '')
    const sources = [{ env: 'NEWSLETTER_KEY' }, { file: 'key' }, { env: 'ANOTHER_KEY' }]
    const provider = loadProvider(sources, { key })
    expect(provider.source).toMatch(/^the environment \(.*\), then the file .*, then the environment \(/)
    expect((await fetchCredential(provider, 1000)).refreshMs).toBe(5000)
    vi.stubEnv('NEWSLETTER_KEY', earlier)
    expect(await provider()).toMatchObject({ apiKey: earlier })
  })

  it('stop at the first that fails, because a failure is not an absence', async () => {
    vi.stubEnv('NEWSLETTER_KEY', key)
    const provider = loadProvider([{ file: 'key' }, { env: 'NEWSLETTER_KEY' }], { key }, 0o644)
    expect(await captureRejection(CredentialError, provider())).toMatchObject({ code: 'credential_invalid' })
  })

  it('may be an array of one', async () => {
    vi.stubEnv('NEWSLETTER_KEY', key)
    expect(loadProvider([{ env: 'NEWSLETTER_KEY' }]).source).not.toContain('then')
  })
})

it('a client authenticates with the credential that its configuration refers to', async () => {
  await using standIn = await startStandIn({ keys: [key] })
  const options = loadDocument(
    {
      credentials: [
        { env: 'NEWSLETTER_KEY' },
        { command: ['cat', 'key'] },
        { command: ['echo', 'is no key'] },
      ],
      network: { origin: standIn.origin, caFile: 'ca.pem' },
      lifetime: { expiresAt: '2099-12-31', warnDays: [30] },
      timeouts: { credentialMs: 20_000 },
    },
    { 'ca.pem': standIn.ca },
  )
  vi.stubEnv('NEWSLETTER_KEY', key)
  const client = createClient(options)
  expect(await client.ping.get()).toMatchObject({ health_status: expect.any(String) })
  await client.close()
})
