import * as z from 'zod/mini'
import type { Catalogue } from '../../api/catalogue.js'
import type { Operation } from '../../api/operation.js'
import { parseRoute, ROUTE_PATTERN } from '../../api/route.js'
import { isIsoTimestamp } from '../../credentials/credential.js'
import { boundedArray } from '../../validation/schemas/bounded-array.js'
import { formatSuggestion } from '../../validation/schemas/validate.js'
import { findNameFault } from './where-names.js'

const ACCESS_CLASSES = ['read', 'write', 'delete', 'send', 'publish', 'export', 'connect'] as const

const schemas = new WeakMap<Catalogue, ReturnType<typeof createScopeSchema>>()

/** Returns the schema of a scope. Created lazily: a client without a declared scope needs none. */
export function getScopeSchema(catalogue: Catalogue) {
  const known = schemas.get(catalogue)
  if (known !== undefined) return known
  const schema = createScopeSchema(catalogue)
  schemas.set(catalogue, schema)
  return schema
}

function createScopeSchema(catalogue: Catalogue) {
  const { allowed, refused } = getSelectorSchemas(catalogue)
  const timestamp = z
    .string()
    .check(z.refine(isTimestamp, 'must be a time in ISO 8601 with a time zone, like "2026-11-23T09:00:00Z"'))
    .register(z.globalRegistry, { format: 'date-time' })
  const ids = z.exactOptional(createIdListSchema())
  const rule = z
    .strictObject({
      id: z.exactOptional(createLabelSchema()),
      ops: boundedArray(allowed, { least: 1, fault: 'must name at least one operation' }),
      on: z.exactOptional(
        z.strictObject(Object.fromEntries(listPathParams(catalogue).map((name) => [name, ids]))),
      ),
      where: z.exactOptional(
        z.record(
          z.string().check(z.regex(/^(?:body|query)(?:\.[^.]+)+$/, 'must begin with "body." or "query."')),
          createPredicateSchema(),
        ),
      ),
      notBefore: z.exactOptional(timestamp),
      expires: z.exactOptional(timestamp),
    })
    .check(
      (payload: z.core.ParsePayload<ParsedRule>) => checkParamNames(payload, catalogue),
      (payload: z.core.ParsePayload<ParsedRule>) => checkWhereNames(payload, catalogue),
      checkPeriod,
    )
  return z
    .strictObject({
      version: z.literal(1),
      name: z.exactOptional(createLabelSchema()),
      mode: z.exactOptional(z.enum(['enforce', 'report-only'])),
      preset: z.exactOptional(z.enum(Object.keys(catalogue.presets))),
      allow: z.exactOptional(
        z.array(z.union([allowed, rule], { error: (issue) => describeInvalidEntry(issue, catalogue) })),
      ),
      deny: z.exactOptional(z.array(refused)),
    })
    .check((payload: z.core.ParsePayload<ParsedScope>) => checkNotEmpty(payload, catalogue))
}

/** Returns the schemas of a selector. Cached per catalogue, so that the schema for editors lists each name once. */
export function getSelectorSchemas(catalogue: Catalogue) {
  const known = selectorSchemas.get(catalogue)
  if (known !== undefined) return known
  const selectors = [...catalogue.getSelectors().keys()]
  const wildcards = ACCESS_CLASSES.map((access) => `*:${access}`)
  const refused = z.enum([...new Set([...selectors, ...wildcards, '*:indirect-send'])])
  const route = z
    .string()
    .check(
      z.regex(ROUTE_PATTERN, { error: 'is not a route', abort: true }),
      (payload: z.core.ParsePayload<string>) => checkRoute(payload, catalogue),
    )
  const allowed = z.union([
    z.enum(selectors, { error: (issue) => describeInvalidAllow(issue, catalogue) }),
    route,
  ])
  const schemas = { allowed, refused, any: z.union([refused, route]) }
  selectorSchemas.set(catalogue, schemas)
  return schemas
}

const selectorSchemas = new WeakMap<Catalogue, { allowed: Selector; refused: Selector; any: Selector }>()

type Selector = z.ZodMiniType<string, string>

/** Rejects a date without a time: it begins at a different time in each time zone. */
function isTimestamp(text: string): boolean {
  return text.includes('T') && isIsoTimestamp(text)
}

function checkRoute(payload: z.core.ParsePayload<string>, catalogue: Catalogue): void {
  const message = findRouteFault(payload.value, catalogue)
  if (message !== undefined) addFault(payload, [], message)
}

/** Rejects the route of a named operation: a `deny` entry with the name would not match the route. */
function findRouteFault(route: string, catalogue: Catalogue): string | undefined {
  const known = findOverlappingOperation(route, catalogue)
  if (known !== undefined) return `is, or could match, the route of ${known.id}: use that name`
  const { pathParams = [] } = parseRoute(route) ?? {}
  return new Set(pathParams).size < pathParams.length ? 'must name each parameter once' : undefined
}

/**
 * Returns the operation that a path of this route could call, regardless of parameter names. A parameter overlaps with
 * every fixed segment, such as the name of an action.
 */
function findOverlappingOperation(route: string, catalogue: Catalogue): Operation | undefined {
  const [method, template = ''] = route.split(' ')
  const segments = template.split('/')
  return catalogue
    .listOperations()
    .find((row) => row.method === method && canOverlap(segments, row.template.split('/')))
}

function canOverlap(segments: readonly string[], others: readonly string[]): boolean {
  const isParameter = (segment = '') => segment.startsWith('{')
  const matches = (segment: string, at: number) =>
    segment === others[at] || isParameter(segment) || isParameter(others[at])
  return segments.length === others.length && segments.every(matches)
}

function listPathParams(catalogue: Catalogue): string[] {
  const names = catalogue.listOperations().flatMap((operation) => operation.pathParams)
  return [...new Set(names)].sort()
}

/** Creates the schema of a label. Spans contain it, so it must not be a key or the hash of a member. */
export function createLabelSchema() {
  return z
    .string()
    .check(
      z.regex(
        /^(?!.*[\dA-Fa-f]{24})[\w.:/ -]{1,100}$/,
        'must be 1 to 100 letters, digits, spaces or any of . : / _ -, and no key or hash',
      ),
    )
}

function createIdListSchema() {
  const id = z.union([z.string().check(z.minLength(1, 'must not be empty')), z.number()], {
    error: ({ input }) => (typeof input === 'string' ? undefined : 'must be a string or a number'),
  })
  return boundedArray(id, {
    least: 1,
    fault: 'must contain at least one value: an empty list would never match',
  })
}

function createPredicateSchema() {
  return z.union(
    [
      z.strictObject({ oneOf: createScalarsSchema() }),
      z.strictObject({ max: z.number() }),
      z.strictObject({ maxItems: z.int() }),
      z.strictObject({ absent: z.literal(true) }),
    ],
    {
      error: 'must be one of { "oneOf": […] }, { "max": number }, { "maxItems": number }, { "absent": true }',
    },
  )
}

function createScalarsSchema() {
  const scalar = z.union([z.string(), z.number(), z.boolean(), z.null()], {
    error: 'must be a string, a number, true, false or null',
  })
  return boundedArray(scalar, { least: 1, fault: 'must contain at least one value' })
}

function describeInvalidEntry({ input }: { input?: unknown }, { examples }: Catalogue): string | undefined {
  if (typeof input === 'string' || (typeof input === 'object' && input !== null)) return undefined
  return `must be a selector, like "${examples.operation}", or a rule, like { "ops": ["${examples.operation}"] }`
}

interface SelectorIssue {
  readonly input?: unknown
  readonly values?: unknown
}

function describeInvalidAllow(issue: SelectorIssue, catalogue: Catalogue): string {
  const wrongRoute = typeof issue.input === 'string' ? findRouteFault(issue.input, catalogue) : undefined
  if (wrongRoute !== undefined) return wrongRoute
  const isWildcard = typeof issue.input === 'string' && issue.input.startsWith('*:')
  return isWildcard
    ? 'is too wide: "*:read" is the only wildcard that `allow` may use; name the resources'
    : describeUnknownSelector(issue, catalogue)
}

function describeUnknownSelector({ input, values }: SelectorIssue, { examples }: Catalogue): string {
  const suggestion = typeof input === 'string' ? formatSuggestion(input, values as string[]) : ''
  return `is not a selector, like "${examples.operation}", "${examples.resource}" or "*:read"${suggestion}`
}

interface ParsedRule {
  ops: string[]
  on?: Record<string, unknown> | undefined
  where?: Record<string, unknown> | undefined
  notBefore?: string | undefined
  expires?: string | undefined
}

/**
 * Requires each path parameter in `on` to exist in every selected operation; its condition could not hold otherwise.
 */
function checkParamNames(payload: z.core.ParsePayload<ParsedRule>, catalogue: Catalogue): void {
  const operations = payload.value.ops.flatMap((selector) => catalogue.getSelectors().get(selector) ?? [])
  for (const name of Object.keys(payload.value.on ?? {})) {
    const mismatch = operations.find(({ pathParams }) => !pathParams.includes(name))
    if (mismatch !== undefined) addFault(payload, ['on', name], describeUnboundParam(mismatch))
  }
}

function describeUnboundParam({ id, pathParams, body }: Operation): string {
  const names = pathParams.length === 0 ? 'no path parameter' : pathParams.join(', ')
  const advice = body ? `: use \`where\` for conditions on the body` : ''
  return `is not a path parameter of ${id}, which has ${names}${advice}`
}

/** Rejects names that no selected operation has: their conditions would have the same result for every call. */
function checkWhereNames(payload: z.core.ParsePayload<ParsedRule>, catalogue: Catalogue): void {
  const names = Object.keys(payload.value.where ?? {})
  if (names.length === 0) return
  const operations = payload.value.ops.flatMap(
    (selector) => catalogue.getSelectors().get(selector) ?? parseRoute(selector) ?? [],
  )
  for (const name of names) {
    const message = findNameFault(name, operations, catalogue)
    if (message !== undefined) addFault(payload, ['where', name], message)
  }
}

function checkPeriod(payload: z.core.ParsePayload<ParsedRule>): void {
  const { notBefore, expires } = payload.value
  if (notBefore === undefined || expires === undefined || Date.parse(notBefore) < Date.parse(expires)) return
  addFault(payload, ['expires'], 'must be later than `notBefore`')
}

interface ParsedScope {
  preset?: string | undefined
  allow?: unknown[] | undefined
}

function checkNotEmpty(payload: z.core.ParsePayload<ParsedScope>, { presets }: Catalogue): void {
  const { preset, allow } = payload.value
  if (preset !== undefined || allow !== undefined) return
  addFault(payload, [], `allows nothing: add \`preset\` (${Object.keys(presets).join(', ')}) or \`allow\``)
}

function addFault(payload: z.core.ParsePayload<unknown>, path: string[], message: string): void {
  payload.issues.push({ code: 'custom', message, path, input: payload.value })
}
