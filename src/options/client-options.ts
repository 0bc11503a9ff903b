import { findRefreshFault, type Provider, readFacts } from '../credentials/provider.js'
import { ArgumentError } from '../errors/error-classes.js'
import type { Limit } from '../limit/limit.js'
import { catalogue } from '../marketing/catalogue.js'
import { findServerFault } from '../marketing/endpoint.js'
import type { ScopeInput } from '../marketing/scope-input.js'
import { findActorFault } from '../observe/actor.js'
import { checkScope, isCheckedScope } from '../scope/checked-scope.js'
import { isAbortSignal } from '../validation/abort-signal.js'
import { validateDocument } from '../validation/document.js'
import { toNullPrototype } from '../validation/null-prototype.js'
import { createPartError, createTextValidator, validateParts } from '../validation/parts.js'
import { copyPlainData, type Path, readProperties } from '../validation/plain-data.js'
import { type Audit, type AuditKeeper, validateAuditOption } from './audit-option.js'
import type { ExpectOptions, LifetimeOptions } from './credential-options.js'
import type { Guardrail } from './guardrail-options.js'
import { validateLimitOption } from './limit-options.js'
import { type NetworkOptions, validateNetworkOptions } from './network-options.js'
import { MAX_ATTEMPTS, type RetryOptions } from './retry-options.js'
import { validateOption } from './schemas/option-schemas.js'

export type { NetworkOptions } from './network-options.js'

/**
 * Options of a client. A scope with a literal type removes the methods that it does not allow from the client's type.
 */
export interface ClientOptions<Scope extends ScopeInput = ScopeInput> {
  /**
   * The source of the credential: a provider, or an API key. An OAuth access token needs a provider: `async () => ({
   * accessToken, server })`.
   *
   * @default env() – `MAILCHIMP_API_KEY` or `MAILCHIMP_ACCESS_TOKEN`, with `MAILCHIMP_SERVER_PREFIX`
   */
  readonly credentials?: Provider | string | undefined
  /**
   * What the client may do. See `defineScope`.
   *
   * @default { version: 1, preset: 'read-only' }
   */
  readonly scope?: Scope | undefined
  /**
   * The data centre: `us19`. Required with an access token. An API key ends with it; if both are set and differ,
   * calls fail with a `CredentialError`.
   */
  readonly server?: string | undefined
  readonly lifetime?: LifetimeOptions | undefined
  readonly expect?: ExpectOptions | undefined
  readonly network?: NetworkOptions | undefined
  readonly timeouts?: TimeoutOptions | undefined
  /**
   * Whether failed calls are retried. Only calls that cannot take effect twice are; `docs/reliability.md` lists them.
   *
   * @default { attempts: 3 }
   */
  readonly retry?: false | RetryOptions | undefined
  /**
   * The maximum of calls in flight; further calls wait in order. Clients share a limit if they use the same
   * `localLimit()`, processes if they use a `redisLimit()` of `mailchimp-hardened/redis`. With `false`, only
   * `network.connections` limits them.
   *
   * @default 8 for this client, or `network.connections` if that is fewer
   */
  readonly limit?: false | Limit | undefined
  /**
   * The log that records every call: `auditFile()` of `mailchimp-hardened/audit`, or a function that stores each
   * record. A call that changes something is recorded before it is sent; if that fails, it fails with an `AuditError`.
   * `docs/audit.md` has the details.
   *
   * @default none: nothing is recorded
   */
  readonly audit?: Audit | AuditKeeper | undefined
  /**
   * Rules that monitor the calls. A rule that trips is reported, and can lock the client: see `docs/observability.md`.
   * A bundled program with guardrails must import `mailchimp-hardened/guardrails`.
   *
   * @default none
   */
  readonly guardrails?: readonly Guardrail[] | undefined
}

/** Timeouts in milliseconds. */
export interface TimeoutOptions {
  /** For the credential provider. @default 30000 */
  readonly credentialMs?: number | undefined
  /** For connecting, including the TLS handshake. @default 10000 */
  readonly connectMs?: number | undefined
  /** Until the response starts. Mailchimp itself gives up after 120 seconds. @default 120000 */
  readonly headersMs?: number | undefined
  /** Between two parts of the response. @default 30000 */
  readonly bodyMs?: number | undefined
  /** For a whole call, including the wait for a connection. @default 130000 */
  readonly totalMs?: number | undefined
}

/** Options for the calls of a view: `client.with({ signal })`. */
export interface ViewOptions {
  /** Aborts the calls. */
  readonly signal?: AbortSignal | undefined
  /** The timeout of each call, in milliseconds. Default: the client's `timeouts.totalMs`. */
  readonly timeoutMs?: number | undefined
  /** Whether failed calls are retried. Default: the client's `retry`. */
  readonly retry?: false | RetryOptions | undefined
  /**
   * The caller in spans and audit records: a job, a service. Letters, digits and `. : / _ -`; never an e-mail address.
   */
  readonly actor?: string | undefined
}

const validators = {
  server: createTextValidator(findServerFault),
  credentials: validateCredentials,
  scope: (part: unknown) => checkScope(part as ScopeInput, 'the option `scope`', catalogue),
  expect: (part: unknown) => validateOption('expect', part),
  lifetime: (part: unknown) => validateOption('lifetime', part),
  network: validateNetworkOptions,
  timeouts: (part: unknown) => validateOption('timeouts', part),
  retry: (part: unknown) => validateOption('retry', part),
  limit: validateLimitOption,
  guardrails: (part: unknown) => validateOption('guardrails', part),
  audit: validateAuditOption,
}

function validateCredentials(credentials: unknown): Provider | string {
  if (typeof credentials === 'string') return credentials
  if (typeof credentials !== 'function')
    throw createPartError('must be a provider, like env(), or an API key')
  const fault = findRefreshFault(readFacts(credentials as Provider).refreshMs)
  if (fault !== undefined) throw createPartError(fault, 'refreshMs')
  return credentials as Provider
}

/** Accepts dates and bytes only in the options that take them. */
function isKept(value: object, path: Path): boolean {
  if (path[0] === 'limit' || path[0] === 'audit') return true
  if (value instanceof Uint8Array) return path.includes('ca')
  if (value instanceof Date) return path.at(-1) === 'expiresAt'
  return isCheckedScope(value)
}

/**
 * Validates options.
 *
 * @throws {ConfigError} with every fault, including those of the scope
 */
export function validateClientOptions(options: ClientOptions): ClientOptions {
  const validateCopy = (copy: unknown): ClientOptions => validateParts(validators, copy)
  return validateDocument(options, 'createClient(options)', validateCopy, isKept)
}

const VIEW_OPTION_NAMES = ['signal', 'timeoutMs', 'actor', 'retry'] as const

/**
 * Validates the options of a view.
 *
 * @throws {ArgumentError} which names the option
 */
export function validateViewOptions(options: ViewOptions): ViewOptions {
  try {
    return copyViewOptions(options)
  } catch (error) {
    // The error of a getter or a proxy could contain anything.
    if (error instanceof ArgumentError) throw error
    throwArgumentError('options', 'cannot be read')
  }
}

function copyViewOptions(options: ViewOptions): ViewOptions {
  if (typeof options !== 'object' || options === null) throwArgumentError('options', 'must be an object')
  // Unknown names are not repeated: they could be anything.
  if (Object.keys(options).some((name) => !VIEW_OPTION_NAMES.includes(name as keyof ViewOptions)))
    throwArgumentError('options', 'may contain only signal, timeoutMs, actor and retry')
  const { signal, timeoutMs, actor, retry } = readProperties(options, VIEW_OPTION_NAMES)
  if (signal !== undefined && !isAbortSignal(signal)) throwArgumentError('signal', 'must be an AbortSignal')
  if (timeoutMs !== undefined && !(Number.isInteger(timeoutMs) && timeoutMs >= 1 && timeoutMs <= 3_600_000)) {
    throwArgumentError('timeoutMs', 'must be a whole number of milliseconds, from 1 to 3600000')
  }
  const actorFault = actor === undefined ? undefined : findActorFault(actor)
  if (actorFault !== undefined) throwArgumentError('actor', actorFault)
  if (retry !== undefined && !isRetryOption(retry))
    throwArgumentError(
      'retry',
      `must be false, or { attempts } with a whole number from 1 to ${MAX_ATTEMPTS}`,
    )
  return toNullPrototype({
    ...(retry !== undefined && { retry: retry === false ? retry : copyPlainData(retry) }),
    ...(signal !== undefined && { signal }),
    ...(timeoutMs !== undefined && { timeoutMs }),
    ...(actor !== undefined && { actor }),
  })
}

function isRetryOption(retry: unknown): boolean {
  if (retry === false) return true
  if (typeof retry !== 'object' || retry === null) return false
  const { attempts, ...others } = copyPlainData(retry) as RetryOptions
  if (Object.keys(others).length > 0) return false
  return attempts === undefined || (Number.isInteger(attempts) && attempts >= 1 && attempts <= MAX_ATTEMPTS)
}

function throwArgumentError(option: string, fault: string): never {
  throw new ArgumentError(`with(): ${option} ${fault}`, { argument: option })
}
