import {
  CredentialError,
  type CredentialFacts,
  type CredentialInput,
  createInvalidError,
  createMissingError,
  isIsoTimestamp,
  parseCredential,
  type SecretFormat,
} from '../source-kit.js'
import type { VaultResponse } from './vault-request.js'

/** Reads a nested own property of foreign data, or undefined. */
export function readNestedField(data: unknown, ...names: readonly string[]): unknown {
  return names.reduce<unknown>(
    (value, name) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, name)
        ? (value as Record<string, unknown>)[name]
        : undefined,
    data,
  )
}

/**
 * Parses Vault's response to the read of a secret.
 *
 * @param deniedReason the likely reason for a 403
 * @throws {CredentialError} that quotes nothing of the response: Vault's errors can repeat the request
 */
export function parseKvResponse(
  response: VaultResponse,
  format: SecretFormat,
  source: string,
  deniedReason: string,
): CredentialInput {
  const { status, body } = response
  if (status === 404 && isMissingSecret(body)) throw createMissingError(source, 'holds no secret')
  if (status !== 200) throw createStatusError(status, source, { 403: deniedReason })
  const secret = readNestedField(body, 'data', 'data')
  if (typeof secret !== 'object' || secret === null || Array.isArray(secret)) {
    throw createInvalidError(`${source} is not a secret of a KV version 2 engine: is \`mount\` correct?`)
  }
  return parseCredential(JSON.stringify(secret), format, source, readKvFacts(body))
}

/** Returns true if the secret never existed or was deleted. For a missing mount, Vault's 404 contains an error. */
function isMissingSecret(body: unknown): boolean {
  const errors = readNestedField(body, 'errors')
  const isNothing = Array.isArray(errors) && errors.length === 0
  return isNothing || readNestedField(body, 'data', 'metadata') !== undefined
}

function readKvFacts(body: unknown): CredentialFacts {
  const version = readNestedField(body, 'data', 'metadata', 'version')
  const createdAt = readNestedField(body, 'data', 'metadata', 'created_time')
  return {
    ...(Number.isSafeInteger(version) && { version: String(version) }),
    ...(isIsoTimestamp(createdAt) && { createdAt }),
  }
}

/** @param reasons likely reasons by status, if they depend on the request */
export function createStatusError(
  status: number,
  source: string,
  reasons: Readonly<Record<number, string>>,
): CredentialError {
  const reason = reasons[status] ?? explainStatus(status)
  return new CredentialError(
    'credential_unavailable',
    `${source} failed: Vault answered ${status}${reason === undefined ? '' : `, ${reason}`}`,
  )
}

function explainStatus(status: number): string | undefined {
  if (status === 404) return 'because there is no such mount, or it is in another namespace'
  if (status === 412) return 'because a standby node lags behind the active one'
  if (status === 429) return 'too many requests'
  if (status === 503) return 'because it is sealed or not ready'
  if (status < 300 || status >= 400) return undefined
  return 'a redirect, which is not followed because it would forward the token: set `address` to the active node or a load balancer'
}
