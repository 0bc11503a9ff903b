import {
  type AttemptRecord,
  type Call,
  ConfigError,
  countMetric,
  type GuardedCall,
  type Guardrail,
  type GuardrailParts,
  type Guardrails,
  type GuardrailTripped,
  publishGuardrailTrip,
} from '../options/guardrail-kit.js'
import { createRule, type Rule, type Watched } from './rules.js'
import { UsedNames } from './used-names.js'

/** @throws {ConfigError} if a rule must remember something, and the client has no audit log in files */
export function createRuleSet(guardrails: readonly Guardrail[], parts: GuardrailParts): Guardrails {
  const path = parts.auditor?.statePath
  const faults = path === undefined ? guardrails.flatMap(findStateFault) : []
  if (faults.length > 0) throw new ConfigError('createClient(options)', faults)
  const names = path === undefined ? undefined : new UsedNames(path)
  return new RuleSet(
    guardrails.map((guardrail) => createRule(guardrail, parts, names)),
    parts,
  )
}

function findStateFault({ when }: Guardrail, n: number) {
  const [name = ''] = Object.keys(when)
  if (name !== 'firstUse' && name !== 'source') return []
  const message = 'needs `audit` with files: earlier uses are stored in the log directory'
  return [{ path: `guardrails[${n}].when.${name}`, message }]
}

/** The guardrails of one client. What a rule costs does not grow with what it has seen. */
class RuleSet implements Guardrails {
  readonly #rules: Readonly<Record<Watched, readonly Rule[]>>
  readonly #parts: GuardrailParts
  /** Trips of connections, for the span of the call that comes next. */
  readonly #untold: GuardrailTripped[] = []

  constructor(rules: readonly Rule[], parts: GuardrailParts) {
    const pick = (name: Watched) => rules.filter(({ watched }) => watched === name)
    this.#rules = {
      ...{ call: pick('call'), refusal: pick('refusal') },
      ...{ rejection: pick('rejection'), source: pick('source') },
    }
    this.#parts = parts
  }

  get watchesSources(): boolean {
    return this.#rules.source.length > 0
  }

  recordCall(guarded: GuardedCall, inside: readonly Call[]): void {
    this.#check('call', guarded.call, guarded)
    for (const call of inside) this.#check('call', call, guarded)
  }

  recordRefusal(guarded: GuardedCall): void {
    this.#check('refusal', guarded.call, guarded)
  }

  /** An empty 403 is how Mailchimp throttles: it rejects nobody. */
  recordAttempt(guarded: GuardedCall, { status, error }: AttemptRecord): void {
    for (const event of this.#untold.splice(0)) guarded.watcher.onGuardrailTrip?.(event)
    if ((status === 401 || status === 403) && error !== 'throttled')
      this.#check('rejection', guarded.call, guarded)
  }

  readonly recordSource = (address: string): void => {
    for (const rule of this.#rules.source) this.#decide(rule, address, undefined)
  }

  #check(watched: Watched, call: Call, guarded: GuardedCall): void {
    for (const rule of this.#rules[watched])
      if (rule.operations?.has(call.operation.id) ?? true) this.#decide(rule, call, guarded)
  }

  /** A rule that stays exceeded is told once. It also does not lock again what was unlocked meanwhile. */
  #decide(rule: Rule, subject: Call | string, guarded: GuardedCall | undefined): void {
    const now = this.#parts.clock.now()
    const isNews = !rule.isOver || rule.tellsEach || this.#isRearmed(rule, now)
    const isOver = rule.exceeds(subject, now)
    if (isOver === undefined) return
    rule.isOver = isOver
    if (isOver && isNews) this.#trip(rule, subject, guarded)
  }

  /** If everything is too much, who unlocks the client allows nothing: the next call locks it again. */
  #isRearmed(rule: Rule, now: number): boolean {
    if (rule.beginsAnew === undefined) return false
    return rule.beginsAnew(now) || (rule.action === 'lock' && !this.#parts.lock.isLocked)
  }

  /** Locks first: a subscriber may do anything. */
  #trip({ id, when, action }: Rule, subject: Call | string, guarded: GuardedCall | undefined): void {
    const { lock, auditor } = this.#parts
    if (action === 'lock' && !lock.isLocked) lock.lock(`guardrail ${id} tripped`, id)
    const operation = typeof subject === 'string' ? undefined : subject.operation.id
    const actor = guarded?.record.actor
    const event: GuardrailTripped = {
      ...{ guardrail: id, when, action },
      ...(operation !== undefined && { operation }),
      ...(actor !== undefined && { actor }),
    }
    publishGuardrailTrip(event)
    countMetric('guardrail.trips', {
      'mailchimp.guardrail.id': id,
      'mailchimp.guardrail.when': when,
      'mailchimp.guardrail.action': action,
    })
    const facts = { guardrail: id, when, action }
    auditor?.recordNote({ kind: 'guardrail_tripped', operation: operation ?? 'client.connect', actor, facts })
    if (guarded === undefined) this.#untold.push(event)
    else guarded.watcher.onGuardrailTrip?.(event)
  }
}
