import {
  consumeVariables,
  isVariableName,
  readConsumedVariables,
  readEnvVariable,
  registerSecretVariables,
} from '../../environment.js'
import { ConfigError, CredentialError } from '../../errors/error-classes.js'
import { copyPlainData } from '../../validation/plain-data.js'
import { createProvider, type Provider } from '../provider.js'

/** Names of the environment variables that hold a credential, and whether it stays there. */
export interface EnvOptions {
  /**
   * The variable that holds an API key.
   *
   * @default 'MAILCHIMP_API_KEY', or none where `accessToken` is given
   */
  readonly apiKey?: string
  /**
   * The variable that holds an OAuth access token.
   *
   * @default 'MAILCHIMP_ACCESS_TOKEN', or none where `apiKey` is given
   */
  readonly accessToken?: string
  /** The variable that holds the data centre. Default: `MAILCHIMP_SERVER_PREFIX`. */
  readonly server?: string
  /**
   * Takes the key and the token out of `process.env` as soon as `env()` is called: programs and workers that are
   * started after that, other code that reads `process.env`, and diagnostic reports do not have them. A second
   * `env({ consume: true })` finds them still, and a value that is set anew takes the place of the one before.
   *
   * What stays: `/proc/<pid>/environ` shows the user of the process, and root, what the process was started with, and
   * a heap snapshot holds the key as that of any client does. Call it before you start workers: they copy the
   * environment. A worker that makes calls itself does not find the key then: hand it over in its `workerData`.
   *
   * @default false
   */
  readonly consume?: boolean | undefined
}

const DEFAULT_SECRETS = { apiKey: 'MAILCHIMP_API_KEY', accessToken: 'MAILCHIMP_ACCESS_TOKEN' }

const DEFAULTS = { ...DEFAULT_SECRETS, server: 'MAILCHIMP_SERVER_PREFIX' }

/** A variable that is named stands alone: beside it, a default one could hold the credential of another account. */
function applyDefaults({ apiKey, accessToken, server = DEFAULTS.server }: EnvOptions) {
  const isNamed = apiKey !== undefined || accessToken !== undefined
  return { ...(isNamed ? { apiKey, accessToken } : DEFAULT_SECRETS), server }
}

/**
 * The credential in the environment: an API key or an access token, and the data centre where the key does
 * not name it. The variables are read when the first call needs them.
 *
 * @throws {ConfigError} when a name is not one of a variable.
 * @throws {CredentialError} at the call, when neither variable is set, or both are.
 *
 * @example
 * ```ts
 * import { createClient, env } from 'mailchimp-hardened'
 *
 * const client = createClient({ credentials: env({ apiKey: 'NEWSLETTER_MAILCHIMP_KEY', consume: true }) })
 * ```
 */
export function env(options: EnvOptions = {}): Provider {
  const given = validateEnvOptions(options)
  const { consume = false } = given
  const names = applyDefaults(given)
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
      : `${taken.join(' and ')} was taken out of the environment by env({ consume: true }): say consume: true here too`
  return new CredentialError('credential_missing', `no credential: ${message}`)
}

/** `env({ apiKey: process.env.KEY })` is easily written: what is no name can be a key, and is not repeated. */
function validateEnvOptions(options: EnvOptions): EnvOptions {
  const given = copyPlainData(options)
  const faults = Object.entries(given).flatMap(([option, value]) => {
    if (option === 'consume') return isOptionalBoolean(value) ? [] : [{ path: option, message: NO_SWITCH }]
    if (!Object.hasOwn(DEFAULTS, option)) return [{ path: '', message: NO_OPTION }]
    return isVariableName(value) ? [] : [{ path: option, message: NO_NAME }]
  })
  if (faults.length > 0) throw new ConfigError('env(options)', faults)
  return given
}

function isOptionalBoolean(value: unknown): boolean {
  return value === undefined || typeof value === 'boolean'
}

const NO_OPTION = 'holds something else than apiKey, accessToken, server and consume'
const NO_SWITCH = 'must be true or false'
const NO_NAME =
  'must be the name of an environment variable, like "MAILCHIMP_API_KEY": what it holds is read at the first call'
