import { createHash } from 'node:crypto'
import type { Access } from '../../api/operation.js'

export const KEY_ROLES = ['owner', 'admin', 'manager', 'author', 'viewer'] as const

export type KeyRole = (typeof KEY_ROLES)[number]

/** A key that the stand-in knows. */
export interface AccountKey {
  readonly key: string
  /** Name of the account that it opens. Each account has its own lists, members and campaigns. */
  readonly account: string
  readonly role: KeyRole
  readonly revoked: boolean
}

/** A key with the form of a real one, made and not written down: no scanner takes it for a leak. */
export function createDefaultKey(): string {
  return `${createHash('md5').update('the default key of the stand-in').digest('hex')}-us1`
}

const fingerprints = new Map<string, string>()

/** The first 12 digits of the SHA-256 of a key: enough to tell keys apart, and no key. */
export function fingerprintKey(key: string): string {
  const known = fingerprints.get(key)
  if (known !== undefined) return known
  const fingerprint = createHash('sha256').update(key).digest('hex').slice(0, 12)
  if (fingerprints.size < MAX_FINGERPRINTS) fingerprints.set(key, fingerprint)
  return fingerprint
}

const MAX_FINGERPRINTS = 1000

/** The key in an Authorization header: Basic with any user name, or Bearer. */
export function parseAuthorizationKey(header: string | undefined): string | undefined {
  const [scheme = '', value = ''] = (header ?? '').split(' ', 2)
  if (scheme.toLowerCase() === 'bearer') return value
  if (scheme.toLowerCase() !== 'basic') return undefined
  const pair = Buffer.from(value, 'base64').toString('utf8')
  return pair.slice(pair.indexOf(':') + 1)
}

const AUTHOR_RESOURCES = /^(?:campaigns|campaign-folders|templates|template-folders|file-manager)(?:\.|$)/

/** Whether a user with this role may do that. */
export function isPermitted(role: KeyRole, access: Access | undefined, resource: string): boolean {
  if (role === 'owner' || role === 'admin' || access === 'read') return true
  if (role === 'manager') return access !== 'export'
  return role === 'author' && access === 'write' && AUTHOR_RESOURCES.test(resource)
}
