/** What the entry `src/guardrails`, which is a bundle of its own, imports from the implementation. */
export type { Call, Operation } from '../api/operation.js'
export type { GuardedCall, Guardrails } from '../call/guardrails.js'
export { type Clock, systemClock } from '../clock.js'
export { ConfigError } from '../errors/error-classes.js'
export { type GuardrailTripped, publishGuardrailTrip } from '../observe/guardrail-events.js'
export { countMetric } from '../observe/metrics.js'
export type { AttemptRecord } from '../observe/observer.js'
export { resolveSelector } from '../scope/compile.js'
export {
  type Guardrail,
  type GuardrailCondition,
  type GuardrailCount,
  type GuardrailParts,
  registerGuardrails,
} from './guardrail-options.js'
