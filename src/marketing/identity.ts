import type { Expectation, Identity } from '../api/identity.js'
import type { Call, Operation } from '../api/operation.js'
import { readProperties } from '../validation/plain-data.js'
import { operations } from './operations.js'

/** The roles of an account's users, the least first. */
export const ROLES = ['viewer', 'author', 'manager', 'admin', 'owner'] as const

export type Role = (typeof ROLES)[number]

/** What of the account's root is read: the rest of it is personal. */
export const IDENTITY_FIELDS = ['account_id', 'role']

/** The call that tells whose key a credential is. */
export function createIdentityCall(): Call {
  const operation = operations['root.getRoot'] as Operation
  return { operation, params: {}, query: { fields: IDENTITY_FIELDS.join(',') } }
}

/** Reads the identity out of the account's root, if it is there. */
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

/** What of an identity is not as expected, if anything. A role that nobody knows may be any. */
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

/** It comes from outside, and goes into a message: too short for a key, in whichever spelling. */
function formatPrintable(text: string): string {
  return /^[0-9a-z]{1,25}$/i.test(text) ? text : '(not printable)'
}
