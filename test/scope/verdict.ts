import type { Call } from '../../src/mailchimp/operation.js'
import { type Admission, admit, type DeclaredScope } from '../../src/scope/admit.js'
import { compileScope } from '../../src/scope/compile.js'
import { decide, type Verdict } from '../../src/scope/decide.js'
import { defineScope } from '../../src/scope/define.js'
import type { ScopeInput } from '../../src/scope/scope.js'
import type { WrittenScope } from './written-scope.js'

export const noon = Date.parse('2026-11-23T12:00:00Z')

export function defined(scope: unknown): ScopeInput {
  return defineScope(scope as ScopeInput)
}

export function verdictOf(scope: WrittenScope, call: Call, now = noon): Verdict {
  return decide(compileScope(defined(scope)), call, now)
}

export function allows(scope: WrittenScope, call: Call, now = noon): boolean {
  return verdictOf(scope, call, now).allowed
}

export function declared(scope: WrittenScope): DeclaredScope {
  return { rules: compileScope(defined(scope)), declared: true, writtenIn: 'mailchimp.config.json' }
}

export function admitted(scope: WrittenScope, call: Call, now = noon): Admission {
  return admit(declared(scope), call, now)
}
