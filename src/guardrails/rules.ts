import { type Call, type Guardrail, type GuardrailParts, resolveSelector } from '../options/guardrail-kit.js'
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
  /** Whether this is too much. For `source`, the subject is an address. */
  exceeds(subject: Call | string, now: number): boolean
  /** Whether each of these is told: otherwise only the first, until one is not too much. */
  readonly tellsEach: boolean
  isOver: boolean
}

type Decision = Pick<Rule, 'watched' | 'exceeds'> & { readonly tellsEach?: true }

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
  if ('rate' in when) return countEvents('call', new EventWindow(when.rate))
  if ('refused' in when) return countEvents('refusal', new EventWindow(when.refused))
  if ('rejected' in when) return countEvents('rejection', new EventWindow(when.rejected))
  if ('distinct' in when) {
    const { param } = when.distinct
    const window = new ValueWindow(when.distinct)
    return {
      watched: 'call',
      exceeds: (call, now) => {
        const value = (call as Call).params[param]
        if (value === undefined) return false
        return window.add(api.canonicalizeParam?.(param, value) ?? value, now)
      },
    }
  }
  if ('hours' in when) {
    const hours = new Hours(when.hours)
    return { watched: 'call', exceeds: (_, now) => !hours.includes(now) }
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

function countEvents(watched: Watched, window: EventWindow): Decision {
  return { watched, exceeds: (_, now) => window.add(now) }
}
