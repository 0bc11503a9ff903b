import { NO_CALL_OPTIONS } from './call/call-context.js'
import { run } from './call/run.js'
import { BaseClient, type MailchimpClient } from './client.js'
import {
  type ClientParts,
  createClientParts,
  createCredentialCache,
  resolveProvider,
} from './client-parts.js'
import { loadConfig, loadProcessConfig } from './config/config-loader.js'
import { createProvider, type Provider } from './credentials/provider.js'
import { ConfigError, CredentialError } from './errors/error-classes.js'
import type { AllowedBy } from './marketing/narrowing.js'
import type { ScopeInput } from './marketing/scope-input.js'
import { createGroups } from './marketing/sdk.js'
import { type ClientOptions, validateClientOptions } from './options/client-options.js'
import type { ConfigDocument } from './options/config-document.js'
import { readProperties } from './validation/plain-data.js'

/** The argument of the official SDK's `setConfig`. */
export interface DropInConfig {
  /** An API key. Takes precedence over an access token, as in the official SDK. */
  readonly apiKey?: string | undefined
  /** An OAuth 2 access token; requires `server`. */
  readonly accessToken?: string | undefined
  /** The data centre: `us19`. */
  readonly server?: string | undefined
}

declare global {
  /** Extended by the file that `mailchimp-hardened types` writes: the scope of the configuration file, as a type. */
  interface MailchimpHardened {}
}

/** The scope of the configuration file, if the compiler knows it. */
type ConfiguredScope = MailchimpHardened extends { readonly scope: infer Scope } ? Scope : ScopeInput

/**
 * The replacement for the official SDK's client: one per process, configured by `setConfig`. If `mailchimp-hardened
 * types` has declared the scope, it shows the operations that the scope can allow.
 */
export type DropInClient = MailchimpClient<AllowedBy<ConfiguredScope>> & {
  /**
   * Sets the credential for later calls; calls in flight keep theirs. The scope and everything else come from the
   * configuration file. An invalid credential is reported by the calls.
   *
   * If it is given the contents of a configuration file (`import config from './mailchimp.config.json'`), these
   * replace the file and all earlier settings.
   *
   * @throws {ConfigError} if the configuration is invalid
   */
  setConfig(config?: DropInConfig | ConfigDocument): void
}

function readDropInConfig(given: DropInConfig): DropInConfig {
  if (typeof given !== 'object' || given === null) {
    throw new ConfigError('setConfig(config)', [
      { path: '', message: 'must be an object: { apiKey, server }' },
    ])
  }
  return readProperties(given, ['apiKey', 'accessToken', 'server'])
}

/**
 * A config with a credential is binding even if the credential is empty: falling back to another key would call
 * another account.
 */
function createDropInProvider(config: DropInConfig): Provider | undefined {
  const { apiKey, accessToken, server } = config
  if (!('apiKey' in config) && !('accessToken' in config)) return undefined
  return createProvider('setConfig()', async () => {
    if (apiKey) return { apiKey, server }
    if (accessToken) return { accessToken, server }
    throw new CredentialError(
      'credential_missing',
      'setConfig() received an empty apiKey or accessToken: is its environment variable set?',
    )
  })
}

function isConfigDocument(given: DropInConfig | ConfigDocument): given is ConfigDocument {
  if (typeof given !== 'object' || given === null) return false
  return ['$schema', 'credentials', 'scope'].some((key) => Object.hasOwn(given, key))
}

/**
 * Each call reads the parts when it is made: `setConfig` applies to later calls, and not to earlier ones.
 *
 * @param credentials used until `setConfig` is called; by default those of the configuration file
 */
export function createDropInClient(credentials?: Provider): DropInClient {
  let options: ClientOptions = {}
  let provider: Provider | undefined
  let fileParts: ClientParts | undefined
  let configuredParts: ClientParts | undefined
  const loadFileParts = () => {
    if (fileParts === undefined) {
      const loaded = loadProcessConfig()
      options = validateClientOptions(loaded.options)
      if (credentials !== undefined) options = { ...options, credentials }
      fileParts = createClientParts(options, loaded.missingScopeReason)
    }
    return fileParts
  }
  const getParts = () => configuredParts ?? loadFileParts()
  const replaceConfig = (document: ConfigDocument) => {
    const { lock, credentials: former } = configuredParts ?? fileParts ?? {}
    const given = validateClientOptions(loadConfig(document))
    const missingScope = 'the configuration passed to setConfig() has no `scope`'
    // A client that is locked stays locked.
    const parts = createClientParts(given, missingScope, undefined, lock)
    const initial = resolveProvider(given.credentials ?? credentials)
    const cache = createCredentialCache(parts.api, initial, parts.endpoint, given, former?.knownSecrets)
    // Only now, when nothing can be refused any more: a half of each configuration would be neither.
    options = given
    provider = undefined
    fileParts = parts
    configuredParts = { ...parts, credentials: cache }
  }
  const setConfig = (written: DropInConfig | ConfigDocument = {}) => {
    if (isConfigDocument(written)) return replaceConfig(written)
    const { api, endpoint: before } = loadFileParts()
    const config = readDropInConfig(written)
    const given = createDropInProvider(config)
    provider = given ?? provider ?? resolveProvider(options.credentials)
    // A server that is given with a credential is validated as a part of it.
    const server = given === undefined ? config.server : undefined
    const endpoint = { ...before, server: server ?? before.server }
    const { knownSecrets } = getParts().credentials
    configuredParts = {
      ...getParts(),
      endpoint,
      credentials: createCredentialCache(api, provider, endpoint, options, knownSecrets),
    }
  }
  const groups = createGroups((call) => run(getParts(), call, NO_CALL_OPTIONS))
  return Object.assign(new BaseClient(getParts), groups, { setConfig })
}

/** The drop-in client of the process. */
export const mailchimp: DropInClient = createDropInClient()
