import type { ApiDefinition } from '../api/api-definition.js'
import type { WithHttpInfo } from '../api/http-info.js'
import type { Identity } from '../api/identity.js'
import { CredentialError } from '../errors/error-classes.js'
import type { Secret } from '../secrets/secret.js'
import type { ReplyCache } from './call-context.js'

/** Keeps, for each secret, the answer that says whose it is. An answer that does not say so is not kept. */
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

/** @throws {CredentialError} if the answer does not say whose key it is. */
export function parseIdentity(api: ApiDefinition, { data }: WithHttpInfo): Identity {
  const identity = api.identity.parse(data)
  if (identity !== undefined) return identity
  throw new CredentialError(
    'credential_unavailable',
    'the account that the key belongs to is unknown: Mailchimp’s answer has no account_id and role',
  )
}
