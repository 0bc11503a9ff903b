import { randomUUID } from 'node:crypto'
import { done, noRoute, refused, type VaultCall, type VaultReply, withAuth, withData } from './vault-reply.js'

export interface TokenRules {
  readonly policies: readonly string[]
  /** In seconds; 0 is without an end. */
  readonly ttl: number
  readonly maxTtl?: number | undefined
  readonly renewable: boolean
}

interface Token extends TokenRules {
  readonly id: string
  readonly createdAt: number
  endsAt: number
}

/** Tokens that end, are renewed and are revoked. */
export class Tokens {
  readonly #tokens = new Map<string, Token>()
  readonly #now: () => number

  constructor(now: () => number) {
    this.#now = now
  }

  make(rules: TokenRules): Token {
    const id = `hvs.${randomUUID().replaceAll('-', '')}`
    const token = { ...rules, id, createdAt: this.#now(), endsAt: 0 }
    this.#prolong(token)
    this.#tokens.set(id, token)
    return token
  }

  /** The token of a request, where it is one that is still in use. */
  valid(id: string | undefined): Token | undefined {
    const token = this.#tokens.get(id ?? '')
    return token !== undefined && this.#now() < token.endsAt ? token : undefined
  }

  revoke(id: string): void {
    this.#tokens.delete(id)
  }

  revokeAll(policy: string): void {
    for (const { id, policies } of this.#tokens.values()) if (policies.includes(policy)) this.revoke(id)
  }

  /** @param route behind `auth/token/` */
  answer(route: string, token: Token, { body, path }: VaultCall): VaultReply {
    if (route === 'lookup-self') return withData(this.#lookedUp(token))
    if (route === 'renew-self') return this.#renew(token)
    if (route === 'revoke-self') return this.#revoked(token.id)
    if (!token.policies.includes('root')) return refused(403, PERMISSION_DENIED)
    if (route === 'revoke') return this.#revoked(String(body['token']))
    return route === 'create' ? withAuth(this.authOf(this.make(rulesIn(body)))) : noRoute(path)
  }

  authOf(token: Token): object {
    const { id, policies, renewable } = token
    const facts = { accessor: randomUUID(), token_policies: policies, metadata: null, token_type: 'service' }
    return { client_token: id, policies, lease_duration: this.#secondsLeft(token), renewable, ...facts }
  }

  #revoked(id: string): VaultReply {
    this.revoke(id)
    return done
  }

  #renew(token: Token): VaultReply {
    if (!token.renewable) return refused(400, 'lease is not renewable')
    this.#prolong(token)
    return withAuth(this.authOf(token))
  }

  /** By its TTL again, and never beyond its maximum. */
  #prolong(token: Token): void {
    const { ttl, maxTtl, createdAt } = token
    const longest = maxTtl === undefined ? Number.POSITIVE_INFINITY : createdAt + maxTtl * 1000
    token.endsAt = ttl === 0 ? Number.POSITIVE_INFINITY : Math.min(this.#now() + ttl * 1000, longest)
  }

  #lookedUp(token: Token): object {
    const { id, policies, renewable, ttl, createdAt } = token
    return {
      id,
      policies,
      renewable,
      ttl: this.#secondsLeft(token),
      creation_ttl: ttl,
      creation_time: createdAt,
    }
  }

  #secondsLeft({ ttl, endsAt }: Token): number {
    return ttl === 0 ? 0 : Math.floor((endsAt - this.#now()) / 1000)
  }
}

export const PERMISSION_DENIED = '1 error occurred:\n\t* permission denied\n\n'

function rulesIn(body: VaultCall['body']): TokenRules {
  const { policies = [], ttl = '0', explicit_max_ttl, renewable = true } = body as Record<string, never>
  const maxTtl = explicit_max_ttl === undefined ? undefined : Number.parseInt(explicit_max_ttl, 10)
  return { policies, ttl: Number.parseInt(ttl, 10), maxTtl, renewable }
}
