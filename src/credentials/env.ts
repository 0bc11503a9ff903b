import { environmentVariable, isVariableName } from '../environment.js'
import { ConfigError, CredentialError } from '../errors.js'
import { named, type Provider } from './provider.js'

/** Names of the environment variables that hold a credential. */
export interface EnvOptions {
  /** The variable that holds an API key. Default: `MAILCHIMP_API_KEY`. */
  readonly apiKey?: string
  /** The variable that holds an OAuth access token. Default: `MAILCHIMP_ACCESS_TOKEN`. */
  readonly accessToken?: string
  /** The variable that holds the data centre. Default: `MAILCHIMP_SERVER_PREFIX`. */
  readonly server?: string
}

const DEFAULT_NAMES: Required<EnvOptions> = {
  apiKey: 'MAILCHIMP_API_KEY',
  accessToken: 'MAILCHIMP_ACCESS_TOKEN',
  server: 'MAILCHIMP_SERVER_PREFIX',
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
 * const client = createClient({ credentials: env({ apiKey: 'NEWSLETTER_MAILCHIMP_KEY' }) })
 * ```
 */
export function env(options: EnvOptions = {}): Provider {
  const names = checkedNames(options)
  const either = `${names.apiKey} or ${names.accessToken}`
  return named(`the environment (${either})`, async () => {
    const apiKey = environmentVariable(names.apiKey)
    const accessToken = environmentVariable(names.accessToken)
    const server = environmentVariable(names.server)
    if (apiKey !== undefined && accessToken !== undefined) {
      throw new CredentialError(
        'credential_invalid',
        `both ${names.apiKey} and ${names.accessToken} are set: unset one of them`,
      )
    }
    if (apiKey !== undefined) return { apiKey, server }
    if (accessToken !== undefined) return { accessToken, server }
    throw new CredentialError('credential_missing', `no credential: set the environment variable ${either}`)
  })
}

/** `env({ apiKey: process.env.KEY })` is easily written: what is no name can be a key, and is not repeated. */
function checkedNames(options: EnvOptions): Required<EnvOptions> {
  const faults = Object.entries(options).flatMap(([option, name]) => {
    if (!Object.hasOwn(DEFAULT_NAMES, option)) return [{ path: '', message: NO_OPTION }]
    return isVariableName(name) ? [] : [{ path: option, message: NO_NAME }]
  })
  if (faults.length > 0) throw new ConfigError('env(options)', faults)
  return { ...DEFAULT_NAMES, ...options }
}

const NO_OPTION = 'holds something else than apiKey, accessToken and server'
const NO_NAME =
  'must be the name of an environment variable, like "MAILCHIMP_API_KEY": what it holds is read at the first call'
