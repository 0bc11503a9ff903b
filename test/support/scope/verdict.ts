import type { Call } from '../../../src/api/operation.js'
import { defineScope } from '../../../src/marketing/define-scope.js'
import type { ScopeInput } from '../../../src/marketing/scope-input.js'
import { type Authorization, authorize, type EffectiveScope } from '../../../src/scope/authorization.js'
import { decide, type Verdict } from '../../../src/scope/decide.js'
import { compileScope } from './marketing-scope.js'
import type { WrittenScope } from './written-scope.js'

export const noon = Date.parse('2026-11-23T12:00:00Z')

export function defineTestScope(scope: unknown): ScopeInput {
  return defineScope(scope as ScopeInput)
}

export function getVerdict(scope: WrittenScope, call: Call, now = noon): Verdict {
  return decide(compileScope(defineTestScope(scope)), call, now)
}

export function allows(scope: WrittenScope, call: Call, now = noon): boolean {
  return getVerdict(scope, call, now).allowed
}

export function declareTestScope(scope: WrittenScope): EffectiveScope {
  return { rules: compileScope(defineTestScope(scope)), declared: true, source: 'mailchimp.config.json' }
}

export function authorizeDeclared(scope: WrittenScope, call: Call, now = noon): Authorization {
  return authorize(declareTestScope(scope), call, now)
}
