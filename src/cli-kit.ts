/** What the command needs beside the public names. It is built as a file of its own, and shares these with the implementation. */
export type { Access, Operation } from './api/operation.js'
export { marketingApi } from './marketing/marketing-api.js'
export { newerOperations, operations } from './marketing/operations.js'
export { defaultScope, type ScopeInput } from './marketing/scope-input.js'
export { compileScope } from './scope/compile.js'
