import { afterEach, describe, expect, it, vi } from 'vitest'
import { canaryKey } from '../support/canary-key.js'
import { captureConfigError, captureFaults } from '../support/config/config-fixture.js'
import { installPackages } from '../support/credentials/fake-packages.js'

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
})

const captureFaultPaths = (credentials: unknown) => captureFaults({ credentials }).map(({ path }) => path)
const captureMessage = (credentials: unknown) => captureConfigError({ credentials }).message
const token = canaryKey().slice(0, 32)
const uuid = token.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')

describe('a fault in a source is reported at its path', () => {
  it.each<[string, unknown, string[]]>([
    ['of a variable name', { env: 'a b' }, ['credentials.env']],
    ['of a named variable', { env: { server: 'a b' } }, ['credentials.env.server']],
    ['of a file path', { file: 'a\u0000b' }, ['credentials.file']],
    ['of an empty path', { file: '' }, ['credentials.file']],
    ['of a path in an object', { file: { path: '' } }, ['credentials.file.path']],
    ['of the field of a file', { file: { path: 'x', field: '' } }, ['credentials.file.field']],
    ['of an empty command', { command: [] }, ['credentials.command']],
    ['of an argument of a command', { command: ['op', 'a\u0000b'] }, ['credentials.command[1]']],
    ['of an empty command in an object', { command: { command: [] } }, ['credentials.command.command']],
    [
      'of an argument of a command in an object',
      { command: { command: ['op', 'a\u0000b'] } },
      ['credentials.command.command[1]'],
    ],
    ['of a timeout', { command: { command: ['op'], timeoutMs: 0 } }, ['credentials.command.timeoutMs']],
    ['of an AWS secret id', { awsSecretsManager: 'a b' }, ['credentials.awsSecretsManager']],
    [
      'of an AWS secret and its region',
      { awsSecretsManager: { secretId: 'a b', region: 'x' } },
      ['credentials.awsSecretsManager.secretId', 'credentials.awsSecretsManager.region'],
    ],
    ['of a parameter name', { awsParameterStore: 'a b' }, ['credentials.awsParameterStore']],
    [
      'of a parameter name in an object',
      { awsParameterStore: { name: 'a b' } },
      ['credentials.awsParameterStore.name'],
    ],
    ['of a Google secret name', { googleSecretManager: 'x' }, ['credentials.googleSecretManager']],
    [
      'of a Google secret version',
      { googleSecretManager: { secret: 'projects/my-project/secrets/mailchimp', version: '' } },
      ['credentials.googleSecretManager.version'],
    ],
    [
      'of an Azure secret',
      { azureKeyVault: { vaultUrl: 'http://x', name: '' } },
      ['credentials.azureKeyVault.vaultUrl', 'credentials.azureKeyVault.name'],
    ],
    ['of a Vault path', { hashicorpVault: '../x' }, ['credentials.hashicorpVault']],
    [
      'of a Vault secret and its certificate',
      { hashicorpVault: { path: 'x', mount: '..', address: 'vault', caFile: 'nowhere.pem' } },
      [
        'credentials.hashicorpVault.caFile',
        'credentials.hashicorpVault.mount',
        'credentials.hashicorpVault.address',
      ],
    ],
    [
      'of an AppRole mount',
      {
        hashicorpVault: {
          path: 'x',
          auth: { appRole: { roleId: { env: 'A' }, secretId: { env: 'B' }, mount: '' } },
        },
      },
      ['credentials.hashicorpVault.auth.appRole.mount'],
    ],
  ])('%s: %j', (_, credentials, places) => {
    expect(captureFaultPaths(credentials)).toEqual(places)
    const inList = places.map((place) => place.replace('credentials', 'credentials[1]'))
    expect(captureFaultPaths([{ env: 'MAILCHIMP_API_KEY' }, credentials])).toEqual(inList)
  })

  it('together with the faults of all other sources and certificates', () => {
    const faults = captureFaults({
      credentials: [
        { file: '' },
        { env: 'NEWSLETTER_KEY' },
        { hashicorpVault: { path: '..', caFile: 'a.pem' } },
        { command: ['op read op://mail/key', 5].slice(0, 1) },
      ],
      network: { caFile: 'b.pem', proxy: { url: 'https://proxy.internal', caFile: 'c.pem' } },
    })
    expect(faults.map(({ path }) => path)).toEqual([
      'credentials[0].file',
      'credentials[2].hashicorpVault.caFile',
      'credentials[2].hashicorpVault.path',
      'credentials[3].command[0]',
      'network.caFile',
      'network.proxy.caFile',
    ])
  })
})

describe('an invalid value is explained', () => {
  it.each<[string, unknown, string]>([
    ['a string', 'NEWSLETTER_KEY', 'credentials: must name one source, like { "env": "MAILCHIMP_API_KEY" }'],
    ['an empty object', {}, 'credentials: must name one source'],
    ['an empty array', [], 'credentials: must name one source'],
    ['two sources', { env: 'A', file: 'b' }, 'credentials: must name one source, '],
    ['strings in an array', ['NEWSLETTER_KEY'], 'credentials[0]: must name one source'],
    ['an array in an array', [[{ env: 'A' }]], 'credentials[0]: must name one source'],
    ['an unknown source', { fil: 'x' }, 'credentials.fil: is not a known key: did you mean "file"?'],
    [
      'an unknown source in an array',
      [{ comand: ['op'] }],
      'credentials[0].comand: is not a known key: did you mean "command"?',
    ],
    ['a number as a path', { file: 5 }, 'credentials.file: must be a path, or an object with `path`'],
    ['a file without a path', { file: { field: 'x' } }, 'credentials.file.path: is missing'],
    [
      'an unknown key',
      { file: { path: 'x', fields: 'x' } },
      'file.fields: is not a known key: did you mean "field"?',
    ],
    [
      'a command as one string',
      { command: 'op read x' },
      'credentials.command: must be an array of the program',
    ],
    [
      'a command line in an array',
      { command: ['op read op://a/b'] },
      'command[0]: contains white space: the command',
    ],
    [
      'a command line with a relative path',
      { command: ['./bin/key --now'] },
      'command[0]: contains white space: the command',
    ],
    ['a nested array as a command', { command: [['op']] }, 'credentials.command[0]: must be a string'],
    ['a string for a vault', { azureKeyVault: 'mailchimp' }, 'credentials.azureKeyVault: must be an object'],
    [
      'a secret without its vault',
      { azureKeyVault: { name: 'x' } },
      'credentials.azureKeyVault.vaultUrl: is missing',
    ],
    [
      'Vault without authentication',
      { hashicorpVault: { path: 'x', auth: {} } },
      'hashicorpVault.auth: must be { "token": … } or',
    ],
    [
      'an AppRole with a literal secret id',
      { hashicorpVault: { path: 'x', auth: { appRole: { roleId: { env: 'A' } } } } },
      'hashicorpVault.auth.appRole.secretId: must not be the secret itself: name a variable or a file',
    ],
    [
      'an invalid variable name',
      { hashicorpVault: { path: 'x', auth: { token: { env: 'a b' } } } },
      'hashicorpVault.auth.token.env: must be the name of an environment variable',
    ],
    [
      'a variable together with a file',
      { hashicorpVault: { path: 'x', auth: { token: { env: 'A', file: 'b' } } } },
      'hashicorpVault.auth.token: must not be the secret itself: name a variable or a file',
    ],
  ])('%s: %j', (_, credentials, words) => {
    expect(captureMessage(credentials)).toContain(words)
  })
})

describe('a vendor package that is not installed', () => {
  it('is reported when the configuration is loaded, with the command that installs it', () => {
    installPackages(/^@(?:aws-sdk|azure|google-cloud)\//, {})
    const message = captureMessage([
      { awsSecretsManager: 'prod/mailchimp' },
      { awsParameterStore: '/prod/mailchimp' },
      { googleSecretManager: 'projects/my-project/secrets/mailchimp' },
      { azureKeyVault: { vaultUrl: 'https://my-vault.vault.azure.net', name: 'mailchimp' } },
    ])
    const needed = [
      [0, 'awsSecretsManager', '@aws-sdk/client-secrets-manager'],
      [1, 'awsParameterStore', '@aws-sdk/client-ssm'],
      [2, 'googleSecretManager', '@google-cloud/secret-manager'],
      [3, 'azureKeyVault', '@azure/keyvault-secrets'],
      [3, 'azureKeyVault', '@azure/identity'],
    ].map(
      ([n, kind, name]) => `  - credentials[${n}].${kind}: needs the package ${name}: npm install ${name}`,
    )
    expect(message.split('\n').slice(1)).toEqual(needed)
  })

  it('is not required by a source that does not need it', () => {
    installPackages(/^@(?:aws-sdk|azure|google-cloud)\//, {})
    expect(() => captureMessage({ hashicorpVault: 'mailchimp' })).toThrow('nothing was thrown')
  })
})

describe('a value that could be a secret is not accepted as a name', () => {
  it.each<[string, unknown]>([
    ['a token as a variable', { env: token }],
    ['a token as a file', { file: token }],
    ['a token as the start of a file name', { file: { path: `${token}.txt` } }],
    ['a UUID as a file', { file: uuid }],
    ['a token as a program', { command: [token] }],
    ['a token as an AWS secret', { awsSecretsManager: token }],
    ['a token as an Azure secret', { azureKeyVault: { vaultUrl: 'https://x.example', name: token } }],
    ['a token as a field', { file: { path: 'x', field: token } }],
    ['a token as a Vault path', { hashicorpVault: token }],
    ...['token', 'roleId', 'secretId'].flatMap((name) =>
      [token, uuid, { file: token }, { file: uuid }, { env: token }].map((given): [string, unknown] => [
        `${name} of Vault`,
        createVaultConfig(name, given),
      ]),
    ),
  ])('%s', (_, credentials) => {
    const error = captureConfigError({ credentials })
    for (const secret of [token, uuid]) {
      expect(error.message).not.toContain(secret)
      expect(JSON.stringify(error.faults)).not.toContain(secret.slice(0, 12))
    }
  })
})

function createVaultConfig(name: string, given: unknown): unknown {
  const others = { roleId: { env: 'A' }, secretId: { env: 'B' } }
  const auth = name === 'token' ? { token: given } : { appRole: { ...others, [name]: given } }
  return { hashicorpVault: { path: 'mailchimp', auth } }
}
