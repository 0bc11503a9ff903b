import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { hashicorpVault } from '../../../../src/credentials/sources/vault/hashicorp-vault.js'
import { ConfigError, CredentialError } from '../../../../src/index.js'
import { captureError, captureRejection } from '../../../support/capture-error.js'
import { createPemText } from '../../../support/config/full-config.js'
import { VaultStandIn } from '../../../support/credentials/stand-ins/vault.js'
import { createAppRole, PATH, putSecret } from '../../../support/credentials/vault/vault-fixture.js'
import { findLeak, printAll } from '../../../support/secret-leaks.js'
import { canaryKey } from '../../../support/stand-in/stand-in.js'

let vault: VaultStandIn

beforeEach(async () => {
  for (const name of ['VAULT_TOKEN', 'VAULT_NAMESPACE', 'VAULT_ADDR']) vi.stubEnv(name, undefined)
  vault = await VaultStandIn.start()
})
afterEach(async () => {
  vi.unstubAllEnvs()
  await vault.close()
})

const createVaultAction = (options: unknown) => () => hashicorpVault(options as never)
const captureFaults = (options: unknown) => captureError(ConfigError, createVaultAction(options)).faults

describe('the options of hashicorpVault()', () => {
  it.each([
    ['no options', undefined, ['path']],
    ['a string', 'mailchimp', ['path', '']],
    ['no path', {}, ['path']],
    ['an unknown option', { path: PATH, token: canaryKey() }, ['']],
    ['a path that traverses upwards', { path: 'a/../b' }, ['path']],
    ['a path of dots', { path: '.' }, ['path']],
    ['a path with a query', { path: 'a?version=1' }, ['path']],
    ['a path with a fragment', { path: 'a#b' }, ['path']],
    ['an encoded path', { path: 'a%2fb' }, ['path']],
    ['a path that begins with a slash', { path: '/a' }, ['path']],
    ['a path that ends with a slash', { path: 'a/' }, ['path']],
    ['a path with a line break', { path: 'a\nb' }, ['path']],
    ['an empty path', { path: '' }, ['path']],
    ['a key as a path', { path: canaryKey() }, ['path']],
    ['a token as a path', { path: `hvs.${canaryKey().slice(0, 24)}` }, ['path']],
    ['a mount that traverses upwards', { path: PATH, mount: '../..' }, ['mount']],
    ['a namespace with a line break', { path: PATH, namespace: 'a\r\nb' }, ['namespace']],
    ['an address without TLS', { path: PATH, address: 'http://vault.example' }, ['address']],
    ['an address that is not a URL', { path: PATH, address: 'vault.example' }, ['address']],
    ['an address with a path', { path: PATH, address: 'https://vault.example/v1' }, ['address']],
    ['an address with a query', { path: PATH, address: 'https://vault.example?' }, ['address']],
    [
      'an address with a password',
      { path: PATH, address: `https://a:${canaryKey()}@vault.example` },
      ['address'],
    ],
    ['a number as address', { path: PATH, address: 8200 }, ['address']],
    ['a string as auth', { path: PATH, auth: canaryKey() }, ['auth']],
    ['an empty auth', { path: PATH, auth: {} }, ['auth']],
    [
      'an auth with a token and an AppRole',
      { path: PATH, auth: { token: 'a', appRole: { roleId: 'a', secretId: 'b' } } },
      ['auth'],
    ],
    ['an auth with an unknown key', { path: PATH, auth: { token: 'a', user: 'b' } }, ['auth']],
    ['an empty token', { path: PATH, auth: { token: ' ' } }, ['auth.token']],
    [
      'a token that contains a line break',
      { path: PATH, auth: { token: `a\n${canaryKey()}` } },
      ['auth.token'],
    ],
    ['a token that is not a string', { path: PATH, auth: { token: 1 } }, ['auth.token']],
    ['a string as AppRole', { path: PATH, auth: { appRole: 'newsletter' } }, ['auth.appRole']],
    [
      'an AppRole without ids',
      { path: PATH, auth: { appRole: {} } },
      ['auth.appRole.roleId', 'auth.appRole.secretId'],
    ],
    [
      'an AppRole with faults',
      { path: PATH, auth: { appRole: { roleId: '', secretId: 1, mount: '/', x: 1 } } },
      ['auth.appRole', 'auth.appRole.roleId', 'auth.appRole.secretId', 'auth.appRole.mount'],
    ],
    ['a number as ca', { path: PATH, ca: 1 }, ['ca']],
    ['an empty array as ca', { path: PATH, ca: [] }, ['ca']],
    ['an empty string as ca', { path: PATH, ca: '' }, ['ca']],
    ['a client without read()', { path: PATH, client: {} }, ['client']],
    [
      'a client together with an address and an auth',
      { path: PATH, client: { read: () => {} }, address: 'https://vault.example', auth: { token: 'a' } },
      ['address', 'auth'],
    ],
    ['an empty field', { path: PATH, field: '' }, ['field']],
    ['an unknown kind', { path: PATH, as: 'key' }, ['as']],
    ['many faults', { mount: '/', address: 1, auth: 1, as: 1 }, ['path', 'mount', 'address', 'auth', 'as']],
  ])('are refused at creation, with all faults and no value: %s', (_, options, paths) => {
    expect(captureFaults(options).map(({ path }) => path)).toEqual(paths)
    const error = captureError(ConfigError, createVaultAction(options))
    expect(error.message).toMatch(/^hashicorpVault\(options\) cannot be used:/)
    expect(findLeak(canaryKey(), printAll(error))).toBeUndefined()
  })

  it.each([
    { path: 'mailchimp' },
    { path: 'teams/a-b_c.d@e~1', mount: 'kv/v2', namespace: 'admin/eu', field: 'key', as: 'accessToken' },
    {
      path: PATH,
      address: 'https://vault.example:8200/',
      ca: [createPemText('a'), Buffer.from(createPemText('b'))],
    },
    { path: PATH, address: 'http://[::1]:8200', auth: { token: () => 'a' } },
    { path: PATH, address: 'http://localhost:8200', auth: { appRole: { roleId: 'a', secretId: () => 'b' } } },
    { path: PATH, client: { read: async () => ({}) } },
    { path: PATH, address: undefined, mount: undefined, auth: undefined, client: undefined },
  ])('may be %j', (options) => {
    expect(createVaultAction(options)).not.toThrow()
  })

  it('result in exactly one path, or are refused', async () => {
    const segment = fc.oneof(
      fc.string(),
      fc.constantFrom('../..', '.', '%2e%2e', 'a', 'a b', '\\', 'ä', '?', '#', '//'),
    )
    const paths = fc.array(segment, { minLength: 1, maxLength: 4 }).map((segments) => segments.join('/'))
    await fc.assert(
      fc.asyncProperty(paths, async (path) => {
        vault.clearCalls()
        const options = { path, address: vault.address, auth: { token: 'a' } }
        try {
          await captureRejection(CredentialError, hashicorpVault(options)())
          expect(vault.calls.map((call) => call.path)).toEqual([`secret/data/${path}`])
        } catch (error) {
          expect(error).toBeInstanceOf(ConfigError)
          expect(vault.calls).toEqual([])
        }
      }),
    )
  })
})

/** Writes a program that fetches from the source, and prints the loaded packages before and after. */
const writeProgram = (ids: object, address: string) => `
  import { createRequire } from 'node:module'
  globalThis.require = createRequire(import.meta.url)
  const { hashicorpVault } = await import('./src/credentials/sources/vault/hashicorp-vault.ts')
  const ids = ${JSON.stringify(ids)}
  const address = ${JSON.stringify(address)}
  const vault = hashicorpVault({ path: ${JSON.stringify(PATH)}, address, auth: { appRole: ids } })
  const packages = () => ['undici', 'node-vault', 'axios'].filter((name) =>
    Object.keys(require.cache).some((file) => file.includes('/node_modules/' + name + '/')))
  const before = packages()
  const { version } = await vault()
  console.log(JSON.stringify({ before, version, after: packages() }))
`

describe('a program with a secret in Vault', () => {
  it('loads nothing before the first fetch, needs no other package, and exits by itself', async () => {
    await putSecret(vault)
    const text = writeProgram(await createAppRole(vault), vault.address)
    const root = fileURLToPath(new URL('../../../..', import.meta.url))
    const how = ['--import', 'tsx', '--input-type=module', '-e', text]
    const { stdout } = await promisify(execFile)(process.execPath, how, { cwd: root, timeout: 25_000 })
    expect(JSON.parse(stdout)).toEqual({ before: [], version: '1', after: ['undici'] })
  })
})
