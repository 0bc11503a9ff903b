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

describe('a fault of a source has its place in the configuration', () => {
  it.each<[string, unknown, string[]]>([
    ['of a mere variable', { env: 'a b' }, ['credentials.env']],
    ['of a named variable', { env: { server: 'a b' } }, ['credentials.env.server']],
    ['of a mere path', { file: 'a\u0000b' }, ['credentials.file']],
    ['of no path', { file: '' }, ['credentials.file']],
    ['of a path', { file: { path: '' } }, ['credentials.file.path']],
    ['of the field of a file', { file: { path: 'x', field: '' } }, ['credentials.file.field']],
    ['of a mere command', { command: [] }, ['credentials.command']],
    ['of a word of it', { command: ['op', 'a\u0000b'] }, ['credentials.command[1]']],
    ['of a command', { command: { command: [] } }, ['credentials.command.command']],
    ['of a word', { command: { command: ['op', 'a\u0000b'] } }, ['credentials.command.command[1]']],
    ['of the time', { command: { command: ['op'], timeoutMs: 0 } }, ['credentials.command.timeoutMs']],
    ['of a mere secret of AWS', { awsSecretsManager: 'a b' }, ['credentials.awsSecretsManager']],
    [
      'of a secret of AWS',
      { awsSecretsManager: { secretId: 'a b', region: 'x' } },
      ['credentials.awsSecretsManager.secretId', 'credentials.awsSecretsManager.region'],
    ],
    ['of a mere parameter', { awsParameterStore: 'a b' }, ['credentials.awsParameterStore']],
    ['of a parameter', { awsParameterStore: { name: 'a b' } }, ['credentials.awsParameterStore.name']],
    ['of a mere secret of Google', { googleSecretManager: 'x' }, ['credentials.googleSecretManager']],
    [
      'of a version of Google',
      { googleSecretManager: { secret: 'projects/my-project/secrets/mailchimp', version: '' } },
      ['credentials.googleSecretManager.version'],
    ],
    [
      'of a secret of Azure',
      { azureKeyVault: { vaultUrl: 'http://x', name: '' } },
      ['credentials.azureKeyVault.vaultUrl', 'credentials.azureKeyVault.name'],
    ],
    ['of a mere path in Vault', { hashicorpVault: '../x' }, ['credentials.hashicorpVault']],
    [
      'of a secret in Vault and its certificate',
      { hashicorpVault: { path: 'x', mount: '..', address: 'vault', caFile: 'nowhere.pem' } },
      [
        'credentials.hashicorpVault.caFile',
        'credentials.hashicorpVault.mount',
        'credentials.hashicorpVault.address',
      ],
    ],
    [
      'of a mount of AppRoles',
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

  it('and is told with those of all other sources, and of all certificates', () => {
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

describe('what cannot stand there is told in words', () => {
  it.each<[string, unknown, string]>([
    ['a text', 'NEWSLETTER_KEY', 'credentials: must name one source, like { "env": "MAILCHIMP_API_KEY" }'],
    ['nothing', {}, 'credentials: must name one source'],
    ['no source', [], 'credentials: must name one source'],
    ['two sources', { env: 'A', file: 'b' }, 'credentials: must name one source, '],
    ['texts', ['NEWSLETTER_KEY'], 'credentials[0]: must name one source'],
    ['a list in a list', [[{ env: 'A' }]], 'credentials[0]: must name one source'],
    ['a source nobody knows', { fil: 'x' }, 'credentials.fil: is not a known key: did you mean "file"?'],
    [
      'one in a list',
      [{ comand: ['op'] }],
      'credentials[0].comand: is not a known key: did you mean "command"?',
    ],
    ['a number for a path', { file: 5 }, 'credentials.file: must be a path, or an object with `path`'],
    ['a file without a path', { file: { field: 'x' } }, 'credentials.file.path: is missing'],
    [
      'an unknown key',
      { file: { path: 'x', fields: 'x' } },
      'file.fields: is not a known key: did you mean "field"?',
    ],
    [
      'a command in one text',
      { command: 'op read x' },
      'credentials.command: must be an array of the program',
    ],
    [
      'one in a list of one',
      { command: ['op read op://a/b'] },
      'command[0]: contains white space: the command',
    ],
    ['one with a dot', { command: ['./bin/key --now'] }, 'command[0]: contains white space: the command'],
    ['words in another list', { command: [['op']] }, 'credentials.command[0]: must be a string'],
    ['no vault', { azureKeyVault: 'mailchimp' }, 'credentials.azureKeyVault: must be an object'],
    ['half a secret', { azureKeyVault: { name: 'x' } }, 'credentials.azureKeyVault.vaultUrl: is missing'],
    [
      'nobody who asks',
      { hashicorpVault: { path: 'x', auth: {} } },
      'hashicorpVault.auth: must be { "token": … } or',
    ],
    [
      'half an AppRole',
      { hashicorpVault: { path: 'x', auth: { appRole: { roleId: { env: 'A' } } } } },
      'hashicorpVault.auth.appRole.secretId: must not be the secret itself: name a variable or a file',
    ],
    [
      'a variable that is none',
      { hashicorpVault: { path: 'x', auth: { token: { env: 'a b' } } } },
      'hashicorpVault.auth.token.env: must be the name of an environment variable',
    ],
    [
      'a variable and a file',
      { hashicorpVault: { path: 'x', auth: { token: { env: 'A', file: 'b' } } } },
      'hashicorpVault.auth.token: must not be the secret itself: name a variable or a file',
    ],
  ])('%s: %j', (_, credentials, words) => {
    expect(captureMessage(credentials)).toContain(words)
  })
})

describe('a package of a vendor that is not installed', () => {
  it('is told when the configuration is loaded, with how to install it', () => {
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

  it('is not missed by a source that needs none', () => {
    installPackages(/^@(?:aws-sdk|azure|google-cloud)\//, {})
    expect(() => captureMessage({ hashicorpVault: 'mailchimp' })).toThrow('nothing was thrown')
  })
})

describe('what could be a secret is not taken for a name', () => {
  it.each<[string, unknown]>([
    ['a token for a variable', { env: token }],
    ['a token for a file', { file: token }],
    ['a token for a file, and more', { file: { path: `${token}.txt` } }],
    ['a UUID for a file', { file: uuid }],
    ['a token for a program', { command: [token] }],
    ['a token for a secret of AWS', { awsSecretsManager: token }],
    ['a token for a secret of Azure', { azureKeyVault: { vaultUrl: 'https://x.example', name: token } }],
    ['a token for a field', { file: { path: 'x', field: token } }],
    ['a token for a path in Vault', { hashicorpVault: token }],
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
