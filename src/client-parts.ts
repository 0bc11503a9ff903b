import type { ApiDefinition, EndpointOptions } from './api/api-definition.js'
import type { ClientContext } from './call/call-context.js'
import { ClientLock } from './call/client-lock.js'
import { IdentityCache } from './call/identity-cache.js'
import { ExpectedIdentity } from './call/identity-check.js'
import { InFlightCalls } from './call/in-flight-calls.js'
import { RetryBudget } from './call/retry-budget.js'
import { systemClock } from './clock.js'
import { CredentialCache } from './credentials/cache/credential-cache.js'
import { KnownSecrets } from './credentials/cache/known-secrets.js'
import { listExpiries } from './credentials/cache/lifetime.js'
import { createProvider, type Provider } from './credentials/provider.js'
import { env } from './credentials/sources/env.js'
import { marketingApi } from './marketing/marketing-api.js'
import { defaultScope, type ScopeInput } from './marketing/scope-input.js'
import { publishCredentialEvent } from './observe/credential-events.js'
import { credentialAges } from './observe/metrics.js'
import { warnReportOnly } from './observe/scope-events.js'
import { spanObserver } from './observe/span.js'
import { resolveAudit } from './options/audit-option.js'
import type { ClientOptions, NetworkOptions, TimeoutOptions } from './options/client-options.js'
import { resolveLifetime } from './options/credential-options.js'
import { createGuardrails } from './options/guardrail-options.js'
import { resolveLimit } from './options/limit-options.js'
import { resolveMaxAttempts } from './options/retry-options.js'
import { resolveTransportOptions } from './options/transport-options.js'
import type { EffectiveScope } from './scope/authorization.js'
import { getScopeSource } from './scope/checked-scope.js'
import { compileScope } from './scope/compile.js'
import { Transport } from './transport/transport.js'

/** The parts of a client: what its calls need, and its credentials. */
export interface ClientParts extends ClientContext {
  readonly credentials: Pick<CredentialCache, keyof CredentialCache>
}

/** Has no prototype, so that a polluted `Object.prototype` cannot add an option. */
const EMPTY_OPTIONS: NetworkOptions & TimeoutOptions = Object.freeze(Object.create(null))

/** The parts that a client keeps when its configuration is replaced. */
export type KeptParts = Partial<Pick<ClientParts, 'lock' | 'inFlight' | 'limit' | 'guardrails' | 'transport'>>

/**
 * Creates the parts of a client from validated options.
 *
 * @param kept the parts of a client whose configuration is replaced
 */
export function createClientParts(
  options: ClientOptions,
  missingScopeReason: string,
  api: ApiDefinition = marketingApi,
  kept: KeptParts = {},
): ClientParts {
  const { lock = new ClientLock(), inFlight = new InFlightCalls() } = kept
  const { network = EMPTY_OPTIONS, timeouts = EMPTY_OPTIONS } = options
  const endpoint = { origin: network.origin && new URL(network.origin).origin, server: options.server }
  // Created lazily: these take most of a client's memory, and a program may create thousands and call only a few.
  let credentials: CredentialCache | undefined
  let { transport, limit } = kept
  const auditor = resolveAudit(options.audit)
  const guardrails =
    kept.guardrails ??
    (options.guardrails && createGuardrails(options.guardrails, { api, lock, auditor, clock: systemClock }))
  const scope =
    options.scope === undefined
      ? compileDefaultScope(api, missingScopeReason)
      : compileDeclaredScope(api, options.scope)
  // Assigned after everything that can throw, because `setConfig` passes the lock of a client in use.
  lock.auditor = auditor
  return {
    api,
    scope,
    get credentials() {
      credentials ??= createCredentialCache(api, resolveProvider(options.credentials), endpoint, options)
      return credentials
    },
    identities: new IdentityCache(api),
    identityCheck: options.expect && new ExpectedIdentity(options.expect),
    endpoint,
    get transport() {
      const onConnect = guardrails?.watchesSources ? guardrails.recordSource : undefined
      transport ??= new Transport({ ...resolveTransportOptions(network, timeouts), onConnect })
      return transport
    },
    inFlight,
    lock,
    guardrails,
    get limit() {
      limit ??= resolveLimit(options.limit, network.connections)
      return limit
    },
    auditor,
    observer: spanObserver,
    totalMs: timeouts.totalMs ?? 130_000,
    maxAttempts: resolveMaxAttempts(options.retry) ?? 3,
    retryBudget: new RetryBudget(),
  }
}

/**
 * Creates a client's cache of its credential. The cache rejects a credential that does not determine a data centre.
 *
 * @param known earlier secrets of the client, which must still be masked
 */
export function createCredentialCache(
  api: ApiDefinition,
  provider: Provider,
  endpoint: EndpointOptions,
  { lifetime, timeouts = EMPTY_OPTIONS }: ClientOptions,
  known = new KnownSecrets(),
): CredentialCache {
  const limits = resolveLifetime(lifetime)
  return new CredentialCache(provider, {
    lifetime: limits,
    timeoutMs: timeouts.credentialMs ?? 30_000,
    check: (credential) => {
      api.resolveOrigin(credential, endpoint)
      const [first] = listExpiries(credential, limits)
      credentialAges.see(credential.secret.fingerprint, credential.createdAt, first?.time)
    },
    onEvent: publishCredentialEvent,
    knownSecrets: known,
    clock: systemClock,
  })
}

function compileDefaultScope(api: ApiDefinition, missingScopeReason: string): EffectiveScope {
  return { rules: compileScope(defaultScope, api), declared: false, source: missingScopeReason }
}

function compileDeclaredScope(api: ApiDefinition, scope: ScopeInput): EffectiveScope {
  const rules = compileScope(scope, api)
  if (rules.mode === 'report-only') warnReportOnly(rules.identity)
  return { rules, declared: true, source: getScopeSource(scope) }
}

/** Returns the provider; wraps an API key as one. */
export function resolveProvider(credentials: Provider | string = env()): Provider {
  if (typeof credentials === 'function') return credentials
  return createProvider('the option `credentials`', async () => ({ apiKey: credentials }))
}
