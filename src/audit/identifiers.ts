import { createHmac } from 'node:crypto'
import type { Call } from '../index.js'
import type { AuditedResource } from './record.js'

/** Path parameters that identify a container of people: a list, a campaign or a store. */
const CONTAINERS: ReadonlySet<string> = new Set([
  'list_id',
  'audience_id',
  'campaign_id',
  'sms_campaign_id',
  'store_id',
])

/** Path parameters that identify one person. */
const PEOPLE: ReadonlySet<string> = new Set(['subscriber_hash', 'contact_id', 'customer_id'])

/** Returns whether a path parameter identifies a list, a campaign or a store. */
export function isContainer(name: string): boolean {
  return CONTAINERS.has(name)
}

/** Which ids a log may contain. */
export interface IdentifierRules {
  readonly containers: boolean
  /** The key for HMAC-SHA256. Without it, ids of people and digests of bodies are left out. */
  readonly key: Buffer | undefined
}

/** Returns the ids in a call's path that the log may contain. */
export function collectResources(
  { operation, params }: Call,
  { containers, key }: IdentifierRules,
): AuditedResource[] | undefined {
  if (!containers && key === undefined) return undefined
  const resources: AuditedResource[] = []
  for (const type of operation.pathParams) {
    const value = params[type]
    if (value === undefined) continue
    if (containers && CONTAINERS.has(type) && isPlainId(value)) resources.push({ type, uid: value })
    else if (key !== undefined && PEOPLE.has(type))
      resources.push({ type, uid: createKeyedDigest(key, value) })
  }
  return resources.length === 0 ? undefined : resources
}

/** Returns the ids of lists, campaigns and stores in a call's path that the log may contain. */
export function pickContainers(call: Call, rules: IdentifierRules): AuditedResource[] {
  return (collectResources(call, rules) ?? []).filter(({ type }) => CONTAINERS.has(type))
}

/**
 * Returns whether a value looks like an id. The id of a store is free text: it could be an address or an encoded key.
 */
function isPlainId(value: string): boolean {
  return /^[\w-]{1,40}$/.test(value) && !/[0-9a-f]{24}|\d{9}/i.test(value)
}

/** Computes an HMAC: the content behind a plain hash of an address or of a small body can be guessed. */
export function createKeyedDigest(key: Buffer, text: string): string {
  return `hmac-sha256:${createHmac('sha256', key).update(text).digest('hex')}`
}
