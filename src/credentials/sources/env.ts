import {
  consumeVariables,
  isVariableName,
  readConsumedVariables,
  readEnvVariable,
  registerSecretVariables,
} from '../../environment.js'
import { ConfigError, CredentialError } from '../../errors/error-classes.js'
import { booleanRule, type OptionRule, type OptionRules, readOptions } from '../../validation/option-rules.js'
import { createProvider, type Provider } from '../provider.js'

/** Names the environment variables with a credential, and says whether they stay set. */
export interface EnvOptions {
  /**
   * The variable with an API key.
   *
   * @default 'MAILCHIMP_API_KEY', or none if `accessToken` is given
   */
  readonly apiKey?: string
  /**
   * The variable with an OAuth access token.
   *
   * @default 'MAILCHIMP_ACCESS_TOKEN', or none if `apiKey` is given
   */
  readonly accessToken?: string
  /** The variable with the data centre. Default: `MAILCHIMP_SERVER_PREFIX`. */
  readonly server?: string
  /**
   * Removes the key and the token from `process.env` when `env()` is called. Programs and workers started later,
   * other code that reads `process.env`, and diagnostic reports no longer contain them. A second `env({ consume: true
   * })` still finds them, and setting a variable again replaces the value.
   *
   * What remains: `/proc/<pid>/environ` shows the process's user, and root, its initial environment, and a heap
   * snapshot contains the key, as with any client. Call it before you start workers: they copy the environment. A
   * worker that makes calls itself does not find the key then: pass it in its `workerData`.
   *
   * @default false
   */
  readonly consume?: boolean | undefined
}

const DEFAULT_SECRETS = { apiKey: 'MAILCHIMP_API_KEY', accessToken: 'MAILCHIMP_ACCESS_TOKEN' }

const DEFAULTS = { ...DEFAULT_SECRETS, server: 'MAILCHIMP_SERVER_PREFIX' }

/** A named variable excludes the defaults: they could contain the credential of another account. */
function applyDefaults({ apiKey, accessToken, server = DEFAULTS.server }: EnvOptions) {
  const isNamed = apiKey !== undefined || accessToken !== undefined
  return { ...(isNamed ? { apiKey, accessToken } : DEFAULT_SECRETS), server }
}

/**
 * Reads the credential from the environment: an API key or an access token, and the data centre if the key does not
 * contain it. The variables are read when the first call needs them.
 *
 * @throws {ConfigError} if an option is not the name of a variable
 * @throws {CredentialError} when called, if neither variable is set, or both are
 *
 * @example
 * ```ts
 * import { createClient, env } from 'mailchimp-hardened'
 *
 * const client = createClient({ credentials: env({ apiKey: 'NEWSLETTER_MAILCHIMP_KEY', consume: true }) })
 * ```
 */
export function env(options: EnvOptions = {}): Provider {
  const settings = validateEnvOptions(options)
  const { consume = false } = settings
  const names = applyDefaults(settings)
  const secrets = [names.apiKey, names.accessToken].filter((name) => name !== undefined)
  registerSecretVariables(secrets)
  if (consume) consumeVariables(secrets)
  return createProvider(`the environment (${secrets.join(' or ')})`, async () => {
    if (consume) consumeVariables(secrets)
    const values = consume ? readConsumedVariables(secrets) : secrets.map(readEnvVariable)
    const [apiKey, accessToken] = [names.apiKey, names.accessToken].map(
      (name) => name && values[secrets.indexOf(name)],
    )
    const server = readEnvVariable(names.server)
    if (apiKey !== undefined && accessToken !== undefined) throw createAmbiguityError(secrets)
    if (apiKey !== undefined) return { apiKey, server }
    if (accessToken !== undefined) return { accessToken, server }
    throw createUnsetError(secrets)
  })
}

function createAmbiguityError(secrets: readonly string[]): CredentialError {
  return new CredentialError('credential_invalid', `both ${secrets.join(' and ')} are set: unset one of them`)
}

function createUnsetError(secrets: readonly string[]): CredentialError {
  const values = readConsumedVariables(secrets)
  const taken = secrets.filter((_, n) => values[n] !== undefined)
  const message =
    taken.length === 0
      ? `set the environment variable ${secrets.join(' or ')}`
      : `${taken.join(' and ')} was removed from the environment by env({ consume: true }): set consume: true here too`
  return new CredentialError('credential_missing', `no credential: ${message}`)
}

const SECRET_NAMES = ['apiKey', 'accessToken', 'server'] as const

const nameRule: OptionRule = {
  isValid: isVariableName,
  fault:
    'must be the name of an environment variable, like "MAILCHIMP_API_KEY", not its value, which is read at the first call',
}

/** `env({ apiKey: process.env.KEY })` is an easy mistake, so an invalid name is not repeated in the message. */
function validateEnvOptions(input: EnvOptions): EnvOptions {
  const { options, faults } = readOptions(input, RULES)
  const unset = SECRET_NAMES.filter((name) => Object.hasOwn(options, name) && options[name] === undefined)
  const all = [...faults, ...unset.map((path) => ({ path, message: nameRule.fault }))]
  if (all.length > 0) throw new ConfigError('env(options)', all)
  return options
}

const RULES: OptionRules<EnvOptions> = {
  apiKey: nameRule,
  accessToken: nameRule,
  server: nameRule,
  consume: booleanRule,
}
