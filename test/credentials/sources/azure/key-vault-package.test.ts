import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  type AzureKeyVaultOptions,
  azureKeyVault,
} from '../../../../src/credentials/sources/azure/key-vault.js'
import { ConfigError } from '../../../../src/index.js'
import { captureError, captureRejection } from '../../../support/capture-error.js'
import {
  captureCredentialError,
  createClientProvider,
  name,
} from '../../../support/credentials/azure/azure-fixture.js'
import { installPackages } from '../../../support/credentials/fake-packages.js'
import { type Azure, startAzure, tokenCredential } from '../../../support/credentials/stand-ins/azure.js'
import { findLeak, printAll } from '../../../support/secret-leaks.js'
import { canaryKey } from '../../../support/stand-in/stand-in.js'

const NAMES = /^@azure\/(?:keyvault-secrets|identity)$/
const KEY_VAULT = '@azure/keyvault-secrets'
const IDENTITY = '@azure/identity'

let azure: Azure

beforeAll(async () => {
  azure = await startAzure()
})

afterAll(() => azure[Symbol.asyncDispose]())

beforeEach(async () => {
  azure.empty()
  await azure.client.setSecret(name, canaryKey())
})

const createTestProvider = (options: Partial<AzureKeyVaultOptions> = {}) =>
  createClientProvider(azure, options)

describe('the Azure packages', () => {
  const { SecretClient } = require(KEY_VAULT) as typeof import('@azure/keyvault-secrets')

  /** The package of Azure, with clients that trust the stand-in. */
  const createKeyVaultPackage = (settings: object, made: unknown[][] = []) => ({
    [KEY_VAULT]: () => ({
      SecretClient: class extends SecretClient {
        constructor(...given: ConstructorParameters<typeof SecretClient>) {
          made.push(given)
          super(given[0], given[1], settings)
        }
      },
    }),
  })

  /** An identity package whose credential sends no request. */
  const createIdentityPackage = () => ({
    [IDENTITY]: () => ({
      DefaultAzureCredential: class {
        readonly getToken = tokenCredential.getToken
      },
    }),
  })

  it('must both be installed, and the error names both', () => {
    installPackages(NAMES, {})
    const { vaultUrl } = azure
    const error = captureError(ConfigError, () => azureKeyVault({ vaultUrl, name }))
    expect(error.faults.map(({ message }) => message)).toEqual([
      `needs the package ${KEY_VAULT}: npm install ${KEY_VAULT}`,
      `needs the package ${IDENTITY}: npm install ${IDENTITY}`,
    ])
    expect(() => createTestProvider()).not.toThrow()
  })

  it('are loaded at the first fetch, and one client serves all fetches', async () => {
    const made: unknown[][] = []
    const loaded = installPackages(NAMES, {
      ...createKeyVaultPackage(azure.clientOptions, made),
      ...createIdentityPackage(),
    })
    const provider = azureKeyVault({ vaultUrl: azure.vaultUrl, name })
    expect(loaded).toEqual([])
    await Promise.all([provider(), provider()])
    expect(await provider()).toMatchObject({ apiKey: canaryKey() })
    expect(loaded).toEqual([KEY_VAULT, IDENTITY])
    expect(made).toEqual([[azure.vaultUrl, expect.anything()]])
  })

  it('include no identity package if the options contain a credential', async () => {
    const loaded = installPackages(NAMES, createKeyVaultPackage(azure.clientOptions))
    const provider = azureKeyVault({ vaultUrl: azure.vaultUrl, name, credential: tokenCredential })
    expect(await provider()).toMatchObject({ apiKey: canaryKey() })
    expect(loaded).toEqual([KEY_VAULT])
  })

  it('are reported by the kind of the error only if they fail to load', async () => {
    const throwBroken = () => {
      throw new RangeError(canaryKey())
    }
    installPackages(NAMES, { [KEY_VAULT]: throwBroken })
    const provider = azureKeyVault({ vaultUrl: azure.vaultUrl, name, credential: tokenCredential })
    const error = await captureRejection(ConfigError, provider())
    expect(error.message).toContain('which is installed but cannot be loaded (RangeError)')
    expect(findLeak(canaryKey(), printAll(error))).toBeUndefined()
  })

  it('send no token if the challenge names another resource than the vault', async () => {
    installPackages(
      NAMES,
      createKeyVaultPackage({ ...azure.clientOptions, disableChallengeResourceVerification: false }),
    )
    const before = azure.requests.length
    await captureCredentialError(
      azureKeyVault({ vaultUrl: azure.vaultUrl, name, credential: tokenCredential }),
    )
    expect(azure.requests.slice(before).map(({ authorization }) => authorization)).toEqual([''])
  })

  it("report only the kind of a failing credential's error", async () => {
    class CredentialUnavailableError extends Error {
      override readonly name = 'CredentialUnavailableError'
    }
    const credential = { getToken: () => Promise.reject(new CredentialUnavailableError(canaryKey())) }
    installPackages(NAMES, createKeyVaultPackage(azure.clientOptions))
    const error = await captureCredentialError(azureKeyVault({ vaultUrl: azure.vaultUrl, name, credential }))
    expect(error.hint).toMatch(/failed \(CredentialUnavailableError\)$/)
  })
})

describe('an invalid option is refused and not quoted', () => {
  it.each<[string, object, string]>([
    ['no vault', { vaultUrl: undefined }, 'vaultUrl'],
    ['no name', { name: undefined }, 'name'],
    ['a vault without TLS', { vaultUrl: 'http://my-vault.vault.azure.net' }, 'vaultUrl'],
    ['a vault without its scheme', { vaultUrl: 'my-vault.vault.azure.net' }, 'vaultUrl'],
    ['a vault with a user', { vaultUrl: 'https://user:pass@my-vault.vault.azure.net' }, 'vaultUrl'],
    ['a vault with a path', { vaultUrl: 'https://my-vault.vault.azure.net/secrets/mailchimp' }, 'vaultUrl'],
    ['a vault with a query', { vaultUrl: 'https://my-vault.vault.azure.net?a=b' }, 'vaultUrl'],
    ['a vault with an invalid port', { vaultUrl: 'https://my-vault.vault.azure.net:99999' }, 'vaultUrl'],
    ['a vault that is the key', { vaultUrl: `https://${canaryKey()}.vault.azure.net` }, 'vaultUrl'],
    ['the key in place of its name', { name: canaryKey() }, 'name'],
    ['a token in place of its name', { name: canaryKey().slice(0, 32) }, 'name'],
    ['a name that traverses the path', { name: '../keys' }, 'name'],
    ['a version that is a key', { version: canaryKey() }, 'version'],
    ['an invalid client', { client: {} }, 'client'],
    ['a null client', { client: null }, 'client'],
    ['an invalid credential', { client: undefined, credential: { token: canaryKey() } }, 'credential'],
    ['a credential together with a client', { credential: tokenCredential }, 'credential'],
    ['a field that is the key', { field: canaryKey() }, 'field'],
    ['an unknown kind', { as: canaryKey() }, 'as'],
    ['an unknown option', { [canaryKey()]: canaryKey() }, ''],
  ])('%s', (_, options, path) => {
    const error = captureError(ConfigError, () => createTestProvider(options as never))
    expect(error.faults.map((fault) => fault.path)).toEqual([path])
    expect(findLeak(canaryKey(), printAll(error))).toBeUndefined()
  })

  it.each([undefined, null, canaryKey(), [canaryKey()]])('missing options: %#', (options) => {
    const error = captureError(ConfigError, () => azureKeyVault(options as never))
    expect(error.faults.map(({ path }) => path)).toEqual(expect.arrayContaining(['vaultUrl', 'name']))
    expect(findLeak(canaryKey(), printAll(error))).toBeUndefined()
  })

  it('together with all other faults, including a missing package', () => {
    installPackages(NAMES, {})
    const wrong = { vaultUrl: 'x', name: 'y y', credential: tokenCredential, as: 'key' } as never
    const { faults } = captureError(ConfigError, () => azureKeyVault(wrong))
    expect(faults.map(({ path }) => path)).toEqual(['vaultUrl', 'name', 'as', ''])
  })
})
