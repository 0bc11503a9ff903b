import { marketingApi } from '../../../src/marketing/marketing-api.js'
import { checkScope as checkScopeOfApi } from '../../../src/scope/checked-scope.js'
import { compileScope as compileScopeOfApi } from '../../../src/scope/compile.js'
import type { Scope } from '../../../src/scope/scope.js'

/** Compiles a scope of the Marketing API. */
export function compileScope(scope: Scope) {
  return compileScopeOfApi(scope, marketingApi)
}

/** Checks a scope of the Marketing API. */
export function checkScope<S extends Scope>(scope: S, source: string): S {
  return checkScopeOfApi(scope, source, marketingApi.catalogue)
}
