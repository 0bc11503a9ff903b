import { createHash } from 'node:crypto'
import type { Call, Operation } from '../../../src/api/operation.js'
import type { Predicate } from '../../../src/scope/scope.js'
import type { WrittenRule, WrittenScope } from './written-scope.js'

/**
 * A second implementation of the decision, written after the design: it reads every rule directly, without tables and
 * compilation. Slow, but easy to compare with the text of the design.
 */
export function decideByReference(
  scope: WrittenScope,
  call: Call,
  now: number,
): 'allowed' | 'denied' | 'not_allowed' {
  if (scope.deny?.some((selector) => denies(selector, call))) return 'denied'
  const inPreset = presets[scope.preset ?? 'none'](call.operation)
  const allowed = inPreset || scope.allow?.some((entry) => matches(entry, call, now))
  return allowed ? 'allowed' : 'not_allowed'
}

const presets = {
  none: () => false,
  'read-only': ({ access }: Operation) => access === 'read',
  reporting: ({ id, access, resource, personalData }: Operation) =>
    (access === 'read' &&
      ['report', 'reports', 'reporting'].includes(resource.split('.')[0] ?? '') &&
      !personalData) ||
    /^(ping\.get|campaigns\.(list|get)|lists\.(getAllLists|getList|getListGrowthHistory(ByMonth)?|getListClients|getListLocations|getListRecentActivity))$/.test(
      id,
    ),
}

function denies(selector: string, call: Call): boolean {
  if (selector === '*:indirect-send') return call.operation.indirectSend === true
  if (selector === '*:connect' && opensChannel(call)) return true
  return selects(selector, call.operation)
}

/** Returns whether a call makes a list notify an address of new or lost members. */
function opensChannel({ operation, body }: Call): boolean {
  if (!/^lists\.(createList|updateList)$/.test(operation.id)) return false
  const written: unknown = JSON.parse(body?.text ?? 'null')
  const fields = Object.entries(Object(written) as object)
  return fields.some(
    ([name, value]) => /^notify_on_(un)?subscribe$/.test(name) && value !== null && value !== '',
  )
}

function selects(selector: string, { id, resource, access }: Operation): boolean {
  return selector === id || selector === `${resource}:${access}` || selector === `*:${access}`
}

function matches(entry: string | WrittenRule, call: Call, now: number): boolean {
  const rule: WrittenRule = typeof entry === 'string' ? { ops: [entry] } : entry
  if (!rule.ops.some((selector) => selects(selector, call.operation))) return false
  if (rule.notBefore !== undefined && now < new Date(rule.notBefore).getTime()) return false
  if (rule.expires !== undefined && now >= new Date(rule.expires).getTime()) return false
  for (const [name, ids] of Object.entries(rule.on ?? {})) {
    if (!ids.some((id) => toSentId(name, id) === call.params[name])) return false
  }
  for (const [label, predicate] of Object.entries(rule.where ?? {})) {
    if (!matchesPredicate(label, predicate, call)) return false
  }
  return true
}

/** Replaces an address by the MD5 of its lower case, which is the id of the member. */
function toSentId(name: string, id: string | number): string {
  const isAddress = name === 'subscriber_hash' && String(id).includes('@')
  return isAddress ? createHash('md5').update(String(id).toLowerCase()).digest('hex') : String(id)
}

function matchesPredicate(label: string, predicate: Predicate, call: Call): boolean {
  const [part = '', ...names] = label.split('.')
  let value: unknown = part === 'query' ? call.query : JSON.parse(call.body?.text ?? '{}')
  for (const name of names) {
    const isThere =
      typeof value === 'object' && value !== null && Object.getOwnPropertyNames(value).includes(name)
    if (!isThere) return 'absent' in predicate
    value = (value as Record<string, unknown>)[name]
  }
  if ('absent' in predicate) return false
  return part === 'query' ? matchesText(predicate, String(value)) : matchesValue(predicate, value)
}

type ValuePredicate = Exclude<Predicate, { absent: true }>

function matchesValue(predicate: ValuePredicate, value: unknown): boolean {
  if ('oneOf' in predicate) return predicate.oneOf.some((each) => each === value)
  if ('max' in predicate) return typeof value === 'number' && !(value > predicate.max)
  return Array.isArray(value) && !(value.length > predicate.maxItems)
}

function matchesText(predicate: ValuePredicate, text: string): boolean {
  if ('oneOf' in predicate) return predicate.oneOf.map(String).includes(text)
  if ('max' in predicate)
    return /^[0-9]+([.][0-9]+)?$/.test(text) && !(Number.parseFloat(text) > predicate.max)
  return !(text.split(',').length > predicate.maxItems)
}
