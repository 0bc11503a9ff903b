// The only file of the stand-in that imports the main entry, so that the bundler keeps the declarations separate.
export type { Body, OperationId, Params, Result } from '../../index.js'
