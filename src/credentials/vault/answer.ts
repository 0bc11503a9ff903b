import { CredentialError } from '../../errors.js'
import { isMoment } from '../credential.js'
import { absentFrom, unusable } from '../failure.js'
import type { CredentialFacts, CredentialInput } from '../provider.js'
import { credentialIn, type SecretFormat } from '../secret-text.js'
import type { VaultAnswer } from './exchange.js'

/** What stands in data of a foreign program, or `undefined`. */
export function fieldAt(data: unknown, ...names: readonly string[]): unknown {
  return names.reduce<unknown>(
    (value, name) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, name)
        ? (value as Record<string, unknown>)[name]
        : undefined,
    data,
  )
}

/**
 * The credential in Vault's answer to a read of a secret.
 *
 * @param refusal what may be the reason where Vault forbids it
 * @throws {CredentialError} that quotes nothing of the answer: Vault's errors can repeat what it was sent.
 */
export function credentialFrom(
  answer: VaultAnswer,
  format: SecretFormat,
  source: string,
  refusal: string,
): CredentialInput {
  const { status, body } = answer
  if (status === 404 && isNoSecret(body)) throw absentFrom(source, 'holds no secret')
  if (status !== 200) throw failedWith(status, source, { 403: refusal })
  const secret = fieldAt(body, 'data', 'data')
  if (typeof secret !== 'object' || secret === null || Array.isArray(secret)) {
    throw unusable(`${source} is not a secret of a KV version 2 engine: is \`mount\` right?`)
  }
  return credentialIn(JSON.stringify(secret), format, source, factsIn(body))
}

/** Nothing was ever there, or it was deleted. Where a route is missing, Vault says so in an error. */
function isNoSecret(body: unknown): boolean {
  const errors = fieldAt(body, 'errors')
  const isNothing = Array.isArray(errors) && errors.length === 0
  return isNothing || fieldAt(body, 'data', 'metadata') !== undefined
}

function factsIn(body: unknown): CredentialFacts {
  const version = fieldAt(body, 'data', 'metadata', 'version')
  const createdAt = fieldAt(body, 'data', 'metadata', 'created_time')
  return {
    ...(Number.isSafeInteger(version) && { version: String(version) }),
    ...(isMoment(createdAt) && { createdAt }),
  }
}

/** @param reasons what may be behind a status, where it depends on what was asked */
export function failedWith(
  status: number,
  source: string,
  reasons: Readonly<Record<number, string>>,
): CredentialError {
  const reason = reasons[status] ?? usualReason(status)
  return new CredentialError(
    'credential_unavailable',
    `${source} failed: Vault answered ${status}${reason === undefined ? '' : `, ${reason}`}`,
  )
}

function usualReason(status: number): string | undefined {
  if (status === 404) return 'there is no such mount, or it is in another namespace'
  if (status === 412) return 'a standby that is behind the active node'
  if (status === 429) return 'too many requests'
  if (status === 503) return 'it is sealed, or not ready'
  if (status < 300 || status >= 400) return undefined
  return 'a redirect, which is not followed because it would take the token along: set `address` to the active node or a load balancer'
}
