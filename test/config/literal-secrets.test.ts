import '../../src/audit/index.js'
import { createHash } from 'node:crypto'
import { rmSync, writeFileSync } from 'node:fs'
import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { createClient } from '../../src/client.js'
import { loadConfig } from '../../src/config/config-loader.js'
import type { Provider } from '../../src/credentials/provider.js'
import { ConfigError } from '../../src/errors/error-classes.js'
import type { ClientOptions } from '../../src/options/client-options.js'
import { canaryKey } from '../support/canary-key.js'
import { captureConfigError, loadDocument } from '../support/config/config-fixture.js'
import { certificates, fullConfig } from '../support/config/full-config.js'
import { enterTempDirectory } from '../support/config/temp-directory.js'
import { collectPaths, plantValue } from '../support/hostile-documents.js'
import { findLeak, listEncodings, printAll } from '../support/secret-leaks.js'

const computeMd5 = (text: string) => createHash('md5').update(text).digest('hex')
const key = canaryKey()
const token = computeMd5('an access token of the tests')
const vaultToken = `hvs.${computeMd5('a token for Vault')}`

afterEach(() => {
  vi.restoreAllMocks()
})

/** Loads configurations that contain `text` at any place, and passes each outcome to `check`. */
function checkLoads(text: fc.Arbitrary<string>, check: (outcome: ConfigError | ClientOptions) => void): void {
  const file = `${enterTempDirectory(certificates)}/mailchimp.config.json`
  const around = fc.constantFrom('', ' ', 'x-', '\n', ': ', '--key=')
  const place = fc.constantFrom(...collectPaths(fullConfig))
  fc.assert(
    fc.property(place, text, around, fc.boolean(), (way, secret, before, asKey) => {
      const pasted = `${before}${secret}`
      // A list has no keys.
      const isKey = asKey && typeof way.at(-1) !== 'number'
      const spot = isKey ? [...way.slice(0, -1), pasted] : way
      const document = plantValue(fullConfig, spot, isKey ? ['x'] : pasted)
      // A file that is overwritten is flushed to disk by ext4, which takes longer than the rest of a case.
      rmSync(file, { force: true })
      writeFileSync(file, JSON.stringify(document))
      check(captureOutcome(() => loadConfig()))
    }),
    { numRuns: 1_000 },
  )
}

function captureOutcome(load: () => ClientOptions): ConfigError | ClientOptions {
  try {
    return load()
  } catch (error) {
    if (error instanceof ConfigError) return error
    throw error
  }
}

/** Returns the name of the credential source in errors and events. */
const getSourceName = ({ credentials }: ClientOptions) =>
  String((credentials as Provider | undefined)?.source)

describe('a configuration', () => {
  it('accepts all its keys at once, and creates a client', () => {
    const options = loadDocument(fullConfig, certificates)
    expect(options).toMatchObject({
      credentials: expect.any(Function),
      network: {
        ca: certificates['ca.pem'],
        proxy: { url: 'https://proxy.internal:3128', ca: certificates['proxy.pem'] },
        connections: 3,
      },
      lifetime: fullConfig.lifetime,
      expect: fullConfig.expect,
      timeouts: fullConfig.timeouts,
    })
    expect(() => createClient(options)).not.toThrow()
  })

  it('that contains a key anywhere, in any form, is refused without showing it', () => {
    checkLoads(fc.constantFrom(...listEncodings(key)), (outcome) => {
      expect(outcome).toBeInstanceOf(ConfigError)
      expect(findLeak(key, printAll(outcome))).toBeUndefined()
    })
  })

  it('that contains a Vault token anywhere is refused without showing it', () => {
    checkLoads(fc.constant(vaultToken), (outcome) => {
      expect(outcome).toBeInstanceOf(ConfigError)
      expect(findLeak(vaultToken, printAll(outcome))).toBeUndefined()
    })
  })

  it('that contains an access token, which has no distinct format, shows it in no error and no name', () => {
    checkLoads(fc.constantFrom(token, `Bearer ${token}`), (outcome) => {
      const shown = outcome instanceof ConfigError ? printAll(outcome) : getSourceName(outcome)
      expect(findLeak(token, shown)).toBeUndefined()
    })
  })

  it.each([50, 100_000])('nested %i levels deep is refused without recursion', (depth) => {
    const document = `{"credentials":${'['.repeat(depth)}"${key}"${']'.repeat(depth)}}`
    const error = captureConfigError(document)
    expect(findLeak(key, printAll(error))).toBeUndefined()
  })

  it.each<[string, object, string]>([
    ['a proxy', { network: { proxy: `http://user:${token}@proxy.internal` } }, 'network.proxy'],
    [
      'a proxy with more options',
      { network: { proxy: { url: `http://${token}@proxy.internal` } } },
      'network.proxy.url',
    ],
    [
      'the address of Vault',
      { credentials: { hashicorpVault: { path: 'x', address: `https://user:${token}@vault.example` } } },
      'credentials.hashicorpVault.address',
    ],
    [
      'the address of an Azure vault',
      { credentials: { azureKeyVault: { vaultUrl: `https://x:${token}@vault.example`, name: 'x' } } },
      'credentials.azureKeyVault.vaultUrl',
    ],
  ])('must not contain a user name and a password in the URL of %s', (_, document, place) => {
    const error = captureConfigError(document)
    expect(error.faults.map(({ path }) => path)).toEqual([place])
    expect(findLeak(token, printAll(error))).toBeUndefined()
  })
})
