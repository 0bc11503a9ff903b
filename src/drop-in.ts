import { NO_CALL_OPTIONS } from './call/call-context.js'
import { run } from './call/run.js'
import { BaseClient, type MailchimpClient } from './client.js'
import {
  type ClientParts,
  createClientParts,
  createCredentialCache,
  type KeptParts,
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
import { isEqualJson } from './validation/canonical-json.js'
import { copyPlainData, readProperties } from './validation/plain-data.js'

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
  /** The file that `mailchimp-hardened types` writes adds the scope of the configuration file, as a type. */
  interface MailchimpHardened {}
}

/** The scope of the configuration file, if the compiler knows it. */
type ConfiguredScope = MailchimpHardened extends { readonly scope: infer Scope } ? Scope : ScopeInput

/**
 * The replacement for the official SDK's client: one per process, configured by `setConfig`. If `mailchimp-hardened
 * types` has declared the scope, the type contains only the operations that the scope can allow.
 */
export type DropInClient = MailchimpClient<AllowedBy<ConfiguredScope>> & {
  /**
   * Sets the credential for later calls; calls in flight keep theirs. The scope and everything else come from the
   * configuration file. If the credential is invalid, calls fail.
   *
   * Also accepts the contents of a configuration file (`import config from './mailchimp.config.json'`), which then
   * replace the file and all earlier settings. The same contents again change nothing.
   *
   * @throws {ConfigError} if the configuration is invalid
   */
  setConfig(config?: DropInConfig | ConfigDocument): void
}

function readDropInConfig(config: DropInConfig): DropInConfig {
  if (typeof config !== 'object' || config === null) {
    throw new ConfigError('setConfig(config)', [
      { path: '', message: 'must be an object: { apiKey, server }' },
    ])
  }
  return readProperties(config, ['apiKey', 'accessToken', 'server'])
}

/**
 * Creates the provider of a config, or returns undefined if the config has no credential. An empty credential fails: a
 * fallback to another key could call another account.
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

function isConfigDocument(config: DropInConfig | ConfigDocument): config is ConfigDocument {
  if (typeof config !== 'object' || config === null) return false
  return ['$schema', 'credentials', 'scope'].some((key) => Object.hasOwn(config, key))
}

const LIMITING_KEYS = ['network', 'timeouts', 'limit', 'guardrails', 'audit', 'attested'] as const

/**
 * Returns the parts that outlive a change of the configuration: a locked client stays locked, `close()` waits for all
 * calls, and another credential or scope resets no count.
 */
function keepParts(
  { lock, inFlight, limit, guardrails, transport }: ClientParts,
  before: ConfigDocument | undefined,
  after: ConfigDocument,
): KeptParts {
  const isUnchanged =
    before !== undefined && LIMITING_KEYS.every((key) => isEqualJson(before[key], after[key]))
  return isUnchanged ? { lock, inFlight, limit, guardrails, transport } : { lock, inFlight }
}

/**
 * Creates a drop-in client. Each call reads the parts when it starts, so `setConfig` affects only later calls.
 *
 * @param credentials used until `setConfig` is called; by default those of the configuration file
 */
export function createDropInClient(credentials?: Provider): DropInClient {
  let options: ClientOptions = {}
  let provider: Provider | undefined
  let fileParts: ClientParts | undefined
  let configuredParts: ClientParts | undefined
  /** The last document that `setConfig` was called with. */
  let document: ConfigDocument | undefined
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
  const replaceConfig = (input: ConfigDocument) => {
    const validated = validateClientOptions(loadConfig(input))
    const next = copyPlainData(input)
    // Programs call setConfig at the top of each handler.
    if (document !== undefined && provider === undefined && isEqualJson(document, next)) return
    const previous = configuredParts ?? fileParts
    const kept = previous === undefined ? {} : keepParts(previous, document, next)
    const missingScope = 'the configuration passed to setConfig() has no `scope`'
    const parts = createClientParts(validated, missingScope, undefined, kept)
    const initial = resolveProvider(validated.credentials ?? credentials)
    const cache = createCredentialCache(
      parts.api,
      initial,
      parts.endpoint,
      validated,
      previous?.credentials.knownSecrets,
    )
    // Assigned last, so that an invalid configuration changes nothing.
    document = next
    options = validated
    provider = undefined
    fileParts = parts
    configuredParts = { ...parts, credentials: cache }
  }
  const setConfig = (input: DropInConfig | ConfigDocument = {}) => {
    if (isConfigDocument(input)) return replaceConfig(input)
    const { api, endpoint: fileEndpoint } = loadFileParts()
    const config = readDropInConfig(input)
    const newProvider = createDropInProvider(config)
    provider = newProvider ?? provider ?? resolveProvider(options.credentials)
    // The server of a config with a credential is a part of the credential.
    const server = newProvider === undefined ? config.server : undefined
    const endpoint = { ...fileEndpoint, server: server ?? fileEndpoint.server }
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
