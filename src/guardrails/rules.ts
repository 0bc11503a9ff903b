import {
  type Call,
  type Guardrail,
  type GuardrailCount,
  type GuardrailParts,
  resolveSelector,
} from '../options/guardrail-kit.js'
import { parseDuration } from './duration.js'
import { Hours } from './hours.js'
import type { UsedNames } from './used-names.js'
import { EventWindow, ValueWindow } from './windows.js'

/** The kinds of events that rules watch. */
export type WatchedEvent = 'call' | 'refusal' | 'rejection' | 'source'

/** A compiled guardrail. */
export interface Rule {
  readonly id: string
  readonly action: Guardrail['action']
  /** The name of its condition: `rate`. */
  readonly when: string
  readonly watched: WatchedEvent
  /** The watched operations; undefined for all. */
  readonly operations: ReadonlySet<string> | undefined
  /**
   * Returns whether an event exceeds the rule; undefined if the rule does not apply to it. The subject of a `source`
   * event is an address.
   */
  exceeds(subject: Call | string, now: number): boolean | undefined
  /**
   * Returns whether a rule that was exceeded can trip again. Defined for rules whose exceeded state can end without an
   * event, such as `max: 0`. Called before `exceeds`.
   */
  canTripAgain?(now: number): boolean
  /**
   * Whether each exceeding event trips the rule. Otherwise only the first one does, until an event does not exceed it.
   */
  readonly tripsEachTime: boolean
  isExceeded: boolean
}

type Decision = Pick<Rule, 'watched' | 'exceeds' | 'canTripAgain'> & { readonly tripsEachTime?: true }

/** @param names undefined if the client has no audit log in files */
export function createRule(
  guardrail: Guardrail,
  { api }: GuardrailParts,
  names: UsedNames | undefined,
): Rule {
  const { id, action, ops, when } = guardrail
  const operations = ops?.flatMap((selector) => resolveSelector(selector, api.catalogue))
  return {
    ...{ id, action, when: Object.keys(when)[0] ?? '', isExceeded: false, tripsEachTime: false },
    operations: operations && new Set(operations.map((operation) => operation.id)),
    ...createDecision(guardrail, api, names),
  }
}

function createDecision(
  { id, when }: Guardrail,
  api: GuardrailParts['api'],
  names: UsedNames | undefined,
): Decision {
  if ('rate' in when) return countEvents('call', when.rate)
  if ('refused' in when) return countEvents('refusal', when.refused)
  if ('rejected' in when) return countEvents('rejection', when.rejected)
  if ('distinct' in when) {
    const { param } = when.distinct
    const window = new ValueWindow(when.distinct)
    return {
      watched: 'call',
      exceeds: (call, now) => {
        const value = (call as Call).params[param]
        if (value === undefined) return undefined
        return window.add(api.canonicalizeParam?.(param, value) ?? value, now)
      },
      ...createQuietCheck(when.distinct, window),
    }
  }
  if ('hours' in when) {
    return watchHours(new Hours(when.hours))
  }
  const { within } = 'firstUse' in when ? when.firstUse : when.source
  const withinMs = parseDuration(within)
  return {
    watched: 'firstUse' in when ? 'call' : 'source',
    tripsEachTime: true,
    exceeds: (subject, now) => {
      const name = typeof subject === 'string' ? subject : subject.operation.id
      return names?.use(`${id}: ${name}`, withinMs, now) ?? false
    },
  }
}

function countEvents(watched: WatchedEvent, count: GuardrailCount): Decision {
  const window = new EventWindow(count)
  return { watched, exceeds: (_, now) => window.add(now), ...createQuietCheck(count, window) }
}

function createQuietCheck({ max }: GuardrailCount, window: EventWindow | ValueWindow) {
  return max === 0 ? { canTripAgain: (now: number) => window.isQuiet(now) } : {}
}

function watchHours(hours: Hours): Decision {
  let last = Number.NEGATIVE_INFINITY
  return {
    watched: 'call',
    exceeds: (_, now) => {
      last = now
      return !hours.includes(now)
    },
    canTripAgain: (now) => hours.includesStart(last, now),
  }
}
