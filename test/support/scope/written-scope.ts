import type { ScopeInput } from '../../../src/marketing/scope-input.js'
import type { Predicate } from '../../../src/scope/scope.js'

/** A rule from a file or from JavaScript, unchecked by a compiler. */
export interface WrittenRule {
  readonly id?: string
  readonly ops: readonly string[]
  readonly on?: Readonly<Record<string, readonly (string | number)[]>>
  readonly where?: Readonly<Record<string, Predicate>>
  readonly notBefore?: string
  readonly expires?: string
}

/** A scope from a file or from JavaScript. */
export interface WrittenScope extends Pick<ScopeInput, 'version' | 'name' | 'mode' | 'preset'> {
  readonly allow?: readonly (string | WrittenRule)[]
  readonly deny?: readonly string[]
}
