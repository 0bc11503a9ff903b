import type { ClientContext } from './call/context.js'
import { IdentityCache } from './call/identity-cache.js'
import { ExpectedIdentity } from './call/identity-check.js'
import { InFlightCalls } from './call/in-flight-calls.js'
import { Transport } from './call/transport.js'
import { lifetimeOf } from './credential-options.js'
import { CredentialCache } from './credentials/cache.js'
import { systemClock } from './credentials/clock.js'
import { env } from './credentials/env.js'
import { KnownSecrets } from './credentials/known-secrets.js'
import { named, type Provider } from './credentials/provider.js'
import { type EndpointChoice, originFor } from './mailchimp/endpoint.js'
import { publishCredentialEvent } from './observe/credential-events.js'
import { warnReportOnly } from './observe/report-only.js'
import { spans } from './observe/span.js'
import type { ClientOptions, NetworkOptions, TimeoutOptions } from './options.js'
import type { DeclaredScope } from './scope/admit.js'
import { compileScope } from './scope/compile.js'
import { sourceOf } from './scope/define.js'
import { defaultScope, type ScopeInput } from './scope/scope.js'
import { transportOptions } from './transport-options.js'

/** What a client owns: beside making calls it renews its credentials, and gives them up. */
export interface ClientParts extends ClientContext {
  readonly credentials: Pick<CredentialCache, keyof CredentialCache>
}

/** No options, and none from a prototype either. */
const NOTHING: NetworkOptions & TimeoutOptions = Object.freeze(Object.create(null))

/** Puts together what the calls of a client pass through, from checked options. */
export function assemble(options: ClientOptions, scopeBelongsIn: string): ClientParts {
  const { network = NOTHING, timeouts = NOTHING } = options
  const endpoint = { origin: network.origin && new URL(network.origin).origin, server: options.server }
  // Most of what a client takes up; of ten thousand, few may ever make a call.
  let credentials: CredentialCache | undefined
  let transport: Transport | undefined
  return {
    scope: options.scope === undefined ? undeclaredScope(scopeBelongsIn) : declaredScope(options.scope),
    get credentials() {
      credentials ??= cacheFor(providerOf(options.credentials), endpoint, options)
      return credentials
    },
    identities: new IdentityCache(),
    identityCheck: options.expect && new ExpectedIdentity(options.expect),
    endpoint,
    get transport() {
      transport ??= new Transport(transportOptions(network, timeouts))
      return transport
    },
    inFlight: new InFlightCalls(),
    observer: spans,
    totalMs: timeouts.totalMs ?? 130_000,
  }
}

/**
 * A client's own cache of its credential. What leads to no data centre is refused like what has no shape of a key.
 *
 * @param known the client's secrets of before, which are still to be masked
 */
export function cacheFor(
  provider: Provider,
  endpoint: EndpointChoice,
  { lifetime, timeouts = NOTHING }: ClientOptions,
  known = new KnownSecrets(),
): CredentialCache {
  return new CredentialCache(provider, {
    lifetime: lifetimeOf(lifetime),
    timeoutMs: timeouts.credentialMs ?? 30_000,
    check: (given) => void originFor(given, endpoint),
    onEvent: publishCredentialEvent,
    known,
    clock: systemClock,
  })
}

function undeclaredScope(writtenIn: string): DeclaredScope {
  return { rules: compileScope(defaultScope), declared: false, writtenIn }
}

function declaredScope(scope: ScopeInput): DeclaredScope {
  const rules = compileScope(scope)
  if (rules.mode === 'report-only') warnReportOnly(rules.revision, rules.name)
  return { rules, declared: true, writtenIn: sourceOf(scope) }
}

/** A key that stands in the code is a provider like others. */
export function providerOf(credentials: Provider | string = env()): Provider {
  if (typeof credentials === 'function') return credentials
  return named('the option `credentials`', async () => ({ apiKey: credentials }))
}
