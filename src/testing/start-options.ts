import { type AccountKey, createDefaultKey, KEY_ROLES, type KeyRole } from './account/account-key.js'
import type { Seed } from './seed/seed.js'
import { formatSuggestion } from './suggestion.js'

/** A key of the stand-in. */
export interface KeyOptions {
  readonly key: string
  /**
   * The account of the key. Each account has its own lists, members and campaigns; the seed is loaded into the first
   * one.
   * @default 'main'
   */
  readonly account?: string
  /** The role of the key's user. @default 'owner' */
  readonly role?: KeyRole
  /** @default false */
  readonly revoked?: boolean
}

export interface StartOptions {
  /** The contents of the account at the start. @default nothing */
  readonly seed?: Seed
  /**
   * The initial time of the clock, which then stands still until `clock.set()` or `clock.advance()`. @default the
   * system's running time
   */
  readonly now?: Date | string
  /** `false` for plain HTTP. @default true, with a certificate of a new CA */
  readonly tls?: boolean
  /** @default a free port */
  readonly port?: number
  /** The valid keys. @default one key of an owner */
  readonly keys?: readonly (string | KeyOptions)[]
  /** The maximum of concurrent requests per account; further ones get a 429. @default 10 */
  readonly connections?: number
  /** The delay of each response in milliseconds. @default 0 */
  readonly latencyMs?: number
  /** Whether to record `calls()` and `requests`; `false` saves memory in a long-running process. @default true */
  readonly record?: boolean
}

export interface ResolvedStartOptions {
  readonly seed: Seed
  readonly now: Date | undefined
  readonly tls: boolean
  readonly port: number
  readonly keys: readonly AccountKey[]
  readonly connections: number
  readonly latencyMs: number
  readonly record: boolean
}

const START_OPTION_NAMES: readonly (keyof StartOptions)[] = [
  'seed',
  'now',
  'tls',
  'port',
  'keys',
  'connections',
  'latencyMs',
  'record',
]

/** Validates the options, and adds defaults. @throws {TypeError} if one is invalid; the message says what is valid */
export function resolveStartOptions(options: StartOptions): ResolvedStartOptions {
  for (const name of Object.keys(options)) {
    if ((START_OPTION_NAMES as readonly string[]).includes(name)) continue
    throw new TypeError(
      `startMailchimp(): no option '${name}'${formatSuggestion(name, START_OPTION_NAMES)} Options: ${START_OPTION_NAMES.join(', ')}.`,
    )
  }
  const { seed = {}, now, tls = true, port = 0, keys = [createDefaultKey()], record = true } = options
  const { connections = 10, latencyMs = 0 } = options
  const time = now === undefined ? undefined : new Date(now)
  if (time !== undefined && Number.isNaN(time.getTime()))
    throw createOptionError('now', 'a Date or an ISO 8601 time')
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw createOptionError('port', 'a number from 0 to 65535')
  if (!Number.isInteger(connections) || connections < 1)
    throw createOptionError('connections', 'a whole number, 1 or more')
  if (!(Number.isFinite(latencyMs) && latencyMs >= 0))
    throw createOptionError('latencyMs', 'a number of milliseconds')
  if (typeof tls !== 'boolean') throw createOptionError('tls', 'true or false')
  if (!Array.isArray(keys) || keys.length === 0)
    throw createOptionError('keys', 'an array with at least one key')
  return { seed, now: time, tls, port, keys: parseKeys(keys), connections, latencyMs, record }
}

export function parseKeys(keys: readonly (string | KeyOptions)[]): AccountKey[] {
  return keys.map((given, index) => {
    const {
      key,
      account = 'main',
      role = 'owner',
      revoked = false,
    } = typeof given === 'string' ? { key: given } : given
    if (typeof key !== 'string' || key === '')
      throw createOptionError(`keys[${index}]`, 'a key, or an object with one')
    if (!KEY_ROLES.includes(role))
      throw createOptionError(`keys[${index}].role`, `one of ${KEY_ROLES.join(', ')}`)
    return { key, account, role, revoked }
  })
}

const createOptionError = (name: string, expected: string) =>
  new TypeError(`startMailchimp(): ${name} must be ${expected}`)
