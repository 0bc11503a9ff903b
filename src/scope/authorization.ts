import type { Call, Operation } from '../api/operation.js'
import { ScopeError } from '../errors/error-classes.js'
import type { CompiledScope } from './compile.js'
import { decide, type Verdict } from './decide.js'

/** A compiled scope and its location, which errors name. */
export interface EffectiveScope {
  readonly rules: CompiledScope
  /** False for the default scope of a client without a declared one. */
  readonly declared: boolean
  /** The location: `mailchimp.config.json`, or the option of `createClient`. */
  readonly source: string
}

/** An allowed call. */
export interface Authorization {
  /** The call to send. For a batch: the call serialized from the checked operations. */
  readonly call: Call
  /** The calls inside a batch, in order; empty for any other call. */
  readonly inside: readonly Call[]
  /** Whether it is a batch that contains an operation that sends mail. */
  readonly containsSend: boolean
  /** The rule that allows the call. */
  readonly rule: string | undefined
  /**
   * The time, in milliseconds since 1970, at which the permission expires: nothing may be sent at or after it, and
   * `authorize` then throws the refusal. For a batch, the earliest expiry of the batch and its operations. `Infinity` if
   * no rule expires, or if the scope is report-only.
   */
  readonly notAfter: number
  /** In report-only mode, the error that an enforced scope would have thrown. */
  readonly refusal: ScopeError | undefined
}

/**
 * Allows or refuses a call. Decides every operation of a batch as if it were called directly, and refuses the whole
 * batch if one of them is refused.
 *
 * @throws {ScopeError} if the scope does not allow the call, unless it is report-only
 */
export function authorize(scope: EffectiveScope, call: Call, now: number): Authorization {
  const reportsOnly = scope.rules.mode === 'report-only'
  const verdict = decide(scope.rules, call, now)
  const batch = verdict.allowed || reportsOnly ? scope.rules.api.expandBatch?.(call) : undefined
  const inside = batch === undefined ? NOTHING_INSIDE : decideBatch(scope, call.operation, batch.calls, now)
  const refusal = createRefusal(scope, call, verdict) ?? inside.refusal
  throwIfEnforced(scope, refusal)
  return {
    call: batch === undefined ? call : { ...call, body: batch.body },
    inside: batch?.calls ?? NO_CALLS,
    containsSend: batch?.calls.some(({ operation }) => operation.access === 'send') ?? false,
    rule: verdict.allowed ? verdict.rule : undefined,
    notAfter: verdict.allowed && !reportsOnly ? Math.min(verdict.notAfter, inside.notAfter) : Infinity,
    refusal,
  }
}

const NO_CALLS: readonly Call[] = []
const NOTHING_INSIDE = { refusal: undefined, notAfter: Infinity }

/**
 * Allows or refuses one operation of a batch, before the batch is built.
 *
 * @throws {ScopeError} as `authorize` does for the whole batch
 */
export function authorizeInside(
  scope: EffectiveScope,
  outer: Operation,
  call: Call,
  index: number,
  now: number,
): void {
  throwIfEnforced(scope, decideInside(scope, outer, call, index, now).refusal)
}

function throwIfEnforced({ rules }: EffectiveScope, refusal: ScopeError | undefined): void {
  if (refusal === undefined) return
  if (rules.mode !== 'report-only' || refusal.code === 'unknown_operation') throw refusal
}

/** Decides the operations of a batch; stops at the first refusal. */
function decideBatch(
  scope: EffectiveScope,
  outer: Operation,
  calls: readonly Call[],
  now: number,
): InsideDecision {
  let notAfter = Infinity
  for (const [index, call] of calls.entries()) {
    const decision = decideInside(scope, outer, call, index, now)
    if (decision.refusal !== undefined) return decision
    notAfter = Math.min(notAfter, decision.notAfter)
  }
  return { refusal: undefined, notAfter }
}

function decideInside(
  scope: EffectiveScope,
  outer: Operation,
  call: Call,
  index: number,
  now: number,
): InsideDecision {
  const verdict = decide(scope.rules, call, now)
  const refusal = createRefusal(scope, call, verdict, { operation: outer.id, index })
  return { refusal, notAfter: verdict.allowed ? verdict.notAfter : Infinity }
}

/** The decision on what is inside a batch. */
type InsideDecision = Pick<Authorization, 'refusal' | 'notAfter'>

function createRefusal(
  scope: EffectiveScope,
  call: Call,
  verdict: Verdict,
  batch?: BatchPlace,
): ScopeError | undefined {
  if (verdict.allowed) return undefined
  const { operation } = call
  if (verdict.code === 'unknown_operation') return createUnknownOperationError(scope, operation)
  const subject = describeSubject(operation, batch)
  const within = batch?.operation ?? operation.id
  const batchIndex = batch?.index ?? verdict.index
  if (verdict.code === 'denied') {
    const { rule, field } = verdict
    const remedy =
      field === undefined
        ? 'Only removing the `deny` entry that selects it would allow it.'
        : `Its body.${field} opens a standing channel out of the account: leave that out, or remove the \`deny\` entry.`
    const message = `${subject} denied by the scope. ${remedy}`
    const hint = `${rule} denies it. ${describeScope(scope)}`
    return new ScopeError({ code: 'denied', message, hint, operation: within, rule, batchIndex })
  }
  const { unmet } = verdict
  const wouldAllow = suggestSelectors(operation)
  return new ScopeError({
    code: 'not_allowed',
    ...formatRefusal(scope, subject, unmet, wouldAllow),
    operation: within,
    rule: unmet[0]?.rule,
    wouldAllow,
    batchIndex,
  })
}

/** The position of a call in a batch. */
interface BatchPlace {
  readonly operation: string
  readonly index: number
}

function describeSubject({ id, method, template, access }: Operation, batch?: BatchPlace): string {
  const what = `${id} (${method} ${template}, ${access === undefined ? 'of unknown class' : `class ${access}`})`
  if (batch === undefined) return `${what} is`
  return `${batch.operation} is refused, because operations[${batch.index}], ${what}, is`
}

function suggestSelectors({ id, resource, access }: Operation): string[] {
  return access === undefined ? [id] : [id, `${resource}:${access}`]
}

/** Creates an error that is thrown even in report-only mode: the effect of such a call is unknown. */
function createUnknownOperationError(scope: EffectiveScope, { id, method }: Operation): ScopeError {
  return new ScopeError({
    code: 'unknown_operation',
    operation: id,
    message: `${id} is refused, because it is not in the operation catalogue, so its effect is unknown. To allow it, add its exact method and template, like "${method} /resource/{resource_id}", to \`allow\`.`,
    hint: describeScope(scope),
  })
}

/** Names the scope and its location. */
function describeScope({ rules, declared, source }: EffectiveScope): string {
  if (!declared) return `No scope is declared: ${source}.`
  const { name } = rules.identity
  const subject = name === undefined ? 'The scope' : `The scope "${name}"`
  return `${subject} is written in ${source}.`
}

/** Names the failed conditions, but not the values that they allow. */
function formatRefusal(
  scope: EffectiveScope,
  subject: string,
  unmet: readonly { rule: string; condition: string }[],
  wouldAllow: readonly string[],
): { message: string; hint: string } {
  const origin = describeScope(scope)
  if (unmet.length > 0) {
    const failed = [...new Set(unmet.map(({ condition }) => condition))].join(', ')
    const rules = unmet.map(({ rule, condition }) => `rule "${rule}" needs ${condition}`).join('; ')
    return {
      message: `${subject} allowed by the scope under conditions only, and this call does not meet ${failed}.`,
      hint: `${origin} ${rules}.`,
    }
  }
  const either = wouldAllow.map((selector) => `"${selector}"`).join(' or ')
  if (scope.declared) {
    return {
      message: `${subject} not allowed by the scope. To allow it, add ${either} to \`allow\`.`,
      hint: origin,
    }
  }
  const declaration = { scope: { version: 1, preset: 'read-only', allow: wouldAllow.slice(0, 1) } }
  return {
    message: `${subject} not allowed: no scope is declared, so the client only reads. To allow it, declare a scope with ${either} in \`allow\`.`,
    hint: `${origin} Declare one like ${JSON.stringify(declaration)}`,
  }
}
