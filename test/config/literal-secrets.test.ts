import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { createClient } from '../../src/client.js'
import { loadConfig } from '../../src/config/load.js'
import type { Provider } from '../../src/credentials/provider.js'
import { ConfigError } from '../../src/errors.js'
import type { ClientOptions } from '../../src/options.js'
import { placesIn, planted } from '../hostile-documents.js'
import { formsOf, glimpseOf, printed } from '../secret-probes.js'
import { canaryKey } from '../stand-in/canary-key.js'
import { configured, refusalOf } from './a-config.js'
import { inDirectory } from './a-directory.js'
import { certificates, wholeConfig } from './whole-config.js'

const digest = (text: string) => createHash('md5').update(text).digest('hex')
const key = canaryKey()
const token = digest('an access token of the tests')
const vaultToken = `hvs.${digest('a token for Vault')}`

afterEach(() => {
  vi.restoreAllMocks()
})

/** Of a configuration with this text somewhere: what loading it gave or threw. */
function loadedWith(text: fc.Arbitrary<string>, check: (outcome: ConfigError | ClientOptions) => void): void {
  const directory = inDirectory(certificates)
  const around = fc.constantFrom('', ' ', 'x-', '\n', ': ', '--key=')
  const place = fc.constantFrom(...placesIn(wholeConfig))
  fc.assert(
    fc.property(place, text, around, fc.boolean(), (way, secret, before, asKey) => {
      const pasted = `${before}${secret}`
      // A list has no names.
      const isKey = asKey && typeof way.at(-1) !== 'number'
      const spot = isKey ? [...way.slice(0, -1), pasted] : way
      const document = planted(wholeConfig, spot, isKey ? ['x'] : pasted)
      writeFileSync(`${directory}/mailchimp.config.json`, JSON.stringify(document))
      check(outcomeOf(() => loadConfig()))
    }),
    { numRuns: 1_000 },
  )
}

function outcomeOf(load: () => ClientOptions): ConfigError | ClientOptions {
  try {
    return load()
  } catch (error) {
    if (error instanceof ConfigError) return error
    throw error
  }
}

/** What errors and events call the source of the credential. */
const nameOf = ({ credentials }: ClientOptions) => String((credentials as Provider | undefined)?.source)

describe('a configuration', () => {
  it('can have all its keys at once, and makes a client', () => {
    const options = configured(wholeConfig, certificates)
    expect(options).toMatchObject({
      credentials: expect.any(Function),
      network: {
        ca: certificates['ca.pem'],
        proxy: { url: 'https://proxy.internal:3128', ca: certificates['proxy.pem'] },
        connections: 3,
      },
      lifetime: wholeConfig.lifetime,
      expect: wholeConfig.expect,
      timeouts: wholeConfig.timeouts,
    })
    expect(() => createClient(options)).not.toThrow()
  })

  it('with a key in it is refused, wherever that stands and in whatever form, and does not show it', () => {
    loadedWith(fc.constantFrom(...formsOf(key)), (outcome) => {
      expect(outcome).toBeInstanceOf(ConfigError)
      expect(glimpseOf(key, printed(outcome))).toBeUndefined()
    })
  })

  it('with a token for Vault in it is refused, wherever that stands, and does not show it', () => {
    loadedWith(fc.constant(vaultToken), (outcome) => {
      expect(outcome).toBeInstanceOf(ConfigError)
      expect(glimpseOf(vaultToken, printed(outcome))).toBeUndefined()
    })
  })

  it('with an access token in it, which has no shape of its own, shows it in no error and no name', () => {
    loadedWith(fc.constantFrom(token, `Bearer ${token}`), (outcome) => {
      const shown = outcome instanceof ConfigError ? printed(outcome) : nameOf(outcome)
      expect(glimpseOf(token, shown)).toBeUndefined()
    })
  })

  it.each([50, 100_000])('is refused, and not followed, where it is %i deep', (depth) => {
    const document = `{"credentials":${'['.repeat(depth)}"${key}"${']'.repeat(depth)}}`
    const error = refusalOf(document)
    expect(glimpseOf(key, printed(error))).toBeUndefined()
  })

  it.each<[string, object, string]>([
    ['a proxy', { network: { proxy: `http://user:${token}@proxy.internal` } }, 'network.proxy'],
    [
      'a proxy, and more',
      { network: { proxy: { url: `http://${token}@proxy.internal` } } },
      'network.proxy.url',
    ],
    [
      'the address of Vault',
      { credentials: { hashicorpVault: { path: 'x', address: `https://user:${token}@vault.example` } } },
      'credentials.hashicorpVault.address',
    ],
    [
      'the address of a vault of Azure',
      { credentials: { azureKeyVault: { vaultUrl: `https://x:${token}@vault.example`, name: 'x' } } },
      'credentials.azureKeyVault.vaultUrl',
    ],
  ])('has no user name and password in the URL of %s', (_, document, place) => {
    const error = refusalOf(document)
    expect(error.faults.map(({ path }) => path)).toEqual([place])
    expect(glimpseOf(token, printed(error))).toBeUndefined()
  })
})
