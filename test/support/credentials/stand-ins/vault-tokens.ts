import { randomUUID } from 'node:crypto'
import {
  createAuthReply,
  createDataReply,
  createErrorReply,
  createNoRouteReply,
  emptyReply,
  type VaultCall,
  type VaultReply,
} from './vault-reply.js'

export interface TokenRules {
  readonly policies: readonly string[]
  /** In seconds; 0 means no limit. */
  readonly ttl: number
  readonly maxTtl?: number | undefined
  readonly renewable: boolean
}

interface Token extends TokenRules {
  readonly id: string
  readonly createdAt: number
  expiresAt: number
}

/** Tokens that expire, can be renewed and can be revoked. */
export class Tokens {
  readonly #tokens = new Map<string, Token>()
  readonly #now: () => number

  constructor(now: () => number) {
    this.#now = now
  }

  create(rules: TokenRules): Token {
    const id = `hvs.${randomUUID().replaceAll('-', '')}`
    const token = { ...rules, id, createdAt: this.#now(), expiresAt: 0 }
    this.#extend(token)
    this.#tokens.set(id, token)
    return token
  }

  /** The token of a request, if it is still valid. */
  findValid(id: string | undefined): Token | undefined {
    const token = this.#tokens.get(id ?? '')
    return token !== undefined && this.#now() < token.expiresAt ? token : undefined
  }

  revoke(id: string): void {
    this.#tokens.delete(id)
  }

  revokeAll(policy: string): void {
    for (const { id, policies } of this.#tokens.values()) if (policies.includes(policy)) this.revoke(id)
  }

  /** @param route the path after `auth/token/` */
  answer(route: string, token: Token, { body, path }: VaultCall): VaultReply {
    if (route === 'lookup-self') return createDataReply(this.#describe(token))
    if (route === 'renew-self') return this.#renew(token)
    if (route === 'revoke-self') return this.#answerRevoke(token.id)
    if (!token.policies.includes('root')) return createErrorReply(403, PERMISSION_DENIED)
    if (route === 'revoke') return this.#answerRevoke(String(body['token']))
    return route === 'create'
      ? createAuthReply(this.createAuth(this.create(parseRules(body))))
      : createNoRouteReply(path)
  }

  createAuth(token: Token): object {
    const { id, policies, renewable } = token
    const facts = { accessor: randomUUID(), token_policies: policies, metadata: null, token_type: 'service' }
    return { client_token: id, policies, lease_duration: this.#getSecondsLeft(token), renewable, ...facts }
  }

  #answerRevoke(id: string): VaultReply {
    this.revoke(id)
    return emptyReply
  }

  #renew(token: Token): VaultReply {
    if (!token.renewable) return createErrorReply(400, 'lease is not renewable')
    this.#extend(token)
    return createAuthReply(this.createAuth(token))
  }

  /** Extends the token by its TTL, but never beyond its maximum. */
  #extend(token: Token): void {
    const { ttl, maxTtl, createdAt } = token
    const longest = maxTtl === undefined ? Number.POSITIVE_INFINITY : createdAt + maxTtl * 1000
    token.expiresAt = ttl === 0 ? Number.POSITIVE_INFINITY : Math.min(this.#now() + ttl * 1000, longest)
  }

  #describe(token: Token): object {
    const { id, policies, renewable, ttl, createdAt } = token
    return {
      id,
      policies,
      renewable,
      ttl: this.#getSecondsLeft(token),
      creation_ttl: ttl,
      creation_time: createdAt,
    }
  }

  #getSecondsLeft({ ttl, expiresAt }: Token): number {
    return ttl === 0 ? 0 : Math.floor((expiresAt - this.#now()) / 1000)
  }
}

export const PERMISSION_DENIED = '1 error occurred:\n\t* permission denied\n\n'

function parseRules(body: VaultCall['body']): TokenRules {
  const { policies = [], ttl = '0', explicit_max_ttl, renewable = true } = body as Record<string, never>
  const maxTtl = explicit_max_ttl === undefined ? undefined : Number.parseInt(explicit_max_ttl, 10)
  return { policies, ttl: Number.parseInt(ttl, 10), maxTtl, renewable }
}
