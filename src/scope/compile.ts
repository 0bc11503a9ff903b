import { createHash } from 'node:crypto'
import type { ApiDefinition } from '../api/api-definition.js'
import type { Catalogue } from '../api/catalogue.js'
import type { Operation } from '../api/operation.js'
import { parseRoute } from '../api/route.js'
import { canonicalizeJson } from '../validation/canonical-json.js'
import { copyPlainData } from '../validation/plain-data.js'
import { type CompiledCondition, type CompiledRule, type RuleEntry, RuleIndex } from './rule-index.js'
import type { Predicate, Rule, Scope } from './scope.js'

/** Identifies a scope in audit records. */
export interface ScopeIdentity {
  readonly name?: string | undefined
  /** SHA-256 of the scope's canonical JSON, in hex. */
  readonly revision: string
}

/** A scope with all selectors resolved to operations. */
export interface CompiledScope {
  /** The API of the operations. */
  readonly api: ApiDefinition
  readonly identity: ScopeIdentity
  readonly mode: 'enforce' | 'report-only'
  /** The `deny` entry that refuses an operation, by its id. */
  readonly denied: ReadonlyMap<string, string>
  /** Whether `deny` contains `*:connect`, which also refuses writes whose body opens a standing channel. */
  readonly deniesChannels: boolean
  readonly rules: RuleIndex
  /** The routes in the scope that the catalogue does not have. */
  readonly routes: readonly Operation[]
}

const compiledScopes = new WeakMap<Scope, CompiledScope>()

/** The most recently used compiled scopes, by API and canonical JSON: clients with equal scopes share one. */
const recentScopes = new Map<string, CompiledScope>()

/** A compiled scope takes up to 17 kB. */
const MAX_RECENT_SCOPES = 100

/** Compiles a validated, frozen scope. Clients with the same or an equal scope share the result. */
export function compileScope(scope: Scope, api: ApiDefinition): CompiledScope {
  const known = compiledScopes.get(scope)
  if (known?.api === api) return known
  // Copied without prototypes, so that a polluted prototype cannot add to a scope.
  const compiled = compileOnce(copyPlainData(scope), api)
  compiledScopes.set(scope, compiled)
  return compiled
}

function compileOnce(scope: Scope, api: ApiDefinition): CompiledScope {
  const text = canonicalizeJson(scope)
  const key = `${api.name} ${text}`
  const recent = recentScopes.get(key)
  const compiled = recent?.api === api ? recent : compile(scope, api, text)
  // Moved to the end, so that the first entry is the least recently used.
  recentScopes.delete(key)
  recentScopes.set(key, compiled)
  const [oldest = key] = recentScopes.keys()
  if (recentScopes.size > MAX_RECENT_SCOPES) recentScopes.delete(oldest)
  return compiled
}

function compile(scope: Scope, api: ApiDefinition, canonical: string): CompiledScope {
  const { catalogue } = api
  const revision = createHash('sha256').update(canonical).digest('hex')
  return {
    api,
    identity: { name: scope.name, revision },
    mode: scope.mode ?? 'enforce',
    denied: compileDeny(scope.deny ?? [], catalogue),
    deniesChannels: scope.deny?.includes('*:connect') ?? false,
    rules: compileAllow(scope, api),
    routes: parseRoutes(findUnknownSelectors(scope, catalogue)),
  }
}

function findUnknownSelectors({ allow = [] }: Scope, catalogue: Catalogue): string[] {
  const written = allow.flatMap<string>((entry) => (typeof entry === 'string' ? [entry] : entry.ops))
  return [...new Set(written)].filter((selector) => !catalogue.getSelectors().has(selector))
}

function compileDeny(deny: readonly string[], catalogue: Catalogue): Map<string, string> {
  return new Map(
    deny.flatMap((selector) => resolveSelector(selector, catalogue).map(({ id }) => [id, selector] as const)),
  )
}

function compileAllow(scope: Scope, api: ApiDefinition): RuleIndex {
  const { preset = 'none' } = scope
  const presetEntries = (api.catalogue.presets[preset] ?? []).map((selector) =>
    compileEntry(`preset ${preset}`, selector, api),
  )
  const entries = (scope.allow ?? []).map((entry, n) => compileEntry(`allow[${n}]`, entry, api))
  return new RuleIndex([...presetEntries, ...entries])
}

function compileEntry(place: string, entry: string | Rule, api: ApiDefinition): RuleEntry {
  const rule = typeof entry === 'string' ? copyPlainData<Rule>({ ops: [entry] }) : entry
  return { selectors: new Set(rule.ops), rule: compileRule(place, rule, api) }
}

function compileRule(place: string, rule: Rule, api: ApiDefinition): CompiledRule {
  const canonicalize = (name: string, id: string) => api.canonicalizeParam?.(name, id) ?? id
  return {
    label: rule.id ?? place,
    on: Object.entries(rule.on ?? {}).map(([name, ids = []]) => [
      name,
      new Set(ids.map((id) => canonicalize(name, String(id)))),
    ]),
    where: Object.entries(rule.where ?? {}).map(([label, predicate]) =>
      compileCondition(label, predicate as Predicate),
    ),
    notBefore: rule.notBefore === undefined ? Number.NEGATIVE_INFINITY : Date.parse(rule.notBefore),
    notAfter: rule.expires === undefined ? Number.POSITIVE_INFINITY : Date.parse(rule.expires),
  }
}

function compileCondition(label: string, predicate: Predicate): CompiledCondition {
  const [part, ...keys] = label.split('.')
  return { label, part: part === 'query' ? 'query' : 'body', keys, predicate }
}

/** Returns the operations that a selector selects. */
export function resolveSelector(selector: string, catalogue: Catalogue): readonly Operation[] {
  if (!selector.startsWith('*:')) return catalogue.getSelectors().get(selector) ?? parseRoutes([selector])
  const all = catalogue.listOperations()
  if (selector === '*:indirect-send') return all.filter(({ indirectSend }) => indirectSend === true)
  return all.filter(({ access }) => `*:${access}` === selector)
}

function parseRoutes(selectors: readonly string[]): Operation[] {
  return selectors.map(parseRoute).filter((operation) => operation !== undefined)
}
