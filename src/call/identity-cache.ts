import type { ApiDefinition } from '../api/api-definition.js'
import type { WithHttpInfo } from '../api/http-info.js'
import type { Identity } from '../api/identity.js'
import { CredentialError } from '../errors/error-classes.js'
import type { Secret } from '../secrets/secret.js'
import type { ReplyCache } from './call-context.js'

/** Caches the response that identifies the owner of each secret. A response without an identity is not cached. */
export class IdentityCache implements ReplyCache {
  readonly #api: ApiDefinition
  readonly #replies = new WeakMap<Secret, WithHttpInfo>()

  constructor(api: ApiDefinition) {
    this.#api = api
  }

  get(secret: Secret): WithHttpInfo | undefined {
    return this.#replies.get(secret)
  }

  set(secret: Secret, reply: WithHttpInfo): void {
    if (this.#api.identity.parse(reply.data) !== undefined) this.#replies.set(secret, reply)
  }
}

/** @throws {CredentialError} if the response contains no identity */
export function parseIdentity(api: ApiDefinition, { data }: WithHttpInfo): Identity {
  const identity = api.identity.parse(data)
  if (identity !== undefined) return identity
  throw new CredentialError(
    'credential_unavailable',
    'the account that the key belongs to is unknown: Mailchimp’s response has no account_id and role',
  )
}
