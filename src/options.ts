import * as z from 'zod/mini'
import type { Provider } from './credentials/provider.js'
import { ArgumentError, ConfigError } from './errors.js'
import { faultsWithin, validated } from './faults.js'
import { originFault, serverFault } from './mailchimp/endpoint.js'
import { checkedScope, isCheckedScope } from './scope/define.js'
import type { ScopeInput } from './scope/scope.js'

/** How a client is made. A scope that the compiler knows narrows the client to what it can allow. */
export interface ClientOptions<Scope extends ScopeInput = ScopeInput> {
  /**
   * Where the credential comes from: a provider, or an API key. An OAuth access token comes from a provider:
   * `async () => ({ accessToken, server })`.
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
   * The data centre, as `us19`. Needed with an access token. An API key names it at its end; where both are
   * told and differ, calls fail with a `CredentialError`.
   */
  readonly server?: string | undefined
  readonly network?: NetworkOptions | undefined
  readonly timeouts?: TimeoutOptions | undefined
}

/** Over which connections calls go. TLS is always verified, at version 1.2 or later. */
export interface NetworkOptions {
  /**
   * Takes the place of Mailchimp's host: a gateway, or a stand-in in tests. `https`, or `http` on a loopback
   * address.
   */
  readonly origin?: string | undefined
  /** Certificates of authorities, in PEM, that are trusted instead of the public ones. */
  readonly ca?: string | Uint8Array | readonly (string | Uint8Array)[] | undefined
  /**
   * How many connections are open at once, 1 to 10. Mailchimp closes the door on the eleventh of an account.
   *
   * @default 10
   */
  readonly connections?: number | undefined
  /**
   * The largest answer that is taken in, in bytes; it holds for the wire and again after decompression.
   *
   * @default 67108864 (64 MiB)
   */
  readonly maxResponseBytes?: number | undefined
}

/** How long things may take, in milliseconds. */
export interface TimeoutOptions {
  /** To connect, with the TLS handshake. @default 10000 */
  readonly connectMs?: number | undefined
  /** Until an answer begins. Mailchimp itself gives up after 120 seconds. @default 120000 */
  readonly headersMs?: number | undefined
  /** Between two parts of an answer. @default 30000 */
  readonly bodyMs?: number | undefined
  /** For a whole call, waiting for a connection included. @default 130000 */
  readonly totalMs?: number | undefined
}

/** What holds for the calls of a view: `client.with({ signal })`. */
export interface ViewOptions {
  /** Ends the calls when it is aborted. */
  readonly signal?: AbortSignal | undefined
  /** Milliseconds for each whole call. Default: the client's `timeouts.totalMs`. */
  readonly timeoutMs?: number | undefined
  /** Who calls, for spans and audit: a job, a service. Letters, digits and `. : / _ -`; never an address. */
  readonly actor?: string | undefined
}

const milliseconds = () =>
  z.optional(
    z.int().check(z.gte(1, 'must be at least 1'), z.lte(3_600_000, 'must be at most 3600000 (an hour)')),
  )

/** A text for which a function says what is wrong, if anything is. */
export function textWithout(faultOf: (text: string) => string | undefined) {
  return z.string().check((payload) => {
    const message = faultOf(payload.value)
    if (message !== undefined) payload.issues.push({ code: 'custom', message, input: payload.value })
  })
}

/** Options that code and the configuration file have in common. */
export const sharedOptions = {
  server: z.optional(textWithout(serverFault)),
  timeouts: z.optional(
    z.strictObject({
      connectMs: milliseconds(),
      headersMs: milliseconds(),
      bodyMs: milliseconds(),
      totalMs: milliseconds(),
    }),
  ),
}

export const sharedNetwork = {
  origin: z.optional(textWithout(originFault)),
  connections: z.optional(
    z.int().check(z.gte(1, 'must be at least 1'), z.lte(10, 'must be at most 10: an account has no more')),
  ),
  maxResponseBytes: z.optional(
    z.int().check(z.gte(1024, 'must be at least 1024'), z.lte(2 ** 30, 'must be at most 1073741824 (1 GiB)')),
  ),
}

const isBytesOrText = (value: unknown) => typeof value === 'string' || value instanceof Uint8Array

const schema = z.strictObject({
  ...sharedOptions,
  credentials: z.optional(
    z.custom(
      (value) => typeof value === 'function' || typeof value === 'string',
      'must be a provider, like env(), or an API key',
    ),
  ),
  scope: z.optional(z.pipe(z.unknown(), z.transform(declaredScope))),
  network: z.optional(
    z.strictObject({
      ...sharedNetwork,
      ca: z.optional(
        z.custom(
          (ca) => isBytesOrText(ca) || (Array.isArray(ca) && ca.every(isBytesOrText)),
          'must be PEM text, a Buffer, or a list of these',
        ),
      ),
    }),
  ),
})

/** Checks a scope with the options it stands among, so that all their faults are told at once. */
function declaredScope(scope: unknown, payload: z.core.ParsePayload): unknown {
  try {
    return checkedScope(scope as ScopeInput, 'the option `scope`')
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    payload.issues.push(faultsWithin(scope, error.faults))
    return z.NEVER
  }
}

/**
 * Checks options.
 *
 * @throws {ConfigError} with every fault, those of the scope among them.
 */
export function checkedOptions(options: ClientOptions): ClientOptions {
  const isKept = (value: object) => value instanceof Uint8Array || isCheckedScope(value)
  return validated(schema, options, 'createClient(options)', isKept) as ClientOptions
}

/**
 * Checks the options of a view.
 *
 * @throws {ArgumentError} that names the option.
 */
export function checkedView(options: ViewOptions): ViewOptions {
  if (typeof options !== 'object' || options === null) refuse('options', 'must be an object')
  const { signal, timeoutMs, actor, ...others } = options
  // What nobody knows is not repeated: it could be anything.
  if (Object.keys(others).length > 0) refuse('options', 'may hold signal, timeoutMs and actor only')
  if (signal !== undefined && !(signal instanceof AbortSignal)) refuse('signal', 'must be an AbortSignal')
  if (timeoutMs !== undefined && !(Number.isInteger(timeoutMs) && timeoutMs >= 1 && timeoutMs <= 3_600_000)) {
    refuse('timeoutMs', 'must be a whole number of milliseconds, from 1 to 3600000')
  }
  if (actor !== undefined && !(typeof actor === 'string' && /^[\w.:/-]{1,100}$/.test(actor))) {
    refuse(
      'actor',
      'must be 1 to 100 letters, digits or any of . : / _ - (spans carry it, so it must not be an address)',
    )
  }
  if (actor !== undefined && /[0-9a-f]{24}/i.test(actor)) {
    refuse('actor', 'holds 24 hexadecimal digits in a row: spans carry it, and that could be a key or a hash')
  }
  return {
    ...(signal !== undefined && { signal }),
    ...(timeoutMs !== undefined && { timeoutMs }),
    ...(actor !== undefined && { actor }),
  }
}

function refuse(option: string, fault: string): never {
  throw new ArgumentError(`with(): ${option} ${fault}`, { argument: option })
}
