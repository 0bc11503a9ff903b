import { setMaxListeners } from 'node:events'
import { inspect } from 'node:util'
import { Identities } from './call/identities.js'
import { type CallOptions, type Pipeline, run, whoAmI } from './call/pipeline.js'
import { maskShapes, redactWith } from './call/redact.js'
import { Transport } from './call/transport.js'
import { UnderWay } from './call/under-way.js'
import { lifetimeOf } from './credential-options.js'
import { CredentialCache } from './credentials/cache.js'
import { env } from './credentials/env.js'
import { KnownSecrets } from './credentials/known-secrets.js'
import { named, type Provider } from './credentials/provider.js'
import type { Rotation } from './credentials/rotation.js'
import type { Identity } from './mailchimp/account.js'
import { type EndpointChoice, originFor } from './mailchimp/endpoint.js'
import type { HttpMethod } from './mailchimp/operation.js'
import type { OperationId } from './mailchimp/operation-types.js'
import { callOfRoute, type RequestParts } from './mailchimp/route.js'
import { defineGroups, type Send } from './mailchimp/sdk.js'
import { publishCredentialEvent } from './observe/credential-events.js'
import { warnReportOnly } from './observe/report-only.js'
import { spans } from './observe/span.js'
import {
  type ClientOptions,
  checkedOptions,
  checkedView,
  type NetworkOptions,
  type TimeoutOptions,
  type ViewOptions,
} from './options.js'
import type { DeclaredScope } from './scope/admit.js'
import { compileScope } from './scope/compile.js'
import { sourceOf } from './scope/define.js'
import type { AllowedBy, Checked, GroupsFor } from './scope/narrowing.js'
import { defaultScope, type ScopeInput } from './scope/scope.js'
import { transportOptions } from './transport-options.js'

/**
 * The groups of the API, for calls that share a signal, a timeout or an actor. It shows the operations that the
 * scope can allow.
 */
export type MailchimpView<Operations = OperationId> = GroupsFor<Operations> & {
  /** A view with other options; what is not given stays as it is here. */
  with(options: ViewOptions): MailchimpView<Operations>
  /**
   * Calls an endpoint that the SDK has no method for, in the same guarded way. A route in the catalogue is decided
   * as that operation; any other is refused, unless the scope allows it by its exact method and template.
   *
   * @param method `GET`, `POST`, `PUT`, `PATCH` or `DELETE`
   * @param path below `/3.0`, with its values percent-encoded: `/audiences/a1b2c3/contacts`
   *
   * @example
   * ```ts
   * import { createClient } from 'mailchimp-hardened'
   *
   * const client = createClient({ scope: { version: 1, allow: ['sms-campaigns:read'] } })
   * const campaigns = await client.request('GET', '/sms-campaigns', { query: { count: 10 } })
   * ```
   */
  request<Answer = unknown>(method: HttpMethod, path: string, parts?: RequestParts): Promise<Answer>
}

/**
 * A client for the Marketing API: the groups and methods of the official SDK, and every call guarded. It shows the
 * operations that its scope can allow; where the scope is known at run time only, all of them.
 */
export type MailchimpClient<Operations = OperationId> = MailchimpView<Operations> & {
  /**
   * Asks the provider for the credential now, and takes what it gives for the calls from now on. Calls under way keep
   * theirs. The fingerprints say whether it is another one.
   *
   * @throws {CredentialError} when the provider gives nothing usable; the credential at hand stays in use.
   *
   * @example
   * ```ts
   * import { createClient, file } from 'mailchimp-hardened'
   *
   * const client = createClient({ credentials: file('/run/secrets/mailchimp') })
   * const { before, after, changed } = await client.rotate()
   * console.log(changed ? `${before} was replaced by ${after}` : `${after} is still the current one`)
   * ```
   */
  rotate(): Promise<Rotation>
  /**
   * Whose key the credential is: the id of the account, and the role of the key's user. It is read as the operation
   * `root.getRoot`, which the scope has to allow, and kept as long as the credential is the same.
   *
   * @example
   * ```ts
   * import mailchimp from 'mailchimp-hardened'
   *
   * const { accountId, role } = await mailchimp.whoAmI()
   * console.log(`a key of the ${role} of ${accountId}`)
   * ```
   */
  whoAmI(): Promise<Identity>
  /** `redact` that also knows this client's own credentials, in whichever encoding. */
  mask<T>(value: T): T
  /**
   * Waits for the calls under way, then closes the connections and gives up a refresh of the credential that no call
   * waits for. Later calls fail with `client_closed`.
   */
  close(): Promise<void>
}

/**
 * Makes a client. Two clients share nothing: no credential, no scope, no connection.
 *
 * @throws {ConfigError} when an option or the scope cannot be used; all faults at once.
 *
 * @example
 * ```ts
 * import { createClient, env } from 'mailchimp-hardened'
 *
 * const client = createClient({
 *   credentials: env(),
 *   scope: { version: 1, preset: 'read-only' },
 * })
 * const lists = await client.lists.getAllLists({ count: 10 })
 * await client.close()
 * ```
 */
export function createClient<const Scope extends ScopeInput = typeof defaultScope>(
  options: ClientOptions<Scope> & { readonly scope?: Checked<Scope> | undefined } = {},
): MailchimpClient<AllowedBy<Scope>> {
  const pipeline = assemble(checkedOptions(options), 'createClient() was given no `scope`')
  return new Client(() => pipeline) as MailchimpClient<AllowedBy<Scope>>
}

/** None, and none from a prototype either: no signal, no timeout, no actor. */
export const NO_CALL_OPTIONS: CallOptions = Object.freeze(Object.create(null))

/** A client without its groups, over a pipeline that may be another one at the next call. */
export class GrouplessClient {
  readonly #pipeline: () => Pipeline
  readonly #options: CallOptions

  constructor(pipeline: () => Pipeline, options = NO_CALL_OPTIONS) {
    this.#pipeline = pipeline
    this.#options = options
  }

  with(options: ViewOptions): MailchimpView {
    const view = checkedView(options)
    // Node takes more than ten listeners on one signal for a leak; here they are calls under way.
    if (view.signal !== undefined) setMaxListeners(0, view.signal)
    return new Client(this.#pipeline, Object.assign(Object.create(null), this.#options, view))
  }

  async request<Answer>(method: HttpMethod, path: string, parts: RequestParts = {}): Promise<Answer> {
    const pipeline = this.#pipeline()
    const call = callOfRoute(method, path, parts, pipeline.scope.rules.routes)
    return (await run(pipeline, call, this.#options)).data as Answer
  }

  async rotate(): Promise<Rotation> {
    return this.#pipeline().credentials.rotate()
  }

  async whoAmI(): Promise<Identity> {
    return whoAmI(this.#pipeline(), this.#options)
  }

  mask<T>(value: T): T {
    const { known } = this.#pipeline().credentials
    return redactWith((text) => maskShapes(known.maskIn(text)), value)
  }

  async close(): Promise<void> {
    const { underWay, credentials, transport } = this.#pipeline()
    await underWay.close()
    credentials.giveUp()
    await transport.end()
  }

  [inspect.custom](): string {
    return 'MailchimpClient {}'
  }
}

/** A client like those of `createClient()`: of ten thousand, few may ever make a call. */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: the static block defines what the interface declares
export class Client extends GrouplessClient {
  readonly #send: Send

  constructor(pipeline: () => Pipeline, options = NO_CALL_OPTIONS) {
    super(pipeline, options)
    this.#send = (call) => run(pipeline(), call, options)
  }

  static {
    defineGroups(Client.prototype, (client) => client.#send)
  }
}

export interface Client extends MailchimpClient {}

/** No options, and none from a prototype either. */
const NOTHING: NetworkOptions & TimeoutOptions = Object.freeze(Object.create(null))

/** Puts together what the calls of a client pass through, from checked options. */
export function assemble(options: ClientOptions, scopeBelongsIn: string): Pipeline {
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
    identities: new Identities(),
    expected: options.expect,
    endpoint,
    get transport() {
      transport ??= new Transport(transportOptions(network, timeouts))
      return transport
    },
    underWay: new UnderWay(),
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
