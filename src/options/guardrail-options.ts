import { createRequire } from 'node:module'
import type { ApiDefinition } from '../api/api-definition.js'
import type { Auditor } from '../call/auditor.js'
import type { ClientLock } from '../call/client-lock.js'
import type { Guardrails } from '../call/guardrails.js'
import type { Clock } from '../clock.js'
import { ConfigError } from '../errors/error-classes.js'
import type { RouteSelector } from '../marketing/scope-input.js'
import type { AllowSelector, DenySelector } from '../marketing/selectors.generated.js'

/** Trips on more than `max` in any period of the length `per`: `30s`, `5m`, `1h`, `7d`. With 0, the first one trips. */
export interface GuardrailCount {
  readonly max: number
  readonly per: string
}

/** The condition that trips a guardrail. */
export type GuardrailCondition =
  /** Calls. Each operation inside a batch counts. */
  | { readonly rate: GuardrailCount }
  /** Different values of a path parameter, like `list_id` or `subscriber_hash`. */
  | { readonly distinct: GuardrailCount & { readonly param: string } }
  /** Calls that the scope refuses, or would refuse if it were not report-only. */
  | { readonly refused: GuardrailCount }
  /** Responses with the status 401 or 403. */
  | { readonly rejected: GuardrailCount }
  /**
   * A call outside these hours, like `from: '08:00'`, `to: '18:00'`; a call at `to` is outside. Hours that span
   * midnight belong to the day on which they begin.
   */
  | {
      readonly hours: {
        readonly from: string
        readonly to: string
        readonly days: readonly ('mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun')[]
        readonly timeZone: string
      }
    }
  /** A call of an operation that was not called within this time. Needs `audit: auditFile()`. */
  | { readonly firstUse: { readonly within: string } }
  /** A connection from a local address that was not used within this time. Needs `audit: auditFile()`. */
  | { readonly source: { readonly within: string } }

/** A rule that monitors calls. `docs/observability.md` has examples. */
export interface Guardrail {
  /** Its name in events, errors, spans and records: letters, digits, spaces and `. : / _ -`. */
  readonly id: string
  /**
   * The operations that it monitors, as selectors of a scope; also `*:send` and the other wildcards of `deny`.
   *
   * @default every operation
   */
  readonly ops?: readonly (AllowSelector | DenySelector | RouteSelector)[] | undefined
  readonly when: GuardrailCondition
  /**
   * `event` reports the trip, and the call continues. `lock` also locks the client, like `client.lock()`, and refuses
   * the call that tripped, unless it is a read.
   */
  readonly action: 'event' | 'lock'
}

/** The parts of a client that guardrails use. */
export interface GuardrailParts {
  readonly api: ApiDefinition
  readonly lock: Pick<ClientLock, 'isLocked' | 'lock'>
  readonly auditor: Auditor | undefined
  readonly clock: Clock
}

/** The function that the entry `mailchimp-hardened/guardrails` registers. */
export type GuardrailFactory = (rules: readonly Guardrail[], parts: GuardrailParts) => Guardrails

let factory: GuardrailFactory | undefined

/** Registers the entry. The entry calls this when it is loaded, so that a bundled program needs no separate file. */
export function registerGuardrails(createRegistered: GuardrailFactory): void {
  factory = createRegistered
}

/**
 * Creates the guardrails of a client. Loads the entry on first use: a client without guardrails loads none of it.
 *
 * @throws {ConfigError} if the entry is missing, as in a bundle that does not import it, or a rule needs an audit log
 */
export function createGuardrails(rules: readonly Guardrail[], parts: GuardrailParts): Guardrails {
  try {
    // Node's own `require`, which bundlers do not follow. The entry registers itself.
    if (factory === undefined) createRequire(__filename)('./guardrails.cjs')
  } catch {
    throw new ConfigError('guardrails', [{ path: '', message: NOT_LOADED }])
  }
  return (factory as unknown as GuardrailFactory)(rules, parts)
}

const NOT_LOADED = "are not in this bundled program: add `import 'mailchimp-hardened/guardrails'` to it"
