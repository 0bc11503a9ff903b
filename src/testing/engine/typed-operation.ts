// The one file of the stand-in that names the main entry: the bundler keeps its declarations apart by this import.
export type { Body, OperationId, Params, Result } from '../../index.js'
