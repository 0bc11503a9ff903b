import { createHash } from 'node:crypto'
import type { Access } from '../../mailchimp/operation.js'

export const ROLES = ['owner', 'admin', 'manager', 'author', 'viewer'] as const

export type KeyRole = (typeof ROLES)[number]

/** A key that the stand-in knows. */
export interface AccountKey {
  readonly key: string
  /** Name of the account that it opens. Each account has its own lists, members and campaigns. */
  readonly account: string
  readonly role: KeyRole
  readonly revoked: boolean
}

/** A key with the form of a real one, made and not written down: no scanner takes it for a leak. */
export function defaultKey(): string {
  return `${createHash('md5').update('the default key of the stand-in').digest('hex')}-us1`
}

const fingerprints = new Map<string, string>()

/** The first 12 digits of the SHA-256 of a key: enough to tell keys apart, and no key. */
export function fingerprintKey(key: string): string {
  const known = fingerprints.get(key)
  if (known !== undefined) return known
  const made = createHash('sha256').update(key).digest('hex').slice(0, 12)
  if (fingerprints.size < MOST_FINGERPRINTS) fingerprints.set(key, made)
  return made
}

const MOST_FINGERPRINTS = 1000

/** The key in an Authorization header: Basic with any user name, or Bearer. */
export function readKey(header: string | undefined): string | undefined {
  const [scheme = '', value = ''] = (header ?? '').split(' ', 2)
  if (scheme.toLowerCase() === 'bearer') return value
  if (scheme.toLowerCase() !== 'basic') return undefined
  const pair = Buffer.from(value, 'base64').toString('utf8')
  return pair.slice(pair.indexOf(':') + 1)
}

const AUTHORED = /^(?:campaigns|campaign-folders|templates|template-folders|file-manager)(?:\.|$)/

/** Whether a user with this role may do that. */
export function isPermitted(role: KeyRole, access: Access | undefined, resource: string): boolean {
  if (role === 'owner' || role === 'admin' || access === 'read') return true
  if (role === 'manager') return access !== 'export'
  return role === 'author' && access === 'write' && AUTHORED.test(resource)
}
