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
import { PERMISSION_DENIED, type TokenRules, type Tokens } from './vault-tokens.js'

interface Role {
  readonly id: string
  rules: TokenRules
  uses: number
  /** The number of remaining logins for each secret id. */
  readonly secretIds: Map<string, number>
}

/** The AppRole auth method: roles, and ids that log in for tokens. */
export class AppRoles {
  readonly #roles = new Map<string, Role>()
  readonly #tokens: Tokens

  constructor(tokens: Tokens) {
    this.#tokens = tokens
  }

  /** @param route the path after the mount, such as `login` or `role/newsletter/secret-id` */
  answer(route: string, call: VaultCall): VaultReply {
    if (route === 'login') return this.#login(call.body)
    if (!this.#tokens.findValid(call.token)?.policies.includes('root'))
      return createErrorReply(403, PERMISSION_DENIED)
    const [, name = '', what] = route.split('/')
    if (what === undefined) return this.#define(name, call.body)
    const role = this.#roles.get(name)
    if (role === undefined) return createErrorReply(404)
    if (what === 'role-id') return createDataReply({ role_id: role.id })
    return what === 'secret-id' ? issueSecretId(role) : createNoRouteReply(call.path)
  }

  #define(name: string, body: VaultCall['body']): VaultReply {
    const {
      policies = '',
      token_ttl = 0,
      token_max_ttl,
      secret_id_num_uses = 0,
    } = body as Record<string, never>
    const names = String(policies).split(',')
    const rules = { policies: names, ttl: token_ttl, maxTtl: token_max_ttl, renewable: true }
    const known = this.#roles.get(name)
    const { id, secretIds } = known ?? { id: randomUUID(), secretIds: new Map() }
    this.#roles.set(name, { id, secretIds, rules, uses: secret_id_num_uses })
    return emptyReply
  }

  /** Like Vault, it echoes a secret id that concurrent logins have used up. */
  #login({ role_id, secret_id }: VaultCall['body']): VaultReply {
    const role = [...this.#roles.values()].find(({ id }) => id === role_id)
    const left = role?.secretIds.get(String(secret_id))
    if (role === undefined || left === undefined) return createErrorReply(400, 'invalid role or secret ID')
    if (left === 0) return createErrorReply(400, `invalid secret_id ${JSON.stringify(secret_id)}`)
    role.secretIds.set(String(secret_id), left - 1)
    return createAuthReply(this.#tokens.createAuth(this.#tokens.create(role.rules)))
  }
}

function issueSecretId(role: Role): VaultReply {
  const secret_id = randomUUID()
  role.secretIds.set(secret_id, role.uses === 0 ? Number.POSITIVE_INFINITY : role.uses)
  return createDataReply({ secret_id, secret_id_accessor: randomUUID(), secret_id_num_uses: role.uses })
}
