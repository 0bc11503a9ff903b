import type nodeVault from 'node-vault'
import { canaryKey } from '../../stand-in/stand-in.js'
import type { VaultStandIn } from '../stand-ins/vault.js'

/** Creates the most common Vault client for Node, with which tests write to the stand-in. */
export function createVaultClient(vault: VaultStandIn, token = vault.rootToken): nodeVault.client {
  const requestOptions = vault.ca === '' ? {} : { ca: vault.ca }
  return require('node-vault')({ endpoint: vault.address, token, requestOptions })
}

export const PATH = 'mailchimp/newsletter'
export const API_PATH = `secret/data/${PATH}`

export async function putSecret(vault: VaultStandIn, data: unknown = { apiKey: canaryKey() }): Promise<void> {
  await createVaultClient(vault).write(API_PATH, { data })
}

export interface AppRoleIds {
  readonly roleId: string
  readonly secretId: string
}

/** Creates a role that may read the secret, with a TTL of two minutes and a maximum of ten. */
export async function createAppRole(
  vault: VaultStandIn,
  rules: { readonly [rule in 'secret_id_num_uses' | 'token_ttl' | 'token_max_ttl']?: number } = {},
): Promise<AppRoleIds> {
  const role_name = 'newsletter'
  const root = createVaultClient(vault)
  const times = { token_ttl: 120, token_max_ttl: 600 }
  await root.addApproleRole({ role_name, policies: role_name, ...times, ...rules })
  vault.definePolicy(role_name, [API_PATH])
  const { data: role } = await root.getApproleRoleId({ role_name })
  const { data: secret } = await root.getApproleRoleSecret({ role_name })
  return { roleId: role.role_id, secretId: secret.secret_id }
}

/** Creates a token that may read the secret. */
export function createToken(vault: VaultStandIn, ttl = 120): string {
  vault.definePolicy('reader', [API_PATH])
  return vault.tokens.create({ policies: ['reader'], ttl, renewable: true }).id
}
