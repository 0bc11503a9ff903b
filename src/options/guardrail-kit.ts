/** What `src/guardrails` is made of: it is built beside the implementation, and shares these with it. */
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
