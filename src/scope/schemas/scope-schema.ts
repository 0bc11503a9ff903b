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
  const moment = z
    .string()
    .check(z.refine(isMoment, 'must be a time in ISO 8601 with a time zone, like "2026-11-23T09:00:00Z"'))
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
      notBefore: z.exactOptional(moment),
      expires: z.exactOptional(moment),
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

/** Returns the schemas of a selector. One for each catalogue: the schema for editors then holds its names once. */
export function getSelectorSchemas(catalogue: Catalogue) {
  const known = selectorSchemas.get(catalogue)
  if (known !== undefined) return known
  const selectors = [...catalogue.getSelectors().keys()]
  const wide = ACCESS_CLASSES.map((access) => `*:${access}`)
  const refused = z.enum([...new Set([...selectors, ...wide, '*:indirect-send'])])
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

/** A day alone would begin at another moment in each time zone. */
function isMoment(text: string): boolean {
  return text.includes('T') && isIsoTimestamp(text)
}

function checkRoute(payload: z.core.ParsePayload<string>, catalogue: Catalogue): void {
  const message = findRouteFault(payload.value, catalogue)
  if (message !== undefined) addFault(payload, [], message)
}

/** Requires the name of a route that has one; otherwise a `deny` of that name would not match the route. */
function findRouteFault(route: string, catalogue: Catalogue): string | undefined {
  const known = findOverlappingOperation(route, catalogue)
  if (known !== undefined) return `is, or could match, the route of ${known.id}: use that name`
  const { pathParams = [] } = parseRoute(route) ?? {}
  return new Set(pathParams).size < pathParams.length ? 'must name each parameter once' : undefined
}

/**
 * Returns the operation that a path of this route could call, regardless of parameter names. A parameter in the
 * position of an action matches every action: the server's reading of a segment must not depend on its spelling.
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

/** Lists all path parameters. */
function listPathParams(catalogue: Catalogue): string[] {
  const names = catalogue.listOperations().flatMap((operation) => operation.pathParams)
  return [...new Set(names)].sort()
}

/** Spans contain the label, so it must not be a key or the hash of a member. */
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
  const wide = typeof issue.input === 'string' && issue.input.startsWith('*:')
  return wide
    ? 'is too wide: "*:read" is the only wildcard that `allow` may use; name the resources'
    : describeUnknownSelector(issue, catalogue)
}

function describeUnknownSelector({ input, values }: SelectorIssue, { examples }: Catalogue): string {
  const meant = typeof input === 'string' ? formatSuggestion(input, values as string[]) : ''
  return `is not a selector, like "${examples.operation}", "${examples.resource}" or "*:read"${meant}`
}

interface ParsedRule {
  ops: string[]
  on?: Record<string, unknown> | undefined
  where?: Record<string, unknown> | undefined
  notBefore?: string | undefined
  expires?: string | undefined
}

/** For an operation without the parameter, the binding would silently never apply. */
function checkParamNames(payload: z.core.ParsePayload<ParsedRule>, catalogue: Catalogue): void {
  const operations = payload.value.ops.flatMap((selector) => catalogue.getSelectors().get(selector) ?? [])
  for (const name of Object.keys(payload.value.on ?? {})) {
    const without = operations.find(({ pathParams }) => !pathParams.includes(name))
    if (without !== undefined) addFault(payload, ['on', name], describeUnboundParam(without))
  }
}

function describeUnboundParam({ id, pathParams, body }: Operation): string {
  const has = pathParams.length === 0 ? 'no path parameter' : pathParams.join(', ')
  const instead = body ? `: use \`where\` for conditions on the body` : ''
  return `is not a path parameter of ${id}, which has ${has}${instead}`
}

/** A name that no selected operation has is a typo: its condition has the same result for every call. */
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
