import { createHash } from 'node:crypto'
import { getSelectors } from '../marketing/catalogue.js'
import type { Operation } from '../api/operation.js'
import { hashEmailAddress } from '../marketing/path-params.js'
import { parseRoute } from '../marketing/route.js'
import { copyPlainData } from '../validation/plain-data.js'
import { expandPreset } from './presets.js'
import type { Predicate, Rule, ScopeInput } from './scope.js'

/** A scope, made ready to decide calls: every selector is resolved to operations. */
export interface CompiledScope {
  readonly name: string | undefined
  readonly mode: 'enforce' | 'report-only'
  /** SHA-256 of the scope's canonical JSON, in hex. */
  readonly revision: string
  /** Operation id → the entry of `deny` that refuses it. */
  readonly denied: ReadonlyMap<string, string>
  /** Whether `deny` has `*:connect`: it also meets writes whose body opens a standing channel. */
  readonly deniesChannels: boolean
  /** Operation id → the rules that select it, in the order of the scope. */
  readonly rules: ReadonlyMap<string, readonly CompiledRule[]>
  /** Routes that the scope names and the catalogue does not have. */
  readonly routes: readonly Operation[]
}

/** One entry of `allow`. Absent conditions hold. */
export interface CompiledRule {
  readonly label: string
  readonly on: readonly (readonly [pathParam: string, ids: ReadonlySet<string>])[]
  readonly where: readonly CompiledCondition[]
  /** Milliseconds since the epoch. */
  readonly notBefore: number
  /** Milliseconds since the epoch; the rule has ended at this moment. */
  readonly notAfter: number
}

export interface CompiledCondition {
  readonly label: string
  readonly part: 'body' | 'query'
  readonly keys: readonly string[]
  readonly predicate: Predicate
}

const compiledScopes = new WeakMap<ScopeInput, CompiledScope>()

/** The scopes that were compiled last, by their canonical JSON: clients made with the same literal share one. */
const recentScopes = new Map<string, CompiledScope>()

/** A compiled scope takes up to 17 kB. */
const MAX_RECENT_SCOPES = 100

/** Compiles a validated, frozen scope; once for each, however many clients share it or repeat it. */
export function compileScope(scope: ScopeInput): CompiledScope {
  const known = compiledScopes.get(scope)
  if (known !== undefined) return known
  // A copy that inherits nothing: what is not written in a scope must not come from a prototype.
  const made = compileOnce(copyPlainData(scope))
  compiledScopes.set(scope, made)
  return made
}

function compileOnce(scope: ScopeInput): CompiledScope {
  const text = canonicalizeJson(scope)
  const made = recentScopes.get(text) ?? compile(scope, text)
  // Put back at the end: the first one is the one that was not asked for the longest.
  recentScopes.delete(text)
  recentScopes.set(text, made)
  const [oldest = text] = recentScopes.keys()
  if (recentScopes.size > MAX_RECENT_SCOPES) recentScopes.delete(oldest)
  return made
}

function compile(scope: ScopeInput, canonical: string): CompiledScope {
  return {
    name: scope.name,
    mode: scope.mode ?? 'enforce',
    revision: createHash('sha256').update(canonical).digest('hex'),
    denied: compileDeny(scope.deny ?? []),
    deniesChannels: scope.deny?.includes('*:connect') ?? false,
    rules: compileAllow(scope),
    routes: parseRoutes(findUnknownSelectors(scope)),
  }
}

function findUnknownSelectors({ allow = [] }: ScopeInput): string[] {
  const written = allow.flatMap<string>((entry) => (typeof entry === 'string' ? [entry] : entry.ops))
  return [...new Set(written)].filter((selector) => !getSelectors().has(selector))
}

function compileDeny(deny: readonly string[]): Map<string, string> {
  return new Map(
    deny.flatMap((selector) => resolveSelector(selector).map(({ id }) => [id, selector] as const)),
  )
}

/** A rule, or a preset's selector as one. */
type RuleEntry = Omit<Rule, 'ops'> & { readonly ops: readonly string[] }

function compileAllow(scope: ScopeInput): Map<string, CompiledRule[]> {
  const preset = scope.preset ?? 'none'
  const entries = [
    ...expandPreset(preset).map((selector) => [`preset ${preset}`, selector] as const),
    ...(scope.allow ?? []).map((entry, n) => [`allow[${n}]`, entry] as const),
  ]
  const rules = new Map<string, CompiledRule[]>()
  for (const [place, entry] of entries)
    addEntry(rules, place, typeof entry === 'string' ? copyPlainData<RuleEntry>({ ops: [entry] }) : entry)
  return rules
}

function addEntry(rules: Map<string, CompiledRule[]>, place: string, rule: RuleEntry): void {
  const made = compileRule(place, rule)
  for (const { id } of new Set(rule.ops.flatMap(resolveSelector))) {
    const others = rules.get(id)
    if (others === undefined) rules.set(id, [made])
    else others.push(made)
  }
}

function compileRule(place: string, rule: RuleEntry): CompiledRule {
  return {
    label: rule.id ?? place,
    on: Object.entries(rule.on ?? {}).map(([name, ids]) => [
      name,
      new Set(ids.map((id) => canonicalizeParam(name, String(id)))),
    ]),
    where: Object.entries(rule.where ?? {}).map(compileCondition),
    notBefore: rule.notBefore === undefined ? Number.NEGATIVE_INFINITY : Date.parse(rule.notBefore),
    notAfter: rule.expires === undefined ? Number.POSITIVE_INFINITY : Date.parse(rule.expires),
  }
}

/** An address in a rule means the same member as the hash that is sent for it. */
function canonicalizeParam(name: string, id: string): string {
  return name === 'subscriber_hash' ? hashEmailAddress(id) : id
}

function compileCondition([label, predicate]: readonly [string, Predicate]): CompiledCondition {
  const [part, ...keys] = label.split('.')
  return { label, part: part === 'query' ? 'query' : 'body', keys, predicate }
}

function resolveSelector(selector: string): readonly Operation[] {
  if (!selector.startsWith('*:')) return getSelectors().get(selector) ?? parseRoutes([selector])
  const all = [...getSelectors().values()].flat()
  if (selector === '*:indirect-send') return all.filter(({ indirectSend }) => indirectSend === true)
  return all.filter(({ access }) => `*:${access}` === selector)
}

/** The routes that a scope allows although no specification known here has them. */
function parseRoutes(selectors: readonly string[]): Operation[] {
  return selectors.map(parseRoute).filter((operation) => operation !== undefined)
}

function canonicalizeJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalizeJson).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonicalizeJson(inner)}`).join(',')}}`
}
