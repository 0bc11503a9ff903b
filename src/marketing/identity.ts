import type { Expectation, Identity } from '../api/identity.js'
import type { Call, Operation } from '../api/operation.js'
import { readProperties } from '../validation/plain-data.js'
import { findOperation } from './operations.js'

/** The roles of an account's users, from lowest to highest. */
export const ROLES = ['viewer', 'author', 'manager', 'admin', 'owner'] as const

export type Role = (typeof ROLES)[number]

/** The fields of the API root to request. The others are not needed, and some are personal data. */
export const IDENTITY_FIELDS = ['account_id', 'role']

/** Creates the call that reads the identity of a credential. */
export function createIdentityCall(): Call {
  const operation = findOperation('root.getRoot') as Operation
  return { operation, params: {}, query: { fields: IDENTITY_FIELDS.join(',') } }
}

/** Returns the identity in the response of the API root, if there is one. */
export function extractIdentity(root: unknown): Identity | undefined {
  const { account_id: accountId, role } = readProperties(
    Object(root) as Record<string, unknown>,
    IDENTITY_FIELDS,
  )
  return isText(accountId) && isText(role) ? { accountId, role: role.toLowerCase() } : undefined
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== ''
}

/**
 * Describes how an identity differs from the expected one; or returns undefined. An unknown role counts as the highest.
 */
export function findMismatch(identity: Identity, expected: Expectation): string | undefined {
  if (expected.accountId !== undefined && identity.accountId !== expected.accountId) {
    return `belongs to the account ${formatPrintable(identity.accountId)}, but expect.accountId names another one`
  }
  if (expected.role === undefined) return undefined
  const roles: readonly string[] = ROLES
  const rank = roles.indexOf(identity.role)
  if (rank !== -1 && rank <= roles.indexOf(expected.role)) return undefined
  return `has the role ${formatPrintable(identity.role)}, but expect.role allows at most ${expected.role}`
}

/** Returns an untrusted value for a message only if it is too short for a key in any encoding. */
function formatPrintable(text: string): string {
  return /^[0-9a-z]{1,25}$/i.test(text) ? text : '(not printable)'
}
