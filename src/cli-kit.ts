/**
 * What the command-line tool, which is a bundle of its own, imports from the implementation besides the public names.
 */
export { createJsonBody } from './api/json-body.js'
export type { Access, Call, Operation } from './api/operation.js'
export { createConfiguredClient } from './client.js'
export { findConfig } from './config/config-lookup.js'
export { catalogue, matchPath } from './marketing/catalogue.js'
export { marketingApi } from './marketing/marketing-api.js'
export { findOperation, listGroups, listNewerOperations, listOperations } from './marketing/operations.js'
export { parsePathParam } from './marketing/path-params.js'
export { splitPath } from './marketing/path-segments.js'
export { parseQuery } from './marketing/query-params.js'
export { defaultScope, type ScopeInput } from './marketing/scope-input.js'
export { authorize } from './scope/authorization.js'
export { checkScope } from './scope/checked-scope.js'
export { type CompiledScope, compileScope } from './scope/compile.js'
