import * as z from 'zod/mini'
import { findRefreshFault, type Provider, readFacts } from '../credentials/provider.js'
import { ArgumentError, ConfigError } from '../errors/error-classes.js'
import type { Limit } from '../limit/limit.js'
import { catalogue } from '../marketing/catalogue.js'
import { findServerFault } from '../marketing/endpoint.js'
import type { ScopeInput } from '../marketing/scope-input.js'
import { findActorFault } from '../observe/actor.js'
import { checkScope, isCheckedScope } from '../scope/checked-scope.js'
import { toNullPrototype } from '../validation/null-prototype.js'
import { copyPlainData, type Path, readProperties } from '../validation/plain-data.js'
import { checkedString } from '../validation/schemas/checked-string.js'
import { createNestedIssue, validate } from '../validation/schemas/validate.js'
import { type Audit, type AuditKeeper, isAuditOption } from './audit-option.js'
import {
  createExpectSchema,
  createLifetimeSchema,
  createMomentSchema,
  type ExpectOptions,
  type LifetimeOptions,
} from './credential-options.js'
import { createGuardrailsSchema, type Guardrail } from './guardrail-options.js'
import { createLimitSchema } from './limit-options.js'
import { createNetworkSchema, type NetworkOptions } from './network-options.js'
import { createRetrySchema, MAX_ATTEMPTS, type RetryOptions } from './retry-options.js'

export type { NetworkOptions } from './network-options.js'

/** Options of a client. A scope that the compiler knows narrows the client to the operations that it can allow. */
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
   * Whether failed calls are attempted again, if that cannot do anything twice. `docs/reliability.md` shows which.
   *
   * @default { attempts: 3 }
   */
  readonly retry?: false | RetryOptions | undefined
  /**
   * How many calls are in flight at once; further calls wait, first come, first served. Every client that is given the
   * same `localLimit()` shares its places, as do processes with a `redisLimit()` of `mailchimp-hardened/redis`. `false`:
   * as many as `network.connections`.
   *
   * @default 8 for this client, or `network.connections` if that is fewer
   */
  readonly limit?: false | Limit | undefined
  /**
   * A record of every call, for which `docs/audit.md` has the details: `auditFile()` of `mailchimp-hardened/audit`, or a
   * function that keeps each record. A call that changes something is recorded before anything else happens, or fails
   * with an `AuditError`.
   *
   * @default none: nothing is recorded
   */
  readonly audit?: Audit | AuditKeeper | undefined
  /**
   * Rules that watch the calls, and tell or lock the client if one trips: `docs/observability.md`. A bundled program that
   * has any imports `mailchimp-hardened/guardrails`.
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
  /** Whether failed calls are attempted again. Default: the client's `retry`. */
  readonly retry?: false | RetryOptions | undefined
  /** The caller, for spans and audit: a job, a service. Letters, digits and `. : / _ -`; never an address. */
  readonly actor?: string | undefined
}

const milliseconds = () =>
  z.optional(
    z.int().check(z.gte(1, 'must be at least 1'), z.lte(3_600_000, 'must be at most 3600000 (an hour)')),
  )

export const createTimeoutsSchema = () =>
  z.strictObject({
    credentialMs: milliseconds(),
    connectMs: milliseconds(),
    headersMs: milliseconds(),
    bodyMs: milliseconds(),
    totalMs: milliseconds(),
  })

function getOptionsSchema() {
  schema ??= createOptionsSchema()
  return schema
}

let schema: ReturnType<typeof createOptionsSchema> | undefined

const createOptionsSchema = () =>
  z.strictObject({
    server: z.optional(checkedString(findServerFault)),
    credentials: z.optional(
      z
        .custom(
          (value) => typeof value === 'function' || typeof value === 'string',
          'must be a provider, like env(), or an API key',
        )
        .check((payload) => {
          const { value } = payload
          const fault =
            typeof value === 'function' ? findRefreshFault(readFacts(value as Provider).refreshMs) : undefined
          if (fault !== undefined)
            payload.issues.push({ code: 'custom', message: fault, path: ['refreshMs'], input: value })
        }),
    ),
    scope: createPartSchema((scope) => checkScope(scope as ScopeInput, 'the option `scope`', catalogue)),
    expect: createLazySchema(createExpectSchema),
    lifetime: createLazySchema(() => createLifetimeSchema(createMomentSchema())),
    network: createLazySchema(createNetworkSchema),
    timeouts: createLazySchema(createTimeoutsSchema),
    retry: createLazySchema(createRetrySchema),
    limit: z.optional(createLimitSchema()),
    guardrails: createLazySchema(() => createGuardrailsSchema(catalogue)),
    audit: z.optional(
      z.custom<Audit | AuditKeeper>(isAuditOption, 'must be auditFile(), or a function that keeps a record'),
    ),
  })

/** Creates a schema for a part with its own validation; its faults are reported with the others. */
function createPartSchema(validatePart: (part: unknown) => unknown) {
  const transformPart = (part: unknown, payload: z.core.ParsePayload): unknown => {
    try {
      return validatePart(part)
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error
      payload.issues.push(createNestedIssue(part, error.faults))
      return z.NEVER
    }
  }
  return z.optional(z.pipe(z.unknown(), z.transform(transformPart)))
}

/** Creates a schema for a part on first use: creating them all takes as long as a call. */
function createLazySchema(createSchema: () => z.ZodMiniType) {
  let cached: z.ZodMiniType | undefined
  return createPartSchema((part) => {
    return validate(() => (cached ??= createSchema()), part, 'createClient(options)', isKept)
  })
}

/** Only in their own places: elsewhere a date would be read as an empty object. */
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
  return validate(getOptionsSchema, options, 'createClient(options)', isKept) as ClientOptions
}

const VIEW_OPTION_NAMES = ['signal', 'timeoutMs', 'actor', 'retry'] as const

/**
 * Validates the options of a view.
 *
 * @throws {ArgumentError} which names the option
 */
export function validateViewOptions(options: ViewOptions): ViewOptions {
  if (typeof options !== 'object' || options === null) throwArgumentError('options', 'must be an object')
  // Unknown names are not repeated: they could be anything.
  if (Object.keys(options).some((name) => !VIEW_OPTION_NAMES.includes(name as keyof ViewOptions)))
    throwArgumentError('options', 'may contain only signal, timeoutMs, actor and retry')
  const { signal, timeoutMs, actor, retry } = readProperties(options, VIEW_OPTION_NAMES)
  if (signal !== undefined && !(signal instanceof AbortSignal))
    throwArgumentError('signal', 'must be an AbortSignal')
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
