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
import { createRule, type Rule, type WatchedEvent } from './rules.js'
import { UsedNames } from './used-names.js'

/** @throws {ConfigError} if a rule has to save state, and the client has no audit log in files */
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

/** The guardrails of one client. The cost of a rule does not grow with the number of events. */
class RuleSet implements Guardrails {
  readonly #rules: Readonly<Record<WatchedEvent, readonly Rule[]>>
  readonly #parts: GuardrailParts
  /** Trips caused by connections, for the span of the next call. */
  readonly #undelivered: GuardrailTripped[] = []

  constructor(rules: readonly Rule[], parts: GuardrailParts) {
    const pick = (name: WatchedEvent) => rules.filter(({ watched }) => watched === name)
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

  /** Counts rejections. An empty 403 is not one: Mailchimp throttles with it. */
  recordAttempt(guarded: GuardedCall, { status, error }: AttemptRecord): void {
    for (const event of this.#undelivered.splice(0)) guarded.watcher.onGuardrailTrip?.(event)
    if ((status === 401 || status === 403) && error !== 'throttled')
      this.#check('rejection', guarded.call, guarded)
  }

  readonly recordSource = (address: string): void => {
    for (const rule of this.#rules.source) this.#decide(rule, address, undefined)
  }

  #check(watched: WatchedEvent, call: Call, guarded: GuardedCall): void {
    for (const rule of this.#rules[watched])
      if (rule.operations?.has(call.operation.id) ?? true) this.#decide(rule, call, guarded)
  }

  /**
   * Applies a rule. A rule that stays exceeded trips only once, so that it does not lock the client again after an
   * unlock.
   */
  #decide(rule: Rule, subject: Call | string, guarded: GuardedCall | undefined): void {
    const now = this.#parts.clock.now()
    const mayTrip = !rule.isExceeded || rule.tripsEachTime || this.#isRearmed(rule, now)
    const isExceeded = rule.exceeds(subject, now)
    if (isExceeded === undefined) return
    rule.isExceeded = isExceeded
    if (isExceeded && mayTrip) this.#trip(rule, subject, guarded)
  }

  /**
   * Returns whether an exceeded rule can trip again. After an unlock it can, if every event exceeds the rule: the next
   * call then locks the client again.
   */
  #isRearmed(rule: Rule, now: number): boolean {
    if (rule.canTripAgain === undefined) return false
    return rule.canTripAgain(now) || (rule.action === 'lock' && !this.#parts.lock.isLocked)
  }

  /** Locks the client before anything else, because subscribers may run any code. */
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
    if (guarded === undefined) this.#undelivered.push(event)
    else guarded.watcher.onGuardrailTrip?.(event)
  }
}
