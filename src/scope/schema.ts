import * as z from 'zod/mini'
import { suggestion } from '../faults.js'
import { listOf } from '../list-of.js'
import { selectors } from '../mailchimp/catalogue.js'
import type { Operation } from '../mailchimp/operation.js'
import { operationOfRoute, ROUTE } from '../mailchimp/route.js'
import { findNameFault } from './where-names.js'

const ACCESS_CLASSES = ['read', 'write', 'delete', 'send', 'publish', 'export', 'connect'] as const

/** The schema of a scope. Made when it is first needed: a client without a declared scope needs none. */
export function scopeSchema() {
  schema ??= makeSchema()
  return schema
}

let schema: ReturnType<typeof makeSchema> | undefined

function makeSchema() {
  const known = z.enum([...selectors().keys()], { error: noAllowSelector })
  const allowed = z.union([
    known,
    z.string().check(z.regex(ROUTE, { error: 'is no route', abort: true }), isUsableRoute),
  ])
  const refused = z.enum([
    ...new Set([...selectors().keys(), ...ACCESS_CLASSES.map((access) => `*:${access}`), '*:indirect-send']),
  ])
  const moment = z.iso.datetime({
    offset: true,
    error: 'must be a moment in ISO 8601 with a time zone, like "2026-11-23T09:00:00Z"',
  })
  const ids = z.exactOptional(idList())
  const rule = z
    .strictObject({
      id: z.exactOptional(shortText()),
      ops: listOf(allowed, { least: 1, fault: 'must name at least one operation' }),
      on: z.exactOptional(z.strictObject(Object.fromEntries(pathParams().map((name) => [name, ids])))),
      where: z.exactOptional(
        z.record(
          z.string().check(z.regex(/^(?:body|query)(?:\.[^.]+)+$/, 'must begin with "body." or "query."')),
          predicate(),
        ),
      ),
      notBefore: z.exactOptional(moment),
      expires: z.exactOptional(moment),
    })
    .check(bindsEverywhere, looksAtWhatIsThere, endsAfterItBegins)
  return z
    .strictObject({
      version: z.literal(1),
      name: z.exactOptional(shortText()),
      mode: z.exactOptional(z.enum(['enforce', 'report-only'])),
      preset: z.exactOptional(z.enum(['none', 'read-only', 'reporting'])),
      allow: z.exactOptional(z.array(z.union([allowed, rule], { error: noEntry }))),
      deny: z.exactOptional(z.array(refused)),
    })
    .check(saysWhatIsAllowed)
}

function isUsableRoute(payload: z.core.ParsePayload<string>): void {
  const message = routeFault(payload.value)
  if (message !== undefined) fault(payload, [], message)
}

/** A route that has another name must be written by that name, or a `deny` of it would not meet it. */
function routeFault(route: string): string | undefined {
  const known = overlapping(route)
  if (known !== undefined) return `is the route of ${known.id}, or could be: write that`
  const { pathParams = [] } = operationOfRoute(route) ?? {}
  return new Set(pathParams).size < pathParams.length ? 'must name each parameter once' : undefined
}

/**
 * The operation that a path of this route could call, whichever names the parameters have. A parameter in the place
 * of an action overlaps with every action: what a server takes for one must not depend on its spelling.
 */
function overlapping(route: string): Operation | undefined {
  const [method, template = ''] = route.split(' ')
  const segments = template.split('/')
  return [...selectors().values()]
    .flat()
    .find((row) => row.method === method && canBeTheSame(segments, row.template.split('/')))
}

function canBeTheSame(segments: readonly string[], others: readonly string[]): boolean {
  const isParameter = (segment = '') => segment.startsWith('{')
  const fits = (segment: string, at: number) =>
    segment === others[at] || isParameter(segment) || isParameter(others[at])
  return segments.length === others.length && segments.every(fits)
}

/** Every path parameter there is. */
function pathParams(): string[] {
  const names = [...selectors().values()].flat().flatMap((operation) => operation.pathParams)
  return [...new Set(names)].sort()
}

/** Spans carry it: so it may hold neither a key nor the hash of a member. */
function shortText() {
  return z
    .string()
    .check(
      z.regex(
        /^(?!.*[\dA-Fa-f]{24})[\w.:/ -]{1,100}$/,
        'must be 1 to 100 letters, digits, spaces or any of . : / _ -, and no key or hash',
      ),
    )
}

function idList() {
  const id = z.union([z.string().check(z.minLength(1, 'must not be empty')), z.number()], {
    error: ({ input }) => (typeof input === 'string' ? undefined : 'must be a string or a number'),
  })
  return listOf(id, { least: 1, fault: 'must hold at least one value: an empty list would never match' })
}

function predicate() {
  return z.union(
    [
      z.strictObject({ oneOf: scalars() }),
      z.strictObject({ max: z.number() }),
      z.strictObject({ maxItems: z.int() }),
      z.strictObject({ absent: z.literal(true) }),
    ],
    {
      error: 'must be one of { "oneOf": […] }, { "max": number }, { "maxItems": number }, { "absent": true }',
    },
  )
}

function scalars() {
  const scalar = z.union([z.string(), z.number(), z.boolean(), z.null()], {
    error: 'must be a text, a number, true, false or null',
  })
  return listOf(scalar, { least: 1, fault: 'must hold at least one value' })
}

function noEntry({ input }: { input?: unknown }): string | undefined {
  if (typeof input === 'string' || (typeof input === 'object' && input !== null)) return undefined
  return 'must be a selector, like "lists.getList", or a rule, like { "ops": ["lists.getList"] }'
}

interface SelectorIssue {
  readonly input?: unknown
  readonly values?: unknown
}

function noAllowSelector(issue: SelectorIssue): string {
  const wrongRoute = typeof issue.input === 'string' ? routeFault(issue.input) : undefined
  if (wrongRoute !== undefined) return wrongRoute
  const wide = typeof issue.input === 'string' && issue.input.startsWith('*:')
  return wide
    ? 'is too wide: "*:read" is the only wildcard that `allow` may use; name the resources'
    : noSelector(issue)
}

function noSelector({ input, values }: SelectorIssue): string {
  const meant = typeof input === 'string' ? suggestion(input, values as string[]) : ''
  return `is no selector, like "lists.getList", "lists.members:write" or "*:read"${meant}`
}

interface ParsedRule {
  ops: string[]
  on?: Record<string, unknown> | undefined
  where?: Record<string, unknown> | undefined
  notBefore?: string | undefined
  expires?: string | undefined
}

/** A parameter that one of the operations does not have would silently never bind there. */
function bindsEverywhere(payload: z.core.ParsePayload<ParsedRule>): void {
  const operations = payload.value.ops.flatMap((selector) => selectors().get(selector) ?? [])
  for (const name of Object.keys(payload.value.on ?? {})) {
    const without = operations.find(({ pathParams }) => !pathParams.includes(name))
    if (without !== undefined) fault(payload, ['on', name], unboundParameter(without))
  }
}

function unboundParameter({ id, pathParams, body }: Operation): string {
  const has = pathParams.length === 0 ? 'no path parameter' : pathParams.join(', ')
  const instead = body ? `: use \`where\` for what stands in the body` : ''
  return `is not a path parameter of ${id}, which has ${has}${instead}`
}

/** A name that no selected operation has is a slip: what a condition says of it is the same for every call. */
function looksAtWhatIsThere(payload: z.core.ParsePayload<ParsedRule>): void {
  const names = Object.keys(payload.value.where ?? {})
  if (names.length === 0) return
  const operations = payload.value.ops.flatMap(
    (selector) => selectors().get(selector) ?? operationOfRoute(selector) ?? [],
  )
  for (const name of names) {
    const message = findNameFault(name, operations)
    if (message !== undefined) fault(payload, ['where', name], message)
  }
}

function endsAfterItBegins(payload: z.core.ParsePayload<ParsedRule>): void {
  const { notBefore, expires } = payload.value
  if (notBefore === undefined || expires === undefined || Date.parse(notBefore) < Date.parse(expires)) return
  fault(payload, ['expires'], 'must be later than `notBefore`')
}

function saysWhatIsAllowed(
  payload: z.core.ParsePayload<{ preset?: string | undefined; allow?: unknown[] | undefined }>,
): void {
  const { preset, allow } = payload.value
  if (preset !== undefined || allow !== undefined) return
  fault(payload, [], 'allows nothing: add `preset` (none, read-only, reporting) or `allow`')
}

function fault(payload: z.core.ParsePayload<unknown>, path: string[], message: string): void {
  payload.issues.push({ code: 'custom', message, path, input: payload.value })
}
