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

/** What a rule is asked about. */
export type Watched = 'call' | 'refusal' | 'rejection' | 'source'

/** A guardrail, ready to decide. */
export interface Rule {
  readonly id: string
  readonly action: Guardrail['action']
  /** The name of its condition: `rate`. */
  readonly when: string
  readonly watched: Watched
  /** The operations that it watches; undefined for all. */
  readonly operations: ReadonlySet<string> | undefined
  /** Whether this is too much; undefined if it says nothing about that. For `source`, the subject is an address. */
  exceeds(subject: Call | string, now: number): boolean | undefined
  /**
   * Whether the next that is too much is news, although the last one was too much as well. Given for rules to which
   * everything that they watch is too much: nothing else would end that. Asked before `exceeds`.
   */
  beginsAnew?(now: number): boolean
  /** Whether each of these is reported: otherwise only the first, until one is not too much. */
  readonly tellsEach: boolean
  isOver: boolean
}

type Decision = Pick<Rule, 'watched' | 'exceeds' | 'beginsAnew'> & { readonly tellsEach?: true }

/** @param names undefined if the client has no log in files */
export function createRule(
  guardrail: Guardrail,
  { api }: GuardrailParts,
  names: UsedNames | undefined,
): Rule {
  const { id, action, ops, when } = guardrail
  const operations = ops?.flatMap((selector) => resolveSelector(selector, api.catalogue))
  return {
    ...{ id, action, when: Object.keys(when)[0] ?? '', isOver: false, tellsEach: false },
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
      ...resumeWhenQuiet(when.distinct, window),
    }
  }
  if ('hours' in when) {
    return watchHours(new Hours(when.hours))
  }
  const { within } = 'firstUse' in when ? when.firstUse : when.source
  const withinMs = parseDuration(within)
  return {
    watched: 'firstUse' in when ? 'call' : 'source',
    tellsEach: true,
    exceeds: (subject, now) => {
      const name = typeof subject === 'string' ? subject : subject.operation.id
      return names?.use(`${id}: ${name}`, withinMs, now) ?? false
    },
  }
}

function countEvents(watched: Watched, count: GuardrailCount): Decision {
  const window = new EventWindow(count)
  return { watched, exceeds: (_, now) => window.add(now), ...resumeWhenQuiet(count, window) }
}

function resumeWhenQuiet({ max }: GuardrailCount, window: EventWindow | ValueWindow) {
  return max === 0 ? { beginsAnew: (now: number) => window.isQuiet(now) } : {}
}

function watchHours(hours: Hours): Decision {
  let last = Number.NEGATIVE_INFINITY
  return {
    watched: 'call',
    exceeds: (_, now) => {
      last = now
      return !hours.includes(now)
    },
    beginsAnew: (now) => hours.beginBetween(last, now),
  }
}
