import { setMaxListeners } from 'node:events'
import { inspect } from 'node:util'
import type { Identity } from './api/identity.js'
import type { HttpMethod } from './api/operation.js'
import { type CallOptions, mergeCallOptions, NO_CALL_OPTIONS } from './call/call-context.js'
import { checkLockReason } from './call/client-lock.js'
import { run } from './call/run.js'
import { whoAmI } from './call/who-am-i.js'
import { type ClientParts, createClientParts } from './client-parts.js'
import { loadConfig, loadProcessConfig } from './config/config-loader.js'
import type { Rotation } from './credentials/rotation.js'
import { defineLongWork, type LongWork } from './marketing/long-work.js'
import type { AllowedBy, GroupsFor, ValidScope } from './marketing/narrowing.js'
import type { OperationId } from './marketing/operation-types.js'
import { createRouteCall, type RequestParts } from './marketing/route.js'
import type { defaultScope, ScopeInput } from './marketing/scope-input.js'
import { defineGroups, type Send } from './marketing/sdk.js'
import {
  type ClientOptions,
  type ViewOptions,
  validateClientOptions,
  validateViewOptions,
} from './options/client-options.js'
import { type ImportedConfig, isImportedConfig } from './options/config-document.js'
import { resolveMaxAttempts } from './options/retry-options.js'
import { maskShapes, redactTexts } from './secrets/redact.js'

/**
 * The groups of the API, for calls that share a signal, a timeout or an actor. The type contains only the operations
 * that the scope can allow.
 */
export type MailchimpView<Operations = OperationId> = GroupsFor<Operations> &
  LongWork<Operations> & {
    /** Returns a view with these options changed; the others stay the same. */
    with(options: ViewOptions): MailchimpView<Operations>
    /**
     * Calls an endpoint without an SDK method, with the same checks. For a route in the catalogue, the scope decides as
     * for its operation. Any other route is refused, unless the scope allows its exact method and template.
     *
     * @param method `GET`, `POST`, `PUT`, `PATCH` or `DELETE`
     * @param path the path below `/3.0`, with percent-encoded values: `/audiences/a1b2c3/contacts`
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
 * A client for the Marketing API: the groups and methods of the official SDK, with checks on every call. The type
 * contains only the operations that its scope can allow, or all of them if the scope is known only at run time.
 */
export type MailchimpClient<Operations = OperationId> = MailchimpView<Operations> & {
  /**
   * Calls the provider immediately, and uses its credential for all later calls. Calls in flight keep theirs. Compare
   * the fingerprints to find out whether the credential has changed.
   *
   * @throws {CredentialError} if the provider returns no valid credential; the current one stays in use
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
   * Returns the id of the account that the credential belongs to, and the role of the key's user. Calls the operation
   * `root.getRoot`, which the scope must allow, and caches the result while the credential stays the same.
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
  /**
   * Locks the client, so that it only reads. Any other call fails with a `ScopeError`, code `locked`, including calls
   * that are waiting; after `lock()` has returned, only reads are sent. A batch that contains anything else is refused
   * as a whole. Requests in flight run to completion. The drop-in client stays locked when `setConfig()` is called.
   *
   * @param reason the reason, for the operator: errors, the audit log and the channel
   * `mailchimp-hardened:client.locked` contain it; plain text of at most 200 characters, without addresses and keys
   * @throws {ArgumentError} if the reason is invalid
   *
   * @example
   * ```ts
   * import mailchimp from 'mailchimp-hardened'
   *
   * mailchimp.lock('incident 42: unknown sender')
   * await mailchimp.lists.getAllLists({ count: 10 })
   * mailchimp.unlock()
   * ```
   */
  lock(reason: string): void
  /** Unlocks the client, whether the application or a guardrail locked it. Calls that were refused stay refused. */
  unlock(): void
  /** Works like `redact`, and also masks this client's own credentials in every encoding. */
  mask<T>(value: T): T
  /**
   * Waits for the calls in flight and their records in the audit log, then closes the connections and aborts a
   * background refresh of the credential. Later calls fail with `client_closed`.
   */
  close(): Promise<void>
}

/**
 * Creates a client. Two clients share nothing: no credential, no scope, no connection.
 *
 * @throws {ConfigError} if an option or the scope is invalid, with all faults
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
 *
 * An imported `mailchimp.config.json` is accepted too, if it has a `$schema`, or `credentials` in the form of the
 * file.
 */
export function createClient(config: ImportedConfig): MailchimpClient
export function createClient<const Scope extends ScopeInput = typeof defaultScope>(
  options?: ClientOptions<Scope> & { readonly scope?: ValidScope<Scope> | undefined },
): MailchimpClient<AllowedBy<Scope>>
export function createClient(input: ClientOptions | ImportedConfig = {}): MailchimpClient {
  const options = isImportedConfig(input) ? loadConfig(input) : input
  const parts = createClientParts(validateClientOptions(options), 'createClient() was called without `scope`')
  return new Client(() => parts)
}

/**
 * Creates a client from the configuration of the process. Refusals name that configuration, or say that there is none.
 */
export function createConfiguredClient(): MailchimpClient {
  const { options, missingScopeReason } = loadProcessConfig()
  const parts = createClientParts(validateClientOptions(options), missingScopeReason)
  return new Client(() => parts)
}

/** A client without its groups. Reads its parts for each call, because `setConfig` replaces them. */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: the static block defines what the interface declares
export class BaseClient {
  static {
    defineLongWork(BaseClient.prototype, (client) => [client.#getParts(), client.#options])
  }

  readonly #getParts: () => ClientParts
  readonly #options: CallOptions

  constructor(getParts: () => ClientParts, options = NO_CALL_OPTIONS) {
    this.#getParts = getParts
    this.#options = options
  }

  with(options: ViewOptions): MailchimpView {
    const { retry, ...view } = validateViewOptions(options)
    // Each call in flight adds a listener to the signal; Node would warn of a leak above ten.
    if (view.signal !== undefined) setMaxListeners(0, view.signal)
    return new Client(
      this.#getParts,
      mergeCallOptions(this.#options, view, {
        maxAttempts: resolveMaxAttempts(retry) ?? this.#options.maxAttempts,
      }),
    )
  }

  async request<Answer>(method: HttpMethod, path: string, parts: RequestParts = {}): Promise<Answer> {
    const clientParts = this.#getParts()
    const call = createRouteCall(method, path, parts, clientParts.scope.rules.routes)
    return (await run(clientParts, call, this.#options)).data as Answer
  }

  async rotate(): Promise<Rotation> {
    return this.#getParts().credentials.rotate()
  }

  async whoAmI(): Promise<Identity> {
    return whoAmI(this.#getParts(), this.#options)
  }

  lock(reason: string): void {
    this.#getParts().lock.lock(checkLockReason(reason))
  }

  unlock(): void {
    this.#getParts().lock.unlock()
  }

  mask<T>(value: T): T {
    const { knownSecrets } = this.#getParts().credentials
    return redactTexts((text) => maskShapes(knownSecrets.mask(text)), value)
  }

  async close(): Promise<void> {
    const { inFlight, credentials, transport, auditor, lock } = this.#getParts()
    await inFlight.close()
    lock.close()
    await auditor?.flush()
    credentials.abortRefresh()
    await transport.end()
  }

  [inspect.custom](): string {
    return 'MailchimpClient {}'
  }
}

export interface BaseClient extends LongWork<OperationId> {}

/** A client of `createClient()`. Uses little memory: a program may create thousands and call only a few. */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: the static block defines what the interface declares
export class Client extends BaseClient {
  readonly #send: Send

  constructor(getParts: () => ClientParts, options = NO_CALL_OPTIONS) {
    super(getParts, options)
    this.#send = (call) => run(getParts(), call, options)
  }

  static {
    defineGroups(Client.prototype, (client) => client.#send)
  }
}

export interface Client extends MailchimpClient {}
