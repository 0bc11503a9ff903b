import { ConfigError } from '../errors/error-classes.js'
import { localLimit } from '../limit/local-limit.js'
import { catalogue } from '../marketing/catalogue.js'
import type { ScopeInput } from '../marketing/scope-input.js'
import type { ClientOptions } from '../options/client-options.js'
import type { ConfigDocument } from '../options/config-document.js'
import type { Guardrail } from '../options/guardrail-options.js'
import type { NetworkOptions } from '../options/network-options.js'
import { checkScope } from '../scope/checked-scope.js'
import { validate } from '../validation/schemas/validate.js'
import { getConfiguredAudit, refuseAttested } from './audit-factory.js'
import { describeSearch, type FoundConfig, findConfig } from './config-lookup.js'
import { ConfigReader } from './config-reader.js'
import { type ConfigFile, getConfigSchema } from './config-schema.js'
import { findLiteralSecrets } from './literal-secrets.js'
import { createConfiguredProvider } from './provider-factory.js'
import { getWorkingDirectory } from './working-directory.js'

/**
 * Loads the configuration as options for `createClient`. Without an argument, it uses the file named by
 * `MAILCHIMP_CONFIG` or the JSON in `MAILCHIMP_CONFIG_JSON`, otherwise `mailchimp.config.json` or the `mailchimp` key
 * of package.json in the working directory. Returns no options if there is no configuration; a client is then
 * read-only. Bundled code passes the imported file instead.
 *
 * @param config the path of the file, or its contents: `import config from './mailchimp.config.json'`
 * @throws {ConfigError} with all faults: the path of each, and what to write instead
 *
 * @example
 * ```ts
 * import { createClient } from 'mailchimp-hardened'
 * import { loadConfig } from 'mailchimp-hardened/config'
 *
 * const client = createClient(loadConfig())
 * ```
 */
export function loadConfig(config?: string | ConfigDocument): ClientOptions {
  const found =
    typeof config === 'object' && config !== null ? wrapImportedConfig(config) : findConfig(config)
  return found === undefined ? {} : loadOptions(found)
}

/** Loads the configuration of the process, and the reason to report if it contains no scope. */
export function loadProcessConfig(): { options: ClientOptions; missingScopeReason: string } {
  const found = findConfig()
  if (found === undefined) return { options: {}, missingScopeReason: describeSearch() }
  return { options: loadOptions(found), missingScopeReason: `${found.location} has no \`scope\`` }
}

/** Resolves relative paths against the working directory: a bundler does not say where the file was. */
function wrapImportedConfig(document: ConfigDocument): FoundConfig {
  const location = 'the object that was passed'
  return { file: 'the configuration', location, directory: getWorkingDirectory(), document }
}

/**
 * Loads only the scope of the configuration file, without the certificates, credentials or vendor packages that the
 * file refers to. The command-line tool runs on machines that lack them.
 *
 * @throws {ConfigError} with all faults of the file itself
 */
export function loadScope(): ScopeInput | undefined {
  const found = findConfig()
  if (found === undefined) return undefined
  const { scope } = addFaultLocation(found, () => validateConfig(found))
  return scope === undefined ? undefined : checkScope(scope as ScopeInput, found.location, catalogue)
}

function validateConfig({ file, document }: FoundConfig): ConfigFile {
  const secrets = findLiteralSecrets(document)
  if (secrets.length > 0) throw new ConfigError(file, secrets)
  return validate(getConfigSchema, document, file)
}

function loadOptions(found: FoundConfig): ClientOptions {
  return addFaultLocation(found, () => {
    const config = validateConfig(found)
    const reader = new ConfigReader(found.file, found.directory)
    const options = createClientOptions(config, found.location, reader)
    reader.throwIfInvalid()
    return options
  })
}

/** Adds the location of the configuration to a ConfigError, as a hint, which its message does not contain. */
function addFaultLocation<Read>({ file, location }: FoundConfig, read: () => Read): Read {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    throw new ConfigError(file, error.faults, `the configuration is ${location}`)
  }
}

function createClientOptions(config: ConfigFile, location: string, reader: ConfigReader): ClientOptions {
  const { credentials, scope, network, limit, audit, attested, $schema: _, guardrails, ...others } = config
  if (attested !== undefined && audit === undefined) refuseAttested(reader)
  return {
    ...others,
    ...(credentials !== undefined && { credentials: createConfiguredProvider(credentials, reader) }),
    ...(scope !== undefined && { scope: checkScope(scope as ScopeInput, location, catalogue) }),
    ...(network !== undefined && { network: createNetworkOptions(network, reader) }),
    ...(audit !== undefined && { audit: getConfiguredAudit(audit, attested, reader) }),
    ...(guardrails !== undefined && { guardrails: guardrails as readonly Guardrail[] }),
    ...(limit !== undefined && { limit: limit === false ? limit : localLimit(limit) }),
  }
}

type NetworkConfig = NonNullable<ConfigFile['network']>

function createNetworkOptions(
  { caFile, proxy, ...network }: NetworkConfig,
  reader: ConfigReader,
): NetworkOptions {
  return {
    ...network,
    ...(caFile !== undefined && { ca: reader.readCertificate(caFile, 'network.caFile') }),
    ...(proxy !== undefined && { proxy: createProxyOptions(proxy, reader) }),
  }
}

function createProxyOptions(proxy: NonNullable<NetworkConfig['proxy']>, reader: ConfigReader) {
  if (typeof proxy === 'string') return proxy
  const { url, caFile } = proxy
  return caFile === undefined ? { url } : { url, ca: reader.readCertificate(caFile, 'network.proxy.caFile') }
}
