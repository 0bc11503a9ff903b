import { createHmac } from 'node:crypto'
import type { Call } from '../index.js'
import type { AuditedResource } from './record.js'

/** Path parameters that name what holds people, and not people. */
const CONTAINERS: ReadonlySet<string> = new Set([
  'list_id',
  'audience_id',
  'campaign_id',
  'sms_campaign_id',
  'store_id',
])

/** Path parameters that name one person. */
const PEOPLE: ReadonlySet<string> = new Set(['subscriber_hash', 'contact_id', 'customer_id'])

/** Whether a path parameter names a list, a campaign or a store. */
export function isContainer(name: string): boolean {
  return CONTAINERS.has(name)
}

/** Which ids a log holds. */
export interface IdentifierRules {
  readonly containers: boolean
  /** For HMAC-SHA256: without it, ids of people and digests of bodies are left out. */
  readonly key: Buffer | undefined
}

/** Returns the ids in a call's path that the log may hold. */
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

/** Returns the ids of containers by the names of their parameters. */
export function pickContainers(call: Call, rules: IdentifierRules): AuditedResource[] {
  return (collectResources(call, rules) ?? []).filter(({ type }) => CONTAINERS.has(type))
}

/** An id of a shop can be anything, also an address or a key in some encoding: only what looks like an id is written. */
function isPlainId(value: string): boolean {
  return /^[\w-]{1,40}$/.test(value) && !/[0-9a-f]{24}|\d{9}/i.test(value)
}

/** A plain hash of an address or of a small body can be guessed; this one needs the key. */
export function createKeyedDigest(key: Buffer, text: string): string {
  return `hmac-sha256:${createHmac('sha256', key).update(text).digest('hex')}`
}
