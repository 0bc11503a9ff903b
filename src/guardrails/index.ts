import { registerGuardrails } from '../options/guardrail-kit.js'
import { createRuleSet } from './rule-set.js'

export type { Guardrail, GuardrailCondition, GuardrailCount, GuardrailTripped } from '../index.js'

registerGuardrails(createRuleSet)
