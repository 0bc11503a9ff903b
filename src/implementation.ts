/** The root of the main bundle: the public names, and what the other bundles import from it. */
export * as cliKit from './cli-kit.js'
export * as sourceKit from './credentials/sources/source-kit.js'
export * from './index.js'
export * as batchKit from './marketing/batches/batch-kit.js'
export * as guardrailKit from './options/guardrail-kit.js'
