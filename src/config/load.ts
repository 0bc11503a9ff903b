import { ConfigError } from '../errors.js'
import { validated } from '../faults.js'
import type { NetworkOptions } from '../network-options.js'
import type { ClientOptions } from '../options.js'
import { checkedScope } from '../scope/define.js'
import type { ScopeInput } from '../scope/scope.js'
import { providerOf } from './credentials.js'
import { type FoundConfig, findConfig } from './find.js'
import { literalSecrets } from './literal-secrets.js'
import { Reading } from './reading.js'
import { type ConfigFile, configSchema } from './schema.js'

/**
 * Reads the configuration file, as options for `createClient`. Without a path that is the file named by
 * `MAILCHIMP_CONFIG`, else `mailchimp.config.json` or the `mailchimp` key of package.json in the working
 * directory; where there is none, there are no options, and a client is read-only.
 *
 * @throws {ConfigError} with all faults of the file: where each is, and what to write instead.
 *
 * @example
 * ```ts
 * import { createClient } from 'mailchimp-hardened'
 * import { loadConfig } from 'mailchimp-hardened/config'
 *
 * const client = createClient(loadConfig())
 * ```
 */
export function loadConfig(path?: string): ClientOptions {
  const found = findConfig(path)
  return found === undefined ? {} : optionsOf(found)
}

/**
 * Reads the scope of the configuration file, and nothing that the file refers to: no certificate, no credential, no
 * vendor's package. For the command, which runs where these need not be.
 *
 * @throws {ConfigError} with all faults of the file itself.
 */
export function loadScope(): ScopeInput | undefined {
  const found = findConfig()
  if (found === undefined) return undefined
  const { scope } = checkedConfig(found)
  return scope === undefined ? undefined : checkedScope(scope as ScopeInput, found.file)
}

function checkedConfig({ file, document }: FoundConfig): ConfigFile {
  const secrets = literalSecrets(document)
  if (secrets.length > 0) throw new ConfigError(file, secrets)
  return validated(configSchema, document, file)
}

function optionsOf(found: FoundConfig): ClientOptions {
  const { file } = found
  const config = checkedConfig(found)
  const reading = new Reading(file)
  const options = optionsIn(config, file, reading)
  reading.end()
  return options
}

function optionsIn(config: ConfigFile, file: string, reading: Reading): ClientOptions {
  const { credentials, scope, network, $schema: _, ...others } = config
  return {
    ...others,
    ...(credentials !== undefined && { credentials: providerOf(credentials, reading) }),
    ...(scope !== undefined && { scope: checkedScope(scope as ScopeInput, file) }),
    ...(network !== undefined && { network: networkOf(network, reading) }),
  }
}

type NetworkInFile = NonNullable<ConfigFile['network']>

function networkOf({ caFile, proxy, ...network }: NetworkInFile, reading: Reading): NetworkOptions {
  return {
    ...network,
    ...(caFile !== undefined && { ca: reading.certificate(caFile, 'network.caFile') }),
    ...(proxy !== undefined && { proxy: proxyOf(proxy, reading) }),
  }
}

function proxyOf(proxy: NonNullable<NetworkInFile['proxy']>, reading: Reading) {
  if (typeof proxy === 'string') return proxy
  const { url, caFile } = proxy
  return caFile === undefined ? { url } : { url, ca: reading.certificate(caFile, 'network.proxy.caFile') }
}
